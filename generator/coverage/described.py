"""What the spec describes, by the same paths as the facts: `data[].classId`, `Data.answerEnd.*.Score`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.coverage.facts import wildcards
from generator.document import Document, SpecMessage
from generator.lint.tree import follow
from generator.model import Operation
from generator.shapes import Shape, read


@dataclass(frozen=True)
class Described:
    """A parameter, or a field of an answer or a message, as the spec has it."""

    kind: str
    """The kind of its shape; the signing fields of an example are in no schema."""
    required: bool


def parameters(operation: Operation) -> dict[str, Described]:
    """The parameters of every media type, those inside JSON text and lists with them."""
    return dict(_below(operation.request, ""))


def answer(operation: Operation) -> dict[str, Described]:
    """The fields of the answer."""
    return dict(_below(operation.response, ""))


def message(document: Document, spec: SpecMessage) -> dict[str, Described]:
    """The fields of a message."""
    return dict(_below(read(document, spec.media["application/json"]["schema"]), ""))


def condition(spec: SpecMessage) -> tuple[str, str, str]:
    """What distinguishes a message from others with the same `Cmd`, in the form of the facts."""
    for kind, value in (spec.when or {}).items():
        if kind != "path":
            return (wildcards(str((spec.when or {})["path"])), kind, str(value))
    return ("", "", "")


def since(document: Document, operation: Operation, path: str) -> str:
    """The revision that brought a parameter, or with an empty path the operation; empty when the spec names none."""
    if not path:
        return str(operation.extension("since", ""))
    for media in operation.spec.media.values():
        node = follow(document, media.get("schema"), path)
        if isinstance(node, dict):
            return str(node.get("x-classin-since", ""))
    return ""


def _below(shape: Shape, path: str) -> Iterator[tuple[str, Described]]:
    for name, child in shape.fields.items():
        here = f"{path}.{name}" if path else name
        yield here, Described(child.kind, name in shape.required)
        yield from _held(child, here)
    for other, name in shape.also.items():
        yield f"{path}.{other}" if path else other, Described(shape.fields[name].kind, False)
    if shape.kind == "object" and shape.item is not None:
        here = f"{path}.*" if path else "*"
        yield here, Described(shape.item.kind, False)
        yield from _held(shape.item, here)


def _held(shape: Shape, path: str) -> Iterator[tuple[str, Described]]:
    """What is inside: JSON text and a list of lists add no level that the pages would count."""
    if shape.kind == "json" and shape.item is not None:
        yield from _held(shape.item, path)
        return
    inner = shape
    while inner.kind == "array" and inner.item is not None:
        inner = inner.item
    if inner is not shape:
        path += "[]"
        yield path, Described(inner.kind, False)
    yield from _below(inner, path)
