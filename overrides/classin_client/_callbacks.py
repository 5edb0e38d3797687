"""The functions that a caller gives: none that has to be awaited or gone through counts as one that did its work."""

from __future__ import annotations

import inspect
import math
import time
from collections.abc import Callable
from typing import SupportsFloat

_MILLISECONDS = 1e11
"""Seconds since 1970 that no clock shows: in the year 5138."""

_PLAIN = frozenset({float, int, str, bytes, bool})


class CallbackFailed(Exception):
    """A callback raised an error within code that would take some errors for its own.

    Attributes:
        error: The callback's; an HTTP library may take the cause of an exception away.
    """

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


def refuse_uncallable(function: object, name: str) -> None:
    """Raises TypeError if a callback is no function, or a generator, of which a call does nothing."""
    if not callable(function):
        raise TypeError(f"{name} is a function, not {type(function).__name__}.")
    for called in _called(function):
        if inspect.isgeneratorfunction(called) or inspect.isasyncgenfunction(called):
            raise TypeError(f"{name} is a generator, so calling it would do nothing: remove the yield.")


def _called(function: object) -> tuple[object, object]:
    """What is called for a callback: the function, or the method of the object."""
    function = getattr(function, "func", function)
    return function, getattr(function, "__call__", None)  # noqa: B004


def refuse_generator(result: object, name: str) -> None:
    """Raises TypeError if a callback returned a generator, which nobody goes through.

    Args:
        result: What the callback returned.
        name: What the caller knows it by, for the error.
    """
    if (inspect.isgenerator(result) and not inspect.isawaitable(result)) or inspect.isasyncgen(result):
        raise TypeError(f"{name} returned a generator, so nothing was done: remove the yield.")


def refuse_coroutine_function(function: object, name: str) -> None:
    """Raises TypeError if a callback is an async function, whose work would never be done.

    Args:
        function: The callback.
        name: What the caller knows it by, for the error.
    """
    refuse_uncallable(function, name)
    if any(map(inspect.iscoroutinefunction, _called(function))):
        raise TypeError(f"{name} is called, not awaited: give it a plain function, not an async one.")


def refuse_awaitable(result: object, name: str) -> None:
    """Raises TypeError if a callback returned something to await or a generator, so that its work was not done.

    Args:
        result: What the callback returned.
        name: What the caller knows it by, for the error.
    """
    # Of the plain values that clocks and hooks return, none is.
    if result is None or type(result) in _PLAIN:
        return
    refuse_generator(result, name)
    if inspect.isawaitable(result):
        if inspect.iscoroutine(result):
            # Or Python would warn, somewhere else, that it was never awaited.
            result.close()
        raise TypeError(f"{name} is called, not awaited: it returned a {type(result).__name__}, so nothing was done.")


def read_clock(clock: Callable[[], object]) -> float:
    """The seconds since 1970 that a clock shows.

    Raises:
        TypeError: If it shows no number, or something to await.
        ValueError: If the number is not finite.
    """
    shown = clock()
    if type(shown) is float and -_MILLISECONDS < shown < _MILLISECONDS:
        return shown
    refuse_awaitable(shown, "clock")
    if not isinstance(shown, SupportsFloat):
        raise TypeError(f"clock returns the seconds since 1970 as a number, not {type(shown).__name__}.")
    try:
        seconds = float(shown)
    except OverflowError:
        seconds = math.inf
    if not math.isfinite(seconds):
        raise ValueError(f"clock returns the seconds since 1970, not {seconds}.")
    if seconds >= _MILLISECONDS:
        raise ValueError(f"clock returns milliseconds, not the seconds since 1970 ({seconds / 1000:.0f}).")

    return seconds


def time_of(clock: Callable[[], object]) -> float:
    """The seconds since 1970 that a clock shows; the machine's own if it fails where nothing may be lost."""
    try:
        return read_clock(clock)
    except Exception:
        return time.time()
