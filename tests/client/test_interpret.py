"""Answers that are no answers, or of which only the envelope is right: never taken for success, and never a crash."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classin_api.operations import OPERATIONS
from classin_api.replies import Reply
from classin_client import File, Outcome, _content, errors
from classin_client._response.answer import Answer
from classin_client._response.interpret import interpret

from client.conftest import NOW
from client.recorder import Canned, Recorder, v1, v2

Run = Callable[..., Any]
PAGE = b"<html><body>made up</body></html>"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 418])
def test_a_page_with_a_status_is_malformed(run: Run, recorder: Recorder, status: int) -> None:
    """A gateway refused it, or the address is wrong: the sentence has the status, and says what came."""
    recorder.answer(Canned(PAGE, status, {"Content-Type": "text/html; charset=utf-8"}))

    with pytest.raises(errors.MalformedResponse, match=rf"not JSON \(HTTP {status}, text/html, 33 bytes\)") as caught:
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert (status, False) == (caught.value.status, caught.value.outcome_known)


def test_what_came_is_kept_and_shown_nowhere(run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """The page of a gateway can be read from the error; it may name somebody, so that no text and no pickle has it."""
    recorder.answer(Canned(PAGE))

    with caplog.at_level("DEBUG"), pytest.raises(errors.MalformedResponse) as caught:
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert PAGE == caught.value.http_response.content
    assert "made up" not in f"{caught.value} {caught.value!r} {caught.value.__dict__} {caplog.text}"
    assert b"made up" not in pickle.dumps(caught.value)


def test_a_content_type_is_not_believed(run: Run, recorder: Recorder) -> None:
    """What is no media type is not shown."""
    recorder.answer(Canned(PAGE, headers={"Content-Type": "lin@example.com"}))

    with pytest.raises(errors.MalformedResponse, match=r"not JSON \(HTTP 200, no content type, 33 bytes\)"):
        run("courses.create", course_name="Maths", options={"max_retries": 0})


@pytest.mark.parametrize("answer", [Canned(PAGE, 404), Canned(b"", 404), Canned(b'{"x": 1}', 404), Canned(b"", 302)])
def test_a_wrong_address_is_named(run: Run, recorder: Recorder, answer: Canned) -> None:
    """What is not found there, or stands elsewhere, was most likely looked for at a wrong address."""
    recorder.answer(answer)

    with pytest.raises(errors.MalformedResponse, match=r"\. Check base_url\. It may have been done"):
        run("courses.create", course_name="Maths", options={"max_retries": 0})


@pytest.mark.parametrize("answer", [Canned(b""), Canned(PAGE), Canned(b"[]"), v1(None)])
def test_of_what_only_reads_nothing_is_unknown(run: Run, recorder: Recorder, answer: Canned) -> None:
    """Nothing was to be done, so that nobody has to wonder whether it was."""
    recorder.answer(answer)

    with pytest.raises(
        errors.MalformedResponse, match=r"^cloud\.list_folders \(getFolderList\): [^.]*\. Try again later\.$"
    ) as caught:
        run("cloud.list_folders", options={"max_retries": 0})

    assert "nobody can know" not in str(caught.value)
    assert caught.value.outcome_known


@pytest.mark.parametrize("status", [200, 400, 403, 404])
def test_an_envelope_counts_whatever_the_status(run: Run, recorder: Recorder, status: int) -> None:
    """ClassIn speaks in codes: one that came with a 4xx is read all the same."""
    recorder.answer(Canned(v1(334).body, status))

    with pytest.raises(errors.NotFound) as caught:
        run("courses.create", course_name="Maths")

    assert (334, status) == (caught.value.code, caught.value.status)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(run: Run, recorder: Recorder, status: int) -> None:
    """A signed call is not sent to where somebody else says."""
    recorder.answer(Canned(b"", status, {"Location": f"{recorder.url}/elsewhere"}))

    with pytest.raises(errors.MalformedResponse, match="redirects"):
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert ["/partner/api/course.api.php?action=addCourse"] == [sent.target for sent in recorder.sent]


@pytest.mark.parametrize("body", [b"", PAGE, v1(data=7).body], ids=["empty", "a page", "even an envelope"])
def test_901_is_maintenance(run: Run, recorder: Recorder, body: bytes) -> None:
    """Nothing was done, whatever the body says."""
    recorder.answer(Canned(body, 901))

    with pytest.raises(errors.Unavailable, match="under maintenance") as caught:
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert ("maintenance", True, True) == (caught.value.kind, caught.value.retryable, caught.value.outcome_known)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 599])
def test_a_failure_of_the_server_leaves_it_unknown(run: Run, recorder: Recorder, status: int) -> None:
    """A gateway that gave up says nothing of what the server behind it did."""
    recorder.answer(Canned(v1(data=7).body, status))

    with pytest.raises(errors.OutcomeUnknown) as caught:
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert status == caught.value.status


@pytest.mark.parametrize("size", [10, 5_000_000])
def test_a_long_answer_is_read(run: Run, recorder: Recorder, size: int) -> None:
    """Up to a limit that no list of ClassIn's comes near."""
    recorder.answer(v1(data=7, beside="x" * size))

    assert 7 == run("courses.create", course_name="Maths").data


def test_a_compressed_bomb_is_not_unpacked(run: Run, recorder: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the unpacked size that counts."""
    import gzip

    monkeypatch.setattr(_content, "LARGEST_ANSWER", 1_000_000)
    recorder.answer(Canned(gzip.compress(b" " * 20_000_000), headers={"Content-Encoding": "gzip"}))

    with pytest.raises(errors.OutcomeUnknown, match="the answer is larger than"):
        run("courses.create", course_name="Maths", options={"max_retries": 0})


def test_a_broken_compression_is_a_lost_answer(run: Run, recorder: Recorder) -> None:
    """What cannot be unpacked was not read."""
    recorder.answer(Canned(b"not gzip", headers={"Content-Encoding": "gzip"}))

    with pytest.raises(errors.OutcomeUnknown):
        run("courses.create", course_name="Maths", options={"max_retries": 0})


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "data is 0, which stands for nothing"),
        ("0", 'data is "0", which stands for nothing'),
        (True, "data is true, which stands for nothing"),
        (None, "data is missing from the answer"),
        (False, "data is true or false where the API promises a whole number"),
        ("", "data is empty text where the API promises a whole number"),
        ("Lin Xia", "data is text where the API promises a whole number"),
        ({"x": 1}, "data is an object where the API promises a whole number"),
    ],
)
def test_an_id_that_is_none_is_not_success(run: Run, recorder: Recorder, number: object, said: str) -> None:
    """A registration that fails in ClassIn's own way must not leave UID 0 in somebody's database."""
    recorder.answer(v1(1, data=number))

    with pytest.raises(errors.MalformedResponse, match=rf"\(done\), but {said}\. "):
        run("users.register", telephone="13800001001", options={"max_retries": 0})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "data.unitId is missing from the answer"),
        ("x", "data is text where the API promises an object"),
        ([{"unitId": 0}], "data.unitId is 0, which stands for nothing"),
        ({"unitId": "x"}, "data.unitId is text where the API promises a whole number"),
        ('{"unitId": 0}', "data.unitId is 0, which stands for nothing"),
    ],
)
def test_an_id_further_down_is_looked_for_there(run: Run, recorder: Recorder, data: object, said: str) -> None:
    """In the coerced answer: an object may come as a list, or as text."""
    recorder.answer(v2(1, data=data))

    with pytest.raises(errors.MalformedResponse, match=rf"\(done\), but {said}\. "):
        run("units.create", course_id=1, name="x", publish_flag=2, options={"max_retries": 0})


def test_true_is_nobodys_id(run: Run, recorder: Recorder) -> None:
    """Where it existed and PHP says `true` for it, there is no id; 1 would be that of somebody else."""
    recorder.answer(v1(398, data=True))

    reply = run("courses.create", course_name="Maths")

    assert (Outcome.EXISTED, None) == (reply.outcome, reply.data)


@pytest.mark.parametrize("number", [0, True])
def test_an_item_with_an_id_that_is_none_is_unknown(run: Run, recorder: Recorder, number: object) -> None:
    """The same for one of a list."""
    recorder.answer(v1(1, data=[{"errno": 1, "data": number}]))

    reply = run("users.register_many", user_json=[{"telephone": "13800001001"}])

    assert Outcome.UNKNOWN is reply.items[0].outcome


def test_words_of_classin_do_not_carry_people_into_the_log(run: Run, recorder: Recorder) -> None:
    """The message of an unknown code is shown, without what may be somebody's number or address."""
    message = "13800001001 lin@example.com 已满"
    recorder.answer(Canned(json.dumps({"error_info": {"errno": 987654, "error": message}}).encode()))

    with pytest.raises(errors.ClassInError) as caught:
        run("courses.create", course_name="Maths")

    assert "ClassIn says: '… … 已满'" in str(caught.value)
    assert message == caught.value.message


_STUDENTS = [{"uid": number, "name": name} for number, name in enumerate(["Ada", "Bob", "Zebedee", "Lin", "王伟"])]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("no: Ada", "no: …"),
        ("no: Adamantine", "no: Adamantine"),
        ("学生Lin已满", "学生…已满"),
        ("王伟已满", "…已满"),
        ("x" * 190 + " Zebedeeeee", "x" * 190 + " …eee"),
        ("x" * 195 + " Zebedee", "x" * 195 + " …"),
    ],
)
def test_words_of_classin_do_not_carry_what_was_sent(run: Run, recorder: Recorder, message: str, said: str) -> None:
    """ClassIn may repeat a name that the client itself hides; a short one is only taken for itself, not in a word."""
    recorder.answer(Canned(json.dumps({"error_info": {"errno": 987654, "error": message}}).encode()))

    with pytest.raises(errors.ClassInError) as caught:
        run("courses.add_students", course_id=1, identity=1, student_json=_STUDENTS)

    assert f"ClassIn says: '{said}'" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "message", "said"),
    [
        ("Alexandra Konstantinopoulou-Smith", "student Alexandra Konstantinopou exists", "student … exists"),
        ("Ann Lee", "ANN LEE is there", "… is there"),
        ("o'Neil & <b>", "o&#x27;Neil &amp; &lt;b&gt; is there", "… is there"),
        ("学", "学生不存在", "学生不存在"),
        ("1234", "limit x1234", "limit x1234"),
    ],
    ids=["cut", "other case", "escaped", "one character", "digits in a number"],
)
def test_words_of_classin_repeat_in_other_forms(
    run: Run, recorder: Recorder, name: str, message: str, said: str
) -> None:
    """A name comes back cut, in capitals or escaped; a single character or digits are parts of other words."""
    recorder.answer(Canned(json.dumps({"error_info": {"errno": 987654, "error": message}}).encode()))

    with pytest.raises(errors.ClassInError) as caught:
        run("students.edit", student_uid=1, student_name=name)

    assert f"ClassIn says: '{said}'" in str(caught.value)


def test_words_of_classin_keep_what_is_shown(run: Run, recorder: Recorder) -> None:
    """An id that the log shows anyway helps to find the thing."""
    recorder.answer(Canned(json.dumps({"error_info": {"errno": 987654, "error": "5 x.pdf 42"}}).encode()))

    with pytest.raises(errors.ClassInError, match="ClassIn says: '5 … 42'"):
        run("cloud.upload", folder_id="42", filedata=File(payload=BytesIO(b"x"), file_name="x.pdf"))


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["1", "0", "[]"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["data", "errno", "code", "classId", "unitId", "activityId", "labelId", "id", "1", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(operation=st.sampled_from(sorted(OPERATIONS)), data=_json, more=_json, code=st.sampled_from([1, "1", 398, 280]))
@settings(max_examples=1000, deadline=None)
def test_whatever_stands_beside_the_code_nothing_crashes(operation: str, data: Any, more: Any, code: Any) -> None:
    """A reply, or an error of ours: a field of another type than documented never ends a working call otherwise."""
    made = v1 if OPERATIONS[operation].auth == "safeKey" else v2
    body = made(code, data=data, more_data=more, folder_list=more, list=more).body
    try:
        reply = interpret(OPERATIONS[operation], {}, Answer(200, body), {}, now=NOW)
    except errors.ClassInError:
        return

    assert isinstance(reply, Reply)
    assert json.loads(body).keys() == reply.raw.keys()


@given(content=st.binary(max_size=200) | _json.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=500, deadline=None)
def test_whatever_comes_is_an_error_of_ours(content: bytes) -> None:
    """Success needs a code that says so and an id that can be one."""
    try:
        reply = interpret(OPERATIONS["addCourse"], {}, Answer(200, content), {}, now=NOW)
    except errors.ClassInError:
        return

    if reply.outcome is Outcome.SUCCESS:
        data = json.loads(content)["data"]
        assert not isinstance(data, bool)
        assert int(data) == reply.data != 0
