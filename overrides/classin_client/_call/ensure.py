"""`ensure` and `ensure_many` of people: students or teachers of the school, whether the account exists or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar, Protocol, TypedDict

from classin_api.callers import AsyncCaller, Caller
from classin_api.keywords import keywords
from classin_api.replies import BatchReply, Reply
from classin_api.resources.students import AsyncStudents, Students
from classin_api.resources.teachers import AsyncTeachers, Teachers


class MemberParam(TypedDict):
    """A row of `students.ensure_many` and `teachers.ensure_many`: the keywords of `ensure`."""

    account: str
    """A telephone number (`+86 138…`, or in ClassIn's form) or an e-mail address."""

    name: str
    """The name in the school, and the nickname of a new account, up to 24 characters."""

    password: str
    """Of a new account, 6 to 20 characters; ignored when there is one."""


class MemberCaller(Caller, Protocol):
    """What the groups of people need of the client besides the generated methods."""

    def ensure_member(self, role: str, values: Mapping[str, object], /, *, update: bool) -> Reply[int]: ...

    def ensure_members(
        self,
        role: str,
        rows: Iterable[object],
        /,
        *,
        on_progress: Callable[[int, int], object] | None,
        update: bool,
    ) -> BatchReply[int, int]: ...


class AsyncMemberCaller(AsyncCaller, Protocol):
    """`MemberCaller`, awaited."""

    async def ensure_member(self, role: str, values: Mapping[str, object], /, *, update: bool) -> Reply[int]: ...

    async def ensure_members(
        self,
        role: str,
        rows: Iterable[object],
        /,
        *,
        on_progress: Callable[[int, int], object] | None,
        update: bool,
    ) -> BatchReply[int, int]: ...


class Ensuring:
    """`ensure` and `ensure_many`, of `students` and `teachers`."""

    __slots__ = ()

    _caller: MemberCaller
    _role: ClassVar[str]

    @keywords
    def ensure(self, *, account: str, name: str, password: str, update: bool = False) -> Reply[int]:
        """Make somebody a member of the school (a student, or a teacher), unless that was done before.

        The account is registered when it is new; one that exists keeps its nickname and password. Sending it again is
        safe: the account is the key. Two calls are sent: `users.register`, then `students.add` or `teachers.add`; with
        `update` a third, where somebody was a member already.

        Args:
            account: A telephone number (`+86 138…`, or in ClassIn's form) or an e-mail address.
            name: The name in the school, and the nickname of a new account, up to 24 characters. ClassIn cuts a longer
                one.
            password: Of a new account, 6 to 20 characters; ignored when there is one.
            update: Whether somebody who is a member already gets this name in the school. Left out, the name is neither
                changed nor compared, and the reply warns of that.

        Returns:
            A `Reply`; `data` is the UID. `outcome` is `EXISTED` when account and membership were there already, and
            `updated` says whether the name was sent then. A warning says when this client ensured the account before
            under another name, as siblings with one number.

        Raises:
            MalformedResponse: If the account exists, but ClassIn sent no UID with it; `outcome_known` is true.
            ClassInError: If the person is no student or teacher of the school afterwards, or nobody can know. Where the
                second call failed, the text says that the account was registered, and its UID.
        """
        values = {"account": account, "name": name, "password": password}
        return self._caller.ensure_member(self._role, values, update=update)

    def ensure_many(
        self,
        rows: Iterable[MemberParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of people.

        Each row is a call of `ensure`, side by side with up to `max_concurrency` others. A row that is refused, also
        for a wrong value, is an item that says why, and the others are done. Repeating it is safe: people who were done
        are found. Rows with one account are one person to ClassIn: they go one after the other, and a warning names
        them. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with `account`, `name` and `password`, as `csv.DictReader` has them. A list of
                them, or what can be iterated.
            update: Whether those who are members already get these names in the school. Left out, names are neither
                changed nor compared, and the reply warns of that.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (the UID),
            `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises when a row
            was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.
        """
        return self._caller.ensure_members(self._role, rows, update=update, on_progress=on_progress)


class EnsuringStudents(Ensuring, Students):
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ()

    _caller: MemberCaller
    _role = "student"


class EnsuringTeachers(Ensuring, Teachers):
    """Teachers of the school."""

    __slots__ = ()

    _caller: MemberCaller
    _role = "teacher"


class AsyncEnsuring:
    """`ensure` and `ensure_many`, of `students` and `teachers`, awaited."""

    __slots__ = ()

    _caller: AsyncMemberCaller
    _role: ClassVar[str]

    @keywords
    async def ensure(self, *, account: str, name: str, password: str, update: bool = False) -> Reply[int]:
        """Make somebody a member of the school (a student, or a teacher), unless that was done before.

        The account is registered when it is new; one that exists keeps its nickname and password. Sending it again is
        safe: the account is the key. Two calls are sent: `users.register`, then `students.add` or `teachers.add`; with
        `update` a third, where somebody was a member already.

        Args:
            account: A telephone number (`+86 138…`, or in ClassIn's form) or an e-mail address.
            name: The name in the school, and the nickname of a new account, up to 24 characters. ClassIn cuts a longer
                one.
            password: Of a new account, 6 to 20 characters; ignored when there is one.
            update: Whether somebody who is a member already gets this name in the school. Left out, the name is neither
                changed nor compared, and the reply warns of that.

        Returns:
            A `Reply`; `data` is the UID. `outcome` is `EXISTED` when account and membership were there already, and
            `updated` says whether the name was sent then. A warning says when this client ensured the account before
            under another name, as siblings with one number.

        Raises:
            MalformedResponse: If the account exists, but ClassIn sent no UID with it; `outcome_known` is true.
            ClassInError: If the person is no student or teacher of the school afterwards, or nobody can know. Where the
                second call failed, the text says that the account was registered, and its UID.
        """
        values = {"account": account, "name": name, "password": password}
        return await self._caller.ensure_member(self._role, values, update=update)

    async def ensure_many(
        self,
        rows: Iterable[MemberParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of people.

        Each row is a call of `ensure`, side by side with up to `max_concurrency` others. A row that is refused, also
        for a wrong value, is an item that says why, and the others are done. Repeating it is safe: people who were done
        are found. Rows with one account are one person to ClassIn: they go one after the other, and a warning names
        them. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with `account`, `name` and `password`, as `csv.DictReader` has them. A list of
                them, or what can be iterated.
            update: Whether those who are members already get these names in the school. Left out, names are neither
                changed nor compared, and the reply warns of that.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. What it returns is awaited if it has to be. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (the UID),
            `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises when a row
            was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.
        """
        return await self._caller.ensure_members(self._role, rows, update=update, on_progress=on_progress)


class AsyncEnsuringStudents(AsyncEnsuring, AsyncStudents):
    """Students of the school. An account becomes one before it can join a course."""

    __slots__ = ()

    _caller: AsyncMemberCaller
    _role = "student"


class AsyncEnsuringTeachers(AsyncEnsuring, AsyncTeachers):
    """Teachers of the school."""

    __slots__ = ()

    _caller: AsyncMemberCaller
    _role = "teacher"
