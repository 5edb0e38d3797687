"""Answers to ClassIn, which sends a message again until it gets exactly the body that it expects."""

from __future__ import annotations

import json
from collections.abc import Mapping

import attrs

ACK = b'{"error_info":{"errno":1,"error":"ok"}}'
"""The body that acknowledges a message; until ClassIn gets it, its queue waits."""

_JSON: Mapping[str, str] = {"Content-Type": "application/json"}


@attrs.frozen
class Answer:
    """The HTTP response to give to ClassIn, in whatever framework.

    Attributes:
        status: The HTTP status: 200 when the message is acknowledged, 503 when it could not be stored, 413 when it is
            too large, 408 when its body did not come in time.
        body: The body, JSON in UTF-8.
        outcome: What happened to the message: `stored`, `duplicate` (it was stored before), `quarantined` (it did not
            verify), `not_stored` (the database failed; ClassIn sends it again), `too_large` (likewise) or `too_slow`
            (its body did not come in time; only the ASGI app gives this answer).
        headers: The headers, by name.
    """

    status: int
    body: bytes
    outcome: str
    headers: Mapping[str, str] = _JSON

    @property
    def acknowledged(self) -> bool:
        """Whether ClassIn goes on to the next message; otherwise it sends this one again after 10 seconds."""
        return self.body == ACK


def acknowledge(outcome: str) -> Answer:
    """The answer that acknowledges a message.

    Args:
        outcome: How the message was received, for logs.
    """
    return Answer(200, ACK, outcome)


def why_not_acknowledged(status: int, content: bytes) -> str:
    """Why ClassIn would not accept an answer.

    Args:
        status: The HTTP status of the answer.
        content: Its body.

    Returns:
        The reason as a sentence; empty if ClassIn would accept it.
    """
    if status != 200:
        return f"the HTTP status is {status}."
    try:
        answer = json.loads(content)
    except ValueError:
        return "the answer is not JSON."
    info = answer.get("error_info") if isinstance(answer, dict) else None
    errno = info.get("errno") if isinstance(info, dict) else None
    if not isinstance(errno, int) or isinstance(errno, bool):
        return "error_info.errno is missing, or not a number."
    return "" if errno == 1 else f"error_info.errno is {errno}, not 1."


NOT_STORED = Answer(
    503, b'{"error_info":{"errno":0,"error":"not stored; send it again"}}', "not_stored", {**_JSON, "Retry-After": "10"}
)
TOO_LARGE = Answer(
    413,
    b'{"error_info":{"errno":0,"error":"larger than this receiver takes"}}',
    "too_large",
    {**_JSON, "Connection": "close"},
)
TOO_SLOW = Answer(
    408,
    b'{"error_info":{"errno":0,"error":"the body did not come in time; send it again"}}',
    "too_slow",
    {**_JSON, "Connection": "close"},
)

__all__ = ["ACK", "NOT_STORED", "TOO_LARGE", "TOO_SLOW", "Answer", "acknowledge", "why_not_acknowledged"]
