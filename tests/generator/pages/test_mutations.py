"""Every change to a page is told, by itself and alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from library import DOCS, HERE, compared, copied, locked, texts

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
    """A change to the pages is told exactly: nothing is missed, and nothing else is said."""
    docs = copied(tmp_path / "docs")
    mutated(docs, mutation)

    result = compared(docs, lock)

    assert (sorted(mutation["expect"]), []) == (sorted(texts(result)), result.stale)


def test_enough() -> None:
    """There are at least forty changes, at least ten of which must be silent."""
    silent = sum(not each["expect"] for each in MUTATIONS)

    assert (True, True) == (len(MUTATIONS) >= 40, silent >= 10)
