"""The differences between the facts and the spec, each as one line that does not change while it lasts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from generator.coverage import described
from generator.coverage.described import Described
from generator.coverage.facts import Facts, Field, Message, Types
from generator.coverage.facts import Operation as Known
from generator.document import Document, SpecMessage
from generator.lint.errnos import listed
from generator.model import Operation, operations

_FITS = {
    "integer": ("integer", "boolean"),
    "number": ("integer", "number"),
    "string": ("string", "json", "file"),
    "array": ("array", "json"),
    "object": ("object", "json"),
    "boolean": ("boolean", "integer"),
    "binary": ("file",),
}
"""The kinds of the spec that are what a page means by a type. Ids are `number` on the pages; a flag of 0 and 1 is an
integer here and a boolean there; JSON inside a form is sent as text."""


@dataclass
class Report:
    """What the spec lacks or has in excess, and how much of the facts it has."""

    differences: list[str] = field(default_factory=list)
    known: Counter[str] = field(default_factory=Counter)
    """How many operations, parameters and so on the facts have."""
    lacking: dict[str, list[str]] = field(default_factory=dict)
    """By total: those of the differences that make it less than full."""

    def count(self, total: str, difference: str | None) -> None:
        """Adds one to a total, with what is lacking or wrong if anything is."""
        self.known[total] += 1
        lacking = self.lacking.setdefault(total, [])
        if difference:
            self.differences.append(difference)
            lacking.append(difference)


def compare(document: Document, facts: Facts) -> Report:
    """Compares everything."""
    report = Report()
    _operations(document, facts, report)
    _names("code", "codes", set(map(str, facts.codes)), set(map(str, document.errnos())), report)
    _messages(document, facts, report)
    return report


def _operations(document: Document, facts: Facts, report: Report) -> None:
    spec = {operation.spec.path: operation for operation in operations(document)}
    names = {path: spec[path].spec.id if path in spec else known.name for path, known in facts.operations.items()}
    names |= {path: operation.spec.id for path, operation in spec.items() if path not in names}
    _names(
        "operation",
        "operations",
        {names[path] for path in facts.operations},
        {names[path] for path in spec},
        report,
    )
    for path, known in facts.operations.items():
        operation = spec.get(path)
        if operation is None:
            continue
        compare_operation(document, operation, known, facts, report)


def compare_operation(document: Document, operation: Operation, known: Known, facts: Facts, report: Report) -> None:
    """Compares one operation with what its page says."""
    name = operation.spec.id
    auth = str(operation.extension("auth"))
    if auth != known.auth:
        report.differences.append(f"operation {name}: auth is {auth}, not {known.auth}")
    sent = described.parameters(operation)
    _fields(f"parameter {name}", "parameters", known.parameters, sent, report)
    for parameter in sorted(known.parameters.keys() & sent.keys()):
        want, have = known.parameters[parameter].required, sent[parameter].required
        if want != have:
            report.differences.append(
                f"parameter {name} {parameter}: {'required' if have else 'not required'} in the spec only"
            )
    _fields(f"answer {name}", "answer fields", known.answer, described.answer(operation), report)
    if known.codes is not None:
        codes = {f"{name} {code.code}" for code in listed(operation.spec)}
        _names("pair", "pairs", {f"{name} {code}" for code in known.codes}, codes, report)
    _since(document, facts, known.name, operation, sent, report)


def _messages(document: Document, facts: Facts, report: Report) -> None:
    spec = {(str(message.cmd), described.condition(message)): message for message in document.messages()}
    known = {(message.cmd, message.when): message for message in facts.messages}
    label = {key: message.title for key, message in known.items()} | {key: each.name for key, each in spec.items()}
    _names("message", "messages", {label[key] for key in known}, {label[key] for key in spec}, report)
    for key in sorted(known.keys() & spec.keys()):
        compare_message(document, spec[key], known[key], facts.common, report)


def compare_message(
    document: Document, spec: SpecMessage, known: Message, common: Collection[str], report: Report
) -> None:
    """Compares one message with what its page says; `common` are the fields that any message may have."""
    unlisted = set(common) - known.fields.keys()
    have = {name: each for name, each in described.message(document, spec).items() if name not in unlisted}
    _fields(f"message {spec.name}", "message fields", known.fields, have, report)


def _since(
    document: Document, facts: Facts, known: str, operation: Operation, sent: Collection[str], report: Report
) -> None:
    for path in ("", *sent):
        revisions = facts.since.get((known, path.rpartition(".")[2]))
        if revisions is None:
            continue
        have = described.since(document, operation, path)
        what = f"parameter {operation.spec.id} {path}" if path else f"operation {operation.spec.id}"
        wrong = f"{what}: since {have or 'nothing'}, not {' or '.join(sorted(revisions, key=len))}"
        report.count("since", wrong if revisions.isdisjoint(have.split()) else None)


def _fields(label: str, total: str, known: Mapping[str, Field], have: Mapping[str, Described], report: Report) -> None:
    # A page may give the items of a list a row of their own, or say at the list what they are.
    rows = {name for name in have if not name.endswith("[]") or name in known}
    _names(label, total, set(known), rows, report)
    for name in sorted(known.keys() & have.keys()):
        kind, field = have[name].kind, known[name]
        found = {
            where: types
            for where, types in (("on the page", field.types), ("in its samples", field.shown))
            if types and not any(kind in _FITS.get(each, (each,)) for each in types) and not _whole(kind, where, types)
        }
        where = next(iter(found), "")
        types = sorted(set().union(*found.values()))
        wrong = f"{label} {name}: {kind} in the spec, {' or '.join(types)} {where}" if found else None
        report.count(f"types of {total}", wrong)


def _whole(kind: str, where: str, types: Types) -> bool:
    """Whether samples show whole numbers only, by chance, of what may have decimals."""
    return kind == "number" and where == "in its samples" and "integer" in types


def _names(label: str, total: str, known: set[str], have: set[str], report: Report) -> None:
    for name in sorted(known):
        report.count(total, None if name in have else f"{label} {name}: lacking")
    report.differences.extend(f"{label} {name}: in excess" for name in sorted(have - known))
