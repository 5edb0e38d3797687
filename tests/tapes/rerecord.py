"""`make record`: records the tapes of the simulator again; when that fails, or is broken off, the old ones stay."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from .recording import SIMULATOR

COMMAND = ("-m", "pytest", "tests/tapes/test_replay.py", "--quiet", "-p", "no:xdist", "--record-mode=rewrite")


def record(folder: Path, run: Callable[[], int]) -> int:
    """Records into a folder, which is as it was unless everything was recorded; returns what the recording returned."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as beside:
        kept = Path(beside) / folder.name
        shutil.copytree(folder, kept)
        code = 1
        try:
            code = run()
        finally:
            if code:
                shutil.rmtree(folder, ignore_errors=True)
                kept.rename(folder)
    return code


if __name__ == "__main__":
    result = record(SIMULATOR, lambda: subprocess.run([sys.executable, *COMMAND], check=False).returncode)
    if result:
        print("Recording failed: the tapes are as they were.", file=sys.stderr)
    sys.exit(result)
