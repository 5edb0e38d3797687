"""The sources of the documentation site: what must have a page has one, and what a page names is there.

How they look and what the search finds, `make docs-check` asks a browser.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import json
import posixpath
import re
from pathlib import Path

import pytest

import classin_client
from classin_client._call.session import Options
from classin_client.webhooks import __main__ as inbox_command
from classin_simulator import __main__ as simulator_command
from generator.document import Document, load
from generator.site import codes, nav, programs
from generator.site.names import Names, code_page, message_page, operation_page
from generator.site.page import Page
from generator.site.tree import WORDS, tree, words

from .pages import ROOT, table, text

CLAIMS = ("documented", "reported live", "simulated")
PUBLIC = (
    "classin_client",
    "classin_client.errors",
    "classin_client.signing",
    "classin_client.webhooks",
    "classin_client.webhooks.asgi",
    "classin_client.testing",
    "classin_simulator",
    "classin_simulator.faults",
)


@pytest.fixture(name="spec", scope="module")
def _spec() -> Document:
    return load(ROOT / "openapi.yaml")


@pytest.fixture(name="site", scope="module")
def _site(spec: Document) -> tuple[dict[str, Page], set[str], nav.Nav]:
    made, files, navigation = tree(spec, ROOT)
    return {page.path: page for page in made}, files, navigation


@pytest.fixture(name="pages", scope="module")
def _pages(site: tuple[dict[str, Page], set[str], nav.Nav]) -> dict[str, Page]:
    """Each page by its path."""
    return site[0]


def options(parser: argparse.ArgumentParser) -> set[str]:
    """The options of a command and of its subcommands, and the names of these."""
    found: set[str] = set()
    for action in parser._actions:
        found |= set(action.option_strings) - {"-h", "--help"}
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                found |= {name, *options(inner)}
    return found


class TestPlaces:
    """Whatever can be named has a place."""

    def test_operations(self, spec: Document, pages: dict[str, Page]) -> None:
        """Each operation has a page with all its parameters and codes."""
        for one in Names(spec).operations:
            body = pages[operation_page(one)].body
            listed = {row["code"] if isinstance(row, dict) else row for row in one.extension("errnos")}
            assert (set(), set()) == (
                {name for name in one.request.fields if f"`{name}`" not in body},
                {code for code in listed if f"/{code}.md)" not in body},
            ), one.spec.id

    def test_codes(self, spec: Document, pages: dict[str, Page]) -> None:
        """Each code has a page with its meaning in both languages, and with what to do."""
        for code in spec.errnos().values():
            body = pages[code_page(code.code)].body
            assert (True, True, True) == (code.en.split()[0] in body, code.zh in body, "## What to do" in body), code

    def test_messages(self, spec: Document, pages: dict[str, Page]) -> None:
        """Each pushed message has a page."""
        assert set() == {message_page(one.name) for one in spec.messages()} - pages.keys()

    @pytest.mark.parametrize("module", PUBLIC)
    def test_public_names(self, spec: Document, pages: dict[str, Page], module: str) -> None:
        """Each public name of the Python packages is on a page of the API, or is a message with a page of its own."""
        found = importlib.import_module(module)
        names = getattr(found, "__all__", None) or [
            name for name, one in vars(found).items() if getattr(one, "__module__", "") == module and name[0] != "_"
        ]
        shown = {
            name.rpartition(".")[2]
            for page in pages.values()
            for name in re.findall(r"^::: ([\w.]+)$", page.body, re.MULTILINE)
        }
        modules = {name for name in names if inspect.ismodule(getattr(found, name))}

        assert set() == set(names) - shown - modules - {one.name for one in spec.messages()}

    def test_options(self) -> None:
        """Each option of a client is in the table of docs/client.md."""
        assert [*inspect.signature(Options).parameters] == [*table("docs/client.md", "option")]

    def test_settings(self) -> None:
        """Each argument of a client is named in the guides."""
        guides = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md"))
        assert [] == [name for name in inspect.signature(classin_client.ClassIn).parameters if f"`{name}" not in guides]

    def test_environment(self) -> None:
        """Each variable of the environment that the code reads is in docs/environment.md, and no other."""
        sources = [path for folder in ("overrides", "simulator", "examples") for path in (ROOT / folder).rglob("*.py")]
        read = {
            name for path in sources for name in re.findall(r"\bCLASSIN_[A-Z]+(?:_[A-Z]+)*\b", path.read_text("utf-8"))
        }
        listed = {name for name in table("docs/environment.md", "variable") if name.startswith("CLASSIN_")}

        assert read == listed

    def test_commands(self) -> None:
        """Each command of a module, with its options, is in docs/commands.md, and no other."""
        written = set(re.findall(r"`(--[a-z-]+)", text("docs/commands.md"))) - {"--help"}
        written |= {name.split()[0] for name in table("docs/commands.md", "command")}

        assert options(inbox_command._parser()) | options(simulator_command._parser()) == written


class TestPages:
    """The pages as Markdown."""

    def test_claims(self, pages: dict[str, Page]) -> None:
        """Each page says what of it is documented, reported live or simulated; decisions say what was measured."""
        silent = [
            path
            for path, page in pages.items()
            if not any(word in page.body.lower() for word in CLAIMS)
            and not path.startswith(("decisions/", "changelog/"))
        ]

        assert [] == silent

    def test_links(self, site: tuple[dict[str, Page], set[str], nav.Nav]) -> None:
        """Each relative link leads to a page or a file that comes along; MkDocs looks at the anchors."""
        pages, files, _ = site
        there = {*pages, *(f"files/{name}" for name in files), "codes.json"}
        broken = []
        for path, page in pages.items():
            prose = re.sub(r"^```.*?^```$|`[^`]*`", "", page.body, flags=re.MULTILINE | re.DOTALL)
            for target in re.findall(r"\]\(([^)\s]+)\)", prose):
                name = posixpath.normpath(posixpath.join(posixpath.dirname(path), target.partition("#")[0]))
                if "://" not in target and not target.startswith(("#", "mailto:")) and name not in there:
                    broken.append((path, target))

        assert [] == broken

    def test_no_other_host_is_asked(self, pages: dict[str, Page]) -> None:
        """No page shows a picture or runs a script from elsewhere."""
        assert [] == [path for path, page in pages.items() if re.search(r"!\[[^\]]*\]\(https?:|<script", page.body)]

    def test_navigation(self, site: tuple[dict[str, Page], set[str], nav.Nav]) -> None:
        """Each page but those of codes is in the navigation once."""
        pages, _, navigation = site
        listed = list(programs.paths(navigation))

        assert sorted(path for path in pages if not re.fullmatch(r"errors/\d+\.md", path)) == sorted(listed)

    def test_words(self, pages: dict[str, Page]) -> None:
        """The words by which pages are found are those of pages."""
        waited_for = {guide.path for guide in nav.GUIDES if not (ROOT / guide.source).is_file()}

        assert set() == words(WORDS).keys() - pages.keys() - waited_for


class TestQuestions:
    """tests/docs/questions.json: what people search for, and the pages that answer it."""

    def test_have_answers(self, pages: dict[str, Page]) -> None:
        """Each question's answer is a page of the site; that the search brings one of them, a browser looks at."""
        addresses = {programs.address(path).removesuffix("index.md") or "./" for path in pages}
        questions = json.loads(Path(__file__).with_name("questions.json").read_text(encoding="utf-8"))

        assert len(questions) > 60
        assert {} == {words: found for words, answers in questions.items() if not (found := addresses & set(answers))}


class TestPrograms:
    """What is there for programs."""

    def test_codes(self, spec: Document) -> None:
        """codes.json has each code with its meaning, kind, page and operations."""
        rows = json.loads(codes.as_json(Names(spec)))

        assert [str(code) for code in spec.errnos()] == list(rows)
        assert ("partial", "errors/841/") == (rows["841"]["kind"], rows["841"]["page"])
        assert ["addCourseStudent", "addCourseStudentMultiple"] == [one["id"] for one in rows["841"]["operations"]]

    def test_llms(self, site: tuple[dict[str, Page], set[str], nav.Nav]) -> None:
        """llms.txt lists the Markdown of each page once."""
        pages, _, navigation = site
        listed = re.findall(r"^- \[.*?\]\((\S+?)\)", programs.llms([*pages.values()], navigation), re.MULTILINE)

        assert sorted(programs.address(path) for path in pages) == sorted(listed)
