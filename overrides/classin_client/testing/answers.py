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
from classin_client.testing.replies import answer_body, find_operation
from classin_client.testing.successes import success_body

_BY_PATH = {operation.path: operation.id for operation in OPERATIONS.values()}


@dataclass(frozen=True)
class Sent:
    """A call that was sent: its operation (or v1 action), and its parameters as they were on the wire."""

    operation: str
    parameters: Mapping[str, Any]

    @property
    def method(self) -> str:
        """The method of the client, such as `courses.create`; empty where there is none."""
        operation = OPERATIONS.get(self.operation)
        return "" if operation is None else operation.method


class CannedAnswers:
    """Answers what a test says, in order; after that, and where it says nothing, success.

    That success is the example of openapi.yaml, for every operation, with one result for each item of a batch. An
    action that is not described has no example, and succeeds without data.

    Attributes:
        sent: The calls that were sent.
        client: A `ClassIn` that is answered so; it waits for nothing.
    """

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self._answers: dict[str, list[bytes]] = {}
        self._transport = httpx.MockTransport(self._answer)
        settings: dict[str, Any] = {
            "sid": "1000082",
            "secret": "made-up-secret",
            "base_url": "https://classin.invalid",
            "timeout": 30,  # whatever the environment says
        }
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
        """What the next call of an operation is answered: `answer("courses.create", data=352861)`.

        Args:
            operation: Its method, such as `courses.create`, or its id in openapi.yaml, `addCourse`.
            code: ClassIn's code; also one that nobody knows.
            message: ClassIn's message; left out, what the code means, in Chinese.
            fields: The answer, beside the code; nothing is added from the example. `error_info` or `msg` among them
                stands in place of its own.

        Raises:
            TypeError: If `code` is no whole number.
            ValueError: If the operation does not exist.
        """
        found = find_operation(operation)
        self._answers.setdefault(found.id, []).append(answer_body(found, code, message, fields))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        action = str(request.url.params.get("action", request.url.path))
        operation = _BY_PATH.get(request.url.raw_path.decode(), action)
        parameters = _parameters(request)
        self.sent.append(Sent(operation, parameters))
        if waiting := self._answers.get(operation):
            content = waiting.pop(0)
        elif operation in OPERATIONS:
            content = success_body(OPERATIONS[operation], parameters)
        else:
            content = answer_body(_ANY_V1, 1, None, {})
        return httpx.Response(200, content=content, headers={"Content-Type": "application/json"})


_ANY_V1 = OPERATIONS["addCourse"]
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
