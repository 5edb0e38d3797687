"""What the last green table was made from: without history, a clone can tell whether it still holds.

The description and the rules of the portable documents count by what they make: `make check` holds dist/ to it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from conformance.commands import ROOT

GREEN: Final = Path(__file__).parent / "green.json"
_FOLDERS: Final = ("dist", "spec/vectors", "examples/languages", "conformance")
_MADE: Final = {"generated", "built", "target", "node_modules", "vendor", "__pycache__", GREEN.name}
_SUFFIXES: Final = {
    ".json",
    ".ts",
    ".go",
    ".mod",
    ".java",
    ".xml",
    ".php",
    ".yaml",
    ".py",
    ".js",
    ".pl",
    ".txt",
    ".npmrc",
}
"""What can change the table; pages cannot."""


def files() -> Iterator[Path]:
    """The files that the table depends on, in order."""
    for folder in _FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            named = path.suffix or path.name
            if path.is_file() and named in _SUFFIXES and not _MADE & set(path.relative_to(ROOT).parts):
                yield path


def digest() -> str:
    """SHA-256 over the names and contents of these files."""
    made = hashlib.sha256()
    for path in files():
        content = path.read_bytes()
        made.update(f"{path.relative_to(ROOT).as_posix()}\0{len(content)}\0".encode() + content)
    return made.hexdigest()


def green() -> dict[str, Any]:
    """The last green table, with the digest of what it was made from; empty where there is none."""
    return json.loads(GREEN.read_text(encoding="utf-8")) if GREEN.exists() else {}


def current() -> bool:
    """Whether the last green table was made from what is here."""
    return bool(green().get("inputs") == digest())
