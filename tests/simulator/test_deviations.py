"""As documented and as reported: each difference in DEVIATIONS, from both sides."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from classin_simulator import Simulator
from classin_simulator.faults import Fault
from classin_simulator.protocol.deviations import DEVIATIONS
from classin_simulator.school.records import ActivityKind

from .raw_client import NOW, SECRET, SID, Json, RawClient

README = Path(__file__).parents[2] / "simulator" / "README.md"


@pytest.fixture(scope="module")
def documented_server() -> Iterator[Simulator]:
    """A simulator that answers as the pages say."""
    with Simulator(sid=SID, secret=SECRET, clock=lambda: NOW, reported=False) as simulator:
        yield simulator


@pytest.fixture
def documented(documented_server: Simulator) -> RawClient:
    """A caller of an empty school that answers as documented."""
    documented_server.reset()
    return RawClient(documented_server)


def both(raw_client: RawClient, documented: RawClient, ask: Callable[[RawClient], object]) -> tuple[object, object]:
    """The same as documented and as reported."""
    return ask(documented), ask(raw_client)


def course(raw_client: RawClient) -> int:
    """A course."""
    return raw_client.simulator.school.add_course("Mathematics").course_id


def homework(raw_client: RawClient) -> tuple[int, int]:
    """A course with a homework that is a draft without content."""
    school = raw_client.simulator.school
    in_course = school.add_course("Mathematics")
    unit = school.add_unit(in_course, "Fractions", publish_flag=2)
    activity = school.add_activity(unit, "Exercises", kind=ActivityKind.HOMEWORK, end_time=NOW + 100, published=False)
    return in_course.course_id, activity.activity_id


def quizzes(raw_client: RawClient, count: int) -> tuple[int, list[int]]:
    """A course with drafts that may be published."""
    school = raw_client.simulator.school
    in_course = school.add_course("Mathematics")
    unit = school.add_unit(in_course, "Fractions", publish_flag=2)
    made = [
        school.add_activity(unit, f"Quiz {n}", kind=ActivityKind.QUIZ, end_time=0, published=False)
        for n in range(count)
    ]
    return in_course.course_id, [activity.activity_id for activity in made]


def test_release_takes_a_list(raw_client: RawClient, documented: RawClient) -> None:
    """The page's `activityIds`."""

    def ask(caller: RawClient) -> object:
        course_id, ids = quizzes(caller, 1)
        answer = caller.v2("/lms/activity/release", courseId=course_id, activityIds=ids)
        return answer["code"], answer["msg"] == 'field "activityId" is not set'

    assert ((1, False), (101001001, True)) == both(raw_client, documented, ask)


def test_release_takes_one(raw_client: RawClient, documented: RawClient) -> None:
    """The `activityId` of its samples."""

    def ask(caller: RawClient) -> object:
        course_id, ids = quizzes(caller, 1)
        return caller.v2("/lms/activity/release", courseId=course_id, activityId=ids[0])["code"]

    assert (101001001, 1) == both(raw_client, documented, ask)


@pytest.mark.parametrize(("count", "kind"), [(1, dict), (2, list)])
def test_release_of_several(documented: RawClient, count: int, kind: type) -> None:
    """As documented one brings an object and several a list; all of them are published."""
    course_id, ids = quizzes(documented, count)
    answer = documented.v2("/lms/activity/release", courseId=course_id, activityIds=ids)
    published = [documented.simulator.school.activities[one].published for one in ids]
    assert (kind, [True] * count) == (type(answer["data"]), published)


def test_release_of_several_stops(documented: RawClient) -> None:
    """One that cannot be published stops all."""
    course_id, ids = quizzes(documented, 2)
    documented.simulator.school.activities[ids[1]].published = True
    answer = documented.v2("/lms/activity/release", courseId=course_id, activityIds=ids)
    assert (29184, False) == (answer["code"], documented.simulator.school.activities[ids[0]].published)


def test_release_of_none(documented: RawClient) -> None:
    """An empty list is a wrong parameter."""
    answer = documented.v2("/lms/activity/release", courseId=course(documented), activityIds=[])
    assert 101001001 == answer["code"]


def test_empty_homework(raw_client: RawClient, documented: RawClient) -> None:
    """A homework without content."""

    def ask(caller: RawClient) -> object:
        course_id, activity_id = homework(caller)
        field = {"activityId": activity_id, "activityIds": [activity_id]}
        return caller.v2("/lms/activity/release", courseId=course_id, **field)["code"]

    assert (1, 29601) == both(raw_client, documented, ask)


def test_empty_body(raw_client: RawClient, documented: RawClient) -> None:
    """A signed, empty body to unit.create."""
    assert (101001001, 121601018) == both(raw_client, documented, lambda one: one.v2("/lms/unit/create")["code"])


def test_unit_that_exists(raw_client: RawClient, documented: RawClient) -> None:
    """29208 with the unit, or alone."""

    def ask(caller: RawClient) -> object:
        fields = {"courseId": course(caller), "name": "Fractions", "publishFlag": 2}
        caller.v2("/lms/unit/create", **fields)
        return sorted(caller.v2("/lms/unit/create", **fields))

    assert (["code", "msg"], ["code", "data", "msg"]) == both(raw_client, documented, ask)


def test_teacher_who_exists(raw_client: RawClient, documented: RawClient) -> None:
    """133 with the id of the tie, or alone."""

    def ask(caller: RawClient) -> object:
        school = caller.simulator.school
        user = school.add_user(telephone="15800000001", email=None, nickname="Lin Xia", password_md5="")
        school.add_teacher(user.uid, "Lin Xia")
        return sorted(caller.v1("addTeacher", teacherAccount="15800000001", teacherName="Lin Xia"))

    assert (["error_info"], ["data", "error_info"]) == both(raw_client, documented, ask)


def test_empty_map(raw_client: RawClient, documented: RawClient) -> None:
    """An empty `live_info`."""

    def ask(caller: RawClient) -> object:
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

    assert ({}, []) == both(raw_client, documented, ask)


def test_repeat_in_v2(raw_client: RawClient, documented: RawClient) -> None:
    """101003002 on a path of v2."""

    def ask(caller: RawClient) -> object:
        caller.simulator.faults.add(Fault("lmsUnitCreate", code=101003002))
        return sorted(caller.v2("/lms/unit/create"))

    assert (["code", "msg"], ["error_info"]) == both(raw_client, documented, ask)


def test_readme_has_the_table() -> None:
    """The README has a row for each difference, word for word."""
    text = README.read_text(encoding="utf-8")
    rows = [f"| {one.operation} | {one.documented} | {one.reported} | {one.source} |" for one in DEVIATIONS]
    assert [] == [row for row in rows if row not in text]
