"""The result of an operation, and the envelopes of v1 and v2 in which ClassIn sends it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

OK: Final = 1


class NoData:
    """The type of NO_DATA: a v1 answer without `data` is not one with `data: null`."""

    def __repr__(self) -> str:
        return "NO_DATA"


NO_DATA: Final = NoData()


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of an operation that was carried out; `beside` is put beside `data` in the envelope."""

    data: object = NO_DATA
    code: int = OK
    beside: Mapping[str, object] = field(default_factory=dict)
    message: str | None = None
    """Replaces the message of the code."""


class Refused(Exception):
    """The operation is not carried out; with the code that says why, and the `data` of the answer."""

    def __init__(self, code: int, data: object = NO_DATA, message: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.data = data
        self.message = message


def v1_envelope(code: int, message: str, data: object, beside: Mapping[str, object]) -> dict[str, object]:
    """The body of a v1 answer."""
    body: dict[str, object] = {} if isinstance(data, NoData) else {"data": data}
    return {**body, **beside, "error_info": {"errno": code, "error": message}}


def v2_envelope(code: int, message: str, data: object, beside: Mapping[str, object]) -> dict[str, object]:
    """The body of a v2 answer."""
    body: dict[str, object] = {"code": code, "msg": message, **beside}
    return body if isinstance(data, NoData) else {**body, "data": data}
