"""Reads the vectors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

VECTORS = Path(__file__).parents[2] / "spec" / "vectors"


def read(name: str) -> list[Any]:
    """The vectors of a file, such as `core/safe_key`."""
    vectors: list[Any] = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["vectors"]
    return vectors


def parameters(name: str) -> list[Any]:
    """The vectors of a file, for `pytest.mark.parametrize`."""
    return [pytest.param(one, id=one["name"]) for one in read(name)]
