"""Who came to a lesson when, and the messages made of it when the clock gets there."""

from collections.abc import Callable
from typing import Any

import pytest

from classin_simulator import Simulator
from classin_simulator.school.records import Lesson

from .raw_client import NOW
from .subscriber import Subscriber, eventually
from .test_pushes import faults

Person = Callable[..., int]

START = NOW + 3600
END = START + 2700
CLOSE = END + 1200
ENTER, LEAVE = 67371107, 67371111


@pytest.fixture
def teacher(person: Person) -> int:
    """A teacher of the school."""
    return person(teacher=True)


@pytest.fixture
def lesson(simulator: Simulator, course_id: int, teacher: int) -> Lesson:
    """A lesson of 45 minutes in an hour."""
    course = simulator.school.courses[course_id]
    return simulator.school.add_lesson(course, "Halves", teacher_uid=teacher, start_time=START, end_time=END)


def received(simulator: Simulator, subscriber: Subscriber) -> list[dict[str, Any]]:
    """What has been pushed, when everything has."""
    assert simulator.pushes.wait()
    return subscriber.received


def test_summary(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int, person: Person) -> None:
    """When the room closes, `End` has for each person the records in their order and the seconds in all."""
    student = person(student=True)
    simulator.attend(lesson.lesson_id, teacher, [(START - 1200, END)], device=9)
    simulator.attend(lesson.lesson_id, student, [(START + 60, START + 100), (START + 200, START + 260)])
    simulator.clock.set(CLOSE - 1)
    assert "End" not in [message["Cmd"] for message in received(simulator, subscriber)]
    simulator.clock.set(CLOSE)
    end = received(simulator, subscriber)[-1]
    assert faults("End", end) == []
    assert ("End", CLOSE + 90, CLOSE + 690) == (end["Cmd"], end["ActionTime"], end["TimeStamp"])
    assert (lesson.course_id, lesson.lesson_id, START, CLOSE) == tuple(
        end[name] for name in ("CourseID", "ClassID", "StartTime", "CloseTime")
    )
    assert "RealCloseTime" not in end
    assert {
        "inoutEnd": {
            str(teacher): {
                "Total": END - START + 1200,
                "Details": [
                    {"Type": "In", "Device": 9, "Time": START - 1200},
                    {"Type": "Out", "Time": END},
                ],
                "Identity": 3,
            },
            str(student): {
                "Total": 100,
                "Details": [
                    {"Type": "In", "Device": 0, "Time": START + 60},
                    {"Type": "Out", "Time": START + 100},
                    {"Type": "In", "Device": 0, "Time": START + 200},
                    {"Type": "Out", "Time": START + 260},
                ],
                "Identity": 1,
            },
        }
    } == end["Data"]


def test_entering_and_leaving(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, person: Person) -> None:
    """Entering and leaving are pushed at their moments, in the order of time over all persons."""
    one, two = person(student=True), person(email="ben.muster@example.com")
    simulator.attend(lesson.lesson_id, one, [(START, START + 300)])
    simulator.attend(lesson.lesson_id, two, [(START + 100, START + 200)])
    simulator.clock.set(START + 100)
    assert [(ENTER, one), (ENTER, two)] == [(m["Cmd"], m["UID"]) for m in received(simulator, subscriber)]
    simulator.clock.set(CLOSE)
    messages = received(simulator, subscriber)
    assert [(LEAVE, two, START + 200), (LEAVE, one, START + 300)] == [
        (m["Cmd"], m["UID"], m["ActionTime"]) for m in messages[2:4]
    ]
    assert ["End"] == [m["Cmd"] for m in messages[4:]]
    assert [[], []] == [faults("EnterRoom", m) for m in messages[:2]]
    assert [[], []] == [faults("LeaveRoom", m) for m in messages[2:4]]
    assert ("", "ben.muster@example.com") == (messages[1]["LoginMobile"], messages[1]["LoginEmail"])


@pytest.mark.parametrize("left", [None, CLOSE])
def test_until_the_room_closes(
    simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int, left: int | None
) -> None:
    """Who stays leaves when the room closes, with that reason, before the summary."""
    simulator.attend(lesson.lesson_id, teacher, [(START, left)])
    simulator.clock.set(CLOSE + 5)
    _, leave, end = received(simulator, subscriber)
    assert (LEAVE, CLOSE, 2) == (leave["Cmd"], leave["ActionTime"], leave["Reason"])
    assert CLOSE - START == end["Data"]["inoutEnd"][str(teacher)]["Total"]


def test_nobody_came(simulator: Simulator, subscriber: Subscriber, lesson: Lesson) -> None:
    """Nothing is pushed for a lesson that nobody entered."""
    simulator.clock.set(CLOSE + 1)
    assert received(simulator, subscriber) == []


def test_identities(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int, person: Person) -> None:
    """The role is that in the lesson: teacher, co-teacher, auditor, the school itself, else student."""
    co_teacher, auditor, student = person(teacher=True), person(), person(student=True)
    lesson.assistant_uids = (co_teacher,)
    simulator.school.courses[lesson.course_id].auditors[auditor] = "Ben Muster"
    for uid in (teacher, co_teacher, auditor, 1000082, student):
        simulator.attend(lesson.lesson_id, uid, [(START, None)])
    simulator.clock.set(CLOSE)
    people = received(simulator, subscriber)[-1]["Data"]["inoutEnd"]
    assert [3, 4, 2, 193, 1] == [
        people[str(uid)]["Identity"] for uid in (teacher, co_teacher, auditor, 1000082, student)
    ]


def test_what_is_past_happens_at_once(
    simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int
) -> None:
    """Somebody who was there before now has entered already."""
    simulator.clock.set(START + 600)
    simulator.attend(lesson.lesson_id, teacher, [(START, START + 300)])
    assert [START, START + 300] == [m["ActionTime"] for m in received(simulator, subscriber)]


def test_lesson_moved(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int) -> None:
    """The summary comes when the room closes by the lesson's times of then, earlier or later."""
    simulator.attend(lesson.lesson_id, teacher, [(START, START + 60)])
    lesson.end_time = END + 600
    simulator.clock.set(CLOSE)
    assert "End" not in [m["Cmd"] for m in received(simulator, subscriber)]
    lesson.end_time = END + 300
    simulator.clock.set(CLOSE + 400)
    end = received(simulator, subscriber)[-1]
    assert ("End", CLOSE + 300, CLOSE + 390) == (end["Cmd"], end["CloseTime"], end["ActionTime"])


def test_deleted_lesson(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int) -> None:
    """A lesson that somebody entered before it was deleted has a summary all the same."""
    simulator.attend(lesson.lesson_id, teacher, [(START - 600, START - 500)])
    simulator.school.delete_lesson(lesson)
    simulator.clock.set(CLOSE)
    assert "End" == received(simulator, subscriber)[-1]["Cmd"]


def test_dismissed(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int) -> None:
    """A class that is dismissed has the moment in `RealCloseTime`, and its summary 691 seconds later."""
    simulator.attend(lesson.lesson_id, teacher, [(START, None)])
    simulator.rooms.dismiss(lesson.lesson_id, START + 1000)
    simulator.clock.set(START + 1690)
    assert [ENTER, LEAVE] == [m["Cmd"] for m in received(simulator, subscriber)]
    simulator.clock.set(START + 1691)
    end = received(simulator, subscriber)[-1]
    assert (START + 1000, CLOSE) == (end["RealCloseTime"], end["CloseTime"])
    assert (START + 1091, START + 1691) == (end["ActionTime"], end["TimeStamp"])
    assert 1000 == end["Data"]["inoutEnd"][str(teacher)]["Total"]
    simulator.clock.set(CLOSE + 1)
    assert 3 == len(received(simulator, subscriber))


def test_dismissed_late(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int) -> None:
    """The summary does not come later than the closing of the room."""
    simulator.attend(lesson.lesson_id, teacher, [(START, END)])
    simulator.rooms.dismiss(lesson.lesson_id, CLOSE - 30)
    simulator.clock.set(CLOSE)
    end = received(simulator, subscriber)[-1]
    assert ("End", CLOSE - 30, CLOSE + 61) == (end["Cmd"], end["RealCloseTime"], end["ActionTime"])


@pytest.mark.parametrize("dismissed", [None, CLOSE])
def test_a_minute_after_closing(
    simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int, dismissed: int | None
) -> None:
    """Somebody may be the last to leave, up to a minute late; the summary comes then and has the whole time."""
    simulator.attend(lesson.lesson_id, teacher, [(START, CLOSE + 56)])
    if dismissed:
        simulator.rooms.dismiss(lesson.lesson_id, dismissed)
    simulator.clock.set(CLOSE + 55)
    assert [ENTER] == [m["Cmd"] for m in received(simulator, subscriber)]
    simulator.clock.set(CLOSE + 56)
    _, leave, end = received(simulator, subscriber)
    assert (LEAVE, CLOSE + 56, 1) == (leave["Cmd"], leave["ActionTime"], leave["Reason"])
    assert CLOSE + 56 - START == end["Data"]["inoutEnd"][str(teacher)]["Total"]
    with pytest.raises(ValueError, match="closed"):
        simulator.attend(lesson.lesson_id, teacher, [(START, CLOSE + 61)])


def test_further_parts(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int) -> None:
    """Other parts of the summary can be given."""
    simulator.attend(lesson.lesson_id, teacher, [(START, END)])
    simulator.rooms[lesson.lesson_id].parts["awardEnd"] = {"5": {"Total": 2}}
    simulator.clock.set(CLOSE)
    end = received(simulator, subscriber)[-1]
    assert {"inoutEnd", "awardEnd"} == set(end["Data"])
    assert faults("End", end) == []


def test_ratings(simulator: Simulator, subscriber: Subscriber, lesson: Lesson, teacher: int, person: Person) -> None:
    """Ratings are pushed when they are given, the teacher's and the students' each in their own form."""
    one, two = person(student=True), person(email="ben.muster@example.com")
    simulator.rooms.rate_students(lesson.lesson_id, {one: (5, "Quick."), two: (4, "")}, at=END)
    simulator.rooms.rate_teacher(lesson.lesson_id, student_uid=two, score=3, comment="Dice!", at=END + 5)
    simulator.clock.set(END + 5)
    by_teacher, by_student = received(simulator, subscriber)
    assert [[], []] == [faults("RatingByTeacher", by_teacher), faults("RatingByStudent", by_student)]
    assert (teacher, END) == (by_teacher["TUID"], by_teacher["ActionTime"])
    assert {"Comment": "Quick.", "Score": 5} == by_teacher["Comments"][str(one)]["T2S"]
    assert {
        str(two): {
            "Account": "ben.muster@example.com",
            "studentEmail": "ben.muster@example.com",
            "S2T": {"Comment": "Dice!", "Score": 3},
        }
    } == by_student["Comments"]


@pytest.mark.parametrize(
    "span",
    [
        pytest.param((START - 601, None), id="ten minutes before"),
        pytest.param((CLOSE, None), id="closed"),
        pytest.param((START, START), id="no time"),
        pytest.param((START, CLOSE + 61), id="more than a minute after the close"),
    ],
)
def test_impossible_stay(simulator: Simulator, lesson: Lesson, person: Person, span: tuple[int, int | None]) -> None:
    """A student comes ten minutes before the start at the earliest, and nobody stays in a closed room."""
    student = person(student=True)
    with pytest.raises(ValueError, match=r"room opens|leaves after"):
        simulator.attend(lesson.lesson_id, student, [span])
    assert list(simulator.rooms) == []


def test_twice_at_once(simulator: Simulator, lesson: Lesson, teacher: int) -> None:
    """Nobody is in a room twice at once, within a call or over two."""
    with pytest.raises(ValueError, match="twice"):
        simulator.attend(lesson.lesson_id, teacher, [(START, START + 100), (START + 99, None)])
    simulator.attend(lesson.lesson_id, teacher, [(START, START + 100)])
    with pytest.raises(ValueError, match="twice"):
        simulator.attend(lesson.lesson_id, teacher, [(START + 99, None)])


def test_after_the_summary(simulator: Simulator, lesson: Lesson, teacher: int) -> None:
    """Nobody has been in a lesson whose summary is made."""
    simulator.attend(lesson.lesson_id, teacher, [(START, START + 100)])
    simulator.clock.set(CLOSE)
    with pytest.raises(ValueError, match="summary has been made"):
        simulator.attend(lesson.lesson_id, teacher, [(START + 200, None)])


def test_unknown(simulator: Simulator, lesson: Lesson, teacher: int) -> None:
    """A lesson or a user that is not there is said to be missing."""
    with pytest.raises(LookupError, match="no lesson 5"):
        simulator.attend(5, teacher, [(START, None)])
    with pytest.raises(LookupError, match="no user 5"):
        simulator.attend(lesson.lesson_id, 5, [(START, None)])


def test_clock_that_runs() -> None:
    """With a clock that runs, a lesson is held and summed up without anybody doing anything."""
    with Simulator() as running:
        school = running.school
        uid = school.add_user(telephone="13800000099", email=None, nickname="Lin Xia", password_md5="").uid
        start = int(running.clock()) + 3600
        lesson = school.add_lesson(
            school.add_course("Mathematics"), "Halves", teacher_uid=uid, start_time=start, end_time=start + 900
        )
        running.attend(lesson.lesson_id, uid, [(start, None)])
        running.clock.run(100_000)
        assert eventually(lambda: running.rooms[lesson.lesson_id].summed_up)
