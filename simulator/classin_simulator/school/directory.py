"""What the schools of one ClassIn share: the accounts, and the counters of ids.

Accounts do not belong to a school: registering a known telephone number gives its UID, whichever school registered it
first. Everything else belongs to one school, and ids are unique across schools. A school can ask whether an id is of
another school, because ClassIn has codes for that, and learns nothing else about it.
"""

import itertools
from typing import Final

from .records import User

FIRST_IDS: Final = {
    "uid": 19_820_375,
    "relation": 214_161,
    "course": 352_861,
    "label": 363,
    "unit": 26_020_895,
    "activity": 25_107_347,
    "lesson": 1_152_680,
    "folder": 713_940,
    "file": 496_225,
    "grouping": 147_667,
}
"""The first id of each kind, near those of ClassIn."""


class Directory:
    """Accounts by UID and by telephone number or e-mail address, and for each kind of id a counter and the owners."""

    def __init__(self) -> None:
        self.users: dict[int, User] = {}
        self.uids_by_account: dict[str, int] = {}
        self._counters = {kind: itertools.count(first) for kind, first in FIRST_IDS.items()}
        self._owners: dict[tuple[str, str], str] = {}

    def new_id(self, kind: str, sid: str) -> int:
        """The next id of a kind, owned by a school."""
        number = next(self._counters[kind])
        self._owners[kind, str(number)] = sid
        return number

    def is_foreign(self, kind: str, number: int | str, sid: str) -> bool:
        """Whether an id belongs to another school than this."""
        return self._owners.get((kind, str(number)), sid) != sid
