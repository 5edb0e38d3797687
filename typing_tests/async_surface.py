"""What `AsyncClassIn` has besides the described methods, for type checkers; see README.md."""

from __future__ import annotations

import io
from pathlib import Path
from typing import assert_type

import httpx

from classin_api.models import AddSchoolLabelData, LmsActivityCreateClassData, LmsUnitCreateData
from classin_client import (
    AsyncClassIn,
    BatchFailed,
    BatchReply,
    Check,
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
from classin_client.testing import CannedAnswers, SimulatedSchool


async def ensured(classin: AsyncClassIn) -> None:
    """What `ensure` returns is what the create returns."""
    assert_type(await classin.users.ensure(telephone="13800001001", password="example-pass"), Reply[int])
    assert_type(await classin.students.ensure(account="13800001001", name="Lin", password="example-pass"), Reply[int])
    assert_type(
        await classin.teachers.ensure(account="lin@example.com", name="Lin", password="example-pass"), Reply[int]
    )
    assert_type(await classin.courses.ensure(key="maths-7", course_name="Maths"), Reply[int])
    assert_type(await classin.units.ensure(course_id=1, name="Fractions", publish_flag=2), Reply[LmsUnitCreateData])
    assert_type(await classin.labels.ensure(label_name="Year 7"), Reply[AddSchoolLabelData])
    room = await classin.classrooms.ensure(key="r", course_id=1, name="x", teacher_uid=2, start_time=3, end_time=4)
    assert_type(room, Reply[LmsActivityCreateClassData])
    # The methods beside `ensure` are still there.
    await classin.students.add(student_account="13800001001", student_name="Lin")
    await classin.teachers.enable(teacher_uid=1)


async def derived(classin: AsyncClassIn) -> None:
    """Options, and what is derived with them."""

    def on_retry(retry: Retry) -> None:
        assert_type(retry.error, ClassInError)
        assert_type(retry.wait, float)

    assert_type(classin.with_options(timeout=5, max_retries=0, deadline=60.0, on_retry=on_retry), AsyncClassIn)
    assert_type(await classin.with_options(headers={"X-Trace": "1"}).courses.create(course_name="x"), Reply[int])
    assert_type(classin.options, Options)
    assert_type(classin.options.timeout, float)
    classin.with_options(on_retry=None)
    classin.with_options(on_retry=print)


async def looked_into(classin: AsyncClassIn) -> None:
    """The doctor, signatures and raw answers."""
    diagnosis = await classin.doctor()
    assert_type(diagnosis, Diagnosis)
    assert_type(diagnosis.ok, bool)
    assert_type(diagnosis.checks, tuple[Check, ...])
    assert_type(diagnosis.checks[0].ok, bool | None)
    explanation = classin.explain_signature("addCourse", {"courseName": "Maths"}, timestamp=1)
    assert_type(explanation, Explanation)
    assert_type(explanation.string_to_sign, str)
    assert_type(await classin.with_raw_response.call("addCourse", {"courseName": "Maths"}), httpx.Response)
    assert_type(await classin.with_raw_response.courses.create(course_name="Maths"), httpx.Response)
    assert_type(await classin.with_raw_response.call_action("getCourseList", api="course"), httpx.Response)
    assert_type(signing.safe_key("made-up", 1), str)


async def sent(classin: AsyncClassIn) -> None:
    """Files that say how far they are."""

    def progress(read: int, whole: int | None) -> None: ...

    for source in ("a.pdf", Path("a.pdf"), b"x", io.BytesIO(b"x")):
        upload = Upload(source, name="a.pdf", mime_type="application/pdf", on_progress=progress)
        assert_type(await classin.cloud.upload(folder_id="1", filedata=upload), Reply[str])


async def caught(classin: AsyncClassIn) -> None:
    """What an error carries."""
    try:
        await classin.courses.create(course_name="Maths")
    except OutcomeUnknown as problem:
        assert_type(problem.code, int | None)
        assert_type(problem.request, dict[str, object])
        assert_type(problem.request_id, str)
    try:
        (await classin.users.register_many(user_json=[])).raise_for_failures()
    except BatchFailed as problem:
        assert_type(problem.outcome_known, bool)


async def tested(classin_school: SimulatedSchool, classin_answers: CannedAnswers) -> None:
    """The test kit."""
    assert_type(classin_school.async_client(), AsyncClassIn)
    assert_type(classin_answers.async_client(), AsyncClassIn)


async def mistakes(classin: AsyncClassIn) -> None:
    """What has to be an error."""
    classin.with_options(timeouts=5)  # type: ignore[call-arg]
    classin.with_options(timeout="5")  # type: ignore[arg-type]
    classin.with_options(max_retries=1.5)  # type: ignore[arg-type]
    classin.with_options(5)  # type: ignore[call-arg]
    await classin.students.ensure(account="13800001001", name="Lin")  # type: ignore[call-arg]
    await classin.students.ensure("13800001001", "Lin", "example-pass")  # type: ignore[call-arg]
    await classin.classrooms.ensure(key="r", course_id=1, name="x")  # type: ignore[call-arg]
    await classin.units.ensure(key="u", course_id=1, name="x", publish_flag=2)  # type: ignore[call-arg]
    classin.explain_signature("addCourse", timestamp="1")  # type: ignore[arg-type]
    Upload(1)  # type: ignore[arg-type]
    Upload("a.pdf", on_progress=lambda read: None)  # type: ignore[arg-type, misc]
    classin.options.timeout = 5  # type: ignore[misc]
    _ = (await classin.doctor()).checks[0].name.missing  # type: ignore[attr-defined]
    _ = AsyncClassIn(deadline="60")  # type: ignore[arg-type]


async def batches(classin: AsyncClassIn) -> None:
    """`call` cannot know which operation answers item by item; the reply says so itself."""
    answered = await classin.call("registerMultiple", {"userJson": []})
    if isinstance(answered, BatchReply):
        answered.raise_for_failures()
