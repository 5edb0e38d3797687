"""What the pages say of each operation and message, joined: two pages may describe one operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.coverage import described
from generator.coverage.facts import Message, Operation
from generator.document import Document, SpecMessage
from generator.pages.folder import Pages
from generator.pages.messages import MessageFacts
from generator.pages.operations import OperationFacts
from generator.pages.units import called


@dataclass(frozen=True)
class KnownOperation:
    """An operation with what all of its pages say; the first page decides where they differ."""

    page: str
    path: str
    method: str
    title: str
    facts: Operation


def operations(pages: Pages, document: Document) -> dict[str, KnownOperation]:
    """The operations by path."""
    docs = {operation.path: page_name(operation.extension("x-classin-doc")) for operation in document.operations()}
    grouped: dict[str, list[OperationFacts]] = {}
    for each in pages.operations:
        grouped.setdefault(each.path, []).append(each)
    found: dict[str, KnownOperation] = {}
    for path, several in grouped.items():
        several.sort(key=lambda each: each.page != docs.get(path))
        first = several[0]
        found[path] = KnownOperation(first.page, path, first.method, first.title, _joined(several))
    return found


def _joined(several: Iterable[OperationFacts]) -> Operation:
    first, *others = (each.known for each in several)
    name = first.name.replace("/", ".")
    for other in others:
        codes = (first.codes or frozenset()) | (other.codes or frozenset())
        first = replace(
            first,
            parameters={**other.parameters, **first.parameters},
            answer={**other.answer, **first.answer},
            codes=codes or None,
        )
    return replace(first, name=name)


def page_name(doc: object) -> str:
    """The name of a page from its path in the sources."""
    return str(doc or "").removesuffix(".md")


def described_by(message: SpecMessage, known: Message) -> bool:
    """Whether a message of the spec is what a page describes: by `Cmd`, and by the condition where several share it."""
    if str(message.cmd) != known.cmd:
        return False
    where, kind, _ = condition = described.condition(message)
    if kind == "present":
        return where in known.fields
    return condition == known.when


def matched(document: Document, found: Iterable[MessageFacts]) -> list[tuple[MessageFacts, SpecMessage | None]]:
    """What pages say of messages, each with the spec's message for it, if there is one."""
    spec = document.messages()
    return [(each, next((one for one in spec if described_by(one, each.known)), None)) for each in found]


def names(document: Document, pages: Pages) -> dict[str, str]:
    """What the spec calls the operations and messages of the pages, by what the pages call them."""
    ids = {operation.path: operation.id for operation in document.operations()}
    found = {called(each): ids.get(each.path, "") for each in pages.operations}
    found |= {each.identifier: spec.name for each, spec in matched(document, pages.messages) if spec}
    return {name: each for name, each in found.items() if each}
