"""The demonstration: plan and apply a folder, change it, apply again, hold a lesson, see who was there.

It types the commands that anybody would type, and prints what they print.
"""

from __future__ import annotations

import csv
import datetime
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from rich.console import Console

from classin_client.cli import main as classin
from classin_client.sync import FILES
from classin_client.webhooks import Inbox
from classin_simulator import Simulator
from examples.onboarding.lesson import attend, database, serving

HERE = Path(__file__).parent
SID, SECRET = "1000082", "simulator-secret"
LESSON = "maths-7-1"
AHEAD = datetime.timedelta(days=2)
DONE, FAILED = 0, 1


def main(place: Path = Path("build/demo")) -> int:
    """Runs it.

    Args:
        place: The folder for everything that it makes, which is emptied first.

    Returns:
        0 when every plan was what it had to be, 1 otherwise.
    """
    console = Console(highlight=False)
    shutil.rmtree(place, ignore_errors=True)
    school = copy_folder(place / "school")
    with Simulator(sid=SID, secret=SECRET) as simulator, database(place) as inbox:
        settings = {
            "SID": SID,
            "SECRET": SECRET,
            "BASE_URL": simulator.url,
            # Where there is a server, it keeps both.
            "STATE": f"{inbox}" if f"{inbox}".startswith("postgres") else f"{place}/state.db",
            "INBOX": f"{inbox}",
        }
        for name in [name for name in os.environ if name.startswith("CLASSIN_")]:
            del os.environ[name]
        os.environ.update({f"CLASSIN_{name}": value for name, value in settings.items()})

        def run(*arguments: object) -> int:
            console.print(f"\n$ classin {' '.join(map(str, arguments))}", style="bold")
            return classin([*map(str, arguments)])

        console.rule("A folder of four CSV files, and a simulated ClassIn that is empty")
        passwords = ("--passwords", place / "passwords.csv")
        codes = [run("doctor"), run("plan", school, "--brief")]
        codes.append(run("apply", school, "--brief", "--yes", *passwords))
        console.rule("The week begins: a lesson moves, a teacher is replaced, a student leaves")
        for line in change(school):
            console.print(line)
        codes += [run("plan", school), run("apply", school, "--yes")]
        console.rule("And once more: there is nothing left to do")
        codes += [run("plan", school, "--exit-code"), run("status")]
        console.rule("The lesson is held, and ClassIn pushes what happened")
        held = hold(simulator, inbox)
        zone = ("--zone", "Asia/Shanghai")
        page = place / f"{LESSON}.html"
        codes += [run("attendance", LESSON, *zone), run("attendance", LESSON, "--html", page, *zone)]
    console.rule("What to do next")
    console.print(
        f"Open {page} in a browser, {school}/ in a spreadsheet.\n"
        "Put your own school into four such files: docs/sync.md.\n"
        "`pip install '.[all]'` in an environment of your own brings the command `classin`.\n"
        "`classin simulate` is a ClassIn to try it on, and prints the settings for it.\n"
        "With an account, set CLASSIN_SID and CLASSIN_SECRET; `classin doctor` looks\n"
        "whether they are right, and `classin plan FOLDER` says what would be done.",
        soft_wrap=True,
        # Or rich takes `[all]` for markup.
        markup=False,
    )
    return DONE if held and not any(codes) else FAILED


def copy_folder(target: Path) -> Path:
    """Copies the folder, with its week moved to the coming ones: ClassIn takes no lesson of the past.

    Args:
        target: The new folder.
    """
    target.mkdir(parents=True)
    for name in FILES:
        shutil.copy(HERE / name, target)
    lessons = target / "lessons.csv"
    text = lessons.read_text(encoding="utf-8")
    first = min(map(datetime.date.fromisoformat, re.findall(r"\d{4}-\d\d-\d\d", text)))
    earliest = datetime.datetime.now(datetime.UTC).date() + AHEAD
    weeks = datetime.timedelta(weeks=max(0, -((first - earliest).days // 7)))
    moved = re.sub(r"\d{4}-\d\d-\d\d", lambda day: f"{datetime.date.fromisoformat(day[0]) + weeks}", text)
    lessons.write_text(moved, encoding="utf-8")
    return target


def change(school: Path) -> list[str]:
    """Changes the folder as a week does.

    Args:
        school: The folder.

    Returns:
        A sentence for each change.
    """

    def move(row: dict[str, Any]) -> None:
        start = next(column for column in row if column.startswith("start"))
        if row["key"] == LESSON:
            row.update({start: row[start].replace("09:00", "11:00"), "end": "11:45"})

    def replace(row: dict[str, Any]) -> None:
        if row["teacher"] == "t03":
            row["teacher"] = "t02"

    _edit(school / "lessons.csv", move)
    for name in ("lessons.csv", "courses.csv"):
        _edit(school / name, replace)
    _edit(school / "enrolments.csv", lambda row: row["person"] != "s05")
    return [
        "lessons.csv: the first lesson of mathematics is at 11:00.",
        "lessons.csv, courses.csv: t02 teaches English in place of t03.",
        "enrolments.csv: s05 is in no course any more.",
    ]


def _edit(path: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    """Changes the rows of a file; leaves those out for which the function returns False."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [*csv.DictReader(file)]
    kept = [row for row in rows if edit(row) is not False]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0]], lineterminator="\n")
        writer.writeheader()
        writer.writerows(kept)


def hold(simulator: Simulator, database: str | Path) -> bool:
    """Holds the first lesson of mathematics; whether its messages were handled."""
    lesson = next(one for one in simulator.school.lessons.values() if one.name == "Primes")
    with Inbox(database, schools={SID: SECRET}) as inbox:
        with serving(inbox) as url:
            registered = simulator.register(url).acknowledged
            attend(simulator, lesson)
        counts = inbox.counts()
    sys.stdout.write(f"{sum(counts.values())} messages were pushed, stored and acknowledged.\n")
    return registered and sum(counts.values()) > 1


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    sys.exit(main(*map(Path, sys.argv[1:2])))
