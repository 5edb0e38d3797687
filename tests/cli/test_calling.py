"""`doctor`, `call`, `explain-signature`."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from classin_client import signing
from classin_client.testing import SimulatedSchool
from classin_simulator.faults import Fault

from .conftest import PHONE, Command

AT = 1_700_000_000
LMS = ("lmsUnitCreate", "courseId=1", "name=x&y", "publishFlag=2")


def test_doctor(classin: Command, school: SimulatedSchool) -> None:
    """All is well with the right secret; with another one it names the signature."""
    assert 0 == classin("doctor").code

    rows = json.loads(classin("doctor", "-o", "json").out)
    assert ["network", "clock", "v1", "v2"] == [row["check"] for row in rows]


def test_doctor_of_a_wrong_secret(classin: Command, school: SimulatedSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong secret has its exit code."""
    monkeypatch.setenv("CLASSIN_SECRET", "wrong")

    ended = classin("doctor")

    assert (5, True) == (ended.code, "the signature is refused" in ended.out)


def test_call(classin: Command, school: SimulatedSchool) -> None:
    """A call with ClassIn's names or the client's."""
    first = classin("call", "addCourse", "courseName=Maths")
    second = json.loads(classin("call", "courses.create", "course_name=History", "-o", "json").out)

    courses = school.simulator.school.courses
    assert ["Maths", "History"] == [course.name for course in courses.values()]
    assert f"addCourse: success (1)\n{next(iter(courses))}\n" == first.out
    assert ("success", [*courses][1]) == (second["outcome"], second["data"])


def test_lists_and_files(classin: Command, school: SimulatedSchool, tmp_path: Path) -> None:
    """A list is JSON, and may stand in a file; what comes back is a table."""
    people = [{"telephone": PHONE, "nickname": "Ada", "password": "correct-1"}]
    (tmp_path / "people.json").write_text(json.dumps(people), encoding="utf-8")

    ended = classin("call", "users.register_many", "userJson=@people.json", "-o", "csv")

    assert 0 == ended.code
    assert 1 == sum(user.telephone == PHONE for user in school.simulator.school.users.values())


THREE = "userJson=" + json.dumps(
    [{"telephone": f"1380000100{n}", "nickname": f"Ada {n}", "password": f"correct-{n}"} for n in range(3)]
)


@pytest.mark.parametrize("code", [131, 104], ids=["failed", "unknown"])
def test_items_that_are_not_done(classin: Command, school: SimulatedSchool, code: int) -> None:
    """Where an item failed, or nobody knows of it, the command says how many are done, and ends with 1."""
    school.simulator.faults.add(Fault("registerMultiple", code=code, item=1))

    ended = classin("call", "users.register_many", THREE)

    assert (1, "registerMultiple: partial (1), 2 of 3 done") == (ended.code, ended.out.partition("\n")[0])


def test_items_that_are_not_done_as_json(classin: Command, school: SimulatedSchool) -> None:
    """So it ends for programs, to which it prints JSON alone."""
    school.simulator.faults.add(Fault("registerMultiple", code=131, item=1))

    ended = classin("call", "users.register_many", THREE, "-o", "json")

    assert (1, "partial") == (ended.code, json.loads(ended.out)["outcome"])


def test_items_that_are_done(classin: Command, school: SimulatedSchool) -> None:
    """Where all items are done, it ends with 0."""
    ended = classin("call", "users.register_many", THREE)

    assert (0, "registerMultiple: success (1), 3 of 3 done") == (ended.code, ended.out.partition("\n")[0])


def test_numbers_are_hidden(classin: Command, school: SimulatedSchool, tmp_path: Path) -> None:
    """A telephone number in an answer is shown only where that was asked for."""
    given = f"userJson=[{json.dumps({'telephone': PHONE, 'nickname': 'Ada', 'password': 'correct-1'})}]"

    assert PHONE not in "".join(map(str, classin("call", "users.register_many", given)))
    school.simulator.clock.advance(60)
    assert PHONE in classin("call", "users.register_many", given, "--full").out


def test_launch_links_are_hidden(classin: Command, school: SimulatedSchool) -> None:
    """So is a launch link, which is a key to the lesson."""
    school.simulator.seed("small")
    lesson = next(iter(school.simulator.school.lessons.values()))
    call = (
        "call",
        "lessons.launch_url",
        f"uid={lesson.teacher_uid}",
        f"courseId={lesson.course_id}",
        f"classId={lesson.lesson_id}",
    )

    assert "://" not in classin(*call).out
    assert "://" in classin(*call, "--full").out


def test_undocumented(classin: Command, school: SimulatedSchool) -> None:
    """An action that the description lacks is sent on request, and what it answers is shown on request."""
    assert 2 == classin("call", "getFoldersList").code

    ended = classin("call", "getFolderList", "--undocumented", "--api", "cloud")
    assert (0, True) == (ended.code, "--full shows them" in ended.out)


def test_explain_signature(classin: Command, school: SimulatedSchool) -> None:
    """What is signed is shown without the secret, and nothing is sent."""
    ended = classin("explain-signature", *LMS, "--at", AT)

    assert 0 == ended.code
    assert f"  courseId=1&name=x&y&publishFlag=2&sid={school.sid}&timeStamp={AT}&key=<secret>\n" in ended.out
    assert school.secret not in ended.out
    assert [] == school.simulator.requests.last(1)


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


@pytest.mark.parametrize(
    ("made", "verdict"),
    [
        ("{secret}{at}", "is right."),
        ("{at}{secret}", "the timestamp stands before the secret."),
        ("{secret}{at}000", "the timestamp is in milliseconds."),
        ("{secret}\n{at}", "a line break stands after the secret."),
        ("{secret}1699999940", "it is of the timestamp 1699999940, 60 seconds earlier."),
        ("other{at}", "another secret, another timestamp, or other parameters were signed."),
    ],
)
def test_where_a_safe_key_differs(classin: Command, school: SimulatedSchool, made: str, verdict: str) -> None:
    """The mistakes that are made with v1 are named."""
    signature = _md5(made.format(secret=school.secret, at=AT))

    ended = classin("explain-signature", "addCourse", "courseName=Maths", "--at", AT, "--signature", signature)

    assert (int("right" not in verdict), True) == (ended.code, verdict in ended.out)


@pytest.mark.parametrize(
    ("made", "verdict"),
    [
        ("courseId=1&name=é&publishFlag=2&sid={sid}&timeStamp={at}&key={secret}", "is right."),
        ("courseId=1&name=é&publishFlag=2&sid={sid}&timeStamp={at}{secret}", "without `&key=`"),
        ("courseId=1&name=é&publishFlag=2&timeStamp={at}&key={secret}", "sid was not signed."),
        ("courseId=1&name=é&publishFlag=2&sid={sid}&timeStamp={at}", "the secret was not signed."),
        ("courseId=1&name=%C3%A9&publishFlag=2&sid={sid}&timeStamp={at}&key={secret}", "escaped as in an address."),
        ("sid={sid}&timeStamp={at}&courseId=1&name=é&publishFlag=2&key={secret}", "the names are not sorted."),
        ("{secret}{at}", "it is made as for v1"),
        ("courseId=1&name=é&publishFlag=2&sid={sid}&timeStamp=1700000009&key={secret}", "9 seconds later."),
    ],
)
def test_where_a_signature_of_v2_differs(classin: Command, school: SimulatedSchool, made: str, verdict: str) -> None:
    """So are those that are made with v2."""
    signature = _md5(made.format(secret=school.secret, sid=school.sid, at=AT))
    call = ("lmsUnitCreate", "courseId=1", "name=é", "publishFlag=2")

    ended = classin("explain-signature", *call, "--at", AT, "--signature", signature)

    assert verdict in ended.out
    assert school.secret not in ended.out + ended.err


def test_capitals(classin: Command, school: SimulatedSchool) -> None:
    """A signature in capitals is right but for them."""
    signature = signing.safe_key(school.secret, AT).upper()

    out = classin("explain-signature", "addCourse", "courseName=x", "--at", AT, "--signature", signature).out
    assert "right but for its capitals" in out
