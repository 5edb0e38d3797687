"""`make demo`: the program as a process, and what a school secretary reads of it."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from rich.cells import cell_len

from examples.onboarding import demo, lesson, steps

ROOT = Path(__file__).resolve().parents[2]
ROSTER = list(csv.DictReader((ROOT / "examples" / "roster.csv").read_text(encoding="utf-8").splitlines()))

PHONE = "The telephone number is not valid."
RANGE = "Telephone numbers of this range are not accepted."
REASONS = {
    64: "The head teacher of the course cannot be its student.",
    66: PHONE,
    67: RANGE,
    68: RANGE,
    71: "ClassIn does not accept this account; look for a mistake in it.",
}
LISTED_TWICE = 63
JOINED = {3, 43}
NAME_CUT = 55


def _run(columns: int) -> subprocess.CompletedProcess[str]:
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("CLASSIN_", "FORCE_COLOR"))}
    return subprocess.run(
        [sys.executable, "-m", "examples.onboarding", "--demo"],
        cwd=ROOT,
        env={**settings, "COLUMNS": str(columns), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def ended() -> subprocess.CompletedProcess[str]:
    """The demonstration, once, in a terminal of 100 columns."""
    return _run(100)


def _runs(output: str) -> list[str]:
    """The first run, the second, the comparison, and the lesson."""
    return re.split(r"^─+ .+ ─+$", output, flags=re.MULTILINE)[1:]


def test_ends_well(ended: subprocess.CompletedProcess[str]) -> None:
    """It ends with 0, and says nothing on stderr."""
    assert (0, "") == (ended.returncode, ended.stderr)


def test_every_person(ended: subprocess.CompletedProcess[str]) -> None:
    """Each line of the list has a line in the table, with its name, its role and what happened."""
    table = _runs(ended.stdout)[0].partition("For all of them")[0]
    found = dict(re.findall(r"^ *(\d+)  (\S.*?) *$", table, re.MULTILINE))
    expected = {}
    for line, person in enumerate(ROSTER, start=2):
        what = "new"
        if line in REASONS:
            what = "refused: see below"
        elif line == LISTED_TWICE:
            what = "listed twice: line 6"
        elif line in JOINED:
            what = "joined: had an account"
        elif line == NAME_CUT:
            what = "new: name cut to 24 letters"
        role = "head teacher" if line == 2 else person["role"]
        expected[str(line)] = (unicodedata.normalize("NFC", person["name"]), role, what)
    cells = {line: re.split(r"  +", row) for line, row in found.items()}
    assert expected == {line: (name, role, what) for line, (name, role, _, what) in cells.items()}


@pytest.mark.parametrize("run", [0, 1])
def test_refused_with_reasons(ended: subprocess.CompletedProcess[str], run: int) -> None:
    """Who is refused has a reason, in the second run as in the first."""
    table = _runs(ended.stdout)[run].partition("To mend")[2]
    rows = re.findall(r"^ *(\d+)  .+?  +\S+  +(\S.*?) *\n((?: {30,}\S.*\n)*)", table, re.MULTILINE)
    assert REASONS == {int(line): " ".join(f"{reason} {more}".split()) for line, reason, more in rows}


def test_totals(ended: subprocess.CompletedProcess[str]) -> None:
    """Each run ends in numbers, which in the second say that nobody is new."""
    first, second, *_ = _runs(ended.stdout)
    assert "\n73 lines: 65 new, 2 joined, 5 refused, 1 listed twice.\n" in first
    assert "\n73 lines: 67 were there already, 5 refused, 1 listed twice.\n" in second


def test_steps(ended: subprocess.CompletedProcess[str]) -> None:
    """Course, members, unit, classroom, folder and file are new in the first run, and there already in the second."""
    for run, word in zip(_runs(ended.stdout), ("new", "was there already"), strict=False):
        table = run.partition("For all of them")[2]
        words = dict(re.findall(r"^(\w[\w ]+?)  +(new|was there already|ready|refused)  ", table, re.MULTILINE))
        made = ("Course", "Students", "Auditors", "Unit", "Classroom", "Folder", "File")
        assert {**dict.fromkeys(made, word), "Launch link": "ready"} == words


def test_comparison(ended: subprocess.CompletedProcess[str]) -> None:
    """The simulator holds as much after the second run as after the first, and the right numbers of everything."""
    rows = re.findall(r"^(\w[\w ]+?)  +(\d+) +(\d+) *$", _runs(ended.stdout)[2], re.MULTILINE)
    expected = {
        "accounts": 67,
        "teachers of the school": 4,
        "students of the school": 61,
        "courses": 1,
        "students of the course": 60,
        "auditors of the course": 3,
        "units": 1,
        "classrooms": 1,
        "folders": 4,
        "files": 1,
    }
    assert {name: (str(count), str(count)) for name, count in expected.items()} == {
        name: (before, after) for name, before, after in rows
    }
    assert _runs(ended.stdout)[2].endswith("\nThe second run: nothing changed.\n")


def test_lesson(ended: subprocess.CompletedProcess[str]) -> None:
    """The lesson is held, and who was there comes back as a message: the head teacher first, with the times of all."""
    held = _runs(ended.stdout)[3]
    pushed = re.search(
        r"^(\d+) messages were pushed, stored and acknowledged; End was among them\.$", held, re.MULTILINE
    )
    assert pushed is not None
    # The test of the registration, who came and left, and the summary.
    assert 1 + 58 * 2 + 4 + 4 + 1 == int(pushed[1])
    row = (ROSTER[0]["name"], "teacher", "10 min early", "52", "PC x64")
    assert row == tuple(re.split(r"  +", held.partition("─\n")[2].splitlines()[0].strip()))
    assert held.endswith(
        "\nThe lesson was closed 42 minutes after its start.\n57 of 60 students were there, 4 of them late.\n"
    )


def test_lesson_without_summary(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A summary that does not arrive is a failure."""
    monkeypatch.setattr(lesson, "PATIENCE", 1.0)
    monkeypatch.setattr(lesson, "attend", lambda simulator, lesson: None)

    assert 1 == demo.run()
    assert capsys.readouterr().out.endswith("The summary of the lesson did not arrive.\n")


def test_nothing_personal(ended: subprocess.CompletedProcess[str]) -> None:
    """No launch link is printed in full, and no account but those that have to be mended."""
    mended = [ROSTER[line - 2]["account"] for line in REASONS]
    others = {person["account"] for person in ROSTER} - set(mended)
    assert [] == [account for account in others if re.search(rf"(?<![\w-]){re.escape(account)}(?!\w)", ended.stdout)]
    assert [] == re.findall(r"classin://\S*[?&=]\S*", ended.stdout)


def test_no_colour(ended: subprocess.CompletedProcess[str]) -> None:
    """Where the output goes to no terminal it holds no codes for one."""
    assert "\x1b" not in ended.stdout


def test_accounts_to_mend_are_shown(ended: subprocess.CompletedProcess[str]) -> None:
    """What has to be mended is in the digits."""
    table = _runs(ended.stdout)[0].partition("To mend")[2]

    assert [] == [line for line in REASONS if ROSTER[line - 2]["account"].strip() not in table]


def test_narrow() -> None:
    """In 40 columns none of the columns is left out."""
    head, _, rows = _run(40).stdout.partition("─" * 40)
    titles = head.splitlines()[-1].split()

    assert (["Line", "Name", "Role"], "happened") == (titles[:3], titles[-1])
    assert re.search(r"^ *2 +\S+ +head +138\*+ +new *$", rows, re.MULTILINE)


@pytest.mark.parametrize("columns", [40, 80, 100])
def test_width(columns: int) -> None:
    """No line is wider than the terminal."""
    assert [] == [line for line in _run(columns).stdout.splitlines() if cell_len(line) > columns]


def test_change_is_noticed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A second run that uploads the file again is reported as a change, and as a failure."""

    def without_looking(self: steps.Onboarding, file: Path) -> None:
        top = self.classin.cloud.list().data.folder_list or []
        self.classin.cloud.upload(folder_id=str(top[0].folder_id), filedata=file)

    monkeypatch.setattr(steps.Onboarding, "_put_file", without_looking)
    code = demo.run()
    assert (1, True) == (code, "Something changed." in capsys.readouterr().out.splitlines())
