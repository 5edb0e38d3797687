"""Holds the school's secret so that no repr, log or traceback shows it."""

from __future__ import annotations

from typing import NoReturn


class Secret:
    """Text that no repr, log line, traceback or pickle shows; `reveal()` returns it for signing."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text."""
        return self._text

    def __repr__(self) -> str:
        return "<secret>"

    def __getstate__(self) -> NoReturn:
        raise TypeError("A ClassIn secret is not pickled: build the client anew where it is needed.")

    def __reduce__(self) -> NoReturn:
        self.__getstate__()
