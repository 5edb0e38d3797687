"""`python -m classin_simulator`: print the address as one line of JSON, then serve until the process ends."""

import argparse
import json
import shlex
import sys
from functools import partial


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and serve; return the exit status, 3 where the extra is not installed."""
    parser = _parser()
    options = parser.parse_args(arguments)
    schools: list[tuple[str, str]] = options.school or [(options.sid, options.secret)]
    if len(dict(schools)) < len(schools):
        parser.error("argument --school: a SID is given twice")
    try:
        from . import Simulator
    except ImportError as missing:
        sys.stderr.write(f"{missing}\n")
        return 3
    try:
        simulator = Simulator(
            schools=dict(schools),
            port=options.port,
            push_to=options.push_to,
            reported=options.answers == "reported",
        )
        if options.seed is not None:
            simulator.seed(options.seed)
    except (ValueError, LookupError) as wrong:
        sys.stderr.write(f"{wrong.args[0]}\n")
        return 2
    try:
        simulator.run(partial(_announce, *schools[0]))
    except KeyboardInterrupt:
        return 0
    except OSError as failed:
        sys.stderr.write(
            f"Port {options.port} cannot be listened on ({failed.strerror}): choose another --port, or 0 for any.\n"
        )
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="classin_simulator", description="A ClassIn school on one machine.")
    parser.add_argument("--port", type=_port, default=0, help="port to listen on; 0 for any free port")
    parser.add_argument("--sid", default="1000082", help="SID of the school")
    parser.add_argument("--secret", default="simulator-secret", help="SECRET of the school")
    parser.add_argument(
        "--school",
        metavar="SID:SECRET",
        action="append",
        type=_school,
        help="a school, in place of --sid and --secret; can be repeated",
    )
    parser.add_argument("--seed", metavar="NAME", help="fill each school with people and courses: small")
    parser.add_argument(
        "--as",
        dest="answers",
        choices=("documented", "reported"),
        default="reported",
        help="how to answer where the live server is reported to differ from its pages",
    )
    parser.add_argument("--push-to", metavar="URL", help="where to push the messages of every school, on this machine")
    return parser


def _announce(sid: str, secret: str, url: str) -> None:
    sys.stdout.write(json.dumps({"url": url}) + "\n")
    sys.stdout.flush()
    settings = {"CLASSIN_BASE_URL": url, "CLASSIN_SID": sid, "CLASSIN_SECRET": secret}
    exports = "".join(f"export {name}={shlex.quote(value)}\n" for name, value in settings.items())
    sys.stderr.write(f"{exports}Page: {url} (timetable, requests, pushes, faults, clock). Ctrl-C ends it.\n")
    sys.stderr.flush()


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 2**16):
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _school(text: str) -> tuple[str, str]:
    sid, _, secret = text.partition(":")
    if not sid or not secret:
        raise argparse.ArgumentTypeError("a school is SID:SECRET")
    return sid, secret


if __name__ == "__main__":
    raise SystemExit(main())
