"""`attendance`, `inbox`, `simulate`: lessons, what ClassIn pushes, and a ClassIn of one's own."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from classin_client.cli._failures import CommandError, Exit
from classin_client.cli._options import InboxAddress, Output, SchoolName, StateAddress, read_zone
from classin_client.cli._output import Format, print_lines, print_rows


def attendance(
    lesson: Annotated[str, typer.Argument(metavar="LESSON", help="Its ClassID, or its key in lessons.csv.")],
    school: SchoolName = None,
    inbox: InboxAddress = None,
    state: StateAddress = None,
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="FILE", help="A file with the pushed summary, in place of the inbox."),
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page with a bar per person instead.")
    ] = None,
    zone: Annotated[
        str | None, typer.Option("--zone", metavar="ZONE", help="The zone of times. Left out, this machine's.")
    ] = None,
    output: Output = Format.TABLE,
) -> Exit:
    """Say who was in a lesson, from when to when, and who was not; as a table, CSV, JSON or a page."""
    shown_in = read_zone(zone)
    from classin_client.cli._attendance import COLUMNS, read_register
    from classin_client.cli._schools import find_school

    register = read_register(lesson, find_school(school, state=state, inbox=inbox), source)
    if html is not None:
        from classin_client.cli._page import render

        try:
            html.write_text(render(register, shown_in), encoding="utf-8")
        except OSError as problem:
            raise CommandError(f"{html} cannot be written: {problem.strerror}.") from None
        print_lines([f"{html}: {register.summary()}"])
        return Exit.OK
    rows = register.rows(shown_in)
    if output is Format.TABLE:
        print_lines([register.title])
        unnamed = all(not row["name"] for row in rows)
        columns = ("uid" if unnamed else "name", "role", "first_in", "last_out", "minutes", "late")
        print_rows(rows, output, columns)
        print_lines([register.summary()])
    else:
        print_rows(rows, output, COLUMNS)
    return Exit.OK


def inbox(context: typer.Context) -> int:
    """Receive what ClassIn pushes, and look after an inbox: listen, send, list, show, retry, release, replay …"""
    from classin_client.webhooks.__main__ import main

    if not os.environ.get("CLASSIN_SID", "").strip() and not {"--help", "-h"} & {*context.args}:
        _set_environment()
    try:
        return main([*context.args], program="classin inbox")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else Exit.USAGE


def _set_environment() -> None:
    """Gives the commands of the inbox, which read the environment, the school of the config file."""
    from classin_client.cli._schools import NoSchool, find_school

    try:
        school = find_school(os.environ.get("CLASSIN_SCHOOL"))
    except NoSchool:
        # Most of them need no school.
        return
    os.environ.setdefault("CLASSIN_INBOX", school.inbox)
    os.environ["CLASSIN_SID"] = school.sid
    os.environ["CLASSIN_SECRET"] = school.secret()


def simulate(
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 for any free one.")] = 0,
    sid: Annotated[str, typer.Option("--sid", metavar="SID", help="The id of the school.")] = "1000082",
    seed: Annotated[
        str | None, typer.Option(metavar="NAME", help="Fill the school with people and courses: small.")
    ] = None,
    documented: Annotated[
        bool, typer.Option("--documented", help="Answer as the pages say where the server is reported to differ.")
    ] = False,
    push_to: Annotated[
        str | None, typer.Option(metavar="URL", help="Where to push what happens, on this machine.")
    ] = None,
) -> int:
    """Run a simulated ClassIn on this machine until Ctrl-C. It prints its address as JSON, and has a page."""
    from classin_simulator.__main__ import main

    arguments = ["--port", str(port), "--sid", sid]
    arguments += ["--seed", seed] if seed else []
    arguments += ["--as", "documented"] if documented else []
    arguments += ["--push-to", push_to] if push_to else []
    sys.stdout.flush()
    return main(arguments)


__all__ = ["attendance", "inbox", "simulate"]
