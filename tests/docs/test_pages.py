"""What the pages say of the repository is so."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from classin_client import errors
from classin_client._response.errnos import OUTCOME_OF_KIND
from generator.document import Document, load
from generator.lint.errnos import KINDS
from generator.model import operations
from generator.operations_table import render

from .pages import PAGES, ROOT, anchors, table, text

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
DECISIONS = [page for page in PAGES if re.match(r"docs/adr/\d", page)]


@pytest.fixture(name="spec", scope="module")
def _spec() -> Document:
    return load(ROOT / "openapi.yaml")


def commands(page: str) -> set[str]:
    """The targets that a page tells a reader to make, in code."""
    return set(re.findall(r"(?:^|`)make ([a-z-]+)", text(page), re.MULTILINE))


class TestCommands:
    """`make`."""

    @pytest.mark.parametrize("page", [page for page in PAGES if commands(page)])
    def test_exist(self, page: str) -> None:
        """Each target that a page names is in the Makefile."""
        assert set() == commands(page) - TARGETS

    @pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
    def test_are_listed(self) -> None:
        """`make help` lists every target."""
        listing = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout

        assert TARGETS == set(re.findall(r"^  make ([a-z-]+)", listing, re.MULTILINE))


class TestLinks:
    """Links between the pages."""

    @pytest.mark.parametrize("page", PAGES)
    def test_lead_somewhere(self, page: str) -> None:
        """Each relative link leads to a file or folder, and its anchor to a heading."""
        broken = []
        for link in re.findall(r"\]\(([^)\s]+)\)", text(page)):
            if "://" in link or link.startswith("mailto:"):
                continue
            name, _, anchor = link.partition("#")
            target = (ROOT / page).parent.joinpath(name).resolve() if name else ROOT / page
            if not target.exists() or (anchor and anchor not in anchors(target.relative_to(ROOT).as_posix())):
                broken.append(link)

        assert [] == broken

    def test_decisions_are_all_listed(self) -> None:
        """The list of decisions has each of them."""
        listed = re.findall(r"\]\((\d[^)]+)\)", text("docs/adr/README.md"))

        assert [Path(page).name for page in DECISIONS] == listed


class TestArchitecture:
    """docs/architecture.md."""

    CLIENT = ROOT / "overrides" / "classin_client"

    def test_modules_exist(self) -> None:
        """Each module that the page names is in the client."""
        named = set(re.findall(r"[\w/]+\.py\b", text("docs/architecture.md")))

        assert set() == {name for name in named if not (self.CLIENT / name).is_file()}

    def test_folders_exist(self) -> None:
        """Each folder that the page names is in the repository, or in the client."""
        named = set(re.findall(r"(?<![\w/])(?:\w+/)+(?!\w)", text("docs/architecture.md")))

        assert set() == {name for name in named if not (ROOT / name).is_dir() and not (self.CLIENT / name).is_dir()}

    def test_modules_are_named(self) -> None:
        """The page names each module that a call passes through, and each that lies beside them."""
        modules = [path for path in self.CLIENT.glob("**/*.py") if path.name != "__init__.py"]
        of_calls = {path.relative_to(self.CLIENT) for path in modules}
        of_calls = {path for path in of_calls if len(path.parts) == 1 or path.parts[0].startswith("_")}
        named = set(re.findall(r"[\w/]+\.py\b", text("docs/architecture.md")))

        assert set() == {path.as_posix() for path in of_calls} - named


class TestOperations:
    """docs/operations.md."""

    def test_is_what_the_description_makes(self, spec: Document) -> None:
        """The page is the one that `python -m generator docs` writes."""
        assert render(spec) == text("docs/operations.md")

    def test_each_resource_has_a_heading(self, spec: Document) -> None:
        """With its methods under it."""
        methods = [operation for operation in operations(spec) if operation.method]
        under = {
            heading: set(re.findall(r"^\| `(\w+)\.\w+`", section, re.MULTILINE))
            for heading, section in re.findall(r"^### (\w+)$(.*?)(?=^##)", text("docs/operations.md"), re.M | re.S)
        }

        assert {one.resource: {one.resource} for one in methods} == under

    def test_each_method_has_a_sentence(self) -> None:
        """It says what the method does, to who looks for a word such as "delete"."""
        sentences = [cells[0] for cells in table("docs/operations.md", "method").values()]

        assert [] == [sentence for sentence in sentences if not re.fullmatch(r"[A-Z].{10,}\.", sentence)]


class TestErrors:
    """docs/errors.md."""

    def test_kinds(self) -> None:
        """Every kind of code is explained, in the order of the style guide."""
        assert list(KINDS) == list(table("docs/errors.md", "kind"))

    @pytest.mark.parametrize("kind", sorted(errors.CLASS_OF_KIND))
    def test_class_of_kind(self, kind: str) -> None:
        """A kind that raises names the class that is raised."""
        assert f"`{errors.CLASS_OF_KIND[kind].__name__}`" == table("docs/errors.md", "kind")[kind][-1]

    @pytest.mark.parametrize("kind", sorted(OUTCOME_OF_KIND))
    def test_outcome_of_kind(self, kind: str) -> None:
        """A kind that returns names the outcome."""
        assert f"`Outcome.{OUTCOME_OF_KIND[kind].name}`" == table("docs/errors.md", "kind")[kind][-1]

    def test_tree(self) -> None:
        """The tree is the one that the module draws."""
        assert errors.__doc__ is not None
        drawn = [line.strip() for line in errors.__doc__.splitlines() if "├──" in line or "└──" in line]

        assert drawn == [line for line in text("docs/errors.md").splitlines() if "├──" in line or "└──" in line]


class TestDescription:
    """docs/spec.md."""

    def test_extensions(self, spec: Document) -> None:
        """Every extension that the description uses is in the table, and in its opening comment."""
        used = {str(key) for _, node in spec.walk() if isinstance(node, dict) for key in node}
        used = {key for key in used if key.startswith("x-classin-")}
        opening = spec.text[: spec.text.index("\nopenapi:")]
        documented = set(re.findall(r"x-classin-[a-z]+(?:-[a-z]+)?", opening))

        assert (set(), documented) == (used - documented, set(table("docs/spec.md", "extension")))


class TestDecisions:
    """docs/adr/."""

    @pytest.mark.parametrize("page", DECISIONS)
    def test_fits_on_one_screen(self, page: str) -> None:
        """A decision has its five parts on at most 30 lines."""
        parts = re.findall(r"^\*\*(\w+)\.\*\*", text(page), re.MULTILINE)

        assert (["Context", "Decision", "Evidence", "Consequences"], True) == (
            parts,
            len(text(page).splitlines()) <= 30,
        )

    def test_count_of_template_overrides(self) -> None:
        """The decision that keeps the overrides few names each one: a new one needs a reason there."""
        folder = ROOT / "generator" / "templates" / "openapi_python_client"
        overrides = {path.name.partition(".")[0] for path in folder.iterdir()}
        (page,) = (page for page in DECISIONS if Path(page).name.startswith("0005"))

        assert overrides == set(table(page, "template"))
