"""A simulated school in the test's own process, with clients that talk to it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from classin_client.async_client import AsyncClassIn
from classin_client.client import ClassIn
from classin_client.testing.pushes import DEFAULT_SECRET, DEFAULT_SID, post

if TYPE_CHECKING:
    from classin_client.webhooks.inbox import Inbox
    from classin_simulator import Simulator

_LOG = logging.getLogger("classin_client")
_SERVER_ERROR = 500
_HOLD = 0.05


class SimulatedSchool:
    """A school that is simulated, and a client of it.

    Attributes:
        simulator: The simulator: its state, its clock, its faults. A fault of the kind `timeout` breaks the connection
            after 50 ms, unless it names a `hold`.
        client: A `ClassIn` of the school, by the school's clock; waiting moves that clock, and takes no time.
        sid: The school's id.
        secret: The school's secret.
    """

    def __init__(self, simulator: Simulator, sid: str, secret: str) -> None:
        self.simulator = simulator
        self.sid = sid
        self.secret = secret
        simulator.faults.default_hold = _HOLD
        self._settings: dict[str, Any] = {
            "sid": sid,
            "secret": secret,
            "base_url": simulator.url,
            "clock": simulator.clock,
            "timeout": 30,  # whatever the environment says
        }
        self.client = ClassIn(**self._settings, sleep=simulator.clock.advance)

    def async_client(self) -> AsyncClassIn:
        """An `AsyncClassIn` of the school; close it, or use it in an `async with`."""

        async def sleep(seconds: float) -> None:
            self.simulator.clock.advance(seconds)

        return AsyncClassIn(**self._settings, sleep=sleep)

    def deliver_to(self, receiver: Inbox | Callable[..., Any], *, path: str = "/") -> None:
        """Push what happens in the school from now on to a receiver in this process, without a socket.

        `simulator.pushes.wait()` waits until all is acknowledged, `Inbox.drain` until the handlers have run. An error
        that an app raises is logged and answered with status 500, as a server would, and the message is sent again
        after 10 seconds of the school's clock. After `simulator.reset()` nobody receives anything.

        Args:
            receiver: An ASGI app, a WSGI app, or an `Inbox` with `schools={school.sid: school.secret}`. The lifespan of
                an ASGI app is not run.
            path: The path that the app takes messages on. Left out, `/`. An inbox has none.
        """

        def receive(body: bytes, headers: Mapping[str, str]) -> tuple[int, bytes]:
            try:
                return post(receiver, body, headers, path=path)
            except Exception:
                _LOG.exception("The receiver of the simulated school failed.")
                return _SERVER_ERROR, b""

        self.simulator.pushes.subscribe(receive)


@contextmanager
def simulated_school(
    sid: str = DEFAULT_SID, secret: str = DEFAULT_SECRET, clock: Callable[[], float] = time.time
) -> Iterator[SimulatedSchool]:
    """A new, empty school for the time of a `with`.

    Args:
        sid: The school's id.
        secret: The school's secret, made up.
        clock: Gives the time that the school's clock starts from and follows, in seconds since 1970. Left out, this
            machine's.

    Raises:
        ImportError: Without the extra `simulator`.
    """
    from classin_simulator import Simulator

    with Simulator(sid=sid, secret=secret, clock=clock) as simulator:
        school = SimulatedSchool(simulator, sid, secret)
        with school.client:
            yield school
