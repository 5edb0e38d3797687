"""The functions that carry out the operations, by operationId, with what the schemas of the operations do not say."""

from collections.abc import Callable
from dataclasses import dataclass

from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import FieldRules
from classin_simulator.protocol.envelopes import Answer
from classin_simulator.school.school import School

Handler = Callable[[School, Call], Answer]


@dataclass(frozen=True, slots=True)
class Implementation:
    """The function of an operation, with what the schema of the operation does not say."""

    handler: Handler
    field_rules: FieldRules
    refuses_repeats: bool
    guessed_codes: frozenset[int]
    """Codes that it gives although no page and no report says so (the README lists them)."""


IMPLEMENTATIONS: dict[str, Implementation] = {}


def operation(
    operation_id: str,
    *,
    field_rules: FieldRules | None = None,
    refuses_repeats: bool = False,
    guessed_codes: frozenset[int] = frozenset(),
) -> Callable[[Handler], Handler]:
    """Register a function as the implementation of an operation.

    Args:
        operation_id: The operationId in `openapi.yaml`.
        field_rules: What ClassIn does with the fields beyond the schema. Left out: nothing.
        refuses_repeats: Whether the same parameters within 5 seconds are refused. Left out: false.
        guessed_codes: Codes that it gives although no page and no report says so. Left out: none.
    """

    def register(handler: Handler) -> Handler:
        if operation_id in IMPLEMENTATIONS:
            raise ValueError(f"{operation_id} is implemented twice.")
        IMPLEMENTATIONS[operation_id] = Implementation(
            handler, field_rules or FieldRules(), refuses_repeats, guessed_codes
        )
        return handler

    return register
