"""The last requests, with what was answered and, when a signature was wrong, what should have been signed."""

import itertools
from collections import deque
from dataclasses import dataclass
from typing import Final

from .explanations import Explanation

MOST_REQUESTS: Final = 1000
LONGEST_PATH: Final = 160


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request. Neither its fields nor its answer are kept: they hold names, numbers and passwords."""

    number: int
    time: float
    """By the school's clock."""
    school: str | None
    """The SID of the school that answered; nothing where none has this SID."""
    method: str
    path: str
    operation: str | None
    status: int | None
    """Of HTTP; nothing where there was no answer."""
    code: int | None
    milliseconds: float
    fault: str | None
    explanation: Explanation | None


class RequestLog:
    """Keeps the last thousand."""

    def __init__(self) -> None:
        self._requests: deque[LoggedRequest] = deque(maxlen=MOST_REQUESTS)
        self._numbers = itertools.count(1)

    def __len__(self) -> int:
        return len(self._requests)

    def add(
        self,
        *,
        time: float,
        school: str | None,
        method: str,
        path: str,
        operation: str | None,
        status: int | None,
        code: int | None,
        milliseconds: float,
        fault: str | None,
        explanation: Explanation | None,
    ) -> None:
        """Keep one, and forget the oldest when there are too many."""
        self._requests.append(
            LoggedRequest(
                next(self._numbers),
                time,
                school,
                method[:16],
                path[:LONGEST_PATH],
                operation,
                status,
                code,
                milliseconds,
                fault,
                explanation,
            )
        )

    def last(self, most: int) -> list[LoggedRequest]:
        """The last ones, newest first."""
        return list(itertools.islice(reversed(self._requests), most))

    def clear(self) -> None:
        """Forget them."""
        self._requests.clear()
