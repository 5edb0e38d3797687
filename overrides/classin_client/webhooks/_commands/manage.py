"""The commands that show what is in an inbox, and change it."""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from classin_api.keywords import nearest
from classin_api.messages import MESSAGES
from classin_client.webhooks._commands.output import OK, CommandError, indented, moment_text, print_lines
from classin_client.webhooks._extras import need
from classin_client.webhooks.verifying import REASONS

if TYPE_CHECKING:
    from classin_client.webhooks._storage.store import Store


@contextlib.contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Store]:
    need("sqlalchemy", what="The inbox")
    from classin_client.webhooks._storage.store import Store

    store = Store(options.inbox)
    if store.is_sqlite and not Path(str(store.url.database)).is_file():
        raise CommandError(f"There is no inbox {store.url.database}: name another with --inbox or CLASSIN_INBOX.")
    try:
        store.create()
        yield store
    finally:
        store.close()


def list_(options: argparse.Namespace) -> int:
    """List the last messages, one line each."""
    with _opened(options) as store:
        if options.quarantine:
            for row in store.list_quarantine(reason=options.reason, limit=options.limit):
                what = row["name"] or row["cmd"] or "-"
                sid = row["sid"] or "-"
                when = moment_text(row["received_at"])
                print_lines(f"{row['id']:>8}  {when}  {row['reason']:<12}  {sid:<10}  {what}")
        else:
            _check_name(store, options.name)
            for row in store.list_messages(state=options.state, name=options.name, limit=options.limit):
                what = row["name"] or f"unknown {row['cmd']}"
                tries = f"{row['attempts']} attempts" if row["attempts"] > 1 else ""
                when = moment_text(row["received_at"])
                line = f"{row['id']:>8}  {when}  {row['state']:<11} {row['ordering_key']:<20}  {what}  {tries}"
                print_lines(line.rstrip())
        print_lines(", ".join(f"{number} {state}" for state, number in store.counts().items()))
    return OK


def copy(options: argparse.Namespace) -> int:
    """Copy the inbox into PostgreSQL."""
    with _opened(options) as store:
        from classin_client.webhooks.copying import copy_inbox

        done = copy_inbox(store.url.render_as_string(hide_password=False), options.target)
    print_lines(
        f"{done.messages} messages and {done.quarantined} of the quarantine were copied; {done.settled} that were"
        " copied before have been handled since. Stop what uses the old inbox, and copy once more before a worker of"
        " the new one starts."
    )
    return OK


def show(options: argparse.Namespace) -> int:
    """Show one message with everything that is stored of it, personal data included.

    Raises:
        CommandError: If there is no message with the number.
    """
    with _opened(options) as store:
        row = store.get(options.id, quarantine=options.quarantine)
    if row is None:
        raise CommandError(f"There is no message {options.id}: see the numbers with `list`.")
    for name, value in row.items():
        if name not in ("body", "error") and value not in (None, ""):
            print_lines(f"{name}: {moment_text(value) if name.endswith('_at') else value}")
    try:
        print_lines(*indented(json.loads(row["body"])))
    except (ValueError, RecursionError):
        print_lines(bytes(row["body"]).decode("utf-8", "backslashreplace"))
    if row.get("error"):
        print_lines("", *row["error"].rstrip().split("\n"))
    return OK


def retry(options: argparse.Namespace) -> int:
    """Let dead letters be handled again.

    Raises:
        CommandError: If no message is named, or one is not a dead letter; then nothing is changed.
    """
    from classin_client.webhooks._storage.tables import DEAD_LETTER

    if not options.ids and not options.all:
        raise CommandError("No message is named: give numbers, or --all.")
    waiting, _ = _requeue(options, [DEAD_LETTER])
    print_lines(f"Waiting to be handled: {waiting}.")
    return OK


def replay(options: argparse.Namespace) -> int:
    """Let messages be handled again.

    Raises:
        CommandError: If nothing selects messages, or a named one waits or was forgotten; then nothing is changed.
    """
    from classin_client.webhooks._storage.tables import DEAD_LETTER, DONE, SKIPPED

    if not options.ids and not options.name and options.since is None:
        raise CommandError("No message is named: give numbers, --name or --since.")
    waiting, forgotten = _requeue(options, [DONE, SKIPPED, DEAD_LETTER])
    print_lines(f"Waiting to be handled again: {waiting}{f'; forgotten before: {forgotten}' if forgotten else ''}.")
    return OK


def forget(options: argparse.Namespace) -> int:
    """Remove the bodies of old messages, and delete old messages from the quarantine. Repeating is safe."""
    with _opened(options) as store:
        messages, quarantined = store.forget(options.before.timestamp())
    print_lines(f"Forgotten: {messages}; deleted from the quarantine: {quarantined}.")
    return OK


def _check_name(store: Store, name: str) -> None:
    """Refuse a name that neither openapi.yaml nor a stored message has, rather than select nothing."""
    names = [kind.name for kind in MESSAGES]
    known = {"", *names, *(str(kind.cmd) for kind in MESSAGES)}
    if name not in known and not store.list_messages(name=name, limit=1):
        meant = nearest(name, names)
        hint = f"did you mean {meant!r}?" if meant else f"there are {', '.join(names)}."
        raise CommandError(f"There is no message {name!r}; {hint}")


def _check_numbers(states: Mapping[int, str], numbers: Collection[int], right: Collection[str]) -> None:
    """Refuse the numbers of messages that are in another state or do not exist, and say so of each."""
    wrong = [f"{number} is {states.get(number, 'not there')}" for number in numbers if states.get(number) not in right]
    if wrong:
        raise CommandError(f"Nothing was done: message {', message '.join(wrong)}.")


def _requeue(options: argparse.Namespace, states: list[str]) -> tuple[int, int]:
    since = getattr(options, "since", None)
    with _opened(options) as store:
        _check_name(store, getattr(options, "name", ""))
        _check_numbers(store.states(options.ids), options.ids, states)
        return store.requeue(
            ids=options.ids,
            states=states,
            name=getattr(options, "name", ""),
            since=since.timestamp() if since is not None else 0.0,
        )


def release(options: argparse.Namespace) -> int:
    """Move messages from the quarantine into the inbox, and trust them.

    Raises:
        CommandError: If nothing selects messages, or a named one is not there or not JSON; then nothing is changed.
    """
    if not options.ids and not options.reason:
        raise CommandError("No message is named: give numbers, or a reason, as in --reason no_key.")
    with _opened(options) as store:
        from classin_client.webhooks._storage.quarantine import release_quarantined

        _check_numbers(store.states(options.ids, quarantine=True), options.ids, set(REASONS) - {"not_json"})
        moved = release_quarantined(store, ids=options.ids, reason=options.reason)
    print_lines(f"Released, and waiting to be handled: {moved}.")
    return OK


__all__ = ["copy", "forget", "list_", "release", "replay", "retry", "show"]
