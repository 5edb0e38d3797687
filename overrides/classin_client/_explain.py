"""`explain_signature`: what is signed for a call, with the secret hidden, to compare with what the server received."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from classin_api.operations import Operation
from classin_client import signing
from classin_client.auth import ClassInAuth


@dataclass(frozen=True)
class Explanation:
    """What is signed for a call, and what the server should have received.

    Attributes:
        operation: The operation's id.
        scheme: `safeKey` (v1) or `lms` (v2).
        string_to_sign: What goes through MD5, with `<secret>` for the secret. In v2 it holds the parameters.
        sent: The signing fields or headers as they are sent, but for the signature.
        left_out: The parameters that v2 does not sign: lists, objects, and texts of more than 1,024 bytes.
        validity: How long ClassIn takes the timestamp, in a sentence.
    """

    operation: str
    scheme: str
    string_to_sign: str
    sent: Mapping[str, str]
    left_out: tuple[str, ...]
    validity: str

    def __str__(self) -> str:
        lines = [
            f"{self.operation} is signed with MD5 of:",
            f"  {self.string_to_sign}",
            "and the server should have received "
            + ", ".join(f"{name}: {value}" for name, value in self.sent.items())
            + ".",
            self.validity,
        ]
        if self.left_out:
            lines.append(f"Not signed: {', '.join(self.left_out)}.")
        return "\n".join(lines)

    def __repr__(self) -> str:
        # The string to sign holds what the caller sent, which may be about a person.
        return f"<Explanation {self.operation} {self.scheme}>"


def explain(operation: Operation, values: Mapping[str, Any], auth: ClassInAuth, timestamp: int) -> Explanation:
    """What is signed for a call with these values at this time."""
    if operation.auth == "safeKey":
        return Explanation(
            operation=operation.id,
            scheme="safeKey",
            string_to_sign=f"<secret>{timestamp}",
            sent={"SID": auth.sid, "timeStamp": str(timestamp)},
            left_out=(),
            validity="ClassIn takes the timestamp for 20 minutes; the form's other fields are not signed.",
        )
    text = signing.lms_string_to_sign(values, sid=auth.sid, timestamp=timestamp)
    signed = {part.partition("=")[0] for part in text.split("&")}
    return Explanation(
        operation=operation.id,
        scheme="lms",
        string_to_sign=f"{text}&key=<secret>",
        sent={"X-EEO-UID": auth.sid, "X-EEO-TS": str(timestamp)},
        left_out=tuple(name for name in values if name not in signed),
        validity="ClassIn takes the timestamp for 5 minutes before and after; the names are sorted by their bytes.",
    )
