"""Looks at what a program hands over: a wrong type is said by the argument's name, before anything is done."""

from __future__ import annotations

import datetime
import inspect
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def expect(value: T, kind: type[T], name: str) -> T:
    """The value, if it is of this class.

    Raises:
        TypeError: If it is not.
    """
    if not isinstance(value, kind):
        raise TypeError(f"{name} is a {kind.__name__}, and not of the type {type(value).__name__}.")
    return value


def path_of(value: str | os.PathLike[str], name: str) -> Path:
    """The value as a path.

    Raises:
        TypeError: If it is none.
        ValueError: If it has a character that no path has.
    """
    text = os.fspath(value) if isinstance(value, str | os.PathLike) else None
    if not isinstance(text, str):
        raise TypeError(f"{name} is a path, as str or Path, and not of the type {type(value).__name__}.")
    if "\0" in text:
        raise ValueError(f"{name} has a character NUL, which no path has.")
    return Path(text)


def expect_function(value: object, name: str) -> None:
    """Raises TypeError for what cannot be called, or would have to be awaited."""
    if not callable(value) or inspect.iscoroutinefunction(value):
        is_a = "coroutine function" if callable(value) else type(value).__name__
        raise TypeError(f"{name} is a plain function, and not of the type {is_a}.")


def whole_number(value: int, name: str) -> int:
    """The value, if it is an integer from 1.

    Raises:
        TypeError: If it is no integer.
        ValueError: If it is less than 1.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name} is an integer, such as 8, and not of the type {type(value).__name__}.")
    if value < 1:
        raise ValueError(f"{name} is 1 or more.")
    return value


def windows_of(given: Iterable[tuple[datetime.datetime, datetime.datetime]]) -> tuple[tuple[float, float], ...]:
    """Maintenance windows in seconds since 1970.

    Raises:
        TypeError: If they are no pairs of times.
        ValueError: If a time has no zone, or one ends before it begins.
    """
    found = []
    for pair in given if isinstance(given, Iterable) else [given]:
        both = [one for one in pair if isinstance(one, datetime.datetime)] if isinstance(pair, tuple | list) else []
        if len(both) != 2:
            raise TypeError("maintenance is a list of pairs of datetimes: from and until.")
        if any(one.utcoffset() is None for one in both) or both[0] >= both[1]:
            raise ValueError("maintenance is a list of pairs of datetimes with time zones, the earlier one first.")
        found.append((both[0].timestamp(), both[1].timestamp()))
    return tuple(found)


__all__ = ["expect", "expect_function", "path_of", "whole_number", "windows_of"]
