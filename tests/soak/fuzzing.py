"""Requests that schemathesis generates from the description, valid and invalid, and how they are sent."""

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
from simulator.raw_client import SECRET, SID, RawClient, md5
from simulator.schemas import document
from tapes import school as at
from tapes.cases import CASES, Case, Upload

from classin_simulator.protocol.specification import Operation, load

_ID = re.compile(r"(Id|[Uu]ids?|UID|Account|Md5pass|UidJson)$")
"""The fields of a request that name what there must be."""


def _opened(value: Any) -> Any:
    """A schema in which JSON text may also be generated as the list that it holds."""
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
    """Generated requests of an operation."""
    mode = GenerationMode.POSITIVE if right else GenerationMode.NEGATIVE
    strategy: SearchStrategy[Any] = _strategies()[operation_id].as_strategy(generation_mode=mode)
    return strategy


def right_case(operation_id: str) -> Case:
    """The call on tape that succeeds with every parameter."""
    return next(case for case in CASES if case.operation == operation_id and case.name == "success")


def furnish(raw_client: RawClient, case: Case) -> None:
    """Reset the school to the state in which the call on tape was recorded."""
    raw_client.simulator.reset()
    at.furnish(raw_client.simulator.school)
    if case.before is not None:
        case.before(raw_client.simulator.school)


def grafted(right: Mapping[str, Any], generated: Any, which: int) -> Any:
    """A valid request with one generated field."""
    if not isinstance(generated, dict) or not generated:
        return generated
    name = sorted(generated)[which % len(generated)]
    return {**right, name: generated[name]}


def with_known_ids(right: Any, generated: Any) -> Any:
    """A generated request with the ids of a valid one, so that it passes the checks of ids."""
    return _with_known(generated, dict(_ids(right)))


def _ids(right: Any) -> Iterator[tuple[str, Any]]:
    for item in right if isinstance(right, list) else []:
        yield from _ids(item)
    for name, value in right.items() if isinstance(right, Mapping) else []:
        if _ID.search(name):
            yield name, value
        else:
            yield from _ids(value)


def _with_known(generated: Any, ids: Mapping[str, Any]) -> Any:
    if isinstance(generated, list):
        return [_with_known(one, ids) for one in generated]
    if isinstance(generated, dict):
        return {name: ids[name] if name in ids else _with_known(one, ids) for name, one in generated.items()}
    return generated


def send(raw_client: RawClient, operation: Operation, body: Any) -> tuple[int, Any]:
    """Send a generated body with a valid signature."""
    return _send_v1(raw_client, operation, body) if operation.api == "v1" else _send_v2(raw_client, operation, body)


def _send_v1(raw_client: RawClient, operation: Operation, body: Any) -> tuple[int, Any]:
    fields = body if isinstance(body, dict) else {"value": body}
    texts = {name: _text(value) for name, value in fields.items()}
    texts |= raw_client.signing()
    target = f"{operation.path}?action={operation.action}"
    if "Filedata" not in fields:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return raw_client.send("POST", target, urlencode(texts, errors="surrogatepass").encode(), headers)
    content = texts.pop("Filedata").encode("utf-8", "surrogatepass")
    boundary = "example-boundary"
    parts = []
    for name, text in texts.items():
        quoted = name.replace('"', "%22").replace("\r", " ").replace("\n", " ")
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{quoted}"\r\n\r\n{text}\r\n')
    parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="Filedata"; filename="../a.png"\r\n\r\n')
    whole = "".join(parts).encode("utf-8", "surrogatepass") + content + f"\r\n--{boundary}--\r\n".encode()
    return raw_client.send("POST", target, whole, {"Content-Type": f"multipart/form-data; boundary={boundary}"})


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


def _send_v2(raw_client: RawClient, operation: Operation, body: Any) -> tuple[int, Any]:
    stamp = str(int(raw_client.simulator.clock()))
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
    return raw_client.send("POST", operation.path, raw, headers)


def _md5(text: str) -> str:
    return md5(text.encode("utf-8", "replace").decode())


OPERATIONS = sorted(name for name, one in load().items() if not one.switched_off)
