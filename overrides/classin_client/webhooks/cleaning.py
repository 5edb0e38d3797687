"""Takes the credential out of a message before anything is stored or logged."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_KEY = "safekey"
_HEX_RUN = re.compile(rb"(?:[0-9A-Fa-f]\x00{0,3}){32}")
"""Also in UTF-16 and UTF-32."""
_BLANK = "<SafeKey>"


def without_key(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields without any SafeKey, at whatever depth, nor its value elsewhere.

    Raises:
        RecursionError: When it is nested too deeply.
    """
    key = _key(fields)
    return {name: _cleaned(value, key) for name, value in fields.items() if name.lower() != _KEY}


def _key(fields: Mapping[str, Any]) -> str | None:
    key = fields.get("SafeKey")
    return key if isinstance(key, str) and len(key) >= 16 else None


def _cleaned(value: Any, key: str | None) -> Any:
    if isinstance(value, str):
        if key is not None and key in value:
            value = value.replace(key, _BLANK)
        return _cleaned_text(value) if _KEY in value.lower() else value
    if isinstance(value, dict):
        return {name: _cleaned(one, key) for name, one in value.items() if name.lower() != _KEY}
    if isinstance(value, list):
        return [_cleaned(one, key) for one in value]
    return value


def _cleaned_text(text: str) -> str:
    """Text that speaks of a SafeKey, such as JSON inside JSON, without what may be its value."""
    return re.sub(r"[0-9A-Fa-f]{32}", _BLANK, text)


def stored_form(fields: Mapping[str, Any]) -> bytes:
    """A message without its key, as JSON in UTF-8.

    Raises:
        RecursionError: When it is nested too deeply.
    """
    key = _key(fields)
    text = _dumped({name: value for name, value in fields.items() if name.lower() != _KEY})
    # Nearly every message holds nothing else to take out, and to look is cheaper than to walk through all of it.
    if _KEY in text.lower() or (key is not None and key in text):
        text = _dumped(without_key(fields))
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Half a surrogate pair has no UTF-8, but an escape.
        return json.dumps(without_key(fields), separators=(",", ":")).encode()


def _dumped(fields: Mapping[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def blanked(raw: bytes) -> bytes:
    """What is no JSON, without anything that may be a key."""
    return _HEX_RUN.sub(_BLANK.encode(), raw)


__all__ = ["blanked", "stored_form", "without_key"]
