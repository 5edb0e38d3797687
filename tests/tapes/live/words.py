"""What stands on tape for what belongs to the school that is recorded: the same words and numbers each time, so that
recording again changes a tape only where ClassIn answers otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from tapes.cases import Upload
from tapes.cleaning import Cleaner
from tapes.leaks import leaks
from tapes.spec import Json

from .plan import GIVEN, PLAN, Known, Moment, Step

BEGINNING = 1_700_000_000
"""Stands for the time at which a recording begins."""

_SHORTEST_NUMBER, _SHORTEST_TEXT = 5, 3
"""Digits below which an id may be a code or a flag as well, and stays."""

_LEARNED = dict.fromkeys(name for step in PLAN for name in step.learns)
STAND_INS: Mapping[str, int] = {name: 1001 + index for index, name in enumerate((*GIVEN, *_LEARNED))}
"""The numbers that stand for people and for what a recording makes."""


class SchoolWords(Cleaner):
    """Cleans the tapes of a recording, of all that it was given and has learned.

    Args:
        sid: The school's id.
        secret: The school's secret.
        hidden: Other words that belong to the school, such as its name and account.
        now: When the recording begins, in seconds since 1970.
    """

    def __init__(self, *, sid: str, secret: str, hidden: Sequence[str], now: int) -> None:
        super().__init__(sid=sid, secret=secret, known=dict.fromkeys(hidden, "<hidden>"))
        self._private = {"the secret": secret, "the school's id": sid}
        self._private |= {f"hidden word {number}": word for number, word in enumerate(hidden, 1)}
        self._now = now
        self._numbers: dict[int, int] = {}
        self._digits: dict[str, str] = {}
        self._words: dict[str, str] = {}

    def learn(self, name: str, value: object) -> None:
        """Has the value replaced from now on."""
        text = str(value)
        if not text.isdecimal() and len(text) >= _SHORTEST_TEXT:
            self._words[text] = f"<{name}>"
        elif text.isdecimal() and len(text) >= (_SHORTEST_TEXT if isinstance(value, str) else _SHORTEST_NUMBER):
            self._digits[text] = str(STAND_INS[name])
            if isinstance(value, int):
                self._numbers[value] = STAND_INS[name]

    def moment(self, moment: Moment) -> int:
        """The time, which is replaced from now on."""
        time = self._now + moment.seconds
        self._numbers[time] = BEGINNING + moment.seconds
        self._digits[str(time)] = str(self._numbers[time])
        return time

    def value(self, schema: Json | None, value: Any) -> Any:
        """A value of JSON, or of a form, without what is private in it."""
        if isinstance(value, int) and not isinstance(value, bool) and value in self._numbers:
            return self._numbers[value]
        return super().value(schema, value)

    def text(self, text: str) -> str:
        """A text without what is private in it."""
        for known, word in self._words.items():
            text = text.replace(known, word)
        return super().text(re.sub("[0-9]+", lambda found: self._digits.get(found[0], found[0]), text))

    def left_in(self, text: str) -> list[str]:
        """What must not be on a tape and is, named, never shown."""
        digits = set(re.findall("[0-9]+", text))
        own = [name for name, one in self._private.items() if one in (digits if one.isdecimal() else text)]
        ids = {one for one in digits & self._digits.keys() if len(one) >= _SHORTEST_NUMBER}
        return [*own, *(["an id that was replaced elsewhere"] if ids else []), *leaks(text)]


def resolved(value: Any, known: Mapping[str, object], words: SchoolWords) -> Any:
    """The arguments of a step, with what is known by now."""
    if isinstance(value, Moment):
        return words.moment(value)
    if isinstance(value, Upload):
        return value.opened()
    if isinstance(value, Mapping):
        return {name: resolved(one, known, words) for name, one in value.items()}
    if isinstance(value, list):
        return [resolved(one, known, words) for one in value]
    return known[value.name] if isinstance(value, Known) else value


def learned(step: Step, raw: Any) -> dict[str, object]:
    """What an answer tells that later calls need."""
    found: dict[str, object] = {}
    for name, path in step.learns.items():
        value = raw
        for part in path.split("."):
            try:
                value = value[int(part) if isinstance(value, list) else part]
            except (KeyError, IndexError, TypeError, ValueError):
                value = None
        if isinstance(value, int | str) and value:
            found[name] = value
    return found
