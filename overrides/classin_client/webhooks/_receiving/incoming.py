"""The row of a message that is to be stored."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import attrs

from classin_client.webhooks._receiving.redaction import redacted_json, without_key
from classin_client.webhooks.parsing import cmd_of, find_kind

_MAX_ID_LENGTH = 64


@attrs.frozen
class Incoming:
    """A message that is to be stored.

    Attributes:
        sid: The school's id; empty where it is not known.
        name: The name of the message in openapi.yaml; empty for an unknown one.
        cmd: Its `Cmd` as text.
        ordering_key: Messages with the same key are handled in order; it names a lesson, or else the school.
        identity: The same for a repeat of the message; empty for one that goes into the quarantine.
        reason: What was found when it was verified, or `released`.
        received_at: Seconds since 1970.
        body: The message as JSON, without its SafeKey.
        trace: What names the span of its receipt; empty where there is none.
    """

    sid: str
    name: str
    cmd: str
    ordering_key: str
    identity: str
    reason: str
    received_at: float
    body: bytes = attrs.field(repr=False)
    trace: str = ""

    @property
    def is_trusted(self) -> bool:
        """Whether it goes into the inbox, and not into the quarantine."""
        return bool(self.identity)

    def for_quarantine(self) -> Incoming:
        """The same message without an identity, so that a forged one cannot pre-empt a real one."""
        return attrs.evolve(self, ordering_key="", identity="")


def incoming(fields: Mapping[str, Any], *, sid: str, reason: str, now: float) -> Incoming:
    """The row of a message.

    Args:
        fields: The fields of the message.
        sid: The school's id.
        reason: What was found when it was verified.
        now: When it was received, in seconds since 1970.

    Raises:
        RecursionError: If the message is nested too deeply.
    """
    kind = find_kind(fields)
    cmd = cmd_of(fields)
    return Incoming(
        sid=_storable(sid, 32),
        name=kind.name if kind else "",
        cmd="" if cmd is None else _storable(str(cmd), 64),
        ordering_key=_ordering_key(fields, sid),
        identity=_identity(fields),
        reason=reason,
        received_at=now,
        body=redacted_json(fields),
    )


def _storable(value: str, max_length: int) -> str:
    """The text as every database accepts it: without NUL (PostgreSQL) and lone surrogates (UTF-8)."""
    return value[:max_length].replace("\0", "").encode("utf-8", "replace").decode()


def _ordering_key(fields: Mapping[str, Any], sid: str) -> str:
    """The lesson that a message is about; the school for a message about none."""
    # EduDt says CID; ClassId occurs in the tables of some pages.
    for name in ("ClassID", "ClassId", "CID"):
        value = fields.get(name)
        if isinstance(value, int | str) and not isinstance(value, bool) and str(value).strip() not in ("", "0"):
            return _storable(f"{sid}/{str(value).strip()[:40]}", 80)
    return _storable(sid, 80)


def _identity(fields: Mapping[str, Any]) -> str:
    value = fields.get("_id")
    text = str(value).strip() if isinstance(value, int | str) and not isinstance(value, bool) else ""
    if text:
        if _storable(text, _MAX_ID_LENGTH) == text:
            return f"id:{text}"
        return f"id#{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()}"
    content = without_key(fields)
    if "SafeKey" in fields:
        # It belongs to the signature then, and may differ when the message is sent again.
        content.pop("TimeStamp", None)
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return f"content:{hashlib.sha256(canonical.encode()).hexdigest()}"


__all__ = ["Incoming", "incoming"]
