"""`make record-live`: asks for what it needs, says what it would do, and does it when confirmed."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from tapes.recording import TAPES

from .marks import ASK, SAFE
from .plan import GIVEN, PLAN
from .recorder import Access, Recording

BASE_URL = "https://api.eeo.cn"
_PLANNED = frozenset(step.operation for step in PLAN)


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="make record-live", description="Record tapes from ClassIn, into a course that is ended afterwards."
    )
    parser.add_argument("--yes", action="store_true", help="do it: the school is changed")
    parser.add_argument("--overwrite", action="store_true", help="write tapes anew that differ")
    parser.add_argument("--also", action="append", default=[], metavar="OPERATION", help="one that is not safe, too")
    parser.add_argument("--folder", type=Path, default=TAPES / "live", help="where the tapes are")
    return parser.parse_args(argv)


def _access(environment: Mapping[str, str]) -> Access:
    sid, secret = (environment.get(name, "").strip() for name in ("CLASSIN_SID", "CLASSIN_SECRET"))
    if not sid or not secret:
        raise ValueError("Set CLASSIN_SID and CLASSIN_SECRET to the school's id and secret; nothing was sent.")
    people = {}
    for name in GIVEN:
        variable = f"CLASSIN_{name.upper()}_UID"
        if given := environment.get(variable, "").strip():
            if not given.isdecimal():
                raise ValueError(f"{variable} is no UID; nothing was sent.")
            people[name] = int(given)
    return Access(
        sid=sid,
        secret=secret,
        base_url=environment.get("CLASSIN_BASE_URL", "").strip().rstrip("/") or BASE_URL,
        people=people,
        hidden=tuple(word for one in environment.get("CLASSIN_HIDE", "").split(",") if (word := one.strip())),
    )


def _refused(also: frozenset[str]) -> str:
    for operation in sorted(also - SAFE.keys()):
        if operation not in ASK:
            return f"There is no operation {operation[:60]!r}; nothing was sent."
        if operation not in _PLANNED:
            return f"{operation} is not recorded. {ASK[operation]} Nothing was sent."
    return ""


def _announce(say: Callable[[str], object], access: Access, also: frozenset[str]) -> None:
    allowed = sorted(operation for operation in _PLANNED if operation in SAFE or operation in also)
    server = urlsplit(access.base_url).hostname
    say(f"{len(allowed)} operations of {server}, in a course of their own: {', '.join(allowed)}.")
    for operation in sorted(also - SAFE.keys()):
        say(f"Not safe, but asked for: {operation}. {ASK[operation]}")
    for name in GIVEN:
        if name not in access.people:
            say(f"Nobody is named as {name} (CLASSIN_{name.upper()}_UID), so what needs one is left out.")


def main(
    argv: Sequence[str],
    environment: Mapping[str, str],
    *,
    say: Callable[[str], object] = print,
    clock: Callable[[], float] = time.time,
    sleep: Callable[[float], object] = time.sleep,
) -> int:
    """Records; 0 when all is as it should be, 1 when somebody should look, 2 when nothing was sent."""
    options = _arguments(argv)
    also = frozenset(options.also)
    try:
        access = _access(environment)
        if problem := _refused(also):
            raise ValueError(problem)
    except ValueError as wrong:
        say(str(wrong))
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        try:
            recording = Recording(
                access,
                folder=options.folder,
                scratch=Path(scratch),
                also=also,
                overwrite=options.overwrite,
                say=say,
                clock=clock,
                sleep=sleep,
            )
        except ValueError as wrong:
            say(f"{wrong} Nothing was sent.")
            return 2
        with contextlib.closing(recording):
            _announce(say, access, also)
            if not options.yes:
                say("Nothing was sent: this changes a real school. Say --yes to do it (make record-live ARGS=--yes).")
                return 2
            recording.run()
    say(f"{len(recording.problems)} to look at." if recording.problems else "Nothing to look at.")
    return 1 if recording.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
