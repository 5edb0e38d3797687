"""Redaction: the SafeKey, a credential, is removed before a message is stored or logged."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_NAME = "safekey"
_HEX_RUN = re.compile(rb"(?>[0-9A-Fa-f]\x00{0,3}+)++")
"""Hexadecimal digits, also in UTF-16 and UTF-32. Every run is matched once, whatever its length: in linear time."""
_HEX_TEXT = re.compile(r"[0-9A-Fa-f]++")
_KEY_DIGITS = 32
_REPLACEMENT = "<SafeKey>"


def without_key(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields without any SafeKey at any depth; its value is replaced where it occurs elsewhere.

    Raises:
        RecursionError: If the message is nested too deeply.
    """
    key = _key(fields)
    return {name: _redacted(value, key) for name, value in fields.items() if name.lower() != _NAME}


def _key(fields: Mapping[str, Any]) -> str | None:
    key = fields.get("SafeKey")
    return key if isinstance(key, str) and len(key) >= 16 else None


def _redacted(value: Any, key: str | None) -> Any:
    if isinstance(value, str):
        if key is not None and key in value:
            value = value.replace(key, _REPLACEMENT)
        return _redacted_text(value) if _NAME in value.lower() else value
    if isinstance(value, dict):
        return {name: _redacted(one, key) for name, one in value.items() if name.lower() != _NAME}
    if isinstance(value, list):
        return [_redacted(one, key) for one in value]
    return value


def _redacted_text(text: str) -> str:
    """Text that mentions a SafeKey, such as JSON inside JSON, without what may be its value."""
    return _HEX_TEXT.sub(lambda run: run[0] if len(run[0]) < _KEY_DIGITS else _REPLACEMENT, text)


def redacted_json(fields: Mapping[str, Any]) -> bytes:
    """A message as JSON in UTF-8, without its SafeKey.

    Raises:
        RecursionError: If the message is nested too deeply.
    """
    key = _key(fields)
    text = _dumped({name: value for name, value in fields.items() if name.lower() != _NAME})
    # Nearly every message is clean by now, and a search of its text is cheaper than a walk through its values.
    if _NAME in text.lower() or (key is not None and key in text):
        text = _dumped(without_key(fields))
    try:
        return text.encode()
    except UnicodeEncodeError:
        # A lone surrogate cannot be encoded in UTF-8; as an escape it can.
        return json.dumps(without_key(fields), separators=(",", ":")).encode()


def _dumped(fields: Mapping[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def redacted_bytes(raw: bytes) -> bytes:
    """Bytes that are not JSON, with everything that may be a key replaced."""
    return _HEX_RUN.sub(_redacted_run, bytes(raw))


def _redacted_run(run: re.Match[bytes]) -> bytes:
    digits = len(run[0]) - run[0].count(0)
    return run[0] if digits < _KEY_DIGITS else _REPLACEMENT.encode()


__all__ = ["redacted_bytes", "redacted_json", "without_key"]
