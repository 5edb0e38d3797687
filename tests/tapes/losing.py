"""Transports whose first answers get lost on the way, after the server has done what it was asked.

When recording, the number says which; when replaying, the tape does.
"""

from __future__ import annotations

import functools
import ssl

import httpx

from .tape import LOST_HEADER, losing


@functools.cache
def _context() -> ssl.SSLContext:
    # A transport makes one of its own otherwise, which takes longer than a call; nothing here speaks TLS.
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class LosingTransport(httpx.HTTPTransport):
    """Sends, and loses the first answers."""

    def __init__(self, lose: int = 0) -> None:
        super().__init__(verify=_context(), trust_env=False)
        self._lose = lose

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; its answer may get lost."""
        lost = self._lose > 0
        self._lose -= 1
        token = losing.set(lost)
        try:
            response = super().handle_request(request)
        finally:
            losing.reset(token)
        if lost or LOST_HEADER in response.headers:
            raise httpx.ReadError("the answer was lost", request=request)
        return response


class AsyncLosingTransport(httpx.AsyncHTTPTransport):
    """Sends, and loses what the tape says was lost."""

    def __init__(self) -> None:
        super().__init__(verify=_context(), trust_env=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; its answer may get lost."""
        response = await super().handle_async_request(request)
        if LOST_HEADER in response.headers:
            raise httpx.ReadError("the answer was lost", request=request)
        return response
