# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""What a call gives back.

A method returns a `Reply` when the state that was asked for holds afterwards; everything else is raised. A method that ClassIn
answers item by item returns a `BatchReply`.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from .frozen import Frozen

T = TypeVar("T")
R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)


class Outcome(enum.Enum):
    """How a call, or one item of a batch, ended."""

    SUCCESS = "success"
    """Done."""
    EXISTED = "existed"
    """It was there, or was so, already; nothing was changed."""
    PARTIAL = "partial"
    """Done, but a part of it failed: see the warnings, or the items."""
    FAILED = "failed"
    """Not done. For items of a batch only: a call that fails raises."""
    UNKNOWN = "unknown"
    """Nobody can know whether it was done. For items of a batch only."""


def _ids(data: Any) -> str:
    """The ids in an answer, for a repr: it may also hold names, telephone numbers or a launch link."""
    if isinstance(data, int) and not isinstance(data, bool):
        return f" data={data}"
    # The fields of a model of attrs, as attrs keeps them; attrs itself may not be there yet.
    names = (one.name for one in getattr(type(data), "__attrs_attrs__", ()))
    named = [(name, getattr(data, name)) for name in names if f"_{name}".endswith(("_id", "_uid"))]
    # Of text, digits only: a file's id is such a text, and a token is none.
    shown = [(name, value) for name, value in named if type(value) is int or (type(value) is str and value.isdecimal())]
    return "".join(f" {name}={value}" for name, value in shown)


class Reply(Frozen, Generic[T_co]):
    """ClassIn's answer to a call that did what was asked.

    Attributes:
        code: ClassIn's code, 1 for plain success.
        message: ClassIn's message, in Chinese.
        meaning: What the code says for this operation, in English.
        kind: The kind of the code: see docs/errors.md.
        outcome: `SUCCESS`, `EXISTED` or `PARTIAL`.
        warnings: What was done only in part or could not be read, in English.
        updated: Whether `ensure(…, update=True)` edited what existed. Whether anything differed nobody can know: ClassIn reads
            nothing back.
        operation: The operation's id, as in openapi.yaml.
        request: The parameters, with secrets and personal data taken out.
        request_id: The client's own id for the call, as its log lines have it; of several requests, of the one whose `code` it is.
    """

    code: int = 0
    message: str = ""
    meaning: str = ""
    kind: str = ""
    outcome: Outcome = Outcome.SUCCESS
    warnings: tuple[str, ...] = ()
    updated: bool = False
    operation: str = ""
    request: Mapping[str, object] = MappingProxyType({})
    request_id: str = ""
    _raw: Any = None
    # Each is there already, or is a function that makes it when it is first asked for: of `data`, out of `body`.
    _data: Any = None
    _body: Any = None
    _http_response: Any = None

    _unsaved = ("_http_response",)  # The response knows its request, in which the signature stands.

    @property
    def data(self) -> T_co:
        """The answer's `data`, or the whole answer where an operation has none.

        When a create ends in `EXISTED` although ClassIn sent no id with it, which no page foresees, it is None and a warning says
        so; `ensure` raises then.
        """
        data = self._data
        if callable(data):
            data = data(self.body)
            vars(self)["_data"] = data
        found: T_co = data
        return found

    @property
    def body(self) -> Any:
        """The whole answer, for what stands beside `data`."""
        body = self._body
        if callable(body):
            body = body()
            vars(self)["_body"] = body
        return body

    @property
    def raw(self) -> Any:
        """The decoded JSON as it came; of several requests, a list."""
        # Before anybody can change what the model is made of.
        _ = self.data
        return self._raw

    @property
    def http_response(self) -> Any:
        """The response of the HTTP library; of several requests, the last. It is neither pickled nor copied."""
        made = self._http_response
        return made() if callable(made) else made

    @property
    def method(self) -> str:
        """The operation's method of the client, such as `courses.create`; empty where it has none."""
        # Imported for those who ask, so that a type of this module costs nothing.
        from .operations import OPERATIONS

        known = OPERATIONS.get(self.operation)
        return known.method if known else ""

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_data": self.data, "_body": self.body}

    def __repr__(self) -> str:
        warnings = f" warnings={len(self.warnings)}" if self.warnings else ""
        return f"<{type(self).__name__} {self._title} {self.outcome.name} code={self.code}{_ids(self.data)}{warnings}>"

    @property
    def _title(self) -> str:
        return f"{self.method} ({self.operation})" if self.method else self.operation


class Item(Frozen, Generic[T_co]):
    """What became of one item of a batch.

    Attributes:
        index: Its place in the list that was sent, from 0.
        code: ClassIn's code for it; 0 when ClassIn gave none.
        message: ClassIn's message, in Chinese; empty when ClassIn gave none.
        meaning: What the code means for this operation, in English.
        kind: The kind of the code: see docs/errors.md; empty where ClassIn gave none.
        data: The item's `data`, or its whole answer where it has none; None when nothing came back.
        outcome: Any of `Outcome`.
        sent: What was sent for it: your row of `ensure_many`; else the item by ClassIn's names, with the key that was made for it.
            It may hold a password and personal data, so it is neither shown nor pickled.
        updated: Whether `ensure_many(…, update=True)` edited what existed.
        error: What a call of its own would have raised; None where it was done, or ClassIn answered it within a list.
    """

    index: int = 0
    code: int = 0
    message: str = ""
    meaning: str = ""
    kind: str = ""
    data: T_co | None = None
    outcome: Outcome = Outcome.UNKNOWN
    sent: Any = None
    updated: bool = False
    error: Exception | None = None

    _unsaved = ("sent",)

    @property
    def done(self) -> bool:
        """Whether the state that was asked for holds for this item."""
        return self.outcome in (Outcome.SUCCESS, Outcome.EXISTED, Outcome.PARTIAL)

    def __repr__(self) -> str:
        why = "" if self.done or not self.meaning else f": {self.meaning}"
        return f"<Item {self.index} {self.outcome.name} code={self.code}{_ids(self.data)}{why}>"


class BatchReply(Reply[list[R]], Generic[R, T]):
    """ClassIn's answer to a batch, or the answers to the calls of `ensure_many`: each item has its own outcome.

    `outcome` is `EXISTED` when all items existed, `PARTIAL` when any was done only in part, failed or is unknown (even when all
    are), else `SUCCESS`. A warning names each item that was not wholly done.

    The list may have been sent in several requests; `items` is in the order of the list.

    Attributes:
        items: What became of each item.
    """

    items: tuple[Item[T], ...] = ()
    _failure: Callable[[BatchReply[R, T]], Exception] = RuntimeError

    @property
    def succeeded(self) -> tuple[Item[T], ...]:
        """The items for which the state that was asked for holds."""
        return tuple(item for item in self.items if item.done)

    @property
    def failed(self) -> tuple[Item[T], ...]:
        """The items that were refused, and those nobody knows about."""
        return tuple(item for item in self.items if not item.done)

    def raise_for_failures(self) -> None:
        """Raise an error that names the failed items, when there are any."""
        if self.failed:
            raise self._failure(self)

    def __repr__(self) -> str:
        done = len(self.succeeded)
        return f"<BatchReply {self._title} {self.outcome.name} {done} of {len(self.items)} done>"


__all__ = ["BatchReply", "Item", "Outcome", "Reply"]
