"""The commands of `classin`, and how each of them ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from classin_client.cli._commands import calling, knowing, lessons, syncing
from classin_client.cli._failures import CommandError, Exit, discard_output, exit_code

app = typer.Typer(
    name="classin",
    # Help is plain text: it can be read at 50 columns, piped, and quoted in docs/command.md.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=True,
)

_EPILOG = """\
A school is named by CLASSIN_SID with CLASSIN_SECRET (or CLASSIN_SECRET_FILE, a file of mode 0600), or by --school in a
file with several schools, which CLASSIN_CONFIG names. A secret is never an argument. See docs/command.md.

Example: classin plan school/
"""


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        sys.stdout.write(f"classin-client {version('classin-client')}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True, epilog=_EPILOG)
def classin(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_version, help="Print the version.")
    ] = False,
) -> None:
    """The online classroom ClassIn: a school as a folder, calls, pushed messages, and what is known of its API."""
    if context.invoked_subcommand is None:
        sys.stdout.write(context.get_help() + "\n")


def _add(function: Callable[..., int], short: str, example: str, **settings: Any) -> None:
    name = function.__name__.replace("_", "-")
    app.command(name, short_help=short, epilog=f"Example: {example}", **settings)(function)


_add(syncing.plan, "What has to be done for a folder.", "classin plan school/")
_add(syncing.apply, "Do it.", "classin apply school/ --passwords passwords.csv")
_add(syncing.status, "What the state knows.", "classin status --export ids.csv")
_add(syncing.adopt, "Take over a school that exists.", "classin adopt ids.csv")
_add(lessons.attendance, "Who was in a lesson, and when.", "classin attendance maths-1 --html maths-1.html")
_PASSED_ON = {"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
_add(lessons.inbox, "What ClassIn pushes.", "classin inbox listen --port 8765", context_settings=_PASSED_ON)
_add(calling.doctor, "Check sid, secret, clock, network.", "classin doctor --school riverside")
_add(calling.call, "Call an operation.", "classin call addCourse courseName=Maths")
_add(calling.explain_signature, "What is signed for a call.", "classin explain-signature addCourse courseName=Maths")
_add(knowing.explain, "What a code means.", "classin explain 841")
_add(knowing.ops, "List the operations.", "classin ops teacher")
_add(knowing.show, "Show an operation.", "classin show courses.create")
_add(lessons.simulate, "Run a simulated ClassIn.", "classin simulate --seed small")


def run(arguments: list[str]) -> int:
    """Runs a command, and turns what goes wrong into a sentence and an exit code.

    Args:
        arguments: The command and its options.
    """
    command = typer.main.get_command(app)
    if "_CLASSIN_COMPLETE" in os.environ:
        # A shell asks what may follow.
        command.main(arguments, prog_name="classin")
    try:
        with command.make_context("classin", arguments) as context:
            code = command.invoke(context)
        sys.stdout.flush()
    except typer.Exit as ended:
        return ended.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return _say("Stopped by hand.", Exit.INTERRUPTED)
    except BrokenPipeError:
        discard_output()
        return Exit.READER_GONE
    except TyperException as wrong:
        return _say(_sentence(wrong), Exit.USAGE)
    except Exception as problem:
        found = exit_code(problem)
        if found is None:
            raise
        return _say(_text(problem), found)
    return int(code) if isinstance(code, int) else Exit.OK


def _say(text: str, code: Exit) -> int:
    from classin_client.cli._output import printable

    sys.stderr.write("".join(f"{printable(line)}\n" for line in text.splitlines()))
    return code


def _text(problem: Exception) -> str:
    if isinstance(problem, OSError) and problem.filename and not isinstance(problem, CommandError):
        return f"{problem.filename}: {problem.strerror}."
    return str(problem)


def _sentence(wrong: TyperException) -> str:
    """A usage error in one sentence, with the command to ask for help."""
    text = " ".join(wrong.format_message().split()).rstrip(".")
    context = getattr(wrong, "ctx", None)
    return f"{text}; see `{context.command_path if context else 'classin'} --help`."


__all__ = ["app", "run"]
