"""What the schools of one ClassIn have in common: the accounts of people, and the numbers from which ids are taken.

An account belongs to nobody's school: whoever registers a telephone number that is known is told its UID, whichever
school registered it first. Everything else belongs to one school, and no id is given out twice. Whose an id is can be
asked, for ClassIn has codes of its own for what is another school's; nothing else is told of it.
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
"""Where ClassIn's have arrived, by the kind of id."""


class Directory:
    """All accounts by UID and by telephone number or e-mail address, a counter for each kind of id, and its owners."""

    def __init__(self) -> None:
        self.users: dict[int, User] = {}
        self.uids_by_account: dict[str, int] = {}
        self._counters = {kind: itertools.count(first) for kind, first in FIRST_IDS.items()}
        self._owners: dict[tuple[str, str], str] = {}

    def new_id(self, kind: str, sid: str) -> int:
        """The next id of a kind, for something of a school."""
        number = next(self._counters[kind])
        self._owners[kind, str(number)] = sid
        return number

    def is_foreign(self, kind: str, number: int | str, sid: str) -> bool:
        """Whether an id was given to another school than this."""
        return self._owners.get((kind, str(number)), sid) != sid
