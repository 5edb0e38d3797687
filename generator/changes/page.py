"""`docs/spec-changelog.md`: what changed from release to release, in API terms, and the entries as they are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from generator.changes.entries import Change, Effect

GROUPS = ("Description", "Operations", "Messages", "Codes", "Python")

_HEAD = """\
# What changed in the API

`openapi.yaml` and the methods made from it, release by release, in the API's own terms. `make changes FROM=HEAD`
drafts the entries of what is not released yet, with `WRITE=1` into this page. What else changed is in the
[changelog](../CHANGELOG.md).

⚠️ callers may notice it. Whether that makes a release major is settled in [SECURITY.md](../SECURITY.md#what-is-public).
"""


def entries(changes: Sequence[Change]) -> str:
    """The entries, grouped; changes of texts share a line."""
    blocks: list[str] = []
    for group in GROUPS:
        lines = [
            change.line for change in changes if change.subject.group == group and change.effect is not Effect.WORDS
        ]
        if lines:
            blocks.append("\n".join([f"### {group}", "", *(f"- {line}" for line in lines)]))
    words = [change.subject.title for change in changes if change.effect is Effect.WORDS]
    if words:
        blocks.append(f"Documentation only: {', '.join(words)}.")
    return "\n\n".join(blocks) + "\n" if blocks else ""


def written(page: str, heading: str, changes: Sequence[Change], *, keep: bool = False) -> str:
    """The page with a section for the changes at its top; one of the same heading is written anew.

    With `keep` what it says already stays, and is not said twice: the changes are only the latest.
    """
    found = entries(changes)
    before = _section(page, heading) if keep else ""
    section = f"## {heading}\n\n{_together(before, found) or 'Nothing changed.' + chr(10)}"
    start, *rest = re.split(r"^(?=## )", page or _HEAD, flags=re.MULTILINE)
    kept = [old for old in rest if old.partition("\n")[0] != f"## {heading}"]
    return "\n\n".join(part.strip("\n") for part in (start, section, *kept)) + "\n"


def write(path: Path, heading: str, changes: Sequence[Change], *, keep: bool = False) -> None:
    """Writes the page."""
    page = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(written(page, heading, changes, keep=keep), encoding="utf-8")


def _section(page: str, heading: str) -> str:
    parts = re.split(r"^## ", page, flags=re.MULTILINE)
    return next((part.partition("\n")[2].strip() for part in parts if part.partition("\n")[0] == heading), "")


def _together(before: str, after: str) -> str:
    """Two lists of entries as one: group by group, each line once."""
    groups: dict[str, list[str]] = {}
    title = ""
    for line in filter(None, [*before.splitlines(), *after.splitlines()]):
        if line.startswith("### "):
            title = line
        elif line != "Nothing changed.":
            lines = groups.setdefault(title if line.startswith("- ") else "", [])
            lines += [line] if line not in lines else []
    ordered = [f"### {group}" for group in GROUPS if f"### {group}" in groups]
    blocks = ["\n".join([group, "", *groups[group]]) for group in ordered]
    blocks += ["\n\n".join(groups[""])] if "" in groups else []
    return "\n\n".join(blocks) + "\n" if blocks else ""
