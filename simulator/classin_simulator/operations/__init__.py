"""The operations, a module for each tag of the spec. Each is a function over the school and a call."""

import importlib

MODULES = (
    "users",
    "members",
    "courses",
    "course_members",
    "cloud",
    "labels",
    "lessons",
    "units",
    "classrooms",
    "activities",
    "settings",
)


def load() -> None:
    """Import the modules, which register their operations."""
    for name in MODULES:
        importlib.import_module(f"{__name__}.{name}")
