"""`ClassIn` and `AsyncClassIn`: the client, and the same client awaited."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Self

import httpx

from classin_api.keywords import nearest
from classin_api.operations import OPERATIONS, Operation, Shape
from classin_api.replies import BatchReply, Reply
from classin_api.resources import AsyncResources, Resources
from classin_client import arguments, batches, flow, settings
from classin_client.auth import ClassInAuth
from classin_client.retries import Retry
from classin_client.transport import AsyncTransport, Transport
from classin_client.wire import Lost, NotSent, Steps, Wait


def _operation(name: str) -> Operation:
    operation = OPERATIONS.get(name)
    if operation is None:
        meant = nearest(name, OPERATIONS)
        hint = f"did you mean {meant!r}?" if meant else "call_action() sends any v1 action."
        raise ValueError(f"{name!r} is no documented operation; {hint}")
    return operation


def _undocumented(action: str, api: str) -> Operation:
    for what, value in (("action", action), ("api", api)):
        if not re.fullmatch(r"\w+", value, re.ASCII):
            raise ValueError(
                f"{what} is a name of letters and digits such as {'course' if what == 'api' else 'addCourse'!r}."
            )
    return Operation(
        id=action,
        method="",
        path=f"/partner/api/{api}.api.php?action={action}",
        auth="safeKey",
        media=("form",),
        request=Shape("object"),
        response=Shape("object"),
        model="",
    )


class _Core:
    """What both clients share: settings, and calls as steps."""

    def __init__(
        self,
        *,
        sid: str | int | None = None,
        secret: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        max_retries: int = 2,
        deadline: float = 120.0,
        clock: Callable[[], float] = time.time,
        new_identity: Callable[[], str] = flow.new_identity,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
            raise ValueError("max_retries is a whole number, 0 or more.")
        self.sid = settings.read_sid(sid)
        self.base_url = settings.read_base_url(base_url)
        self.timeout = settings.read_timeout(timeout)
        self._auth = ClassInAuth(sid=self.sid, secret=settings.read_secret(secret), clock=clock)
        self._policy = flow.Policy(max_retries, deadline, new_identity, on_retry, clock)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(sid={self.sid!r}, base_url={self.base_url!r})"

    def _steps(self, name: str, values: Mapping[str, object]) -> Steps:
        operation = OPERATIONS[name]
        return flow.call(operation, arguments.check(operation, values), self._policy)

    def _batch_steps(self, name: str, values: Mapping[str, object]) -> Steps:
        operation = OPERATIONS[name]
        return batches.send_all(operation, arguments.check(operation, values), self._policy)

    def _call_steps(self, name: str, values: Mapping[str, object] | None) -> Steps:
        operation, values = _operation(name), values or {}
        arguments.check_known(operation, values)
        checked = arguments.check(operation, values)
        if operation.batch:
            return batches.one_request(operation, checked, self._policy)
        return flow.call(operation, checked, self._policy)

    def _action_steps(self, action: str, values: Mapping[str, object] | None, api: str) -> Steps:
        operation = _undocumented(action, api)
        return flow.call(operation, arguments.check(operation, values or {}), self._policy)


class _Caller:
    """Sends for the generated methods of a `ClassIn`."""

    def __init__(self, client: ClassIn) -> None:
        self._client = client

    def send(self, operation: str, values: Mapping[str, object], /) -> Reply[Any]:
        reply: Reply[Any] = self._client._drive(self._client._steps(operation, values))
        return reply

    def send_batch(self, operation: str, values: Mapping[str, object], /) -> BatchReply[Any, Any]:
        reply = self._client._drive(self._client._batch_steps(operation, values))
        assert isinstance(reply, BatchReply)
        return reply


class ClassIn(_Core, Resources):
    """ClassIn's API for one school.

    Its methods are grouped as in openapi.yaml (`classin.users`, `classin.courses`, `classin.units` …). Each returns
    a `Reply` when the state that was asked for holds afterwards, and raises a `ClassInError` when it does not, or
    nobody can know.
    One client serves many threads. Close it, or use it in a `with`.

    Args:
        sid: The school's id; else `CLASSIN_SID`.
        secret: The school's secret; else `CLASSIN_SECRET`.
        base_url: The server; else `CLASSIN_BASE_URL`, else https://api.eeo.cn.
        timeout: Seconds that an answer may take; else `CLASSIN_TIMEOUT`, else 30.
        max_retries: How often a call is sent again at the most, where that is safe.
        deadline: Seconds after which a call is not sent again.
        http_client: A client of your own, with proxy or certificates; it is signed, and not closed.
        clock: Seconds since 1970, for the signature.
        sleep: Waits, in seconds.
        new_identity: Makes the key of a create that was given none.
        on_retry: Is told of each repeat.

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
    ) -> None:
        super().__init__(
            sid=sid,
            secret=secret,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            clock=clock,
            new_identity=new_identity,
            on_retry=on_retry,
        )
        if isinstance(http_client, httpx.AsyncClient):
            raise TypeError("ClassIn takes an httpx.Client; AsyncClassIn takes an httpx.AsyncClient.")
        self._sleep = sleep
        self._transport = Transport(http_client, self.base_url, self.timeout, self._auth)
        self._caller = _Caller(self)

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
        reply: Reply[Any] = self._drive(self._call_steps(operation, parameters))
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
        reply: Reply[Any] = self._drive(self._action_steps(action, parameters, api))
        return reply

    def close(self) -> None:
        """Closes the connections; a second time does nothing."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _drive(self, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                if isinstance(step, Wait):
                    self._sleep(step.seconds)
                    step = steps.send(None)
                    continue
                try:
                    answer = self._transport.send(step.request)
                except (NotSent, Lost) as problem:
                    step = steps.throw(problem)
                else:
                    step = steps.send(answer)
        except StopIteration as done:
            return done.value


class _AsyncCaller:
    """Sends for the generated methods of an `AsyncClassIn`."""

    def __init__(self, client: AsyncClassIn) -> None:
        self._client = client

    async def send(self, operation: str, values: Mapping[str, object], /) -> Reply[Any]:
        reply: Reply[Any] = await self._client._drive(self._client._steps(operation, values))
        return reply

    async def send_batch(self, operation: str, values: Mapping[str, object], /) -> BatchReply[Any, Any]:
        reply = await self._client._drive(self._client._batch_steps(operation, values))
        assert isinstance(reply, BatchReply)
        return reply


class AsyncClassIn(_Core, AsyncResources):
    """`ClassIn`, awaited: the same settings, methods and errors.

    Args:
        sid: The school's id; else `CLASSIN_SID`.
        secret: The school's secret; else `CLASSIN_SECRET`.
        base_url: The server; else `CLASSIN_BASE_URL`, else https://api.eeo.cn.
        timeout: Seconds that an answer may take; else `CLASSIN_TIMEOUT`, else 30.
        max_retries: How often a call is sent again at the most, where that is safe.
        deadline: Seconds after which a call is not sent again.
        http_client: A client of your own; it is signed all the same, and not closed.
        clock: Seconds since 1970, for the signature.
        sleep: Waits, in seconds.
        new_identity: Makes the key of a create that was given none.
        on_retry: Is told of each repeat.

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
        http_client: httpx.AsyncClient | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        new_identity: Callable[[], str] = flow.new_identity,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        super().__init__(
            sid=sid,
            secret=secret,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            clock=clock,
            new_identity=new_identity,
            on_retry=on_retry,
        )
        if isinstance(http_client, httpx.Client):
            raise TypeError("AsyncClassIn takes an httpx.AsyncClient; ClassIn takes an httpx.Client.")
        self._sleep = sleep
        self._transport = AsyncTransport(http_client, self.base_url, self.timeout, self._auth)
        self._caller = _AsyncCaller(self)

    async def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> Reply[Any]:
        """Calls any documented operation: see `ClassIn.call`."""
        reply: Reply[Any] = await self._drive(self._call_steps(operation, parameters))
        return reply

    async def call_action(
        self,
        action: str,
        parameters: Mapping[str, object] | None = None,
        *,
        api: str = "course",
    ) -> Reply[Any]:
        """Calls any v1 action, documented or not: see `ClassIn.call_action`."""
        reply: Reply[Any] = await self._drive(self._action_steps(action, parameters, api))
        return reply

    async def close(self) -> None:
        """Closes the connections; a second time does nothing."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _drive(self, steps: Steps) -> Any:
        try:
            step = next(steps)
            while True:
                if isinstance(step, Wait):
                    await self._sleep(step.seconds)
                    step = steps.send(None)
                    continue
                try:
                    answer = await self._transport.send(step.request)
                except (NotSent, Lost) as problem:
                    step = steps.throw(problem)
                else:
                    step = steps.send(answer)
        except StopIteration as done:
            return done.value


__all__ = ["AsyncClassIn", "ClassIn"]
