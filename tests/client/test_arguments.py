"""Wrong arguments end in one sentence, before anything is sent."""

from __future__ import annotations

import datetime
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classin_api.models import RegisterMultipleUser
from classin_api.operations import OPERATIONS
from classin_client import UNSET
from classin_client._request import arguments, encoding

from client.recorder import Recorder, v1, v2

Run = Callable[..., Any]
_UNIT = {"course_id": 1, "name": "x", "publish_flag": 2}


@pytest.mark.parametrize(
    ("method", "given", "error", "sentence"),
    [
        ("courses.create", {"name": "Maths"}, TypeError, "has no keyword 'name'; did you mean 'course_name'?"),
        ("courses.create", {"courseName": "Maths"}, TypeError, "no keyword 'courseName'; did you mean 'course_name'?"),
        (
            "courses.create",
            {"course_name": "x", "extra": {"courseName": "y"}},
            ValueError,
            r"courses.create\(\) has a keyword for 'courseName': give it as course_name=…, not in extra",
        ),
        (
            "courses.ensure",
            {"key": "k", "course_name": "x", "extra": {"courseUniqueIdentity": "other"}},
            ValueError,
            "give it as key=…, not in extra",
        ),
        ("cloud.upload", {"folder_id": "1", "filedata": b"x", "extra": {"Filedata": b"y"}}, ValueError, "filedata=…"),
        ("courses.create", {"course_name": "x", "extra": [1]}, TypeError, "dict of ClassIn's names as extra, not list"),
        ("courses.create", {}, TypeError, "missing 1 required keyword-only argument: 'course_name'"),
        (
            "courses.create",
            {"course_name": None},
            TypeError,
            "'course_name', which is missing: None stands for leaving out.",
        ),
        (
            "courses.create",
            {"course_name": UNSET},
            TypeError,
            r"courses\.create \(addCourse\) needs 'course_name', which is missing\.",
        ),
        (
            "courses.create",
            {"course_name": ["x"]},
            TypeError,
            r"^courses\.create \(addCourse\): course_name takes a str, not a list\.$",
        ),
        ("courses.create", {"course_name": "\ud800"}, ValueError, "half of a character"),
        (
            "courses.create",
            {"course_name": "x", "course_unique_identity": "x" * 33},
            ValueError,
            "course_unique_identity has 33 characters; ClassIn takes at most 32.",
        ),
        ("units.create", {**_UNIT, "publish_flag": True}, TypeError, r"publish_flag takes a number \(one of 0, 2\)"),
        ("units.create", {**_UNIT, "course_id": 1.5}, TypeError, "course_id takes an int, not a float."),
        ("units.create", {**_UNIT, "course_id": "x"}, TypeError, "course_id takes an int, not a str."),
        ("users.register_many", {"user_json": "x"}, ValueError, "takes a list, or the JSON text of one"),
        ("users.register_many", {"user_json": {"telephone": "1"}}, TypeError, "user_json takes a list, not a dict."),
        (
            "users.register_many",
            {"user_json": [7]},
            TypeError,
            r"user_json\[0\] takes a dict or the model RegisterMultipleUser, not an int.",
        ),
        (
            "courses.add_students",
            {"course_id": 1, "identity": 1, "student_json": [{"uid": 1, "name": "x"}, {"name": "x"}]},
            TypeError,
            r"student_json\[1\] needs 'uid', which is missing",
        ),
        (
            "lessons.edit",
            {"course_id": 1, "class_id": 2, "record": 1},
            ValueError,
            "record is sent with live and replay; missing: live and replay.",
        ),
        (
            "classrooms.edit",
            {"course_id": 1, "activity_id": 2, "record_state": 1, "live_state": 0},
            ValueError,
            "record_state is sent with record_type, live_state and open_state; missing: record_type and open_state.",
        ),
        (
            "courses.edit",
            {"course_id": 1, "cat_id": 3},
            ValueError,
            r"courses\.edit \(editCourse\): cat_id is sent with course_name; missing: course_name.",
        ),
        (
            "recordings.configure",
            {
                "course_id": 1,
                "class_json": [{"classId": 2, "record": 1, "live": 0, "replay": 0}, {"classId": 3, "live": 1}],
            },
            ValueError,
            r"class_json\[1\]: live is sent with record and replay; missing: record and replay",
        ),
        (
            "users.register_many",
            {"user_json": [{"telephone": "1"}, {"add_to_school_membr": 1}]},
            TypeError,
            r"user_json\[1\] has no field 'add_to_school_membr'; did you mean 'add_to_school_member'",
        ),
        (
            "users.register_many",
            {"user_json": [{"addToSchoolMember": 1, "nicknme": "Ada"}]},
            TypeError,
            r"user_json\[0\] has no field 'nicknme'; did you mean 'nickname'",
        ),
        (
            "lessons.create_many",
            {"course_id": 1, "class_json": [{"className": "x", "begintime": 1}]},
            TypeError,
            r"class_json\[0\] has no field 'begintime'; did you mean 'beginTime'",
        ),
        (
            "lessons.create_many",
            {"course_id": 1, "class_json": [{"class_name": "x"}]},
            TypeError,
            r"class_json\[0\] needs 'begin_time', 'end_time' and 'teacher_uid'",
        ),
        (
            "lessons.create_many",
            {"course_id": 1, "class_json": [{"class_name": "x", "className": "y"}]},
            TypeError,
            r"class_json\[0\] has 'class_name' and 'className', which are one field",
        ),
        ("cloud.upload", {"folder_id": "1", "filedata": "/no/such.pdf"}, FileNotFoundError, "does not exist"),
        ("cloud.upload", {"folder_id": "1", "filedata": "/"}, FileNotFoundError, "is a folder"),
        (
            "cloud.upload",
            {"folder_id": "1", "filedata": 7},
            TypeError,
            "takes a path, bytes or a file opened in binary",
        ),
        ("cloud.upload", {"folder_id": "1", "filedata": io.StringIO("x")}, TypeError, "open the file in binary mode"),
        (
            "courses.create",
            {"course_name": "x", "expiry_time": datetime.datetime(2027, 1, 1)},
            ValueError,
            "the datetime has no time zone",
        ),
        (
            "courses.create",
            {"course_name": "x", "main_teacher_uid": datetime.datetime.now()},
            TypeError,
            "not a datetime",
        ),
    ],
)
def test_a_wrong_argument_is_one_sentence(
    run: Run, recorder: Recorder, method: str, given: dict[str, Any], error: type[Exception], sentence: str
) -> None:
    """It says what was wrong, and where; nothing is sent."""
    with pytest.raises(error, match=sentence) as caught:
        run(method, **given)

    assert "\n" not in str(caught.value)
    assert [] == recorder.sent


@pytest.mark.parametrize(
    ("name", "parameters", "error", "sentence"),
    [
        ("courses.create", {}, ValueError, "no documented operation; did you mean 'addCourse'"),
        ("addCours", {}, ValueError, "no documented operation; did you mean 'addCourse'"),
        ("addCourse", {"coursename": "x"}, TypeError, "has no parameter 'coursename'; did you mean 'courseName'"),
        ("addCourse", {"course_name": "x"}, TypeError, "has no parameter 'course_name'; did you mean 'courseName'"),
        ("addCourse", {}, TypeError, r"\(addCourse\) needs 'courseName', which is missing"),
        ("addCourse", {"courseName": ["x"]}, TypeError, r"\(addCourse\): courseName takes a str, not a list"),
    ],
)
def test_call_checks_the_same(
    run: Run, recorder: Recorder, name: str, parameters: dict[str, Any], error: type[Exception], sentence: str
) -> None:
    """`call` knows the operations and their parameters as well."""
    with pytest.raises(error, match=sentence):
        run("call", name, parameters)

    assert [] == recorder.sent


def test_positional_arguments_are_refused(run: Run) -> None:
    """The sentence shows how it is written."""
    with pytest.raises(TypeError, match=r"takes keywords only: create\(course_name=…\)"):
        run("courses.create", "Maths")


def _sent(recorder: Recorder, name: str) -> str:
    return parse_qs(recorder.last.body.decode(), keep_blank_values=True)[name][0]


def test_a_datetime_is_sent_as_seconds(run: Run, recorder: Recorder) -> None:
    """Nine in the morning in Shanghai is one in the morning in UTC."""
    shanghai = datetime.timezone(datetime.timedelta(hours=8))
    moment = datetime.datetime(2027, 1, 1, 9, tzinfo=shanghai)
    recorder.answer(v1(data=7))

    run("courses.create", course_name="x", expiry_time=moment)

    assert "1798765200" == _sent(recorder, "expiryTime")


def test_left_out_is_not_sent(run: Run, recorder: Recorder) -> None:
    """UNSET and None leave a parameter out; an empty text is sent as such."""
    recorder.answer(v1(data=7))

    run("courses.create", course_name="x", folder_id=UNSET, course_introduce="", cat_id=None)

    sent = parse_qs(recorder.last.body.decode(), keep_blank_values=True)
    assert {"SID", "timeStamp", "safeKey", "courseName", "courseIntroduce", "courseUniqueIdentity"} == set(sent)
    assert [""] == sent["courseIntroduce"]


def test_extra_sends_what_the_description_does_not_know(run: Run, recorder: Recorder) -> None:
    """ClassIn's newest parameter need not wait for a release."""
    recorder.answer(v1(data=7))

    run("courses.create", course_name="x", extra={"brandNew": [1, True]})

    assert "[1,1]" == _sent(recorder, "brandNew")


def test_extra_is_named_as_it_was_written(run: Run) -> None:
    """Its names are those of the wire, which no keyword stands for."""
    with pytest.raises(TypeError, match=r"\(addCourse\): brandNew cannot be sent"):
        run("courses.create", course_name="x", extra={"brandNew": object()})


def test_items_may_be_models_or_dicts(run: Run, recorder: Recorder) -> None:
    """A model, a dict, and a generator of them are the same list; nothing is escaped."""
    recorder.answer(v1(data=[{"errno": 1, "data": 7}, {"errno": 1, "data": 8}]))
    people: list[Any] = [RegisterMultipleUser(telephone="1", nickname="林夏"), {"telephone": "2", "nickname": None}]

    run("users.register_many", user_json=(one for one in people))

    assert '[{"telephone":"1","nickname":"林夏"},{"telephone":"2"}]' == _sent(recorder, "userJson")


def test_json_text_is_taken_as_it_is_meant(run: Run, recorder: Recorder) -> None:
    """Who has the text already may pass it; it is checked all the same."""
    recorder.answer(v1(data=[{"errno": 1, "data": 7}]))

    run("users.register_many", user_json='[{"telephone": "1"}]')

    assert '[{"telephone":"1"}]' == _sent(recorder, "userJson")


def test_call_action_sends_any_v1_action(run: Run, recorder: Recorder) -> None:
    """Signed, with lists as JSON text; the data is as it came."""
    recorder.answer(v1(data={"list": [1]}))

    reply = run("call_action", "getCourseList", {"page": 1, "ids": [1, 2]}, api="course")

    assert "/partner/api/course.api.php?action=getCourseList" == recorder.last.target
    assert ("1", "[1,2]") == (_sent(recorder, "page"), _sent(recorder, "ids"))
    assert {"list": [1]} == reply.data


def test_call_action_takes_no_path(run: Run, recorder: Recorder) -> None:
    """An action is a name, not a way to another address."""
    with pytest.raises(ValueError, match="is a name of letters and digits"):
        run("call_action", "x", api="../evil")


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "file"])
def test_a_file_is_a_path_bytes_or_an_open_file(run: Run, recorder: Recorder, tmp_path: Path, kind: str) -> None:
    """Each arrives with its content; a path and an open file with their name."""
    path = tmp_path / "papers.pdf"
    path.write_bytes(b"%PDF +++ made up")
    recorder.answer(v1(data="7"))

    with path.open("rb") as opened:
        source = {"path": path, "text": str(path), "bytes": path.read_bytes(), "file": opened}[kind]
        run("cloud.upload", folder_id="1", filedata=source)

    name = "upload" if kind == "bytes" else "papers.pdf"
    assert f'name="Filedata"; filename="{name}"'.encode() in recorder.last.body
    assert b"%PDF +++ made up" in recorder.last.body


def test_the_body_of_v2_is_compact_json_with_characters_as_they_are(run: Run, recorder: Recorder) -> None:
    """What is signed is what is sent."""
    recorder.answer(v2(data={"unitId": 5}))

    run("units.create", course_id="1", name="分数", publish_flag=2)

    assert '{"courseId":1,"name":"分数","publishFlag":2}'.encode() == recorder.last.body


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(name=_texts, introduction=_texts)
def test_a_form_says_what_was_meant(name: str, introduction: str) -> None:
    """Any text survives the form: PHP reads what was written."""
    operation = OPERATIONS["addCourse"]
    values = arguments.check(operation, {"courseName": name, "courseIntroduce": introduction})

    body = encoding.encode(operation, values)

    read = parse_qs(body.content.decode(), keep_blank_values=True, strict_parsing=True)
    assert {"courseName": [name], "courseIntroduce": [introduction]} == read


_scalars = st.booleans() | st.integers() | _texts
_values = st.recursive(
    _scalars,
    lambda inner: st.lists(inner) | st.dictionaries(_texts, inner | st.none()),  # a null in a list is refused
)


@given(_values)
def test_json_text_in_a_form_has_no_booleans_and_no_nulls(value: Any) -> None:
    """PHP reads 0 and 1; what is left out is not there."""
    user = RegisterMultipleUser(custom_column="x")
    user["more"] = value
    values = arguments.check(OPERATIONS["registerMultiple"], {"userJson": [user]})

    text = encoding.encode(OPERATIONS["registerMultiple"], values).content.decode()

    sent = parse_qs(text)["userJson"][0]
    assert not {"true", "false", "null"} & set(_words(sent))


def _words(text: str) -> list[str]:
    import json

    words: list[str] = []

    def walk(value: Any) -> None:
        if value is None or isinstance(value, bool):
            words.append(json.dumps(value))
        elif isinstance(value, list):
            for one in value:
                walk(one)
        elif isinstance(value, dict):
            for one in value.values():
                walk(one)

    walk(json.loads(text))
    return words
