"""`plan`, `apply`, `status`, `adopt`."""

from __future__ import annotations

import csv
import json
import stat
from pathlib import Path

import pytest

from classin_client.testing import SimulatedSchool

from .conftest import PHONE, YEAR, Command

PLAN = """\
+ create person lin
+ create person ada
+ create course maths
+ create unit maths Lessons
+ join enrolment maths ada
+ create lesson maths-1
? Nothing is known of the school yet: {state} is new.
6 to create; 5 calls, less than a minute.
"""


def replace(path: Path, before: str, after: str) -> None:
    """Changes a file."""
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def _state(tmp_path: Path, school: SimulatedSchool) -> Path:
    """The state of the school on this server, where nothing names another."""
    server = school.simulator.url.removeprefix("http://").replace(":", "-")
    return tmp_path / "data" / "classin" / f"{school.sid}-{server}.db"


@pytest.mark.usefixtures("school")
class TestPlan:
    """`plan`."""

    def test_new(self, classin: Command, folder: Path, school: SimulatedSchool, tmp_path: Path) -> None:
        """All of a new folder is to be made, by a state that is new; nothing is sent."""
        state = _state(tmp_path, school)

        assert (0, PLAN.format(state=state), "") == classin("plan", folder)
        assert [] == school.simulator.requests.last(1)

    def test_for_programs(self, classin: Command, folder: Path) -> None:
        """It is data as well."""
        as_json = json.loads(classin("plan", folder, "-o", "json").out)
        as_csv = list(csv.DictReader(classin("plan", folder, "-o", "csv").out.splitlines()))

        assert ["lin", "ada", "maths", "maths Lessons", "maths ada", "maths-1"] == [
            one["key"] for one in as_json["actions"]
        ]
        assert [one["key"] for one in as_json["actions"]] == [row["key"] for row in as_csv]

    def test_as_a_check(self, classin: Command, folder: Path) -> None:
        """With `--exit-code` it ends with 11 until there is nothing to do."""
        before = classin("plan", folder, "--exit-code").code
        classin("apply", folder, "--yes")

        assert (11, 0) == (before, classin("plan", folder, "--exit-code").code)

    def test_bad_cells(self, classin: Command, folder: Path) -> None:
        """Every bad cell is named, and no telephone number."""
        replace(folder / "enrolments.csv", "student", "pupil")
        replace(folder / "courses.csv", "lin", "lyn")

        ended = classin("plan", folder)

        assert (4, "") == (ended.code, ended.out)
        assert ["2 problems; nothing was sent.", "courses.csv, row 2, teacher:", "enrolments.csv, row 2, role:"] == [
            line if "problems" in line else ":".join(line.split(":")[:1]) + ":" for line in ended.err.splitlines()
        ]
        assert PHONE not in ended.err

    def test_no_folder(self, classin: Command) -> None:
        """A folder that is not there is said to be none, and not four times."""
        ended = classin("plan", "nowhere")

        assert (4, True) == (ended.code, "nowhere: there is no such folder. Name the folder that holds" in ended.err)
        assert 2 == ended.err.count("\n")

    def test_zone(self, classin: Command, folder: Path) -> None:
        """Where the file names no zone, an option does."""
        replace(folder / "lessons.csv", " (Asia/Shanghai)", "")

        assert 4 == classin("plan", folder).code
        assert 2 == classin("plan", folder, "--zone", "Shanghai").code
        assert 0 == classin("plan", folder, "--zone", "Asia/Shanghai").code

    def test_maintenance(self, classin: Command, folder: Path) -> None:
        """A window of maintenance is two times with their offsets."""
        ended = classin("plan", folder, "--maintenance", "2027-03-01/2027-03-02")

        assert (2, True) == (ended.code, "two times with their offsets" in ended.err)
        assert 0 == classin("plan", folder, "--maintenance", "2020-03-01T00:00Z/2020-03-01T06:00Z").code


@pytest.mark.usefixtures("school")
class TestApply:
    """`apply`."""

    def test_whole(self, classin: Command, folder: Path, school: SimulatedSchool, tmp_path: Path) -> None:
        """It shows the plan and does it, tells how far it is in plain lines, and then there is nothing to do."""
        ended = classin("apply", folder, "--yes")
        state = _state(tmp_path, school)

        assert (0, f"{PLAN.format(state=state)}5 done.\n") == (ended.code, ended.out)
        assert "6 of 6: create lesson" == ended.err.splitlines()[-1]
        assert ["Halves"] == [one.name for one in school.simulator.school.lessons.values()]
        assert (0, "Nothing to do.\n", "") == classin("apply", folder)

    def test_nobody_to_ask(self, classin: Command, folder: Path, school: SimulatedSchool) -> None:
        """In a pipe it does nothing without `--yes`."""
        ended = classin("apply", folder)

        assert (2, "Nobody can be asked here: add --yes to apply what the plan says.\n") == (ended.code, ended.err)
        assert [] == school.simulator.requests.last(1)

    def test_for_programs(self, classin: Command, folder: Path, tmp_path: Path) -> None:
        """A program gets the outcome of each row, and nothing else, on standard output; a report is a file."""
        ended = classin("apply", folder, "--yes", "-o", "json", "--report", "report.csv")

        rows = json.loads(ended.out)["rows"]
        report = list(csv.DictReader((tmp_path / "report.csv").read_text(encoding="utf-8").splitlines()))
        assert {"done"} == {row["outcome"] for row in rows}
        assert [row["key"] for row in rows] == [row["key"] for row in report]

    def test_passwords(self, classin: Command, folder: Path, tmp_path: Path) -> None:
        """Passwords are made on request, into a file for its owner alone, and are printed nowhere."""
        replace(folder / "people.csv", ",correct-2", ",")
        before = classin("plan", folder).out

        ended = classin("apply", folder, "--yes", "--passwords", "passwords.csv")

        (row,) = csv.DictReader((tmp_path / "passwords.csv").read_text(encoding="utf-8").splitlines())
        assert "? 1 new person has no password; --passwords FILE makes them, without it this row fails.\n" in before
        assert ("ada", 0o600) == (row["key"], stat.S_IMODE((tmp_path / "passwords.csv").stat().st_mode))
        assert "? 1 new person has no password; passwords.csv gets what is made.\n" in ended.out
        assert row["password"] not in ended.out + ended.err

    def test_a_row_fails(self, classin: Command, folder: Path) -> None:
        """A row that cannot be done is named with its reason, and the exit code says so."""
        replace(folder / "people.csv", ",correct-2", ",")

        ended = classin("apply", folder, "--yes")

        assert (1, True) == (ended.code, "people.csv" in ended.out)
        assert "failed" in ended.out.splitlines()[-1]

    def test_several_without_a_password(self, classin: Command, folder: Path) -> None:
        """The plan says beforehand which rows fail."""
        replace(folder / "people.csv", ",correct-1", ",")
        replace(folder / "people.csv", ",correct-2", ",")

        said = "? 2 new people have no password; --passwords FILE makes them, without it these rows fail.\n"
        assert said in classin("plan", folder).out
        assert ["failed", "failed"] == [
            row["outcome"] for row in json.loads(classin("apply", folder, "--yes", "-o", "json").out)["rows"][:2]
        ]

    def test_progress(self, classin: Command, folder: Path) -> None:
        """What was skipped, because it needs what failed, is counted apart."""
        replace(folder / "people.csv", ",correct-1", ",")

        ended = classin("apply", folder, "--yes", "--concurrency", "1")

        assert ended.err.endswith("\n6 of 6: create lesson, 1 failed, 4 skipped\n"), ended.err
        assert "1 failed, 1 done, 3 skipped." == ended.out.splitlines()[-1]

    def test_brake(self, classin: Command, folder: Path, school: SimulatedSchool) -> None:
        """Removing more than a tenth stops before the first call, until it is allowed."""
        classin("apply", folder, "--yes")
        replace(folder / "enrolments.csv", "maths,ada,student\n", "")

        stopped = classin("apply", folder, "--yes")
        allowed = classin("apply", folder, "--yes", "--allow-removals", "100%")

        assert (10, True) == (stopped.code, "The plan removes 1 of 1 enrolments" in stopped.err)
        assert (0, True) == (allowed.code, "- leave enrolment maths ada" in allowed.out)

    def test_change(self, classin: Command, folder: Path) -> None:
        """A lesson that moves is shown with both times."""
        classin("apply", folder, "--yes")
        replace(folder / "lessons.csv", "19:00,20:00", "18:00,19:00")

        out = classin("plan", folder).out

        assert f"~ change lesson maths-1 (start: {YEAR}-03-01 11:00 UTC → {YEAR}-03-01 10:00 UTC" in out

    def test_wrong_secret(self, classin: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A wrong secret ends the run at its first call, and says so."""
        monkeypatch.setenv("CLASSIN_SECRET", "wrong")

        ended = classin("apply", folder, "--yes")

        assert (5, True) == (ended.code, "It stopped:" in ended.out)
        assert "wrong" not in ended.out.partition("It stopped:")[2]

    def test_no_network(self, classin: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where nobody listens, the code says that the same may be done later."""
        monkeypatch.setenv("CLASSIN_BASE_URL", "http://127.0.0.1:1")
        monkeypatch.setattr("time.sleep", lambda seconds: None)

        ended = classin("apply", folder, "--yes")

        assert (7, True) == (ended.code, "It stopped:" in ended.out)

    def test_report(self, classin: Command, folder: Path, tmp_path: Path) -> None:
        """Every row of the folder has its outcome in a file."""
        classin("apply", folder, "--yes", "--report", "outcomes.csv")

        rows = list(csv.DictReader((tmp_path / "outcomes.csv").read_text(encoding="utf-8").splitlines()))
        assert ["lin", "ada", "maths", "maths ada", "maths-1"] == [row["key"] for row in rows]

    def test_a_report_that_cannot_be_written(
        self, classin: Command, folder: Path, school: SimulatedSchool, tmp_path: Path
    ) -> None:
        """It is said before anything is sent; afterwards nobody could see what became of the rows."""
        ended = classin("apply", folder, "--yes", "--report", tmp_path / "none" / "outcomes.csv")

        assert (4, True) == (ended.code, "cannot be written: No such file or directory. Nothing was sent." in ended.err)
        assert [] == school.simulator.requests.last(1)

    def test_a_report_that_could_not_be_written_in_the_end(
        self, classin: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The result is printed all the same."""

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("classin_client.sync.Result.write_csv", full)

        ended = classin("apply", folder, "--yes", "--report", "outcomes.csv")

        assert (4, True) == (ended.code, "5 done." in ended.out)
        assert "The outcomes cannot be written to outcomes.csv: No space left on device" in ended.err

    def test_state_of_another_school(self, classin: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The state of another school is refused."""
        classin("apply", folder, "--yes", "--state", "one.db")
        monkeypatch.setenv("CLASSIN_SID", "77")

        ended = classin("apply", folder, "--yes", "--state", "one.db")

        assert (9, True) == (ended.code, "is of the school" in ended.err)


class TestState:
    """`status` and `adopt`."""

    def test_status(self, classin: Command, folder: Path, school: SimulatedSchool, tmp_path: Path) -> None:
        """It says how much there is, and the last runs."""
        classin("apply", folder, "--yes")

        ended = classin("status")

        path, counts, run = ended.out.splitlines()
        assert str(_state(tmp_path, school)) == path
        assert "2 people, 1 course, 1 unit, 1 enrolment, 1 lesson, 0 guests" == counts
        assert run.endswith("UTC  5 done.")
        assert 0o600 == stat.S_IMODE(Path(path).stat().st_mode)

    def test_none(self, classin: Command, school: SimulatedSchool, tmp_path: Path) -> None:
        """Without a state file none is made."""
        ended = classin("status", "--state", "none.db")

        assert (4, False) == (ended.code, (tmp_path / "none.db").exists())

    def test_in_postgresql(
        self, classin: Command, folder: Path, school: SimulatedSchool, postgresql: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A state is named by an address as well, on the line or in the environment; its password is not shown."""
        address = postgresql.replace(":@", ":made-up-password@")
        applied = classin("apply", folder, "--yes", "--state", address)
        monkeypatch.setenv("CLASSIN_STATE", address)
        shown = classin("status").out

        assert (0, 11) == (applied.code, classin("plan", folder, "--exit-code", "--state", "other.db").code)
        assert 0 == classin("plan", folder, "--exit-code").code
        assert ["postgresql://postgres:***@/first", "2 people, 1 course, 1 unit, 1 enrolment, 1 lesson, 0 guests"] == (
            shown.splitlines()[:2]
        )

    @pytest.mark.usefixtures("school")
    def test_an_address_that_cannot_be_used(self, classin: Command, folder: Path) -> None:
        """It is refused in one sentence, without its password."""
        ended = classin("plan", folder, "--state", "mysql://user:made-up-password@127.0.0.1/name")

        assert (9, 1, False) == (ended.code, len(ended.err.splitlines()), "made-up-password" in ended.err)

    @pytest.mark.usefixtures("school")
    def test_exported_over_another_file(self, classin: Command, folder: Path, tmp_path: Path) -> None:
        """A file that holds something else is left as it is."""
        classin("apply", folder, "--yes")
        other = tmp_path / "notes.txt"
        other.write_text("made up", encoding="utf-8")

        ended = classin("status", "--export", other)

        assert (4, "made up") == (ended.code, other.read_text(encoding="utf-8"))
        assert ended.err == f"{other} is there and holds other things: name another file. Nothing was written.\n"

    def test_exported_and_adopted(
        self, classin: Command, folder: Path, school: SimulatedSchool, tmp_path: Path
    ) -> None:
        """The ids of one state are taken over by another, which then makes nothing twice."""
        classin("apply", folder, "--yes")
        classin("status", "--export", "ids.csv")

        adopted = classin("adopt", "ids.csv", "--state", "new.db")
        plan = classin("plan", folder, "--state", "new.db").out

        again = classin("adopt", "ids.csv", "--state", "new.db").out
        assert (0, True) == (adopted.code, adopted.out.startswith("4 adopted; the first apply writes"))
        assert "0 adopted; the state knows them all.\n" == again
        assert "create course" not in plan
        assert "create lesson" not in plan

    def test_bad_ids(self, classin: Command, school: SimulatedSchool, tmp_path: Path) -> None:
        """A bad row is named, and nothing is adopted."""
        (tmp_path / "ids.csv").write_text("kind,key,id\npupil,ada,7\n", encoding="utf-8")

        ended = classin("adopt", "ids.csv")

        assert (4, True) == (ended.code, "ids.csv, row 2, kind: 'pupil'" in ended.err)
