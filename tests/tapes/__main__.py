"""Prints which operation is on tape in which shape: `make tapes`. Fails when a row or a column is empty."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping

from classin_simulator.operations.registry import IMPLEMENTATIONS

from . import tapes
from .cases import CASES, Case
from .recording import SIMULATOR, SUFFIX
from .spec import OPERATIONS

GROUPS: Mapping[str, tuple[str, ...]] = {
    "on the wire": ("form", "JSON text", "multipart", "no body", "JSON"),
    "data": ("number", "text", "object", "map", "list", "null", "beside", "none", "empty map"),
    "ends": ("success", "existed", "already", "partial", "notice", "mixed", "busy", "failed"),
    "a lost answer": tuple(f"lost: {repeat}" for repeat in ("read", "idempotent", "identity", "natural", "never")),
}


_ENDS = {"SUCCESS": "success", "PARTIAL": "partial"}


def shapes(case: Case) -> set[str]:
    """The shapes of a case, as they stand on its tape."""
    calls = tapes.read(SIMULATOR / f"{case.path}{SUFFIX}")
    found = set().union(*(call.shapes() for call in calls))
    last, operation = calls[-1], OPERATIONS[case.operation]
    if any(call.answer.get("lost") for call in calls):
        found.add(f"lost: {operation.repeat}")
    elif case.items and len(set(case.items)) > 1:
        found.add("mixed")
    elif len(calls) > 1 and case.one_request:
        found.add("busy")
    elif case.ends in ("SUCCESS", "PARTIAL"):
        found.add("notice" if operation.kinds(last.code) == {"notice"} else _ENDS[case.ends])
    elif case.ends == "EXISTED":
        found |= operation.kinds(last.code) & {"existed", "already"} or {"already"}
    else:
        found.add("failed")
    return found


def table() -> dict[str, Counter[str]]:
    """How many tapes each operation that the simulator has is on, by shape."""
    rows: dict[str, Counter[str]] = {operation: Counter() for operation in OPERATIONS if operation in IMPLEMENTATIONS}
    for case in CASES:
        rows[case.operation].update(shapes(case))
    return rows


def empty_rows(rows: Mapping[str, Counter[str]]) -> list[str]:
    """The operations that are on no tape with a success."""
    return [operation for operation, counts in rows.items() if not counts["success"]]


def empty_columns(rows: Mapping[str, Counter[str]]) -> list[str]:
    """The shapes that are on no tape."""
    columns = (shape for group in GROUPS.values() for shape in group)
    return [shape for shape in columns if not any(counts[shape] for counts in rows.values())]


def _cells(counts: Counter[str]) -> list[str]:
    return [", ".join(f"{shape} {counts[shape]}" for shape in group if counts[shape]) for group in GROUPS.values()]


def main() -> int:
    """Print the table."""
    rows = table()
    lines = [["operation", *GROUPS], *([operation, *_cells(counts)] for operation, counts in rows.items())]
    lines.append(["all", *_cells(sum(rows.values(), Counter()))])
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    missing = [*empty_rows(rows), *empty_columns(rows)]
    print(f"\n{len(CASES)} tapes of {len(rows)} operations. Not on tape: {', '.join(missing) or 'nothing'}.")
    if beyond := [operation for operation in OPERATIONS if operation not in IMPLEMENTATIONS]:
        print(f"Not in the simulator, so on no tape of it: {len(beyond)} operations ({', '.join(beyond)}).")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
