"""What OpenAPI has no words for, as plain JSON: what codes mean, how answers are coerced, which message it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from generator.document import Document, SpecMessage, plain
from generator.portable.walk import Schema, resolved


def tables(document: Document) -> dict[str, Any]:
    """The tables that a client in any language reads when it is built or started."""
    root: dict[str, Any] = plain(document.data)
    registry: dict[str, dict[str, Any]] = root["x-classin-errnos"]
    operations = dict(_operations(document, registry, root["components"]["schemas"]))
    return {
        "documentation": root["info"]["version"],
        "errnos": _unlisted(document, registry),
        "unknown_errno": {"kind": "", "outcome": "unknown", "en": "This version does not know the code."},
        "paths": {operation["path"]: name for name, operation in operations.items()},
        "operations": operations,
        "messages": _messages(document),
    }


_OUTCOMES: Final = {
    "ok": "success",
    "notice": "success",
    "partial": "partial",
    "existed": "existed",
    "already": "existed",
}
"""The kinds that are no failure, and the outcome of each."""

_DONE: Final = "1"
"""Success, of every operation."""

_CLOCK_WINDOW: Final = {"safeKey": 20 * 60, "lms": 5 * 60}
"""Seconds that a timestamp may be off before ClassIn refuses the signature."""


def _unlisted(document: Document, registry: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """What each code means for an operation that does not list it: never that it was done, but 1 does."""
    done = {code for code, row in registry.items() if row["kind"] in _OUTCOMES}
    for operation in document.operations():
        entries = [one for one in operation.node["x-classin-errnos"] if isinstance(one, dict)]
        done |= {str(one["code"]) for one in entries if one.get("kind") in _OUTCOMES}
    made = {}
    for code, row in registry.items():
        outcome = "success" if code == _DONE else "unknown" if code in done else _failure(row, {}, row["kind"])
        made[code] = {"name": row["name"], "kind": row["kind"], "outcome": outcome, "en": row["en"]}
    return made


def _failure(row: Mapping[str, Any], entry: Mapping[str, Any], kind: str) -> str:
    """Whether a code of this kind says that nothing was done."""
    known = kind != "transient" and (bool(entry.get("kind")) or row.get("outcome_known", True))
    return "failed" if entry.get("outcome_known", known) else "unknown"


def _listed(registry: Mapping[str, Mapping[str, Any]], entries: list[Any]) -> dict[str, list[dict[str, Any]]]:
    """What each code means for an operation that lists it: the first meaning whose conditions hold counts."""
    found: dict[str, list[dict[str, Any]]] = {}
    for entry in entries:
        one = entry if isinstance(entry, dict) else {"code": entry}
        found.setdefault(str(one["code"]), []).append(one)
    return {code: list(_readings(registry[code], given)) for code, given in found.items()}


def _readings(row: Mapping[str, Any], entries: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    conditional, plain_ones = [one for one in entries if "when" in one], [one for one in entries if "when" not in one]
    for entry in [*conditional, *(plain_ones or [{}])[:1]]:
        # `repeated`: an earlier attempt of the same call may have been carried out.
        kinds = [(True, entry["repeated"])] if "repeated" in entry else []
        for repeated, kind in [*kinds, (False, entry.get("kind", row["kind"]))]:
            yield {
                **({"when": {name: str(value) for name, value in entry["when"].items()}} if "when" in entry else {}),
                **({"repeated": True} if repeated else {}),
                "kind": kind,
                "outcome": _OUTCOMES.get(kind) or _failure(row, entry, kind),
                "en": entry.get("en", row["en"]),
            }


def _operations(
    document: Document, registry: Mapping[str, Mapping[str, Any]], schemas: dict[str, Schema]
) -> Iterator[tuple[str, dict[str, Any]]]:
    for operation in document.operations():
        node = plain(operation.node)
        answer = shape(schemas, plain(operation.answer["schema"]))
        given = {name: node[f"x-classin-{name}"] for name in _KEPT if f"x-classin-{name}" in node}
        if "[]" in given.get("promises", ""):
            # Each item of a batch promises it, not the answer.
            del given["promises"]
        yield (
            operation.id,
            {
                "path": operation.path,
                **given,
                "clock_window": _CLOCK_WINDOW[given["auth"]],
                "unreadable": "" if given["repeat"] == "read" else ", so nobody can know what was done",
                "results": dict(_results(answer, given.get("batch", {}).get("results", ""))),
                "errnos": _listed(registry, node["x-classin-errnos"]),
                "answer": answer,
            },
        )


_KEPT: Final = ("auth", "repeat", "identity", "promises", "batch")


def _results(answer: Mapping[str, Any], batch: str) -> Iterator[tuple[str, str]]:
    """The lists of an answer whose entries have a code of their own, by their paths, with the name of that code."""
    paths = [*answer, batch] if batch and batch not in answer else list(answer)
    for path in paths:
        found: Any = answer
        for name in path.split("."):
            found = found[name]
        entry = found[0] if isinstance(found, list) and isinstance(found[0], dict) else {}
        if named := [name for name in ("errno", "code") if name in entry]:
            yield path, named[0]


def shape(schemas: dict[str, Schema], schema: Schema) -> Any:
    """A schema as coercing needs it: the name of a scalar type, a list of one shape, or fields, `*` for all others."""
    schema = resolved(schemas, schema)
    kind = schema.get("type", "any")
    if kind == "array":
        return [shape(schemas, schema.get("items", {}))]
    if kind != "object":
        return "any" if isinstance(kind, list) or kind == "null" else kind
    fields = {name: shape(schemas, one) for name, one in schema.get("properties", {}).items()}
    if isinstance(schema.get("additionalProperties"), dict):
        fields["*"] = shape(schemas, schema["additionalProperties"])
    return fields


def _messages(document: Document) -> dict[str, list[dict[str, Any]]]:
    """The messages of each Cmd, in the order in which they are tried: the first whose condition holds is meant."""
    made: dict[str, list[dict[str, Any]]] = {}
    for message in sorted(document.messages(), key=_rank):
        when = {"when": _condition(plain(message.when))} if message.when else {}
        made.setdefault(str(message.cmd), []).append({"name": message.name, **when})
    return made


def _condition(when: Mapping[str, Any]) -> dict[str, Any]:
    """Where a value has to stand, and what it is or begins with, without blanks: with nothing where any will do."""
    (test,) = when.keys() - {"path"}
    text = "" if test == "present" else "".join(str(when[test]).split())
    return {"path": when["path"].split("."), "equals" if test == "equals" else "prefix": text}


def _rank(message: SpecMessage) -> tuple[int, int]:
    """The order in which messages are tried: equals, the longest prefix, presence, then no condition."""
    when = message.when
    if not when:
        return 3, 0
    if "equals" in when:
        return 0, 0
    return (1, -len(str(when["prefix"]))) if "prefix" in when else (2, 0)
