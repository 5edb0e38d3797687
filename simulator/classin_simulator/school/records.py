"""The records of a school: dataclasses without rules."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

LESSON_SETTINGS: Final = {
    "cameraHide": 0,
    "isAutoOnstage": 1,
    "seatNum": 7,
    "isHd": 0,
    "isDc": 0,
    "recordType": 0,
    "recordState": 0,
    "liveState": 0,
    "openState": 0,
    "isAllowCheck": 1,
    "watchByLogin": 0,
    "allowUnloggedChat": 1,
    "omoStationBroadcast": 0,
}
"""The default settings of a lesson, named and encoded as in createClass."""

EXPIRES_AFTER_LESSON: Final = 90 * 24 * 3600
"""Three months (classroom/addCourse.md), which are 90 days in overview.md."""


class Standing(Enum):
    """Whether a teacher of the school can teach."""

    ENABLED = "enabled"
    BEING_DISABLED = "being disabled"
    DISABLED = "disabled"


@dataclass(slots=True)
class User:
    """An account, common to all schools."""

    uid: int
    telephone: str | None = field(repr=False)
    email: str | None = field(repr=False)
    nickname: str = field(repr=False)
    password_md5: str = field(repr=False)
    has_avatar: bool = False
    cancelled: bool = False
    is_school: bool = False


@dataclass(slots=True)
class Student:
    """An account as a student of the school."""

    uid: int
    name: str = field(repr=False)


@dataclass(slots=True)
class Teacher:
    """An account as a teacher of the school."""

    uid: int
    relation_id: int
    name: str = field(repr=False)
    standing: Standing = Standing.ENABLED
    has_picture: bool = False


@dataclass(slots=True)
class Course:
    """A course and its people."""

    course_id: int
    name: str
    owner: str
    folder_id: str | None = None
    expiry_time: int = 0
    head_teacher_uid: int | None = None
    subject_id: int = 0
    introduction: str = ""
    unique_identity: str | None = None
    settings: dict[str, int] = field(default_factory=dict)
    has_cover: bool = False
    is_standard: bool = True
    deleted: bool = False
    ended: bool = False
    category_id: int | None = None
    label_ids: tuple[str, ...] = ()
    teacher_uids: set[int] = field(default_factory=set)
    student_uids: set[int] = field(default_factory=set)
    auditors: dict[int, str] = field(default_factory=dict, repr=False)
    nicknames: dict[int, str] = field(default_factory=dict, repr=False)
    """The nicknames of students and auditors in the course, by UID."""
    unit_ids: dict[str, int] = field(default_factory=dict)
    lesson_ids: list[int] = field(default_factory=list)
    untitled_unit_id: int | None = None

    def has_expired(self, now: float) -> bool:
        """Whether its expiry time has passed; 0 never does."""
        return 0 < self.expiry_time <= now

    def expire_after(self, end_time: int) -> None:
        """Move the expiry time behind a lesson that ends later."""
        if 0 < self.expiry_time < end_time:
            self.expiry_time = end_time + EXPIRES_AFTER_LESSON

    def is_running(self, now: float) -> bool:
        """Whether it is neither deleted, ended nor expired."""
        return not (self.deleted or self.ended or self.has_expired(now))


@dataclass(slots=True)
class Unit:
    """A unit of a course. Activities that are created without a unit are in the one without a name."""

    unit_id: int
    course_id: int
    name: str
    publish_flag: int
    content: str = ""
    activity_ids: list[int] = field(default_factory=list)


@dataclass(slots=True)
class VideoFile:
    """One file of a lesson's recording."""

    file_id: str
    deleted: bool = False


@dataclass(slots=True)
class Comment:
    """A teacher's comment on a student in a lesson."""

    stars: int
    text: str = field(repr=False)


@dataclass(slots=True)
class Lesson:
    """A lesson of v1 or of a classroom. `settings` are named and encoded as in createClass for both."""

    lesson_id: int
    course_id: int
    name: str
    teacher_uid: int
    start_time: int
    end_time: int
    assistant_uids: tuple[int, ...] = ()
    activity_id: int | None = None
    settings: dict[str, int] = field(default_factory=LESSON_SETTINGS.copy)
    unique_identity: str | None = None
    added_uids: set[int] = field(default_factory=set)
    removed_uids: set[int] = field(default_factory=set)
    deleted: bool = False
    folder_id: str | None = None
    is_dual_teacher: bool = False
    main_lesson_id: int | None = None
    """Set for a sub lesson of an online dual-teacher course."""
    sub_lesson_ids: list[int] = field(default_factory=list)
    """Set for a main lesson, without deleted sub lessons."""
    made_by_lms: bool = False
    introduction: str = ""
    label_ids: tuple[str, ...] = ()
    comments: dict[int, Comment] = field(default_factory=dict, repr=False)
    has_stream: bool = False
    """Whether it was ever live: it then keeps the addresses of its stream."""
    locked: bool = False
    recording_failed: bool = False
    videos: dict[str, VideoFile] | None = None
    """None until the recording is ready."""

    def has_still_to_teach(self, uid: int, now: float) -> bool:
        """Whether a user is its teacher or co-teacher, and it has not ended."""
        return not self.deleted and self.end_time > now and (uid == self.teacher_uid or uid in self.assistant_uids)


class ActivityKind(Enum):
    """The kinds of activity that rules tell apart."""

    CLASSROOM = "classroom"
    HOMEWORK = "homework"
    QUIZ = "quiz"
    OTHER = "other"


@dataclass(slots=True)
class Activity:
    """An activity of a unit. `member_uids` is None if it is for everyone in the course."""

    activity_id: int
    course_id: int
    unit_id: int
    name: str
    kind: ActivityKind
    published: bool
    end_time: int
    lesson_id: int | None = None
    member_uids: set[int] | None = None
    has_content: bool = False
    deleted: bool = False


@dataclass(slots=True)
class Limits:
    """Limits of the contract or the documentation; None where no limit is known."""

    enabled_teachers: int | None = None
    auditors_per_course: int = 20
    labels: int = 100
    seconds_to_disable_a_teacher: int = 180
    units_per_course: int = 500
    activities_per_unit: int = 100
    lessons_per_course: int | None = None
    students_per_lesson: int | None = None
    co_teachers_per_lesson: int | None = None
    seats_with_teacher: int = 13


@dataclass(slots=True)
class Features:
    """The features of the contract, and the settings of the school."""

    classroom_setting_ids: set[int] = field(default_factory=lambda: {235})
    foreign_classroom_setting_ids: set[int] = field(default_factory=set)
    omo_broadcast: bool = True
    recording: bool = True
    scene_recording: bool = True
    live: bool = True
    replay: bool = True
    co_teachers: bool = True
    dual_camera: bool = True
    dual_teacher: bool = True
    """Online dual-teacher lessons and their operations, which ClassIn has to enable."""
    highest_definition: int = 2
    allow_add_friend: int = 1
    allow_view_replay: int = 1
    allow_new_student_view_replay: int = 1
    sync_class_nicknames: bool = False
    """Whether a new course member gets the name in the school as nickname, in place of the account's own."""
    foreign_label_ids: set[str] = field(default_factory=set)
