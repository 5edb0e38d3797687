"""stopUsingTeacher and restartUsingTeacher."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Standing

from .raw_client import NOW, RawClient, errno

Person = Callable[..., int]

HOUR = 3600


def stop(raw_client: RawClient, uid: object) -> int:
    """Disable a teacher; the code."""
    return errno(raw_client.v1("stopUsingTeacher", teacherUid=uid))


def restart(raw_client: RawClient, uid: object) -> int:
    """Enable a teacher; the code."""
    return errno(raw_client.v1("restartUsingTeacher", teacherUid=uid))


def test_disabled_and_enabled(raw_client: RawClient, person: Person) -> None:
    """A teacher is disabled some minutes after the answer, and can be enabled only then."""
    uid = person(teacher=True)
    teacher = raw_client.simulator.school.teachers[uid]
    standings, codes = [], []
    for call, minutes in ((stop, 0), (restart, 0.9), (restart, 4.1)):
        raw_client.simulator.clock.advance(minutes * 60)
        codes.append(call(raw_client, uid))
        standings.append(teacher.standing)
    assert codes == [1, 800, 1]
    assert standings == [Standing.BEING_DISABLED, Standing.BEING_DISABLED, Standing.ENABLED]


def test_disabled_by_the_clock(raw_client: RawClient, person: Person) -> None:
    """Disabling is done when its time has come, without another call."""
    uid = person(teacher=True)
    stop(raw_client, uid)
    raw_client.simulator.clock.advance(300)
    assert raw_client.simulator.school.teachers[uid].standing is Standing.DISABLED


def test_answers_have_no_data(raw_client: RawClient, person: Person) -> None:
    """Neither answer holds anything but its code."""
    uid = person(teacher=True)
    done = {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert done == raw_client.v1("stopUsingTeacher", teacherUid=uid)
    raw_client.simulator.clock.advance(300)
    assert done == raw_client.v1("restartUsingTeacher", teacherUid=uid)


def test_what_is_refused_meanwhile_and_then(raw_client: RawClient, person: Person) -> None:
    """As a head teacher, who is being disabled is answered 805, and who is disabled 389."""
    uid = person(teacher=True)
    stop(raw_client, uid)
    codes = []
    for seconds in (0, 300):
        raw_client.simulator.clock.advance(seconds)
        codes.append(errno(raw_client.v1("addCourse", courseName="Mathematics", mainTeacherUid=uid)))
    assert codes == [805, 389]


def test_disabling_twice(raw_client: RawClient, person: Person) -> None:
    """A repeat is answered 1 and does not begin anew."""
    uid = person(teacher=True)
    codes = []
    for seconds in (0, 170, 20):
        raw_client.simulator.clock.advance(seconds)
        codes.append(stop(raw_client, uid))
    assert ([1, 1, 1], Standing.DISABLED) == (codes, raw_client.simulator.school.teachers[uid].standing)


def test_enabling_who_is_enabled(raw_client: RawClient, person: Person) -> None:
    """Who is enabled stays so."""
    uid = person(teacher=True)
    assert (1, Standing.ENABLED) == (restart(raw_client, uid), raw_client.simulator.school.teachers[uid].standing)


@pytest.mark.parametrize("role", ["teacher", "assistant"])
def test_lesson_to_give(raw_client: RawClient, person: Person, course_id: int, role: str) -> None:
    """Who has a lesson that has not ended, as teacher or co-teacher, is answered 317 until it has."""
    uid, other = person(teacher=True), person(teacher=True)
    teacher, assistants = (uid, ()) if role == "teacher" else (other, (uid,))
    school = raw_client.simulator.school
    school.add_lesson(
        school.courses[course_id],
        "Fractions",
        teacher_uid=teacher,
        start_time=NOW + HOUR,
        end_time=NOW + 2 * HOUR,
        assistant_uids=assistants,
    )
    codes = []
    for seconds in (0, 1.5 * HOUR, 0.5 * HOUR):
        raw_client.simulator.clock.advance(seconds)
        codes.append(stop(raw_client, uid))
    assert codes == [317, 317, 1]


@pytest.mark.parametrize("role", ["head teacher", "teacher"])
def test_course_that_runs(raw_client: RawClient, person: Person, course_id: int, role: str) -> None:
    """Who has a course that has not ended is answered 339 until it has."""
    uid = person(teacher=True)
    course = raw_client.simulator.school.courses[course_id]
    if role == "teacher":
        course.teacher_uids.add(uid)
    else:
        course.head_teacher_uid = uid
    before = stop(raw_client, uid)
    raw_client.v1("endCourse", courseId=course_id)
    assert (before, stop(raw_client, uid)) == (339, 1)


def test_school_account(raw_client: RawClient) -> None:
    """The school's own account cannot be disabled, be it a teacher or not."""
    before = stop(raw_client, 1000082)
    raw_client.simulator.school.add_teacher(1000082, "School")
    assert (386, 386) == (before, stop(raw_client, 1000082))


def test_sub_account(raw_client: RawClient, person: Person) -> None:
    """A sub-account cannot be disabled before it is removed."""
    uid = person(teacher=True)
    raw_client.simulator.school.sub_account_uids.add(uid)
    before = stop(raw_client, uid)
    raw_client.v1("deleteSubSchoolAccount", UID=uid)
    assert (before, stop(raw_client, uid)) == (402, 1)


@pytest.mark.parametrize("call", [stop, restart])
def test_no_teacher(raw_client: RawClient, person: Person, call: Callable[[RawClient, object], int]) -> None:
    """No teacher of the school is 136, no account 400, no number 122, nothing 100."""
    assert [call(raw_client, uid) for uid in (person(student=True), 5, "x", "")] == [136, 400, 122, 100]
