"""One call that is put on tape."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from classin_api.types import File
from classin_simulator.faults import Fault
from classin_simulator.school.school import School
from tapes import school as at

PICTURE = b"GIF89a" + (300).to_bytes(2, "little") * 2 + b"\0\0\0;"
DAY = 24 * 3600


@dataclass(frozen=True)
class Upload:
    """A file that is sent along; a boundary of its own must not end it."""

    name: str
    media: str
    content: bytes = field(repr=False)

    def opened(self) -> File:
        """The file, as a caller gives it."""
        return File(payload=BytesIO(self.content), file_name=self.name, mime_type=self.media)


@dataclass(frozen=True)
class Case:
    """One call.

    Attributes:
        name: Of its tape, under the operation's folder.
        operation: The operation's id.
        arguments: Its parameters, by their names on the wire; lists where ClassIn wants JSON text.
        ends: The outcome of the reply, or the class of the error.
        code: ClassIn's code, where there is one.
        items: The outcomes of a batch.
        before: Changes the furnished school.
        faults: What goes wrong on purpose, where no rule of the simulator gives the answer.
        lose: How many answers get lost.
        secret: What the client signs with.
        one_request: Whether it can be sent with `call`, which sends one request.
    """

    name: str
    operation: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    ends: str = "SUCCESS"
    code: int | None = 1
    items: tuple[str, ...] = ()
    before: Callable[[School], object] | None = None
    faults: tuple[Fault, ...] = ()
    lose: int = 0
    secret: str = at.SECRET
    one_request: bool = True

    @property
    def path(self) -> str:
        """Of its tape, without the suffix."""
        return f"{self.operation}/{self.name}"
