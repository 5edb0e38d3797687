"""The changes that `make mutate` tries can be made: each is one character, in a place that there is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .mutations import PACKAGES, Mutation, all_mutations
from .replaying import replays


def _problem(mutation: Mutation) -> str:
    package = next(one for one in PACKAGES if mutation.file.startswith(one.name))
    try:
        mutation.applied((package.parent / mutation.file).read_text(encoding="utf-8"))
    except ValueError as problem:
        return str(problem)
    return ""


def test_every_change_can_be_made() -> None:
    """No change has lost its place, or `make mutate` would try fewer and not say so in a test."""
    assert [problem for mutation in all_mutations() if (problem := _problem(mutation))] == []


@pytest.mark.parametrize(("before", "after"), [("sid", "uids"), ("sid", "sid"), ("sid", "sidxx")])
def test_a_change_is_of_one_character(before: str, after: str) -> None:
    """More or less than one character is refused."""
    with pytest.raises(ValueError, match="differ in more than one character"):
        Mutation("x.py", before, after).applied("the sid")


def test_replays(tmp_path: Path) -> None:
    """A replay runs with the packages of its folder as they are then."""
    for package in PACKAGES:
        shutil.copytree(package, tmp_path / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    signing = tmp_path / "classin_client" / "signing.py"

    with replays(tmp_path) as tapes:
        as_it_is = tapes.run("getTopFolderId")[0]
        signing.write_text(signing.read_text(encoding="utf-8").replace('"&".join', '";".join'), encoding="utf-8")
        changed = tapes.run("lmsUnitCreate")[0]

    assert (0, 1) == (as_it_is, changed)
