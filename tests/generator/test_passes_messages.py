"""The pass that writes the table of pushed messages."""

from __future__ import annotations

from typing import Any

import pytest
from inline import document, spec

from classin_api.operations import Shape
from generator.passes import messages

_MESSAGE = """\
{name}:
  post:
    operationId: receive{name}
    x-classin-cmd: {cmd}
    x-classin-doc: page.md
{when}
    requestBody:
      content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}Message'}}}}}}
"""


_SCHEMA = """\
{name}Message:
  type: object
  properties:
    Cmd: {{type: string}}
    Data: {{$ref: '#/components/schemas/{name}Data'}}
{name}Data:
  type: object
  properties:
    UIDs: {{type: array, items: {{type: integer}}}}
"""


def _rendered(*found: tuple[str, str, str]) -> dict[str, str]:
    text = "".join(
        _MESSAGE.format(name=name, cmd=cmd, when=f"    x-classin-when: {when}" if when else "")
        for name, cmd, when in found
    )
    schemas = "".join(_SCHEMA.format(name=name) for name, _, _ in found)
    return messages.render(document(spec(webhooks=text, schemas=schemas)))


def _rows(*found: tuple[str, str, str]) -> list[Any]:
    names: dict[str, Any] = {"__name__": "messages"}
    exec(_rendered(*found)["messages.py"], names)
    return list(names["MESSAGES"])


def test_shapes() -> None:
    """Each message has the shape of its schema, with what that refers to."""
    names: dict[str, Any] = {"__name__": "classin_api.made_up", "__package__": "classin_api"}
    exec(_rendered(("Lent", "1", ""), ("Lost", "2", ""))["message_shapes.py"], names)
    numbers = Shape("array", item=Shape("integer"))
    inner = Shape("object", fields={"UIDs": numbers}, model="LentData")

    assert ["Lent", "Lost"] == list(names["SHAPES"])
    expected = Shape("object", fields={"Cmd": Shape("string"), "Data": inner}, model="LentMessage")
    assert expected == names["SHAPES"]["Lent"]


def test_row() -> None:
    """A message has its name, Cmd, model and page."""
    (message,) = _rows(("End", "End", ""))

    assert tuple(message) == ("End", "End", None, "EndMessage", "page.md")


def test_shared_cmd() -> None:
    """Messages that share a Cmd stay apart, in the order of the spec, and the number stays a number."""
    first, second = _rows(("Lent", "67000001", "{path: Color, prefix: lent}"), ("Lost", "67000001", ""))

    assert [("Lent", 67000001), ("Lost", 67000001)] == [(first.name, first.cmd), (second.name, second.cmd)]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("{path: Color, equals: lost}", ("Color", "lost", None, False)),
        ("{path: Color, equals: 3}", ("Color", 3, None, False)),
        ("{path: Color, prefix: lent}", ("Color", None, "lent", False)),
        ('{path: "Comments.{UID}.R2B", present: true}', ("Comments.{UID}.R2B", None, None, True)),
    ],
)
def test_when(when: str, expected: tuple[object, ...]) -> None:
    """The condition has a path and one of equals, prefix and present."""
    (message,) = _rows(("Lent", "1", when))

    assert expected == tuple(message.when)
