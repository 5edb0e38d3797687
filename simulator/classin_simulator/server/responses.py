"""Sending a response through ASGI, and breaking its connection, for which ASGI has no message."""

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from starlette.types import Message, Receive, Scope, Send

from classin_simulator.faults.fault import NO_ANSWER_KINDS, Fault
from classin_simulator.faults.injection import JSON_TYPE, PAGE_TYPE, error_page, malformed

TRANSPORT: Final = "classin_simulator.transport"
"""The key in the scope's state of a function that finds the connection of a request."""

_LAST_KNOWN_STATUS: Final = 599


@dataclass(frozen=True, slots=True)
class Response:
    """The status, body and media type of a response."""

    status: int
    body: bytes
    media_type: str
    extra: tuple[tuple[bytes, bytes], ...] = ()

    @classmethod
    def of(cls, body: Mapping[str, object]) -> Self:
        """A correct response."""
        return cls(200, json.dumps(body).encode(), JSON_TYPE)

    def start(self, date: bytes) -> Message:
        """The message that starts the response."""
        length = str(len(self.body)).encode()
        headers = [(b"content-length", length), (b"content-type", self.media_type.encode()), (b"date", date)]
        return {"type": "http.response.start", "status": self.status, "headers": [*headers, *self.extra]}

    async def send(self, send: Send, date: bytes) -> None:
        """Send the whole response."""
        await send(self.start(date))
        await send({"type": "http.response.body", "body": self.body})


def plain_text(status: int, text: str, *extra: tuple[bytes, bytes]) -> Response:
    """A response that does not come from ClassIn's API."""
    return Response(status, text.encode(), "text/plain; charset=utf-8", extra)


def faulty_response(fault: Fault, body: dict[str, object]) -> Response | None:
    """The response that a fault makes of an answer; None if nothing is sent."""
    if fault.kind in NO_ANSWER_KINDS:
        return None
    status = fault.status or 200
    if fault.kind is not None and fault.kind != "cut":
        content, media_type = malformed(fault.kind, body, status)
        return Response(status, content, media_type)
    if fault.kind is None and fault.code is None:
        return Response(status, error_page(status), PAGE_TYPE)
    return Response(status, json.dumps(body).encode(), JSON_TYPE)


async def send_response(
    scope: Scope, receive: Receive, send: Send, response: Response | None, fault: Fault | None, date: bytes
) -> None:
    """Send a response, or break the connection before it or within it."""
    if response is not None and response.status <= _LAST_KNOWN_STATUS and (fault is None or fault.kind != "cut"):
        await response.send(send, date)
        return
    find: Callable[[Scope], asyncio.Transport | None] | None = scope.get("state", {}).get(TRANSPORT)
    transport = None if find is None else find(scope)
    if transport is None or fault is None:
        raise RuntimeError("This fault breaks connections, which only the simulator's own server can do.")
    if response is None:
        if fault.kind == "timeout":
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(fault.hold):
                    await _wait_for_disconnect(receive)
        _reset(transport)
    elif fault.kind == "cut":
        await send(response.start(date))
        await send({"type": "http.response.body", "body": response.body[: len(response.body) // 2], "more_body": True})
        transport.close()
    else:
        # Uvicorn writes no status that HTTP does not have.
        head = f"HTTP/1.1 {response.status} Maintenance\r\nContent-Type: {response.media_type}\r\nConnection: close\r\n"
        head += f"Content-Length: {len(response.body)}\r\nDate: {date.decode()}\r\n\r\n"
        transport.write(head.encode() + response.body)
        transport.close()
    await _wait_for_disconnect(receive)


async def _wait_for_disconnect(receive: Receive) -> None:
    """Wait until the caller has closed the connection."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _reset(transport: asyncio.Transport) -> None:
    """Reset a connection with RST, as a crashed server does."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        # A caller that gave up has closed it already.
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
