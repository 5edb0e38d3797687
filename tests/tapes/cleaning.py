"""Puts words in the place of what a tape must not hold: people, the school, links and secrets.

Values are found by the `format` of their schema, and once more by what they look like, wherever they stand. The
made-up people of the cases have words of their own, so that a letter that went astray on its way is still seen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .spec import Json, resolve

PRIVATE = {"phone": "phone", "email": "e-mail", "password": "pass", "person-name": "name", "secret-url": "link"}
SCHOOL = "<school>"

_SENSITIVE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(?:classin|https?|rtmp)://[^\s\"'<>]+"), "<link>"),
    (re.compile(r"[^\s@<>\"'=&]+@[^\s@<>\"'=&]+"), "<e-mail>"),
    (re.compile(r"\b[0-9a-fA-F]{32,}\b"), "<32 hexadecimal digits>"),
    (re.compile(r"\b00[0-9]{1,4}-[0-9]{4,}\b|\b[0-9]{11,}\b"), "<phone>"),
)


class Cleaner:
    """Knows the school, its secret, and the words for the people of the cases.

    Args:
        sid: The school's id.
        secret: The school's secret.
        known: Words for known values; the longest value is looked for first.
    """

    def __init__(self, *, sid: str, secret: str, known: Mapping[str, str]) -> None:
        self._sid = sid
        self._known = dict(known)
        self._replaced = {secret: "<secret>", **known}
        self._longest_first = sorted(self._replaced, key=len, reverse=True)

    def value(self, schema: Json | None, value: Any) -> Any:
        """A value of JSON, or of a form, without what is private in it."""
        schema = resolve(schema or {})
        if isinstance(value, Mapping):
            fields, others = schema.get("properties", {}), schema.get("additionalProperties")
            others = others if isinstance(others, dict) else None
            return {self.text(name): self.value(fields.get(name, others), one) for name, one in value.items()}
        if isinstance(value, list):
            items = schema.get("contentSchema", schema).get("items")
            return [self.value(items, one) for one in value]
        if schema.get("format") in PRIVATE and value not in ("", None):
            return self._word(schema["format"], str(value))
        if isinstance(value, str):
            return self.text(value)
        # A number stays a number, as the schema promises.
        return 0 if isinstance(value, int) and str(value) == self._sid else value

    def text(self, text: str) -> str:
        """A text without what looks private."""
        for known in self._longest_first:
            text = text.replace(known, self._replaced[known])
        text = re.sub(rf"(?<![0-9]){re.escape(self._sid)}(?![0-9])", SCHOOL, text)
        for pattern, word in _SENSITIVE:
            text = pattern.sub(word, text)
        return text

    def _word(self, kind: str, value: str) -> str:
        if value in self._known:
            return self._known[value]
        if kind == "secret-url":
            return f"<{value.partition(':')[0]} link>"
        return f"<unknown {'e-mail' if kind == 'phone' and '@' in value else PRIVATE[kind]}>"
