"""Rules for changing classrooms and dual-teacher lessons: the freeze before the start, stage and recording."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from classin_simulator.protocol.checks import Fields
from classin_simulator.protocol.envelopes import Refused

from .lesson_rules import (
    DAY,
    DUAL_CAMERA,
    FULL_HD,
    MAINTENANCE_MARGIN,
    MAX_DURATION,
    MIN_DURATION,
    MIN_LEAD_TIME,
    is_frozen,
    stage_seats,
)
from .records import Lesson
from .school import School

MAX_LEAD_TIME: Final = 2 * 366 * DAY
MIN_TIME_CHANGE_NOTICE: Final = 60

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
class LockedFields:
    """The fields that cannot be changed shortly before the start."""

    name: str
    start_time: int
    end_time: int
    seats: int

    @classmethod
    def of(cls, lesson: Lesson) -> "LockedFields":
        """The present values of a lesson."""
        return cls(lesson.name, lesson.start_time, lesson.end_time, lesson.settings["seatNum"])

    @property
    def times(self) -> tuple[int, int]:
        """Start and end."""
        return self.start_time, self.end_time


def check_lock(lesson: Lesson, wanted: LockedFields, now: int) -> None:
    """Raise Refused for a change too shortly before the start. An equal value is not a change."""
    kept = LockedFields.of(lesson)
    if wanted.times != kept.times and lesson.start_time - now < MIN_TIME_CHANGE_NOTICE:
        raise Refused(TIMES_LOCKED)
    if wanted != kept and is_frozen(lesson, now):
        raise Refused(LOCKED)


def check_new_times(school: School, wanted: LockedFields, now: int, *, too_late: int) -> None:
    """Raise Refused for impossible new times. For a start that is near or past the pages have only the code 124."""
    if wanted.start_time < now + MIN_LEAD_TIME:
        raise Refused(TIMES_LOCKED)
    if wanted.start_time > now + MAX_LEAD_TIME:
        raise Refused(too_late)
    if not MIN_DURATION <= wanted.end_time - wanted.start_time <= MAX_DURATION:
        raise Refused(WRONG_LENGTH)
    begin, end = wanted.start_time - MAINTENANCE_MARGIN, wanted.end_time + MAINTENANCE_MARGIN
    if any(since < end and begin < until for since, until in school.maintenance):
        raise Refused(MAINTENANCE)


def stage_settings(
    school: School, kept: Mapping[str, int], fields: Fields, automatic: Mapping[int, int]
) -> dict[str, int]:
    """Seats, camera and quality: the present values, changed by the fields that are sent."""
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
    """The recording settings, which are sent together."""
    recording = {name: fields.number(name) for name in RECORDING}
    if not recording["recordState"] and (recording["liveState"] or recording["openState"]):
        raise Refused(NOT_RECORDED)
    return recording
