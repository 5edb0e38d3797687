"""A server that reads what it is sent, keeps nothing of it, and answers at once; in a process of its own.

It speaks as much HTTP as the clients here do, so that its own time is small beside theirs.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def _answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


_V1 = _answer(b'{"data":"1","error_info":{"errno":1,"error":"ok"}}')
_V2 = _answer(b'{"data":{"unitId":1},"code":1,"msg":"ok"}')
_NO_LENGTH = b"HTTP/1.1 411 Length Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class _Sink(asyncio.Protocol):
    def __init__(self) -> None:
        self._head = b""
        self._left = 0
        self._reading_body = False
        self._answer = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        while data:
            if not self._reading_body:
                head, end, rest = (self._head + data).partition(b"\r\n\r\n")
                if not end:
                    self._head = head
                    return
                length = _LENGTH.search(head)
                if length is None:
                    self._transport.write(_NO_LENGTH)
                    self._transport.close()
                    return
                self._answer = _V2 if head.startswith(b"POST /lms/") else _V1
                self._head, self._left, self._reading_body, data = b"", int(length[1]), True, rest
            taken = min(self._left, len(data))
            self._left, data = self._left - taken, data[taken:]
            if self._left == 0:
                self._reading_body = False
                self._transport.write(self._answer)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Sink, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running() -> Iterator[int]:
    """The port of a sink that runs as long as the block does."""
    with subprocess.Popen([sys.executable, "-m", "benchmarks.sink"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(_serve())
