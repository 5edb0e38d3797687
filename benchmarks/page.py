"""docs/speed.md and its chart, from what one run found."""

from __future__ import annotations

import datetime
import os
import platform
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.chart import Line, draw
from benchmarks.peers import environments
from benchmarks.table import Row

GROUPS = ("calls", "flight", "start", "lists", "uploads", "signing", "answers", "size")
"""The groups of measures that the page has."""

PAGE = environments.ROOT / "docs/speed.md"
CHART = environments.ROOT / "docs/pictures/speed.svg"
BEGIN, END = "<!-- begin: make bench WRITE=1 -->", "<!-- end -->"
_TITLES = {
    "calls": "One call after the other",
    "flight": "Many calls in an event loop",
    "start": "The start",
    "lists": "A school at 50 ms a call",
    "uploads": "Uploads",
    "signing": "Signatures",
    "answers": "Answers and messages",
    "size": "Sizes, and the generator",
}
SHOWN = ("httpx", "httpx2", "requests", "aiohttp", "httpx-aiohttp", "pyreqwest", "eeo")


def write(found: Mapping[str, Sequence[Row]]) -> None:
    """Put the tables of what was found into the page, between its marks, and draw the chart."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    made = "\n".join((f"{BEGIN}\n", *_made(found), END))
    PAGE.write_text(f"{before}{made}{after}", encoding="utf-8")
    if "flight" in found:
        CHART.write_text(chart_of(found["flight"]), encoding="utf-8")


def _made(found: Mapping[str, Sequence[Row]]) -> list[str]:
    lines = [f"{_machine()}\n"]
    for name, rows in found.items():
        lines += [f"### {_TITLES[name]}\n"]
        lines += ["| measure | median | lowest–highest | bar |", "|---|---|---|---|"]
        for row in rows:
            title, number, spread, _, goal = row.cells
            lines.append(f"| {title} | {number} | {spread} | {goal} |")
        lines.append("")
    return lines


def _machine() -> str:
    installed = {**environments.versions("http"), **environments.versions("eeo")}
    # What eeo pins is eeo's own; the others are measured with what they take today.
    installed.update(environments.versions("http"))
    versions = ", ".join(f"{name} {installed[name]}" for name in SHOWN)
    today = datetime.datetime.now(datetime.UTC).date()
    return (
        f"Measured on {today}: {os.cpu_count()} cores ({_processor()}), {platform.system()} {platform.machine()},"
        f" CPython {platform.python_version()}; {versions}."
    )


def _processor() -> str:
    listed = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", listed.read_text()) if listed.exists() else None
    return found[1] if found else platform.processor() or "unknown"


def chart_of(rows: Sequence[Row]) -> str:
    """The chart of the rows of `flight`."""
    points: dict[str, list[tuple[int, float]]] = {}
    for row in rows:
        if row.unit == "/s" and (named := re.fullmatch(r"(\d+) in flight: (\S+)", row.name)):
            points.setdefault(named[2], []).append((int(named[1]), row.value))
    return draw([Line(name, values) for name, values in points.items()])
