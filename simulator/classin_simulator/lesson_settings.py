"""The settings of lessons as v1 sends them, turned into those of createClass, in which every lesson keeps them.

v1 counts students on stage without the teacher, has the automatic stage the other way round, and calls the hidden stage
a mode and the recording by other names.
"""

from dataclasses import dataclass
from typing import Final

from .answers import Refused
from .checks import WRONG_V1, Fields
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
    """The settings of a new lesson but for its recording, with the documented defaults."""
    return {
        **stage(fields, hidden=0, automatic=1),
        **seats(school, fields.number_or("seatNum", DEFAULT_STUDENTS), fields.number_or("isHd", 0), fields),
        "isAllowCheck": 1,
        "watchByLogin": fields.number_or("watchByLogin", 0),
        "allowUnloggedChat": fields.number_or("allowUnloggedChat", 1),
        "omoStationBroadcast": fields.number_or("omoStationBroadcast", 0),
    }


def stage(fields: Fields, *, hidden: int, automatic: int) -> dict[str, int]:
    """Whether the stage is hidden and filled by itself; what is not sent is as given."""
    if "teachMode" in fields:
        hidden = int(fields.number("teachMode") == SMART_CLASSROOM)
    if "isAutoOnstage" in fields:
        automatic = 1 - fields.number("isAutoOnstage")
    return {"cameraHide": hidden, "isAutoOnstage": 0 if hidden else automatic}


def seats(school: School, students: int, definition: int, fields: Fields) -> dict[str, int]:
    """Students on stage, with the quality of their pictures and a second camera."""
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
    """What v1 says of a recording."""

    record: int = 0
    scene: int = 0
    live: int = 0
    replay: int = 0

    @classmethod
    def sent(cls, fields: Fields) -> "Recording":
        """The recording that a call asks for; what is not sent is off."""
        return cls(*(fields.number_or(name, 0) for name in ("record", "recordScene", "live", "replay")))

    @classmethod
    def kept(cls, settings: dict[str, int]) -> "Recording":
        """The recording that a lesson has."""
        return cls(
            settings["recordState"],
            int(settings["recordType"] != 0),
            settings["liveState"],
            settings["openState"],
        )

    @property
    def is_possible(self) -> bool:
        """Scene, live pages and replays need the recording."""
        return bool(self.record) or not (self.scene or self.live or self.replay)

    def may_become(self, other: "Recording") -> bool:
        """Whether this may be changed so in the last 20 minutes before a lesson, or later: only a replay may."""
        return self == other or (
            bool(self.record) and (self.record, self.scene, self.live) == (other.record, other.scene, other.live)
        )

    @property
    def settings(self) -> dict[str, int]:
        """As every lesson keeps it: 2 is the classroom and the scene."""
        return {
            "recordType": 2 if self.scene else 0,
            "recordState": self.record,
            "liveState": self.live,
            "openState": self.replay,
        }


OFF: Final = Recording()


def asked_recording(fields: Fields) -> Recording | None:
    """The recording that an edit asks for, or nothing. It is asked for as a whole, or the call is incomplete."""
    sent = [name in fields for name in RECORDING]
    if not any(sent) and "recordScene" not in fields:
        return None
    if not all(sent):
        raise Refused(WRONG_V1)
    return Recording.sent(fields)
