"""What ClassIn does not take at the moment, and from when it does."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping

import attrs

from classin_client.sync._wanted import Wanted
from classin_client.sync.actions import Action, Blocked
from classin_client.sync.things import Fields, Kind, Ref, Thing

MINUTE = 60
DAY = 24 * 60 * MINUTE
LEAD = 2 * MINUTE
"""A lesson begins at least one minute ahead (documented), one to two (reported live)."""
FREEZE = 20 * MINUTE
"""Before its start, when name and times are fixed."""
CLOSING = 20 * MINUTE
"""After its end, until its room closes."""
FARTHEST = 2 * 365 * DAY
FIXED = ("name", "start", "end")
_NOT_KNOWN: Mapping[Kind, str] = {
    "lesson": "its course and times are not known",
    "person": "whether it is a teacher or a student is not known",
}
"""What a removal needs of what was applied."""


class Blocks:
    """What is known of times and of who still teaches what; lessons have to be asked for before all else.

    Args:
        things: The state.
        wanted: The folder.
        now: Seconds since 1970.
        maintenance: ClassIn's maintenance windows.
    """

    def __init__(
        self,
        things: Mapping[Ref, Thing],
        wanted: Mapping[Ref, Wanted],
        now: float,
        maintenance: tuple[tuple[float, float], ...],
    ) -> None:
        self._things = things
        self._wanted = wanted
        self._now = now
        self._maintenance = maintenance
        self._after: dict[str, Fields | None] = {}
        self._held: dict[str, list[tuple[str, float | None]]] = {}

    def is_over(self, thing: Thing) -> bool:
        """Whether it is a lesson whose room has closed."""
        return thing.kind == "lesson" and thing.there and self._end(thing) + CLOSING < self._now

    def goes(self, lesson: Thing) -> None:
        """A lesson goes with its course."""
        self._after[lesson.key] = None

    def ending(self, course: Thing) -> Blocked | None:
        """What keeps a course from being ended."""
        action = Action("remove", "course", course.key)
        running = [self._end(one) for one in self._lessons(course.key) if self._is_running(one)]
        stopped = self._under_maintenance(action)
        if running and stopped is None:
            stopped = self._blocked(action, "a lesson of it is in progress", max(running) + CLOSING)
        if stopped is not None:
            self._hold(str((course.applied or {}).get("teacher", "")), f"course {course.key}", stopped)
        return stopped

    def split(self, action: Action) -> tuple[Action | None, list[Blocked]]:
        """What can be done of an action, and what cannot."""
        stopped = self._under_maintenance(action) or self._expired(action) or self._unknown(action)
        if stopped is None and action.kind == "lesson":
            return self._lesson(action)
        if stopped is None and action.kind == "course" and action.verb == "change":
            return self._course(action)
        if stopped is None and action.verb == "remove" and action.role == "teacher":
            stopped = self._leaving_teacher(action)
        if stopped is None and action.kind == "guest":
            lesson = self._things.get(("lesson", action.parent))
            if lesson is not None and self.is_over(lesson):
                stopped = self._blocked(action, "the lesson is over")
        return (action, []) if stopped is None else (None, [stopped])

    def _lesson(self, action: Action) -> tuple[Action | None, list[Blocked]]:
        thing, wanted = self._things.get(action.ref), self._wanted.get(action.ref)
        if action.verb == "remove":
            stopped = None
            if thing is not None and self._is_running(thing):
                stopped = self._blocked(action, "it is in progress and cannot be cancelled any more")
            elif wanted is None or thing is not None:
                self._after[action.key] = None
            return (action, []) if stopped is None else (None, [stopped])
        assert wanted is not None
        if action.verb == "create":
            # One that may have been made is asked for, whatever the time.
            why = None if thing is not None and thing.pending else self._impossible(wanted.fields)
            if why is not None:
                return None, [self._blocked(action, *why)]
            return action, []
        assert thing is not None
        possible, stopped_parts = self._changing(action, thing, wanted)
        changed = {one.field: one.after for one in possible.changes} if possible else {}
        self._after[action.key] = {**(thing.applied or {}), **changed}
        return possible, stopped_parts

    def _changing(self, action: Action, thing: Thing, wanted: Wanted) -> tuple[Action | None, list[Blocked]]:
        if self.is_over(thing):
            return None, [self._blocked(action, "it is over")]
        if self._is_running(thing):
            return None, [self._blocked(action, "it is in progress")]
        if thing.applied is None:
            return action, []
        begins = int(str(thing.applied["start"]))
        if begins - self._now < FREEZE:
            return _parted(
                action, FIXED, lambda part: self._blocked(part, "name and times are fixed 20 minutes before the start")
            )
        why = self._impossible(wanted.fields)
        if why is not None and any(one.field in ("start", "end") for one in action.changes):
            return _parted(action, ("start", "end"), lambda part: self._blocked(part, *why))
        return action, []

    def _course(self, action: Action) -> tuple[Action | None, list[Blocked]]:
        thing = self._things[action.ref]
        change = next((one for one in action.changes if one.field == "teacher"), None)
        if change is None or thing.applied is None or change.before == change.after:
            return action, []
        former = str(change.before)
        lessons = [one for one in self._lessons(action.key) if (self._afterwards(one) or {}).get("teacher") == former]
        times = [self._end(one) for one in lessons if self._end(one) > self._now]
        if not times:
            return action, []
        reason = f"{former} still gives lessons in it, and ClassIn replaces a head teacher who gives none"
        possible, stopped = _parted(action, ("teacher",), lambda part: self._blocked(part, reason, max(times)))
        self._hold(former, f"course {action.key}", stopped[0])
        return possible, stopped

    def _leaving_teacher(self, action: Action) -> Blocked | None:
        """A teacher leaves the list of a course, or the school."""
        key = action.key.rpartition(" ")[2]
        course = action.parent if action.kind == "enrolment" else None
        reasons = [] if course is not None else [*self._held.get(key, ())]
        for lesson in self._lessons(course):
            fields = self._afterwards(lesson) or {}
            assistants = fields.get("assistants") or ()
            if self._end(lesson) > self._now and (key == fields.get("teacher") or key in list(assistants)):  # type: ignore[arg-type]
                reasons.append((f"lesson {lesson.key}", self._end(lesson)))
        if course is not None and ("course", course) in self._wanted:
            # A head teacher who cannot be replaced now is held by the course.
            reasons += [one for one in self._held.get(key, ()) if one[0] == f"course {course}"]
            if key == self._wanted["course", course].fields["teacher"]:
                reasons.append((f"course {course}", None))
        if not reasons:
            return None
        times = [when for _, when in reasons]
        since = None if None in times else max(when for when in times if when is not None)
        stopped = self._blocked(action, f"{key} still has {reasons[0][0]}", since)
        self._hold(key, f"the list of {course}" if course else key, stopped)
        return stopped

    def _impossible(self, fields: Fields) -> tuple[str, float | None] | None:
        """Why ClassIn would not take a lesson at these times, and from when it would."""
        start, end = int(str(fields["start"])), int(str(fields["end"]))
        if start < self._now + LEAD:
            return "it begins in the past, or in less than two minutes: give it a later time, or take the row out", None
        if start > self._now + FARTHEST:
            return "it begins more than 2 years ahead", start - FARTHEST
        if any(since < end + CLOSING and start - CLOSING < until for since, until in self._maintenance):
            return "it overlaps ClassIn's maintenance, with 20 minutes either side: move it", None
        return None

    def _under_maintenance(self, action: Action) -> Blocked | None:
        ends = [until for since, until in self._maintenance if since <= self._now < until]
        return self._blocked(action, "ClassIn is under maintenance", max(ends)) if ends else None

    def _expired(self, action: Action) -> Blocked | None:
        key = self._course_of(action)
        course = self._things.get(("course", key)) if key else None
        expires = int(str((course.applied or {}).get("expires", 0))) if course is not None and course.there else 0
        if 0 < expires <= self._now and not (action.kind == "course" and action.verb == "remove"):
            return self._blocked(action, f"the course {key} has expired")
        return None

    def _unknown(self, action: Action) -> Blocked | None:
        """A removal of something of which the state has the id alone: it was adopted, or not settled as a whole."""
        thing = self._things.get(action.ref)
        if action.verb != "remove" or thing is None or thing.applied is not None or action.kind not in _NOT_KNOWN:
            return None
        remedy = "put its row back for one apply, or take it out of the state"
        return self._blocked(action, f"{_NOT_KNOWN[action.kind]}: {remedy}")

    def _course_of(self, action: Action) -> str:
        if action.kind in ("course", "unit", "enrolment"):
            return action.parent
        lesson: Ref = ("lesson", action.parent)
        if action.kind == "lesson" and action.verb == "create" and lesson in self._wanted:
            return str(self._wanted[lesson].fields["course"])
        thing = self._things.get(lesson) if action.kind in ("lesson", "guest") else None
        return str((thing.applied or {}).get("course", "")) if thing is not None else ""

    def _blocked(self, action: Action, reason: str, since: float | None = None) -> Blocked:
        return Blocked(action, reason, None if since is None else datetime.datetime.fromtimestamp(since, datetime.UTC))

    def _hold(self, person: str, what: str, stopped: Blocked) -> None:
        since = stopped.possible_from
        self._held.setdefault(person, []).append((what, None if since is None else since.timestamp()))

    def _afterwards(self, lesson: Thing) -> Fields | None:
        return self._after.get(lesson.key, lesson.applied)

    def _lessons(self, course: str | None) -> Iterator[Thing]:
        """The lessons in ClassIn, of a course or of all."""
        for thing in self._things.values():
            if thing.kind == "lesson" and thing.there and course in (None, (thing.applied or {}).get("course")):
                yield thing

    def _is_running(self, lesson: Thing) -> bool:
        start = self._time(lesson, "start")
        return start is not None and start <= self._now <= self._end(lesson) + CLOSING

    def _end(self, lesson: Thing) -> float:
        end = self._time(lesson, "end")
        return float("inf") if end is None else end

    def _time(self, lesson: Thing, name: str) -> float | None:
        """A time as it was applied, else as the folder has it."""
        wanted = self._wanted.get(lesson.ref)
        fields = lesson.applied or (wanted.fields if wanted else {})
        return float(str(fields[name])) if name in fields else None


def _parted(
    action: Action, names: tuple[str, ...], block: Callable[[Action], Blocked]
) -> tuple[Action | None, list[Blocked]]:
    """The action without the changes of some fields, and these on their own."""
    stopped = tuple(one for one in action.changes if one.field in names)
    rest = tuple(one for one in action.changes if one.field not in names)
    blocked = [block(attrs.evolve(action, changes=stopped))] if stopped else []
    return (attrs.evolve(action, changes=rest) if rest else None), blocked


__all__ = ["Blocks"]
