"""Making somebody a student or teacher of the school, whether the account exists or not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from attrs import evolve

from classin_api.keywords import keywords
from classin_api.replies import AsyncCaller, Caller, Outcome, Reply
from classin_api.resources.students import AsyncStudents, Students
from classin_api.resources.teachers import AsyncTeachers, Teachers
from classin_client.arguments import text
from classin_client.core import Core
from classin_client.wire import Steps

Drive = Callable[[Steps], Any]
"""Takes the steps of a call, and gives back its reply."""

AsyncDrive = Callable[[Steps], Awaitable[Any]]


def _member(core: Core, role: str, account: str, name: str, password: str) -> Steps:
    """The steps: register the account, which also says its UID when it exists, then make it a member."""
    # Checked before the first call: that one alone would leave an account which is no member.
    account = text(account, f"{role}s.ensure: account")
    name = text(name, f"{role}s.ensure: name")
    if not account.strip():
        raise ValueError(f"{role}s.ensure: account is empty; give it a telephone number or an e-mail address.")
    who: dict[str, Any] = {"email" if "@" in account else "telephone": account, "nickname": name, "password": password}
    registered: Reply[int] = yield from core.method("register", who)
    operation = {"student": "addSchoolStudent", "teacher": "addTeacher"}[role]
    added: Reply[Any] = yield from core.method(operation, {f"{role}Account": account, f"{role}Name": name})
    return evolve(
        added,
        data=registered.data,
        outcome=added.outcome if added.outcome is not Outcome.EXISTED else registered.outcome,
        warnings=(*registered.warnings, *added.warnings),
    )


class EnsuringStudents(Students):
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ("_core", "_drive")

    def __init__(self, caller: Caller, core: Core, drive: Drive) -> None:
        super().__init__(caller)
        self._core, self._drive = core, drive

    @keywords
    def ensure(self, *, account: str, name: str, password: str) -> Reply[int]:
        """Make somebody a student of the school, unless that was done before.

        The account is registered when it is new; one that exists keeps its nickname and password. Sending it again is
        safe: the account is the key.

        Args:
            account: A telephone number (`+86 138…`, or in ClassIn's form) or an e-mail address.
            name: The name in the school, and the nickname of a new account.
            password: Of a new account, 6 to 20 characters; ignored when there is one.

        Returns:
            The UID. `outcome` is `EXISTED` when account and membership were there already.

        Raises:
            ClassInError: When the person is no student of the school afterwards, or nobody can know.
        """
        reply: Reply[int] = self._drive(_member(self._core, "student", account, name, password))
        return reply


class EnsuringTeachers(Teachers):
    """Teachers of the school."""

    __slots__ = ("_core", "_drive")

    def __init__(self, caller: Caller, core: Core, drive: Drive) -> None:
        super().__init__(caller)
        self._core, self._drive = core, drive

    @keywords
    def ensure(self, *, account: str, name: str, password: str) -> Reply[int]:
        """Make somebody a teacher of the school, unless that was done before.

        The account is registered when it is new; one that exists keeps its nickname and password. Sending it again is
        safe: the account is the key.

        Args:
            account: A telephone number (`+86 138…`, or in ClassIn's form) or an e-mail address.
            name: The name in the school, and the nickname of a new account.
            password: Of a new account, 6 to 20 characters; ignored when there is one.

        Returns:
            The UID. `outcome` is `EXISTED` when account and membership were there already.

        Raises:
            ClassInError: When the person is no teacher of the school afterwards, or nobody can know.
        """
        reply: Reply[int] = self._drive(_member(self._core, "teacher", account, name, password))
        return reply


class AsyncEnsuringStudents(AsyncStudents):
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ("_core", "_drive")

    def __init__(self, caller: AsyncCaller, core: Core, drive: AsyncDrive) -> None:
        super().__init__(caller)
        self._core, self._drive = core, drive

    @keywords
    async def ensure(self, *, account: str, name: str, password: str) -> Reply[int]:
        """See `EnsuringStudents.ensure`."""
        reply: Reply[int] = await self._drive(_member(self._core, "student", account, name, password))
        return reply


class AsyncEnsuringTeachers(AsyncTeachers):
    """Teachers of the school."""

    __slots__ = ("_core", "_drive")

    def __init__(self, caller: AsyncCaller, core: Core, drive: AsyncDrive) -> None:
        super().__init__(caller)
        self._core, self._drive = core, drive

    @keywords
    async def ensure(self, *, account: str, name: str, password: str) -> Reply[int]:
        """See `EnsuringTeachers.ensure`."""
        reply: Reply[int] = await self._drive(_member(self._core, "teacher", account, name, password))
        return reply
