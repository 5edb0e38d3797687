"""An operation as text: what to send, what comes back, what its codes mean, whether repeating is safe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classin_api.errnos import ERRNOS
from classin_client.cli._description import Described, Node, resolved

REPEAT = {
    "read": "safe, it changes nothing",
    "idempotent": "safe, it ends in the same state",
    "identity": "safe when {identity} is sent; the client always sends one",
    "natural": "safe, an account, name or label is the key",
    "never": "not safe, a second call does it a second time",
}
KINDS = {
    "ok": "done",
    "notice": "done, with a warning",
    "partial": "done, but a part of it failed",
    "existed": "it was there already, and its id comes back",
    "already": "it was so already",
    "auth": "correct sid, secret or clock, or ask ClassIn to open the action",
    "permission": "the school may not do this to that thing",
    "invalid": "a parameter is missing or wrong: correct the call",
    "not_found": "the thing does not exist, or not in this school",
    "conflict": "another thing stands in the way",
    "state": "the thing is not in a state for this",
    "limit": "there are as many as there may be",
    "unsupported": "ClassIn does not offer this for this thing or school",
    "account_closed": "the person has closed the account",
    "busy": "nothing was done; the client waits and repeats",
    "rate_limited": "nothing was done; the client waits and repeats",
    "repeated": "nothing was done; the same came within 5 seconds, which the client waits out",
    "maintenance": "nothing was done; ClassIn is being maintained",
    "transient": "it may have been done all the same; the client repeats where that is safe",
}
"""What each kind of code says, and what is to be done."""
_SIGNED = {"safeKey": "SID, timeStamp, safeKey (v1)", "lms": "X-EEO-UID, X-EEO-TS, X-EEO-SIGN (v2)"}
_MEDIA = {"application/x-www-form-urlencoded": "form", "multipart/form-data": "multipart", "application/json": "JSON"}
_DEPTH = 3


def lines(operation: Described) -> Iterator[str]:
    """The lines of the text.

    Args:
        operation: The operation.
    """
    node = operation.node
    yield operation.title
    yield str(node.get("summary", ""))
    yield ""
    yield from _facts(operation)
    yield ""
    yield from str(node.get("description", "")).strip().splitlines()
    yield ""
    yield "Parameters (* required)" if operation.request.get("properties") else "No parameters."
    yield from _fields(operation.request, 1)
    yield ""
    yield "Answer"
    yield from (line for line in _fields(operation.answer, 1))
    yield ""
    yield "Codes"
    yield from _codes(operation)
    for number, one in enumerate(operation.extension("deviation", ())):
        if not number:
            yield ""
            yield "Unlike ClassIn's page"
        yield f"  - {_flat(one['what'])} {_flat(one['why'])} ({_flat(one['source'])})"


def _facts(operation: Described) -> Iterator[str]:
    node = operation.node
    content: Node = node.get("requestBody", {}).get("content", {})
    media = " or ".join(_MEDIA.get(one, one) for one in content)
    yield f"  POST    {operation.path}"
    yield f"  sent    {media or 'no parameters'}, signed with {_SIGNED[operation.extension('auth')]}"
    repeat = str(operation.extension("repeat"))
    yield f"  repeat  {REPEAT.get(repeat, repeat).format(identity=operation.extension('identity'))}"
    if batch := operation.extension("batch", {}):
        limit = f", at most {batch['limit']} a call" if "limit" in batch else ""
        yield f"  batch   {batch['items']}{limit}; each has its own code"
    if rate := operation.extension("rate", {}):
        yield f"  rate    {rate['calls']} calls a {rate['per']}"
    if node.get("deprecated"):
        yield f"  instead {operation.extension('replaced-by') or 'nothing that is known'}"
    if url := node.get("externalDocs", {}).get("url"):
        yield f"  page    {url}"


def _fields(schema: Node, depth: int) -> Iterator[str]:
    required = schema.get("required", ())
    for name, given in schema.get("properties", {}).items():
        one = resolved(given)
        mark = "*" if name in required else " "
        text = _flat(one.get("description", ""))
        yield f"{'  ' * depth}{mark} {name}: {_type(one)}{f'. {text}' if text else ''}"
        inside = _inside(one)
        if depth < _DEPTH:
            yield from _fields(inside, depth + 1)


def _inside(schema: Node) -> Node:
    """What holds fields in a list, or in JSON text."""
    for name in ("contentSchema", "items"):
        if name in schema:
            return _inside(resolved(schema[name]))
    return schema


def _type(schema: Node) -> str:
    if "contentSchema" in schema:
        return f"JSON text, {_type(resolved(schema['contentSchema']))}"
    kinds = schema.get("type", "any")
    kind = " or ".join(kinds) if isinstance(kinds, list) else str(kinds)
    if schema.get("format") == "binary":
        return "file"
    if kind == "array":
        return f"list of {_type(resolved(schema.get('items', {})))}"
    if schema.get("format") not in (None, "int64", "int32"):
        kind += f" ({schema['format']})"
    if "enum" in schema:
        kind += f" {'|'.join(map(str, schema['enum']))}"
    return kind


def _codes(operation: Described) -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for code, here in operation.codes:
        known = ERRNOS.get(code)
        kind = here.get("kind") or (known.kind if known else "unknown")
        text = here.get("en") or (known.en if known else "")
        when = " and ".join(f"{name} is {value}" for name, value in here.get("when", {}).items())
        label = f"    {code} {known.name if known else ''}{f' (when {when})' if when else ''}  {_flat(text)}"
        groups.setdefault(kind, []).append(label)
    for kind in sorted(groups, key=[*KINDS, "unknown"].index):
        yield f"  {kind}: {KINDS.get(kind, '')}"
        yield from groups[kind]


def _flat(text: object) -> str:
    return re.sub(r"\s+", " ", str(text)).strip()


__all__ = ["KINDS", "REPEAT", "lines"]
