"""What the client does with a code of a kind, and what the caller does next."""

from __future__ import annotations

from generator.passes.docstrings import CLASS_OF_KIND
from generator.show.words import consequence

_OUTCOMES = {
    "ok": "`Outcome.SUCCESS`",
    "notice": "`Outcome.SUCCESS`",
    "partial": "`Outcome.PARTIAL`",
    "existed": "`Outcome.EXISTED`",
    "already": "`Outcome.EXISTED`",
}

_REMEDIES = {
    "ok": "Nothing: it is done.",
    "notice": "Go on, and read the warning in `reply.warnings`: ClassIn announces what will fail later.",
    "partial": "Do not create it again: it is there. Do the part that failed by itself; `reply.warnings` names it.",
    "existed": "Nothing: use the id in `reply.data`. What was there before is not changed; use the edit for that.",
    "already": "Nothing: it is as you asked for.",
    "auth": (
        "Ask [`classin.doctor()`](../guides/client.md#doctor): it tells a wrong clock from a wrong sid or secret. "
        "When both are right, ask ClassIn whether the action is open to your school and the contract runs."
    ),
    "permission": (
        "Ask ClassIn, or whoever runs the school's console, for the permission; sending it again changes nothing."
    ),
    "invalid": (
        "Correct the call: `error.request` holds what was sent, and the operation's page has the bounds of each "
        "parameter."
    ),
    "not_found": (
        "Look at the id: it is of another school, of another kind, or was deleted. Make the thing first where it is "
        "missing."
    ),
    "conflict": (
        "Look at what stands in the way, which the meaning names, and change that first or leave the call out."
    ),
    "state": (
        "The thing is in a state that does not allow it. Wait, or first change the state, which the meaning names."
    ),
    "limit": (
        "As many as there may be. Remove some, or ask ClassIn to raise the number; sending it again changes nothing."
    ),
    "unsupported": "ClassIn does not offer this here. Use what the operation's page names instead.",
    "account_closed": "The person closed the account. Ask them for another one, and register that.",
    "busy": "Wait: the client has repeated it already. `error.retryable` is true, so try the job again later.",
    "rate_limited": "Call less often, or leave it to the client: it waits and repeats until its `deadline`.",
    "repeated": "Wait five seconds: ClassIn refuses the same call twice in a row. The client does so by itself.",
    "maintenance": "Wait for the end of ClassIn's maintenance, and try the job again then. Nothing was done.",
    "transient": (
        "Where the operation is safe to repeat, repeat it. Where it is not, look whether it was done before you do."
    ),
}


def does(kind: str) -> str:
    """What the client does with a code of this kind, with what the caller gets to see."""
    if kind in _OUTCOMES:
        return f"{consequence(kind).partition(';')[0]}: returns with {_OUTCOMES[kind]}"
    if kind == "transient":
        return "it may or may not have been done: repeats where safe, then raises `Unavailable` or `OutcomeUnknown`"
    return f"{consequence(kind)} `{CLASS_OF_KIND.get(kind, 'ClassInError')}`"


def remedy(kind: str) -> str:
    """What to do about it, in Markdown as it stands on a page in `errors/`."""
    return _REMEDIES.get(kind, "Read the meaning; sending it again changes nothing.")
