"""What a maintainer has to do, page by page: the pages against the spec, and against what they were when last read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from generator.coverage import described
from generator.coverage.compare import Report, compare_message, compare_operation
from generator.coverage.facts import Facts
from generator.document import Document, SpecOperation
from generator.drift import changes, known
from generator.drift.known import KnownOperation, page_name
from generator.drift.lock import Lock, taken
from generator.lint.errnos import listed
from generator.model import operations as modelled
from generator.pages.folder import Pages
from generator.pages.history import order

LISTED = "stands in the table of contents and is not there"
_NOTHING = Facts({}, frozenset(), (), frozenset())


@dataclass(frozen=True)
class Finding:
    """One thing to do. Its text stays the same while it lasts, so that a reason can be given for it."""

    page: str
    text: str
    kind: str
    """unread, operation, parameter, answer, pair, code, message, page, changed or history."""
    line: int | None = None
    """The line of openapi.yaml that it is about."""


def findings(document: Document, pages: Pages, lock: Lock, judged: Collection[str] = ()) -> list[Finding]:
    """Everything there is to do, in the order of the pages; `judged` are the texts that a reason is given for."""
    found = list(_unread(pages))
    operations = known.operations(pages, document)
    found += _operations(document, pages, operations)
    found += _messages(document, pages)
    found += _gone(document, pages)
    found += _codes(document, pages, operations)
    found += _history(document, pages)
    found += _changed(document, pages, lock, [each for each in found if each.text not in judged])
    gone = {each.page for each in found if each.kind == "page"}
    gone |= {each.page.partition(".")[0] for each in found if each.kind == "unread" and LISTED not in each.text}
    kept = [each for each in found if not (each.kind == "unread" and each.page in gone and LISTED in each.text)]
    return sorted(dict.fromkeys(kept), key=lambda each: each.page)


def _unread(pages: Pages) -> Iterator[Finding]:
    for page, why in pages.unread:
        yield Finding(page, f"page {page}: {why}", "unread")


def _operations(document: Document, pages: Pages, operations: dict[str, KnownOperation]) -> Iterator[Finding]:
    spec = {operation.spec.path: operation for operation in modelled(document)}
    registry = document.errnos()
    lacking = {(each.path, part) for each in pages.operations for part in each.lacking}
    for path, each in operations.items():
        operation = spec.get(path)
        if operation is None:
            yield Finding(each.page, f"operation {each.facts.name}: lacking", "operation")
            for code in sorted((each.facts.codes or frozenset()) - registry.keys()):
                yield Finding(each.page, f"code {code}: lacking", "code")
            continue
        line = document.line(operation.spec.pointer)
        if each.method != operation.spec.method:
            text = f"operation {operation.spec.id}: {each.method.upper()} on the page"
            yield Finding(each.page, text, "operation", line)
        report = Report()
        compare_operation(document, operation, each.facts, _NOTHING, report)
        for text in report.differences:
            kind = text.split(" ", 1)[0]
            # A part that could not be read is reported as such, and not as everything in it being gone.
            if (path, f"{kind}s") not in lacking and (path, kind) not in lacking:
                yield Finding(each.page, text, kind, line)


def _messages(document: Document, pages: Pages) -> Iterator[Finding]:
    for each, spec in known.matched(document, pages.messages):
        if spec is None:
            yield Finding(each.page, f"message {known.identifier(each)}: lacking", "message")
            continue
        report = Report()
        compare_message(document, spec, each.known, pages.common, report)
        for text in report.differences:
            yield Finding(each.page, text, "message", document.line(spec.pointer))


def _gone(document: Document, pages: Pages) -> Iterator[Finding]:
    """What the spec has and no page: by page where that is gone, else one by one."""
    paths = {each.path for each in pages.operations}
    there = {spec.name for _, spec in known.matched(document, pages.messages) if spec is not None}
    unreadable = {page.partition(".")[0] for page, why in pages.unread if why != LISTED}
    missing: dict[str, list[str]] = {}
    for operation in document.operations():
        if operation.path not in paths:
            page = page_name(operation.extension("x-classin-doc"))
            if page in pages.read or not page:
                text = f"operation {operation.id}: in excess"
                yield Finding(page, text, "operation", document.line(operation.pointer))
            else:
                missing.setdefault(page, []).append(operation.id)
    for message in document.messages():
        if message.name not in there:
            page = page_name(message.extension("x-classin-doc"))
            if page in pages.read or not page:
                yield Finding(page, f"message {message.name}: in excess", "message", document.line(message.pointer))
            else:
                missing.setdefault(page, []).append(message.name)
    for page, names in missing.items():
        if page not in unreadable:
            yield Finding(page, f"page {page}: gone, it described {', '.join(names)}", "page")


def _codes(document: Document, pages: Pages, operations: dict[str, KnownOperation]) -> Iterator[Finding]:
    registry = document.errnos().keys()
    for page, codes in pages.codes.items():
        for code in sorted(codes.keys() - registry):
            yield Finding(page, f"code {code}: lacking", "code")
    used = {code for each in operations.values() for code in each.facts.codes or ()}
    used |= {code for codes in pages.codes.values() for code in codes}
    used |= {code.code for operation in document.operations() for code in listed(operation)}
    for code in sorted(registry - used):
        line = document.line(("x-classin-errnos", str(code)))
        yield Finding("", f"code {code}: in excess", "code", line)


def _history(document: Document, pages: Pages) -> Iterator[Finding]:
    current = order(str(document.data.get("info", {}).get("version", "")))
    by_page: dict[str, list[str]] = {}
    for operation in document.operations():
        by_page.setdefault(page_name(operation.extension("x-classin-doc")), []).append(operation.id)
    for message in document.messages():
        by_page.setdefault(page_name(message.extension("x-classin-doc")), []).append(message.name)
    vocabulary = _vocabulary(document)
    for entry in pages.history:
        if entry.order <= current:
            lost = [name for name in (*map(str, entry.codes), *entry.names) if name.lower() not in vocabulary]
            if lost:
                text = f"history {entry.version}: {', '.join(lost)} in no place of the spec"
                yield Finding(pages.history_page, text, "history")
            continue
        touched = [name for page in entry.pages for name in by_page.get(page, [page])]
        touched += [each.id for each in document.operations() if (each.action or each.id) in entry.names]
        words = [f"touches {', '.join(dict.fromkeys(touched)) or 'no operation that it links to'}"]
        words += [f"codes {', '.join(map(str, entry.codes))}"] if entry.codes else []
        text = f"history {entry.version}{f' ({entry.date})' if entry.date else ''}: {'; '.join(words)}"
        yield Finding(pages.history_page, text, "history")


def _vocabulary(document: Document) -> set[str]:
    """Every name and code that the spec knows, in lower case: the history does not care for capitals."""
    found = {str(code) for code in document.errnos()}
    for operation in modelled(document):
        found |= {operation.spec.id, operation.spec.action or ""}
        paths = [*described.parameters(operation), *described.answer(operation)]
        found |= {name for path in paths for name in path.replace("[]", "").split(".")}
    for message in document.messages():
        found |= {message.name, str(message.cmd)}
        paths = [*described.message(document, message)]
        found |= {name for path in paths for name in path.replace("[]", "").split(".")}
    return {name.lower() for name in found}


def _changed(document: Document, pages: Pages, lock: Lock, found: Iterable[Finding]) -> Iterator[Finding]:
    names = _spec_names(document, pages)
    spoken = {(each.page, each.text.rpartition(":")[0]) for each in found}
    told = {each.page for each in found if each.kind in ("page", "operation", "unread")}
    told |= {each.page for each in found if each.text.endswith("lacking")}
    for change in changes.changes(lock, taken(pages)):
        subject = names.get(change.owner, "")
        if change.owner:
            subject = f"{change.kind} {subject or change.owner} {change.name}".rstrip()
            subject = subject.replace("code ", "pair ", 1) if change.kind == "code" and change.owner else subject
        else:
            subject = f"{change.kind} {change.name}"
        if change.whole and change.page in told:
            continue
        if (change.page, subject) not in spoken:
            yield Finding(change.page, f"{subject}: {change.what}", "changed", _line(document, names, change.owner))


def _spec_names(document: Document, pages: Pages) -> dict[str, str]:
    """What the spec calls the operations and messages of the pages."""
    ids = {operation.path: operation.id for operation in document.operations()}
    names = {each.known.name.replace("/", "."): ids.get(each.path, "") for each in pages.operations}
    names |= {known.identifier(each): spec.name for each, spec in known.matched(document, pages.messages) if spec}
    return {name: each for name, each in names.items() if each}


def _line(document: Document, names: dict[str, str], owner: str) -> int | None:
    name = names.get(owner)
    callers: list[SpecOperation] = [each for each in document.operations() if each.id == name]
    return document.line(callers[0].pointer) if callers else None
