"""What `ClassIn` has besides the described methods, for type checkers; see README.md."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, assert_type

import httpx
from flask import Flask
from starlette.applications import Starlette

from classin_api.models import AddSchoolLabelData, LmsActivityCreateClassData, LmsUnitCreateData
from classin_client import (
    BatchFailed,
    BatchReply,
    Check,
    ClassIn,
    ClassInError,
    Diagnosis,
    Explanation,
    Options,
    OutcomeUnknown,
    Reply,
    Retry,
    Upload,
    signing,
)
from classin_client.testing import CannedAnswers, SimulatedSchool, deliver, error, message, reply
from classin_client.webhooks import Inbox


def ensured(classin: ClassIn) -> None:
    """What `ensure` returns is what the create returns."""
    assert_type(classin.users.ensure(telephone="13800001001", password="example-pass"), Reply[int])
    assert_type(classin.students.ensure(account="13800001001", name="Lin", password="example-pass"), Reply[int])
    assert_type(classin.teachers.ensure(account="lin@example.com", name="Lin", password="example-pass"), Reply[int])
    assert_type(classin.courses.ensure(key="maths-7", course_name="Maths"), Reply[int])
    assert_type(classin.units.ensure(course_id=1, name="Fractions", publish_flag=2), Reply[LmsUnitCreateData])
    assert_type(classin.labels.ensure(label_name="Year 7"), Reply[AddSchoolLabelData])
    room = classin.classrooms.ensure(key="r", course_id=1, name="x", teacher_uid=2, start_time=3, end_time=4)
    assert_type(room, Reply[LmsActivityCreateClassData])
    # The methods beside `ensure` are still there.
    classin.students.add(student_account="13800001001", student_name="Lin")
    classin.teachers.enable(teacher_uid=1)


def derived(classin: ClassIn) -> None:
    """Options, and what is derived with them."""

    def on_retry(retry: Retry) -> None:
        assert_type(retry.error, ClassInError)
        assert_type(retry.wait, float)

    assert_type(classin.with_options(timeout=5, max_retries=0, deadline=60.0, on_retry=on_retry), ClassIn)
    assert_type(classin.with_options(headers={"X-Trace": "1"}).courses.create(course_name="x"), Reply[int])
    assert_type(classin.options, Options)
    assert_type(classin.options.timeout, float)
    classin.with_options(on_retry=None)
    classin.with_options(on_retry=print)


def looked_into(classin: ClassIn) -> None:
    """The doctor, signatures and raw answers."""
    diagnosis = classin.doctor()
    assert_type(diagnosis, Diagnosis)
    assert_type(diagnosis.ok, bool)
    assert_type(diagnosis.checks, tuple[Check, ...])
    assert_type(diagnosis.checks[0].ok, bool | None)
    explanation = classin.explain_signature("addCourse", {"courseName": "Maths"}, timestamp=1)
    assert_type(explanation, Explanation)
    assert_type(explanation.string_to_sign, str)
    assert_type(classin.with_raw_response.call("addCourse", {"courseName": "Maths"}), httpx.Response)
    assert_type(classin.with_raw_response.courses.create(course_name="Maths"), httpx.Response)
    assert_type(classin.with_raw_response.call_action("getCourseList", api="course"), httpx.Response)
    assert_type(signing.safe_key("made-up", 1), str)


def sent(classin: ClassIn) -> None:
    """Files that say how far they are."""

    def progress(read: int, whole: int | None) -> None: ...

    for source in ("a.pdf", Path("a.pdf"), b"x", io.BytesIO(b"x")):
        upload = Upload(source, name="a.pdf", mime_type="application/pdf", on_progress=progress)
        assert_type(classin.cloud.upload(folder_id="1", filedata=upload), Reply[str])


def caught(classin: ClassIn) -> None:
    """What an error carries."""
    try:
        classin.courses.create(course_name="Maths")
    except OutcomeUnknown as problem:
        assert_type(problem.code, int | None)
        assert_type(problem.request, dict[str, object])
        assert_type(problem.request_id, str)
    try:
        classin.users.register_many(user_json=[]).raise_for_failures()
    except BatchFailed as problem:
        assert_type(problem.outcome_known, bool)


def tested(classin_school: SimulatedSchool, classin_answers: CannedAnswers) -> None:
    """The test kit."""
    assert_type(classin_school.client, ClassIn)
    assert_type(classin_answers.client, ClassIn)
    classin_answers.answer("addCourse", code=398, data=7)
    assert_type(reply("addCourse", data=7), Reply[Any])
    assert_type(error("addCourse", 334), ClassInError)
    assert_type(message("End").body, bytes)


def pushed(classin_school: SimulatedSchool, inbox: Inbox, asgi: Starlette, wsgi: Flask) -> None:
    """An inbox, and apps of either kind."""
    for receiver in (inbox, asgi, wsgi):
        assert_type(deliver(message("End"), receiver).acknowledged, bool)
        classin_school.deliver_to(receiver, path="/hook")
    assert_type(inbox.drain(), bool)


def mistakes(classin: ClassIn) -> None:
    """What has to be an error."""
    classin.with_options(timeouts=5)  # type: ignore[call-arg]
    classin.with_options(timeout="5")  # type: ignore[arg-type]
    classin.with_options(max_retries=1.5)  # type: ignore[arg-type]
    classin.with_options(5)  # type: ignore[call-arg]
    classin.students.ensure(account="13800001001", name="Lin")  # type: ignore[call-arg]
    classin.students.ensure("13800001001", "Lin", "example-pass")  # type: ignore[call-arg]
    classin.classrooms.ensure(key="r", course_id=1, name="x")  # type: ignore[call-arg]
    classin.units.ensure(key="u", course_id=1, name="x", publish_flag=2)  # type: ignore[call-arg]
    classin.explain_signature("addCourse", timestamp="1")  # type: ignore[arg-type]
    Upload(1)  # type: ignore[arg-type]
    Upload("a.pdf", on_progress=lambda read: None)  # type: ignore[arg-type, misc]
    classin.options.timeout = 5  # type: ignore[misc]
    _ = classin.doctor().checks[0].name.missing  # type: ignore[attr-defined]
    _ = ClassIn(deadline="60")  # type: ignore[arg-type]


def batches(classin: ClassIn) -> None:
    """`call` cannot know which operation answers item by item; the reply says so itself."""
    answered = classin.call("registerMultiple", {"userJson": []})
    if isinstance(answered, BatchReply):
        answered.raise_for_failures()
