"""lmsOnlineDoubleTeacherAddClass, …EditClass and …DeleteClass."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from classin_simulator.school.records import Course, Lesson, Standing

from .raw_client import DAY, NOW, Json, RawClient, errno
from .subscriber import Subscriber

Person = Callable[..., int]

START = NOW + 7200
END = START + 3600
RECORDING = {"recordType": 1, "recordState": 1, "liveState": 1, "openState": 1}
OFF = dict.fromkeys(RECORDING, 0)


@dataclass
class Dual:
    """A main lesson, and courses for its sub lessons."""

    raw_client: RawClient
    main: Lesson
    courses: list[Course]
    teacher: int

    def call(self, action: str, **fields: object) -> Json:
        """A call of the group."""
        return self.raw_client.v2(f"/lms/onlineDoubleTeacher/{action}", **fields)

    def add(self, *sub_lessons: dict[str, object]) -> Json:
        """Create sub lessons."""
        ids = {"mainCourseId": self.main.course_id, "mainClassId": self.main.lesson_id}
        return self.call("addClass", **ids, subClassJson=list(sub_lessons))

    def sub(self, number: int = 0, **fields: object) -> dict[str, object]:
        """A sub lesson to create, in one of the courses."""
        return {"courseId": self.courses[number].course_id, "className": f"Room {number}", **fields}

    def added(self, number: int = 0, **fields: object) -> Lesson:
        """A sub lesson that was created."""
        (result,) = self.add(self.sub(number, **fields))["data"]["subClassData"]
        assert result["code"] == 1
        return self.raw_client.simulator.school.lessons[result["classId"]]

    def edit(self, lesson: Lesson, **fields: object) -> Json:
        """Change a lesson."""
        return self.call("editClass", courseId=lesson.course_id, classId=lesson.lesson_id, **fields)

    def delete(self, lesson: Lesson) -> Json:
        """Delete a lesson."""
        return self.call("deleteClass", courseId=lesson.course_id, classId=lesson.lesson_id)


@pytest.fixture
def dual(raw_client: RawClient, person: Person, course_id: int) -> Dual:
    """A classroom that starts in two hours, and three more courses."""
    teacher = person(teacher=True)
    answer = raw_client.v2(
        "/lms/activity/createClass",
        courseId=course_id,
        name="Halves",
        teacherUid=teacher,
        startTime=START,
        endTime=END,
    )
    school = raw_client.simulator.school
    courses = [school.add_course(f"Maths {letter}") for letter in "abc"]
    return Dual(raw_client, school.lessons[answer["data"]["classId"]], courses, teacher)


def codes(answer: Json) -> list[int]:
    """The codes of the sub lessons."""
    assert answer["code"] == 1
    return [result["code"] for result in answer["data"]["subClassData"]]


def test_sub_lessons(dual: Dual, person: Person) -> None:
    """Sub lessons take over teacher and times, have the documented defaults, and their course's cloud folder."""
    co_teacher = person(teacher=True)
    dual.courses[0].folder_id = "77"
    answer = dual.add(dual.sub(0, assistantUids=[co_teacher], uniqueIdentity="room-a"), dual.sub(1))
    one, two = (dual.raw_client.simulator.school.lessons[sub_id] for sub_id in dual.main.sub_lesson_ids)
    assert {
        "mainClassId": dual.main.lesson_id,
        "mainCourseId": dual.main.course_id,
        "subClassData": [
            {
                "classId": lesson.lesson_id,
                "courseId": lesson.course_id,
                "className": lesson.name,
                "liveUrl": "",
                "liveInfo": {},
                "uniqueIdentity": identity,
                "code": 1,
                "msg": "程序正常执行",
            }
            for lesson, identity in ((one, "room-a"), (two, ""))
        ],
    } == answer["data"]
    assert (dual.teacher, START, END, (co_teacher,), "77") == (
        one.teacher_uid,
        one.start_time,
        one.end_time,
        one.assistant_uids,
        one.folder_id,
    )
    assert {"seatNum": 7, "isAutoOnstage": 0, "isHd": 0, "useCoMainRecord": 0}.items() <= one.settings.items()


def test_each_on_its_own(dual: Dual) -> None:
    """What is wrong with one sub lesson keeps none of the others from being created."""
    answer = dual.add(dual.sub(0, isHd=2, seatNum=6), {"courseId": 5, "className": "x"}, dual.sub(1))
    assert [368, 147, 1] == codes(answer)
    failed = answer["data"]["subClassData"][0]
    assert {"courseId", "className", "uniqueIdentity", "code", "msg"} == set(failed)
    assert 1 == len(dual.main.sub_lesson_ids)


def test_courses_differ(dual: Dual) -> None:
    """Main and sub lessons need courses of their own, within a call and over several."""
    main_course = {"courseId": dual.main.course_id, "className": "x"}
    assert [122301036, 1, 122301036] == codes(dual.add(main_course, dual.sub(0), dual.sub(0)))
    assert [122301036] == codes(dual.add(dual.sub(0)))


def test_identity(dual: Dual) -> None:
    """A known identity brings the id of the earlier sub lesson."""
    earlier = dual.added(0, uniqueIdentity="room-a")
    (result,) = dual.add(dual.sub(1, uniqueIdentity="room-a"))["data"]["subClassData"]
    assert (398, earlier.lesson_id) == (result["code"], result["classId"])
    assert [earlier.lesson_id] == dual.main.sub_lesson_ids


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"className": "x" * 50}, 1, id="name of 50"),
        pytest.param({"className": "x" * 51}, 121601035, id="name of 51"),
        pytest.param({"className": ""}, 121601020, id="no name"),
        pytest.param({"uniqueIdentity": "x" * 32}, 1, id="identity of 32"),
        pytest.param({"uniqueIdentity": "x" * 33}, 121601020, id="identity of 33"),
        pytest.param({"isAutoOnstage": 0}, 121601020, id="isAutoOnstage of the classrooms"),
        pytest.param({"cameraHide": 2}, 121601020, id="cameraHide"),
        pytest.param({"seatNum": 0}, 121601020, id="no seat for the teacher"),
        pytest.param({"isDc": 3}, 808, id="second camera with seven seats"),
        pytest.param({"isDc": 3, "seatNum": 2}, 1, id="second camera"),
        pytest.param({"recordState": 1}, 121601020, id="part of a recording"),
        pytest.param({**RECORDING}, 121601020, id="without useCoMainRecord"),
        pytest.param({**RECORDING, "useCoMainRecord": 0}, 1, id="recording"),
        pytest.param({**RECORDING, "useCoMainRecord": 1}, 121601014, id="two recordings"),
        pytest.param({**OFF, "useCoMainRecord": 1}, 1, id="recording of the main lesson"),
        pytest.param({**OFF, "useCoMainRecord": 0, "liveState": 1}, 226, id="live without recording"),
        pytest.param({"assistantUids": [5]}, 318, id="co-teacher unknown"),
    ],
)
def test_sub_lesson_bounds(dual: Dual, fields: dict[str, object], code: int) -> None:
    """What is wrong is refused with the sub lesson's own code."""
    assert [code] == codes(dual.add(dual.sub(0, **fields)))


def test_stage_of_its_own_kind(dual: Dual) -> None:
    """1 is not automatic and 2 is; hidden seats are never automatic."""
    settings = [
        dual.added(number, **fields).settings["isAutoOnstage"]
        for number, fields in enumerate([{"isAutoOnstage": 1}, {"isAutoOnstage": 2}])
    ]
    assert settings == [0, 1]
    assert dual.added(2, isAutoOnstage=2, cameraHide=1).settings["isAutoOnstage"] == 0


def test_recorded_sub_lesson(dual: Dual) -> None:
    """A sub lesson that records has its addresses under the names of this operation."""
    (result,) = dual.add(dual.sub(0, **RECORDING, useCoMainRecord=0))["data"]["subClassData"]
    assert result["liveUrl"].startswith("https://www.eeo.cn/live.php?lessonKey=")
    assert {"RTMP", "HLS", "FLV"} == set(result["liveInfo"])


def test_people_of_a_sub_lesson(dual: Dual, person: Person) -> None:
    """The main lesson's teacher must not learn in a sub lesson's course, and is not among its co-teachers."""
    dual.courses[0].student_uids.add(dual.teacher)
    dual.courses[1].auditors[dual.teacher] = "Lin Xia"
    disabled = person(teacher=True)
    dual.raw_client.simulator.school.teachers[disabled].standing = Standing.DISABLED
    assert [172, 173, 322] == codes(dual.add(dual.sub(0), dual.sub(1), dual.sub(2, assistantUids=[dual.teacher])))
    assert [388] == codes(dual.add(dual.sub(2, assistantUids=[disabled])))


def test_course_of_a_sub_lesson(dual: Dual) -> None:
    """A course that is full, of another school, deleted, over or of another kind takes none."""
    for change, code in [
        ({"owner": "1000083"}, 144),
        ({"deleted": True}, 149),
        ({"is_standard": False}, 121601022),
        ({"expiry_time": NOW}, 153),
    ]:
        course = dual.raw_client.simulator.school.add_course("Chemistry")
        for name, value in change.items():
            setattr(course, name, value)
        assert [code] == codes(dual.add({"courseId": course.course_id, "className": "x"}))
    dual.raw_client.simulator.school.limits.lessons_per_course = 0
    assert [121601070] == codes(dual.add(dual.sub(0)))


def test_too_many_at_once(dual: Dual) -> None:
    """Twenty sub lessons are the most for a call; what is longer, empty or missing is refused as a whole."""
    assert dual.add(*[dual.sub()] * 20)["code"] == 1
    assert dual.add(*[dual.sub()] * 21)["code"] == 121601030
    assert dual.add()["code"] == 121601020
    ids = {"mainCourseId": dual.main.course_id, "mainClassId": dual.main.lesson_id}
    assert dual.call("addClass", **ids)["code"] == 121601020
    assert dual.call("addClass", **ids, subClassJson="x")["code"] == 121601020


def test_too_many_for_a_main_lesson(dual: Dual) -> None:
    """A hundred sub lessons are the most for a main lesson."""
    school = dual.raw_client.simulator.school
    for number in range(5):
        courses = [school.add_course(f"{number}/{other}").course_id for other in range(20)]
        assert {1} == set(codes(dual.add(*({"courseId": one, "className": "x"} for one in courses))))
    assert dual.add(dual.sub(0))["code"] == 121601038


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"deleted": True}, 149),
        ({"owner": "1000083"}, 144),
        ({"is_standard": False}, 121601022),
        ({"expiry_time": NOW}, 153),
    ],
)
def test_main_course(dual: Dual, change: dict[str, object], code: int) -> None:
    """The main lesson's course must be usable."""
    for name, value in change.items():
        setattr(dual.raw_client.simulator.school.courses[dual.main.course_id], name, value)
    assert code == dual.add(dual.sub())["code"]


def test_main_lesson(dual: Dual) -> None:
    """The main lesson must be there, in its course, of the school, to come, and no sub lesson itself."""
    sub = dual.added(0)
    school = dual.raw_client.simulator.school
    foreign = school.add_lesson(
        school.add_course("x", owner="1000083"), "x", teacher_uid=5, start_time=START, end_time=END
    )

    def asked(course_id: int, lesson_id: int) -> int:
        answer = dual.call("addClass", mainCourseId=course_id, mainClassId=lesson_id, subClassJson=[dual.sub(1)])
        code: int = answer["code"]
        return code

    main = dual.main
    assert [121601037, 142, 121601031, 121601034] == [
        asked(main.course_id, 5),
        asked(main.course_id, sub.lesson_id),
        asked(main.course_id, foreign.lesson_id),
        asked(sub.course_id, sub.lesson_id),
    ]
    dual.raw_client.simulator.clock.set(START)
    assert asked(main.course_id, main.lesson_id) == 140
    dual.raw_client.simulator.clock.set(END + 1201)
    assert asked(main.course_id, main.lesson_id) == 145
    school.delete_lesson(main)
    assert asked(main.course_id, main.lesson_id) == 212


def test_switched_off(dual: Dual) -> None:
    """A school without dual-teacher lessons has no right to them."""
    sub = dual.added(0)
    dual.raw_client.simulator.school.features.dual_teacher = False
    assert [121601032, 121601020, 121601032] == [
        dual.add(dual.sub(1))["code"],
        dual.edit(sub, className="x")["code"],
        dual.delete(sub)["code"],
    ]


def test_main_lesson_changed(dual: Dual, person: Person) -> None:
    """Sub lessons follow the main lesson's teacher and times; its name, seats and co-teachers are its own."""
    subs = [dual.added(0), dual.added(1)]
    new, co_teacher = person(teacher=True), person(teacher=True)
    answer = dual.edit(
        dual.main,
        className="Thirds",
        teacherUid=new,
        startTime=START + 60,
        endTime=END + 60,
        assistantUids=[co_teacher],
        seatNum=2,
    )
    assert [
        {
            "isMainClass": is_main,
            "classId": lesson.lesson_id,
            "liveUrl": "",
            "liveInfo": {},
            "code": 1,
            "msg": "程序正常执行",
        }
        for is_main, lesson in ((1, dual.main), (0, subs[0]), (0, subs[1]))
    ] == answer["data"]
    assert [(new, START + 60, END + 60)] * 3 == [
        (lesson.teacher_uid, lesson.start_time, lesson.end_time) for lesson in (dual.main, *subs)
    ]
    assert ["Thirds", "Room 0", "Room 1"] == [lesson.name for lesson in (dual.main, *subs)]
    assert [(co_teacher,), (), ()] == [lesson.assistant_uids for lesson in (dual.main, *subs)]
    assert dual.main.activity_id is not None
    activity = dual.raw_client.simulator.school.activities[dual.main.activity_id]
    assert ("Thirds", END + 60) == (activity.name, activity.end_time)


def test_main_lesson_alone(dual: Dual) -> None:
    """What does not concern the sub lessons answers for the main lesson alone."""
    dual.added(0)
    answer = dual.edit(dual.main, className="Thirds")
    assert [dual.main.lesson_id] == [result["classId"] for result in answer["data"]]


def test_sub_lesson_that_cannot_follow(dual: Dual, person: Person) -> None:
    """A sub lesson in whose course the new teacher learns stays as it is, with a code, while the call says 1."""
    stays, follows = dual.added(0), dual.added(1)
    new = person(teacher=True)
    dual.courses[0].student_uids.add(new)
    answer = dual.edit(dual.main, teacherUid=new, startTime=START + 60)
    assert (1, [1, 172, 1]) == (answer["code"], [result["code"] for result in answer["data"]])
    assert [(dual.teacher, START), (new, START + 60)] == [
        (lesson.teacher_uid, lesson.start_time) for lesson in (stays, follows)
    ]


def test_sub_lesson_changed(dual: Dual, person: Person) -> None:
    """A sub lesson's name, co-teachers and recording are its own."""
    sub, co_teacher = dual.added(0), person(teacher=True)
    answer = dual.edit(sub, className="Room A", assistantUids=[co_teacher], **OFF, useCoMainRecord=1)
    assert [(0, sub.lesson_id, 1)] == [
        (result["isMainClass"], result["classId"], result["code"]) for result in answer["data"]
    ]
    assert ("Room A", (co_teacher,), 1) == (sub.name, sub.assistant_uids, sub.settings["useCoMainRecord"])
    assert dual.edit(sub, seatNum=2)["code"] == 1
    assert (co_teacher,) == sub.assistant_uids


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({}, 121601030, id="nothing"),
        pytest.param({"className": "x" * 51}, 121601035, id="name of 51"),
        pytest.param({"className": ""}, 121601020, id="no name"),
        pytest.param({"teacherUid": 5}, 121601036, id="teacher"),
        pytest.param({"startTime": START}, 121601036, id="start"),
        pytest.param({"endTime": END}, 121601036, id="end"),
        pytest.param({"isHd": 1, "seatNum": 3}, 368, id="HD with three seats"),
        pytest.param({"isDc": 3}, 808, id="second camera with seven seats"),
        pytest.param({**RECORDING}, 121601020, id="without useCoMainRecord"),
        pytest.param({**RECORDING, "useCoMainRecord": 1}, 122301037, id="two recordings"),
        pytest.param({**OFF, "useCoMainRecord": 0, "openState": 1}, 226, id="replay without recording"),
        pytest.param({"isAutoOnstage": 0}, 121601020, id="isAutoOnstage of the classrooms"),
        pytest.param({"assistantUids": [5]}, 318, id="co-teacher unknown"),
    ],
)
def test_sub_lesson_refused(dual: Dual, fields: dict[str, object], code: int) -> None:
    """What is wrong with a sub lesson's change is refused as a whole."""
    assert code == dual.edit(dual.added(0), **fields)["code"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"teacherUid": 5}, 136, id="teacher unknown"),
        pytest.param({"startTime": NOW + 59}, 124, id="starts too soon"),
        pytest.param({"startTime": NOW + 2 * 366 * DAY + 1, "endTime": NOW + 3 * 366 * DAY}, 268, id="too far ahead"),
        pytest.param({"endTime": START + 899}, 165, id="too short"),
        pytest.param({"useCoMainRecord": 1, **OFF}, 121601020, id="useCoMainRecord"),
        pytest.param({"liveState": 1}, 1, id="part of a recording"),
        pytest.param({**OFF, "liveState": 1}, 226, id="live without recording"),
        pytest.param({**RECORDING}, 1, id="recording"),
    ],
)
def test_main_lesson_bounds(dual: Dual, fields: dict[str, object], code: int) -> None:
    """What is wrong with a main lesson's change is refused as a whole; a part of a recording has no effect."""
    dual.added(0)
    assert code == dual.edit(dual.main, **fields)["code"]
    assert (len(fields) == 4 and code == 1) == bool(dual.main.settings["recordState"])


def test_co_teacher_as_teacher(dual: Dual, person: Person) -> None:
    """A co-teacher who stays one cannot become the teacher, of the main lesson or of a sub lesson that follows."""
    co_teacher = person(teacher=True)
    sub = dual.added(0, assistantUids=[co_teacher])
    answer = dual.edit(dual.main, teacherUid=co_teacher)
    assert ([1, 328], dual.teacher) == ([result["code"] for result in answer["data"]], sub.teacher_uid)
    other = person(teacher=True)
    assert dual.edit(dual.main, assistantUids=[other])["code"] == 1
    assert dual.edit(dual.main, teacherUid=other)["code"] == 328
    assert dual.edit(dual.main, assistantUids=[co_teacher])["code"] == 322


@pytest.mark.parametrize(
    ("ahead", "fields", "code"),
    [
        (1200, {"className": "x"}, 1),
        (1199, {"className": "x"}, 350),
        (1199, {"isHd": 1}, 1),
        (59, {"endTime": END + 60}, 124),
        (0, {"isHd": 1}, 140),
        (-4801, {"isHd": 1}, 121601042),
    ],
)
def test_locked(dual: Dual, ahead: int, fields: dict[str, object], code: int) -> None:
    """Name and times are fixed before the start, and everything from then on."""
    dual.added(0)
    dual.raw_client.simulator.clock.set(START - ahead)
    assert code == dual.edit(dual.main, **fields)["code"]


@pytest.mark.parametrize("action", ["editClass", "deleteClass"])
def test_lesson_not_found(dual: Dual, action: str) -> None:
    """Unknown, elsewhere, another school's and ordinary lessons are refused, each with its code."""
    sub = dual.added(0)
    school = dual.raw_client.simulator.school
    foreign_course = school.add_course("x", owner="1000083")
    foreign = school.add_lesson(foreign_course, "x", teacher_uid=5, start_time=START, end_time=END)
    ordinary = school.add_lesson(dual.courses[1], "x", teacher_uid=5, start_time=START, end_time=END)

    def asked(course_id: int, lesson_id: int) -> int:
        code: int = dual.call(action, courseId=course_id, classId=lesson_id, className="x")["code"]
        return code

    foreign_code = 121601021 if action == "editClass" else 144
    assert [147, foreign_code, 143, 142, 121601031, 121601034] == [
        asked(5, sub.lesson_id),
        asked(foreign_course.course_id, foreign.lesson_id),
        asked(sub.course_id, 5),
        asked(dual.main.course_id, sub.lesson_id),
        asked(sub.course_id, foreign.lesson_id),
        asked(dual.courses[1].course_id, ordinary.lesson_id),
    ]


@pytest.mark.parametrize(
    ("change", "edited", "deleted"),
    [
        ({"deleted": True}, 147, 149),
        ({"owner": "1000083"}, 121601021, 144),
        ({"is_standard": False}, 121601022, 121601022),
        ({"expiry_time": NOW}, 153, 1),
    ],
)
def test_course_of_a_lesson(dual: Dual, change: dict[str, object], edited: int, deleted: int) -> None:
    """The lesson's course must be usable; one that has expired still lets its lessons be deleted."""
    sub = dual.added(0)
    for name, value in change.items():
        setattr(dual.courses[0], name, value)
    assert (edited, deleted) == (dual.edit(sub, className="x")["code"], dual.delete(sub)["code"])


def test_not_bought(dual: Dual, person: Person) -> None:
    """What the school has not bought is refused, at the sub lesson when creating, as a whole when changing."""
    sub = dual.added(0)
    features = dual.raw_client.simulator.school.features
    features.dual_camera = features.recording = features.co_teachers = False
    features.highest_definition = 1
    asked = [
        ({"isDc": 3, "seatNum": 2}, 121601011),
        ({**RECORDING, "useCoMainRecord": 0}, 121601010),
        ({"assistantUids": [person(teacher=True)]}, 121601008),
        ({"isHd": 2}, 121601012),
    ]
    assert [[code] for _, code in asked] == [codes(dual.add(dual.sub(1, **fields))) for fields, _ in asked]
    assert [code for _, code in asked[1:]] == [dual.edit(sub, **fields)["code"] for fields, _ in asked[1:]]


def test_main_lesson_deleted(dual: Dual) -> None:
    """The sub lessons go first, then the main lesson with its activity; a repeat gets an errno that says so."""
    subs = [dual.added(0), dual.added(1)]
    gone = [*subs, dual.main]
    answer = dual.delete(dual.main)
    assert [{"classId": one.lesson_id, "code": 1, "msg": "程序正常执行"} for one in gone] == answer["data"]
    assert all(lesson.deleted for lesson in gone)
    assert dual.main.activity_id is not None
    assert dual.raw_client.simulator.school.activities[dual.main.activity_id].deleted
    assert [121601042] * 3 == [dual.delete(lesson)["code"] for lesson in gone]
    assert dual.edit(dual.main, className="x")["code"] == 121601042


def test_sub_lesson_deleted(dual: Dual) -> None:
    """The main lesson stays, and is an ordinary one again after the last of its sub lessons."""
    one, two = dual.added(0), dual.added(1)
    assert [one.lesson_id] == [result["classId"] for result in dual.delete(one)["data"]]
    assert dual.edit(dual.main, className="Thirds")["code"] == 1
    assert dual.delete(two)["code"] == 1
    assert [False, True, True] == [lesson.deleted for lesson in (dual.main, one, two)]
    assert dual.delete(dual.main)["code"] == 121601034
    ids = {"courseId": dual.main.course_id, "activityId": dual.main.activity_id}
    assert dual.raw_client.v2("/lms/activity/updateClass", **ids, name="Quarters")["code"] == 1


@pytest.mark.parametrize("moment", [START, END + 1201])
def test_begun_lesson_deleted(dual: Dual, moment: int) -> None:
    """A lesson that is held or over is not deleted."""
    sub = dual.added(0)
    dual.raw_client.simulator.clock.set(moment)
    assert [121601042] * 2 == [dual.delete(lesson)["code"] for lesson in (sub, dual.main)]


def test_other_operations(dual: Dual) -> None:
    """The main lesson is neither changed nor deleted by the operations for classrooms, nor with its unit."""
    dual.added(0)
    ids = {"courseId": dual.main.course_id, "activityId": dual.main.activity_id}
    unit_id = dual.raw_client.simulator.school.courses[dual.main.course_id].untitled_unit_id
    assert [121601020] * 3 == [
        dual.raw_client.v2("/lms/activity/updateClass", **ids, name="x")["code"],
        dual.raw_client.v2("/lms/activity/delete", **ids)["code"],
        dual.raw_client.v2("/lms/unit/delete", courseId=dual.main.course_id, unitId=unit_id)["code"],
    ]


def test_course_ended(dual: Dual) -> None:
    """A course cannot be ended while it has a main or sub lesson to come; then it can."""
    sub = dual.added(0)
    lessons = (dual.main, sub)

    def end() -> list[int]:
        return [errno(dual.raw_client.v1("endCourse", courseId=lesson.course_id)) for lesson in lessons]

    before = end()
    assert ([369, 369], [False, False], [sub.lesson_id]) == (
        before,
        [lesson.deleted for lesson in lessons],
        dual.main.sub_lesson_ids,
    )
    dual.raw_client.simulator.clock.set(END + 1201)
    assert [1, 1] == end()


def test_messages(dual: Dual, subscriber: Subscriber) -> None:
    """A new sub lesson names its main lesson; sub lessons that follow have messages like the changed one."""
    sub = dual.added(0)
    assert dual.edit(dual.main, endTime=END + 60)["code"] == 1
    assert dual.raw_client.simulator.pushes.wait()
    shown: list[Any] = [
        (
            message["ClassID"],
            message["opType"],
            message["opData"].get("MainClassId"),
            message["opData"].get("classType"),
        )
        for message in subscriber.received
    ]
    assert [
        (sub.lesson_id, 1, dual.main.lesson_id, 9),
        (dual.main.lesson_id, 3, None, None),
        (sub.lesson_id, 3, None, None),
    ] == shown
