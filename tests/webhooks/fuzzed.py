"""`python -m tests.webhooks.fuzzed CORPUS`: reads made-up messages until one raises what it must not."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import atheris  # type: ignore[import-not-found]

with atheris.instrument_imports(include=["classin_client"]):
    from classin_client.webhooks import verify
    from classin_client.webhooks._receiving.redaction import redacted_bytes, redacted_json
    from classin_client.webhooks.parsing import MalformedMessage, decode

from .pushed import SECRET, examples
from .test_fuzz import read


def one_input(raw: bytes) -> None:
    """What the receiver does with a body, but for storing it."""
    verify(raw, secrets=[SECRET])
    read(raw)
    redacted_bytes(raw)
    try:
        redacted_json(decode(raw))
    except (MalformedMessage, RecursionError):
        return


if __name__ == "__main__":
    corpus = Path(sys.argv[1])
    for name, example in examples().items():
        (corpus / name).write_text(json.dumps(example), encoding="utf-8")
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
