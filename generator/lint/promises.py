"""Rules of the paths that extensions name: identity, promise and batch must exist in the schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.document import Document
from generator.lint.engine import Where, rule
from generator.lint.errnos import listed
from generator.lint.tree import element, fields, follow, mapping, request_fields, request_follow


@rule("identity", "`x-classin-repeat: identity` and x-classin-identity come together, and the parameter exists.")
def identity(document: Document) -> Iterator[tuple[Where, str]]:
    """The client sends an identity of its own where this names one."""
    for operation in document.operations():
        path = operation.node.get("x-classin-identity")
        if operation.node.get("x-classin-repeat") == "identity" and path is None:
            yield (*operation.pointer, "x-classin-repeat"), f"{operation.id}: add x-classin-identity, its path."
        if not isinstance(path, str):
            continue
        pointer = (*operation.pointer, "x-classin-identity")
        if operation.node.get("x-classin-repeat") != "identity":
            yield pointer, f"{operation.id} has an identity, so its x-classin-repeat is identity."
        elif request_follow(document, operation, path) is None:
            yield pointer, f"{operation.id}: the request has no {path}."


@rule("promises-path", "The path of x-classin-promises exists in the answer, and the example `success` keeps it.")
def promises_path(document: Document) -> Iterator[tuple[Where, str]]:
    """A successful answer without it is malformed to the client."""
    for operation in document.operations():
        path = operation.node.get("x-classin-promises")
        if not isinstance(path, str):
            continue
        pointer = (*operation.pointer, "x-classin-promises")
        if follow(document, operation.answer.get("schema"), path) is None:
            yield pointer, f"{operation.id}: the answer has no {path}."
            continue
        success = mapping(mapping(operation.answer.get("examples")).get("success")).get("value")
        if success is not None and not _holds(success, path.split(".")):
            yield pointer, f"{operation.id}: the example `success` has no {path}."


@rule("batch-paths", "The fields that x-classin-batch names exist: the list sent, the list answered, the item's name.")
def batch_paths(document: Document) -> Iterator[tuple[Where, str]]:
    """The client cuts the list that is sent, and finds each item's answer by them."""
    for operation in document.operations():
        batch = mapping(operation.node.get("x-classin-batch"))
        if not batch:
            continue
        pointer = (*operation.pointer, "x-classin-batch")
        items, results, match = (str(batch.get(key)) for key in ("items", "results", "match"))
        sent = request_fields(document, operation).get(items)
        answered = element(document, follow(document, operation.answer.get("schema"), results))
        if sent is None or element(document, sent) is None:
            yield pointer, f"{operation.id}: the request has no list {items}."
        if answered is None:
            yield pointer, f"{operation.id}: the answer has no list {results}."
        elif match != "position" and match not in fields(document, answered):
            yield pointer, f"{operation.id}: the items of {results} have no field {match}."


@rule("errno-when", "A code narrowed by `when` names a parameter of the operation, and a value it may have.")
def errno_when(document: Document) -> Iterator[tuple[Where, str]]:
    """A condition on a parameter that does not exist would never hold."""
    for operation in document.operations():
        parameters = request_fields(document, operation)
        for code in listed(operation):
            for name, value in code.when.items():
                enum = mapping(document.deref(parameters.get(name))).get("enum")
                if name not in parameters:
                    yield code.pointer, f"{operation.id}: `when` of {code.code} names {name}, which is no parameter."
                elif enum is not None and value not in enum:
                    yield code.pointer, f"{operation.id}: {name} is never {value}; it is one of {enum}."


def _holds(value: Any, steps: list[str]) -> bool:
    if not steps:
        return value is not None
    name = steps[0].removesuffix("[]")
    inner = mapping(value).get(name)
    if steps[0].endswith("[]"):
        return isinstance(inner, list) and any(_holds(item, steps[1:]) for item in inner)
    return _holds(inner, steps[1:])
