"""The whole site as files: pages, the files that they link to, what is for programs, and MkDocs' settings."""

from __future__ import annotations

import shutil
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from generator.document import Document, load
from generator.site import codes, guides, message, nav, operation, programs, python_pages
from generator.site.names import Names
from generator.site.page import Page

WORDS = Path(__file__).parent / "words.yaml"
SETTINGS = Path(__file__).parent / "mkdocs.yml"
THEME = Path(__file__).parent / "theme"
HOOKS = Path(__file__).parent / "hooks.py"
ASSETS = Path(__file__).parent / "assets"
FILES = (
    "openapi.yaml",
    "dist/classin.postman_collection.json",
    "dist/openapi.portable.json",
    "dist/openapi.portable-3.0.json",
    "dist/openapi.webhooks.json",
    "dist/classin.tables.json",
)
"""What the site offers to be fetched, whether a page links to it or not."""


def run(path: Path, root: Path, target: Path) -> int:
    """The command: writes the site's sources into an empty folder."""
    found = write(load(path), root, target)
    print(f"{target}: {found} pages, and mkdocs.yml.")
    return 0


def tree(document: Document, root: Path) -> tuple[list[Page], set[str], nav.Nav]:
    """The pages, the files of the repository that go with them, and the navigation."""
    names = Names(document)
    written = guides.existing(root, nav.GUIDES)
    decided = guides.decisions(root)
    on_site = {one.source: one.path for one in [*written, *decided]}
    on_site.setdefault("README.md", "index.md")
    made: list[Page] = []
    files = {name for name in FILES if (root / name).is_file()}
    for guide in [*written, *decided]:
        page, linked = guides.page(root, guide, on_site, names)
        made.append(page)
        files |= linked
    python = list(python_pages.pages(root, {one.name for one in document.messages()}))
    made += [*operation.pages(names), *codes.pages(names), *message.pages(names), *python]
    found_by = words(WORDS)
    made = [replace(page, words=found_by.get(page.path, ())) for page in made]
    return made, files, nav.navigation(names, written, decided, python)


def words(path: Path) -> dict[str, tuple[str, ...]]:
    """What people call the pages, by their paths."""
    rows: dict[str, list[object]] = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    return {page: tuple(map(str, called)) for page, called in rows.items()}


def write(document: Document, root: Path, target: Path) -> int:
    """Writes everything into `target`, which is emptied; returns the number of pages."""
    pages, files, navigation = tree(document, root)
    shutil.rmtree(target, ignore_errors=True)
    source = target / "src"
    for page in pages:
        path = source / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.source(), encoding="utf-8")
    for name in files:
        (source / "files" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, source / "files" / name)
    shutil.copytree(ASSETS, source / "assets")
    shutil.copytree(THEME, target / "theme")
    shutil.copyfile(HOOKS, target / "hooks.py")
    (source / "codes.json").write_text(codes.as_json(Names(document)), encoding="utf-8")
    (source / "llms.txt").write_text(programs.llms(pages, navigation), encoding="utf-8")
    (target / "mkdocs.yml").write_text(_settings(root, navigation), encoding="utf-8")
    return len(pages)


def _settings(root: Path, navigation: nav.Nav) -> str:
    yaml: Any = YAML()
    yaml.width = 10_000  # A long title stays on its line.
    settings = yaml.load(SETTINGS.read_text(encoding="utf-8"))
    settings["nav"] = navigation
    for plugin in settings["plugins"]:
        if "mkdocstrings" in plugin:
            plugin["mkdocstrings"]["handlers"]["python"]["paths"] = [
                str(root / name) for name in ("overrides", "generated_client", "simulator")
            ]
    out = StringIO()
    yaml.dump(settings, out)
    return out.getvalue()
