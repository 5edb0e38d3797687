"""A whole change: a page gains a parameter and a code, and the client, the changelog and the version follow."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from library import JUDGED, SPEC, compared, copied, locked, texts

from generator.build import build
from generator.changes import Request
from generator.changes import run as report_changes
from generator.document import load
from generator.drift import lock
from generator.drift import run as report_drift
from generator.drift.run import drift

PAGE = "library/addBook.md"
CODE = (
    "import inspect, sys; sys.path.insert(0, sys.argv[1]); from classin_api import errnos; "
    "from classin_api.resources.books import Books; "
    "print('shelf' in inspect.signature(Books.create).parameters, 281 in errnos.ERRNOS)"
)


ROW = '  "281": {name: cover_too_large, en: "The cover is too large.", zh: "封面太大", kind: invalid}\n'


def edited(spec: Path) -> None:
    """What a maintainer writes after reading the page."""
    text = spec.read_text(encoding="utf-8")
    for old, new in {
        '  "900": {': ROW + '  "900": {',
        "        - 280\n": "        - 280\n        - 281\n",
        "        language:\n": (
            "        shelf:\n          type: string\n          maxLength: 20\n          description: Where it stands.\n"
            "        language:\n"
        ),
    }.items():
        assert old in text
        text = text.replace(old, new, 1)
    spec.write_text(text, encoding="utf-8")


@pytest.fixture(name="root")
def _root(tmp_path: Path) -> Path:
    """A project with the library's spec, and pages that have changed since they were read."""
    copied(tmp_path / "pages")
    locked(tmp_path / "docs.lock")
    (tmp_path / "docs").mkdir()
    for name in ("openapi.yaml", "before.yaml"):
        (tmp_path / name).write_bytes(SPEC.read_bytes())
    page = tmp_path / "pages" / PAGE
    content = page.read_text(encoding="utf-8")
    content = content.replace("| language |", "| shelf | 否 | 1-20 字 | 书架 | 无 |\n| language |")
    page.write_text(content.replace("| 280 |", "| 281 | 表示封面太大\n| 280 |"), encoding="utf-8")
    return tmp_path


def test_drift(root: Path) -> None:
    """Drift names the parameter and the code."""
    assert ["parameter addBook shelf: lacking", "pair addBook 281: lacking"] == texts(
        compared(root / "pages", root / "docs.lock")
    )


def test_drift_after(root: Path) -> None:
    """When the spec is edited drift is quiet, and the page can be accepted."""
    edited(root / "openapi.yaml")
    result = drift(load(root / "openapi.yaml"), root / "pages", lock.read(root / "docs.lock"), JUDGED)

    report_drift(
        root / "openapi.yaml",
        root / "pages",
        lock=root / "docs.lock",
        exceptions=JUDGED,
        accept=[],
        out=io.StringIO(),
    )

    accepted = drift(load(root / "openapi.yaml"), root / "pages", lock.read(root / "docs.lock"), JUDGED)
    assert ([], ["library/addBook"], []) == (texts(result), result.moved, accepted.moved)


def test_client(root: Path) -> None:
    """The method takes the new keyword, and the client knows the code."""
    edited(root / "openapi.yaml")
    build(load(root / "openapi.yaml"), root / "generated_client")

    done = subprocess.run(
        [sys.executable, "-c", CODE, str(root / "generated_client")], capture_output=True, text=True, check=False
    )

    assert "True True\n" == done.stdout, done.stderr


def test_changelog(root: Path) -> None:
    """The changelog has both in API terms, and the release is a minor one."""
    edited(root / "openapi.yaml")
    out = io.StringIO()

    report_changes(Request(root / "openapi.yaml", str(root / "before.yaml"), heading="1.1"), out)

    page = (root / "docs" / "spec-changelog.md").read_text(encoding="utf-8")
    assert "Release: minor" in out.getvalue()
    assert all(word in page for word in ("## 1.1", "addBook", "shelf", "281"))
