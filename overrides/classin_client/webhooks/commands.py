"""What the commands of `python -m classin_client.webhooks` do."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import importlib.resources
import json
import secrets
import socket
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from classin_api.keywords import nearest
from classin_api.messages import MESSAGES
from classin_client.settings import read_secret, read_sid
from classin_client.signing import safe_key
from classin_client.webhooks.extras import need
from classin_client.webhooks.parsing import find
from classin_client.webhooks.printing import printable
from classin_client.webhooks.verifying import REASONS

if TYPE_CHECKING:
    from classin_client.webhooks.answering import Answer
    from classin_client.webhooks.store import Store

OK, FAILED, NOT_BEGUN = 0, 1, 2
_WIDEST = 200
"""Characters of a stranger's that go into one line."""
_SIGNED_AHEAD = 600
"""`TimeStamp` is so much later than `ActionTime` in ClassIn's samples."""


class CommandError(Exception):
    """A command cannot be carried out, for the reason that is its text."""


def _print(*lines: str) -> None:
    """Print lines, of which none becomes two, whoever has sent what stands in it."""
    sys.stdout.write("".join(f"{printable(line)}\n" for line in lines))


@contextlib.contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Store]:
    need("sqlalchemy", what="The inbox")
    from classin_client.webhooks.store import Store

    store = Store(options.inbox)
    if store.is_sqlite and not Path(str(store.url.database)).is_file():
        raise CommandError(f"There is no inbox {store.url.database}: name it with --inbox, or with CLASSIN_INBOX.")
    try:
        store.create()
        yield store
    finally:
        store.close()


def _moment(seconds: float | None) -> str:
    if seconds is None:
        return "-"
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y-%m-%d %H:%M:%S")


# ── listen and send ──


def listen(options: argparse.Namespace) -> int:
    """Receive, store and print; nothing is handled."""
    uvicorn = need("uvicorn", what="Listening")
    need("starlette", what="Listening")
    need("sqlalchemy", what="The inbox")
    from classin_client.webhooks.asgi import app
    from classin_client.webhooks.inbox import Inbox

    if not options.path.startswith("/"):
        raise CommandError("--path begins with a slash.")
    try:
        # Before anything is said or stored: the server itself would tell of it in the middle of its start.
        family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
        listening = socket.create_server((options.host, options.port), family=family)
    except OSError as problem:
        why = str(problem.strerror).partition(" (while")[0]
        sys.stderr.write(f"Cannot listen on {options.host}, port {options.port}: {why}.\n")
        return NOT_BEGUN

    host = f"[{options.host}]" if ":" in options.host else options.host

    def stop() -> None:
        server.should_exit = True

    with listening, Inbox(options.inbox, accept=options.accept) as inbox:
        served = app(inbox, path=options.path, handle=False, observe=_shows(inbox.largest, stop, full=options.full))
        server = uvicorn.Server(uvicorn.Config(served, log_level="warning", access_log=False))
        _print(f"Listening on http://{host}:{options.port}{options.path}, storing in {inbox!r}. Ctrl-C ends it.")
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listening])
    return OK


def _shows(largest: int, stop: Callable[[], None], *, full: bool) -> Callable[[Answer, bytes], None]:
    from classin_client.webhooks.cleaning import without_key
    from classin_client.webhooks.parsing import MalformedMessage, cmd_of, decode

    def show(answer: Answer, raw: bytes) -> None:
        try:
            fields = decode(raw)
            kind = find(fields)
            name = kind.name if kind else f"unknown Cmd {cmd_of(fields)}"
            about = " ".join(f"{key}={fields[key]}" for key in ("SID", "CourseID", "ClassID", "_id") if key in fields)
            shown = _indented(without_key(fields)) if full else []
        except (MalformedMessage, RecursionError):
            size = f"more than {largest}" if answer.outcome == "too_large" else len(raw)
            name, about, shown = "no message", f"{size} bytes", []
        try:
            _print(f"{_moment(time.time())}  {answer.outcome:<12} {name[:_WIDEST]}  {about[:_WIDEST]}", *shown)
            sys.stdout.flush()
        except BrokenPipeError:
            # Nobody reads any more; what came is stored, and answered before it ends.
            stop()

    return show


def _indented(value: object) -> list[str]:
    """JSON in lines; a line break inside of a text is an escape already."""
    return json.dumps(value, ensure_ascii=False, indent=2).split("\n")


def examples() -> dict[str, dict[str, Any]]:
    """The description's example of each message, by name."""
    text = importlib.resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8")
    webhooks = json.loads(text)["webhooks"]
    return {
        name: item["post"]["requestBody"]["content"]["application/json"]["example"] for name, item in webhooks.items()
    }


def made(
    example: Mapping[str, Any],
    *,
    sid: str,
    secret: str | None,
    fields: Mapping[str, Any],
    without: list[str],
    now: float | None = None,
) -> dict[str, Any]:
    """A message like the example, of another school and moment; signed when a secret is given."""
    moment = int(time.time() if now is None else now)
    common: dict[str, Any] = {"SID": int(sid), "TimeStamp": moment + _SIGNED_AHEAD}
    if "_id" in example:
        common |= {"_id": f"{moment:08x}{secrets.token_hex(8)}", "ActionTime": moment}
    body = {**example, **common, **fields}
    body.pop("SafeKey", None)
    if secret is not None and isinstance(body.get("TimeStamp"), int | str):
        body["SafeKey"] = safe_key(secret, body["TimeStamp"])
    return {name: value for name, value in body.items() if name not in without}


def send(options: argparse.Namespace) -> int:
    """Send a message as ClassIn would, and judge the answer."""
    import httpx

    known = examples()
    if options.file is not None:
        example = json.loads(options.file.read_text(encoding="utf-8"))
        if not isinstance(example, dict):
            raise CommandError("The file has to hold a JSON object.")
    elif options.message in known:
        example = known[options.message]
    else:
        raise CommandError(f"There is no message {options.message!r}; there are {', '.join(sorted(known))}.")
    secret = None if options.unsigned else read_secret(None).reveal()
    body = made(
        example, sid=read_sid(None), secret=secret, fields=dict(map(_field, options.field)), without=options.without
    )
    headers = {"Origin": "http://www.eeo.cn", "Content-Type": "application/json"}
    content = json.dumps(body, ensure_ascii=False).encode()
    try:
        answer = httpx.post(options.url, content=content, headers=headers, timeout=options.timeout)
    except httpx.HTTPError as failed:
        raise CommandError(f"No answer came: {type(failed).__name__}.") from None
    except httpx.InvalidURL as failed:
        raise CommandError(f"That is no address: {failed}.") from None
    problem = _problem(answer.status_code, answer.content)
    _print(f"HTTP {answer.status_code}: {answer.text[:500]}")
    _print(f"Not acknowledged, the queue would stand still: {problem}" if problem else "Acknowledged.")
    return FAILED if problem else OK


def _field(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals:
        raise CommandError(f"--field takes NAME=VALUE, not {text!r}.")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _problem(status: int, content: bytes) -> str:
    """Why ClassIn would not take an answer; empty when it would."""
    if status != 200:
        return f"the HTTP status is {status}."
    try:
        answer = json.loads(content)
    except ValueError:
        return "the answer is not JSON."
    info = answer.get("error_info") if isinstance(answer, dict) else None
    errno = info.get("errno") if isinstance(info, dict) else None
    if not isinstance(errno, int) or isinstance(errno, bool):
        return "error_info.errno has to be there, as a number."
    return "" if errno == 1 else f"error_info.errno is {errno}, not 1."


# ── looking and mending ──


def list_(options: argparse.Namespace) -> int:
    """The last messages, one line each."""
    with _opened(options) as store:
        if options.quarantine:
            for row in store.listed_quarantine(reason=options.reason, limit=options.limit):
                what = row["name"] or row["cmd"] or "-"
                sid = row["sid"] or "-"
                _print(f"{row['id']:>8}  {_moment(row['received_at'])}  {row['reason']:<12}  {sid:<10}  {what}")
        else:
            _check_name(store, options.name)
            for row in store.listed(state=options.state, name=options.name, limit=options.limit):
                what = row["name"] or f"unknown {row['cmd']}"
                tries = f"{row['attempts']} attempts" if row["attempts"] > 1 else ""
                when = _moment(row["received_at"])
                _print(f"{row['id']:>8}  {when}  {row['state']:<9} {row['lane']:<20}  {what}  {tries}".rstrip())
        _print(", ".join(f"{number} {state}" for state, number in store.counts().items()))
    return OK


def show(options: argparse.Namespace) -> int:
    """One message with everything that is kept of it, personal data included."""
    with _opened(options) as store:
        row = store.shown(options.id, quarantine=options.quarantine)
    if row is None:
        raise CommandError(f"There is no message {options.id}.")
    for name, value in row.items():
        if name not in ("body", "error") and value not in (None, ""):
            _print(f"{name}: {_moment(value) if name.endswith('_at') else value}")
    try:
        _print(*_indented(json.loads(row["body"])))
    except ValueError:
        _print(bytes(row["body"]).decode("utf-8", "backslashreplace"))
    if row.get("error"):
        _print("", *row["error"].rstrip().split("\n"))
    return OK


def retry(options: argparse.Namespace) -> int:
    """Let what was set aside wait again."""
    from classin_client.webhooks.tables import ASIDE

    if not options.ids and not options.all:
        raise CommandError("Name the messages, or say --all.")
    waiting, _ = _again(options, [ASIDE])
    _print(f"{waiting} messages wait to be handled.")
    return OK


def replay(options: argparse.Namespace) -> int:
    """Let messages be handled again."""
    from classin_client.webhooks.tables import ASIDE, DONE, SKIPPED

    if not options.ids and not options.name and options.since is None:
        raise CommandError("Name the messages, --name, or --since.")
    waiting, forgotten = _again(options, [DONE, SKIPPED, ASIDE])
    _print(f"{waiting} messages wait to be handled again{f'; {forgotten} were forgotten' if forgotten else ''}.")
    return OK


def forget(options: argparse.Namespace) -> int:
    """Remove what old messages say, and what is old in the quarantine."""
    with _opened(options) as store:
        messages, quarantined = store.forget(options.before.timestamp())
    _print(f"{messages} messages were forgotten, and {quarantined} deleted from the quarantine.")
    return OK


def _check_name(store: Store, name: str) -> None:
    """Refuse a name that neither the description nor any stored message has, rather than find nothing."""
    names = [kind.name for kind in MESSAGES]
    known = {"", *names, *(str(kind.cmd) for kind in MESSAGES)}
    if name not in known and not store.listed(name=name, limit=1):
        meant = nearest(name, names)
        hint = f"did you mean {meant!r}?" if meant else f"there are {', '.join(names)}."
        raise CommandError(f"There is no message {name!r}; {hint}")


def _check_numbers(states: Mapping[int, str], numbers: Collection[int], right: Collection[str]) -> None:
    """Refuse numbers of messages that are not in one of the right states, and say in which they are."""
    wrong = [f"{number} is {states.get(number, 'not there')}" for number in numbers if states.get(number) not in right]
    if wrong:
        raise CommandError(f"Nothing was done: message {', message '.join(wrong)}.")


def _again(options: argparse.Namespace, states: list[str]) -> tuple[int, int]:
    since = getattr(options, "since", None)
    with _opened(options) as store:
        _check_name(store, getattr(options, "name", ""))
        _check_numbers(store.states(options.ids), options.ids, states)
        return store.again(
            ids=options.ids,
            states=states,
            name=getattr(options, "name", ""),
            since=since.timestamp() if since is not None else 0.0,
        )


def release(options: argparse.Namespace) -> int:
    """Take messages out of the quarantine, and trust them."""
    if not options.ids and not options.reason:
        raise CommandError("Name the messages, or say --reason no_key.")
    with _opened(options) as store:
        from classin_client.webhooks.inbox import release as released

        _check_numbers(store.states(options.ids, quarantine=True), options.ids, set(REASONS) - {"not_json"})
        moved = released(store, ids=options.ids, reason=options.reason)
    _print(f"{moved} messages were released, and wait to be handled.")
    return OK
