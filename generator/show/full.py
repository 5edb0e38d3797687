"""Everything about an operation, for a terminal of 100 columns: each text in whole, each errno with what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.document import Document, SpecErrno
from generator.lint.errnos import KINDS, listed
from generator.lint.tree import request_fields
from generator.model import Operation
from generator.naming import keyword
from generator.shapes import Shape, held
from generator.show.words import AUTH, MEDIA, REPEAT, consequence, hanging, type_of

WIDTH = 100


def lines(document: Document, operation: Operation) -> Iterator[str]:
    """The lines of the text."""
    node = operation.spec.node
    title = operation.spec.id
    if operation.method:
        title += f"  ·  {operation.name}(…)"
    where = f"{document.path.name}:{document.line(operation.spec.pointer)}"
    yield f"{title}{where:>{max(WIDTH - len(title), len(where) + 2)}}"
    yield from _wrap(str(node.get("summary", "")), 0)
    yield ""
    for label, text in _facts(operation):
        yield from _hanging(f"  {label:<9}", text)
    yield ""
    yield from _wrap(str(node.get("description", "")), 0)
    yield from _parameters(document, operation)
    yield from _answer(operation)
    yield from _codes(document, operation)
    yield from _deviations(operation)


def _facts(operation: Operation) -> Iterator[tuple[str, str]]:
    node = operation.spec.node
    yield operation.spec.method.upper(), operation.spec.path
    yield "body", " or ".join(MEDIA[media] for media in operation.media) or "none but the signature"
    auth = str(operation.extension("auth"))
    yield "signed", AUTH.get(auth, auth)
    repeat = str(operation.extension("repeat"))
    yield "repeat", REPEAT.get(repeat, repeat).format(identity=operation.extension("identity"))
    if operation.batch:
        batch = operation.batch
        limit = f", at most {batch['limit']} a call" if "limit" in batch else ""
        match = "by position" if batch["match"] == "position" else f"by {batch['match']}"
        yield "batch", f"{batch['items']}{limit}; the answers stand in {batch['results']}, matched {match}"
        yield "", "a code of a single item does not raise, it stands in reply.items"
    if rate := operation.extension("rate"):
        yield "rate", f"{rate['calls']} calls a {rate['per']}"
    if promises := operation.extension("promises"):
        yield "promises", f"{promises}; a success without it is malformed"
    if since := operation.extension("since"):
        yield "since", str(since)
    if node.get("deprecated"):
        sunset, successor = operation.extension("sunset"), operation.extension("replaced-by")
        text = f"gone since {sunset}" if sunset else "no longer developed"
        yield "instead", f"{text}; use {successor or 'nothing that is known'}"
    if url := (node.get("externalDocs") or {}).get("url"):
        yield "page", str(url)


def _parameters(document: Document, operation: Operation) -> Iterator[str]:
    fields = operation.request.fields
    yield ""
    yield "Parameters (* required; in parentheses the keyword in Python)" if fields else "No parameters."
    written = request_fields(document, operation.spec)
    for name, shape in fields.items():
        since = written.get(name, {}).get("x-classin-since")
        yield from _field(name, shape, name in operation.request.required, 2, since=since, python=True)


def _field(
    name: str, shape: Shape, required: bool, indent: int, *, since: object = None, python: bool = False
) -> Iterator[str]:
    mark = "*" if required else " "
    spelled = f"{name} ({keyword(name)})" if python and keyword(name) != name else name
    tail = f", since {since}" if since else ""
    yield from _hanging(" " * indent + f"{mark} {spelled}: ", f"{type_of(shape)}{tail}", step=6)
    yield from _wrap(shape.description, indent + 6)
    inside = held(shape)
    for inner, inner_shape in inside.fields.items():
        yield from _field(inner, inner_shape, inner in inside.required, indent + 4)


def _answer(operation: Operation) -> Iterator[str]:
    yield ""
    yield "Answer"
    for name, shape in operation.response.fields.items():
        if shape.component == "ErrorInfo":
            yield f"    {name}: the code in errno, ClassIn's message in error"
        else:
            yield from _field(name, shape, False, 2)


def _codes(document: Document, operation: Operation) -> Iterator[str]:
    registry = document.errnos()
    groups: dict[str, list[tuple[str, str]]] = {}
    items = operation.spec.node.get("x-classin-errnos") or []
    for code in listed(operation.spec):
        general = registry.get(code.code, SpecErrno(code.code, "", "not in the registry.", "", "unknown"))
        item = items[int(code.pointer[-1])]
        said = str(item.get("en", general.en)) if isinstance(item, dict) else general.en
        condition = " and ".join(f"{key} is {value}" for key, value in code.when.items())
        if condition:
            said = f"when {condition}: {said}"
            groups.setdefault(general.kind, []).append((f"{code.code} {general.name}", f"otherwise: {general.en}"))
        groups.setdefault(code.kind or general.kind, []).append((f"{code.code} {general.name}", said))
    yield ""
    yield "Codes"
    for kind in sorted(groups, key=lambda kind: KINDS.index(kind) if kind in KINDS else len(KINDS)):
        yield f"  {kind}: {consequence(kind)}"
        for label, said in groups[kind]:
            yield from _hanging(f"    {label}  ", said, step=8)


def _deviations(operation: Operation) -> Iterator[str]:
    deviations: list[Mapping[str, Any]] = operation.extension("deviation", [])
    if deviations:
        yield ""
        yield "Where this differs from the page"
    for item in deviations:
        yield from _hanging("  - ", f"{item['what']} {item['why']} ({item['source']})", step=4)


def _wrap(text: str, indent: int) -> list[str]:
    return _hanging(" " * indent, text, step=indent)


def _hanging(label: str, text: str, step: int | None = None) -> list[str]:
    return hanging(label, text, WIDTH, step)
