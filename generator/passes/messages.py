"""`messages.py` and `message_shapes.py`: which model reads which pushed message, and its shape."""

from __future__ import annotations

from generator.document import Document, SpecMessage
from generator.passes.operations import shape_source
from generator.shapes import Shape, read
from generator.source import literal, quoted

_HEAD = '''"""The messages that ClassIn pushes, and what distinguishes each from the others."""

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
%s
)
"""Every message that is known."""

__all__ = ["MESSAGES", "Message", "When"]
'''

_SHAPES_HEAD = '''"""The shape of each pushed message, for coercing it: imported when the first message is read."""

from __future__ import annotations

from .operations import Shape

%s

SHAPES: dict[str, Shape] = {
%s
}
"""The shape of every message, by its name in openapi.yaml."""

__all__ = ["SHAPES"]
'''


def _row(message: SpecMessage) -> str:
    when = "None"
    if message.when:
        fields = ", ".join(f"{key}={literal(value)}" for key, value in message.when.items())
        when = f"When({fields})"
    model = str(_schema(message)["$ref"]).rsplit("/", 1)[-1]
    doc = message.extension("x-classin-doc") or ""
    return f"    Message({quoted(message.name)}, {literal(message.cmd)}, {when}, {quoted(model)}, {quoted(doc)}),"


def _schema(message: SpecMessage) -> dict[str, object]:
    schema: dict[str, object] = message.media["application/json"]["schema"]
    return schema


def _named(shape: Shape, names: dict[str, str]) -> str:
    """The source of a shape; that of a component stands once, in a constant of the module."""
    source = shape_source(shape, lambda child: _named(child, names))
    if not shape.component or not (shape.fields or shape.item):
        return source
    name = f"_{shape.component}"
    names[name] = source
    return name


def _shapes(document: Document) -> str:
    names: dict[str, str] = {}
    rows = [
        f"    {quoted(message.name)}: {_named(read(document, _schema(message)), names)},"
        for message in document.messages()
    ]
    # A component is put into `names` after what it holds, so each stands below what it needs.
    return _SHAPES_HEAD % ("\n".join(f"{name} = {source}" for name, source in names.items()), "\n".join(rows))


def render(document: Document) -> dict[str, str]:
    """The modules' source, by their paths in the package."""
    rows = "\n".join(_row(message) for message in document.messages())
    return {"messages.py": _HEAD % rows, "message_shapes.py": _shapes(document)}
