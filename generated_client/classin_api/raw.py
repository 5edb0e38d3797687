# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""Methods whose answers are not interpreted: they take what the methods of a group take, and return httpx's response."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, cast

import httpx

from .replies import Reply

P = ParamSpec("P")


def raw(method: Callable[P, Reply[Any]]) -> Callable[P, httpx.Response]:
    """The method of a group whose caller gives back responses, under its true type."""
    return cast("Callable[P, httpx.Response]", method)


def raw_awaited(
    method: Callable[P, Coroutine[Any, Any, Reply[Any]]],
) -> Callable[P, Coroutine[Any, Any, httpx.Response]]:
    """`raw`, of a method that is awaited."""
    return cast("Callable[P, Coroutine[Any, Any, httpx.Response]]", method)


__all__ = ["raw", "raw_awaited"]
