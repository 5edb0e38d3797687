"""`ClassIn`: the client."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from classin_api.keywords import keywords
from classin_api.replies import BatchReply, Reply
from classin_api.resource import Resource
from classin_api.resources import Resources
from classin_client._call.call import new_identity
from classin_client._call.concurrency import DEFAULT_MAX_CONCURRENCY
from classin_client._call.retries import Retry
from classin_client._call.session import OptionChanges, Options, Session
from classin_client._call.shared_rates import Outage, shared_windows
from classin_client._call.steps import Block, Gather, Notify, Request, Steps, Wait
from classin_client._callbacks import refuse_awaitable, refuse_coroutine_function
from classin_client._logging import configure_from_environment
from classin_client._messages import Target
from classin_client._process import in_each_child, renew_locks
from classin_client._settings import check_credentials, check_http_client, read_secret, read_timeout
from classin_client._transport import Transport

if TYPE_CHECKING:
    from classin_client._call.ensure import EnsuringStudents, EnsuringTeachers
    from classin_client._call.many import Rows
    from classin_client._explain import Explanation
    from classin_client._raw_responses import RawResponses
    from classin_client.doctor import Diagnosis


class _Caller:
    """Makes the calls of the generated methods."""

    def __init__(self, client: ClassIn) -> None:
        self._client = client

    def send(self, operation: str, values: Mapping[str, object], /) -> Reply[Any]:
        reply: Reply[Any] = self._client._drive(self._client._session.method(operation, values))
        return reply

    def send_batch(self, operation: str, values: Mapping[str, object], /) -> BatchReply[Any, Any]:
        reply: BatchReply[Any, Any] = self._client._drive(self._client._session.batch_method(operation, values))
        return reply

    def ensure(self, operation: str, values: Mapping[str, object], /, *, update: bool = False) -> Reply[Any]:
        from classin_client._call import ensured

        steps = ensured.create(self._client._session, operation, values, update=update)
        reply: Reply[Any] = self._client._drive(steps)
        return reply

    def ensure_many(
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
        return self._run_rows(made, on_progress)

    def ensure_member(self, role: str, values: Mapping[str, object], /, *, update: bool) -> Reply[int]:
        from classin_client._call import ensured

        steps = ensured.member(self._client._session, role, values, update=update)
        reply: Reply[int] = self._client._drive(steps)
        return reply

    def ensure_members(
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
        return self._run_rows(made, on_progress)

    def _run_rows(self, rows: Rows, on_progress: Callable[[int, int], object] | None) -> BatchReply[Any, Any]:
        from classin_client._call import many

        if on_progress is not None:
            refuse_coroutine_function(on_progress, "on_progress")
        reply: BatchReply[Any, Any] = self._client._drive(many.run(rows, on_progress))
        return reply


class ClassIn(Resources):
    """ClassIn's API for one school.

    Its methods are grouped as in openapi.yaml (`classin.users`, `classin.courses`, `classin.units` …). Each returns
    a `Reply` when the state that was asked for holds afterwards, and raises a `ClassInError` when it does not, or
    nobody can know.
    One client serves many threads. Close it, or use it in a `with`.

    Args:
        sid: The school's id; else `CLASSIN_SID`.
        secret: The school's secret; else `CLASSIN_SECRET`.
        base_url: The server; else `CLASSIN_BASE_URL`, else https://api.eeo.cn.
        timeout: Seconds that each step (connecting, sending, reading) may take; else `CLASSIN_TIMEOUT`, else 30.
        max_retries: How often a call is sent again at the most, where that is safe.
        deadline: Seconds that a call may take in all, retries and waiting included; else 120, and no limit where a file
            is sent.
        http_client: A client of your own, with proxy or certificates; it is signed, and not closed. Its headers are
            sent; its timeout, cookies and auth are not used. What holds less with it: see docs/promises.md.
        clock: Seconds since 1970, for the signature. This and the following are plain functions, none that is awaited.
        sleep: Waits, in seconds.
        new_identity: Makes the key of a create that was given none: 1 to 32 characters.
        on_retry: Called with a `Retry` before each retry.
        headers: Headers to send besides the client's own.
        max_concurrency: How many calls of lists (`register_many`, `ensure_many` …) run side by side at the most, 1 to
            100; else 32. Fewer do after ClassIn said that there are too many, until it takes more again.
        phone_region: The country of telephone numbers that are written without one, by its two letters, such as CN:
            they are then read as people dial them there. Left out, they are sent as digits, which ClassIn takes for
            numbers of mainland China.
        rate_storage: The Redis or Valkey in which all processes of all machines share ClassIn's rates, one window for
            each school and operation, such as `redis://host:6379/0`; else `CLASSIN_RATE_STORAGE`, else each process
            counts for itself. It needs the extra `redis`. As exact as the machines' clocks.
        rate_storage_outage: What becomes of calls that have a rate while the storage is out of reach: `local`, which
            is the default, has each process count for itself; `refuse` raises `Unavailable`. The log says so once.

    Raises:
        ImportError: If `rate_storage` is given, and the extra `redis` is not installed.
        TypeError: If a setting has the wrong type, or a function is an async one.
        ValueError: If a setting is missing or impossible.
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
        http_client: httpx.Client | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] = time.sleep,
        new_identity: Callable[[], str] = new_identity,
        on_retry: Callable[[Retry], object] | None = None,
        headers: Mapping[str, str] | None = None,
        max_concurrency: int = DEFAULT_MAX_CONCURRENCY,
        phone_region: str | None = None,
        rate_storage: str | None = None,
        rate_storage_outage: Outage = "local",
    ) -> None:
        # Taken out of the local variables first: a traceback may show those of every frame.
        try:
            check_credentials(sid, secret)
            hidden = read_secret(secret)
            rates = shared_windows(rate_storage, rate_storage_outage)
        finally:
            del secret, rate_storage
        configure_from_environment()
        refuse_coroutine_function(sleep, "sleep")
        if callable(on_retry):
            refuse_coroutine_function(on_retry, "on_retry")
        options = Options(read_timeout(timeout), max_retries, deadline, headers or {}, on_retry)
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
            check_http_client(http_client, httpx.Client, session.base_url)
        self._set_up(session, Transport(http_client, Target.of(session), session.auth), sleep)

    def _set_up(self, session: Session, transport: Transport, sleep: Callable[[float], object]) -> None:
        self._session, self._transport, self._sleep = session, transport, sleep
        self._caller = _Caller(self)
        self._origin: ClassIn | None = None

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
    def with_raw_response(self) -> RawResponses:
        """Calls whose answers are not interpreted."""
        from classin_client._raw_responses import RawResponses

        return RawResponses(self._session, self._drive)

    def with_options(self, **changes: Unpack[OptionChanges]) -> ClassIn:
        """A client for the same school that shares the connections and differs in some options.

        Close the first client: closing the derived one does nothing, also at the end of a `with`.

        Args:
            changes: Any of `timeout`, `max_retries`, `deadline`, `headers`, `on_retry`: see `Options`.

        Raises:
            TypeError: If a name is no option.
        """
        on_retry = changes.get("on_retry")
        if callable(on_retry):
            refuse_coroutine_function(on_retry, "on_retry")
        return self._derived(self._session.with_changes(changes))

    @keywords
    def for_school(self, *, sid: str | int, secret: str) -> ClassIn:
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
            hidden = read_secret(secret or "")
        finally:
            del secret
        return self._derived(self._session.for_school(sid, hidden))

    def _derived(self, session: Session) -> ClassIn:
        client = object.__new__(type(self))
        client._set_up(session, self._transport.to(Target.of(session), session.auth), self._sleep)
        # Kept alive while the derived client uses its connections.
        client._origin = self
        return client

    def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> Reply[Any]:
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
        reply: Reply[Any] = self._drive(self._session.call(operation, parameters))
        return reply

    def call_action(
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
        reply: Reply[Any] = self._drive(self._session.action(action, parameters, api))
        return reply

    def doctor(self) -> Diagnosis:
        """Checks credentials, clock, network and entitlements; changes nothing in the school.

        Two calls are sent: a question of v1, and a call of v2 that lacks all parameters.

        Returns:
            A line for each check; `print(classin.doctor())` shows them.
        """
        from classin_client.doctor import examine

        diagnosis: Diagnosis = self._drive(examine(self._session, self._transport.proxy))
        return diagnosis

    # Narrowed by a subclass: a descriptor that nobody assigns to, which pyright takes for a variable.
    students: Resource[EnsuringStudents] = Resource(  # pyright: ignore[reportIncompatibleVariableOverride]
        "classin_client._call.ensure", "EnsuringStudents"
    )
    """Students of the school. An account becomes one before it can join a course."""

    teachers: Resource[EnsuringTeachers] = Resource(  # pyright: ignore[reportIncompatibleVariableOverride]
        "classin_client._call.ensure", "EnsuringTeachers"
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

    def close(self) -> None:
        """Closes the connections; a second time does nothing, and neither does a client made by `with_options`."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        # A debugger or an error tracker may ask while it is being made.
        if "_session" not in self.__dict__:
            return f"<{type(self).__name__}, not set up>"
        return f"{type(self).__name__}(sid={self.sid!r}, base_url={self.base_url!r})"

    def __del__(self) -> None:
        transport = self.__dict__.get("_transport")
        if transport is not None and transport.own and not transport.is_closed:
            message = f"{self!r} was not closed: use it in a `with`, or close() it."
            warnings.warn(message, ResourceWarning, stacklevel=2, source=self)

    def _drive(self, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                try:
                    result = self._carry_out(step)
                # Whatever ends a step, the call has to say what is known of it.
                except BaseException as problem:
                    step = steps.throw(problem)
                else:
                    step = steps.send(result)
        except StopIteration as done:
            return done.value

    def _carry_out(self, step: Request | Wait | Block | Gather | Notify) -> Any:
        if isinstance(step, Request):
            return self._transport.send(step)
        if isinstance(step, Wait):
            return refuse_awaitable(self._sleep(step.seconds), "sleep")
        if isinstance(step, Block):
            return step.function()
        if isinstance(step, Notify):
            return refuse_awaitable(step.callback(), step.name)
        from classin_client._concurrent import run_concurrently

        return run_concurrently(step, self._session.limit, self._drive)


in_each_child(partial(renew_locks, ClassIn))


__all__ = ["ClassIn"]
