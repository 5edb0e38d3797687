"""The command `classin`, which is also `python -m classin_client`: see docs/command.md.

Needs the extra `cli`. What needs no call (`--version`, `--help`, `explain`, `ops`, `show`) imports neither the HTTP
library nor the models, so that it starts at once: what a command needs is imported by the command.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

_SETTINGS = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command. What it prints goes to standard output, what went wrong and progress to standard error.

    Args:
        arguments: The command and its options. Left out, those of the command line.

    Returns:
        The exit code, by what went wrong: docs/command.md lists them.
    """
    for stream in (sys.stdout, sys.stderr):
        # Where the terminal lacks a character, a question mark stands for it.
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    try:
        from classin_client.cli._app import run
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] not in ("typer", "rich", "platformdirs"):
            raise
        sys.stderr.write(f"The command classin needs {missing.name}: pip install 'classin-client[cli]'.\n")
        return _SETTINGS
    return run(list(sys.argv[1:] if arguments is None else arguments))


__all__ = ["main"]
