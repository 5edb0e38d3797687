"""The operations of `openapi.json`, read once when the simulator starts."""

import importlib.resources
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, cast
from urllib.parse import parse_qs, urlsplit

from .envelopes import OK

Json = Mapping[str, Any]
Api = Literal["v1", "v2"]

DONE = "程序正常执行"
FAILED = "操作失败"

_PERSONAL = frozenset({"password", "phone", "email", "person-name", "secret-url"})
_OF_THE_RESULT = frozenset({"errno", "error", "code", "msg", "data"})
_DONE_KINDS = frozenset({"partial", "notice"})
_SECONDS_PER = {"second": 1, "minute": 60, "hour": 3600}


@dataclass(frozen=True, slots=True)
class Rate:
    """How often an operation may be called."""

    calls: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Where the request of a batch has its items, and the answer their results."""

    items: str
    results: tuple[str, ...]
    match: str
    """`position`, or the field that identifies the item in the answer."""
    echoed: frozenset[str]
    """The fields of an item that its result repeats."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One documented operation: its address, its codes, and the schema of its request."""

    operation_id: str
    api: Api
    path: str
    action: str | None
    codes: frozenset[int]
    properties: Mapping[str, Json]
    required: frozenset[str]
    rate: Rate | None
    batch: Batch | None
    switched_off: bool
    messages: Mapping[int, str] = field(repr=False)
    done: frozenset[int] = field(repr=False)
    """The codes, of any operation, that say that the work was done, in part or with a notice."""

    @property
    def secret_fields(self) -> frozenset[str]:
        """The top-level fields whose values no log may show."""
        return frozenset(name for name, schema in self.properties.items() if schema.get("format") in _PERSONAL)

    def first_listed(self, *codes: int) -> int:
        """The first of these codes that the operation lists, else the last: pages give one refusal different codes."""
        return next((code for code in codes if code in self.codes), codes[-1])

    def message(self, code: int) -> str:
        """The message of a code, in Chinese: ClassIn's own for success, else the wording of `openapi.yaml`."""
        return DONE if code == OK else self.messages.get(code, FAILED)


@cache
def load() -> Mapping[str, Operation]:
    """Every operation of the installed `openapi.json`, by operationId."""
    text = importlib.resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8")
    return read(json.loads(text))


def message(operation: Operation | None, code: int) -> str:
    """The message of a code, also for an action that does not exist."""
    return (operation or next(iter(load().values()))).message(code)


def read(document: Json) -> dict[str, Operation]:
    """The operations of an OpenAPI document, by operationId."""
    messages = {int(code): str(entry["zh"]) for code, entry in document["x-classin-errnos"].items()}
    done = frozenset(int(code) for code, entry in document["x-classin-errnos"].items() if entry["kind"] in _DONE_KINDS)
    return {operation.operation_id: operation for operation in _operations(document, messages, done)}


def resolve(document: Json, schema: Json) -> Json:
    """A schema with its reference followed and its `allOf` merged; what it contains may still refer."""
    while "$ref" in schema:
        found: Any = document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        schema = cast(Json, found)
    if "allOf" not in schema:
        return schema
    properties: dict[str, Any] = {}
    required: list[str] = []
    for part in [*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}]:
        resolved = resolve(document, part)
        properties |= resolved.get("properties", {})
        required += resolved.get("required", [])
    return {"type": "object", "properties": properties, "required": required}


def _operations(document: Json, messages: Mapping[int, str], done: frozenset[int]) -> Iterator[Operation]:
    for path_key, methods in document["paths"].items():
        address = urlsplit(path_key)
        for described in methods.values():
            if not isinstance(described, dict) or "operationId" not in described:
                continue
            described = cast(Json, described)
            request = _request(document, described)
            yield Operation(
                operation_id=described["operationId"],
                api="v1" if described["x-classin-auth"] == "safeKey" else "v2",
                path=address.path,
                action=next(iter(parse_qs(address.query).get("action", [])), None),
                codes=frozenset(_codes(described)),
                properties={
                    name: _deep(document, schema, depth=0) for name, schema in request.get("properties", {}).items()
                },
                required=frozenset(request.get("required", [])),
                rate=_rate(described.get("x-classin-rate")),
                batch=_batch(document, described),
                switched_off=bool(described.get("x-classin-sunset") and "x-classin-method" not in described),
                messages=messages,
                done=done,
            )


def _request(document: Json, described: Json) -> Json:
    """The widest of the request's media types: the one with the file, where there are two."""
    content = described.get("requestBody", {}).get("content", {})
    schemas = [resolve(document, media["schema"]) for media in content.values() if "schema" in media]
    return max(schemas, key=lambda schema: len(schema.get("properties", {})), default={})


def _deep(document: Json, schema: Json, depth: int) -> Json:
    """A schema with every reference in it followed; requests are a few levels deep and never refer to themselves."""
    if depth > 8:
        raise ValueError("A request schema is nested deeper than the simulator follows.")
    resolved = dict(resolve(document, schema))
    for key in ("items", "contentSchema"):
        if key in resolved:
            resolved[key] = _deep(document, resolved[key], depth + 1)
    if "properties" in resolved:
        resolved["properties"] = {
            name: _deep(document, value, depth + 1) for name, value in resolved["properties"].items()
        }
    return resolved


def _codes(described: Json) -> Iterator[int]:
    for entry in described.get("x-classin-errnos", []):
        yield int(entry["code"] if isinstance(entry, dict) else entry)


def _rate(described: Json | None) -> Rate | None:
    if described is None:
        return None
    return Rate(calls=int(described["calls"]), seconds=_SECONDS_PER[described["per"]])


def _batch(document: Json, described: Json) -> Batch | None:
    batch = described.get("x-classin-batch")
    if batch is None:
        return None
    results = tuple(batch["results"].split("."))
    schema = described["responses"]["200"]["content"]["application/json"]["schema"]
    for step in results:
        schema = resolve(document, schema)["properties"][step]
    shown = resolve(document, resolve(document, schema)["items"]).get("properties", {})
    return Batch(batch["items"], results, batch["match"], frozenset(shown) - _OF_THE_RESULT)
