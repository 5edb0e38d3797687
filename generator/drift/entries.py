"""What the revision history asks for: versions that are newer than the spec's, entries that were not there before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.coverage import described
from generator.document import Document
from generator.drift.known import page_name
from generator.drift.lock import Lock
from generator.model import operations as modelled
from generator.pages.folder import Pages
from generator.pages.history import Entry, order


def reported(document: Document, pages: Pages, lock: Lock) -> Iterator[str]:
    """A line for each entry that asks for something."""
    locked = lock.pages.get(pages.history_page)
    new = newer(document, pages)
    vocabulary = _vocabulary(document)
    for entry in pages.history:
        unknown = locked is not None and f"history {entry.name}" not in locked.rows
        if unknown or entry in new:
            yield from lines(document, [entry])
            continue
        lost = [name for name in (*map(str, entry.codes), *entry.names) if name.lower() not in vocabulary]
        if lost:
            yield f"history {entry.name}: {', '.join(lost)} in no place of the spec"


def newer(document: Document, pages: Pages) -> list[Entry]:
    """The entries of versions that the spec does not describe yet, the newest first."""
    current = order(str(document.data.get("info", {}).get("version", "")))
    found = [entry for entry in pages.history if entry.version and entry.order > current]
    return sorted(found, key=lambda entry: entry.order, reverse=True)


def lines(document: Document, entries: Iterable[Entry]) -> Iterator[str]:
    """What entries are about: the operations and messages of their pages, and their codes."""
    by_page: dict[str, list[str]] = {}
    for operation in document.operations():
        by_page.setdefault(page_name(operation.extension("x-classin-doc")), []).append(operation.id)
    for message in document.messages():
        by_page.setdefault(page_name(message.extension("x-classin-doc")), []).append(message.name)
    for entry in entries:
        touched = [name for page in entry.pages for name in by_page.get(page, [page])]
        touched += [each.id for each in document.operations() if (each.action or each.id) in entry.names]
        words = [f"touches {', '.join(dict.fromkeys(touched)) or 'no operation that it links to'}"]
        words += [f"codes {', '.join(map(str, entry.codes))}"] if entry.codes else []
        yield f"history {_title(entry)}: {'; '.join(words)}"


def _title(entry: Entry) -> str:
    return f"{entry.name} ({entry.date})" if entry.date and entry.version else entry.name


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
