"""The records of a school as JSON, without passwords and the contents of files."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import islice
from typing import Any, Final

from classin_simulator.protocol.signatures import MASK
from classin_simulator.school.school import School

MAX_PER_PAGE: Final = 1000

_MASKED: Final = frozenset({"password_md5"})
_LEFT_OUT: Final = frozenset({"content"})

Json = dict[str, Any]

KINDS: Final[Mapping[str, Callable[[School], Sequence[object] | Iterable[object]]]] = {
    "users": lambda school: school.users.values(),
    "students": lambda school: school.students.values(),
    "teachers": lambda school: school.teachers.values(),
    "courses": lambda school: school.courses.values(),
    "units": lambda school: school.units.values(),
    "activities": lambda school: school.activities.values(),
    "lessons": lambda school: school.lessons.values(),
    "labels": lambda school: [{"label_id": one, "name": name} for one, name in school.labels.items()],
    "folders": lambda school: school.drive.folders.values(),
    "files": lambda school: school.drive.files.values(),
}
"""The lists of records. Accounts are common to all schools of a simulator; the rest belongs to one."""


def counts(school: School) -> dict[str, int]:
    """The number of records of each kind, deleted ones that are kept included."""
    return {kind: sum(1 for _ in find(school)) for kind, find in KINDS.items()}


def listed(school: School, kind: str, offset: int, limit: int) -> list[Json]:
    """Records of a kind, oldest first."""
    return [_shown(one) for one in islice(KINDS[kind](school), offset, offset + min(limit, MAX_PER_PAGE))]


def to_json(value: object) -> object:
    """A value of a record as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            one.name: MASK if one.name in _MASKED and getattr(value, one.name) else to_json(getattr(value, one.name))
            for one in fields(value)
            if one.name not in _LEFT_OUT
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_json(one) for key, one in value.items()}
    if isinstance(value, set | frozenset):
        return sorted((to_json(one) for one in value), key=str)
    if isinstance(value, list | tuple):
        return [to_json(one) for one in value]
    return value if isinstance(value, str | int | float | None) else str(value)


def _shown(value: object) -> Json:
    shown = to_json(value)
    assert isinstance(shown, dict)
    return shown
