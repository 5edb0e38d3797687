"""Logging by environment variable: `CLASSIN_LOG=debug` shows what the client does."""

from __future__ import annotations

import functools
import logging
import os

_LEVELS = ("debug", "info", "warning", "error")


@functools.cache
def configure_from_environment() -> None:
    """Sends the client's log to stderr if `CLASSIN_LOG` names a level; once in a process.

    Raises:
        ValueError: If it names no level.
    """
    level = os.environ.get("CLASSIN_LOG", "").strip().lower()
    if not level:
        return
    if level not in _LEVELS:
        raise ValueError(f"CLASSIN_LOG is one of {', '.join(_LEVELS)}, not {level!r}.")
    logger = logging.getLogger("classin_client")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level.upper())
