"""`AsyncClassIn(transport="aiohttp")`: what the other tests of the client show of the default holds for it as well."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable
from typing import Any

import pytest

from classin_client import AsyncClassIn, InvalidValue

from client import test_fork, test_frames, test_interpret, test_retries, test_uploads
from client.conftest import SECRET, SID
from client.recorder import Canned, Recorder, v1

GIVEN: dict[str, Any] = {"sid": SID, "secret": SECRET, "transport": "aiohttp"}


@pytest.fixture
def run(recorder: Recorder) -> Callable[..., Any]:
    """The fixture of the same name, with this transport; it runs the tests below."""

    def awaited(name: str, /, *args: Any, options: dict[str, Any] | None = None, **kwargs: Any) -> Any:
        async def sleep(seconds: float) -> None:
            run_once.waits.append(seconds)

        async def main() -> Any:
            settings = {"base_url": recorder.url, "new_identity": lambda: "made-identity-1", **GIVEN, **(options or {})}
            async with AsyncClassIn(sleep=sleep, **settings) as client:
                group, method = name.split(".")
                return await getattr(getattr(client, group), method)(*args, **kwargs)

        return asyncio.run(main())

    run_once: Any = awaited
    run_once.waits = []
    return run_once


# They are collected here once more, with the fixture above.
test_a_bomb = test_interpret.test_a_compressed_bomb_is_not_unpacked
test_frames_with_aiohttp = test_frames.test_no_frame_shows_what_is_sent_and_received
test_progress = test_uploads.test_progress_is_reported
test_a_repeat = test_uploads.test_a_repeat_starts_over
test_a_refused_connection = test_retries.test_a_refused_connection_names_the_server
test_an_open_file = test_uploads.test_an_open_file_is_sent_whole


def test_no_cookie_is_kept(recorder: Recorder) -> None:
    """What an answer sets is sent with no other request."""
    recorder.answer(Canned(v1(data=7).body, headers={"Set-Cookie": "name=1"}), v1(data=7))

    async def main() -> None:
        async with AsyncClassIn(**GIVEN, base_url=recorder.url) as client:
            for _ in range(2):
                await client.courses.create(course_name="Maths")

    asyncio.run(main())

    assert [False, False] == ["cookie" in sent.headers for sent in recorder.sent]


def test_the_request_is_the_same(recorder: Recorder) -> None:
    """Its headers and body are those of the default."""
    recorder.answer(v1(data=7))

    async def main(transport: Any) -> None:
        settings = {**GIVEN, "transport": transport, "clock": lambda: 1_700_000_000}
        async with AsyncClassIn(**settings, base_url=recorder.url, new_identity=lambda: "one") as client:
            await client.courses.create(course_name="Maths")

    asyncio.run(main("httpx"))
    asyncio.run(main("aiohttp"))

    first, second = recorder.sent
    assert (first.target, first.headers, first.body) == (second.target, second.headers, second.body)


@pytest.mark.skipif(not hasattr(test_fork.os, "fork"), reason="this system has no fork")
def test_a_child_gets_its_own_answers(recorder: Recorder) -> None:
    """A process that is forked after a call makes connections of its own."""
    recorder.answer(test_fork._number_of_name)
    client = AsyncClassIn(**GIVEN, base_url=recorder.url)

    async def create(numbers: range) -> list[int]:
        return [(await client.courses.create(course_name=f"Maths {number}")).data for number in numbers]

    async def parent() -> tuple[list[int], Any]:
        await create(range(9, 10))
        child = test_fork.in_child(lambda: asyncio.run(create(range(100, 120))))
        own = await create(range(500, 520))
        ended = await asyncio.to_thread(child)
        await client.close()
        return own, ended

    assert (list(range(500, 520)), list(range(100, 120))) == asyncio.run(parent())


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # asyncio's own, of a transport whose loop was closed first
def test_each_event_loop_has_its_connections(recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    """A client that is kept while the program calls `asyncio.run` again and again; aiohttp logs no error of it."""
    recorder.answer(v1(data=7))
    client = AsyncClassIn(**GIVEN, base_url=recorder.url)

    async def call() -> int:
        return (await client.courses.create(course_name="Maths")).data

    async def close() -> None:
        await client.close()

    assert [7] * 5 == [asyncio.run(call()) for _ in range(5)]
    asyncio.run(close())
    gc.collect()
    assert [] == [record.getMessage() for record in caplog.records if record.name == "asyncio"]


def test_more_calls_than_connections_wait(recorder: Recorder) -> None:
    """150 calls at once, of which a hundred have a connection."""
    recorder.answer(v1(data=7))

    async def main() -> int:
        async with AsyncClassIn(**GIVEN, base_url=recorder.url) as client:
            replies = await asyncio.gather(*(client.courses.create(course_name="Maths") for _ in range(150)))
            return sum(reply.data for reply in replies)

    assert 150 * 7 == asyncio.run(main())


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence names the command that installs it."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)

    with pytest.raises(ImportError, match=r"pip install 'classin-client\[aiohttp\]'"):
        AsyncClassIn(**GIVEN)


@pytest.mark.parametrize(
    ("options", "says"),
    [({"transport": "urllib"}, "'httpx' or 'aiohttp', not 'urllib'"), ({"http_client": object()}, "http_client")],
)
def test_what_does_not_go_together(options: dict[str, Any], says: str) -> None:
    """An unknown name, and a client of one's own beside it, are refused."""
    with pytest.raises((InvalidValue, TypeError), match=says):
        AsyncClassIn(**{**GIVEN, **options})


def test_no_socks(monkeypatch: pytest.MonkeyPatch) -> None:
    """aiohttp knows no SOCKS proxy; that is said when the client is made."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setattr("classin_client._environment._socks_is_there", lambda: True)

    with pytest.raises(ValueError, match=r"SOCKS proxy 127\.0\.0\.1:9"):
        AsyncClassIn(**GIVEN)
