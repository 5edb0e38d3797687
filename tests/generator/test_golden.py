"""The tree that a small spec makes, compared file by file with the one that is committed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from inline import tree

from generator.build import build
from generator.document import load

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
SPEC = GOLDEN / "openapi.yaml"
UPDATE = (
    "python -m generator --spec tests/generator/golden/openapi.yaml"
    " --target tests/generator/golden/generated_client build"
)


@pytest.fixture(name="made", scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    target = tmp_path_factory.mktemp("golden") / "generated_client"
    build(load(SPEC), target)
    return tree(target)


@pytest.fixture(name="committed", scope="module")
def _committed() -> dict[str, bytes]:
    return tree(GOLDEN / "generated_client")


def _update(names: list[str]) -> str:
    return f"{', '.join(names)}\nWhen the change is wanted, write the tree anew, and read its diff:\n    {UPDATE}"


def test_missing(made: dict[str, bytes], committed: dict[str, bytes]) -> None:
    """The generator writes no file that is not committed."""
    missing = sorted(made.keys() - committed.keys())

    assert [] == missing, _update(missing)


def test_extra(made: dict[str, bytes], committed: dict[str, bytes]) -> None:
    """No file is committed that the generator does not write."""
    extra = sorted(committed.keys() - made.keys())

    assert [] == extra, _update(extra)


def test_different(made: dict[str, bytes], committed: dict[str, bytes]) -> None:
    """Every file is the same, byte for byte."""
    different = sorted(name for name in made.keys() & committed.keys() if made[name] != committed[name])

    assert [] == different, _update(different)


def test_reproducible(made: dict[str, bytes], tmp_path: Path) -> None:
    """Another process, another folder and another order of hashes make the same bytes."""
    target = tmp_path / "other_name"
    command = [sys.executable, "-m", "generator", "--spec", str(SPEC), "--target", str(target), "build"]

    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": "4711"}, capture_output=True)

    assert made == tree(target)


@pytest.mark.parametrize(
    "shape",
    [
        b"-> Reply[int]:",
        b"-> Reply[str]:",
        b"-> Reply[None]:",
        b"-> Reply[GetShelfMapData]:",
        b"-> Reply[builtins.list[Book]]:",
        b"-> Reply[GetBookListResponse]:",
        b"-> BatchReply[AddBooksResult, int]:",
        b"-> BatchReply[LendBooksResult, LendBooksResult]:",
        b"filedata: FileInput | Unset",
        b"    def ensure(\n        self,\n        *,\n        key: str,",
        b"book_json: Sequence[AddBooksBook | AddBooksBookParam]",
    ],
)
def test_shapes(committed: dict[str, bytes], shape: bytes) -> None:
    """The small spec has every shape, so that a change to any of them shows here."""
    assert shape in committed["classin_api/resources/books.py"]


def test_types(tmp_path: Path) -> None:
    """The tree passes mypy in strict mode."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={tmp_path}",
        "-p",
        "classin_api",
    ]

    done = subprocess.run(command, cwd=GOLDEN / "generated_client", capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 0, done.stdout + done.stderr
