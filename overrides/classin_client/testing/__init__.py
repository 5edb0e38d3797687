"""For tests of code that calls ClassIn: a simulated school, canned answers, replies made by hand, and pushed messages.

pytest finds the fixtures by itself: `classin_school` (needs the extra `simulator`) and `classin_answers`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from classin_client.testing.answers import CannedAnswers, Sent
    from classin_client.testing.pushes import Delivered, PushedMessage, deliver, message
    from classin_client.testing.replies import error, reply
    from classin_client.testing.school import SimulatedSchool, simulated_school

# Imported when first used: pytest loads the plugin, and with it this module, at every start.
_HOME = {
    "CannedAnswers": "answers",
    "Delivered": "pushes",
    "PushedMessage": "pushes",
    "Sent": "answers",
    "SimulatedSchool": "school",
    "deliver": "pushes",
    "error": "replies",
    "message": "pushes",
    "reply": "replies",
    "simulated_school": "school",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "CannedAnswers",
    "Delivered",
    "PushedMessage",
    "Sent",
    "SimulatedSchool",
    "deliver",
    "error",
    "message",
    "reply",
    "simulated_school",
]
