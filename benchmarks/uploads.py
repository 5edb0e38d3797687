"""How much memory an upload takes: the file is to stay on disk."""

from __future__ import annotations

import asyncio
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

from benchmarks import sink
from benchmarks.table import Row
from classin_client import AsyncClassIn, ClassIn

_SIZE_MIB = 50
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
    """Peaks of what Python allocates, the ratio to the size of the file; the server is another process."""
    with tempfile.TemporaryDirectory() as folder, sink.running() as port:
        path = Path(folder) / "lesson.mp4"
        with path.open("wb") as file:
            file.truncate(_SIZE_MIB * _MIB)
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
            yield Row(
                f"peak of uploading {_SIZE_MIB} MiB {name}",
                peak / _MIB,
                "MiB",
                peak / _MIB / _SIZE_MIB,
                _GOAL_MIB,
            )
            started = time.perf_counter()
            upload(url, path)
            yield Row(f"time of uploading {_SIZE_MIB} MiB {name}", (time.perf_counter() - started) * 1000, "ms")
