"""A plan as data: typed actions with reasons, what cannot be done now, and what it costs."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from classin_client.sync.columns import COURSES, ENROLMENTS, LESSONS, PEOPLE
from classin_client.sync.desired import Desired
from classin_client.sync.problems import Problem
from classin_client.sync.things import Kind, Ref

Verb: TypeAlias = Literal["create", "change", "remove"]
SIGNS: Mapping[Verb, str] = {"create": "+", "change": "~", "remove": "-"}
_LABELS: Mapping[tuple[Kind, Verb], str] = {
    ("course", "remove"): "end",
    ("enrolment", "create"): "join",
    ("enrolment", "remove"): "leave",
    ("guest", "create"): "join",
    ("guest", "remove"): "leave",
    ("lesson", "remove"): "cancel",
    ("person", "remove"): "leave",
}
FILE_OF: Mapping[Kind, str] = {
    "person": PEOPLE,
    "course": COURSES,
    "enrolment": ENROLMENTS,
    "lesson": LESSONS,
    "guest": LESSONS,
    "unit": LESSONS,
}
_TIMES = ("start", "end", "expires")


@attrs.frozen
class Change:
    """A field that changes.

    Attributes:
        field: Its column.
        before: What was last applied; None where nobody knows.
        after: What is to be.
    """

    field: str
    before: Any = attrs.field(repr=False)
    after: Any = attrs.field(repr=False)

    def __str__(self) -> str:
        before = "?" if self.before is None else _shown(self.field, self.before)
        return f"{self.field}: {before} → {_shown(self.field, self.after)}"


@attrs.frozen
class Action:
    """One thing to do: a call, or a place in one that does the same for several.

    Attributes:
        verb: `create`, `change` or `remove`.
        kind: `person`, `course`, `unit`, `enrolment`, `lesson` or `guest`.
        key: The own key; of a unit, an enrolment and a guest two keys with a blank between them.
        changes: What changes, for `change`.
        reason: Why, where it is not plain that the folder says so.
        row: The row of the file that asks for it; 0 for what stands in none, such as every removal.
        role: Of a person or an enrolment.
        needs: Kinds and keys of what has to have succeeded before.
    """

    verb: Verb
    kind: Kind
    key: str
    changes: tuple[Change, ...] = ()
    reason: str = ""
    row: int = attrs.field(default=0, eq=False)
    role: str = ""
    needs: tuple[Ref, ...] = attrs.field(default=(), repr=False)

    @property
    def ref(self) -> Ref:
        """Kind and key."""
        return self.kind, self.key

    @property
    def sign(self) -> str:
        """`+`, `~` or `-`."""
        return SIGNS[self.verb]

    @property
    def label(self) -> str:
        """What it is called: create, change, cancel, join, leave, end."""
        return _LABELS.get((self.kind, self.verb), self.verb)

    @property
    def file(self) -> str:
        """The file that asks for it."""
        return FILE_OF[self.kind]

    @property
    def parent(self) -> str:
        """Of a unit or an enrolment the course's key, of a guest the lesson's; else the own key."""
        return self.key.partition(" ")[0]

    def __str__(self) -> str:
        changes = f" ({', '.join(map(str, self.changes))})" if self.changes else ""
        return f"{self.sign} {self.label} {self.kind} {self.key}{changes}{f': {self.reason}' if self.reason else ''}"

    def as_dict(self) -> dict[str, Any]:
        """As data for JSON. Names are in it, telephone numbers and passwords are not."""
        return {
            "verb": self.verb,
            "label": self.label,
            "kind": self.kind,
            "key": self.key,
            "changes": [attrs.asdict(one) for one in self.changes],
            "reason": self.reason,
            "file": self.file,
            "row": self.row,
        }


@attrs.frozen
class Blocked:
    """Something to do that ClassIn does not take at the moment.

    Attributes:
        action: What.
        reason: Why not, in a sentence without its end.
        possible_from: From when it can be done; None when it never can, as long as the folder says the same.
    """

    action: Action
    reason: str
    possible_from: datetime.datetime | None = None

    def __str__(self) -> str:
        when = f"; possible from {self.possible_from:%Y-%m-%d %H:%M} UTC" if self.possible_from else ""
        return f"! {self.action.label} {self.action.kind} {self.action.key}: {self.reason}{when}"

    def as_dict(self) -> dict[str, Any]:
        """As data for JSON."""
        when = self.possible_from.isoformat() if self.possible_from else None
        return {**self.action.as_dict(), "blocked": self.reason, "possible_from": when}


@attrs.frozen(kw_only=True)
class Plan:
    """What has to be done so that ClassIn is what the folder says, as far as the state knows.

    Attributes:
        desired: The folder.
        sid: The school.
        revision: The state's revision that it was made from.
        made_at: When, in seconds since 1970.
        maintenance: ClassIn's maintenance windows that it reckons with, in seconds since 1970.
        actions: What is to be done, in the order that ClassIn needs.
        blocked: What cannot be done now.
        warnings: What is done, and looks like a mistake.
        calls: How many calls it takes, when none is repeated and nothing is found that the state does not know.
        seconds: How long ClassIn's rates and an assumed time for each call make it take.
        removals: By kind, how many things are removed, and of how many.
        without_password: Keys of new people for whom the folder has no password.
    """

    desired: Desired = attrs.field(repr=False)
    sid: str
    revision: int
    made_at: float
    maintenance: tuple[tuple[float, float], ...] = ()
    actions: tuple[Action, ...]
    blocked: tuple[Blocked, ...] = ()
    warnings: tuple[Problem, ...] = ()
    calls: int
    seconds: float
    removals: Mapping[Kind, tuple[int, int]] = attrs.field(factory=dict)
    without_password: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do now."""
        return not self.actions

    @property
    def minutes(self) -> float:
        """`seconds` in minutes."""
        return self.seconds / 60

    def table(self) -> list[dict[str, str]]:
        """A row for each action and for what is blocked: `sign`, `what`, `key`, `changes`, `why`, `from`."""
        rows = [_row(one, one.reason, None) for one in self.actions]
        return rows + [{**_row(one.action, one.reason, one.possible_from), "sign": "!"} for one in self.blocked]

    def to_json(self, *, indent: int | None = 2) -> str:
        """As JSON. Names of people are in it; telephone numbers and passwords are not.

        Args:
            indent: As of `json.dumps`.
        """
        data = {
            "sid": self.sid,
            "made_at": self.made_at,
            "actions": [one.as_dict() for one in self.actions],
            "blocked": [one.as_dict() for one in self.blocked],
            "warnings": [attrs.asdict(one) for one in self.warnings],
            "calls": self.calls,
            "seconds": round(self.seconds, 1),
            "removals": {kind: {"removed": some, "of": of} for kind, (some, of) in self.removals.items()},
            "without_password": [*self.without_password],
        }
        return json.dumps(data, ensure_ascii=False, indent=indent)

    def summary(self) -> str:
        """One line: how much of what, the calls and the minutes."""
        if self.empty:
            return f"Nothing to do.{_also(self.blocked)}"
        some = {sign: sum(one.sign == sign for one in self.actions) for sign in SIGNS.values()}
        parts = ", ".join(f"{number} to {verb}" for verb, sign in SIGNS.items() if (number := some[sign]))
        calls = "1 call" if self.calls == 1 else f"{self.calls} calls"
        took = f"about {self.minutes:.1f} minutes" if self.seconds >= 60 else "less than a minute"
        return f"{parts}; {calls}, {took}.{_also(self.blocked)}"

    def __str__(self) -> str:
        return "\n".join([*map(str, self.actions), *map(str, self.blocked), self.summary()])


def _also(blocked: Iterable[Blocked]) -> str:
    number = sum(1 for _ in blocked)
    return f" {number} cannot be done now." if number else ""


def _row(action: Action, why: str, since: datetime.datetime | None) -> dict[str, str]:
    return {
        "sign": action.sign,
        "what": f"{action.label} {action.kind}",
        "key": action.key,
        "changes": ", ".join(map(str, action.changes)),
        "why": why,
        "from": f"{since:%Y-%m-%d %H:%M} UTC" if since else "",
    }


def _shown(field: str, value: Any) -> str:
    if field in _TIMES:
        return f"{datetime.datetime.fromtimestamp(value, datetime.UTC):%Y-%m-%d %H:%M} UTC" if value else "never"
    if isinstance(value, (list, tuple)):
        return " ".join(value) or "none"
    return str(value)


__all__ = ["FILE_OF", "SIGNS", "Action", "Blocked", "Change", "Plan", "Verb"]
