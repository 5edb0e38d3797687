"""Which answer belongs to which item: PHP's keys are positions, and what cannot be matched is unknown."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classin_api.operations import OPERATIONS
from classin_client import ClassInError, Outcome
from classin_client._call import batch, call
from classin_client._call.steps import Request
from classin_client._response.answer import Answer

from client.recorder import Canned, Recorder, Sent, v1, v2

Run = Callable[..., Any]
_PEOPLE = [{"telephone": f"1380000000{number}"} for number in range(3)]


def _register(run: Run, count: int = 3) -> Any:
    return run("users.register_many", user_json=_PEOPLE[:count], options={"max_retries": 0})


def _done(uid: int) -> dict[str, int]:
    return {"errno": 1, "data": uid}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"0": _done(7), "2": _done(9)}, [7, None, 9]),
        ({"2": _done(9), "0": _done(7), "1": _done(8)}, [7, 8, 9]),
        ({"1": _done(8)}, [None, 8, None]),
        ([_done(7), None, _done(9)], [7, None, 9]),
        ([_done(7), 5, _done(9)], [7, None, 9]),
        ([_done(7), "text", _done(9)], [7, None, 9]),
        ('{"0": {"errno": 1, "data": 7}, "2": {"errno": 1, "data": 9}}', [7, None, 9]),
        ({"0": _done(7), "2": {"errno": True, "data": 9}}, [7, None, None]),
        ({"00": _done(7), "2": _done(9)}, [None, None, None]),
        ({"٠": _done(7)}, [None, None, None]),
        ({"a": _done(7)}, [None, None, None]),
        ({"9" * 5000: _done(7)}, [None, None, None]),
        (_done(7), [None, None, None]),
        (5, [None, None, None]),
        (True, [None, None, None]),
        ("5", [None, None, None]),
        (None, [None, None, None]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_an_answer_goes_to_the_item_of_its_key(run: Run, recorder: Recorder, data: Any, expected: list[Any]) -> None:
    """Item 1 never gets the UID of item 2."""
    recorder.answer(v1(data=data))

    reply = _register(run)

    assert expected == [item.data for item in reply.items]
    unknown = [item.outcome is Outcome.UNKNOWN for item in reply.items]
    assert [uid is None for uid in expected] == unknown


@pytest.mark.parametrize(
    "data", [{"1": _done(7), "2": _done(8), "3": _done(9)}, {"5": _done(7)}, {"0": _done(7), "9": _done(8)}]
)
def test_keys_of_no_item_leave_all_unknown(run: Run, recorder: Recorder, data: Any) -> None:
    """Counted from 1, perhaps: nobody can know which is which."""
    recorder.answer(v1(data=data))

    with pytest.raises(ClassInError, match="nobody can know which is which") as caught:
        _register(run)

    assert not caught.value.outcome_known


def test_one_result_for_one_item_needs_no_list(run: Run, recorder: Recorder) -> None:
    """There is nothing to confuse it with."""
    recorder.answer(v1(data=_done(7)))

    assert [7] == [item.data for item in _register(run, 1).items]


@pytest.mark.parametrize("data", [5, 1.5, "x", True, [[]], {"x": 1}, [5], [None]])
def test_a_part_that_cannot_be_read_keeps_the_others(run: Run, recorder: Recorder, data: Any) -> None:
    """The results of all other parts are there, and only its own items are unknown."""

    def answer(sent: Sent) -> Canned:
        users = json.loads(parse_qs(sent.body.decode())["userJson"][0])
        return v1(data=[_done(7)] * 10) if len(users) == 10 else v1(data=data)

    recorder.answer(answer)
    people = [{"telephone": f"138000010{number:02}"} for number in range(11)]

    reply = run("users.register_many", user_json=people)

    assert [Outcome.SUCCESS] * 10 + [Outcome.UNKNOWN] == [item.outcome for item in reply.items]
    assert [7] * 10 == [result.data for result in reply.data]


def test_data_is_made_from_the_items(run: Run, recorder: Recorder) -> None:
    """In the order of the list, and of the items that were answered."""
    recorder.answer(v1(data={"2": _done(9), "0": {"errno": 134}}))

    reply = _register(run)

    assert [(134, None), (1, 9)] == [(one.errno, one.data or None) for one in reply.data]


def test_data_holds_what_a_refused_request_answered(run: Run, recorder: Recorder) -> None:
    """An errno of the whole that still answers each item: `data` and `items` say the same."""
    recorder.answer(v1(114, data=[_done(7), {"errno": 134}, _done(9)]))

    reply = _register(run)

    assert [1, 134, 1] == [one.errno for one in reply.data] == [item.code for item in reply.items]


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ([(5, 1), (6, 2)], [1, 2, None]),
        ({"1": (6, 2), "0": (5, 1)}, [1, 2, None]),
        ([(5, 1), (5, 2)], [None, None, None]),
        ([(5, 1), (5, 1)], [1, None, None]),
        ([(9, 1)], [None, None, None]),
    ],
)
def test_a_name_that_comes_twice_says_nothing(run: Run, recorder: Recorder, results: Any, expected: list[Any]) -> None:
    """Where the answer names its item, two that contradict each other leave it unknown."""

    def entry(pair: tuple[int, int]) -> dict[str, int]:
        return {"studentUid": pair[0], "code": pair[1]}

    data = (
        {key: entry(pair) for key, pair in results.items()} if isinstance(results, dict) else list(map(entry, results))
    )
    recorder.answer(v2(data=data))

    reply = run("activities.add_students", course_id=1, activity_id=2, student_uids=[5, 6, 7])

    assert expected == [item.code or None for item in reply.items]


@pytest.mark.parametrize(("codes", "expected"), [([1, 2], [1, 2]), ([1], [1, 1])])
def test_an_item_that_is_sent_twice(run: Run, recorder: Recorder, codes: list[int], expected: list[int]) -> None:
    """Answered twice, it is answered in order; once, for both."""
    recorder.answer(v2(data=[{"studentUid": 5, "code": code} for code in codes]))

    reply = run("activities.add_students", course_id=1, activity_id=2, student_uids=[5, 5])

    assert expected == [item.code for item in reply.items]


@given(st.permutations(range(6)), st.sets(st.integers(0, 5)))
def test_any_order_and_any_gaps(order: list[int], lost: set[int]) -> None:
    """Whatever PHP does to its list, each item has its own answer or none."""
    data = {str(at): _done(at + 1) for at in order if at not in lost}

    reply = _answered(json.dumps({"error_info": {"errno": 1}, "data": data}).encode(), 6)

    assert [None if at in lost else at + 1 for at in range(6)] == [item.data for item in reply.items]
    assert [at + 1 for at in range(6) if at not in lost] == [one.data for one in reply.data]


_scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["1", "0", "1" * 5000])
_anything = st.recursive(
    _scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["0", "1", "2", "errno", "code", "data", "error", "msg", "error_info"]), inner
        )
    ),
    max_leaves=25,
)


@settings(deadline=None, max_examples=300)
@given(_anything)
def test_any_data_is_read_or_refused(data: Any) -> None:
    """A batch ends with an outcome for each item or a `ClassInError`, whatever stands in the answer."""
    try:
        reply = _answered(json.dumps({"error_info": {"errno": 1}, "data": data}).encode(), 3)
    except ClassInError:
        return
    assert [0, 1, 2] == [item.index for item in reply.items]
    assert len(reply.data) <= 3


def _answered(content: bytes, count: int) -> Any:
    people = [{"telephone": f"1380000000{number}"} for number in range(count)]
    steps = batch.send_batch(OPERATIONS["registerMultiple"], {"userJson": people}, call.Policy(max_retries=0))
    step = next(steps)
    assert isinstance(step, Request)
    try:
        steps.send(Answer(200, content))
    except StopIteration as done:
        return done.value
    raise AssertionError("one request was to be enough")


@pytest.mark.parametrize("pack", [dict, json.dumps, lambda one: [one]], ids=["object", "text", "list"])
@pytest.mark.parametrize("name", ["errno", "studentUid"])
def test_true_is_neither_a_code_nor_an_id(run: Run, recorder: Recorder, name: str, pack: Any) -> None:
    """However it is packed: as a number it would be success, and the answer to item 1."""
    recorder.answer(v1(data=[pack({"studentUid": 1, "errno": 1, name: True}), {"studentUid": 2, "errno": 1}]))

    reply = run(
        "lessons.review_students",
        class_id=2,
        comment_json=[
            {"studentUid": 1, "comment": "Good", "starNum": 5},
            {"studentUid": 2, "comment": "Good", "starNum": 5},
        ],
    )

    assert [Outcome.UNKNOWN, Outcome.SUCCESS] == [item.outcome for item in reply.items]
