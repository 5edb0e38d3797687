"""How long an upload takes and how much memory: the file is to stay on disk. Against curl and the official SDK."""

from __future__ import annotations

import asyncio
import subprocess
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import sink
from benchmarks.peers import environments
from benchmarks.table import Row, in_turns, of_medians, ratio
from classin_client import AsyncClassIn, ClassIn

_SIZE_MIB = 50
_LARGE_MIB = 500
_ROUNDS = 7
_GOAL_MIB = 8.0
_MIB = 2**20


def _from_path(url: str, path: Path) -> None:
    with ClassIn(sid=1000082, secret="made-up", base_url=url) as classin:
        classin.cloud.upload(folder_id="1", filedata=path)


def _from_file(url: str, path: Path) -> None:
    with ClassIn(sid=1000082, secret="made-up", base_url=url) as classin, path.open("rb") as file:
        classin.cloud.upload(folder_id="1", filedata=file)


def _from_path_async(url: str, path: Path) -> None:
    async def main() -> None:
        async with AsyncClassIn(sid=1000082, secret="made-up", base_url=url) as classin:
            await classin.cloud.upload(folder_id="1", filedata=path)

    asyncio.run(main())


def _from_file_async(url: str, path: Path) -> None:
    async def main() -> None:
        with path.open("rb") as file:
            async with AsyncClassIn(sid=1000082, secret="made-up", base_url=url) as classin:
                await classin.cloud.upload(folder_id="1", filedata=file)

    asyncio.run(main())


_UPLOADS = (
    ("from a path", _from_path),
    ("from an open file", _from_file),
    ("from a path, async", _from_path_async),
    ("from an open file, async", _from_file_async),
)


def measure() -> Iterator[Row]:
    """Peaks of what Python allocates, then a large file by each contender; the server is another process."""
    yield from peaks()
    yield from _large()


def peaks() -> Iterator[Row]:
    """Peaks of what Python allocates, the ratio to the size of the file."""
    with tempfile.TemporaryDirectory() as folder, sink.running() as port:
        path = _file(Path(folder), _SIZE_MIB)
        small = Path(folder) / "small.mp4"
        small.write_bytes(b"made up")
        url = f"http://127.0.0.1:{port}"
        for name, upload in _UPLOADS:
            # What is imported and cached on first use is not the upload's.
            upload(url, small)
            tracemalloc.start()
            upload(url, path)
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            name = f"peak of Python's memory, {_SIZE_MIB} MiB {name}"
            yield Row(name, peak / _MIB, "MiB", peak / _MIB / _SIZE_MIB, _GOAL_MIB)


def _large() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder, sink.running() as port:
        url = f"http://127.0.0.1:{port}"
        path = str(_file(Path(folder), _LARGE_MIB))
        grown: dict[str, list[float]] = {"classin-client": [], "eeo": []}

        def by(name: str) -> Callable[[], float]:
            def upload() -> float:
                # Each time in a new process, whose largest size is then the upload's.
                with environments.running(name, url) as peer:
                    peer.ask("sync", which="v1", count=1)
                    seconds, mib = peer.ask("upload", path=path)
                grown[name].append(mib)
                return float(seconds)

            return upload

        def by_curl() -> float:
            fields = ("-F", "SID=1000082", "-F", "folderId=1", "-F", f"Filedata=@{path}")
            address = f"{url}/partner/api/cloud.api.php?action=uploadFile"
            command = ("curl", "--silent", "--fail", "--noproxy", "*", "--header", "Expect:", *fields, address)
            began = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            return time.perf_counter() - began

        found = in_turns({"classin-client": by("classin-client"), "curl": by_curl, "eeo": by("eeo")}, _ROUNDS)
    for name, values in found.items():
        yield of_medians(f"upload of {_LARGE_MIB} MiB: {name}", values, "s")
    yield ratio(f"upload of {_LARGE_MIB} MiB: classin-client ÷ curl", found["classin-client"], found["curl"], 1.2)
    for name, values in grown.items():
        goal = 10.0 if name == "classin-client" else 0.0
        yield of_medians(f"growth of the process, upload of {_LARGE_MIB} MiB: {name}", values, "MiB", goal=goal)


def _file(folder: Path, mib: int) -> Path:
    path = folder / "lesson.mp4"
    with path.open("wb") as file:
        file.truncate(mib * _MIB)
    return path
