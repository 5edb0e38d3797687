"""What changing a classroom and a dual-teacher lesson share: the freeze before the start, stage and recording."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .answers import Refused
from .checks import Fields
from .lesson_rules import (
    DAY,
    DOOR_TIME,
    DUAL_CAMERA,
    EARLIEST_AHEAD,
    FULL_HD,
    LONGEST,
    SHORTEST,
    is_frozen,
    stage_seats,
)
from .records import Lesson
from .school import School

LATEST_AHEAD: Final = 2 * 366 * DAY
LATEST_TIME_CHANGE: Final = 60

HD_SEATS: Final = (2, 7)
RECORDING: Final = ("recordType", "recordState", "liveState", "openState")

TIMES_LOCKED: Final = 124
WRONG_LENGTH: Final = 165
LOCKED: Final = 350
MAINTENANCE: Final = 454
NOT_RECORDED: Final = 226
NO_HD: Final = 368
NO_DUAL_CAMERA: Final = 808

LMS_STAGE: Final = {0: 0, 1: 1}
"""`isAutoOnstage` of classrooms: the lessons keep it in the same way."""

DUAL_STAGE: Final = {1: 0, 2: 1}
"""`isAutoOnstage` of dual-teacher lessons."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What is locked before the start."""

    name: str
    start_time: int
    end_time: int
    seats: int

    @classmethod
    def of(cls, lesson: Lesson) -> "Outline":
        """As the lesson has it."""
        return cls(lesson.name, lesson.start_time, lesson.end_time, lesson.settings["seatNum"])

    @property
    def times(self) -> tuple[int, int]:
        """Start and end."""
        return self.start_time, self.end_time


def refuse_locked(lesson: Lesson, wanted: Outline, now: int) -> None:
    """Refuse a change that comes too shortly before the start. What stays the same is no change."""
    kept = Outline.of(lesson)
    if wanted.times != kept.times and lesson.start_time - now < LATEST_TIME_CHANGE:
        raise Refused(TIMES_LOCKED)
    if wanted != kept and is_frozen(lesson, now):
        raise Refused(LOCKED)


def refuse_times(school: School, wanted: Outline, now: int, *, too_late: int) -> None:
    """Refuse new times at which no lesson can be. For a start that is near or past no page has a code but 124."""
    if wanted.start_time < now + EARLIEST_AHEAD:
        raise Refused(TIMES_LOCKED)
    if wanted.start_time > now + LATEST_AHEAD:
        raise Refused(too_late)
    if not SHORTEST <= wanted.end_time - wanted.start_time <= LONGEST:
        raise Refused(WRONG_LENGTH)
    begin, end = wanted.start_time - DOOR_TIME, wanted.end_time + DOOR_TIME
    if any(since < end and begin < until for since, until in school.maintenance):
        raise Refused(MAINTENANCE)


def stage_settings(
    school: School, kept: Mapping[str, int], fields: Fields, automatic: Mapping[int, int]
) -> dict[str, int]:
    """Seats, camera and quality, as they are with what is sent."""
    hidden = fields.number_or("cameraHide", kept["cameraHide"])
    onstage = automatic[fields.number("isAutoOnstage")] if "isAutoOnstage" in fields else kept["isAutoOnstage"]
    seats = stage_seats(school, fields.number_or("seatNum", kept["seatNum"]))
    definition = fields.number_or("isHd", kept["isHd"])
    dual = fields.number_or("isDc", kept["isDc"])
    if dual == DUAL_CAMERA:
        if seats != HD_SEATS[0]:
            raise Refused(NO_DUAL_CAMERA)
        definition = FULL_HD
    if definition and seats not in HD_SEATS:
        raise Refused(NO_HD)
    return {
        "cameraHide": hidden,
        "isAutoOnstage": 0 if hidden else onstage,
        "seatNum": seats,
        "isHd": definition,
        "isDc": dual,
    }


def recording_settings(fields: Fields) -> dict[str, int]:
    """The recording that is sent as a whole."""
    recording = {name: fields.number(name) for name in RECORDING}
    if not recording["recordState"] and (recording["liveState"] or recording["openState"]):
        raise Refused(NOT_RECORDED)
    return recording
