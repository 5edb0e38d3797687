"""`python -m conformance`: prove it, and keep the table when it is green; `--current` asks whether that still holds."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from conformance import inputs, mutations, outputs, school, table
from conformance.collection import run_collection
from conformance.commands import ROOT, Failed, missing
from conformance.starters import STARTERS, Starter
from conformance.vectors import core

PAGE = ROOT / "docs" / "languages.md"
FAILED, SKIPPED = "FAILED", "skipped: no "


class Run:
    """The rows as they come, and whether anything failed or was left out."""

    def __init__(self) -> None:
        """Nothing has been tried."""
        self.rows: dict[str, dict[str, str]] = {}

    def try_out(self, row: str, area: str, tools: tuple[str, ...], attempt: Callable[[], str | None]) -> bool:
        """Tries an area of a row, and says how it went; whether it went well."""
        began = time.monotonic()
        if lacking := missing(tools):
            said = SKIPPED + ", ".join(lacking)
        else:
            try:
                said = attempt() or "yes"
            except Failed as failed:
                said = FAILED
                print(f"{row}, {area}: {failed}", file=sys.stderr)
        self.rows.setdefault(row, {})[area] = said
        print(f"{row}, {area}: {said} ({time.monotonic() - began:.0f} s)", flush=True)
        return said != FAILED and not said.startswith(SKIPPED)

    @property
    def green(self) -> bool:
        """Whether everything went well, and nothing was skipped."""
        said = [one for row in self.rows.values() for one in row.values()]
        return not any(one == FAILED or one.startswith(SKIPPED) for one in said)


def _vectors(starter: Starter) -> str:
    if wrong := starter.wrong():
        raise Failed("; ".join(f"{task.area}: {task.vector['name']}" for task in wrong[:5]))
    return f"{len(core())} of {len(core())}"


def _starter(run: Run, starter: Starter) -> None:
    row = f"{starter.language}, {starter.generator}"
    if not run.try_out(row, "output compiles", starter.tools, starter.make):
        return
    run.try_out(row, "core vectors", starter.tools, lambda: _vectors(starter))
    run.try_out(row, "program", starter.tools, lambda: school.take_on_board(starter))
    run.try_out(row, "bad input", starter.tools, lambda: school.say_the_same(starter))
    run.try_out(row, "mutations", starter.tools, lambda: mutations.all_noticed(starter))


def _output(run: Run, name: str) -> None:
    run.try_out(f"TypeScript, {name}", "output compiles", ("node", "npm", "java"), lambda: outputs.typescript(name))


def _collection(run: Run) -> None:
    run.try_out("Postman collection, newman", "program", ("node", "npm"), run_collection)


def main() -> int:
    """Runs everything and returns 0 when all is green, 1 when something failed, 2 when something was skipped."""
    parser = argparse.ArgumentParser(prog="python -m conformance", description="Prove what is said of other languages.")
    parser.add_argument("--current", action="store_true", help="only say whether the last green table still holds")
    parser.add_argument("--only", action="append", metavar="LANGUAGE", help="only the starter of this language")
    arguments = parser.parse_args()
    if arguments.current:
        holds = inputs.current()
        print("The table of other languages is current." if holds else "The table of other languages is out of date.")
        return 0 if holds else 1
    run = Run()
    jobs = [partial(_starter, run, one) for one in STARTERS if not arguments.only or one.language in arguments.only]
    if not arguments.only:
        jobs += [partial(_output, run, name) for name in outputs.TYPESCRIPT]
        jobs.append(partial(_collection, run))
    with ThreadPoolExecutor(max_workers=2) as pool:
        for job in [pool.submit(one) for one in jobs]:
            job.result()
    run.rows = dict(sorted(run.rows.items()))
    print(table.render(run.rows))
    if not run.green:
        return 1 if any(FAILED in row.values() for row in run.rows.values()) else 2
    if not arguments.only:
        kept = {"inputs": inputs.digest(), "table": run.rows}
        inputs.GREEN.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        PAGE.write_text(table.put(PAGE.read_text(encoding="utf-8"), run.rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
