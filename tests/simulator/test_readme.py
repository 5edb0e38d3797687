"""The shell lines of the simulator's README, run as they stand there."""

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from classin_simulator import Simulator

README = Path(__file__).parents[2] / "simulator" / "README.md"
TOOLS = ("bash", "curl", "openssl")


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}")
def test_shell() -> None:
    """Every line works, and both calls are signed rightly though the clock was moved."""
    blocks = re.findall(r"```console\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    lines = [line.removeprefix("$ ") for block in blocks if "$URL" in block for line in block.splitlines()]
    with Simulator() as simulator:
        given = {**os.environ, "URL": simulator.url, "SID": simulator.sid, "SECRET": "simulator-secret"}
        command = ["bash", "-eu", "-o", "pipefail", "-c", "\n".join(lines)]
        ended = subprocess.run(command, env=given, capture_output=True, encoding="utf-8", check=False, timeout=60)
        calls = [(one.operation, one.code) for one in simulator.requests.last(10)]
        moved = simulator.clock() > time.time() + 3000
    assert (0, False, True) == (ended.returncode, '{"error":' in ended.stdout, moved)
    assert [("schoolModifySchoolConf", 1), ("addSchoolLabel", 1)] == calls
