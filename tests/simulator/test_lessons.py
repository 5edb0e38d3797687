"""addCourseClass, addCourseClassMultiple, delCourseClass and delEndCourseClass."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Standing

from .lesson_calls import HOUR, MINUTE, about, create, entry, item_codes, lesson_of
from .raw_client import DAY, NOW, Json, RawClient, errno

Person = Callable[..., int]

NO_ADDRESSES = {"live_url": "", "live_info": []}


@pytest.fixture
def teacher(person: Person) -> int:
    """A teacher of the school."""
    return person(teacher=True)


def create_many(raw_client: RawClient, course_id: int, *entries: Json) -> Json:
    """Create several lessons."""
    return raw_client.v1("addCourseClassMultiple", courseId=course_id, classJson=list(entries))


def test_lesson(raw_client: RawClient, person: Person, course_id: int, teacher: int) -> None:
    """A lesson comes back with its id; without a recording it has no addresses."""
    assistants = [person(teacher=True) for _ in range(2)]
    answer = create(raw_client, course_id, teacher, assistantUids=assistants, classIntroduce="Sharing a cake")
    lesson = lesson_of(raw_client, answer)
    assert (1, NO_ADDRESSES) == (errno(answer), answer["more_data"])
    assert (teacher, tuple(assistants), "Sharing a cake") == (
        lesson.teacher_uid,
        lesson.assistant_uids,
        lesson.introduction,
    )


def test_lesson_is_a_classroom(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A lesson is an activity in the unit without a name."""
    school = raw_client.simulator.school
    lesson = lesson_of(raw_client, create(raw_client, course_id, teacher))
    activity_ids = school.untitled_unit(school.courses[course_id]).activity_ids
    assert [lesson.lesson_id] == [school.activities[activity_id].lesson_id for activity_id in activity_ids]


def test_settings_left_out(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """What is left out or empty has v1's defaults; seats are kept with the teacher's, the stage as LMS has it."""
    lesson = lesson_of(raw_client, create(raw_client, course_id, teacher, seatNum="", folderId=""))
    assert lesson.settings == {
        "cameraHide": 0,
        "isAutoOnstage": 1,
        "seatNum": 7,
        "isHd": 0,
        "isDc": 0,
        "isAllowCheck": 1,
        "watchByLogin": 0,
        "allowUnloggedChat": 1,
        "omoStationBroadcast": 0,
        "recordType": 0,
        "recordState": 0,
        "liveState": 0,
        "openState": 0,
    }


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        pytest.param({"isAutoOnstage": 1}, {"isAutoOnstage": 0}, id="1 is not automatic"),
        pytest.param({"isAutoOnstage": 5}, {"isAutoOnstage": 1}, id="a wrong stage counts as 0"),
        pytest.param({"teachMode": 2}, {"cameraHide": 1, "isAutoOnstage": 0}, id="nobody comes on a hidden stage"),
        pytest.param({"seatNum": 0}, {"seatNum": 1}, id="the teacher alone"),
        pytest.param({"isHd": 7}, {"isHd": 0}, id="a wrong quality counts as 0"),
        pytest.param({"isDc": 1}, {"isDc": 0}, id="a wrong camera counts as 0"),
        pytest.param({"isDc": 3, "seatNum": 1}, {"isHd": 2, "seatNum": 2}, id="a second camera is in full HD"),
        pytest.param({"record": 1, "recordScene": 1}, {"recordState": 1, "recordType": 2}, id="classroom and scene"),
        pytest.param({"record": 1, "replay": 1}, {"openState": 1, "liveState": 0}, id="replay"),
        pytest.param({"record": "yes"}, {"recordState": 0}, id="a wrong recording counts as 0"),
        pytest.param({"watchByLogin": 2}, {"watchByLogin": 0}, id="a wrong login counts as 0"),
        pytest.param({"allowUnloggedChat": 2}, {"allowUnloggedChat": 1}, id="a wrong chat counts as 1"),
        pytest.param({"omoStationBroadcast": 2}, {"omoStationBroadcast": 0}, id="a wrong broadcast counts as 0"),
    ],
)
def test_setting(raw_client: RawClient, course_id: int, teacher: int, sent: Json, kept: dict[str, int]) -> None:
    """Settings are kept as createClass has them, and wrong ones are not refused."""
    answer = create(raw_client, course_id, teacher, **sent)
    assert errno(answer) == 1
    assert kept.items() <= lesson_of(raw_client, answer).settings.items()


@pytest.mark.parametrize(("live", "streams"), [(0, set()), (1, {"RTMP", "HLS", "FLV"})])
def test_recorded(raw_client: RawClient, course_id: int, teacher: int, live: int, streams: set[str]) -> None:
    """A recorded lesson has a page, beside `data`; one that is live as well has three streams."""
    more = create(raw_client, course_id, teacher, record=1, live=live)["more_data"]
    assert (True, streams) == (more["live_url"].startswith("https://"), set(more["live_info"]))


@pytest.mark.parametrize("name", ["live", "replay", "recordScene"])
def test_recording_wrong(raw_client: RawClient, course_id: int, teacher: int, name: str) -> None:
    """What needs a recording is off without one, and the lesson is created: 280 with its id."""
    answer = create(raw_client, course_id, teacher, **{name: 1})
    settings = lesson_of(raw_client, answer).settings
    assert (280, {"data", "error_info"}) == (errno(answer), set(answer))
    assert (0, 0, 0) == (settings["recordType"], settings["liveState"], settings["openState"])


def test_texts_cut(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A name is cut to 90 characters, an introduction to 1000; in a list a name is cut to 50."""
    one = lesson_of(raw_client, create(raw_client, course_id, teacher, className="x" * 91, classIntroduce="y" * 1001))
    several = create_many(raw_client, course_id, entry(teacher, className="x" * 91, customColumn="z" * 51))["data"]
    assert ("x" * 90, "y" * 1000) == (one.name, one.introduction)
    assert ("x" * 50, "z" * 50) == (several[0]["className"], several[0]["customColumn"])
    assert raw_client.simulator.school.lessons[several[0]["data"]].name == "x" * 50


def test_folder(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A lesson has the folder that is sent, otherwise that of its course."""
    school = raw_client.simulator.school
    own, courses = (school.drive.add_folder(school.drive.root, name).folder_id for name in "ab")
    school.courses[course_id].folder_id = courses
    kept = [
        lesson_of(raw_client, create(raw_client, course_id, teacher, **sent)).folder_id
        for sent in ({"folderId": own}, {})
    ]
    assert [own, courses] == kept


@pytest.mark.parametrize(
    ("start", "length", "code"),
    [
        pytest.param(60, HOUR, 1, id="starts in a minute"),
        pytest.param(59, HOUR, 120, id="starts too soon"),
        pytest.param(3 * 365 * DAY, HOUR, 1, id="starts in three years"),
        pytest.param(4 * 365 * DAY, HOUR, 268, id="starts in four years"),
        pytest.param(HOUR, 15 * MINUTE, 1, id="shortest"),
        pytest.param(HOUR, 15 * MINUTE - 1, 165, id="too short"),
        pytest.param(HOUR, DAY, 1, id="longest"),
        pytest.param(HOUR, DAY + 1, 165, id="too long"),
        pytest.param(HOUR, 0, 119, id="ends when it starts"),
    ],
)
def test_times(raw_client: RawClient, course_id: int, teacher: int, start: int, length: int, code: int) -> None:
    """A lesson starts a minute to three years ahead and takes 15 minutes to 24 hours."""
    times = {"beginTime": NOW + start, "endTime": NOW + start + length}
    assert code == errno(create(raw_client, course_id, teacher, **times))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"className": ""}, 100, id="no name"),
        pytest.param({"beginTime": "soon"}, 100, id="starts at no time"),
        pytest.param({"teachMode": 3}, 100, id="mode that there is not"),
        pytest.param({"courseUniqueIdentity": "x" * 33}, 100, id="identity of 33"),
        pytest.param({"folderId": "5"}, 160, id="folder unknown"),
        pytest.param({"seatNum": 12}, 1, id="twelve students"),
        pytest.param({"seatNum": 13}, 259, id="thirteen students"),
        pytest.param({"seatNum": -1}, 121601007, id="fewer than none"),
        pytest.param({"isHd": 1, "seatNum": 2}, 368, id="HD with two students"),
        pytest.param({"isHd": 2, "seatNum": 1}, 1, id="full HD with one student"),
        pytest.param({"isDc": 3}, 808, id="second camera with six students"),
        pytest.param({"teacherUid": 5}, 400, id="teacher unknown"),
        pytest.param({"assistantUid": 5}, 400, id="co-teacher unknown"),
        pytest.param({"assistantUids": "1,2"}, 100, id="no list"),
        pytest.param({"assistantUids": []}, 1, id="empty list"),
    ],
)
def test_field(raw_client: RawClient, course_id: int, teacher: int, fields: Json, code: int) -> None:
    """What is wrong has the code of the page, and creates nothing."""
    assert code == errno(create(raw_client, course_id, teacher, **fields))
    assert (1 if code == 1 else 0) == len(raw_client.simulator.school.lessons)


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
    assert [errno(create(raw_client, course_id, uid)) for uid in uids] == [136, 172, 173, 387, 800, 884]
    assert [errno(create(raw_client, course_id, teacher, assistantUid=uid)) for uid in uids] == [
        318,
        319,
        320,
        388,
        804,
        885,
    ]


def test_co_teachers(raw_client: RawClient, person: Person, course_id: int, teacher: int) -> None:
    """Nobody is both, nobody is named twice, and only one parameter names them."""
    other = person(teacher=True)
    raw_client.simulator.school.limits.co_teachers_per_lesson = 1
    lists = [[teacher], [other, other], [other, teacher], [other]]
    codes = [errno(create(raw_client, course_id, teacher, assistantUids=uids)) for uids in lists]
    assert codes == [322, 21316, 21317, 1]
    assert errno(create(raw_client, course_id, teacher, assistantUids=[other], assistantUid=other)) == 100


@pytest.mark.parametrize(
    ("feature", "fields", "code"),
    [
        ("recording", {"record": 1}, 121601010),
        ("scene_recording", {"record": 1, "recordScene": 1}, 121601006),
        ("live", {"record": 1, "live": 1}, 121601005),
        ("replay", {"record": 1, "replay": 1}, 121601009),
        ("dual_camera", {"isDc": 3, "seatNum": 1}, 121601011),
        ("highest_definition", {"isHd": 1}, 121601012),
        ("omo_broadcast", {"omoStationBroadcast": 1}, 121604007),
    ],
)
def test_what_the_school_has_not(
    raw_client: RawClient, course_id: int, teacher: int, feature: str, fields: Json, code: int
) -> None:
    """A setting that the school has not bought is refused."""
    setattr(raw_client.simulator.school.features, feature, 0)
    assert code == errno(create(raw_client, course_id, teacher, **fields))


def test_no_co_teachers(raw_client: RawClient, person: Person, course_id: int, teacher: int) -> None:
    """A school that has no co-teachers cannot name one."""
    raw_client.simulator.school.features.co_teachers = False
    assert errno(create(raw_client, course_id, teacher, assistantUid=person(teacher=True))) == 121601008


@pytest.mark.parametrize(("gap", "code"), [(20 * MINUTE, 1), (20 * MINUTE - 1, 454)])
def test_maintenance(raw_client: RawClient, course_id: int, teacher: int, gap: int, code: int) -> None:
    """A lesson keeps 20 minutes from maintenance."""
    raw_client.simulator.school.maintenance.append((NOW + 2 * HOUR + gap, NOW + 5 * HOUR))
    assert code == errno(create(raw_client, course_id, teacher))


def test_lessons_too_many(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A course holds as many lessons as the contract says, in lists entry by entry."""
    raw_client.simulator.school.limits.lessons_per_course = 2
    assert errno(create(raw_client, course_id, teacher)) == 1
    assert item_codes(create_many(raw_client, course_id, entry(teacher), entry(teacher))) == [1, 121601070]


def test_course_refused(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """The course ends the call, for a lesson as for a list."""
    school, codes = raw_client.simulator.school, []
    for change in ({"deleted": True}, {"expiry_time": NOW}, {"is_standard": False}, {"owner": "1000083"}):
        course = school.add_course("Chemistry")
        for name, value in change.items():
            setattr(course, name, value)
        codes.append(errno(create(raw_client, course.course_id, teacher)))
        assert codes[-1] == errno(create_many(raw_client, course.course_id, entry(teacher)))
    assert codes == [149, 153, 369, 144]
    assert errno(create(raw_client, 5, teacher)) == 147


def test_unique_identity(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """An identity that is known in any course brings the earlier id and addresses, whatever else is sent."""
    first = create(raw_client, course_id, teacher, courseUniqueIdentity="lesson-1", record=1)
    other = raw_client.simulator.school.add_course("Chemistry").course_id
    repeated = create(raw_client, other, 5, courseUniqueIdentity="lesson-1")
    assert (1, 398) == (errno(first), errno(repeated))
    assert (first["data"], first["more_data"]) == (repeated["data"], repeated["more_data"])
    assert len(raw_client.simulator.school.lessons) == 1


def test_several(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """Each entry has its code, its name and its mark; only a lesson that exists has an id."""
    answer = create_many(
        raw_client,
        course_id,
        entry(teacher, className="a", customColumn=7),
        entry(teacher, className="b", live=1),
        entry(teacher, className="c", endTime=NOW + HOUR + 60),
        entry(teacher, className="d", teacherUid="someone"),
        entry(teacher, className="", customColumn=""),
    )
    assert item_codes(answer) == [1, 280, 165, 122, 100]
    assert [{*one} - {"errno", "error"} for one in answer["data"]] == [
        {"data", "className", "customColumn", "more_data"},
        {"data", "className"},
        {"className"},
        {"className"},
        set(),
    ]
    assert answer["data"][0]["customColumn"] == "7"


def test_identity_twice_in_a_list(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A repeat in the list is 133 and creates nothing; a repeat of an earlier call is 398 with the id."""
    known = create(raw_client, course_id, teacher, courseUniqueIdentity="known")["data"]
    names = ["known", "new", "new", "known"]
    answer = create_many(raw_client, course_id, *(entry(teacher, courseUniqueIdentity=name) for name in names))
    assert item_codes(answer) == [398, 1, 133, 133]
    assert (known, False) == (answer["data"][0]["data"], "data" in answer["data"][2])
    assert len(raw_client.simulator.school.lessons) == 2


def test_cut_at_fifty(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """What comes after the fiftieth entry is lost without a word."""
    answer = create_many(raw_client, course_id, *(entry(teacher) for _ in range(53)))
    assert (50, 50) == (len(answer["data"]), len(raw_client.simulator.school.lessons))


def test_empty_list(raw_client: RawClient, course_id: int) -> None:
    """A list needs an entry."""
    assert errno(create_many(raw_client, course_id)) == 155


@pytest.mark.parametrize(
    ("wait", "codes"),
    [
        pytest.param(HOUR - 1, (1, 140), id="to come"),
        pytest.param(HOUR, (140, 140), id="begun"),
        pytest.param(2 * HOUR + 20 * MINUTE, (140, 140), id="room still open"),
        pytest.param(2 * HOUR + 20 * MINUTE + 1, (145, 1), id="ended"),
    ],
)
def test_delete(raw_client: RawClient, course_id: int, teacher: int, wait: int, codes: tuple[int, int]) -> None:
    """A lesson is deleted by one operation before its start, and by another once its room has closed."""
    lessons = [lesson_of(raw_client, create(raw_client, course_id, teacher)) for _ in range(2)]
    raw_client.simulator.clock.advance(wait)
    actions = ("delCourseClass", "delEndCourseClass")
    assert codes == tuple(errno(about(raw_client, *each)) for each in zip(actions, lessons, strict=True))
    assert [code == 1 for code in codes] == [lesson.deleted for lesson in lessons]


def test_deleted_already(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A lesson that is deleted is 212."""
    lesson = lesson_of(raw_client, create(raw_client, course_id, teacher))
    assert [errno(about(raw_client, "delCourseClass", lesson)) for _ in range(2)] == [1, 212]
    assert errno(about(raw_client, "delEndCourseClass", lesson)) == 212


def test_deleting_frees_the_identity(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """Through the API the identity is free again; deleted elsewhere, the lesson keeps it for ever."""
    lesson = lesson_of(raw_client, create(raw_client, course_id, teacher, courseUniqueIdentity="lesson-1"))
    about(raw_client, "delCourseClass", lesson)
    second = create(raw_client, course_id, teacher, courseUniqueIdentity="lesson-1")
    lesson_of(raw_client, second).deleted = True
    third = create(raw_client, course_id, teacher, courseUniqueIdentity="lesson-1")
    assert (1, 398, second["data"]) == (errno(second), errno(third), third["data"])


@pytest.mark.parametrize(("fields", "code"), [({"courseId": 5}, 144), ({"classId": 5}, 143), ({"classId": ""}, 100)])
def test_delete_refused(raw_client: RawClient, course_id: int, teacher: int, fields: Json, code: int) -> None:
    """Unknown ids have codes of their own."""
    lesson = lesson_of(raw_client, create(raw_client, course_id, teacher))
    assert code == errno(about(raw_client, "delCourseClass", lesson, **fields))


def test_delete_by_another_course(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A lesson is found in its own course only."""
    lesson = lesson_of(raw_client, create(raw_client, course_id, teacher))
    other = raw_client.simulator.school.add_course("Chemistry").course_id
    assert errno(about(raw_client, "delCourseClass", lesson, courseId=other)) == 142


def test_delete_a_lesson_of_another_kind(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """A classroom is not for this operation, nor is a lesson with two teachers."""
    classroom, dual = (lesson_of(raw_client, create(raw_client, course_id, teacher)) for _ in range(2))
    classroom.made_by_lms, dual.is_dual_teacher = True, True
    assert [errno(about(raw_client, "delCourseClass", lesson)) for lesson in (classroom, dual)] == [466, 369]


def test_delete_an_ended_classroom(raw_client: RawClient, course_id: int, teacher: int) -> None:
    """What has ended is deleted by one operation, however it was made; it is no activity any more either."""
    school = raw_client.simulator.school
    lesson = lesson_of(raw_client, create(raw_client, course_id, teacher))
    lesson.made_by_lms = True
    raw_client.simulator.clock.advance(3 * HOUR)
    assert errno(about(raw_client, "delEndCourseClass", lesson)) == 1
    assert (True, []) == (lesson.deleted, school.untitled_unit(school.courses[course_id]).activity_ids)
