"""What is wrong with the input, all of it at once, and why a run did not begin or go on."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from classin_client.errors import ClassInError


@attrs.frozen
class Problem:
    """One thing that is wrong with the input, or worth a look.

    Attributes:
        file: The file's name, such as `lessons.csv`.
        row: The row as a spreadsheet counts it: 1 is the header. 0 stands for the file as a whole.
        column: The column; empty for the row as a whole.
        text: What is wrong, in a sentence without its end. It holds no name, telephone number or password.
        remedy: What to do.
        record: Kind and key of what it is about, such as `person ada`, which is shown where that stands in no file.
    """

    file: str
    row: int
    column: str
    text: str
    remedy: str
    record: str = ""

    def __str__(self) -> str:
        in_file = [self.file, f"row {self.row}" if self.row else ""]
        place = [*([self.record] if self.record and not self.row else in_file), self.column]
        return f"{', '.join(one for one in place if one)}: {self.text}. {self.remedy}"


class SyncError(ClassInError):
    """A run did not begin, or could not go on; what is done is in the state, and running again continues there."""


class FolderErrors(SyncError, ValueError):
    """The desired state cannot be used. Nothing was sent.

    Attributes:
        problems: Every problem that was found, in the order of files and rows.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        many = f"{len(self.problems)} problems" if len(self.problems) != 1 else "1 problem"
        super().__init__("\n".join([f"{many}; nothing was sent.", *map(str, self.problems)]))

    def __reduce__(self) -> tuple[type[FolderErrors], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)


class StateError(SyncError):
    """The state cannot be used, or could not be written."""


class StateLocked(StateError):
    """Another apply works with this state at the moment. Nothing was sent."""


class PlanOutdated(SyncError):
    """What the plan says is not what would be done now. Nothing was sent.

    Attributes:
        differences: A line for each action that came or went.
    """

    def __init__(self, text: str, differences: Sequence[str] = ()) -> None:
        self.differences = tuple(differences)
        super().__init__(text)

    def __reduce__(self) -> tuple[type[PlanOutdated], tuple[str, tuple[str, ...]]]:
        return type(self), (str(self), self.differences)


class TooManyRemovals(SyncError):
    """The plan cancels or removes more than was allowed. Nothing was sent."""


__all__ = [
    "FolderErrors",
    "PlanOutdated",
    "Problem",
    "StateError",
    "StateLocked",
    "SyncError",
    "TooManyRemovals",
]
