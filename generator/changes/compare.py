"""Two versions of the description, compared: every difference in API terms, and none left unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.changes import codes, messages, operations
from generator.changes.entries import Change, Effect, Subject
from generator.changes.facts import TEXTS, bare
from generator.document import Document
from generator.lint.tree import mapping

DESCRIPTION = Subject("Description", "`openapi.yaml`", frozenset({"openapi.yaml"}))

_ELSEWHERE = {"x-classin-errnos", "paths", "webhooks", "components", "info", "servers", "tags"}


def compare(old: Document, new: Document) -> list[Change]:
    """The changes, in the order of the page."""
    found = [
        *_root(old.data, new.data),
        *operations.compare(old, new),
        *messages.compare(old, new),
        *codes.compare(old, new),
    ]
    if not found and old.data != new.data:
        # Otherwise it is the order of a list, the name of a schema, or a schema that nothing uses.
        only = "documentation only." if bare(old.data) == bare(new.data) else "its form only."
        found.append(Change(DESCRIPTION, only, Effect.WORDS))
    return found


def _root(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    was, now = mapping(old.get("info")).get("version"), mapping(new.get("info")).get("version")
    if was != now:
        earlier = f", was {was}" if was is not None else ""
        yield Change(DESCRIPTION, f"describes version {now} of ClassIn's documentation{earlier}.", Effect.FIX)
    before, after = _addresses(old), _addresses(new)
    if before and before != after:
        lost = [address for address in before if address not in after]
        text = f"servers {', '.join(after) or 'none'}, was {', '.join(before)}."
        yield Change(DESCRIPTION, text, Effect.NOTICE if lost else Effect.ADDS, frozenset({"servers"}))
    for name in {**old, **new}:
        if name in _ELSEWHERE or name in TEXTS or not old.get("paths"):
            continue
        if bare(old.get(name)) != bare(new.get(name)):
            text = f"`{name}` changed; no rule judges it."
            yield Change(DESCRIPTION, text, Effect.NOTICE, frozenset({name}))


def _addresses(data: dict[str, Any]) -> list[str]:
    return [str(mapping(server).get("url")) for server in data.get("servers") or []]
