"""`docs/operations.md`: what this version describes, as a table for each resource and one of pushed messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.document import Document, SpecMessage
from generator.lint.errnos import listed
from generator.model import Operation, operations

_HEAD = """\
<!-- Generated from openapi.yaml by `python -m generator docs`. Do not edit. -->
# Operations and messages

Documentation version {version}; {operations} operations, {messages} messages, {codes} codes.
`make show OP=addCourse` prints one operation, `FULL=1` every word about it.
[Which call for what](which-call.md) goes by task.

**Repeat** says whether a call whose outcome is unknown is repeated: `read` changes nothing; `idempotent` ends in the
same state; `natural` is keyed by an account, name or label; `identity` is keyed by the parameter beside it, which the
client fills in when you do not; `never` ends in `OutcomeUnknown` instead.
**Limits** are the list that is answered item by item, with the most items in one request (methods cut longer lists),
and how often ClassIn takes the call (the client delays calls accordingly).
**No failure** lists the errnos besides 1 with which a call returns, and the outcome of each.
"""

_COLUMNS = ("method", "what it does", "operation", "repeat", "identity", "limits", "no failure", "page")
_MESSAGE_COLUMNS = ("message", "`Cmd`", "when", "page")
_OUTCOMES = {
    "ok": "`SUCCESS`",
    "notice": "`SUCCESS` with a warning",
    "partial": "`PARTIAL`",
    "existed": "`EXISTED`",
    "already": "`EXISTED`",
}
_DONE = 1
_GONE = "Without a method"


def render(document: Document) -> str:
    """The page, whole."""
    rows = operations(document)
    lines = [
        _HEAD.format(
            version=document.data["info"]["version"],
            operations=len(rows),
            messages=len(document.messages()),
            codes=len(document.errnos()),
        ),
        "## Operations",
        "",
        *(line for title, of_title in _by_resource(rows).items() for line in _section(title, of_title)),
        "## Pushed messages",
        "",
        *_head(_MESSAGE_COLUMNS),
        *(_row(_message_cells(message)) for message in document.messages()),
    ]
    return "\n".join(lines) + "\n"


def _by_resource(rows: Iterable[Operation]) -> dict[str, list[Operation]]:
    """The operations by the heading that they stand under; those without a method come last."""
    found: dict[str, list[Operation]] = {}
    for operation in rows:
        found.setdefault(operation.resource if operation.method else _GONE, []).append(operation)
    found |= {_GONE: found.pop(_GONE)} if _GONE in found else {}
    return found


def _section(title: str, rows: Iterable[Operation]) -> Iterator[str]:
    yield from (f"### {title}", "")
    yield from _head(_COLUMNS)
    yield from (_row(_operation_cells(operation)) for operation in rows)
    yield ""


def write(document: Document, path: Path) -> None:
    """Writes the page."""
    path.write_text(render(document), encoding="utf-8")


def _head(columns: tuple[str, ...]) -> Iterator[str]:
    yield _row(columns)
    yield "|" + "---|" * len(columns)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _operation_cells(operation: Operation) -> tuple[str, ...]:
    batch, rate = operation.batch, operation.extension("rate")
    limits = [f"`{batch['items']}`, {batch['limit']}"] if batch else []
    limits += [f"{rate['calls']:,} a {rate['per']}"] if rate else []
    identity = operation.extension("identity")
    return (
        _method(operation),
        str(operation.spec.node["summary"]),
        f"`{operation.spec.id}`",
        str(operation.extension("repeat", "never")),
        f"`{identity}`" if identity else "",
        "; ".join(limits),
        _no_failure(operation),
        _page(operation.spec.node.get("externalDocs")),
    )


def _method(operation: Operation) -> str:
    sunset, successor = operation.extension("sunset"), operation.extension("replaced-by")
    parts = [f"`{operation.name}`"] if operation.method else ["no method"]
    parts += [f"also `{alias}`" for alias in operation.aliases]
    gone = bool(operation.spec.node.get("deprecated")) or not operation.method
    if gone:
        parts.append(f"switched off by ClassIn since {sunset}" if sunset else "switched off by ClassIn")
    if successor:
        parts.append(f"{'use' if gone else 'newer:'} `{successor}`")
    return "; ".join(parts)


def _no_failure(operation: Operation) -> str:
    registry = operation.document.errnos()
    by_outcome: dict[str, dict[int, str]] = {}
    for row in listed(operation.spec):
        general = registry[row.code].kind if row.code in registry else ""
        # Where a parameter narrows an errno, the registry's kind holds for its other values.
        condition = " and ".join(f"`{name}` is {value}" for name, value in row.when.items())
        kinds = [(row.kind or general, f" (when {condition})" if condition else "")]
        if condition:
            kinds.append((general, f" (unless {condition})"))
        for kind, qualifier in kinds:
            if kind in _OUTCOMES and row.code != _DONE:
                by_outcome.setdefault(_OUTCOMES[kind], {})[row.code] = f"{row.code}{qualifier}"
    return "; ".join(
        f"{outcome}: {', '.join(codes[code] for code in sorted(codes))}" for outcome, codes in by_outcome.items()
    )


def _message_cells(message: SpecMessage) -> tuple[str, ...]:
    when = message.when or {}
    tests = {"equals": "is `{}`", "prefix": "begins with `{}`", "present": "is there"}
    found = [text.format(when[name]) for name, text in tests.items() if name in when]
    return (
        f"`{message.name}`",
        f"`{message.cmd}`",
        f"`{when['path']}` {found[0]}" if found else "",
        _page(message.node.get("externalDocs")),
    )


def _page(external: dict[str, str] | None) -> str:
    url = (external or {}).get("url", "")
    return f"[{url.rpartition('/')[2].removesuffix('.html')}]({url})" if url else ""
