"""Turns a request and an answer into what a reader wants to see, and the answer back into bytes.

What readability takes away is judged instead: a body that is not written as ClassIn's clients are to write it (another
escaping, blanks in JSON, another length than announced) says so on the tape.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from .cleaning import Cleaner
from .judge import Judge, Pairs
from .spec import BY_URI, Json, resolve

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
JSON = "application/json"

_FIELD_HEAD = re.compile(r'Content-Disposition: form-data; name="([^"]*)"')
_FILE_HEAD = re.compile(
    r'Content-Disposition: form-data; name="([^"]*)"; filename="([^"]*)"\r\nContent-Type: ([-\w.+/]+)'
)


def compact(value: Any) -> str:
    """JSON as it is to be sent: without blanks, and with characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Reader:
    """Reads requests and answers for a tape."""

    def __init__(self, judge: Judge, cleaner: Cleaner) -> None:
        self._judge, self._cleaner = judge, cleaner

    def sent(self, method: str, uri: str, headers: Mapping[str, str], body: bytes) -> Json:
        """A request."""
        address = urlsplit(uri)
        target = address.path + (f"?{address.query}" if address.query else "")
        media, _, parameters = headers.get("content-type", "").partition(";")
        operation = BY_URI.get(target)
        schema = operation.requests.get(media) if operation else None
        made: Json = {method: self._cleaner.text(target), "type": media or "none", "signature": ""}
        length = headers.get("content-length")
        if length is not None and length != str(len(body)):
            made["length"] = f"<wrong>: {length} announced, {len(body)} sent"
        if not address.path.endswith(".api.php"):
            made["signature"] = self._judge.headers(headers, body)
            self._read_json(made, schema, body)
        elif media == MULTIPART:
            self._read_multipart(made, schema, parameters, body)
        else:
            self._read_form(made, schema, body)
        return made

    def answer(self, uri: str, status: int, media: str, body: bytes) -> Json:
        """An answer; `uri` is that of the request."""
        operation = BY_URI.get(uri)
        made: Json = {"status": status, "type": media.partition(";")[0]}
        try:
            made["json"] = self._cleaner.value(operation.answer if operation else None, json.loads(body))
        except ValueError:
            made["text"] = self._cleaner.text(body.decode("utf-8", "replace"))
        return made

    def _read_json(self, made: Json, schema: Json | None, body: bytes) -> None:
        try:
            value = json.loads(body)
        except ValueError:
            made["text"] = self._cleaner.text(body.decode("utf-8", "replace"))
            return
        if compact(value).encode() != body:
            made["written"] = "<otherwise>: not as compact JSON"
        made["json"] = self._cleaner.value(schema, value)

    def _read_form(self, made: Json, schema: Json | None, body: bytes) -> None:
        text = body.decode("ascii", "replace")
        pairs = parse_qsl(text, keep_blank_values=True)
        if urlencode(pairs) != text:
            made["written"] = "<otherwise>: not escaped as a form is"
        made["signature"], pairs = self._judge.fields(pairs)
        made["form"] = self._named(schema, pairs) or "no fields"

    def _named(self, schema: Json | None, pairs: Pairs) -> Json:
        fields = resolve(schema or {}).get("properties", {})
        made: Json = {}
        for name, value in sorted(pairs):
            label, shown = self._shown(fields.get(name), value)
            key = self._cleaner.text(name) + label
            while key in made:
                key += " (again)"
            made[key] = shown
        return made

    def _shown(self, schema: Json | None, value: str) -> tuple[str, Any]:
        if not value.startswith(("[", "{")):
            return "", self._cleaner.value(schema, value)
        try:
            parsed = json.loads(value)
        except ValueError:
            return "", self._cleaner.value(schema, value)
        label = " (JSON text)" if compact(parsed) == value else " (JSON text, not compact)"
        return label, self._cleaner.value((schema or {}).get("contentSchema"), parsed)

    def _read_multipart(self, made: Json, schema: Json | None, parameters: str, body: bytes) -> None:
        boundary = parameters.partition("boundary=")[2].strip().strip('"').encode()
        parts = (b"\r\n" + body).split(b"\r\n--" + boundary)
        if len(parts) < 2 or parts[0] != b"" or parts[-1].strip() != b"--":
            made["written"] = "<otherwise>: not as multipart"
            return
        pairs: Pairs = []
        uploaded: list[str] = []
        for part in parts[1:-1]:
            head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
            headers = head.decode("utf-8", "replace")
            if file := _FILE_HEAD.fullmatch(headers):
                name, filename, media = file.groups()
                digest = hashlib.sha256(content).hexdigest()[:16]
                described = f"<file {filename}, {media}, {len(content)} bytes, SHA-256 {digest}…>"
                uploaded.append(f"{name}={self._cleaner.text(described)}")
            elif field := _FIELD_HEAD.fullmatch(headers):
                pairs.append((field[1], content.decode("utf-8", "replace")))
            else:
                uploaded.append(f"<otherwise>: {self._cleaner.text(headers)}")
        made["signature"], pairs = self._judge.fields(pairs)
        shown = self._named(schema, pairs)
        made["multipart"] = [*(f"{name}={value}" for name, value in shown.items()), *uploaded]
