"""Which page a name has, and prose of the description with its names linked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from generator.document import Document
from generator.model import Operation, operations
from generator.passes.docstrings import spoken
from generator.site.page import link

OPERATIONS = "reference/operations"
MESSAGES = "reference/messages"
CODES = "errors"

_QUOTED = re.compile(r"(?<!\[)`([\w.]+)`")


@dataclass(frozen=True)
class Names:
    """The pages of operations, codes and messages."""

    document: Document

    @cached_property
    def operations(self) -> list[Operation]:
        """All operations, in the order of the description."""
        return operations(self.document)

    @cached_property
    def _pages(self) -> dict[str, str]:
        found = {one.spec.id: operation_page(one) for one in self.operations}
        found |= {name: operation_page(one) for one in self.operations for name in (called(one), *one.aliases)}
        found |= {f"webhooks.{one.name}": message_page(one.name) for one in self.document.messages()}
        return found

    def linked(self, text: str, source: str) -> str:
        """Markdown whose `names` of operations and messages lead to their pages."""

        def one(match: re.Match[str]) -> str:
            target = self._pages.get(match[1])
            return link(match[0], target, source) if target and target != source else match[0]

        return _QUOTED.sub(one, text)

    def found(self, text: str, source: str) -> str:
        """A text of the registry, whose names of operations stand without backticks, with these linked."""
        text = self._ids.sub(lambda match: f"`{match[0]}`", text)
        return self.linked(text, source)

    @cached_property
    def _ids(self) -> re.Pattern[str]:
        ids = (one.spec.id for one in self.operations if re.search("[a-z][A-Z]", one.spec.id))
        return re.compile(rf"(?<![`\w])(?:{'|'.join(sorted(ids, key=len, reverse=True))})(?![`\w])")

    def said(self, operation: Operation, text: str, source: str) -> str:
        """Prose of an operation, with Python's names, linked; its paragraphs and lists stay."""
        paragraphs = spoken(operation, text).splitlines()
        lines: list[str] = []
        for paragraph in paragraphs:
            bullet = paragraph.startswith("- ")
            if lines and not (bullet and lines[-1].startswith("- ")):
                lines.append("")
            lines.append(paragraph)
        return self.linked("\n".join(lines), source)

    def code(self, code: int, source: str) -> str:
        """A code that leads to its page."""
        return link(str(code), code_page(code), source)

    def operation(self, operation: Operation, source: str) -> str:
        """An operation's method that leads to its page."""
        return link(f"`{called(operation)}`", operation_page(operation), source)


def called(operation: Operation) -> str:
    """The method in Python; of what ClassIn has switched off, the operation's id."""
    return operation.name or operation.spec.id


def operation_page(operation: Operation) -> str:
    """The path of an operation's page."""
    return f"{OPERATIONS}/{operation.spec.id}.md"


def code_page(code: int) -> str:
    """The path of a code's page."""
    return f"{CODES}/{code}.md"


def message_page(name: str) -> str:
    """The path of a message's page."""
    return f"{MESSAGES}/{name}.md"
