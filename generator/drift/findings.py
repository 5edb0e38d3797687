"""What a maintainer has to do, page by page: the pages against the spec, and against what they were when last read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

from generator.coverage.compare import Report, compare_message, compare_operation
from generator.coverage.facts import Facts
from generator.document import Document, SpecMessage, SpecOperation
from generator.drift import changed, changes, entries, known
from generator.drift.changes import Change
from generator.drift.known import KnownOperation, page_name
from generator.drift.lock import Lock, hidden
from generator.lint.errnos import listed
from generator.lint.tree import mapping, request_follow
from generator.model import operations as modelled
from generator.pages.folder import LISTED, Pages
from generator.pages.operations import REQUIRED

DO, READ = "do", "read"
STRUCK = "struck through on the page"
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
    level: str = DO
    """`do`: a fact differs from the spec. `read`: the words differ from those that were read, which may not matter."""
    change: Change | None = field(default=None, compare=False)
    """For `read`: what changed."""
    says: str = ""
    """For `read`: what the spec says of it."""


def findings(document: Document, pages: Pages, lock: Lock, judged: Collection[str] = ()) -> list[Finding]:
    """Everything there is to do, in the order of the pages; `judged` are the texts that a reason is given for."""
    broken = changes.broken(lock, pages)
    found = [Finding(page, f"page {page}: {why}", "unread") for page, why in broken.items()]
    found += [Finding(page, f"page {page}: {why}", "unread") for page, why in pages.unread if page not in broken]
    lost = {page.partition(".")[0] for page, why in pages.unread if why != LISTED and page not in pages.read}
    lost |= broken.keys() | hidden(lock, pages)
    pages = _without(pages, broken)
    pages.common |= {name.split(" ", 1)[1] for page in lost for name in _rows(lock, page) if name.startswith("common ")}
    operations = known.operations(pages, document)
    found += _operations(document, pages, operations, _owners(lock, lost))
    found += _messages(document, pages)
    found += _withdrawn(document, pages)
    found += _gone(document, pages, lost)
    found += _codes(document, pages, operations, lock, lost)
    found += [Finding(pages.history_page, text, "history") for text in entries.reported(document, pages, lock)]
    earlier = {each.text: each.page for each in found if each.text not in judged}
    for each in changed.reported(document, pages, lock, earlier, lost):
        gone = each.change.kind == "page" and each.change.what == changes.GONE_PAGE
        kind, level = ("page", DO) if gone else ("changed", READ)
        found.append(Finding(each.change.page, each.text, kind, each.line, level, each.change, each.says))
    away = {each.page for each in found if each.kind == "page"} | lost
    kept = [each for each in found if not (each.kind == "unread" and each.page in away and LISTED in each.text)]
    return sorted(dict.fromkeys(kept), key=lambda each: each.page)


def _without(pages: Pages, broken: Collection[str]) -> Pages:
    """The pages without what the broken ones say."""
    return replace(
        pages,
        operations=[each for each in pages.operations if each.page not in broken],
        messages=[each for each in pages.messages if each.page not in broken],
        codes={page: codes for page, codes in pages.codes.items() if page not in broken},
        history=[] if pages.history_page in broken else pages.history,
        units={page: units for page, units in pages.units.items() if page not in broken},
        withdrawn=[each for each in pages.withdrawn if each[0] not in broken],
    )


def _rows(lock: Lock, page: str) -> Collection[str]:
    return lock.pages[page].rows if page in lock.pages else ()


def _owners(lock: Lock, lost: Collection[str]) -> set[str]:
    """The operations that a page described which cannot be read today; another page may describe them, too."""
    return {name.split(" ")[1] for page in lost for name in _rows(lock, page) if name.startswith("parameter ")}


def _operations(
    document: Document, pages: Pages, operations: dict[str, KnownOperation], partly: Collection[str]
) -> Iterator[Finding]:
    spec = {operation.spec.path: operation for operation in modelled(document)}
    registry = document.errnos()
    lacking = {(each.path, part) for each in pages.operations for part in each.lacking}
    struck = {f"{_KINDS[kind]} {owner} {name}: lacking" for _, kind, owner, name in _named(document, pages)}
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
            unread = (path, f"{kind}s") in lacking or (path, kind) in lacking
            unsaid = (path, REQUIRED) in lacking and text.endswith("in the spec only")
            elsewhere = each.facts.name in partly and text.endswith("in excess")
            if not (unread or unsaid or elsewhere or text in struck):
                yield Finding(each.page, text, kind, line)


def _messages(document: Document, pages: Pages) -> Iterator[Finding]:
    for each, spec in known.matched(document, pages.messages):
        if spec is None:
            yield Finding(each.page, f"message {each.identifier}: lacking", "message")
            continue
        report = Report()
        compare_message(document, spec, each.known, pages.common, report)
        for text in report.differences:
            yield Finding(each.page, text, "message", document.line(spec.pointer))


_KINDS = {"code": "pair", "signing": "parameter"} | {each: each for each in ("parameter", "answer", "message")}


def _named(document: Document, pages: Pages) -> Iterator[tuple[str, str, str, str]]:
    """What is struck through, by the names of the spec: page, kind, operation or message, name."""
    names = known.names(document, pages)
    for page, kind, owner, name in pages.withdrawn:
        yield page, kind, names.get(owner, owner), name


def _withdrawn(document: Document, pages: Pages) -> Iterator[Finding]:
    """What a page strikes through, and the spec does not say is going."""
    operations = {operation.id: operation for operation in document.operations()}
    for page, kind, owner, name in _named(document, pages):
        operation = operations.get(owner)
        node = mapping(request_follow(document, operation, name)) if operation and kind == "parameter" else {}
        codes = {code.code for code in listed(operation)} if operation else set()
        lacks = (kind == "parameter" and not node) or (kind == "code" and operation and int(name) not in codes)
        if not lacks and not node.get("deprecated") and "x-classin-sunset" not in node:
            subject = f"{_KINDS[kind]} {owner} {name}" if owner else f"code {name}"
            line = document.line(operation.pointer) if operation else None
            yield Finding(page, f"{subject}: {STRUCK}", _KINDS[kind], line)


def _gone(document: Document, pages: Pages, lost: Collection[str]) -> Iterator[Finding]:
    """What the spec has and no page: by page where that is gone, else one by one."""
    paths = {each.path for each in pages.operations}
    there = {spec.name for _, spec in known.matched(document, pages.messages) if spec is not None}
    missing: dict[str, list[str]] = {}
    callers: list[tuple[SpecOperation | SpecMessage, str, str]] = [
        *((each, "operation", each.id) for each in document.operations() if each.path not in paths),
        *((each, "message", each.name) for each in document.messages() if each.name not in there),
    ]
    for caller, kind, name in callers:
        page = page_name(caller.extension("x-classin-doc"))
        if page in lost:
            continue
        if page in pages.read or not page:
            yield Finding(page, f"{kind} {name}: in excess", kind, document.line(caller.pointer))
        else:
            missing.setdefault(page, []).append(name)
    for page, names in missing.items():
        yield Finding(page, f"page {page}: gone, it described {', '.join(names)}", "page")


def _codes(
    document: Document, pages: Pages, operations: dict[str, KnownOperation], lock: Lock, lost: Collection[str]
) -> Iterator[Finding]:
    registry = document.errnos().keys()
    for page, codes in pages.codes.items():
        for code in sorted({int(code) for code in codes} - registry):
            yield Finding(page, f"code {code}: lacking", "code")
    used = {code for each in operations.values() for code in each.facts.codes or ()}
    used |= {int(code) for codes in pages.codes.values() for code in codes}
    used |= {code.code for operation in document.operations() for code in listed(operation)}
    # What a page had that cannot be read today is not gone.
    rows = [name.split(" ") for page in lost for name in _rows(lock, page)]
    used |= {int(row[-1]) for row in rows if row[0] == "code"}
    for code in sorted(registry - used):
        line = document.line(("x-classin-errnos", str(code)))
        yield Finding("", f"code {code}: in excess", "code", line)
