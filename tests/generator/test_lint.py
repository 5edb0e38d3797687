"""The rules of the style guide: each has a failing fixture, and the fixture breaks that rule alone."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from generator import lint
from generator.document import Document, load

FIXTURES = Path(__file__).with_name("lint")
MINI = FIXTURES / "mini.yaml"
MUTATIONS: dict[str, list[dict[str, Any]]] = YAML(typ="safe").load(FIXTURES / "mutations.yaml")
CASES = [
    pytest.param(rule, case, id=f"{rule}-{number}")
    for rule, cases in MUTATIONS.items()
    for number, case in enumerate(cases, 1)
]


def mutated(replace: str, by: str, times: int = 1) -> Document:
    """The mini spec with one change; the text to replace must be there as often as the fixture says."""
    text = MINI.read_text(encoding="utf-8")
    assert times == text.count(replace)
    return Document(Path("openapi.yaml"), text.replace(replace, by))


def line_of(document: Document, at: str) -> int:
    """The line on which the last line of `at` stands; the whole of `at` must be there once."""
    assert document.text.count(at) == 1
    return document.text[: document.text.index(at) + len(at)].count("\n") + 1


class TestRules:
    """Every rule, against its fixtures."""

    def test_clean(self) -> None:
        """The mini spec breaks no rule."""
        findings = lint.lint(load(MINI))

        assert [] == findings

    def test_fixtures(self) -> None:
        """Every rule has a failing fixture, and there are no fixtures of other rules."""
        assert sorted(lint.RULES) == sorted(MUTATIONS)

    @pytest.mark.parametrize(("rule", "case"), CASES)
    def test_breaks(self, rule: str, case: dict[str, Any]) -> None:
        """The fixture breaks its rule alone, at its line, and the message says what to do."""
        document = mutated(case["replace"], case["by"], case.get("times", 1))

        findings = [finding.render(document) for finding in lint.lint(document)]

        line = line_of(document, case["at"])
        assert [f"openapi.yaml:{line}: error {rule}: {case['says']}"] == findings

    def test_one_line(self) -> None:
        """The description of a rule is one sentence on one line."""
        broken = [
            rule.id
            for rule in lint.RULES.values()
            if "\n" in rule.description or not rule.description.endswith(".") or len(rule.description) > 110
        ]

        assert [] == broken


class TestFoundation:
    """What makes the other rules meaningless is reported alone."""

    def test_invalid_openapi_alone(self) -> None:
        """Of a file that is no valid OpenAPI, the style is not judged."""
        document = mutated("  title: Mini\n", "  tilte: Mini  \n")

        assert ["openapi-valid", "openapi-valid"] == [finding.rule for finding in lint.lint(document)]


class TestRun:
    """The command."""

    def test_clean(self) -> None:
        """A clean file ends in 0 and a line that says how much was asked."""
        out = io.StringIO()

        code = lint.run(MINI, out)

        assert (0, f"{load(MINI).label}: no findings by {len(lint.RULES)} rules.\n") == (code, out.getvalue())

    def test_finding(self, tmp_path: Path) -> None:
        """A finding is a line that editors can follow, and ends in 1."""
        path = tmp_path / "openapi.yaml"
        path.write_text(MINI.read_text(encoding="utf-8").replace("title: Mini", "title: Mini "), encoding="utf-8")
        out = io.StringIO()

        code = lint.run(path, out)

        first, last = out.getvalue().splitlines()
        assert (1, f"{path}: 1 finding by {len(lint.RULES)} rules.") == (code, last)
        assert f"{path}:4: error no-trailing-blanks: remove the blanks at the end of the line." == first

    def test_broken_file(self, tmp_path: Path) -> None:
        """A file that is no YAML ends in one sentence and 1."""
        path = tmp_path / "openapi.yaml"
        path.write_text("a: 1\na: 2\n", encoding="utf-8")
        out = io.StringIO()

        code = lint.run(path, out)

        assert (1, f'{path}:2: the key "a" stands here and on line 1; remove one of them.\n') == (code, out.getvalue())

    def test_list(self) -> None:
        """The list of rules names every rule with what it demands."""
        out = io.StringIO()

        lint.list_rules(out)

        lines = out.getvalue().splitlines()
        assert len(lint.RULES) == len(lines)
        assert any(line.startswith("no-tabs ") and line.endswith("There are no tabs.") for line in lines)


class TestRegistration:
    """The registration of rules."""

    def test_twice(self) -> None:
        """Two rules cannot have one id."""
        with pytest.raises(ValueError, match="two rules are called no-tabs"):
            lint.rule("no-tabs", "Again.")(lambda document: iter(()))
