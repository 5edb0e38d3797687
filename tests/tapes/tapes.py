"""Reads the tapes that there are, of every origin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .readable import FORM, JSON, MULTIPART
from .recording import SUFFIX, TAPES
from .spec import BY_URI, Json, Operation, resolve
from .tape import load

JSON_TEXT = " (JSON text"


@dataclass(frozen=True)
class Call:
    """One request with its answer, as they stand on a tape."""

    sent: Json
    answer: Json

    @property
    def operation(self) -> Operation:
        """The operation that is called."""
        return BY_URI[next(iter(self.sent.values()))]

    @property
    def code(self) -> int:
        """ClassIn's code."""
        body = self.answer["json"]
        return int(body["error_info"]["errno"] if "error_info" in body else body["code"])

    def names(self) -> Iterator[str]:
        """The parameters that are sent, and the fields of lists as `list[].field`."""
        for line in self.sent.get("multipart", ()):
            yield line.partition("=")[0]
        form = self.sent.get("form", {})
        fields = form if isinstance(form, Mapping) else {}
        for name, value in {**fields, **self.sent.get("json", {})}.items():
            yield from _names(name.partition(JSON_TEXT)[0], value)

    def shapes(self) -> set[str]:
        """The shapes that it has on the wire and in its answer."""
        form = self.sent.get("form")
        found = {
            FORM: "no body" if form == "no fields" else "form",
            MULTIPART: "multipart",
            JSON: "JSON",
        }[self.sent["type"]]
        body, schema = self.answer["json"], resolve(self.operation.answer)
        shapes = {found, _kind(schema, body)}
        if _has_empty_map(schema, body):
            shapes.add("empty map")
        if isinstance(form, Mapping) and any(JSON_TEXT in name for name in form):
            shapes.add("JSON text")
        return shapes


def _names(name: str, value: Any) -> Iterator[str]:
    yield name
    for item in value if isinstance(value, list) else ():
        if isinstance(item, Mapping):
            yield from (f"{name}[].{field}" for field in item)


def _kind(schema: Json, body: Json) -> str:
    if "data" not in body:
        return "beside" if body.keys() - {"error_info", "code", "msg"} else "none"
    value, described = body["data"], resolve(schema.get("properties", {}).get("data", {}))
    if isinstance(value, dict):
        return "map" if isinstance(described.get("additionalProperties"), dict) else "object"
    return {int: "number", str: "text", list: "list", type(None): "null"}[type(value)]


def _has_empty_map(schema: Json, value: Any) -> bool:
    """Whether an empty list stands somewhere for an empty map, as PHP writes it."""
    schema = resolve(schema)
    if value == []:
        return "object" in schema.get("type", ())
    if isinstance(value, Mapping):
        fields = schema.get("properties", {})
        return any(_has_empty_map(fields.get(name, {}), one) for name, one in value.items())
    return isinstance(value, list) and any(_has_empty_map(schema.get("items", {}), one) for one in value)


def paths() -> list[Path]:
    """Every tape."""
    return sorted(TAPES.glob(f"*/*/*{SUFFIX}"))


def read(path: Path) -> list[Call]:
    """The calls on a tape."""
    return [Call(one["sent"], one["answer"]) for one in load(path.read_text(encoding="utf-8"))]


def label(path: Path) -> str:
    """A tape, named by its origin, operation and case."""
    return str(path.relative_to(TAPES)).removesuffix(SUFFIX)
