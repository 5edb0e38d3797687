"""setClassVideoMultiple, deleteClassVideo, updateClassLockStatus and getWebcastUrl."""

from collections.abc import Callable

import pytest

from classin_simulator.recordings import videos_of
from classin_simulator.records import Lesson

from .lesson_calls import HOUR, MINUTE, about, create, item_codes, lesson_of
from .wire import NOW, Json, Wire, errno

Person = Callable[..., int]

RECORDING = {"record": 1, "live": 1, "replay": 1}
ENDED = 2 * HOUR + 20 * MINUTE + 1


@pytest.fixture
def lesson(wire: Wire, person: Person, course_id: int) -> Lesson:
    """A lesson in an hour, of an hour, which is not recorded."""
    return lesson_of(wire, create(wire, course_id, person(teacher=True)))


def record(wire: Wire, lesson: Lesson, **fields: object) -> Json:
    """Set what is recorded of a lesson; the entry of the answer."""
    sent = [{"classId": lesson.lesson_id, **fields}]
    answer = wire.v1("setClassVideoMultiple", courseId=lesson.course_id, classJson=sent)
    assert errno(answer) == 1
    entry: Json = answer["data"][0]
    return entry


def delete(wire: Wire, lesson: Lesson, **fields: object) -> int:
    """Delete video of a lesson; the code."""
    return errno(wire.v1("deleteClassVideo", **{"classId": lesson.lesson_id, **fields}))


def lock(wire: Wire, lesson: Lesson, is_lock: object) -> int:
    """Lock the recordings of a lesson; the code."""
    return errno(wire.v1("updateClassLockStatus", classId=lesson.lesson_id, isLock=is_lock))


def files(wire: Wire, lesson: Lesson) -> list[str]:
    """The ids of a lesson's video files that are left."""
    return [video.file_id for video in videos_of(lesson, wire.simulator.clock()).values() if not video.deleted]


def test_recording(wire: Wire, lesson: Lesson) -> None:
    """An entry has its mark, its addresses and its code."""
    entry = record(wire, lesson, **RECORDING, recordScene=1, watchByLogin=1, allowUnloggedChat=0, customColumn=7)
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
def test_recording_is_whole(wire: Wire, lesson: Lesson, fields: Json, code: int, recorded: int) -> None:
    """The three go together, and live and replay need the recording."""
    entry = record(wire, lesson, **fields)
    assert (code, code == 1, recorded) == (entry["errno"], "more_data" in entry, lesson.settings["recordState"])


def test_what_is_left_out_or_wrong(wire: Wire, lesson: Lesson) -> None:
    """Login and chat stay as they are."""
    lesson.settings |= {"watchByLogin": 1, "allowUnloggedChat": 0}
    record(wire, lesson, **RECORDING)
    record(wire, lesson, watchByLogin=5, allowUnloggedChat="yes")
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
def test_freeze(wire: Wire, lesson: Lesson, before: Json, asked: Json, code: int, wait: int) -> None:
    """From 20 minutes before the start only the replay of what is recorded can be changed."""
    record(wire, lesson, **before)
    wire.simulator.clock.advance(wait)
    assert code == record(wire, lesson, **asked)["errno"]


def test_last_moment(wire: Wire, lesson: Lesson) -> None:
    """20 minutes before the start a recording can still be switched on."""
    wire.simulator.clock.advance(HOUR - 20 * MINUTE)
    assert record(wire, lesson, **RECORDING)["errno"] == 1


def test_lessons_that_are_not_there(wire: Wire, lesson: Lesson) -> None:
    """Unknown, other courses', deleted and dual-teacher lessons have codes of their own; classrooms are taken."""
    other = wire.simulator.school.add_course("Chemistry").course_id
    elsewhere, deleted, dual, classroom = (
        lesson_of(wire, create(wire, course, lesson.teacher_uid)) for course in (other, *[lesson.course_id] * 3)
    )
    deleted.deleted, dual.is_dual_teacher, classroom.made_by_lms = True, True, True
    ids = [5, *(one.lesson_id for one in (elsewhere, deleted, dual, classroom))]
    entries = [{"classId": lesson_id, **RECORDING} for lesson_id in ids]
    answer = wire.v1("setClassVideoMultiple", courseId=lesson.course_id, classJson=entries)
    assert item_codes(answer) == [143, 142, 212, 369, 1]


@pytest.mark.parametrize(("fields", "code"), [({"courseId": 5}, 144), ({"classJson": []}, 155)])
def test_recording_refused(wire: Wire, lesson: Lesson, fields: Json, code: int) -> None:
    """An unknown course and an empty list end the call."""
    sent = {"courseId": lesson.course_id, "classJson": [{"classId": lesson.lesson_id}], **fields}
    assert code == errno(wire.v1("setClassVideoMultiple", **sent))


def test_recording_of_a_deleted_course(wire: Wire, lesson: Lesson) -> None:
    """A deleted course is 149."""
    wire.simulator.school.courses[lesson.course_id].deleted = True
    assert errno(about(wire, "getWebcastUrl", lesson)) == 149
    sent = [{"classId": lesson.lesson_id}]
    assert errno(wire.v1("setClassVideoMultiple", courseId=lesson.course_id, classJson=sent)) == 149


@pytest.mark.parametrize(("scene", "count"), [(0, 1), (1, 2)])
def test_files(wire: Wire, lesson: Lesson, scene: int, count: int) -> None:
    """A recorded lesson has a file once its room has closed, and another for the scene."""
    record(wire, lesson, **RECORDING, recordScene=scene)
    before = files(wire, lesson)
    wire.simulator.clock.advance(ENDED)
    assert (0, count) == (len(before), len(set(files(wire, lesson))))


@pytest.mark.parametrize("fields", [{}, {"fileId": ""}])
def test_delete_all(wire: Wire, lesson: Lesson, fields: Json) -> None:
    """Without a file, or with an empty one, all go; again it is 632."""
    record(wire, lesson, **RECORDING, recordScene=1)
    wire.simulator.clock.advance(ENDED)
    assert [delete(wire, lesson, **fields) for _ in range(2)] == [1, 632]
    assert files(wire, lesson) == []


def test_delete_one(wire: Wire, lesson: Lesson) -> None:
    """The file that is named goes; again it is 634, and one that never was is 630."""
    record(wire, lesson, **RECORDING, recordScene=1)
    wire.simulator.clock.advance(ENDED)
    first, second = files(wire, lesson)
    assert [delete(wire, lesson, fileId=file_id) for file_id in (first, first, "5")] == [1, 634, 630]
    assert [second] == files(wire, lesson)
    assert [delete(wire, lesson), delete(wire, lesson, fileId=second)] == [1, 634]


def test_nothing_to_delete(wire: Wire, lesson: Lesson) -> None:
    """254 was not recorded, 631 could not be."""
    wire.simulator.clock.advance(ENDED)
    not_recorded = delete(wire, lesson)
    lesson.settings["recordState"], lesson.recording_failed, lesson.videos = 1, True, None
    assert (not_recorded, delete(wire, lesson)) == (254, 631)


def test_lock(wire: Wire, lesson: Lesson) -> None:
    """What is locked is not deleted; any other number than 1 unlocks it."""
    record(wire, lesson, **RECORDING)
    wire.simulator.clock.advance(ENDED)
    codes = [lock(wire, lesson, 1), delete(wire, lesson), lock(wire, lesson, 7), delete(wire, lesson)]
    assert codes == [1, 633, 1, 1]


def test_lock_of_what_is_gone(wire: Wire, lesson: Lesson) -> None:
    """Files that are gone are 632 and 634 all the same."""
    record(wire, lesson, **RECORDING)
    wire.simulator.clock.advance(ENDED)
    file_id = files(wire, lesson)[0]
    codes = [delete(wire, lesson), lock(wire, lesson, 1), delete(wire, lesson), delete(wire, lesson, fileId=file_id)]
    assert codes == [1, 1, 632, 634]


@pytest.mark.parametrize(("wait", "codes"), [(ENDED - 1, (384, 391)), (ENDED, (254, 1))])
def test_before_the_end(wire: Wire, lesson: Lesson, wait: int, codes: tuple[int, int]) -> None:
    """Neither can be done before the room has closed."""
    wire.simulator.clock.advance(wait)
    assert codes == (delete(wire, lesson), lock(wire, lesson, 1))


def test_unknown_lesson(wire: Wire, lesson: Lesson) -> None:
    """A lesson that is not the school's is 233, one of a course of another kind 369; a lock needs its value."""
    school = wire.simulator.school
    wire.simulator.clock.advance(ENDED)
    assert lock(wire, lesson, "") == 100
    school.courses[lesson.course_id].is_standard = False
    assert (369, 369) == (delete(wire, lesson), lock(wire, lesson, 1))
    lesson.deleted = True
    assert (233, 233) == (delete(wire, lesson), lock(wire, lesson, 1))


def test_page(wire: Wire, lesson: Lesson) -> None:
    """The page of a course is always the same, and opens with the lesson that is named."""
    course = [wire.v1("getWebcastUrl", courseId=lesson.course_id)["data"] for _ in range(2)]
    other = wire.v1("getWebcastUrl", courseId=wire.simulator.school.add_course("a").course_id)["data"]
    assert course[0].startswith("https://www.eeo.cn/webcast.php?courseKey=")
    assert (course[0], True) == (course[1], course[0] != other)
    assert about(wire, "getWebcastUrl", lesson)["data"] == f"{course[0]}&lessonid={lesson.lesson_id}"


def test_page_refused(wire: Wire, lesson: Lesson) -> None:
    """Unknown courses and lessons have codes of their own; an expired course has its page."""
    other = wire.simulator.school.add_course("Chemistry").course_id
    wire.simulator.school.courses[lesson.course_id].expiry_time = NOW
    fields: list[Json] = [{}, {"courseId": 5}, {"courseId": other}, {"classId": 5}]
    assert [errno(about(wire, "getWebcastUrl", lesson, **each)) for each in fields] == [1, 144, 142, 143]
    lesson.deleted = True
    assert errno(about(wire, "getWebcastUrl", lesson)) == 212
