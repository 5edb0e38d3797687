"""The table language × area, as it is printed, kept and shown in docs/languages.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

AREAS: Final = ("output compiles", "core vectors", "program", "bad input", "mutations")
BEGIN: Final = "<!-- table: make conformance -->"
END: Final = "<!-- end of table -->"

Table = Mapping[str, Mapping[str, str]]


def render(rows: Table) -> str:
    """The table in Markdown."""
    lines = ["| language, generator | " + " | ".join(AREAS) + " |", "|---" * (len(AREAS) + 1) + "|"]
    lines += [f"| {name} | " + " | ".join(row.get(area, "") for area in AREAS) + " |" for name, row in rows.items()]
    return "\n".join(lines)


def put(page: str, rows: Table) -> str:
    """A page with the table between its two marks."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{render(rows)}\n{END}{after}"
