"""`ensure(…, update=True)`: what existed is as was asked afterwards. Against the simulator and a recorder."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest

from classin_client import AsyncClassIn, ClassIn, Conflict, LimitReached, Outcome
from classin_client.errors import InvalidRequest
from classin_simulator import Simulator
from classin_simulator.faults import Fault

from client.recorder import Recorder, Sent, v1, v2

Run = Callable[..., Any]


@pytest.fixture
def school() -> Iterator[Simulator]:
    """A simulated school of its own for each test."""
    with Simulator(sid="1000082", secret="simulator-secret") as simulator:
        yield simulator


@pytest.fixture(params=["sync", "async"])
def ensure(request: pytest.FixtureRequest, school: Simulator) -> Run:
    """Runs `ensure` of a resource of that school: `ensure("courses", key="maths", …)`; a while after the one before."""
    given: dict[str, Any] = {"sid": "1000082", "secret": "simulator-secret", "base_url": school.url}

    def sync(resource: str, **arguments: Any) -> Any:
        school.clock.advance(10)
        with ClassIn(**given, clock=school.clock) as client:
            return getattr(client, resource).ensure(**arguments)

    def awaited(resource: str, **arguments: Any) -> Any:
        async def main() -> Any:
            async with AsyncClassIn(**given, clock=school.clock) as client:
                return await getattr(client, resource).ensure(**arguments)

        school.clock.advance(10)
        return asyncio.run(main())

    return sync if request.param == "sync" else awaited


def test_a_course_is_as_was_asked(school: Simulator, ensure: Run) -> None:
    """Its name and subject; the outcome still says whether it was there."""
    first = ensure("courses", key="maths", course_name="Maths", subject_id=2, update=True)

    second = ensure("courses", key="maths", course_name="Physics", subject_id=4, update=True)

    (course,) = school.school.courses.values()
    assert [(Outcome.SUCCESS, False), (Outcome.EXISTED, True)] == [
        (one.outcome, one.updated) for one in (first, second)
    ]
    assert (first.data, ()) == (second.data, second.warnings)
    assert ("Physics", 4) == (course.name, course.subject_id)


def test_what_an_edit_resets_is_sent(run: Run, recorder: Recorder) -> None:
    """Both parameters that `editCourse` resets: the one that was given, and the other as what a new course has."""
    recorder.answer(v1(398, data=7), v1())

    reply = run("courses.ensure", key="maths", course_name="Maths", subject_id=2, update=True)

    sent = {name: one for name, (one,) in parse_qs(recorder.sent[1].body.decode()).items()}
    expected = {"courseId": "7", "courseName": "Maths", "subjectId": "2", "classroomSettingId": "0"}
    assert expected == {name: sent[name] for name in sent if name not in ("SID", "timeStamp", "safeKey")}
    assert (True, ()) == (reply.updated, reply.warnings)


def test_co_teachers_that_were_left_out_are_taken_away(run: Run, recorder: Recorder) -> None:
    """A classroom that is asked for without co-teachers has none afterwards, and the call says so outright."""
    recorder.answer(v2(398, data={"activityId": 5, "classId": 6, "name": "Halves"}), v2())
    times = {"start_time": 1_800_000_000, "end_time": 1_800_003_600}

    reply = run(
        "classrooms.ensure", key="r", course_id=1, unit_id=2, name="Halves", teacher_uid=3, update=True, **times
    )

    body = json.loads(recorder.sent[1].body)
    assert ("/lms/activity/updateClass", 5, []) == (recorder.sent[1].target, body["activityId"], body["assistantUids"])
    assert (True, ()) == (reply.updated, reply.warnings)


def test_what_no_edit_takes_is_named(run: Run, recorder: Recorder) -> None:
    """The seats of a lesson are not changed by `lessons.edit`."""
    recorder.answer(v1(398, data=7), v1())
    lesson = {"course_id": 1, "class_name": "Maths", "begin_time": 1_800_000_000, "end_time": 1_800_003_600}

    reply = run("lessons.ensure", key="l", **lesson, teacher_uid=3, seat_num=6, folder_id="9", update=True)

    assert ("seat_num cannot be edited: it stays as it was.",) == reply.warnings


def test_a_unit_is_published(school: Simulator, ensure: Run) -> None:
    """Its name is what it is known by, and the rest is edited."""
    course = ensure("courses", key="maths", course_name="Maths").data
    first = ensure("units", course_id=course, name="Fractions", publish_flag=0)

    second = ensure("units", course_id=course, name="Fractions", publish_flag=2, update=True)

    assert (first.data.unit_id, True) == (second.data.unit_id, second.updated)


@pytest.mark.parametrize("resource", ["students", "teachers"])
def test_a_person_gets_the_name(school: Simulator, ensure: Run, resource: str) -> None:
    """In the school; account and password stay."""
    person = {"account": "13800001001", "password": "example-pass"}
    first = ensure(resource, **person, name="Lin", update=True)

    second = ensure(resource, **person, name="Lin Xia", update=True)

    (member,) = getattr(school.school, resource).values()
    assert [(Outcome.SUCCESS, False), (Outcome.EXISTED, True)] == [
        (one.outcome, one.updated) for one in (first, second)
    ]
    assert ("Lin Xia", first.data) == (member.name, second.data)


@pytest.mark.parametrize("resource", ["students", "courses"])
def test_without_it_a_warning_says_that_nothing_was_compared(ensure: Run, resource: str) -> None:
    """The one that was there may differ from what was asked."""
    arguments: dict[str, Any] = {
        "students": {"account": "13800001001", "name": "Lin", "password": "example-pass"},
        "courses": {"key": "maths", "course_name": "Maths"},
    }[resource]
    first = ensure(resource, **arguments)

    second = ensure(resource, **arguments)

    assert ((), False) == (first.warnings, second.updated)
    assert (
        "It existed already: what you sent was not compared with it. With update=True it is edited.",
    ) == second.warnings


def test_an_edit_that_is_refused_says_what_it_was_about(school: Simulator, ensure: Run) -> None:
    """The id of what existed, and that it was not edited."""
    uid = ensure("students", account="13800001001", name="Lin", password="example-pass").data
    school.faults.add(Fault(operation="editSchoolStudent", code=228))

    with pytest.raises(Exception, match=rf"It existed already \(student_uid {uid}\), and was not edited\."):
        ensure("students", account="13800001001", name="Lin Xia", password="example-pass", update=True)


@pytest.mark.parametrize("existed", [False, True], ids=["new", "known"])
def test_a_second_call_that_is_refused_says_that_the_account_is_there(
    school: Simulator, ensure: Run, *, existed: bool
) -> None:
    """With its UID, so that nothing already done is lost."""
    if existed:
        ensure("users", telephone="13800001001", nickname="Lin", password="example-pass")
    school.faults.add(Fault(operation="addTeacher", code=845))

    sentence = "existed already" if existed else "was registered before"
    with pytest.raises(LimitReached, match=rf"The account {sentence} \(UID \d+\): the same call goes on from there\."):
        ensure("teachers", account="13800001001", name="Lin", password="example-pass")


def test_a_value_that_only_the_edit_refuses_is_refused_before(run: Run, recorder: Recorder) -> None:
    """`editCourse` takes an organisation only with a name: nothing is sent that would stop half-way."""
    with pytest.raises(InvalidRequest):
        run("courses.ensure", key="maths", course_name=None, cat_id=3, update=True)

    assert [] == recorder.sent


def test_rows_are_updated_too(school: Simulator) -> None:
    """Each item says so, and no warning that nothing was compared is left."""
    rows = [{"key": f"c-{number}", "course_name": "Maths"} for number in range(5)]
    with ClassIn(sid="1000082", secret="simulator-secret", base_url=school.url, clock=school.clock) as client:
        client.courses.ensure_many(rows)
        school.clock.advance(10)
        changed = [{**row, "course_name": "Physics"} for row in rows]

        reply = client.courses.ensure_many(changed, update=True)

    assert ({True}, ()) == ({item.updated for item in reply.items}, reply.warnings)
    assert {"Physics"} == {course.name for course in school.school.courses.values()}


def test_an_edit_in_part_is_partial(run: Run, recorder: Recorder) -> None:
    """282: all but the recording was changed."""

    def answer(sent: Sent) -> Any:
        return v1(282) if "editCourseClass" in sent.target else v1(398, data=7)

    recorder.answer(answer)
    lesson = {"course_id": 1, "class_name": "Maths", "begin_time": 1_800_000_000, "end_time": 1_800_003_600}

    reply = run("lessons.ensure", key="l", **lesson, teacher_uid=3, folder_id="9", update=True)

    assert (Outcome.PARTIAL, True, 7) == (reply.outcome, reply.updated, reply.data)


def test_a_conflict_of_the_edit_is_an_error(run: Run, recorder: Recorder) -> None:
    """350: too late to change, and the state that was asked for does not hold."""
    recorder.answer(v2(398, data={"activityId": 5, "classId": 6, "name": "x"}), v2(350))
    times = {"start_time": 1_800_000_000, "end_time": 1_800_003_600}

    with pytest.raises(Conflict, match=r"It existed already \(activity_id 5\), and was not edited\."):
        run("classrooms.ensure", key="r", course_id=1, unit_id=2, name="x", teacher_uid=3, update=True, **times)
