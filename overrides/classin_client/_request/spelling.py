"""How the caller wrote the names of parameters, so that errors and warnings spell them alike."""

from __future__ import annotations

from collections.abc import Callable

Spelling = Callable[[str], str]
"""Writes a parameter's name on the wire as the caller wrote it."""


def on_the_wire(name: str) -> str:
    """The spelling of a caller who writes the names on the wire."""
    return name
