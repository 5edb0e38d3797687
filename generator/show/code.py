"""What a code means, what the client does with it, and which operations answer it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Document, SpecErrno
from generator.lint.errnos import listed
from generator.model import Operation
from generator.show.compact import WIDTH
from generator.show.words import consequence, hanging

MOST = 12
"""Of the operations, where the registry's entry holds for all of them."""


def lines(document: Document, code: SpecErrno, operations: list[Operation]) -> Iterator[str]:
    """The lines of the text."""
    title, where = (
        f"{code.code} {code.name}",
        f"{document.path.name}:{document.line(('x-classin-errnos', str(code.code)))}",
    )
    yield f"{title}{where:>{max(WIDTH - len(title), len(where) + 2)}}"
    yield from hanging("", code.en, WIDTH)
    yield code.zh
    yield from hanging("  client   ", f"{code.kind}: {consequence(code.kind)}", WIDTH)
    same = []
    for operation in operations:
        narrowed = list(_narrowed(operation, code))
        name = f"{operation.spec.id} ({operation.name})" if operation.method else operation.spec.id
        for text in narrowed:
            yield from hanging(f"  {name}: ", text, WIDTH, 11)
        if not narrowed and any(one.code == code.code for one in listed(operation.spec)):
            same.append(name)
    more = f" and {len(same) - MOST} more" if len(same) > MOST else ""
    if same:
        yield from hanging("  from     ", ", ".join(same[:MOST]) + more, WIDTH)


def _narrowed(operation: Operation, code: SpecErrno) -> Iterator[str]:
    items = operation.spec.node.get("x-classin-errnos", [])
    for one in listed(operation.spec):
        item = items[int(one.pointer[-1])]
        if one.code == code.code and isinstance(item, dict):
            when = " and ".join(f"{name} is {value}" for name, value in one.when.items())
            said = str(item.get("en", code.en))
            kind = f" {one.kind}: {consequence(one.kind)}." if one.kind and one.kind != code.kind else ""
            yield f"{f'when {when}: ' if when else ''}{said}{kind}"
