"""An answer as it came: status, headers and bytes, not yet interpreted."""

from __future__ import annotations

import re
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Any

_LONGEST_DATE = 100

_LONGEST_ASKED = 86400.0
"""Seconds; no deadline allows a longer wait."""


class Answer:
    """A whole answer.

    Attributes:
        status: Its HTTP status.
        content: Its body.
        date: The `Date` header.
        make_response: Makes the response of the HTTP library, with its whole body.
        content_type: The `Content-Type` header.
        retry_after: The `Retry-After` header.
    """

    __slots__ = ("content", "content_type", "date", "make_response", "retry_after", "status")

    def __init__(
        self,
        status: int,
        content: bytes,
        date: str = "",
        make_response: Callable[[], Any] | None = None,
        content_type: str = "",
        retry_after: str = "",
    ) -> None:
        self.status, self.content, self.date = status, content, date
        self.make_response, self.content_type, self.retry_after = make_response, content_type, retry_after

    @property
    def http_response(self) -> Any:
        """The response of the HTTP library; None if there is none."""
        return self.make_response() if self.make_response else None

    @property
    def is_success(self) -> bool:
        """Whether its HTTP status is 2xx: one of another status is no success, whatever it says."""
        return 200 <= self.status < 300

    def __repr__(self) -> str:
        # Without the content, which may hold personal data or a launch link: a traceback may show this repr.
        return f"<Answer {self.status}, {len(self.content)} bytes>"


def asked_wait(answer: Answer) -> float:
    """Seconds that an answer asks to wait (`Retry-After`, seconds or a date); 0 if it does not ask."""
    if re.fullmatch(r"[0-9]+", answer.retry_after):
        return min(float(answer.retry_after), _LONGEST_ASKED)
    # By the server's own clock, which `Date` tells: this machine's may be off.
    until, now = http_date(answer.retry_after), http_date(answer.date)
    return 0.0 if until is None or now is None else min(max(0.0, until - now), _LONGEST_ASKED)


def http_date(text: str) -> float | None:
    """The seconds since 1970 that a date of a header names; None if it is none."""
    if len(text) > _LONGEST_DATE:
        return None
    try:
        return parsedate_to_datetime(text).timestamp()
    except Exception:
        # Whatever stood there: the parser raises five kinds of error, and another version others.
        return None
