# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `students`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        AddSchoolStudentResponse,
        EditSchoolStudentResponse,
        SchooluserModifyCourseStudentNickNameResult,
    )
    from ..replies import BatchReply, Reply


class Students(Group):
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def add(
        self, *, student_account: str, student_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[AddSchoolStudentResponse]:
        """Make an account a student of the school.

        The account must be registered (113). Only a student of the school can be added to courses and lessons, which
        answer 228 otherwise. `users.register` with `addToSchoolMember` 1 does the same for a new account; for one that
        existed before (135, 461) this operation is the sure way. The account is the key: for somebody who is a student
        already it answers 133, which is no failure; whether the name is then changed is not documented, `students.edit`
        changes it. A repeat with the same parameters within 5 seconds is refused with 101003002.

        ClassIn takes the account here, not the UID, and the answer brings no UID either: it comes from `users.register`
        only.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            student_account: Telephone number or e-mail address of the account. A mainland number is sent bare
                (13800001001), any other as 00, country, hyphen, number that does not begin with 0 (001-2025550142). The
                UID is not taken here. A bad form is refused with 134, a number range that does not exist with 288, an
                account that is not registered with 113. A number that starts with `+` and its country is put into
                ClassIn's form.
            student_name: Name of the student in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not
                the nickname shown in ClassIn's apps.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 133: The account is a student of the school already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 288: Telephone
                numbers of this range are not accepted.
            NotFound: 113: No account has this telephone number; register it first.
            Conflict: 128: The school's own account cannot be a student. 461: The e-mail address is registered already;
                whether the person is a student of the school now is not said.
            AccountClosed: 886: The student's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.students.add(student_account="13800001001", student_name="Lin Xia")

        addSchoolStudent: https://docs.eeo.cn/api/zh-hans/user/addSchoolStudent.html
        """
        return self._caller.send(
            "addSchoolStudent", {"studentAccount": student_account, "studentName": student_name, **(extra or {})}
        )

    @keywords
    def edit(
        self, *, student_uid: int, student_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[EditSchoolStudentResponse]:
        """Change a student's name in the school.

        Changes the name in the school's list of students and nothing else: not the nickname in ClassIn's apps, which
        belongs to the person, not the name of the same person as a teacher (`teachers.edit`), and not what courses
        show. To bring the name into running courses call `students.sync_nicknames` (all of them) or
        `courses.sync_nicknames` (one) afterwards, at each change.

        Repeating it is safe: the result is the same.

        Args:
            student_uid: UID of the student, from `users.register`. Who is no student of the school answers 228.
            student_name: New name of the student in the school, 1 to 24 characters. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 228: The school has no such student; add the person as a student first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.students.edit(student_uid=1001930, student_name="Lin Xia")

        editSchoolStudent: https://docs.eeo.cn/api/zh-hans/user/editSchoolStudent.html
        """
        return self._caller.send(
            "editSchoolStudent", {"studentUid": student_uid, "studentName": student_name, **(extra or {})}
        )

    @keywords
    def sync_nicknames(
        self, *, student_uids: Sequence[int], extra: Mapping[str, object] | None = None
    ) -> BatchReply[SchooluserModifyCourseStudentNickNameResult, SchooluserModifyCourseStudentNickNameResult]:
        """Copy students' names in the school into all their running courses.

        Makes each student's name in the school (`students.edit`) the nickname in every course of the student that has
        not ended. It copies once: after a later change of the name call it again. For everybody in one course there is
        `courses.sync_nicknames`. Each student has a code of its own in `data`. After 110100067 some courses may have
        the new name; a repeat is harmless.

        Repeating it is safe: the result is the same.

        Args:
            student_uids: UIDs of the students, at most 100 (else 121601060). Who is no student of the school answers
                121601059.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 101001001: A parameter has a wrong value.
            NotFound: 121601058: There is no such school; check the SID. 121601059: The school has no student with this
                UID.
            LimitReached: 121601060: There are too many students for one call; 100 are the most.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                101004005: A call between ClassIn's own services failed; it may have been done all the same. 110100067:
                Copying the student's nickname failed; it may have been done in some courses.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.students.sync_nicknames(student_uids=[1001930, 1001931])

        schooluserModifyCourseStudentNickName: https://docs.eeo.cn/api/zh-hans/user/modifyCourseStudentNickName.html
        """
        return self._caller.send_batch(
            "schooluserModifyCourseStudentNickName", {"studentUids": student_uids, **(extra or {})}
        )


class AsyncStudents(Group):
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def add(
        self, *, student_account: str, student_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[AddSchoolStudentResponse]:
        """Make an account a student of the school.

        The account must be registered (113). Only a student of the school can be added to courses and lessons, which
        answer 228 otherwise. `users.register` with `addToSchoolMember` 1 does the same for a new account; for one that
        existed before (135, 461) this operation is the sure way. The account is the key: for somebody who is a student
        already it answers 133, which is no failure; whether the name is then changed is not documented, `students.edit`
        changes it. A repeat with the same parameters within 5 seconds is refused with 101003002.

        ClassIn takes the account here, not the UID, and the answer brings no UID either: it comes from `users.register`
        only.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            student_account: Telephone number or e-mail address of the account. A mainland number is sent bare
                (13800001001), any other as 00, country, hyphen, number that does not begin with 0 (001-2025550142). The
                UID is not taken here. A bad form is refused with 134, a number range that does not exist with 288, an
                account that is not registered with 113. A number that starts with `+` and its country is put into
                ClassIn's form.
            student_name: Name of the student in the school, 1 to 24 characters. ClassIn cuts a longer one. It is not
                the nickname shown in ClassIn's apps.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 133: The account is a student of the school already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 288: Telephone
                numbers of this range are not accepted.
            NotFound: 113: No account has this telephone number; register it first.
            Conflict: 128: The school's own account cannot be a student. 461: The e-mail address is registered already;
                whether the person is a student of the school now is not said.
            AccountClosed: 886: The student's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 101003002: The same parameters were
                sent within 5 seconds; the first request may have worked.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.students.add(student_account="13800001001", student_name="Lin Xia")

        addSchoolStudent: https://docs.eeo.cn/api/zh-hans/user/addSchoolStudent.html
        """
        return await self._caller.send(
            "addSchoolStudent", {"studentAccount": student_account, "studentName": student_name, **(extra or {})}
        )

    @keywords
    async def edit(
        self, *, student_uid: int, student_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[EditSchoolStudentResponse]:
        """Change a student's name in the school.

        Changes the name in the school's list of students and nothing else: not the nickname in ClassIn's apps, which
        belongs to the person, not the name of the same person as a teacher (`teachers.edit`), and not what courses
        show. To bring the name into running courses call `students.sync_nicknames` (all of them) or
        `courses.sync_nicknames` (one) afterwards, at each change.

        Repeating it is safe: the result is the same.

        Args:
            student_uid: UID of the student, from `users.register`. Who is no student of the school answers 228.
            student_name: New name of the student in the school, 1 to 24 characters. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 228: The school has no such student; add the person as a student first.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.students.edit(student_uid=1001930, student_name="Lin Xia")

        editSchoolStudent: https://docs.eeo.cn/api/zh-hans/user/editSchoolStudent.html
        """
        return await self._caller.send(
            "editSchoolStudent", {"studentUid": student_uid, "studentName": student_name, **(extra or {})}
        )

    @keywords
    async def sync_nicknames(
        self, *, student_uids: Sequence[int], extra: Mapping[str, object] | None = None
    ) -> BatchReply[SchooluserModifyCourseStudentNickNameResult, SchooluserModifyCourseStudentNickNameResult]:
        """Copy students' names in the school into all their running courses.

        Makes each student's name in the school (`students.edit`) the nickname in every course of the student that has
        not ended. It copies once: after a later change of the name call it again. For everybody in one course there is
        `courses.sync_nicknames`. Each student has a code of its own in `data`. After 110100067 some courses may have
        the new name; a repeat is harmless.

        Repeating it is safe: the result is the same.

        Args:
            student_uids: UIDs of the students, at most 100 (else 121601060). Who is no student of the school answers
                121601059.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 101001001: A parameter has a wrong value.
            NotFound: 121601058: There is no such school; check the SID. 121601059: The school has no student with this
                UID.
            LimitReached: 121601060: There are too many students for one call; 100 are the most.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                101004005: A call between ClassIn's own services failed; it may have been done all the same. 110100067:
                Copying the student's nickname failed; it may have been done in some courses.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.students.sync_nicknames(student_uids=[1001930, 1001931])

        schooluserModifyCourseStudentNickName: https://docs.eeo.cn/api/zh-hans/user/modifyCourseStudentNickName.html
        """
        return await self._caller.send_batch(
            "schooluserModifyCourseStudentNickName", {"studentUids": student_uids, **(extra or {})}
        )


class RawStudents:
    """The methods of `students`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Students(caller)
        self.add = raw(group.add)
        self.edit = raw(group.edit)
        self.sync_nicknames = raw(group.sync_nicknames)


class AsyncRawStudents:
    """The methods of `students`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncStudents(caller)
        self.add = raw_awaited(group.add)
        self.edit = raw_awaited(group.edit)
        self.sync_nicknames = raw_awaited(group.sync_nicknames)
