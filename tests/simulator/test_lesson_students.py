"""addClassStudentMultiple, addCourseClassStudent, delClassStudentMultiple and updateClassStudentComment."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Comment, Lesson

from .lesson_calls import HOUR, MINUTE, about, create, item_codes, lesson_of
from .raw_client import NOW, Json, RawClient, errno

Person = Callable[..., int]


@pytest.fixture
def lessons(raw_client: RawClient, person: Person, course_id: int) -> list[Lesson]:
    """Two lessons of one course, in an hour."""
    teacher = person(teacher=True)
    return [lesson_of(raw_client, create(raw_client, course_id, teacher)) for _ in range(2)]


@pytest.fixture
def lesson(lessons: list[Lesson]) -> Lesson:
    """The first of them."""
    return lessons[0]


def add(raw_client: RawClient, lesson: Lesson, *uids: object, **fields: object) -> Json:
    """Add people to a lesson."""
    sent = {"identity": 1, "studentJson": [{"uid": uid} for uid in uids], **fields}
    return about(raw_client, "addClassStudentMultiple", lesson, **sent)


def remove(raw_client: RawClient, lesson: Lesson, *uids: object, **fields: object) -> Json:
    """Take people out of a lesson."""
    return about(raw_client, "delClassStudentMultiple", lesson, **{"identity": 1, "studentUidJson": [*uids], **fields})


def add_to(raw_client: RawClient, uid: object, *lessons: Lesson, **fields: object) -> Json:
    """Add somebody to several lessons."""
    sent = {"courseId": lessons[0].course_id, "classJson": [lesson.lesson_id for lesson in lessons]}
    return raw_client.v1("addCourseClassStudent", studentUid=uid, **{**sent, **fields})


def test_students_of_one_lesson(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """Students of the school are added to one lesson, and to nothing else of the course; marks come back."""
    first, second = person(student=True), person(student=True)
    students = [{"uid": first, "customColumn": 7}, {"uid": str(second), "customColumn": ""}]
    answer = add(raw_client, lessons[0], studentJson=students)
    assert [["7", 1], [None, 1]] == [[one.get("customColumn"), one["errno"]] for one in answer["data"]]
    assert ({first, second}, set()) == (lessons[0].added_uids, lessons[1].added_uids)
    assert set() == raw_client.simulator.school.courses[lessons[0].course_id].student_uids


def test_identity_left_out(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """Without a role it is a student; there is no other."""
    uid = person(student=True)
    assert item_codes(add(raw_client, lesson, uid, identity="")) == [1]
    assert [errno(add(raw_client, lesson, uid, identity=identity)) for identity in (2, "student")] == [159, 159]


def test_who_is_not_added(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """Who is in it already, listens in, teaches, is of no school or closed is not added, each with a code."""
    lesson, other = lessons
    school, course = raw_client.simulator.school, raw_client.simulator.school.courses[lesson.course_id]
    inside, auditor, stranger, gone = (person(student=True) for _ in range(4))
    head, assistant, elsewhere = (person(student=True, teacher=True) for _ in range(3))
    course.student_uids.add(inside)
    course.auditors[auditor] = "Lin Xia"
    del school.students[stranger]
    school.users[gone].cancelled = True
    course.head_teacher_uid, lesson.assistant_uids, other.assistant_uids = head, (assistant,), (elsewhere,)
    uids = [inside, auditor, stranger, gone, head, assistant, elsewhere, lesson.teacher_uid, 5, "nobody"]
    expected = [166, 164, 228, 886, 333, 329, 332, 129, 400, 400]
    assert expected == item_codes(add(raw_client, lesson, *uids))
    assert set() == lesson.added_uids


def test_added_twice(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """The second time is 166."""
    uid = person(student=True)
    assert [item_codes(add(raw_client, lesson, uid)) for _ in range(2)] == [[1], [166]]


def test_room_for_students(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """More people than there is room for add nobody; who is in it already needs none."""
    raw_client.simulator.school.limits.students_per_lesson = 2
    first, second, third = (person(student=True) for _ in range(3))
    assert errno(add(raw_client, lesson, first, second, third)) == 157
    assert item_codes(add(raw_client, lesson, first, second)) == [1, 1]
    raw_client.simulator.school.limits.students_per_lesson = 1
    assert (item_codes(add(raw_client, lesson, first)), errno(add(raw_client, lesson, third))) == ([166], 157)


def test_student_to_several_lessons(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """A student is added to each lesson, with nothing but codes in the answer."""
    uid = person(student=True)
    lessons[1].added_uids.add(uid)
    answer = add_to(raw_client, uid, *lessons)
    assert (item_codes(answer), [{"errno", "error"}] * 2) == ([1, 166], [set(one) for one in answer["data"]])
    assert uid in lessons[0].added_uids


def test_lessons_that_take_nobody(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """Each lesson has its own code; one of another course is not found."""
    full, deleted = lessons
    classroom, dual = (lesson_of(raw_client, create(raw_client, full.course_id, full.teacher_uid)) for _ in range(2))
    elsewhere = lesson_of(
        raw_client, create(raw_client, raw_client.simulator.school.add_course("a").course_id, full.teacher_uid)
    )
    deleted.deleted, classroom.made_by_lms, dual.is_dual_teacher = True, True, True
    full.added_uids.add(person(student=True))
    raw_client.simulator.school.limits.students_per_lesson = 1
    answer = add_to(raw_client, person(student=True), full, deleted, classroom, dual, elsewhere)
    assert item_codes(answer) == [157, 212, 466, 369, 142]


def test_student_refused(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """A student who is none ends the call."""
    gone = person(student=True)
    raw_client.simulator.school.users[gone].cancelled = True
    assert [errno(add_to(raw_client, uid, *lessons)) for uid in (5, "nobody", person(), gone)] == [400, 400, 228, 886]
    assert errno(add_to(raw_client, person(student=True), *lessons, classJson=[])) == 155


def test_course_teacher_as_student(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """A co-teacher is a teacher of the course, where the page has no code of its own."""
    uid = person(student=True, teacher=True)
    lessons[0].assistant_uids = (uid,)
    assert item_codes(add_to(raw_client, uid, *lessons)) == [332, 332]


def test_students_of_an_expired_course(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """Only the operation for several lessons looks at the course's expiry."""
    raw_client.simulator.school.courses[lessons[0].course_id].expiry_time = NOW
    uid = person(student=True)
    assert (153, [1]) == (errno(add_to(raw_client, uid, *lessons)), item_codes(add(raw_client, lessons[0], uid)))


def test_taken_out(raw_client: RawClient, person: Person, lessons: list[Lesson]) -> None:
    """A student of the course is out of this lesson only, one of the lesson is gone."""
    course = raw_client.simulator.school.courses[lessons[0].course_id]
    student, guest, stranger = (person(student=True) for _ in range(3))
    course.student_uids.add(student)
    lessons[0].added_uids.add(guest)
    answer = remove(raw_client, lessons[0], str(student), guest, stranger, 5)
    assert (item_codes(answer), [{"errno", "error"}] * 4) == ([1, 1, 167, 400], [set(one) for one in answer["data"]])
    assert ({student}, set(), set()) == (lessons[0].removed_uids, lessons[0].added_uids, lessons[1].removed_uids)
    assert {student} == course.student_uids


def test_out_and_back_in(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """Who was taken out can be taken out no more, and can be added again."""
    uid = person(student=True)
    raw_client.simulator.school.courses[lesson.course_id].student_uids.add(uid)
    codes = [item_codes(step(raw_client, lesson, uid)) for step in (remove, remove, add, add)]
    assert (codes, set(), set()) == ([[1], [167], [1], [166]], lesson.removed_uids, lesson.added_uids)


def test_removal_refused(raw_client: RawClient, lesson: Lesson) -> None:
    """A role that is no student's, no role, no list and no UID end the call."""
    fields: list[Json] = [{"identity": 2}, {"identity": ""}, {"studentUidJson": []}, {"studentUidJson": ["nobody"]}]
    assert [errno(remove(raw_client, lesson, 5, **each)) for each in fields] == [159, 100, 155, 400]


@pytest.mark.parametrize(("wait", "code"), [(2 * HOUR + 20 * MINUTE, 1), (2 * HOUR + 20 * MINUTE + 1, 145)])
@pytest.mark.parametrize("step", [add, remove])
def test_after_the_end(
    raw_client: RawClient, person: Person, lesson: Lesson, step: Callable[..., Json], wait: int, code: int
) -> None:
    """People come and go until the room has closed."""
    uid = person(student=True)
    raw_client.simulator.clock.advance(wait)
    assert code == errno(step(raw_client, lesson, uid))
    assert item_codes(add_to(raw_client, person(student=True), lesson)) == [code]


@pytest.mark.parametrize("step", [add, remove])
def test_lessons_of_another_kind(
    raw_client: RawClient, person: Person, lessons: list[Lesson], step: Callable[..., Json]
) -> None:
    """A lesson with two teachers has students too; a classroom is for the operations on activities."""
    dual, classroom = lessons
    dual.is_dual_teacher, classroom.made_by_lms = True, True
    assert [errno(step(raw_client, lesson, person(student=True))) for lesson in lessons] == [1, 466]


@pytest.mark.parametrize("step", [add, remove])
@pytest.mark.parametrize(("fields", "code"), [({"courseId": 5}, 144), ({"classId": 5}, 143)])
def test_unknown_lesson(
    raw_client: RawClient, lesson: Lesson, step: Callable[..., Json], fields: Json, code: int
) -> None:
    """Unknown ids have codes of their own."""
    assert code == errno(step(raw_client, lesson, 5, **fields))


def review(raw_client: RawClient, lesson: Lesson, *reviews: Json) -> Json:
    """Say something of students."""
    sent = [{"starNum": 3, "comment": "Practise halving.", **one} for one in reviews]
    return raw_client.v1("updateClassStudentComment", classId=lesson.lesson_id, commentJson=sent)


@pytest.fixture
def student(raw_client: RawClient, person: Person, lesson: Lesson) -> int:
    """A student of the lesson."""
    uid = person(student=True)
    lesson.added_uids.add(uid)
    return uid


@pytest.mark.parametrize(("sent", "kept"), [(-3, 0), (0, 0), (5, 5), (9, 5)])
def test_comment(raw_client: RawClient, lesson: Lesson, student: int, sent: int, kept: int) -> None:
    """A comment takes the place of an earlier one; stars are brought to 0 to 5, texts are cut."""
    review(raw_client, lesson, {"studentUid": student})
    answer = review(
        raw_client,
        lesson,
        {"studentUid": str(student), "starNum": sent, "comment": "x" * 1001, "customColumn": "y" * 51},
    )
    assert [{"studentUid": student, "customColumn": "y" * 50, "errno": 1}] == [
        {name: one[name] for name in one if name != "error"} for one in answer["data"]
    ]
    assert {student: Comment(kept, "x" * 1000)} == lesson.comments


def test_comment_refused(raw_client: RawClient, person: Person, lesson: Lesson, student: int) -> None:
    """Who is not in the lesson, not of the school or nobody at all gets none, nor does one without a comment."""
    entries: list[Json] = [
        *({"studentUid": uid} for uid in (person(student=True), person(), 5, "nobody")),
        {"studentUid": student, "starNum": "many"},
        {"studentUid": student, "comment": ""},
        {"customColumn": "a"},
    ]
    answer = review(raw_client, lesson, *entries)
    assert item_codes(answer) == [167, 228, 400, 400, 100, 100, 100]
    assert ({}, True, False) == (lesson.comments, "studentUid" in answer["data"][2], "studentUid" in answer["data"][3])


def test_comment_on_a_classroom(raw_client: RawClient, lesson: Lesson, student: int) -> None:
    """Comments are for classrooms too, before, during and after them."""
    lesson.made_by_lms = True
    raw_client.simulator.clock.advance(3 * HOUR)
    assert item_codes(review(raw_client, lesson, {"studentUid": student})) == [1]


def test_no_comments(raw_client: RawClient, lesson: Lesson) -> None:
    """An empty list has no entries; what is no list is refused."""
    assert review(raw_client, lesson)["data"] == []
    assert errno(raw_client.v1("updateClassStudentComment", classId=lesson.lesson_id, commentJson="none")) == 100


def test_comment_on_an_unknown_lesson(raw_client: RawClient, lesson: Lesson, student: int) -> None:
    """Lessons that are deleted, or another school's, are none of the school."""
    school, codes = raw_client.simulator.school, []
    lesson.deleted = True
    codes.append(errno(review(raw_client, lesson, {"studentUid": student})))
    lesson.deleted = False
    school.courses[lesson.course_id].owner = "1000083"
    codes.append(errno(review(raw_client, lesson, {"studentUid": student})))
    codes.append(errno(raw_client.v1("updateClassStudentComment", classId=5, commentJson=[])))
    assert codes == [233, 233, 233]
