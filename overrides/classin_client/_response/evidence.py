"""Judges whether an answer is one that openapi.yaml foresees, and keeps it as evidence where it is not."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from classin_api.operations import Operation
from classin_client import errors
from classin_client._evidence import describe, keep_tape, without_harm
from classin_client._response.answer import Answer
from classin_client._response.coerce import coerce

_SUCCESS = 1
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z.+-]{1,40}")


@contextlib.contextmanager
def keeping(operation: Operation, values: Mapping[str, Any], answer: Answer) -> Iterator[None]:
    """Keeps an answer that is not foreseen, once the `with` has interpreted it.

    Args:
        operation: What was called.
        values: What was sent.
        answer: What came back.
    """
    try:
        yield
    except errors.ClassInError as error:
        _keep(operation, values, answer, malformed=isinstance(error, errors.MalformedResponse))
        raise
    _keep(operation, values, answer, malformed=False)


def _keep(operation: Operation, values: Mapping[str, Any], answer: Answer, *, malformed: bool) -> None:
    try:
        raw = json.loads(answer.content)
    except (ValueError, RecursionError):
        raw = None
    with without_harm():
        why = list(_reasons(operation, answer, raw, malformed=malformed))
        if why:
            tape = [{"sent": _sent(operation, values), "answer": _answered(operation, answer, raw)}]
            keep_tape(operation.id, why, tape)


def _reasons(operation: Operation, answer: Answer, raw: Any, *, malformed: bool) -> Iterator[str]:
    if malformed and not answer.content.strip():
        yield "The answer is empty."
    elif malformed and raw is None:
        yield "The answer is not JSON."
    elif malformed:
        yield "The answer lacks its code, or what a success promises."
    if not isinstance(raw, dict):
        return
    known = {_SUCCESS, *operation.codes, *(errno.code for errno in operation.narrowed)}
    for code in sorted(set(_codes(raw)) - known):
        yield f"The code {code} is not listed."
    warnings: list[str] = []
    coerce(operation.response, raw, operation.id, warnings)
    # The keys of a map are ids, and may be anything.
    for path in sorted({re.sub(r"[^A-Za-z_.\[\]]+", "#", warning.partition(" is ")[0]) for warning in warnings}):
        yield f"The value at {path} breaks the schema."


def _codes(value: Any) -> Iterator[int]:
    """The codes of an answer, those of its items included."""
    if isinstance(value, list):
        for one in value:
            yield from _codes(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name in ("errno", "code") and re.fullmatch(r"[0-9]{1,9}", str(one)):
                yield int(one)
            else:
                yield from _codes(one)


def _sent(operation: Operation, values: Mapping[str, Any]) -> dict[str, object]:
    form = "json" if operation.auth == "lms" else "form"
    return {"POST": operation.path, "signature": "<not shown>", form: describe(operation.request, values)}


def _answered(operation: Operation, answer: Answer, raw: Any) -> dict[str, object]:
    media_type = _MEDIA_TYPE.match(answer.content_type)
    head: dict[str, object] = {"status": answer.status, "type": media_type[0] if media_type else "<none>"}
    if raw is None:
        return {**head, "text": f"<text, {len(answer.content)} bytes>"}
    return {**head, "json": describe(operation.response, raw)}
