"""The vectors that the description holds already: each message's example, and which message it is."""

from __future__ import annotations

import json
from typing import Any

from generator.document import Document, plain
from generator.portable.walk import samples

_OTHERS: tuple[tuple[str, dict[str, Any], str | None], ...] = (
    ("a Cmd that nobody knows", {"Cmd": "Somersault"}, None),
    ("a number that nobody knows", {"Cmd": 1}, None),
    ("no Cmd", {"SID": 1}, None),
    ("a Cmd of null", {"Cmd": None}, None),
)


def dispatch(document: Document) -> dict[str, Any]:
    """A vector for each example of a message; where `Cmd` is a number, one more with the number as text."""
    vectors = []
    for message in document.messages():
        for number, (_, value) in enumerate(samples({"requestBody": plain(message.node)["requestBody"]})):
            name = f"{message.name}, example {number + 1}"
            vectors.append(_vector(name, value, message.name))
            if isinstance(value.get("Cmd"), int):
                vectors.append(_vector(f"{name}, Cmd as text", value | {"Cmd": str(value["Cmd"])}, message.name))
    vectors += [_vector(*other) for other in _OTHERS]
    return {
        "what": "Which message it is: by Cmd, and where several share one, by what else they hold; null: none known.",
        "vectors": vectors,
    }


def _vector(name: str, value: dict[str, Any], message: str | None) -> dict[str, Any]:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return {"name": name, "source": "openapi.yaml: the example of the message", "body_text": text, "message": message}
