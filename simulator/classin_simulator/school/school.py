"""The records of a school: people, courses, units, lessons, activities, and how they change together."""

from collections.abc import Iterator

from .directory import Directory
from .drive import CloudDrive
from .groupings import Groupings
from .records import Activity, ActivityKind, Course, Features, Lesson, Limits, Standing, Student, Teacher, Unit, User


class School:
    """The records of a school, by id. Changing them in Python pushes no message."""

    def __init__(self, sid: str, directory: Directory | None = None, *, as_reported: bool = True) -> None:
        self._directory = directory = directory or Directory()
        self.sid = sid
        self.as_reported = as_reported
        """Whether it answers as the live server is reported to where that differs from the pages."""
        self.limits = Limits()
        self.features = Features()
        self.users: dict[int, User] = directory.users
        self.uids_by_account: dict[str, int] = directory.uids_by_account
        self.students: dict[int, Student] = {}
        self.teachers: dict[int, Teacher] = {}
        self.courses: dict[int, Course] = {}
        self.course_ids_by_identity: dict[str, int] = {}
        self.labels: dict[str, str] = {}
        self.sub_account_uids: set[int] = set()
        self.groupings = Groupings(sid, directory)
        self.drive = CloudDrive(sid, directory)
        self.units: dict[int, Unit] = {}
        self.lessons: dict[int, Lesson] = {}
        self.lesson_ids_by_identity: dict[str, int] = {}
        self.activities: dict[int, Activity] = {}
        self.maintenance: list[tuple[int, int]] = []
        self._disabled_from: dict[int, int] = {}
        if sid.isdecimal():
            # The school's own account is a user too; its UID is the SID.
            uid = int(sid)
            self.users[uid] = User(uid, None, f"school-{sid}@example.com", "School", "", is_school=True)
            self.uids_by_account[f"school-{sid}@example.com"] = uid

    def add_user(self, *, telephone: str | None, email: str | None, nickname: str, password_md5: str) -> User:
        """Create an account.

        Args:
            telephone: As `phone` in `openapi.yaml`; None for an account without one.
            email: None for an account without one.
            nickname: The account's own name.
            password_md5: The MD5 of the password, in lower case; "" for one that nothing matches.
        """
        user = User(self._new_id("uid"), telephone, email, nickname, password_md5)
        self.users[user.uid] = user
        for account in (telephone, email):
            if account is not None:
                self.uids_by_account[account.lower()] = user.uid
        return user

    def user_by_account(self, account: str) -> User | None:
        """The user with this telephone number or e-mail address."""
        uid = self.uids_by_account.get(account.lower())
        return None if uid is None else self.users[uid]

    def is_foreign(self, kind: str, number: int | str) -> bool:
        """Whether this id belongs to another school."""
        return self._directory.is_foreign(kind, number, self.sid)

    def is_foreign_course(self, course_id: int) -> bool:
        """Whether this is the id of another school's course, or of one whose `owner` was set to another school."""
        course = self.courses.get(course_id)
        return self.is_foreign("course", course_id) if course is None else course.owner != self.sid

    def is_own_account(self, uid: int) -> bool:
        """Whether this is the UID of the school's own account: its SID."""
        return str(uid) == self.sid

    def add_student(self, uid: int, name: str) -> Student:
        """Make an account a student of the school."""
        student = self.students[uid] = Student(uid, name)
        return student

    def may_enable_a_teacher(self) -> bool:
        """Whether the contract (`limits.enabled_teachers`) allows another enabled teacher."""
        most = self.limits.enabled_teachers
        if most is None:
            return True
        return sum(teacher.standing is Standing.ENABLED for teacher in self.teachers.values()) < most

    def add_teacher(self, uid: int, name: str) -> Teacher:
        """Make an account a teacher of the school."""
        teacher = self.teachers[uid] = Teacher(uid, self._new_id("relation"), name)
        return teacher

    def begin_to_disable(self, teacher: Teacher, now: int) -> None:
        """Begin to disable a teacher; `finish_disabling` ends it when the time has come."""
        teacher.standing = Standing.BEING_DISABLED
        self._disabled_from[teacher.uid] = now + self.limits.seconds_to_disable_a_teacher

    def finish_disabling(self, now: float) -> None:
        """Disable the teachers whose disabling is due by now."""
        for uid in [uid for uid, due in self._disabled_from.items() if due <= now]:
            del self._disabled_from[uid]
            teacher = self.teachers.get(uid)
            if teacher is not None and teacher.standing is Standing.BEING_DISABLED:
                teacher.standing = Standing.DISABLED

    def add_course(self, name: str, *, owner: str | None = None, unique_identity: str | None = None) -> Course:
        """Create a course.

        Args:
            name: The name.
            owner: The SID of another school, to test rules about foreign courses. Left out: this school.
            unique_identity: The identity that addCourse recognises. Left out: none.
        """
        course = Course(self._new_id("course"), name, owner or self.sid, unique_identity=unique_identity)
        self.courses[course.course_id] = course
        if unique_identity is not None:
            self.course_ids_by_identity[unique_identity] = course.course_id
        return course

    def member_name(self, course: Course, uid: int) -> str | None:
        """The name of a course member in the school; None for a student who is no longer in the school."""
        student = self.students.get(uid)
        return course.auditors.get(uid) if student is None else student.name

    def add_label(self, name: str) -> str:
        """Add a label; returns its id."""
        label_id = str(self._new_id("label"))
        self.labels[label_id] = name
        return label_id

    def add_unit(self, course: Course, name: str, *, publish_flag: int, content: str = "") -> Unit:
        """Add a unit to a course."""
        unit = Unit(self._new_id("unit"), course.course_id, name, publish_flag, content)
        self.units[unit.unit_id] = unit
        course.unit_ids[name] = unit.unit_id
        return unit

    def untitled_unit(self, course: Course) -> Unit:
        """The course's unit without a name, created on first use."""
        if course.untitled_unit_id is None:
            unit = Unit(self._new_id("unit"), course.course_id, "", publish_flag=2)
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
        """Add a lesson to a course.

        Args:
            course: The course; its expiry time moves if the lesson ends later.
            name: The name.
            teacher_uid: The UID of the teacher.
            start_time: Epoch seconds.
            end_time: Epoch seconds.
            assistant_uids: The UIDs of the co-teachers. Left out: none.
            unique_identity: The identity that the operations recognise. Left out: none.
        """
        lesson_id = self._new_id("lesson")
        lesson = Lesson(lesson_id, course.course_id, name, teacher_uid, start_time, end_time, assistant_uids)
        lesson.unique_identity = unique_identity
        self.lessons[lesson.lesson_id] = lesson
        course.lesson_ids.append(lesson.lesson_id)
        course.expire_after(end_time)
        if unique_identity is not None:
            self.lesson_ids_by_identity[unique_identity] = lesson.lesson_id
        return lesson

    def move_lesson(self, lesson: Lesson, start_time: int, end_time: int) -> None:
        """Change the times of a lesson, the end of its activity, and the expiry time of its course if needed."""
        lesson.start_time, lesson.end_time = start_time, end_time
        self.courses[lesson.course_id].expire_after(end_time)
        if lesson.activity_id is not None:
            self.activities[lesson.activity_id].end_time = end_time

    def delete_lesson(self, lesson: Lesson) -> None:
        """Delete a lesson and its activity as the API does, which frees its identity."""
        lesson.deleted = True
        if lesson.activity_id is not None:
            self.delete_activity(self.activities[lesson.activity_id])
        if lesson.unique_identity is not None:
            self.lesson_ids_by_identity.pop(lesson.unique_identity, None)

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
            self._new_id("activity"), unit.course_id, unit.unit_id, name, kind, published, end_time, lesson_id
        )
        self.activities[activity.activity_id] = activity
        unit.activity_ids.append(activity.activity_id)
        if lesson_id is not None:
            self.lessons[lesson_id].activity_id = activity.activity_id
        return activity

    def lessons_of(self, course: Course) -> Iterator[Lesson]:
        """The lessons of a course, without deleted ones."""
        return (lesson for lesson_id in course.lesson_ids if not (lesson := self.lessons[lesson_id]).deleted)

    def delete_activity(self, activity: Activity) -> None:
        """Delete an activity, which no longer counts in its unit."""
        if not activity.deleted:
            activity.deleted = True
            self.units[activity.unit_id].activity_ids.remove(activity.activity_id)

    def _new_id(self, kind: str) -> int:
        return self._directory.new_id(kind, self.sid)
