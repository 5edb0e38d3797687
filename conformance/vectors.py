"""The `core` set, as tasks for a program in any language, and whether what comes back is right."""

from __future__ import annotations

import base64
import json
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl, urlencode

VECTORS: Final = Path(__file__).parent.parent / "spec" / "vectors"
_BOUNDARY: Final = "made-up-boundary"
_FORM: Final = "application/x-www-form-urlencoded"

Vector = dict[str, Any]


class Task(NamedTuple):
    """A vector of a file, `area`."""

    area: str
    vector: Vector

    @property
    def given(self) -> Vector:
        """What a program is given: the vector without what must come out."""
        if self.area == "signed_requests":
            return _request(self.vector)
        return {name: value for name, value in self.vector.items() if name not in _RESULTS[self.area]}

    def is_right(self, result: Any) -> bool:
        """Whether a program made the right thing of it."""
        if not isinstance(result, dict):
            return False
        if compare := _COMPARED.get(self.area):
            return compare(self.vector, result)
        names = _RESULTS[self.area]
        # What must come out may be null, but must come.
        there = all(name in result for name in names if name in self.vector)
        return there and all(self.vector.get(name) == result.get(name) for name in names)


_RESULTS: Final[dict[str, tuple[str, ...]]] = {
    "safe_key": ("safe_key",),
    "lms_signature": ("string_to_sign", "signature", "refused"),
    "signed_requests": ("signed",),
    "answers": ("expected",),
    "verify": ("reason",),
    "dispatch": ("message",),
    "acknowledge": ("status", "body", "kept"),
    "check_code": ("check_code",),
}
"""The names of what must come out: no program is told them."""


def core() -> list[Task]:
    """Every vector of the set."""
    manifest = json.loads((VECTORS / "manifest.json").read_text(encoding="utf-8"))
    return [
        Task(area, vector)
        for area in manifest["sets"]["core"]["files"]
        for vector in json.loads((VECTORS / "core" / f"{area}.json").read_text(encoding="utf-8"))["vectors"]
    ]


def questions(tasks: list[Task]) -> str:
    """What a program reads: the tasks as JSON."""
    return json.dumps([{"area": task.area, "vector": task.given} for task in tasks])


def wrong(tasks: list[Task], answers: str) -> list[Task]:
    """The tasks that a program did not do right, those without an answer included."""
    results = json.loads(answers)
    results += [None] * (len(tasks) - len(results))
    return [task for task, result in zip(tasks, results, strict=True) if not task.is_right(result)]


def _answer(vector: Vector, result: Vector) -> bool:
    expected = vector["expected"]
    return all(result.get(name) == value and type(result.get(name)) is type(value) for name, value in expected.items())


def _acknowledged(vector: Vector, result: Vector) -> bool:
    acknowledgement = '{"error_info":{"errno":1,"error":"ok"}}'
    body = result.get("body") == vector["body"] if vector["body"] else result.get("body") != acknowledgement
    return body and (result.get("status"), result.get("kept")) == (vector["status"], vector["kept"])


def _request(vector: Vector) -> Vector:
    """The request before it is signed, as bytes."""
    request = vector["request"]
    if "body_text" in request:
        content_type, body = "application/json", request["body_text"].encode()
    elif "parts" in request:
        content_type = f"multipart/form-data; boundary={_BOUNDARY}"
        body = b"".join(map(_part, request["parts"])) + f"--{_BOUNDARY}--\r\n".encode()
    else:
        content_type, body = _FORM, urlencode([tuple(field) for field in request["fields"]]).encode()
    return {
        **{name: vector[name] for name in ("sid", "secret", "timestamp")},
        "path": request["path"],
        "content_type": content_type,
        "body": base64.b64encode(body).decode(),
    }


def _part(part: dict[str, str]) -> bytes:
    head = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{part["name"]}"'
    if "filename" in part:
        head += f'; filename="{part["filename"]}"\r\nContent-Type: {part["content_type"]}'
    return f"{head}\r\n\r\n{part.get('content', part.get('value', ''))}\r\n".encode()


def _signed(vector: Vector, result: Vector) -> bool:
    signed, body = vector["signed"], base64.b64decode(result.get("body", ""))
    content_type = str(result.get("content_type", ""))
    if "body_text" in signed:
        return body == signed["body_text"].encode() and _headers(result) == _lower(signed["headers"])
    if "parts" in signed:
        expected = sorted(
            (one["name"], one.get("filename"), one.get("content", one.get("value"))) for one in signed["parts"]
        )
        return _parts(content_type, body) == expected
    fields = sorted(parse_qsl(body.decode(), keep_blank_values=True))
    return content_type.startswith(_FORM) and fields == sorted(tuple(field) for field in signed["fields"])


def _headers(result: Vector) -> dict[str, str]:
    return {name: value for name, value in _lower(result.get("headers", {})).items() if name.startswith("x-eeo-")}


def _lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _parts(content_type: str, body: bytes) -> list[tuple[str, str | None, str]]:
    parsed: Message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    found = []
    for part in parsed.get_payload() if parsed.is_multipart() else []:
        assert isinstance(part, Message)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = str(part.get_param("name", header="content-disposition"))
        found.append((name, part.get_filename(), content.decode()))
    return sorted(found)


_COMPARED: Final = {
    "answers": _answer,
    "acknowledge": _acknowledged,
    "signed_requests": _signed,
}
