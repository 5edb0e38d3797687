"""ClassIn's own SDK for Python, unchanged, against the simulator. It is installed from PyPI, once, in its own place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from simulator.raw_client import SECRET, SID

from classin_simulator import Simulator

VERSION = "2.0.0"
WALK = Path(__file__).with_name("eeo_walk.py")

NOT_DONE = {
    "restart_using_teacher": 800,
    "update_class_lock_status": 391,
    "delete_class_video": 384,
}
"""A teacher is being disabled for three minutes; the lesson has not been held, so it has no recording."""


@pytest.fixture(scope="module")
def python(pytestconfig: pytest.Config) -> Path:
    """The Python of an environment with the SDK, kept in pytest's cache."""
    assert pytestconfig.cache is not None
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    folder = pytestconfig.cache.mkdir(f"eeo-{VERSION}-{worker}-{sys.version_info.major}{sys.version_info.minor}")
    found, ready = folder / "bin" / "python", folder / "ready"
    if not ready.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        command = [str(found), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        limits = ["--retries", "0", "--timeout", "10", f"eeo=={VERSION}"]
        ended = subprocess.run([*command, *limits], capture_output=True, encoding="utf-8", check=False)
        if ended.returncode:
            pytest.skip(
                f"eeo {VERSION} could not be installed from PyPI: {ended.stderr.strip().splitlines()[-1][:200]}"
            )
        ready.touch()
    return found


def walk(python: Path, tmp_path: Path, *, reported: bool) -> Any:
    """Call every method once."""
    file = tmp_path / "worksheet.txt"
    file.write_text("1/2 + 1/4", encoding="utf-8")
    with Simulator(sid=SID, secret=SECRET, reported=reported) as simulator:
        # The SDK signs with the time of this machine, and so does this school.
        command = [str(python), str(WALK), simulator.url, SID, SECRET, str(file), str(int(time.time()))]
        ended = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert 0 == ended.returncode, ended.stderr
    return json.loads(ended.stdout)


def test_as_documented(python: Path, tmp_path: Path) -> None:
    """Every method does what it should against a school that keeps to the pages."""
    walked = walk(python, tmp_path, reported=False)
    failed = {method: code for method, code in walked["codes"].items() if code != 1}
    assert (NOT_DONE, []) == (failed, walked["not_called"])


def test_as_reported(python: Path, tmp_path: Path) -> None:
    """As reported, publishing fails: the SDK sends the page's `activityIds`."""
    walked = walk(python, tmp_path, reported=True)
    failed = {method: code for method, code in walked["codes"].items() if code != 1}
    assert {**NOT_DONE, "release_activity": 101001001} == failed
