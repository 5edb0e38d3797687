"""What an operation is: a small function over the school and a call, with the data that its schema cannot hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .answers import Answer
from .checks import Fields, Treatment
from .php import UploadedFile
from .school import School
from .specification import Operation


@dataclass(frozen=True, slots=True)
class Call:
    """A call that is signed and whose fields are right."""

    operation: Operation
    fields: Fields
    files: Mapping[str, UploadedFile]
    now: int

    def item(self, code: int, **rest: object) -> dict[str, object]:
        """One result of a batch, as this generation of the API writes it."""
        code_name, message_name = ("errno", "error") if self.operation.api == "v1" else ("code", "msg")
        return {**rest, code_name: code, message_name: self.operation.message(code)}

    def file(self, name: str) -> UploadedFile | None:
        """A file, if one was chosen: an empty file field is none."""
        uploaded = self.files.get(name)
        return None if uploaded is None or uploaded.error == "none" else uploaded


Handler = Callable[[School, Call], Answer]


@dataclass(frozen=True, slots=True)
class Implementation:
    """A function, with what the schema of its operation does not say."""

    handler: Handler
    treatment: Treatment
    refuses_repeats: bool
    guessed_codes: frozenset[int]
    """Codes that the operation gives here although no page and no report says so (listed in the README)."""


IMPLEMENTATIONS: dict[str, Implementation] = {}


def operation(
    operation_id: str,
    *,
    treatment: Treatment | None = None,
    refuses_repeats: bool = False,
    guessed_codes: frozenset[int] = frozenset(),
) -> Callable[[Handler], Handler]:
    """Register a function as an operation."""

    def register(handler: Handler) -> Handler:
        if operation_id in IMPLEMENTATIONS:
            raise ValueError(f"{operation_id} is implemented twice.")
        IMPLEMENTATIONS[operation_id] = Implementation(
            handler, treatment or Treatment(), refuses_repeats, guessed_codes
        )
        return handler

    return register
