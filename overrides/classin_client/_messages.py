"""Builds signed requests of httpx, and reads its answers: what the sync and the async transport share."""

from __future__ import annotations

import functools
import time
from collections.abc import Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import httpx

from classin_client._call.steps import Request
from classin_client._content import ENCODING
from classin_client._deadline import StepTimeout
from classin_client._response.answer import Answer
from classin_client.auth import ClassInAuth

if TYPE_CHECKING:
    from classin_client._call.session import Session

_HEADERS = {"Accept": "*/*", "Accept-Encoding": ENCODING, "Connection": "keep-alive", "User-Agent": "classin-client"}
_NOT_FROM_CLIENT = ("accept-encoding", "content-length", "content-type", "cookie", "host", "transfer-encoding")
"""Headers of a caller's `http_client` that would break a request of ours."""

_SHORTEST_STEP = 0.001

_Client: TypeAlias = httpx.Client | httpx.AsyncClient


class Target(NamedTuple):
    """The server, and the options that `with_options` may change."""

    base_url: str
    timeout: float
    headers: Mapping[str, str]

    @classmethod
    def of(cls, session: Session) -> Target:
        """The target of a session's calls."""
        return cls(session.base_url, session.options.timeout, session.options.headers)

    @property
    def server(self) -> str:
        """Scheme, host and port, for errors."""
        url = _url(self.base_url)
        return f"{url.scheme}://{url.netloc.decode('ascii')}"

    def __repr__(self) -> str:
        return f"<Target {self.base_url}>"


@functools.lru_cache(1024)
def _url(text: str) -> httpx.URL:
    return httpx.URL(text)


class Messages:
    """Builds requests, and reads answers."""

    def __init__(self, target: Target, auth: ClassInAuth) -> None:
        self.target, self._auth = target, auth
        self._headers = httpx.Headers(_HEADERS)
        self._headers.update(target.headers)
        # As bytes, which httpx takes as they are.
        self._prepared = self._headers.raw

    def step_timeout(self, request: Request) -> float:
        """Seconds that a step may take: never beyond the call's deadline."""
        return max(_SHORTEST_STEP, min(self.target.timeout, request.within))

    def build(self, request: Request, client: _Client | None, stack: ExitStack) -> httpx.Request:
        """The request, signed; the files that it reads from are closed with the stack."""
        seconds = self.step_timeout(request)
        step = StepTimeout(seconds, time.monotonic() + request.within)
        extensions = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), step)}
        url, body = _url(self.target.base_url + request.path), request.body
        if body is None or not body.files:
            content, added = self._auth.sign(url.path, body.content if body else b"", body.content_type if body else "")
            if client is None:
                return self._own_request(url, content, added, extensions)
            headers = self._with_headers_of(client)
            headers.update(added)
            return httpx.Request("POST", url, headers=headers, content=content, extensions=extensions)
        headers = self._headers if client is None else self._with_headers_of(client)
        files: dict[str, Any] = {}
        for name, part in body.files.items():
            opened, close = part.open()
            if close:
                stack.callback(opened.close)
            files[name] = (part.name, opened, part.mime_type) if part.mime_type else (part.name, opened)
        multipart = httpx.Request(
            "POST", url, headers=headers, data=dict(body.fields), files=files, extensions=extensions
        )
        return self._auth.signed(multipart)

    def _own_request(
        self, url: httpx.URL, content: bytes, added: Mapping[str, str], extensions: dict[str, Any]
    ) -> httpx.Request:
        """A request with all of its headers: given `content=`, httpx would look for each before it adds it."""
        signed = [(name.encode(), value.encode()) for name, value in added.items()]
        # None is there twice: `read_headers` lets the caller have none of the others.
        headers = [(b"Host", url.netloc), *self._prepared, *signed, (b"Content-Length", b"%d" % len(content))]
        request = httpx.Request("POST", url, headers=headers, stream=httpx.ByteStream(content), extensions=extensions)
        # Whoever asks the response for its request finds the body in it.
        request.read()
        return request

    def _with_headers_of(self, client: _Client) -> httpx.Headers:
        """The headers of a caller's client, under those of this one."""
        headers = client.headers.copy()
        for name in [*headers]:
            if name in _NOT_FROM_CLIENT or name.startswith("x-eeo-"):
                del headers[name]
        headers["Accept-Encoding"] = ENCODING
        headers.update(self.target.headers)
        return headers

    def answer(self, request: httpx.Request, response: httpx.Response, content: bytes) -> Answer:
        """The answer, with an httpx response that holds its whole body for those who ask for it."""
        header = response.headers.get
        return Answer(
            response.status_code,
            content,
            header("Date", ""),
            _WholeResponse(request, response, content),
            header("Content-Type", ""),
            header("Retry-After", ""),
        )


class _WholeResponse:
    """Makes the response with its whole body, once: for most calls nobody asks for it."""

    def __init__(self, request: httpx.Request, response: httpx.Response, content: bytes) -> None:
        self._request, self._response, self._content = request, response, content
        self._made: httpx.Response | None = None

    def __call__(self) -> httpx.Response:
        if self._made is None:
            self._made = self._make(self._request, self._response, self._content)
        return self._made

    @staticmethod
    def _make(request: httpx.Request, response: httpx.Response, content: bytes) -> httpx.Response:
        # As bytes: a gateway may put anything into a header.
        headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
        kept = ("http_version", "reason_phrase")
        extensions = {name: response.extensions[name] for name in kept if name in response.extensions}
        return httpx.Response(
            response.status_code, headers=headers, content=content, request=request, extensions=extensions
        )
