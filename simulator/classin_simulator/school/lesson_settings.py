"""Converts the lesson settings of v1 to those of createClass, in which records have them.

v1 counts seats without the teacher, inverts `isAutoOnstage`, and names the hidden stage and the recording differently.
"""

from dataclasses import dataclass
from typing import Final

from classin_simulator.protocol.checks import WRONG_V1, Fields
from classin_simulator.protocol.envelopes import Refused

from .lesson_rules import DUAL_CAMERA, FULL_HD
from .school import School

SMART_CLASSROOM: Final = 2
RECORDING: Final = ("record", "live", "replay")
HD_STUDENTS: Final = (1, 6)
DEFAULT_STUDENTS: Final = 6

TOO_MANY_SEATS: Final = 259
NO_HD: Final = 368
NO_DUAL_CAMERA: Final = 808


def new_settings(school: School, fields: Fields) -> dict[str, int]:
    """The settings of a new lesson without its recording, with the documented defaults."""
    return {
        **stage(fields, hidden=0, automatic=1),
        **seats(school, fields.number_or("seatNum", DEFAULT_STUDENTS), fields.number_or("isHd", 0), fields),
        "isAllowCheck": 1,
        "watchByLogin": fields.number_or("watchByLogin", 0),
        "allowUnloggedChat": fields.number_or("allowUnloggedChat", 1),
        "omoStationBroadcast": fields.number_or("omoStationBroadcast", 0),
    }


def stage(fields: Fields, *, hidden: int, automatic: int) -> dict[str, int]:
    """Whether the stage is hidden, and filled automatically; the arguments are the values of fields not sent."""
    if "teachMode" in fields:
        hidden = int(fields.number("teachMode") == SMART_CLASSROOM)
    if "isAutoOnstage" in fields:
        automatic = 1 - fields.number("isAutoOnstage")
    return {"cameraHide": hidden, "isAutoOnstage": 0 if hidden else automatic}


def seats(school: School, students: int, definition: int, fields: Fields) -> dict[str, int]:
    """Seats, video quality and second camera. Raises Refused if they do not fit together."""
    if students + 1 > school.limits.seats_with_teacher:
        raise Refused(TOO_MANY_SEATS)
    dual = fields.number_or("isDc", 0)
    if dual == DUAL_CAMERA:
        if students != HD_STUDENTS[0]:
            raise Refused(NO_DUAL_CAMERA)
        definition = FULL_HD
    if definition and students not in HD_STUDENTS:
        raise Refused(NO_HD)
    return {"seatNum": students + 1, "isHd": definition, "isDc": dual}


@dataclass(frozen=True, slots=True)
class Recording:
    """The recording settings of v1."""

    record: int = 0
    scene: int = 0
    live: int = 0
    replay: int = 0

    @classmethod
    def requested(cls, fields: Fields) -> "Recording":
        """The recording that a call requests; fields that are not sent are off."""
        return cls(*(fields.number_or(name, 0) for name in ("record", "recordScene", "live", "replay")))

    @classmethod
    def of(cls, settings: dict[str, int]) -> "Recording":
        """The recording of a lesson's settings."""
        return cls(
            settings["recordState"],
            int(settings["recordType"] != 0),
            settings["liveState"],
            settings["openState"],
        )

    @property
    def is_possible(self) -> bool:
        """Whether the recording is on if the scene, live page or replay is."""
        return bool(self.record) or not (self.scene or self.live or self.replay)

    def may_become(self, other: "Recording") -> bool:
        """Whether this change is allowed from 20 minutes before a lesson: only the replay can be changed then."""
        return self == other or (
            bool(self.record) and (self.record, self.scene, self.live) == (other.record, other.scene, other.live)
        )

    @property
    def settings(self) -> dict[str, int]:
        """The settings of createClass; `recordType` 2 is the classroom and the scene."""
        return {
            "recordType": 2 if self.scene else 0,
            "recordState": self.record,
            "liveState": self.live,
            "openState": self.replay,
        }


OFF: Final = Recording()


def requested_recording(fields: Fields) -> Recording | None:
    """The recording that an edit requests; None if it requests none. Raises Refused if a part of it is missing."""
    sent = [name in fields for name in RECORDING]
    if not any(sent) and "recordScene" not in fields:
        return None
    if not all(sent):
        raise Refused(WRONG_V1)
    return Recording.requested(fields)
