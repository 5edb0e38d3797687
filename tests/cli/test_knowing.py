"""`explain`, `ops`, `show`."""

from __future__ import annotations

import csv
import json

import pytest

from classin_api.operations import OPERATIONS
from classin_client.cli._description import find, names
from classin_client.cli._showing import lines

from .conftest import Command


def test_code(classin: Command) -> None:
    """A code is explained in both languages, with what the client does and who answers it."""
    ended = classin("explain", "841")

    assert 0 == ended.code
    lines = ended.out.splitlines()
    assert ("841 added_nickname_not_synced", "成员已加，昵称未同步") == (lines[0], lines[2])
    assert "  the client returns, where an operation lists it" in lines
    assert "addCourseStudent (courses.add_student)" in ended.out


def test_code_with_another_meaning_here(classin: Command) -> None:
    """Where an operation means something else by it, that is said."""
    ended = classin("explain", "133")

    assert (
        "addTeacher (teachers.add): The account is a teacher of the school already. already: it was so already\n"
        in ended.out
    )


@pytest.mark.parametrize("text", ["nickname copied", "昵称未同步", "added_nickname_not_synced"])
def test_text(classin: Command, text: str) -> None:
    """Words find it in English, in Chinese, and by its name."""
    assert classin("explain", text).out.startswith("841 ")


def test_message_with_more_in_it(classin: Command) -> None:
    """A message of ClassIn's that says more is found all the same."""
    assert classin("explain", "课程已被删除(id: 17)").out.startswith("149 ")


@pytest.mark.parametrize("text", [("addCourse", "334"), ("courses.create (addCourse) ended with 334: made up",)])
def test_code_beside_words(classin: Command, text: tuple[str, ...]) -> None:
    """A code beside an operation, or in an error, is looked up; what the operation means by it is there."""
    ended = classin("explain", *text)

    assert (0, classin("explain", "334").out) == (ended.code, ended.out)
    assert "  addCourse (courses.create): There is no head teacher with this UID.\n" in ended.out


def test_several(classin: Command) -> None:
    """Words that several have list them, for programs too."""
    found = json.loads(classin("explain", "nickname", "-o", "json").out)

    assert len(found) > 1
    assert all("nickname" in f"{one['en']} {one['name']}".lower() for one in found)


@pytest.mark.parametrize("text", ["99999999", "qqqqqqqqqqqqqqqqqq"])
def test_unknown(classin: Command, text: str) -> None:
    """What is unknown is said to be so."""
    ended = classin("explain", text)

    assert (1, "", True) == (ended.code, ended.out, text in ended.err)


def test_ops(classin: Command) -> None:
    """All operations are listed."""
    rows = list(csv.DictReader(classin("ops", "-o", "csv").out.splitlines()))

    assert [*OPERATIONS] == sorted((row["operation"] for row in rows), key=[*OPERATIONS].index)
    assert len(OPERATIONS) == len(rows)


def test_ops_with_words(classin: Command) -> None:
    """Words leave those that have them."""
    rows = json.loads(classin("ops", "label", "create", "-o", "json").out)

    assert ["labels.create"] == [row["method"] for row in rows]


@pytest.mark.parametrize("name", ["addCourse", "courses.create", "ADDCOURSE"])
def test_show(classin: Command, name: str) -> None:
    """An operation is shown by its id and by its method."""
    out = classin("show", name).out

    assert out.startswith("addCourse (courses.create)\nCreate a course.\n")
    assert "\n  * courseName: string. Name of the course" in out
    assert "\n    398 identity_exists  " in out


@pytest.mark.parametrize("heading", ["Answer", "Codes"])
def test_show_every(heading: str) -> None:
    """Each of them can be shown, under each of its names."""
    assert [] == [name for name in names() if heading not in lines(find(name))]


def test_a_message_of_classins_that_says_it_otherwise(classin: Command) -> None:
    """The codes nearest to a message are shown, and said to be no more than that."""
    ended = classin("explain", "号码已经注册", "-o", "json")

    assert 135 in [one["code"] for one in json.loads(ended.out)]
    assert ended.err.startswith("No code says it in these words")


def test_no_operation_with_these_words(classin: Command) -> None:
    """An empty list is a sentence."""
    ended = classin("ops", "老师")

    assert (1, "", True) == (ended.code, ended.out, ended.err.startswith("No operation has '老师'"))


@pytest.mark.parametrize("command", ["show", "call"])
def test_ensure_is_no_operation(classin: Command, command: str) -> None:
    """`ensure` is not taken for the operation whose name looks like it."""
    ended = classin(command, "courses.ensure")

    assert (2, True) == (ended.code, "is there in Python only" in ended.err)
