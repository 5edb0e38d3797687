"""`make evidence FOLDER=…`: what evidence holds, whether it may be sent, and what it says of openapi.yaml."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from .leaks import leaks
from .tape import dump, load

_WHY = {
    "The code": ("{} Its meaning here is not known.", "The page does not list it."),
    "The value": ("{} Say what it may be.", "The page describes something else."),
    "The answer": ("{} Say when, if it is known.", "The page does not mention it."),
    "A message": ("{} Describe it under `webhooks`.", "No page describes it."),
}


def reasons(text: str) -> list[str]:
    """Why a tape was written: the comments below its first line."""
    comments = [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")]
    return comments[1:]


def proposal(name: str, text: str) -> str:
    """The YAML of the deviations that a tape is evidence of."""
    (call,) = load(text)
    where = call["sent"]["POST"] if "sent" in call else "webhooks"
    entries = []
    for reason in reasons(text):
        what, why = next(words for begin, words in _WHY.items() if reason.startswith(begin))
        entries.append({"what": what.format(reason), "why": why, "source": f"reported live ({name})"})
    return f"# for {where}\n{dump({'x-classin-deviation': entries})}"


def found(text: str) -> list[str]:
    """What must not be in a tape: what the project's own tapes must not hold, and texts that nothing made harmless."""
    # A parameter that holds a password is named, and its value is a word in <>.
    names = re.compile(
        r"(?i)^( *(?:- )?)\w*(?:passw|md5pass|secret|token|safekey|timestamp)\w*: <[^>]*>$", re.MULTILINE
    )
    problems = leaks(names.sub(r"\1field: <hidden>", text).replace("signature: <not shown>", ""))
    return problems + sorted({f"a text in line {number}" for number in _texts(text)})


def _texts(text: str) -> Iterator[int]:
    """Lines with a quoted text of letters; the messages that ClassIn is known for stand beside their code."""
    for number, line in enumerate(text.splitlines(), start=1):
        value = re.fullmatch(r"[ -]*(\w+): (\".*\"|[^\"<#/0-9-].*)", line)
        known = ("error", "msg", "message", "type", "Cmd")
        if value and value[1] not in known and value[2] not in ('""', "null", "true", "false", "[]", "{}"):
            yield number


def main(arguments: list[str]) -> int:
    """Show each tape of a folder in full. Returns 1 when one must not be sent."""
    parser = argparse.ArgumentParser(prog="make evidence", description="Check evidence before anybody sends it.")
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    tapes = sorted(folder.glob("*.tape.yaml"))
    if not tapes:
        print(f"{folder} holds no tapes (*.tape.yaml).")
        return 2
    refused = 0
    for path in tapes:
        text = path.read_text(encoding="utf-8")
        print(f"── {path.name}\n{text}")
        if problems := found(text):
            refused += 1
            print(f"DO NOT SEND: it holds {', '.join(problems)}.\n")
            continue
        print(f"Nothing in it has to be taken out. It proposes:\n\n{proposal(path.name, text)}")
    print(f"Tapes: {len(tapes)}; not to be sent: {refused}. Read each before you send it: no program knows all names.")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
