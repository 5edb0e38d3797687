"""The connections of an async client by aiohttp, for programs with many calls in flight: the extra `aiohttp`.

They stand where httpcore's pool stands in a transport of httpx, so that all above them is the same. The package
`httpx-aiohttp` is not used: it takes a connection that was lost after the request had left for one that was never made,
after which a create would be sent twice.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

import aiohttp
import httpcore
import httpx
from yarl import URL

from classin_client._deadline import StepTimeout
from classin_client._environment import Route, ssl_context
from classin_client._pool import KEEP_ALIVE, MOST

_LONGEST_LINE = 65536
"""Bytes of a header; aiohttp's own bound is lower than that of httpcore."""

_ROUNDED_UP = 1e9
"""Seconds beyond which aiohttp may round a timeout up to a whole second."""

_LATER = 0.05
"""Seconds by which the whole ends after its steps, so that the step which failed says what happened."""

_LARGE = 2**20
"""Bytes of a body beyond which aiohttp warns of one that is handed over whole."""

_ADDED_BY_AIOHTTP = ("Accept", "Accept-Encoding", "User-Agent", "Content-Type")


@lru_cache(1024)
def _url(scheme: bytes, host: bytes, port: int | None, target: bytes) -> URL:
    name = host.decode("ascii")
    # An address of IPv6 comes without its brackets.
    address = f"{f'[{name}]' if ':' in name else name}{'' if port is None else f':{port}'}"
    return URL(f"{scheme.decode('ascii')}://{address}{target.decode('ascii')}", encoded=True)


class AiohttpPool:
    """Does what a `httpcore.AsyncConnectionPool` does for a transport of httpx; belongs to the running event loop.

    Args:
        route: The way to the server; aiohttp has none through a SOCKS proxy.
    """

    def __init__(self, route: Route) -> None:
        tls = ssl_context() if route.tls else True
        self._connector = _Connector(limit=MOST, keepalive_timeout=KEEP_ALIVE, ssl=tls)
        self._session = aiohttp.ClientSession(
            connector=self._connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_ADDED_BY_AIOHTTP,
            # The answer is unpacked within bounds, above.
            auto_decompress=False,
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )
        self._proxy: dict[str, Any] = {}
        if route.proxy is not None:
            name, word = route.proxy.auth or ("", "")
            auth = aiohttp.BasicAuth(name, word, "utf-8") if route.proxy.auth else None
            self._proxy = {"proxy": str(route.proxy.url), "proxy_auth": auth}

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Sends a request.

        Raises:
            httpcore.ConnectError: If it never left.
            httpcore.NetworkError: If it may have arrived.
            httpcore.TimeoutException: If a step, or the whole, took too long.
        """
        step: StepTimeout = request.extensions["timeout"]["read"]
        seconds = step.left
        if seconds <= 0:
            raise httpcore.ConnectTimeout("the call's deadline has passed")
        whole = step.ends - time.monotonic()
        url = request.url
        body = _Body(request.stream, step)
        with _noted(body), _as_errors_of_httpcore(body):
            response = await body.bounding(
                self._session.request(
                    request.method.decode("ascii"),
                    _url(url.scheme, url.host, url.port, url.target),
                    headers=[(name.decode("ascii"), value.decode("latin-1")) for name, value in request.headers],
                    data=await body.data(),
                    allow_redirects=False,
                    timeout=aiohttp.ClientTimeout(
                        total=None if whole == float("inf") else whole + _LATER,
                        connect=seconds,
                        sock_read=seconds,
                        ceil_threshold=_ROUNDED_UP,
                    ),
                    **self._proxy,
                )
            )
        extensions = {"http_version": b"HTTP/1.1", "reason_phrase": (response.reason or "").encode("ascii", "ignore")}
        return httpcore.Response(
            response.status, headers=list(response.raw_headers), content=_Answer(response), extensions=extensions
        )

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._session.close()

    def abandon(self) -> None:
        """Lets go of connections whose event loop is closed; otherwise aiohttp would log each as an error."""
        self._session.detach()
        # There is nothing left to wait for, and what it returns warns of not being awaited.
        for _ in self._connector.close().__await__():
            pass


class _Body:
    """The body of a request, whose parts each leave in time.

    Args:
        stream: Its parts.
        step: Seconds that each may take.
    """

    def __init__(self, stream: Any, step: StepTimeout) -> None:
        self._stream, self._step = stream, step
        self._is_whole = isinstance(stream, httpx.ByteStream)
        self.failed: BaseException | None = None
        self.connection: asyncio.Transport | None = None
        self._limit: asyncio.Timeout | None = None

    async def data(self) -> Any:
        """What aiohttp takes for it: bytes where they are in memory anyway."""
        if self._is_whole:
            whole = b"".join([part async for part in self._stream])
            if len(whole) <= _LARGE:
                return whole
            self._is_whole = False
        return self._parts()

    async def bounding(self, sending: Any) -> aiohttp.ClientResponse:
        """What `sending` brings, if each part left in time."""
        if self._is_whole:
            response: aiohttp.ClientResponse = await sending
            return response
        async with asyncio.timeout(None) as self._limit:
            sent: aiohttp.ClientResponse = await sending
        return sent

    async def _parts(self) -> AsyncIterator[bytes]:
        assert self._limit is not None
        try:
            async for part in self._stream:
                self._limit.reschedule(asyncio.get_running_loop().time() + self._step.left)
                yield part
        except Exception as problem:
            # aiohttp would raise an error of its own for it.
            self.failed = problem
            raise
        self._limit.reschedule(None)


_sent: ContextVar[_Body] = ContextVar("_sent")
"""What this task sends."""


@contextmanager
def _noted(body: _Body) -> Iterator[None]:
    """For as long as it is sent, or the task would keep its last request."""
    token = _sent.set(body)
    try:
        yield
    finally:
        _sent.reset(token)


class _Connector(aiohttp.TCPConnector):
    """Notes over which connection a request leaves."""

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        made = await super().connect(req, traces, timeout)
        # What came after an answer would be taken for the next one's.
        while made.protocol is not None and made.protocol.should_close:
            made.close()
            made = await super().connect(req, traces, timeout)
        _sent.get().connection = made.transport
        return made


class _Answer:
    """The bytes of an answer as they arrive."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _as_errors_of_httpcore():
            async for part in self._response.content.iter_any():
                yield part

    async def aclose(self) -> None:
        # Given back to the pool after its last byte; what was not read to the end is of no further use.
        self._response.close()


@contextmanager
def _as_errors_of_httpcore(body: _Body | None = None) -> Iterator[None]:
    """Tells a request that never left from one whose answer was lost, in the words of httpcore."""
    try:
        yield
    except (aiohttp.ClientError, TimeoutError, OSError) as problem:
        if body is not None and body.connection is not None:
            # Closed by aiohttp, it would wait until the other side has read what was sent.
            body.connection.abort()
        if body is not None and body.failed is not None:
            raise body.failed from None
        raise _kind_of(problem)(_text_of(problem)) from problem


def _kind_of(problem: Exception) -> type[Exception]:
    if isinstance(problem, aiohttp.ClientProxyConnectionError | aiohttp.ClientHttpProxyError):
        return httpcore.ProxyError
    if isinstance(problem, aiohttp.ClientConnectorError):
        return httpcore.ConnectError
    if isinstance(problem, aiohttp.ConnectionTimeoutError):
        return httpcore.ConnectTimeout
    if isinstance(problem, TimeoutError):
        return httpcore.ReadTimeout
    if isinstance(problem, OSError | aiohttp.ClientConnectionError):
        return httpcore.ReadError
    return httpcore.RemoteProtocolError


def _text_of(problem: Exception) -> str:
    """What happened; of an answer that is no HTTP, aiohttp shows the bytes."""
    shown = isinstance(problem, OSError) and not isinstance(problem, TimeoutError)
    return str(problem) if shown else type(problem).__name__
