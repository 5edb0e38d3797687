"""The demonstration: a class list is taken on board twice at a simulated school on this machine, and a lesson held."""

from __future__ import annotations

import copy
import datetime
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table

from classin_client import ClassIn
from classin_simulator import Simulator

from .__main__ import BEIJING, DONE, FAILED, next_monday, take_on_board
from .lesson import hold
from .roster import read_roster
from .steps import Plan

EXAMPLES = Path(__file__).parent.parent
SID, SECRET = "1000082", "simulator-secret"
HAD_ACCOUNTS = ("0084-912345678", "0065-80000123")
"""People of the list who have used ClassIn elsewhere."""

A_WHILE = 60.0
"""Seconds between the runs. Within 5 seconds ClassIn refuses the same call, and the client would wait."""


def run() -> int:
    """Take examples/roster.csv on board twice, compare the school before and after the second time, hold the lesson."""
    console = Console(highlight=False)
    people = read_roster(EXAMPLES / "roster.csv")
    with Simulator(sid=SID, secret=SECRET) as simulator:
        for account in HAD_ACCOUNTS:
            simulator.school.add_user(telephone=account, email=None, nickname="", password_md5="")
        now = datetime.datetime.fromtimestamp(simulator.clock(), BEIJING)
        plan = Plan("Mathematics, year 7", "maths-7-2026", next_monday(now), EXAMPLES / "first-lesson.txt")
        # Client and school share a clock, and waiting moves it, so that nothing is waited for in earnest. Every setting
        # is named, for the environment may hold those of a real school.
        with ClassIn(
            sid=SID,
            secret=SECRET,
            base_url=simulator.url,
            timeout=30,
            clock=simulator.clock,
            sleep=simulator.clock.advance,
        ) as classin:
            console.rule("First run: roster.csv at an empty, simulated school")
            first = take_on_board(classin, people, plan)
            if first != DONE:
                return first
            before, contents = counts(simulator), _contents(simulator)
            simulator.clock.advance(A_WHILE)
            console.rule("Second run: the same list again; who was there already is left out")
            second = take_on_board(classin, people, plan, brief=True)
        after = counts(simulator)
        changed = before != after or contents != _contents(simulator)
        console.rule("Did the second run change anything?")
        _print_comparison(console, before, after)
        console.print("Something changed." if changed else "The second run: nothing changed.")
        console.rule("The lesson is held, and ClassIn pushes what happened")
        held = hold(console, simulator, sid=SID, secret=SECRET)
    return FAILED if changed or not held else max(second, DONE)


def counts(simulator: Simulator) -> dict[str, int]:
    """How much of everything the school holds."""
    school = simulator.school
    courses = school.courses.values()
    return {
        "accounts": sum(not user.is_school for user in school.users.values()),
        "teachers of the school": len(school.teachers),
        "students of the school": len(school.students),
        "courses": len(courses),
        "students of the course": sum(len(course.student_uids) for course in courses),
        "auditors of the course": sum(len(course.auditors) for course in courses),
        "units": len(school.units),
        "classrooms": len(school.lessons),
        "folders": len(school.drive.folders),
        "files": len(school.drive.files),
    }


def _contents(simulator: Simulator) -> object:
    """All of it: something may change and leave the numbers as they are."""
    school = simulator.school
    return copy.deepcopy(
        (
            school.users,
            school.teachers,
            school.students,
            school.courses,
            school.units,
            school.activities,
            school.lessons,
            school.drive.folders,
            school.drive.files,
        )
    )


def _print_comparison(console: Console, before: dict[str, int], after: dict[str, int]) -> None:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("The school holds")
    table.add_column("after the first run", justify="right")
    table.add_column("after the second", justify="right")
    for name, count in before.items():
        table.add_row(name, str(count), str(after[name]))
    console.print(table)
