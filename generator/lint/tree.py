"""Ways through the schemas of a document, which the rules share: every schema, who uses it, where a path leads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from generator.document import Document, Pointer, SpecMessage, SpecOperation

SCHEMAS = ("components", "schemas")
FORM, MULTIPART, JSON = "application/x-www-form-urlencoded", "multipart/form-data", "application/json"
_LISTS = ("allOf", "anyOf", "oneOf")
_SINGLE = ("items", "contentSchema", "additionalProperties", "not")


class Located(NamedTuple):
    """A schema and where it stands."""

    pointer: Pointer
    node: dict[str, Any]

    @property
    def component(self) -> str:
        """The named component that it is part of, if it is."""
        return str(self.pointer[2]) if self.pointer[:2] == SCHEMAS else ""


class Property(NamedTuple):
    """A named field of a schema."""

    name: str
    schema: Located


class Usage(NamedTuple):
    """The components that each side of the API uses, directly or through others."""

    requests: frozenset[str]
    answers: frozenset[str]
    messages: frozenset[str]
    users: dict[str, list[int]]
    """By component: the places of its users among the operations, then the messages, in the order of the file."""


def below(schema: Located) -> Iterator[Located]:
    """A schema and the schemas written inside it; references are not followed."""
    pointer, node = schema
    yield schema
    for name, child in mapping(node.get("properties")).items():
        if isinstance(child, dict):
            yield from below(Located((*pointer, "properties", name), child))
    for key in _LISTS:
        for index, child in enumerate(node.get(key) or []):
            if isinstance(child, dict):
                yield from below(Located((*pointer, key, index), child))
    for key in _SINGLE:
        if isinstance(node.get(key), dict):
            yield from below(Located((*pointer, key), node[key]))


@lru_cache(maxsize=2)
def schemas(document: Document) -> list[Located]:
    """Every schema of the document: the components', and what media types hold."""
    found: list[Located] = []
    for name, node in document.schemas().items():
        found.extend(below(Located((*SCHEMAS, name), node)))
    for pointer, media in media_types(document):
        if isinstance(media.get("schema"), dict):
            found.extend(below(Located((*pointer, "schema"), media["schema"])))
    return found


def properties(document: Document) -> Iterator[Property]:
    """Every named field of every schema."""
    for schema in schemas(document):
        if len(schema.pointer) > 1 and schema.pointer[-2] == "properties":
            yield Property(str(schema.pointer[-1]), schema)


def media_types(document: Document) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every media type object, of requests, answers and messages."""
    for caller in document.callers():
        for name, media in caller.media.items():
            yield (*caller.pointer, "requestBody", "content", name), media
        for status, response in mapping(caller.node.get("responses")).items():
            for name, media in mapping(mapping(response).get("content")).items():
                yield (*caller.pointer, "responses", status, "content", name), media


def label(caller: SpecOperation | SpecMessage) -> str:
    """What people call it: the operationId, or the message's name."""
    return caller.id if isinstance(caller, SpecOperation) else caller.name


def answer_pointer(operation: SpecOperation) -> Pointer:
    """Where the media type of an operation's answer stands."""
    return (*operation.pointer, "responses", "200", "content", "application/json")


@lru_cache(maxsize=2)
def usage(document: Document) -> Usage:
    """Which components the requests, answers and messages use."""
    requests: set[str] = set()
    answers: set[str] = set()
    messages: set[str] = set()
    users: dict[str, list[int]] = {}
    for index, caller in enumerate(document.callers()):
        sent: set[str] = set()
        for media in caller.media.values():
            sent |= _reach(document, media.get("schema"))
        received: set[str] = set()
        for response in mapping(caller.node.get("responses")).values():
            for media in mapping(mapping(response).get("content")).values():
                received |= _reach(document, mapping(media).get("schema"))
        if isinstance(caller, SpecMessage):
            messages |= sent
        else:
            requests |= sent
            answers |= received
        for name in sent | received:
            users.setdefault(name, []).append(index)
    return Usage(frozenset(requests), frozenset(answers), frozenset(messages), users)


def _reach(document: Document, schema: Any) -> set[str]:
    found: set[str] = set()
    waiting = list(_references(schema))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_references(document.schemas().get(name)))
    return found


def _references(schema: Any) -> Iterator[str]:
    if not isinstance(schema, dict):
        return
    for part in below(Located((), schema)):
        ref = part.node.get("$ref")
        if isinstance(ref, str):
            yield ref.rsplit("/", 1)[-1]


def fields(document: Document, schema: Any) -> dict[str, dict[str, Any]]:
    """The fields of an object, with those that `allOf` adds."""
    node = document.deref(schema)
    found: dict[str, dict[str, Any]] = {}
    for part in mapping(node).get("allOf") or []:
        found |= fields(document, part)
    named = mapping(mapping(node).get("properties"))
    return found | {name: child for name, child in named.items() if isinstance(child, dict)}


def element(document: Document, schema: Any) -> Any:
    """What a list holds, written as an array or as JSON text; nothing when the schema is no list."""
    node = mapping(document.deref(schema))
    if "contentSchema" in node:
        node = mapping(document.deref(node["contentSchema"]))
    return node.get("items")


def follow(document: Document, schema: Any, path: str) -> Any:
    """The schema at a path such as `data[].data` or `classJson[].courseUniqueIdentity`; nothing if there is none."""
    for step in path.split("."):
        name, is_list = step.removesuffix("[]"), step.endswith("[]")
        schema = fields(document, schema).get(name)
        if is_list:
            schema = element(document, schema)
        if schema is None:
            return None
        content = mapping(document.deref(schema)).get("contentSchema")
        if content is not None and not element(document, schema):
            schema = content
    return schema


def request_fields(document: Document, operation: SpecOperation) -> dict[str, dict[str, Any]]:
    """The parameters of an operation, over all of its media types."""
    found: dict[str, dict[str, Any]] = {}
    for media in operation.media.values():
        found |= fields(document, media.get("schema"))
    return found


def request_follow(document: Document, operation: SpecOperation, path: str) -> Any:
    """The schema at a path in the request, in whichever media type has it."""
    schemas_ = [media.get("schema") for media in operation.media.values()]
    return next((found for schema in schemas_ if (found := follow(document, schema, path)) is not None), None)


def mapping(value: Any) -> dict[str, Any]:
    """The value when it is a mapping, else an empty one."""
    return value if isinstance(value, dict) else {}
