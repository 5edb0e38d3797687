"""The table of codes in docs/simulator-codes.md: which ones a rule of the simulator gives, as seen in its tests.

`make codes` runs the tests and writes it. Whenever all tests of the simulator have passed, what was seen is compared
with what is written; a difference fails the run.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from classin_simulator.protocol.signatures import NOT_ALLOWED
from classin_simulator.protocol.specification import Operation, load

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "docs" / "simulator-codes.md"
WRITE = "SIMULATOR_CODES"

HEAD = """# Codes of the simulator

Written by `make codes`. Do not edit.

Every code of every operation in `openapi.yaml`. **By a rule** stands what the simulator has answered, without
any help, in one of its tests: it was seen on the wire while `make codes` ran. Everything else comes **by
injection** alone, which a test does for each of them (`Fault(operation="addCourse", code=104)`). A code with a
star is given by a rule although its operation does not list it; the README of the simulator says why.
"""

seen: set[tuple[str, int]] = set()
"""Operations and codes that a rule gave in this process."""

_modules: set[str] = set()
_state = {"deselected": False}


def table(given: set[tuple[str, int]]) -> str:
    """The whole file."""
    rows, by_rule, by_injection = [], 0, 0
    for operation_id, operation in load().items():
        # Nothing carries out what ClassIn has switched off; test_switched_off.py has its answer.
        mine = {NOT_ALLOWED} if operation.switched_off else {code for one, code in given if one == operation_id}
        rest = {*operation.codes, 1} - mine
        by_rule, by_injection = by_rule + len(mine), by_injection + len(rest)
        rows.append(f"| {operation_id} | {_codes(operation, mine)} | {_codes(operation, rest)} |")
    summary = f"{by_rule} by a rule, {by_injection} by injection alone, of {len(rows)} operations."
    return "\n".join([HEAD, summary, "", "| operation | by a rule | by injection |", "|---|---|---|", *rows, ""])


def _codes(operation: Operation, codes: set[int]) -> str:
    return " ".join(f"{code}" if code in {*operation.codes, 1} else f"{code}\\*" for code in sorted(codes)) or "–"


def _all_modules() -> set[str]:
    return {path.name for path in HERE.glob("test_*.py")}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Remember which of the simulator's modules are to run."""
    _modules.update(item.path.name for item in items if item.path.parent == HERE)


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Some tests of the simulator are left out, so not all codes will be seen."""
    _state["deselected"] |= any(item.path.parent == HERE for item in items)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker has seen."""
    given = getattr(node, "workeroutput", {}).get("simulator_codes")
    if given is not None:
        seen.update((operation_id, code) for operation_id, code in given["seen"])
        _modules.update(given["modules"])
        _state["deselected"] |= given["deselected"]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Hand over what was seen, or compare it with the table."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["simulator_codes"] = {"seen": sorted(seen), "modules": sorted(_modules), **_state}
        return
    if exitstatus != pytest.ExitCode.OK or _state["deselected"] or not _all_modules() <= _modules:
        return
    made = table(seen)
    if os.environ.get(WRITE) == "write":
        TABLE.write_text(made, encoding="utf-8")
    elif not TABLE.exists() or TABLE.read_text(encoding="utf-8") != made:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        sys.stderr.write("\ndocs/simulator-codes.md is not what the tests have seen; `make codes` writes it.\n")


def main() -> int:
    """Run the tests of the simulator and write the table."""
    os.environ[WRITE] = "write"
    return int(pytest.main([str(HERE), "--quiet", "-n", "2"]))


if __name__ == "__main__":
    sys.exit(main())
