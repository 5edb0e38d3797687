# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `school`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import DeleteSubSchoolAccountResponse, SchoolModifySchoolConfData
    from ..replies import Reply


class School(Group):
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

        Sends the settings to change; at least one is needed (121601030), and what is left out stays as it is. Of the
        many settings in ClassIn's school console these two are the only ones that the API reaches.

        Repeating it is safe: the result is the same.

        Args:
            allow_view_replay: Whether the course's teachers and full students may watch replays, 0 no, 1 yes (else
                101001001). Once the lesson has ended; students of a single lesson are no full ones. Left out,
                unchanged.
            allow_new_student_view_replay: Whether who joins a course may watch the replays of earlier lessons, 0 no, 1
                yes (else 101001001). Left out, unchanged.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Always empty.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
                121601030: Neither of the settings was sent.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.school.edit_settings(allow_view_replay=1, allow_new_student_view_replay=0)

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

        Takes from a person the sub-account under the school's main account, with which its console can be used.
        Sub-accounts are made in that console only, not through the API. One person may be a sub-account, a teacher and
        a student at once; that the others stay is to be expected, but not documented. A teacher who is a sub-account
        can be disabled only after this (402 of `teachers.disable`). Who is no sub-account answers 22101, so a repeat
        does too.

        Repeating it is safe: the result is the same.

        Args:
            uid: UID of the person whose sub-account it is; the name is written in capitals here. Who is no sub-account
                answers 22101.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 22101: The school has no such sub-account.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
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
            reply = classin.school.remove_sub_account(uid=1001740)

        deleteSubSchoolAccount: https://docs.eeo.cn/api/zh-hans/school/deleteSubSchoolAccount.html
        """
        return self._caller.send("deleteSubSchoolAccount", {"UID": uid, **(extra or {})})


class AsyncSchool(Group):
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

        Sends the settings to change; at least one is needed (121601030), and what is left out stays as it is. Of the
        many settings in ClassIn's school console these two are the only ones that the API reaches.

        Repeating it is safe: the result is the same.

        Args:
            allow_view_replay: Whether the course's teachers and full students may watch replays, 0 no, 1 yes (else
                101001001). Once the lesson has ended; students of a single lesson are no full ones. Left out,
                unchanged.
            allow_new_student_view_replay: Whether who joins a course may watch the replays of earlier lessons, 0 no, 1
                yes (else 101001001). Left out, unchanged.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Always empty.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
                121601030: Neither of the settings was sent.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.school.edit_settings(allow_view_replay=1, allow_new_student_view_replay=0)

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

        Takes from a person the sub-account under the school's main account, with which its console can be used.
        Sub-accounts are made in that console only, not through the API. One person may be a sub-account, a teacher and
        a student at once; that the others stay is to be expected, but not documented. A teacher who is a sub-account
        can be disabled only after this (402 of `teachers.disable`). Who is no sub-account answers 22101, so a repeat
        does too.

        Repeating it is safe: the result is the same.

        Args:
            uid: UID of the person whose sub-account it is; the name is written in capitals here. Who is no sub-account
                answers 22101.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 22101: The school has no such sub-account.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
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
            reply = await classin.school.remove_sub_account(uid=1001740)

        deleteSubSchoolAccount: https://docs.eeo.cn/api/zh-hans/school/deleteSubSchoolAccount.html
        """
        return await self._caller.send("deleteSubSchoolAccount", {"UID": uid, **(extra or {})})


class RawSchool:
    """The methods of `school`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = School(caller)
        self.edit_settings = raw(group.edit_settings)
        self.remove_sub_account = raw(group.remove_sub_account)


class AsyncRawSchool:
    """The methods of `school`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncSchool(caller)
        self.edit_settings = raw_awaited(group.edit_settings)
        self.remove_sub_account = raw_awaited(group.remove_sub_account)
