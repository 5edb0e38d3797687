"""The reference of docs/command.md: `PYTHONPATH=tests python -m docs.command_page` writes it anew."""

from __future__ import annotations

import os
from unittest import mock

import typer

from classin_client.cli._app import app
from classin_client.webhooks.__main__ import _parser

from .pages import ROOT, text

PAGE = "docs/command.md"
HEADING = "\n## Reference\n"
WIDTH = 100


def commands() -> list[str]:
    """The commands, in the order of the help."""
    return [*typer.main.get_command(app).commands]  # type: ignore[attr-defined]


def reference() -> str:
    """The sections of the commands."""
    whole = typer.main.get_command(app)
    with whole.make_context("classin", ["ops"], terminal_width=WIDTH, max_content_width=WIDTH) as context:
        sections = [_section(context, name) for name in commands()]
    return "\n".join(sections)


def _section(context: typer.Context, name: str) -> str:
    if name == "inbox":
        # It has a parser of its own, which asks the environment for the width.
        with mock.patch.dict(os.environ, COLUMNS=str(WIDTH + 2)):
            shown = _parser("classin inbox").format_help()
    else:
        command = context.command.get_command(context, name)  # type: ignore[attr-defined]
        with typer.Context(command, info_name=name, parent=context) as inner:
            shown = command.get_help(inner)
    return f"### classin {name}\n\n```text\n{shown.rstrip()}\n```\n"


def main() -> None:
    """Writes the page."""
    before, heading, rest = text(PAGE).partition(HEADING)
    introduction = rest.partition("\n### ")[0].strip()
    (ROOT / PAGE).write_text(f"{before}{heading}\n{introduction}\n\n{reference()}", encoding="utf-8")


if __name__ == "__main__":
    main()
