"""One attempt to push a message: a POST to a subscriber on this machine, and the judgement of its answer."""

import contextlib
import http.client
import ipaddress
import json
import socket
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from .messages import Message

LONGEST_ANSWER: Final = 64 * 1024

HEADERS: Final = {"Origin": "http://www.eeo.cn", "Content-Type": "application/json"}
"""All that ClassIn is documented to send (Error-Handling/Datasubs_errors.md), besides what HTTP itself needs."""

WRONG_ANSWER: Final = (
    "10003: the receiver answered in the wrong form ({}). "
    'It has to answer with JSON: {{"error_info": {{"errno": 1, "error": "…"}}}}, with the 1 as a number.'
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of one attempt."""

    time: float
    """By the school's clock."""
    message_id: str | None
    name: str
    cmd: int | str
    status: int | None
    """Of HTTP, where an answer came."""
    fault: str | None
    """Why no answer came."""
    why_not: str | None
    """Why it was not acknowledged, or nothing."""

    @property
    def acknowledged(self) -> bool:
        """Whether the subscriber has taken the message."""
        return self.why_not is None


class Target:
    """A subscriber's address. Only this machine is pushed to."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "http" or not parts.hostname or parts.username is not None:
            raise ValueError("A subscriber's address is http://127.0.0.1:PORT/PATH, without a name or password.")
        if not _is_this_machine(parts.hostname):
            raise ValueError(
                f"Messages are pushed to this machine only (127.0.0.1, ::1 or localhost), and {parts.hostname} "
                "may be another: the simulator is for tests on one machine."
            )
        self.url = url
        self._host = parts.hostname
        # Reading the port also checks it.
        self._port = parts.port or 80
        self._path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if not self._path.isascii() or not self._path.isprintable() or " " in self._path:
            raise ValueError("The path of a subscriber's address has characters that must be written with %.")
        self._connection: http.client.HTTPConnection | None = None

    def __repr__(self) -> str:
        return f"<Target {self._host}:{self._port}>"

    def post(self, body: bytes, timeout: float) -> tuple[int, bytes]:
        """Post a body; the status and the answer. Redirections are not followed."""
        connection = self._connection = http.client.HTTPConnection(self._host, self._port, timeout=timeout)
        try:
            connection.putrequest("POST", self._path, skip_accept_encoding=True)
            for name, value in HEADERS.items():
                connection.putheader(name, value)
            connection.putheader("Content-Length", str(len(body)))
            connection.putheader("Connection", "close")
            connection.endheaders(body)
            response = connection.getresponse()
            return response.status, response.read(LONGEST_ANSWER + 1)
        finally:
            self._connection = None
            connection.close()

    def abort(self) -> None:
        """Give up the post that is on its way."""
        connection = self._connection
        if connection is not None and connection.sock is not None:
            with contextlib.suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)


def deliver(target: Target, message: Message, now: float, timeout: float) -> Attempt:
    """Send a message once."""
    status: int | None = None
    fault: str | None = None
    why_not: str | None
    try:
        status, answer = target.post(message.encoded(), timeout)
    except TimeoutError:
        fault = why_not = f"No answer came within {timeout:g} s."
    except (OSError, http.client.HTTPException) as failed:
        fault = why_not = f"No answer came ({type(failed).__name__})."
    else:
        why_not = why_not_acknowledged(status, answer)
    cmd = message.body.get("Cmd")
    return Attempt(
        time=now,
        message_id=message.message_id,
        name=message.name,
        cmd=cmd if isinstance(cmd, int | str) else str(cmd),
        status=status,
        fault=fault,
        why_not=why_not,
    )


def why_not_acknowledged(status: int, answer: bytes) -> str | None:
    """What keeps an answer from being the acknowledgement, or nothing."""
    reason = _fault_of(status, answer)
    return None if reason is None else WRONG_ANSWER.format(reason)


def _fault_of(status: int, answer: bytes) -> str | None:
    if status != http.client.OK:
        return f"HTTP {status}"
    if len(answer) > LONGEST_ANSWER:
        return f"more than {LONGEST_ANSWER} bytes"
    try:
        decoded = json.loads(answer.decode("utf-8"))
    except (ValueError, RecursionError):
        return "no JSON" if answer else "nothing"
    info = decoded.get("error_info") if isinstance(decoded, dict) else None
    if not isinstance(info, dict):
        return "no object error_info"
    if "errno" not in info:
        return "no errno in error_info"
    errno = info["errno"]
    if not isinstance(errno, int) or isinstance(errno, bool):
        return f"errno is no integer but {_kind(errno)}"
    return None if errno == 1 else f"errno is {errno}" if abs(errno) < 10**12 else "errno is another number"


def _kind(value: object) -> str:
    names = {str: "text", bool: "true or false", float: "a number with a point", list: "a list", dict: "an object"}
    return names.get(type(value), "null")


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
