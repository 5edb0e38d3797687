"""Which revision was released last: what is not released yet is compared with it."""

from __future__ import annotations

import re
from pathlib import Path

from generator.changes.sources import git

_TAG = re.compile(r"v?\d+\.\d+\.\d+")
_SECTION = re.compile(r"^## (\d+\.\d+\.\d+)\s*$", re.MULTILINE)


def last(root: Path, page: Path) -> str:
    """The newest tag of a version; without tags, the commit that wrote the newest version into the page; else HEAD."""
    tags = git(root, "tag", "--merged", "HEAD", "--sort=-version:refname").decode().split()
    tag = next((each for each in tags if _TAG.fullmatch(each)), None)
    if tag:
        return tag
    text = (root / page).read_text(encoding="utf-8") if (root / page).exists() else ""
    section = _SECTION.search(text)
    if section:
        commits = git(root, "log", "--format=%H", f"-S## {section[1]}\n", "--", str(page)).decode().split()
        if commits:
            return commits[-1]
    return "HEAD"
