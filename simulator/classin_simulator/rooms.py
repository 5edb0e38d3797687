"""Who came to which lesson when, and the messages that ClassIn makes of it while the lesson is held and afterwards."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Final

from .agenda import Agenda, Entry
from .lesson_rules import OVERRUN
from .records import Lesson, User
from .school import School

TEACHERS_EARLY: Final = 20 * 60
STUDENTS_EARLY: Final = 10 * 60

SUMMED_UP_AFTER: Final = 91
PUSHED_AFTER: Final = 691
"""Seconds after a dismissal. Reported live: `End` came 691 s after it, and had a `TimeStamp` of about that moment."""

STUDENT, AUDITOR, TEACHER, CO_TEACHER, PRINCIPAL = 1, 2, 3, 4, 193
LEFT_NORMALLY, ROOM_CLOSED = 1, 2

Push = Callable[[str, float, Mapping[str, object]], object]
"""Queues a message: its name, when it happened, its fields."""

Changing = Callable[[], AbstractContextManager[None]]
"""Keeps others away while something is entered, and lets happen what is due by it."""

Span = tuple[float, float | None]
"""When somebody entered and left; without the second, until the room closes."""


@dataclass(slots=True)
class Stay:
    """Somebody's time in a room; `left` is nothing while it lasts until the room closes."""

    uid: int
    entered: int
    left: int | None
    identity: int
    device: int


@dataclass(slots=True)
class Room:
    """The room of a lesson to which somebody came."""

    lesson_id: int
    stays: list[Stay] = field(default_factory=list)
    parts: dict[str, object] = field(default_factory=dict)
    """Further parts of `End`'s `Data`, such as `awardEnd`."""
    dismissed_at: int | None = None
    summed_up: bool = False
    closing: Entry | None = field(default=None, repr=False)


class Rooms:
    """The rooms of a school's lessons. A lesson to which nobody came has none, and nothing is pushed for it."""

    def __init__(self, school: School, agenda: Agenda, push: Push, changing: Changing) -> None:
        self._school = school
        self._changing = changing
        self._agenda = agenda
        self._push = push
        self._rooms: dict[int, Room] = {}
        self._open: set[int] = set()

    def __getitem__(self, lesson_id: int) -> Room:
        return self._rooms[lesson_id]

    def __iter__(self) -> Iterator[Room]:
        return iter(self._rooms.values())

    def attend(
        self, lesson_id: int, uid: int, spans: Sequence[Span], *, identity: int | None = None, device: int = 0
    ) -> None:
        """Say when somebody is in a room, which may be past or to come."""
        with self._changing():
            lesson, user = self._lesson(lesson_id), self._user(uid)
            role = self._identity(lesson, user) if identity is None else identity
            room = self._rooms.get(lesson_id) or Room(lesson_id)
            if room.summed_up:
                raise ValueError(f"The lesson {lesson_id} has closed, and its summary has been made.")
            stays = [
                Stay(uid, int(entered), None if left is None else int(left), role, device) for entered, left in spans
            ]
            self._check(lesson, room, stays)
            self._rooms[lesson_id] = room
            self._open.add(lesson_id)
            room.stays += stays
            for stay in stays:
                if stay.left == closes_at(lesson):
                    stay.left = None
                self._agenda.at(stay.entered, partial(self._entered, lesson, stay))
                if stay.left is not None:
                    self._agenda.at(stay.left, partial(self._left, lesson, stay, LEFT_NORMALLY))
            self.refresh()

    def dismiss(self, lesson_id: int, moment: float) -> None:
        """Let the teacher dismiss the class at a moment: whoever is in the room leaves it."""
        with self._changing():
            lesson, room = self._lesson(lesson_id), self._rooms.get(lesson_id)
            if room is None or room.summed_up:
                raise ValueError(f"Nobody is in the room of lesson {lesson_id}.")
            if not lesson.start_time <= moment <= closes_at(lesson):
                raise ValueError("A class is dismissed between its start and the moment at which its room closes.")
            if any(moment < max(stay.entered, stay.left or 0) for stay in room.stays):
                raise ValueError("Somebody is to be in the room after that moment.")
            room.dismissed_at = int(moment)
            for stay in room.stays:
                if stay.left is None:
                    stay.left = room.dismissed_at
                    self._agenda.at(stay.left, partial(self._left, lesson, stay, ROOM_CLOSED))
            self.refresh()

    def rate_students(self, lesson_id: int, ratings: Mapping[int, tuple[int, str]], *, at: float) -> None:
        """Let the teacher of a lesson rate students: a score and a comment for each UID."""
        comments = {
            str(uid): {**self._account(uid), "T2S": {"Comment": comment, "Score": score}}
            for uid, (score, comment) in ratings.items()
        }
        self._rated("RatingByTeacher", lesson_id, comments, at)

    def rate_teacher(self, lesson_id: int, *, student_uid: int, score: int, comment: str = "", at: float) -> None:
        """Let a student rate the teacher of a lesson."""
        comments = {str(student_uid): {**self._account(student_uid), "S2T": {"Comment": comment, "Score": score}}}
        self._rated("RatingByStudent", lesson_id, comments, at)

    def refresh(self) -> None:
        """Enter anew when rooms close, as lessons may have been moved."""
        for lesson_id in self._open:
            room = self._rooms[lesson_id]
            due = self._summary_due(self._school.lessons[lesson_id], room)
            if room.closing is None or room.closing.due != due:
                if room.closing is not None:
                    room.closing.cancelled = True
                room.closing = self._agenda.at(due, partial(self._close, room))

    def _lesson(self, lesson_id: int) -> Lesson:
        lesson = self._school.lessons.get(lesson_id)
        if lesson is None:
            raise LookupError(f"There is no lesson {lesson_id}.")
        return lesson

    def _user(self, uid: int) -> User:
        user = self._school.users.get(uid)
        if user is None:
            raise LookupError(f"There is no user {uid}.")
        return user

    def _identity(self, lesson: Lesson, user: User) -> int:
        if user.uid == lesson.teacher_uid:
            return TEACHER
        if user.uid in lesson.assistant_uids:
            return CO_TEACHER
        if user.uid in self._school.courses[lesson.course_id].auditors:
            return AUDITOR
        return PRINCIPAL if user.is_school else STUDENT

    def _check(self, lesson: Lesson, room: Room, stays: Sequence[Stay]) -> None:
        close = closes_at(lesson)
        last = close if room.dismissed_at is None else room.dismissed_at
        for stay in stays:
            early = STUDENTS_EARLY if stay.identity in (STUDENT, AUDITOR) else TEACHERS_EARLY
            if not lesson.start_time - early <= stay.entered < last:
                raise ValueError(
                    f"The room opens {early // 60} minutes before {lesson.start_time}, and closes at {last}."
                )
            if stay.left is not None and not stay.entered < stay.left <= last:
                raise ValueError(f"Whoever enters at {stay.entered} leaves after that, and by {last}.")
        spans = sorted(
            (stay.entered, last if stay.left is None else stay.left)
            for stay in [*room.stays, *stays]
            if stays and stay.uid == stays[0].uid
        )
        if any(earlier[1] > later[0] for earlier, later in pairwise(spans)):
            raise ValueError("Nobody is in a room twice at once.")

    def _summary_due(self, lesson: Lesson, room: Room) -> float:
        close = closes_at(lesson)
        return close if room.dismissed_at is None else min(close, room.dismissed_at + PUSHED_AFTER)

    def _entered(self, lesson: Lesson, stay: Stay, due: float) -> None:
        user = self._school.users[stay.uid]
        self._push(
            "EnterRoom",
            due,
            {
                **_place(lesson),
                "NickName": user.nickname,
                "AllowEnterTime": 0,
                "UID": stay.uid,
                "LoginMobile": user.telephone or "",
                "LoginEmail": user.email or "",
                "ClientID": 0,
                "Identity": stay.identity,
                "Device": stay.device,
            },
        )

    def _left(self, lesson: Lesson, stay: Stay, reason: int, due: float) -> None:
        fields = {"UID": stay.uid, "Identity": stay.identity, "ClientID": 0, "Reason": reason}
        self._push("LeaveRoom", due, {**_place(lesson), **fields})

    def _close(self, room: Room, due: float) -> None:
        lesson = self._school.lessons[room.lesson_id]
        close = closes_at(lesson)
        room.summed_up = True
        self._open.discard(room.lesson_id)
        for stay in room.stays:
            if stay.left is None:
                stay.left = close
                self._left(lesson, stay, ROOM_CLOSED, close)
        fields = {
            **_place(lesson),
            "StartTime": lesson.start_time,
            "CloseTime": close,
            "Data": {"inoutEnd": in_and_out(room.stays), **room.parts},
        }
        happened = due
        if room.dismissed_at is not None:
            fields["RealCloseTime"] = room.dismissed_at
            happened = min(due, room.dismissed_at + SUMMED_UP_AFTER)
        self._push("End", happened, fields)

    def _rated(self, name: str, lesson_id: int, comments: Mapping[str, object], at: float) -> None:
        with self._changing():
            lesson = self._lesson(lesson_id)
            fields = {**_place(lesson), "TUID": lesson.teacher_uid, "Comments": comments}
            self._agenda.at(at, lambda due: self._push(name, due, fields))

    def _account(self, uid: int) -> dict[str, object]:
        user = self._user(uid)
        account: dict[str, object] = {"Account": user.telephone or user.email or ""}
        return {**account, "studentEmail": user.email} if user.email else account


def closes_at(lesson: Lesson) -> int:
    """When the room of a lesson closes: `CloseTime`."""
    return lesson.end_time + OVERRUN


def in_and_out(stays: Sequence[Stay]) -> dict[str, object]:
    """`inoutEnd`: for each UID its records in the order of time, and the seconds in all."""
    people: dict[int, list[Stay]] = {}
    for stay in sorted(stays, key=lambda stay: stay.entered):
        people.setdefault(stay.uid, []).append(stay)
    return {str(uid): _person(own) for uid, own in people.items()}


def _person(stays: Sequence[Stay]) -> dict[str, object]:
    details: list[dict[str, object]] = []
    total = 0
    for stay in stays:
        left = stay.entered if stay.left is None else stay.left
        details.append({"Type": "In", "Device": stay.device, "Time": stay.entered})
        details.append({"Type": "Out", "Time": left})
        total += left - stay.entered
    return {"Total": total, "Details": details, "Identity": stays[-1].identity}


def _place(lesson: Lesson) -> dict[str, object]:
    return {"CourseID": lesson.course_id, "ClassID": lesson.lesson_id}
