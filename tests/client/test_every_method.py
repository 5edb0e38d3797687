"""Every method sends exactly the bytes that its example in the description stands for.

The expected bytes are written here with the standard library alone, from `openapi.json`.
"""

from __future__ import annotations

import copy
import hashlib
import itertools
import json
import re
from collections.abc import Callable
from importlib.resources import files
from typing import Any
from urllib.parse import urlencode

import pytest

from client.conftest import NOW, SECRET, SID
from client.recorder import Recorder, Sent, v1, v2

SPEC = json.loads((files("classin_api") / "openapi.json").read_text(encoding="utf-8"))
FILE = b"%PDF-1.7 made up"


def _examples() -> list[Any]:
    found = []
    for path, item in SPEC["paths"].items():
        operation = item["post"]
        if "x-classin-method" not in operation:
            continue
        content = operation.get("requestBody", {}).get("content", {"": {}})
        for media, body in content.items():
            named = {"": body["example"]} if "example" in body else body.get("examples", {"": {}})
            for name, example in named.items():
                value = example.get("value", example) if name else example
                label = "-".join(part for part in (operation["operationId"], media.rpartition("/")[2], name) if part)
                found.append(pytest.param(path, operation, media, value, id=label))
    return found


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = SPEC["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if "allOf" in schema:
        parts = [_schema(part) for part in schema["allOf"]]
        return {"properties": {name: field for part in parts for name, field in part["properties"].items()}}
    return schema


def _keyword(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _fields(operation: dict[str, Any], media: str) -> dict[str, Any]:
    if not media:
        return {}
    return dict(_schema(operation["requestBody"]["content"][media]["schema"])["properties"])


def _arguments(fields: dict[str, Any], example: dict[str, Any]) -> dict[str, Any]:
    """The example as a caller writes it: snake case, lists for JSON text, bytes for a file."""
    arguments = {}
    for name, value in example.items():
        if fields[name].get("format") == "binary":
            value = FILE
        elif "contentSchema" in fields[name]:
            value = json.loads(value)
        arguments[_keyword(name)] = value
    return arguments


def _expected_form(example: dict[str, Any]) -> bytes:
    key = hashlib.md5(f"{SECRET}{NOW}".encode()).hexdigest()
    signed = urlencode({"SID": SID, "timeStamp": NOW, "safeKey": key})
    return (signed + ("&" + urlencode(example) if example else "")).encode()


def _expected_multipart(boundary: str, fields: dict[str, Any], example: dict[str, Any]) -> bytes:
    key = hashlib.md5(f"{SECRET}{NOW}".encode()).hexdigest()
    parts = [(name, str(value)) for name, value in {"SID": SID, "timeStamp": NOW, "safeKey": key}.items()]
    parts += [(name, str(example[name])) for name in example if fields[name].get("format") != "binary"]
    body = "".join(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in parts
    ).encode()
    for name in example:
        if fields[name].get("format") == "binary":
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="upload"\r\n'
            body += head.encode() + b"Content-Type: application/octet-stream\r\n\r\n" + FILE + b"\r\n"
    return body + f"--{boundary}--\r\n".encode()


def _expected_signature(example: dict[str, Any]) -> str:
    signed = {"sid": SID, "timeStamp": str(NOW)}
    for name, value in example.items():
        if isinstance(value, str | int | float) and len(str(value).encode()) <= 1024:
            signed[name] = str(value)
    text = "&".join(f"{name}={signed[name]}" for name in sorted(signed)) + f"&key={SECRET}"
    return hashlib.md5(text.encode()).hexdigest()


def _assert_sent(sent: Sent, path: str, fields: dict[str, Any], media: str, example: dict[str, Any]) -> None:
    assert (path, "POST") == (sent.target, sent.method)
    example = {name: example[name] for name in fields if name in example}
    has_file = any(fields[name].get("format") == "binary" for name in example)
    if media == "application/json":
        assert media == sent.headers["content-type"]
        assert json.dumps(example, ensure_ascii=False, separators=(",", ":")).encode() == sent.body
        headers = {name: value for name, value in sent.headers.items() if name.startswith("x-eeo-")}
        assert {"x-eeo-uid": SID, "x-eeo-ts": str(NOW), "x-eeo-sign": _expected_signature(example)} == headers
    elif has_file:
        boundary = sent.headers["content-type"].removeprefix("multipart/form-data; boundary=")
        assert _expected_multipart(boundary, fields, example) == sent.body
    else:
        assert sent.headers["content-type"] == "application/x-www-form-urlencoded"
        assert _expected_form(example) == sent.body


def _with_made_identities(operation: dict[str, Any], example: dict[str, Any]) -> dict[str, Any]:
    """The example with the keys that the client makes where the caller gave none."""
    head, _, name = operation.get("x-classin-identity", "").rpartition("[].")
    if not name:
        return example
    items = json.loads(example[head]) if head and isinstance(example[head], str) else example.get(head, [])
    made = (f"made-identity-{number}" for number in itertools.count(1))
    for one in items if head else [example]:
        if name not in one:
            one[name] = next(made)
    if not head:
        return example
    text = json.dumps(items, ensure_ascii=False, separators=(",", ":"))
    return {**example, head: text if isinstance(example[head], str) else items}


def _success(operation: dict[str, Any], example: dict[str, Any]) -> Any:
    answer = operation["responses"]["200"]["content"]["application/json"]["examples"]["success"]["value"]
    fields = {name: value for name, value in answer.items() if name not in ("error_info", "code", "msg")}
    batch = operation.get("x-classin-batch")
    if batch and batch["match"] == "position":
        items = example[batch["items"]]
        fields[batch["results"]] = fields[batch["results"]][
            : len(json.loads(items) if isinstance(items, str) else items)
        ]
    return v1(**fields) if "error_info" in answer else v2(**fields)


@pytest.mark.parametrize(("path", "operation", "media", "example"), _examples())
def test_a_method_sends_its_example_byte_by_byte(
    run: Callable[..., Any],
    recorder: Recorder,
    path: str,
    operation: dict[str, Any],
    media: str,
    example: dict[str, Any],
) -> None:
    """What goes over the wire is the example of the description, signed, and nothing else."""
    recorder.answer(_success(operation, example))
    fields = _fields(operation, media)
    expected = _with_made_identities(operation, copy.deepcopy(example))

    method = operation["x-classin-method"]
    for name in method if isinstance(method, list) else [method]:
        recorder.sent.clear()
        reply = run(name, **_arguments(fields, example))

        assert operation["operationId"] == reply.operation
        assert len(recorder.sent) == 1
        _assert_sent(recorder.last, path, fields, media, expected)
