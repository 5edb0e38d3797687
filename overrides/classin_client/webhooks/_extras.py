"""Imports of packages that an extra installs."""

from __future__ import annotations

import importlib
from typing import Any

_EXTRA = "webhooks"


def need(module: str, *, what: str, extra: str = _EXTRA) -> Any:
    """Import a module that an extra installs.

    Args:
        module: The name of the module.
        what: What needs it: the subject of the error's sentence.
        extra: The extra that installs it.

    Returns:
        The module.

    Raises:
        ImportError: If it is not installed; the text names the command that installs it.
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
