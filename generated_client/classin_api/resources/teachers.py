# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `teachers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        EditTeacherResponse,
        RestartUsingTeacherResponse,
        StopUsingTeacherResponse,
    )
    from ..replies import AsyncCaller, Caller, Reply
    from ..values import FileInput


class Teachers:
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
    ) -> Reply[int]:
        """Make an account a teacher of the school.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            teacher_account: Telephone number or e-mail address of the account.
            teacher_name: Name of the teacher in the school, 1 to 24 characters.
            filedata: Picture of the teacher.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the tie between school and teacher, which is not a UID and can be ignored. Not failures: `EXISTED` for
            133.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            teacher_uid: UID of the teacher, from `register`.
            teacher_name: Name of the teacher in the school, 1 to 24 characters.
            filedata: Picture of the teacher.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            teacher_uid: UID of the teacher, from `register`.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        stopUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/stopUsingTeacher.html
        """
        return self._caller.send("stopUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})

    @keywords
    def enable(
        self, *, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[RestartUsingTeacherResponse]:
        """Enable a disabled teacher again.

        Sending it again leads to the same end.

        Args:
            teacher_uid: UID of the teacher, from `register`.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        restartUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/restartUsingTeacher.html
        """
        return self._caller.send("restartUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})


class AsyncTeachers:
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
    ) -> Reply[int]:
        """Make an account a teacher of the school.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            teacher_account: Telephone number or e-mail address of the account.
            teacher_name: Name of the teacher in the school, 1 to 24 characters.
            filedata: Picture of the teacher.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the tie between school and teacher, which is not a UID and can be ignored. Not failures: `EXISTED` for
            133.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            teacher_uid: UID of the teacher, from `register`.
            teacher_name: Name of the teacher in the school, 1 to 24 characters.
            filedata: Picture of the teacher.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            teacher_uid: UID of the teacher, from `register`.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        stopUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/stopUsingTeacher.html
        """
        return await self._caller.send("stopUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})

    @keywords
    async def enable(
        self, *, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[RestartUsingTeacherResponse]:
        """Enable a disabled teacher again.

        Sending it again leads to the same end.

        Args:
            teacher_uid: UID of the teacher, from `register`.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        restartUsingTeacher: https://docs.eeo.cn/api/zh-hans/user/restartUsingTeacher.html
        """
        return await self._caller.send("restartUsingTeacher", {"teacherUid": teacher_uid, **(extra or {})})
