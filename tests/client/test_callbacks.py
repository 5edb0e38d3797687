"""The functions that a caller gives: what has to be awaited is awaited, or refused, and never counted as done."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from classin_client import AsyncClassIn, ClassIn, Upload
from classin_client.auth import ClassInAuth

from client.conftest import NOW
from client.recorder import Canned, Recorder, v1

Run = Callable[..., Any]
_GIVEN: dict[str, Any] = {"sid": "1000082", "secret": "made-up-secret", "base_url": "http://127.0.0.1:9"}


async def _waits(*_: object) -> str:
    return "made-identity"


class _Waiting:
    async def __call__(self, *_: object) -> str:
        return "made-identity"


_ASYNC = [_waits, functools.partial(_waits), _Waiting()]
_NOT_SEEN = [lambda *given: _waits(*given), functools.wraps(time.time)(lambda *given: _waits(*given))]
"""Plain functions that return a coroutine, as a lambda or a decorator does."""


@pytest.mark.parametrize("function", _ASYNC, ids=["function", "partial", "object"])
@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ClassIn, "clock"),
        (ClassIn, "sleep"),
        (ClassIn, "new_identity"),
        (ClassIn, "on_retry"),
        (AsyncClassIn, "clock"),
        (AsyncClassIn, "new_identity"),
    ],
)
def test_an_async_function_is_refused_where_nobody_awaits_it(kind: Any, name: str, function: Any) -> None:
    """When the client is made: not in the middle of a call."""
    with pytest.raises(TypeError, match=f"{name} is called, not awaited: give it a plain function"):
        kind(**_GIVEN, **{name: function})


def _steps(*_: object) -> Any:
    yield


class _Steps:
    def __call__(self, *_: object) -> Any:
        yield


@pytest.mark.parametrize(
    "function", [_steps, functools.partial(_steps), _Steps()], ids=["function", "partial", "object"]
)
@pytest.mark.parametrize("name", ["clock", "sleep", "new_identity", "on_retry"])
@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
def test_a_generator_is_refused(kind: Any, name: str, function: Any) -> None:
    """A call of it does nothing, and nobody goes through what it returns."""
    with pytest.raises(TypeError, match=f"{name} is a generator, so calling it would do nothing"):
        kind(**_GIVEN, **{name: function})


def test_a_generator_of_a_hook_is_refused(run: Run, recorder: Recorder) -> None:
    """One that a lambda hides is found out when it is called."""
    recorder.answer(Canned(b"", 901))

    with pytest.raises(TypeError, match="on_retry returned a generator, so nothing was done"):
        run("courses.create", course_name="x", options={"on_retry": lambda retry: _steps(retry)})


def test_a_derived_client_refuses_the_same() -> None:
    """`with_options` takes a hook too."""
    with ClassIn(**_GIVEN) as client, pytest.raises(TypeError, match="on_retry is called, not awaited"):
        client.with_options(on_retry=_waits)


def test_asyncs_own_sleep_is_refused() -> None:
    """It would return at once, and nobody would wait."""
    with pytest.raises(TypeError, match="sleep is called, not awaited"):
        ClassIn(**_GIVEN, sleep=asyncio.sleep)


@pytest.mark.parametrize("function", _NOT_SEEN, ids=["lambda", "decorator"])
@pytest.mark.parametrize("name", ["clock", "new_identity"])
def test_a_coroutine_in_place_of_a_value_is_refused_before_sending(
    run: Run, recorder: Recorder, name: str, function: Any
) -> None:
    """A function that hides that it has to be awaited is found out at the first call."""
    with pytest.raises(TypeError, match=f"{name} is called, not awaited: it returned a coroutine"):
        run("courses.create", course_name="x", options={name: function})

    assert [] == recorder.sent


@pytest.mark.parametrize("name", ["sleep", "on_retry"])
def test_a_coroutine_of_a_hook_is_refused(recorder: Recorder, name: str) -> None:
    """Its work was not done, and the caller hears of it."""
    recorder.answer(Canned(b"", 901))
    settings = {**_GIVEN, "base_url": recorder.url, "sleep": lambda _: None, name: _NOT_SEEN[0]}

    with ClassIn(**settings) as client, pytest.raises(TypeError, match=f"{name} is called, not awaited"):
        client.courses.create(course_name="x")


@pytest.mark.parametrize("make", [lambda call: call, lambda call: lambda retry: call(retry)], ids=["async", "lambda"])
def test_the_async_client_awaits_a_hook(recorder: Recorder, make: Any) -> None:
    """A hook that writes to a database has written when the call goes on."""
    recorder.answer(Canned(b"", 901), v1(data=7))
    done: list[int] = []

    async def hook(retry: Any) -> None:
        await asyncio.sleep(0)
        done.append(len(recorder.sent))

    async def main() -> None:
        settings = {**_GIVEN, "base_url": recorder.url, "sleep": _waits, "on_retry": make(hook)}
        async with AsyncClassIn(**settings) as client:
            await client.courses.create(course_name="x")

    asyncio.run(main())

    assert [1] == done


def test_the_async_client_takes_a_sleep_that_has_slept(recorder: Recorder) -> None:
    """One that returns nothing to await does not end the call in the middle."""
    recorder.answer(Canned(b"", 901), v1(data=7))

    async def main() -> Any:
        sleep: Any = lambda _: None  # noqa: E731
        async with AsyncClassIn(**{**_GIVEN, "base_url": recorder.url}, sleep=sleep) as client:
            return await client.courses.create(course_name="x")

    assert 7 == asyncio.run(main()).data


@pytest.mark.parametrize(
    ("made", "error", "sentence"),
    [
        (None, TypeError, "new_identity returns a str, not NoneType"),
        (7, TypeError, "new_identity returns a str, not int"),
        ("", ValueError, "new_identity returns 1 to 32 characters, and made 0"),
        ("x" * 33, ValueError, "new_identity returns 1 to 32 characters, and made 33"),
    ],
)
def test_an_identity_that_classin_would_not_keep_is_refused(
    run: Run, recorder: Recorder, made: Any, error: type[Exception], sentence: str
) -> None:
    """Sent all the same, a repeat would create a second course."""
    with pytest.raises(error, match=sentence):
        run("courses.create", course_name="x", options={"new_identity": lambda: made})

    assert [] == recorder.sent


@pytest.mark.parametrize("shown", [Decimal(NOW), float(NOW)])
def test_a_clock_may_show_any_number(run: Run, recorder: Recorder, shown: Any) -> None:
    """Also where it is compared with the server's."""
    recorder.answer(Canned(v1(102).body, headers={"Date": "Tue, 14 Nov 2023 20:13:20 GMT"}))

    with pytest.raises(Exception, match="clock is 120 minutes ahead"):
        run("courses.create", course_name="x", options={"clock": lambda: shown})

    assert f"timeStamp={NOW}&" in recorder.last.body.decode()


@pytest.mark.parametrize(
    ("shown", "error"),
    [
        ("now", TypeError),
        (None, TypeError),
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        (10**400, ValueError),
    ],
    ids=["text", "none", "nan", "inf", "huge"],
)
def test_a_clock_that_shows_no_time_is_one_sentence(
    run: Run, recorder: Recorder, shown: Any, error: type[Exception]
) -> None:
    """Nothing is signed with it."""
    with pytest.raises(error, match="clock returns the seconds since 1970"):
        run("courses.create", course_name="x", options={"clock": lambda: shown})

    assert [] == recorder.sent


def test_the_signer_by_itself_refuses_an_async_clock() -> None:
    """It is given to clients of one's own too."""
    with pytest.raises(TypeError, match="clock is called, not awaited"):
        ClassInAuth(sid="1000082", secret="x", clock=_waits)  # type: ignore[arg-type]


def test_progress_is_a_plain_function(run: Run, recorder: Recorder) -> None:
    """An async one is refused when the upload is made, a hidden one when it is called."""
    with pytest.raises(TypeError, match="on_progress is called, not awaited: give it a plain function"):
        Upload(b"x", on_progress=_waits)
    with pytest.raises(TypeError, match="on_progress is called, not awaited: it returned a coroutine"):
        run("cloud.upload", folder_id="1", filedata=Upload(b"x", on_progress=_NOT_SEEN[0]))
