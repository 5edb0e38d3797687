"""The log of the last requests: the answer's code, the fault, and an explanation of a refused signature."""

import itertools
from collections import deque
from dataclasses import dataclass
from typing import Final

from .explanations import Explanation

MAX_REQUESTS: Final = 1000
MAX_PATH_LENGTH: Final = 160


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request, without its fields and answer: they hold names, numbers and passwords."""

    number: int
    time: float
    """By the school's clock."""
    school: str | None
    """The SID in the request; None if no school has it."""
    method: str
    path: str
    operation: str | None
    status: int | None
    """The HTTP status; None if there was no response."""
    code: int | None
    milliseconds: float
    fault: str | None
    explanation: Explanation | None


class RequestLog:
    """Keeps the last 1000 requests."""

    def __init__(self) -> None:
        self._requests: deque[LoggedRequest] = deque(maxlen=MAX_REQUESTS)
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
        """Log a request, in place of the oldest if the log is full."""
        self._requests.append(
            LoggedRequest(
                next(self._numbers),
                time,
                school,
                method[:16],
                path[:MAX_PATH_LENGTH],
                operation,
                status,
                code,
                milliseconds,
                fault,
                explanation,
            )
        )

    def last(self, most: int) -> list[LoggedRequest]:
        """The last `most` requests, newest first."""
        return list(itertools.islice(reversed(self._requests), most))

    def clear(self) -> None:
        """Empty the log."""
        self._requests.clear()
