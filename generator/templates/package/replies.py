"""What a call gives back, and what the generated methods need of the client that sends it.

A method returns a `Reply` when the state that was asked for holds afterwards; everything else is raised. A method that ClassIn
answers item by item returns a `BatchReply`.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, TypeVar

from attrs import define, field

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


@define(frozen=True, kw_only=True, repr=False, eq=False)
class Reply(Generic[T_co]):
    """ClassIn's answer to a call that did what was asked.

    Attributes:
        data: The answer's `data`, or the whole answer where an operation has none. When `outcome` is `EXISTED` and ClassIn
            sent no id, it is None and a warning says so.
        body: The whole answer, for what stands beside `data`.
        code: ClassIn's code, 1 for plain success.
        message: ClassIn's message, in Chinese.
        meaning: What the code says for this operation, in English.
        kind: The kind of the code: see docs/errors.md.
        outcome: `SUCCESS`, `EXISTED` or `PARTIAL`.
        warnings: What was done only in part or could not be read, in English.
        operation: The operation's id, as in openapi.yaml.
        request: The parameters, with secrets and personal data taken out.
        request_id: The client's own id for the call, as its log lines have it; of several requests, of the one whose `code` it is.
        raw: The decoded JSON as it came; of several requests, a list.
        http_response: The response of the HTTP library; of several requests, the last.
    """

    data: T_co
    body: Any
    code: int
    message: str
    meaning: str = ""
    kind: str = ""
    outcome: Outcome
    warnings: tuple[str, ...] = ()
    operation: str
    request: Mapping[str, object] = field(factory=dict)
    request_id: str = ""
    raw: Any
    http_response: Any

    def __repr__(self) -> str:
        # An answer may hold names, telephone numbers or a launch link: only what is known to be harmless is shown.
        data = f" data={self.data}" if isinstance(self.data, int) else ""
        warnings = f" warnings={len(self.warnings)}" if self.warnings else ""
        return f"<{type(self).__name__} {self.operation} {self.outcome.name} code={self.code}{data}{warnings}>"


@define(frozen=True, kw_only=True, repr=False, eq=False)
class Item(Generic[T_co]):
    """What became of one item of a batch.

    Attributes:
        index: Its place in the list that was sent, from 0.
        code: ClassIn's code for it; 0 when ClassIn gave none.
        message: ClassIn's message, in Chinese; empty when ClassIn gave none.
        meaning: What the code means for this operation, in English.
        kind: The kind of the code: see docs/errors.md; empty where ClassIn gave none.
        data: The item's `data`, or its whole answer where it has none; None when nothing came back.
        outcome: Any of `Outcome`.
    """

    index: int
    code: int
    message: str
    meaning: str
    kind: str = ""
    data: T_co | None
    outcome: Outcome

    @property
    def done(self) -> bool:
        """Whether the state that was asked for holds for this item."""
        return self.outcome in (Outcome.SUCCESS, Outcome.EXISTED, Outcome.PARTIAL)

    def __repr__(self) -> str:
        data = f" data={self.data}" if isinstance(self.data, int) else ""
        return f"<Item {self.index} {self.outcome.name} code={self.code}{data}>"


@define(frozen=True, kw_only=True, repr=False, eq=False)
class BatchReply(Reply[list[R]], Generic[R, T]):
    """ClassIn's answer to a batch: each item has its own outcome.

    `outcome` is `EXISTED` when all items existed, `PARTIAL` when any was done only in part, failed or is unknown (even when all
    are), else `SUCCESS`. A warning names each item that was not wholly done.

    The list may have been sent in several requests; `items` is in the order of the list.

    Attributes:
        items: What became of each item.
    """

    items: tuple[Item[T], ...]
    _failure: Callable[[BatchReply[R, T]], Exception] = field(alias="failure")

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
        return f"<BatchReply {self.operation} {self.outcome.name} {done} of {len(self.items)} done>"


class Caller(Protocol):
    """What a generated method needs of the client: to send an operation with its arguments as they are named on the wire."""

    def send(self, operation: str, arguments: Mapping[str, object], /) -> Reply[Any]: ...

    def send_batch(self, operation: str, arguments: Mapping[str, object], /) -> BatchReply[Any, Any]: ...


class AsyncCaller(Protocol):
    """`Caller`, awaited."""

    async def send(self, operation: str, arguments: Mapping[str, object], /) -> Reply[Any]: ...

    async def send_batch(self, operation: str, arguments: Mapping[str, object], /) -> BatchReply[Any, Any]: ...


__all__ = ["AsyncCaller", "BatchReply", "Caller", "Item", "Outcome", "Reply"]
