"""The Makefile and `.ci/run` on machines that lack something, in a folder with stand-ins for the tools."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAKE = shutil.which("make")
BASICS = ("bash", "cat", "chmod", "dirname", "echo", "env", "grep", "head", "ln", "make", "mkdir", "rm", "sh", "tail")
"""What a machine has that has nothing else."""

MAKES_ENVIRONMENTS = f"""#!/bin/sh
test "$1" = -m || exit 0
mkdir -p "$3/bin"
printf '#!/bin/sh\\nexec {sys.executable} "$@"\\n' >"$3/bin/python" && chmod +x "$3/bin/python"
"""
"""A Python for `-c` and `-m venv FOLDER`; what it makes holds the Python of the tests."""

LACKS_VENV = """#!/bin/sh
test "$1" = -m || exit 0
mkdir -p "$3/bin" && ln -s /bin/true "$3/bin/python"
echo "The virtual environment was not created successfully because ensurepip is not available." && exit 1
"""
"""As Debian's Python does without python3-venv."""

pytestmark = pytest.mark.skipif(MAKE is None, reason="make is not installed")


def program(path: Path, text: str) -> None:
    """Writes an executable file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


class Project:
    """A folder with the Makefile and nothing to install."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "课堂 客户端"
        self.tools = folder / "tools"
        self.tools.mkdir()
        for name in (*BASICS, "true", "false"):
            found = shutil.which(name)
            assert found is not None, name
            (self.tools / name).symlink_to(found)
        for name in ("Makefile", "pyproject.toml", ".ci/run", ".ci/pythons.py"):
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.folder / name)
        (self.folder / "requirements-dev.lock").touch()
        (self.folder / "requirements-demo.lock").write_text("one==1\ntwo==2\n", encoding="utf-8")
        program(self.tools / "python3", MAKES_ENVIRONMENTS)

    def run(self, *command: str, **environment: str) -> tuple[int, str]:
        """The exit code of a command, and all that it prints."""
        done = subprocess.run(
            [self.tools / command[0], *command[1:]],
            cwd=self.folder,
            env={"PATH": str(self.tools), "HOME": str(self.folder), **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, done.stdout

    def make(self, *arguments: str, **environment: str) -> tuple[int, list[str]]:
        """The exit code of `make`, and the lines that it prints."""
        code, printed = self.run("make", *arguments, **environment)
        return code, printed.splitlines()

    def installed(self) -> list[str]:
        """The arguments of each call of pip that `PIP=echo >>installed` stands for."""
        return (self.folder / "installed").read_text(encoding="utf-8").splitlines()


@pytest.fixture(name="project")
def _project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture(name="ready")
def _ready(project: Project) -> Project:
    """A project that is set up; `PIP=true` installs nothing."""
    assert project.make("setup", "PIP=true") == (0, ["Setting up .venv/ (once)", ".venv/ is ready."])
    return project


class TestEnvironment:
    """`.venv/`."""

    def test_once(self, ready: Project) -> None:
        """What is set up is not set up again."""
        assert (0, [".venv/ is ready."]) == ready.make("setup", "PIP=true")

    def test_new_lock(self, ready: Project) -> None:
        """A lock that changed is installed into the environment that is there."""
        kept = ready.folder / ".venv" / "kept"
        kept.touch()
        os.utime(ready.folder / "requirements-dev.lock", (2**32, 2**32))

        assert "Setting up .venv/ (once)" in ready.make("setup", "PIP=true")[1]
        assert kept.exists()

    def test_without_venv(self, project: Project) -> None:
        """Without python3-venv nothing half-made stays, and after its installation the next `make` succeeds."""
        program(project.tools / "python3", LACKS_VENV)
        code, printed = project.make("setup", "PIP=true")
        left = (project.folder / ".venv").exists()
        program(project.tools / "python3", MAKES_ENVIRONMENTS)

        assert (2, True, False) == (code, "ensurepip is not available" in printed[1], left)
        assert (0, ["Setting up .venv/ (once)", ".venv/ is ready."]) == project.make("setup", "PIP=true")

    def test_half_made(self, project: Project) -> None:
        """A folder that somebody else's failed attempt left is made anew."""
        program(project.folder / ".venv" / "bin" / "python", "#!/bin/sh\nexit 1\n")

        assert (0, ["Setting up .venv/ (once)", ".venv/ is ready."]) == project.make("setup", "PIP=true")

    def test_interrupted(self, project: Project) -> None:
        """An installation that did not come to its end is begun again."""
        assert 2 == project.make("setup", "PIP=false")[0]
        assert (0, ["Setting up .venv/ (once)", ".venv/ is ready."]) == project.make("setup", "PIP=true")

    def test_moved(self, ready: Project) -> None:
        """A folder that was copied or moved gets an environment of its own, which does not run the other one's code."""
        ready.folder = ready.folder.rename(ready.folder.with_name("moved"))

        assert "Setting up .venv/ (once)" in ready.make("setup", "PIP=true")[1]

    def test_python_is_gone(self, ready: Project) -> None:
        """An environment whose Python was removed is made anew."""
        python = ready.folder / ".venv" / "bin" / "python"
        python.unlink()
        python.symlink_to("/nowhere/python3.11")

        assert "Setting up .venv/ (once)" in ready.make("setup", "PIP=true")[1]

    def test_too_old(self, project: Project) -> None:
        """A Python that is too old is refused in one sentence."""
        program(project.tools / "python3", "#!/bin/sh\nexit 1\n")

        code, printed = project.make("setup", "PIP=true")

        assert (2, "Python 3.11 or newer is needed; name it with: make PYTHON=python3.11 …") == (code, printed[0])

    def test_no_network(self, project: Project) -> None:
        """Without an index one sentence says so, instead of that a version is missing."""
        (project.folder / "requirements-dev.lock").write_text(f"absent==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")

        code, printed = project.make("setup", PIP_INDEX_URL="http://127.0.0.1:9/simple", PIP_RETRIES="1")

        assert 2 == code
        assert printed[:-1] == [
            "Setting up .venv/ (once)",
            "No package index can be reached: connect to the network, or name an index of yours in PIP_INDEX_URL "
            "(what pip said is in .venv/pip.log).",
        ]

    def test_other_failures(self, project: Project) -> None:
        """Where pip fails for another reason, it says that reason."""
        (project.folder / "requirements-dev.lock").write_text("no requirement\n", encoding="utf-8")

        code, printed = project.make("setup")

        assert (2, True) == (code, any("Invalid requirement" in line for line in printed))

    def test_surroundings(self, project: Project) -> None:
        """Variables by which pip installs elsewhere, or Python finds other code, do not reach them."""
        names = ("PIP_TARGET", "PIP_PREFIX", "PYTHONPATH", "PYTHONHOME", "PYTHONSAFEPATH")

        assert 0 == project.make("setup", "PIP=env >seen; true", PIP_USER="1", **dict.fromkeys(names, "/else"))[0]
        seen = dict(line.split("=", 1) for line in (project.folder / "seen").read_text(encoding="utf-8").splitlines())
        assert {"PIP_USER": "0"} == {name: seen[name] for name in ["PIP_USER", *names] if name in seen}


class TestDemo:
    """`make demo`."""

    PIP = "PIP=echo >>installed"

    def test_needs_only_its_own(self, project: Project) -> None:
        """On a fresh clone it installs what its own lock pins, and not the project."""
        assert project.make("demo", self.PIP)[1][0] == "Setting up .venv/ (once)"
        assert ["--requirement requirements-demo.lock"] == project.installed()

    def test_once(self, project: Project) -> None:
        """The second demonstration sets nothing up."""
        for _ in range(2):
            project.make("demo", self.PIP)

        assert 1 == len(project.installed())

    def test_in_a_whole_environment(self, ready: Project) -> None:
        """Where the development tools are, nothing is missing."""
        assert "Setting up .venv/ (once)" not in ready.make("demo", self.PIP)[1]
        assert not (ready.folder / "installed").exists()

    def test_the_rest_comes_with_the_tests(self, project: Project) -> None:
        """Into the same environment, which is kept."""
        project.make("demo", self.PIP)
        (project.folder / ".venv" / "kept").touch()
        project.make("setup", self.PIP)

        assert ["requirements-demo.lock", "requirements-dev.lock", "."] == [
            line.rpartition(" ")[2] for line in project.installed()
        ]
        assert (project.folder / ".venv" / "kept").exists()

    def test_progress(self, project: Project) -> None:
        """On a terminal one line counts the packages."""
        pip = "PIP=printf 'Collecting %s\\n' one two; echo Installing collected packages; true"
        terminal, inner = os.openpty()
        environment = {"PATH": str(project.tools), "HOME": str(project.folder)}
        command = [project.tools / "make", "setup", pip]
        done = subprocess.run(command, cwd=project.folder, env=environment, stdout=inner, stderr=inner, check=False)
        os.close(inner)
        printed = ""
        # A terminal gives what it has bit by bit, and an error at its end.
        with contextlib.suppress(OSError):
            while some := os.read(terminal, 10_000):
                printed += some.decode()
        os.close(terminal)

        assert 0 == done.returncode, printed
        assert "\r  2 of at most " in printed
        assert "\r  installing them" in printed


class TestLint:
    """`make lint`."""

    def test_without_node(self, ready: Project) -> None:
        """Without Node it runs all that Python can check, and says what it left out."""
        done = "#!/bin/sh\necho ${0##*/} $* >>done\n"
        for name in ("python", "openapi-spec-validator", "ruff", "lint-imports", "mypy"):
            program(ready.folder / ".venv" / "bin" / name, done)

        code, printed = ready.make("lint")

        ran = [line.split()[0] for line in (ready.folder / "done").read_text(encoding="utf-8").splitlines()]
        assert (0, "Left out, because Node (npm) is not installed: redocly, spectral, pyright.") == (code, printed[-1])
        assert {"python", "openapi-spec-validator", "ruff", "lint-imports", "mypy"} == set(ran)

    def test_node_fails(self, ready: Project) -> None:
        """With Node, a failure of its part is a failure."""
        for name in ("python", "openapi-spec-validator", "ruff", "lint-imports", "mypy"):
            program(ready.folder / ".venv" / "bin" / name, "#!/bin/sh\n")
        program(ready.tools / "npm", "#!/bin/sh\nexit 1\n")
        (ready.folder / "package.json").touch()
        (ready.folder / "package-lock.json").touch()

        code, printed = ready.make("lint")

        assert (2, True) == (code, "node_modules/ could not be set up: is there a network?" in printed)


def interpreter(path: Path, version: str, *, environments: bool = True) -> None:
    """A stand-in that says which version it is; it runs scripts with the Python of the tests, and logs test runs."""
    program(
        path,
        f"""#!/bin/sh
case "$1 $2" in
  *ensurepip*) {"echo True" if environments else "exit 1"};;
  *"version_info <"*) ;;
  -c*) echo "{version} $0";;
  "-m venv") mkdir -p "$3/bin" && ln -s "$0" "$3/bin/python";;
  "-m pytest") env >"tested-{version}"; test ! -e "fails-{version}";;
  *) exec {sys.executable} "$@";;
esac
""",
    )


class TestPythons:
    """The interpreters of a machine."""

    @pytest.fixture(autouse=True)
    def _interpreters(self, project: Project) -> None:
        """3.11 in pyenv, 3.12 and one that is too old on the path, as `python3` too."""
        interpreter(project.tools / "python3", "3.12")
        interpreter(project.tools / "python3.12", "3.12")
        interpreter(project.tools / "python3.10", "3.10")
        interpreter(project.folder / ".pyenv" / "versions" / "3.11.9" / "bin" / "python3", "3.11")

    def list_(self, project: Project) -> tuple[int, list[str]]:
        """What `.ci/pythons.py` prints, the folders left out."""
        code, printed = project.run("python3", ".ci/pythons.py")
        places = {f"{project.tools}/": "", f"{project.folder}/": ""}
        for place, short in places.items():
            printed = printed.replace(place, short)
        return code, printed.splitlines()

    def test_oldest_first(self, project: Project) -> None:
        """Each version that the classifiers name is listed once, the oldest first, the path's before pyenv's."""
        interpreter(project.folder / ".pyenv" / "versions" / "3.12.9" / "bin" / "python3", "3.12")

        assert (0, ["3.11 .pyenv/versions/3.11.9/bin/python3", "3.12 python3"]) == self.list_(project)

    def test_no_environments(self, project: Project) -> None:
        """One that cannot make a virtual environment is left out aloud."""
        interpreter(project.tools / "python3.13", "3.13", environments=False)

        assert (0, "Left out python3.13: it cannot make virtual environments (Debian: python3-venv).") == (
            self.list_(project)[0],
            self.list_(project)[1][0],
        )

    def test_broken(self, project: Project) -> None:
        """One that does not start, as pyenv's for a version that is not switched on, is passed over."""
        program(project.tools / "python3.13", "#!/bin/sh\nexit 127\n")

        assert 2 == len(self.list_(project)[1])

    def test_all(self, project: Project) -> None:
        """`make test-all` runs the tests on each, also after one failed, and then fails."""
        (project.folder / "fails-3.11").touch()

        code, printed = project.make("test-all", "PIP=true")

        assert (2, ["Python 3.11", "Python 3.12"]) == (code, [line for line in printed if line.startswith("Python")])
        assert "The tests fail on Python 3.11." in printed
        assert {"tested-3.11", "tested-3.12"} == {path.name for path in project.folder.glob("tested-*")}

    @pytest.fixture(name="lints")
    def _lints(self, project: Project) -> None:
        """Linters that find nothing."""
        makefile = project.folder / "Makefile"
        text = makefile.read_text(encoding="utf-8").replace("lint: $(READY)", "lint-unused: $(READY)")
        text = text.replace("docs-check: docs", "docs-check-unused: docs")
        lints = "lint:\n\t@echo linted on $(VENV)\ndocs-check:\n\t@echo looked at the site\n"
        makefile.write_text(f"{text}\n{lints}", encoding="utf-8")
        program(project.tools / "npm", "#!/bin/sh\n")
        program(project.tools / "chromium", "#!/bin/sh\n")
        program(project.tools / "timeout", '#!/bin/sh\nshift\nexec "$@"\n')
        # The table of other languages holds.
        (project.folder / "conformance.py").touch()

    @pytest.mark.usefixtures("lints")
    def test_ci(self, project: Project) -> None:
        """`.ci/run` tests on the oldest and the newest, lints and looks at the site, on a machine that sets nothing."""
        interpreter(project.tools / "python3.13", "3.13")
        sets = ("PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "https_proxy", "ALL_PROXY", "CLASSIN_TIMEOUT")

        code, printed = project.run("bash", ".ci/run", MAKEFLAGS=" -- PIP=true", **dict.fromkeys(sets, "1"))

        tested = {path.name for path in project.folder.glob("tested-*")}
        seen = (project.folder / "tested-3.13").read_text(encoding="utf-8")
        assert (0, ["linted on .venv", "looked at the site"]) == (code, printed.splitlines()[-2:]), printed
        assert {"tested-3.11", "tested-3.13"} == tested
        assert [] == [name for name in sets if f"{name}=" in seen]

    @pytest.mark.usefixtures("lints")
    def test_ci_fails(self, project: Project) -> None:
        """A failure on the newest is a failure."""
        (project.folder / "fails-3.12").touch()

        assert 2 == project.run("bash", ".ci/run", MAKEFLAGS=" -- PIP=true")[0]

    @pytest.mark.usefixtures("lints")
    def test_ci_needs_node(self, project: Project) -> None:
        """It does not pass where a part of the checks would be left out."""
        (project.tools / "npm").unlink()

        code, printed = project.run("bash", ".ci/run", MAKEFLAGS=" -- PIP=true")

        assert (1, "Node (npm) is needed: without it, make lint leaves a part out.\n") == (code, printed)
