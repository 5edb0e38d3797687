"""delCourseStudent, delCourseStudentMultiple, modifyCourseTeacher, removeCourseTeacher and courseAddCourseTeacher."""

from collections.abc import Callable

import pytest

from classin_simulator.records import Course, Lesson, Standing

from .wire import NOW, Json, Wire, errno

Person = Callable[..., int]

HOUR = 3600


@pytest.fixture
def course(wire: Wire, course_id: int) -> Course:
    """A course without anyone in it."""
    return wire.simulator.school.courses[course_id]


def lesson(wire: Wire, course: Course, teacher_uid: int, starts_in: int = HOUR) -> Lesson:
    """A lesson of an hour."""
    start = NOW + starts_in
    return wire.simulator.school.add_lesson(
        course, "Fractions", teacher_uid=teacher_uid, start_time=start, end_time=start + HOUR
    )


def join(course: Course, student: int, auditor: int) -> None:
    """Put a student and an auditor into a course."""
    course.student_uids.add(student)
    course.auditors[auditor] = "Lin Xia"
    course.nicknames |= {student: "Lin Xia", auditor: "Lin Xia"}


@pytest.mark.parametrize("identity", [1, 2])
def test_removed(wire: Wire, person: Person, course: Course, identity: int) -> None:
    """One person is removed in one role, once; the other stays."""
    student, auditor = person(student=True), person()
    join(course, student, auditor)
    uid = student if identity == 1 else auditor
    sent = {"courseId": course.course_id, "studentUid": uid, "identity": identity}
    answers = [wire.v1("delCourseStudent", **sent) for _ in range(2)]
    assert answers[0] == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert errno(answers[1]) == 162
    left = auditor if identity == 1 else student
    assert {left} == course.student_uids | course.auditors.keys() == course.nicknames.keys()


def test_other_role(wire: Wire, person: Person, course: Course) -> None:
    """Who is in the course in the other role is answered 162 and stays."""
    student, auditor = person(student=True), person()
    join(course, student, auditor)
    codes = [
        errno(wire.v1("delCourseStudent", courseId=course.course_id, studentUid=uid, identity=identity))
        for uid, identity in ((student, 2), (auditor, 1))
    ]
    assert ([162, 162], 2) == (codes, len(course.student_uids | course.auditors.keys()))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"studentUid": 5}, 400),
        ({"studentUid": "x"}, 400),
        ({"studentUid": ""}, 100),
        ({"identity": 3}, 100),
        ({"identity": ""}, 100),
        ({"courseId": 5}, 147),
    ],
)
def test_removal_refused(wire: Wire, person: Person, course: Course, fields: dict[str, object], code: int) -> None:
    """An id that is no UID is 400, a missing field or a wrong role 100."""
    sent = {"courseId": course.course_id, "studentUid": person(student=True), "identity": 1, **fields}
    assert code == errno(wire.v1("delCourseStudent", **sent))


def test_several_removed(wire: Wire, person: Person, course: Course) -> None:
    """Each has a code in the order sent, and nothing else; UIDs may be text."""
    student, auditor = person(student=True), person()
    join(course, student, auditor)
    answer = wire.v1(
        "delCourseStudentMultiple",
        courseId=course.course_id,
        identity=1,
        studentUidJson=[auditor, str(student), student, 5],
    )
    assert (1, [162, 1, 162, 400]) == (errno(answer), [item["errno"] for item in answer["data"]])
    assert {"errno", "error"} == set(answer["data"][0])
    assert (set(), {auditor}) == (course.student_uids, course.auditors.keys())


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"studentUidJson": []}, 155),
        ({"studentUidJson": ""}, 155),
        ({"studentUidJson": "x"}, 155),
        ({"studentUidJson": ["x"]}, 400),
        ({"identity": ""}, 100),
        ({"courseId": 5}, 147),
    ],
)
def test_several_refused(wire: Wire, course: Course, fields: dict[str, object], code: int) -> None:
    """An empty list or none is 155, an entry that is no UID 400."""
    sent = {"courseId": course.course_id, "identity": 1, "studentUidJson": [5], **fields}
    assert code == errno(wire.v1("delCourseStudentMultiple", **sent))


COURSES = [
    ({"owner": "1000083"}, 144),
    ({"deleted": True}, 149),
    ({"expiry_time": NOW}, 153),
    ({"ended": True}, 153),
    ({"is_standard": False}, 369),
]


@pytest.mark.parametrize("action", ["delCourseStudent", "removeCourseTeacher"])
@pytest.mark.parametrize(("change", "code"), COURSES)
def test_course_refused(
    wire: Wire, person: Person, course: Course, action: str, change: dict[str, object], code: int
) -> None:
    """From a course of another school, deleted, expired, ended or of another kind nobody is removed."""
    for name, value in change.items():
        setattr(course, name, value)
    uid = person(teacher=True)
    assert code == errno(wire.v1(action, courseId=course.course_id, teacherUid=uid, studentUid=uid, identity=1))


@pytest.mark.parametrize(("changes", "code"), [({"deleted": True}, 147), *(one for one in COURSES if one[1] != 149)])
def test_several_of_a_course_refused(wire: Wire, course: Course, changes: dict[str, object], code: int) -> None:
    """For several people the page lists no code of its own for a deleted course."""
    for name, value in changes.items():
        setattr(course, name, value)
    sent = {"courseId": course.course_id, "identity": 1, "studentUidJson": [5]}
    assert code == errno(wire.v1("delCourseStudentMultiple", **sent))


@pytest.mark.parametrize("action", ["modifyCourseTeacher", "removeCourseTeacher"])
def test_teacher_of_no_course(wire: Wire, person: Person, action: str) -> None:
    """A course that nobody has is 147."""
    assert errno(wire.v1(action, courseId=5, teacherUid=person(teacher=True))) == 147


def change(wire: Wire, course: Course, uid: object) -> Json:
    """Give the lessons of a course to a teacher."""
    return wire.v1("modifyCourseTeacher", courseId=course.course_id, teacherUid=uid)


def test_teacher_of_all_lessons(wire: Wire, person: Person, course: Course) -> None:
    """Lessons to come get the teacher, who joins the list; those that have begun keep theirs."""
    former, new = person(teacher=True), person(teacher=True)
    course.teacher_uids.add(former)
    begun, first, second = lesson(wire, course, former, 0), lesson(wire, course, former), lesson(wire, course, former)
    answer = change(wire, course, new)
    done = {"errno": 1, "error": "程序正常执行"}
    assert answer["data"] == [{"classId": first.lesson_id, **done}, {"classId": second.lesson_id, **done}]
    assert ([former, new, new], {former, new}) == (
        [one.teacher_uid for one in (begun, first, second)],
        course.teacher_uids,
    )


def test_head_teacher_of_all_lessons(wire: Wire, person: Person, course: Course) -> None:
    """A head teacher who gets the lessons does not join the list of teachers."""
    course.head_teacher_uid = head = person(teacher=True)
    to_come = lesson(wire, course, person(teacher=True))
    change(wire, course, head)
    assert (head, set()) == (to_come.teacher_uid, course.teacher_uids)


def test_lessons_that_keep_their_teacher(wire: Wire, person: Person, course: Course) -> None:
    """Classrooms, dual-teacher lessons and lessons in which the person sits otherwise have codes of their own."""
    former, new = person(teacher=True), person(teacher=True)
    lessons = [lesson(wire, course, former) for _ in range(5)]
    lessons[0].made_by_lms = True
    lessons[1].is_dual_teacher = True
    lessons[2].added_uids.add(new)
    lessons[3].assistant_uids = (new,)
    answer = change(wire, course, new)
    assert (1, [466, 369, 187, 328, 1]) == (errno(answer), [item["errno"] for item in answer["data"]])
    assert [former] * 4 + [new] == [one.teacher_uid for one in lessons]


def test_no_lesson_to_come(wire: Wire, person: Person, course: Course) -> None:
    """Without a lesson that has not begun the answer is 188, without data."""
    uid = person(teacher=True)
    lesson(wire, course, uid, 0)
    lesson(wire, course, uid).deleted = True
    answer = change(wire, course, uid)
    assert (errno(answer), "data" in answer) == (188, False)


@pytest.fixture
def unfit(wire: Wire, person: Person, course: Course) -> list[int]:
    """Who cannot teach: student, auditor, no teacher, closed, disabled, being disabled, no account."""
    school = wire.simulator.school
    student, auditor, stranger, closed, disabled, leaving = (person(teacher=number != 2) for number in range(6))
    join(course, student, auditor)
    school.users[closed].cancelled = True
    school.teachers[disabled].standing = Standing.DISABLED
    school.teachers[leaving].standing = Standing.BEING_DISABLED
    return [student, auditor, stranger, closed, disabled, leaving, 5]


def test_teacher_refused(wire: Wire, person: Person, course: Course, unfit: list[int]) -> None:
    """Who cannot teach is refused for the whole call, and the lesson keeps its teacher."""
    former = person(teacher=True)
    kept = lesson(wire, course, former)
    codes = [errno(change(wire, course, uid)) for uid in [*unfit, "x", ""]]
    assert ([172, 173, 136, 884, 387, 805, 400, 400, 100], former) == (codes, kept.teacher_uid)


@pytest.mark.parametrize(
    ("changes", "code"), [one for one in COURSES if "ended" not in one[0]] + [({"ended": True}, 146)]
)
def test_lessons_of_a_course_refused(
    wire: Wire, person: Person, course: Course, changes: dict[str, object], code: int
) -> None:
    """An ended course has a code of its own here."""
    for name, value in changes.items():
        setattr(course, name, value)
    assert code == errno(change(wire, course, person(teacher=True)))


def remove(wire: Wire, course: Course, uid: object) -> int:
    """Take a teacher off a course; the code."""
    return errno(wire.v1("removeCourseTeacher", courseId=course.course_id, teacherUid=uid))


def test_teacher_removed(wire: Wire, person: Person, course: Course) -> None:
    """A teacher is taken off the list once; the answer has no data."""
    uid, other = person(teacher=True), person(teacher=True)
    course.teacher_uids |= {uid, other}
    answer = wire.v1("removeCourseTeacher", courseId=course.course_id, teacherUid=uid)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert (remove(wire, course, uid), course.teacher_uids) == (316, {other})


def test_teacher_with_lessons(wire: Wire, person: Person, course: Course) -> None:
    """Who has a lesson in the course that has not ended, as teacher or co-teacher, stays until it has."""
    teacher, co_teacher = person(teacher=True), person(teacher=True)
    course.teacher_uids |= {teacher, co_teacher}
    lesson(wire, course, teacher, 0).assistant_uids = (co_teacher,)
    before = [remove(wire, course, uid) for uid in (teacher, co_teacher)]
    wire.simulator.clock.advance(HOUR)
    assert ([317, 317], [1, 1]) == (before, [remove(wire, course, uid) for uid in (teacher, co_teacher)])


def test_teacher_removal_refused(wire: Wire, person: Person, course: Course) -> None:
    """No teacher of the school is 136, no account 400, no number 122, nothing 100."""
    assert [remove(wire, course, uid) for uid in (person(student=True), 5, "x", "")] == [136, 400, 122, 100]


def add(wire: Wire, course: Course, uids: object) -> Json:
    """Put teachers on the list of a course."""
    return wire.v2("/course/addCourseTeacher", courseId=course.course_id, teacherUids=uids)


def test_teachers_added(wire: Wire, person: Person, course: Course) -> None:
    """Teachers join the list; each entry names its teacher."""
    first, second = person(teacher=True), person(teacher=True)
    done = {"code": 1, "msg": "程序正常执行"}
    assert add(wire, course, [first, str(second)]) == {
        **done,
        "data": [{"teacherUid": first, **done}, {"teacherUid": second, **done}],
    }
    assert {first, second} == course.teacher_uids


def test_teachers_there_already(wire: Wire, person: Person, course: Course) -> None:
    """Who is on the list is answered 133, also within one call, and the head teacher 30022."""
    course.head_teacher_uid = head = person(teacher=True)
    listed, new = person(teacher=True), person(teacher=True)
    course.teacher_uids.add(listed)
    answer = add(wire, course, [head, listed, new, new])
    assert (1, [30022, 133, 1, 133]) == (answer["code"], [item["code"] for item in answer["data"]])


def test_teachers_not_added(wire: Wire, course: Course, unfit: list[int]) -> None:
    """Who cannot teach has a code of their own, while the call says 1."""
    answer = add(wire, course, unfit)
    assert (1, [172, 173, 136, 884, 387, 387, 136]) == (answer["code"], [item["code"] for item in answer["data"]])
    assert course.teacher_uids == set()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"owner": "1000083"}, 121601021),
        ({"deleted": True}, 149),
        ({"expiry_time": NOW}, 30031),
        ({"ended": True}, 30031),
        ({"is_standard": False}, 121601022),
    ],
)
def test_course_without_new_teachers(
    wire: Wire, person: Person, course: Course, changes: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired, ended or of another kind takes no teachers."""
    for name, value in changes.items():
        setattr(course, name, value)
    assert code == add(wire, course, [person(teacher=True)])["code"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"courseId": 5, "teacherUids": [5]}, 147),
        ({"teacherUids": [5]}, 121601030),
        ({"courseId": 5}, 121601030),
        ({"courseId": 5, "teacherUids": "5"}, 101001001),
        ({"courseId": 5, "teacherUids": ["x"]}, 101001001),
    ],
)
def test_body_refused(wire: Wire, body: dict[str, object], code: int) -> None:
    """Unknown courses, missing and wrong parameters have codes of their own."""
    assert code == wire.v2("/course/addCourseTeacher", **body)["code"]
