"""Keeps answers and messages that openapi.yaml does not foresee as redacted tapes, in the folder of CLASSIN_EVIDENCE.

Nothing is sent anywhere. A tape shows names of fields, kinds of values, codes and choices: the rules list what is
shown, not what is hidden. `make evidence FOLDER=…` checks tapes, and shows them in full.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from classin_api.errnos import ERRNOS
from classin_api.operations import Shape
from classin_client._request.files import FilePart

logger = logging.getLogger("classin_client")

MOST_TAPES = 200
"""Files in the folder, after which no more are written."""

_HEAD = "# Evidence: what openapi.yaml does not foresee. Words in <> stand for what is not to be shown.\n"
_ANY = Shape("any")
_SHOWN_ITEMS = 3
_FLAGS = (0, 1)
_CODES = ("errno", "code")
_MESSAGES = ("error", "msg", "message")
_KNOWN_MESSAGES = frozenset(errno.zh for errno in ERRNOS.values())
_FIELD_NAME = re.compile(r"[A-Za-z_](?:[A-Za-z_]|[0-9](?![0-9]{3})){0,39}", re.ASCII)
_LONGEST_CODE = 9


def is_wanted() -> bool:
    """Whether evidence is kept."""
    return bool(os.environ.get("CLASSIN_EVIDENCE"))


@contextlib.contextmanager
def without_harm() -> Iterator[None]:
    """Logs what stands in the way of keeping evidence: it must not hide an answer, or lose a message."""
    try:
        yield
    except Exception as failed:
        logger.warning("CLASSIN_EVIDENCE: no evidence can be kept (%s).", type(failed).__name__)


def keep_tape(name: str, why: Iterable[str], tape: object) -> None:
    """Write a tape, once for each content; a folder that cannot be written is logged, and nothing is raised.

    Args:
        name: The operation or message.
        why: What is not foreseen, in words that show no values.
        tape: Dicts, lists and values that may be shown.
    """
    text = _HEAD + "".join(f"# {one}\n" for one in why) + "\n".join(_yaml(tape)) + "\n"
    mark = hashlib.sha256(text.encode()).hexdigest()[:10]
    file_name = f"{re.sub(r'[^A-Za-z0-9]', '_', name)[:60]}-{mark}.tape.yaml"
    folder = Path(os.environ["CLASSIN_EVIDENCE"])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if (folder / file_name).exists() or sum(1 for _ in folder.glob("*.tape.yaml")) >= MOST_TAPES:
            return
        (folder / file_name).write_text(text, encoding="utf-8")
    except OSError as failed:
        logger.warning("CLASSIN_EVIDENCE: no evidence can be kept (%s).", type(failed).__name__)
    else:
        logger.warning("%s: evidence was kept in %s: %s", name, file_name, "; ".join(why))


def keep_message(cmd: object, fields: Mapping[str, Any]) -> None:
    """Keep a pushed message that this version does not know.

    Args:
        cmd: Its `Cmd`.
        fields: Its fields as they came.
    """
    if not is_wanted():
        return
    shown = _shown_cmd(cmd)
    with without_harm():
        # `SafeKey` is a credential; even that it has 32 characters is of no use.
        body = {**{name: one for name, one in describe(_ANY, fields).items() if name != "SafeKey"}, "Cmd": shown}
        keep_tape(f"message_{shown}", [f"A message with the Cmd {shown} is not described."], [{"pushed": body}])


def describe(shape: Shape, value: Any, name: str = "") -> Any:
    """A value with its structure and its kinds, but without what it says.

    Args:
        shape: What the description promises.
        value: The value.
        name: The name of its field.
    """
    if isinstance(value, FilePart):
        return "<file>"
    if isinstance(value, Mapping):
        return {
            _shown_name(shape, str(key), number): describe(shape.fields.get(key) or shape.item or _ANY, one, str(key))
            for number, (key, one) in enumerate(value.items())
        }
    if isinstance(value, list | tuple):
        listed = shape.item if shape.kind == "json" and shape.item is not None else shape
        shown = [describe(listed.item or _ANY, one) for one in value[:_SHOWN_ITEMS]]
        return [*shown, f"<{len(value)} in all>"] if len(value) > _SHOWN_ITEMS else shown
    if value is None or isinstance(value, bool) or value == "":
        return value
    return _describe_scalar(shape, value, name)


def _describe_scalar(shape: Shape, value: Any, name: str) -> Any:
    digits = str(value).removeprefix("-")
    if name in _CODES and digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_CODE:
        return value
    if value in shape.values or (isinstance(value, int) and not shape.format and value in _FLAGS):
        return value
    if name in _MESSAGES and value in _KNOWN_MESSAGES:
        return value
    if shape.format:
        return f"<{shape.format}>"
    if isinstance(value, str):
        return "<number as text>" if digits.isascii() and digits.isdecimal() else f"<text, {len(value)} characters>"
    return "<integer>" if isinstance(value, int) else "<number>"


def _shown_name(shape: Shape, name: str, number: int) -> str:
    if name in shape.fields or name in shape.also:
        return name
    # The keys of a map are ids; a field that is new is what the evidence is about.
    is_map = shape.kind == "object" and shape.item is not None
    return name if not is_map and _FIELD_NAME.fullmatch(name) else f"<key {number + 1}>"


def _shown_cmd(cmd: object) -> object:
    if isinstance(cmd, int):
        return cmd if 0 <= cmd < 10**_LONGEST_CODE else "<integer>"
    return cmd if isinstance(cmd, str) and _FIELD_NAME.fullmatch(cmd) else "<text>"


def _yaml(value: Any, indent: str = "") -> list[str]:
    """Lines of YAML; of a file that holds nothing but dicts, lists, texts, numbers, booleans and null."""
    lines: list[str] = []
    if isinstance(value, list):
        for one in value:
            first, *rest = _yaml(one, indent + "  ")
            lines += [f"{indent}- {first.lstrip()}", *rest]
        return lines or [f"{indent}[]"]
    if isinstance(value, dict):
        for name, one in value.items():
            nested = isinstance(one, dict | list) and one
            inner = _yaml(one, indent + "  ")
            lines += [f"{indent}{name}:", *inner] if nested else [f"{indent}{name}: {inner[0].lstrip()}"]
        return lines or [f"{indent}{{}}"]
    plain = isinstance(value, str) and re.fullmatch(r"[</][^:#\n]*", value)
    return [f"{indent}{value if plain else json.dumps(value, ensure_ascii=False)}"]
