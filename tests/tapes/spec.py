"""The description as the tapes need it: read from `openapi.json`, which `make check` keeps equal to openapi.yaml."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

Json = dict[str, Any]

DOCUMENT: Json = json.loads((files("classin_api") / "openapi.json").read_text(encoding="utf-8"))


def resolve(schema: Json) -> Json:
    """A schema with its reference followed and its `allOf` merged."""
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if "allOf" not in schema:
        return schema
    properties: Json = {}
    for part in schema["allOf"]:
        properties |= resolve(part).get("properties", {})
    return {"type": "object", "properties": properties}


@dataclass(frozen=True)
class Operation:
    """One operation that is open to schools.

    Attributes:
        id: Its id in openapi.yaml.
        uri: Its path with its query.
        method: Its method of the client.
        repeat: Whether it is safe to repeat.
        batch: Whether ClassIn answers it item by item.
        requests: The schema of its parameters, by media type.
        answer: The schema of its answer.
        codes: The codes of its page; entries that are objects narrow the kind or the text.
    """

    id: str
    uri: str
    method: str
    repeat: str
    batch: bool
    requests: Mapping[str, Json]
    answer: Json
    codes: tuple[Any, ...]

    @property
    def parameters(self) -> frozenset[str]:
        """Every parameter that it takes, files included, and the fields of lists as `list[].field`."""
        return frozenset(name for schema in self.requests.values() for name in _names(resolve(schema)))

    def kinds(self, code: int) -> set[str]:
        """What a code may mean here."""
        entries = [entry for entry in self.codes if isinstance(entry, dict) and entry["code"] == code]
        narrowed = {entry["kind"] for entry in entries if "kind" in entry}
        general = DOCUMENT["x-classin-errnos"].get(str(code), {}).get("kind", "")
        return narrowed or {general}


def _names(schema: Json, prefix: str = "") -> Iterator[str]:
    for name, field in schema.get("properties", {}).items():
        yield prefix + name
        items = resolve(field.get("contentSchema", field)).get("items")
        if items:
            yield from _names(resolve(items), f"{prefix}{name}[].")


def _operations() -> Iterator[Operation]:
    for uri, item in DOCUMENT["paths"].items():
        described = item["post"]
        if "x-classin-method" not in described:
            continue
        content = described.get("requestBody", {}).get("content", {})
        yield Operation(
            id=described["operationId"],
            uri=uri,
            method=method if isinstance(method := described["x-classin-method"], str) else method[0],
            repeat=described["x-classin-repeat"],
            batch="x-classin-batch" in described,
            requests={media: body["schema"] for media, body in content.items()},
            answer=described["responses"]["200"]["content"]["application/json"]["schema"],
            codes=tuple(described["x-classin-errnos"]),
        )


OPERATIONS: Mapping[str, Operation] = {operation.id: operation for operation in _operations()}
BY_URI: Mapping[str, Operation] = {operation.uri: operation for operation in OPERATIONS.values()}


def keyword(name: str) -> str:
    """The keyword of a method for a parameter of the wire."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
