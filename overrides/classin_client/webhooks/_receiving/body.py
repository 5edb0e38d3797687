"""Decoding of a request's body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from classin_client.webhooks.parsing import MalformedMessage, decode

_CHARSETS = {
    **dict.fromkeys(("gbk", "gb2312", "gb18030", "cp936"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs"), "big5"),
    **dict.fromkeys(("iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252"), "cp1252"),
}
"""The character sets beside Unicode. Whoever sends a message names one, and some codecs take quadratic time."""


def decode_body(raw: bytes, headers: Mapping[str, str] | None) -> dict[str, Any]:
    """The fields of a message.

    Args:
        raw: The body of the request.
        headers: Its headers. The character set of `Content-Type` is tried when the body is not JSON in a Unicode
            encoding.

    Raises:
        MalformedMessage: If the body is not a JSON object.
    """
    try:
        return decode(raw)
    except MalformedMessage:
        charset = _CHARSETS.get(_charset(headers))
        if charset is None:
            raise
    try:
        return decode(bytes(raw).decode(charset))
    except UnicodeError:
        raise MalformedMessage("What came is not JSON.") from None


def _charset(headers: Mapping[str, str] | None) -> str:
    for name, value in (headers or {}).items():
        if name.lower() == "content-type":
            return value.lower().partition("charset=")[2].partition(";")[0].strip(" \"'")
    return ""


__all__ = ["decode_body"]
