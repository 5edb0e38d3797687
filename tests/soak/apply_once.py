"""One apply, in a process that can be killed: `python -m soak.apply_once FOLDER STATE URL BEGAN`."""

from __future__ import annotations

import sys
import time

from classin_client import ClassIn
from classin_client.sync import State, apply, plan, read_folder

NOW = 1_795_900_000
SPEED = 20
"""How much faster the school's clock runs, so that its rate is no limit."""


def school_time(began: float) -> float:
    """The time of the school, in seconds since 1970."""
    return NOW + (time.time() - began) * SPEED


def main(folder: str, path: str, url: str, began: str) -> int:
    """Plans, says so, and applies; 0 when all is done, 1 when something failed, 3 when there was nothing to do."""
    settings = {"sid": "1000082", "secret": "simulator-secret", "base_url": url}

    def clock() -> float:
        return school_time(float(began))

    with (
        ClassIn(**settings, clock=clock, sleep=lambda seconds: time.sleep(min(seconds, 0.02)), timeout=2) as client,
        State(path, "1000082") as state,
    ):
        planned = plan(read_folder(folder), state, clock=clock)
        print("planned", len(planned.actions), flush=True)
        if planned.empty:
            return 3
        result = apply(planned, state, client, allow_removals=1, clock=clock)
        print(result, flush=True)
        return 0 if result.ok else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
