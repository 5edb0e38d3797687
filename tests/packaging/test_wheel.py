"""What the wheel holds and asks for."""

from __future__ import annotations

import email.parser
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("classin_api", "classin_client", "classin_simulator")


def built(target: str, folder: Path) -> Path:
    """A distribution, built anew from the tree."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.iterdir()
    return path


@pytest.fixture(name="wheel", scope="module")
def _wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel."""
    return built("wheel", tmp_path_factory.mktemp("dist"))


@pytest.fixture(name="names", scope="module")
def _names(wheel: Path) -> list[str]:
    """The names of its files."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.fixture(name="metadata", scope="module")
def _metadata(wheel: Path, names: list[str]) -> Message:
    """What it says about itself."""
    (path,) = (name for name in names if name.endswith(".dist-info/METADATA"))
    with zipfile.ZipFile(wheel) as archive:
        return email.parser.Parser().parsestr(archive.read(path).decode())


class TestContents:
    """The files."""

    def test_packages(self, names: list[str]) -> None:
        """It holds the three packages and its own records, and no generator, test or benchmark."""
        tops = {name.partition("/")[0] for name in names}

        assert set(PACKAGES) == {top for top in tops if not top.endswith(".dist-info")}
        assert len(tops) == len(PACKAGES) + 1

    @pytest.mark.parametrize("package", PACKAGES)
    def test_typed(self, names: list[str], package: str) -> None:
        """Each package tells type checkers that it has types."""
        assert f"{package}/py.typed" in names

    def test_description(self, wheel: Path) -> None:
        """The description of the API is in it, the same as in the tree."""
        with zipfile.ZipFile(wheel) as archive:
            found = archive.read("classin_api/openapi.json")

        assert (ROOT / "generated_client" / "classin_api" / "openapi.json").read_bytes() == found

    @pytest.mark.parametrize(
        "package", ["generated_client/classin_api", "overrides/classin_client", "simulator/classin_simulator"]
    )
    def test_complete(self, names: list[str], package: str) -> None:
        """Every file of a package is in it, but for what Python caches."""
        folder = ROOT / package
        there = {
            path.relative_to(folder.parent).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

        assert there == {name for name in names if name.startswith(f"{folder.name}/")}

    def test_license(self, names: list[str]) -> None:
        """The licence is in it."""
        assert [name for name in names if name.endswith("/licenses/LICENSE")]


class TestSource:
    """The source distribution."""

    @pytest.mark.skipif(shutil.which("git") is None or not (ROOT / ".git").exists(), reason="this is no git repository")
    def test_whole(self, tmp_path: Path) -> None:
        """It holds every file of the repository, so that what README and CONTRIBUTING say can be done in it."""
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, encoding="utf-8")
        with tarfile.open(built("sdist", tmp_path)) as archive:
            held = {name.partition("/")[2] for name in archive.getnames()}

        assert set() == {name for name in listed.stdout.split("\0") if name and (ROOT / name).exists()} - held
        assert set() == {name for name in held if name.startswith((".venv", "node_modules", ".git/"))}


class TestMetadata:
    """Name, version and dependencies."""

    def test_name(self, metadata: Message) -> None:
        """It is called classin-client, and says which Python it needs."""
        assert ("classin-client", ">=3.11", "MIT") == (
            metadata["Name"],
            metadata["Requires-Python"],
            metadata["License-Expression"],
        )

    def test_readme(self, metadata: Message) -> None:
        """The README of an index page has no link and no picture of this repository, where they would lead nowhere."""
        text = str(metadata.get_payload())

        assert "make demo" in text
        assert [] == re.findall(r"!?\[[^\]]*\]\((?!https://)[^)]*\)", text)

    def test_dependencies(self, metadata: Message) -> None:
        """Without extras it needs these packages and no others: each one more is a decision."""
        needed = [one for one in metadata.get_all("Requires-Dist", []) if "extra ==" not in one]

        wanted = {"attrs", "httpcore", "httpx", "limits", "phonenumberslite", "sniffio", "tenacity"}
        assert wanted == {re.split(r"[<>=]", one)[0] for one in needed}

    def test_ranges(self, metadata: Message) -> None:
        """Every dependency has a least version and ends before a release that may break."""
        requirements = [one.partition(";")[0].strip() for one in metadata.get_all("Requires-Dist", [])]

        assert [] == [one for one in requirements if not re.fullmatch(r"[\w-]+(\[\w+\])?<\d+(\.\d+)?,>=[\d.]+", one)]

    def test_extras(self, metadata: Message) -> None:
        """`all` adds what the other extras add together."""
        added: dict[str, set[str]] = {}
        for one in metadata.get_all("Requires-Dist", []):
            requirement, _, marker = one.partition("; extra == ")
            if marker:
                added.setdefault(marker.strip("'\""), set()).add(requirement)
        everything = added.pop("all")

        assert {"simulator", "cli"} <= added.keys()
        assert set.union(*added.values()) == everything
        assert sorted([*added, "all"]) == sorted(metadata.get_all("Provides-Extra", []))


def _run(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", dedent(program)],
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


class TestImport:
    """What importing it does."""

    def test_from_the_wheel(self, wheel: Path) -> None:
        """The wheel's own files are enough to make a client, with nothing of the tree."""
        printed = _run(
            """
            from importlib.resources import files
            from classin_client import ClassIn
            import classin_api, classin_client
            with ClassIn(sid=1000082, secret="made-up") as classin:
                print(classin.courses.create.__name__)
            print((files("classin_api") / "openapi.json").read_text(encoding="utf-8")[0])
            print(*sorted({module.__file__.split(".whl")[0][-8:] for module in (classin_api, classin_client)}))
            """,
            PYTHONPATH=str(wheel),
        )

        assert printed == "create\n{\nnone-any\n"

    def test_light(self) -> None:
        """Importing the client loads no HTTP library, models, simulator or retry library, until something is used."""
        libraries = ("httpx", "attr", "attrs", "tenacity", "limits", "phonenumbers", "starlette")
        heavy = (*libraries, "classin_simulator", "classin_api.models", "classin_api.operations")

        loaded = _run("import sys, classin_client; print(*sys.modules)").split()

        assert "classin_client" in loaded
        assert [] == [name for name in loaded if name in heavy or name.startswith(tuple(f"{one}." for one in heavy))]

    def test_pytest_plugin(self) -> None:
        """The plugin, which pytest loads at every start, loads none of the client before a test asks for a fixture."""
        loaded = _run("import sys, classin_client.testing.plugin; print(*sys.modules)").split()

        assert [] == [name for name in loaded if name.partition(".")[0] in ("httpx", "attrs", "classin_api", "asyncio")]
        ours = {name for name in loaded if name.startswith("classin_")}
        assert {"classin_client", "classin_client.testing", "classin_client.testing.plugin"} == ours

    def test_client_without_models(self) -> None:
        """Making a client and calling nothing loads no model, and never the simulator or the generator."""
        loaded = _run(
            """
            import sys
            from classin_client import ClassIn
            ClassIn(sid=1000082, secret="made-up").courses
            print(*sys.modules)
            """
        ).split()

        assert {"httpx", "classin_api.resources.courses"} <= set(loaded)
        unwanted = ("classin_api.models.", "classin_simulator", "generator", "openapi_python_client", "starlette")
        assert [] == [name for name in loaded if name.startswith(unwanted)]
