"""A school that has what the examples of openapi.yaml name, so that each of them can be carried out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from classin_simulator import Simulator
from classin_simulator.school.drive import CloudFile, Folder
from classin_simulator.school.groupings import Grouping, GroupMember
from classin_simulator.school.records import (
    Activity,
    ActivityKind,
    Course,
    Lesson,
    Standing,
    Student,
    Teacher,
    Unit,
    User,
    VideoFile,
)
from classin_simulator.school.school import School

NOW = 1_796_004_000
"""When the raw requests of the site are signed, a day before the lessons of the examples."""
START, END = 1_796_090_400, 1_796_093_100

TEACHERS = (1001001, 1001002, 1001003, 1001004)
STUDENTS = (1001930, 1001931, 1001741, 1001011, 1001012)
TEACHER = 1001740
COURSE, LMS_COURSE, DUAL = 352861, 414193, 2337435
LESSON, DUAL_LESSON = 1227045, 4157055
FOLDER, SUB_FOLDER, FILE = "22419", "22431", "49622"
UNIT, OTHER_UNIT, EMPTY_UNIT, OLD_UNIT = 26020895, 26020897, 26020898, 26020700
ROOM, HOMEWORK = 25107347, 25096096


def plant(simulator: Simulator, operation: str) -> None:
    """Fills the simulator's empty school, and puts it into the state in which an operation makes sense."""
    school = simulator.school
    _people(school)
    _courses(school)
    _lessons(school)
    _units(school)
    _drive(school)
    for label in ("2", "6", "363", "364"):
        school.labels[label] = f"Label {label}"
    BEFORE.get(operation, lambda school: None)(school)
    if operation in AFTER_THE_LESSON:
        for lesson in school.lessons.values():
            lesson.start_time, lesson.end_time = NOW - 7200, NOW - 3600


def _people(school: School) -> None:
    for number, uid in enumerate((*TEACHERS, *STUDENTS, TEACHER)):
        telephone = f"1390000{number:04}"
        school.users[uid] = User(uid, telephone, None, f"Person {number}", "0123456789abcdef0123456789abcdef")
        school.uids_by_account[telephone] = uid
    for uid in (*TEACHERS, TEACHER):
        school.teachers[uid] = Teacher(uid, uid + 1000, f"Teacher {uid}")
    for uid in (*STUDENTS, TEACHER):
        school.students[uid] = Student(uid, f"Student {uid}")


def _courses(school: School) -> None:
    for course_id in (COURSE, COURSE + 1, COURSE + 2, LMS_COURSE, DUAL, DUAL + 1, DUAL + 2):
        course = Course(course_id, f"Course {course_id}", school.sid)
        course.head_teacher_uid = TEACHERS[0]
        course.teacher_uids = set(TEACHERS[1:3]) if course_id != COURSE else set()
        school.courses[course_id] = course


def _lessons(school: School) -> None:
    for number, course_id in ((LESSON, COURSE), (LESSON + 1, COURSE), (LESSON + 2, COURSE), (DUAL_LESSON, DUAL)):
        lesson = Lesson(number, course_id, "Halves", TEACHERS[0], START, END)
        lesson.settings["recordState"] = 1
        school.lessons[number] = lesson
        school.courses[course_id].lesson_ids.append(number)
    school.lessons[DUAL_LESSON].is_dual_teacher = True


def _units(school: School) -> None:
    course = school.courses[LMS_COURSE]
    for number in (UNIT, OTHER_UNIT, EMPTY_UNIT, OLD_UNIT):
        school.units[number] = Unit(number, LMS_COURSE, f"Unit {number}", 2)
        course.unit_ids[f"Unit {number}"] = number
    room = Lesson(LESSON + 10, LMS_COURSE, "Thirds", TEACHERS[0], START, END, activity_id=ROOM, made_by_lms=True)
    school.lessons[room.lesson_id] = room
    course.lesson_ids.append(room.lesson_id)
    course.student_uids = set(STUDENTS)
    for activity in (
        Activity(ROOM, LMS_COURSE, OLD_UNIT, "Thirds", ActivityKind.CLASSROOM, True, END, lesson_id=room.lesson_id),
        Activity(HOMEWORK, LMS_COURSE, UNIT, "Exercises", ActivityKind.HOMEWORK, False, END, has_content=True),
    ):
        school.activities[activity.activity_id] = activity
        school.units[activity.unit_id].activity_ids.append(activity.activity_id)


def _drive(school: School) -> None:
    drive = school.drive
    folder = Folder(FOLDER, drive.root.folder_id, "Year 7", school.sid, 1)
    inner = Folder(SUB_FOLDER, FOLDER, "Shapes", school.sid, 2)
    drive.folders |= {FOLDER: folder, SUB_FOLDER: inner}
    drive.root.folder_ids["Year 7"] = FOLDER
    folder.folder_ids["Shapes"] = SUB_FOLDER
    drive.files[FILE] = CloudFile(FILE, FOLDER, "timetable.pdf", 3, hashlib.sha256(b"pdf").hexdigest(), b"pdf")
    folder.file_ids.append(FILE)


def _members(uids: Iterable[int]) -> Callable[[School], None]:
    def enrol(school: School) -> None:
        school.courses[COURSE].student_uids = set(uids)

    return enrol


def _grouped(school: School) -> None:
    _members((*STUDENTS, TEACHER))(school)
    groups = [[GroupMember(STUDENTS[0], True)]]
    school.groupings._by_course[COURSE] = Grouping(147667, COURSE, "Teams", groups)


def _taught(school: School) -> None:
    school.courses[COURSE].teacher_uids = set(TEACHERS[1:2])


def _disabled(school: School) -> None:
    school.teachers[TEACHER].standing = Standing.DISABLED


def _not_there(school: School) -> None:
    """What is to be made is not there yet."""
    school.teachers.pop(TEACHER)


def _filmed(school: School) -> None:
    school.lessons[LESSON].videos = {"5285890780000000001": VideoFile("5285890780000000001")}


def _sub_lesson(school: School) -> None:
    school.lessons[DUAL_LESSON].is_dual_teacher = True


def _registered(school: School) -> None:
    for number, account in enumerate(("13800001001", "001-2025550142")):
        uid = 1002000 + number
        school.users[uid] = User(uid, account, None, f"Person {uid}", "")
        school.uids_by_account[account] = uid


BEFORE: dict[str, Callable[[School], None]] = {
    "addSchoolStudent": _registered,
    "addTeacher": _registered,
    "addCourseGroup": _members((*STUDENTS, TEACHER)),
    "editCourseGroup": _grouped,
    "delCourseGroup": _grouped,
    "delCourseStudent": _members(STUDENTS),
    "delCourseStudentMultiple": _members((*STUDENTS, TEACHER)),
    "removeCourseTeacher": _taught,
    "restartUsingTeacher": _disabled,
    "deleteClassVideo": _filmed,
    "updateClassStudentComment": _members((*STUDENTS, TEACHER)),
    "delClassStudentMultiple": _members((*STUDENTS, TEACHER)),
    "deleteSubSchoolAccount": lambda school: school.sub_account_uids.add(TEACHER),
    "lmsOnlineDoubleTeacherEditClass": _sub_lesson,
}
"""What an operation finds, beside what all find."""

AFTER_THE_LESSON = {"delEndCourseClass", "updateClassLockStatus", "deleteClassVideo", "updateClassStudentComment"}
