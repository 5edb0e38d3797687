"""Attendance of lessons, and the messages that ClassIn pushes about it during a lesson and after it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from typing import Final

from classin_simulator.school.lesson_rules import CLOSING_DELAY
from classin_simulator.school.records import Lesson, User
from classin_simulator.school.school import School

from .scheduler import ScheduledAction, Scheduler

TEACHERS_EARLY: Final = 20 * 60
STUDENTS_EARLY: Final = 10 * 60

SUMMED_UP_AFTER: Final = 90
"""Seconds from `CloseTime` to the `ActionTime` of `End`. Reported live: 90 or 91 in four summaries."""

DISMISSED_SUMMED_UP_AFTER: Final = 91
PUSHED_AFTER: Final = 691
"""Seconds after a dismissal. Reported live: `End` came 691 s after it, and had a `TimeStamp` of about that moment."""

LEFT_LATE: Final = 60
"""Seconds that somebody may stay when the room has closed. Reported live: one left 56 s after `CloseTime`."""

STUDENT, AUDITOR, TEACHER, CO_TEACHER, PRINCIPAL = 1, 2, 3, 4, 193
LEFT_NORMALLY, ROOM_CLOSED = 1, 2

Push = Callable[[str, float, Mapping[str, object]], object]
"""Queues a message: its name, when it happened, its fields."""

Scheduling = Callable[[], AbstractContextManager[None]]
"""A context in which to schedule actions; those that are due run at its end."""

Span = tuple[float, float | None]
"""When somebody enters and leaves, in epoch seconds; None in place of the second: stays until the room closes."""


@dataclass(slots=True)
class Stay:
    """The time of one user in a room, in epoch seconds; `left` is None for a stay until the room closes."""

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
    closing: ScheduledAction | None = field(default=None, repr=False)


class Rooms:
    """The rooms of a school's lessons. A lesson that nobody attends has no room, and no message is pushed for it."""

    def __init__(self, school: School, scheduler: Scheduler, push: Push, scheduling: Scheduling) -> None:
        self._school = school
        self._scheduling = scheduling
        self._scheduler = scheduler
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
        """Let somebody attend a lesson; see `Simulator.attend`.

        Args:
            lesson_id: The lesson.
            uid: The user.
            spans: When the user enters and leaves.
            identity: The `Identity` of the messages: 1 student, 2 auditor, 3 teacher, 4 co-teacher, 193 the school.
                Left out: what the user is in the lesson and its course.
            device: The `Device` of the messages. Left out: 0.

        Raises:
            LookupError: If there is no such lesson or user.
            ValueError: If the room is not open at these times, two of the user's spans overlap, or the room has closed.
        """
        with self._scheduling():
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
                self._scheduler.at(stay.entered, partial(self._entered, lesson, stay))
                if stay.left is not None:
                    self._scheduler.at(stay.left, partial(self._left, lesson, stay, LEFT_NORMALLY))
            self.refresh()

    def dismiss(self, lesson_id: int, moment: float) -> None:
        """Let the teacher dismiss the class: everybody who is in the room leaves it.

        Args:
            lesson_id: The lesson.
            moment: Epoch seconds, from the lesson's start until its room closes, past or future.

        Raises:
            LookupError: If there is no such lesson.
            ValueError: If nobody attends the lesson, somebody enters or leaves later, or `moment` is out of bounds.
        """
        with self._scheduling():
            lesson, room = self._lesson(lesson_id), self._rooms.get(lesson_id)
            if room is None or room.summed_up:
                raise ValueError(f"Nobody is in the room of lesson {lesson_id}.")
            if not lesson.start_time <= moment <= closes_at(lesson):
                raise ValueError("A class is dismissed between its start and the moment at which its room closes.")
            if any(moment < max(stay.entered, (stay.left or 0) - LEFT_LATE) for stay in room.stays):
                raise ValueError("Somebody is to be in the room after that moment.")
            room.dismissed_at = int(moment)
            for stay in room.stays:
                if stay.left is None:
                    stay.left = room.dismissed_at
                    self._scheduler.at(stay.left, partial(self._left, lesson, stay, ROOM_CLOSED))
            self.refresh()

    def rate_students(self, lesson_id: int, ratings: Mapping[int, tuple[int, str]], *, at: float) -> None:
        """Let the teacher of a lesson rate students.

        Args:
            lesson_id: The lesson.
            ratings: The score and the comment by UID.
            at: When, in epoch seconds, past or future.

        Raises:
            LookupError: If there is no such lesson or user.
        """
        comments = {
            str(uid): {**self._account(uid), "T2S": {"Comment": comment, "Score": score}}
            for uid, (score, comment) in ratings.items()
        }
        self._rated("RatingByTeacher", lesson_id, comments, at)

    def rate_teacher(self, lesson_id: int, *, student_uid: int, score: int, comment: str = "", at: float) -> None:
        """Let a student rate the teacher of a lesson.

        Args:
            lesson_id: The lesson.
            student_uid: The student.
            score: The score.
            comment: The comment. Left out: empty.
            at: When, in epoch seconds, past or future.

        Raises:
            LookupError: If there is no such lesson or user.
        """
        comments = {str(student_uid): {**self._account(student_uid), "S2T": {"Comment": comment, "Score": score}}}
        self._rated("RatingByStudent", lesson_id, comments, at)

    def refresh(self) -> None:
        """Schedule the closing of open rooms anew, because lessons may have been moved."""
        for lesson_id in self._open:
            room = self._rooms[lesson_id]
            due = self._summary_due(self._school.lessons[lesson_id], room)
            if room.closing is None or room.closing.due != due:
                if room.closing is not None:
                    room.closing.cancelled = True
                room.closing = self._scheduler.at(due, partial(self._close, room))

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
            if stay.left is not None and not stay.entered < stay.left <= last + LEFT_LATE:
                raise ValueError(f"Whoever enters at {stay.entered} leaves after that, and by {last + LEFT_LATE}.")
        spans = sorted(
            (stay.entered, last if stay.left is None else stay.left)
            for stay in [*room.stays, *stays]
            if stays and stay.uid == stays[0].uid
        )
        if any(earlier[1] > later[0] for earlier, later in pairwise(spans)):
            raise ValueError("Nobody is in a room twice at once.")

    def _summary_due(self, lesson: Lesson, room: Room) -> float:
        close = closes_at(lesson)
        due = close if room.dismissed_at is None else min(close, room.dismissed_at + PUSHED_AFTER)
        # Whoever stays a little longer is in the summary with the whole of it.
        return max([due, *(stay.left for stay in room.stays if stay.left is not None)])

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
        happened = close + SUMMED_UP_AFTER
        if room.dismissed_at is not None:
            fields["RealCloseTime"] = room.dismissed_at
            happened = min(happened, room.dismissed_at + DISMISSED_SUMMED_UP_AFTER)
        self._push("End", happened, fields)

    def _rated(self, name: str, lesson_id: int, comments: Mapping[str, object], at: float) -> None:
        with self._scheduling():
            lesson = self._lesson(lesson_id)
            fields = {**_place(lesson), "TUID": lesson.teacher_uid, "Comments": comments}
            self._scheduler.at(at, lambda due: self._push(name, due, fields))

    def _account(self, uid: int) -> dict[str, object]:
        user = self._user(uid)
        account: dict[str, object] = {"Account": user.telephone or user.email or ""}
        return {**account, "studentEmail": user.email} if user.email else account


def closes_at(lesson: Lesson) -> int:
    """When the room of a lesson closes: `CloseTime`."""
    return lesson.end_time + CLOSING_DELAY


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
