"""The client against the set that goes beyond what every client has to do."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from classin_client import ClassIn, ClassInError

from .files import parameters
from .test_core import BASE, OPERATIONS, _example

Vector = dict[str, Any]


class Answering:
    """Answers requests in order, and notes how many came."""

    def __init__(self, *answers: str | Exception) -> None:
        self.count = 0
        self.bodies: list[bytes] = []
        self._answers = list(answers)

    def __call__(self, sent: httpx.Request) -> httpx.Response:
        """Answer the next request; after the last answer, with it again."""
        answer = self._answers[min(self.count, len(self._answers) - 1)]
        self.count += 1
        self.bodies.append(sent.read())
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(200, headers={"Content-Type": "application/json"}, content=answer.encode())


def _client(answering: Answering, **options: Any) -> ClassIn:
    transport = httpx.Client(transport=httpx.MockTransport(answering))
    return ClassIn(
        sid="1000082", secret="made-up-secret", base_url=BASE, http_client=transport, sleep=lambda _: None, **options
    )


def _method(classin: ClassIn, operation: str) -> Any:
    resource, _, method = OPERATIONS[operation]["x-classin-method"].partition(".")
    return getattr(getattr(classin, resource), method)


@pytest.mark.parametrize("vector", parameters("client/batches"))
def test_batch(vector: Vector) -> None:
    """The client says of each item of a list what became of it, however many requests it took."""
    answering = Answering(*vector["answers"])
    students = [{"uid": 1001000 + number, "name": f"Ada {number}"} for number in range(vector["count"])]
    with _client(answering, max_retries=0) as classin:
        add = _method(classin, vector["operation"])
        reply = add(course_id=1, student_json=students, **vector["parameters"])

    assert vector["items"] == [item.outcome.value for item in reply.items]
    assert vector["outcome"] == reply.outcome.value
    assert len(vector["answers"]) == answering.count


@pytest.mark.parametrize("vector", parameters("client/telephones"))
def test_telephone(vector: Vector) -> None:
    """The client writes a telephone number as ClassIn takes it, and refuses a country that does not exist."""
    answering = Answering(json.dumps({"data": 1, "error_info": {"errno": 1, "error": ""}}))
    with _client(answering) as classin:
        if vector["account"] is None:
            with pytest.raises(ValueError, match="telephone"):
                classin.call("addTeacher", {"teacherAccount": vector["text"], "teacherName": "Ada"})
            return
        classin.call("addTeacher", {"teacherAccount": vector["text"], "teacherName": "Ada"})

    assert (
        httpx.QueryParams({"a": vector["account"]})["a"]
        == httpx.QueryParams(answering.bodies[0].decode())["teacherAccount"]
    )


@pytest.mark.parametrize("vector", parameters("client/repeats"))
def test_repeat(vector: Vector, tmp_path: Any) -> None:
    """The client sends a call again when that can do no harm, and only then."""
    happened, operation = vector["happened"], vector["operation"]
    v2 = OPERATIONS[operation]["x-classin-auth"] == "lms"
    failure: str | Exception = {
        "lost": httpx.ReadError("lost"),
        "not_sent": httpx.ConnectError("refused"),
    }.get(happened) or json.dumps({"code": happened} if v2 else {"error_info": {"errno": happened}})
    answering = Answering(failure)
    given = _example(operation)
    if operation == "uploadFile":
        given["Filedata"] = b"x"
    with _client(answering, max_retries=1) as classin, pytest.raises(ClassInError):
        classin.call(operation, given)

    assert vector["repeated"] == (answering.count > 1)
