"""A client whose calls never leave the process, and that is answered what a test says."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

import httpx

from classin_api.operations import OPERATIONS
from classin_client.async_client import AsyncClassIn
from classin_client.client import ClassIn
from classin_client.core import find_operation
from classin_client.testing.building import body

_BY_PATH = {operation.path: operation.id for operation in OPERATIONS.values()}


@dataclass(frozen=True)
class Sent:
    """A call that was sent: its operation (or v1 action), and its parameters as they were on the wire."""

    operation: str
    parameters: Mapping[str, Any]


class CannedAnswers:
    """Answers given codes, in order; after them, and where none was given, plain success without data.

    Attributes:
        sent: The calls that were sent.
        client: A `ClassIn` that is answered so; it waits for nothing.
    """

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self._answers: dict[str, list[bytes]] = {}
        self._transport = httpx.MockTransport(self._answer)
        settings: dict[str, Any] = {"sid": "1000082", "secret": "made-up-secret", "base_url": "https://classin.invalid"}
        self._settings = settings
        self.client = ClassIn(
            **settings, http_client=httpx.Client(transport=self._transport), sleep=lambda seconds: None
        )

    def async_client(self) -> AsyncClassIn:
        """An `AsyncClassIn` that is answered from the same answers."""

        async def sleep(seconds: float) -> None:
            pass

        return AsyncClassIn(**self._settings, http_client=httpx.AsyncClient(transport=self._transport), sleep=sleep)

    def answer(self, operation: str, *, code: int = 1, message: str | None = None, **fields: Any) -> None:
        """What the next call of an operation is answered: `answer("addCourse", data=352861)`.

        Args:
            operation: Its id in openapi.yaml.
            code: ClassIn's code; also one that nobody knows.
            message: ClassIn's message; left out, what the code means, in Chinese.
            fields: The answer, beside the code. `error_info` or `msg` among them stands in place of its own.

        Raises:
            TypeError: For a code that is no number.
            ValueError: For an operation that does not exist.
        """
        self._answers.setdefault(operation, []).append(body(find_operation(operation), code, message, fields))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        action = str(request.url.params.get("action", request.url.path))
        operation = _BY_PATH.get(request.url.raw_path.decode(), action)
        self.sent.append(Sent(operation, _parameters(request)))
        waiting = self._answers.get(operation)
        content = waiting.pop(0) if waiting else body(OPERATIONS.get(operation, _ANY), 1, None, {})
        return httpx.Response(200, content=content, headers={"Content-Type": "application/json"})


_ANY = OPERATIONS["addCourse"]
_SIGNING = ("SID", "timeStamp", "safeKey")


def _parameters(request: httpx.Request) -> Mapping[str, Any]:
    read: Callable[[], bytes] = request.read
    content_type = request.headers.get("Content-Type", "")
    if content_type.startswith("application/json"):
        parsed: Mapping[str, Any] = json.loads(read())
        return parsed
    if content_type.startswith("application/x-www-form-urlencoded"):
        fields = parse_qs(read().decode(), keep_blank_values=True)
        return {name: values[-1] for name, values in fields.items() if name not in _SIGNING}
    return {}
