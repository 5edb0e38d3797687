"""What fits one screen of 120 columns: a line for each parameter, field and deviation, the codes by what they do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.document import Document, SpecErrno
from generator.lint.errnos import KINDS, listed
from generator.model import Operation
from generator.shapes import Shape, held
from generator.show.words import MEDIA, REPEAT, WAITS, hanging, type_of

WIDTH = 120
DESCRIPTION = 2
"""Lines of the description; the rest is in the full text."""
_CELL = 24
"""The most that a cell of a table takes before its text, so that a long one does not widen the column for all."""
_INLINE = 2
"""From this depth on, fields are named beside what holds them, without a line of their own."""
_AUTH = {"safeKey": "SID, timeStamp, safeKey", "lms": "X-EEO-UID, X-EEO-TS, X-EEO-SIGN"}
_NOTES = {
    "ok": "returns",
    "notice": "done, returns with a warning",
    "partial": "done in part, returns with a warning",
    "existed": "returns the id that was there",
    "already": "returns, it was so already",
    "transient": "perhaps done; repeated where safe",
} | dict.fromkeys(WAITS, "waits, repeats")
_GLUE = "\0"
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\d*])")

Row = tuple[str, str, str]


def lines(document: Document, operation: Operation) -> Iterator[str]:
    """The lines of the text."""
    title = operation.spec.id + (f"  ·  {operation.name}(…)" if operation.method else "")
    where = f"{document.path.name}:{document.line(operation.spec.pointer)}"
    yield f"{title}{where:>{max(WIDTH - len(title), len(where) + 2)}}"
    yield from _description(operation)
    yield from _facts(operation)
    yield from _table("Send (* required; in Python in snake_case)", _parameters(operation))
    yield from _table("Get (* always there on success)", _answer(operation))
    yield from _codes(document, operation)
    yield from _deviations(operation)


def _facts(operation: Operation) -> Iterator[str]:
    node = operation.spec.node
    auth, repeat = str(operation.extension("auth")), str(operation.extension("repeat"))
    body = " or ".join(MEDIA[media] for media in operation.media) or "no parameters"
    call = f"{operation.spec.path} · {body} · signed with {_AUTH.get(auth, auth)}"
    yield from hanging(f"  {operation.spec.method.upper():<8} ", call, WIDTH)
    repeats = [REPEAT.get(repeat, repeat).format(identity=operation.extension("identity"))]
    if rate := operation.extension("rate"):
        repeats.append(f"at most {rate['calls']} calls a {rate['per']}")
    yield f"  repeat   {'; '.join(repeats)}"
    if batch := operation.batch:
        match = "by position" if batch["match"] == "position" else f"by {batch['match']}"
        limit = f", at most {batch['limit']} a call" if "limit" in batch else ""
        yield f"  batch    {batch['items']}{limit}; each has its code in {batch['results']}, matched {match}"
    if node.get("deprecated"):
        sunset, successor = operation.extension("sunset"), operation.extension("replaced-by")
        text = f"gone since {sunset}" if sunset else "no longer developed"
        yield f"  instead  {text}; use {successor or 'nothing that is known'}"
    since = f" · since {operation.extension('since')}" if operation.extension("since") else ""
    if url := (node.get("externalDocs") or {}).get("url"):
        yield f"  page     {url}{since} · more: FULL=1"


def _description(operation: Operation) -> Iterator[str]:
    node = operation.spec.node
    text = f"{node.get('summary', '')} {node.get('description', '')}"
    wrapped = hanging("", text, WIDTH)
    yield from wrapped[: DESCRIPTION - 1]
    if len(wrapped) > DESCRIPTION - 1:
        yield _cut(" ".join(wrapped[DESCRIPTION - 1 :]), WIDTH)


def _parameters(operation: Operation) -> Iterator[Row]:
    for name, shape in operation.request.fields.items():
        yield from _field(name, shape, name in operation.request.required, 0)


def _answer(operation: Operation) -> Iterator[Row]:
    promised = str(operation.extension("promises", ""))
    for name, shape in operation.response.fields.items():
        if shape.component == "ErrorInfo":
            yield "  error_info", "", "The code in errno, ClassIn's message in error."
        elif name not in ("code", "msg"):
            yield from _field(name, shape, False, 0, promised=promised)
        elif name == "code":
            yield "  code, msg", "", "The code, and ClassIn's message."


def _field(name: str, shape: Shape, required: bool, depth: int, *, promised: str = "", path: str = "") -> Iterator[Row]:
    here = f"{path}.{name}" if path else name
    mark = "*" if required or promised == here else " "
    inside = held(shape)
    kind = _kind(shape)
    if inside.fields and depth + 1 >= _INLINE:
        kind = f"{{{', '.join(inside.fields)}}}"
    yield f"{mark} {'  ' * depth}{name}", kind, shape.description
    if depth + 1 < _INLINE:
        below = f"{here}[]" if shape.kind == "array" else here
        for inner, inner_shape in inside.fields.items():
            yield from _field(inner, inner_shape, inner in inside.required, depth + 1, promised=promised, path=below)


def _kind(shape: Shape) -> str:
    """The type in few words; what holds fields is described by them."""
    if shape.kind == "json":
        return "JSON text"
    if held(shape).fields:
        return "list" if shape.kind == "array" else "object"
    text = shape.format if shape.format and shape.format not in ("int64", "binary") else type_of(shape)
    return text if len(text) <= _CELL else text.partition(",")[0]


def _table(title: str, rows: Iterable[Row]) -> Iterator[str]:
    rows = list(rows)
    yield title if rows else f"{title}: nothing"
    first, second = (min(_CELL, max((len(row[column]) for row in rows), default=0)) for column in (0, 1))
    for name, kind, text in rows:
        start = f"{name:<{first}}  {kind:<{second}}  "
        yield start + _cut(_SENTENCE.split(" ".join(text.split()), maxsplit=1)[0], WIDTH - len(start))


def _codes(document: Document, operation: Operation) -> Iterator[str]:
    registry = document.errnos()
    codes = listed(operation.spec)
    times = Counter(code.code for code in codes)
    groups: dict[str, list[str]] = {}
    for code in codes:
        general = registry.get(code.code, SpecErrno(code.code, "", "", "", "unknown"))
        condition = " and ".join(f"{key} is {value}" for key, value in code.when.items())
        label = f"{code.code} {general.name}"
        if condition and times[code.code] == 1:
            groups.setdefault(general.kind, []).append(f"{label} (unless {condition})")
        if condition:
            label += f" (when {condition})"
        groups.setdefault(code.kind or general.kind, []).append(label)
    yield "Codes (refused, and the client raises, where nothing else is said)"
    for kind in sorted(groups, key=lambda kind: KINDS.index(kind) if kind in KINDS else len(KINDS)):
        note = f" ({_NOTES[kind]})" if kind in _NOTES else ""
        # A code and its name stay on one line.
        pairs = ", ".join(pair.replace(" ", _GLUE) for pair in groups[kind])
        for line in hanging(f"  {kind}{note}: ", pairs, WIDTH, step=4):
            yield line.replace(_GLUE, " ")


def _deviations(operation: Operation) -> Iterator[str]:
    deviations: list[Mapping[str, Any]] = operation.extension("deviation", [])
    if deviations:
        yield "Unlike the page"
    for item in deviations:
        yield _cut(f"  - {' '.join(str(item['what']).split())} {' '.join(str(item['why']).split())}", WIDTH)


def _cut(text: str, width: int) -> str:
    """The text on one line, ended at a word where it is longer."""
    return text if len(text) <= width else text[: width - 1].rpartition(" ")[0].rstrip(",;:") + " …"
