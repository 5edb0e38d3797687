"""`python -m benchmarks`: one row for each measure. Ratios are of times taken in turns within this run."""

from __future__ import annotations

import sys

from benchmarks import calls, imports, school, uploads, webhooks
from benchmarks.table import HEAD


def main() -> int:
    """Measures everything, and returns 1 when a goal is missed."""
    print(HEAD, flush=True)
    met = True
    for measure in (imports.measure, uploads.measure, calls.measure, school.measure, webhooks.measure):
        for row in measure():
            print(row, flush=True)
            met = met and row.met
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
