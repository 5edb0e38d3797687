# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `teachers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        EditTeacherResponse,
        RestartUsingTeacherResponse,
        StopUsingTeacherResponse,
    )
    from ..replies import Reply
    from ..values import FileInput


class Teachers(Group):
    """Teachers of the school."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def add(
        self,
        *,
        teacher_account: str,
        teacher_name: str,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int | None]:
        """Make an account a teacher of the school.

        The account must be registered (113). Only a teacher of the school can be given lessons. `users.register` with
        `addToSchoolMember` 2 does the same for a new account; for one that existed before (135, 461) this operation is
        the sure way.

        The id that comes back is that of the tie between school and teacher. It is **not** a UID, no operation takes
        it, and sent as a UID it gives 400: the UID comes from `users.register`. The account is the key: for somebody
        who is a teacher already the answer is 133, which is no failure. A repeat with the same parameters within 5
        seconds is refused with 101003002. After 103 look whether the teacher was added.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            teacher_account: Telephone number or e-mail address of the account. A mainland number is sent bare
                (13800001001), any other as 00, country, hyphen, number that does not begin with 0 (001-2025550142). The
                UID is not taken here. A bad form is refused with 122, a number range that does not exist with 288, an
                account that is not registered with 113. A number that starts with `+` and its country is put into
                ClassIn's form.
            teacher_name: Name of the teacher in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not
                the nickname shown in ClassIn's apps.
            filedata: Picture of the teacher. Left out, no picture is sent along; its limits are not documented here
                (compare `users.register`). 103 means that it could not be stored. A path, bytes, or a file opened in
                binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the tie between school and teacher, which is not a UID and can be ignored.
            No failure, `EXISTED`: 133: The account is a teacher of the school already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 288:
                Telephone numbers of this range are not accepted. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first.
            Conflict: 461: The e-mail address is registered already; whether the person is a teacher of the school now
                is not said.
            LimitReached: 845: The school has as many active teachers as it may have.
            AccountClosed: 884: The teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.teachers.add(teacher_account="001-2025550142", teacher_name="Ada Example")

        addTeacher: https://docs.eeo.cn/api/zh-hans/user/addTeacher.html
        """
        return self._caller.send(
            "addTeacher",
            {"teacherAccount": teacher_account, "teacherName": teacher_name, "Filedata": filedata, **(extra or {})},
        )

    @keywords
    def edit(
        self,
        *,
        teacher_uid: int,
        teacher_name: str,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditTeacherResponse]:
        """Change a teacher's name in the school, and the picture.

        The name must be sent, also to change only the picture. The same person's name as a student is another one
        (`students.edit`). After 103 the picture is not stored and whether the name was changed is not said; sending all
        of it again is harmless.

        Repeating it is safe: the result is the same.

        Args:
            teacher_uid: UID of the teacher, from `users.register`. An unknown one answers 219. The id that
                `teachers.add` answers is no UID.
            teacher_name: Name of the teacher in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not
                the nickname shown in ClassIn's apps.
            filedata: Picture of the teacher. Left out, no picture is sent; that the old one stays is to be expected,
                but not documented. Its limits are not documented here (compare `users.register`). 103 means that it
                could not be stored. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 219: There is no such teacher.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.teachers.edit(teacher_uid=1001740, teacher_name="Ada Example")

        editTeacher: https://docs.eeo.cn/api/zh-hans/user/editTeacher.html
        """
        return self._caller.send(
            "editTeacher",
            {"teacherUid": teacher_uid, "teacherName": teacher_name, "Filedata": filedata, **(extra or {})},
        )

    @keywords
    def disable(
        self, *, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[StopUsingTeacherResponse]:
        """Disable a teacher.

        A disabled teacher can be given no lessons or courses (387, 388, 389) and no longer sees what the school granted
        in its cloud drive. It is undone with `teachers.enable`; no operation deletes a teacher. Lessons and courses
        that have not ended must first be given to others or ended (317, 339). The school's own account cannot be
        disabled (386), nor can a sub-account (402) before `school.remove_sub_account`.

        ClassIn takes 1 to 5 minutes to carry it out after the answer. What a repeat answers is not documented.

        Repeating it is safe: the result is the same.

        Args:
            teacher_uid: UID of the teacher, from `users.register`. Who is no teacher of the school answers 136, a wrong
                UID 400, what is no number 122. The id that `teachers.add` answers is no UID.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 400:
                The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first.
            Conflict: 317: The teacher still has lessons that have not ended. 339: The teacher still has courses that
                have not ended. 386: The school's own account is this teacher and cannot be disabled. 402: The teacher
                is a sub-account of the school and cannot be disabled; remove the sub-account first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.teachers.disable(teacher_uid=1001740)

        stopUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/stopUsingTeacher.html
        """
        return self._caller.send("stopUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})

    @keywords
    def enable(
        self, *, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[RestartUsingTeacherResponse]:
        """Enable a disabled teacher again.

        Undoes `teachers.disable`. While that is still being carried out, for 1 to 5 minutes, the answer is 800: try
        again after some minutes, which is longer than clients usually keep on repeating. What the answer is for a
        teacher who is not disabled is not documented.

        Repeating it is safe: the result is the same.

        Args:
            teacher_uid: UID of the teacher, from `users.register`. Who is no teacher of the school answers 136, a wrong
                UID 400, what is no number 122. The id that `teachers.add` answers is no UID.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 400:
                The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 800: The teacher is still being
                disabled, which takes 1 to 5 minutes; then enabling works.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.teachers.enable(teacher_uid=1001740)

        restartUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/restartUsingTeacher.html
        """
        return self._caller.send("restartUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})


class AsyncTeachers(Group):
    """Teachers of the school."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def add(
        self,
        *,
        teacher_account: str,
        teacher_name: str,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int | None]:
        """Make an account a teacher of the school.

        The account must be registered (113). Only a teacher of the school can be given lessons. `users.register` with
        `addToSchoolMember` 2 does the same for a new account; for one that existed before (135, 461) this operation is
        the sure way.

        The id that comes back is that of the tie between school and teacher. It is **not** a UID, no operation takes
        it, and sent as a UID it gives 400: the UID comes from `users.register`. The account is the key: for somebody
        who is a teacher already the answer is 133, which is no failure. A repeat with the same parameters within 5
        seconds is refused with 101003002. After 103 look whether the teacher was added.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            teacher_account: Telephone number or e-mail address of the account. A mainland number is sent bare
                (13800001001), any other as 00, country, hyphen, number that does not begin with 0 (001-2025550142). The
                UID is not taken here. A bad form is refused with 122, a number range that does not exist with 288, an
                account that is not registered with 113. A number that starts with `+` and its country is put into
                ClassIn's form.
            teacher_name: Name of the teacher in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not
                the nickname shown in ClassIn's apps.
            filedata: Picture of the teacher. Left out, no picture is sent along; its limits are not documented here
                (compare `users.register`). 103 means that it could not be stored. A path, bytes, or a file opened in
                binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the tie between school and teacher, which is not a UID and can be ignored.
            No failure, `EXISTED`: 133: The account is a teacher of the school already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 288:
                Telephone numbers of this range are not accepted. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first.
            Conflict: 461: The e-mail address is registered already; whether the person is a teacher of the school now
                is not said.
            LimitReached: 845: The school has as many active teachers as it may have.
            AccountClosed: 884: The teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.teachers.add(teacher_account="001-2025550142", teacher_name="Ada Example")

        addTeacher: https://docs.eeo.cn/api/zh-hans/user/addTeacher.html
        """
        return await self._caller.send(
            "addTeacher",
            {"teacherAccount": teacher_account, "teacherName": teacher_name, "Filedata": filedata, **(extra or {})},
        )

    @keywords
    async def edit(
        self,
        *,
        teacher_uid: int,
        teacher_name: str,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditTeacherResponse]:
        """Change a teacher's name in the school, and the picture.

        The name must be sent, also to change only the picture. The same person's name as a student is another one
        (`students.edit`). After 103 the picture is not stored and whether the name was changed is not said; sending all
        of it again is harmless.

        Repeating it is safe: the result is the same.

        Args:
            teacher_uid: UID of the teacher, from `users.register`. An unknown one answers 219. The id that
                `teachers.add` answers is no UID.
            teacher_name: Name of the teacher in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not
                the nickname shown in ClassIn's apps.
            filedata: Picture of the teacher. Left out, no picture is sent; that the old one stays is to be expected,
                but not documented. Its limits are not documented here (compare `users.register`). 103 means that it
                could not be stored. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 219: There is no such teacher.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.teachers.edit(teacher_uid=1001740, teacher_name="Ada Example")

        editTeacher: https://docs.eeo.cn/api/zh-hans/user/editTeacher.html
        """
        return await self._caller.send(
            "editTeacher",
            {"teacherUid": teacher_uid, "teacherName": teacher_name, "Filedata": filedata, **(extra or {})},
        )

    @keywords
    async def disable(
        self, *, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[StopUsingTeacherResponse]:
        """Disable a teacher.

        A disabled teacher can be given no lessons or courses (387, 388, 389) and no longer sees what the school granted
        in its cloud drive. It is undone with `teachers.enable`; no operation deletes a teacher. Lessons and courses
        that have not ended must first be given to others or ended (317, 339). The school's own account cannot be
        disabled (386), nor can a sub-account (402) before `school.remove_sub_account`.

        ClassIn takes 1 to 5 minutes to carry it out after the answer. What a repeat answers is not documented.

        Repeating it is safe: the result is the same.

        Args:
            teacher_uid: UID of the teacher, from `users.register`. Who is no teacher of the school answers 136, a wrong
                UID 400, what is no number 122. The id that `teachers.add` answers is no UID.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 400:
                The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first.
            Conflict: 317: The teacher still has lessons that have not ended. 339: The teacher still has courses that
                have not ended. 386: The school's own account is this teacher and cannot be disabled. 402: The teacher
                is a sub-account of the school and cannot be disabled; remove the sub-account first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.teachers.disable(teacher_uid=1001740)

        stopUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/stopUsingTeacher.html
        """
        return await self._caller.send("stopUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})

    @keywords
    async def enable(
        self, *, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[RestartUsingTeacherResponse]:
        """Enable a disabled teacher again.

        Undoes `teachers.disable`. While that is still being carried out, for 1 to 5 minutes, the answer is 800: try
        again after some minutes, which is longer than clients usually keep on repeating. What the answer is for a
        teacher who is not disabled is not documented.

        Repeating it is safe: the result is the same.

        Args:
            teacher_uid: UID of the teacher, from `users.register`. Who is no teacher of the school answers 136, a wrong
                UID 400, what is no number 122. The id that `teachers.add` answers is no UID.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 400:
                The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 800: The teacher is still being
                disabled, which takes 1 to 5 minutes; then enabling works.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.teachers.enable(teacher_uid=1001740)

        restartUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/restartUsingTeacher.html
        """
        return await self._caller.send("restartUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})


class RawTeachers:
    """The methods of `teachers`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Teachers(caller)
        self.add = raw(group.add)
        self.edit = raw(group.edit)
        self.disable = raw(group.disable)
        self.enable = raw(group.enable)


class AsyncRawTeachers:
    """The methods of `teachers`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncTeachers(caller)
        self.add = raw_awaited(group.add)
        self.edit = raw_awaited(group.edit)
        self.disable = raw_awaited(group.disable)
        self.enable = raw_awaited(group.enable)
