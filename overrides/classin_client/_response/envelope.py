"""The envelope of an answer: the errno and message that stand around its data, in either generation's form."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping
from typing import Any

from classin_api.operations import Operation, Shape
from classin_client import errors
from classin_client._repeat_safety import advice_when_unknown, safe_to_repeat
from classin_client._response.answer import Answer
from classin_client._response.coerce import MISSING, coerce

_NOT_FOUND = 404
_INTEGER = Shape("integer")

_MEDIA_TYPE = r"[\w.+-]{1,60}/[\w.+-]{1,60}"


def _number(code: Any) -> Any:
    return coerce(_INTEGER, None if isinstance(code, bool) else code, "code", [])


_TELLING = ("errno", "code", "error_info", "data")
"""What says whether a call was done, and what became of it."""
_QUOTED = tuple(f'"{name}"'.encode() for name in _TELLING)

_decode_from = json.JSONDecoder().raw_decode


class _ContradictionError(Exception):
    """An object has a name twice, with different values, of which a JSON reader would take the last."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs) and any(name in _TELLING and made[name] != value for name, value in pairs):
        raise _ContradictionError
    return made


def _decoded(content: bytes) -> Any:
    # What begins so is UTF-8 (RFC 4627, section 3); given bytes, json.loads would first try them for other encodings.
    text: Any = content.decode("utf-8", "surrogatepass") if content.startswith(b'{"') else content
    # Looking at each object takes as long again as reading: it is done where a name may be there twice.
    for name in _QUOTED:
        if content.count(name) > 1:
            return json.loads(text, object_pairs_hook=_object)
    if text is not content:
        value, end = _decode_from(text)
        if end == len(text):
            return value
    return json.loads(text)


class Envelope:
    """What every answer has, in v1 and v2 alike."""

    __slots__ = ("code", "message", "raw")

    def __init__(self, code: int, message: str, raw: Any) -> None:
        self.code, self.message, self.raw = code, message, raw


def malformed_response(
    operation: Operation, answer: Answer, request: Mapping[str, object], sentence: str, **known: Any
) -> errors.MalformedResponse:
    """The error for an answer that is not what the API promises.

    Args:
        operation: What was called.
        answer: What came back.
        request: The values as they may be shown.
        sentence: What is wrong; it goes on after the operation's id.
        known: What else is known of the answer: attributes of the error.
    """
    return errors.MalformedResponse(
        f"{operation.title}{sentence} {advice_when_unknown(operation)}",
        operation=operation.id,
        outcome_known=operation.repeat == "read",
        retryable=safe_to_repeat(operation, identity_sent=False),
        request=request,
        status=answer.status,
        **known,
    )


def _malformed(
    operation: Operation, answer: Answer, request: Mapping[str, object], problem: str, raw: Any = None
) -> errors.MalformedResponse:
    unknown = "" if operation.repeat == "read" else ", so nobody can know what was done"
    address = " Check base_url." if answer.status == _NOT_FOUND or 300 <= answer.status < 400 else ""
    return malformed_response(operation, answer, request, f": {problem}{unknown}.{address}", raw=raw)


def read_envelope(operation: Operation, answer: Answer, request: Mapping[str, object]) -> Envelope:
    """The envelope of an answer.

    Raises:
        MalformedResponse: If the answer is no JSON object with an errno.
    """
    malformed = functools.partial(_malformed, operation, answer, request)
    if 300 <= answer.status < 400:
        raise malformed(f"the server redirects (HTTP {answer.status}) instead of answering")
    try:
        raw = _decoded(answer.content)
    except _ContradictionError:
        raise malformed("the answer says two things of one name") from None
    except (ValueError, RecursionError):
        if not answer.content.strip():
            raise malformed(f"the answer is empty (HTTP {answer.status})") from None
        media_type = re.match(_MEDIA_TYPE, answer.content_type, re.ASCII)
        what = f"{media_type[0] if media_type else 'no content type'}, {len(answer.content):,} bytes"
        raise malformed(f"the answer is not JSON (HTTP {answer.status}, {what})") from None
    if not isinstance(raw, dict):
        raise malformed("the answer is JSON, but no object", raw)
    info = raw.get("error_info")
    # A v2 path may answer in the envelope of v1, and say `message` for `msg` (reported live).
    if isinstance(info, dict):
        code, message = info.get("errno"), info.get("error")
    else:
        code, message = raw.get("code"), raw.get("msg", raw.get("message"))
    number = code if type(code) is int else _number(code)
    if number is MISSING or (info and not isinstance(info, dict)):
        raise malformed("the answer holds no code", raw)
    if isinstance(info, dict) and "code" in raw and (other := _number(raw["code"])) != number:
        also = "one that is none" if other is MISSING else other
        raise malformed(f"the answer holds two codes, {number} and {also}", raw)
    return Envelope(number, message if isinstance(message, str) else "", raw)
