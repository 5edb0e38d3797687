"""Writing the tree and comparing with it, as commands."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from inline import spec, tree

from generator import build as builder
from generator.build import build, differences
from generator.document import SpecError, load

ROOT = Path(__file__).parents[2]


@pytest.fixture(name="built", scope="module")
def _built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a spec and the tree that was made of it."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "openapi.yaml").write_text(spec(), encoding="utf-8")
    build(load(folder / "openapi.yaml"), folder / "generated_client")
    return folder


@pytest.fixture(name="project")
def _project(built: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may spoil."""
    return Path(shutil.copytree(built, tmp_path / "project"))


def run(command: str, project: Path) -> subprocess.CompletedProcess[str]:
    """Runs a command of the generator's on a project."""
    arguments = ["--spec", str(project / "openapi.yaml"), "--target", str(project / "generated_client"), command]
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )


class TestCheck:
    """`python -m generator check`."""

    def test_after_build(self, project: Path) -> None:
        """What build wrote passes."""
        done = run("check", project)

        assert (0, "generated_client/ is what openapi.yaml makes.\n", "") == (
            done.returncode,
            done.stdout,
            done.stderr,
        )

    def test_drift(self, project: Path) -> None:
        """A changed, an added and a missing file are each named; what Python caches is none."""
        package = project / "generated_client" / "classin_api"
        (package / "py.typed").write_text("\n", encoding="utf-8")
        (package / "models" / "added.py").write_text("", encoding="utf-8")
        (package / "errnos.py").unlink()
        (package / "__pycache__").mkdir()
        (package / "__pycache__" / "errnos.cpython-311.pyc").write_bytes(b"")

        done = run("check", project)

        assert done.returncode == 1
        assert [
            "different: classin_api/py.typed",
            "extra: classin_api/models/added.py",
            "missing: classin_api/errnos.py",
            "generated_client/ is not what openapi.yaml makes: run `make generate` and commit it.",
        ] == done.stdout.splitlines()

    @pytest.mark.parametrize("change", ["byte", "added", "missing", "no tree"])
    def test_one_difference(self, project: Path, change: str) -> None:
        """Each kind of difference is enough to fail."""
        package = project / "generated_client" / "classin_api"
        if change == "byte":
            text = (package / "operations.py").read_text(encoding="utf-8")
            (package / "operations.py").write_text(text.replace("addThing", "addThinG", 1), encoding="utf-8")
        elif change == "added":
            (project / "generated_client" / "notes.txt").write_text("", encoding="utf-8")
        elif change == "missing":
            (package / "STAMP.toml").unlink()
        else:
            shutil.rmtree(project / "generated_client")

        assert run("check", project).returncode == 1

    def test_changed_spec(self, project: Path) -> None:
        """A comment in the spec is a change as well: the stamp has another hash."""
        with (project / "openapi.yaml").open("a", encoding="utf-8") as file:
            file.write("# A comment.\n")

        found = differences(load(project / "openapi.yaml"), project / "generated_client")

        assert ["different: classin_api/STAMP.toml"] == found

    def test_leaves_the_tree_alone(self, project: Path) -> None:
        """Comparing changes nothing, and leaves nothing behind."""
        (project / "generated_client" / "classin_api" / "py.typed").write_text("\n", encoding="utf-8")
        before = tree(project)

        differences(load(project / "openapi.yaml"), project / "generated_client")

        assert before == tree(project)


class TestBuild:
    """`python -m generator build`."""

    def test_whole(self, project: Path) -> None:
        """What is left of an older spec is gone, and what was edited is written anew."""
        wanted = tree(project)
        package = project / "generated_client" / "classin_api"
        (package / "models" / "stale.py").write_text("", encoding="utf-8")
        (package / "errnos.py").write_text("", encoding="utf-8")

        done = run("build", project)

        assert (0, "") == (done.returncode, done.stderr)
        assert wanted == tree(project)
        assert f"generated_client/ written anew: {len(wanted) - 1} files.\n" == done.stdout

    def test_swap_fails(self, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """When the new tree cannot be moved into its place, the old one is put back."""
        before = tree(project)
        rename = Path.rename
        monkeypatch.setattr(builder, "emit", lambda _, folder: (folder / "new.py").write_text("", encoding="utf-8"))

        def refused(self: Path, target: Path) -> Path:
            if (self / "new.py").exists():
                raise OSError("the disk is full")
            return rename(self, target)

        monkeypatch.setattr(Path, "rename", refused)
        with pytest.raises(OSError, match="the disk is full"):
            build(load(project / "openapi.yaml"), project / "generated_client")

        assert before == tree(project)

    def test_no_such_folder(self, project: Path) -> None:
        """A target in a folder that does not exist is said so."""
        with pytest.raises(SpecError, match=r"nowhere: there is no such folder to write tree/ into\.$"):
            build(load(project / "openapi.yaml"), project / "nowhere" / "tree")

    def test_exit_code(self, project: Path) -> None:
        """A spec that cannot be built ends in one line on stderr, and 2."""
        (project / "openapi.yaml").write_text(spec(request="title: {type: array}"), encoding="utf-8")

        done = run("build", project)

        assert (2, "", 1) == (done.returncode, done.stdout, done.stderr.count("\n"))
        assert done.stderr.endswith("an array needs items.\n")
