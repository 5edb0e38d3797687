"""openapi-generator: its jar comes inside a package from PyPI, for the npm package downloads it from elsewhere."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from conformance.commands import BUILD, INSTALLING, run

_REQUIREMENTS: Final = Path(__file__).parent / "requirements.txt"


def jar() -> Path:
    """The jar, installed where it is not yet."""
    folder = BUILD / "openapi-generator"
    found = folder / "openapi_generator_cli" / "openapi-generator.jar"
    with INSTALLING:
        if not found.exists():
            BUILD.mkdir(parents=True, exist_ok=True)
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
            run([*pip, "--require-hashes", "--target", folder, "-r", _REQUIREMENTS], BUILD)
    return found


def generate(folder: Path, *arguments: str | Path) -> None:
    """Runs `generate` in a folder."""
    run(["java", "-jar", jar(), "generate", *arguments], folder)
