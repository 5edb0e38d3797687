"""ClassIn's rates for several processes: one window for each school, in a real Redis or Valkey."""

from __future__ import annotations

import logging
import os
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from redis_server import RedisServer

from classin_api.operations import OPERATIONS, Operation, Rate
from classin_client import AsyncClassIn, ClassIn, errors
from classin_client._call import shared_rates
from classin_client._call.shared_rates import SharedWindows, StorageFailed, shared_windows
from classin_client._secrets import Secret

from client.recorder import Recorder, v1
from client.test_fork import in_child

Run = Callable[..., Any]
GIVEN: dict[str, Any] = {"sid": "1000082", "secret": "made-up-secret"}
NOBODY = "redis://:a-made-up-password@127.0.0.1:1/0"


@pytest.fixture(name="redis", scope="module")
def _redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Storages that no other test has met, closed at the end."""
    monkeypatch.setattr(shared_rates, "_storages", {})
    yield
    for storage in shared_rates._storages.values():
        if storage._limiter is not None:
            storage._limiter.storage.storage.close()


def _rated(calls: int, per: str = "minute") -> Operation:
    return OPERATIONS["addCourse"]._replace(id=f"made-up-{os.urandom(4).hex()}", rate=Rate(calls, per))


def test_processes_share_the_places(redis: RedisServer) -> None:
    """Four processes ask thirty times each for one of 50 places: all together they get 50."""
    operation, windows = _rated(50), SharedWindows(Secret(redis.url), "refuse")

    def take() -> int:
        return [windows.seconds_to_wait(operation, "school") for _ in range(30)].count(0.0)

    own = take()
    children = [in_child(take) for _ in range(3)]

    assert 50 == own + sum(child() for child in children)


def test_each_school_has_its_own_window(redis: RedisServer) -> None:
    """One school's calls take no place from another's."""
    operation, windows = _rated(1), SharedWindows(Secret(redis.url), "refuse")

    assert [True, True, False] == [not windows.seconds_to_wait(operation, school) for school in ("one", "two", "one")]


def test_a_client_waits_for_the_place_that_another_took(redis: RedisServer, run: Run, recorder: Recorder) -> None:
    """The second call of a minute waits for the rest of it, in whatever process."""
    recorder.answer(v1(data=7))
    options = {"rate_storage": redis.url, "base_url": f"{recorder.url}/{os.urandom(4).hex()}", "deadline": 600}
    rated = OPERATIONS["addCourse"]._replace(rate=Rate(1, "minute"))
    other = SharedWindows(Secret(redis.url), "refuse")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(OPERATIONS, "addCourse", rated)
        assert other.seconds_to_wait(rated, f"{options['base_url']} 1000082") == 0

        with pytest.raises(errors.Unavailable, match="the next place in ClassIn's rate comes after the deadline"):
            run("courses.create", course_name="Maths", options={**options, "deadline": 10})

    assert [] == recorder.sent


def test_a_call_without_a_rate_asks_nobody(run: Run, recorder: Recorder) -> None:
    """Also where the storage is out of reach."""
    recorder.answer(v1(data=7))
    assert OPERATIONS["addCourse"].rate is None

    reply = run("courses.create", course_name="x", options={"rate_storage": NOBODY, "rate_storage_outage": "refuse"})

    assert 7 == reply.data


@pytest.mark.parametrize("outage", ["local", "refuse"])
def test_what_an_outage_does_is_the_callers_choice(
    run: Run, recorder: Recorder, outage: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """`local` sends the call, `refuse` says that nothing was done; neither shows the password."""
    monkeypatch.setitem(OPERATIONS, "addCourse", OPERATIONS["addCourse"]._replace(rate=Rate(1000, "minute")))
    recorder.answer(v1(data=7))
    options = {"rate_storage": NOBODY, "rate_storage_outage": outage, "max_retries": 1}

    if outage == "local":
        assert 7 == run("courses.create", course_name="Maths", options=options).data
    else:
        with pytest.raises(errors.Unavailable, match="the rate storage cannot be used") as caught:
            run("courses.create", course_name="Maths", options=options)
        assert (True, True) == (caught.value.outcome_known, caught.value.retryable)
        assert caught.value.__context__ is None or "redis" not in str(caught.value.__context__.__traceback__)
    assert {"local": 1, "refuse": 0}[outage] == len(recorder.sent)
    assert "a-made-up-password" not in caplog.text


def test_an_outage_is_logged_once_and_its_end_too(redis: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    """However many calls meet it; afterwards all processes share the window again."""
    operation, windows = _rated(1000), SharedWindows(Secret(redis.url), "local")
    windows.seconds_to_wait(operation, "school")
    with caplog.at_level(logging.WARNING, "classin_client"):
        redis.stop()
        for _ in range(5):
            assert windows.seconds_to_wait(operation, "school") == 0
            _ask_again(redis.url)
        redis.start()
        for _ in range(2):
            windows.seconds_to_wait(operation, "school")

    assert [
        "each process counts its calls for itself until it answers again.",
        "The rate storage answers again: all processes share ClassIn's rates.",
    ] == [record.getMessage().rpartition("): ")[2] for record in caplog.records]


def test_an_outage_does_not_empty_the_window(redis: RedisServer) -> None:
    """The places that this process took in the shared window are counted when it goes on by itself."""
    operation, windows = _rated(3), SharedWindows(Secret(redis.url), "local")
    taken = [windows.seconds_to_wait(operation, "school") for _ in range(2)]
    redis.stop()
    alone = [windows.seconds_to_wait(operation, "school") == 0 for _ in range(2)]
    redis.start()

    assert ([0, 0], [True, False]) == (taken, alone)


def test_a_storage_that_hangs_is_asked_once_in_a_while(redis: RedisServer) -> None:
    """The first call waits a second for it, the next ones do not."""
    operation, windows = _rated(1000), SharedWindows(Secret(redis.url), "local")
    windows.seconds_to_wait(operation, "school")
    redis.hang()
    try:
        windows.seconds_to_wait(operation, "school")
        asked = shared_rates._storages[redis.url]._ask_again
        windows.seconds_to_wait(operation, "school")
    finally:
        redis.stop()
        redis.start()

    assert asked == shared_rates._storages[redis.url]._ask_again


def test_a_storage_that_is_asked_again_is_asked_each_time_where_calls_are_refused(redis: RedisServer) -> None:
    """The first call after an outage goes through."""
    operation, windows = _rated(1000), SharedWindows(Secret(redis.url), "refuse")
    redis.stop()
    with pytest.raises(StorageFailed):
        windows.seconds_to_wait(operation, "school")
    redis.start()

    assert 0 == windows.seconds_to_wait(operation, "school")


def test_a_place_of_a_clock_that_is_ahead_is_waited_for_no_longer_than_the_window(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine whose clock is an hour ahead does not hold the others up for an hour at once."""
    operation, windows, clock = _rated(1), SharedWindows(Secret(redis.url), "refuse"), time.time
    with monkeypatch.context() as ahead:
        ahead.setattr(time, "time", lambda: clock() + 3600)
        windows.seconds_to_wait(operation, "school")

    assert 60 == windows.seconds_to_wait(operation, "school")


@pytest.mark.parametrize("kind", [ClassIn, AsyncClassIn])
@pytest.mark.parametrize(
    ("settings", "error", "sentence"),
    [
        ({"rate_storage": "memcached://127.0.0.1"}, errors.InvalidValue, "is an address such as redis://host:6379/0"),
        ({"rate_storage": "redis:/127.0.0.1/0"}, errors.InvalidValue, "it names no host"),
        ({"rate_storage": "redis://:a-made-up-password@/0"}, errors.InvalidValue, "it names no host"),
        ({"rate_storage": "redis://:a-made-up-password@127.0.0.1:x/0"}, errors.InvalidValue, "port cannot be read"),
        ({"rate_storage": "redis://:a-made-up-password@127.0.0.1:0/0"}, errors.InvalidValue, "port cannot be read"),
        ({"rate_storage": "redis://:a-made-up-password@127.0.0.1:65536/0"}, errors.InvalidValue, "port cannot be read"),
        ({"rate_storage": "redis://:a-made/up-password@127.0.0.1/0"}, errors.InvalidValue, "write %2F for /"),
        ({"rate_storage": "redis://:a-made#up-password@127.0.0.1/0"}, errors.InvalidValue, "cannot be read: in a"),
        ({"rate_storage": "redis://:a-made-up-password@127.0.0.1/first"}, errors.InvalidValue, "database is a number"),
        ({"rate_storage": "redis://127.0.0.1/0?db=first"}, errors.InvalidValue, "one of its settings"),
        ({"rate_storage": "rediss://127.0.0.1/0?colour=red"}, errors.InvalidValue, "one of its settings"),
        ({"rate_storage": "redis+unix://"}, errors.InvalidValue, "it names no socket"),
        ({"rate_storage": 6379}, errors.InvalidType, "rate_storage is a str, not int"),
        ({"rate_storage": NOBODY, "rate_storage_outage": "ignore"}, errors.InvalidValue, "is 'local' .* or 'refuse'"),
    ],
)
def test_a_wrong_setting_is_one_sentence(
    kind: type[Any], settings: dict[str, Any], error: type[Exception], sentence: str
) -> None:
    """It says what is wrong when the client is made, and shows no address."""
    with pytest.raises(error, match=sentence) as caught:
        kind(**GIVEN, **settings)

    shown = f"{caught.value} {''.join(traceback.format_exception(caught.value))}"
    assert not any(part in shown.partition("Error: ")[2] for part in ("127.0.0.1", "up-password", "first", "colour"))


@pytest.mark.parametrize(
    "address",
    [
        "redis://host",
        "redis://:a%2Fb%23c@host:6379/15",
        "rediss://user:password@host:6380/0?ssl_cert_reqs=none",
        "redis+unix:///run/redis.sock?db=1",
        "redis://[::1]:6379/0?health_check_interval=30",
    ],
)
def test_addresses_as_the_library_has_them_are_taken(address: str) -> None:
    """Whatever can be meant is not refused."""
    assert shared_windows(address, "local") is not None


def test_a_missing_extra_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the command that installs it."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)

    with pytest.raises(ImportError, match=r"pip install 'classin-client\[redis\]'"):
        shared_windows("redis://127.0.0.1/0", "local")


def test_the_environment_names_the_storage(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that all programs of a deployment share it."""
    assert shared_windows(None, "local") is None
    monkeypatch.setenv("CLASSIN_RATE_STORAGE", "redis://127.0.0.1/0")

    assert shared_windows(None, "local") is not None


def test_derived_clients_keep_the_storage() -> None:
    """`with_options` changes other things."""
    with ClassIn(**GIVEN, rate_storage=NOBODY) as client:
        assert client._session.policy.rates is client.with_options(timeout=5)._session.policy.rates is not None


def _ask_again(url: str) -> None:
    """Let the pause after a failure be over."""
    shared_rates._storages[url]._ask_again = 0.0
