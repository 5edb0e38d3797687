# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `school`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import DeleteSubSchoolAccountResponse, SchoolModifySchoolConfData
    from ..replies import AsyncCaller, Caller, Reply


class School:
    """Settings of the school and its sub-accounts."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def edit_settings(
        self,
        *,
        allow_view_replay: Literal[0, 1] | Unset = UNSET,
        allow_new_student_view_replay: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[SchoolModifySchoolConfData]:
        """Change the school's settings about who may watch replays.

        Sending it again leads to the same end.

        Args:
            allow_view_replay: Whether a course's students and teachers may watch replays, 0 no, 1 yes (else 101001001).
            allow_new_student_view_replay: Whether who joins a course may watch the replays of earlier lessons, 0 no, 1
                yes (else 101001001).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Always empty.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        schoolModifySchoolConf: https://docs.eeo.cn/api/zh-hans/school/editSchoolSettings.html
        """
        return self._caller.send(
            "schoolModifySchoolConf",
            {
                "allowViewReplay": allow_view_replay,
                "allowNewStudentViewReplay": allow_new_student_view_replay,
                **(extra or {}),
            },
        )

    @keywords
    def remove_sub_account(
        self, *, uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DeleteSubSchoolAccountResponse]:
        """Remove a sub-account of the school.

        Sending it again leads to the same end.

        Args:
            uid: UID of the person whose sub-account it is; the name is written in capitals here.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 22101.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        deleteSubSchoolAccount: https://docs.eeo.cn/api/zh-hans/school/deleteSubSchoolAccount.html
        """
        return self._caller.send("deleteSubSchoolAccount", {"UID": uid, **(extra or {})})


class AsyncSchool:
    """Settings of the school and its sub-accounts."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def edit_settings(
        self,
        *,
        allow_view_replay: Literal[0, 1] | Unset = UNSET,
        allow_new_student_view_replay: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[SchoolModifySchoolConfData]:
        """Change the school's settings about who may watch replays.

        Sending it again leads to the same end.

        Args:
            allow_view_replay: Whether a course's students and teachers may watch replays, 0 no, 1 yes (else 101001001).
            allow_new_student_view_replay: Whether who joins a course may watch the replays of earlier lessons, 0 no, 1
                yes (else 101001001).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Always empty.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        schoolModifySchoolConf: https://docs.eeo.cn/api/zh-hans/school/editSchoolSettings.html
        """
        return await self._caller.send(
            "schoolModifySchoolConf",
            {
                "allowViewReplay": allow_view_replay,
                "allowNewStudentViewReplay": allow_new_student_view_replay,
                **(extra or {}),
            },
        )

    @keywords
    async def remove_sub_account(
        self, *, uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DeleteSubSchoolAccountResponse]:
        """Remove a sub-account of the school.

        Sending it again leads to the same end.

        Args:
            uid: UID of the person whose sub-account it is; the name is written in capitals here.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 22101.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        deleteSubSchoolAccount: https://docs.eeo.cn/api/zh-hans/school/deleteSubSchoolAccount.html
        """
        return await self._caller.send("deleteSubSchoolAccount", {"UID": uid, **(extra or {})})
