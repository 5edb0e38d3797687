"""Print the Pythons of this machine that pyproject.toml names, oldest first: `3.12 /usr/bin/python3.12`, one a line.

Looks on the path first, then in pyenv. Of several with the same minor version, the first found counts. Those that
cannot make a virtual environment are named on stderr. Needs the standard library only: it runs before there is a .venv.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
QUESTION = """
import sys, sysconfig
free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
usual = sys.implementation.name == "cpython" and sys.version_info.releaselevel == "final" and not free_threaded
if usual and sys.prefix == sys.base_prefix:
    print("%d.%d" % sys.version_info[:2], sys.executable)
"""


def supported() -> list[str]:
    """The minor versions of pyproject.toml's classifiers, oldest first."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return sorted(re.findall(r'"Programming Language :: Python :: (3\.\d+)"', text), key=lambda one: int(one[2:]))


def candidates(versions: Iterable[str]) -> Iterator[Path]:
    """What may be an interpreter of one of the versions."""
    names = ["python3", *(f"python{version}" for version in versions)]
    for folder in os.get_exec_path():
        yield from (path for name in names if (path := Path(folder) / name).is_file())
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for version in versions:
        yield from sorted(pyenv.glob(f"versions/{version}.*/bin/python3"))


def ask(python: str | Path, program: str) -> str:
    """What an interpreter prints; nothing when it fails, as pyenv does for a version that is not switched on."""
    try:
        done = subprocess.run([python, "-c", program], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def main() -> int:
    """Print them; 1 when there is none."""
    wanted = supported()
    found: dict[str, str] = {}
    for candidate in candidates(wanted):
        version, _, executable = ask(candidate, QUESTION).partition(" ")
        if version not in wanted or version in found:
            continue
        if ask(executable, "import ensurepip, venv; print(True)"):
            found[version] = executable
        else:
            sys.stderr.write(f"Left out {executable}: it cannot make virtual environments (Debian: python3-venv).\n")
    for version in wanted:
        if version in found:
            sys.stdout.write(f"{version} {found[version]}\n")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
