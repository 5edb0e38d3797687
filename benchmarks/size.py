"""How much is installed, and how long everything that is generated takes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.peers import environments
from benchmarks.table import Row

_MIB = 2**20


def measure() -> Iterator[Row]:
    """The wheel; what is installed, with compiled bytecode, without and with its dependencies; `make generate`."""
    yield Row("the wheel", environments.wheel().stat().st_size / _MIB, "MiB")
    for name in ("client", "client-all", "eeo"):
        (packages,) = (environments.python_of(name).parents[1] / "lib").glob("python*/site-packages")
        if name != "eeo":
            own = sum(map(_bytes_of, packages.glob("classin_*")))
            extra = " with [all]" if name == "client-all" else ""
            yield Row(f"installed: classin-client{extra}, itself", own / _MIB, "MiB")
            yield Row(f"installed: classin-client{extra}, and what it needs", _bytes_of(packages) / _MIB, "MiB")
        else:
            yield Row("installed: eeo, and what it needs", _bytes_of(packages) / _MIB, "MiB")
    yield Row("make generate (its check, which builds all of it)", _generated(), "s")


def _bytes_of(path: Path) -> int:
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def _generated() -> float:
    """Seconds of what `make generate` does; it is built in temporary folders and compared, so that nothing changes."""
    began = time.perf_counter()
    with tempfile.TemporaryDirectory():
        for command in (("check",), ("portable", "--check")):
            subprocess.run(
                (sys.executable, "-m", "generator", *command),
                check=True,
                cwd=environments.ROOT,
                stdout=subprocess.DEVNULL,
            )
    return time.perf_counter() - began
