"""The rules for error codes: the registry, and what an operation makes of them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.entries import Change, Effect, Subject
from generator.document import Document, SpecErrno, SpecOperation
from generator.lint.errnos import listed
from generator.model import Operation

Registry = dict[int, SpecErrno]


def compare(old: Document, new: Document) -> Iterator[Change]:
    """The registry, by code."""
    before, after = old.errnos(), new.errnos()
    if after and not before:
        registry = Subject("Codes", f"{len(after)} codes", frozenset({"x-classin-errnos"}))
        yield Change(registry, "new, listed with their kinds and texts in `openapi.yaml`.", Effect.ADDS)
        return
    for code, row in after.items():
        subject = _subject(row)
        if code not in before:
            yield Change(subject, f"new code, {row.kind}: {row.en}", Effect.ADDS)
            continue
        was = before[code]
        if was.name != row.name:
            yield Change(_subject(row, was), f"named `{row.name}`, was `{was.name}`.", Effect.BREAKS)
        if was.kind != row.kind:
            yield Change(subject, f"kind `{row.kind}`, was `{was.kind}`.", Effect.NOTICE)
        elif was.outcome_known != row.outcome_known:
            yield Change(subject, _outcome(row.outcome_known), Effect.NOTICE)
        elif was.name == row.name and was != row:
            yield Change(subject, "documentation only.", Effect.WORDS)
    for code, row in before.items():
        if code not in after:
            yield Change(_subject(row), "removed.", Effect.BREAKS)


def listed_changes(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    """The codes of one operation: which it may answer, and their kinds there."""
    registries = old.document.errnos(), new.document.errnos()
    before, after = _kinds(old.spec, registries[0]), _kinds(new.spec, registries[1])
    for code, kinds in after.items():
        part = _names(code, registries[1])
        general = registries[1][code].kind if code in registries[1] else "unknown"
        title = f"{code} `{registries[1][code].name}`" if code in registries[1] else str(code)
        if code not in before:
            known = registries[0][code].kind if code in registries[0] else None
            narrowed = bool(kinds) and known is not None and kinds != {"": known}
            text = f"new code {title} ({_written(kinds, general)})."
            yield Change(subject, text, Effect.NOTICE if narrowed else Effect.ADDS, part)
        elif before[code] != kinds:
            was = registries[0][code].kind if code in registries[0] else "unknown"
            if _effective(before[code], was) != _effective(kinds, general):
                text = f"code {title}: {_written(kinds, general)}, was {_written(before[code], was)}."
                yield Change(subject, text, Effect.NOTICE, part)
    for code, kinds in before.items():
        if code not in after:
            title = f"{code} `{registries[0][code].name}`" if code in registries[0] else str(code)
            # A code without a narrowed kind is read by the registry, listed or not.
            yield Change(
                subject,
                f"code {title} removed.",
                Effect.NOTICE if kinds else Effect.FIX,
                _names(code, registries[0]),
            )


def _kinds(operation: SpecOperation, registry: Registry) -> dict[int, dict[str, str]]:
    """By code: the kind under each condition, empty where the registry's holds."""
    found: dict[int, dict[str, str]] = {}
    for row in listed(operation):
        kinds = found.setdefault(row.code, {})
        item = operation.node["x-classin-errnos"][row.pointer[-1]]
        condition = " and ".join(f"`{name}` is {value}" for name, value in row.when.items())
        known = not isinstance(item, dict) or item.get("outcome_known", True)
        if row.kind or not known:
            kind = row.kind or (registry[row.code].kind if row.code in registry else "unknown")
            kinds[condition] = kind if known else f"{kind} with an unknown outcome"
        if isinstance(item, dict) and "repeated" in item:
            kinds[f"{condition}{' and ' if condition else ''}the call is a repeat"] = str(item["repeated"])
    return found


def _effective(kinds: dict[str, str], general: str) -> dict[str, str]:
    return {"": general} | kinds


def _written(kinds: dict[str, str], general: str) -> str:
    """`conflict`, or `already` when something is so and `conflict` else."""
    effective = _effective(kinds, general)
    narrow = [f"`{kind}` when {condition}" for condition, kind in effective.items() if condition]
    return ", ".join([*narrow, f"`{effective['']}`{' else' if narrow else ''}"])


def _outcome(known: bool) -> str:
    return "says that nothing was done." if known else "does not say whether something was done."


def _subject(row: SpecErrno, earlier: SpecErrno | None = None) -> Subject:
    names = {str(row.code), row.name, *((earlier.name,) if earlier else ())}
    return Subject("Codes", f"{row.code} `{row.name}`", frozenset(names))


def _names(code: int, registry: Registry) -> frozenset[str]:
    return frozenset({str(code), *((registry[code].name,) if code in registry else ())})
