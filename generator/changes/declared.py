"""Whether a fragment of the changelog names each change that callers may notice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.changes.entries import Change, Effect

BREAKING = "breaking"
"""The type of fragment that a break needs; for other noticeable changes any type will do."""

_CODE = re.compile(r"`([^`]+)`")
_NAME = re.compile(r"[\w.\[\]*-]+")


@dataclass(frozen=True)
class Fragment:
    """A file of `changelog.d/`."""

    kind: str
    names: frozenset[str]
    """What it names as code, and the names within."""


def fragments(folder: Path) -> list[Fragment]:
    """The fragments, `<number>.<type>.md`, of a folder that may be missing."""
    found: list[Fragment] = []
    for path in sorted(folder.glob("*.*.md")):
        quoted = _CODE.findall(path.read_text(encoding="utf-8"))
        names = frozenset({*quoted, *(name for text in quoted for name in _NAME.findall(text))})
        found.append(Fragment(path.name.split(".")[-2], names))
    return found


def undeclared(changes: Sequence[Change], known: Sequence[Fragment]) -> list[Change]:
    """The changes that callers may notice and that no fragment names."""
    return [change for change in changes if change.warned and not any(_declares(one, change) for one in known)]


def unnamed(changes: Sequence[Change], known: Sequence[Fragment]) -> bool:
    """Whether the description changed in more than its texts, and no fragment names any of it."""
    notable = [
        each for each in changes if each.effect > Effect.FIX and each.subject.group not in ("Description", "Python")
    ]
    return bool(notable) and not any(one.names & each.subject.names for one in known for each in notable)


def demand(change: Change) -> str:
    """What to write, for a change that is not declared."""
    kind = f"a fragment of type `{BREAKING}`" if change.effect is Effect.BREAKS else "a fragment"
    part = f" and `{min(change.part, key=_plainness)}`" if change.part else ""
    return f"name `{min(change.subject.names, key=_plainness)}`{part} in {kind} in changelog.d/"


def _declares(fragment: Fragment, change: Change) -> bool:
    return (
        (fragment.kind == BREAKING or change.effect is not Effect.BREAKS)
        and bool(fragment.names & change.subject.names)
        and (not change.part or bool(fragment.names & change.part))
    )


def _plainness(name: str) -> tuple[int, str]:
    return (len(name), name)
