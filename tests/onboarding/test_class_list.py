"""Class lists that cannot be used, and what spreadsheets make of those that can."""

from __future__ import annotations

from pathlib import Path

import pytest

from classin_simulator import Simulator
from examples.onboarding.__main__ import main
from examples.onboarding.demo import counts
from examples.onboarding.roster import Person, read_roster

from .lists import HEADING, LIST, NOBODY

BAD_FILES: dict[str, tuple[str | bytes, str]] = {
    "missing column": (
        f"{HEADING}\nLin Xia,teacher,13800001001,\nAda Example,student\n",
        "list.csv, line 3: the column account is missing; write all of name,role,account.\n",
    ),
    "unknown role": (
        f"{HEADING}\nLin Xia,head,13800001001,\n",
        "list.csv, line 2: the role 'head' is unknown; write teacher, student or auditor.\n",
    ),
    "empty name": (
        f"{HEADING}\n\n ,teacher,13800001001,\n",
        "list.csv, line 3: the name is empty; fill it in, or take the line out.\n",
    ),
    "empty account": (
        f"{HEADING}\nLin Xia,teacher,,\n",
        "list.csv, line 2: the account is empty; fill it in, or take the line out.\n",
    ),
    "too many columns": (
        f"{HEADING}\nXia, Lin,teacher,13800001001,\n",
        "list.csv, line 2: it has 5 columns and the heading 4;"
        ' put a name with a comma in it in quotation marks ("Carter, Emily").\n',
    ),
    "account of somebody else": (
        f"{HEADING}\nLin Xia,teacher,13800001001,\nAda Example,student,13800001001,\n",
        "list.csv, line 3: the account is that of another name on line 2;"
        " an account is one person, so give each their own.\n",
    ),
    "country that does not exist": (
        f"{HEADING}\nLin Xia,teacher,+999 13800001001,\n",
        "list.csv, line 2: the account is no telephone number with a country, such as +8613800001001.\n",
    ),
    "account of somebody else, written otherwise": (
        f"{HEADING}\nLin Xia,teacher,13800001001,\nAda Example,student,+86 138 0000 1001,\n",
        "list.csv, line 3: the account is that of another name on line 2;"
        " an account is one person, so give each their own.\n",
    ),
    "wrong heading": (
        "Name,Role,Telephone\nLin Xia,teacher,13800001001\n",
        "list.csv, line 1: the heading has no column account; write name,role,account there"
        " (a column note may follow).\n",
    ),
    "semicolons": (
        "name;role;account\nLin Xia;teacher;13800001001\n",
        "list.csv, line 1: the heading has no column name or role or account; write name,role,account there"
        " (a column note may follow). Separate the columns by commas, not semicolons or tabs.\n",
    ),
    "open quotation mark": (
        f'{HEADING}\nLin Xia,teacher,13800001001,\n"Ada,student,13800001002,\nBob,student,13800001003,\n',
        'list.csv, line 3: a quotation mark (") stands alone; close it, or take it out.\n',
    ),
    "no people": (
        f"{HEADING}\n",
        "list.csv has no people in it: add a line for each person below the heading.\n",
    ),
    "no teacher": (
        f"{HEADING}\nAda Example,student,13800001002,\n",
        "list.csv has no teacher in it: add a line with the role teacher, for who leads the course.\n",
    ),
    "empty file": (
        "\ufeff\n",
        "list.csv is empty: write the heading name,role,account and a line for each person.\n",
    ),
    "not UTF-8": (
        f"{HEADING}\nLin Xia,teacher,13800001001,\n林夏,student,13800001002,\n".encode("gbk"),
        'list.csv, line 3: this is no UTF-8 text; save the file again in the format "CSV UTF-8".\n',
    ),
    "UTF-16": (
        LIST.encode("utf-16"),
        'list.csv, line 1: this is no UTF-8 text; save the file again in the format "CSV UTF-8".\n',
    ),
    "two bad lines": (
        f"{HEADING}\nLin Xia,head,13800001001,\nAda Example,student,,\n",
        "list.csv, line 2: the role 'head' is unknown; write teacher, student or auditor.\n"
        "list.csv, line 3: the account is empty; fill it in, or take the line out.\n",
    ),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_file(
    name: str, roster: Path, simulator: Simulator, answered: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each bad line is one sentence that names it and says what to do; nothing is sent."""
    content, sentence = BAD_FILES[name]
    roster.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert (2, ("", sentence)) == (_main(roster), tuple(capsys.readouterr()))
    assert ([], NOBODY) == (answered, counts(simulator))


def test_missing_file(roster: Path, answered: list[object], capsys: pytest.CaptureFixture[str]) -> None:
    """A file that does not exist, or is a folder, is one sentence."""
    missing = roster.with_name("lost.csv")
    assert 2 == _main(missing)
    assert f"{missing} does not exist: check the name of the file and the folder.\n" == capsys.readouterr().err
    assert 2 == _main(roster.parent)
    assert (
        f"{roster.parent} cannot be read (Is a directory): it must be a file you may open.\n" == capsys.readouterr().err
    )
    assert [] == answered


def test_many_bad_lines(roster: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of many bad lines the first twenty are named, and the rest counted."""
    roster.write_text(f"{HEADING}\n" + "Ada Example,student,,\n" * 25, encoding="utf-8")
    assert 2 == _main(roster)
    lines = capsys.readouterr().err.splitlines()
    assert (21, "list.csv has 5 more problems like these.") == (len(lines), lines[-1])


def test_spreadsheet_file(tmp_path: Path) -> None:
    """The mark, the line ends, the spare spaces and the taken-apart letters of spreadsheets do no harm."""
    path = tmp_path / "list.csv"
    path.write_bytes("\ufeffName,Role,Account\r\n Nguye\u0302\u0303n  An ,Teacher, 0084-912345601 \r\n,,\r\n".encode())
    assert [Person(2, "Nguyễn An", "teacher", "0084-912345601")] == read_roster(path)


def _main(path: Path) -> int:
    return main([str(path), "--course", "Mathematics"])
