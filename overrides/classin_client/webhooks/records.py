"""A message as the inbox keeps it."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from classin_client.webhooks.cleaning import stored_form, without_key
from classin_client.webhooks.parsing import cmd_of, find

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_LONGEST_ID = 64


@attrs.frozen
class Incoming:
    """A message that is to be stored."""

    sid: str
    name: str
    cmd: str
    lane: str
    identity: str
    reason: str
    received_at: float
    body: bytes = attrs.field(repr=False)


@attrs.frozen
class Received:
    """A message in its raw form, as a handler gets it beside the typed one.

    Attributes:
        id: Its number in the inbox; messages of a school are numbered in the order in which they came.
        sid: The school.
        name: Its name in openapi.yaml; empty for one that is not known.
        key: What is the same when ClassIn sends it again, and for no other message: a key for your own tables.
        raw: Its fields as they came, without the SafeKey. May hold personal data.
        received_at: When it was stored, in UTC.
        attempt: Which attempt at handling it this is, from 1.
        warnings: A sentence for each field that could not be read.
    """

    id: int
    sid: str
    name: str
    key: str
    raw: Mapping[str, Any] = attrs.field(repr=False)
    received_at: datetime.datetime
    attempt: int
    warnings: tuple[str, ...] = ()
    _connect: Callable[[], Connection] | None = attrs.field(default=None, repr=False, eq=False)

    @property
    def connection(self) -> Connection:
        """A transaction of the inbox's own database, in which the message is written down as done.

        What a handler writes with it is there exactly once, whenever the process is killed. It is committed when the
        handler returns, and rolled back when it fails; while it is open no message can be stored, so be quick.

        Raises:
            RuntimeError: In a coroutine function, whose event loop it would hold up.
        """
        if self._connect is None:
            raise RuntimeError("A coroutine function has no connection to the inbox: use an ordinary function.")
        return self._connect()


def incoming(fields: Mapping[str, Any], *, sid: str, reason: str, now: float) -> Incoming:
    """A message as it is stored.

    Raises:
        RecursionError: When it is nested too deeply.
    """
    kind = find(fields)
    cmd = cmd_of(fields)
    return Incoming(
        sid=_text(sid, 32),
        name=kind.name if kind else "",
        cmd="" if cmd is None else _text(str(cmd), 64),
        lane=_lane(fields, sid),
        identity=_identity(fields),
        reason=reason,
        received_at=now,
        body=stored_form(fields),
    )


def _text(value: str, longest: int) -> str:
    """Text that every database takes: PostgreSQL has no NUL, UTF-8 no half surrogates."""
    return value[:longest].replace("\0", "").encode("utf-8", "replace").decode()


def _lane(fields: Mapping[str, Any], sid: str) -> str:
    """The lesson that a message is about; what is about none shares the lane of the school."""
    # EduDt says CID; ClassId occurs in the tables of some pages.
    for name in ("ClassID", "ClassId", "CID"):
        value = fields.get(name)
        if isinstance(value, int | str) and not isinstance(value, bool) and str(value).strip() not in ("", "0"):
            return _text(f"{sid}/{str(value).strip()[:40]}", 80)
    return _text(sid, 80)


def _identity(fields: Mapping[str, Any]) -> str:
    value = fields.get("_id")
    text = str(value).strip() if isinstance(value, int | str) and not isinstance(value, bool) else ""
    if text:
        clean = _text(text, _LONGEST_ID)
        if clean == text:
            return f"id:{text}"
        return f"id#{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()}"
    content = without_key(fields)
    if "SafeKey" in fields:
        # It belongs to the signature then, and may be another when the message is sent again.
        content.pop("TimeStamp", None)
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return f"content:{hashlib.sha256(canonical.encode()).hexdigest()}"


__all__ = ["Incoming", "Received", "incoming"]
