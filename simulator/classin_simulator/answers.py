"""What an operation hands back, and the two envelopes in which ClassIn sends it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

OK: Final = 1


class Nothing:
    """The type of NOTHING: a v1 answer without `data` is not one with `data: null`."""

    def __repr__(self) -> str:
        return "NOTHING"


NOTHING: Final = Nothing()


@dataclass(frozen=True, slots=True)
class Answer:
    """An operation that was carried out; `beside` stands at the top of the answer, next to the code."""

    data: object = NOTHING
    code: int = OK
    beside: Mapping[str, object] = field(default_factory=dict)
    message: str | None = None
    """Only where it says more than the code's own message."""


class Refused(Exception):
    """An operation that was not carried out, with the code that says why and what ClassIn sends with it."""

    def __init__(self, code: int, data: object = NOTHING, message: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.data = data
        self.message = message


def v1_envelope(code: int, message: str, data: object, beside: Mapping[str, object]) -> dict[str, object]:
    """The body of a v1 answer."""
    body: dict[str, object] = {} if isinstance(data, Nothing) else {"data": data}
    return {**body, **beside, "error_info": {"errno": code, "error": message}}


def v2_envelope(code: int, message: str, data: object, beside: Mapping[str, object]) -> dict[str, object]:
    """The body of a v2 answer."""
    body: dict[str, object] = {"code": code, "msg": message, **beside}
    return body if isinstance(data, Nothing) else {**body, "data": data}
