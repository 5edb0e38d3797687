"""`errnos.py`: the error table, from the registry of the spec."""

from __future__ import annotations

from generator.document import Document
from generator.source import literal, quoted

_HEAD = '''"""ClassIn's error codes: what each means, and what kind of thing a caller should do about it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal[
%(kinds)s
]


class Errno(NamedTuple):
    """A code of ClassIn's.

    Attributes:
        code: The number, 1 for success.
        name: A stable name that programs may compare.
        en: What it says, in English.
        zh: What it says, in Chinese.
        kind: What a caller does about it, where an operation does not list the code or narrow it.
        outcome_known: Whether it says that nothing was done, of a failure.
        params: The parameter that it is about, by ClassIn's names, of which an operation has one; `any` where ClassIn
            does not say which.
    """

    code: int
    name: str
    en: str
    zh: str
    kind: Kind
    outcome_known: bool = True
    params: tuple[str, ...] = ()


ERRNOS: dict[int, Errno] = {
    errno.code: errno
    for errno in (
%(rows)s
    )
}
"""Every code that is known, by its number."""

__all__ = ["ERRNOS", "Errno", "Kind"]
'''

KINDS = (
    "ok",
    "notice",
    "partial",
    "existed",
    "already",
    "auth",
    "permission",
    "invalid",
    "not_found",
    "conflict",
    "state",
    "limit",
    "unsupported",
    "account_closed",
    "busy",
    "rate_limited",
    "repeated",
    "maintenance",
    "transient",
)


def render(document: Document) -> dict[str, str]:
    """The module's source, by its path in the package."""
    rows = [
        f"        Errno({row.code}, {quoted(row.name)}, {quoted(row.en)}, {quoted(row.zh)}, {quoted(row.kind)}"
        f"{'' if row.outcome_known else ', outcome_known=False'}"
        f"{f', params={literal(row.params)}' if row.params else ''}),"
        for row in document.errnos().values()
    ]
    kinds = [f"    {quoted(kind)}," for kind in KINDS]
    return {"errnos.py": _HEAD % {"kinds": "\n".join(kinds), "rows": "\n".join(rows)}}
