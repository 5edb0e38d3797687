"""docs/sync.md and the schemas say what the code does."""

from __future__ import annotations

import json
import re
from typing import get_args

import pytest

from classin_client.sync import FILES, table_schema
from classin_client.sync.results import Outcome

from .pages import ROOT, text


@pytest.mark.parametrize("file", FILES)
def test_columns(file: str) -> None:
    """Each file has its table of columns."""
    section = text("docs/sync.md").partition(f"\n### {file}\n")[2].partition("\n#")[0]
    rows = re.findall(r"^\| `(\w+)` \| (yes)? ?\| (.*) \|$", section, re.MULTILINE)

    assert [(one.name, "yes" if one.required else "", one.text) for one in FILES[file]] == rows


@pytest.mark.parametrize("file", FILES)
def test_schemas(file: str) -> None:
    """Each file has its published schema; `python -m classin_client.sync docs/schemas` writes them."""
    published = ROOT / "docs" / "schemas" / f"{file.removesuffix('.csv')}.schema.json"

    assert table_schema(file) == json.loads(published.read_text(encoding="utf-8"))


def test_outcomes() -> None:
    """Each outcome of a row is explained."""
    table = text("docs/sync.md").partition("| outcome | what |")[2]

    assert {*get_args(Outcome)} == set(re.findall(r"`([a-z ]+)`(?=[^|]*\|[^|]*\|$)", table, re.MULTILINE))
