"""The files that pin what development needs."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHON_LOCK = "requirements-dev.lock"
NODE_LOCK = "package-lock.json"


@pytest.mark.parametrize("name", [PYTHON_LOCK, NODE_LOCK])
@pytest.mark.parametrize("word", ["://", "index-url", "find-links", '"resolved"', "file:", " @ "])
def test_no_addresses(name: str, word: str) -> None:
    """A lock names versions and no registry: everybody installs from the one that they have set up."""
    text = (ROOT / name).read_text(encoding="utf-8").lower()

    # Packages name where to give them money; that is no registry.
    assert word not in re.sub(r'"funding": \{[^}]*\}|"url": "[^"]*"', "", text)


def test_exact() -> None:
    """Every line of the Python lock pins one version."""
    lines = (ROOT / PYTHON_LOCK).read_text(encoding="utf-8").splitlines()

    assert [] == [line for line in lines if not re.fullmatch(r"[a-z0-9.-]+==[\w.]+( ; .+)?", line)]


def test_complete() -> None:
    """What the project names itself is in the Python lock, and what it pins has the same version there."""
    lines = (ROOT / PYTHON_LOCK).read_text(encoding="utf-8").splitlines()
    locked = {line.partition("==")[0]: line.partition("==")[2].split(" ")[0] for line in lines}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    wanted += [one for name, group in extras.items() if name != "all" for one in group]

    named = {re.split(r"[<>=\[]", one)[0].replace(".", "-"): one for one in wanted}
    assert set() == named.keys() - locked.keys()
    pinned = {name: one.partition("==")[2] for name, one in named.items() if "==" in one}
    assert pinned == {name: locked[name] for name in pinned}


def test_integrity() -> None:
    """Every package of the Node lock has a hash in the place of an address."""
    packages = json.loads((ROOT / NODE_LOCK).read_text(encoding="utf-8"))["packages"]

    assert [] == [name for name, package in packages.items() if name and "integrity" not in package]
