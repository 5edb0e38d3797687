"""Uploads: streamed, watched, and refused before they are sent when ClassIn would refuse them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from classin_client import Upload

from client.recorder import Canned, Recorder, v1

Run = Callable[..., Any]


def _sparse(path: Path, size: int) -> Path:
    with path.open("wb") as file:
        file.truncate(size)
    return path


@pytest.mark.parametrize("source", ["path", "bytes", "file"])
def test_progress_is_reported(run: Run, recorder: Recorder, tmp_path: Path, source: str) -> None:
    """From some bytes to all of them."""
    path = tmp_path / "papers.pdf"
    path.write_bytes(b"x" * 200_000)
    seen: list[tuple[int, int | None]] = []
    recorder.answer(v1(data="7"))

    with path.open("rb") as opened:
        given: Any = {"path": path, "bytes": path.read_bytes(), "file": opened}[source]
        run(
            "cloud.upload",
            folder_id="1",
            filedata=Upload(given, name="p.pdf", on_progress=lambda *now: seen.append(now)),
        )

    assert (200_000, 200_000) == seen[-1]
    assert sorted(seen) == seen
    assert len(seen) > 1
    assert b'filename="p.pdf"' in recorder.last.body


def test_a_repeat_starts_over(run: Run, recorder: Recorder) -> None:
    """The second attempt reads the file from its beginning, and says so."""
    seen: list[int] = []
    recorder.answer(Canned(b"", 901), v1(data="7"))

    run("cloud.upload", folder_id="1", filedata=Upload(b"x" * 10, on_progress=lambda read, _: seen.append(read)))

    assert [10, 10] == seen


@pytest.mark.parametrize(
    ("method", "arguments", "size", "name", "sentence"),
    [
        (
            "cloud.upload",
            {"folder_id": "1"},
            524_288_001,
            "a.mp4",
            "ClassIn takes at most 524,288,000",
        ),
        ("cloud.upload", {"folder_id": "1"}, 0, "a.pdf", "the file is empty"),
        ("users.register", {"telephone": "1"}, 1_048_576, "a.png", "ClassIn takes at most 1,048,575"),
        ("users.register", {"telephone": "1"}, 10, "a.bmp", "ClassIn takes jpg, jpeg, gif, png, not .bmp"),
    ],
)
def test_what_classin_would_refuse_is_not_sent(
    run: Run,
    recorder: Recorder,
    tmp_path: Path,
    method: str,
    arguments: dict[str, Any],
    size: int,
    name: str,
    sentence: str,
) -> None:
    """Half a gigabyte need not travel to be refused."""
    with pytest.raises(ValueError, match=sentence):
        run(method, **arguments, filedata=_sparse(tmp_path / name, size))

    assert [] == recorder.sent


def test_an_open_file_is_sent_whole(run: Run, recorder: Recorder) -> None:
    """From its first byte, wherever it stood."""
    opened = io.BytesIO(b"the first half, the second half")
    opened.seek(16)
    recorder.answer(v1(data="7"))

    run("cloud.upload", folder_id="1", filedata=opened)

    assert b"the first half, the second half" in recorder.last.body
