"""docs/command.md says what the command does."""

from __future__ import annotations

import re

import pytest

from classin_client.cli._failures import Exit
from classin_client.cli._schools import _KEYS

from .command_page import PAGE, commands, reference
from .pages import text


def test_reference() -> None:
    """The help of each command is the one that it prints; `PYTHONPATH=tests python -m docs.command_page` writes it."""
    assert reference() == text(PAGE).partition("\n## Reference\n")[2].partition("docs.command_page`.\n\n")[2]


def test_exit_codes() -> None:
    """Each exit code has its row."""
    rows = re.findall(r"^\| (\d+) \| ", text(PAGE), re.MULTILINE)

    assert [*map(str, map(int, Exit))] == rows


@pytest.mark.parametrize("key", _KEYS)
def test_settings(key: str) -> None:
    """Each setting of the file is on the page."""
    assert re.search(rf"(^{key} = |`{key}`)", text(PAGE), re.MULTILINE)


def test_commands() -> None:
    """Each command that the page calls is there."""
    called = re.findall(r"(?:\$ |`)classin ([a-z][\w-]*)", text(PAGE))

    assert {*called} <= {*commands()}
