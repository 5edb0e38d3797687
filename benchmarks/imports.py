"""What importing costs beyond httpx and attrs, and the start of the command, each time in a new process.

In time of the processor.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.table import Row

_RUNS = 9
_GOAL_MS = 15.0
_NOTHING = "pass"
_BASE = "import httpx, attr"
_MAKE = "ClassIn(sid=1000082, secret='made-up', http_client=client)"
_CLIENT = f"from classin_client import ClassIn; {_MAKE}"

# Name, what is done first, what is measured, and whether it has the goal.
_MEASURES = (
    ("import httpx, attr", _NOTHING, _BASE, False),
    ("beyond: import one operation of classin_api", _BASE, "from classin_api.api.courses import add_course", True),
    ("beyond: import classin_client", _BASE, "import classin_client", True),
    ("beyond: import ClassIn and make one", f"{_BASE}; client = httpx.Client()", _CLIENT, True),
    (
        "beyond: the same, and the group of one method",
        f"{_BASE}; client = httpx.Client()",
        f"{_CLIENT}.courses.create",
        True,
    ),
    ("first httpx.Client() of a process", _BASE, "httpx.Client()", False),
    (
        "first ClassIn() of a process, its own HTTP client",
        f"{_BASE}; from classin_client import ClassIn",
        "ClassIn(sid=1000082, secret='made-up')",
        False,
    ),
    (
        "second ClassIn() of a process",
        "from classin_client import ClassIn; ClassIn(sid=1000082, secret='made-up')",
        "ClassIn(sid=1000082, secret='made-up')",
        False,
    ),
)
# The command, whose start people wait for: as a whole process, beside a Python that does nothing.
_COMMANDS = (("--version",), ("--help",), ("explain", "841"))


def _milliseconds(before: str, measured: str) -> float:
    program = (
        f"from time import process_time\n{before}\nstart = process_time()\n{measured}\n"
        "print((process_time() - start) * 1000)"
    )
    # Importing is work of the processor alone, and its time says more than the clock's on a machine that is shared.
    # What is imported is compiled already, as in any second run.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program]
    return float(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout)


def _process_milliseconds(*arguments: str) -> float:
    """The time of the processor that a process takes from its beginning to its end."""
    import resource  # Windows has none.

    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def measure() -> Iterator[Row]:
    """Medians; the ratio is to importing httpx and attrs, and of the command to an empty Python."""
    yield from _imports()
    yield from _starts()


def _starts() -> Iterator[Row]:
    empty = "an empty Python, from its beginning to its end"
    runs = {empty: ("-c", "pass")}
    runs |= {f"classin {' '.join(one)}": ("-m", "classin_client", *one) for one in _COMMANDS}
    found: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(_RUNS + 1):
        for name, arguments in runs.items():
            milliseconds = _process_milliseconds(*arguments)
            if turn:
                found[name].append(milliseconds)
    medians = {name: statistics.median(values) for name, values in found.items()}
    for name in runs:
        yield Row(name, medians[name], "ms", medians[name] / medians[empty])


def _imports() -> Iterator[Row]:
    found: dict[str, list[float]] = {name: [] for name, *_ in _MEASURES}
    # In turns, so that a slow moment of the machine meets all of them; the first turn fills the caches.
    for turn in range(_RUNS + 1):
        for name, before, measured, _ in _MEASURES:
            milliseconds = _milliseconds(before, measured)
            if turn:
                found[name].append(milliseconds)
    medians = {name: statistics.median(values) for name, values in found.items()}
    base = medians[_MEASURES[0][0]]
    for name, _, _, has_goal in _MEASURES:
        yield Row(name, medians[name], "ms", medians[name] / base, _GOAL_MS if has_goal else 0.0)
