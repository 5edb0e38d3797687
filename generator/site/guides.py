"""The hand-written pages on the site: which there are, where they go, and their links rewritten."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

from generator.site.names import Names
from generator.site.page import Page

PICTURES = (".png", ".svg")
CLAIMS = (
    "What this page says of ClassIn is **documented** where nothing else is said; the code on it is **simulated**: "
    "it runs against the simulator."
)
WEIGHTS = {"Start": 2, "Guides": 2, "Decisions": 0.2, "Changelogs": 0.2}
"""Who searches wants to do something; why it is so comes after that."""


@dataclass(frozen=True)
class Guide:
    """A page of the repository that stands on the site."""

    source: str
    """Its path in the repository."""
    path: str
    """Its path on the site."""
    title: str
    section: str


_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


def existing(root: Path, guides: tuple[Guide, ...]) -> list[Guide]:
    """Those whose source is there."""
    return [guide for guide in guides if (root / guide.source).is_file()]


def decisions(root: Path) -> list[Guide]:
    """The decisions, with the list of them first."""
    found = [Guide("docs/adr/README.md", "decisions/index.md", "Decisions", "Decisions")]
    for source in sorted((root / "docs" / "adr").glob("[0-9]*.md")):
        title = source.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ")
        found.append(Guide(f"docs/adr/{source.name}", f"decisions/{source.name}", title, "Decisions"))
    return found


def page(root: Path, guide: Guide, on_site: dict[str, str], names: Names) -> tuple[Page, set[str]]:
    """The page, and the files of the repository that it links to, which have to come along."""
    files: set[str] = set()

    def one(match: re.Match[str]) -> str:
        mark, text, target = match.groups()
        if "://" in target or target.startswith(("mailto:", "#")):
            return match[0]
        name, _, anchor = target.partition("#")
        place = posixpath.normpath(posixpath.join(posixpath.dirname(guide.source), name))
        if place in on_site:
            found = on_site[place]
        elif (root / place).is_file() and not place.endswith(".md"):
            files.add(place)
            found = f"files/{place}"
        else:
            return text  # A folder, or a page that is for people who work on the project.
        relative = posixpath.relpath(found, posixpath.dirname(guide.path) or ".")
        return f"{mark}[{text}]({relative}{'#' + anchor if anchor else ''})"

    text = re.sub(r"^<!--.*?-->\n", "", (root / guide.source).read_text(encoding="utf-8"))
    parts = _FENCE.split(text)
    for index in range(0, len(parts), 2):
        parts[index] = _prose(_LINK.sub(one, parts[index]), guide, names)
    head, _, body = "".join(parts).partition("\n")
    claims = "" if guide.section in ("Start", "Decisions", "Changelogs") else f"\n---\n\n{CLAIMS}\n"
    weight = WEIGHTS.get(guide.section, 1)
    return Page(guide.path, guide.title, f"{head}\n{body}{claims}", weight=weight), files


def _prose(text: str, guide: Guide, names: Names) -> str:
    """Methods that are named lead to their pages, but in headings."""
    return "\n".join(line if line.startswith("#") else names.linked(line, guide.path) for line in text.split("\n"))
