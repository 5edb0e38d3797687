"""What passes between the core, which does no I/O, and the transport, which does nothing else."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import Any, NamedTuple, TypeAlias

from classin_client.encoding import Body


class Request(NamedTuple):
    """One attempt to be sent; it is signed on its way out."""

    operation: str
    path: str
    body: Body | None
    within: float = math.inf
    """The most seconds that one step of it (connecting, sending, reading) may take."""


class Answer(NamedTuple):
    """What came back, whole."""

    status: int
    content: bytes
    date: str = ""
    """The `Date` header."""
    http_response: Any = None
    content_type: str = ""
    """The `Content-Type` header."""
    retry_after: str = ""
    """The `Retry-After` header."""

    def __repr__(self) -> str:
        # Without the content, which may hold persons or a launch link: a traceback may show it.
        return f"<Answer {self.status}, {len(self.content)} bytes>"


class NotSent(Exception):
    """The request never reached ClassIn: nothing was done."""


class Lost(Exception):
    """The request may have reached ClassIn, and no whole answer came back: nobody can know."""


class Send(NamedTuple):
    """Asks the driver to send a request; it sends back the `Answer`, or throws `NotSent` or `Lost`."""

    request: Request


class Wait(NamedTuple):
    """Asks the driver to wait."""

    seconds: float


class Together(NamedTuple):
    """Asks the driver to take several calls side by side; it sends back a list of their replies and `ClassInError`s."""

    calls: tuple[Steps, ...]


Steps: TypeAlias = Generator["Send | Wait | Together", Any, Any]
"""A call as the steps it takes; what it returns is the reply."""
