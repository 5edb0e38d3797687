"""A school as a folder: what ClassIn should hold, a plan of what differs, and an apply that carries it out.

>>> from classin_client import ClassIn
>>> from classin_client.sync import State, apply, plan, read_folder
>>> with ClassIn() as classin, State("school.db", classin.sid) as state:  # doctest: +SKIP
...     changes = plan(read_folder("school"), state)
...     print(changes)
...     result = apply(changes, state, classin)

Needs the extra `sync`. Names are imported when they are first used. See docs/sync.md.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from classin_client.sync._adopting import adopt
    from classin_client.sync._applying import apply
    from classin_client.sync._planning import plan
    from classin_client.sync.actions import Action, Blocked, Change, Plan
    from classin_client.sync.columns import FILES, Column, table_schema
    from classin_client.sync.desired import Desired
    from classin_client.sync.folder import read_folder
    from classin_client.sync.passwords import PasswordFile
    from classin_client.sync.problems import (
        FolderErrors,
        PlanOutdated,
        Problem,
        StateError,
        StateLocked,
        SyncError,
        TooManyRemovals,
    )
    from classin_client.sync.records import Course, Enrolment, Lesson, Person
    from classin_client.sync.results import Progress, Result, Row
    from classin_client.sync.state import State
    from classin_client.sync.things import Thing

_HOMES = {
    "actions": ("Action", "Blocked", "Change", "Plan"),
    "_adopting": ("adopt",),
    "_applying": ("apply",),
    "columns": ("FILES", "Column", "table_schema"),
    "desired": ("Desired",),
    "folder": ("read_folder",),
    "passwords": ("PasswordFile",),
    "_planning": ("plan",),
    "problems": (
        "FolderErrors",
        "PlanOutdated",
        "Problem",
        "StateError",
        "StateLocked",
        "SyncError",
        "TooManyRemovals",
    ),
    "records": ("Course", "Enrolment", "Lesson", "Person"),
    "results": ("Progress", "Result", "Row"),
    "state": ("State",),
    "things": ("Thing",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "FILES",
    "Action",
    "Blocked",
    "Change",
    "Column",
    "Course",
    "Desired",
    "Enrolment",
    "FolderErrors",
    "Lesson",
    "PasswordFile",
    "Person",
    "Plan",
    "PlanOutdated",
    "Problem",
    "Progress",
    "Result",
    "Row",
    "State",
    "StateError",
    "StateLocked",
    "SyncError",
    "Thing",
    "TooManyRemovals",
    "adopt",
    "apply",
    "plan",
    "read_folder",
    "table_schema",
]
