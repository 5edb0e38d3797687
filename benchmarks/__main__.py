"""`python -m benchmarks`: one row for each measure. Ratios are of times taken in turns within this run.

Args:
    names: Which groups; left out, all of them.
    --write: Write the table and the chart of `start`, `calls`, `flight`, `lists`, `uploads`, `signing`, `answers` and
        `size` into docs/.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator

from benchmarks import (
    answers,
    calls,
    flight,
    folder,
    imports,
    lists,
    many,
    page,
    school,
    signing,
    size,
    start,
    uploads,
    webhooks,
)
from benchmarks.table import HEAD, Row

Measure = Callable[[], Iterator[Row]]

GROUPS: dict[str, Measure] = {
    "calls": calls.measure,
    "flight": flight.measure,
    "start": start.measure,
    "lists": lists.measure,
    "uploads": uploads.measure,
    "signing": signing.measure,
    "answers": answers.measure,
    "size": size.measure,
    "imports": imports.measure,
    "simulator": school.measure,
    "folder": folder.measure,
    "inbox": webhooks.measure,
    "workers": many.measure,
}
"""The measures by name, those of docs/speed.md first."""


def main() -> int:
    """Measures everything, or what was named, and returns 1 when a goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measures speed and memory.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"what to measure: {', '.join(GROUPS)}; else all")
    parser.add_argument("--write", action="store_true", help="write docs/speed.md and its chart")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(GROUPS):
        parser.error(f"{', '.join(sorted(unknown))}: there is {', '.join(GROUPS)}.")
    written = asked.names or (page.GROUPS if asked.write else GROUPS)
    print(HEAD, flush=True)
    found: dict[str, list[Row]] = {}
    for name in written:
        began = time.perf_counter()
        found[name] = []
        for row in GROUPS[name]():
            print(row, flush=True)
            found[name].append(row)
        print(f"# {name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    if asked.write:
        page.write(found)
    return 0 if all(row.met for rows in found.values() for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
