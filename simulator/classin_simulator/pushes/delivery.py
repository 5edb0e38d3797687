"""One attempt to push a message: a POST to a subscriber on this machine, and the check of its answer."""

import contextlib
import http.client
import ipaddress
import json
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol
from urllib.parse import urlsplit

from .messages import Message

MAX_ANSWER_BYTES: Final = 64 * 1024

HEADERS: Final[Mapping[str, str]] = {"Origin": "http://www.eeo.cn", "Content-Type": "application/json"}
"""All that ClassIn is documented to send (Error-Handling/Datasubs_errors.md), besides what HTTP itself needs."""

WRONG_ANSWER: Final = (
    "10003: the receiver answered in the wrong form ({}). "
    'It has to answer with JSON: {{"error_info": {{"errno": 1, "error": "…"}}}}, with the 1 as a number.'
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """The result of one attempt to push a message."""

    time: float
    """By the school's clock."""
    message_id: str | None
    name: str
    cmd: int | str
    status: int | None
    """The HTTP status; None if there was no answer."""
    fault: str | None
    """Why there was no answer; None if there was one."""
    why_not: str | None
    """Why the message was not acknowledged; None if it was."""

    @property
    def acknowledged(self) -> bool:
        """Whether the subscriber has acknowledged the message."""
        return self.why_not is None


class Subscriber(Protocol):
    """Where messages are posted."""

    url: str

    def post(self, body: bytes, timeout: float) -> tuple[int, bytes]:
        """Post a body; returns the status and the answer."""
        ...

    def abort(self) -> None:
        """Abort the POST that is under way."""
        ...


class Function:
    """A subscriber in this process: a function of a body and its headers, which returns the status and the answer."""

    url = "a function of this process"

    def __init__(self, receive: Callable[[bytes, Mapping[str, str]], tuple[int, bytes]]) -> None:
        self._receive = receive

    def post(self, body: bytes, timeout: float) -> tuple[int, bytes]:
        """Call the function, for as long as it takes."""
        return self._receive(body, HEADERS)

    def abort(self) -> None:
        """A function that runs cannot be stopped."""


class Target:
    """A subscriber's URL. Raises ValueError if it is not an http URL of this machine."""

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
        """Post a body; returns the status and the answer. Redirections are not followed."""
        connection = self._connection = http.client.HTTPConnection(self._host, self._port, timeout=timeout)
        try:
            connection.putrequest("POST", self._path, skip_accept_encoding=True)
            for name, value in HEADERS.items():
                connection.putheader(name, value)
            connection.putheader("Content-Length", str(len(body)))
            connection.putheader("Connection", "close")
            connection.endheaders(body)
            response = connection.getresponse()
            return response.status, response.read(MAX_ANSWER_BYTES + 1)
        finally:
            self._connection = None
            connection.close()

    def abort(self) -> None:
        """Abort the POST that is under way."""
        connection = self._connection
        if connection is not None and connection.sock is not None:
            with contextlib.suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)


def deliver(target: Subscriber, message: Message, now: float, timeout: float) -> Attempt:
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
    """Why an answer is no acknowledgement; None if it is one."""
    reason = _fault_of(status, answer)
    return None if reason is None else WRONG_ANSWER.format(reason)


def _fault_of(status: int, answer: bytes) -> str | None:
    if status != http.client.OK:
        return f"HTTP {status}"
    if len(answer) > MAX_ANSWER_BYTES:
        return f"more than {MAX_ANSWER_BYTES} bytes"
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
