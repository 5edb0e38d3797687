"""`docs.lock`: which facts the pages had when somebody last read them, as digests and names.

It holds none of ClassIn's text. A fact is a name with a short digest, so that a change can be told by its name.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.coverage.facts import Field
from generator.document import SpecError
from generator.drift.known import identifier
from generator.pages.folder import Pages

FORMAT = 1
NAME = "docs.lock"

Facts = dict[str, str]
"""A fact's name (`parameter addCourse courseName`) and the digest of what the page says of it."""


@dataclass(frozen=True)
class Locked:
    """A page as it was read."""

    language: str
    facts: Facts

    @property
    def digest(self) -> str:
        """Of all its facts."""
        return _digest(self.facts, 16)


@dataclass(frozen=True)
class Lock:
    """All pages as they were read."""

    pages: dict[str, Locked] = field(default_factory=dict)


def taken(pages: Pages) -> Lock:
    """The lock for pages as they are now."""
    facts: dict[str, Facts] = {name: {} for name in pages.read}
    for each in pages.operations:
        own, called = facts[each.page], each.known.name.replace("/", ".")
        own |= _fields(f"parameter {called}", each.known.parameters)
        own |= _fields(f"answer {called}", each.known.answer)
        own |= {f"code {called} {code}": _digest(meaning) for code, meaning in each.meanings.items()}
    for message in pages.messages:
        facts[message.page] |= _fields(f"message {identifier(message)}", message.known.fields)
    for page, codes in pages.codes.items():
        facts[page] |= {f"code {code}": _digest(meaning) for code, meaning in codes.items()}
    for page, numbers in pages.numbers.items():
        if numbers:
            facts[page]["text"] = _digest(numbers)
    return Lock({name: Locked(pages.read[name], facts[name]) for name in sorted(facts)})


def _fields(label: str, found: Any) -> Facts:
    return {f"{label} {path}": _field(each) for path, each in found.items()}


def _field(each: Field) -> str:
    # The first half is compared with the spec as well, and holds in any language; the second is known only here.
    return f"{_digest([each.required, sorted(each.types)], 4)}.{_digest([each.condition, each.numbers], 6)}"


def _digest(value: object, length: int = 10) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def read(path: Path) -> Lock:
    """Reads a lock; a file that is not there is an empty one."""
    if not path.exists():
        return Lock()
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise SpecError(f"{path.name}: is of format {data['format']}; take it anew with --accept.")
        pages = {
            name: Locked(str(row["language"]), _unpacked(row["facts"])) for name, row in dict(data["pages"]).items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SpecError(f"{path.name}: cannot be read ({type(error).__name__}); take it anew with --accept.") from None
    for name, row in data["pages"].items():
        if pages[name].digest != row["digest"]:
            raise SpecError(f"{path.name}: the facts of {name} do not have their digest; take it anew with --accept.")
    return Lock(pages)


def write(path: Path, lock: Lock) -> None:
    """Writes a lock, a line for each kind of fact, so that a review shows what moved."""
    lines = []
    for name, page in sorted(lock.pages.items()):
        packed = _packed(page.facts)
        inner = ",\n".join(f"    {json.dumps(label)}: {json.dumps(rows)}" for label, rows in packed.items())
        facts = f"{{\n{inner}\n   }}" if inner else "{}"
        head = f'"language": {json.dumps(page.language)}, "digest": {json.dumps(page.digest)}'
        lines.append(f'  {json.dumps(name)}: {{{head},\n   "facts": {facts}}}')
    body = ",\n".join(lines)
    path.write_text(f'{{\n "format": {FORMAT},\n "pages": {{\n{body}\n }}\n}}\n', encoding="utf-8")


def _packed(facts: Facts) -> dict[str, dict[str, str]]:
    packed: dict[str, dict[str, str]] = {}
    for name in sorted(facts):
        label, _, last = name.rpartition(" ")
        packed.setdefault(label, {})[last] = facts[name]
    return packed


def _unpacked(packed: dict[str, dict[str, str]]) -> Facts:
    return {f"{label} {last}".strip(): value for label, rows in packed.items() for last, value in rows.items()}
