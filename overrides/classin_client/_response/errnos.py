"""What an errno means for an operation: its entry in the registry, narrowed where the operation says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from classin_api.operations import OPERATIONS, SUCCESS_MEANING, Operation
from classin_api.replies import Outcome

OUTCOME_OF_KIND: Mapping[str, Outcome] = {
    "ok": Outcome.SUCCESS,
    "notice": Outcome.SUCCESS,
    "partial": Outcome.PARTIAL,
    "existed": Outcome.EXISTED,
    "already": Outcome.EXISTED,
}
"""The kinds of errno that are no failure, and the outcome of each."""

REPEATED_LATER = frozenset({"busy", "rate_limited", "repeated", "maintenance"})
"""The kinds that say that nothing was done and the same call may work later."""


_DONE = 1
"""Success, of every operation."""


class Errno(NamedTuple):
    """An errno as it applies to one operation.

    Attributes:
        code: The number.
        kind: Its kind; empty if the registry does not have it.
        en: What it means, in English.
        listed: Whether the operation lists it.
        outcome_known: Whether it says what was done: of a failure, that nothing was.
        params: The parameter that it is about, by ClassIn's names, of which an operation has one; `any` where ClassIn
            does not say which.
    """

    code: int
    kind: str
    en: str
    listed: bool = True
    outcome_known: bool = True
    params: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome | None:
        """The outcome of the call; None if the errno is a failure, or if the operation does not list it."""
        return OUTCOME_OF_KIND.get(self.kind) if self.listed else None


_SUCCESS = Errno(_DONE, "ok", SUCCESS_MEANING)
"""The registry is imported for other codes; no operation narrows this one."""


def look_up(operation: Operation, code: int, values: Mapping[str, Any], *, repeated: bool = False) -> Errno:
    """The errno as it applies to a call with these values.

    Args:
        operation: What was called.
        code: ClassIn's number.
        values: The values that were sent; some errnos depend on them.
        repeated: Whether an earlier attempt of the same call may have been carried out: then what is to be deleted and
            is not there was deleted by it.
    """
    if code == _DONE:
        return _SUCCESS
    from classin_api.errnos import ERRNOS

    general = ERRNOS.get(code)
    kind, en = (general.kind, general.en) if general else ("", "This version does not know the code.")
    params = general.params if general else ()
    known = general is not None and general.outcome_known and kind != "transient"
    if code not in operation.codes:
        known = known and not _success_of_another(code, kind)
        return Errno(code, kind, en, listed=False, outcome_known=known, params=params)
    for narrowed in operation.narrowed:
        if narrowed.code == code and all(str(values.get(name)) == str(value) for name, value in narrowed.when.items()):
            found = (narrowed.repeated if repeated else None) or narrowed.kind or kind
            if narrowed.outcome_known is not None:
                known = narrowed.outcome_known
            elif narrowed.kind:
                known = found != "transient"
            return Errno(code, found, narrowed.en or en, outcome_known=known, params=narrowed.params or params)
    return Errno(code, kind, en, outcome_known=known, params=params)


def _success_of_another(code: int, kind: str) -> bool:
    """Whether the code says of some operation that it was done, or was so already."""
    return kind in OUTCOME_OF_KIND or any(
        narrowed.code == code and narrowed.kind in OUTCOME_OF_KIND
        for operation in OPERATIONS.values()
        for narrowed in operation.narrowed
    )
