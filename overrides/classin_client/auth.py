"""Signs each request on its way out, for any `httpx` client, sync or async.

It can be given to a client of one's own or to the generated functions of `classin_api.api`:
`classin_api.Client(base_url=…, httpx_args={"auth": ClassInAuth(sid=…, secret=…)})`.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import Any
from urllib.parse import urlencode

import httpx

from classin_client import signing
from classin_client.secrets import Secret
from classin_client.settings import read_secret, read_sid

_V1 = re.compile(r"^.*\.api\.php$")


class _After(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A stream with bytes before it; nothing is read ahead, so an upload stays on disk."""

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
        TypeError: For a sid or secret that is no text.
        ValueError: For one that is empty or impossible.
    """

    sid = ""
    """The school's id."""

    def __init__(self, *, sid: str | int, secret: str | Secret, clock: Callable[[], float] = time.time) -> None:
        # Taken out of sight first: a traceback may show the variables of every frame.
        try:
            self._secret = read_secret(secret)
        finally:
            del secret
        self.sid = read_sid(sid)
        self._clock = clock

    def __repr__(self) -> str:
        return f"ClassInAuth(sid={self.sid!r})"

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request of a sync client."""
        if not _V1.match(request.url.path):
            request.read()
        yield self._signed(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Signs a request of an async client."""
        if not _V1.match(request.url.path):
            await request.aread()
        yield self._signed(request)

    def _signed(self, request: httpx.Request) -> httpx.Request:
        timestamp = int(self._clock())
        if _V1.match(request.url.path):
            return self._with_safe_key(request, timestamp)
        return self._with_headers(request, timestamp)

    def _with_safe_key(self, request: httpx.Request, timestamp: int) -> httpx.Request:
        fields = {
            "SID": self.sid,
            "timeStamp": str(timestamp),
            "safeKey": signing.safe_key(self._secret.reveal(), timestamp),
        }
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
            stream = _After(before, request.stream)
        return httpx.Request(request.method, request.url, headers=headers, stream=stream, extensions=request.extensions)

    def _with_headers(self, request: httpx.Request, timestamp: int) -> httpx.Request:
        # Numbers are signed as the text that stands in the body, so they are not read as numbers.
        try:
            body = json.loads(request.content or b"{}", parse_float=str, parse_int=str)
        except ValueError:
            body = None
        if not isinstance(body, dict):
            # Raised without its cause: that one holds the body, which may hold a password.
            raise ValueError(f"{request.url.path}: v2 signs a JSON object, and the body is none.") from None
        # In two steps: the first may raise, and a traceback that shows variables would show the secret of the second.
        text = signing.lms_string_to_sign(body, sid=self.sid, timestamp=timestamp)
        request.headers["X-EEO-UID"] = self.sid
        request.headers["X-EEO-TS"] = str(timestamp)
        request.headers["X-EEO-SIGN"] = signing.keyed(text, self._secret.reveal())
        return request


__all__ = ["ClassInAuth"]
