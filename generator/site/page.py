"""A page of the site: where it stands, what it is called, and its Markdown."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Page:
    """One Markdown file of the site."""

    path: str
    """From the root of the site's sources: `errors/841.md`."""
    title: str
    """Plain text, for the navigation, the search and `llms.txt`."""
    body: str
    """Markdown without front matter; begins with a heading."""
    summary: str = ""
    """One sentence, for lists of pages and the page's description."""
    words: tuple[str, ...] = ()
    """What people call it who do not know its name: the search finds the page by them."""
    weight: float = 1
    """How much more, or less, a hit on it counts in the search."""

    def source(self) -> str:
        """The file, with front matter."""
        front = [f"title: {yaml_text(self.title)}"]
        if self.summary:
            front.append(f"description: {yaml_text(self.summary)}")
        if self.words:
            front += ["tags:", *(f"  - {yaml_text(word)}" for word in self.words)]
        if self.weight != 1:
            front += ["search:", f"  boost: {self.weight}"]
        return "\n".join(["---", *front, "---", "", self.body.rstrip(), ""])


def yaml_text(text: str) -> str:
    """A text as a quoted YAML scalar on one line."""
    flat = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{flat}"'


def link(text: str, target: str, source: str) -> str:
    """A Markdown link from one page's path to another's; the target may have an anchor."""
    path, _, anchor = target.partition("#")
    relative = posixpath.relpath(path, posixpath.dirname(source) or ".")
    return f"[{text}]({relative}{'#' + anchor if anchor else ''})"


def table(columns: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """The lines of a Markdown table; a bar within a cell is escaped."""
    columns = tuple(columns)
    lines = [_row(columns), "|" + "---|" * len(columns), *map(_row, rows)]
    return [*lines, ""] if len(lines) > 2 else []


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def deviation(one: Mapping[str, Any]) -> str:
    """Where the description departs from ClassIn's page, why, and from where that is known."""
    return f"{prose(str(one['what']))} {prose(str(one['why']))} *Source: {prose(str(one['source']))}.*"


def prose(text: str) -> str:
    """Prose of the description on one line; what stands in backticks stays code."""
    parts = " ".join(text.split()).split("`")
    return "`".join(part if index % 2 else bare(part) for index, part in enumerate(parts))


def facts(rows: Iterable[tuple[str, str]]) -> list[str]:
    """What is to be said of a thing in few words, a line each."""
    return [*(f"- **{name}**: {text}" for name, text in rows), ""]


def fenced(language: str, text: str) -> list[str]:
    """A block of code."""
    return [f"```{language}", text.rstrip("\n"), "```", ""]


def bare(text: str) -> str:
    """A text that is shown as it is: no character of it begins markup."""
    return re.sub(r"([\\*_<>\[\]#])", r"\\\1", text)
