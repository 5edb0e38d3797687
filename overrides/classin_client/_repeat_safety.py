"""Whether a call may be sent a second time, by what openapi.yaml says of its operation (`x-classin-repeat`)."""

from __future__ import annotations

from classin_api.operations import Operation


def safe_to_repeat(operation: Operation, *, identity_sent: bool) -> bool:
    """Whether sending the operation twice does no more than sending it once."""
    return operation.repeat in ("read", "idempotent", "natural") or (operation.repeat == "identity" and identity_sent)


def advice_when_unknown(operation: Operation) -> str:
    """What to do when nobody can know whether a call was carried out."""
    if operation.repeat == "read":
        return "Try again later."
    if operation.repeat == "identity":
        name = operation.identity.rpartition(".")[2]
        return f"It may have been done; sending it again is safe with the same {name}, which `request` holds."
    if safe_to_repeat(operation, identity_sent=False):
        return "It may have been done; sending it again is safe."
    return "It may have been done: look before sending it again."
