"""Hostile input: each ends in a code of ClassIn or a clean 4xx, and memory stays bounded."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from simulator.raw_client import SID, RawClient, errno, md5

MIB = 2**20
MULTIPART = "multipart/form-data; boundary=example-boundary"
REGISTER = "/partner/api/course.api.php?action=register"
UPLOAD = "/partner/api/cloud.api.php?action=uploadFile"
FORM = "application/x-www-form-urlencoded"


def still_works(raw_client: RawClient) -> bool:
    """Whether the next honest call is answered."""
    return errno(raw_client.v1("addSchoolLabel", labelName="still there")) == 1


def nested_brackets(depth: int) -> bytes:
    """A name with so many brackets."""
    return b"a" + b"[a]" * depth + b"=1"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        pytest.param(FORM, b"password=" + b"x" * (50 * MIB), id="one field of 50 MB"),
        pytest.param(FORM, b"&".join(b"f%d=1" % n for n in range(1_000_000)), id="a million fields"),
        pytest.param(FORM, nested_brackets(100_000), id="brackets"),
        pytest.param(FORM, b"a[]=1&" * 200_000, id="a long list"),
        pytest.param(FORM, b"%" * 100_000 + b"=" + b"%zz" * 1000, id="broken escapes"),
        pytest.param(FORM, b"\xff\xfe\x00" * 1000, id="no text"),
        pytest.param("multipart/form-data", b"--x\r\n", id="no boundary"),
        pytest.param("multipart/form-data; boundary=" + "x" * 5000, b"--x\r\n", id="long boundary"),
        pytest.param("multipart/form-data; boundary=\xe9", b"--\xe9\r\n\r\n", id="odd boundary"),
        pytest.param(MULTIPART, b"--example-boundary\r\n" + b"A" * 100_000, id="endless header"),
        pytest.param(MULTIPART, b"--example-boundary\r\n" + b"A: b\r\n" * 50_000, id="many headers"),
        pytest.param(MULTIPART, b"--example-boundary\r\n\r\nx\r\n" * 20_000, id="many parts without a name"),
        pytest.param(MULTIPART, b"\x00" * MIB, id="zeros"),
        pytest.param("", b"x", id="no type"),
        pytest.param("a" * 4000, b"x", id="odd type"),
    ],
)
def test_hostile_form(raw_client: RawClient, content_type: str, body: bytes) -> None:
    """What PHP cannot read is an empty form, and so not signed: 102."""
    status, answer = raw_client.send("POST", REGISTER, body, {"Content-Type": content_type})
    assert (200, 102, True) == (status, errno(answer), still_works(raw_client))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"[" * 100_000, id="lists"),
        pytest.param(b'{"a":' * 100_000, id="objects"),
        pytest.param(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, id="closed objects"),
        pytest.param(b'{"a":1' + b"0" * 1_000_000 + b"}", id="a long number"),
        pytest.param(b'{"a":1e999999}', id="a large number"),
        pytest.param(b'{"a":NaN}', id="no number"),
        pytest.param(b'{"a":"\\ud800"}', id="half a character"),
        pytest.param(b"{" + b",".join(b'"f%d":1' % n for n in range(300_000)) + b"}", id="many fields"),
        pytest.param(b'"' + b"x" * (50 * MIB) + b'"', id="50 MB"),
        pytest.param(b"\x00", id="a zero"),
    ],
)
def test_hostile_json(raw_client: RawClient, body: bytes) -> None:
    """What is no signed object is 101002005."""
    headers = {**raw_client.sign_v2({}), "X-EEO-SIGN": "0" * 32}
    status, answer = raw_client.send("POST", "/lms/unit/create", body, headers)
    assert (200, 101002005, True) == (status, answer["code"], still_works(raw_client))


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"a":' * 100_000, "[[]]" * 1000, "[1e999]", "[" + "1" * 100_000 + "]"]
)
def test_hostile_json_in_a_form(raw_client: RawClient, text: str) -> None:
    """JSON text in a signed form is an empty list or has wrong entries."""
    body = urlencode({"userJson": text, **raw_client.signing()}).encode()
    target = REGISTER.replace("register", "registerMultiple")
    status, answer = raw_client.send("POST", target, body, {"Content-Type": FORM})
    codes = [errno(answer), *(one["errno"] for one in answer.get("data", []))]
    assert (200, True) == (status, codes in ([155], [1, 100]))


def test_deep_object_in_v2(raw_client: RawClient) -> None:
    """A signed object that is nested deeply, but not too deeply to be read, is answered with a code."""
    body = b'{"courseId":1,"name":"a","publishFlag":2,"x":' + b"[" * 500 + b"]" * 500 + b"}"
    headers = raw_client.sign_v2({"courseId": "1", "name": "a", "publishFlag": "2"})
    status, answer = raw_client.send("POST", "/lms/unit/create", body, headers)
    assert (200, 147) == (status, answer["code"])


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../../etc/passwd", "passwd"),
        ("/etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("C:\\temp\\notes.txt", "notes.txt"),
        ("a/../b.txt", "b.txt"),
        ("a" * 200 + ".txt", "a" * 128),
    ],
)
def test_paths_in_file_names(
    raw_client: RawClient, name: str, kept: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the name is kept, cut to its 128 characters, and nothing is written anywhere."""
    monkeypatch.chdir(tmp_path)
    answer = raw_client.upload("uploadFile", name, b"x", folderId=raw_client.simulator.school.drive.root.folder_id)
    file = raw_client.simulator.school.drive.files[answer["data"]]
    assert (1, kept, []) == (errno(answer), file.name, list(tmp_path.iterdir()))


def test_endless_file_name(raw_client: RawClient) -> None:
    """A header that is too long is no file, as without one: a code, and nothing is stored."""
    answer = raw_client.upload(
        "uploadFile", "a" * 5000, b"x", folderId=raw_client.simulator.school.drive.root.folder_id
    )
    assert (False, {}) == (errno(answer) == 1, raw_client.simulator.school.drive.files)


def exchange(raw_client: RawClient, raw: bytes) -> bytes:
    """Send bytes as they are; what comes back until the server closes or a second has passed."""
    host, port = raw_client.simulator.url.removeprefix("http://").split(":")
    with closing(socket.create_connection((host, int(port)), timeout=1)) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
        return received


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"\x00\x01\x02\r\n\r\n", id="no HTTP"),
        pytest.param(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", id="negative length"),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", id="two lengths"
        ),
        pytest.param(b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 11_000, id="many headers"),
        pytest.param(b"GET /" + b"a" * 65_600, id="long path"),
        pytest.param(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", id="broken chunk"),
    ],
)
def test_broken_http(raw_client: RawClient, raw: bytes) -> None:
    """What is no HTTP is 400."""
    assert exchange(raw_client, raw).startswith(b"HTTP/1.1 400 ")
    assert still_works(raw_client)


@pytest.mark.parametrize(
    "path",
    [
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..",
        "//",
        "/lms/unit/create/",
        "/partner/api/other.api.php",
        "/%00",
        "/_simulatorx",
    ],
)
def test_other_paths(raw_client: RawClient, path: str) -> None:
    """They are 404."""
    assert 404 == raw_client.send("POST", path)[0]


def test_body_that_ends_early(raw_client: RawClient) -> None:
    """A caller that disconnects in the middle of a form gets no answer, and nothing is left behind."""
    head = f"POST {REGISTER} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\nContent-Type: {FORM}\r\n\r\nSID="
    exchange(raw_client, head.encode())
    assert still_works(raw_client)


@contextmanager
def own_process() -> Iterator[tuple[int, int]]:
    """A simulator in a process of its own: its id and port."""
    command = [sys.executable, "-m", "classin_simulator"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        try:
            yield process.pid, int(json.loads(process.stdout.readline())["url"].rsplit(":", 1)[1])
        finally:
            process.terminate()


def memory(pid: int, field: str) -> float:
    """What a process takes, in MiB: VmRSS now, VmHWM at most."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith(field)).split()[1]) / 1024


def open_files(pid: int) -> int:
    """How many files and connections a process has open."""
    return sum(1 for _ in Path(f"/proc/{pid}/fd").iterdir())


def post(port: int, target: str, body: bytes, content_type: str) -> Any:
    """A call on a new connection."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request("POST", target, body, {"Content-Type": content_type})
        return json.loads(connection.getresponse().read())


needs_proc = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Memory is read from /proc.")


@needs_proc
def test_memory_of_large_requests() -> None:
    """Forms, JSON and files of 50 MB pass through; the server never takes 80 MiB more than before."""
    large = b"x" * (50 * MIB)
    with own_process() as (pid, port):
        post(port, REGISTER, b"", FORM)
        before = memory(pid, "VmHWM")
        post(port, REGISTER, b"a=" + large, FORM)
        post(port, "/lms/unit/create", large, "application/json")
        part = b'--example-boundary\r\nContent-Disposition: form-data; name="Filedata"; filename="a"\r\n\r\n'
        post(port, UPLOAD, part + large + b"\r\n--example-boundary--\r\n", MULTIPART)
        post(port, UPLOAD, part.replace(b'; filename="a"', b"") + large + b"\r\n--example-boundary--\r\n", MULTIPART)
        after = memory(pid, "VmHWM")
    assert after - before < 80, f"{before:.0f} MiB, then {after:.0f}"


@needs_proc
def test_memory_of_many_objects() -> None:
    """Nothing takes more of Python's memory than small objects: eight megabytes of them take 300 MiB at most."""
    with own_process() as (pid, port):
        post(port, REGISTER, b"", FORM)
        before = memory(pid, "VmHWM")
        post(port, "/lms/unit/create", b"[" + b"{}," * (8 * MIB // 3 - 10) + b"{}]", "application/json")
        post(port, REGISTER, b"&".join(b"f%d=1" % number for number in range(800_000)), FORM)
        after = memory(pid, "VmHWM")
    assert after - before < 300, f"{before:.0f} MiB, then {after:.0f}"


def connect(port: int, count: int) -> int:
    """So many connections in turn, each with a call; how many were answered 102."""
    body = urlencode({"SID": SID, "timeStamp": "1", "safeKey": md5("wrong")}).encode()
    return sum(errno(post(port, REGISTER, body, FORM)) == 102 for _ in range(count))


def connections_in_turn(count: int) -> None:
    """All are answered, and afterwards memory and open files are what they were."""
    with own_process() as (pid, port):
        # The log of requests fills up first, which is its bound.
        connect(port, 1200)
        before, open_before = memory(pid, "VmRSS"), open_files(pid)
        answered = connect(port, count)
        grown, opened = memory(pid, "VmRSS") - before, open_files(pid) - open_before
    assert (count, True, True) == (answered, grown < 10, opened < 10), f"{grown:.1f} MiB, {opened} files"


@needs_proc
def test_500_connections() -> None:
    """Five hundred, one after the other."""
    connections_in_turn(500)


@needs_proc
@pytest.mark.soak
def test_10000_connections() -> None:
    """Ten thousand."""
    connections_in_turn(10_000)


@needs_proc
@pytest.mark.soak
def test_idle_connections() -> None:
    """A thousand connections that say nothing do not keep others out."""
    with own_process() as (_, port):
        idle = [socket.create_connection(("127.0.0.1", port)) for _ in range(1000)]
        try:
            assert 20 == connect(port, 20)
        finally:
            for connection in idle:
                connection.close()
