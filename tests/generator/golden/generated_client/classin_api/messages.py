# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The messages that ClassIn pushes, and what distinguishes each from the others."""

from __future__ import annotations

from typing import NamedTuple


class When(NamedTuple):
    """The condition that tells messages with the same `Cmd` apart.

    Attributes:
        path: The field, with dots; `{UID}` stands for any user id.
        equals: The value that it has.
        prefix: What its value begins with.
        present: That it is there.
    """

    path: str
    equals: str | int | None = None
    prefix: str | None = None
    present: bool = False


class Message(NamedTuple):
    """A message that ClassIn pushes.

    Attributes:
        name: Its name in openapi.yaml.
        cmd: The value of `Cmd`.
        when: What distinguishes it from others with the same `Cmd`.
        model: Its class in `classin_api.models`.
        doc: Its page in ClassIn's documentation.
    """

    name: str
    cmd: str | int
    when: When | None
    model: str
    doc: str


MESSAGES: tuple[Message, ...] = (
    Message("BookLent", 67000001, When(path="Color", prefix="lent"), "DeskMessage", "library/messages.md"),
    Message("BookLost", 67000001, When(path="Color", equals="lost"), "DeskMessage", "library/messages.md"),
    Message(
        "ReaderRating",
        "Rating",
        When(path="Comments.{UID}.R2B", present=True),
        "ReaderRatingMessage",
        "library/messages.md",
    ),
)
"""Every message that is known."""

__all__ = ["MESSAGES", "Message", "When"]
