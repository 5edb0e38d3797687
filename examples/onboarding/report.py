"""Says what happened, for those who keep the list: a line for each person, the steps, and the totals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from classin_client import Outcome

from .steps import LONGEST_NAME, Progress, Step

NEW = "new"
JOINED = "joined"
ALREADY = "was there already"
REFUSED = "refused"
UNFINISHED = "not finished"
TWICE = "listed twice"

_STYLES = {NEW: "green", JOINED: "green", ALREADY: "", REFUSED: "bold red", UNFINISHED: "yellow", TWICE: "dim"}
_COUNTRY = re.compile(r"00[0-9]{1,3}-")
_LONG_NUMBER = 9
_NARROW = 60


def masked(account: str) -> str:
    """An account that its owner knows again, and nobody else learns: 138****1001."""
    if "@" in account:
        owner, _, domain = account.partition("@")
        return f"{owner[:1]}***@{domain}"
    country = _COUNTRY.match(account)
    prefix = country[0] if country else ""
    number = account.removeprefix(prefix)
    if len(number) < _LONG_NUMBER:
        return f"{prefix}{number[:1]}****{number[-1:]}"
    return f"{prefix}{number[: 2 if prefix else 3]}****{number[-3 if prefix else -4 :]}"


def what_happened(one: Progress) -> tuple[str, str]:
    """The word for a person's line, and what is to be said beyond it."""
    if one.same_as is not None:
        return TWICE, f"line {one.same_as}"
    if one.refused:
        return REFUSED, one.refused
    if one.unfinished or None in one.needed:
        return UNFINISHED, one.unfinished
    if set(one.needed) == {Outcome.EXISTED}:
        return ALREADY, ""
    cut = f"name cut to {LONGEST_NAME} letters" if one.name_is_cut else ""
    if one.account is Outcome.EXISTED:
        return JOINED, cut or "had an account"
    return NEW, cut


def _table(console: Console, *columns: str) -> Table:
    # Where the terminal is too narrow for whole words, each column folds: Rich would leave columns out.
    is_narrow = console.width < _NARROW
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for name in columns[:-1]:
        table.add_column(
            name,
            justify="right" if name == "Line" else "left",
            no_wrap=name != "Name" and not is_narrow,
            overflow="fold",
        )
    table.add_column(columns[-1], overflow="fold")
    return table


def _print(console: Console, table: Table) -> None:
    if table.row_count:
        console.print(table)
        console.print()


def print_people(console: Console, progress: Iterable[Progress], *, brief: bool) -> None:
    """The table of people; in brief without those who were there already, and those in the table of what to mend."""
    table = _table(console, "Line", "Name", "Role", "Account", "What happened")
    for one in progress:
        word, rest = what_happened(one)
        if brief and word in (ALREADY, REFUSED):
            continue
        if word == REFUSED:
            # Reasons are long: they have a table of their own, where they take one line or two.
            rest = "see below"
        # `Text`, for a name may hold brackets, which would be read as a style.
        table.add_row(
            str(one.person.line),
            Text(one.person.name),
            "head teacher" if one.leads else one.person.role,
            Text(masked(one.person.account)),
            Text(f"{word}: {rest}" if rest else word, style=_STYLES[word]),
        )
    _print(console, table)


def print_steps(console: Console, steps: Iterable[Step]) -> None:
    """The table of what was made for the people."""
    table = _table(console, "For all of them", "What happened", "Details")
    for step in steps:
        table.add_row(Text(step.name), Text(step.happened), Text(step.detail))
    _print(console, table)


def print_totals(console: Console, progress: list[Progress]) -> None:
    """One line of numbers, and what is left to mend."""
    words = Counter(what_happened(one)[0] for one in progress)
    numbers = ", ".join(
        f"{words[word]} {'were there already' if word == ALREADY else word}" for word in _STYLES if words[word]
    )
    console.print(Text(f"{len(progress)} lines: {numbers}."))
    table = _table(console, "Line", "Name", "Account", "Why ClassIn refuses it")
    for one in progress:
        word, reason = what_happened(one)
        if word == REFUSED:
            # In full: what has to be mended is in the digits.
            table.add_row(str(one.person.line), Text(one.person.name), Text(one.person.account), Text(reason))
    if table.row_count:
        console.print("To mend in the list, before it is run again (nobody is taken on board twice):")
        console.print()
    _print(console, table)


def unfinished(progress: Iterable[Progress]) -> int:
    """How many people were not brought to an end, though nothing speaks against them."""
    return sum(what_happened(one)[0] == UNFINISHED for one in progress)
