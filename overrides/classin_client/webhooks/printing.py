"""Makes what a stranger sent safe to print."""

from __future__ import annotations


def printable(text: str) -> str:
    """The text with an escape for each character that would break its line, or steer a terminal."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)


__all__ = ["printable"]
