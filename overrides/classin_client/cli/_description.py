"""What openapi.json says of operations and codes. It is read as JSON, for the models and the client take longer."""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from classin_client.cli._failures import CommandError, Exit

Node = Mapping[str, Any]


@dataclass(frozen=True)
class Described:
    """An operation as the description has it.

    Attributes:
        id: Its id.
        methods: Its methods of the client; none for what ClassIn has switched off.
        path: Its path.
        node: What stands under its path.
    """

    id: str
    methods: tuple[str, ...]
    path: str
    node: Node

    @property
    def title(self) -> str:
        """Its id, and how it is called in Python."""
        return f"{self.id} ({', '.join(self.methods)})" if self.methods else self.id

    def extension(self, name: str, otherwise: Any = "") -> Any:
        """An extension without its prefix.

        Args:
            name: The name.
            otherwise: What stands for one that it has not.
        """
        return self.node.get(f"x-classin-{name}", otherwise)

    @property
    def request(self) -> Node:
        """The schema of its parameters."""
        return _schema(self.node.get("requestBody", {}))

    @property
    def answer(self) -> Node:
        """The schema of its answer."""
        return _schema(self.node["responses"]["200"])

    @property
    def codes(self) -> Iterator[tuple[int, Node]]:
        """Its codes, each with what differs here from the registry."""
        for one in self.extension("errnos", ()):
            yield (one["code"], one) if isinstance(one, Mapping) else (one, {})


@functools.cache
def document() -> Node:
    """The description."""
    text = (files("classin_api") / "openapi.json").read_text(encoding="utf-8")
    found: Node = json.loads(text)
    return found


@functools.cache
def operations() -> tuple[Described, ...]:
    """The operations in the order of the description."""
    return tuple(
        Described(node["operationId"], _methods(node.get("x-classin-method", ())), path, node)
        for path, item in document()["paths"].items()
        for node in item.values()
        if isinstance(node, Mapping) and "operationId" in node
    )


def _methods(given: str | list[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def names() -> list[str]:
    """The names by which operations are found: their ids and methods."""
    return [name for one in operations() for name in (one.id, *one.methods)]


def find(name: str) -> Described:
    """The operation of this name.

    Args:
        name: Its id, as `addCourse`, or its method, as `courses.create`; capitals do not count.

    Raises:
        CommandError: If there is none; it names the nearest.
    """
    for one in operations():
        if name.lower() in (known.lower() for known in (one.id, *one.methods)):
            return one
    if name.lower().endswith((".ensure", ".ensure_many")):
        raise CommandError(f"{name} is made of several calls, and is there in Python only: docs/client.md.", Exit.USAGE)
    lower = {known.lower(): known for known in names()}
    near = [lower[match] for match in difflib.get_close_matches(name.lower(), lower, n=3, cutoff=0.6)]
    hint = f"the nearest are {', '.join(near)}." if near else "`classin ops` lists them."
    raise CommandError(f"There is no operation {name!r}; {hint}", Exit.USAGE)


def _schema(holder: Node) -> Node:
    """The schema of a body; of several forms of it, which hold the same, the first."""
    for media in holder.get("content", {}).values():
        return resolved(media["schema"])
    return {}


def resolved(schema: Node) -> Node:
    """A schema in the place of its reference.

    Args:
        schema: The schema, perhaps a reference.
    """
    reference = schema.get("$ref")
    if reference is None:
        return schema
    found: Node = document()["components"]["schemas"][reference.rpartition("/")[2]]
    return resolved({**found, **{name: value for name, value in schema.items() if name != "$ref"}})


__all__ = ["Described", "Node", "document", "find", "names", "operations", "resolved"]
