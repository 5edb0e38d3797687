"""One operation as plain text for a terminal of 100 columns.

It answers what somebody who integrates ClassIn asks first: what to send, what comes back, what each code means for the
caller, and whether the call may be sent again.
"""

from __future__ import annotations

import difflib
import sys
import textwrap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from generator.document import Document, SpecErrno, load
from generator.lint.errnos import KINDS, listed
from generator.lint.tree import request_fields
from generator.model import Operation, operations
from generator.naming import keyword
from generator.shapes import Shape

WIDTH = 100

AUTH = {
    "safeKey": "v1: SID, timeStamp and safeKey = md5(SECRET + timeStamp) stand in the form",
    "lms": "v2: headers X-EEO-UID, X-EEO-TS and X-EEO-SIGN",
}
REPEAT = {
    "read": "safe, it changes nothing",
    "idempotent": "safe, it ends in the same state",
    "identity": "safe when {identity} is sent; the client always sends one",
    "natural": "safe, a name, account or label is the key",
    "never": "not safe, a second call does it a second time",
}
RETURNS = {
    "ok": "done; returns SUCCESS",
    "notice": "done, with a warning; returns SUCCESS",
    "partial": "done, but a follow-up failed; returns PARTIAL with a warning",
    "existed": "it was there already and its id comes back; returns EXISTED",
    "already": "it was so already; returns EXISTED",
    "transient": "it may or may not have been done; repeated where that is safe, then raises",
}
WAITS = ("busy", "rate_limited", "repeated", "maintenance")
MEDIA = {"form": "form", "multipart": "multipart, with a file", "json": "JSON"}


def show(document: Document, name: str, out: TextIO | None = None) -> int:
    """Prints an operation, found by operationId or by method; of an unknown name, one sentence with the nearest."""
    out = out or sys.stdout
    by_name: dict[str, Operation] = {}
    for operation in operations(document):
        by_name[operation.spec.id] = operation
        if operation.method:
            by_name[f"{operation.resource}.{operation.method}"] = operation
    found = by_name.get(name)
    if found is None:
        print(f"There is no operation {name}{_nearest(name, list(by_name))}.", file=out)
        return 1
    for line in _lines(document, found):
        print(line.rstrip(), file=out)
    return 0


def run(path: Path, name: str) -> int:
    """The command: shows an operation of a spec file."""
    return show(load(path), name)


def _lines(document: Document, operation: Operation) -> Iterator[str]:
    node = operation.spec.node
    title = operation.spec.id
    if operation.method:
        title += f"  ·  {operation.resource}.{operation.method}(…)"
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
    yield from _hanging(" " * indent + f"{mark} {spelled}: ", f"{_type(shape)}{tail}", step=6)
    yield from _wrap(shape.description, indent + 6)
    held = _held(shape)
    for inner, inner_shape in held.fields.items():
        yield from _field(inner, inner_shape, inner in held.required, indent + 4)


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
        meaning = str(item.get("en", general.en)) if isinstance(item, dict) else general.en
        condition = " and ".join(f"{key} is {value}" for key, value in code.when.items())
        if condition:
            meaning = f"when {condition}: {meaning}"
            groups.setdefault(general.kind, []).append((f"{code.code} {general.name}", f"otherwise: {general.en}"))
        groups.setdefault(code.kind or general.kind, []).append((f"{code.code} {general.name}", meaning))
    yield ""
    yield "Codes"
    for kind in sorted(groups, key=lambda kind: KINDS.index(kind) if kind in KINDS else len(KINDS)):
        yield f"  {kind}: {_consequence(kind)}"
        for label, meaning in groups[kind]:
            yield from _hanging(f"    {label}  ", meaning, step=8)


def _deviations(operation: Operation) -> Iterator[str]:
    deviations: list[Mapping[str, Any]] = operation.extension("deviation", [])
    if deviations:
        yield ""
        yield "Where this differs from the page"
    for item in deviations:
        yield from _hanging("  - ", f"{item['what']} {item['why']} ({item['source']})", step=4)


def _consequence(kind: str) -> str:
    if kind in WAITS:
        return "nothing was done; waits and repeats, then raises"
    return RETURNS.get(kind, "refused; raises")


def _type(shape: Shape) -> str:
    text = {"json": "JSON text of ", "file": "file", "string": "text"}.get(shape.kind, shape.kind)
    if shape.kind in ("json", "array") and shape.item is not None:
        inner = _type(shape.item)
        text = f"JSON text, {inner}" if shape.kind == "json" else f"list of {shape.item.component or inner}"
    elif shape.kind == "object" and shape.component:
        text = shape.component
    if shape.format and shape.format not in ("int64", "binary"):
        text += f" ({shape.format})"
    if shape.values:
        text += " " + "|".join(map(str, shape.values))
    return text + "".join(f", {words}" for words in _bounds(shape.limits))


def _bounds(limits: Mapping[str, int]) -> Iterator[str]:
    bounds = (("minimum", "maximum", ""), ("minLength", "maxLength", "character"), ("minItems", "maxItems", "item"))
    for low, high, unit in bounds:
        least, most = limits.get(low), limits.get(high)
        counted = f" {unit}{'' if (least if most is None else most) == 1 else 's'}" if unit else ""
        if least is not None and most is not None:
            yield f"{least} to {most}{counted}"
        elif most is not None:
            yield f"at most {most}{counted}"
        elif least is not None:
            yield f"at least {least}{counted}"


def _held(shape: Shape) -> Shape:
    """The object whose fields are worth listing: the shape's own, or what its list or JSON text holds."""
    while shape.kind in ("json", "array") and shape.item is not None:
        shape = shape.item
    return shape


def _nearest(name: str, names: list[str]) -> str:
    lower = {known.lower(): known for known in names}
    near = [lower[match] for match in difflib.get_close_matches(name.lower(), lower, n=4, cutoff=0.6)]
    return f"; the nearest are {', '.join(near)}" if near else "; `make outline` lists the groups"


def _wrap(text: str, indent: int) -> list[str]:
    return _hanging(" " * indent, text, step=indent)


def _hanging(label: str, text: str, step: int | None = None) -> list[str]:
    hanging = " " * (len(label) if step is None else step)
    flat = " ".join(text.split())
    return textwrap.wrap(
        flat, WIDTH, initial_indent=label, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False
    )
