"""What is known of the pages that were fetched: for asking whether they changed, and for taking up a run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import httpx

NAME = ".docs-pull.json"


@dataclass(frozen=True)
class Known:
    """What a site said of a page."""

    etag: str = ""
    modified: str = ""

    @classmethod
    def of(cls, response: httpx.Response) -> Known:
        """From an answer."""
        return cls(response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""))

    def headers(self) -> dict[str, str]:
        """What to send so that the site can say that nothing changed."""
        both = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in both.items() if value}


@dataclass
class State:
    """The pages in a folder; `done` are those of a run that was broken off, `failed` those that the last one missed."""

    path: Path
    root: str
    pages: dict[str, Known] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, folder: Path, root: str) -> State:
        """The state of a folder; another site's, or a broken one, counts as none."""
        path = folder / NAME
        try:
            data: Any = json.loads(path.read_text(encoding="utf-8"))
            if data["root"] == root:
                pages = {str(name): Known(**row) for name, row in data["pages"].items()}
                failed = list(map(str, data.get("failed", ())))
                return cls(path, root, pages, set(map(str, data["done"])), failed)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            pass
        return cls(path, root)

    def add(self, name: str, known: Known | None) -> None:
        """Notes a page, at once: the run may be broken off at any time."""
        self.pages[name] = known or Known()
        self.done.add(name)
        self._write()

    def drop(self, name: str) -> None:
        """Forgets a page that is gone."""
        self.pages.pop(name, None)
        self._write()

    def finish(self, failed: list[str]) -> None:
        """Ends the run: the next one asks for every page, and for those that failed though nothing may lead to them."""
        self.done.clear()
        self.failed = failed
        self._write()

    def _write(self) -> None:
        pages = {name: asdict(known) for name, known in sorted(self.pages.items())}
        data = {"root": self.root, "pages": pages, "done": sorted(self.done), "failed": self.failed}
        self.path.write_text(json.dumps(data, indent=1), encoding="utf-8")
