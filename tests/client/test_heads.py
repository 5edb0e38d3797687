"""What stands in the head of an answer: nothing of it reaches the next request, and no byte of it hides the answer."""

from __future__ import annotations

import gzip
import json
import socket
import zlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from classin_client import ClassIn, Outcome, errors

from client.conftest import SECRET, SID
from client.raw_server import RawServer, answering, read_request
from client.recorder import Canned, Recorder, v1, v2

Run = Callable[..., Any]

_FOLDER = {"folder_id": 1, "folder_name": "Papers"}


@pytest.mark.parametrize(
    "field",
    [
        "X-Message: 成功".encode(),
        "X-Message: 成功".encode("gb18030"),
        b"X-Message: \x80\xff",
        b"X-Message:",
        "Date: 星期六".encode(),
        "Content-Type: application/json; charset=统一".encode(),
        b"Content-Type: \xff/\xfe",
        "Retry-After: ٣".encode(),
        b"Retry-After: " + b"9" * 5000,
        b"Set-Cookie: a=\xe6\x88\x90; Path=\xff",
        b"Location: http://[::1",
        b"Content-Encoding: identity",
        b"Server: " + b"x" * 20000,
    ],
)
def test_any_byte_may_stand_in_a_head(run: Run, field: bytes) -> None:
    """The create was carried out, and its id comes back."""
    with RawServer(answering(b"HTTP/1.1 200 \xe6\x88\x90\r\n" + field)) as server:
        reply = run("courses.create", course_name="Maths", options={"base_url": server.url})

    assert 7 == reply.data
    assert 200 == reply.http_response.status_code


@pytest.mark.parametrize(
    "field", [b"X-Message: a\x00b", b"X Message: a", b": a", b"Content-Length: 5, 6", b"a" * 200_000]
)
def test_a_head_that_is_no_http_leaves_the_outcome_open(run: Run, field: bytes) -> None:
    """The request had arrived, so that nobody can know; the error has the key that was sent."""
    with (
        RawServer(answering(b"HTTP/1.1 200 OK\r\n" + field)) as server,
        pytest.raises(errors.OutcomeUnknown) as caught,
    ):
        run("courses.create", course_name="Maths", options={"base_url": server.url, "max_retries": 0})

    assert (False, "made-identity-1") == (caught.value.outcome_known, caught.value.request["courseUniqueIdentity"])


def test_no_cookie_is_kept(recorder: Recorder) -> None:
    """ClassIn's API has none: three hundred of a gateway's do not make the requests grow."""
    answers = [Canned(v1(data=7).body, headers={"Set-Cookie": f"c{number}={'v' * 200}"}) for number in range(300)]
    recorder.answer(*answers, Canned(v1(data=7).body, headers={"Set-Cookie": "name=æ"}), v1(data=7))
    with ClassIn(sid=SID, secret=SECRET, base_url=recorder.url) as client:
        for _ in range(302):
            client.courses.create(course_name="Maths")

    assert [] == [sent for sent in recorder.sent if "cookie" in sent.headers]
    assert {*recorder.sent[0].headers} == {*recorder.sent[-1].headers}


def test_no_cookie_of_a_client_of_ones_own_is_sent(recorder: Recorder) -> None:
    """Neither one that it was given nor one that it was answered; nor is it broken by one that is no ASCII."""
    recorder.answer(Canned(v1(data=7).body, headers={"Set-Cookie": "name=æ"}), v1(data=7))
    with (
        httpx.Client(cookies={"mine": "1"}) as own,
        ClassIn(sid=SID, secret=SECRET, base_url=recorder.url, http_client=own) as client,
    ):
        for _ in range(2):
            client.courses.create(course_name="Maths")

    assert [] == [sent for sent in recorder.sent if "cookie" in sent.headers]


@pytest.mark.parametrize(
    "encoding", ["gzip, gzip", "gzip, gzip, gzip", "deflate", "br", "zstd", "gzip, deflate", "成功"]
)
def test_only_one_gzip_is_read(run: Run, encoding: str) -> None:
    """It alone is asked for: what is packed twice may be a bomb."""
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}".encode()
    body = gzip.compress(gzip.compress(b" " * 1000)) if "gzip" in encoding else zlib.compress(b"{}")
    with (
        RawServer(answering(head, body)) as server,
        pytest.raises(errors.OutcomeUnknown, match="another Content-Encod"),
    ):
        run("courses.create", course_name="Maths", options={"base_url": server.url, "max_retries": 0})


def test_gzip_is_asked_for(run: Run, recorder: Recorder) -> None:
    """And nothing else, whatever a caller's client prefers."""
    recorder.answer(v1(data=7))
    run("courses.create", course_name="Maths")

    assert "gzip" == recorder.last.headers["accept-encoding"]


@pytest.mark.parametrize("cut", [1, 9, 20])
def test_gzip_that_ends_in_the_middle_is_no_answer(run: Run, cut: int) -> None:
    """Half of a list would be read as the list."""
    body = gzip.compress(v1(data=7).body)[:-cut]
    with (
        RawServer(answering(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip", body)) as server,
        pytest.raises(errors.OutcomeUnknown, match="ends in the middle"),
    ):
        run("courses.create", course_name="Maths", options={"base_url": server.url, "max_retries": 0})


@pytest.mark.parametrize("status", [403, 404, 400, 418, 199 + 200])
@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("courses.edit", {"course_id": 1, "course_name": "Maths"}),
        ("courses.end", {"course_id": 1}),
        ("courses.create", {"course_name": "Maths"}),
    ],
)
def test_an_answer_outside_2xx_is_no_success(
    run: Run, recorder: Recorder, status: int, method: str, arguments: dict[str, Any]
) -> None:
    """A gateway that refuses may answer with a body of its own, in which 1 says nothing of ClassIn's."""
    recorder.answer(Canned(v1(data=7).body, status))

    with pytest.raises(errors.MalformedResponse, match=f"HTTP {status}") as caught:
        run(method, **arguments, options={"max_retries": 0})

    assert not caught.value.outcome_known


def test_items_outside_2xx_are_no_success(run: Run, recorder: Recorder) -> None:
    """Nor are the items of such an answer."""
    recorder.answer(Canned(v1(data=[{"errno": 1, "data": 7}]).body, 403))

    reply = run("users.register_many", user_json=[{"telephone": "13800001001"}], options={"max_retries": 0})

    assert [Outcome.UNKNOWN] == [item.outcome for item in reply.items]


@pytest.mark.parametrize("status", [429])
def test_a_status_that_says_nothing_was_done_and_a_body_that_says_it_was(
    run: Run, recorder: Recorder, status: int
) -> None:
    """Nobody can know: sent again, it might be done twice."""
    recorder.answer(Canned(v1(data=7).body, status))

    with pytest.raises(
        errors.OutcomeUnknown, match=f"HTTP {status}, which says that nothing was done, and 1"
    ) as caught:
        run("cloud.upload", folder_id="1", filedata=b"a paper")

    assert (False, 1) == (caught.value.outcome_known, len(recorder.sent))


@pytest.mark.parametrize(
    "fields",
    [
        {"error_info": {"errno": 1}, "code": 102},
        {"error_info": {"errno": 102}, "code": 1},
        {"error_info": {"errno": 1}, "code": None},
        {"error_info": "refused", "code": 1},
    ],
)
def test_two_codes_that_differ_are_no_answer(run: Run, recorder: Recorder, fields: dict[str, Any]) -> None:
    """Which of the two envelopes is the true one, nobody can know."""
    recorder.answer(Canned(json.dumps({**fields, "data": 7}).encode()))

    with pytest.raises(errors.MalformedResponse, match=r"holds (two codes|no code)") as caught:
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert not caught.value.outcome_known


@pytest.mark.parametrize(
    "body",
    [
        b'{"data": 7, "error_info": {"errno": 121, "errno": 1}}',
        b'{"data": 7, "error_info": {"errno": 121}, "error_info": {"errno": 1}}',
        b'{"data": 7, "data": 8, "error_info": {"errno": 1}}',
        b'{"data": 7, "code": 102, "code": 1}',
    ],
)
def test_a_name_that_stands_there_twice_is_no_answer(run: Run, recorder: Recorder, body: bytes) -> None:
    """A JSON reader takes the last of the two; nobody can know which is the true one."""
    recorder.answer(Canned(body))

    with pytest.raises(errors.MalformedResponse, match="says two things of one name") as caught:
        run("courses.create", course_name="Maths", options={"max_retries": 0})

    assert not caught.value.outcome_known


def test_an_empty_list_in_place_of_the_envelope_hides_no_answer(run: Run, recorder: Recorder) -> None:
    """PHP's empty object, beside the other generation's code."""
    recorder.answer(Canned(b'{"data": 7, "code": 1, "error_info": []}'))

    assert 7 == run("courses.create", course_name="Maths").data


@pytest.mark.parametrize("number", ["9007199254740993.0", "1.2e25", "NaN"])
def test_an_id_that_a_float_cannot_hold_is_no_id(run: Run, recorder: Recorder, number: str) -> None:
    """Rounded, it would be somebody else's: as a number, and as text."""
    recorder.answer(Canned(b'{"data": %s, "error_info": {"errno": 1}}' % number.encode()))

    for method, arguments in (("courses.create", {"course_name": "Maths"}), ("cloud.create_folder", _FOLDER)):
        with pytest.raises(errors.MalformedResponse, match="data is a number where the API promises"):
            run(method, **arguments, options={"max_retries": 0})


def test_two_codes_that_agree_are_one(run: Run, recorder: Recorder) -> None:
    """The envelopes of both generations, saying the same."""
    recorder.answer(v1(data=7, code="1"))

    assert 7 == run("courses.create", course_name="Maths").data


@pytest.mark.parametrize("data", [-1, "-1", "00", -0.0])
def test_what_can_be_no_id_is_no_success(run: Run, recorder: Recorder, data: Any) -> None:
    """A create that says it was done, with PHP's word for nothing in place of the id."""
    recorder.answer(v1(data=data))

    with pytest.raises(errors.MalformedResponse, match="stands for nothing"):
        run("courses.create", course_name="Maths", options={"max_retries": 0})


@pytest.mark.parametrize("data", ['{"unitId": true}', [{"unitId": True}], {"unitId": True}])
def test_true_is_no_id_however_it_is_packed(run: Run, recorder: Recorder, data: Any) -> None:
    """Read as a number it would be 1, and somebody else's id."""
    recorder.answer(v2(data=data))

    with pytest.raises(errors.MalformedResponse, match="unitId"):
        run("units.create", course_id=1, name="Maths", content="x", publish_flag=0, options={"max_retries": 0})


@pytest.mark.parametrize("more", [b"x", b"x" * 5_000_000, gzip.compress(b"{}")], ids=["byte", "megabytes", "member"])
def test_what_goes_on_after_its_gzip_is_no_answer(run: Run, more: bytes) -> None:
    """It is neither kept, which would have no bound, nor passed over."""
    body = gzip.compress(v1(data=7).body) + more
    with (
        RawServer(answering(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip", body)) as server,
        pytest.raises(errors.OutcomeUnknown, match="goes on after the end of its gzip"),
    ):
        run("courses.create", course_name="Maths", options={"base_url": server.url, "max_retries": 0})


@pytest.mark.parametrize(
    "head",
    [
        b"{a link}\r\n",
        b"HTTP/1.1 200 OK\r\na link\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na link\r\n",
    ],
)
def test_bytes_that_are_no_http_are_not_shown(run: Run, head: bytes) -> None:
    """They may be an answer, with a link that logs somebody in."""

    def serve(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(head + b"\r\n{a link}")

    with RawServer(serve) as server, pytest.raises(errors.OutcomeUnknown) as caught:
        run("courses.create", course_name="Maths", options={"base_url": server.url, "max_retries": 0, "timeout": 2})

    assert "link" not in str(caught.value)
