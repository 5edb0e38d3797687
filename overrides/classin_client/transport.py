"""Sends a request with httpx, and says whether it arrived. Besides this module only `auth` knows httpx's requests."""

from __future__ import annotations

import functools
import ssl
import time
import weakref
from collections.abc import Mapping, MutableMapping
from contextlib import AsyncExitStack, ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from classin_client.auth import ClassInAuth
from classin_client.wire import Answer, Lost, NotSent, Request

if TYPE_CHECKING:
    # Imported by those who await; it takes a quarter of the time that importing the client does.
    import asyncio

_NEVER_ARRIVED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@functools.cache
def _ssl_context() -> ssl.SSLContext:
    # Loading the certificates takes most of the time that a new client needs, so that one context serves the process.
    return httpx.create_ssl_context()


_SHORTEST_STEP = 0.001

LARGEST_ANSWER = 64 * 1024 * 1024
"""Bytes of an answer beyond which it is not read on; ClassIn's largest lists are a thousandth of it."""


def _seconds(target: Target, request: Request) -> float:
    """What a step may take: never longer than the call's deadline is away."""
    return max(_SHORTEST_STEP, min(target.timeout, request.within))


def _built(
    client: httpx.Client | httpx.AsyncClient, target: Target, request: Request, stack: ExitStack
) -> httpx.Request:
    body = request.body
    url = target.base_url + request.path
    settings: dict[str, Any] = {"timeout": _seconds(target, request), "headers": dict(target.headers)}
    if body is None:
        return client.build_request("POST", url, **settings)
    if body.files:
        files = {}
        for name, part in body.files.items():
            opened, close = part.open()
            if close:
                stack.callback(opened.close)
            files[name] = (part.name, opened, part.mime_type) if part.mime_type else (part.name, opened)
        return client.build_request("POST", url, data=dict(body.fields), files=files, **settings)
    settings["headers"]["Content-Type"] = body.content_type
    return client.build_request("POST", url, content=body.content, **settings)


def _named(problem: Exception, proxy: str = "") -> str:
    """What happened, without anything of the request in it."""
    text = str(problem)
    named = f" (the environment names the proxy {proxy})" if proxy else ""
    return f"{type(problem).__name__}{f' ({text})' if text else ''}{named}"


def _environment_proxy(base_url: str) -> str:
    """The proxy that the environment names (HTTP_PROXY and so on), without credentials; else empty."""
    parts, proxies = urlsplit(base_url), getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all", "")
    if proxy_bypass(parts.hostname or ""):
        return ""
    return proxy.rpartition("//")[2].rpartition("@")[2].rstrip("/")


def _answer(response: httpx.Response, chunks: list[bytes]) -> Answer:
    """The answer, with a response that holds what was read of it."""
    headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"]
    whole = httpx.Response(response.status_code, headers=headers, content=b"".join(chunks), request=response.request)
    header = whole.headers.get
    return Answer(
        whole.status_code,
        whole.content,
        header("Date", ""),
        whole,
        header("Content-Type", ""),
        header("Retry-After", ""),
    )


class _Reader:
    """Keeps the parts of an answer, up to a limit of bytes and of time: a server may send a byte now and then."""

    def __init__(self, seconds: float) -> None:
        self.chunks: list[bytes] = []
        self._size = 0
        self._seconds = seconds
        self._began = time.monotonic()

    def take(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if time.monotonic() - self._began > self._seconds:
            raise Lost(f"the answer took longer than {self._seconds:g} seconds to arrive")
        if self._size > LARGEST_ANSWER:
            raise Lost(f"the answer is larger than {LARGEST_ANSWER // 2**20} MiB")
        self.chunks.append(chunk)


class Target(NamedTuple):
    """Where and how a client sends: what `with_options` may change, and the server."""

    base_url: str
    timeout: float
    headers: Mapping[str, str]

    def __repr__(self) -> str:
        return f"<Target {self.base_url}>"


class Transport:
    """Sends requests with an `httpx.Client`, its own or the caller's."""

    def __init__(self, client: httpx.Client | None, target: Target, auth: ClassInAuth) -> None:
        self.own = client is None
        self._client = client or httpx.Client(verify=_ssl_context())
        self._target, self._auth = target, auth
        self.proxy = _environment_proxy(target.base_url) if self.own else ""

    def to(self, target: Target) -> Transport:
        """The same connections for another target."""
        other = Transport(self._client, target, self._auth)
        other.proxy = self.proxy
        return other

    def send(self, request: Request) -> Answer:
        """Sends a request, signed.

        Raises:
            NotSent: It never arrived.
            Lost: It may have arrived, and no whole answer came back.
        """
        with ExitStack() as stack:
            built = _built(self._client, self._target, request, stack)
            try:
                response = self._client.send(built, auth=self._auth, follow_redirects=False, stream=True)
                stack.callback(response.close)
                reader = _Reader(_seconds(self._target, request))
                for chunk in response.iter_bytes():
                    reader.take(chunk)
            except _NEVER_ARRIVED as problem:
                raise NotSent(_named(problem, self.proxy)) from problem
            except (httpx.TransportError, httpx.DecodingError) as problem:
                raise Lost(_named(problem)) from problem
            return _answer(response, reader.chunks)

    @property
    def is_closed(self) -> bool:
        """Whether the connections are closed."""
        return self._client.is_closed

    def close(self) -> None:
        """Closes the connections, unless they are the caller's."""
        if self.own:
            self._client.close()


def _running_loop() -> asyncio.AbstractEventLoop:
    from asyncio import get_running_loop

    return get_running_loop()


class _Open:
    """The connections of a client and of those that were derived from it."""

    def __init__(self) -> None:
        self.clients: MutableMapping[asyncio.AbstractEventLoop, httpx.AsyncClient] = weakref.WeakKeyDictionary()
        self.closed = False


class AsyncTransport:
    """Sends requests with an `httpx.AsyncClient`, its own or the caller's.

    Connections belong to the event loop that made them, so that each loop has a client of its own.
    """

    def __init__(self, client: httpx.AsyncClient | None, target: Target, auth: ClassInAuth) -> None:
        self.own = client is None
        self._given = client
        self._open = _Open()
        self._target, self._auth = target, auth
        self.proxy = _environment_proxy(target.base_url) if self.own else ""

    @property
    def is_closed(self) -> bool:
        """Whether the connections are closed."""
        return self._open.closed

    def to(self, target: Target) -> AsyncTransport:
        """The same connections for another target."""
        other = AsyncTransport(self._given, target, self._auth)
        other.own, other._open = False, self._open
        return other

    def _client(self) -> httpx.AsyncClient:
        if self._given is not None:
            return self._given
        loop = _running_loop()
        client = self._open.clients.get(loop)
        if client is None or client.is_closed:
            client = self._open.clients[loop] = httpx.AsyncClient(verify=_ssl_context())
        return client

    async def send(self, request: Request) -> Answer:
        """Sends a request, signed.

        Raises:
            NotSent: It never arrived.
            Lost: It may have arrived, and no whole answer came back.
            RuntimeError: The client is closed.
        """
        if self.is_closed:
            raise RuntimeError("The client is closed.")
        client = self._client()
        async with AsyncExitStack() as stack:
            files = stack.enter_context(ExitStack())
            built = _built(client, self._target, request, files)
            try:
                response = await client.send(built, auth=self._auth, follow_redirects=False, stream=True)
                stack.push_async_callback(response.aclose)
                reader = _Reader(_seconds(self._target, request))
                async for chunk in response.aiter_bytes():
                    reader.take(chunk)
            except _NEVER_ARRIVED as problem:
                raise NotSent(_named(problem, self.proxy)) from problem
            except (httpx.TransportError, httpx.DecodingError) as problem:
                raise Lost(_named(problem)) from problem
            return _answer(response, reader.chunks)

    async def close(self) -> None:
        """Closes the connections of this event loop, unless they are the caller's."""
        if not self.own:
            return
        self._open.closed = True
        client = self._open.clients.pop(_running_loop(), None)
        if client is not None:
            await client.aclose()
