"""addCourseGroup, editCourseGroup and delCourseGroup."""

from collections.abc import Callable

import pytest

from classin_simulator.school.groupings import Grouping
from classin_simulator.school.records import Course

from .raw_client import Json, RawClient, errno

Person = Callable[..., int]


@pytest.fixture
def course(raw_client: RawClient, course_id: int) -> Course:
    """A course without anyone in it."""
    return raw_client.simulator.school.courses[course_id]


@pytest.fixture
def students(person: Person, course: Course) -> list[int]:
    """Four students of the course."""
    uids = [person(student=True) for _ in range(4)]
    course.student_uids.update(uids)
    return uids


def group(leader: object, *others: object) -> list[Json]:
    """A group as it is sent."""
    return [
        {"studentUid": leader, "isLeader": 1},
        *({"studentUid": other, "isLeader": 0} for other in others),
    ]


def add(raw_client: RawClient, course: Course, *groups: object, name: str = "Project teams") -> Json:
    """Create the grouping of a course."""
    return raw_client.v1("addCourseGroup", courseId=course.course_id, groupList=list(groups), groupName=name)


def edit(
    raw_client: RawClient, course: Course, grouping_id: object, *groups: object, name: str = "Project teams"
) -> Json:
    """Change the grouping of a course."""
    sent = {"courseId": course.course_id, "groupId": grouping_id, "groupList": list(groups), "groupName": name}
    return raw_client.v1("editCourseGroup", **sent)


def stored(raw_client: RawClient, course: Course) -> Grouping:
    """The grouping that a course has."""
    grouping = raw_client.simulator.school.groupings.of_course(course.course_id)
    assert grouping is not None
    return grouping


def members(grouping: Grouping) -> list[list[tuple[int, bool]]]:
    """Who is in the groups, and leads them."""
    return [[(member.uid, member.leads) for member in one] for one in grouping.groups]


def test_created(raw_client: RawClient, course: Course, students: list[int]) -> None:
    """A grouping comes back with its id; its name is cut to 20 characters."""
    first, second, third, fourth = students
    answer = add(raw_client, course, group(first, second), group(str(third), fourth), name="组" * 30)
    grouping = stored(raw_client, course)
    assert (1, grouping.grouping_id, grouping.name) == (errno(answer), answer["data"], "组" * 20)
    assert members(grouping) == [[(first, True), (second, False)], [(third, True), (fourth, False)]]


def test_created_twice(raw_client: RawClient, course: Course, students: list[int]) -> None:
    """A second grouping is answered 892, without an id, and nothing of it is stored."""
    first = add(raw_client, course, group(students[0]))
    second = add(raw_client, course, group(students[1]), name="Others")
    assert (892, False) == (errno(second), "data" in second)
    assert (first["data"], "Project teams") == (stored(raw_client, course).grouping_id, stored(raw_client, course).name)


def test_some_students_wrong(raw_client: RawClient, person: Person, course: Course, students: list[int]) -> None:
    """With some wrong UIDs the answer is 898 with the id, and the others are stored."""
    answer = add(raw_client, course, group(students[0], 5, students[1], person(student=True)))
    grouping = stored(raw_client, course)
    assert (898, grouping.grouping_id) == (errno(answer), answer["data"])
    assert members(grouping) == [[(students[0], True), (students[1], False)]]


def test_nothing_stored(raw_client: RawClient, person: Person, course: Course, students: list[int]) -> None:
    """Strangers only are 896, nobody of the course 897, a wrong leader 895; nothing is stored."""
    outsider = person(student=True)
    codes = [
        errno(add(raw_client, course, one)) for one in (group(5, 6), group(5, outsider), group(outsider, students[0]))
    ]
    assert ([896, 897, 895], None) == (codes, raw_client.simulator.school.groupings.of_course(course.course_id))


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(lambda uids: [group(uids[0]), group(uids[1], uids[0])], id="one twice"),
        pytest.param(lambda uids: [group(uids[0])[:0]], id="empty group"),
        pytest.param(lambda uids: [group(uids[0]) + group(uids[1])], id="two leaders"),
        pytest.param(lambda uids: [group(uids[0], uids[1])[1:]], id="no leader"),
        pytest.param(lambda uids: [[{"studentUid": uids[0]}]], id="isLeader missing"),
        pytest.param(lambda uids: [[{"studentUid": uids[0], "isLeader": 2}]], id="isLeader neither 0 nor 1"),
        pytest.param(lambda uids: [group("x")], id="UID is no number"),
        pytest.param(lambda uids: group(uids[0]), id="no list of lists"),
        pytest.param(lambda uids: [[7]], id="no objects"),
        pytest.param(lambda uids: [], id="no groups"),
        pytest.param(lambda uids: "x", id="no JSON"),
    ],
)
def test_groups_refused(
    raw_client: RawClient, course: Course, students: list[int], form: Callable[[list[int]], object]
) -> None:
    """Each group has one leader, and nobody is in it twice: else 100, on creating and on changing."""
    codes = []
    sent = {"courseId": course.course_id, "groupList": form(students), "groupName": "Project teams"}
    codes.append(errno(raw_client.v1("addCourseGroup", **sent)))
    grouping_id = add(raw_client, course, group(students[2]))["data"]
    codes.append(errno(raw_client.v1("editCourseGroup", **sent, groupId=grouping_id)))
    assert ([100, 100], [[(students[2], True)]]) == (codes, members(stored(raw_client, course)))


@pytest.mark.parametrize("change", [{"owner": "1000083"}, {"deleted": True}])
def test_course_refused(raw_client: RawClient, course: Course, students: list[int], change: dict[str, object]) -> None:
    """A course of another school or a deleted one gets no grouping, and has none."""
    grouping_id = add(raw_client, course, group(students[0]))["data"]
    for name, value in change.items():
        setattr(course, name, value)
    codes = [
        errno(add(raw_client, course, group(students[0]))),
        errno(edit(raw_client, course, grouping_id, group(students[0]))),
        errno(raw_client.v1("delCourseGroup", courseId=course.course_id, groupId=grouping_id)),
    ]
    assert codes == [100, 893, 893]


def test_name_missing(raw_client: RawClient, course: Course, students: list[int]) -> None:
    """A name is required."""
    assert errno(add(raw_client, course, group(students[0]), name="")) == 100


def test_changed(raw_client: RawClient, course: Course, students: list[int]) -> None:
    """Name, cut, and groups take the place of what was there; the answer has no data."""
    grouping_id = add(raw_client, course, group(*students))["data"]
    answer = edit(raw_client, course, grouping_id, group(students[1]), name="x" * 30)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    grouping = stored(raw_client, course)
    assert (grouping_id, "x" * 20, [[(students[1], True)]]) == (
        grouping.grouping_id,
        grouping.name,
        members(grouping),
    )


def test_changed_with_wrong_students(raw_client: RawClient, course: Course, students: list[int]) -> None:
    """Wrong UIDs are left out without a word, but a leader's is refused."""
    grouping_id = add(raw_client, course, group(*students))["data"]
    codes = [
        errno(edit(raw_client, course, grouping_id, group(students[0], 5))),
        errno(edit(raw_client, course, grouping_id, group(5, students[1]))),
    ]
    assert ([1, 100], [[(students[0], True)]]) == (codes, members(stored(raw_client, course)))


def test_deleted(raw_client: RawClient, course: Course, students: list[int]) -> None:
    """A grouping is deleted once, which makes room for another with another id."""
    grouping_id = add(raw_client, course, group(students[0]))["data"]
    sent = {"courseId": course.course_id, "groupId": grouping_id}
    codes = [errno(raw_client.v1("delCourseGroup", **sent)) for _ in range(2)]
    assert [1, 893] == codes
    assert add(raw_client, course, group(students[0]))["data"] != grouping_id


def test_grouping_of_another_course(raw_client: RawClient, course: Course, students: list[int]) -> None:
    """A grouping is found in its own course only."""
    grouping_id = add(raw_client, course, group(students[0]))["data"]
    other = raw_client.simulator.school.add_course("Physics")
    codes = [
        errno(edit(raw_client, other, grouping_id, group(students[0]))),
        errno(raw_client.v1("delCourseGroup", courseId=other.course_id, groupId=grouping_id)),
        errno(edit(raw_client, course, grouping_id + 1, group(students[0]))),
    ]
    assert ([893] * 3, grouping_id) == (codes, stored(raw_client, course).grouping_id)


@pytest.mark.parametrize("fields", [{"courseId": ""}, {"groupId": ""}, {"groupId": "x"}])
def test_deletion_refused(raw_client: RawClient, course: Course, fields: dict[str, object]) -> None:
    """Both ids are required, and are numbers."""
    assert errno(raw_client.v1("delCourseGroup", **{"courseId": course.course_id, "groupId": 5, **fields})) == 100
