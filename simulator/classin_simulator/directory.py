"""What the schools of one ClassIn have in common: the accounts of people, and the numbers from which ids are taken.

An account belongs to nobody's school: whoever registers a telephone number that is known is told its UID, whichever
school registered it first. Everything else belongs to one school, and no id is given out twice.
"""

import itertools
from collections.abc import Iterator

from .records import User


class Directory:
    """All accounts by UID and by telephone number or e-mail address, and a counter for each kind of id."""

    def __init__(self) -> None:
        self.users: dict[int, User] = {}
        self.uids_by_account: dict[str, int] = {}
        self._counters: dict[str, Iterator[int]] = {}

    def ids(self, kind: str, first: int) -> Iterator[int]:
        """The counter of a kind of id, which all schools share."""
        return self._counters.setdefault(kind, itertools.count(first))
