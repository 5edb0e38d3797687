"""What ClassIn says twice about who watched: of one visit, the largest look time holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from classin_api.types import Unset


def latest_looks(messages: Iterable[Any]) -> list[Any]:
    """The messages about visits without those that a later one replaces.

    Args:
        messages: `LiveDataDetail` and `ReplayDataDetail` messages. Others are let through.

    Returns:
        For each visit (`Cmd`, `ClassID`, `Telephone`, `Intime`) the message with the largest `LookTime`, in the order
        in which the visits first appear.
    """
    kept: dict[object, Any] = {}
    for message in messages:
        key = visit_of(message)
        if key is None:
            kept[object()] = message
        elif key not in kept or _look_time(message) > _look_time(kept[key]):
            kept[key] = message
    return list(kept.values())


def visit_of(message: Any) -> tuple[object, ...] | None:
    """What names the visit that a message is about; None for a message about none."""
    if getattr(message, "cmd", None) not in ("LiveDataDetail", "ReplayDataDetail"):
        return None
    data = getattr(message, "data", None)
    if data is None or isinstance(data, Unset):
        return None
    fields = (message.cmd, message.class_id, data.telephone, data.intime)
    return tuple(None if isinstance(field, Unset) else field for field in fields)


def _look_time(message: Any) -> int:
    seconds = message.data.look_time
    return -1 if isinstance(seconds, Unset) else int(seconds)


__all__ = ["latest_looks", "visit_of"]
