"""lmsActivityCreateClass and getLoginLinked."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from classin_simulator.school.records import Lesson, Standing

from .raw_client import DAY, NOW, SID, Json, RawClient, errno

Person = Callable[..., int]

HOUR = 3600
RECORDING = {"recordType": 0, "recordState": 1, "liveState": 1, "openState": 1}


@pytest.fixture
def teacher(person: Person) -> int:
    """A teacher of the school."""
    return person(teacher=True)


def create(raw_client: RawClient, course_id: int, teacher: int, **fields: object) -> Json:
    """Create a classroom that starts in an hour and takes one."""
    body = {
        "courseId": course_id,
        "name": "Halves",
        "teacherUid": teacher,
        "startTime": NOW + HOUR,
        "endTime": NOW + 2 * HOUR,
        **fields,
    }
    return raw_client.v2("/lms/activity/createClass", **body)


def lesson_of(raw_client: RawClient, answer: Json) -> Lesson:
    """The lesson that an answer names."""
    return raw_client.simulator.school.lessons[answer["data"]["classId"]]


def test_classroom(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A classroom is an activity and a lesson; without a recording it has no addresses."""
    answer = create(raw_client, course_id, teacher)
    activity = raw_client.simulator.school.activities[answer["data"]["activityId"]]
    assert (1, True, answer["data"]["classId"]) == (answer["code"], activity.published, activity.lesson_id)
    assert {"activityId", "classId", "live_info", "live_url", "name"} == set(answer["data"])
    assert tuple(answer["data"][name] for name in ("name", "live_info", "live_url")) == ("Halves", [], "")


def test_settings_left_out(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """What is left out has the documented defaults."""
    settings = lesson_of(raw_client, create(raw_client, course_id, teacher)).settings
    assert {"isAutoOnstage": 1, "seatNum": 7, "isHd": 0, "isDc": 0, "isAllowCheck": 1, "cameraHide": 0}.items() <= (
        settings.items()
    )


@pytest.mark.parametrize(("live", "streams"), [(0, set()), (1, {"RTMP", "HLS", "FLV"})])
def test_recorded(raw_client: RawClient, course_id: int, teacher: int, live: int, streams: set[str]) -> None:
    """A recorded classroom has a page; one that is live as well has three streams."""
    data = create(raw_client, course_id, teacher, **{**RECORDING, "liveState": live})["data"]
    assert (True, streams) == (data["live_url"].startswith("https://"), set(data["live_info"]))


def test_live_without_a_recording(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """Without a recording nothing is live and nothing is open."""
    answer = create(raw_client, course_id, teacher, **{**RECORDING, "recordState": 0})
    settings = lesson_of(raw_client, answer).settings
    assert (answer["code"], settings["liveState"], settings["openState"]) == (1, 0, 0)


@pytest.mark.parametrize("left_out", RECORDING)
def test_recording_in_part(raw_client: RawClient, course_id: int, teacher: int, left_out: str) -> None:
    """The four settings of a recording are sent together or not at all."""
    fields = {name: value for name, value in RECORDING.items() if name != left_out}
    assert create(raw_client, course_id, teacher, **fields)["code"] == 101001001


@pytest.mark.parametrize(
    ("start", "length", "code"),
    [
        pytest.param(60, HOUR, 1, id="starts in a minute"),
        pytest.param(59, HOUR, 120, id="starts too soon"),
        pytest.param(-HOUR, HOUR, 120, id="has started"),
        pytest.param(2 * 365 * DAY, HOUR, 1, id="starts in two years"),
        pytest.param(3 * 365 * DAY, HOUR, 268, id="starts in three years"),
        pytest.param(HOUR, 15 * 60, 1, id="shortest"),
        pytest.param(HOUR, 15 * 60 - 1, 165, id="too short"),
        pytest.param(HOUR, DAY, 1, id="longest"),
        pytest.param(HOUR, DAY + 1, 165, id="too long"),
        pytest.param(HOUR, 0, 119, id="ends when it starts"),
        pytest.param(HOUR, -1, 119, id="ends before it starts"),
    ],
)
def test_times(raw_client: RawClient, course_id: int, teacher: int, start: int, length: int, code: int) -> None:
    """A lesson starts a minute to two years ahead and takes 15 minutes to 24 hours."""
    times = {"startTime": NOW + start, "endTime": NOW + start + length}
    assert code == create(raw_client, course_id, teacher, **times)["code"]


@pytest.mark.parametrize(("gap", "code"), [(20 * 60, 1), (20 * 60 - 1, 454)])
def test_maintenance(raw_client: RawClient, course_id: int, teacher: int, gap: int, code: int) -> None:
    """A lesson keeps 20 minutes from maintenance."""
    raw_client.simulator.school.maintenance.append((NOW + 2 * HOUR + gap, NOW + 5 * HOUR))
    assert code == create(raw_client, course_id, teacher)["code"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"name": "x" * 50}, 1, id="name of 50"),
        pytest.param({"name": "x" * 51}, 121601020, id="name of 51"),
        pytest.param({"cameraHide": 2}, 101001001, id="seats neither shown nor hidden"),
        pytest.param({"isDc": 1}, 101001001, id="second camera of a kind that there is not"),
        pytest.param({"seatNum": 0}, 121601020, id="no seat for the teacher"),
        pytest.param({"seatNum": 1}, 1, id="the teacher's seat"),
        pytest.param({"isDc": 3}, 110100066, id="second camera with seven seats"),
        pytest.param({"isDc": 3, "seatNum": 2}, 1, id="second camera with two seats"),
        pytest.param({"isHd": 2, "seatNum": 3}, 121601020, id="full HD with three seats"),
        pytest.param({"uniqueIdentity": "x" * 33}, 101001001, id="identity of 33"),
        pytest.param({"uniqueIdentity": ""}, 101001001, id="empty identity"),
        pytest.param({"omoStationBroadcast": 2}, 121601020, id="broadcast neither on nor off"),
        pytest.param({"unitId": 5}, 121601020, id="unit unknown"),
        pytest.param({"unitId": ""}, 121601020, id="unit empty"),
        pytest.param({"startTime": "soon"}, 101001001, id="starts at no time"),
        pytest.param({"startTime": (NOW + HOUR) * 1000}, 268, id="milliseconds"),
        pytest.param({"teacherUid": None}, 101001001, id="no teacher"),
        pytest.param({"assistantUids": 5}, 101001001, id="a number for a list"),
    ],
)
def test_field(raw_client: RawClient, course_id: int, teacher: int, fields: dict[str, object], code: int) -> None:
    """What is wrong has the code of the page."""
    assert code == create(raw_client, course_id, teacher, **fields)["code"]


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        pytest.param({"seatNum": 50}, {"seatNum": 13}, id="seats are clipped to the school's"),
        pytest.param({"isDc": 3, "seatNum": 2, "isHd": 0}, {"isHd": 2}, id="a second camera is in full HD"),
        pytest.param({"cameraHide": 1, "isAutoOnstage": 1}, {"isAutoOnstage": 0}, id="nobody comes on a hidden stage"),
    ],
)
def test_setting_changed(
    raw_client: RawClient, course_id: int, teacher: int, sent: dict[str, int], kept: dict[str, int]
) -> None:
    """Some settings are changed without a word."""
    assert kept.items() <= lesson_of(raw_client, create(raw_client, course_id, teacher, **sent)).settings.items()


def test_broadcast_that_the_school_has_not(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A school without OMO broadcast cannot switch it on."""
    raw_client.simulator.school.features.omo_broadcast = False
    assert create(raw_client, course_id, teacher, omoStationBroadcast=1)["code"] == 121604007


def test_unit(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A classroom lies in the unit that is named, which holds a hundred activities."""
    school = raw_client.simulator.school
    unit = school.add_unit(school.courses[course_id], "Fractions", publish_flag=2)
    school.limits.activities_per_unit = 2
    codes = [create(raw_client, course_id, teacher, unitId=unit.unit_id)["code"] for _ in range(3)]
    assert (codes, len(unit.activity_ids)) == ([1, 1, 40031], 2)
    assert create(raw_client, course_id, teacher)["code"] == 1


def test_unit_of_another_course(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A unit of another course is wrong."""
    school = raw_client.simulator.school
    unit = school.add_unit(school.add_course("Chemistry"), "Acids", publish_flag=2)
    assert create(raw_client, course_id, teacher, unitId=unit.unit_id)["code"] == 121601020


def test_lessons_too_many(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A course holds as many lessons as the contract says."""
    raw_client.simulator.school.limits.lessons_per_course = 1
    assert [create(raw_client, course_id, teacher)["code"] for _ in range(2)] == [1, 121601070]


def test_unique_identity(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """An identity that is known creates nothing and brings the earlier ids."""
    first, second = (create(raw_client, course_id, teacher, uniqueIdentity="lesson-1") for _ in range(2))
    assert (1, 398, first["data"]) == (first["code"], second["code"], second["data"])
    assert len(raw_client.simulator.school.lessons) == 1


def test_people_who_cannot_teach(raw_client: RawClient, person: Person, course_id: int, teacher: int) -> None:
    """Teachers and co-teachers are refused for the same reasons, with codes of their own."""
    school, course = raw_client.simulator.school, raw_client.simulator.school.courses[course_id]
    stranger, student, auditor = person(), person(teacher=True), person(teacher=True)
    disabled, being_disabled, gone = (person(teacher=True) for _ in range(3))
    course.student_uids.add(student)
    course.auditors[auditor] = "Lin Xia"
    school.teachers[disabled].standing = Standing.DISABLED
    school.teachers[being_disabled].standing = Standing.BEING_DISABLED
    school.users[gone].cancelled = True
    uids = [stranger, student, auditor, disabled, being_disabled, gone]
    assert [create(raw_client, course_id, uid)["code"] for uid in uids] == [136, 172, 173, 387, 800, 884]
    assert [create(raw_client, course_id, teacher, assistantUids=[uid])["code"] for uid in uids] == [
        318,
        319,
        320,
        388,
        804,
        885,
    ]


def test_teacher_as_co_teacher(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """Nobody is both."""
    assert create(raw_client, course_id, teacher, assistantUids=[teacher])["code"] == 322


def test_rate(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """The thousand-and-first call within a minute is too fast, whatever became of the others."""
    rates = raw_client.simulator.app.rates
    operation = raw_client.simulator.app.operations["lmsActivityCreateClass"]
    assert [rates.refuse(operation, NOW) for _ in range(1000)] == [None] * 1000
    assert create(raw_client, course_id, teacher)["code"] == 101003001
    raw_client.simulator.clock.advance(60)
    assert create(raw_client, course_id, teacher)["code"] == 1


@pytest.fixture
def lesson(raw_client: RawClient, course_id: int, teacher: int) -> Lesson:
    """A lesson in an hour."""
    return lesson_of(raw_client, create(raw_client, course_id, teacher))


def link(raw_client: RawClient, lesson: Lesson, uid: int, **fields: object) -> Json:
    """Ask for the link into a lesson."""
    return raw_client.v1(
        "getLoginLinked", **{"courseId": lesson.course_id, "classId": lesson.lesson_id, "uid": uid, **fields}
    )


def test_link_of_a_sub_account(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """A sub-account of the school has a link into every lesson."""
    uid = person()
    before = errno(link(raw_client, lesson, uid))
    raw_client.simulator.school.sub_account_uids.add(uid)
    assert (150, 1) == (before, errno(link(raw_client, lesson, uid)))


@pytest.mark.parametrize(
    ("fields", "start"),
    [
        ({}, "classin://www.eeo.cn/enterclass?"),
        ({"lifeTime": "", "deviceType": ""}, "classin://www.eeo.cn/enterclass?"),
        ({"deviceType": 1}, "classin://www.eeo.cn/enterclass?"),
        ({"deviceType": 2}, "https://www.eeo.cn/client/mobile/ios/enterclass/?"),
        ({"deviceType": 3}, "classin://www.eeo.cn/enterclass?"),
    ],
)
def test_link(raw_client: RawClient, lesson: Lesson, fields: dict[str, object], start: str) -> None:
    """A link names the number, the lesson, the course and the school, in the form of the device."""
    address = link(raw_client, lesson, lesson.teacher_uid, **fields)["data"]
    assert start == address[: len(start)]
    assert {
        "telephone": ["13800000001"],
        "classId": [str(lesson.lesson_id)],
        "courseId": [str(lesson.course_id)],
        "schoolId": [SID],
    } == parse_qs(urlsplit(address).query)


def test_link_for_members(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """Who is in the lesson has a link; who is not, or was taken out, has none."""
    course = raw_client.simulator.school.courses[lesson.course_id]
    student, auditor, added, removed, stranger = (person(student=True) for _ in range(5))
    course.student_uids |= {student, removed}
    course.auditors[auditor] = "Lin Xia"
    lesson.added_uids.add(added)
    lesson.removed_uids.add(removed)
    assert [errno(link(raw_client, lesson, uid)) for uid in (student, auditor, added, removed, stranger, 5)] == [
        1,
        1,
        1,
        150,
        150,
        150,
    ]


def test_link_for_an_email_account(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """An account without a number has no link."""
    lesson.added_uids.add(person(email="ada@example.com"))
    assert errno(link(raw_client, lesson, next(iter(lesson.added_uids)))) == 467


def test_link_for_a_closed_account(raw_client: RawClient, lesson: Lesson) -> None:
    """A closed account has no link."""
    raw_client.simulator.school.users[lesson.teacher_uid].cancelled = True
    assert errno(link(raw_client, lesson, lesson.teacher_uid)) == 888


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"courseId": 5}, 144), ({"classId": 5}, 143), ({"deviceType": 4}, 100), ({"classId": ""}, 100)],
)
def test_link_refused(raw_client: RawClient, lesson: Lesson, fields: dict[str, object], code: int) -> None:
    """Unknown ids and wrong fields have codes of their own."""
    assert code == errno(link(raw_client, lesson, lesson.teacher_uid, **fields))


def test_link_by_another_course(raw_client: RawClient, lesson: Lesson) -> None:
    """A lesson is found in its own course only."""
    other = raw_client.simulator.school.add_course("Chemistry").course_id
    assert errno(link(raw_client, lesson, lesson.teacher_uid, courseId=other)) == 142


def test_link_into_a_deleted_lesson(raw_client: RawClient, lesson: Lesson) -> None:
    """A deleted lesson has no link."""
    lesson.deleted = True
    assert errno(link(raw_client, lesson, lesson.teacher_uid)) == 212


def test_link_into_a_course_of_another_kind(raw_client: RawClient, lesson: Lesson) -> None:
    """A course that is no standard course has no links."""
    raw_client.simulator.school.courses[lesson.course_id].is_standard = False
    assert errno(link(raw_client, lesson, lesson.teacher_uid)) == 369


@pytest.mark.parametrize(("late", "code"), [(20 * 60, 1), (20 * 60 + 1, 145)])
def test_link_after_the_end(raw_client: RawClient, lesson: Lesson, late: int, code: int) -> None:
    """There is a link until the room closes, 20 minutes after the end."""
    raw_client.simulator.clock.advance(2 * HOUR + late)
    assert code == errno(link(raw_client, lesson, lesson.teacher_uid))
