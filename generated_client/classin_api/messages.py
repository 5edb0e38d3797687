# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The messages that ClassIn pushes, and how each is told from the others."""

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
        when: What tells it from others with the same `Cmd`.
        model: Its class in `classin_api.models`.
        doc: Its page in ClassIn's documentation.
    """

    name: str
    cmd: str | int
    when: When | None
    model: str
    doc: str


MESSAGES: tuple[Message, ...] = (
    Message("Award", 67375105, When(path="Color", prefix="award"), "AwardMessage", "datasub/details.md"),
    Message("End", "End", None, "EndMessage", "datasub/classrelated.md"),
    Message("HandsUp", 67375105, When(path="Color", prefix="hands up"), "HandsUpMessage", "datasub/details.md"),
    Message(
        "RatingByStudent",
        "Rating",
        When(path="Comments.{UID}.S2T", present=True),
        "RatingByStudentMessage",
        "datasub/classrelated.md",
    ),
    Message(
        "RatingByTeacher",
        "Rating",
        When(path="Comments.{UID}.T2S", present=True),
        "RatingByTeacherMessage",
        "datasub/classrelated.md",
    ),
    Message(
        "ResponderTool",
        67375105,
        When(path="Color", prefix="standaloneResponderTool"),
        "ResponderToolMessage",
        "datasub/details.md",
    ),
    Message(
        "ResponderToolGlobal",
        67375105,
        When(path="Color", equals="standaloneResponderToolglobalData"),
        "ResponderToolGlobalMessage",
        "datasub/details.md",
    ),
    Message(
        "SelectorTool",
        67375105,
        When(path="Color", prefix="standaloneSelectorTool"),
        "SelectorToolMessage",
        "datasub/details.md",
    ),
    Message(
        "SelectorToolGlobal",
        67375105,
        When(path="Color", equals="standaloneSelectorToolglobalData"),
        "SelectorToolGlobalMessage",
        "datasub/details.md",
    ),
    Message("Test", "Test", None, "TestMessage", "datasub/description.md"),
    Message(
        "WebcamPosition",
        67375105,
        When(path="Color", prefix="webcamPosition"),
        "WebcamPositionMessage",
        "datasub/details.md",
    ),
)
"""Every message that is known."""

__all__ = ["MESSAGES", "Message", "When"]
