"""lmsActivityUpdateClass."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import ActivityKind, Course, Lesson, Standing

from .raw_client import DAY, NOW, Json, RawClient
from .test_lms import FOREIGN_TO_V2

Person = Callable[..., int]

START = NOW + 7200
END = START + 3600
RECORDING = {"recordType": 0, "recordState": 1, "liveState": 1, "openState": 1}
OFF = dict.fromkeys(RECORDING, 0)


@pytest.fixture
def teacher(person: Person) -> int:
    """A teacher of the school."""
    return person(teacher=True)


@pytest.fixture
def course(raw_client: RawClient, course_id: int) -> Course:
    """A course."""
    return raw_client.simulator.school.courses[course_id]


@pytest.fixture
def lesson(raw_client: RawClient, course: Course, teacher: int) -> Lesson:
    """The lesson of a classroom that starts in two hours and takes one."""
    answer = raw_client.v2(
        "/lms/activity/createClass",
        courseId=course.course_id,
        name="Halves",
        teacherUid=teacher,
        startTime=START,
        endTime=END,
    )
    return raw_client.simulator.school.lessons[answer["data"]["classId"]]


def edit(raw_client: RawClient, lesson: Lesson, **fields: object) -> Json:
    """Change a classroom."""
    body = {"courseId": lesson.course_id, "activityId": lesson.activity_id, **fields}
    return raw_client.v2("/lms/activity/updateClass", **body)


def test_name(raw_client: RawClient, lesson: Lesson) -> None:
    """The name is changed in lesson and activity, and comes back with the addresses."""
    answer = edit(raw_client, lesson, name="Thirds")
    data = {"activityId": lesson.activity_id, "name": "Thirds", "live_url": "", "live_info": []}
    assert {"code": 1, "msg": "程序正常执行", "data": data} == answer
    assert lesson.activity_id is not None
    assert ("Thirds", "Thirds") == (lesson.name, raw_client.simulator.school.activities[lesson.activity_id].name)


def test_rest_stays(raw_client: RawClient, lesson: Lesson, teacher: int) -> None:
    """What is left out stays as it is."""
    settings = dict(lesson.settings)
    assert edit(raw_client, lesson, isAllowCheck=0)["code"] == 1
    assert ("Halves", teacher, START, END) == (lesson.name, lesson.teacher_uid, lesson.start_time, lesson.end_time)
    assert {**settings, "isAllowCheck": 0} == lesson.settings


def test_co_teachers_left_out(raw_client: RawClient, lesson: Lesson, person: Person) -> None:
    """Co-teachers are gone when they are left out, whatever else is sent."""
    co_teacher = person(teacher=True)
    assert edit(raw_client, lesson, assistantUids=[co_teacher])["code"] == 1
    assert (co_teacher,) == lesson.assistant_uids
    assert edit(raw_client, lesson, name="Thirds")["code"] == 1
    assert lesson.assistant_uids == ()


def test_nothing_to_change(raw_client: RawClient, lesson: Lesson) -> None:
    """Nothing to change is an incomplete call, a field that is not documented included."""
    assert [121601030] * 2 == [edit(raw_client, lesson)["code"], edit(raw_client, lesson, publishFlag=2)["code"]]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"name": "x" * 50}, 1, id="name of 50"),
        pytest.param({"name": "x" * 51}, 121601020, id="name of 51"),
        pytest.param({"name": ""}, 121601020, id="no name"),
        pytest.param({"cameraHide": 2}, 121601030, id="cameraHide"),
        pytest.param({"isAutoOnstage": 2}, 121601030, id="isAutoOnstage"),
        pytest.param({"isHd": 3}, 121601030, id="isHd"),
        pytest.param({"isDc": 1}, 121601030, id="isDc"),
        pytest.param({"isAllowCheck": 2}, 121601030, id="isAllowCheck"),
        pytest.param({**RECORDING, "recordType": 3}, 121601030, id="recordType"),
        pytest.param({**RECORDING, "recordState": 2}, 121601030, id="recordState"),
        pytest.param({**RECORDING, "liveState": 2}, 121601030, id="liveState"),
        pytest.param({**RECORDING, "openState": 2}, 121601030, id="openState"),
        pytest.param({"recordState": 1, "recordType": 0}, 121601030, id="half a recording"),
        pytest.param({**OFF, "liveState": 1}, 226, id="live without recording"),
        pytest.param({**OFF, "openState": 1}, 226, id="replay without recording"),
        pytest.param({"omoStationBroadcast": 2}, 121601020, id="omoStationBroadcast"),
        pytest.param({"omoStationBroadcast": 1}, 1, id="OMO"),
        pytest.param({"seatNum": "x"}, 101001001, id="seats are no number"),
        pytest.param({"seatNum": -1}, 121601020, id="less than no seats"),
        pytest.param({"seatNum": 5, "isHd": 1}, 368, id="HD with five seats"),
        pytest.param({"seatNum": 2, "isHd": 2}, 1, id="HD with two seats"),
        pytest.param({"isDc": 3}, 808, id="second camera with seven seats"),
        pytest.param({"unitId": 5}, 121601020, id="unit unknown"),
        pytest.param({"teacherUid": 5}, 136, id="teacher unknown"),
        pytest.param({"assistantUids": [5]}, 318, id="co-teacher unknown"),
        pytest.param({"startTime": NOW + 59}, 124, id="starts too soon"),
        pytest.param({"startTime": NOW + 2 * 366 * DAY + 1, "endTime": NOW + 3 * 366 * DAY}, 100, id="too far ahead"),
        pytest.param({"endTime": START + 899}, 165, id="too short"),
        pytest.param({"endTime": START + 900}, 1, id="15 minutes"),
        pytest.param({"endTime": START + DAY + 1}, 165, id="too long"),
        pytest.param({"endTime": START - 1}, 165, id="ends before it starts"),
        pytest.param({"courseId": 5}, 147, id="course unknown"),
        pytest.param({"activityId": 5}, 143, id="classroom unknown"),
    ],
)
def test_bounds(raw_client: RawClient, lesson: Lesson, fields: dict[str, object], code: int) -> None:
    """What is wrong changes nothing at all."""
    before = (lesson.name, lesson.start_time, lesson.end_time, dict(lesson.settings))
    assert code == edit(raw_client, lesson, **{"isAllowCheck": 0, **fields})["code"]
    changed = before != (lesson.name, lesson.start_time, lesson.end_time, lesson.settings)
    assert (code == 1) == changed


@pytest.mark.parametrize(("change", "code"), FOREIGN_TO_V2)
def test_course_that_cannot_be_used(
    raw_client: RawClient, lesson: Lesson, course: Course, change: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired or of another kind is refused."""
    for name, value in change.items():
        setattr(course, name, value)
    assert code == edit(raw_client, lesson, name="x")["code"]


def test_seats_clipped(raw_client: RawClient, lesson: Lesson) -> None:
    """More seats than the school has are that many."""
    assert edit(raw_client, lesson, seatNum=50)["code"] == 1
    assert lesson.settings["seatNum"] == 13


def test_second_camera(raw_client: RawClient, lesson: Lesson) -> None:
    """With a second camera everything is in full HD, whatever is sent."""
    assert edit(raw_client, lesson, isDc=3, seatNum=2, isHd=0)["code"] == 1
    assert lesson.settings["isHd"] == 2


def test_hidden_seats(raw_client: RawClient, lesson: Lesson) -> None:
    """With hidden seats nobody comes on stage by themselves, now and with later edits."""
    assert edit(raw_client, lesson, cameraHide=1, isAutoOnstage=1)["code"] == 1
    assert lesson.settings["isAutoOnstage"] == 0
    assert edit(raw_client, lesson, isAutoOnstage=1)["code"] == 1
    assert lesson.settings["isAutoOnstage"] == 0


def test_addresses(raw_client: RawClient, lesson: Lesson) -> None:
    """The stream stays when live is switched off, and goes, with the page, when recording is."""
    live = edit(raw_client, lesson, **RECORDING)["data"]
    assert {"RTMP", "HLS", "FLV"} == set(live["live_info"])
    recorded = edit(raw_client, lesson, **{**RECORDING, "liveState": 0})["data"]
    assert (live["live_info"], live["live_url"]) == (recorded["live_info"], recorded["live_url"])
    off = edit(raw_client, lesson, **OFF)["data"]
    assert ("", []) == (off["live_url"], off["live_info"])


def test_unit(raw_client: RawClient, lesson: Lesson, course: Course) -> None:
    """The classroom comes to another unit, if there is room."""
    school = raw_client.simulator.school
    unit, full = school.add_unit(course, "Fractions", publish_flag=2), school.add_unit(course, "Full", publish_flag=2)
    school.limits.activities_per_unit = 1
    school.add_activity(full, "Exercises", kind=ActivityKind.OTHER, end_time=0)
    assert edit(raw_client, lesson, unitId=full.unit_id)["code"] == 450
    assert edit(raw_client, lesson, unitId=unit.unit_id)["code"] == 1
    assert [lesson.activity_id] == unit.activity_ids
    assert course.untitled_unit_id is not None
    assert school.units[course.untitled_unit_id].activity_ids == []


def test_teacher(raw_client: RawClient, lesson: Lesson, course: Course, person: Person) -> None:
    """The new teacher is one of the school, and neither student nor auditor of the course, nor a guest."""
    new, student, auditor, guest = (person(teacher=True) for _ in range(4))
    course.student_uids.add(student)
    course.auditors[auditor] = "Lin Xia"
    lesson.added_uids.add(guest)
    assert [172, 173, 325, 1] == [
        edit(raw_client, lesson, teacherUid=uid)["code"] for uid in (student, auditor, guest, new)
    ]
    assert new == lesson.teacher_uid


@pytest.mark.parametrize(
    ("standing", "codes"), [(Standing.DISABLED, [387, 388]), (Standing.BEING_DISABLED, [800, 804])]
)
def test_disabled(raw_client: RawClient, lesson: Lesson, person: Person, standing: Standing, codes: list[int]) -> None:
    """Neither teacher nor co-teacher can be disabled."""
    uid = person(teacher=True)
    raw_client.simulator.school.teachers[uid].standing = standing
    assert codes == [
        edit(raw_client, lesson, **fields)["code"] for fields in ({"teacherUid": uid}, {"assistantUids": [uid]})
    ]


def test_teacher_among_co_teachers(raw_client: RawClient, lesson: Lesson, person: Person, teacher: int) -> None:
    """Nobody is both; a co-teacher becomes the teacher when the list leaves them out."""
    co_teacher = person(teacher=True)
    assert edit(raw_client, lesson, assistantUids=[teacher])["code"] == 322
    assert edit(raw_client, lesson, assistantUids=[co_teacher])["code"] == 1
    assert edit(raw_client, lesson, teacherUid=co_teacher, assistantUids=[co_teacher])["code"] == 328
    assert edit(raw_client, lesson, teacherUid=co_teacher)["code"] == 1
    assert (co_teacher, ()) == (lesson.teacher_uid, lesson.assistant_uids)


@pytest.mark.parametrize(
    ("ahead", "fields", "code"),
    [
        pytest.param(1200, {"name": "Thirds"}, 1, id="20 minutes, name"),
        pytest.param(1199, {"name": "Thirds"}, 350, id="less, name"),
        pytest.param(1199, {"name": "Halves"}, 1, id="less, the same name"),
        pytest.param(1199, {"seatNum": 2}, 350, id="less, seats"),
        pytest.param(1199, {"endTime": END + 60}, 350, id="less, times"),
        pytest.param(1199, {"isAllowCheck": 0}, 1, id="less, something else"),
        pytest.param(60, {"endTime": END + 60}, 350, id="a minute, times"),
        pytest.param(59, {"endTime": END + 60}, 124, id="less than a minute, times"),
        pytest.param(59, {"name": "Thirds"}, 350, id="less than a minute, name"),
        pytest.param(0, {"isAllowCheck": 0}, 140, id="held"),
        pytest.param(-4800, {"isAllowCheck": 0}, 140, id="room still open"),
        pytest.param(-4801, {"isAllowCheck": 0}, 145, id="over"),
        pytest.param(-4801, {"assistantUids": []}, 385, id="over, co-teachers"),
    ],
)
def test_locked(raw_client: RawClient, lesson: Lesson, ahead: int, fields: dict[str, object], code: int) -> None:
    """Name, times and seats are fixed 20 minutes ahead, times with another code in the last minute, then everything."""
    raw_client.simulator.clock.set(START - ahead)
    assert code == edit(raw_client, lesson, **fields)["code"]


def test_maintenance(raw_client: RawClient, lesson: Lesson) -> None:
    """A lesson is not moved to where ClassIn is being maintained."""
    raw_client.simulator.school.maintenance.append((END + 1800, END + 3600))
    assert edit(raw_client, lesson, endTime=END + 601)["code"] == 454


def test_not_bought(raw_client: RawClient, lesson: Lesson, person: Person) -> None:
    """What the school has not bought is refused, each with its code."""
    features = raw_client.simulator.school.features
    features.omo_broadcast = features.recording = features.live = features.replay = features.co_teachers = False
    features.scene_recording = False
    asked = [
        ({"omoStationBroadcast": 1}, 121604007),
        ({**RECORDING, "liveState": 0, "openState": 0}, 121601010),
        ({"assistantUids": [person(teacher=True)]}, 121601008),
    ]
    assert [code for _, code in asked] == [edit(raw_client, lesson, **fields)["code"] for fields, _ in asked]
    features.recording = True
    assert [121601005, 121601009, 121601006] == [
        edit(raw_client, lesson, **{**OFF, "recordState": 1, **fields})["code"]
        for fields in ({"liveState": 1}, {"openState": 1}, {"recordType": 1})
    ]


def test_other_activities(raw_client: RawClient, lesson: Lesson, course: Course) -> None:
    """Homework, a deleted classroom and another course's are refused, each with its code."""
    school = raw_client.simulator.school
    homework = school.add_activity(school.untitled_unit(course), "x", kind=ActivityKind.HOMEWORK, end_time=0)
    other = school.add_course("Chemistry").course_id
    assert edit(raw_client, lesson, activityId=homework.activity_id, name="x")["code"] == 143
    assert edit(raw_client, lesson, courseId=other, name="x")["code"] == 142
    school.delete_lesson(lesson)
    assert edit(raw_client, lesson, name="x")["code"] == 212


def test_dual_teacher_lesson(raw_client: RawClient, lesson: Lesson) -> None:
    """A main lesson is not changed here."""
    lesson.is_dual_teacher = True
    assert edit(raw_client, lesson, name="x")["code"] == 121601020
