"""Imports what an extra brings, and says so in one sentence where it is missing."""

from __future__ import annotations

import importlib
from typing import Any

_EXTRA = "webhooks"


def need(module: str, *, what: str, extra: str = _EXTRA) -> Any:
    """A module of an extra.

    Raises:
        ImportError: When it is not installed, with the command that installs it.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] != module.partition(".")[0]:
            raise
        raise ImportError(
            f"{what} needs {module.partition('.')[0]}: pip install 'classin-client[{extra}]'.", name=missing.name
        ) from None


__all__ = ["need"]
