"""The words and widths that the full and the compact text share."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from generator.shapes import Shape

AUTH = {
    "safeKey": "v1: SID, timeStamp and safeKey = md5(SECRET + timeStamp) stand in the form",
    "lms": "v2: headers X-EEO-UID, X-EEO-TS and X-EEO-SIGN",
}
REPEAT = {
    "read": "safe, it changes nothing",
    "idempotent": "safe, it ends in the same state",
    "identity": "safe when {identity} is sent; the client always sends one",
    "natural": "safe, an account, name or label is the key",
    "never": "not safe, a second call does it a second time",
}
RETURNS = {
    "ok": "done; returns SUCCESS",
    "notice": "done, with a warning; returns SUCCESS",
    "partial": "done, but a follow-up failed; returns PARTIAL with a warning",
    "existed": "it was there already and its id comes back; returns EXISTED",
    "already": "it was so already; returns EXISTED",
    "transient": "it may or may not have been done; repeated where that is safe, then raises",
}
WAITS = ("busy", "rate_limited", "repeated", "maintenance")
MEDIA = {"form": "form", "multipart": "multipart, with a file", "json": "JSON"}


def consequence(kind: str) -> str:
    """What an errno of this kind says, and what the client does with it."""
    if kind in WAITS:
        return "nothing was done; waits and repeats, then raises"
    return RETURNS.get(kind, "refused; raises")


def type_of(shape: Shape) -> str:
    """The type of a field with its choices and bounds."""
    text = {"json": "JSON text of ", "file": "file", "string": "text"}.get(shape.kind, shape.kind)
    if shape.kind in ("json", "array") and shape.item is not None:
        inner = type_of(shape.item)
        text = f"JSON text, {inner}" if shape.kind == "json" else f"list of {shape.item.component or inner}"
    elif shape.kind == "object" and shape.component:
        text = shape.component
    if shape.format and shape.format not in ("int64", "binary"):
        text += f" ({shape.format})"
    if shape.values:
        text += " " + "|".join(map(str, shape.values))
    return text + "".join(f", {words}" for words in _bounds(shape.limits))


def _bounds(limits: Mapping[str, int]) -> Iterator[str]:
    bounds = (("minimum", "maximum", ""), ("minLength", "maxLength", "character"), ("minItems", "maxItems", "item"))
    for low, high, unit in bounds:
        least, most = limits.get(low), limits.get(high)
        counted = f" {unit}{'' if (least if most is None else most) == 1 else 's'}" if unit else ""
        if least is not None and most is not None:
            yield f"{least} to {most}{counted}"
        elif most is not None:
            yield f"at most {most}{counted}"
        elif least is not None:
            yield f"at least {least}{counted}"


def hanging(label: str, text: str, width: int, step: int | None = None) -> list[str]:
    """The text after a label, wrapped; further lines stand under the text, or `step` columns in."""
    indent = " " * (len(label) if step is None else step)
    flat = " ".join(text.split())
    return textwrap.wrap(
        flat, width, initial_indent=label, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
