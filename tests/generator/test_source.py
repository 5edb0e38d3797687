"""Python source as text."""

from __future__ import annotations

import ast

import pytest

from generator.source import docstring_safe, first_sentence, literal, wrap


class TestLiteral:
    """Values as Python literals."""

    @pytest.mark.parametrize("value", ['a "b" \\ c\nd', (), (1,), ("a", 2), 3, True, None, "中文"])
    def test_round_trip(self, value: object) -> None:
        """Python reads the literal as the value it stands for."""
        assert value == ast.literal_eval(literal(value))

    def test_quotes(self) -> None:
        """Text stands in double quotes, as ruff would write it."""
        assert literal("it's") == '"it\'s"'


class TestFirstSentence:
    """What a docstring takes from a description."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("One. Two.", "One"),
            ("One\n  goes on. Two.", "One goes on"),
            ("Version 3.41 at least.", "Version 3.41 at least"),
            ("No period", "No period"),
            ("", ""),
        ],
    )
    def test_cut(self, text: str, expected: str) -> None:
        """It ends at the first period that a blank follows."""
        assert expected == first_sentence(text)


class TestWrap:
    """Prose in lines."""

    def test_width(self) -> None:
        """No line is wider than asked, and lines after the first hang."""
        lines = wrap("word " * 12, indent="  ", hanging="  ", width=24)

        assert lines[0].startswith("  word")
        assert lines[1].startswith("    word")
        assert max(map(len, lines)) <= 24

    def test_addresses(self) -> None:
        """What has no blank is not broken."""
        address = "https://docs.example/a-very-long/address"

        assert address in wrap(f"See {address}", indent="", width=20)


def test_docstring_safe() -> None:
    """Backslashes and triple quotes in prose do not end or change a docstring."""
    text = 'a \\n b """ c'

    assert ast.literal_eval(f'"""{docstring_safe(text)}"""') == "a \\n b ''' c"
