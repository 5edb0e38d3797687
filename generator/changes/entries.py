"""What a comparison finds: changes, what each means for callers, and the release that they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum


class Effect(IntEnum):
    """What a change means for a program that works with the version before."""

    WORDS = 0
    """Only texts are others."""
    FIX = 1
    """Nothing that a program can notice."""
    ADDS = 2
    """It may use something that was not there."""
    NOTICE = 3
    """It goes on, and ClassIn, or how its answers are read, is another; SECURITY.md does not count it as a break."""
    BREAKS = 4
    """It may have to be changed."""


WARNED = (Effect.NOTICE, Effect.BREAKS)
"""What has to be named in a fragment: these entries carry a sign, and `--check` wants them named in a fragment."""

_LEVELS = {
    Effect.WORDS: "patch",
    Effect.FIX: "patch",
    Effect.ADDS: "minor",
    Effect.NOTICE: "minor",
    Effect.BREAKS: "major",
}


@dataclass(frozen=True)
class Subject:
    """What changes: an operation, a message, a code, or something of the Python packages."""

    group: str
    """`Operations`, `Messages`, `Codes`, `Description` or `Python`: the heading that it stands under."""
    title: str
    """As people read it, in Markdown."""
    names: frozenset[str]
    """The names by which a changelog fragment may mean it."""


@dataclass(frozen=True)
class Change:
    """One entry."""

    subject: Subject
    text: str
    effect: Effect
    part: frozenset[str] = frozenset()
    """Where a part of the subject changes, such as a parameter: the names by which a fragment may mean it."""

    @property
    def warned(self) -> bool:
        """Whether it has to be named in a fragment."""
        return self.effect in WARNED

    @property
    def line(self) -> str:
        """As it stands in the page."""
        return f"{'⚠️ ' if self.warned else ''}{self.subject.title}: {self.text}"


@dataclass(frozen=True)
class Verdict:
    """The release that the changes ask for."""

    level: str
    """`none`, `patch`, `minor` or `major`."""
    reason: str

    def next(self, version: str) -> str:
        """The version after this one; before 1.0 a break raises the second number."""
        major, minor, patch = (int(part) for part in version.split("."))
        if self.level == "major" and major:
            return f"{major + 1}.0.0"
        if self.level in ("major", "minor"):
            return f"{major}.{minor + 1}.0"
        return f"{major}.{minor}.{patch + 1}" if self.level == "patch" else version


def judge(changes: Sequence[Change], *, insides: bool = False) -> Verdict:
    """The release, with the change that decides it; `insides` says that code behind the surface is another."""
    if not changes:
        return Verdict("patch", "only the insides changed") if insides else Verdict("none", "nothing changed")
    worst = max(change.effect for change in changes)
    deciding = [change for change in changes if _LEVELS[change.effect] == _LEVELS[worst]]
    first = max(deciding, key=lambda change: change.effect)
    others = f" (and {len(deciding) - 1} more)" if len(deciding) > 1 else ""
    return Verdict(_LEVELS[worst], f"{first.subject.title}: {first.text.rstrip('.')}{others}")
