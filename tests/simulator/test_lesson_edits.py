"""editCourseClass, modifyClassSeatNum and addClassLabels."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Lesson

from .lesson_calls import HOUR, MINUTE, about, create, item_codes, lesson_of
from .raw_client import DAY, NOW, Json, RawClient, errno

Person = Callable[..., int]

RECORDING = {"record": 1, "live": 1, "replay": 1}
FROZEN = HOUR - 19 * MINUTE
RUNNING = HOUR + MINUTE
OVERRUN = 2 * HOUR + MINUTE
ENDED = 2 * HOUR + 21 * MINUTE


@pytest.fixture
def teacher(person: Person) -> int:
    """A teacher of the school."""
    return person(teacher=True)


@pytest.fixture
def lesson(raw_client: RawClient, course_id: int, teacher: int) -> Lesson:
    """A lesson in an hour, of an hour."""
    return lesson_of(raw_client, create(raw_client, course_id, teacher))


def edit(raw_client: RawClient, lesson: Lesson, **fields: object) -> Json:
    """Change a lesson."""
    return about(raw_client, "editCourseClass", lesson, **fields)


def test_edit(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """What is sent is changed, in the activity as well."""
    teacher, assistant = person(teacher=True), person(teacher=True)
    answer = edit(
        raw_client,
        lesson,
        className="x" * 51,
        beginTime=NOW + 3 * HOUR,
        endTime=NOW + 4 * HOUR,
        teacherUid=teacher,
        assistantUids=[assistant],
        classIntroduce="y" * 1001,
        isAutoOnstage=1,
        watchByLogin=1,
    )
    activity = raw_client.simulator.school.activities[lesson.activity_id or 0]
    assert (1, {"live_url": "", "live_info": []}) == (errno(answer), answer["more_data"])
    assert ("x" * 50, NOW + 3 * HOUR, NOW + 4 * HOUR) == (lesson.name, lesson.start_time, lesson.end_time)
    assert (teacher, (assistant,), "y" * 1000) == (lesson.teacher_uid, lesson.assistant_uids, lesson.introduction)
    assert {"isAutoOnstage": 0, "watchByLogin": 1}.items() <= lesson.settings.items()
    assert (lesson.name, lesson.end_time) == (activity.name, activity.end_time)


def test_nothing_sent(raw_client: RawClient, person: Person, course_id: int, teacher: int) -> None:
    """What is left out stays as it is, but for the folder and the broadcast."""
    school = raw_client.simulator.school
    own, courses = (school.drive.add_folder(school.drive.root, name).folder_id for name in "ab")
    assistant = person(teacher=True)
    fields = {"folderId": own, "omoStationBroadcast": 1, "assistantUid": assistant, "classIntroduce": "Cake"}
    lesson = lesson_of(
        raw_client, create(raw_client, course_id, teacher, **fields, **RECORDING, recordScene=1, isAutoOnstage=1)
    )
    school.courses[course_id].folder_id = courses
    before = lesson.settings | {"omoStationBroadcast": 0}
    assert errno(edit(raw_client, lesson)) == 1
    assert ("Halves", (assistant,), "Cake", courses) == (
        lesson.name,
        lesson.assistant_uids,
        lesson.introduction,
        lesson.folder_id,
    )
    assert before == lesson.settings


def test_broadcast_repeated(raw_client: RawClient, lesson: Lesson) -> None:
    """A broadcast stays on as long as each edit says so; a wrong value is none."""
    kept = []
    for value in (1, 1, 2):
        edit(raw_client, lesson, omoStationBroadcast=value)
        kept.append(lesson.settings["omoStationBroadcast"])
    assert kept == [1, 1, 0]


def test_planted(raw_client: RawClient, person: Person, course_id: int, teacher: int) -> None:
    """A lesson that was planted can be given to another teacher while it is held, and not after its end."""
    times = {"start_time": NOW + HOUR, "end_time": NOW + 2 * HOUR}
    course = raw_client.simulator.school.courses[course_id]
    lesson = raw_client.simulator.school.add_lesson(course, "Halves", teacher_uid=teacher, **times)
    codes = []
    for seconds in (RUNNING, OVERRUN - RUNNING):
        raw_client.simulator.clock.advance(seconds)
        codes.append(errno(edit(raw_client, lesson, teacherUid=person(teacher=True))))
    assert codes == [1, 385]


def test_planted_settings(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A lesson that was planted has the settings of one for which nothing was asked."""
    school = raw_client.simulator.school
    times = {"start_time": NOW + HOUR, "end_time": NOW + 2 * HOUR}
    planted = school.add_lesson(school.courses[course_id], "Halves", teacher_uid=teacher, **times)
    assert lesson_of(raw_client, create(raw_client, course_id, teacher)).settings == planted.settings


@pytest.mark.parametrize("fields", [{"assistantUid": ""}, {"assistantUids": []}])
def test_no_co_teachers(raw_client: RawClient, person: Person, lesson: Lesson, fields: Json) -> None:
    """An empty co-teacher, or an empty list of them, is none."""
    lesson.assistant_uids = (person(teacher=True),)
    assert errno(edit(raw_client, lesson, **fields)) == 1
    assert lesson.assistant_uids == ()


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"beginTime": NOW + 2 * HOUR}, 100, id="start without an end"),
        pytest.param({"endTime": NOW + 3 * HOUR}, 1, id="end without a start"),
        pytest.param({"beginTime": NOW + 59, "endTime": NOW + HOUR}, 120, id="starts too soon"),
        pytest.param({"beginTime": NOW + 4 * 365 * DAY, "endTime": NOW + 4 * 365 * DAY + HOUR}, 268, id="too late"),
        pytest.param({"endTime": NOW + HOUR}, 119, id="ends when it starts"),
        pytest.param({"endTime": NOW + HOUR + 60}, 165, id="too short"),
        pytest.param({"folderId": "5"}, 160, id="folder unknown"),
        pytest.param({"teachMode": 3}, 100, id="mode that there is not"),
        pytest.param({"watchByLogin": 7}, 1, id="wrong login"),
        pytest.param({"teacherUid": 5}, 400, id="teacher unknown"),
        pytest.param({"className": ""}, 1, id="empty name"),
        pytest.param({"courseId": 5}, 144, id="course unknown"),
        pytest.param({"classId": 5}, 143, id="lesson unknown"),
    ],
)
def test_field(raw_client: RawClient, lesson: Lesson, fields: Json, code: int) -> None:
    """What is wrong has the code of the page."""
    assert code == errno(edit(raw_client, lesson, **fields))


def test_maintenance(raw_client: RawClient, lesson: Lesson) -> None:
    """A lesson cannot be moved into maintenance."""
    raw_client.simulator.school.maintenance.append((NOW + DAY, NOW + DAY + HOUR))
    assert errno(edit(raw_client, lesson, beginTime=NOW + DAY - HOUR, endTime=NOW + DAY)) == 454


def test_wrong_login_changes_nothing(raw_client: RawClient, lesson: Lesson) -> None:
    """What is wrong there leaves it as it was."""
    lesson.settings |= {"watchByLogin": 1, "allowUnloggedChat": 0}
    edit(raw_client, lesson, watchByLogin=7, allowUnloggedChat="yes")
    assert {"watchByLogin": 1, "allowUnloggedChat": 0}.items() <= lesson.settings.items()


def test_who_can_teach(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """A co-teacher cannot become the teacher, nor who learns in the lesson alone; nobody is both."""
    assistant, guest, stranger = person(teacher=True), person(teacher=True), person()
    lesson.assistant_uids = (assistant,)
    lesson.added_uids.add(guest)
    assert [errno(edit(raw_client, lesson, teacherUid=uid)) for uid in (assistant, guest, stranger)] == [328, 325, 136]
    lists = [[guest], [lesson.teacher_uid], [stranger], [assistant, assistant]]
    assert [errno(edit(raw_client, lesson, assistantUids=uids)) for uids in lists] == [321, 322, 318, 21316]


def test_teacher_and_co_teacher_change_places(raw_client: RawClient, person: Person, lesson: Lesson) -> None:
    """With both sent at once they can."""
    teacher, assistant = lesson.teacher_uid, person(teacher=True)
    lesson.assistant_uids = (assistant,)
    assert errno(edit(raw_client, lesson, teacherUid=assistant, assistantUids=[teacher])) == 1
    assert (assistant, (teacher,)) == (lesson.teacher_uid, lesson.assistant_uids)


@pytest.mark.parametrize(
    ("fields", "code", "kept"),
    [
        pytest.param(RECORDING, 1, (1, 0, 1, 1), id="whole"),
        pytest.param({**RECORDING, "recordScene": 1}, 1, (1, 2, 1, 1), id="with the scene"),
        pytest.param({"record": 1}, 282, (0, 0, 0, 0), id="in part"),
        pytest.param({"recordScene": 1}, 282, (0, 0, 0, 0), id="the scene alone"),
        pytest.param({**RECORDING, "record": 0}, 282, (0, 0, 0, 0), id="live without a recording"),
        pytest.param({**RECORDING, "record": 2}, 282, (0, 0, 0, 0), id="a wrong recording is none"),
    ],
)
def test_recording(raw_client: RawClient, lesson: Lesson, fields: Json, code: int, kept: tuple[int, ...]) -> None:
    """A recording is changed as a whole; where it is not, the rest is changed all the same."""
    answer = edit(raw_client, lesson, className="Thirds", **fields)
    assert (code, "Thirds", code == 1) == (errno(answer), lesson.name, "more_data" in answer)
    assert kept == tuple(lesson.settings[name] for name in ("recordState", "recordType", "liveState", "openState"))


def test_stream_stays(raw_client: RawClient, lesson: Lesson) -> None:
    """The addresses of a stream stay when the lesson is live no longer."""
    first = edit(raw_client, lesson, **RECORDING)["more_data"]
    assert first == edit(raw_client, lesson, **{**RECORDING, "live": 0})["more_data"]
    assert set(first["live_info"]) == {"RTMP", "HLS", "FLV"}


@pytest.mark.parametrize(
    "fields",
    [
        {"className": "Thirds"},
        {"beginTime": NOW + 3 * HOUR, "endTime": NOW + 4 * HOUR},
        {"endTime": NOW + 3 * HOUR},
        {"isAutoOnstage": 1},
        {"teachMode": 2},
        {"folderId": "root"},
    ],
)
@pytest.mark.parametrize(("wait", "code"), [(HOUR - 20 * MINUTE, 1), (FROZEN, 350), (RUNNING, 140), (ENDED, 145)])
def test_freeze(raw_client: RawClient, lesson: Lesson, fields: Json, wait: int, code: int) -> None:
    """From 20 minutes before the start this is fixed; afterwards the lesson is held, or over."""
    if "folderId" in fields:
        fields = {"folderId": raw_client.simulator.school.drive.root.folder_id}
    raw_client.simulator.clock.advance(wait)
    assert code == errno(edit(raw_client, lesson, **fields))


@pytest.mark.parametrize("wait", [FROZEN, RUNNING])
def test_unchanged_in_the_freeze(raw_client: RawClient, lesson: Lesson, wait: int) -> None:
    """What stays the same is no change, and a folder that is left out is not reset any more."""
    folder_id = lesson.folder_id = raw_client.simulator.school.drive.root.folder_id
    raw_client.simulator.clock.advance(wait)
    same = {"className": lesson.name, "beginTime": lesson.start_time, "endTime": lesson.end_time}
    assert [errno(edit(raw_client, lesson, **fields)) for fields in (same, {"folderId": folder_id}, {})] == [1, 1, 1]
    assert folder_id == lesson.folder_id


@pytest.mark.parametrize(("wait", "code"), [(FROZEN, 1), (RUNNING, 1), (OVERRUN, 385), (ENDED, 145)])
@pytest.mark.parametrize("name", ["teacherUid", "assistantUid"])
def test_teachers_in_the_freeze(
    raw_client: RawClient, person: Person, lesson: Lesson, name: str, wait: int, code: int
) -> None:
    """Teachers can be changed until the lesson's end."""
    raw_client.simulator.clock.advance(wait)
    assert code == errno(edit(raw_client, lesson, **{name: person(teacher=True)}))


@pytest.mark.parametrize(("wait", "code"), [(FROZEN, 1), (RUNNING, 140)])
def test_introduction_in_the_freeze(raw_client: RawClient, lesson: Lesson, wait: int, code: int) -> None:
    """An introduction can be changed until the lesson begins."""
    raw_client.simulator.clock.advance(wait)
    assert code == errno(edit(raw_client, lesson, classIntroduce="Sharing a pizza"))


@pytest.mark.parametrize("wait", [FROZEN, RUNNING])
@pytest.mark.parametrize(
    ("before", "asked", "code"),
    [
        pytest.param({}, RECORDING, 283, id="on"),
        pytest.param({}, {"record": 0, "live": 0, "replay": 0}, 1, id="still off"),
        pytest.param(RECORDING, {**RECORDING, "replay": 0}, 1, id="replay alone"),
        pytest.param(RECORDING, {**RECORDING, "live": 0}, 283, id="live off"),
        pytest.param(RECORDING, {"record": 0, "live": 0, "replay": 0}, 283, id="all off"),
    ],
)
def test_recording_in_the_freeze(
    raw_client: RawClient, lesson: Lesson, before: Json, asked: Json, code: int, wait: int
) -> None:
    """In the last 20 minutes a recording cannot be switched; where it is on, the replay can."""
    edit(raw_client, lesson, **before)
    kept = dict(lesson.settings)
    raw_client.simulator.clock.advance(wait)
    assert code == errno(edit(raw_client, lesson, **asked))
    assert (code == 283) <= (kept == lesson.settings)


def test_lessons_of_another_kind(raw_client: RawClient, course_id: int, teacher: int, lesson: Lesson) -> None:
    """Deleted lessons, classrooms and lessons with two teachers are refused by all three operations."""
    deleted, classroom, dual = (
        lesson,
        *(lesson_of(raw_client, create(raw_client, course_id, teacher)) for _ in range(2)),
    )
    deleted.deleted, classroom.made_by_lms, dual.is_dual_teacher = True, True, True
    three = (deleted, classroom, dual)
    assert [errno(edit(raw_client, one)) for one in three] == [212, 466, 369]
    assert [errno(about(raw_client, "modifyClassSeatNum", one, seatNum=1)) for one in three] == [212, 466, 369]
    entries = [{"classId": one.lesson_id, "classLabelId": []} for one in three]
    assert item_codes(raw_client.v1("addClassLabels", courseId=course_id, classList=entries)) == [212, 466, 369]


@pytest.mark.parametrize(
    ("fields", "code", "kept"),
    [
        pytest.param({"seatNum": 3}, 1, {"seatNum": 4, "isHd": 0}, id="seats"),
        pytest.param({"isHd": 2}, 1, {"seatNum": 7, "isHd": 2}, id="quality"),
        pytest.param({"isHd": 9}, 1, {"isHd": 0}, id="a wrong quality is normal"),
        pytest.param({"seatNum": 1, "isDc": 3}, 1, {"seatNum": 2, "isHd": 2, "isDc": 3}, id="second camera"),
        pytest.param({"seatNum": 6, "isDc": 1}, 1, {"isDc": 0}, id="a wrong camera is none"),
        pytest.param({}, 100, {"seatNum": 7}, id="neither"),
        pytest.param({"isDc": 3}, 100, {"isDc": 0}, id="a camera alone"),
        pytest.param({"seatNum": 13}, 259, {"seatNum": 7}, id="too many"),
        pytest.param({"seatNum": "six"}, 121601007, {"seatNum": 7}, id="no number"),
        pytest.param({"seatNum": 3, "isHd": 1}, 368, {"seatNum": 7}, id="HD with three"),
        pytest.param({"isHd": 1, "isDc": 3}, 808, {"isDc": 0}, id="second camera with six"),
    ],
)
def test_seats(raw_client: RawClient, lesson: Lesson, fields: Json, code: int, kept: dict[str, int]) -> None:
    """Seats and quality are changed together; what is wrong changes nothing."""
    assert code == errno(about(raw_client, "modifyClassSeatNum", lesson, **fields))
    assert kept.items() <= lesson.settings.items()


def test_second_camera_left_out(raw_client: RawClient, lesson: Lesson) -> None:
    """A second camera that is not sent again is off."""
    about(raw_client, "modifyClassSeatNum", lesson, seatNum=1, isDc=3)
    about(raw_client, "modifyClassSeatNum", lesson, seatNum=1)
    assert (0, 2) == (lesson.settings["isDc"], lesson.settings["isHd"])


@pytest.mark.parametrize(
    ("feature", "fields", "code"),
    [("dual_camera", {"seatNum": 1, "isDc": 3}, 121601011), ("highest_definition", {"isHd": 1}, 121601012)],
)
def test_seats_that_the_school_has_not(
    raw_client: RawClient, lesson: Lesson, feature: str, fields: Json, code: int
) -> None:
    """What the school has not bought is refused."""
    setattr(raw_client.simulator.school.features, feature, 0)
    assert code == errno(about(raw_client, "modifyClassSeatNum", lesson, **fields))


@pytest.mark.parametrize(
    ("wait", "code"), [(HOUR - 20 * MINUTE, 1), (FROZEN, 348), (RUNNING, 140), (OVERRUN, 140), (ENDED, 145)]
)
def test_seats_in_the_freeze(raw_client: RawClient, lesson: Lesson, wait: int, code: int) -> None:
    """Seats can be changed until 20 minutes before the start."""
    raw_client.simulator.clock.advance(wait)
    assert code == errno(about(raw_client, "modifyClassSeatNum", lesson, seatNum=6))


def test_seats_in_an_expired_course(raw_client: RawClient, lesson: Lesson) -> None:
    """A course that has expired is closed to it."""
    raw_client.simulator.school.courses[lesson.course_id].expiry_time = NOW
    assert errno(about(raw_client, "modifyClassSeatNum", lesson, seatNum=6)) == 153


def label(raw_client: RawClient, lesson: Lesson, *label_ids: object, **fields: object) -> Json:
    """Give a lesson labels."""
    sent = {"classId": lesson.lesson_id, "classLabelId": [*label_ids], **fields}
    return raw_client.v1("addClassLabels", courseId=lesson.course_id, classList=[sent])


def test_labels(raw_client: RawClient, lesson: Lesson) -> None:
    """A lesson has exactly the labels of the last call; the entry comes back with its lesson and its mark."""
    school = raw_client.simulator.school
    first, second = school.add_label("a"), school.add_label("b")
    label(raw_client, lesson, first)
    answer = label(raw_client, lesson, int(second), second, customColumn="x" * 51)
    assert [{"customColumn": "x" * 50, "classId": lesson.lesson_id}] == [
        {name: one[name] for name in one if name not in ("errno", "error")} for one in answer["data"]
    ]
    assert (second,) == lesson.label_ids


def test_labels_taken_off(raw_client: RawClient, lesson: Lesson) -> None:
    """An empty list takes all off; no list at all leaves them."""
    lesson.label_ids = (raw_client.simulator.school.add_label("a"),)
    kept = []
    for fields in ({"classLabelId": None}, {}):
        label(raw_client, lesson, **fields)
        kept.append(len(lesson.label_ids))
    assert kept == [1, 0]


def test_labels_refused(raw_client: RawClient, lesson: Lesson) -> None:
    """Too many, unknown and foreign labels change nothing."""
    school = raw_client.simulator.school
    known = [school.add_label(str(number)) for number in range(11)]
    school.features.foreign_label_ids.add("7")
    lists = [known, known[:10], ["9"], ["7"], [known[0], "7", "9"]]
    assert [item_codes(label(raw_client, lesson, *one))[0] for one in lists] == [357, 1, 358, 359, 358]
    assert known[:10] == [*lesson.label_ids]


def test_labels_of_lessons_that_are_not_there(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """An entry names a lesson of the course."""
    other = raw_client.simulator.school.add_course("Chemistry").course_id
    elsewhere = lesson_of(raw_client, create(raw_client, other, teacher)).lesson_id
    entries = [{"classId": 5}, {"classId": elsewhere}, {"customColumn": "a"}]
    assert item_codes(raw_client.v1("addClassLabels", courseId=course_id, classList=entries)) == [143, 142, 100]
    assert errno(raw_client.v1("addClassLabels", courseId=course_id, classList=[])) == 155


def test_labels_in_courses_that_are_closed(raw_client: RawClient, lesson: Lesson) -> None:
    """An expired course's lessons take labels, a deleted course's and another school's do not."""
    course, codes = raw_client.simulator.school.courses[lesson.course_id], []
    for name, value in (("expiry_time", NOW), ("deleted", True), ("owner", "1000083")):
        setattr(course, name, value)
        codes.append(errno(label(raw_client, lesson)))
    assert codes == [1, 149, 144]
