"""`plan`, `apply`, `status`, `adopt`: a school as a folder."""

from __future__ import annotations

import datetime
import itertools
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from classin_client.cli._failures import CommandError, Exit, exit_code
from classin_client.cli._options import Maintenance, Output, SchoolName, StateAddress, Zone, read_windows, read_zone
from classin_client.cli._output import Format, console, print_json, print_lines, print_rows, printable

if TYPE_CHECKING:
    from rich.console import Console

    from classin_client.cli._schools import School
    from classin_client.sync import Plan, State

_STYLES = {"+": "green", "~": "yellow", "-": "red", "!": "magenta", "?": "magenta"}
_PLAN_COLUMNS = ("sign", "what", "key", "changes", "why", "from")

_FEW = 3
Brief = Annotated[bool, typer.Option("--brief", help="Of many alike that follow each other, show three.")]
Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="people.csv, courses.csv, enrolments.csv, lessons.csv.")]


def plan(
    folder: Folder,
    school: SchoolName = None,
    state: StateAddress = None,
    zone: Zone = None,
    maintenance: Maintenance = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="End with 11 when there is something to do, as a check does.")
    ] = False,
    brief: Brief = False,
    output: Output = Format.TABLE,
) -> Exit:
    """Say what has to be done so that ClassIn is what a folder says. Nothing is sent."""
    with _opened(school, state) as (_, known):
        changes = _planned(folder, known, zone, maintenance)
        if output is Format.TABLE:
            _show(changes, known, console(), brief=brief)
    if output is Format.JSON:
        sys.stdout.write(changes.to_json() + "\n")
    elif output is Format.CSV:
        print_rows(changes.table(), output, _PLAN_COLUMNS)
    return Exit.CHANGES if exit_code and not changes.empty else Exit.OK


def apply(
    folder: Folder,
    school: SchoolName = None,
    state: StateAddress = None,
    zone: Zone = None,
    maintenance: Maintenance = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
    allow_removals: Annotated[
        str, typer.Option(metavar="SHARE", help="The most that may be cancelled or removed of a kind.")
    ] = "10%",
    passwords: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Make passwords for new people without one, and write them here (0600)."),
    ] = None,
    concurrency: Annotated[int, typer.Option(min=1, max=64, help="Calls at once.")] = 8,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the outcome of every row to this CSV file.")
    ] = None,
    brief: Brief = False,
    output: Output = Format.TABLE,
) -> Exit:
    """Do what the plan says: show it, ask, and carry it out. Running it again goes on where it stopped."""
    share = _share(allow_removals)
    import attrs

    from classin_client.cli._progress import showing
    from classin_client.sync import PasswordFile
    from classin_client.sync import apply as carry_out

    with _opened(school, state) as (settings, known):
        changes = _planned(folder, known, zone, maintenance)
        # A program that reads the result gets nothing else on standard output.
        out = console(stderr=output is not Format.TABLE)
        _show(changes, known, out, brief=brief, passwords=passwords)
        if not changes.empty and not yes and not _agreed():
            return Exit.FAILED
        if report:
            # Before anything is sent: afterwards it would be too late to name another file.
            _writable(report)
        with settings.client() as client, showing(len(changes.actions)) as (shown, update):
            try:
                result = carry_out(
                    changes,
                    known,
                    client,
                    allow_removals=share,
                    passwords=PasswordFile(passwords) if passwords else None,
                    max_concurrency=concurrency,
                    on_progress=update,
                )
            except KeyboardInterrupt:
                done = f"Stopped by hand: {shown.done} of {shown.total} actions have an outcome, and are in the state"
                raise CommandError(f"{done}; the same command goes on from there.", Exit.INTERRUPTED) from None
    rows = [attrs.asdict(row) for row in result.rows]
    if output is Format.JSON:
        sys.stdout.write(result.to_json() + "\n")
    elif output is Format.CSV:
        print_rows(rows, output, _ROW_COLUMNS)
    elif not changes.empty:
        if result.failed:
            failed = [attrs.asdict(row) for row in result.failed]
            print_rows(failed, output, ("file", "row", "key", "outcome", "message"))
        print_lines([str(result)])
    if report:
        try:
            result.write_csv(report)
        except OSError as problem:
            text = f"The outcomes cannot be written to {report}: {problem.strerror}"
            raise CommandError(f"{text}; what is done is in the state.") from None
    if result.error is not None:
        return exit_code(result.error) or Exit.FAILED
    return Exit.OK if result.ok else Exit.FAILED


_ROW_COLUMNS = ("file", "row", "kind", "key", "outcome", "message")


def status(
    school: SchoolName = None,
    state: StateAddress = None,
    export: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write own keys and ClassIn's ids to this CSV file.")
    ] = None,
    output: Output = Format.TABLE,
) -> Exit:
    """Say what the state knows: how much of everything, what is not settled, the last runs."""
    with _opened(school, state, must_exist=True) as (_, known):
        counts, unsettled, runs = known.counts(), known.unsettled(), known.last_runs(5)
        if export:
            _export(known, export)
        where = str(known)
    pending = [{"kind": one.kind, "key": one.key, "pending": one.pending} for one in unsettled]
    shown = [{**run, "started_at": _moment(run["started_at"]), "ended_at": _moment(run["ended_at"])} for run in runs]
    if output is Format.JSON:
        print_json({"state": where, "counts": counts, "unsettled": pending, "runs": shown})
        return Exit.OK
    if output is Format.CSV:
        print_rows([{"kind": kind, "number": number} for kind, number in counts.items()], output, ("kind", "number"))
        return Exit.OK
    print_lines([where, ", ".join(f"{number} {_plural(kind, number)}" for kind, number in counts.items())])
    for one in shown:
        ended = one["outcome"] or "did not end: the next apply goes on there"
        print_lines([f"{one['started_at']}  {ended}"])
    if pending:
        print_lines([f"{len(pending)} calls are not settled; the next apply asks again:"])
        print_rows(pending, output, ("kind", "key", "pending"))
    return Exit.OK


def _export(state: State, path: Path) -> None:
    # A slip of the hand is not to cost another file.
    if path.is_file() and path.stat().st_size and not path.read_bytes().startswith(b"kind,key,id"):
        raise CommandError(f"{path} is there and holds other things: name another file. Nothing was written.")
    try:
        state.export(path)
    except OSError as problem:
        raise CommandError(f"{path} cannot be written: {problem.strerror}.") from None


def adopt(
    ids: Annotated[
        Path, typer.Argument(metavar="IDS.csv", help="Columns kind, key and id; class_id is taken as well.")
    ],
    school: SchoolName = None,
    state: StateAddress = None,
) -> Exit:
    """Tell the state the ids of people, courses and lessons that ClassIn has already. Nothing is sent."""
    from classin_client.sync import adopt as take_over

    with _opened(school, state) as (_, known):
        number = take_over(known, ids)
    then = "the first apply writes all that the folder says of them" if number else "the state knows them all"
    print_lines([f"{number} adopted; {then}."])
    return Exit.OK


class _opened:  # noqa: N801 - it is used as a function in a `with`
    """The school's settings and its state, for the time of a `with`."""

    def __init__(self, school: str | None, state: str | None, *, must_exist: bool = False) -> None:
        from classin_client.cli._schools import find_school

        self._settings = find_school(school, state=state)
        if must_exist and not self._settings.state_exists:
            text = f"There is no state file {self._settings.state}: name another with --state, or run apply first"
            raise CommandError(f"{text}.")

    def __enter__(self) -> tuple[School, State]:
        from classin_client.sync import State

        if "://" not in self._settings.state:
            Path(self._settings.state).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._state = State(self._settings.state, self._settings.sid)
        return self._settings, self._state

    def __exit__(self, *_: object) -> None:
        self._state.close()


def _planned(folder: Path, state: State, zone: str | None, maintenance: list[str] | None) -> Plan:
    from classin_client.sync import plan as make
    from classin_client.sync import read_folder

    windows = read_windows(maintenance)
    read_zone(zone)
    return make(read_folder(folder, zone=zone), state, maintenance=windows)


def _show(changes: Plan, known: State, out: Console, *, brief: bool, passwords: Path | None = None) -> None:
    lines: list[str] = []
    for (label, kind), alike in itertools.groupby(changes.actions, key=lambda one: (one.label, one.kind)):
        some = [*map(str, alike)]
        shown = some[:_FEW] if brief and len(some) > _FEW + 1 else some
        lines += shown
        if len(shown) < len(some):
            lines.append(f"{shown[0][:1]} … and {len(some) - len(shown)} more to {label} ({kind})")
    lines += map(str, changes.blocked)
    if not changes.empty and not known.things():
        lines.append(f"? Nothing is known of the school yet: {known} is new.")
    lines += [f"? {one}" for one in changes.warnings]
    if missing := len(changes.without_password):
        people, rows = "1 new person has", "this row fails"
        if missing > 1:
            people, rows = f"{missing} new people have", "these rows fail"
        made = f"{passwords} gets what is made" if passwords else f"--passwords FILE makes them, without it {rows}"
        lines.append(f"? {people} no password; {made}.")
    for line in lines:
        out.print(printable(line), style=_STYLES.get(line[:1]))
    out.print(changes.summary())


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise CommandError("Nobody can be asked here: add --yes to apply what the plan says.", Exit.USAGE)
    agreed = typer.confirm("Apply this?", err=True)
    if not agreed:
        sys.stderr.write("Nothing was sent.\n")
    return agreed


def _writable(path: Path) -> None:
    try:
        path.open("a", encoding="utf-8").close()
    except OSError as problem:
        raise CommandError(f"{path} cannot be written: {problem.strerror}. Nothing was sent.") from None


def _share(text: str) -> float:
    try:
        share = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise CommandError("--allow-removals takes a share, as 10% or 0.1.", Exit.USAGE)
    return share


def _moment(seconds: Any) -> str:
    if seconds is None:
        return ""
    return f"{datetime.datetime.fromtimestamp(seconds, datetime.UTC):%Y-%m-%d %H:%M} UTC"


def _plural(kind: str, number: int) -> str:
    return kind if number == 1 else {"person": "people"}.get(kind, f"{kind}s")


__all__ = ["adopt", "apply", "plan", "status"]
