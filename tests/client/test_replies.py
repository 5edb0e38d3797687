"""What a call returns: data, outcome and warnings for each kind of answer."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classin_api import models
from classin_api.operations import OPERATIONS, Operation
from classin_client import BatchReply, Item, Outcome, Reply, testing
from classin_client._response.answer import Answer
from classin_client._response.interpret import interpret
from classin_client.testing.successes import success_body

from client.recorder import Canned, Recorder, v1, v2

Run = Callable[..., Any]


def test_data_is_the_answers_data(run: Run, recorder: Recorder) -> None:
    """The id of a new course comes back as a number."""
    recorder.answer(v1(data=352861))

    reply = run("courses.create", course_name="Maths")

    assert (352861, 1, Outcome.SUCCESS, ()) == (reply.data, reply.code, reply.outcome, reply.warnings)


def test_data_is_the_whole_answer_where_there_is_none(run: Run, recorder: Recorder) -> None:
    """Lists that stand beside the code are reached through `data`."""
    recorder.answer(v1(folder_list=[{"folder_id": "7", "folder_name": "Papers", "is_system_folder": 0}], file_list=[]))

    reply = run("cloud.list")

    assert "Papers" == reply.data.folder_list[0].folder_name
    assert reply.data is reply.body


_MODELS = [getattr(models, name) for name in models.__all__]
_READ_AT_ONCE = [model for model in _MODELS if hasattr(model, "from_dicts")]


def test_a_model_is_made_once(run: Run, recorder: Recorder) -> None:
    """What is changed in it stays changed."""
    recorder.answer(v1(folder_list=[], file_list=[]))
    reply = run("cloud.list")

    reply.data.file_list = "changed"

    assert ("changed", "changed") == (reply.data.file_list, reply.body.file_list)


def test_a_reply_cannot_be_changed(run: Run, recorder: Recorder) -> None:
    """Only a copy has other values."""
    recorder.answer(v1(data=352861))
    reply = run("courses.create", course_name="Maths")

    with pytest.raises(AttributeError, match=r"'code' cannot be set: Reply does not change\."):
        reply.code = 7
    with pytest.raises(AttributeError, match=r"'code' cannot be deleted: Reply does not change\."):
        del reply.code
    changed = reply.__replace__(code=7, data=8)
    assert (7, 8, 1, 352861) == (changed.code, changed.data, reply.code, reply.data)


def test_a_reply_has_nothing_else(run: Run, recorder: Recorder) -> None:
    """A misspelt name is refused, not kept."""
    recorder.answer(v1(data=352861))

    with pytest.raises(TypeError, match=r"Reply has no 'codes'\."):
        run("courses.create", course_name="Maths").__replace__(codes=7)


@pytest.mark.parametrize(("of", "name"), [(Reply, "code"), (Reply, "data"), (BatchReply, "items"), (Item, "outcome")])
def test_mocks_know_the_attributes(of: type, name: str) -> None:
    """A class is asked for them, without an object of it."""
    assert hasattr(mock.create_autospec(of, instance=True), name)


def test_the_model_is_not_made_of_what_was_changed(run: Run, recorder: Recorder) -> None:
    """It is made before anybody gets the JSON that it is made of."""
    recorder.answer(v1(folder_list=[], file_list=[{"id": "7", "file_name": "a.pdf", "file_size": "1KB"}]))
    reply = run("cloud.list")

    reply.raw["file_list"][0] = 5

    assert "a.pdf" == reply.data.file_list[0].file_name


@pytest.mark.parametrize("take", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_reply_that_nobody_looked_at_can_be_taken_along(
    run: Run, recorder: Recorder, take: Callable[[Any], Any]
) -> None:
    """Its model comes with it; the response does not, whose request is signed."""
    recorder.answer(v1(folder_list=[{"folder_id": "7", "folder_name": "Papers", "is_system_folder": 0}], file_list=[]))

    taken = take(run("cloud.list"))

    assert ("Papers", None) == (taken.data.folder_list[0].folder_name, taken.http_response)


@given(model=st.sampled_from(_READ_AT_ONCE), data=st.data())
def test_many_models_are_what_each_would_be(model: Any, data: st.DataObject) -> None:
    """Objects with all fields, with some, and with others."""
    known = re.findall(r'src_dict\["(\w+)"\]', inspect.getsource(model.from_dicts))
    names = st.sampled_from([*known, "more"])
    answers = data.draw(st.lists(st.dictionaries(names, st.integers() | st.text())))

    assert _made(lambda: [model.from_dict(one) for one in answers]) == _made(lambda: model.from_dicts(answers))


def _made(make: Callable[[], object]) -> object:
    try:
        return make()
    except KeyError as missing:
        return str(missing)


def test_numbers_as_text_are_numbers(run: Run, recorder: Recorder) -> None:
    """ClassIn sends a code or an id as text now and then."""
    recorder.answer(v1("1", data="352861"))

    reply = run("courses.create", course_name="Maths")

    assert (352861, 1) == (reply.data, reply.code)


def test_ids_that_are_text_stay_text(run: Run, recorder: Recorder) -> None:
    """Folder ids are text for ClassIn, also when one comes as a number."""
    recorder.answer(v1(data=714013))

    assert "714013" == run("cloud.create_folder", folder_id="1", folder_name="Papers").data


def test_a_map_is_a_model_with_keys(run: Run, recorder: Recorder) -> None:
    """The folders by the id of their parent."""
    recorder.answer(v1(data={"713941": [{"id": 7, "pid": "713941", "name": "Papers"}]}))

    assert "7" == run("cloud.list_folders").data["713941"][0].id


def test_an_empty_list_is_an_empty_map(run: Run, recorder: Recorder) -> None:
    """PHP writes an empty map as an empty list."""
    recorder.answer(v1(data=[]))

    reply = run("cloud.list_folders")

    assert ([], ()) == (list(reply.data.additional_keys), reply.warnings)


def test_a_list_where_a_map_is_promised_is_kept_with_a_warning(run: Run, recorder: Recorder) -> None:
    """An unreadable part of a good answer is no failure: it is in `raw`, and a warning says so."""
    recorder.answer(v2(data=[1, 2]))

    reply = run("school.edit_settings", allow_view_replay=1)

    assert [1, 2] == reply.raw["data"]
    assert "is a list where the API promises an object" in reply.warnings[0]


def test_one_object_in_a_list_is_the_object(run: Run, recorder: Recorder) -> None:
    """Several pages say a list and show an object; either way the id is found."""
    recorder.answer(v2(data=[{"unitId": 5, "name": "Fractions"}]))

    assert 5 == run("units.create", course_id=1, name="Fractions", publish_flag=2).data.unit_id


def test_unknown_fields_do_no_harm(run: Run, recorder: Recorder) -> None:
    """What ClassIn adds tomorrow is there under its own name."""
    recorder.answer(v2(data={"unitId": 5, "colour": "red"}, trace="x"))

    reply = run("units.create", course_id=1, name="Fractions", publish_flag=2)

    assert ("red", "x") == (reply.data["colour"], reply.body["trace"])


@pytest.mark.parametrize(
    ("method", "arguments", "answer", "outcome", "data"),
    [
        ("users.register", {"telephone": "13800001001"}, v1(135, data=19), Outcome.EXISTED, 19),
        ("users.register", {"telephone": "13800001001"}, v1(820, data=19), Outcome.PARTIAL, 19),
        ("courses.create", {"course_name": "Maths"}, v1(398, data=7), Outcome.EXISTED, 7),
    ],
)
def test_codes_that_are_no_failures_return(
    run: Run, recorder: Recorder, method: str, arguments: dict[str, Any], answer: Canned, outcome: Outcome, data: object
) -> None:
    """What existed, and what was done in part, comes back with its id."""
    recorder.answer(answer)

    reply = run(method, **arguments)

    assert (outcome, data) == (reply.outcome, reply.data)


def test_partial_success_carries_a_warning(run: Run, recorder: Recorder) -> None:
    """Registered, but not made a student: the warning says which part failed."""
    recorder.answer(v1(820, data=19))

    reply = run("users.register", telephone="13800001001")

    assert reply.warnings[0].startswith("820: ")


def test_a_reply_has_what_errors_have(run: Run, recorder: Recorder) -> None:
    """What was sent, without the person, what the code means, and the id of the log's lines."""
    recorder.answer(v1(841))

    reply = run("courses.add_student", course_id=1, identity=1, student_uid=2, student_name="Ada")

    assert {"courseId": 1, "identity": 1, "studentUid": 2, "studentName": "<person-name>"} == reply.request
    assert ("partial", True) == (reply.kind, "nickname was not copied" in reply.meaning)
    assert re.fullmatch(r"[0-9a-f]{8}", reply.request_id)


def test_existed_without_an_id_is_no_failure(run: Run, recorder: Recorder) -> None:
    """There is no id to give, and a warning says so."""
    recorder.answer(v1(398))

    reply = run("courses.create", course_name="Maths")

    assert (Outcome.EXISTED, None) == (reply.outcome, reply.data)
    assert "398: ClassIn sent no data with it." in reply.warnings


def test_success_that_stands_in_an_error_table_is_success(run: Run, recorder: Recorder) -> None:
    """29213 is how ClassIn's page spells that a unit was created."""
    recorder.answer(v2(29213, data={"unitId": 5}))

    assert Outcome.SUCCESS is run("units.create", course_id=1, name="x", publish_flag=2).outcome


@pytest.mark.parametrize(("identity", "code"), [(1, 163), (2, 164)], ids=["a student already", "an auditor already"])
def test_already_a_member_is_no_failure(run: Run, recorder: Recorder, identity: int, code: int) -> None:
    """163 and 164 say so for the role that was asked for."""
    recorder.answer(v1(code))

    reply = run("courses.add_student", course_id=1, identity=identity, student_uid=2, student_name="Ada")

    assert Outcome.EXISTED is reply.outcome


def test_a_v2_path_may_answer_as_v1(run: Run, recorder: Recorder) -> None:
    """Reported live: the other generation's envelope, and `message` for `msg`."""
    recorder.answer(v1(1, data={"unitId": 5}))

    assert 5 == run("units.create", course_id=1, name="x", publish_flag=2).data.unit_id


def test_repr_shows_no_link(run: Run, recorder: Recorder) -> None:
    """A launch link logs a person in; it is in `data` and nowhere else."""
    recorder.answer(v1(data="classin://www.eeo.cn/enterclass?telephone=13800001001"))

    reply = run("lessons.launch_url", uid=1, course_id=2, class_id=3)

    assert "<Reply lessons.launch_url (getLoginLinked) SUCCESS code=1>" == repr(reply)


def test_repr_of_a_model_shows_nobody(run: Run, recorder: Recorder) -> None:
    """Telephone numbers are in the answer's items, not in their repr."""
    recorder.answer(v1(data=[{"data": 7, "telephone": "13800001001", "errno": 1}]))

    reply = run("users.register_many", user_json=[{"telephone": "13800001001"}])

    assert "13800001001" == reply.data[0].telephone
    assert "13800001001" not in repr(reply.data[0])


_SHOWN = re.compile(r"<Reply [a-z_]+\.[a-z_]+ \(\w+\) [A-Z]+ code=\d+(( data| \w*u?id)=\d+)*( warnings=\d+)?>")


@pytest.mark.parametrize(
    "operation", [pytest.param(one, id=one.id) for one in OPERATIONS.values() if one.method and not one.batch]
)
def test_a_reply_shows_ids_alone(operation: Operation) -> None:
    """Of every operation's example: never a name, a number to call, a link or a password."""
    shown = repr(interpret(operation, {}, Answer(200, success_body(operation, {})), {}, now=0))

    assert _SHOWN.fullmatch(shown), shown


@pytest.mark.parametrize(
    ("name", "answer", "shown"),
    [
        ("lmsActivityCreateClass", {"activityId": 7, "classId": 8, "name": "Maths"}, "activity_id=7 class_id=8"),
        ("lmsUnitCreate", {"unitId": 9, "name": "Fractions"}, "unit_id=9"),
    ],
)
def test_a_reply_shows_what_was_made(name: str, answer: dict[str, object], shown: str) -> None:
    """Which is what one looks for in a log."""
    assert f"SUCCESS code=1 {shown}>" in repr(testing.reply(name, data=answer))


def test_ensure_is_named_as_it_is_called(run: Run) -> None:
    """Not after the class that has it."""
    with pytest.raises(TypeError, match=r"^students\.ensure\(\) has no keyword 'nmae'; did you mean 'name'"):
        run("students.ensure", account="13800001001", nmae="x", password="secret7")
