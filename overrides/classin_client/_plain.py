"""Values taken for what they yield, not for what they are called."""

from __future__ import annotations

import enum
import operator
import sys
from typing import Any

_LONGEST_WHOLE = 40
"""Digits of a whole number; `Decimal("1E+999999")` would take a megabyte."""


def plain(value: object) -> Any:
    """The value as Python's own type, where it is one in another dress; other values as they are.

    Text and numbers of a subclass (`class Subject(str, Enum)`, numpy's floats, a template engine's safe text) become
    the `str`, `int` or `float` that they hold, members of other enums their value, and what stands for a whole number
    (numpy's integers, `Decimal(7)`) an `int`.
    """
    if value is None or type(value) in (str, int, float, bool):
        return value
    # By the methods of the base: a subclass may say something else of itself, as `str()` of an enum does.
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, enum.Enum):
        return plain(value.value)
    # There is a Decimal where somebody has imported its module.
    decimal: Any = sys.modules.get("decimal")
    if decimal is not None and isinstance(value, decimal.Decimal):
        number: Any = value
        whole = number.is_finite() and number.adjusted() < _LONGEST_WHOLE and number == number.to_integral_value()
        return int(number) if whole else number
    if hasattr(type(value), "__index__"):
        try:
            return operator.index(value)  # type: ignore[arg-type]
        except TypeError:
            # An array of several numbers, or a numpy truth value, which is no number.
            return value
    return value


def whole_number(text: str) -> int | None:
    """The number that a text is the digits of, with or without a minus and blanks around it; None if it is none.

    No number of ClassIn has more than 20 digits, and Python refuses to read thousands of them.
    """
    digits = text.strip()
    if len(digits) <= _LONGEST_WHOLE and digits.isascii() and digits.removeprefix("-").isdecimal():
        return int(digits)
    return None
