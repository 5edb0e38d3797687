"""Forms as bytes on a socket: how they are read, and that whatever arrives is answered."""

import hashlib
import json
import socket
from collections.abc import Iterator
from urllib.parse import quote, urlencode

import pytest

from classin_simulator import Simulator
from classin_simulator.protocol.php_forms import FormLimits

from .raw_client import NOW, SECRET, SID, RawClient, errno

B = "example-boundary"
MULTIPART = f"multipart/form-data; boundary={B}"


def part(disposition: str, content: bytes, *more: str) -> bytes:
    """One part of a multipart form."""
    head = "\r\n".join([f"--{B}", f"Content-Disposition: form-data; {disposition}", *more])
    return head.encode() + b"\r\n\r\n" + content + b"\r\n"


def signing_parts(raw_client: RawClient) -> bytes:
    """The signing fields as parts."""
    return b"".join(part(f'name="{name}"', value.encode()) for name, value in raw_client.signing().items())


END = f"--{B}--\r\n".encode()


def course_names(raw_client: RawClient) -> list[str]:
    """The names of the courses that the school has."""
    return [course.name for course in raw_client.simulator.school.courses.values()]


def root(raw_client: RawClient) -> str:
    """The id of the drive's root."""
    return raw_client.simulator.school.drive.root.folder_id


def test_repeated_field(raw_client: RawClient) -> None:
    """Of two fields with one name the last counts, and the answer is a success all the same."""
    body = urlencode([("courseName", "first"), ("courseName", "second"), *raw_client.signing().items()])
    assert errno(raw_client.raw("addCourse", body.encode())) == 1
    assert course_names(raw_client) == ["second"]


def test_native_list_for_json_text(raw_client: RawClient, course_id: int) -> None:
    """A list that a form library wrote with brackets is answered 155."""
    body = urlencode({"courseId": course_id, "identity": 1, "studentJson[0][uid]": 5, **raw_client.signing()})
    assert errno(raw_client.raw("addCourseStudentMultiple", body.encode())) == 155


@pytest.mark.parametrize("text", ["[{'uid': 5}]", "[object Object]", "[]", '{"uid": 5}', "null", "5", "[" * 50_000])
def test_json_text_that_is_no_list(raw_client: RawClient, course_id: int, text: str) -> None:
    """Text that is no JSON list with something in it is answered 155."""
    assert errno(raw_client.v1("addCourseStudentMultiple", courseId=course_id, identity=1, studentJson=text)) == 155


def test_no_list_without_a_code_for_it(raw_client: RawClient, course_id: int) -> None:
    """An operation that does not list 155 answers 100."""
    assert errno(raw_client.v1("addCourseGroup", courseId=course_id, groupName="Teams", groupList="q")) == 100


def test_list_for_a_text(raw_client: RawClient) -> None:
    """A list where a text is due is answered 100."""
    body = urlencode({"courseName[]": "Mathematics", **raw_client.signing()})
    assert errno(raw_client.raw("addCourse", body.encode())) == 100


def test_parameter_in_the_query(raw_client: RawClient) -> None:
    """Only the form counts: PHP's `$_POST` holds nothing of the query."""
    body = urlencode(raw_client.signing()).encode()
    assert errno(raw_client.raw("addCourse&courseName=Mathematics", body)) == 100


def test_action_twice_in_the_query(raw_client: RawClient) -> None:
    """Of two actions the last counts."""
    body = urlencode({"labelName": "maths", **raw_client.signing()}).encode()
    assert raw_client.raw("addCourse&action=addSchoolLabel", body)["data"] == {"labelId": "363"}


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", ""])
def test_body_of_another_type(raw_client: RawClient, content_type: str) -> None:
    """A body that is no form is no parameters, not even signing ones."""
    body = json.dumps({"courseName": "Mathematics", **raw_client.signing()}).encode()
    assert errno(raw_client.raw("addCourse", body, content_type)) == 102


def test_content_type_with_a_charset(raw_client: RawClient) -> None:
    """Capitals and parameters of the content type do not matter."""
    body = urlencode({"courseName": "Mathematics", **raw_client.signing()}).encode()
    assert errno(raw_client.raw("addCourse", body, "Application/X-WWW-Form-Urlencoded; charset=UTF-8")) == 1


def test_multipart_fields(raw_client: RawClient) -> None:
    """A multipart form is the same form, read as UTF-8, whatever its parts are called otherwise."""
    body = signing_parts(raw_client) + part('name="courseName"', "数学".encode(), "Content-Type: text/plain") + END
    assert errno(raw_client.raw("addCourse", body, MULTIPART)) == 1
    assert course_names(raw_client) == ["数学"]


def test_multipart_boundary_in_quotes(raw_client: RawClient) -> None:
    """The boundary may stand in quotation marks."""
    body = signing_parts(raw_client) + part("name=courseName", b"Mathematics") + END
    assert errno(raw_client.raw("addCourse", body, f'multipart/form-data; boundary="{B}"')) == 1


@pytest.mark.parametrize(
    ("filename", "name"),
    [
        ("report.pdf", "report.pdf"),
        ("/home/ada/report.pdf", "report.pdf"),
        ("C:\\Users\\ada\\report.pdf", "report.pdf"),
        ("../../report.pdf", "report.pdf"),
        ('a \\"b\\".pdf', 'a "b".pdf'),
        ("课件.pdf", "课件.pdf"),
        ("%E4%B8%AD.pdf", "%E4%B8%AD.pdf"),
        ("a;b.pdf", "a;b.pdf"),
        ("x" * 200 + ".pdf", "x" * 128),
    ],
)
def test_name_of_a_file(raw_client: RawClient, filename: str, name: str) -> None:
    """Paths are taken off, names cut to 128 characters, and nothing is decoded."""
    answer = raw_client.upload("uploadFile", filename, b"content", folderId=root(raw_client))
    assert name == raw_client.simulator.school.drive.files[answer["data"]].name


def test_file_name_in_rfc_5987_form(raw_client: RawClient) -> None:
    """PHP knows no `filename*`: the part is a field, and there is no file."""
    file = part("name=\"Filedata\"; filename*=UTF-8''a.pdf", b"content")
    folder = part('name="folderId"', root(raw_client).encode())
    assert errno(raw_client.raw("uploadFile", signing_parts(raw_client) + folder + file + END, MULTIPART)) == 195


def test_file_kept(raw_client: RawClient) -> None:
    """Content, size and hash of a file are there to look at, byte for byte."""
    content = bytes(range(256)) * 100 + f"\r\n--{B}x\r\n--".encode()
    file = raw_client.simulator.school.drive.files[
        raw_client.upload("uploadFile", "a", content, folderId=root(raw_client))["data"]
    ]
    assert (content, len(content), hashlib.sha256(content).hexdigest()) == (file.content, file.size, file.sha256)


def test_last_of_two_files(raw_client: RawClient) -> None:
    """Of two files with one name the last counts."""
    files = part('name="Filedata"; filename="a"', b"first") + part('name="Filedata"; filename="b"', b"second")
    folder = part('name="folderId"', root(raw_client).encode())
    raw_client.raw("uploadFile", signing_parts(raw_client) + folder + files + END, MULTIPART)
    assert [file.content for file in raw_client.simulator.school.drive.files.values()] == [b"second"]


@pytest.mark.parametrize(
    ("file", "code"),
    [
        pytest.param(b"", 195, id="none"),
        pytest.param(part('name="Filedata"; filename=""', b""), 195, id="none chosen"),
        pytest.param(part('name="Filedata"', b"content"), 195, id="a text field"),
        pytest.param(part('name="Filedata[]"; filename="a"', b"content"), 195, id="a list of files"),
        pytest.param(part('name="file"; filename="a"', b"content"), 195, id="another name"),
        pytest.param(part('name="Filedata"; filename="a"', b""), 1, id="an empty file"),
    ],
)
def test_file_field(raw_client: RawClient, file: bytes, code: int) -> None:
    """Only a part called Filedata with a file name is a file."""
    folder = part('name="folderId"', root(raw_client).encode())
    assert code == errno(raw_client.raw("uploadFile", signing_parts(raw_client) + folder + file + END, MULTIPART))


def test_multipart_that_breaks_off(raw_client: RawClient) -> None:
    """A form without its end keeps the fields that were complete; its file failed to arrive."""
    folder = part('name="folderId"', root(raw_client).encode())
    body = signing_parts(raw_client) + folder + part('name="Filedata"; filename="a"', b"content")[:-4]
    assert errno(raw_client.raw("uploadFile", body, MULTIPART)) == 197
    assert raw_client.simulator.school.drive.files == {}


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        pytest.param(b"not multipart at all", MULTIPART, id="no part"),
        pytest.param(b"", MULTIPART, id="nothing"),
        pytest.param(b"--x\r\n\r\n", "multipart/form-data", id="no boundary"),
        pytest.param(b"--x\r\n\r\n", "multipart/form-data; boundary=", id="an empty boundary"),
        pytest.param(b"--x\r\n\r\n", "multipart/form-data; boundary=" + "x" * 5000, id="an endless boundary"),
        pytest.param(f"--{B}\r\nno header\r\n\r\nx\r\n--{B}--\r\n".encode(), MULTIPART, id="a broken header"),
        pytest.param(f"--{B}\r\nA: {'x' * 100_000}\r\n\r\n".encode(), MULTIPART, id="a huge header"),
        pytest.param(b"\x00\xff" * 1000, "application/x-www-form-urlencoded", id="noise"),
    ],
)
def test_form_that_cannot_be_read(raw_client: RawClient, body: bytes, content_type: str) -> None:
    """It is an empty form, so it is not signed."""
    assert errno(raw_client.raw("addCourse", body, content_type)) == 102


def test_request_that_is_hung_up_on(raw_client: RawClient) -> None:
    """A caller that goes away in the middle of a body leaves the school running."""
    host, port = raw_client.simulator.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(b"POST /partner/api/course.api.php?action=addCourse HTTP/1.1\r\nHost: x\r\n")
        connection.sendall(b"Content-Length: 1000\r\n\r\ncourseName=")
    assert errno(raw_client.v1("addCourse", courseName="Mathematics")) == 1


@pytest.fixture
def narrow() -> Iterator[RawClient]:
    """A school that takes files of 1000 bytes, fields of 2000, and keeps 100 of a file."""
    limits = FormLimits(field_bytes=2000, file_bytes=1000, kept_bytes=100)
    with Simulator(sid=SID, secret=SECRET, clock=lambda: NOW, limits=limits) as simulator:
        yield RawClient(simulator)


@pytest.mark.parametrize(("size", "code"), [(1000, 1), (1001, 211), (500_000, 211)])
def test_largest_file(narrow: RawClient, size: int, code: int) -> None:
    """A file over the limit is answered 211; the rest of the form is read all the same."""
    assert code == errno(narrow.upload("uploadFile", "a", b"x" * size, folderId=root(narrow)))


def test_file_too_large_to_keep(narrow: RawClient) -> None:
    """What is not kept still has its size and hash."""
    file_id = narrow.upload("uploadFile", "a", b"x" * 101, folderId=root(narrow))["data"]
    file = narrow.simulator.school.drive.files[file_id]
    assert (None, 101, hashlib.sha256(b"x" * 101).hexdigest()) == (file.content, file.size, file.sha256)


@pytest.mark.parametrize("multipart", [False, True])
def test_fields_too_large(narrow: RawClient, multipart: bool) -> None:
    """Fields over the limit are dropped, all of them, so the call is not signed; it is answered all the same."""
    if multipart:
        name = part('name="courseName"', b"x" * 100_000)
        answer = narrow.raw("addCourse", signing_parts(narrow) + name + END, MULTIPART)
    else:
        body = urlencode(narrow.signing()) + "&courseName=" + quote("x" * 100_000)
        answer = narrow.raw("addCourse", body.encode())
    assert errno(answer) == 102


def test_json_too_large(narrow: RawClient) -> None:
    """A JSON body over the limit is none, so its signature is wrong."""
    assert narrow.v2("/school/modifySchoolConf", allowViewReplay=1, extra=["x" * 3000])["code"] == 101002005


def test_contents_kept_in_all(raw_client: RawClient) -> None:
    """The memory for contents is bounded; files beyond it keep size and hash only."""
    raw_client.simulator.school.drive.limits.kept_bytes = 10
    ids = [raw_client.upload("uploadFile", name, b"x" * 6, folderId=root(raw_client))["data"] for name in ("a", "b")]
    assert [raw_client.simulator.school.drive.files[file_id].content for file_id in ids] == [b"x" * 6, None]
