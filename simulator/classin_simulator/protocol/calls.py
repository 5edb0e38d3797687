"""A call whose signature and fields have been checked: what an operation is given."""

from collections.abc import Mapping
from dataclasses import dataclass

from .checks import Fields
from .php_forms import UploadedFile
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
