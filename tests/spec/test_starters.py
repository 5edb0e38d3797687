"""The starters in other languages stay small enough to read at one sitting."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LANGUAGES = Path(__file__).parents[2] / "examples" / "languages"
PARTS = {
    "typescript": ("sign.ts", "answers.ts", "receiver.ts"),
    "go": ("classin/sign.go", "classin/answers.go", "classin/receiver.go"),
    "java": tuple(f"src/main/java/starter/{name}.java" for name in ("Sign", "Answers", "Receiver")),
    "php": ("Sign.php", "Answers.php", "Receiver.php"),
}
"""The signer, the envelope check and the receiver of each."""
NO_CODE = re.compile(r"\s*(//|/\*|\*|$)")
WIDEST = 160


def _code(path: Path) -> list[str]:
    """The lines of a file that are neither blank nor a comment."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not NO_CODE.match(line)]


@pytest.mark.parametrize("language", PARTS)
def test_under_250_lines(language: str) -> None:
    """Signer, envelope check and receiver together are under 250 lines of code, and none is made by long lines."""
    lines = [line for name in PARTS[language] for line in _code(LANGUAGES / language / name)]

    assert len(lines) < 250
    assert [] == [line for line in lines if len(line) > WIDEST]
