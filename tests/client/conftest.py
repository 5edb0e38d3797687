"""A recorder for each test, and a client of each kind that talks to it."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from classin_client import AsyncClassIn, ClassIn

from client.recorder import Recorder

SID = "1000082"
SECRET = "made-up-secret"
NOW = 1_700_000_000


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    """A server that keeps what it is sent."""
    with Recorder() as server:
        yield server


def _settings(url: str, options: dict[str, Any]) -> dict[str, Any]:
    made = itertools.count(1)
    return {
        "sid": SID,
        "secret": SECRET,
        "base_url": url,
        "clock": lambda: NOW,
        "new_identity": lambda: f"made-identity-{next(made)}",
        **options,
    }


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, recorder: Recorder) -> Callable[..., Any]:
    """Runs one call on a client that talks to the recorder: `run("courses.create", course_name="Maths")`.

    `run.waits` holds the seconds that the client waited.
    """
    waits: list[float] = []

    def sync(name: str, /, *args: Any, options: dict[str, Any] | None = None, **kwargs: Any) -> Any:
        with ClassIn(sleep=waits.append, **_settings(recorder.url, options or {})) as client:
            return _method(client, name)(*args, **kwargs)

    def awaited(name: str, /, *args: Any, options: dict[str, Any] | None = None, **kwargs: Any) -> Any:
        async def sleep(seconds: float) -> None:
            waits.append(seconds)

        async def main() -> Any:
            async with AsyncClassIn(sleep=sleep, **_settings(recorder.url, options or {})) as client:
                return await _method(client, name)(*args, **kwargs)

        return asyncio.run(main())

    chosen: Any = sync if request.param == "sync" else awaited
    chosen.waits = waits
    return chosen


def _method(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client
