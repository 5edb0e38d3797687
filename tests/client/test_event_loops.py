"""An async client in many event loops: each has connections of its own, which end with it."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path

import pytest
from simulator.subscriber import eventually

from classin_client import AsyncClassIn

from client.conftest import SECRET, SID
from client.recorder import Recorder, v1


def _sockets() -> int:
    """How many sockets this process has open."""
    gc.collect()
    return sum(str(one.readlink()).startswith("socket:") for one in Path("/proc/self/fd").iterdir() if one.is_symlink())


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts the files of the process as Linux shows them")
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # asyncio's own, of a transport whose loop was closed first
def test_the_connections_of_a_closed_loop_are_let_go(recorder: Recorder) -> None:
    """A client that is kept while the program calls `asyncio.run` again and again holds the last loop's alone."""
    recorder.answer(v1(data=7))
    client = AsyncClassIn(sid=SID, secret=SECRET, base_url=recorder.url)

    async def call() -> int:
        return (await client.courses.create(course_name="Maths")).data

    async def close() -> None:
        await client.close()

    assert 7 == asyncio.run(call())
    before = _sockets()
    for _ in range(20):
        assert 7 == asyncio.run(call())

    # Two to a connection that is kept; the recorder's own end of one is closed a little later.
    assert eventually(lambda: before + 15 > _sockets())
    asyncio.run(close())
    gc.collect()
