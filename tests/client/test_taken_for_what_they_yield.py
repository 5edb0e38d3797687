"""Values are taken for what they yield: an enum of texts for its text, a whole `Decimal` for its number."""

from __future__ import annotations

import copy
import datetime
import enum
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from classin_api.operations import OPERATIONS
from classin_client import UNSET, ClassIn, Unset, signing, webhooks
from classin_client._plain import plain, whole_number
from classin_client._request import arguments, encoding
from classin_client._request.place import Place
from classin_client._response.coerce import MISSING

from client.conftest import SECRET
from client.recorder import Recorder, v1, v2

Run = Callable[..., Any]


class Name(str, enum.Enum):  # noqa: UP042  # the one that is meant
    """As people write it; `str()` of a member is `Name.MATHS`."""

    MATHS = "Maths"
    ACTION = "getCourseList"
    API = "course"
    SECRET = SECRET
    SID = "1000082"
    FIELD = "courseName"


class Number(enum.IntEnum):
    """Whole numbers with a name."""

    SEVEN = 7


class Mixed(int, enum.Enum):
    """Of which `str()` is `Mixed.SEVEN`."""

    SEVEN = 7


class Plain(enum.Enum):
    """A member is neither text nor number, its value is."""

    MATHS = "Maths"
    SEVEN = 7


class Loud(str):
    """Says something else of itself than it holds."""

    __slots__ = ()

    def __str__(self) -> str:
        return "LOUD"

    def __format__(self, spec: str) -> str:
        return "LOUD"


class Index:
    """As numpy's integers are: no `int`, and yet a whole number."""

    def __index__(self) -> int:
        return 7


class NoNumber:
    """As numpy's truth values and arrays are: they have `__index__`, and refuse."""

    def __index__(self) -> int:
        raise TypeError("only integer scalar arrays can be converted to a scalar index")


def _sent(recorder: Recorder, name: str) -> str:
    return parse_qs(recorder.last.body.decode(), keep_blank_values=True)[name][0]


@pytest.mark.parametrize("name", [Name.MATHS, Plain.MATHS])
def test_a_name_from_an_enum(run: Run, recorder: Recorder, name: Any) -> None:
    """The course is called as the member's text."""
    recorder.answer(v1(data=7))

    run("courses.create", course_name=name)

    assert "Maths" == _sent(recorder, "courseName")


def test_text_that_says_something_else_of_itself(run: Run, recorder: Recorder) -> None:
    """A subclass is sent with the characters that it holds, as a form, in JSON and in a signature."""
    recorder.answer(v1(data=7), v2(data={"unitId": 7}))

    run("courses.create", course_name=Loud("Maths"))
    run("units.create", course_id=1, name=Loud("Maths"), publish_flag=2)

    assert "Maths" == parse_qs(recorder.sent[0].body.decode())["courseName"][0]
    assert "Maths" == json.loads(recorder.last.body)["name"]
    held = {"courseId": 1, "name": "Maths", "publishFlag": 2}
    stamp = int(recorder.last.headers["x-eeo-ts"])
    expected = signing.lms_signature(held, sid="1000082", secret=SECRET, timestamp=stamp)
    assert expected == recorder.last.headers["x-eeo-sign"]


@pytest.mark.parametrize("number", [Number.SEVEN, Mixed.SEVEN, Plain.SEVEN, Index(), Decimal(7), Decimal("7.0")])
def test_a_number_in_another_dress(run: Run, recorder: Recorder, number: Any) -> None:
    """Enums, numpy's integers and what a database gives are the number."""
    recorder.answer(v1(data=7))

    run("courses.create", course_name="x", main_teacher_uid=number, extra={"brandNew": [number, {"in": number}]})

    assert ["7", '[7,{"in":7}]'] == [_sent(recorder, "mainTeacherUid"), _sent(recorder, "brandNew")]


@pytest.mark.parametrize(
    "value", [Decimal("7.5"), Decimal("NaN"), Decimal("sNaN"), Decimal("1E+999999999"), Fraction(1, 2), NoNumber(), 7.0]
)
def test_what_is_no_whole_number_is_refused(run: Run, recorder: Recorder, value: object) -> None:
    """In one sentence, and at once: a number with a thousand million digits is not written out."""
    with pytest.raises(TypeError, match="main_teacher_uid takes an int"):
        run("courses.create", course_name="x", main_teacher_uid=value)

    assert [] == recorder.sent


@pytest.mark.parametrize("value", ["9" * 5000, 10**5000, 2**63], ids=["text", "huge", "64 bits"])
def test_too_large_a_number_is_one_sentence(run: Run, recorder: Recorder, value: Any) -> None:
    """PHP has 64 bits, one of them for the sign, and Python writes no thousands of digits."""
    with pytest.raises((TypeError, ValueError), match=r"main_teacher_uid(: the number is too large| takes an int)"):
        run("courses.create", course_name="x", main_teacher_uid=value)
    with pytest.raises(ValueError, match="the number is too large"):
        run("courses.create", course_name=10**5000)
    with pytest.raises(ValueError, match="the number is too large"):
        run("courses.create", course_name="x", extra={"brandNew": [10**5000]})

    assert [] == recorder.sent


def test_names_of_parameters(run: Run, recorder: Recorder) -> None:
    """A dict with members of an enum for names, also within a value; what is no name is refused."""
    recorder.answer(v1(data=7))

    run("call", "addCourse", {Name.FIELD: Name.MATHS})
    assert "Maths" == _sent(recorder, "courseName")
    run("call_action", Name.ACTION, {Name.FIELD: {Name.FIELD: 1, 2: Number.SEVEN}}, api=Name.API)
    assert "/partner/api/course.api.php?action=getCourseList" == recorder.last.target
    assert '{"courseName":1,"2":7}' == _sent(recorder, "courseName")
    with pytest.raises(TypeError, match="A parameter's name is a str, not an int"):
        run("call", "addCourse", {1: "x"})
    with pytest.raises(TypeError, match="a field's name is a str, not None"):
        run("call_action", "x", {"a": {None: 1}})


def test_settings(recorder: Recorder) -> None:
    """A school's id and secret from an enum of settings sign as their texts do."""
    recorder.answer(v1(data=7))
    with ClassIn(sid=Name.SID, secret=Name.SECRET, base_url=Loud(recorder.url), clock=lambda: 1) as client:
        client.courses.create(course_name="x")

    assert "1000082" == _sent(recorder, "SID")
    assert signing.safe_key(SECRET, 1) == _sent(recorder, "safeKey")


def test_signing_by_hand() -> None:
    """The functions for other programs take values so too."""
    assert signing.safe_key(SECRET, 7) == signing.safe_key(Name.SECRET, Number.SEVEN)
    assert signing.player_check_code(SECRET, "k", "a", "Maths") == signing.player_check_code(
        Name.SECRET, Loud("k"), Loud("a"), Name.MATHS
    )
    plainly: dict[str, object] = {"courseName": "Maths", "b": 7}
    dressed: dict[str, object] = {Name.FIELD: Name.MATHS, Loud("b"): Mixed.SEVEN}
    expected = signing.lms_signature(plainly, sid="1000082", secret=SECRET, timestamp=7)
    assert expected == signing.lms_signature(dressed, sid=Name.SID, secret=Name.SECRET, timestamp=Number.SEVEN)


def test_a_path_from_an_enum(run: Run, recorder: Recorder, tmp_path: Path) -> None:
    """The file of that name, not one that is called as the member is."""
    path = tmp_path / "papers.pdf"
    path.write_bytes(b"some bytes")
    recorder.answer(v1(data="7"))

    run("cloud.upload", folder_id="1", filedata=Loud(path))

    assert b"some bytes" in recorder.last.body


class Moment(datetime.datetime):
    """A subclass, as other libraries of dates make them."""


class Nowhere(datetime.tzinfo):
    """A time zone that does not say which it is."""

    def utcoffset(self, _: datetime.datetime | None) -> None:
        """Nobody knows."""
        return


def test_datetimes(run: Run, recorder: Recorder) -> None:
    """A subclass is a moment; one whose zone says nothing names none."""
    recorder.answer(v1(data=7))

    run("courses.create", course_name="x", expiry_time=Moment(2027, 1, 1, tzinfo=datetime.UTC))

    assert "1798761600" == _sent(recorder, "expiryTime")
    with pytest.raises(ValueError, match="the datetime has no time zone"):
        run("courses.create", course_name="x", expiry_time=datetime.datetime(2027, 1, 1, tzinfo=Nowhere()))


def _nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize("depth", [101, 2000, 100_000])
def test_what_is_nested_too_deeply_is_one_sentence(run: Run, recorder: Recorder, depth: int) -> None:
    """Before anything is sent, and without a thousand frames."""
    with pytest.raises(ValueError, match="createLater: value is nested more than 100 deep, or in itself"):
        run("call_action", "createLater", {"value": _nested(depth)})

    assert [] == recorder.sent


def test_a_list_in_itself_is_one_sentence(run: Run, recorder: Recorder) -> None:
    """It has no end."""
    endless: list[Any] = []
    endless.append({"again": endless})

    with pytest.raises(ValueError, match="or in itself"):
        run("call_action", "createLater", {"value": endless})

    assert [] == recorder.sent


_values = st.recursive(
    st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from([Name.MATHS, Number.SEVEN]),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner),
    max_leaves=30,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_values)
def test_every_value_is_sent_as_plain_json(value: Any) -> None:
    """What is sent is of Python's own types all the way down, and JSON's text gives it back."""
    sent = arguments.check(OPERATIONS["registerMultiple"], {"userJson": [{"telephone": "1"}]})
    made = arguments._any(value, Place("made_up", param="value"))

    assert {"telephone": "1"} == sent["userJson"][0]
    assert _types(made) <= {int, str, float, list, dict}
    assert made == json.loads(encoding.json_text(made))


def _types(value: Any) -> set[type]:
    inner = value if isinstance(value, list) else [*value, *value.values()] if isinstance(value, dict) else []
    return {type(value)}.union(*map(_types, inner))


@given(st.text() | st.integers().map(str) | st.text("0123456789-_ ٣²", max_size=60))
def test_whole_numbers_are_read_as_python_reads_them_or_not(text: str) -> None:
    """What is read is what `int` reads; signs, underscores and digits of other scripts are not."""
    read = whole_number(text)

    assert read is None or int(text) == read
    assert plain(text) is text


@pytest.mark.parametrize("sentinel", [UNSET, MISSING, Unset()], ids=["UNSET", "MISSING", "a second Unset"])
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_sentinel_stays_itself(sentinel: Any, protocol: int) -> None:
    """Through pickles and copies, so that `is` and `==` go on working."""
    assert sentinel is pickle.loads(pickle.dumps(sentinel, protocol))
    assert sentinel is copy.copy(sentinel) is copy.deepcopy([sentinel])[0]


def test_a_second_unset_is_the_first() -> None:
    """However it is made."""
    assert UNSET is Unset()


def test_a_message_survives_a_pickle() -> None:
    """One that came from another process equals the one that was sent."""
    message = webhooks.parse(b'{"Cmd": "End", "SID": 1, "ClassID": 2, "CourseID": 3, "_id": "a", "TimeStamp": 4}')

    assert message == pickle.loads(pickle.dumps(message)) == copy.deepcopy(message)
