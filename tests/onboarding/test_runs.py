"""Lists taken on board at a simulated school: wrong settings, and runs that end halfway and are begun again."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from ports import free_port

from classin_api.operations import OPERATIONS
from classin_simulator import Simulator
from examples.onboarding import report
from examples.onboarding.__main__ import BEIJING, main, next_monday
from examples.onboarding.demo import counts

from .lists import COMPLETE, HEADING, LIST, NOBODY

STEPS = {
    "registerMultiple": "registering the accounts",
    "addTeacher": "making them members of the school",
    "addSchoolStudent": "making them members of the school",
    "addCourse": "creating the course",
    "addCourseStudentMultiple": "bringing the people into the course",
    "lmsUnitCreate": "creating the unit",
    "lmsActivityCreateClass": "creating the classroom",
    "getLoginLinked": "getting the teacher's launch link",
    "getCloudList": "putting the file into the cloud drive",
    "createFolder": "putting the file into the cloud drive",
    "uploadFile": "putting the file into the cloud drive",
}
NOBODY_YET = "Nobody is known to be on board yet; running it again is safe, and goes on from there.\n"
SAFE = "What was done is in the table; running it again is safe, and goes on from there.\n"


def _main(path: Path) -> int:
    return main([str(path), "--course", "Mathematics"])


def test_right_list(roster: Path, simulator: Simulator) -> None:
    """The command takes a list on board at the school that the environment names."""
    file = roster.with_name("lesson.txt")
    assert 0 == main([str(roster), "--course", "Mathematics", "--key", "maths-7", "--file", str(file)])
    assert COMPLETE == counts(simulator)


def test_setting_missing(
    roster: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the school's id nothing is begun."""
    monkeypatch.delenv("CLASSIN_SID")
    sentence = "The school's id is missing: pass sid=… or set CLASSIN_SID.\n"
    assert (2, ("", sentence)) == (_main(roster), tuple(capsys.readouterr()))


def test_key_too_long(roster: Path, answered: list[object], capsys: pytest.CaptureFixture[str]) -> None:
    """A key that would not fit what ClassIn takes is refused before anything is sent."""
    assert 2 == main([str(roster), "--course", "Mathematics", "--key", "k" * 25])
    assert ("--key has 25 characters; 24 is the most.\n", []) == (capsys.readouterr().err, answered)


@pytest.mark.parametrize("start", ["soon", "2027-03-01T09:00", "2027-03-01"])
def test_no_start(roster: Path, answered: list[object], capsys: pytest.CaptureFixture[str], start: str) -> None:
    """A time that cannot be read, or says nothing of its offset, is refused before anything is sent."""
    with pytest.raises(SystemExit) as ended:
        main([str(roster), "--course", "Mathematics", "--start", start])

    said = f"argument --start: give a time with its offset, as 2027-03-01T09:00+08:00, not {start!r}\n"
    assert (2, True, []) == (ended.value.code, capsys.readouterr().err.endswith(said), answered)


def test_wrong_secret(
    roster: Path, simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong secret stops it at the first step, with one line that says where to look."""
    monkeypatch.setenv("CLASSIN_SECRET", "another-secret")
    code, (out, err) = _main(roster), capsys.readouterr()
    assert (1, 1, NOBODY) == (code, err.count("\n"), counts(simulator))
    assert err.startswith(
        "Stopped while registering the accounts: users.register_many (registerMultiple) ended with 102: "
    )
    assert "Check the sid and the secret, and whether ClassIn has opened the action" in err
    assert ("", True) == (out, err.endswith(NOBODY_YET))
    assert "another-secret" not in err


@pytest.mark.parametrize("minutes", [10, -10])
def test_clock_off(
    minutes: int, simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """A clock that is 10 minutes off is good enough for v1 and stops at the first v2 call; what was done stays done."""
    code, (out, err) = take(clock=lambda: simulator.clock() + minutes * 60), capsys.readouterr()
    direction = "ahead of" if minutes > 0 else "behind"
    assert (1, 1) == (code, err.count("\n"))
    assert err.startswith("Stopped while creating the unit: units.create (lmsUnitCreate) ended with 101002006: ")
    assert f"This machine's clock is 10 minutes {direction} the server's: set it right. {SAFE}" in err
    assert "\n6 lines: 5 new, 1 refused.\n" in out
    simulator.clock.advance(60)
    assert 0 == take()
    assert COMPLETE == counts(simulator)


def test_connection_refused(simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    """A server that is not there is one line on stderr."""
    code, (_, err) = take(base_url=f"http://127.0.0.1:{free_port()}"), capsys.readouterr()
    assert (1, 1) == (code, err.count("\n"))
    assert err.startswith(
        "Stopped while registering the accounts: users.register_many (registerMultiple) could not be sent: ConnectError"
    )
    assert err.endswith(f"Nothing was done. {NOBODY_YET}")


class _Broken(httpx.BaseTransport):
    """A way to the server that fails at one operation: before it arrives, or after it was done."""

    def __init__(self, operation: str, *, done: bool, error: type[BaseException], skip: int = 0) -> None:
        self._path, self._done, self._error, self._skip = OPERATIONS[operation].path, done, error, skip
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not str(request.url).endswith(self._path):
            return self._inner.handle_request(request)
        self._skip -= 1
        if self._skip >= 0:
            return self._inner.handle_request(request)
        if self._done:
            self._inner.handle_request(request).read()
        raise self._error("made to fail")

    def close(self) -> None:
        self._inner.close()


@pytest.mark.parametrize("done", [False, True], ids=["never arrived", "answer lost"])
@pytest.mark.parametrize("operation", STEPS)
def test_interrupted(
    operation: str, done: bool, simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """After a failure at any step the table is printed, and the next run does the rest: nothing twice, nothing lost."""
    error = httpx.ReadError if done else httpx.ConnectError
    with httpx.Client(transport=_Broken(operation, done=done, error=error)) as broken:
        code, (out, err) = take(http_client=broken), capsys.readouterr()
    assert (1, 1) == (code, err.count("\n"))
    assert err.startswith(f"Stopped while {STEPS[operation]}: ")
    assert f" ({operation}) " in err
    assert (operation != "registerMultiple") == ("\n6 lines: " in out)
    simulator.clock.advance(60)
    assert (0, COMPLETE) == (take(), counts(simulator))


def test_interrupted_within_a_batch(
    roster: Path, simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """When a later part of the registrations is lost, the others are taken on board, and the next run does the rest."""
    more = "".join(f"Student {number},student,138000020{number:02},\n" for number in range(20))
    roster.write_text(LIST + more, encoding="utf-8")
    transport = _Broken("registerMultiple", done=False, error=httpx.ConnectError, skip=1)
    with httpx.Client(transport=transport) as broken:
        code, (out, err) = take(http_client=broken, max_concurrency=1), capsys.readouterr()
    assert (1, f"16 of 26 people could not be brought to an end. {SAFE}") == (code, err)
    assert "\n26 lines: 9 new, 1 refused, 16 not finished.\n" in out
    simulator.clock.advance(60)
    assert 0 == take()
    assert {**COMPLETE, "accounts": 25, "students of the school": 22, "students of the course": 22} == counts(simulator)


def test_stopped_by_hand(simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    """Ctrl-C ends it without a traceback, and with the table."""
    transport = _Broken("addCourse", done=False, error=KeyboardInterrupt)
    with httpx.Client(transport=transport) as broken:
        code, (out, err) = take(http_client=broken), capsys.readouterr()
    assert (130, f"Stopped by hand while creating the course. {SAFE}") == (code, err)
    assert "\n6 lines: 2 new, 1 refused, 3 not finished.\n" in out


def test_no_teacher_left(
    roster: Path, simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """When every teacher is refused, no course is made without one."""
    roster.write_text(f"{HEADING}\nLin Xia,teacher,1380000100,\nAda Example,student,13800001002,\n", encoding="utf-8")
    code, err = take(), capsys.readouterr().err
    assert (1, 0) == (code, counts(simulator)["courses"])
    assert "no teacher of the list could be taken on board, and a course needs one to lead it." in err


def test_two_accounts_of_one_person(
    roster: Path, simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    """A number and an address that are one ClassIn account join the course once; sent twice nobody would be added."""
    simulator.school.add_user(telephone="13800001003", email="emily@example.com", nickname="", password_md5="")
    roster.write_text(f"{LIST}Emily Carter,student,emily@example.com,\n", encoding="utf-8")
    assert (0, COMPLETE) == (take(), counts(simulator))
    assert "\n7 lines: 4 new, 2 joined, 1 refused.\n" in capsys.readouterr().out


def test_listed_twice(roster: Path, simulator: Simulator, take: Callable[..., int]) -> None:
    """Who is listed twice in one role is sent once."""
    roster.write_text(f"{LIST}Emily Carter,student,13800001003,\n", encoding="utf-8")
    called: list[str] = []
    simulator.app.observers.append(lambda operation, body: called.append(operation.operation_id if operation else ""))
    assert 0 == take()
    assert (2, COMPLETE) == (called.count("addSchoolStudent"), counts(simulator))


def test_people_added_later(roster: Path, simulator: Simulator, take: Callable[..., int]) -> None:
    """A list that has grown is taken on board into the same course."""
    assert 0 == take()
    roster.write_text(f"{LIST}Late Student,student,13800001099,\n", encoding="utf-8")
    simulator.clock.advance(60)
    assert 0 == take()
    assert {**COMPLETE, "accounts": 6, "students of the school": 3, "students of the course": 3} == counts(simulator)


def test_repeated_at_once(simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    """Within 5 seconds ClassIn refuses the same call, which the client waits out."""
    assert 0 == take()
    capsys.readouterr()
    before = simulator.clock()
    assert (0, COMPLETE) == (take(), counts(simulator))
    assert simulator.clock() - before > 5
    assert "\n6 lines: 5 were there already, 1 refused.\n" in capsys.readouterr().out


def test_lesson_over(simulator: Simulator, take: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    """Run again when the first lesson is over, it has no launch link, and all the rest is there."""
    assert 0 == take()
    simulator.clock.advance(30 * 24 * 3600)
    capsys.readouterr()
    assert 0 == take(clock=simulator.clock)
    assert "refused            The lesson has ended." in capsys.readouterr().out
    assert COMPLETE == counts(simulator)


@pytest.mark.parametrize(
    ("account", "shown"),
    [
        ("13800001001", "138****1001"),
        ("0084-912345678", "0084-91****678"),
        ("0065-80000123", "0065-8****3"),
        ("138-0000-1051", "138****1051"),
        ("1.38E+10", "1****0"),
        ("", "****"),
        ("zoe.lindqvist@example.com", "z***@example.com"),
    ],
)
def test_masked(account: str, shown: str) -> None:
    """Of an account as much is shown as its owner knows it by."""
    assert shown == report.masked(account)


@pytest.mark.parametrize(("day", "monday"), [(4, 9), (7, 9), (8, 16), (9, 16)])
def test_next_monday(day: int, monday: int) -> None:
    """The first lesson is at least a day ahead, so that ClassIn takes it. 9 November 2026 is a Monday."""
    now = datetime.datetime(2026, 11, day, 23, 59, tzinfo=BEIJING)
    assert datetime.datetime(2026, 11, monday, 9, tzinfo=BEIJING) == next_monday(now)
