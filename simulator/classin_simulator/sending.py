"""Sending an answer through ASGI, and breaking the connection under it, which ASGI has no word for."""

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Self

from starlette.types import Message, Receive, Scope, Send

from .breakage import JSON_TYPE, PAGE_TYPE, page, spoil
from .faults import WITHOUT_ANSWER, Fault

TRANSPORT: Final = "classin_simulator.transport"
"""Where the scope's state has a function that finds the connection of a request."""

_LAST_KNOWN_STATUS: Final = 599


@dataclass(frozen=True, slots=True)
class Reply:
    """The status, body and type of an answer."""

    status: int
    body: bytes
    media_type: str
    extra: tuple[tuple[bytes, bytes], ...] = ()

    @classmethod
    def of(cls, body: Mapping[str, object]) -> Self:
        """An answer as it should be."""
        return cls(200, json.dumps(body).encode(), JSON_TYPE)

    def start(self, date: bytes) -> Message:
        """The beginning."""
        length = str(len(self.body)).encode()
        headers = [(b"content-length", length), (b"content-type", self.media_type.encode()), (b"date", date)]
        return {"type": "http.response.start", "status": self.status, "headers": [*headers, *self.extra]}

    async def send(self, send: Send, date: bytes) -> None:
        """Send it whole."""
        await send(self.start(date))
        await send({"type": "http.response.body", "body": self.body})


def plain(status: int, text: str, *extra: tuple[bytes, bytes]) -> Reply:
    """An answer that is not ClassIn's."""
    return Reply(status, text.encode(), "text/plain; charset=utf-8", extra)


def broken(fault: Fault, body: dict[str, object]) -> Reply | None:
    """What a fault makes of an answer; nothing where there is none."""
    if fault.kind in WITHOUT_ANSWER:
        return None
    status = fault.status or 200
    if fault.kind is not None and fault.kind != "cut":
        content, media_type = spoil(fault.kind, body, status)
        return Reply(status, content, media_type)
    if fault.kind is None and fault.code is None:
        return Reply(status, page(status), PAGE_TYPE)
    return Reply(status, json.dumps(body).encode(), JSON_TYPE)


async def send_reply(
    scope: Scope, receive: Receive, send: Send, reply: Reply | None, fault: Fault | None, date: bytes
) -> None:
    """Send an answer, or break the connection before or within it."""
    if reply is not None and reply.status <= _LAST_KNOWN_STATUS and (fault is None or fault.kind != "cut"):
        await reply.send(send, date)
        return
    find: Callable[[Scope], asyncio.Transport | None] | None = scope.get("state", {}).get(TRANSPORT)
    transport = None if find is None else find(scope)
    if transport is None or fault is None:
        raise RuntimeError("This fault needs the simulator's own server.")
    if reply is None:
        if fault.kind == "timeout":
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(fault.hold):
                    await _gone(receive)
        _reset(transport)
    elif fault.kind == "cut":
        await send(reply.start(date))
        await send({"type": "http.response.body", "body": reply.body[: len(reply.body) // 2], "more_body": True})
        transport.close()
    else:
        # Uvicorn writes no status that HTTP does not have.
        head = f"HTTP/1.1 {reply.status} Maintenance\r\nContent-Type: {reply.media_type}\r\nConnection: close\r\n"
        head += f"Content-Length: {len(reply.body)}\r\nDate: {date.decode()}\r\n\r\n"
        transport.write(head.encode() + reply.body)
        transport.close()
    await _gone(receive)


async def _gone(receive: Receive) -> None:
    """Wait until the caller has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _reset(transport: asyncio.Transport) -> None:
    """Break a connection, with the RST that a crashed server sends."""
    connection = transport.get_extra_info("socket")
    if connection is not None:
        # Who has lost patience has closed it already.
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
