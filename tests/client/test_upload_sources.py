"""What can be uploaded: whatever yields bytes, with the size of what it yields; the rest is refused before sending."""

from __future__ import annotations

import asyncio
import gzip
import http.server
import io
import mmap
import os
import tempfile
import threading
import urllib.request
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import requests
from django.conf import settings as django_settings
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.datastructures import UploadFile
from werkzeug.datastructures import FileStorage

from classin_api.operations import Shape
from classin_client import AsyncClassIn, OutcomeUnknown, Upload
from classin_client._request.files import FilePart
from classin_client._request.place import Place

from client.recorder import Canned, Recorder, v1

Run = Callable[..., Any]
CONTENT = b"some bytes of a paper, and more of them. " * 5000
"""Compressed, it has another size."""


class OnlyRead:
    """Has `read(n)`, and nothing else."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, count: int = -1) -> bytes:
        """The next bytes."""
        return self._file.read(count)


class ReadsAll:
    """Its `read()` takes no number."""

    def __init__(self, content: bytes) -> None:
        self._left = content

    def read(self) -> bytes:
        """Everything, once."""
        content, self._left = self._left, b""
        return content


class NoSeekResult(io.BytesIO):
    """Its `seek` returns nothing, as mmap's does on older Pythons."""

    def seek(self, *where: int) -> Any:
        """Goes there."""
        super().seek(*where)


def _pipe(content: bytes, stack: ExitStack) -> Any:
    reading, writing = os.pipe()
    opened = stack.enter_context(os.fdopen(reading, "rb"))
    writer = threading.Thread(target=lambda: [os.write(writing, content), os.close(writing)])
    writer.start()
    stack.callback(writer.join)
    return opened


def _fifo(content: bytes, stack: ExitStack) -> Any:
    path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "fifo"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(content,))
    writer.start()
    stack.callback(writer.join)
    return stack.enter_context(path.open("rb"))


def _path(content: bytes, stack: ExitStack, name: str = "paper.pdf") -> Path:
    path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / name
    path.write_bytes(content)
    return path


def _gzip(content: bytes, stack: ExitStack) -> Any:
    return stack.enter_context(gzip.open(_path(gzip.compress(content), stack)))


def _zip_member(content: bytes, stack: ExitStack) -> Any:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("folder/paper.pdf", content)
    return stack.enter_context(stack.enter_context(zipfile.ZipFile(held)).open("folder/paper.pdf"))


def _spooled(content: bytes, stack: ExitStack) -> Any:
    spooled = tempfile.SpooledTemporaryFile(max_size=1000)  # noqa: SIM115  # the stack closes it
    stack.enter_context(spooled)
    spooled.write(content)
    return spooled


def _mapped(content: bytes, stack: ExitStack) -> Any:
    with _path(content, stack).open("rb") as opened:
        return stack.enter_context(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))


def _at_an_offset(content: bytes, _: ExitStack) -> Any:
    opened = io.BytesIO(content)
    opened.seek(5)
    return opened


def _served(content: bytes, stack: ExitStack) -> str:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = stack.enter_context(http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}).start()
    stack.callback(server.shutdown)
    return f"http://127.0.0.1:{server.server_address[1]}/paper.pdf"


def _requests_raw(content: bytes, stack: ExitStack) -> Any:
    session = stack.enter_context(requests.Session())
    session.trust_env = False
    return stack.enter_context(session.get(_served(content, stack), stream=True)).raw


def _urlopen(content: bytes, stack: ExitStack) -> Any:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return stack.enter_context(opener.open(_served(content, stack)))


def _starlette(content: bytes, _: ExitStack) -> Any:
    return UploadFile(io.BytesIO(content), size=len(content), filename="paper.pdf")


def _django(content: bytes, _: ExitStack) -> Any:
    if not django_settings.configured:
        django_settings.configure()
    return SimpleUploadedFile("paper.pdf", content)


def _django_content(content: bytes, stack: ExitStack) -> Any:
    _django(content, stack)
    return ContentFile(content, name="paper.pdf")


SOURCES: dict[str, Callable[[bytes, ExitStack], Any]] = {
    "bytes": lambda content, _: content,
    "bytearray": lambda content, _: bytearray(content),
    "memoryview": lambda content, _: memoryview(content),
    "path": _path,
    "text path": lambda content, stack: str(_path(content, stack)),
    "open file": lambda content, stack: stack.enter_context(_path(content, stack).open("rb")),
    "unbuffered file": lambda content, stack: stack.enter_context(_path(content, stack).open("rb", buffering=0)),
    "BytesIO": lambda content, _: io.BytesIO(content),
    "BytesIO at an offset": _at_an_offset,
    "seek returns nothing": lambda content, _: NoSeekResult(content),
    "gzip": _gzip,
    "zip member": _zip_member,
    "SpooledTemporaryFile": _spooled,
    "mmap": _mapped,
    "only read(n)": lambda content, _: OnlyRead(content),
    "only read()": lambda content, _: ReadsAll(content),
    "pipe": _pipe,
    "FIFO": _fifo,
    "requests, raw": _requests_raw,
    "urlopen": _urlopen,
    "Starlette's upload": _starlette,
    "Django's upload": _django,
    "Django's content": _django_content,
    "Werkzeug's upload": lambda content, _: FileStorage(io.BytesIO(content), "paper.pdf", name="field"),
}


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """Closes what a test opened."""
    with ExitStack() as opened:
        yield opened


@pytest.mark.parametrize("source", SOURCES)
def test_what_it_yields_is_sent_with_its_size(run: Run, recorder: Recorder, stack: ExitStack, source: str) -> None:
    """Whole, under a length that is right, and once more when the first attempt is refused."""
    recorder.answer(Canned(b"", 901), v1(data="7"))

    reply = run("cloud.upload", folder_id="1", filedata=Upload(SOURCES[source](CONTENT, stack), name="p.pdf"))

    assert ["7"] == [reply.data]
    assert 2 == len(recorder.sent)
    for sent in recorder.sent:
        assert 1 == sent.body.count(b"\r\n\r\n" + CONTENT + b"\r\n")
        assert str(len(sent.body)) == sent.headers["content-length"]


@pytest.mark.parametrize(
    "source", ["path", "open file", "zip member", "Starlette's upload", "Django's upload", "Werkzeug's upload"]
)
def test_a_file_keeps_its_name(run: Run, recorder: Recorder, stack: ExitStack, source: str) -> None:
    """Not the name of the form's field, and no folder."""
    recorder.answer(v1(data="7"))

    run("cloud.upload", folder_id="1", filedata=SOURCES[source](CONTENT, stack))

    assert b'filename="paper.pdf"' in recorder.last.body


@pytest.mark.parametrize("source", ["pipe", "BytesIO"])
def test_a_file_without_a_name_is_called_upload(run: Run, recorder: Recorder, stack: ExitStack, source: str) -> None:
    """A pipe's `name` is a number."""
    recorder.answer(v1(data="7"))

    run("cloud.upload", folder_id="1", filedata=SOURCES[source](CONTENT, stack))

    assert b'filename="upload"' in recorder.last.body


def test_a_name_that_is_no_text_is_refused(run: Run, recorder: Recorder) -> None:
    """Before anything is sent."""
    wrong: Any = 5
    with pytest.raises(TypeError, match=r"filedata: the file's name is a str, not an int\."):
        run("cloud.upload", folder_id="1", filedata=Upload(b"content", name=wrong))

    assert [] == recorder.sent


@pytest.mark.parametrize("source", sorted(SOURCES.keys() - {"mmap"}))
def test_nothing_is_no_file(run: Run, recorder: Recorder, stack: ExitStack, source: str) -> None:
    """Empty, in whatever way; an empty file cannot be mapped."""
    with pytest.raises(ValueError, match="filedata: the file is empty"):
        run("cloud.upload", folder_id="1", filedata=SOURCES[source](b"", stack))

    assert [] == recorder.sent


class _AsyncFile:
    async def read(self, count: int = -1) -> bytes:
        return CONTENT


class _Hidden:
    def read(self, count: int = -1) -> Any:
        return _AsyncFile().read(count)


def _closed(_: ExitStack) -> Any:
    opened = io.BytesIO(CONTENT)
    opened.close()
    return opened


def _broken(stack: ExitStack) -> Any:
    return stack.enter_context(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(CONTENT)[:60])))


def _no_regular_file(stack: ExitStack) -> Any:
    path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "fifo"
    os.mkfifo(path)
    return path


def _bad_name(stack: ExitStack) -> Any:
    return _path(CONTENT, stack, os.fsdecode(b"\xff.pdf"))


def _generated() -> Iterator[bytes]:
    yield CONTENT


@pytest.mark.parametrize(
    ("make", "error", "sentence"),
    [
        (lambda stack: stack.enter_context(_path(CONTENT, stack).open()), TypeError, "open the file in binary mode"),
        (lambda stack: io.StringIO("x"), TypeError, "open the file in binary mode"),
        (lambda stack: stack.enter_context(gzip.open(_gzip_path(stack), "rt")), TypeError, "in binary mode"),  # noqa: SIM115
        (lambda stack: stack.enter_context(_path(CONTENT, stack).open("ab")), ValueError, "not open for reading"),
        (_closed, ValueError, "the file is closed already"),
        (_broken, OSError, "the file cannot be read"),
        (lambda _: _AsyncFile(), TypeError, "an async file: read it first, and give its bytes"),
        (lambda _: _Hidden(), TypeError, r"the file's read\(\) returns a coroutine, not bytes"),
        (lambda _: _generated(), TypeError, "takes a path, bytes or a file opened in binary mode, not a generator"),
        (lambda _: io.BytesIO, TypeError, "takes a path, bytes or a file opened in binary mode"),
        (lambda _: None, TypeError, "takes a path, bytes or a file"),
        (lambda _: "a\0b", FileNotFoundError, "does not exist"),
        (lambda _: "/", FileNotFoundError, "is a folder"),
        (_no_regular_file, FileNotFoundError, "is no regular file; open it, and give the opened file"),
        (_bad_name, ValueError, "the file's name is not UTF-8; give it another"),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else None,
)
def test_what_cannot_be_read_says_so_before_sending(
    run: Run, recorder: Recorder, stack: ExitStack, make: Any, error: type[Exception], sentence: str
) -> None:
    """In one sentence that names the parameter."""
    with pytest.raises(error, match=sentence) as caught:
        run("cloud.upload", folder_id="1", filedata=Upload(make(stack), name=None))

    assert str(caught.value).startswith("cloud.upload (uploadFile): filedata")
    assert [] == recorder.sent


def _gzip_path(stack: ExitStack) -> Path:
    return _path(gzip.compress(CONTENT), stack)


def test_more_than_classin_takes_is_not_read_on() -> None:
    """Of an endless stream, a byte more than the limit at the most, and a part."""

    class Endless:
        taken = 0

        def read(self, count: int = -1) -> bytes:
            self.taken += count
            return b"x" * count

    endless = Endless()
    with pytest.raises(ValueError, match="ClassIn takes at most 1,000,000 bytes"):
        FilePart(endless, Place("made_up"), Shape("file", longest=1_000_000))

    assert endless.taken < 1_100_000


def test_a_file_that_becomes_longer_is_sent_as_it_was_found(run: Run, recorder: Recorder, tmp_path: Path) -> None:
    """A log file goes on growing while it is sent."""
    path = tmp_path / "x.pdf"
    path.write_bytes(CONTENT)
    recorder.answer(v1(data="7"))

    def grow(*_: object) -> None:
        with path.open("ab") as opened:
            opened.write(b"later")

    run("cloud.upload", folder_id="1", filedata=Upload(path, on_progress=grow))

    assert CONTENT in recorder.last.body
    assert b"later" not in recorder.last.body


def test_a_file_that_becomes_shorter_is_no_raw_error(run: Run, recorder: Recorder, tmp_path: Path) -> None:
    """The request had begun: nobody can know, and the error says so."""
    path = tmp_path / "x.pdf"
    path.write_bytes(CONTENT)

    with pytest.raises(OutcomeUnknown, match="the file became shorter while it was sent"):
        run(
            "cloud.upload",
            folder_id="1",
            filedata=Upload(path, on_progress=lambda read, _: os.truncate(path, read)),
            options={"max_retries": 0},
        )


def test_the_callers_file_stays_open(run: Run, recorder: Recorder) -> None:
    """Who opened it closes it."""
    opened = io.BytesIO(CONTENT)
    recorder.answer(v1(data="7"))

    run("cloud.upload", folder_id="1", filedata=opened)

    assert not opened.closed


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=st.sampled_from(sorted(SOURCES.keys() - {"requests, raw", "urlopen"})), content=st.binary(min_size=1))
def test_every_content_is_read_whole_and_twice(source: str, content: bytes) -> None:
    """By each attempt, with the size that was announced."""
    with ExitStack() as stack:
        part = FilePart(SOURCES[source](content, stack), "x", Shape("file"))
        for _ in range(2):
            opened, close = part.open()
            read = b"".join(iter(lambda opened=opened: opened.read(7), b""))
            if close:
                opened.close()
            assert (content, len(content)) == (read, part.size)


def test_an_upload_in_an_event_loop(recorder: Recorder) -> None:
    """A FastAPI view hands over what it was given."""
    recorder.answer(v1(data="7"))

    async def view(upload: UploadFile) -> Any:
        settings: dict[str, Any] = {"sid": "1000082", "secret": "x", "base_url": recorder.url}
        async with AsyncClassIn(**settings) as classin:
            return await classin.cloud.upload(folder_id="1", filedata=upload)  # type: ignore[arg-type]

    asyncio.run(view(UploadFile(io.BytesIO(CONTENT), filename="paper.pdf")))

    assert CONTENT in recorder.last.body


class _Later(io.BytesIO):
    """Its `read` gives something else than bytes after the first look."""

    def __init__(self, given: Any) -> None:
        super().__init__(CONTENT)
        self._given = given

    def read(self, count: int | None = -1, /) -> Any:
        """The first byte, and then that."""
        return super().read(count) if count == 1 else self._given


@pytest.mark.parametrize(
    ("given", "sentence"),
    [("text", "returned a str"), (5, "returned an int"), (None, "returned None"), (b"x" * 300_000, "more bytes than")],
)
def test_what_is_no_part_while_it_is_sent_is_no_raw_error(
    run: Run, recorder: Recorder, given: Any, sentence: str
) -> None:
    """The request had begun: the outcome is open, and the sentence says what was read."""
    with pytest.raises(OutcomeUnknown, match=sentence):
        run("cloud.upload", folder_id="1", filedata=Upload(_Later(given), name="paper.pdf"))


def test_content_given_as_a_path_is_not_shown(run: Run, recorder: Recorder) -> None:
    """A text that no path can be, because it is the file itself."""
    with pytest.raises(FileNotFoundError, match="leads to no file") as caught:
        run("cloud.upload", folder_id="1", filedata="somebody's marks " * 1000)

    assert ("marks" in str(caught.value), []) == (False, recorder.sent)


@pytest.mark.parametrize(
    ("mime_type", "error"),
    [("text/plain\r\nX-Other: 1", ValueError), ("ü/pdf", ValueError), ("pdf", ValueError), (b"text/plain", TypeError)],
)
def test_a_type_that_is_none_is_refused(run: Run, recorder: Recorder, mime_type: Any, error: type[Exception]) -> None:
    """It is written into the head of the part as it is."""
    with pytest.raises(error, match="mime_type is a"):
        run("cloud.upload", folder_id="1", filedata=Upload(CONTENT, name="paper.pdf", mime_type=mime_type))

    assert [] == recorder.sent
