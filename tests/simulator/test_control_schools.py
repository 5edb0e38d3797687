"""What a school has and what happens in its lessons, over HTTP."""

from dataclasses import fields
from typing import Any

import pytest

from classin_simulator.pushes.messages import load
from classin_simulator.school.records import ActivityKind, Features, Limits

from .control_client import BASE, DESCRIPTION, ask
from .raw_client import NOW, RawClient, errno
from .subscriber import Subscriber

HOUR = 3600


@pytest.fixture
def lesson(raw_client: RawClient, person: Any) -> tuple[int, int]:
    """A lesson in an hour, and its teacher."""
    school, teacher = raw_client.simulator.school, person(teacher=True)
    course = school.add_course("Mathematics")
    times = {"start_time": NOW + HOUR, "end_time": NOW + 2 * HOUR}
    return school.add_lesson(course, "Halves", teacher_uid=teacher, **times).lesson_id, teacher


@pytest.mark.parametrize("kind", [Features, Limits])
def test_description_names_every_switch(kind: type) -> None:
    """It has the fields that Python has."""
    assert [one.name for one in fields(kind)] == list(DESCRIPTION["components"]["schemas"][kind.__name__]["properties"])


def test_features(raw_client: RawClient) -> None:
    """What is sent is changed, and the rest stays."""
    sent = {"recording": False, "highest_definition": 1, "foreign_label_ids": ["9"]}
    before = ask(raw_client, "GET", f"{BASE}/features")
    assert {**before, **sent} == ask(raw_client, "PUT", f"{BASE}/features", sent)
    assert {**before, **sent} == ask(raw_client, "GET", f"{BASE}/features")
    assert {"9"} == raw_client.simulator.school.features.foreign_label_ids


def test_limits(raw_client: RawClient) -> None:
    """A limit counts from the next call on, and null takes one away that may be unknown."""
    answer = ask(raw_client, "PUT", f"{BASE}/limits", {"labels": 1, "enabled_teachers": None})
    assert (1, None) == (answer["labels"], answer["enabled_teachers"])
    assert [1, 354] == [errno(raw_client.v1("addSchoolLabel", labelName=name)) for name in ("maths", "art")]


@pytest.mark.parametrize(
    ("kind", "sent", "said"),
    [
        ("features", {"telepathy": True}, "field 'telepathy' is unknown"),
        ("features", {"recording": 1}, "recording is true or false"),
        ("features", {"recording": None}, "recording is true or false"),
        ("features", {"highest_definition": True}, "highest_definition is an integer"),
        ("features", {"classroom_setting_ids": 235}, "classroom_setting_ids is a list"),
        ("features", {"classroom_setting_ids": ["235"]}, "Each of classroom_setting_ids is an integer"),
        ("limits", {"labels": None}, "labels is an integer"),
        ("limits", {"enabled_teachers": -1}, "from 0 upwards"),
    ],
)
def test_switch_that_is_none(raw_client: RawClient, kind: str, sent: dict[str, object], said: str) -> None:
    """What has another type or name is refused, and nothing of the change is done."""
    before = ask(raw_client, "GET", f"{BASE}/{kind}")
    good = {"features": {"live": False}, "limits": {"units_per_course": 7}}[kind]
    assert said in ask(raw_client, "PUT", f"{BASE}/{kind}", {**good, **sent}, status=400)["error"]
    assert before == ask(raw_client, "GET", f"{BASE}/{kind}")


def test_attendance(raw_client: RawClient, lesson: tuple[int, int], subscriber: Subscriber) -> None:
    """Who is said to come enters, leaves and is summed up as the clock goes on, all of it over HTTP."""
    lesson_id, teacher = lesson
    spans = [{"entered": NOW + HOUR, "left": NOW + HOUR + 600}, {"entered": NOW + HOUR + 700}]
    room = ask(raw_client, "POST", f"{BASE}/lessons/{lesson_id}/attendance", {"uid": teacher, "spans": spans})
    assert [(NOW + HOUR, NOW + HOUR + 600), (NOW + HOUR + 700, None)] == [
        (stay["entered"], stay["left"]) for stay in room["stays"]
    ]
    ask(raw_client, "PUT", "/clock", {"advance": 3 * HOUR})
    assert raw_client.simulator.pushes.wait()
    names = ("EnterRoom", "LeaveRoom", "EnterRoom", "LeaveRoom", "End")
    assert [load()[name].cmd for name in names] == [message["Cmd"] for message in subscriber.received]


def test_dismissal(raw_client: RawClient, lesson: tuple[int, int], subscriber: Subscriber) -> None:
    """A lesson that is dismissed ends then."""
    lesson_id, teacher = lesson
    spans = [{"entered": NOW + HOUR}]
    ask(raw_client, "POST", f"{BASE}/lessons/{lesson_id}/attendance", {"uid": teacher, "spans": spans})
    room = ask(raw_client, "POST", f"{BASE}/lessons/{lesson_id}/dismissal", {"at": NOW + HOUR + 60})
    assert (NOW + HOUR + 60, NOW + HOUR + 60) == (room["dismissed_at"], room["stays"][0]["left"])
    ask(raw_client, "PUT", "/clock", {"advance": 3 * HOUR})
    assert raw_client.simulator.pushes.wait()
    assert NOW + HOUR + 60 == subscriber.received[-1]["RealCloseTime"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"uid": 1, "spans": [{"entered": NOW + HOUR}]},
        {"uid": 1000082, "spans": []},
        {"uid": 1000082, "spans": [NOW + HOUR]},
        {"uid": 1000082, "spans": [{"left": NOW + HOUR}]},
        {"uid": 1000082, "spans": [{"entered": NOW}]},
        {"uid": 1000082, "spans": [{"entered": NOW + HOUR, "left": NOW + HOUR}]},
    ],
)
def test_attendance_that_is_none(raw_client: RawClient, lesson: tuple[int, int], body: object) -> None:
    """Who cannot have been there then is refused."""
    ask(raw_client, "POST", f"{BASE}/lessons/{lesson[0]}/attendance", body, status=400)


def test_dismissal_of_nobody(raw_client: RawClient, lesson: tuple[int, int]) -> None:
    """An empty room cannot be dismissed."""
    ask(raw_client, "POST", f"{BASE}/lessons/{lesson[0]}/dismissal", {"at": NOW + HOUR + 60}, status=400)


@pytest.mark.parametrize("lesson_id", ["1", "x", "9" * 5000, "%D9%A3"])
def test_attendance_of_no_lesson(raw_client: RawClient, lesson_id: str) -> None:
    """A lesson that is not there is 404."""
    ask(raw_client, "POST", f"{BASE}/lessons/{lesson_id}/attendance", {}, status=404)


def test_content_of_a_homework(raw_client: RawClient) -> None:
    """A homework can be published when it has been given its content."""
    school = raw_client.simulator.school
    course = school.add_course("Mathematics")
    unit = school.add_unit(course, "Fractions", publish_flag=2)
    homework = school.add_activity(unit, "Exercises", kind=ActivityKind.HOMEWORK, end_time=NOW + HOUR, published=False)
    ids = {"courseId": course.course_id, "activityId": homework.activity_id}
    assert 29601 == raw_client.v2("/lms/activity/release", **ids)["code"]
    changed = ask(raw_client, "PATCH", f"{BASE}/activities/{homework.activity_id}", {"has_content": True})
    assert (True, 1) == (changed["has_content"], raw_client.v2("/lms/activity/release", **ids)["code"])
