"""What a page says, unit by unit: each row, sentence, heading and block of code with the words that count in it.

Rows that say something of a parameter, a field, a code or an entry of the history have its name. The rest of a page is
its text, in the order of the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.pages import headings, history, operations, samples, tables, words
from generator.pages.addresses import Part
from generator.pages.blocks import Block, Code, Heading, Page, Prose, Table, unmarked
from generator.pages.history import Entry
from generator.pages.messages import MessageFacts
from generator.pages.operations import OperationFacts
from generator.pages.tables import Words

FACTS = frozenset({"parameter", "answer", "message", "code", "history"})
"""The kinds of units that are compared with the spec as well."""
TEXT = frozenset({"text", "heading", "row", "sample", "links"})
"""The kinds of units that have no name, in the order of the page."""

_CODES = frozenset({"errno", "code", "Cmd"})
"""The names in samples whose numbers are not made up."""
_GAP = re.compile(r"(?<!\w)\s+|\s+(?!\w)")
_OWN = re.compile(r"https?://docs\.eeo\.cn/")


@dataclass(frozen=True)
class Unit:
    """A piece of a page."""

    kind: str
    owner: str
    """The operation or message that it is about, as its page calls it; empty where it is about none."""
    name: str
    words: Words
    place: str = ""
    """Where it stands on the page, for one without a name: `paragraph 3`."""


@dataclass(frozen=True)
class Read:
    """What the readers made of a page."""

    operations: tuple[tuple[OperationFacts, Part], ...] = ()
    messages: tuple[MessageFacts, ...] = ()
    common: Mapping[str, Words] = field(default_factory=dict)
    codes: Mapping[str, Words] = field(default_factory=dict)
    history: tuple[Entry, ...] = ()


def units(page: Page, read: Read) -> list[Unit]:
    """All units of a page."""
    found: list[Unit] = []
    for facts, _ in read.operations:
        found += [Unit(kind, called(facts), name, row_words) for (kind, name), row_words in facts.rows.items()]
    for message in read.messages:
        found += [Unit("message", message.identifier, path, row_words) for path, row_words in message.rows.items()]
    found += [Unit("common", "", name, row_words) for name, row_words in read.common.items()]
    found += [Unit("code", "", code, row_words) for code, row_words in read.codes.items()]
    found += [Unit("history", "", entry.name, _entry(entry)) for entry in read.history]
    return [*found, *_rest(page, read)]


def lines(page: Page) -> list[str]:
    """The words of a page, row by row and sentence by sentence, in their order."""
    found = [""]
    for block in page.blocks:
        if isinstance(block, Table):
            found += [words.normal(" ".join(row)) for row in (block.header, *block.rows)]
        elif isinstance(block, Code):
            found.append(code(block.text, masked=False))
        else:
            found += map(words.normal, words.sentences(block.text))
    return found


def called(facts: OperationFacts) -> str:
    """What an operation is called on its page, with dots for slashes."""
    return facts.known.name.replace("/", ".")


def _entry(entry: Entry) -> Words:
    found: Words = {f"date\t{entry.date}": entry.date}
    for block in entry.blocks:
        if isinstance(block, Table):
            parts = [" | ".join(row) for row in (block.header, *block.rows)]
        else:
            parts = [block.text] if isinstance(block, Code) else list(words.sentences(block.text))
        found |= {words.normal(part): unmarked(part) for part in parts if words.normal(part)}
    return found


def _rest(page: Page, read: Read) -> Iterator[Unit]:
    """What has no row of its own: addresses, headings of messages, and the text."""
    owners = {id(block): called(facts) for facts, part in read.operations for block in part.page.blocks}
    owners |= {id(block): message.identifier for message in read.messages for block in message.blocks}
    taken = {id(block) for entry in read.history for block in entry.blocks}
    named: dict[int, tuple[str, str]] = {id(part.block): ("address", called(facts)) for facts, part in read.operations}
    named |= {id(message.blocks[0]): ("title", message.identifier) for message in read.messages if message.blocks}
    text: list[Block] = []
    for section, block in operations.sections(page.blocks):
        kind, owner = named.get(id(block), ("", ""))
        if isinstance(block, Table):
            if not _is_known(block, section, read, owners.get(id(block), "")):
                text.append(block)
        elif read.history and (id(block) in taken or _dates(block)):
            continue
        elif any(part.gives(block) for _, part in read.operations):
            continue  # It is reported.
        elif section == "method" and not isinstance(block, Code) and operations.METHOD.fullmatch(block.text.strip()):
            continue
        elif kind == "address" or (kind == "title" and isinstance(block, Heading)):
            form = headings.form(block.text) if kind == "title" else words.normal(block.text)
            yield Unit(kind, owner, "", {form: unmarked(block.text)})
        else:
            text.append(block)
    yield from _texts(text, owners, masked=bool(read.operations or read.messages))


def _dates(block: Block) -> bool:
    return isinstance(block, Heading | Prose | Code) and any(
        history.heading(line, is_heading=isinstance(block, Heading)) for line in block.text.splitlines()
    )


def _is_known(table: Table, section: str, read: Read, owner: str) -> bool:
    if read.operations:
        return bool(operations.kind_of(table, section))
    if read.messages:
        at = tables.columns(table)
        return bool(owner) and at is not None and any(row.name == "Cmd" for row in tables.rows(table, at))
    if read.common:
        return tables.columns(table) is not None
    return bool(read.history) or (tables.is_codes(table) and bool(read.codes))


def _texts(blocks: Iterable[Block], owners: Mapping[int, str], *, masked: bool) -> Iterator[Unit]:
    counts = dict.fromkeys(("paragraph", "table", "code"), 0)
    links: set[str] = set()
    for block in blocks:
        owner = owners.get(id(block), "")
        if isinstance(block, Heading):
            form = headings.form(block.text)
            if form:
                yield Unit("heading", owner, "", {form: unmarked(block.text)}, "a heading")
        elif isinstance(block, Prose):
            counts["paragraph"] += 1
            # A common heading may be a line of its own where a page was saved as text.
            for part in words.sentences(block.text) if not headings.role(block.text) else ():
                place = f"paragraph {counts['paragraph']}"
                yield Unit("text", owner, "", {words.normal(part): unmarked(part)}, place)
        elif isinstance(block, Code):
            counts["code"] += 1
            yield Unit("sample", owner, "", {code(block.text, masked=masked): block.text}, f"sample {counts['code']}")
        else:
            counts["table"] += 1
            yield from _rows(block, owner, counts["table"])
        if isinstance(block, Heading | Prose):
            links |= {
                link.target for link in block.links if link.target.startswith("http") and link.target != link.text
            }
    links = {link for link in links if not _OWN.match(link)}
    if links:
        yield Unit(
            "links", "", "", {"\n".join(sorted(links)): "\n".join(sorted(links))}, "the addresses that it links to"
        )


def _rows(table: Table, owner: str, number: int) -> Iterator[Unit]:
    for index, row in enumerate((table.header, *table.rows)):
        form = " | ".join(words.normal(cell) for cell in row).strip(" |")
        if form:
            place = f"row {index} of table {number}" if index else f"the headings of table {number}"
            yield Unit("row", owner, "", {form: unmarked(" | ".join(row))}, place)


def _shown(value: object, path: str = "") -> Iterator[str]:
    """What a sample shows: names, types, texts and codes. Other numbers, and how many items it has, are made up."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in _CODES:
                yield f"{path}.{name} = {inner}"
            yield from _shown(inner, f"{path}.{samples.VARYING if samples.varies(str(name), inner) else name}")
    elif isinstance(value, list):
        for inner in value:
            yield from _shown(inner, f"{path}[]")
    else:
        text = re.sub(r"\d+", "0", words.normal(words.without_samples(value))) if isinstance(value, str) else ""
        yield f"{path} {type(value).__name__} {text}"


def code(text: str, *, masked: bool) -> str:
    """The words of a block of code: those of JSON without the order of its names."""
    if masked:
        sample = samples.parse(text)
        if sample:
            text = "\n".join(sorted({*_shown(sample), *map(words.normal, samples.comments(text))}))
        else:
            text = words.without_samples(text)
    text = "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf")
    return _GAP.sub("", " ".join(text.split()))
