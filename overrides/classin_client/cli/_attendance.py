"""Who was in a lesson, and when: rows of people, with names where the state knows them."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from classin_client.cli._failures import CommandError, Exit
from classin_client.cli._schools import School

if TYPE_CHECKING:
    from classin_client.sync import Thing
    from classin_client.webhooks import End, Stay

_LAST = datetime.datetime.max.replace(tzinfo=datetime.UTC)
COLUMNS = ("name", "key", "uid", "role", "first_in", "last_out", "minutes", "late", "stays")


@dataclass(frozen=True)
class Present:
    """A person in a lesson, or of its course and not there.

    Attributes:
        uid: The UID.
        key: The own key; empty where the state knows none.
        name: The name in the school; empty likewise.
        role: `teacher`, `student` …
        stays: The stays in the classroom, in order of their beginnings; none of who was not there.
        seconds: Seconds in the classroom.
    """

    uid: int
    key: str
    name: str = field(repr=False)
    role: str
    stays: tuple[Stay, ...] = ()
    seconds: int = 0

    @property
    def shown(self) -> str:
        """What to call the person."""
        return self.name or self.key or str(self.uid)


@dataclass(frozen=True)
class Register:
    """The attendance of a lesson.

    Attributes:
        title: The lesson's name, else its id.
        starts_at: When it was to begin; None where the summary does not say.
        closed_at: When it ended.
        people: Teachers first, then by name.
    """

    title: str
    starts_at: datetime.datetime | None
    closed_at: datetime.datetime | None
    people: tuple[Present, ...]

    def late(self, one: Present) -> int | None:
        """Whole minutes after the start at which somebody came; None where that is not known.

        Args:
            one: The person.
        """
        first = _first(one.stays)
        if first is None or self.starts_at is None:
            return None
        return max(0, int((first - self.starts_at).total_seconds() // 60))

    def rows(self, zone: datetime.tzinfo | None) -> list[dict[str, Any]]:
        """A row for each person, with times of this zone.

        Args:
            zone: The zone; None for that of this machine.
        """
        return [
            {
                "name": one.name,
                "key": one.key,
                "uid": one.uid,
                "role": one.role,
                "first_in": _clock(_first(one.stays), zone),
                "last_out": _clock(max((stay.left_at for stay in one.stays if stay.left_at), default=None), zone),
                "minutes": round(one.seconds / 60),
                "late": self.late(one),
                "stays": len(one.stays),
            }
            for one in self.people
        ]

    def summary(self) -> str:
        """One line: how many students were there, and how many late."""
        students = [one for one in self.people if one.role == "student"]
        there = [one for one in students if one.stays]
        late = sum((self.late(one) or 0) > 0 for one in there)
        return f"{len(there)} of {len(students)} students were there, {late} of them late."


def read_register(lesson: str, school: School, source: Path | None) -> Register:
    """The attendance of a lesson.

    Args:
        lesson: Its own key of the state, or its ClassID.
        school: The school, whose inbox and state are read.
        source: A file with the summary as it was pushed. Left out, the inbox has it.

    Raises:
        CommandError: If the lesson or its summary is not there.
    """
    things = _things(school)
    known = things.get(("lesson", lesson)) or next(
        (one for one in things.values() if one.kind == "lesson" and str(one.ids.get("class_id")) == lesson), None
    )
    class_id = str(known.ids.get("class_id", "")) if known else lesson
    if not class_id.isdecimal():
        place = _without_password(school.state)
        where = f"{place} knows no lesson {lesson!r}" if things or "://" in place else f"there is no state file {place}"
        raise CommandError(f"LESSON is a ClassID, or a key of lessons.csv, and {where}.")
    end = _from_file(source, class_id) if source else _from_inbox(class_id, school)
    return _register(end, known, things, class_id)


def _things(school: School) -> Mapping[Any, Thing]:
    if not school.state_exists:
        return {}
    from classin_client.sync import State

    with State(school.state, school.sid) as state:
        return state.things()


def _from_inbox(class_id: str, school: School) -> End:
    from classin_client.webhooks import find_summary

    try:
        end = find_summary(school.inbox, class_id, sid=school.sid)
    except FileNotFoundError:
        remedy = "name it with --inbox or CLASSIN_INBOX, or give the summary with --from"
        raise CommandError(f"There is no inbox {_without_password(school.inbox)}: {remedy}.") from None
    except ValueError as wrong:
        raise CommandError(f"{school.origin}: {wrong}", Exit.SETTINGS) from None
    except Exception as problem:
        # Of SQLAlchemy; its text would repeat the statement and its values.
        if not type(problem).__module__.startswith("sqlalchemy"):
            raise
        why = " ".join(str(getattr(problem, "orig", None) or type(problem).__name__).split())
        raise CommandError(f"The inbox {_without_password(school.inbox)} cannot be read: {why}.") from None
    if end is None:
        text = f"{_without_password(school.inbox)} has no summary (End) of the lesson {class_id}"
        raise CommandError(f"{text}; ClassIn pushes it after the end of a lesson.")
    return end


def _without_password(address: str) -> str:
    # To the last of them: a password may hold a slash or the sign itself; what follows a question mark may be one too.
    return re.sub(r"//.*@", "//…@", address).partition("?")[0] if "://" in address else address


def _from_file(source: Path, class_id: str) -> End:
    from classin_client.webhooks import End, MalformedMessage, parse

    try:
        message = parse(source.read_bytes())
    except OSError as problem:
        raise CommandError(f"{source} cannot be read: {problem.strerror}.") from None
    except (MalformedMessage, json.JSONDecodeError):
        message = None
    if not isinstance(message, End):
        raise CommandError(f"{source} holds no summary of a lesson (a message with Cmd End).")
    if str(message.class_id) != class_id:
        raise CommandError(f"{source} is of the lesson {message.class_id}, and not of {class_id}.")
    return message


def _register(end: End, known: Thing | None, things: Mapping[Any, Thing], class_id: str) -> Register:
    people = {one.ids["uid"]: one for one in things.values() if one.kind == "person" and "uid" in one.ids}
    found: dict[int, Present] = {}
    for uid, person in end.attendance().items():
        stays = sorted(person.stays, key=lambda stay: stay.entered_at or stay.left_at or _LAST)
        found[uid] = Present(uid, *_named(people.get(uid)), person.role, tuple(stays), person.seconds)
    applied = (known.applied if known else None) or {}
    for one in things.values():
        # Who is in the course and was not there is in no message.
        course, _, key = one.key.partition(" ")
        member = things.get(("person", key))
        if one.kind != "enrolment" or course != applied.get("course") or member is None or "uid" not in member.ids:
            continue
        role = str((one.applied or {}).get("role", "student"))
        if one.there and role != "teacher":
            found.setdefault(member.ids["uid"], Present(member.ids["uid"], *_named(member), role))
    title = str(applied.get("name") or f"Lesson {class_id}")
    order = sorted(found.values(), key=lambda one: ("teacher" not in one.role, one.shown.casefold(), one.uid))
    return Register(title, end.starts_at, end.closed_at, tuple(order))


def _named(person: Thing | None) -> tuple[str, str]:
    if person is None:
        return "", ""
    return person.key, str((person.applied or {}).get("name", ""))


def _first(stays: tuple[Stay, ...]) -> datetime.datetime | None:
    return min((stay.entered_at for stay in stays if stay.entered_at), default=None)


def _clock(moment: datetime.datetime | None, zone: datetime.tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%H:%M}" if moment else ""


__all__ = ["COLUMNS", "Present", "Register", "read_register"]
