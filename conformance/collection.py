"""The Postman collection, run by newman: a school takes every request, and with a wrong secret none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from conformance.commands import BUILD, ROOT, Failed, npm_ready, run
from conformance.school import SECRET, SID, simulator

_COLLECTION: Final = ROOT / "dist" / "classin.postman_collection.json"
_HERE: Final = Path(__file__).parent
_REFUSED: Final = {101002005, 101002006, 101002008}
"""Codes of v2 for a wrong signature, timestamp or neither; v1 has 102 for them and for other things."""
_FOLDER: Final = "pushed messages"


def run_collection() -> None:
    """Runs every operation of the collection.

    Raises:
        Failed: When the right secret is refused, or a wrong one taken.
    """
    npm_ready(_HERE)
    with simulator("--seed", "small") as url:
        right, wrong = _codes(url, SECRET), _codes(url, "wrong")
    if not right.keys() == wrong.keys() == set(_operations()):
        raise Failed(f"not run: {sorted(set(_operations()) - right.keys())}")
    if refused := {name: code for name, code in right.items() if code in _REFUSED}:
        raise Failed(f"refused though signed: {refused}")
    if right["register"] != 1:
        raise Failed(f"register ended with {right['register']}")
    if taken := {name: code for name, code in wrong.items() if code not in (102, *_REFUSED)}:
        raise Failed(f"taken though signed with a wrong secret: {taken}")


def _operations() -> list[str]:
    collection = json.loads(_COLLECTION.read_text(encoding="utf-8"))
    return [item["name"] for folder in collection["item"] if folder["name"] != _FOLDER for item in folder["item"]]


def _codes(url: str, secret: str) -> dict[str, int]:
    """The code of each operation, from what the collection's test prints."""
    # Without the messages, and without the operation's file, which nobody has chosen here.
    collection = json.loads(_COLLECTION.read_text(encoding="utf-8"))
    collection["item"] = [folder for folder in collection["item"] if folder["name"] != _FOLDER]
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / "collection.json"
    path.write_text(json.dumps(collection), encoding="utf-8")
    given = [f"--env-var={name}={value}" for name, value in {"baseUrl": url, "sid": SID, "secret": secret}.items()]
    said = run([_HERE / "node_modules" / ".bin" / "newman", "run", path, *given], BUILD)
    return {name: int(code) for name, code in re.findall(r"(\w+): (\d+) ", said)}
