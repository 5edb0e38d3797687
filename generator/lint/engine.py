"""What a rule is, and how the rules are run over a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.document import Document, Pointer

Severity = Literal["error", "warning"]
Where = Pointer | int
"""A pointer, or a line where there is nothing to point to (comments, blanks)."""
Check = Callable[[Document], Iterator[tuple[Where, str]]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One sentence of the style guide, made executable."""

    id: str
    description: str
    check: Check
    severity: Severity
    foundation: bool
    """Whether the other rules can only be asked when this one holds."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A place where the document breaks a rule."""

    line: int
    rule: str
    message: str
    severity: Severity

    def render(self, document: Document) -> str:
        """One line, in the form that editors and terminals can follow."""
        return f"{document.label}:{self.line}: {self.severity} {self.rule}: {self.message}"


RULES: dict[str, Rule] = {}


def rule(
    id: str, description: str, *, severity: Severity = "error", foundation: bool = False
) -> Callable[[Check], Check]:
    """Registers a check; it yields where the document breaks the rule, and a message that says what to do."""

    def register(check: Check) -> Check:
        if id in RULES:
            raise ValueError(f"two rules are called {id}")
        RULES[id] = Rule(id, description, check, severity, foundation)
        return check

    return register


def lint(document: Document) -> list[Finding]:
    """Every finding, by line. When the document is no valid OpenAPI, only that is said."""
    for foundation in (True, False):
        findings = [
            Finding(where if isinstance(where, int) else document.line(where), rule.id, message, rule.severity)
            for rule in RULES.values()
            if rule.foundation is foundation
            for where, message in rule.check(document)
        ]
        if findings:
            break
    return sorted(set(findings))
