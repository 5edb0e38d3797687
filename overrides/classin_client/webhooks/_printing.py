"""Escaping of text from outside before it is printed."""

from __future__ import annotations


def printable(text: str) -> str:
    """The text with an escape for each character that would break the line or control the terminal."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)


__all__ = ["printable"]
