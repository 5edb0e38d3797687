"""The school's secret, held so that it is not shown by accident."""

from __future__ import annotations

from typing import NoReturn


class Secret:
    """Text that no repr, log line, traceback or pickle shows; `reveal()` gives it to who signs."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text."""
        return self._text

    def __repr__(self) -> str:
        return "<secret>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("A ClassIn secret is not pickled: build the client anew where it is needed.")
