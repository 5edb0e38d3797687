# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""What the generated methods need of the client that sends for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from .replies import BatchReply, Reply


class Caller(Protocol):
    """What a generated method needs of the client: to send an operation with its arguments by ClassIn's names."""

    def send(self, operation: str, arguments: Mapping[str, object], /) -> Reply[Any]: ...

    def send_batch(self, operation: str, arguments: Mapping[str, object], /) -> BatchReply[Any, Any]: ...

    def ensure(self, operation: str, arguments: Mapping[str, object], /, *, update: bool = False) -> Reply[Any]: ...

    def ensure_many(
        self,
        operation: str,
        rows: Iterable[object],
        /,
        *,
        on_progress: Callable[[int, int], object] | None,
        update: bool = False,
    ) -> BatchReply[Any, Any]: ...


class AsyncCaller(Protocol):
    """`Caller`, awaited."""

    async def send(self, operation: str, arguments: Mapping[str, object], /) -> Reply[Any]: ...

    async def send_batch(self, operation: str, arguments: Mapping[str, object], /) -> BatchReply[Any, Any]: ...

    async def ensure(
        self, operation: str, arguments: Mapping[str, object], /, *, update: bool = False
    ) -> Reply[Any]: ...

    async def ensure_many(
        self,
        operation: str,
        rows: Iterable[object],
        /,
        *,
        on_progress: Callable[[int, int], object] | None,
        update: bool = False,
    ) -> BatchReply[Any, Any]: ...


__all__ = ["AsyncCaller", "Caller"]
