"""Where a value stands in the arguments of a call, so that an error names it as the caller does."""

from __future__ import annotations

from typing import NamedTuple

from classin_api.operations import Operation
from classin_client import errors
from classin_client._request.spelling import Spelling, on_the_wire


class Place(NamedTuple):
    """A value's place; its text begins the sentence of an error: `courses.create (addCourse): course_name`.

    Attributes:
        call: What was called, as errors name it.
        operation: The operation's id.
        param: The parameter, as the caller spells it, with the way to a value in it; empty for the call as a whole.
        spelled: How the caller wrote the names.
        phone_region: The country of telephone numbers without one, such as CN; empty for none.
    """

    call: str
    operation: str = ""
    param: str = ""
    spelled: Spelling = on_the_wire
    phone_region: str = ""

    def __str__(self) -> str:
        return f"{self.call}: {self.param}" if self.param else self.call

    def field(self, name: str) -> Place:
        """The place of a parameter, or of a field of this one, by its name on the wire."""
        return self.named(self.spelled(name))

    def named(self, name: str) -> Place:
        """The place of a parameter or field by the name that the caller gave it."""
        return self._at(f"{self.param}.{name}" if self.param else name)

    def item(self, index: int) -> Place:
        """The place of an item of this list."""
        return self._at(f"{self.param}[{index}]")

    def _at(self, param: str) -> Place:
        # Not by `_replace`, which takes twice as long: there is a place for each value of a long list.
        return Place(self.call, self.operation, param, self.spelled, self.phone_region)

    def invalid(self, sentence: str) -> errors.InvalidValue:
        """The error for a value that cannot be sent; `sentence` is whole."""
        return errors.InvalidValue(sentence, operation=self.operation, kind="invalid", param=self.param)

    def wrong_type(self, sentence: str) -> errors.InvalidType:
        """The error for a value of the wrong type."""
        return errors.InvalidType(sentence, operation=self.operation, kind="invalid", param=self.param)

    def missing_file(self, sentence: str) -> errors.MissingFile:
        """The error for a path that leads to no file."""
        return errors.MissingFile(sentence, operation=self.operation, kind="invalid", param=self.param)

    def unreadable(self, sentence: str) -> errors.UnreadableFile:
        """The error for a file that cannot be read."""
        return errors.UnreadableFile(sentence, operation=self.operation, kind="invalid", param=self.param)


def place_of(operation: Operation, spelled: Spelling = on_the_wire, phone_region: str = "") -> Place:
    """The place of a call as a whole."""
    return Place(operation.title, operation.id, spelled=spelled, phone_region=phone_region)
