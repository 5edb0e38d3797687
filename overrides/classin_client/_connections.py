"""The client's own connections: httpx's transports over a pool whose reads and writes end with the call's deadline.

They are subclasses, so that tools which hook `httpx.HTTPTransport` or httpcore's pools see each request.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, cast

import httpcore
import httpx

from classin_client._deadline import StepTimeout
from classin_client._environment import Route, ssl_context
from classin_client._pool import KEEP_ALIVE, AsyncPool, P, Pool

_TLS_RECORD = 16384
_SHORT = 4096
"""Bytes that wait for what is written next: a head leaves in one packet with the body, or with its first part."""


def _left(timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
    """Seconds that a step may take now."""
    if not isinstance(timeout, StepTimeout):
        return timeout
    left = timeout.left
    if left <= 0:
        raise error("the call's deadline has passed")
    return left


class _Rest:
    """The last byte of what was read, held back until somebody asks for it.

    A server may send more than one answer to a request. httpcore keeps what it has read beyond the end of an answer,
    and takes it for the answer to the next request. When an answer has ended and its last byte was not asked for, there
    is more, and the connection is not used again: httpcore drops an idle one that can be read from.
    """

    _rest = b""

    def _take_rest(self) -> bytes:
        rest, self._rest = self._rest, b""
        return rest

    def _hold_back(self, data: bytes, timeout: float | None) -> bytes:
        # Not of the greeting of a SOCKS proxy, which httpcore reads in one piece, and without a timeout.
        if len(data) < 2 or not isinstance(timeout, StepTimeout):
            return data
        self._rest = data[-1:]
        return data[:-1]


class _Held:
    """A short part of a request that waits for the next one."""

    _held = b""

    def _hold(self, buffer: bytes) -> bool:
        """Whether this part waits."""
        waits = not self._held and len(buffer) <= _SHORT
        if waits:
            self._held = buffer
        return waits

    def _take(self, buffer: bytes = b"") -> memoryview:
        """What waited, and this part."""
        view = memoryview(self._held + buffer if self._held else buffer)
        self._held = b""
        return view


class _Stream(_Held, _Rest, httpcore.NetworkStream):
    """A stream whose steps end with the call's deadline, whatever drips."""

    def __init__(self, stream: httpcore.NetworkStream, opening: float | None) -> None:
        self._stream = stream
        # httpcore's greeting of a SOCKS proxy passes no timeout: it is a part of connecting.
        self._opening = opening
        # TLS inside TLS has no socket to write to.
        inner = isinstance(stream.get_extra_info("ssl_object"), ssl.SSLObject)
        self._socket: socket.socket | None = None if inner else stream.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            # As httpcore has it: who does not take the whole request may have answered; reading says what is true.
            with contextlib.suppress(httpcore.WriteError):
                self._send(self._take(), timeout)
        if self._rest:
            return self._take_rest()
        seconds = _left(timeout or self._opening, httpcore.ReadTimeout)
        return self._hold_back(self._stream.read(max_bytes, seconds), timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._hold(buffer):
            return
        view = self._take(buffer)
        # Signature and all, it would stand in a traceback that shows variables; a view shows nothing.
        del buffer
        self._send(view, timeout)

    def _send(self, rest: memoryview, timeout: float | None) -> None:
        while rest:
            seconds = _left(timeout or self._opening, httpcore.WriteTimeout)
            if self._socket is None:
                self._stream.write(bytes(rest[:_TLS_RECORD]), seconds)
                rest = rest[_TLS_RECORD:]
                continue
            try:
                self._socket.settimeout(seconds)
                rest = rest[self._socket.send(rest) :]
            except TimeoutError as problem:
                raise httpcore.WriteTimeout(str(problem)) from problem
            except OSError as problem:
                raise httpcore.WriteError(str(problem)) from problem

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        seconds = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, seconds), timeout)

    def get_extra_info(self, info: str) -> Any:
        return (info == "is_readable" and bool(self._rest)) or self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    """Makes streams of that kind."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as problem:
            raise httpcore.ConnectError(str(problem)) from problem
        # One address after the other, because the socket module would give each the whole time.
        problems: list[Exception] = []
        for address in dict.fromkeys(str(one[4][0]) for one in found):
            try:
                seconds = _left(timeout, httpcore.ConnectTimeout)
                stream = self._backend.connect_tcp(address, port, seconds, local_address, socket_options)
                return _Stream(stream, timeout)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as problem:
                problems.append(problem)
        raise problems[0]


class _AsyncStream(_Held, _Rest, httpcore.AsyncNetworkStream):
    """`_Stream`, awaited: each step of the library's own is bounded as a whole."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, opening: float | None) -> None:
        self._stream, self._opening = stream, opening

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            with contextlib.suppress(httpcore.WriteError):
                await self._send(self._take(), timeout)
        if self._rest:
            return self._take_rest()
        seconds = _left(timeout or self._opening, httpcore.ReadTimeout)
        return self._hold_back(await self._stream.read(max_bytes, seconds), timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._hold(buffer):
            return
        view = self._take(buffer)
        # Signature and all, it would stand in a traceback that shows variables; a view shows nothing.
        del buffer
        await self._send(view, timeout)

    async def _send(self, view: memoryview, timeout: float | None) -> None:
        seconds = _left(timeout or self._opening, httpcore.WriteTimeout)
        await self._stream.write(bytes(view), seconds)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        seconds = _left(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, seconds), timeout)

    def get_extra_info(self, info: str) -> Any:
        return (info == "is_readable" and bool(self._rest)) or self._stream.get_extra_info(info)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """Makes streams of that kind."""

    def __init__(self) -> None:
        # httpcore has a class of this name for those without anyio, which pyright takes for the only one.
        self._backend = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        seconds = _left(timeout, httpcore.ConnectTimeout)
        stream = await self._backend.connect_tcp(host, port, seconds, local_address, socket_options)
        return _AsyncStream(stream, timeout)


def _maker(
    route: Route, backend: object, direct: Callable[..., P], by_socks: Callable[..., P], by_http: Callable[..., P]
) -> Callable[[], P]:
    """Makes httpcore's pools of one connection for a `Pool`, of the class that the way to the server needs."""
    settings: dict[str, Any] = {
        "max_connections": 1,
        "max_keepalive_connections": 1,
        "keepalive_expiry": KEEP_ALIVE,
        "ssl_context": ssl_context() if route.tls else None,
        "network_backend": backend,
    }
    if route.proxy is None:
        return partial(direct, **settings)
    url = route.proxy.url
    settings["proxy_url"] = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    settings["proxy_auth"] = route.proxy.raw_auth
    if url.scheme == "https":
        settings["proxy_ssl_context"] = ssl_context()
    return partial(by_socks if url.scheme.startswith("socks") else by_http, **settings)


class OwnTransport(httpx.HTTPTransport):
    """The connections of a client in one process."""

    def __init__(self, route: Route) -> None:
        make = _maker(route, _Backend(), httpcore.ConnectionPool, httpcore.SOCKSProxy, httpcore.HTTPProxy)
        self._pool = cast("httpcore.ConnectionPool", Pool(make))

    def abandon(self) -> None:
        """Closes this process's copies of connections that belong to the process it was forked from."""
        # Not by the pool's own close(): its lock may have been held by a thread that does not exist here.
        for connection in self._pool.connections:
            connection.close()


class AsyncOwnTransport(httpx.AsyncHTTPTransport):
    """The connections of an async client in one event loop.

    Args:
        route: The way to the server.
        by_aiohttp: Whether they are aiohttp's.
    """

    def __init__(self, route: Route, *, by_aiohttp: bool = False) -> None:
        if by_aiohttp:
            # Imported for those who ask for it: it is an extra.
            from classin_client._aiohttp import AiohttpPool

            self._pool = cast("httpcore.AsyncConnectionPool", AiohttpPool(route))
            return
        make = _maker(
            route, _AsyncBackend(), httpcore.AsyncConnectionPool, httpcore.AsyncSOCKSProxy, httpcore.AsyncHTTPProxy
        )
        self._pool = cast("httpcore.AsyncConnectionPool", AsyncPool(make))

    def abandon(self) -> None:
        """Lets go of connections whose event loop is closed: httpcore's end with their sockets, aiohttp's here."""
        abandon = getattr(self._pool, "abandon", None)
        if abandon is not None:
            abandon()
