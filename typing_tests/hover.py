"""Asks jedi what an editor shows of a method: `python typing_tests/hover.py`, as `make lint` does."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path

import jedi  # type: ignore[import-untyped]

from classin_client import ClassIn

ROOT = Path(__file__).parents[1]
CODE = "from classin_client import ClassIn\n\n\ndef lesson(classin: ClassIn) -> None:\n    classin.classrooms.create"


def main() -> int:
    """Say which parameters of `classin.classrooms.create` have no line in what jedi shows; 1 if any has none."""
    lines = CODE.splitlines()
    script = jedi.Script(CODE, path=ROOT / "hover_example.py", project=jedi.Project(ROOT))
    shown = "\n".join(name.docstring() for name in script.help(len(lines), len(lines[-1]) - 1))
    parameters = [name for name in inspect.signature(ClassIn.classrooms.create).parameters if name != "self"]
    missing = [name for name in parameters if not re.search(rf"^ +{name}: \S", shown, re.MULTILINE)]
    found = f"no line of {', '.join(missing)}" if missing else f"a line for each of {len(parameters)} parameters"
    sys.stdout.write(f"classin.classrooms.create: jedi shows {found}.\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
