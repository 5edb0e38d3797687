"""Every change to a page is reported, by itself and alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from library import DOCS, HERE, compared, copied, levels, locked, texts

OPERATIONS = {
    "library/addBook.md": "addBook",
    "library/addBooks.md": "addBooks",
    "library/findBooks.md": "findBooks",
    "library/getBookList.md": "getBookList",
    "library/getShelfMap.md": "getShelfMap",
    "library/lendBooks.md": "lendBooks",
    "library/plan.md": "lmsShelfPlan",
    "library/removeBook.md": "removeBook",
    "library/uploadCover.md": "uploadCover",
}
KINDS: list[dict[str, Any]] = yaml.safe_load((HERE / "kinds.yaml").read_text(encoding="utf-8"))
MUTATIONS: list[dict[str, Any]] = yaml.safe_load((HERE / "mutations.yaml").read_text(encoding="utf-8"))


def replaced(path: Path, texts_: dict[str, str]) -> None:
    """Replaces texts in a page; each must be there."""
    content = path.read_text(encoding="utf-8")
    for old, new in texts_.items():
        assert old in content, f"{path.name} does not have {old!r}"
        content = content.replace(old, new)
    path.write_text(content, encoding="utf-8", newline="")


def mutated(docs: Path, mutation: dict[str, Any]) -> None:
    """Makes one change to the pages."""
    page = docs / mutation["page"] if "page" in mutation else None
    if page is not None and "replace" in mutation:
        replaced(page, mutation["replace"])
    if page is not None and "by" in mutation:
        source = HERE / mutation["by"] if mutation["by"].startswith("other/") else docs / mutation["by"]
        content = source.read_bytes()
        page.unlink()
        target = docs / mutation.get("as", mutation["page"])
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
    if page is not None and "append" in mutation:
        page.write_bytes(page.read_bytes() + b"\n" + (HERE / mutation["append"]).read_bytes())
    if page is not None and mutation.get("remove"):
        page.unlink()
    for name, source_name in mutation.get("add", {}).items():
        source = HERE / source_name if source_name.startswith("other/") else docs / source_name
        (docs / name).write_bytes(source.read_bytes())
    for name, replacements in mutation.get("also", {}).items():
        replaced(docs / name, replacements)


@pytest.fixture(name="lock", scope="module")
def _lock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return locked(tmp_path_factory.mktemp("lock") / "docs.lock")


def test_unchanged(lock: Path) -> None:
    """Pages that nobody changed ask for nothing."""
    result = compared(DOCS, lock)

    assert ([], [], 0) == (texts(result), result.moved, result.code)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=[each["name"] for each in MUTATIONS])
def test_mutation(mutation: dict[str, Any], lock: Path, tmp_path: Path) -> None:
    """A change to the pages is reported exactly: nothing is missed, and nothing else is said."""
    docs = copied(tmp_path / "docs")
    mutated(docs, mutation)

    result = compared(docs, lock)

    assert (sorted(mutation["expect"]), sorted(mutation.get("read", [])), []) == (*levels(result), result.stale)


def changed(kind: dict[str, Any], content: str) -> str:
    """A page after a change of a kind; the same where it does not fit."""
    if "whole" in kind:
        return str(kind["whole"])
    for pattern, by in kind.get("subs", ()):
        content = re.sub(pattern, by, content)
    pattern, by = kind.get("sub", ("(?!)", ""))
    return re.sub(pattern, by, content, count=0 if kind.get("all") else 1)


def fitting() -> Iterator[Any]:
    """Every kind of change with every page of an operation that it changes."""
    for kind in KINDS:
        for page in kind.get("only", OPERATIONS):
            content = (DOCS / page).read_text(encoding="utf-8")
            if page not in kind.get("but", ()) and changed(kind, content) != content:
                yield pytest.param(kind, page, id=f"{kind['name']}-{OPERATIONS[page]}")


FITTING = list(fitting())


@pytest.mark.parametrize(("kind", "page"), FITTING)
def test_kind(kind: dict[str, Any], page: str, lock: Path, tmp_path: Path) -> None:
    """A change of a kind is reported exactly, at its level, whichever page it is made to."""
    docs = copied(tmp_path / "docs")
    content = (docs / page).read_text(encoding="utf-8")
    (docs / page).write_text(changed(kind, content), encoding="utf-8", newline="")
    samples = content.count("```") // 2
    expected = {
        level: sorted(
            each.format(op=OPERATIONS[page], page=page.removesuffix(".md"), samples=1 + samples, last=samples)
            for each in kind.get(level, [])
        )
        for level in ("do", "read")
    }

    result = compared(docs, lock)

    assert (expected["do"], expected["read"], []) == (*levels(result), result.stale)


def test_enough() -> None:
    """There are at least two hundred changes, at least sixty of which must be silent."""
    silent = sum(not each["expect"] and not each.get("read") for each in MUTATIONS)
    silent += sum(not {"do", "read"} & each.values[0].keys() for each in FITTING)

    assert (True, True) == (len(MUTATIONS) + len(FITTING) >= 200, silent >= 60)
