"""Runs the commands of other toolchains, and says in one line what a failed one said."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
BUILD: Final = ROOT / "build" / "conformance"
"""Where everything is made; not kept in git."""
LIMIT: Final = 900.0
"""Seconds that a command may take."""


INSTALLING: Final = threading.Lock()
"""Held while packages are installed: two rows of the table are made at once, and may need the same."""


class Failed(Exception):
    """Raised when a command fails; the message has its last lines."""


def run(command: Sequence[str | Path], folder: Path, *, text: str = "", more: Mapping[str, str] | None = None) -> str:
    """Runs a command in a folder and returns what it printed; `text` is its input, `more` adds to its environment."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, cwd=folder, input=text, capture_output=True, encoding="utf-8", errors="replace", check=False,
            timeout=LIMIT, env={**os.environ, **(more or {})},
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise Failed(f"{Path(words[0]).name}: not done within {LIMIT:.0f} s") from None
    if done.returncode != 0:
        said = [line for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.strip()]
        raise Failed(f"{Path(words[0]).name} ended with {done.returncode}: {' / '.join(said[-6:])[:1500]}")
    return done.stdout


def missing(tools: Sequence[str]) -> list[str]:
    """Those of the tools that this machine has not."""
    return [tool for tool in tools if shutil.which(tool) is None]


def npm_ready(folder: Path) -> None:
    """Installs what a folder's lock file names, unless it is there already."""
    lock, mark = folder / "package-lock.json", folder / "node_modules" / ".ready"
    with INSTALLING:
        if not mark.exists() or mark.read_text(encoding="utf-8") != lock.read_text(encoding="utf-8"):
            run(["npm", "ci", "--silent", "--no-fund", "--no-audit"], folder)
            mark.write_text(lock.read_text(encoding="utf-8"), encoding="utf-8")
