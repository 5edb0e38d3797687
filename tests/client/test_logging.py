"""What is logged, and what never is."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any

import pytest

from classin_api.operations import OPERATIONS
from classin_client._redaction import redact
from classin_client._request import arguments

from client.conftest import SECRET
from client.recorder import Recorder, v1

Run = Callable[..., Any]
_PERSON = {
    "telephone": "13800001001",
    "nickname": "Lin Xia",
    "password": "example-pass",
    "email": "lin@example.com",
}


def test_no_log_line_gives_anybody_away(run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """At the most talkative level, over a repeat and a warning."""
    recorder.answer(v1(114), v1(820, data=1001930))
    with caplog.at_level(logging.DEBUG):
        run("users.register", **_PERSON, add_to_school_member=1)

    shown = "\n".join(f"{record.getMessage()} {record.exc_text}" for record in caplog.records)
    assert "register" in shown
    assert [] == [secret for secret in (*_PERSON.values(), SECRET, "safeKey=") if secret in shown]


def test_a_launch_link_is_not_logged(run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """It logs a person in."""
    recorder.answer(v1(data="classin://www.eeo.cn/enterclass?telephone=13800001001"))
    with caplog.at_level(logging.DEBUG, "classin_client"):
        run("lessons.launch_url", uid=1, course_id=2, class_id=3)

    assert "classin://" not in caplog.text


def test_a_part_that_failed_is_a_warning_with_the_ids(
    run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    """Who reads it at night can act on it: which course, and who."""
    recorder.answer(v1(841))
    with caplog.at_level(logging.WARNING, "classin_client"):
        reply = run("courses.add_student", course_id=1, identity=1, student_uid=2, student_name="Ada")

    sent = "{'courseId': 1, 'identity': 1, 'studentUid': 2, 'studentName': '<person-name>'}"
    expected = f"addCourseStudent [{reply.request_id}] {sent}: 841: {reply.meaning}"
    assert [expected] == [record.getMessage() for record in caplog.records]


def test_a_repeat_is_a_warning(run: Run, recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """The on-call engineer sees what failed and when it is tried again."""
    recorder.answer(v1(104), v1(data=7))
    with caplog.at_level(logging.WARNING, "classin_client"):
        run("courses.create", course_name="Maths")

    assert 1 == len(caplog.records)
    assert re.search(r"addCourse \[[0-9a-f]{8}\] is sent again in", caplog.text)


@pytest.mark.parametrize(
    ("operation", "given", "shown"),
    [
        (
            "addCourse",
            {"courseName": "Maths", "subjectId": 2, "courseUniqueIdentity": "maths-7"},
            {"courseName": "<text, 5 characters>", "subjectId": 2, "courseUniqueIdentity": "maths-7"},
        ),
        (
            "registerMultiple",
            {"userJson": [{"telephone": "13800001001", "addToSchoolMember": 1}]},
            {"userJson": [{"telephone": "<phone>", "addToSchoolMember": 1}]},
        ),
        (
            "registerMultiple",
            {"userJson": [{"addToSchoolMember": 1}] * 5},
            {"userJson": [{"addToSchoolMember": 1}] * 3 + ["… 5 in all"]},
        ),
        ("uploadFile", {"folderId": "7", "Filedata": b"x"}, {"folderId": "7", "Filedata": "<file without a suffix>"}),
        ("addCourse", {"courseName": "x", "brandNew": "13800001001"}, {"brandNew": "<text, 11 characters>"}),
        ("addCourse", {"courseName": "x", "brandNew": 13800001001}, {"brandNew": "<value>"}),
    ],
)
def test_only_what_is_harmless_is_shown(operation: str, given: dict[str, Any], shown: dict[str, Any]) -> None:
    """A list of what may be shown: what nobody thought of stays hidden."""
    values = arguments.check(OPERATIONS[operation], given)

    made = redact(OPERATIONS[operation], values)

    assert shown == {name: made[name] for name in shown}
