"""What a fault makes of an answer: another code, a failed item, a malformed body."""

import json
from collections.abc import Mapping
from copy import copy
from typing import Any, Final

from classin_simulator.protocol.envelopes import NO_DATA, v1_envelope, v2_envelope
from classin_simulator.protocol.specification import Operation, message

from .fault import Kind

JSON_TYPE: Final = "application/json"
PAGE_TYPE: Final = "text/html; charset=UTF-8"
MAX_ECHO_LENGTH: Final = 50

NOTICE: Final = (
    "<br />\n<b>Notice</b>:  Undefined index: courseId in "
    "<b>/data/www/partner/api/course.api.php</b> on line <b>214</b><br />\n"
)
_REASONS: Final = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}

Body = dict[str, object]


def refusal_body(operation: Operation | None, api: str, code: int) -> Body:
    """An answer with a code and no data."""
    return (v1_envelope if api == "v1" else v2_envelope)(code, message(operation, code), NO_DATA, {})


def with_code(operation: Operation, body: Body, code: int) -> Body:
    """An answer with another code and the same `data`."""
    envelope = v1_envelope if operation.api == "v1" else v2_envelope
    return envelope(code, operation.message(code), body.get("data", NO_DATA), {})


def without_item(
    operation: Operation, sent: Mapping[str, Any], index: int
) -> tuple[dict[str, Any], object, bool] | None:
    """A batch without one item: the changed fields, the item, and whether it was the only one. None without it."""
    assert operation.batch is not None
    name = operation.batch.items
    written = sent.get(name)
    items = _decoded(written) if isinstance(written, str) else written
    if not isinstance(items, list) or index >= len(items):
        return None
    rest = [*items[:index], *items[index + 1 :]]
    return {**sent, name: json.dumps(rest) if isinstance(written, str) else rest}, items[index], not rest


def with_item_result(
    operation: Operation, body: Body, index: int, item: object, code: int, *, instead: bool = False
) -> Body:
    """An answer with the result of a failed item, `instead` of its own result or inserted among the others."""
    batch = operation.batch
    assert batch is not None
    top = copied = copy(body)
    for step in batch.results[:-1]:
        inner = copied.get(step)
        copied[step] = copied = copy(inner) if isinstance(inner, dict) else {}
    found = copied.get(batch.results[-1])
    results = [*found] if isinstance(found, list) else []
    code_name, message_name = ("errno", "error") if operation.api == "v1" else ("code", "msg")
    failed = {**_echo(item, batch.match, batch.echoed), code_name: code, message_name: operation.message(code)}
    done = results[index] if instead and code in operation.done and index < len(results) else None
    if isinstance(done, dict) and "data" in done:
        failed["data"] = done["data"]
    if instead:
        results[index : index + 1] = [failed]
    else:
        results.insert(index, failed)
    copied[batch.results[-1]] = results
    return top


def _decoded(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _echo(item: object, match: str, echoed: frozenset[str]) -> Body:
    if isinstance(item, dict):
        shown: Body = {name: value for name, value in item.items() if name in echoed and isinstance(value, str | int)}
        if mark := shown.pop("customColumn", ""):
            shown["customColumn"] = str(mark)[:MAX_ECHO_LENGTH]
        return shown
    return {match: item} if match in echoed else {}


def malformed(kind: Kind, body: Body, status: int) -> tuple[bytes, str]:
    """The bytes of a malformed answer, and their media type."""
    text = json.dumps(body)
    if kind == "empty":
        return b"", PAGE_TYPE
    if kind == "html":
        return error_page(status), PAGE_TYPE
    if kind == "notice":
        return (NOTICE + text).encode(), PAGE_TYPE
    if kind == "truncated":
        return text[: len(text) // 2].encode(), JSON_TYPE
    if kind == "code_as_text":
        return json.dumps(_codes_as_text(body)).encode(), JSON_TYPE
    if kind == "message_for_msg":
        renamed = {"message" if name == "msg" else name: value for name, value in body.items()}
        return json.dumps(renamed).encode(), JSON_TYPE
    if kind == "v1_envelope":
        return json.dumps(in_v1_envelope(body)).encode(), JSON_TYPE
    return text.encode(), JSON_TYPE


def in_v1_envelope(body: Body) -> Body:
    """A v2 answer in the envelope of v1; an answer of v1 is unchanged."""
    if "code" not in body:
        return body
    rest = {name: value for name, value in body.items() if name not in ("code", "msg")}
    return {**rest, "error_info": {"errno": body["code"], "error": body.get("msg", "")}}


def error_page(status: int) -> bytes:
    """The HTML page of a proxy in front of ClassIn's servers."""
    title = f"{status} {_REASONS.get(status, 'Maintenance' if status == 901 else 'OK')}"
    return (
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n"
        "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    ).encode()


def _codes_as_text(value: object) -> object:
    if isinstance(value, dict):
        return {
            name: str(one) if name in ("errno", "code") and isinstance(one, int) else _codes_as_text(one)
            for name, one in value.items()
        }
    return [_codes_as_text(one) for one in value] if isinstance(value, list) else value
