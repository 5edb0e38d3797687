"""What ClassIn is answered: it waits for one body, and repeats a message until it comes."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

ACK = b'{"error_info":{"errno":1,"error":"ok"}}'
"""The bytes that ClassIn waits for; its queue stands still until it gets them."""

_JSON: Mapping[str, str] = {"Content-Type": "application/json"}


@attrs.frozen
class Answer:
    """What to answer, in whatever framework.

    Attributes:
        status: The HTTP status.
        body: The body.
        headers: The headers.
        outcome: What became of the message: `stored`, `duplicate`, `quarantined`, `not_stored` or `too_large`.
    """

    status: int
    body: bytes
    outcome: str
    headers: Mapping[str, str] = _JSON

    @property
    def acknowledged(self) -> bool:
        """Whether ClassIn goes on to the next message."""
        return self.body == ACK


def acknowledge(outcome: str) -> Answer:
    """The answer that lets the queue go on."""
    return Answer(200, ACK, outcome)


NOT_STORED = Answer(
    503, b'{"error_info":{"errno":0,"error":"not stored; send it again"}}', "not_stored", {**_JSON, "Retry-After": "10"}
)
TOO_LARGE = Answer(413, b'{"error_info":{"errno":0,"error":"larger than this receiver takes"}}', "too_large")

__all__ = ["ACK", "NOT_STORED", "TOO_LARGE", "Answer", "acknowledge"]
