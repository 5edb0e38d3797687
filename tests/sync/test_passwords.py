"""The file of passwords that are made: whole at any moment, and the same after any number of runs."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import Any

import pytest

from classin_client.sync import PasswordFile, StateError


def read(path: Path) -> list[list[str]]:
    """The rows as they stand there."""
    with path.open(encoding="utf-8", newline="") as file:
        return [*csv.reader(file)]


def test_several_runs(tmp_path: Path) -> None:
    """There is one header, and a key keeps its password."""
    path = tmp_path / "passwords.csv"
    PasswordFile(path).make(["ada"])
    first = PasswordFile(path).of("ada")
    PasswordFile(path).make(["ada", "bob"])

    assert ["key", "ada", "bob"] == [row[0] for row in read(path)]
    assert first == PasswordFile(path).of("ada")
    assert 0o600 == path.stat().st_mode & 0o777
    assert [path] == [*tmp_path.iterdir()]


def test_a_person_whose_key_is_key(tmp_path: Path) -> None:
    """The first row alone is a header."""
    path = tmp_path / "passwords.csv"
    made = PasswordFile(path)
    made.make(["key"])

    assert made.of("key")
    assert made.of("key") == PasswordFile(path).of("key")


@pytest.mark.parametrize("ada", ["Qk7mPw3xTz9d", "abc123"])
@pytest.mark.parametrize("torn", ["b", "bob", "bob,", "bob,Qk7"])
def test_a_torn_row_is_no_password(tmp_path: Path, torn: str, ada: str) -> None:
    """What was cut off is made anew; the rows before it stay."""
    path = tmp_path / "passwords.csv"
    path.write_bytes(f"key,password\r\nada,{ada}\r\n{torn}".encode())
    made = PasswordFile(path)
    made.make(["ada", "bob"])

    again = PasswordFile(path)
    assert ada == again.of("ada")
    assert 12 == len(again.of("bob"))
    assert ["key", "ada", "bob"] == [row[0] for row in read(path)]


def test_a_file_of_one_s_own(tmp_path: Path) -> None:
    """Without a header, with short passwords, and through a link, which stays one."""
    (tmp_path / "own.csv").write_text("ada,abc123\n", encoding="utf-8")
    link = tmp_path / "passwords.csv"
    link.symlink_to("own.csv")
    PasswordFile(link).make(["bob"])

    assert link.is_symlink()
    assert ["key", "ada", "bob"] == [row[0] for row in read(tmp_path / "own.csv")]
    assert "abc123" == PasswordFile(link).of("ada")


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is as it was, nothing lies beside it, and no password that is not in it is given out."""
    path = tmp_path / "passwords.csv"
    made = PasswordFile(path)
    made.make(["ada"])
    before = path.read_bytes()

    def full(_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StateError, match=r"No space left on device\. No account was registered"):
        made.make(["bob"])

    assert before == path.read_bytes()
    assert [path] == [*tmp_path.iterdir()]
    assert "" == made.of("bob")
