"""delCourseStudent, delCourseStudentMultiple, modifyCourseTeacher, removeCourseTeacher and courseAddCourseTeacher."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Course, Lesson, Standing

from .raw_client import NOW, Json, RawClient, errno

Person = Callable[..., int]

HOUR = 3600


@pytest.fixture
def course(raw_client: RawClient, course_id: int) -> Course:
    """A course without anyone in it."""
    return raw_client.simulator.school.courses[course_id]


def lesson(raw_client: RawClient, course: Course, teacher_uid: int, starts_in: int = HOUR) -> Lesson:
    """A lesson of an hour."""
    start = NOW + starts_in
    return raw_client.simulator.school.add_lesson(
        course, "Fractions", teacher_uid=teacher_uid, start_time=start, end_time=start + HOUR
    )


def join(course: Course, student: int, auditor: int) -> None:
    """Put a student and an auditor into a course."""
    course.student_uids.add(student)
    course.auditors[auditor] = "Lin Xia"
    course.nicknames |= {student: "Lin Xia", auditor: "Lin Xia"}


@pytest.mark.parametrize("identity", [1, 2])
def test_removed(raw_client: RawClient, person: Person, course: Course, identity: int) -> None:
    """One person is removed in one role, once; the other stays."""
    student, auditor = person(student=True), person()
    join(course, student, auditor)
    uid = student if identity == 1 else auditor
    sent = {"courseId": course.course_id, "studentUid": uid, "identity": identity}
    answers = [raw_client.v1("delCourseStudent", **sent) for _ in range(2)]
    assert answers[0] == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert errno(answers[1]) == 162
    left = auditor if identity == 1 else student
    assert {left} == course.student_uids | course.auditors.keys() == course.nicknames.keys()


def test_other_role(raw_client: RawClient, person: Person, course: Course) -> None:
    """Who is in the course in the other role is answered 162 and stays."""
    student, auditor = person(student=True), person()
    join(course, student, auditor)
    codes = [
        errno(raw_client.v1("delCourseStudent", courseId=course.course_id, studentUid=uid, identity=identity))
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
def test_removal_refused(
    raw_client: RawClient, person: Person, course: Course, fields: dict[str, object], code: int
) -> None:
    """An id that is no UID is 400, a missing field or a wrong role 100."""
    sent = {"courseId": course.course_id, "studentUid": person(student=True), "identity": 1, **fields}
    assert code == errno(raw_client.v1("delCourseStudent", **sent))


def test_several_removed(raw_client: RawClient, person: Person, course: Course) -> None:
    """Each has a code in the order sent, and nothing else; UIDs may be text."""
    student, auditor = person(student=True), person()
    join(course, student, auditor)
    answer = raw_client.v1(
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
def test_several_refused(raw_client: RawClient, course: Course, fields: dict[str, object], code: int) -> None:
    """An empty list or none is 155, an entry that is no UID 400."""
    sent = {"courseId": course.course_id, "identity": 1, "studentUidJson": [5], **fields}
    assert code == errno(raw_client.v1("delCourseStudentMultiple", **sent))


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
    raw_client: RawClient, person: Person, course: Course, action: str, change: dict[str, object], code: int
) -> None:
    """From a course of another school, deleted, expired, ended or of another kind nobody is removed."""
    for name, value in change.items():
        setattr(course, name, value)
    uid = person(teacher=True)
    assert code == errno(raw_client.v1(action, courseId=course.course_id, teacherUid=uid, studentUid=uid, identity=1))


@pytest.mark.parametrize(("changes", "code"), [({"deleted": True}, 147), *(one for one in COURSES if one[1] != 149)])
def test_several_of_a_course_refused(
    raw_client: RawClient, course: Course, changes: dict[str, object], code: int
) -> None:
    """For several people the page lists no code of its own for a deleted course."""
    for name, value in changes.items():
        setattr(course, name, value)
    sent = {"courseId": course.course_id, "identity": 1, "studentUidJson": [5]}
    assert code == errno(raw_client.v1("delCourseStudentMultiple", **sent))


@pytest.mark.parametrize("action", ["modifyCourseTeacher", "removeCourseTeacher"])
def test_teacher_of_no_course(raw_client: RawClient, person: Person, action: str) -> None:
    """A course that nobody has is 147."""
    assert errno(raw_client.v1(action, courseId=5, teacherUid=person(teacher=True))) == 147


def change(raw_client: RawClient, course: Course, uid: object) -> Json:
    """Give the lessons of a course to a teacher."""
    return raw_client.v1("modifyCourseTeacher", courseId=course.course_id, teacherUid=uid)


def test_teacher_of_all_lessons(raw_client: RawClient, person: Person, course: Course) -> None:
    """Lessons to come get the teacher, who joins the list; those that have begun keep theirs."""
    former, new = person(teacher=True), person(teacher=True)
    course.teacher_uids.add(former)
    begun, first, second = (
        lesson(raw_client, course, former, 0),
        lesson(raw_client, course, former),
        lesson(raw_client, course, former),
    )
    answer = change(raw_client, course, new)
    done = {"errno": 1, "error": "程序正常执行"}
    assert answer["data"] == [{"classId": first.lesson_id, **done}, {"classId": second.lesson_id, **done}]
    assert ([former, new, new], {former, new}) == (
        [one.teacher_uid for one in (begun, first, second)],
        course.teacher_uids,
    )


def test_head_teacher_of_all_lessons(raw_client: RawClient, person: Person, course: Course) -> None:
    """A head teacher who gets the lessons does not join the list of teachers."""
    course.head_teacher_uid = head = person(teacher=True)
    to_come = lesson(raw_client, course, person(teacher=True))
    change(raw_client, course, head)
    assert (head, set()) == (to_come.teacher_uid, course.teacher_uids)


def test_lessons_that_keep_their_teacher(raw_client: RawClient, person: Person, course: Course) -> None:
    """Classrooms, dual-teacher lessons and lessons in which the person sits otherwise have codes of their own."""
    former, new = person(teacher=True), person(teacher=True)
    lessons = [lesson(raw_client, course, former) for _ in range(5)]
    lessons[0].made_by_lms = True
    lessons[1].is_dual_teacher = True
    lessons[2].added_uids.add(new)
    lessons[3].assistant_uids = (new,)
    answer = change(raw_client, course, new)
    assert (1, [466, 369, 187, 328, 1]) == (errno(answer), [item["errno"] for item in answer["data"]])
    assert [former] * 4 + [new] == [one.teacher_uid for one in lessons]


def test_no_lesson_to_come(raw_client: RawClient, person: Person, course: Course) -> None:
    """Without a lesson that has not begun the answer is 188, without data."""
    uid = person(teacher=True)
    lesson(raw_client, course, uid, 0)
    lesson(raw_client, course, uid).deleted = True
    answer = change(raw_client, course, uid)
    assert (errno(answer), "data" in answer) == (188, False)


@pytest.fixture
def unfit(raw_client: RawClient, person: Person, course: Course) -> list[int]:
    """Who cannot teach: student, auditor, no teacher, closed, disabled, being disabled, no account."""
    school = raw_client.simulator.school
    student, auditor, stranger, closed, disabled, leaving = (person(teacher=number != 2) for number in range(6))
    join(course, student, auditor)
    school.users[closed].cancelled = True
    school.teachers[disabled].standing = Standing.DISABLED
    school.teachers[leaving].standing = Standing.BEING_DISABLED
    return [student, auditor, stranger, closed, disabled, leaving, 5]


def test_teacher_refused(raw_client: RawClient, person: Person, course: Course, unfit: list[int]) -> None:
    """Who cannot teach is refused for the whole call, and the lesson keeps its teacher."""
    former = person(teacher=True)
    kept = lesson(raw_client, course, former)
    codes = [errno(change(raw_client, course, uid)) for uid in [*unfit, "x", ""]]
    assert ([172, 173, 136, 884, 387, 805, 400, 400, 100], former) == (codes, kept.teacher_uid)


@pytest.mark.parametrize(
    ("changes", "code"), [one for one in COURSES if "ended" not in one[0]] + [({"ended": True}, 146)]
)
def test_lessons_of_a_course_refused(
    raw_client: RawClient, person: Person, course: Course, changes: dict[str, object], code: int
) -> None:
    """An ended course has a code of its own here."""
    for name, value in changes.items():
        setattr(course, name, value)
    assert code == errno(change(raw_client, course, person(teacher=True)))


def remove(raw_client: RawClient, course: Course, uid: object) -> int:
    """Take a teacher off a course; the code."""
    return errno(raw_client.v1("removeCourseTeacher", courseId=course.course_id, teacherUid=uid))


def test_teacher_removed(raw_client: RawClient, person: Person, course: Course) -> None:
    """A teacher is taken off the list once; the answer has no data."""
    uid, other = person(teacher=True), person(teacher=True)
    course.teacher_uids |= {uid, other}
    answer = raw_client.v1("removeCourseTeacher", courseId=course.course_id, teacherUid=uid)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert (remove(raw_client, course, uid), course.teacher_uids) == (316, {other})


def test_teacher_with_lessons(raw_client: RawClient, person: Person, course: Course) -> None:
    """Who has a lesson in the course that has not ended, as teacher or co-teacher, stays until it has."""
    teacher, co_teacher = person(teacher=True), person(teacher=True)
    course.teacher_uids |= {teacher, co_teacher}
    lesson(raw_client, course, teacher, 0).assistant_uids = (co_teacher,)
    before = [remove(raw_client, course, uid) for uid in (teacher, co_teacher)]
    raw_client.simulator.clock.advance(HOUR)
    assert ([317, 317], [1, 1]) == (before, [remove(raw_client, course, uid) for uid in (teacher, co_teacher)])


def test_teacher_removal_refused(raw_client: RawClient, person: Person, course: Course) -> None:
    """No teacher of the school is 136, no account 400, no number 122, nothing 100."""
    assert [remove(raw_client, course, uid) for uid in (person(student=True), 5, "x", "")] == [136, 400, 122, 100]


def add(raw_client: RawClient, course: Course, uids: object) -> Json:
    """Put teachers on the list of a course."""
    return raw_client.v2("/course/addCourseTeacher", courseId=course.course_id, teacherUids=uids)


def test_teachers_added(raw_client: RawClient, person: Person, course: Course) -> None:
    """Teachers join the list; each entry names its teacher."""
    first, second = person(teacher=True), person(teacher=True)
    done = {"code": 1, "msg": "程序正常执行"}
    assert add(raw_client, course, [first, str(second)]) == {
        **done,
        "data": [{"teacherUid": first, **done}, {"teacherUid": second, **done}],
    }
    assert {first, second} == course.teacher_uids


def test_teachers_there_already(raw_client: RawClient, person: Person, course: Course) -> None:
    """Who is on the list is answered 133, also within one call, and the head teacher 30022."""
    course.head_teacher_uid = head = person(teacher=True)
    listed, new = person(teacher=True), person(teacher=True)
    course.teacher_uids.add(listed)
    answer = add(raw_client, course, [head, listed, new, new])
    assert (1, [30022, 133, 1, 133]) == (answer["code"], [item["code"] for item in answer["data"]])


def test_teachers_not_added(raw_client: RawClient, course: Course, unfit: list[int]) -> None:
    """Who cannot teach has a code of their own, while the call says 1."""
    answer = add(raw_client, course, unfit)
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
    raw_client: RawClient, person: Person, course: Course, changes: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired, ended or of another kind takes no teachers."""
    for name, value in changes.items():
        setattr(course, name, value)
    assert code == add(raw_client, course, [person(teacher=True)])["code"]


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
def test_body_refused(raw_client: RawClient, body: dict[str, object], code: int) -> None:
    """Unknown courses, missing and wrong parameters have codes of their own."""
    assert code == raw_client.v2("/course/addCourseTeacher", **body)["code"]
