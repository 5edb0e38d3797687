"""The push queue of a school: one message after the other, each again and again until it is acknowledged."""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final

from .clock import Clock
from .delivery import Attempt, Target, deliver
from .messages import Message

RESENT_EVERY: Final = 10.0
"""Seconds of the school's clock until a message is sent again."""

LEAST_PAUSE: Final = 0.05
"""Real seconds between two attempts, however fast the clock runs."""

LOOK_EVERY: Final = 0.1
"""Real seconds between two looks at the clock: its source may be anything."""

MOST_WAITING: Final = 50_000
MOST_ATTEMPTS: Final = 10_000


class PushQueue:
    """First in, first out. What is not acknowledged holds up everything behind it.

    Without a subscriber no message is kept: ClassIn does not push what happened before somebody subscribed.
    """

    def __init__(self, clock: Clock, tick: Callable[[], float | None] = lambda: None) -> None:
        self.log: deque[Attempt] = deque(maxlen=MOST_ATTEMPTS)
        self.dropped = 0
        """Messages that found the queue full; it holds 50,000."""
        self.timeout = 5.0
        """Real seconds within which the subscriber has to answer."""
        self._clock = clock
        self._tick = tick
        self._waiting: deque[Message] = deque()
        self._target: Target | None = None
        self._changed = threading.Condition()
        self._last_attempt: tuple[Message, float] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._sending: Target | None = None
        self._wakes = 0
        clock.on_move.append(self.wake)

    @property
    def subscriber(self) -> str | None:
        """Where messages are posted, or nothing. A path in it may be secret."""
        target = self._target
        return None if target is None else target.url

    @subscriber.setter
    def subscriber(self, url: str | None) -> None:
        target = None if url is None else Target(url)
        with self._changed:
            self._target = target
            if target is None:
                self._waiting.clear()
            # Whoever corrects the address does not wait for the rest of the ten seconds.
            self._last_attempt = None
            self._wakes += 1
            self._changed.notify_all()

    @property
    def waiting(self) -> list[Message]:
        """The messages that are not acknowledged, the one that is sent next before the others."""
        with self._changed:
            return list(self._waiting)

    def add(self, message: Message) -> None:
        """Queue a message."""
        with self._changed:
            if self._target is None:
                return
            if len(self._waiting) >= MOST_WAITING:
                self.dropped += 1
                return
            self._waiting.append(message)
            self._wakes += 1
            self._changed.notify_all()

    def register(self, url: str, test: Message) -> Attempt:
        """Send the test of a registration; the address is used from then on if it is acknowledged."""
        target = Target(url)
        attempt = deliver(target, test, self._clock(), self.timeout)
        self.log.append(attempt)
        if attempt.acknowledged:
            self.subscriber = url
        return attempt

    def wait(self, timeout: float = 5.0) -> bool:
        """Wait until every message is acknowledged; whether that came about within so many real seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, timeout)

    def wake(self) -> None:
        """Look at the clock and the agenda again."""
        with self._changed:
            self._wakes += 1
            self._changed.notify_all()

    def start(self) -> None:
        """Begin to send."""
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="classin-simulator-pushes", daemon=True)
        self._thread.start()

    def stop(self) -> bool:
        """Stop sending; what waits is kept. Whether it was sending at all."""
        if self._thread is None:
            return False
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
            sending = self._sending
        if sending is not None:
            sending.abort()
        self._thread.join(timeout=30)
        self._thread = None
        return True

    def _run(self) -> None:
        while not self._stopping:
            wakes = self._wakes
            due = self._tick()
            message, target = self._next()
            if message is not None and target is not None:
                self._send(message, target)
                continue
            with self._changed:
                # What was entered since the agenda was looked at may be due already.
                if self._stopping or wakes != self._wakes:
                    continue
                # With nothing to come it sleeps until it is woken; else it looks again.
                idle = due is None and (self._target is None or not self._waiting)
                self._changed.wait(None if idle else LOOK_EVERY)

    def _next(self) -> tuple[Message | None, Target | None]:
        with self._changed:
            if self._stopping or self._target is None or not self._waiting:
                return None, None
            message = self._waiting[0]
            if self._last_attempt is not None:
                tried, at = self._last_attempt
                if tried is message and self._clock() < at + RESENT_EVERY:
                    return None, None
            self._sending = self._target
            return message, self._target

    def _send(self, message: Message, target: Target) -> None:
        began = time.monotonic()
        now = self._clock()
        attempt = deliver(target, message, now, self.timeout)
        with self._changed:
            self._sending = None
            if self._stopping and attempt.fault is not None:
                return
            self.log.append(attempt)
            if attempt.acknowledged:
                self._last_attempt = None
                # The subscriber may have been changed, and the queue emptied, in the meantime.
                with contextlib.suppress(ValueError):
                    self._waiting.remove(message)
            else:
                self._last_attempt = (message, now)
            self._changed.notify_all()
        if not attempt.acknowledged:
            time.sleep(max(0.0, LEAST_PAUSE - (time.monotonic() - began)))
