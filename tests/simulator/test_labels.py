"""updateSchoolLabel, deleteSchoolLabel and addCourseLabels."""

import pytest

from .raw_client import Json, RawClient, errno


def add(raw_client: RawClient, name: str) -> str:
    """Add a label; its id."""
    label_id: str = raw_client.v1("addSchoolLabel", labelName=name)["data"]["labelId"]
    return label_id


def test_renamed(raw_client: RawClient) -> None:
    """A label keeps its id under another name, which is cut to 20 characters."""
    label_id = add(raw_client, "Year 7")
    answer = raw_client.v1("updateSchoolLabel", labelId=label_id, labelName="标" * 30)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert raw_client.simulator.school.labels == {label_id: "标" * 20}


def test_renamed_twice(raw_client: RawClient) -> None:
    """The name that the label has already is no conflict."""
    label_id = add(raw_client, "Year 7")
    assert errno(raw_client.v1("updateSchoolLabel", labelId=label_id, labelName="Year 7")) == 1


def test_name_of_another(raw_client: RawClient) -> None:
    """The name of another label, also after cutting, is answered 353, without an id."""
    add(raw_client, "x" * 20)
    label_id = add(raw_client, "Year 7")
    answer = raw_client.v1("updateSchoolLabel", labelId=label_id, labelName="x" * 21)
    assert (353, False, "Year 7") == (errno(answer), "data" in answer, raw_client.simulator.school.labels[label_id])


def test_deleted(raw_client: RawClient) -> None:
    """A label is deleted once, and its name is free again."""
    label_id = add(raw_client, "Year 7")
    codes = [errno(raw_client.v1("deleteSchoolLabel", labelId=label_id)) for _ in range(2)]
    assert ([1, 356], 1) == (codes, errno(raw_client.v1("addSchoolLabel", labelName="Year 7")))


@pytest.mark.parametrize("action", ["updateSchoolLabel", "deleteSchoolLabel"])
@pytest.mark.parametrize(("label_id", "code"), [("1", 356), ("77", 355), ("", 100)])
def test_label_refused(raw_client: RawClient, action: str, label_id: str, code: int) -> None:
    """A label that nobody has is 356, another school's 355, none 100."""
    raw_client.simulator.school.features.foreign_label_ids.add("77")
    assert code == errno(raw_client.v1(action, labelId=label_id, labelName="Year 8"))


def test_name_missing(raw_client: RawClient) -> None:
    """A name is required."""
    assert errno(raw_client.v1("updateSchoolLabel", labelId=add(raw_client, "Year 7"), labelName="")) == 100


def put(raw_client: RawClient, *courses: object) -> Json:
    """Put labels on courses."""
    return raw_client.v1("addCourseLabels", courseList=list(courses))


def test_on_courses(raw_client: RawClient, course_id: int) -> None:
    """Each course has the labels sent, whether as text or number, and comes back with its mark."""
    first, second = add(raw_client, "Year 7"), add(raw_client, "Year 8")
    other = raw_client.simulator.school.add_course("Physics").course_id
    answer = put(
        raw_client,
        {"courseId": course_id, "labelIds": [first, int(second), first], "customColumn": 123},
        {"courseId": str(other), "labelIds": [second], "customColumn": ""},
    )
    done = {"errno": 1, "error": "程序正常执行"}
    assert answer["data"] == [{"customColumn": "123", "courseId": course_id, **done}, {"courseId": other, **done}]
    courses = raw_client.simulator.school.courses
    assert ((first, second), (second,)) == (courses[course_id].label_ids, courses[other].label_ids)


def test_replaced(raw_client: RawClient, course_id: int) -> None:
    """Labels take the place of those that were there; without a list they stay; an empty one takes them off."""
    course = raw_client.simulator.school.courses[course_id]
    course.label_ids = (add(raw_client, "Year 7"),)
    label_id = add(raw_client, "Year 8")
    seen = []
    for lists in ({"labelIds": [label_id]}, {}, {"labelIds": []}):
        put(raw_client, {"courseId": course_id, **lists})
        seen.append(course.label_ids)
    assert seen == [(label_id,), (label_id,), ()]


def test_mark_cut(raw_client: RawClient, course_id: int) -> None:
    """A mark is cut to 50 characters."""
    answer = put(raw_client, {"courseId": course_id, "labelIds": [], "customColumn": "x" * 60})
    assert answer["data"][0]["customColumn"] == "x" * 50


@pytest.mark.parametrize(
    ("labels", "code"),
    [
        pytest.param(10, 1, id="ten"),
        pytest.param(11, 399, id="eleven"),
        pytest.param(["1"], 358, id="unknown"),
        pytest.param(["77"], 359, id="another school's"),
        pytest.param(["1", "77"], 358, id="unknown, and another school's"),
        pytest.param("x", 155, id="no list"),
    ],
)
def test_labels_refused(raw_client: RawClient, course_id: int, labels: object, code: int) -> None:
    """More than ten labels, unknown ones and another school's are refused for their course, which keeps its own."""
    school = raw_client.simulator.school
    school.features.foreign_label_ids.add("77")
    school.courses[course_id].label_ids = kept = (school.add_label("kept"),)
    many = [school.add_label(f"label {number}") for number in range(labels)] if isinstance(labels, int) else []
    answer = put(raw_client, {"courseId": course_id, "labelIds": many or labels})
    assert (1, code) == (errno(answer), answer["data"][0]["errno"])
    assert (code == 1) == (school.courses[course_id].label_ids != kept)


def test_courses_refused(raw_client: RawClient, course_id: int) -> None:
    """A course that nobody has, another school's, a deleted one and none have codes of their own."""
    school = raw_client.simulator.school
    foreign, deleted = school.add_course("x", owner="1000083"), school.add_course("y")
    deleted.deleted = True
    ids = [5, foreign.course_id, deleted.course_id, course_id]
    answer = put(raw_client, *({"courseId": one, "labelIds": []} for one in ids), {"labelIds": []}, 7)
    assert [item["errno"] for item in answer["data"]] == [147, 144, 149, 1, 100, 100]


@pytest.mark.parametrize("text", ["", "[]", "x", "7"])
def test_no_list(raw_client: RawClient, text: str) -> None:
    """What is no list in JSON text, or an empty one, is answered 155."""
    assert errno(raw_client.v1("addCourseLabels", courseList=text)) == 155
