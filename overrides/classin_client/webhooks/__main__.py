"""`python -m classin_client.webhooks`: receive and send messages, and look after an inbox."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import sys
from pathlib import Path
from typing import NoReturn

from classin_client.webhooks._commands import listen, manage, send
from classin_client.webhooks._commands.output import FAILED, NOT_INSTALLED, CommandError, discard_output
from classin_client.webhooks.verifying import REASONS

_PROGRAM = "python -m classin_client.webhooks"
_READER_GONE = 128 + 13
"""The exit status that a shell gives a program that SIGPIPE ended."""
_UNTRUSTED = [reason for reason in REASONS if reason != "ok"]
_STATES = ("waiting", "done", "skipped", "dead_letter")


def main(arguments: list[str] | None = None, *, program: str = _PROGRAM) -> int:
    """Run a command.

    Args:
        arguments: The command and its options. Without it, those of the command line.
        program: How it was called, for help and errors. Without it, as a module.

    Returns:
        The exit status: 0 when the command succeeded; 1 when it failed, or a message that was sent is not acknowledged;
        2 when the address cannot be listened on; 3 when an extra is not installed; 130 after Ctrl-C. Errors are printed
        to standard error.

    Raises:
        SystemExit: With status 2, if the arguments are wrong.
    """
    options = _parser(program).parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        discard_output()
        return _READER_GONE
    except ImportError as missing:
        sys.stderr.write(f"{missing}\n")
        return NOT_INSTALLED
    except (CommandError, ValueError, OSError) as problem:
        sys.stderr.write(f"{problem}\n")
        return FAILED
    except KeyboardInterrupt:
        return 130
    except Exception as problem:
        # Of SQLAlchemy, which may not be installed. Its text would repeat the statement and its values.
        if not type(problem).__module__.startswith("sqlalchemy"):
            raise
        # Of a driver, whose advice takes further lines.
        why = str(getattr(problem, "orig", None) or type(problem).__name__).strip().partition("\n")[0].rstrip(".")
        sys.stderr.write(f"The inbox cannot be used: {why}.\n")
        return FAILED
    return code


def _time(text: str) -> datetime.datetime:
    with contextlib.suppress(ValueError):
        moment = datetime.datetime.fromisoformat(text)
        return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
    raise argparse.ArgumentTypeError(f"give a date, as 2027-03-01, or a time, as 2027-03-01T09:00+08:00, not {text!r}")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 5 and 1 <= int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"give a number from 1 to 65535, not {text!r}")
    return int(text)


def _number(text: str) -> int:
    """The number of a message, as databases hold it."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 2**63):
        raise argparse.ArgumentTypeError(f"give the number of a message, not {text[:40]!r}")
    return int(text)


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < int(text) < 2**63):
        raise argparse.ArgumentTypeError(f"give a number of messages, 1 or more, not {text[:40]!r}")
    return int(text)


def _state(text: str) -> str:
    if text != "aside":
        return text
    sys.stderr.write("--state aside is now --state dead_letter; the old word goes in the next version.\n")
    return "dead_letter"


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one sentence."""

    def error(self, message: str) -> NoReturn:
        """Ends with the sentence."""
        self.exit(2, f"{self.prog}: {message}\n")


def _parser(program: str = _PROGRAM) -> argparse.ArgumentParser:
    parser = _Parser(
        prog=program,
        description="Receive what ClassIn pushes, send messages as ClassIn would, and look after an inbox.",
        epilog="CLASSIN_SID and CLASSIN_SECRET name the school; only listen and send need them.",
    )
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--inbox",
        metavar="DATABASE",
        default=os.environ.get("CLASSIN_INBOX") or "classin-inbox.db",
        help="a SQLite file or postgresql://…; without it CLASSIN_INBOX, else classin-inbox.db",
    )
    parsers = parser.add_subparsers(required=True, metavar="COMMAND")

    listener = parsers.add_parser("listen", parents=[shared], help="receive, store and print, but handle nothing")
    listener.add_argument("--host", default="127.0.0.1", help="the address to listen on; without it %(default)s")
    listener.add_argument("--port", type=_port, default=8765, help="from 1 to 65535; without it %(default)s")
    listener.add_argument("--path", default="/", help="the path that ClassIn pushes to; without it %(default)s")
    listener.add_argument(
        "--accept",
        action="append",
        default=[],
        choices=["no_key", "no_timestamp"],
        help="trust messages that do not verify for this reason; may be repeated; without it they are quarantined",
    )
    listener.add_argument("--full", action="store_true", help="print messages in full, personal data included")
    listener.set_defaults(run=listen.listen)

    sender = parsers.add_parser("send", help="send a signed message to an address")
    sender.add_argument("url", metavar="URL", help="the address of the receiver")
    sender.add_argument("message", nargs="?", default="Test", help="its name, such as End; without it Test")
    sender.add_argument("--file", type=Path, help="a JSON file to send instead of the example in openapi.yaml")
    sender.add_argument(
        "--field",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="replace a field; the value is JSON or text; may be repeated",
    )
    sender.add_argument(
        "--without", action="append", default=[], metavar="NAME", help="leave a field out; may be repeated"
    )
    sender.add_argument("--unsigned", action="store_true", help="leave the SafeKey out")
    sender.add_argument("--timeout", type=float, default=10.0, help="seconds to wait; without it %(default)s")
    sender.set_defaults(run=send.send)

    list_ = parsers.add_parser("list", parents=[shared], help="list messages, newest first")
    list_.add_argument("--state", default="", type=_state, choices=_STATES, help="only messages in this state")
    list_.add_argument("--name", default="", help="only messages with this name or Cmd")
    list_.add_argument("--quarantine", action="store_true", help="list the quarantine instead of the inbox")
    list_.add_argument("--reason", default="", choices=_UNTRUSTED, help="only quarantined messages with this reason")
    list_.add_argument("--limit", type=_limit, default=50, help="the most messages; without it %(default)s")
    list_.set_defaults(run=manage.list_)

    show = parsers.add_parser("show", parents=[shared], help="show a message in full, personal data included")
    show.add_argument("id", type=_number, help="the number of the message")
    show.add_argument("--quarantine", action="store_true", help="a message of the quarantine")
    show.set_defaults(run=manage.show)

    retry = parsers.add_parser("retry", parents=[shared], help="let dead letters be handled again")
    retry.add_argument("ids", nargs="*", type=_number, metavar="ID", help="the numbers of the messages")
    retry.add_argument("--all", action="store_true", help="all dead letters")
    retry.set_defaults(run=manage.retry)

    release = parsers.add_parser(
        "release", parents=[shared], help="move messages from the quarantine into the inbox, and trust them"
    )
    release.add_argument("ids", nargs="*", type=_number, metavar="ID", help="the numbers of the messages")
    release.add_argument(
        "--reason",
        default="",
        choices=[one for one in _UNTRUSTED if one != "not_json"],
        help="all messages with this reason",
    )
    release.set_defaults(run=manage.release)

    replay = parsers.add_parser("replay", parents=[shared], help="let messages be handled again")
    replay.add_argument("ids", nargs="*", type=_number, metavar="ID", help="the numbers of the messages")
    replay.add_argument("--name", default="", help="only messages with this name or Cmd")
    replay.add_argument(
        "--since",
        type=_time,
        help="only messages that were stored since, as 2027-03-01T09:00+08:00; UTC without an offset",
    )
    replay.set_defaults(run=manage.replay)

    copy = parsers.add_parser(
        "copy", parents=[shared], help="copy the inbox into PostgreSQL; it may be in use meanwhile"
    )
    copy.add_argument("target", metavar="TARGET", help="the address of the new inbox, postgresql://user@host/name")
    copy.set_defaults(run=manage.copy)

    forget = parsers.add_parser("forget", parents=[shared], help="remove the bodies of old messages")
    forget.add_argument(
        "--before",
        type=_time,
        required=True,
        help="such as 2027-03-01; UTC without an offset",
    )
    forget.set_defaults(run=manage.forget)
    return parser


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    sys.exit(main())
