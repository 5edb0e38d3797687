"""`python -m classin_simulator`: prints its address as one line of JSON, then serves until it is ended."""

import argparse
import json
import sys


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(prog="classin_simulator", description="A ClassIn school on one machine.")
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0 for any that is free")
    parser.add_argument("--sid", default="1000082", help="SID of the school")
    parser.add_argument("--secret", default="simulator-secret", help="SECRET of the school")
    options = parser.parse_args(arguments)
    try:
        from . import Simulator
    except ImportError as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    try:
        Simulator(sid=options.sid, secret=options.secret, port=options.port).run(_announce)
    except KeyboardInterrupt:
        return 0
    return 0


def _announce(url: str) -> None:
    sys.stdout.write(json.dumps({"url": url}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
