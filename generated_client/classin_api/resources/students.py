# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `students`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..keywords import keywords

if TYPE_CHECKING:
    from ..models import (
        AddSchoolStudentResponse,
        EditSchoolStudentResponse,
        SchooluserModifyCourseStudentNickNameResult,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply


class Students:
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def add(
        self, *, student_account: str, student_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[AddSchoolStudentResponse]:
        """Make an account a student of the school.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            student_account: Telephone number or e-mail address of the account.
            student_name: Name of the student in the school, 1 to 24 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 133.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            student_uid: UID of the student, from `register`.
            student_name: New name of the student in the school, 1 to 24 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            student_uids: UIDs of the students, at most 100 (else 121601060).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        schooluserModifyCourseStudentNickName: https://docs.eeo.cn/api/zh-hans/user/modifyCourseStudentNickName.html
        """
        return self._caller.send_batch(
            "schooluserModifyCourseStudentNickName", {"studentUids": student_uids, **(extra or {})}
        )


class AsyncStudents:
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def add(
        self, *, student_account: str, student_name: str, extra: Mapping[str, object] | None = None
    ) -> Reply[AddSchoolStudentResponse]:
        """Make an account a student of the school.

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            student_account: Telephone number or e-mail address of the account.
            student_name: Name of the student in the school, 1 to 24 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 133.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            student_uid: UID of the student, from `register`.
            student_name: New name of the student in the school, 1 to 24 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            student_uids: UIDs of the students, at most 100 (else 121601060).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        schooluserModifyCourseStudentNickName: https://docs.eeo.cn/api/zh-hans/user/modifyCourseStudentNickName.html
        """
        return await self._caller.send_batch(
            "schooluserModifyCourseStudentNickName", {"studentUids": student_uids, **(extra or {})}
        )
