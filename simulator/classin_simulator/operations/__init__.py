"""The operations, a module for each tag of the spec. Each is a function over the school and a call."""

import importlib

MODULES = (
    "users",
    "passwords",
    "members",
    "teachers",
    "nicknames",
    "courses",
    "course_members",
    "course_teachers",
    "course_groups",
    "cloud",
    "labels",
    "lessons",
    "lesson_edits",
    "lesson_students",
    "recordings",
    "units",
    "classrooms",
    "classroom_edits",
    "dual_teacher",
    "activities",
    "settings",
    "sub_accounts",
)


def load() -> None:
    """Import the modules, which register their operations."""
    for name in MODULES:
        importlib.import_module(f"{__name__}.{name}")
