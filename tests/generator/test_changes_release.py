"""What a release asks for, what has to be declared, and the command as a whole."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from edits import COURSE, COURSE_FIELDS, TEXT, UNIT_METHOD

from generator.__main__ import main
from generator.changes import Request, page, run
from generator.changes.declared import demand, fragments, undeclared
from generator.changes.entries import Change, Effect, Subject, Verdict, judge

ROOT = Path(__file__).parents[2]
SUBJECT = Subject("Operations", "`addCourse` (`courses.create`)", frozenset({"addCourse", "courses.create"}))
FOLDER = frozenset({"folderId", "folder_id"})
OPTIONAL = TEXT.replace(COURSE_FIELDS, f"{COURSE_FIELDS}        folder: {{type: string}}\n")
RENAMED = TEXT.replace(UNIT_METHOD, "      x-classin-method: units.add\n")
RESOURCE = "generated_client/classin_api/resources/units.py"


def change(effect: Effect, text: str = "parameter `folderId` removed.", part: frozenset[str] = FOLDER) -> Change:
    """A change of a parameter."""
    return Change(SUBJECT, text, effect, part)


class TestJudge:
    """The release that changes ask for."""

    @pytest.mark.parametrize(
        ("effects", "level"),
        [
            ([], "none"),
            ([Effect.WORDS], "patch"),
            ([Effect.FIX, Effect.WORDS], "patch"),
            ([Effect.WORDS, Effect.ADDS, Effect.FIX], "minor"),
            ([Effect.NOTICE, Effect.ADDS], "minor"),
            ([Effect.ADDS, Effect.BREAKS, Effect.NOTICE], "major"),
        ],
    )
    def test_level(self, effects: list[Effect], level: str) -> None:
        """The change with the largest effect decides."""
        assert level == judge([change(effect) for effect in effects]).level

    def test_insides(self) -> None:
        """Code that changed behind the surface asks for a patch release."""
        assert Verdict("patch", "only the insides changed") == judge([], insides=True)

    def test_reason(self) -> None:
        """The reason is the first of the changes that decide, and how many more there are."""
        changes = [change(Effect.WORDS, "documentation only."), change(Effect.BREAKS), change(Effect.BREAKS, "x.")]

        assert "`addCourse` (`courses.create`): parameter `folderId` removed (and 1 more)" == judge(changes).reason

    @pytest.mark.parametrize(
        ("level", "version", "following"),
        [
            ("none", "0.1.2", "0.1.2"),
            ("patch", "0.1.2", "0.1.3"),
            ("minor", "0.1.2", "0.2.0"),
            ("major", "0.1.2", "0.2.0"),
            ("minor", "1.4.2", "1.5.0"),
            ("major", "1.4.2", "2.0.0"),
        ],
    )
    def test_next_version(self, level: str, version: str, following: str) -> None:
        """Before 1.0 a break raises the second number, as the policy says."""
        assert following == Verdict(level, "").next(version)


class TestDeclared:
    """Fragments of the changelog."""

    @pytest.fixture(name="declares")
    def _declares(self, tmp_path: Path) -> Callable[[str, str, Change], bool]:
        def declares(name: str, text: str, one: Change) -> bool:
            (tmp_path / name).write_text(text, encoding="utf-8")
            return not undeclared([one], fragments(tmp_path))

        return declares

    @pytest.mark.parametrize(
        "text",
        [
            "`addCourse` has no `folderId` any more.",
            "`courses.create` lost `folder_id`.",
            "`courses.create(folder_id=…)` is refused.",
        ],
    )
    def test_named(self, declares: Callable[[str, str, Change], bool], text: str) -> None:
        """A break is declared by a fragment of its type that names operation and parameter in code."""
        assert declares("7.breaking.md", text, change(Effect.BREAKS))

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("7.changed.md", "`addCourse` has no `folderId` any more."),
            ("7.breaking.md", "addCourse has no folderId any more."),
            ("7.breaking.md", "`addCourse` lost a parameter."),
            ("7.breaking.md", "`editCourse` has no `folderId` any more."),
            ("README.md", "`addCourse` has no `folderId` any more."),
        ],
    )
    def test_not_named(self, declares: Callable[[str, str, Change], bool], name: str, text: str) -> None:
        """Another type, another name, or names that are not written as code declare nothing."""
        assert not declares(name, text, change(Effect.BREAKS))

    def test_noticed(self, declares: Callable[[str, str, Change], bool]) -> None:
        """What is no break by the policy has to be named as well, in a fragment of any type."""
        assert declares("+kinds.api.md", "`addCourse`: `folderId` is shorter.", change(Effect.NOTICE))

    def test_unwarned(self, tmp_path: Path) -> None:
        """What callers cannot notice needs no word."""
        assert [] == undeclared([change(Effect.ADDS), change(Effect.FIX)], fragments(tmp_path))

    def test_demand(self) -> None:
        """The demand says what to write and where."""
        assert "name `addCourse` and `folderId` in a fragment of type `breaking` in changelog.d/" == demand(
            change(Effect.BREAKS)
        )


class TestPage:
    """docs/spec-changelog.md."""

    def test_entries(self) -> None:
        """Entries stand by what they concern, changes of texts in one line."""
        code = Subject("Codes", "147 `no_course`", frozenset({"147"}))
        changes = [
            Change(code, "kind `state`, was `not_found`.", Effect.NOTICE),
            change(Effect.ADDS, "new."),
            Change(code, "documentation only.", Effect.WORDS),
        ]

        assert (
            "### Operations\n\n- `addCourse` (`courses.create`): new.\n\n"
            "### Codes\n\n- ⚠️ 147 `no_course`: kind `state`, was `not_found`.\n\n"
            "Documentation only: 147 `no_course`.\n"
        ) == page.entries(changes)

    def test_new_section(self) -> None:
        """A section is put before those of earlier releases, which stay as they are."""
        before = "# Title\n\nWords.\n\n## 0.1.0\n\nEdited by hand.\n"

        assert (
            "# Title\n\nWords.\n\n## Unreleased\n\n### Operations\n\n- `addCourse` (`courses.create`): new.\n\n"
            "## 0.1.0\n\nEdited by hand.\n"
        ) == page.written(before, "Unreleased", [change(Effect.ADDS, "new.")])

    def test_section_rewritten(self) -> None:
        """The section of the same heading is written anew."""
        once = page.written("# Title\n", "Unreleased", [change(Effect.ADDS, "new.")])

        assert "# Title\n\n## Unreleased\n\nNothing changed.\n" == page.written(once, "Unreleased", [])


@pytest.fixture(name="project")
def _project(tmp_path: Path) -> Path:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    files = {
        "openapi.yaml": TEXT,
        "pyproject.toml": '[project]\nversion = "0.3.1"\n',
        "docs/README.md": "",
        RESOURCE: "class Units:\n    def create(self, *, course_id: int) -> int: ...\n",
        "generated_client/classin_api/__init__.py": "",
        "generated_client/classin_api/resources/__init__.py": "",
    }
    for name, text in files.items():
        write(tmp_path, name, text)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path, "v1")
    return tmp_path


def write(folder: Path, name: str, text: str) -> None:
    """Writes a file of the project."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def git(folder: Path, *arguments: str) -> None:
    """Runs git for a made-up person."""
    person = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *person, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path, tag: str) -> None:
    """Commits everything, under a tag."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", tag)
    git(folder, "tag", tag)


def said(project: Path, **options: object) -> tuple[int, str]:
    """The exit code of the command, and what it prints."""
    out = io.StringIO()
    code = run(Request(project / "openapi.yaml", **{"since": "v1"} | options), out)  # type: ignore[arg-type]
    return code, out.getvalue()


class TestCommand:
    """`python -m generator changes`."""

    def test_worktree(self, project: Path) -> None:
        """The work tree is compared with a revision, and the next version is named."""
        write(project, "openapi.yaml", OPTIONAL)

        assert (
            0,
            f"### Operations\n\n- {COURSE}new optional parameter `folder` (string).\n\n"
            f"Release: minor (0.3.1 becomes 0.4.0), for {COURSE}new optional parameter `folder` (string).\n",
        ) == said(project)

    def test_two_revisions(self, project: Path) -> None:
        """Two revisions are compared whatever the work tree holds."""
        write(project, "openapi.yaml", RENAMED)
        commit(project, "v2")
        write(project, "openapi.yaml", OPTIONAL)

        assert "⚠️ `lmsUnitCreate` (`units.add`): method `units.add`, was `units.create`." in said(project, to="v2")[1]

    def test_two_files(self, project: Path) -> None:
        """Files are versions too."""
        write(project, "old.yaml", OPTIONAL)

        assert "parameter `folder` removed" in said(project, since=str(project / "old.yaml"))[1]

    def test_nothing_changed(self, project: Path) -> None:
        """Where nothing changed there is nothing to release."""
        assert (0, "Release: none, nothing changed.\n") == said(project, python=True, check=True)

    def test_early_break(self, project: Path) -> None:
        """Before 1.0 the sentence says why a major change raises the second number."""
        write(project, "openapi.yaml", RENAMED)

        assert "Release: major (0.3.1 becomes 0.4.0, as a major one does before 1.0)" in said(project)[1]

    def test_check(self, project: Path) -> None:
        """A break that no fragment names fails, and the output says what to write."""
        write(project, "openapi.yaml", RENAMED)

        code, printed = said(project, check=True)

        assert (1, True) == (
            code,
            printed.endswith(
                "Not declared: ⚠️ `lmsUnitCreate` (`units.add`): method `units.add`, was `units.create`; "
                "name `units.add` in a fragment of type `breaking` in changelog.d/.\n"
            ),
        )

    def test_check_declared(self, project: Path) -> None:
        """A break that a fragment names passes."""
        write(project, "openapi.yaml", RENAMED)
        write(project, "changelog.d/9.breaking.md", "`units.create` is `units.add` now.")

        assert 0 == said(project, check=True)[0]

    def test_check_of_a_revision(self, project: Path) -> None:
        """The fragments are those of the version that is checked."""
        write(project, "openapi.yaml", RENAMED)
        commit(project, "v2")
        write(project, "changelog.d/9.breaking.md", "`units.create` is `units.add` now.")

        assert 1 == said(project, to="v2", check=True)[0]

    def test_python(self, project: Path) -> None:
        """The packages of the revision are compared with those of the work tree."""
        write(project, RESOURCE, "class Units:\n    def create(self, *, course: int) -> int: ...\n")

        code, printed = said(project, python=True, check=True)

        assert (1, True, True) == (
            code,
            "- ⚠️ `units.create`: keyword `course_id` removed.\n" in printed,
            "Release: major" in printed,
        )

    def test_insides(self, project: Path) -> None:
        """Other code behind the same names asks for a patch release."""
        write(project, RESOURCE, "class Units:\n    def create(self, *, course_id: int) -> int: return 1\n")

        assert "Release: patch (0.3.1 becomes 0.3.2), for only the insides changed.\n" == said(project, python=True)[1]

    def test_the_repository_is_left_alone(self, project: Path) -> None:
        """Reading a revision leaves no trace in the repository or its work tree."""
        write(project, "openapi.yaml", OPTIONAL)
        said(project, python=True, check=True)

        status = subprocess.run(
            ["git", "status", "--short"], cwd=project, capture_output=True, encoding="utf-8", check=True
        )
        worktrees = subprocess.run(
            ["git", "worktree", "list"], cwd=project, capture_output=True, encoding="utf-8", check=True
        )

        assert (" M openapi.yaml\n", 1) == (status.stdout, len(worktrees.stdout.splitlines()))

    def test_write(self, project: Path) -> None:
        """The page gets a section for what is not released."""
        write(project, "openapi.yaml", OPTIONAL)
        said(project, heading="Unreleased")

        written = (project / "docs" / "spec-changelog.md").read_text(encoding="utf-8")

        assert (True, True) == (
            written.startswith("# What changed in the API\n"),
            written.endswith(
                f"\n## Unreleased\n\n### Operations\n\n- {COURSE}new optional parameter `folder` (string).\n"
            ),
        )

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["--from", "v7"], "git show failed: fatal: invalid object name 'v7'."),
            (["--from", "nothing", "--python"], "nothing is no revision of git, and only a revision has the Python"),
        ],
    )
    def test_what_is_no_version(
        self, project: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
    ) -> None:
        """A version that cannot be read ends in one sentence."""
        code = main(["--spec", str(project / "openapi.yaml"), "changes", *arguments])

        assert (2, sentence) == (code, capsys.readouterr().err[: len(sentence)])


class TestMake:
    """`make changes`, and the workflow that runs it."""

    @pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
    @pytest.mark.parametrize(
        ("variables", "options"),
        [
            (["FROM=v1"], "--from v1"),
            (["FROM=v1", "TO=v2"], "--from v1 --to v2"),
            (["FROM=origin/main", "CHECK=1"], "--from origin/main --check"),
            (["FROM=v1", "WRITE=1"], "--from v1 --write"),
        ],
    )
    def test_variables(self, variables: list[str], options: str) -> None:
        """Each variable is an option of the command."""
        done = subprocess.run(
            ["make", "--dry-run", "changes", *variables], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
        )

        assert f"-m generator changes --python {options}" in done.stdout

    def test_workflow(self) -> None:
        """A pull request is compared with the main branch, whose history the checkout has, and checked."""
        workflow = yaml.safe_load((ROOT / "examples" / "ci" / "pull-request.yml").read_text(encoding="utf-8"))
        steps = workflow["jobs"]["changes"]["steps"]

        assert (0, {"contents": "read"}, True) == (
            steps[0]["with"]["fetch-depth"],
            workflow["permissions"],
            steps[-1]["run"].startswith("make --silent changes FROM=origin/main CHECK=1 "),
        )
