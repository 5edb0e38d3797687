"""The facts in a folder, normalised: what somebody took from ClassIn's pages, independently of the spec.

The folder holds `endpoints.json` (operations with their parameters, answers and codes), `errnos.json` (codes),
`webhooks.json` and `webhooks_common.json` (messages, and the fields that any message may have) and `history.json`
(the revision history). Names and paths are ClassIn's own; nothing here knows the spec.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.document import SpecError

Types = frozenset[str]
"""The types that a page gives for one thing, by its table and by its sample; empty when it gives none."""

_PLACEHOLDER = re.compile(r"\{\w+\}")
_CONDITION = re.compile(r"(?P<path>[\w.{}]+) (?:== '(?P<equals>[^']*)'|startswith '(?P<prefix>[^']*)'|present)")


@dataclass(frozen=True)
class Field:
    """A parameter, or a field of an answer or a message."""

    types: Types
    required: bool = False
    """Whether it must always be sent; what is required under a condition is not."""
    condition: bool = False
    """Whether it is required under a condition."""
    shown: Types = frozenset()
    """The types that the samples of its page show, where they are kept apart from those of its table."""


@dataclass(frozen=True)
class Operation:
    """An operation of ClassIn's pages; fields by path."""

    name: str
    auth: str
    parameters: Mapping[str, Field]
    answer: Mapping[str, Field]
    codes: frozenset[int] | None
    """Nothing when its page is gone, and what it answered with it."""


@dataclass(frozen=True)
class Message:
    """A pushed message; `when` is what distinguishes it from others with the same `Cmd`."""

    cmd: str
    when: tuple[str, str, str]
    title: str
    fields: Mapping[str, Field]


@dataclass(frozen=True)
class Facts:
    """Everything in the folder."""

    operations: Mapping[str, Operation]
    """By path, with the query of v1: names differ between the pages and the spec, paths do not."""
    codes: frozenset[int]
    messages: tuple[Message, ...]
    common: frozenset[str]
    """The fields that any message may have, whether its page lists them or not."""
    since: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    """By operation and parameter (empty: the operation itself): numbers and dates of the revisions that brought it."""


def read(folder: Path) -> Facts:
    """Reads a folder; a file that is missing or is no JSON ends in a `SpecError`."""
    operations = {str(row["path"]): _operation(row) for row in _json(folder, "endpoints.json")}
    return Facts(
        operations,
        frozenset(map(int, _json(folder, "errnos.json"))),
        tuple(map(_message, _json(folder, "webhooks.json"))),
        frozenset(str(row["path"]) for row in _json(folder, "webhooks_common.json")),
        _since(_json(folder, "history.json")),
    )


def wildcards(path: str) -> str:
    """A path whose keys that vary (`{UID}`, `{Group}`) are all written alike: the pages name them as they please."""
    return _PLACEHOLDER.sub("*", path)


def _json(folder: Path, name: str) -> Any:
    try:
        return json.loads((folder / name).read_text(encoding="utf-8"))
    except OSError as error:
        raise SpecError(f"{folder / name}: cannot be read ({error.strerror}).") from None
    except ValueError as error:
        raise SpecError(f"{folder / name}: is no JSON ({error}).") from None


def _operation(row: Mapping[str, Any]) -> Operation:
    parameters: dict[str, Field] = {}
    # A parameter that holds others is a list of them, but where the page calls it an object.
    lists = {str(each["name"]) for each in row["params"] if each.get("type_norm") != "object"}
    for each in row["params"]:
        parent = each["parent"]
        above = f"{parent}{'[]' if parent in lists else ''}." if parent else ""
        parameters[above + str(each["name"])] = Field(_types(each), each["required"] is True)
    return Operation(
        str(row["operation"]),
        str(row["auth"]),
        parameters,
        _fields(row["response"]),
        frozenset(int(each["code"]) for each in row["errnos"]) if row["errnos_known"] else None,
    )


def _message(row: Mapping[str, Any]) -> Message:
    return Message(str(row["cmd"]), _when(row["discriminator"]), str(row["title_zh"]), _fields(row["fields"]))


def _fields(rows: list[dict[str, Any]]) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for row in rows:
        path = wildcards(str(row["path"]))
        # Two keys that vary may stand side by side on a page; what they hold is one thing then.
        known = found.get(path, Field(frozenset()))
        found[path] = Field(known.types | _types(row))
    return found


def _types(row: Mapping[str, Any]) -> Types:
    return frozenset(str(row[key]) for key in ("type_norm", "sample_type") if row.get(key) not in (None, "null"))


def _when(text: str | None) -> tuple[str, str, str]:
    match = _CONDITION.match(text or "")
    if match is None:
        return ("", "", "")
    for kind in ("equals", "prefix"):
        if match[kind] is not None:
            return (wildcards(match["path"]), kind, match[kind])
    return (wildcards(match["path"]), "present", "True")


def _revisions(row: Mapping[str, Any]) -> frozenset[str]:
    """The number and the dates of a revision: its editions in several languages differ in both."""
    return frozenset(str(row[key]) for key in ("version", "date", "date_zh") if row.get(key))


def _since(rows: list[dict[str, Any]]) -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], frozenset[str]] = {}
    for row in rows:
        names = {"new_api": [""], "new_param": row["names"]}.get(row["kind"], [])
        for operation in row["operations"]:
            for name in names:
                key = (str(operation), str(name))
                found[key] = found.get(key, frozenset()) | _revisions(row)
    return found
