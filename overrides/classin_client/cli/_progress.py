"""How far an apply is: a bar on a terminal, plain lines in a pipe. Both go to standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from classin_client.cli._output import console

if TYPE_CHECKING:
    from classin_client.sync import Progress

_LINES = 10
"""How many lines a run writes into a pipe."""


class Shown:
    """What was shown last: how many actions have an outcome, and of how many."""

    def __init__(self, total: int) -> None:
        self.done = 0
        self.total = total


@contextmanager
def showing(total: int) -> Iterator[tuple[Shown, Callable[[Progress], None]]]:
    """Shows progress for the time of a `with`.

    Args:
        total: How many actions there are.

    Yields:
        What was shown last, and the callback for `apply`.
    """
    shown = Shown(total)
    if not sys.stderr.isatty():
        yield shown, lambda progress: _line(shown, progress)
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(bar_width=None), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Bar(*columns, console=console(stderr=True), transient=True, expand=True) as bar:
        task = bar.add_task("", total=total)

        def update(progress: Progress) -> None:
            shown.done = progress.done
            bar.update(task, completed=progress.done, description=_what(progress))

        yield shown, update


def _line(shown: Shown, progress: Progress) -> None:
    shown.done = progress.done
    step = max(1, progress.total // _LINES)
    if progress.done % step == 0 or progress.done == progress.total:
        sys.stderr.write(f"{progress.done} of {progress.total}: {_what(progress)}\n")
        sys.stderr.flush()


def _what(progress: Progress) -> str:
    counts = {"failed": progress.failed, "skipped": progress.skipped}
    return ", ".join([progress.what, *(f"{number} {outcome}" for outcome, number in counts.items() if number)])


__all__ = ["Shown", "showing"]
