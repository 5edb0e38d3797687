"""The one module that knows httpx: sends a request and says whether it arrived."""

from __future__ import annotations

import functools
import ssl
from contextlib import ExitStack
from typing import Any

import httpx

from classin_client.auth import ClassInAuth
from classin_client.wire import Answer, Lost, NotSent, Request

_NEVER_ARRIVED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


@functools.cache
def _ssl_context() -> ssl.SSLContext:
    # Loading the certificates takes most of the time that a new client needs, so that one context serves the process.
    return httpx.create_ssl_context()


def _built(
    client: httpx.Client | httpx.AsyncClient, url: str, timeout: float, request: Request, stack: ExitStack
) -> httpx.Request:
    body = request.body
    settings: dict[str, Any] = {"timeout": timeout}
    if body is None:
        return client.build_request("POST", url + request.path, **settings)
    if body.files:
        files = {}
        for name, part in body.files.items():
            opened, close = part.open()
            if close:
                stack.callback(opened.close)
            files[name] = (part.name, opened, part.mime_type) if part.mime_type else (part.name, opened)
        return client.build_request("POST", url + request.path, data=dict(body.fields), files=files, **settings)
    headers = {"Content-Type": body.content_type}
    return client.build_request("POST", url + request.path, content=body.content, headers=headers, **settings)


def _named(problem: Exception) -> str:
    """What happened, without anything of the request in it."""
    text = str(problem)
    return f"{type(problem).__name__}{f' ({text})' if text else ''}"


def _answer(response: httpx.Response) -> Answer:
    return Answer(response.status_code, response.content, response.headers.get("Date", ""), response)


class Transport:
    """Sends requests with an `httpx.Client`, its own or the caller's."""

    def __init__(self, client: httpx.Client | None, base_url: str, timeout: float, auth: ClassInAuth) -> None:
        self._own = client is None
        self._client = client or httpx.Client(verify=_ssl_context())
        self._base_url, self._timeout, self._auth = base_url, timeout, auth

    def send(self, request: Request) -> Answer:
        """Sends a request, signed.

        Raises:
            NotSent: It never arrived.
            Lost: It may have arrived, and no whole answer came back.
        """
        with ExitStack() as stack:
            built = _built(self._client, self._base_url, self._timeout, request, stack)
            try:
                return _answer(self._client.send(built, auth=self._auth, follow_redirects=False))
            except _NEVER_ARRIVED as problem:
                raise NotSent(_named(problem)) from problem
            except httpx.TransportError as problem:
                raise Lost(_named(problem)) from problem

    def close(self) -> None:
        """Closes the connections, unless they are the caller's."""
        if self._own:
            self._client.close()


class AsyncTransport:
    """Sends requests with an `httpx.AsyncClient`, its own or the caller's."""

    def __init__(self, client: httpx.AsyncClient | None, base_url: str, timeout: float, auth: ClassInAuth) -> None:
        self._own = client is None
        self._client = client or httpx.AsyncClient(verify=_ssl_context())
        self._base_url, self._timeout, self._auth = base_url, timeout, auth

    async def send(self, request: Request) -> Answer:
        """Sends a request, signed.

        Raises:
            NotSent: It never arrived.
            Lost: It may have arrived, and no whole answer came back.
        """
        with ExitStack() as stack:
            built = _built(self._client, self._base_url, self._timeout, request, stack)
            try:
                return _answer(await self._client.send(built, auth=self._auth, follow_redirects=False))
            except _NEVER_ARRIVED as problem:
                raise NotSent(_named(problem)) from problem
            except httpx.TransportError as problem:
                raise Lost(_named(problem)) from problem

    async def close(self) -> None:
        """Closes the connections, unless they are the caller's."""
        if self._own:
            await self._client.aclose()
