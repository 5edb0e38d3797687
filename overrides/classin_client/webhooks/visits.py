"""Visits of a live broadcast or a replay: of several messages about one visit, one holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from classin_api.types import Unset


def latest_visits(messages: Iterable[Any]) -> list[Any]:
    """Keep one message for each visit: the one with the largest `LookTime`.

    A weak network, a reload or a sleeping phone bring several messages about one visit, with growing `LookTime`
    (documented: `datasub/details.md`).

    Args:
        messages: Typed messages, in any order. `LiveDataDetail` and `ReplayDataDetail` are about visits; other messages
            are kept as they are.

    Returns:
        For each visit (`Cmd`, `ClassID`, `Telephone`, `Intime`) one message, in the order in which the visits first
        appear.
    """
    kept: dict[object, Any] = {}
    for message in messages:
        key = visit_key(message)
        if key is None:
            kept[object()] = message
        elif key not in kept or _look_time(message) > _look_time(kept[key]):
            kept[key] = message
    return list(kept.values())


def visit_key(message: Any) -> tuple[object, ...] | None:
    """What identifies the visit that a message is about; None for a message about none.

    Args:
        message: A typed message.
    """
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


__all__ = ["latest_visits", "visit_key"]
