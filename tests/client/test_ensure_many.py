"""`ensure_many`: any number of rows, each with its own end. Against the simulator, over real HTTP."""

from __future__ import annotations

import asyncio
import csv
import io
import pickle
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from classin_client import AsyncClassIn, AuthenticationError, BatchReply, ClassIn, Outcome, errors
from classin_simulator import Simulator

from client.conftest import SECRET, SID
from client.recorder import Canned, Recorder, Sent, v1

Many = Callable[..., "BatchReply[Any, Any]"]
Row = dict[str, Any]


@pytest.fixture
def school() -> Iterator[Simulator]:
    """A simulated school of its own for each test."""
    with Simulator(sid="1000082", secret="simulator-secret") as simulator:
        yield simulator


@pytest.fixture(params=["sync", "async"])
def many(request: pytest.FixtureRequest, school: Simulator) -> Many:
    """Runs `ensure_many` of a resource of that school: `many("courses", rows)`; a while after what was run before."""
    given: dict[str, Any] = {"sid": "1000082", "secret": "simulator-secret", "base_url": school.url}

    def sync(resource: str, rows: Any, **options: Any) -> Any:
        school.clock.advance(10)
        with ClassIn(**given, clock=school.clock) as client:
            return getattr(client, resource).ensure_many(rows, **options)

    def awaited(resource: str, rows: Any, **options: Any) -> Any:
        async def main() -> Any:
            async with AsyncClassIn(**given, clock=school.clock) as client:
                return await getattr(client, resource).ensure_many(rows, **options)

        school.clock.advance(10)
        return asyncio.run(main())

    chosen: Many = sync if request.param == "sync" else awaited
    return chosen


def person(number: int, **changed: Any) -> Row:
    """A row without a mistake."""
    return {"account": f"138{number:08}", "name": f"Person {number}", "password": "example-pass", **changed}


def _without(number: int, name: str) -> Row:
    row = person(number)
    del row[name]
    return row


MISTAKES: dict[str, tuple[Callable[[int], Any], str, str]] = {
    "no account": (lambda n: person(n, account=""), "account", "give it a telephone number or an e-mail address"),
    "a blank account": (
        lambda n: person(n, account="  "),
        "account",
        "give it a telephone number or an e-mail address",
    ),
    "account is None": (lambda n: person(n, account=None), "account", "None stands for leaving out"),
    "account is left out": (lambda n: _without(n, "account"), "account", "which is missing"),
    "account is a list": (lambda n: person(n, account=["1"]), "account", "takes a str, not a list"),
    "account is true": (lambda n: person(n, account=True), "account", "takes a str, not a bool"),
    "too short a number": (lambda n: person(n, account="138"), "account", "+86"),
    "no such country": (lambda n: person(n, account=f"+999 {n}"), "account", "such as +8613800001001"),
    "words and a number": (lambda n: person(n, account="mobile 13800001001"), "account", "give the number alone"),
    "two numbers": (lambda n: person(n, account="13800001001 / 13800001002"), "account", "no one telephone number"),
    "half a character in account": (lambda n: person(n, account="a\ud800@example.com"), "account", "cannot be sent"),
    "name is None": (lambda n: person(n, name=None), "name", "None stands for leaving out"),
    "name is left out": (lambda n: _without(n, "name"), "name", "which is missing"),
    "name is a dict": (lambda n: person(n, name={}), "name", "takes a str, not a dict"),
    "half a character in name": (lambda n: person(n, name="\ud800"), "name", "cannot be sent"),
    "a misspelt column": (lambda n: {**_without(n, "name"), "nmae": "A"}, "nmae", "did you mean 'name'?"),
    "a column too many": (lambda n: person(n, form="7b"), "form", "it takes: account, name, password"),
    "too short a password": (lambda n: person(n, password="short"), "password", "137: A password has 6 to 20"),
    "too long a password": (lambda n: person(n, password="x" * 21), "password", "takes at most 20"),
    "password is None": (lambda n: person(n, password=None), "password", "None stands for leaving out"),
    "password is left out": (lambda n: _without(n, "password"), "password", "which is missing"),
    "password is a list": (lambda n: person(n, password=["x"]), "password", "takes a str, not a list"),
    "half a character in password": (lambda n: person(n, password="\ud800" * 8), "password", "cannot be sent"),
    "no dict but text": (lambda n: f"138{n:08},Person", "", "a row is a dict"),
    "no row": (lambda _: None, "", "a row is a dict"),
}
"""A row with a mistake, by what is wrong: the row by its number, the word for it, and what the error says of it."""


def test_a_hundred_rows_with_twenty_five_kinds_of_mistakes(school: Simulator, many: Many) -> None:
    """Each bad row ends in an error that names row, parameter and remedy, and all the others are done."""
    wrong = {4 * number + 1: mistake for number, mistake in enumerate(MISTAKES.values())}
    rows = [wrong[number][0](number) if number in wrong else person(number) for number in range(100)]

    reply = many("students", rows)

    assert (Outcome.PARTIAL, 75, 25) == (reply.outcome, len(reply.succeeded), len(reply.failed))
    assert [*wrong] == [item.index for item in reply.failed]
    assert sorted(school.school.students) == sorted(item.data for item in reply.succeeded)
    for number, (_, parameter, remedy) in wrong.items():
        item = reply.items[number]
        assert (Outcome.FAILED, True) == (item.outcome, item.sent is rows[number])
        assert isinstance(item.error, errors.InvalidRequest)
        assert parameter == item.error.param
        assert remedy in str(item.error)
        assert [f"item {number}: {item.error}"] == [one for one in reply.warnings if one.startswith(f"item {number}:")]
    with pytest.raises(
        errors.BatchFailed, match=r"25 of 100 items were not done \(item 1: students.ensure: account is"
    ):
        reply.raise_for_failures()


def test_a_second_run_finds_all(many: Many) -> None:
    """Nothing is made twice; one warning says that nothing was compared, not one for each row."""
    rows = [person(number) for number in range(20)]
    first = many("teachers", rows)

    second = many("teachers", rows)

    assert (Outcome.SUCCESS, Outcome.EXISTED) == (first.outcome, second.outcome)
    assert [item.data for item in first.items] == [item.data for item in second.items] == second.data
    assert ((), 1) == (first.warnings, len(second.warnings))
    assert "20 of 20 items existed already: what you sent was not compared" in second.warnings[0]


def test_courses_units_and_classrooms(school: Simulator, many: Many) -> None:
    """A timetable, three calls of the program in all."""
    (teacher,) = many("teachers", [person(1)]).data
    courses = many("courses", [{"key": f"c-{number}", "course_name": f"Course {number}"} for number in range(5)]).data
    units = many("units", [{"course_id": course, "name": "Fractions", "publish_flag": 2} for course in courses])
    start = int(school.clock()) + 7200
    rooms = [
        {
            "key": f"r-{number}",
            "course_id": courses[number],
            "unit_id": unit.unit_id,
            "name": "Halves",
            "teacher_uid": teacher,
            "start_time": start + 7200 * number,
            "end_time": start + 7200 * number + 2700,
        }
        for number, unit in enumerate(units.data)
    ]

    reply = many("classrooms", rooms)

    assert Outcome.SUCCESS is reply.outcome, reply.warnings
    assert 5 == len({item.data.activity_id for item in reply.items})


def test_rows_come_from_anything_that_can_be_iterated(school: Simulator, many: Many) -> None:
    """The rows of a CSV file, as they are read."""
    file = io.StringIO("account,name,password\n13800001001,Lin,example-pass\nlin@example.com,Lin Xia,example-pass\n")

    reply = many("students", csv.DictReader(file))

    assert sorted(school.school.students) == sorted(reply.data)


def test_no_rows_are_no_mistake(many: Many) -> None:
    """A form without new people."""
    reply = many("students", [])

    assert (Outcome.SUCCESS, (), []) == (reply.outcome, reply.items, reply.data)
    reply.raise_for_failures()


@pytest.mark.parametrize("rows", ["13800001001", {"account": "1"}, 7, None], ids=repr)
def test_what_is_no_list_is_refused(many: Many, rows: Any) -> None:
    """One person is the mistake of a program, not of a row."""
    with pytest.raises(errors.InvalidType, match=r"students\.ensure_many takes a list of rows, each a dict, not"):
        many("students", rows)


def test_progress_is_told_row_by_row(many: Many) -> None:
    """Of good and bad rows, in the thread that waits."""
    told: list[tuple[int, int, str]] = []
    rows = [person(number) for number in range(9)] + [person(9, account="")]

    def on_progress(done: int, total: int) -> None:
        told.append((done, total, threading.current_thread().name))

    many("students", rows, on_progress=on_progress)

    assert [(done, 10, threading.current_thread().name) for done in range(1, 11)] == told


def test_progress_that_is_awaited(school: Simulator) -> None:
    """An async function, of the async client; the other refuses it."""
    told: list[int] = []

    async def on_progress(done: int, _: int) -> None:
        await asyncio.sleep(0)
        told.append(done)

    async def main() -> None:
        async with AsyncClassIn(sid="1000082", secret="simulator-secret", base_url=school.url) as client:
            await client.students.ensure_many([person(1), person(2)], on_progress=on_progress)

    asyncio.run(main())

    assert [1, 2] == told
    with (
        ClassIn(sid="1000082", secret="simulator-secret", base_url=school.url) as client,
        pytest.raises(TypeError, match="on_progress is called, not awaited"),
    ):
        client.students.ensure_many([person(3)], on_progress=on_progress)
    assert 2 == len(school.school.students)


@pytest.mark.parametrize("error", [errors.Unavailable, errors.AuthenticationError])
def test_progress_that_calls_in_vain(many: Many, error: type[errors.ClassInError]) -> None:
    """What `on_progress` raises carries what became of each row, whatever its type: no row refused the others."""

    def on_progress(done: int, _: int) -> None:
        if done == 2:
            raise error("Another server could not be reached.")

    with pytest.raises(error, match="Another server") as raised:
        many("students", [person(number) for number in range(200)], on_progress=on_progress)

    assert 200 == len(raised.value.reply.items)  # type: ignore[attr-defined]
    assert "Sending all of them again is safe." in raised.value.__notes__[0]


class _Stop(Exception):
    """Made up."""


def test_what_ends_it_from_outside_carries_what_was_done(many: Many) -> None:
    """A function that raises: no row is lost, and those that had begun are done to their end."""
    # So many that a machine under load does not do them all before it comes to call the function.
    rows = [person(number) for number in range(1000)]

    def on_progress(done: int, _: int) -> None:
        if done == 5:
            raise _Stop

    with pytest.raises(_Stop) as caught:
        many("students", rows, on_progress=on_progress)

    told: Any = caught.value
    done = [item for item in told.reply.items if item.done]
    assert (1000, True) == (len(told.reply.items), 5 <= len(done) < 1000)
    assert {"Not sent, because the list was ended by _Stop."} == {str(item.error) for item in told.reply.failed}
    assert "Sending all of them again is safe" in told.__notes__[0]
    assert Outcome.SUCCESS is many("students", rows).outcome


def test_a_cancelled_list_says_what_may_have_been_done(recorder: Recorder) -> None:
    """Four were under way when it was cancelled: nobody knows of them, and the rest was not sent."""
    arrived, answered = threading.Semaphore(0), threading.Event()

    def hold(_: Sent) -> Canned:
        arrived.release()
        answered.wait(10)
        return v1(data=7)

    recorder.answer(hold)

    async def main() -> Any:
        async with AsyncClassIn(sid=SID, secret=SECRET, base_url=recorder.url, max_concurrency=4) as client:
            task = asyncio.ensure_future(client.students.ensure_many([person(number) for number in range(10)]))
            for _ in range(4):
                await asyncio.to_thread(arrived.acquire, timeout=10)
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as cancelled:
                return cancelled
            finally:
                answered.set()

    told = asyncio.run(main())

    expected = [Outcome.UNKNOWN] * 4 + [Outcome.FAILED] * 6
    assert (False, expected) == (told.outcome_known, [item.outcome for item in told.reply.items])


def test_a_wrong_secret_is_asked_for_once(school: Simulator) -> None:
    """What ClassIn says of the school it would say of every row."""
    rows = [person(number) for number in range(200)]
    with (
        ClassIn(sid="1000082", secret="another", base_url=school.url, max_concurrency=4) as client,
        pytest.raises(AuthenticationError),
    ):
        client.students.ensure_many(rows)

    assert len(school.requests) <= 4


def test_rows_with_one_account_are_one_person(school: Simulator, many: Many) -> None:
    """Siblings with the number of a parent: they have one UID, and a warning names the rows."""
    rows = [person(1), person(2), person(1, name="Mei", account="+86 138 0000 0001")]

    reply = many("students", rows)

    assert (3, 2) == (len(reply.succeeded), len(school.school.students))
    assert reply.items[0].data == reply.items[2].data
    assert "items 0, 2 have one account: to ClassIn they are one person, with one UID." in reply.warnings


def test_rows_with_one_key_are_one_thing(school: Simulator, many: Many) -> None:
    """The same row twice is one course; another row with its key is refused."""
    rows = [{"key": "maths", "course_name": name} for name in ("Maths", "Maths", "Physics")]

    reply = many("courses", rows)

    outcomes = [Outcome.SUCCESS, Outcome.EXISTED, Outcome.FAILED]
    assert (outcomes, 1) == ([item.outcome for item in reply.items], len(school.school.courses))
    assert "key is that of item 0" in str(reply.items[2].error)


def test_keys_that_are_sent_as_one_text_are_one_key(school: Simulator, many: Many) -> None:
    """The number 7 and the text "7" are the same on the wire."""
    reply = many("courses", [{"key": 7, "course_name": "Maths"}, {"key": "7", "course_name": "Physics"}])

    assert ([Outcome.SUCCESS, Outcome.FAILED], 1) == (
        [item.outcome for item in reply.items],
        len(school.school.courses),
    )


def test_rows_of_courses_are_checked_one_by_one(many: Many) -> None:
    """Without a key, with a misspelt keyword, with a wrong number."""
    wrong: list[Row] = [
        {"course_name": "Maths"},
        {"key": "1", "corse_name": "Maths"},
        {"key": "2", "course_name": "Maths", "subject_id": "maths"},
        {"key": "3", "course_name": "Maths", "extra": {"courseName": "twice"}},
    ]

    reply = many("courses", [*wrong, {"key": "4", "course_name": "Maths"}])

    said = [str(item.error) for item in reply.failed]
    assert 4 == len(said)
    assert "needs 'key', your own key for it, which is missing" in said[0]
    assert "has no keyword 'corse_name'; did you mean 'course_name'?" in said[1]
    assert "subject_id takes an int, not a str" in said[2]
    assert "courseName" in said[3]


def test_a_row_is_neither_shown_nor_pickled(many: Many) -> None:
    """It holds a password, a number and a name."""
    reply = many("students", [person(1)])
    (item,) = reply.items

    assert ("example-pass", None) == (item.sent["password"], pickle.loads(pickle.dumps(item)).sent)
    assert not {"example-pass", "Person 1", "13800000001"} & set(repr(reply).split() + repr(item).split())
    assert b"example-pass" not in pickle.dumps(reply)


def test_an_item_of_a_list_knows_what_was_sent(recorder: Recorder) -> None:
    """By ClassIn's names, with the key that was made for it."""
    recorder.answer(v1(data=[{"errno": 1, "data": 7}]))
    lesson = {"class_name": "Maths", "begin_time": 1, "end_time": 2, "teacher_uid": 3}
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, new_identity=lambda: "made") as client:
        (item,) = client.lessons.create_many(course_id=1, class_json=[lesson]).items

    expected = {"className": "Maths", "beginTime": 1, "endTime": 2, "teacherUid": 3, "courseUniqueIdentity": "made"}
    assert expected == item.sent
