"""Whatever an answer holds, a call ends with a reply or a `ClassInError`, and in time that grows with the answer."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classin_api.operations import OPERATIONS, Operation, Shape
from classin_client import ClassInError, errors
from classin_client._response import answer as answers
from classin_client._response.answer import Answer, asked_wait
from classin_client._response.coerce import coerce
from classin_client._response.interpret import interpret

_ODD = [
    None,
    True,
    0,
    -1,
    1.5,
    1e308,
    "",
    "0",
    "1",
    " 7 ",
    "9" * 5000,
    "-" + "9" * 5000,
    "٣",
    "1_0",
    "nan",
    "\ud800",
    [],
    {},
    [{}],
    {"0": 1},
    "[[",
    '{"a": 1}',
]
_odd = st.sampled_from(_ODD) | st.recursive(
    st.sampled_from(_ODD),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)


@st.composite
def _value(draw: st.DrawFn, shape: Shape) -> Any:
    """A value that is nearly what a shape promises."""
    if draw(st.integers(0, 5)) == 0:
        return draw(_odd)
    if shape.kind == "object" and shape.fields:
        names = [name for name in shape.fields if draw(st.integers(0, 3))]
        return {name: draw(_value(shape.fields[name])) for name in names}
    if shape.kind == "array":
        listed = [draw(_value(shape.item or Shape("any"))) for _ in range(draw(st.integers(0, 3)))]
        return {str(at): one for at, one in enumerate(listed)} if draw(st.booleans()) else listed
    return draw(st.integers() | st.integers().map(str) | st.text(max_size=5) | _odd)


@st.composite
def _answers(draw: st.DrawFn) -> tuple[Operation, Any]:
    operation = OPERATIONS[draw(st.sampled_from(sorted(OPERATIONS)))]
    body = draw(_value(operation.response))
    if isinstance(body, dict) and draw(st.integers(0, 4)):
        code = draw(st.sampled_from([1, "1", 0, 135, 102, "9" * 5000]) | _odd)
        envelope = (
            {"error_info": {"errno": code, "error": draw(_odd)}} if operation.auth == "safeKey" else {"code": code}
        )
        # A new one: the body may be one of `_ODD`, which would then hold itself.
        body = {**body, **envelope}
    return operation, body


@settings(deadline=None, max_examples=400)
@given(_answers())
def test_any_answer_is_read_or_refused(pair: tuple[Operation, Any]) -> None:
    """No other exception, of any operation."""
    operation, body = pair
    answer = Answer(200, json.dumps(body).encode())
    try:
        reply = interpret(operation, {}, answer, {}, now=1_700_000_000.0)
    except ClassInError:
        return
    assert operation.id == reply.operation


@pytest.mark.parametrize(
    "code", ["9" * 5000, "-" + "9" * 5000, "9" * 100_000, True, "٣", "1_0"], ids=lambda one: str(one)[:5]
)
@pytest.mark.parametrize("name", ["addCourse", "lmsUnitCreate"])
def test_a_code_that_is_no_number_is_malformed(name: str, code: Any) -> None:
    """Thousands of digits, too: Python refuses to read them."""
    body = {"error_info": {"errno": code}} if name == "addCourse" else {"code": code}

    with pytest.raises(errors.MalformedResponse, match="the answer holds no code"):
        interpret(OPERATIONS[name], {}, Answer(200, json.dumps(body).encode()), {}, now=0.0)


@pytest.mark.parametrize(
    "content",
    [b'{"code": ' + b"9" * 5000 + b"}", b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe\x00", b'{"code": 1' + b" " * 10],
    ids=["digits", "lists", "objects", "bytes", "cut"],
)
def test_what_json_cannot_read_is_malformed(content: bytes) -> None:
    """Not a `RecursionError` or `ValueError` of the parser."""
    with pytest.raises(errors.MalformedResponse, match="the answer is not JSON"):
        interpret(OPERATIONS["lmsUnitCreate"], {}, Answer(200, content), {}, now=0.0)


@pytest.mark.parametrize("value", ["nan", "inf", "1_0", "٣", float("nan"), float("inf"), "9" * 5000, True])
def test_what_is_no_number_is_kept_in_raw(value: Any) -> None:
    """A score of nan would spread through every sum."""
    warnings: list[str] = []
    coerce(Shape("number"), value, "score", warnings)

    assert ["score is"] == [warning[:8] for warning in warnings]


_DATES = [
    "",
    " ",
    "0",
    "Mon, 32 Jan 2024 00:00:00 GMT",
    "Mon, 01 Jan 99999999999999999999 00:00:00 GMT",
    "Mon, 01 Jan 0001 00:00:00 -0000",
    "Mon, 01 Jan 2024 99:99:99 +9999",
    "Mon, 01 Jan 9999 23:59:59 -2359",
    "1 1 1 1 1",
    "," * 50,
    "9" * 5000,
]


@pytest.mark.parametrize("date", _DATES, ids=lambda one: one[:20])
def test_a_date_that_is_none_is_passed_over(date: str) -> None:
    """In `Date` and `Retry-After`: neither ends a call, and neither makes it wait for ever."""
    refused = json.dumps({"error_info": {"errno": 102}}).encode()

    with pytest.raises(errors.AuthenticationError):
        interpret(OPERATIONS["addCourse"], {}, Answer(200, refused, date), {}, now=1_700_000_000.0)
    assert 0 <= asked_wait(Answer(503, b"", date, retry_after=date)) <= 86400


@given(st.text(max_size=60) | st.text("0123456789 ,:+-GMTJanMo", max_size=60))
def test_any_date_is_read_or_none(text: str) -> None:
    """The parser's errors are of many kinds."""
    assert isinstance(answers.http_date(text), float | None)


_PUMPS = ["a", "@", "a@", "@a", "1", "12345 ", " ", "\n", "。", "<", "a@b ", "\ud800"]


@pytest.mark.parametrize("pump", _PUMPS)
@pytest.mark.parametrize("size", [1500, 40_000, 2_000_000])
def test_a_long_message_of_an_unknown_code_takes_no_time(pump: str, size: int) -> None:
    """Forty thousand characters took 3.6 seconds."""
    message = (pump * size)[:size]
    content = json.dumps({"error_info": {"errno": 987654, "error": message}}).encode()
    names = {"courseName": "Maths of Lin", "studentName": "a" * 50}

    began = time.monotonic()
    with pytest.raises(ClassInError) as caught:
        interpret(OPERATIONS["addCourse"], names, Answer(200, content), {}, now=0.0)

    assert time.monotonic() - began < 1
    assert len(str(caught.value)) < 1500
    assert message == caught.value.message


def test_a_message_is_shown_without_addresses_and_numbers() -> None:
    """What may be somebody's is not in the sentence; the rest is."""
    message = "user lin@example.com (13800001001) @ 5 exists, @x too"
    content = json.dumps({"error_info": {"errno": 987654, "error": message}}).encode()

    with pytest.raises(ClassInError, match=r"ClassIn says: 'user … \(…\) @ 5 exists, @x too'\. See"):
        interpret(OPERATIONS["addCourse"], {}, Answer(200, content), {}, now=0.0)
