"""Sends a request with httpx, and tells a request that never arrived from one whose answer was lost.

Without an `http_client` of the caller's, requests go straight to a transport of the client's own (`_connections`):
nothing is added to them, and nothing of one answer (a cookie) reaches the next request.
"""

from __future__ import annotations

import os
import re
import socket
import ssl
import weakref
from collections.abc import MutableMapping
from contextlib import AsyncExitStack, ExitStack
from typing import TYPE_CHECKING, Any, cast

import httpx

from classin_client._call.steps import CannotSend, Lost, NotSent, Request
from classin_client._callbacks import CallbackFailed
from classin_client._connections import AsyncOwnTransport, OwnTransport
from classin_client._content import ContentReader, check_size
from classin_client._environment import Route, read_route
from classin_client._messages import Messages, Target
from classin_client._process import forks
from classin_client._response.answer import Answer
from classin_client._settings import DEFAULT_BASE_URL
from classin_client.auth import ClassInAuth

if TYPE_CHECKING:
    # Imported by those who await; it takes a quarter of the time that importing the client does.
    import asyncio

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_LOST = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, httpx.CookieConflict, OSError, ValueError)
"""What httpx, its transports and a caller's hooks raise; anything else is a mistake of the program's, and stays it."""

_BYTES = r"[ :]*(?:\bbytearray\(|\bb['\"]).*"


def _describe_error(problem: Exception) -> str:
    """What happened, without any of the request's values."""
    # What is no error of the network may show the bytes that it was about.
    text = str(problem) if isinstance(problem, httpx.TransportError | OSError) else ""
    # Of what is no HTTP, h11 shows the bytes: they may be an answer's.
    return _named(problem, re.sub(_BYTES, "", text, flags=re.DOTALL))


def _named(problem: Exception, text: str) -> str:
    return f"{type(problem).__name__}{f' ({text})' if text else ''}"


def _not_sent(problem: Exception, target: Target, proxy: str) -> NotSent:
    """What happened on the way to the server."""
    cause = _beneath(problem)
    if isinstance(cause, socket.gaierror | ssl.SSLError):
        described = _named(problem, str(cause))
    elif isinstance(cause, OSError) and cause.errno:
        # Not its text, in which asyncio and aiohttp write the address, each in a way of its own.
        described = _named(problem, f"[Errno {cause.errno}] {os.strerror(cause.errno)}")
    else:
        described = _describe_error(problem)
    hint = ""
    if proxy:
        hint = f" (the environment names the proxy {proxy})"
    elif isinstance(problem, httpx.ConnectError) and target.base_url != DEFAULT_BASE_URL:
        hint = "; check base_url (CLASSIN_BASE_URL)"
    return NotSent(f"{described} on the way to {target.server}{hint}")


def _beneath(problem: BaseException) -> BaseException:
    """What the system said, beneath what each library makes of it."""
    if isinstance(problem, BaseExceptionGroup):
        return _beneath(problem.exceptions[0])
    # httpcore's pool takes the cause off, and its error has it as an argument. The context may be anybody's.
    inner = problem.__cause__ or next(iter(problem.args), None)
    return _beneath(inner) if isinstance(inner, BaseException) else problem


def _read_already(response: httpx.Response) -> bytes | None:
    """The body of an answer that was read by the transport (a mock) or by a hook of the caller's client."""
    if not response.is_stream_consumed:
        return None
    check_size(len(response.content))
    return response.content


class _Given:
    """The caller's client, which is of no use in a process that was forked after it had connections."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._used_after: int | None = None

    def client(self) -> Any:
        if self._client.is_closed:
            raise RuntimeError("The http_client is closed.")
        if self._used_after is None:
            self._used_after = forks()
        elif self._used_after != forks():
            raise RuntimeError(
                "The http_client was used before this process was forked, and its connections are shared with the"
                " parent: make an http_client and a ClassIn client in each process, or let ClassIn make its own."
            )
        return self._client


class _Connections:
    """The connections of a client in this process; those derived from it share them."""

    def __init__(self, route: Route) -> None:
        self.closed = False
        self._route = route
        self._transports: dict[int, OwnTransport] = {}

    def transport(self) -> OwnTransport:
        if self.closed:
            raise RuntimeError("The client is closed.")
        process = forks()
        transport = self._transports.get(process)
        if transport is None:
            # Two threads that come first get the same one.
            transport = self._transports.setdefault(process, OwnTransport(self._route))
            self._abandon_inherited(process)
        return transport

    def close(self) -> None:
        self.closed = True
        process = forks()
        self._abandon_inherited(process)
        transport = self._transports.pop(process, None)
        if transport is not None:
            transport.close()

    def _abandon_inherited(self, process: int) -> None:
        for earlier in [*self._transports]:
            inherited = self._transports.pop(earlier, None) if earlier != process else None
            if inherited is not None:
                inherited.abandon()


class Transport:
    """Sends requests over connections of its own, or with the caller's `httpx.Client`.

    Raises:
        ValueError: If the environment names a proxy or certificates that cannot be used.
    """

    def __init__(self, client: httpx.Client | None, target: Target, auth: ClassInAuth) -> None:
        self.own = client is None
        route = read_route(target.base_url) if self.own else Route(None, tls=False)
        self.proxy = route.proxy_address
        self._messages = Messages(target, auth)
        self._given = None if client is None else _Given(client)
        self._connections = _Connections(route)

    def to(self, target: Target, auth: ClassInAuth) -> Transport:
        """A transport with another target and signer that shares the connections."""
        other = object.__new__(Transport)
        other.__dict__.update(self.__dict__)
        other.own, other._messages = False, Messages(target, auth)
        return other

    def send(self, request: Request) -> Answer:
        """Sends a request, signed.

        Raises:
            CannotSend: If it could not be built, because of the error that is its cause.
            NotSent: If the request never arrived.
            Lost: If it may have arrived, and no whole answer came back.
        """
        with ExitStack() as stack:
            try:
                client: Any = self._given.client() if self._given else None
                transport = None if self._given else self._connections.transport()
                built = self._messages.build(request, client, stack)
            except Exception as problem:
                raise CannotSend from problem
            try:
                if transport is not None:
                    response = transport.handle_request(built)
                else:
                    response = client.send(built, auth=None, follow_redirects=False, stream=True)
                stack.callback(response.close)
                content = self._read(response, request)
            except CallbackFailed as problem:
                raise problem.error from None
            except _NOT_SENT as problem:
                raise _not_sent(problem, self._messages.target, self.proxy) from problem
            except _LOST as problem:
                raise Lost(_describe_error(problem)) from problem
            return self._messages.answer(built, response, content)

    def _read(self, response: httpx.Response, request: Request) -> bytes:
        content = _read_already(response)
        if content is None:
            reader = ContentReader(response.headers, self._messages.step_timeout(request))
            # The stream itself: httpx's `iter_raw` counts and measures what nobody here asks for.
            for part in cast("httpx.SyncByteStream", response.stream):
                chunk = memoryview(part)
                del part
                reader.take(chunk)
            content = reader.content()
        return content

    @property
    def is_closed(self) -> bool:
        """Whether the connections are closed."""
        return self._connections.closed

    def close(self) -> None:
        """Closes the connections, unless they are the caller's or another client's."""
        if self.own:
            self._connections.close()


def _running_loop() -> asyncio.AbstractEventLoop:
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "AsyncClassIn runs in an event loop of asyncio, and none runs here: under trio, use ClassIn in a thread."
        ) from None


class _LoopConnections:
    """The connections of an async client, which belong to the event loop that made them; derived clients share them."""

    def __init__(self, route: Route, *, by_aiohttp: bool) -> None:
        self.closed = False
        self._route, self._by_aiohttp = route, by_aiohttp
        self._transports: MutableMapping[asyncio.AbstractEventLoop, tuple[int, AsyncOwnTransport]]
        self._transports = weakref.WeakKeyDictionary()

    def transport(self) -> AsyncOwnTransport:
        if self.closed:
            raise RuntimeError("The client is closed.")
        loop = _running_loop()
        process, transport = self._transports.get(loop, (forks(), None))
        if process != forks():
            raise RuntimeError("This event loop made calls before the process was forked: run a new one in the child.")
        if transport is None:
            self._forget_closed_loops()
            transport = AsyncOwnTransport(self._route, by_aiohttp=self._by_aiohttp)
            self._transports[loop] = (process, transport)
        return transport

    def _forget_closed_loops(self) -> None:
        """Lets go of connections whose event loop (one `asyncio.run`) is closed: nothing else ever would.

        They hold their loop, so that the weak key alone keeps both for ever.
        """
        for loop in [*self._transports]:
            if loop.is_closed() and (one := self._transports.pop(loop, None)):
                one[1].abandon()

    async def close(self) -> None:
        loop = _running_loop()
        self.closed = True
        self._forget_closed_loops()
        process, transport = self._transports.pop(loop, (forks(), None))
        if transport is not None and process == forks():
            await transport.aclose()


class AsyncTransport:
    """Sends requests over connections of its own, or with the caller's `httpx.AsyncClient`.

    Args:
        client: The caller's.
        target: The server.
        auth: Signs.
        by_aiohttp: Whether connections of its own are aiohttp's.

    Raises:
        ValueError: If the environment names a proxy or certificates that cannot be used.
    """

    def __init__(
        self, client: httpx.AsyncClient | None, target: Target, auth: ClassInAuth, *, by_aiohttp: bool = False
    ) -> None:
        self.own = client is None
        route = read_route(target.base_url) if self.own else Route(None, tls=False)
        self.proxy = route.proxy_address
        if by_aiohttp and route.proxy is not None and route.proxy.url.scheme.startswith("socks"):
            raise ValueError(
                f"The environment names the SOCKS proxy {self.proxy}, through which transport='aiohttp' cannot go:"
                " leave transport out."
            )
        self._messages = Messages(target, auth)
        self._given = None if client is None else _Given(client)
        self._connections = _LoopConnections(route, by_aiohttp=by_aiohttp)

    @property
    def is_closed(self) -> bool:
        """Whether the connections are closed."""
        return self._connections.closed

    def to(self, target: Target, auth: ClassInAuth) -> AsyncTransport:
        """A transport with another target and signer that shares the connections."""
        other = object.__new__(AsyncTransport)
        other.__dict__.update(self.__dict__)
        other.own, other._messages = False, Messages(target, auth)
        return other

    async def send(self, request: Request) -> Answer:
        """Sends a request, signed.

        Raises:
            CannotSend: If it could not be built, because of the error that is its cause.
            NotSent: If the request never arrived.
            Lost: If it may have arrived, and no whole answer came back.
        """
        async with AsyncExitStack() as stack:
            try:
                client: Any = self._given.client() if self._given else None
                transport = None if self._given else self._connections.transport()
                built = self._messages.build(request, client, stack.enter_context(ExitStack()))
            except Exception as problem:
                raise CannotSend from problem
            try:
                if transport is not None:
                    response = await transport.handle_async_request(built)
                else:
                    response = await client.send(built, auth=None, follow_redirects=False, stream=True)
                stack.push_async_callback(response.aclose)
                content = await self._read(response, request)
            except CallbackFailed as problem:
                raise problem.error from None
            except _NOT_SENT as problem:
                raise _not_sent(problem, self._messages.target, self.proxy) from problem
            except _LOST as problem:
                raise Lost(_describe_error(problem)) from problem
            return self._messages.answer(built, response, content)

    async def _read(self, response: httpx.Response, request: Request) -> bytes:
        content = _read_already(response)
        if content is None:
            reader = ContentReader(response.headers, self._messages.step_timeout(request))
            async for part in cast("httpx.AsyncByteStream", response.stream):
                chunk = memoryview(part)
                del part
                reader.take(chunk)
            content = reader.content()
        return content

    async def close(self) -> None:
        """Closes the connections of this event loop, unless they are the caller's or another client's."""
        if self.own:
            await self._connections.close()
