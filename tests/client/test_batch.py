"""Lists of any length, cut to ClassIn's limits, with an outcome for each item."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from classin_client import AsyncClassIn, Outcome, errors

from client.recorder import Canned, Recorder, Sent, v1, v2

Run = Callable[..., Any]


def _people(count: int) -> list[dict[str, object]]:
    return [{"telephone": f"1380000{number:04}", "password": "example-pass"} for number in range(count)]


def _users(sent: Sent) -> list[dict[str, Any]]:
    users: list[dict[str, Any]] = json.loads(parse_qs(sent.body.decode())["userJson"][0])
    return users


def _all_registered(sent: Sent) -> Canned:
    return v1(data=[{"errno": 1, "data": int(user["telephone"][-4:]) + 1} for user in _users(sent)])


@pytest.mark.parametrize(("count", "parts"), [(1, [1]), (10, [10]), (11, [10, 1]), (25, [10, 10, 5])])
def test_a_list_is_cut_to_the_limit(run: Run, recorder: Recorder, count: int, parts: list[int]) -> None:
    """ClassIn registers ten people at a time; the caller need not know."""
    recorder.answer(_all_registered)

    reply = run("users.register_many", user_json=_people(count))

    assert sorted(parts) == sorted(len(_users(sent)) for sent in recorder.sent)
    assert list(range(1, count + 1)) == [item.data for item in reply.items]
    assert list(range(count)) == [item.index for item in reply.items]
    assert Outcome.SUCCESS is reply.outcome


def test_items_have_their_own_outcomes(run: Run, recorder: Recorder) -> None:
    """The answer as a whole says 1 while items fail."""
    results = [
        {"errno": 1, "data": 7},
        {"errno": 135, "data": 8},
        {"errno": 820, "data": 9},
        {"errno": 134, "error": "x"},
        {"errno": 114, "error": "x"},
        {"errno": 987654, "error": "x"},
    ]
    recorder.answer(v1(data=results))

    reply = run("users.register_many", user_json=_people(6))

    expected = [
        (7, Outcome.SUCCESS),
        (8, Outcome.EXISTED),
        (9, Outcome.PARTIAL),
        (None, Outcome.FAILED),
        (None, Outcome.UNKNOWN),
        (None, Outcome.UNKNOWN),
    ]
    assert expected == [(item.data, item.outcome) for item in reply.items]
    assert (Outcome.PARTIAL, 3, 3) == (reply.outcome, len(reply.succeeded), len(reply.failed))


@pytest.mark.parametrize("code", [133, 398, 632, 841, 121601002])
def test_an_item_with_an_unlisted_code_is_unknown(run: Run, recorder: Recorder, code: int) -> None:
    """What a code says of other operations is no success of an item of this one."""
    recorder.answer(v1(data=[{"errno": 1, "data": 7}, {"errno": code, "data": 8}]))

    reply = run("users.register_many", user_json=_people(2))

    assert [Outcome.SUCCESS, Outcome.UNKNOWN] == [item.outcome for item in reply.items]
    with pytest.raises(errors.BatchFailed) as caught:
        reply.raise_for_failures()
    assert not caught.value.outcome_known


def test_an_item_that_may_have_been_done_is_unknown(run: Run, recorder: Recorder) -> None:
    """845: no room for another teacher, but the account may be registered all the same."""
    recorder.answer(v1(data=[{"errno": 845, "data": 8}]))

    (item,) = run("users.register_many", user_json=_people(1)).items

    assert (Outcome.UNKNOWN, 8, "limit") == (item.outcome, item.data, item.kind)


def test_what_was_done_in_part_is_logged(run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """In the outcome, in a warning, and in a line of the log that names the course and the person by id."""
    recorder.answer(v1(data=[{"errno": 1}, {"errno": 841}]))
    students = [{"uid": 5, "name": "Ada"}, {"uid": 6, "name": "Lin Xia"}]

    with caplog.at_level("WARNING", "classin_client"):
        reply = run("courses.add_students", course_id=1, identity=1, student_json=students)

    assert (Outcome.PARTIAL, (), 1) == (reply.outcome, reply.failed, len(reply.warnings))
    assert reply.warnings[0].startswith("item 1: 841 The member is added, but ")
    sent = "{'courseId': 1, 'identity': 1, 'studentJson': [{'uid': 6, 'name': '<person-name>'}]}"
    expected = f"addCourseStudentMultiple [{reply.request_id}] {sent}: {reply.warnings[0]}"
    assert [expected] == [record.getMessage() for record in caplog.records]
    reply.raise_for_failures()


def test_each_item_that_is_not_wholly_done_has_a_warning(run: Run, recorder: Recorder) -> None:
    """Done in part, refused, or without an answer; what existed needs none."""
    recorder.answer(v1(data=[{"errno": 135, "data": 8}, {"errno": 820, "data": 9}, {"errno": 134}]))

    reply = run("users.register_many", user_json=_people(4))

    assert ["item 1: 820", "item 2: 134", "item 3: Clas"] == [warning[:12].strip() for warning in reply.warnings]


def test_a_part_that_is_refused_has_one_warning(run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """Not one for each of its items: they have the same reason."""
    recorder.answer(v1(data=[{"errno": 1}] * 30), v1(102))
    students = [{"uid": number, "name": "Ada"} for number in range(61)]

    with caplog.at_level("WARNING", "classin_client"):
        reply = run("courses.add_students", course_id=1, identity=1, student_json=students)

    refused, not_sent = reply.warnings
    assert refused.startswith("items 30 to 59: courses.add_students (addCourseStudentMultiple) ended with 102: ")
    assert not_sent.startswith("item 60: Not sent, because an earlier part was refused: ")
    assert [True, True] == [
        record.getMessage().endswith(reply.warnings[at]) for at, record in enumerate(caplog.records)
    ]


def test_a_batch_says_what_its_requests_said(run: Run, recorder: Recorder) -> None:
    """The same attributes as other replies; its error has the id of the call too."""
    recorder.answer(v1(data=[{"errno": 134}]))

    reply = run("users.register_many", user_json=[{"telephone": "1", "addToSchoolMember": 1}])

    assert ("ok", "Done.") == (reply.kind, reply.meaning)
    assert {"userJson": [{"telephone": "<phone>", "addToSchoolMember": 1}]} == reply.request
    with pytest.raises(errors.BatchFailed) as caught:
        reply.raise_for_failures()
    assert reply.request_id == caught.value.request_id != ""


def test_a_list_that_existed_existed(run: Run, recorder: Recorder) -> None:
    """The second run of the same file changes nothing, and the reply says so."""
    recorder.answer(v1(data=[{"errno": 135, "data": 7}, {"errno": 461, "data": 8}]))

    assert Outcome.EXISTED is run("users.register_many", user_json=_people(2)).outcome


def test_all_failed_is_partial_and_raises_on_demand(run: Run, recorder: Recorder) -> None:
    """The call worked; what became of the items is in the reply, and in an error for those who want one."""
    recorder.answer(v1(data=[{"errno": 134, "error": "x"}]))

    reply = run("users.register_many", user_json=_people(1))

    assert Outcome.PARTIAL is reply.outcome
    with pytest.raises(errors.BatchFailed, match=r"1 of 1 items were not done \(item 0: 134 "):
        reply.raise_for_failures()


def test_a_good_list_raises_nothing(run: Run, recorder: Recorder) -> None:
    """Nothing failed, nothing is raised."""
    recorder.answer(_all_registered)

    run("users.register_many", user_json=_people(2)).raise_for_failures()


def test_fewer_answers_leave_items_unknown(run: Run, recorder: Recorder) -> None:
    """Nobody can know of the items that got no answer."""
    recorder.answer(v1(data=[{"errno": 1, "data": 7}]))

    reply = run("users.register_many", user_json=_people(3))

    assert [Outcome.SUCCESS, Outcome.UNKNOWN, Outcome.UNKNOWN] == [item.outcome for item in reply.items]


def test_more_answers_are_malformed(run: Run, recorder: Recorder) -> None:
    """Which answer belongs to which item cannot be known."""
    recorder.answer(v1(data=[{"errno": 1, "data": 7}, {"errno": 1, "data": 8}]))

    with pytest.raises(errors.MalformedResponse, match="answered 2 items where 1 were sent") as caught:
        run("users.register_many", user_json=_people(1))

    assert 200 == caught.value.http_response.status_code
    assert caught.value.request_id


def test_more_answers_to_a_part_are_kept(run: Run, recorder: Recorder) -> None:
    """The error of the items has the response of the part that it is about, which is not the last."""
    recorder.answer(
        lambda sent: v1(data=[{"errno": 1, "data": 7}] * 11) if len(_users(sent)) > 5 else _all_registered(sent)
    )

    reply = run("users.register_many", user_json=_people(15))

    assert [Outcome.UNKNOWN] * 10 + [Outcome.SUCCESS] * 5 == [item.outcome for item in reply.items]
    response = reply.items[0].error.http_response
    assert 11 == len(json.loads(response.content)["data"])


def test_the_last_response_is_shown(run: Run, recorder: Recorder) -> None:
    """A list shows the response, and the body, of the last of its parts that was answered."""
    recorder.answer(lambda sent: Canned(b"", 502) if "13800000024" in str(_users(sent)) else _all_registered(sent))

    reply = run("users.register_many", user_json=_people(25))

    assert [11, 20] == [json.loads(reply.http_response.content)["data"][at]["data"] for at in (0, 9)]
    assert [11, 20] == [reply.body.data[at].data for at in (0, 9)]


def test_success_without_the_promised_id_is_unknown(run: Run, recorder: Recorder) -> None:
    """An item that says 1 and brings no UID is not taken for success."""
    recorder.answer(v1(data=[{"errno": 1}]))

    assert Outcome.UNKNOWN is run("users.register_many", user_json=_people(1)).items[0].outcome


def test_a_refused_part_marks_its_items(run: Run, recorder: Recorder) -> None:
    """What was done before and after it is not lost, and each item keeps its place."""
    recorder.answer(lambda sent: v1(100) if "13800000010" in str(_users(sent)) else _all_registered(sent))

    reply = run("users.register_many", user_json=_people(25))

    outcomes = [item.outcome for item in reply.items]
    assert [Outcome.SUCCESS] * 10 + [Outcome.FAILED] * 10 + [Outcome.SUCCESS] * 5 == outcomes
    assert {100} == {item.code for item in reply.failed}


def test_a_lost_part_leaves_its_items_unknown(run: Run, recorder: Recorder) -> None:
    """A part that may have been done is neither done nor failed."""
    recorder.answer(lambda sent: _all_registered(sent) if len(_users(sent)) == 10 else Canned(b"", 502))

    reply = run("users.register_many", user_json=_people(11), options={"max_retries": 0})

    assert [Outcome.SUCCESS] * 10 + [Outcome.UNKNOWN] == [item.outcome for item in reply.items]


def test_what_refuses_the_school_ends_the_list(run: Run, recorder: Recorder) -> None:
    """After 102 the rest is not sent, and says so."""
    students = [{"uid": number, "name": "Ada"} for number in range(70)]
    recorder.answer(v1(data=[{"errno": 1}] * 30), v1(102))

    reply = run("courses.add_students", course_id=1, identity=1, student_json=students)

    assert 2 == len(recorder.sent)
    assert [30, 40] == [len(reply.succeeded), len(reply.failed)]
    assert reply.items[69].meaning.startswith("Not sent, because an earlier part was refused")


@pytest.mark.parametrize(("answer", "cls"), [(v1(102), errors.AuthenticationError), (v1(100), errors.InvalidRequest)])
def test_nothing_done_at_all_raises(run: Run, recorder: Recorder, answer: Canned, cls: type[Exception]) -> None:
    """When no part was answered, the call is an error like any other."""
    recorder.answer(answer)

    with pytest.raises(cls):
        run("users.register_many", user_json=_people(25))


def test_a_failure_at_the_top_with_results_is_read_by_item(run: Run, recorder: Recorder) -> None:
    """Whether ClassIn says 1 at the top when items fail is not documented: either way the items count."""
    recorder.answer(v1(114, data=[{"errno": 1, "data": 7}, {"errno": 134}]))

    reply = run("users.register_many", user_json=_people(2), options={"max_retries": 0})

    assert [Outcome.SUCCESS, Outcome.FAILED] == [item.outcome for item in reply.items]


def test_answers_are_matched_by_name_where_they_have_one(run: Run, recorder: Recorder) -> None:
    """Out of order, as text, and one missing."""
    results = [{"studentUid": "504028", "code": 1}, {"studentUid": 504026, "code": 40030, "msg": "x"}]
    recorder.answer(v2(data=results))

    reply = run("activities.add_students", course_id=1, activity_id=2, student_uids=[504026, 504027, 504028])

    assert [Outcome.FAILED, Outcome.UNKNOWN, Outcome.SUCCESS] == [item.outcome for item in reply.items]


def test_an_empty_list_is_refused_before_it_is_sent(run: Run, recorder: Recorder) -> None:
    """ClassIn answers 155 to it; there is nothing to do."""
    with pytest.raises(ValueError, match="'user_json' is empty"):
        run("users.register_many", user_json=[])

    assert [] == recorder.sent


def test_call_sends_one_request_or_none(run: Run, recorder: Recorder) -> None:
    """`call` is one request: a longer list than ClassIn takes is refused, with the method that cuts it."""
    with pytest.raises(ValueError, match="at most 10 items of 'userJson' in one request, not 11; the method"):
        run("call", "registerMultiple", {"userJson": _people(11)})

    assert [] == recorder.sent


def test_call_gives_what_the_method_gives(run: Run, recorder: Recorder) -> None:
    """The same items from the same list."""
    recorder.answer(_all_registered)

    reply = run("call", "registerMultiple", {"userJson": _people(2)})

    assert [1, 2] == [item.data for item in reply.items]


def test_parts_of_one_course_go_one_after_the_other(run: Run, recorder: Recorder) -> None:
    """ClassIn answers 464 to two at once; people to register belong to no course, and go side by side."""
    from classin_api.operations import OPERATIONS
    from classin_client._call.batch import may_be_concurrent

    apart = {name for name, operation in OPERATIONS.items() if operation.batch and may_be_concurrent(operation)}

    assert "registerMultiple" in apart
    assert not apart & {"addCourseStudentMultiple", "addCourseClassMultiple", "lmsActivityAddStudent"}


def test_an_identity_twice_in_a_list_is_refused(run: Run, recorder: Recorder) -> None:
    """In two parts, the second lesson would be taken for the first; nothing is sent."""
    lessons = [{"className": "x", "beginTime": 1, "endTime": 2, "teacherUid": 3, "courseUniqueIdentity": "same"}] * 2

    with pytest.raises(ValueError, match=r"class_json\[0\] and class_json\[1\] have the same course_unique_id"):
        run("lessons.create_many", course_id=1, class_json=lessons)

    assert [] == recorder.sent


def test_an_unknown_part_is_not_hidden_by_a_refused_one(run: Run, recorder: Recorder) -> None:
    """One part was refused, of the other nobody knows: the error must not say that nothing was done."""
    recorder.answer(lambda sent: v1(100) if len(_users(sent)) == 10 else Canned(b"", 502))

    with pytest.raises(errors.OutcomeUnknown):
        run("users.register_many", user_json=_people(11), options={"max_retries": 0})


def test_no_part_goes_on_unseen_when_a_hook_fails(recorder: Recorder) -> None:
    """The error of the caller's own hook comes out when the other parts have ended, not while they are under way."""
    recorder.answer(lambda sent: v1(104) if len(_users(sent)) == 1 else _slowly(sent))

    def fail(_: object) -> None:
        raise LookupError("made up")

    async def main() -> set[Any]:
        async with AsyncClassIn(sid="1000082", secret="x", base_url=recorder.url, on_retry=fail) as classin:
            with pytest.raises(LookupError):
                await classin.users.register_many(user_json=_people(11))
            return asyncio.all_tasks() - {asyncio.current_task()}

    assert set() == asyncio.run(main())


def _slowly(sent: Sent) -> Canned:
    time.sleep(0.3)
    return _all_registered(sent)
