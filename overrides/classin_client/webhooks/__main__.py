"""`python -m classin_client.webhooks`: receive, send, look and mend."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import sys
from pathlib import Path

from classin_client.webhooks import commands
from classin_client.webhooks.verifying import REASONS

_READER_GONE = 128 + 13
"""What a shell says of a program that ends by SIGPIPE."""
_UNTRUSTED = [reason for reason in REASONS if reason != "ok"]


def main(arguments: list[str] | None = None) -> int:
    """Read the command line, and do what it says.

    Returns:
        0 when it was done; 1 when it could not be, or a message that was sent is not acknowledged; 2 for arguments, or
        an address to listen on, that cannot be.
    """
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Who reads has gone, as `head` does. What is left goes nowhere, or Python would complain of it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_GONE
    except (commands.CommandError, ImportError, ValueError, OSError) as problem:
        sys.stderr.write(f"{problem}\n")
        return commands.FAILED
    except KeyboardInterrupt:
        return 130
    except Exception as problem:
        # Of the database's library, which need not be installed; the text would repeat the statement and its values.
        if not type(problem).__module__.startswith("sqlalchemy"):
            raise
        sys.stderr.write(f"The inbox cannot be used: {getattr(problem, 'orig', None) or type(problem).__name__}\n")
        return commands.FAILED
    return code


def _moment(text: str) -> datetime.datetime:
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m classin_client.webhooks",
        description="Receive what ClassIn pushes, send it as ClassIn would, and look after an inbox.",
        epilog="The school is set by CLASSIN_SID and CLASSIN_SECRET; only listen and send need it.",
    )
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--inbox",
        metavar="DATABASE",
        default=os.environ.get("CLASSIN_INBOX") or "classin-inbox.db",
        help="a SQLite file or postgresql://…; else CLASSIN_INBOX, else classin-inbox.db",
    )
    parsers = parser.add_subparsers(required=True, metavar="COMMAND")

    listen = parsers.add_parser("listen", parents=[shared], help="receive, store and print; nothing is handled")
    listen.add_argument("--host", default="127.0.0.1")
    listen.add_argument("--port", type=_port, default=8765)
    listen.add_argument("--path", default="/")
    listen.add_argument("--accept", action="append", default=[], choices=["no_key", "no_timestamp"])
    listen.add_argument("--full", action="store_true", help="print messages in full, personal data included")
    listen.set_defaults(run=commands.listen)

    send = parsers.add_parser("send", help="send a message to an address, signed")
    send.add_argument("url", metavar="URL")
    send.add_argument("message", nargs="?", default="Test", help="such as End or EnterRoom; else Test")
    send.add_argument("--file", type=Path, help="a JSON file to send instead of the description's example")
    send.add_argument(
        "--field", action="append", default=[], metavar="NAME=VALUE", help="another value, as JSON or text"
    )
    send.add_argument("--without", action="append", default=[], metavar="NAME", help="leave a field out")
    send.add_argument("--unsigned", action="store_true", help="without SafeKey")
    send.add_argument("--timeout", type=float, default=10.0)
    send.set_defaults(run=commands.send)

    list_ = parsers.add_parser("list", parents=[shared], help="list messages, the newest first")
    list_.add_argument("--state", default="", choices=["waiting", "done", "skipped", "aside"])
    list_.add_argument("--name", default="", help="only messages of this name or Cmd")
    list_.add_argument("--quarantine", action="store_true", help="list the quarantine")
    list_.add_argument("--reason", default="", choices=_UNTRUSTED, help="of the quarantine")
    list_.add_argument("--limit", type=int, default=50)
    list_.set_defaults(run=commands.list_)

    show = parsers.add_parser("show", parents=[shared], help="show a message in full, personal data included")
    show.add_argument("id", type=_number)
    show.add_argument("--quarantine", action="store_true", help="one of the quarantine")
    show.set_defaults(run=commands.show)

    retry = parsers.add_parser("retry", parents=[shared], help="let messages that were set aside wait again")
    retry.add_argument("ids", nargs="*", type=_number, metavar="ID")
    retry.add_argument("--all", action="store_true")
    retry.set_defaults(run=commands.retry)

    release = parsers.add_parser(
        "release", parents=[shared], help="take messages out of the quarantine, and trust them"
    )
    release.add_argument("ids", nargs="*", type=_number, metavar="ID")
    release.add_argument("--reason", default="", choices=[one for one in _UNTRUSTED if one != "not_json"])
    release.set_defaults(run=commands.release)

    replay = parsers.add_parser("replay", parents=[shared], help="let messages be handled again")
    replay.add_argument("ids", nargs="*", type=_number, metavar="ID")
    replay.add_argument("--name", default="", help="all messages of this name or Cmd")
    replay.add_argument(
        "--since", type=_moment, help="all that were stored since, as 2027-03-01T09:00+08:00; without an offset in UTC"
    )
    replay.set_defaults(run=commands.replay)

    forget = parsers.add_parser("forget", parents=[shared], help="remove what old messages say, and the old quarantine")
    forget.add_argument("--before", type=_moment, required=True, help="such as 2027-03-01; without an offset in UTC")
    forget.set_defaults(run=commands.forget)
    return parser


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    sys.exit(main())
