"""Replies and errors as the client makes them, from what ClassIn would have answered."""

from __future__ import annotations

import json
import time
from typing import Any

from classin_api.errnos import ERRNOS
from classin_api.operations import Operation
from classin_api.replies import Reply
from classin_client import answers, batches, errors, flow
from classin_client.core import find_operation
from classin_client.wire import Answer, Send


def body(operation: Operation, code: int, message: str | None, fields: dict[str, Any]) -> bytes:
    """An answer of the operation's generation, as ClassIn would send it.

    Raises:
        TypeError: For a code that is no number.
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
        operation: Its id in openapi.yaml, such as `addCourse`.
        code: ClassIn's code, one that is no failure.
        message: ClassIn's message; left out, what the code means, in Chinese.
        parameters: What was sent, where the meaning of the code depends on it; the list of a batch must be there.
        fields: The answer, beside the code: `data=352861`.

    Returns:
        A `Reply`, or a `BatchReply` where ClassIn answers item by item.

    Raises:
        ClassInError: When ClassIn's answer would have been raised.
        TypeError: For a code that is no number.
        ValueError: For an operation that does not exist.
    """
    found = find_operation(operation)
    answer = Answer(200, body(found, code, message, fields))
    if found.batch is None:
        return answers.interpret(found, parameters or {}, answer, {}, now=time.time())
    steps = batches.send_all(found, dict(parameters or {}), flow.Policy(max_retries=0))
    step = next(steps)
    if not isinstance(step, Send):
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
        operation: Its id in openapi.yaml, such as `addCourse`.
        code: ClassIn's code, one that is a failure.
        fields: What `reply` takes besides: `message`, `parameters`, and the answer beside the code.

    Raises:
        TypeError: For a code that is no number.
        ValueError: For an operation that does not exist, or a code that is no failure of it.
    """
    try:
        reply(operation, code=code, **fields)
    except errors.MalformedResponse:
        pass  # Only a success can lack something.
    except errors.ClassInError as problem:
        return problem.with_traceback(None)
    raise ValueError(f"{code} is no failure of {operation}.")
