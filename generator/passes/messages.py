"""`messages.py`: which model reads which pushed message, from the spec's `webhooks`."""

from __future__ import annotations

from generator.document import Document, SpecMessage
from generator.source import literal, quoted

_HEAD = '''"""The messages that ClassIn pushes, and how each is told from the others."""

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
%s
)
"""Every message that is known."""

__all__ = ["MESSAGES", "Message", "When"]
'''


def _row(message: SpecMessage) -> str:
    when = "None"
    if message.when:
        fields = ", ".join(f"{key}={literal(value)}" for key, value in message.when.items())
        when = f"When({fields})"
    model = message.media["application/json"]["schema"]["$ref"].rsplit("/", 1)[-1]
    doc = message.extension("x-classin-doc") or ""
    return f"    Message({quoted(message.name)}, {literal(message.cmd)}, {when}, {quoted(model)}, {quoted(doc)}),"


def render(document: Document) -> dict[str, str]:
    """The module's source, by its path in the package."""
    return {"messages.py": _HEAD % "\n".join(_row(message) for message in document.messages())}
