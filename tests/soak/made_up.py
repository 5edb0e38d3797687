"""Requests that schemathesis makes up from the description, right ones and wrong ones, and their way to the wire."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any
from urllib.parse import urlencode

import schemathesis
from hypothesis.strategies import SearchStrategy
from schemathesis.generation import GenerationMode
from simulator.schemas import document
from simulator.wire import SECRET, SID, Wire, md5
from tapes import school as at
from tapes.cases import CASES, Case, Upload

from classin_simulator.specification import Operation, load

_ID = re.compile(r"(Id|[Uu]ids?|UID|Account|Md5pass|UidJson)$")
"""The fields of a request that name what there must be."""


def _opened(value: Any) -> Any:
    """A schema in which JSON text may also be made up as the list that is written in it."""
    if isinstance(value, list):
        return [_opened(one) for one in value]
    if not isinstance(value, dict):
        return value
    if "contentSchema" in value:
        text = {name: one for name, one in value.items() if name not in ("contentSchema", "contentMediaType")}
        return {"anyOf": [_opened(value["contentSchema"]), text]}
    return {name: _opened(one) for name, one in value.items()}


@cache
def _strategies() -> dict[str, Any]:
    described = deepcopy(document())
    described["components"]["schemas"] = _opened(described["components"]["schemas"])
    schema = schemathesis.openapi.from_dict(described)
    found = [result.ok() for result in schema.get_all_operations()]
    return {one.definition.raw["operationId"]: one for one in found}


def cases(operation_id: str, *, right: bool) -> SearchStrategy[Any]:
    """Made-up requests of an operation."""
    mode = GenerationMode.POSITIVE if right else GenerationMode.NEGATIVE
    strategy: SearchStrategy[Any] = _strategies()[operation_id].as_strategy(generation_mode=mode)
    return strategy


def right_case(operation_id: str) -> Case:
    """The call on tape that succeeds with every parameter."""
    return next(case for case in CASES if case.operation == operation_id and case.name == "success")


def furnish(wire: Wire, case: Case) -> None:
    """Begin again, with what a call on tape finds."""
    wire.simulator.reset()
    at.furnish(wire.simulator.school)
    if case.before is not None:
        case.before(wire.simulator.school)


def grafted(right: Mapping[str, Any], made_up: Any, which: int) -> Any:
    """A right request with one made-up field."""
    if not isinstance(made_up, dict) or not made_up:
        return made_up
    name = sorted(made_up)[which % len(made_up)]
    return {**right, name: made_up[name]}


def with_known_ids(right: Any, made_up: Any) -> Any:
    """A made-up request with the ids of a right one, so that it comes further than to the door."""
    return _with_known(made_up, dict(_ids(right)))


def _ids(right: Any) -> Iterator[tuple[str, Any]]:
    for item in right if isinstance(right, list) else []:
        yield from _ids(item)
    for name, value in right.items() if isinstance(right, Mapping) else []:
        if _ID.search(name):
            yield name, value
        else:
            yield from _ids(value)


def _with_known(made_up: Any, ids: Mapping[str, Any]) -> Any:
    if isinstance(made_up, list):
        return [_with_known(one, ids) for one in made_up]
    if isinstance(made_up, dict):
        return {name: ids[name] if name in ids else _with_known(one, ids) for name, one in made_up.items()}
    return made_up


def send(wire: Wire, operation: Operation, body: Any) -> tuple[int, Any]:
    """Send a made-up body, rightly signed."""
    return _send_v1(wire, operation, body) if operation.api == "v1" else _send_v2(wire, operation, body)


def _send_v1(wire: Wire, operation: Operation, body: Any) -> tuple[int, Any]:
    fields = body if isinstance(body, dict) else {"value": body}
    texts = {name: _text(value) for name, value in fields.items()}
    texts |= wire.signing()
    target = f"{operation.path}?action={operation.action}"
    if "Filedata" not in fields:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return wire.send("POST", target, urlencode(texts, errors="surrogatepass").encode(), headers)
    content = texts.pop("Filedata").encode("utf-8", "surrogatepass")
    boundary = "example-boundary"
    parts = []
    for name, text in texts.items():
        quoted = name.replace('"', "%22").replace("\r", " ").replace("\n", " ")
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{quoted}"\r\n\r\n{text}\r\n')
    parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="Filedata"; filename="../a.png"\r\n\r\n')
    whole = "".join(parts).encode("utf-8", "surrogatepass") + content + f"\r\n--{boundary}--\r\n".encode()
    return wire.send("POST", target, whole, {"Content-Type": f"multipart/form-data; boundary={boundary}"})


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, Upload):
        return value.content.decode("latin-1")
    if hasattr(value, "data"):
        return bytes(value.data).decode("latin-1")
    return json.dumps(value, default=repr)


def _send_v2(wire: Wire, operation: Operation, body: Any) -> tuple[int, Any]:
    stamp = str(int(wire.simulator.clock()))
    raw = body if isinstance(body, bytes) else json.dumps(body, default=repr).encode()
    signed = {"sid": SID, "timeStamp": stamp}
    for name, value in body.items() if isinstance(body, dict) else ():
        if value is None or isinstance(value, dict | list):
            continue
        text = value if isinstance(value, str) else json.dumps(value)
        if len(text.encode("utf-8", "surrogatepass")) <= 1024:
            signed[name] = text
    pairs = sorted(signed.items(), key=lambda pair: pair[0].encode("utf-8", "surrogatepass"))
    string = "&".join(f"{name}={text}" for name, text in pairs) + f"&key={SECRET}"
    headers = {"X-EEO-UID": SID, "X-EEO-TS": stamp, "X-EEO-SIGN": _md5(string), "Content-Type": "application/json"}
    return wire.send("POST", operation.path, raw, headers)


def _md5(text: str) -> str:
    return md5(text.encode("utf-8", "replace").decode())


OPERATIONS = sorted(name for name, one in load().items() if not one.switched_off)
