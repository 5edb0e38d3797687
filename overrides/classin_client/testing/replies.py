"""Replies and errors as the client makes them, from what ClassIn would have answered."""

from __future__ import annotations

import json
import time
from typing import Any

from classin_api.errnos import ERRNOS
from classin_api.keywords import nearest
from classin_api.operations import OPERATIONS, Operation
from classin_api.replies import Reply
from classin_client import errors
from classin_client._call.batch import send_batch
from classin_client._call.call import Policy
from classin_client._call.steps import Request
from classin_client._response.answer import Answer
from classin_client._response.interpret import interpret

_BY_METHOD = {
    name: operation for operation in OPERATIONS.values() for name in (operation.method, *operation.aliases) if name
}


def find_operation(name: str) -> Operation:
    """The operation with this id, or the one that this method of the client calls.

    Args:
        name: An id in openapi.yaml (`addCourse`), or a method (`courses.create`).

    Raises:
        ValueError: If there is none.
    """
    operation = OPERATIONS.get(name) or _BY_METHOD.get(name)
    if operation is None and name.endswith((".ensure", ".ensure_many")):
        create = f"{name.partition('.')[0]}.create"
        raise ValueError(f"{name!r} is made of several calls: answer each of them, such as {create}.")
    if operation is None:
        meant = nearest(name, [*OPERATIONS, *_BY_METHOD])
        hint = f"did you mean {meant!r}?" if meant else "openapi.yaml and docs/operations.md name them."
        raise ValueError(f"{name!r} is no documented operation, and no method of the client; {hint}")
    return operation


def answer_body(operation: Operation, code: int, message: str | None, fields: dict[str, Any]) -> bytes:
    """An answer of the operation's generation, as ClassIn would send it.

    Args:
        operation: The operation.
        code: ClassIn's errno.
        message: ClassIn's message. With None, the registry's, in Chinese.
        fields: The fields of the answer beside the errno.

    Raises:
        TypeError: If `code` is no whole number.
    """
    if isinstance(code, bool) or not isinstance(code, int):
        raise TypeError(f"code is a number of ClassIn's, such as 334, not {code!r}.")
    if message is None:
        message = ERRNOS[code].zh if code in ERRNOS else ""
    if operation.auth == "safeKey":
        return json.dumps({"error_info": {"errno": code, "error": message}, **fields}).encode()
    return json.dumps({"code": code, "msg": message, **fields}).encode()


def reply(
    operation: str,
    *,
    code: int = 1,
    message: str | None = None,
    parameters: dict[str, Any] | None = None,
    **fields: Any,
) -> Reply[Any]:
    """The reply to a call that ClassIn answered so.

    Args:
        operation: Its method, such as `courses.create`, or its id in openapi.yaml, `addCourse`.
        code: ClassIn's code, one that is no failure.
        message: ClassIn's message; left out, what the code means, in Chinese.
        parameters: What was sent, where the kind of the errno depends on it; the list of a batch must be there.
        fields: The answer, beside the code: `data=352861`.

    Returns:
        A `Reply`, or a `BatchReply` where ClassIn answers item by item.

    Raises:
        ClassInError: If the client would have raised it for this answer.
        TypeError: If `code` is no whole number.
        ValueError: If the operation does not exist.
    """
    found = find_operation(operation)
    answer = Answer(200, answer_body(found, code, message, fields))
    if found.batch is None:
        return interpret(found, parameters or {}, answer, {}, now=time.time())
    steps = send_batch(found, dict(parameters or {}), Policy(max_retries=0))
    step = next(steps)
    if not isinstance(step, Request):
        raise ValueError(f"A reply is built from one request: give at most {found.batch.limit} items.")
    try:
        steps.send(answer)
    except StopIteration as done:
        made: Reply[Any] = done.value
        return made
    raise ValueError(f"A reply is built from one request: give at most {found.batch.limit} items.")


def error(operation: str, code: int, **fields: Any) -> errors.ClassInError:
    """The error of a call that ClassIn answered so, to be raised by a stand-in.

    Args:
        operation: Its method, such as `courses.create`, or its id in openapi.yaml, `addCourse`.
        code: ClassIn's code, one that is a failure.
        fields: What `reply` takes besides: `message`, `parameters`, and the answer beside the code.

    Raises:
        TypeError: If `code` is no whole number.
        ValueError: If the operation does not exist, or the code is no failure of it.
    """
    try:
        reply(operation, code=code, **fields)
    except errors.MalformedResponse:
        pass  # Only a success can lack something.
    except errors.ClassInError as problem:
        return problem.with_traceback(None)
    raise ValueError(f"{code} is no failure of {operation}.")
