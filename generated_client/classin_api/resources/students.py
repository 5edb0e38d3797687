# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `students`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..keywords import keywords

if TYPE_CHECKING:
    from ..models import AddSchoolStudentResponse
    from ..replies import AsyncCaller, Caller, Reply


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
