"""Python source as text: literals, wrapped prose, the header line."""

from __future__ import annotations

import textwrap

HEADER = "# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.\n"


def literal(value: object) -> str:
    """A value as a Python literal with double quotes, as ruff would write it."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, tuple):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def quoted(text: str) -> str:
    """Text as a Python string literal with double quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def first_sentence(text: str) -> str:
    """The first sentence of a description, without its period."""
    flat = " ".join(text.split())
    end = flat.find(". ")
    return (flat[:end] if end >= 0 else flat).rstrip(".")


def wrap(text: str, *, indent: str, hanging: str = "", width: int = 120) -> list[str]:
    """Prose as lines of at most `width` characters; lines after the first are indented by `hanging` as well."""
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent + hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def docstring_safe(text: str) -> str:
    """Prose that can stand in a docstring."""
    return text.replace("\\", "\\\\").replace('"""', "'''")
