"""`AsyncClassIn`: the client, awaited."""

from __future__ import annotations

import asyncio
import inspect
import time
import warnings
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from classin_api.keywords import keywords
from classin_api.replies import BatchReply, Reply
from classin_api.resource import Resource
from classin_api.resources import AsyncResources
from classin_client import _settings
from classin_client._call.call import new_identity
from classin_client._call.concurrency import DEFAULT_MAX_CONCURRENCY
from classin_client._call.retries import Retry
from classin_client._call.session import OptionChanges, Options, Session
from classin_client._call.shared_rates import Outage, shared_windows
from classin_client._call.steps import Block, Gather, Notify, Request, Steps, Wait
from classin_client._callbacks import refuse_generator, refuse_uncallable
from classin_client._logging import configure_from_environment
from classin_client._messages import Target
from classin_client._process import in_each_child, renew_locks
from classin_client._transport import AsyncTransport

if TYPE_CHECKING:
    from classin_client._call.ensure import AsyncEnsuringStudents, AsyncEnsuringTeachers
    from classin_client._call.many import Rows
    from classin_client._explain import Explanation
    from classin_client._raw_responses import AsyncRawResponses
    from classin_client.doctor import Diagnosis


class _AsyncCaller:
    """Makes the calls of the generated methods."""

    def __init__(self, client: AsyncClassIn) -> None:
        self._client = client

    async def send(self, operation: str, values: Mapping[str, object], /) -> Reply[Any]:
        reply: Reply[Any] = await self._client._drive(self._client._session.method(operation, values))
        return reply

    async def send_batch(self, operation: str, values: Mapping[str, object], /) -> BatchReply[Any, Any]:
        reply: BatchReply[Any, Any] = await self._client._drive(self._client._session.batch_method(operation, values))
        return reply

    async def ensure(self, operation: str, values: Mapping[str, object], /, *, update: bool = False) -> Reply[Any]:
        from classin_client._call import ensured

        steps = ensured.create(self._client._session, operation, values, update=update)
        reply: Reply[Any] = await self._client._drive(steps)
        return reply

    async def ensure_many(
        self,
        operation: str,
        rows: Iterable[object],
        /,
        *,
        on_progress: Callable[[int, int], object] | None,
        update: bool = False,
    ) -> BatchReply[Any, Any]:
        from classin_client._call import ensured

        made = ensured.create_many(self._client._session, operation, rows, update=update)
        return await self._run_rows(made, on_progress)

    async def ensure_member(self, role: str, values: Mapping[str, object], /, *, update: bool) -> Reply[int]:
        from classin_client._call import ensured

        steps = ensured.member(self._client._session, role, values, update=update)
        reply: Reply[int] = await self._client._drive(steps)
        return reply

    async def ensure_members(
        self,
        role: str,
        rows: Iterable[object],
        /,
        *,
        on_progress: Callable[[int, int], object] | None,
        update: bool,
    ) -> BatchReply[int, int]:
        from classin_client._call import ensured

        made = ensured.member_many(self._client._session, role, rows, update=update)
        return await self._run_rows(made, on_progress)

    async def _run_rows(self, rows: Rows, on_progress: Callable[[int, int], object] | None) -> BatchReply[Any, Any]:
        from classin_client._call import many

        if on_progress is not None:
            refuse_uncallable(on_progress, "on_progress")
        reply: BatchReply[Any, Any] = await self._client._drive(many.run(rows, on_progress))
        return reply


class AsyncClassIn(AsyncResources):
    """`ClassIn`, awaited: the same settings, methods and errors.

    It may be used in several event loops: each has connections of its own, and closes them with `close()`. What
    `sleep` and `on_retry` return is awaited if it has to be; `http_client` is an `httpx.AsyncClient`, which belongs to
    one loop.

    Args:
        sid: The school's id; else `CLASSIN_SID`.
        secret: The school's secret; else `CLASSIN_SECRET`.
        base_url: The server; else `CLASSIN_BASE_URL`, else https://api.eeo.cn.
        timeout: Seconds that each step (connecting, sending, reading) may take; else `CLASSIN_TIMEOUT`, else 30.
        max_retries: How often a call is sent again at the most, where that is safe.
        deadline: Seconds after which a call is not sent again, and the most that one step of it may take.
        http_client: An `httpx.AsyncClient` of your own, with proxy or certificates; it is signed, and not closed. Its
            own timeout is not used.
        clock: Seconds since 1970, for the signature.
        sleep: Awaited with the seconds to wait.
        new_identity: Makes the key of a create that was given none.
        on_retry: Called with a `Retry` before each repeat.
        headers: Headers to send besides the client's own.
        max_concurrency: How many calls of lists run side by side at the most, 1 to 100; else 32.
        phone_region: The country of telephone numbers that are written without one, by its two letters, such as CN:
            they are then read as people dial them there. Left out, they are sent as digits, which ClassIn takes for
            numbers of mainland China.
        rate_storage: The Redis or Valkey in which all processes of all machines share ClassIn's rates, one window for
            each school and operation, such as `redis://host:6379/0`; else `CLASSIN_RATE_STORAGE`, else each process
            counts for itself. It needs the extra `redis`. As exact as the machines' clocks.
        rate_storage_outage: What becomes of calls that have a rate while the storage is out of reach: `local`, which
            is the default, has each process count for itself; `refuse` raises `Unavailable`. The log says so once.
        transport: What makes the connections: `httpx`, which is the default, or `aiohttp`, which makes more calls a
            second when many are in flight (docs/speed.md). It needs the extra `aiohttp`, goes through no SOCKS proxy,
            and is not used where there is an `http_client`.

    Raises:
        ImportError: If `rate_storage` is given, and the extra `redis` is not installed; or `transport`, and `aiohttp`
            is not.
        ValueError: For a missing or impossible setting.
    """

    @keywords
    def __init__(
        self,
        *,
        sid: str | int | None = None,
        secret: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        deadline: float | None = None,
        http_client: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        new_identity: Callable[[], str] = new_identity,
        on_retry: Callable[[Retry], object] | None = None,
        headers: Mapping[str, str] | None = None,
        max_concurrency: int = DEFAULT_MAX_CONCURRENCY,
        phone_region: str | None = None,
        rate_storage: str | None = None,
        rate_storage_outage: Outage = "local",
        transport: _settings.TransportName = "httpx",
    ) -> None:
        # Taken out of the local variables first: a traceback may show those of every frame.
        try:
            _settings.check_credentials(sid, secret)
            hidden = _settings.read_secret(secret)
            rates = shared_windows(rate_storage, rate_storage_outage)
        finally:
            del secret, rate_storage
        configure_from_environment()
        refuse_uncallable(sleep, "sleep")
        options = Options(_settings.read_timeout(timeout), max_retries, deadline, headers or {}, on_retry)
        session = Session(
            sid=sid,
            secret=hidden,
            base_url=base_url,
            options=options,
            clock=clock,
            new_identity=new_identity,
            max_concurrency=max_concurrency,
            phone_region=phone_region,
            rates=rates,
        )
        if http_client is not None:
            _settings.check_http_client(http_client, httpx.AsyncClient, session.base_url)
        by_aiohttp = _settings.read_transport(transport, http_client)
        made = AsyncTransport(http_client, Target.of(session), session.auth, by_aiohttp=by_aiohttp)
        self._set_up(session, made, sleep)

    def _set_up(self, session: Session, transport: AsyncTransport, sleep: Callable[[float], Awaitable[object]]) -> None:
        self._session, self._transport, self._sleep = session, transport, sleep
        self._caller = _AsyncCaller(self)
        self._origin: AsyncClassIn | None = None

    @property
    def sid(self) -> str:
        """The school's id."""
        return self._session.sid

    @property
    def base_url(self) -> str:
        """The server."""
        return self._session.base_url

    @property
    def options(self) -> Options:
        """The options in force."""
        return self._session.options

    @property
    def with_raw_response(self) -> AsyncRawResponses:
        """Calls whose answers are not interpreted."""
        from classin_client._raw_responses import AsyncRawResponses

        return AsyncRawResponses(self._session, self._drive)

    def with_options(self, **changes: Unpack[OptionChanges]) -> AsyncClassIn:
        """A client for the same school that shares the connections and differs in some options.

        Close the first client: closing the derived one does nothing, also at the end of a `with`.

        Args:
            changes: Any of `timeout`, `max_retries`, `deadline`, `headers`, `on_retry`: see `Options`.

        Raises:
            TypeError: If a name is no option.
        """
        return self._derived(self._session.with_changes(changes))

    @keywords
    def for_school(self, *, sid: str | int, secret: str) -> AsyncClassIn:
        """A client for another school on the same server, which shares the connections and nothing else of the school.

        ClassIn's rates, `max_concurrency` and what was refused count for each school alone. Its options are those of
        this client. It costs a few kilobytes: keep one for each school. Its request ids, as in the log, begin with the
        school's id. Close the first client: closing this one does nothing.

        Args:
            sid: The school's id.
            secret: The school's secret.

        Raises:
            InvalidType: If one has the wrong type.
            InvalidValue: If one is missing or impossible.
        """
        # Taken out of the local variables first: a traceback may show those of every frame.
        try:
            # None would stand for what the environment has, which is of one school.
            hidden = _settings.read_secret(secret or "")
        finally:
            del secret
        return self._derived(self._session.for_school(sid, hidden))

    def _derived(self, session: Session) -> AsyncClassIn:
        client = object.__new__(type(self))
        client._set_up(session, self._transport.to(Target.of(session), session.auth), self._sleep)
        # Kept alive while the derived client uses its connections.
        client._origin = self
        return client

    async def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> Reply[Any]:
        """Calls any documented operation with its parameters as they are named on the wire, in one request.

        Args:
            operation: Its id in openapi.yaml: ClassIn's action (`addCourse`), or the path (`lmsUnitCreate`).
            parameters: Lists where ClassIn wants JSON text; files as path, bytes or a file opened in binary mode.

        Returns:
            The same as the operation's method; a `BatchReply` where ClassIn answers item by item.

        Raises:
            ClassInError: If it was not done, or nobody can know.
            TypeError: If a parameter is unknown, missing or of the wrong type.
            ValueError: If the operation is unknown, or a list is longer than ClassIn takes.
        """
        reply: Reply[Any] = await self._drive(self._session.call(operation, parameters))
        return reply

    async def call_action(
        self, action: str, parameters: Mapping[str, object] | None = None, *, api: str = "course"
    ) -> Reply[Any]:
        """Calls any v1 action, documented or not; it is not sent again when its answer is lost.

        Args:
            action: ClassIn's name for it, such as `getCourseList`.
            parameters: As they are named on the wire; lists and dicts are sent as JSON text.
            api: The file that has it: `course` for course.api.php.

        Returns:
            The reply; `data` is as it came.

        Raises:
            ClassInError: If ClassIn refuses it: 102 also stands for an action that is not open to the school.
        """
        reply: Reply[Any] = await self._drive(self._session.action(action, parameters, api))
        return reply

    async def doctor(self) -> Diagnosis:
        """Checks credentials, clock, network and entitlements; changes nothing in the school.

        Two calls are sent: a question of v1, and a call of v2 that lacks all parameters.

        Returns:
            A line for each check; `print(classin.doctor())` shows them.
        """
        from classin_client.doctor import examine

        diagnosis: Diagnosis = await self._drive(examine(self._session, self._transport.proxy))
        return diagnosis

    # Narrowed by a subclass: a descriptor that nobody assigns to, which pyright takes for a variable.
    students: Resource[AsyncEnsuringStudents] = Resource(  # pyright: ignore[reportIncompatibleVariableOverride]
        "classin_client._call.ensure", "AsyncEnsuringStudents"
    )
    """Students of the school. An account becomes one before it can join a course."""

    teachers: Resource[AsyncEnsuringTeachers] = Resource(  # pyright: ignore[reportIncompatibleVariableOverride]
        "classin_client._call.ensure", "AsyncEnsuringTeachers"
    )
    """Teachers of the school."""

    def explain_signature(
        self, operation: str, parameters: Mapping[str, object] | None = None, *, timestamp: int | None = None
    ) -> Explanation:
        """Shows what is signed for a call, with the secret hidden; nothing is sent.

        Args:
            operation: Its id in openapi.yaml.
            parameters: As for `call`.
            timestamp: The time of the signature, in seconds since 1970; else now.
        """
        return self._session.explain_signature(operation, parameters, timestamp)

    async def close(self) -> None:
        """Closes the connections; a second time does nothing, and neither does a client made by `with_options`."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        # A debugger or an error tracker may ask while it is being made.
        if "_session" not in self.__dict__:
            return f"<{type(self).__name__}, not set up>"
        return f"{type(self).__name__}(sid={self.sid!r}, base_url={self.base_url!r})"

    def __del__(self) -> None:
        transport = self.__dict__.get("_transport")
        if transport is not None and transport.own and not transport.is_closed:
            message = f"{self!r} was not closed: use it in an `async with`, or `await close()`."
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)

    async def _drive(self, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._carry_out(step)
                # Whatever ends a step, the call has to say what is known of it.
                except BaseException as problem:
                    step = steps.throw(problem)
                else:
                    step = steps.send(result)
        except StopIteration as done:
            return done.value

    async def _carry_out(self, step: Request | Wait | Block | Gather | Notify) -> Any:
        if isinstance(step, Request):
            return await self._transport.send(step)
        if isinstance(step, Wait):
            return await _finish(self._sleep(step.seconds), "sleep")
        if isinstance(step, Block):
            return await asyncio.to_thread(step.function)
        if isinstance(step, Notify):
            return await _finish(step.callback(), step.name)
        from classin_client._concurrent_tasks import run_concurrently

        return await run_concurrently(step, self._session.limit, self._drive, partial(_finish, name="on_progress"))


in_each_child(partial(renew_locks, AsyncClassIn))


async def _finish(result: object, name: str) -> None:
    """Awaits what a callback returned, if it is to be awaited: an async function has done nothing before."""
    refuse_generator(result, name)
    if inspect.isawaitable(result):
        await result


__all__ = ["AsyncClassIn"]
