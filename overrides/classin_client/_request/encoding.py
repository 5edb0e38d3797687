"""Encodes checked values as the body of a request: a form as PHP reads it, or JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlencode

from classin_api.operations import Operation
from classin_client._request.files import FilePart


class Body(NamedTuple):
    """The body of a request. Its repr shows no values: a traceback may show the variables of every frame.

    Attributes:
        content_type: Of `content`; empty for multipart, whose boundary the HTTP library chooses.
        content: The bytes of a form or of JSON; empty for multipart.
        fields: The fields of a multipart body.
        files: The files of a multipart body.
    """

    content_type: str
    content: bytes = b""
    fields: Mapping[str, str] = {}
    files: Mapping[str, FilePart] = {}

    def __repr__(self) -> str:
        return (
            f"<Body {self.content_type or 'multipart/form-data'}, {len(self.content)} bytes, {len(self.files)} files>"
        )


def json_text(value: object) -> str:
    """Compact JSON, with characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def form_text(value: Any) -> str:
    """A value as the text of a form's field: lists and objects as JSON, as ClassIn wants them."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(int(value))
    return json_text(value)


def encode(operation: Operation, values: Mapping[str, Any]) -> Body:
    """The body of a request with these values."""
    if "json" in operation.media:
        return Body("application/json", json_text(dict(values)).encode("utf-8"))
    files = {name: value for name, value in values.items() if isinstance(value, FilePart)}
    fields = {name: form_text(value) for name, value in values.items() if name not in files}
    if files:
        return Body("", fields=fields, files=files)
    return Body("application/x-www-form-urlencoded", urlencode(fields).encode("ascii"))
