"""The table of other languages: kept as it was made, and by a comparison that nothing wrong passes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from conformance import inputs, table, vectors
from conformance.mutations import MUTATIONS
from conformance.starters import STARTERS

ROOT = Path(__file__).parents[2]
LOCKS = ("conformance", "examples/languages/typescript")


def test_the_page_shows_the_table() -> None:
    """The table on the page is the last green one."""
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")

    assert page == table.put(page, inputs.green()["table"])


def test_four_languages_ten_outputs() -> None:
    """The table has the four starters in every area, and ten outputs that compile."""
    rows = inputs.green()["table"]

    assert 10 == sum(row.get("output compiles") == "yes" for row in rows.values())
    for starter in STARTERS:
        row = rows[f"{starter.language}, {starter.generator}"]
        assert set(table.AREAS) == row.keys()
        done, _, of = row["core vectors"].partition(" of ")
        assert done == of


def test_the_digest_is_of_what_counts() -> None:
    """Documents, vectors, starters and the harness count; what is made, and pages, do not."""
    names = {path.relative_to(ROOT).as_posix() for path in inputs.files()}

    assert {
        "dist/openapi.portable.json",
        "spec/vectors/core/answers.json",
        "spec/vectors/sign.pl",
        "examples/languages/go/classin/sign.go",
        "conformance/package-lock.json",
    } <= names
    assert [] == [
        name for name in names if re.search(r"/(generated|node_modules|built|target)/|\.md$|green\.json", name)
    ]


def test_the_digest_notices(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A change of one byte makes another digest, and so does a new file."""
    monkeypatch.setattr(inputs, "ROOT", tmp_path)
    folder = tmp_path / "spec" / "vectors"
    folder.mkdir(parents=True)
    (folder / "a.json").write_text("1", encoding="utf-8")
    first = inputs.digest()
    (folder / "a.json").write_text("2", encoding="utf-8")
    second = inputs.digest()
    (folder / "b.json").write_text("", encoding="utf-8")

    assert 3 == len({first, second, inputs.digest()})


@pytest.mark.parametrize("task", [pytest.param(one, id=f"{one.area}: {one.vector['name']}") for one in vectors.core()])
def test_nothing_passes_by_saying_nothing(task: vectors.Task) -> None:
    """An empty answer, none, and the question handed back are wrong."""
    assert [False, False, False] == [task.is_right(answer) for answer in ({}, None, task.given)]


def test_what_must_come_out_is_not_given() -> None:
    """A program is not given what must come out."""
    given: list[dict[str, Any]] = json.loads(vectors.questions(vectors.core()))

    for one in given:
        hidden = {"safe_key", "check_code", "string_to_sign", "signature", "refused", "signed", "expected", "reason"}
        assert set() == hidden & one["vector"].keys()


def test_every_vector_wants_an_answer() -> None:
    """A program that stops halfway has the rest wrong."""
    tasks = vectors.core()

    assert tasks == vectors.wrong(tasks, "[]")


@pytest.mark.parametrize("language", [starter.language for starter in STARTERS])
def test_five_ways_to_break_a_signer(language: str) -> None:
    """Each starter's signer is broken in the same five ways, at a place that is there once."""
    folder = ROOT / "examples" / "languages" / language.lower()

    assert 5 == len({mutation.name for mutation in MUTATIONS[language]})
    for mutation in MUTATIONS[language]:
        assert 1 == (folder / mutation.file).read_text(encoding="utf-8").count(mutation.old), mutation


@pytest.mark.parametrize("folder", LOCKS)
def test_locked(folder: str) -> None:
    """What npm installs is locked by its hash, by no registry's address, and runs no scripts."""
    lock = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))
    needed = {name: package for name, package in lock["packages"].items() if name}
    wanted = json.loads((ROOT / folder / "package.json").read_text(encoding="utf-8"))["devDependencies"]

    assert [] == [name for name, package in needed.items() if "resolved" in package or "integrity" not in package]
    assert [] == [version for version in wanted.values() if not re.fullmatch(r"\d+\.\d+\.\d+", version)]
    assert "ignore-scripts=true" in (ROOT / folder / ".npmrc").read_text(encoding="utf-8")
