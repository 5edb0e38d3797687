"""What a code means for an operation: the registry's word, narrowed where the operation says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from classin_api.errnos import ERRNOS
from classin_api.operations import Operation
from classin_api.replies import Outcome

OUTCOME_OF_KIND: Mapping[str, Outcome] = {
    "ok": Outcome.SUCCESS,
    "notice": Outcome.SUCCESS,
    "partial": Outcome.PARTIAL,
    "existed": Outcome.EXISTED,
    "already": Outcome.EXISTED,
}
"""The kinds of code that are no failure, and how the call then ended."""

REPEATED_LATER = frozenset({"busy", "rate_limited", "repeated", "maintenance"})
"""The kinds that say that nothing was done, and that the same call may work later."""


class Reading(NamedTuple):
    """A code, read.

    Attributes:
        code: The code.
        kind: Its kind; empty for a code that nobody knows.
        en: What it says, in English.
    """

    code: int
    kind: str
    en: str

    @property
    def outcome(self) -> Outcome | None:
        """How the call ended, when the code is no failure."""
        return OUTCOME_OF_KIND.get(self.kind)


def read(operation: Operation, code: int, values: Mapping[str, Any], *, repeated: bool = False) -> Reading:
    """What a code means for a call with these values.

    `repeated` says that an earlier attempt of the same call may have been carried out: what is to be deleted and is not
    there was then deleted.
    """
    general = ERRNOS.get(code)
    kind, en = (general.kind, general.en) if general else ("", "This version does not know the code.")
    for meaning in sorted(operation.meanings, key=lambda one: not one.when):
        if meaning.code == code and all(str(values.get(name)) == str(value) for name, value in meaning.when.items()):
            found = (meaning.repeated if repeated else None) or meaning.kind or kind
            return Reading(code, found, meaning.en or en)
    return Reading(code, kind, en)
