"""ClassIn cuts, replaces or ignores some values and reports success; the reply says so, and nothing is held back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from client.recorder import Recorder, v1

Run = Callable[..., Any]

LESSON = {"course_id": 1, "class_id": 2}


@pytest.mark.parametrize(
    ("method", "arguments", "warning"),
    [
        ("courses.create", {"course_name": "é" * 91}, "course_name has 91 characters; ClassIn keeps the first 90."),
        (
            "courses.edit",
            {"course_id": 1, "course_name": "x" * 41, "subject_id": 0, "classroom_setting_id": 0},
            "course_name has 41 characters; ClassIn keeps the first 40.",
        ),
        (
            "users.register",
            {"telephone": "13800001001", "password": "secret", "add_to_school_member": 7},
            "add_to_school_member 7 counts as 0; ClassIn knows 0, 1, 2.",
        ),
        (
            "lessons.edit",
            {**LESSON, "folder_id": "7", "omo_station_broadcast": 0, "watch_by_login": 2},
            "watch_by_login 2 is ignored; ClassIn knows 0, 1.",
        ),
    ],
)
def test_warned(run: Run, recorder: Recorder, method: str, arguments: dict[str, Any], warning: str) -> None:
    """The reply of a call that succeeded says what ClassIn took in place of a value."""
    recorder.answer(v1(data=7))

    reply = run(method, **arguments)

    assert (warning,) == reply.warnings


def test_stars(run: Run, recorder: Recorder) -> None:
    """Each item of a list has its own."""
    recorder.answer(v1(data=[{"studentUid": uid, "errno": 1} for uid in (3, 4, 5)]))
    comments = [{"studentUid": uid, "starNum": stars, "comment": ""} for uid, stars in ((3, 9), (4, 9), (5, -1))]

    reply = run("lessons.review_students", class_id=2, comment_json=comments)

    assert (
        "item 0: comment_json[].star_num 9 counts as 5.",
        "item 1: comment_json[].star_num 9 counts as 5.",
        "item 2: comment_json[].star_num -1 counts as 0.",
    ) == reply.warnings


def test_item_not_written(run: Run, recorder: Recorder) -> None:
    """Of an item that was there already, or was refused, nothing was cut."""
    recorder.answer(v1(data=[{"data": 7, "errno": 135}, {"errno": 134}, {"data": 8, "errno": 1}]))
    people = [{"telephone": f"1380000100{n}", "password": "secret", "nickname": "x" * 25} for n in range(3)]

    reply = run("users.register_many", user_json=people)

    cut = [warning for warning in reply.warnings if "characters" in warning]
    assert ["item 2: user_json[].nickname has 25 characters; ClassIn keeps the first 24."] == cut


def test_sent_as_given(run: Run, recorder: Recorder) -> None:
    """The bounds stay ClassIn's: what is sent is what the caller gave."""
    recorder.answer(v1(data=7))

    run("courses.create", course_name="x" * 200, subject_id=55)

    form = parse_qs(recorder.last.body.decode())
    assert ["x" * 200] == form["courseName"]
    assert ["55"] == form["subjectId"]


@pytest.mark.parametrize("arguments", [{"course_name": "é" * 90}, {"course_name": "x", "subject_id": 99}])
def test_right(run: Run, recorder: Recorder, arguments: dict[str, Any]) -> None:
    """What ClassIn takes as it is brings no warning."""
    recorder.answer(v1(data=7))

    assert () == run("courses.create", **arguments).warnings


def test_existed(run: Run, recorder: Recorder) -> None:
    """Nothing was written where the thing was there already, so nothing was cut."""
    recorder.answer(v1(398, data=7))

    assert () == run("courses.create", course_name="x" * 91, course_unique_identity="maths").warnings


def test_lost(run: Run, recorder: Recorder) -> None:
    """What an earlier attempt of the same call made was cut, though the repeat finds it there."""
    recorder.answer(v1(114), v1(398, data=7))

    assert 1 == len([one for one in run("courses.create", course_name="x" * 91).warnings if "characters" in one])


def test_no_word_of_it(run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """A name that is too long stands neither in the warning nor in the log."""
    recorder.answer(v1())
    name = "Wang Example " * 3

    with caplog.at_level(logging.DEBUG, "classin_client"):
        reply = run("students.edit", student_uid=3, student_name=name)

    assert ("student_name has 39 characters; ClassIn keeps the first 24.",) == reply.warnings
    assert "Wang" not in caplog.text
