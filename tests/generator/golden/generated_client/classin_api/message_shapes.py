# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The shape of each pushed message, for coercing it: imported when the first message is read."""

from __future__ import annotations

from .operations import Shape

_DeskMessage = Shape(
    "object", fields={"Cmd": Shape("integer"), "Color": Shape("string")}, required=("Cmd",), model="DeskMessage"
)
_ReaderRatingOne = Shape("object", fields={"R2B": Shape("integer")}, model="ReaderRatingOne")
_ReaderRatingComments = Shape("object", item=_ReaderRatingOne, model="ReaderRatingComments")
_ReaderRatingMessage = Shape(
    "object",
    fields={"Cmd": Shape("string"), "Comments": _ReaderRatingComments},
    required=("Cmd",),
    model="ReaderRatingMessage",
)

SHAPES: dict[str, Shape] = {
    "BookLent": _DeskMessage,
    "BookLost": _DeskMessage,
    "ReaderRating": _ReaderRatingMessage,
}
"""The shape of every message, by its name in openapi.yaml."""

__all__ = ["SHAPES"]
