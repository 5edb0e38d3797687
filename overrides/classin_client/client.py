"""`ClassIn`: the client."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

import httpx

from classin_api.replies import BatchReply, Reply
from classin_api.resources import Resources
from classin_client import flow
from classin_client.core import Core, OptionChanges, Options
from classin_client.errors import ClassInError
from classin_client.logs import follow_environment
from classin_client.retries import Retry
from classin_client.settings import check_given_client, read_secret, read_timeout
from classin_client.transport import Target, Transport
from classin_client.wire import Lost, NotSent, Steps, Together, Wait

if TYPE_CHECKING:
    from classin_client.doctor import Diagnosis
    from classin_client.explaining import Explanation
    from classin_client.members import EnsuringStudents, EnsuringTeachers

SIDE_BY_SIDE = 4
"""How many parts of a list are under way at once."""


class _Caller:
    """Sends for the generated methods."""

    def __init__(self, client: ClassIn) -> None:
        self._client = client

    def send(self, operation: str, values: Mapping[str, object], /) -> Reply[Any]:
        reply: Reply[Any] = self._client._drive(self._client._core.method(operation, values))
        return reply

    def send_batch(self, operation: str, values: Mapping[str, object], /) -> BatchReply[Any, Any]:
        reply = self._client._drive(self._client._core.batch_method(operation, values))
        assert isinstance(reply, BatchReply)
        return reply


class RawResponses:
    """Calls whose answers are not looked at: what comes back is the response of the HTTP library."""

    def __init__(self, client: ClassIn) -> None:
        self._client = client

    def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> httpx.Response:
        """Sends a documented operation once, and gives back the answer whatever it says."""
        response: httpx.Response = self._client._drive(self._client._core.raw_call(operation, parameters))
        return response

    def call_action(
        self, action: str, parameters: Mapping[str, object] | None = None, *, api: str = "course"
    ) -> httpx.Response:
        """Sends any v1 action once, and gives back the answer whatever it says."""
        response: httpx.Response = self._client._drive(self._client._core.raw_action(action, parameters, api))
        return response


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
        deadline: Seconds after which a call is not sent again, and the most that one step of it may take.
        http_client: A client of your own, with proxy or certificates; it is signed, and not closed. Its own timeout is
            not used.
        clock: Seconds since 1970, for the signature.
        sleep: Waits, in seconds.
        new_identity: Makes the key of a create that was given none.
        on_retry: Is told of each repeat.
        headers: Headers to send besides the client's own.

    Raises:
        ValueError: For a missing or impossible setting.
    """

    def __init__(
        self,
        *,
        sid: str | int | None = None,
        secret: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        deadline: float = 120.0,
        http_client: httpx.Client | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] = time.sleep,
        new_identity: Callable[[], str] = flow.new_identity,
        on_retry: Callable[[Retry], object] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        # Taken out of sight first: a traceback may show the variables of every frame.
        try:
            hidden = read_secret(secret)
        finally:
            del secret
        follow_environment()
        options = Options(read_timeout(timeout), max_retries, deadline, headers or {}, on_retry)
        core = Core(sid=sid, secret=hidden, base_url=base_url, options=options, clock=clock, new_identity=new_identity)
        if http_client is not None:
            check_given_client(http_client, httpx.Client, core.base_url)
        self._set_up(core, Transport(http_client, _target(core), core.auth), sleep)

    def _set_up(self, core: Core, transport: Transport, sleep: Callable[[float], object]) -> None:
        self._core, self._transport, self._sleep = core, transport, sleep
        self._caller = _Caller(self)
        self._origin: ClassIn | None = None

    @property
    def sid(self) -> str:
        """The school's id."""
        return self._core.sid

    @property
    def base_url(self) -> str:
        """The server."""
        return self._core.base_url

    @property
    def options(self) -> Options:
        """The options in force."""
        return self._core.options

    @property
    def with_raw_response(self) -> RawResponses:
        """Calls whose answers are not looked at."""
        return RawResponses(self)

    def with_options(self, **changes: Unpack[OptionChanges]) -> ClassIn:
        """A client for the same school that shares the connections and differs in some options.

        Close the first client: closing the derived one does nothing, also at the end of a `with`.

        Args:
            changes: Any of `timeout`, `max_retries`, `deadline`, `headers`, `on_retry`: see `Options`.

        Raises:
            TypeError: For a name that is no option.
        """
        client = object.__new__(type(self))
        core = self._core.changed(changes)
        client._set_up(core, self._transport.to(_target(core)), self._sleep)
        # Who lives while another uses its connections is not forgotten.
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
            ClassInError: When it was not done, or nobody can know.
            TypeError: An unknown or missing parameter, or one of the wrong type.
            ValueError: An unknown operation, or a longer list than ClassIn takes.
        """
        reply: Reply[Any] = self._drive(self._core.call(operation, parameters))
        return reply

    def call_action(
        self,
        action: str,
        parameters: Mapping[str, object] | None = None,
        *,
        api: str = "course",
    ) -> Reply[Any]:
        """Calls any v1 action, documented or not; it is not sent again when its answer is lost.

        Args:
            action: ClassIn's name for it, such as `getCourseList`.
            parameters: As they are named on the wire; lists and dicts are sent as JSON text.
            api: The file that has it: `course` for course.api.php.

        Returns:
            The reply; `data` is as it came.

        Raises:
            ClassInError: When ClassIn refuses it: 102 also stands for an action that is not open to the school.
        """
        reply: Reply[Any] = self._drive(self._core.action(action, parameters, api))
        return reply

    def doctor(self) -> Diagnosis:
        """Finds out whether credentials, clock, network and entitlements are right; it changes nothing in the school.

        Two calls are sent: a question of v1, and a call of v2 that lacks all parameters.

        Returns:
            A line for each thing that was looked at; `print(classin.doctor())` shows them.
        """
        from classin_client.doctor import examine

        diagnosis: Diagnosis = self._drive(examine(self._core, self._transport.proxy))
        return diagnosis

    @cached_property
    def students(self) -> EnsuringStudents:
        """Students of the school. An account becomes one before it can join a course."""
        from classin_client.members import EnsuringStudents

        return EnsuringStudents(self._caller, self._core, self._drive)

    @cached_property
    def teachers(self) -> EnsuringTeachers:
        """Teachers of the school."""
        from classin_client.members import EnsuringTeachers

        return EnsuringTeachers(self._caller, self._core, self._drive)

    def explain_signature(
        self, operation: str, parameters: Mapping[str, object] | None = None, *, timestamp: int | None = None
    ) -> Explanation:
        """Shows what is signed for a call, with the secret hidden; nothing is sent.

        Args:
            operation: Its id in openapi.yaml.
            parameters: As for `call`.
            timestamp: The time of the signature, in seconds since 1970; else now.
        """
        return self._core.explain_signature(operation, parameters, timestamp)

    def close(self) -> None:
        """Closes the connections; a second time does nothing, and neither does a client made by `with_options`."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        # A debugger or an error tracker may ask while it is being made.
        if "_core" not in self.__dict__:
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
                if isinstance(step, Wait):
                    self._sleep(step.seconds)
                    step = steps.send(None)
                elif isinstance(step, Together):
                    from concurrent.futures import ThreadPoolExecutor

                    with ThreadPoolExecutor(SIDE_BY_SIDE, "classin") as pool:
                        step = steps.send(list(pool.map(self._drive_or_error, step.calls)))
                else:
                    try:
                        answer = self._transport.send(step.request)
                    except (NotSent, Lost) as problem:
                        step = steps.throw(problem)
                    else:
                        step = steps.send(answer)
        except StopIteration as done:
            return done.value

    def _drive_or_error(self, steps: Steps) -> Any:
        try:
            return self._drive(steps)
        except ClassInError as error:
            return error


def _target(core: Core) -> Target:
    return Target(core.base_url, core.options.timeout, core.options.headers)


__all__ = ["ClassIn", "RawResponses"]
