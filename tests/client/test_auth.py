"""Signing on its own: for the generated functions, and for any httpx client."""

from __future__ import annotations

import asyncio
import hashlib
import io
from collections.abc import AsyncIterator, Iterator
from urllib.parse import parse_qs

import httpx
import pytest

from classin_api import Client
from classin_api.api.cloud import upload_file
from classin_api.api.courses import add_course
from classin_api.api.units import lms_unit_create
from classin_api.models import AddCourseRequest, LmsUnitCreateRequest, UploadFileRequest
from classin_api.types import File
from classin_client import ClassInAuth

from client.conftest import NOW, SECRET, SID
from client.recorder import Recorder, Sent, v1, v2

AUTH = ClassInAuth(sid=SID, secret=SECRET, clock=lambda: NOW)
KEY = hashlib.md5(f"{SECRET}{NOW}".encode()).hexdigest()


@pytest.fixture
def generated(recorder: Recorder) -> Iterator[Client]:
    """The generated client, given the signer."""
    with Client(base_url=recorder.url, httpx_args={"auth": AUTH}) as client:
        yield client


def _form(sent: Sent) -> dict[str, list[str]]:
    return parse_qs(sent.body.decode(), strict_parsing=True)


def test_generated_functions_are_signed_in_a_form(recorder: Recorder, generated: Client) -> None:
    """The low-level functions need nothing but the signer."""
    recorder.answer(v1(data=7))

    answer = add_course.sync(client=generated, body=AddCourseRequest(course_name="Maths"))

    assert answer is not None
    assert 7 == answer.data
    assert {"SID": [SID], "timeStamp": [str(NOW)], "safeKey": [KEY], "courseName": ["Maths"]} == _form(recorder.last)


def test_generated_functions_are_signed_in_json(recorder: Recorder, generated: Client) -> None:
    """v2's signature goes into the headers."""
    recorder.answer(v2(data={"unitId": 5}))

    lms_unit_create.sync(client=generated, body=LmsUnitCreateRequest(course_id=1, name="数", publish_flag=2))

    text = f"courseId=1&name=数&publishFlag=2&sid={SID}&timeStamp={NOW}&key={SECRET}"
    assert hashlib.md5(text.encode()).hexdigest() == recorder.last.headers["x-eeo-sign"]


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_generated_uploads_arrive_whole(recorder: Recorder, generated: Client, awaited: bool) -> None:
    """A file that holds what once was the boundary arrives whole, with a name."""

    async def upload() -> None:
        async with generated:
            await upload_file.asyncio(client=generated, body=body)

    recorder.answer(v1(data="7"))
    content = b"--+++\r\nmade up\r\n--+++--"
    body = UploadFileRequest(folder_id="1", filedata=File(payload=io.BytesIO(content)))

    if awaited:
        asyncio.run(upload())
    else:
        upload_file.sync(client=generated, body=body)

    assert content in recorder.last.body
    assert b'name="Filedata"; filename="upload"' in recorder.last.body
    assert f'name="safeKey"\r\n\r\n{KEY}\r\n'.encode() in recorder.last.body


def test_a_request_without_a_body_is_signed(recorder: Recorder) -> None:
    """No parameters: the form holds the signature alone."""
    with httpx.Client(auth=AUTH) as client:
        client.post(f"{recorder.url}/partner/api/cloud.api.php?action=getFolderList")

    assert {"SID": [SID], "timeStamp": [str(NOW)], "safeKey": [KEY]} == _form(recorder.last)
    assert "application/x-www-form-urlencoded" == recorder.last.headers["content-type"]


def test_a_streamed_form_is_signed(recorder: Recorder) -> None:
    """Nothing is read ahead: the signature goes before the stream."""

    def parts() -> Iterator[bytes]:
        yield b"courseName="
        yield b"Maths"

    with httpx.Client(auth=AUTH) as client:
        client.post(f"{recorder.url}/partner/api/course.api.php?action=addCourse", content=parts())

    assert ["Maths"] == _form(recorder.last)["courseName"]
    assert [KEY] == _form(recorder.last)["safeKey"]


def test_a_streamed_json_body_is_read_and_signed(recorder: Recorder) -> None:
    """v2 signs what it sends, so that a stream is read first."""

    async def parts() -> AsyncIterator[bytes]:
        yield b'{"courseId":'
        yield b"1}"

    async def main() -> None:
        async with httpx.AsyncClient(auth=AUTH) as client:
            await client.post(f"{recorder.url}/lms/unit/create", content=parts())

    asyncio.run(main())

    text = f"courseId=1&sid={SID}&timeStamp={NOW}&key={SECRET}"
    assert hashlib.md5(text.encode()).hexdigest() == recorder.last.headers["x-eeo-sign"]


def test_numbers_are_signed_as_they_stand_in_the_body(recorder: Recorder) -> None:
    """1.50 and 1e3 are not what Python would write."""
    with httpx.Client(auth=AUTH) as client:
        client.post(f"{recorder.url}/lms/unit/create", content=b'{"a": 1.50, "b": 1e3, "c": true, "d": null}')

    text = f"a=1.50&b=1e3&c=true&sid={SID}&timeStamp={NOW}&key={SECRET}"
    assert hashlib.md5(text.encode()).hexdigest() == recorder.last.headers["x-eeo-sign"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32-be"])
def test_a_body_in_another_encoding_is_signed_alike(encoding: str) -> None:
    """What is signed are the values, whatever bytes they stand in."""
    body = '{"name":"数学","courseId":1}'

    signed = [AUTH.sign("/lms/unit/create", body.encode(one), "")[1]["X-EEO-SIGN"] for one in ("utf-8", encoding)]

    assert signed[0] == signed[1]


def test_the_signer_hides_its_secret() -> None:
    """Its repr names the school."""
    assert f"ClassInAuth(sid='{SID}')" == repr(AUTH)


@pytest.mark.parametrize("content", [b"password=example-pass", b"[1]", b'{"password": "example-pass"'])
def test_a_body_that_cannot_be_signed_is_not_shown(recorder: Recorder, content: bytes) -> None:
    """v2 signs a JSON object; the error about anything else holds nothing of it."""
    with httpx.Client(auth=AUTH) as client, pytest.raises(ValueError, match="v2 signs a JSON object") as caught:
        client.post(f"{recorder.url}/lms/unit/create", content=content)

    assert caught.value.__cause__ is None
    assert "example-pass" not in repr(caught.value)
    assert [] == recorder.sent
