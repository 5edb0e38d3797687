"""The school: its people, courses, units and lessons, held in plain dataclasses.

Ids come from counters that start where ClassIn's have arrived, so that they look like ClassIn's and never collide.
"""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from .cloud import CloudDrive


class Standing(Enum):
    """Whether a teacher of the school may teach."""

    ENABLED = "enabled"
    BEING_DISABLED = "being disabled"
    DISABLED = "disabled"


@dataclass(slots=True)
class User:
    """An account, known to all of ClassIn."""

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


@dataclass(slots=True)
class Course:
    """A course: the people who learn together."""

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
    teacher_uids: set[int] = field(default_factory=set)
    student_uids: set[int] = field(default_factory=set)
    auditors: dict[int, str] = field(default_factory=dict, repr=False)
    unit_ids: dict[str, int] = field(default_factory=dict)
    lesson_ids: list[int] = field(default_factory=list)
    untitled_unit_id: int | None = None

    def has_expired(self, now: float) -> bool:
        """Whether its expiry time has passed; 0 is never."""
        return 0 < self.expiry_time <= now


@dataclass(slots=True)
class Unit:
    """A unit of a course; the one without a name takes what is created without a unit."""

    unit_id: int
    course_id: int
    name: str
    publish_flag: int
    content: str = ""
    activity_ids: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Lesson:
    """A lesson, or the lesson of a classroom activity."""

    lesson_id: int
    course_id: int
    name: str
    teacher_uid: int
    start_time: int
    end_time: int
    assistant_uids: tuple[int, ...] = ()
    activity_id: int | None = None
    settings: dict[str, int] = field(default_factory=dict)
    unique_identity: str | None = None
    added_uids: set[int] = field(default_factory=set)
    removed_uids: set[int] = field(default_factory=set)
    deleted: bool = False


class ActivityKind(Enum):
    """The kinds of activity that rules tell apart."""

    CLASSROOM = "classroom"
    HOMEWORK = "homework"
    QUIZ = "quiz"
    OTHER = "other"


@dataclass(slots=True)
class Activity:
    """An activity of a unit. `member_uids` is nothing while it is meant for everyone in the course."""

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
    """Numbers that the contract or the documentation sets; nothing where none is known."""

    enabled_teachers: int | None = None
    auditors_per_course: int = 20
    labels: int = 100
    units_per_course: int = 500
    activities_per_unit: int = 100
    lessons_per_course: int | None = None
    seats_with_teacher: int = 13


@dataclass(slots=True)
class Features:
    """What the school has, and what it has switched on."""

    classroom_setting_ids: set[int] = field(default_factory=lambda: {235})
    foreign_classroom_setting_ids: set[int] = field(default_factory=set)
    omo_broadcast: bool = True
    allow_add_friend: int = 1
    allow_view_replay: int = 1
    allow_new_student_view_replay: int = 1


class School:
    """Everything that a school holds."""

    def __init__(self, sid: str) -> None:
        self.sid = sid
        self.limits = Limits()
        self.features = Features()
        self.users: dict[int, User] = {}
        self.uids_by_account: dict[str, int] = {}
        self.students: dict[int, Student] = {}
        self.teachers: dict[int, Teacher] = {}
        self.courses: dict[int, Course] = {}
        self.course_ids_by_identity: dict[str, int] = {}
        self.labels: dict[str, str] = {}
        self.drive = CloudDrive(sid)
        self.units: dict[int, Unit] = {}
        self.lessons: dict[int, Lesson] = {}
        self.lesson_ids_by_identity: dict[str, int] = {}
        self.activities: dict[int, Activity] = {}
        self.maintenance: list[tuple[int, int]] = []
        self._uids = itertools.count(19_820_375)
        self._relation_ids = itertools.count(214_161)
        self._course_ids = itertools.count(352_861)
        self._label_ids = itertools.count(363)
        self._unit_ids = itertools.count(26_020_895)
        self._activity_ids = itertools.count(25_107_347)
        self._lesson_ids = itertools.count(1_152_680)
        if sid.isdecimal():
            # The school's own account is a user as well; its UID is the SID.
            uid = int(sid)
            self.users[uid] = User(uid, None, f"school-{sid}@example.com", "School", "", is_school=True)
            self.uids_by_account[f"school-{sid}@example.com"] = uid

    def add_user(self, *, telephone: str | None, email: str | None, nickname: str, password_md5: str) -> User:
        """Open an account."""
        user = User(next(self._uids), telephone, email, nickname, password_md5)
        self.users[user.uid] = user
        for account in (telephone, email):
            if account is not None:
                self.uids_by_account[account.lower()] = user.uid
        return user

    def user_by_account(self, account: str) -> User | None:
        """The user with this telephone number or e-mail address."""
        uid = self.uids_by_account.get(account.lower())
        return None if uid is None else self.users[uid]

    def add_student(self, uid: int, name: str) -> Student:
        """Make an account a student of the school."""
        student = self.students[uid] = Student(uid, name)
        return student

    def may_enable_a_teacher(self) -> bool:
        """Whether the contract leaves room for one more teacher."""
        most = self.limits.enabled_teachers
        if most is None:
            return True
        return sum(teacher.standing is Standing.ENABLED for teacher in self.teachers.values()) < most

    def add_teacher(self, uid: int, name: str) -> Teacher:
        """Make an account a teacher of the school."""
        teacher = self.teachers[uid] = Teacher(uid, next(self._relation_ids), name)
        return teacher

    def add_course(self, name: str, *, owner: str | None = None, unique_identity: str | None = None) -> Course:
        """Open a course; `owner` is another school's SID where rules about foreign courses are tried."""
        course = Course(next(self._course_ids), name, owner or self.sid, unique_identity=unique_identity)
        self.courses[course.course_id] = course
        if unique_identity is not None:
            self.course_ids_by_identity[unique_identity] = course.course_id
        return course

    def add_label(self, name: str) -> str:
        """Add a label; its id."""
        label_id = str(next(self._label_ids))
        self.labels[label_id] = name
        return label_id

    def add_unit(self, course: Course, name: str, *, publish_flag: int, content: str = "") -> Unit:
        """Add a unit to a course."""
        unit = Unit(next(self._unit_ids), course.course_id, name, publish_flag, content)
        self.units[unit.unit_id] = unit
        course.unit_ids[name] = unit.unit_id
        return unit

    def untitled_unit(self, course: Course) -> Unit:
        """The unit without a name, which a course has as soon as something is put in it."""
        if course.untitled_unit_id is None:
            unit = Unit(next(self._unit_ids), course.course_id, "", publish_flag=2)
            self.units[unit.unit_id] = unit
            course.untitled_unit_id = unit.unit_id
        return self.units[course.untitled_unit_id]

    def add_lesson(
        self,
        course: Course,
        name: str,
        *,
        teacher_uid: int,
        start_time: int,
        end_time: int,
        assistant_uids: tuple[int, ...] = (),
        unique_identity: str | None = None,
    ) -> Lesson:
        """Add a lesson to a course."""
        lesson = Lesson(
            next(self._lesson_ids), course.course_id, name, teacher_uid, start_time, end_time, assistant_uids
        )
        lesson.unique_identity = unique_identity
        self.lessons[lesson.lesson_id] = lesson
        course.lesson_ids.append(lesson.lesson_id)
        if unique_identity is not None:
            self.lesson_ids_by_identity[unique_identity] = lesson.lesson_id
        return lesson

    def add_activity(
        self,
        unit: Unit,
        name: str,
        *,
        kind: ActivityKind,
        end_time: int,
        published: bool = True,
        lesson_id: int | None = None,
    ) -> Activity:
        """Add an activity to a unit."""
        activity = Activity(
            next(self._activity_ids), unit.course_id, unit.unit_id, name, kind, published, end_time, lesson_id
        )
        self.activities[activity.activity_id] = activity
        unit.activity_ids.append(activity.activity_id)
        if lesson_id is not None:
            self.lessons[lesson_id].activity_id = activity.activity_id
        return activity

    def lessons_of(self, course: Course) -> Iterator[Lesson]:
        """The lessons of a course that have not been deleted."""
        return (lesson for lesson_id in course.lesson_ids if not (lesson := self.lessons[lesson_id]).deleted)
