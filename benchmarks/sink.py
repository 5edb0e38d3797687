"""A server that reads what it is sent, keeps nothing of it, and answers at once; in a process of its own.

It speaks as much HTTP as the clients here do, so that its own time is small beside theirs.
"""

from __future__ import annotations

import asyncio
import re
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial


def _answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


def _batch(items: int) -> bytes:
    done = ",".join(f'{{"data":"{number}","errno":1,"error":"ok"}}' for number in range(1, items + 1))
    return _answer(f'{{"data":[{done}],"error_info":{{"errno":1,"error":"ok"}}}}'.encode())


_V1 = _answer(b'{"data":"1","error_info":{"errno":1,"error":"ok"}}')
_ANSWERS = {
    b"/lms/unit/": _answer(b'{"data":{"unitId":1},"code":1,"msg":"ok"}'),
    b"/lms/activity/": _answer(b'{"data":{"activityId":1,"classId":1,"name":"Made up"},"code":1,"msg":"ok"}'),
    b"?action=registerMultiple ": _batch(10),
    b"?action=addCourseStudentMultiple ": _batch(30),
}
"""By what stands in the first line; any other request has `_V1`."""
_NO_LENGTH = b"HTTP/1.1 411 Length Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


class _Sink(asyncio.Protocol):
    def __init__(self, latency: float) -> None:
        self._latency = latency
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
                line = head[: head.index(b"\r\n")]
                self._answer = next((answer for part, answer in _ANSWERS.items() if part in line), _V1)
                self._head, self._left, self._reading_body, data = b"", int(length[1]), True, rest
            taken = min(self._left, len(data))
            self._left, data = self._left - taken, data[taken:]
            if self._left == 0:
                self._reading_body = False
                if self._latency:
                    asyncio.get_running_loop().call_later(self._latency, self._transport.write, self._answer)
                else:
                    self._transport.write(self._answer)


async def _serve(latency: float, certificate: str) -> None:
    tls = None
    if certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
    server = await asyncio.get_running_loop().create_server(partial(_Sink, latency), "127.0.0.1", 0, ssl=tls)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running(latency: float = 0.0, certificate: str = "") -> Iterator[int]:
    """The port of a sink that runs as long as the block does.

    Args:
        latency: Seconds after which it answers.
        certificate: A file with its certificate and key; without one it speaks plain HTTP.
    """
    command = [sys.executable, "-m", "benchmarks.sink", str(latency), certificate]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]), sys.argv[2]))
