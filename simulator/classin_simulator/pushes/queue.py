"""The push queue of a school: messages are delivered in order, each retried until it is acknowledged."""

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Final

from classin_simulator.school.clock import Clock

from .delivery import Attempt, Function, Subscriber, Target, deliver
from .messages import Message

RESEND_INTERVAL: Final = 10.0
"""Seconds of the school's clock until a message is sent again."""

MIN_PAUSE: Final = 0.05
"""Minimum real seconds between two attempts, however fast the clock runs."""

POLL_INTERVAL: Final = 0.1
"""Real seconds after which the clock is read again: nothing notifies the queue when a source of time jumps."""

MAX_WAITING: Final = 50_000
MAX_LOGGED_ATTEMPTS: Final = 10_000


class PushQueue:
    """First in, first out: a message that is not acknowledged delays all messages behind it.

    Without a subscriber no message is queued: ClassIn does not push what happened before a registration.
    """

    def __init__(self, clock: Clock, tick: Callable[[], float | None] = lambda: None) -> None:
        self.log: deque[Attempt] = deque(maxlen=MAX_LOGGED_ATTEMPTS)
        self.dropped = 0
        """How many messages were dropped because the queue held 50,000."""
        self.timeout = 5.0
        """Real seconds that the subscriber has for its answer."""
        self._clock = clock
        self._tick = tick
        self._waiting: deque[Message] = deque()
        self._target: Subscriber | None = None
        self._changed = threading.Condition()
        self._last_attempt: tuple[Message, float] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._sending: Subscriber | None = None
        self._wakes = 0
        clock.on_move.append(self.wake)

    @property
    def subscriber(self) -> str | None:
        """The URL to which messages are posted; its path may be secret. None: nobody, and the queue is empty.

        Setting it raises ValueError if the URL is not an http URL of this machine. The next attempt follows at once.
        """
        target = self._target
        return None if target is None else target.url

    @subscriber.setter
    def subscriber(self, url: str | None) -> None:
        self._set_target(None if url is None else Target(url))

    def subscribe(self, receive: Callable[[bytes, Mapping[str, str]], tuple[int, bytes]]) -> None:
        """Post messages to a function of this process in place of a URL.

        Args:
            receive: Called with the body and the headers of each POST, on the queue's thread, one after the other, and
                for as long as it takes. It returns the HTTP status and the body of the answer, and raises OSError where
                no answer comes.
        """
        self._set_target(Function(receive))

    def _set_target(self, target: Subscriber | None) -> None:
        with self._changed:
            self._target = target
            if target is None:
                self._waiting.clear()
            # A corrected URL is tried at once, not after the rest of the ten seconds.
            self._last_attempt = None
            self._wakes += 1
            self._changed.notify_all()

    @property
    def waiting(self) -> list[Message]:
        """The messages that are not acknowledged yet, the next one first."""
        with self._changed:
            return list(self._waiting)

    def add(self, message: Message) -> None:
        """Queue a message, unless there is no subscriber; a full queue drops it."""
        with self._changed:
            if self._target is None:
                return
            if len(self._waiting) >= MAX_WAITING:
                self.dropped += 1
                return
            self._waiting.append(message)
            self._wakes += 1
            self._changed.notify_all()

    def register(self, url: str, test: Message) -> Attempt:
        """Send the test message of a registration; the URL becomes the subscriber if it acknowledges it."""
        target = Target(url)
        attempt = deliver(target, test, self._clock(), self.timeout)
        self.log.append(attempt)
        if attempt.acknowledged:
            self.subscriber = url
        return attempt

    def wait(self, timeout: float = 5.0) -> bool:
        """Wait until every message is acknowledged.

        Args:
            timeout: Real seconds to wait. Left out: 5.

        Returns:
            Whether the queue became empty in time.
        """
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, timeout)

    def wake(self) -> None:
        """Make the thread read the clock and the scheduler again."""
        with self._changed:
            self._wakes += 1
            self._changed.notify_all()

    def start(self) -> None:
        """Start the thread that sends."""
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="classin-simulator-pushes", daemon=True)
        self._thread.start()

    def stop(self) -> bool:
        """Stop the thread that sends; waiting messages are kept. Returns whether it was running."""
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
                # An action that was scheduled since the last tick may be due already.
                if self._stopping or wakes != self._wakes:
                    continue
                # Without anything scheduled or waiting, only `wake` ends the pause.
                idle = due is None and (self._target is None or not self._waiting)
                self._changed.wait(None if idle else POLL_INTERVAL)

    def _next(self) -> tuple[Message | None, Subscriber | None]:
        with self._changed:
            if self._stopping or self._target is None or not self._waiting:
                return None, None
            message = self._waiting[0]
            if self._last_attempt is not None:
                tried, at = self._last_attempt
                if tried is message and self._clock() < at + RESEND_INTERVAL:
                    return None, None
            self._sending = self._target
            return message, self._target

    def _send(self, message: Message, target: Subscriber) -> None:
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
            time.sleep(max(0.0, MIN_PAUSE - (time.monotonic() - began)))
