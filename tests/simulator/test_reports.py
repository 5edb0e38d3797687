"""As documented and as reported: each difference in REPORTS, from both sides."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from classin_simulator import Simulator
from classin_simulator.faults import Fault
from classin_simulator.records import ActivityKind
from classin_simulator.reports import REPORTS

from .wire import NOW, SECRET, SID, Json, Wire

README = Path(__file__).parents[2] / "simulator" / "README.md"


@pytest.fixture(scope="module")
def documented_server() -> Iterator[Simulator]:
    """A simulator that answers as the pages say."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: NOW, reported=False) as simulator:
        yield simulator


@pytest.fixture
def documented(documented_server: Simulator) -> Wire:
    """A caller of an empty school that answers as documented."""
    documented_server.reset()
    return Wire(documented_server)


def both(wire: Wire, documented: Wire, ask: Callable[[Wire], object]) -> tuple[object, object]:
    """The same as documented and as reported."""
    return ask(documented), ask(wire)


def course(wire: Wire) -> int:
    """A course."""
    return wire.simulator.school.add_course("Mathematics").course_id


def homework(wire: Wire) -> tuple[int, int]:
    """A course with a homework that is a draft without content."""
    school = wire.simulator.school
    in_course = school.add_course("Mathematics")
    unit = school.add_unit(in_course, "Fractions", publish_flag=2)
    activity = school.add_activity(unit, "Exercises", kind=ActivityKind.HOMEWORK, end_time=NOW + 100, published=False)
    return in_course.course_id, activity.activity_id


def quizzes(wire: Wire, count: int) -> tuple[int, list[int]]:
    """A course with drafts that may be published."""
    school = wire.simulator.school
    in_course = school.add_course("Mathematics")
    unit = school.add_unit(in_course, "Fractions", publish_flag=2)
    made = [
        school.add_activity(unit, f"Quiz {n}", kind=ActivityKind.QUIZ, end_time=0, published=False)
        for n in range(count)
    ]
    return in_course.course_id, [activity.activity_id for activity in made]


def test_release_takes_a_list(wire: Wire, documented: Wire) -> None:
    """The page's `activityIds`."""

    def ask(caller: Wire) -> object:
        course_id, ids = quizzes(caller, 1)
        answer = caller.v2("/lms/activity/release", courseId=course_id, activityIds=ids)
        return answer["code"], answer["msg"] == 'field "activityId" is not set'

    assert ((1, False), (101001001, True)) == both(wire, documented, ask)


def test_release_takes_one(wire: Wire, documented: Wire) -> None:
    """The `activityId` of its samples."""

    def ask(caller: Wire) -> object:
        course_id, ids = quizzes(caller, 1)
        return caller.v2("/lms/activity/release", courseId=course_id, activityId=ids[0])["code"]

    assert (101001001, 1) == both(wire, documented, ask)


@pytest.mark.parametrize(("count", "kind"), [(1, dict), (2, list)])
def test_release_of_several(documented: Wire, count: int, kind: type) -> None:
    """As documented one brings an object and several a list; all of them are published."""
    course_id, ids = quizzes(documented, count)
    answer = documented.v2("/lms/activity/release", courseId=course_id, activityIds=ids)
    published = [documented.simulator.school.activities[one].published for one in ids]
    assert (kind, [True] * count) == (type(answer["data"]), published)


def test_release_of_several_stops(documented: Wire) -> None:
    """One that cannot be published stops all."""
    course_id, ids = quizzes(documented, 2)
    documented.simulator.school.activities[ids[1]].published = True
    answer = documented.v2("/lms/activity/release", courseId=course_id, activityIds=ids)
    assert (29184, False) == (answer["code"], documented.simulator.school.activities[ids[0]].published)


def test_release_of_none(documented: Wire) -> None:
    """An empty list is a wrong parameter."""
    answer = documented.v2("/lms/activity/release", courseId=course(documented), activityIds=[])
    assert 101001001 == answer["code"]


def test_empty_homework(wire: Wire, documented: Wire) -> None:
    """A homework without content."""

    def ask(caller: Wire) -> object:
        course_id, activity_id = homework(caller)
        field = {"activityId": activity_id, "activityIds": [activity_id]}
        return caller.v2("/lms/activity/release", courseId=course_id, **field)["code"]

    assert (1, 29601) == both(wire, documented, ask)


def test_empty_body(wire: Wire, documented: Wire) -> None:
    """A signed, empty body to unit.create."""
    assert (101001001, 121601018) == both(wire, documented, lambda one: one.v2("/lms/unit/create")["code"])


def test_unit_that_exists(wire: Wire, documented: Wire) -> None:
    """29208 with the unit, or alone."""

    def ask(caller: Wire) -> object:
        fields = {"courseId": course(caller), "name": "Fractions", "publishFlag": 2}
        caller.v2("/lms/unit/create", **fields)
        return sorted(caller.v2("/lms/unit/create", **fields))

    assert (["code", "msg"], ["code", "data", "msg"]) == both(wire, documented, ask)


def test_teacher_who_exists(wire: Wire, documented: Wire) -> None:
    """133 with the id of the tie, or alone."""

    def ask(caller: Wire) -> object:
        school = caller.simulator.school
        user = school.add_user(telephone="15800000001", email=None, nickname="Lin Xia", password_md5="")
        school.add_teacher(user.uid, "Lin Xia")
        return sorted(caller.v1("addTeacher", teacherAccount="15800000001", teacherName="Lin Xia"))

    assert (["error_info"], ["data", "error_info"]) == both(wire, documented, ask)


def test_unknown_uid(wire: Wire, documented: Wire) -> None:
    """An entry whose UID does not exist."""

    def ask(caller: Wire) -> object:
        answer = caller.v1("addCourseStudentMultiple", courseId=course(caller), identity=1, studentJson=[{"uid": 9}])
        return answer["data"][0]["errno"]

    assert (400, 351) == both(wire, documented, ask)


def test_empty_map(wire: Wire, documented: Wire) -> None:
    """An empty `live_info`."""

    def ask(caller: Wire) -> object:
        school = caller.simulator.school
        user = school.add_user(telephone="15800000001", email=None, nickname="Lin Xia", password_md5="")
        school.add_teacher(user.uid, "Lin Xia")
        answer = caller.v1(
            "addCourseClass",
            courseId=course(caller),
            className="Adding",
            beginTime=NOW + 3600,
            endTime=NOW + 7200,
            teacherUid=user.uid,
        )
        more: Json = answer["more_data"]
        return more["live_info"]

    assert ({}, []) == both(wire, documented, ask)


def test_repeat_in_v2(wire: Wire, documented: Wire) -> None:
    """101003002 on a path of v2."""

    def ask(caller: Wire) -> object:
        caller.simulator.faults.add(Fault("lmsUnitCreate", code=101003002))
        return sorted(caller.v2("/lms/unit/create"))

    assert (["code", "msg"], ["error_info"]) == both(wire, documented, ask)


def test_readme_has_the_table() -> None:
    """The README has a row for each difference, word for word."""
    text = README.read_text(encoding="utf-8")
    rows = [f"| {one.operation} | {one.documented} | {one.reported} | {one.source} |" for one in REPORTS]
    assert [] == [row for row in rows if row not in text]
