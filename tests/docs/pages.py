"""The pages that readers see, and what a test wants to know of them."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]

PAGES = sorted(
    page.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "docs/**/*.md", "changelog.d/*.md", "simulator/*.md", "spec/vectors/*.md")
    for page in ROOT.glob(pattern)
)
"""Every page, by its path in the repository."""

WITH_PYTHON = [page for page in PAGES if "```python" in (ROOT / page).read_text(encoding="utf-8")]
"""The pages with Python that a reader may copy."""


def text(page: str) -> str:
    """A page's text."""
    return (ROOT / page).read_text(encoding="utf-8")


def table(page: str, first_column: str) -> dict[str, list[str]]:
    """The rows of the table whose first column has this title, by their first cell without backticks."""
    rows: dict[str, list[str]] = {}
    inside = False
    for line in text(page).splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            inside = False
        elif cells[0] == first_column:
            inside = True
        elif inside and not set(cells[0]) <= set("-: "):
            rows.update(dict.fromkeys(re.findall(r"`([^`]+)`", cells[0]), cells[1:]))
    return rows


def anchors(page: str) -> set[str]:
    """The anchors of a page's headings, as GitHub writes them."""
    prose = re.sub(r"^```.*?^```", "", text(page), flags=re.MULTILINE | re.DOTALL)
    titles = re.findall(r"^#+ (.+)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
