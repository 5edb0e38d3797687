"""Rules of the error codes: the registry at the root, and the list of each operation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from generator.document import Document, Pointer, SpecOperation, params_of
from generator.lint.engine import Where, rule
from generator.lint.tree import mapping

RAISING = (
    *("auth", "permission", "invalid", "not_found", "conflict", "state", "limit", "unsupported", "account_closed"),
    *("busy", "rate_limited", "repeated", "maintenance", "transient"),
)
RETURNING = ("ok", "notice", "partial", "existed", "already")
KINDS = (*RETURNING, *RAISING)
CONDITIONAL = ("existed", "already")
"""No failure to who asked for this very state, and one to everybody else."""
FIELDS = ("name", "en", "zh", "kind")
UNKNOWN = "outcome_known"
"""Stands behind them, false, where a failure does not say whether something was done."""
PARAM = "param"
"""Stands last: the parameter that the code is about, or a list of which an operation has one."""
ANY = "any"
"""In place of a parameter: ClassIn does not say which."""

UNUSED_OK: frozenset[int] = frozenset(
    {
        901,  # Maintenance: the answer to any call, so no page lists it.
        10003,  # About the receiver of pushed messages, not an answer to an operation.
    }
)
"""Codes of the registry that no operation lists. Keep it short: a code that some operation may answer belongs there."""

_ROOT = "x-classin-errnos"
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_CODE = re.compile(r"[1-9][0-9]*")


class Listed(NamedTuple):
    """A code in an operation's list."""

    code: int
    kind: str | None
    when: dict[str, Any]
    pointer: Pointer


def listed(operation: SpecOperation) -> list[Listed]:
    """An operation's codes; items of another form are left to the rule that reports them."""
    items = operation.node.get(_ROOT)
    found: list[Listed] = []
    for index, item in enumerate(items if isinstance(items, list) else []):
        row = item if isinstance(item, dict) else {"code": item}
        if _is_code(row.get("code")):
            kind = str(row["kind"]) if "kind" in row else None
            found.append(Listed(row["code"], kind, mapping(row.get("when")), (*operation.pointer, _ROOT, index)))
    return found


@rule("errno-row", "A row of the registry is {name, en, zh, kind}: name in snake case, a known kind, `en` a sentence.")
def errno_row(document: Document) -> Iterator[tuple[Where, str]]:
    """The error table of the client and of the documentation are made from the rows."""
    for key, row in mapping(document.data.get(_ROOT)).items():
        pointer = (_ROOT, key)
        if not _CODE.fullmatch(key):
            yield pointer, f"{key} is no code; codes are positive numbers."
        if not isinstance(row, dict) or not _is_row(row):
            yield pointer, f"{key}: write {{name, en, zh, kind}}, these four in this order, all text."
            continue
        if not _NAME.fullmatch(row["name"]):
            yield pointer, f"{key}: write the name {row['name']} in snake case."
        if row["kind"] not in KINDS:
            yield pointer, f"{key}: {row['kind']} is no kind; kinds are {', '.join(KINDS)}."
        if row["kind"] in CONDITIONAL:
            yield pointer, f"{key}: whether {row['kind']} is true depends on what was asked; say it at the operation."
        yield from ((pointer, f"{key} {problem}.") for problem in _unknown_problem(row, row["kind"]))
        if not row["en"].rstrip('"').endswith("."):
            yield pointer, f"{key}: `en` is a sentence, end it with a period."
        if not row["zh"].strip():
            yield pointer, f"{key}: `zh` is empty; give the text in Chinese."


@rule("errno-line", "A row of the registry stands on one line, its code in double quotes.")
def errno_line(document: Document) -> Iterator[tuple[Where, str]]:
    """A line per code can be sorted, searched and blamed."""
    for key in mapping(document.data.get(_ROOT)):
        place = document.place((_ROOT, key))
        line = document.lines[place.line - 1]
        if place.key_is_text and place.key_style != '"':
            yield (_ROOT, key), f'write the code as "{key}", in double quotes.'
        elif not place.flow or place.value_line != place.line or not line.rstrip().endswith("}"):
            yield (_ROOT, key), f"{key}: write the row in braces on one line."


@rule("errno-order", "The registry is sorted by code.")
def errno_order(document: Document) -> Iterator[tuple[Where, str]]:
    """As numbers: 9 stands before 10."""
    codes = [key for key in mapping(document.data.get(_ROOT)) if _CODE.fullmatch(key)]
    for earlier, later in pairwise(codes):
        if int(earlier) > int(later):
            yield (_ROOT, later), f"move {later} before {earlier}."


@rule("errno-name-unique", "No two codes have one name.")
def errno_name_unique(document: Document) -> Iterator[tuple[Where, str]]:
    """Programs may compare the name, so it must tell codes apart."""
    seen: dict[str, int] = {}
    for code, row in document.errnos().items():
        first = seen.setdefault(row.name, code)
        if first != code:
            yield (_ROOT, str(code)), f"{row.name} is already the name of {first}; find a more exact one."


@rule("errno-unused", "Every code of the registry is listed by some operation.")
def errno_unused(document: Document) -> Iterator[tuple[Where, str]]:
    """A code nobody lists is a slip in the registry, or one forgotten at an operation."""
    used = {code.code for operation in document.operations() for code in listed(operation)}
    for code in document.errnos():
        if code not in used and code not in UNUSED_OK:
            yield (_ROOT, str(code)), f"{code} is listed by no operation; list it, remove it, or add it to UNUSED_OK."


@rule("errno-known", "Every code of an operation is in the registry.")
def errno_known(document: Document) -> Iterator[tuple[Where, str]]:
    """The registry gives an errno its name, text and general kind."""
    registry = document.errnos()
    for operation in document.operations():
        for code in listed(operation):
            if code.code not in registry:
                yield code.pointer, f"{code.code} of {operation.id} is not in the registry; add a row for it."


@rule("errno-param", "`param` names parameters of operations that list the code.")
def errno_param(document: Document) -> Iterator[tuple[Where, str]]:
    """Clients tell by it which argument to correct."""
    operations = document.operations()
    parameters = {operation.id: _parameters(document, operation) for operation in operations}
    users: dict[int, set[str]] = {}
    for operation in operations:
        for code in listed(operation):
            users.setdefault(code.code, set()).update(parameters[operation.id])
            row = document.at(code.pointer)
            for name in params_of(row) if isinstance(row, dict) else ():
                if name not in parameters[operation.id]:
                    yield code.pointer, f"{operation.id}: {code.code} is about {name}, which is no parameter of it."
    for number, row in document.errnos().items():
        for name in row.params:
            if name != ANY and name not in users.get(number, ()):
                yield (_ROOT, str(number)), f"{number} is about {name}, which no operation that lists it has."


def _parameters(document: Document, operation: SpecOperation) -> set[str]:
    found: set[str] = set()
    for media in operation.media.values():
        schema = mapping(document.deref(mapping(mapping(media).get("schema"))))
        parts = [schema, *(mapping(document.deref(mapping(part))) for part in schema.get("allOf", ()))]
        found |= {name for part in parts for name in mapping(part.get("properties"))}
    return found


@rule("errno-item", "A code of an operation is a number, or {code, kind, en, when} that narrows its kind or text.")
def errno_item(document: Document) -> Iterator[tuple[Where, str]]:
    """What equals the registry's entry is not repeated."""
    registry = document.errnos()
    for operation in document.operations():
        items = operation.node.get(_ROOT)
        if items is not None and not isinstance(items, list):
            yield (*operation.pointer, _ROOT), f"{operation.id}: the codes of an operation are a list."
            continue
        for index, item in enumerate(items or []):
            pointer = (*operation.pointer, _ROOT, index)
            if isinstance(item, dict):
                problem = _narrowing_problem(item)
                general = registry.get(item["code"]) if not problem else None
                if general and set(item) == {"code", "kind"} and general.kind == item["kind"] and general.outcome_known:
                    problem = "has the registry's kind, write the number"
                elif general:
                    problem = next(_unknown_problem(item, str(item.get("kind", general.kind))), "")
                if problem:
                    yield pointer, f"{operation.id}: {item.get('code')} {problem}."
            elif not _is_code(item):
                yield pointer, f"{operation.id}: {item!r} is no code."


@rule("errno-list", "The codes of an operation are sorted and unique; v1 lists 1, v2 does not.")
def errno_list(document: Document) -> Iterator[tuple[Where, str]]:
    """A code may come twice when different conditions give it different kinds."""
    for operation in document.operations():
        codes = listed(operation)
        for earlier, later in pairwise(codes):
            if earlier.code > later.code:
                yield later.pointer, f"{operation.id}: move {later.code} before {earlier.code}."
            elif earlier.code == later.code and earlier.when == later.when:
                yield later.pointer, f"{operation.id}: {later.code} is listed twice."
        if not codes:
            continue
        has_success = any(code.code == 1 for code in codes)
        if operation.action and not has_success:
            yield (*operation.pointer, _ROOT), f"{operation.id}: list 1, as the pages of v1 do."
        elif not operation.action and has_success:
            yield (*operation.pointer, _ROOT), f"{operation.id}: leave 1 out, as the pages of v2 do."


def _narrowing_problem(item: dict[str, Any]) -> str:
    if not set(item) <= {"code", "kind", UNKNOWN, "en", "when", "repeated", PARAM} or not _is_code(item.get("code")):
        return f"has other fields than code, kind, {UNKNOWN}, en, when, repeated, {PARAM}"
    if not {"kind", UNKNOWN, "en", "repeated", PARAM} & set(item):
        return "narrows nothing, write the number"
    for key in ("kind", "repeated"):
        if key in item and item[key] not in KINDS:
            return f"has the unknown kind {item[key]}"
    en = item.get("en", ".")
    if not isinstance(en, str) or not en.rstrip('"').endswith("."):
        return "has an `en` that does not end with a period"
    if "when" in item and (not isinstance(item["when"], dict) or not item["when"]):
        return "has a `when` that is not {parameter: value}"
    return ""


def _is_row(row: dict[str, Any]) -> bool:
    allowed = (FIELDS, (*FIELDS, UNKNOWN), (*FIELDS, PARAM), (*FIELDS, UNKNOWN, PARAM))
    return tuple(row) in allowed and all(isinstance(row[name], str) for name in FIELDS)


def _unknown_problem(row: dict[str, Any], kind: str) -> Iterator[str]:
    if UNKNOWN in row and row[UNKNOWN] is not False:
        yield f"has an {UNKNOWN} that is not false: leave it out where the code says what was done"
    elif UNKNOWN in row and (kind not in RAISING or kind == "transient"):
        yield f"is {kind}, which says already whether something was done: leave {UNKNOWN} out"


def _is_code(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
