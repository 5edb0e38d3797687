"""The steps of a call: what its generator asks of the client that drives it, and what the client may throw into it."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Hashable
from typing import Any, NamedTuple, TypeAlias

from classin_client._request.encoding import Body
from classin_client.errors import ClassInError


class Request(NamedTuple):
    """Asks the driver to send it, signed; the driver sends back the `Answer`, or throws what the transport raised."""

    operation: str
    path: str
    body: Body | None
    within: float = math.inf
    """Seconds until the call's deadline."""


class CannotSend(Exception):
    """The request could not be built, because of the error that is its cause: nothing was done by this attempt."""


class NotSent(Exception):
    """The request never reached ClassIn: nothing was done."""


class Lost(Exception):
    """The request may have reached ClassIn, and no whole answer came back: nobody can know."""


class Wait:
    """Asks the driver to wait."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Block:
    """Asks the driver to call a function that may block for a while, and to send back what it returns."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self.function = function


class Notify:
    """Asks the driver to call a function of the caller's, and to await what it returns where that can be done.

    Args:
        callback: The function.
        name: What the caller knows it by, for errors.
    """

    def __init__(self, callback: Callable[[], object], name: str) -> None:
        self.callback, self.name = callback, name


def _with_any(_: int) -> None:
    """Any call may run beside any other."""


class Gather:
    """Asks the driver to run several calls side by side, and to note what becomes of each.

    Args:
        count: How many calls there are.
        begin: Makes the steps of a call, by its number, when its turn comes.
        serial: By a call's number, what it shares with those that may not run beside it; None for nothing.
        on_ended: Called when a call has ended, by whoever waits for all; what it returns is awaited if it has to be.

    Attributes:
        begun: The numbers of those that were begun.
        ended: What each that ended returned, or its `ClassInError`.
        stopped: Whether no further one is to begin.
    """

    def __init__(
        self,
        count: int,
        begin: Callable[[int], Steps],
        serial: Callable[[int], Hashable] = _with_any,
        on_ended: Callable[[], object] | None = None,
    ) -> None:
        self.count, self.begin, self.serial, self.on_ended = count, begin, serial, on_ended
        self.begun: set[int] = set()
        self.ended: dict[int, Any] = {}
        self.stopped = False


Steps: TypeAlias = Generator["Request | Wait | Block | Gather | Notify", Any, Any]
"""A call as a generator of steps that returns the reply."""


def sequentially(gather: Gather, until: tuple[type[ClassInError], ...] = ()) -> Steps:
    """The steps of the calls of a `Gather`, one after the other, until one ends with such an error."""
    for number in range(gather.count):
        if gather.stopped:
            return
        gather.begun.add(number)
        try:
            gather.ended[number] = yield from gather.begin(number)
        except ClassInError as error:
            gather.ended[number] = error
            if isinstance(error, until):
                return
        if gather.on_ended:
            yield Notify(gather.on_ended, "on_progress")
