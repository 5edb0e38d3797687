"""The command line."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import hashlib
import sys
from pathlib import Path

from classin_client import ClassIn, ClassInError

from .roster import Person, RosterError, read_roster
from .steps import Onboarding, Plan, Stopped

DONE, FAILED, NOT_BEGUN = 0, 1, 2
STOPPED_BY_HAND = 130
LONGEST_KEY = 24
BEIJING = datetime.timezone(datetime.timedelta(hours=8))
"""The time zone of ClassIn's documentation; change it to the school's."""


def main(arguments: list[str] | None = None) -> int:
    """Read the command line, and do what it says.

    Returns:
        0 when the whole list was gone through, refusals included; 1 when it was stopped on the way; 2 when nothing
        was begun, for the file or the settings are wrong.
    """
    options = _parser().parse_args(arguments)
    if options.demo:
        try:
            from .demo import run
        except ImportError as missing:
            return _fail(NOT_BEGUN, f"{missing} Or install all of it: pip install 'classin-client[all]'.")
        return run()
    if options.roster is None or not options.course:
        return _fail(NOT_BEGUN, 'Name the list and the course: ROSTER.csv --course "Mathematics, year 7".')
    try:
        people = read_roster(options.roster)
        plan = _plan(options)
        classin = ClassIn()
    except RosterError as problems:
        return _fail(NOT_BEGUN, str(problems))
    except ValueError as problem:
        return _fail(NOT_BEGUN, f"{problem}")
    with classin:
        return take_on_board(classin, people, plan)


def take_on_board(classin: ClassIn, people: list[Person], plan: Plan, *, brief: bool = False) -> int:
    """Do it, and say what happened, whatever happens.

    Args:
        classin: The school.
        people: The list.
        plan: What is made for them.
        brief: Whether to list only the people of whom there is something to say.
    """
    # Here, for a call with a wrong file needs no tables.
    from rich.console import Console

    from . import report

    onboarding = Onboarding(classin, people, plan)
    problem, code = "", DONE
    try:
        onboarding.run()
    except (ClassInError, Stopped) as error:
        problem, code = f"Stopped while {onboarding.doing}: {error}", FAILED
    except KeyboardInterrupt:
        problem, code = f"Stopped by hand while {onboarding.doing}.", STOPPED_BY_HAND
    finally:
        if onboarding.begun:
            console = Console(highlight=False)
            report.print_people(console, onboarding.progress, brief=brief)
            report.print_steps(console, onboarding.steps)
            report.print_totals(console, onboarding.progress)
    left = report.unfinished(onboarding.progress)
    if not problem and left:
        problem, code = f"{left} of {len(people)} people could not be brought to an end.", FAILED
    if problem:
        done = "What was done is in the table" if onboarding.begun else "Nobody is known to be on board yet"
        return _fail(code, f"{problem} {done}; running it again is safe, and goes on from there.")
    return DONE


def _plan(options: argparse.Namespace) -> Plan:
    key = options.key or hashlib.sha256(options.course.encode()).hexdigest()[:16]
    if len(key) > LONGEST_KEY:
        raise ValueError(f"--key has {len(key)} characters; {LONGEST_KEY} is the most.")
    if options.file is not None and not options.file.is_file():
        raise ValueError(f"--file: there is no file {options.file}.")
    return Plan(course=options.course, key=key, start=options.start or next_monday(), file=options.file)


def next_monday(now: datetime.datetime | None = None) -> datetime.datetime:
    """Nine o'clock on the first Monday after tomorrow; another run finds the lesson by its key, whatever the day."""
    day = (now or datetime.datetime.now(BEIJING)).astimezone(BEIJING) + datetime.timedelta(days=2)
    day += datetime.timedelta(days=-day.weekday() % 7)
    return day.replace(hour=9, minute=0, second=0, microsecond=0)


def _start(text: str) -> datetime.datetime:
    with contextlib.suppress(ValueError):
        start = datetime.datetime.fromisoformat(text)
        # Whose nine o'clock is meant is not guessed, as little as the client guesses it.
        if start.tzinfo is not None:
            return start
    raise argparse.ArgumentTypeError(f"give a time with its offset, as 2027-03-01T09:00+08:00, not {text!r}")


def _fail(code: int, sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m examples.onboarding",
        description="Take a class list on board at ClassIn. Running it again is safe.",
        epilog="The school is set by CLASSIN_SID and CLASSIN_SECRET, another server by CLASSIN_BASE_URL.",
    )
    parser.add_argument("roster", nargs="?", type=Path, metavar="ROSTER.csv", help="columns name,role,account[,note]")
    parser.add_argument("--course", help="the course's name")
    parser.add_argument("--key", help="stands for the course in all runs, up to 24 characters; else made from its name")
    parser.add_argument(
        "--start", type=_start, help="the first lesson, as 2027-03-01T09:00+08:00; else 9:00 in Beijing on a Monday"
    )
    parser.add_argument("--file", type=Path, help="a file to put into the course's folder of the cloud drive")
    parser.add_argument("--demo", action="store_true", help="do it twice, for a simulated school on this machine")
    return parser


if __name__ == "__main__":
    # Where the terminal lacks a character, a question mark stands for it.
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    sys.exit(main())
