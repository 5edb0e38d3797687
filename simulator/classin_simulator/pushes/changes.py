"""What an operation has changed in courses and lessons, by comparison, as the messages that ClassIn pushes for it.

A comparison needs to know nothing of the operations, and finds what follows from them as well (lessons that end with
their course, activities of a deleted unit). It is made for the courses that a call names and for new ones.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from classin_simulator.protocol.checks import Fields
from classin_simulator.school.records import Course, Lesson
from classin_simulator.school.school import School

ADDED, DELETED, CHANGED = 1, 2, 3

_COURSE_FIELDS: Final = ("courseId", "mainCourseId")
_LESSON_FIELDS: Final = ("classId", "mainClassId")
_STANDARD, _SUB_LESSON = 1, 9

Described = tuple[str, dict[str, object]]
"""A message's name and fields."""


@dataclass(frozen=True, slots=True)
class _LessonView:
    """A lesson as messages show it, and whose place in it is not that of their course."""

    shown: Mapping[str, object]
    deleted: bool
    added: frozenset[int]
    removed: frozenset[int]


@dataclass(frozen=True, slots=True)
class _CourseView:
    shown: Mapping[str, object]
    students: frozenset[int]
    lessons: Mapping[int, _LessonView]


class CourseSnapshot:
    """The courses that a call names, as they were before it, to be compared with what they are after it."""

    def __init__(self, school: School, fields: Fields, now: float) -> None:
        self._school = school
        self._now = now
        self._known_courses = len(school.courses)
        self._before = {
            course_id: _view(school, school.courses[course_id], now)
            for course_id in sorted(_named(school, fields))
            if course_id in school.courses
        }

    def messages(self, source: int) -> Iterator[Described]:
        """The messages about what has changed since. `source` (`opSource`) is 3 for LMS operations, 6 for v1."""
        school = self._school
        new = islice(school.courses, self._known_courses, None)
        for course_id in (*self._before, *new):
            course = school.courses[course_id]
            if course.owner == school.sid:
                after = _view(school, course, self._now)
                for name, fields in _differences(school, course, self._before.get(course_id), after):
                    operator = int(school.sid) if school.sid.isdecimal() else 0
                    yield name, {"opTime": int(self._now), "UID": operator, "opSource": source, **fields}


def _named(school: School, fields: Fields) -> set[int]:
    """The courses that a call names, itself or by a lesson, and those of the sub lessons of a main one."""
    courses: set[int] = set()
    lessons: set[int] = set()
    for values in (fields, *(item.fields for item in fields.all_items())):
        courses |= {values.number(name) for name in _COURSE_FIELDS if name in values}
        lessons |= {values.number(name) for name in _LESSON_FIELDS if name in values}
    for lesson in (school.lessons[lesson_id] for lesson_id in lessons if lesson_id in school.lessons):
        courses.add(lesson.course_id)
        courses |= {school.lessons[sub_id].course_id for sub_id in lesson.sub_lesson_ids}
    return courses


def _view(school: School, course: Course, now: float) -> _CourseView:
    return _CourseView(
        shown=_show_course(school, course, now),
        students=frozenset(course.student_uids),
        lessons={
            lesson_id: _LessonView(
                _show_lesson(school, course, lesson, now),
                lesson.deleted,
                frozenset(lesson.added_uids),
                frozenset(lesson.removed_uids),
            )
            for lesson_id in course.lesson_ids
            if (lesson := school.lessons[lesson_id])
        },
    )


def _differences(school: School, course: Course, before: _CourseView | None, after: _CourseView) -> Iterator[Described]:
    course_id = course.course_id
    if before is None:
        yield "CourseInfoChange", {"CourseId": course_id, "opType": ADDED, "opData": dict(after.shown)}
    elif changed := _changed(before.shown, after.shown):
        fields = {"CourseId": course_id, "opType": CHANGED, "opData": {"courseId": course_id, **changed}}
        yield "CourseInfoChange", fields
    known = {} if before is None else before.lessons
    for lesson_id, lesson in after.lessons.items():
        yield from _lesson_differences(school, course, lesson_id, known.get(lesson_id), lesson)
    students = frozenset() if before is None else before.students
    for kind, uids in ((ADDED, after.students - students), (DELETED, students - after.students)):
        if uids:
            data = {"courseId": course_id, "courseName": course.name, "studentInfos": _students(school, uids)}
            yield "CourseStudentChange", {"CourseId": course_id, "opType": kind, "opData": data}
    moved = after.students ^ students
    for lesson_id, lesson in after.lessons.items():
        if not lesson.deleted:
            yield from _member_differences(school, course, lesson_id, known.get(lesson_id), lesson, moved)


def _lesson_differences(
    school: School, course: Course, lesson_id: int, before: _LessonView | None, after: _LessonView
) -> Iterator[Described]:
    place = {"ClassID": lesson_id, "CourseId": course.course_id, "CourseID": course.course_id}
    ids = {"courseId": course.course_id, "classId": lesson_id}
    if before is None:
        main = school.lessons[lesson_id].main_lesson_id or 0
        yield "ClassInfoChange", {**place, "opType": ADDED, "opData": {**after.shown, "MainClassId": main}}
    elif after.deleted and not before.deleted:
        yield "ClassInfoChange", {**place, "opType": DELETED, "opData": {**ids, "classStatus": 4}}
    elif not after.deleted and (changed := _changed(before.shown, after.shown, but={"courseName"})):
        # A course that is renamed has a message of its own.
        yield "ClassInfoChange", {**place, "opType": CHANGED, "opData": {**ids, **changed}}


def _member_differences(
    school: School,
    course: Course,
    lesson_id: int,
    before: _LessonView | None,
    after: _LessonView,
    moved: frozenset[int],
) -> Iterator[Described]:
    """Who came into a lesson or left it alone; who joined or left the course has a message of the course."""
    were_added = frozenset() if before is None else before.added
    were_removed = frozenset() if before is None else before.removed
    came = ((after.added - were_added) | (were_removed - after.removed)) - moved
    went = ((after.removed - were_removed) | (were_added - after.added)) - moved
    for kind, uids in ((ADDED, came - went), (DELETED, went - came)):
        if uids:
            data = {
                "courseId": course.course_id,
                "classId": lesson_id,
                "className": school.lessons[lesson_id].name,
                "studentInfos": _students(school, uids),
            }
            place = {"ClassID": lesson_id, "CourseId": course.course_id, "CourseID": course.course_id}
            yield "ClassStudentChange", {**place, "opType": kind, "opData": data}


def _changed(before: Mapping[str, object], after: Mapping[str, object], but: Collection[str] = ()) -> dict[str, object]:
    return {name: value for name, value in after.items() if before.get(name) != value and name not in but}


def _show_course(school: School, course: Course, now: float) -> dict[str, object]:
    shown: dict[str, object] = {
        "courseId": course.course_id,
        "courseName": course.name,
        "expiryTime": course.expiry_time,
        "courseType": _STANDARD,
        "courseStatus": 4 if course.deleted else 3 if course.ended or course.has_expired(now) else 1,
        "subjectId": course.subject_id,
        "labelInfos": _labels(school, course.label_ids),
    }
    if course.head_teacher_uid is not None:
        shown["mainTeacherInfo"] = _staff(school, course.head_teacher_uid)
    return shown


def _show_lesson(school: School, course: Course, lesson: Lesson, now: float) -> dict[str, object]:
    begun, over = lesson.start_time <= now, lesson.end_time <= now
    return {
        "seatNum": lesson.settings["seatNum"],
        # The other way round than in the LMS operations, where lessons keep it.
        "isAutoOnstage": 1 - lesson.settings["isAutoOnstage"],
        "courseId": course.course_id,
        "classType": _STANDARD if lesson.main_lesson_id is None else _SUB_LESSON,
        "className": lesson.name,
        "courseName": course.name,
        "beginTime": lesson.start_time,
        "endTime": lesson.end_time,
        "classId": lesson.lesson_id,
        "classStatus": 4 if lesson.deleted else 3 if over else 2 if begun else 1,
        "teacherInfo": _staff(school, lesson.teacher_uid),
        "assistantTeacherInfos": [_staff(school, uid) for uid in lesson.assistant_uids],
        "labelInfos": _labels(school, lesson.label_ids),
    }


def _staff(school: School, uid: int) -> dict[str, object]:
    teacher = school.teachers.get(uid)
    return {"teacherName": "" if teacher is None else teacher.name, "teacherUid": uid, "teacherNo": ""}


def _students(school: School, uids: Iterable[int]) -> list[dict[str, object]]:
    return [
        {"studentNo": "", "studentName": _student_name(school, uid), "studentUid": uid, "labelInfos": []}
        for uid in sorted(uids)
    ]


def _student_name(school: School, uid: int) -> str:
    student, user = school.students.get(uid), school.users.get(uid)
    return student.name if student is not None else user.nickname if user is not None else ""


def _labels(school: School, label_ids: Sequence[str]) -> list[dict[str, object]]:
    return [{"labelId": one, "labelName": school.labels[one]} for one in label_ids if one in school.labels]
