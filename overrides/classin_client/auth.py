"""Signs each request when it is sent, for any `httpx` client, sync or async.

It can be given to a client of one's own or to the generated functions of `classin_api.api`:
`classin_api.Client(base_url=…, httpx_args={"auth": ClassInAuth(sid=…, secret=…)})`.
"""

from __future__ import annotations

import json
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import Any
from urllib.parse import urlencode

import httpx

from classin_client import signing
from classin_client._callbacks import read_clock, refuse_coroutine_function
from classin_client._secrets import Secret
from classin_client._settings import read_secret, read_sid

_V1 = ".api.php"
"""How the paths of v1 end."""
_decode = json.JSONDecoder(parse_float=str, parse_int=str).decode
"""Numbers are signed as the text that stands in the body, so they are not read as numbers."""


class _PrefixedStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A stream with a prefix; nothing is read ahead, so that an upload stays on disk."""

    def __init__(self, before: bytes, stream: Any) -> None:
        self._before = before
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield self._before
        yield from self._stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._before
        async for chunk in self._stream:
            yield chunk


class ClassInAuth(httpx.Auth):
    """Adds ClassIn's signature to a request: v1 (`….api.php`) in the form, everything else in v2's headers.

    Args:
        sid: The school's id.
        secret: The school's secret.
        clock: Seconds since 1970; read once for each request.

    Raises:
        TypeError: If the sid or secret is no text, or the clock no plain function.
        ValueError: If one is empty or impossible.
    """

    sid = ""
    """The school's id."""

    def __init__(self, *, sid: str | int, secret: str | Secret, clock: Callable[[], float] = time.time) -> None:
        # Taken out of the local variables first: a traceback may show those of every frame.
        try:
            self._secret = read_secret(secret)
        finally:
            del secret
        self.sid = read_sid(sid)
        refuse_coroutine_function(clock, "clock")
        self._clock = clock

    def __repr__(self) -> str:
        return f"ClassInAuth(sid={self.sid!r})"

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request of a sync client."""
        if not request.url.path.endswith(_V1):
            request.read()
        yield self.signed(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Signs a request of an async client."""
        if not request.url.path.endswith(_V1):
            await request.aread()
        yield self.signed(request)

    def sign(self, path: str, content: bytes, content_type: str) -> tuple[bytes, dict[str, str]]:
        """Signs a body that is in memory, for a transport that builds its requests itself.

        Args:
            path: The path of the request: `….api.php` is signed as v1, any other as v2.
            content: The body, unsigned; of v2 a JSON object.
            content_type: Its media type; empty for the usual one of its generation.

        Returns:
            The body to send, and the headers to send with it.

        Raises:
            ValueError: If the body is of v2 and cannot be signed.
        """
        timestamp = int(read_clock(self._clock))
        if path.endswith(_V1):
            form = urlencode(self._form_fields(timestamp)).encode()
            headers = {"Content-Type": content_type or "application/x-www-form-urlencoded"}
            return form + b"&" * bool(content) + content, headers
        return content, {"Content-Type": content_type or "application/json", **self._headers(path, content, timestamp)}

    def signed(self, request: httpx.Request) -> httpx.Request:
        """Signs a request.

        Args:
            request: The request, unsigned; its body may be a stream in v1 only.

        Returns:
            A signed request, which takes the place of the given one.

        Raises:
            ValueError: If the body is of v2 and cannot be signed.
        """
        timestamp = int(read_clock(self._clock))
        if request.url.path.endswith(_V1):
            return self._sign_form(request, timestamp)
        return self._sign_headers(request, timestamp)

    def _form_fields(self, timestamp: int) -> dict[str, str]:
        return {
            "SID": self.sid,
            "timeStamp": str(timestamp),
            "safeKey": signing.safe_key(self._secret.reveal(), timestamp),
        }

    def _sign_form(self, request: httpx.Request, timestamp: int) -> httpx.Request:
        fields = self._form_fields(timestamp)
        content_type = request.headers.get("Content-Type", "")
        length = request.headers.get("Content-Length")
        if content_type.startswith("multipart/form-data"):
            boundary = content_type.partition("boundary=")[2].strip('"')
            before = "".join(
                f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
                for name, value in fields.items()
            ).encode()
        else:
            empty = length in (None, "0") and "Transfer-Encoding" not in request.headers
            before = urlencode(fields).encode() + (b"" if empty else b"&")
            content_type = content_type or "application/x-www-form-urlencoded"
        headers = request.headers.copy()
        headers["Content-Type"] = content_type
        if "Transfer-Encoding" not in headers:
            headers["Content-Length"] = str(int(length or 0) + len(before))
        stream: httpx.SyncByteStream | httpx.AsyncByteStream
        try:
            stream = httpx.ByteStream(before + request.content)
        except httpx.RequestNotRead:
            stream = _PrefixedStream(before, request.stream)
        return httpx.Request(request.method, request.url, headers=headers, stream=stream, extensions=request.extensions)

    def _sign_headers(self, request: httpx.Request, timestamp: int) -> httpx.Request:
        request.headers.update(self._headers(request.url.path, request.content, timestamp))
        return request

    def _headers(self, path: str, content: bytes, timestamp: int) -> dict[str, str]:
        try:
            body = _decode((content or b"{}").decode(json.detect_encoding(content)))
        except ValueError:
            body = None
        if not isinstance(body, dict):
            # Raised without its cause: that one holds the body, which may hold a password.
            raise ValueError(f"{path}: v2 signs a JSON object, and the body is none.") from None
        # In two steps: the first may raise, and a traceback that shows variables would show the secret of the second.
        text = signing.lms_string_to_sign(body, sid=self.sid, timestamp=timestamp)
        return {
            "X-EEO-UID": self.sid,
            "X-EEO-TS": str(timestamp),
            "X-EEO-SIGN": signing.keyed(text, self._secret.reveal()),
        }


__all__ = ["ClassInAuth"]
