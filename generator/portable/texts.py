"""The description of an operation, with what its extensions say: signing, repeating, batches, codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_SIGNED = {
    "safeKey": "Signed with `SID`, `timeStamp` and `safeKey` in the form (v1).",
    "lms": "Signed with the headers `X-EEO-UID`, `X-EEO-TS` and `X-EEO-SIGN` (v2).",
}
_REPEAT = {
    "read": "reads only, so it is safe",
    "idempotent": "is safe: it ends in the same state",
    "identity": "is safe with the same {identity}, and may do it twice without",
    "natural": "is safe: an account, name or label is the key",
    "never": "may do it twice: look before sending it again",
}


def description(node: Mapping[str, Any], errnos: Mapping[str, Mapping[str, str]]) -> str:
    """The text of the operation with its rules and a table of its codes."""
    return "\n\n".join(part.strip() for part in (node.get("description", ""), _rules(node), _table(node, errnos)))


def _rules(node: Mapping[str, Any]) -> str:
    identity = str(node.get("x-classin-identity", "")).rpartition(".")[2]
    repeating = _REPEAT[node["x-classin-repeat"]].format(identity=f"`{identity}`")
    sentences = [_SIGNED[node["x-classin-auth"]], f"Sending it again {repeating}."]
    if batch := node.get("x-classin-batch"):
        sentences.append(
            f"Takes at most {batch['limit']} entries of `{batch['items']}`, each answered in `{batch['results']}`."
        )
    if promises := node.get("x-classin-promises"):
        sentences.append(f"A success without `{promises}` is no answer.")
    return " ".join(sentences)


def _table(node: Mapping[str, Any], errnos: Mapping[str, Mapping[str, str]]) -> str:
    rows = ["| code | name | kind | meaning |", "|---|---|---|---|"]
    for entry in node["x-classin-errnos"]:
        own = entry if isinstance(entry, dict) else {"code": entry}
        row = errnos[str(own["code"])]
        meaning = " ".join((own.get("en", row["en"]), *_conditions(own)))
        rows.append(
            f"| {own['code']} | {row['name']} | {own.get('kind', row['kind'])} | {meaning} |".replace("\n", " ")
        )
    return "\n".join(rows)


def _conditions(entry: Mapping[str, Any]) -> Iterator[str]:
    if when := entry.get("when"):
        yield f"(When {' and '.join(f'`{name}` is {value}' for name, value in when.items())}.)"
    if repeated := entry.get("repeated"):
        yield f"(After a lost attempt: {repeated}.)"
