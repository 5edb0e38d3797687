"""What a code means, by its number or by words of its text in English or Chinese."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from classin_api.errnos import ERRNOS, Errno
from classin_client import errors
from classin_client.cli._description import Described, operations
from classin_client.cli._failures import CommandError, Exit
from classin_client.cli._showing import KINDS

_MOST = 12
_RETURNS = ("ok", "notice", "partial", "existed", "already")


def found(text: str) -> tuple[list[Errno], bool]:
    """The codes of a number or of words, the best first, and whether they hold these words; else they are the nearest.

    Args:
        text: A number, words in English, or text in Chinese, such as a message of ClassIn's.

    Raises:
        CommandError: If there is none.
    """
    wanted = text.strip().lower()
    if wanted.lstrip("-").isdecimal():
        if (one := ERRNOS.get(int(wanted))) is None:
            known = "a call that gets it raises `ClassInError`, with ClassIn's own message"
            raise CommandError(f"There is no code {wanted} in this version; {known}.", Exit.FAILED)
        return [one], True
    words = wanted.replace("_", " ").split()
    hits = [one for one in ERRNOS.values() if words and all(word in _searched(one) for word in words)]
    if not hits:
        # A message may say more than the registry, or the same in other words.
        hits = [one for one in ERRNOS.values() if len(one.zh) > 2 and one.zh in text]
    if not hits:
        # With an operation, or in an error of the client's. One or two digits count something.
        hits = [ERRNOS[int(one)] for one in re.findall(r"(?<!\d)\d{3,12}(?!\d)", wanted) if int(one) in ERRNOS]
    if hits:
        return hits, True
    by_text = {phrase.lower(): one for one in ERRNOS.values() for phrase in (one.en, one.zh, one.name)}
    near = difflib.get_close_matches(wanted, by_text, n=5, cutoff=0.5 if text.isascii() else 0.25)
    if not near:
        raise CommandError(f"No code says {text!r}; try fewer words, in English or Chinese.", Exit.FAILED)
    return [*{by_text[one].code: by_text[one] for one in near}.values()], False


def lines(code: Errno) -> Iterator[str]:
    """All about a code.

    Args:
        code: The code.
    """
    titles = {one.id: one.title for one in operations()}
    yield f"{code.code} {code.name}"
    yield re.sub(r"\w+", lambda word: titles.get(word[0], word[0]), code.en)
    yield code.zh
    yield f"  {code.kind}: {KINDS[code.kind]}"
    yield f"  the client {_consequence(code)}"
    same = []
    for operation, here in _answering(code.code):
        if here:
            yield f"  {operation.title}: {here}"
        else:
            same.append(operation.title)
    if same:
        more = f" and {len(same) - _MOST} more" if len(same) > _MOST else ""
        yield f"  answered by {', '.join(same[:_MOST])}{more}"


def as_dict(code: Errno) -> dict[str, object]:
    """The same as data.

    Args:
        code: The code.
    """
    answering = {operation.id: here for operation, here in _answering(code.code)}
    return {**code._asdict(), "client": _consequence(code), "operations": answering}


def _searched(code: Errno) -> str:
    return f"{code.code} {code.name.replace('_', ' ')} {code.en} {code.zh}".lower()


def _consequence(code: Errno) -> str:
    if code.kind in _RETURNS:
        return "returns, where an operation lists it"
    if code.kind == "transient":
        return "repeats where that is safe, then raises OutcomeUnknown; of what only reads, Unavailable"
    return f"raises {errors.CLASS_OF_KIND[code.kind].__name__}"


def _answering(number: int) -> Iterator[tuple[Described, str]]:
    for operation in operations():
        for code, here in operation.codes:
            if code == number:
                when = " and ".join(f"{name} is {value}" for name, value in here.get("when", {}).items())
                kind = f"{here['kind']}: {KINDS[here['kind']]}" if "kind" in here else ""
                said = " ".join(part for part in (here.get("en", ""), kind) if part)
                yield operation, f"when {when}: {said}" if when else said


__all__ = ["as_dict", "found", "lines"]
