"""setClassVideoMultiple, deleteClassVideo, updateClassLockStatus and getWebcastUrl."""

from collections.abc import Callable

import pytest

from classin_simulator.school.recordings import videos_of
from classin_simulator.school.records import Lesson

from .lesson_calls import HOUR, MINUTE, about, create, item_codes, lesson_of
from .raw_client import NOW, Json, RawClient, errno

Person = Callable[..., int]

RECORDING = {"record": 1, "live": 1, "replay": 1}
ENDED = 2 * HOUR + 20 * MINUTE + 1


@pytest.fixture
def lesson(raw_client: RawClient, person: Person, course_id: int) -> Lesson:
    """A lesson in an hour, of an hour, which is not recorded."""
    return lesson_of(raw_client, create(raw_client, course_id, person(teacher=True)))


def record(raw_client: RawClient, lesson: Lesson, **fields: object) -> Json:
    """Set what is recorded of a lesson; the entry of the answer."""
    sent = [{"classId": lesson.lesson_id, **fields}]
    answer = raw_client.v1("setClassVideoMultiple", courseId=lesson.course_id, classJson=sent)
    assert errno(answer) == 1
    entry: Json = answer["data"][0]
    return entry


def delete(raw_client: RawClient, lesson: Lesson, **fields: object) -> int:
    """Delete video of a lesson; the code."""
    return errno(raw_client.v1("deleteClassVideo", **{"classId": lesson.lesson_id, **fields}))


def lock(raw_client: RawClient, lesson: Lesson, is_lock: object) -> int:
    """Lock the recordings of a lesson; the code."""
    return errno(raw_client.v1("updateClassLockStatus", classId=lesson.lesson_id, isLock=is_lock))


def files(raw_client: RawClient, lesson: Lesson) -> list[str]:
    """The ids of a lesson's video files that are left."""
    return [video.file_id for video in videos_of(lesson, raw_client.simulator.clock()).values() if not video.deleted]


def test_recording(raw_client: RawClient, lesson: Lesson) -> None:
    """An entry has its mark, its addresses and its code."""
    entry = record(raw_client, lesson, **RECORDING, recordScene=1, watchByLogin=1, allowUnloggedChat=0, customColumn=7)
    assert {"customColumn", "more_data", "errno", "error"} == set(entry)
    assert ("7", {"RTMP", "HLS", "FLV"}) == (entry["customColumn"], set(entry["more_data"]["live_info"]))
    assert {
        "recordState": 1,
        "recordType": 2,
        "liveState": 1,
        "openState": 1,
        "watchByLogin": 1,
        "allowUnloggedChat": 0,
    }.items() <= lesson.settings.items()


@pytest.mark.parametrize(
    ("fields", "code", "recorded"),
    [
        pytest.param({"record": 1, "live": 0, "replay": 0}, 1, 1, id="alone"),
        pytest.param({"record": 1}, 100, 0, id="in part"),
        pytest.param({"recordScene": 1}, 100, 0, id="the scene alone"),
        pytest.param({"record": 2, "live": 0, "replay": 0}, 100, 0, id="neither on nor off"),
        pytest.param({"record": 0, "live": 1, "replay": 0}, 251, 0, id="live without a recording"),
        pytest.param({"record": 0, "live": 0, "replay": 1}, 251, 0, id="replay without a recording"),
        pytest.param({"watchByLogin": 1}, 1, 0, id="login alone"),
    ],
)
def test_recording_is_whole(raw_client: RawClient, lesson: Lesson, fields: Json, code: int, recorded: int) -> None:
    """The three go together, and live and replay need the recording."""
    entry = record(raw_client, lesson, **fields)
    assert (code, code == 1, recorded) == (entry["errno"], "more_data" in entry, lesson.settings["recordState"])


def test_what_is_left_out_or_wrong(raw_client: RawClient, lesson: Lesson) -> None:
    """Login and chat stay as they are."""
    lesson.settings |= {"watchByLogin": 1, "allowUnloggedChat": 0}
    record(raw_client, lesson, **RECORDING)
    record(raw_client, lesson, watchByLogin=5, allowUnloggedChat="yes")
    assert {"watchByLogin": 1, "allowUnloggedChat": 0}.items() <= lesson.settings.items()


@pytest.mark.parametrize("wait", [HOUR - 19 * MINUTE, HOUR, ENDED])
@pytest.mark.parametrize(
    ("before", "asked", "code"),
    [
        pytest.param({}, RECORDING, 252, id="on"),
        pytest.param(RECORDING, {**RECORDING, "replay": 0}, 1, id="replay alone"),
        pytest.param(RECORDING, {**RECORDING, "live": 0}, 252, id="live off"),
        pytest.param(RECORDING, {"record": 0, "live": 0, "replay": 0}, 252, id="all off"),
    ],
)
def test_freeze(raw_client: RawClient, lesson: Lesson, before: Json, asked: Json, code: int, wait: int) -> None:
    """From 20 minutes before the start only the replay of what is recorded can be changed."""
    record(raw_client, lesson, **before)
    raw_client.simulator.clock.advance(wait)
    assert code == record(raw_client, lesson, **asked)["errno"]


def test_last_moment(raw_client: RawClient, lesson: Lesson) -> None:
    """20 minutes before the start a recording can still be switched on."""
    raw_client.simulator.clock.advance(HOUR - 20 * MINUTE)
    assert record(raw_client, lesson, **RECORDING)["errno"] == 1


def test_lessons_that_are_not_there(raw_client: RawClient, lesson: Lesson) -> None:
    """Unknown, other courses', deleted and dual-teacher lessons have codes of their own; classrooms are taken."""
    other = raw_client.simulator.school.add_course("Chemistry").course_id
    elsewhere, deleted, dual, classroom = (
        lesson_of(raw_client, create(raw_client, course, lesson.teacher_uid))
        for course in (other, *[lesson.course_id] * 3)
    )
    deleted.deleted, dual.is_dual_teacher, classroom.made_by_lms = True, True, True
    ids = [5, *(one.lesson_id for one in (elsewhere, deleted, dual, classroom))]
    entries = [{"classId": lesson_id, **RECORDING} for lesson_id in ids]
    answer = raw_client.v1("setClassVideoMultiple", courseId=lesson.course_id, classJson=entries)
    assert item_codes(answer) == [143, 142, 212, 369, 1]


@pytest.mark.parametrize(("fields", "code"), [({"courseId": 5}, 144), ({"classJson": []}, 155)])
def test_recording_refused(raw_client: RawClient, lesson: Lesson, fields: Json, code: int) -> None:
    """An unknown course and an empty list end the call."""
    sent = {"courseId": lesson.course_id, "classJson": [{"classId": lesson.lesson_id}], **fields}
    assert code == errno(raw_client.v1("setClassVideoMultiple", **sent))


def test_recording_of_a_deleted_course(raw_client: RawClient, lesson: Lesson) -> None:
    """A deleted course is 149."""
    raw_client.simulator.school.courses[lesson.course_id].deleted = True
    assert errno(about(raw_client, "getWebcastUrl", lesson)) == 149
    sent = [{"classId": lesson.lesson_id}]
    assert errno(raw_client.v1("setClassVideoMultiple", courseId=lesson.course_id, classJson=sent)) == 149


@pytest.mark.parametrize(("scene", "count"), [(0, 1), (1, 2)])
def test_files(raw_client: RawClient, lesson: Lesson, scene: int, count: int) -> None:
    """A recorded lesson has a file once its room has closed, and another for the scene."""
    record(raw_client, lesson, **RECORDING, recordScene=scene)
    before = files(raw_client, lesson)
    raw_client.simulator.clock.advance(ENDED)
    assert (0, count) == (len(before), len(set(files(raw_client, lesson))))


@pytest.mark.parametrize("fields", [{}, {"fileId": ""}])
def test_delete_all(raw_client: RawClient, lesson: Lesson, fields: Json) -> None:
    """Without a file, or with an empty one, all go; again it is 632."""
    record(raw_client, lesson, **RECORDING, recordScene=1)
    raw_client.simulator.clock.advance(ENDED)
    assert [delete(raw_client, lesson, **fields) for _ in range(2)] == [1, 632]
    assert files(raw_client, lesson) == []


def test_delete_one(raw_client: RawClient, lesson: Lesson) -> None:
    """The file that is named goes; again it is 634, and one that never was is 630."""
    record(raw_client, lesson, **RECORDING, recordScene=1)
    raw_client.simulator.clock.advance(ENDED)
    first, second = files(raw_client, lesson)
    assert [delete(raw_client, lesson, fileId=file_id) for file_id in (first, first, "5")] == [1, 634, 630]
    assert [second] == files(raw_client, lesson)
    assert [delete(raw_client, lesson), delete(raw_client, lesson, fileId=second)] == [1, 634]


def test_nothing_to_delete(raw_client: RawClient, lesson: Lesson) -> None:
    """254 was not recorded, 631 could not be."""
    raw_client.simulator.clock.advance(ENDED)
    not_recorded = delete(raw_client, lesson)
    lesson.settings["recordState"], lesson.recording_failed, lesson.videos = 1, True, None
    assert (not_recorded, delete(raw_client, lesson)) == (254, 631)


def test_lock(raw_client: RawClient, lesson: Lesson) -> None:
    """What is locked is not deleted; any other number than 1 unlocks it."""
    record(raw_client, lesson, **RECORDING)
    raw_client.simulator.clock.advance(ENDED)
    codes = [
        lock(raw_client, lesson, 1),
        delete(raw_client, lesson),
        lock(raw_client, lesson, 7),
        delete(raw_client, lesson),
    ]
    assert codes == [1, 633, 1, 1]


def test_lock_of_what_is_gone(raw_client: RawClient, lesson: Lesson) -> None:
    """Files that are gone are 632 and 634 all the same."""
    record(raw_client, lesson, **RECORDING)
    raw_client.simulator.clock.advance(ENDED)
    file_id = files(raw_client, lesson)[0]
    codes = [
        delete(raw_client, lesson),
        lock(raw_client, lesson, 1),
        delete(raw_client, lesson),
        delete(raw_client, lesson, fileId=file_id),
    ]
    assert codes == [1, 1, 632, 634]


@pytest.mark.parametrize(("wait", "codes"), [(ENDED - 1, (384, 391)), (ENDED, (254, 1))])
def test_before_the_end(raw_client: RawClient, lesson: Lesson, wait: int, codes: tuple[int, int]) -> None:
    """Neither can be done before the room has closed."""
    raw_client.simulator.clock.advance(wait)
    assert codes == (delete(raw_client, lesson), lock(raw_client, lesson, 1))


def test_unknown_lesson(raw_client: RawClient, lesson: Lesson) -> None:
    """A lesson that is not the school's is 233, one of a course of another kind 369; a lock needs its value."""
    school = raw_client.simulator.school
    raw_client.simulator.clock.advance(ENDED)
    assert lock(raw_client, lesson, "") == 100
    school.courses[lesson.course_id].is_standard = False
    assert (369, 369) == (delete(raw_client, lesson), lock(raw_client, lesson, 1))
    lesson.deleted = True
    assert (233, 233) == (delete(raw_client, lesson), lock(raw_client, lesson, 1))


def test_page(raw_client: RawClient, lesson: Lesson) -> None:
    """The page of a course is always the same, and opens with the lesson that is named."""
    course = [raw_client.v1("getWebcastUrl", courseId=lesson.course_id)["data"] for _ in range(2)]
    other = raw_client.v1("getWebcastUrl", courseId=raw_client.simulator.school.add_course("a").course_id)["data"]
    assert course[0].startswith("https://www.eeo.cn/webcast.php?courseKey=")
    assert (course[0], True) == (course[1], course[0] != other)
    assert about(raw_client, "getWebcastUrl", lesson)["data"] == f"{course[0]}&lessonid={lesson.lesson_id}"


def test_page_refused(raw_client: RawClient, lesson: Lesson) -> None:
    """Unknown courses and lessons have codes of their own; an expired course has its page."""
    other = raw_client.simulator.school.add_course("Chemistry").course_id
    raw_client.simulator.school.courses[lesson.course_id].expiry_time = NOW
    fields: list[Json] = [{}, {"courseId": 5}, {"courseId": other}, {"classId": 5}]
    assert [errno(about(raw_client, "getWebcastUrl", lesson, **each)) for each in fields] == [1, 144, 142, 143]
    lesson.deleted = True
    assert errno(about(raw_client, "getWebcastUrl", lesson)) == 212
