"""How a command ends: the exit codes, and which error has which."""

from __future__ import annotations

import enum
import os
import sys

from classin_client import errors


class Exit(enum.IntEnum):
    """The exit codes, as docs/command.md has them."""

    OK = 0
    FAILED = 1
    USAGE = 2
    SETTINGS = 3
    INPUT = 4
    AUTHENTICATION = 5
    REFUSED = 6
    UNAVAILABLE = 7
    UNKNOWN = 8
    STATE = 9
    BRAKE = 10
    CHANGES = 11
    INTERRUPTED = 130
    READER_GONE = 141


class CommandError(Exception):
    """A command cannot be carried out; its text is printed.

    Args:
        text: What was wrong, where, and what to do.
        code: The exit code.
    """

    def __init__(self, text: str, code: Exit = Exit.INPUT) -> None:
        super().__init__(text)
        self.code = code


_BY_NAME = {"FolderErrors": Exit.INPUT, "TooManyRemovals": Exit.BRAKE}
_BY_CLASS = {
    errors.AuthenticationError: Exit.AUTHENTICATION,
    errors.Unavailable: Exit.UNAVAILABLE,
    errors.OutcomeUnknown: Exit.UNKNOWN,
    errors.MalformedResponse: Exit.UNKNOWN,
}


def exit_code(problem: BaseException) -> Exit | None:
    """The exit code for an error.

    Args:
        problem: The error.

    Returns:
        The code; None for what nobody foresaw, which is shown whole.
    """
    if isinstance(problem, CommandError):
        return problem.code
    if type(problem).__module__.startswith("classin_client.sync"):
        # Told by their names, for a command that needs no state does not import them.
        return _BY_NAME.get(type(problem).__name__, Exit.STATE)
    if isinstance(problem, errors.ClassInError):
        if not problem.outcome_known:
            return Exit.UNKNOWN
        return next((code for kind, code in _BY_CLASS.items() if isinstance(problem, kind)), Exit.REFUSED)
    if isinstance(problem, ImportError):
        return Exit.SETTINGS
    if isinstance(problem, OSError):
        return Exit.INPUT
    return None


def discard_output() -> None:
    """Has what was not written yet go nowhere: its reader has gone, as `head` does, and Python would complain of it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


__all__ = ["CommandError", "Exit", "discard_output", "exit_code"]
