"""What a fault makes of a call: one entry that fails, another code, an answer that is no answer."""

import json
from collections.abc import Mapping
from copy import copy
from typing import Any, Final

from .answers import NOTHING, v1_envelope, v2_envelope
from .faults import Kind
from .specification import Operation, message

JSON_TYPE: Final = "application/json"
PAGE_TYPE: Final = "text/html; charset=UTF-8"
LONGEST_ECHO: Final = 50

NOTICE: Final = (
    "<br />\n<b>Notice</b>:  Undefined index: courseId in "
    "<b>/data/www/partner/api/course.api.php</b> on line <b>214</b><br />\n"
)
_REASONS: Final = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}

Body = dict[str, object]


def refusal(operation: Operation | None, api: str, code: int) -> Body:
    """An answer that has a code and nothing else."""
    return (v1_envelope if api == "v1" else v2_envelope)(code, message(operation, code), NOTHING, {})


def recoded(operation: Operation, body: Body, code: int) -> Body:
    """An answer to what was done with another code, and the `data` that it brings."""
    envelope = v1_envelope if operation.api == "v1" else v2_envelope
    return envelope(code, operation.message(code), body.get("data", NOTHING), {})


def take_entry(operation: Operation, sent: Mapping[str, Any], index: int) -> tuple[dict[str, Any], object, bool] | None:
    """A batch without one of its entries: what is left of the fields, the entry, and whether it was the only one."""
    assert operation.batch is not None
    name = operation.batch.items
    written = sent.get(name)
    entries = _decoded(written) if isinstance(written, str) else written
    if not isinstance(entries, list) or index >= len(entries):
        return None
    rest = [*entries[:index], *entries[index + 1 :]]
    return {**sent, name: json.dumps(rest) if isinstance(written, str) else rest}, entries[index], not rest


def put_result(
    operation: Operation, body: Body, index: int, entry: object, code: int, *, instead: bool = False
) -> Body:
    """An answer in which one entry failed; `instead` of its result, or between those of the others."""
    batch = operation.batch
    assert batch is not None
    top = copied = copy(body)
    for step in batch.results[:-1]:
        inner = copied.get(step)
        copied[step] = copied = copy(inner) if isinstance(inner, dict) else {}
    found = copied.get(batch.results[-1])
    results = [*found] if isinstance(found, list) else []
    code_name, message_name = ("errno", "error") if operation.api == "v1" else ("code", "msg")
    failed = {**_echo(entry, batch.match, batch.echoed), code_name: code, message_name: operation.message(code)}
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


def _echo(entry: object, match: str, echoed: frozenset[str]) -> Body:
    if isinstance(entry, dict):
        shown: Body = {name: value for name, value in entry.items() if name in echoed and isinstance(value, str | int)}
        if mark := shown.pop("customColumn", ""):
            shown["customColumn"] = str(mark)[:LONGEST_ECHO]
        return shown
    return {match: entry} if match in echoed else {}


def spoil(kind: Kind, body: Body, status: int) -> tuple[bytes, str]:
    """The bytes of an answer that is no answer, and their type."""
    text = json.dumps(body)
    if kind == "empty":
        return b"", PAGE_TYPE
    if kind == "html":
        return page(status), PAGE_TYPE
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
    """A v2 answer in the form of v1; one of v1 stays as it is."""
    if "code" not in body:
        return body
    rest = {name: value for name, value in body.items() if name not in ("code", "msg")}
    return {**rest, "error_info": {"errno": body["code"], "error": body.get("msg", "")}}


def page(status: int) -> bytes:
    """The page of a server that stands before ClassIn's."""
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
