"""An operation of the spec as the passes need it: its shapes, media types, and the names of its models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.document import Document, SpecOperation
from generator.naming import keyword
from generator.shapes import Shape, read

MEDIA = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
    "application/json": "json",
}
"""The ways in which ClassIn takes a request, by media type."""

_EMPTY = Shape("object")


@dataclass(frozen=True)
class Operation:
    """An operation, read."""

    document: Document
    spec: SpecOperation

    def extension(self, name: str, default: Any = None) -> Any:
        """The value of an `x-classin-` extension."""
        return self.spec.node.get(f"x-classin-{name}", default)

    @cached_property
    def media(self) -> tuple[str, ...]:
        """How the request may be sent: form, multipart or json; none for an operation without parameters."""
        return tuple(MEDIA[name] for name in self.spec.media)

    @cached_property
    def request(self) -> Shape:
        """Every parameter of every media type."""
        fields: dict[str, Shape] = {}
        required: tuple[str, ...] = ()
        needs: Mapping[str, tuple[str, ...]] = {}
        for media in self.spec.media.values():
            shape = read(self.document, media["schema"])
            fields.update(shape.fields)
            required, needs = shape.required, shape.needs
        return Shape("object", fields, None, required, needs=needs) if fields else _EMPTY

    @cached_property
    def keywords(self) -> Mapping[str, str]:
        """The keyword of each parameter, and of each field of the objects in its lists, by ClassIn's name."""
        found: dict[str, str] = {}
        waiting = [self.request]
        while waiting:
            shape = waiting.pop()
            found |= {api_name: keyword(api_name) for api_name in shape.fields}
            waiting += [*shape.fields.values(), *([shape.item] if shape.item else [])]
        return found

    @cached_property
    def response(self) -> Shape:
        """The whole answer."""
        return read(self.document, self.spec.answer["schema"])

    @cached_property
    def data(self) -> Shape:
        """What `reply.data` is: the answer's `data`, or the whole answer."""
        return self.response.fields.get("data", self.response)

    @cached_property
    def batch(self) -> Mapping[str, Any] | None:
        """The value of `x-classin-batch`."""
        value = self.extension("batch")
        return value if isinstance(value, dict) else None

    @cached_property
    def result(self) -> Shape | None:
        """One item of a batch's answer."""
        if not self.batch:
            return None
        shape = self.response
        for name in str(self.batch["results"]).split("."):
            shape = shape.fields[name]
        return shape.item

    @cached_property
    def result_data(self) -> Shape | None:
        """What `item.data` is: the item's `data`, or the whole item."""
        return self.result.fields.get("data", self.result) if self.result else None

    def codes_of(self, *kinds: str) -> list[Mapping[str, Any]]:
        """The rows of its codes that are of some kinds here; those that it narrows to another kind are not."""
        table = self.document.errnos()
        found: list[Mapping[str, Any]] = []
        for row in self.extension("errnos", []):
            narrowed = row if isinstance(row, dict) else {"code": row}
            general = table.get(int(narrowed["code"]))
            here = {**({"en": general.en, "kind": general.kind} if general else {}), **narrowed}
            if here.get("kind") in kinds:
                found.append(here)
        return found

    @property
    def resource(self) -> str:
        """The resource of its method, `courses`; empty for what ClassIn has switched off."""
        return self.name.partition(".")[0]

    @property
    def method(self) -> str:
        """The name of its method, `create`."""
        return self.name.partition(".")[2]

    @property
    def name(self) -> str:
        """Its method, `courses.create`; empty for what ClassIn has switched off."""
        return next(iter(self.spec.names), "")

    @property
    def aliases(self) -> tuple[str, ...]:
        """Further methods that send it, where people look for it."""
        return self.spec.names[1:]


def operations(document: Document) -> list[Operation]:
    """The document's operations, in its order."""
    return [Operation(document, spec) for spec in document.operations()]
