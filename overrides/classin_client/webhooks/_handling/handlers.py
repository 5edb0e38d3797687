"""Registered handlers. A mistake raises when a handler is registered, not when a message comes."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

import attrs

from classin_client.webhooks.kinds import class_of, models_by_name
from classin_client.webhooks.parsing import UnknownMessage
from classin_client.webhooks.received import Received

M = TypeVar("M")


@attrs.frozen
class Handler:
    """A registered function, and how it is called.

    Attributes:
        function: The function.
        takes_received: Whether it takes a `Received` beside the message.
    """

    function: Callable[..., Any]
    takes_received: bool

    def __call__(self, message: object, received: Received) -> Any:
        """Call the function with the message, and with the `Received` if it takes one."""
        return self.function(message, received) if self.takes_received else self.function(message)


class Registering(Generic[M]):
    """The decorator that `inbox.on(…)` returns: it registers a function, and returns it unchanged."""

    def __init__(self, register: Callable[[Callable[..., object]], None]) -> None:
        self._register = register

    @overload
    def __call__(self, function: Callable[[M], object]) -> Callable[[M], object]: ...
    @overload
    def __call__(self, function: Callable[[M, Received], object]) -> Callable[[M, Received], object]: ...
    def __call__(self, function: Callable[..., object]) -> Callable[..., object]:
        """Register a function.

        Args:
            function: Takes the message, or the message and a `Received`. A function or a coroutine function: what it
                returns is awaited if it can be, and else ignored.

        Returns:
            The function, unchanged.

        Raises:
            TypeError: If the function cannot be called so, or is a generator.
            ValueError: If one of the classes has a handler already.
            RuntimeError: If messages are being handled already.
        """
        self._register(function)
        return function


class Handlers:
    """At most one function for each message, and one for unknown messages."""

    def __init__(self) -> None:
        self._by_name: dict[str, Handler] = {}
        self._frozen = False

    def __bool__(self) -> bool:
        return bool(self._by_name)

    def on(self, *kinds: type[Any]) -> Registering[Any]:
        """See `Inbox.on`."""
        self._refuse_late()
        if not kinds:
            raise TypeError("inbox.on() names no message: give at least one class, as in @inbox.on(End).")
        names = [_name_of(kind) for kind in kinds]
        return Registering(functools.partial(self._register, names))

    def on_unknown(self, function: Callable[..., object]) -> Callable[..., object]:
        """See `Inbox.on_unknown`."""
        self._register([""], function)
        return function

    def freeze(self) -> None:
        """Refuse handlers from now on: a late one would have missed messages."""
        self._frozen = True

    def find(self, name: str) -> Handler | None:
        """The handler of a message, by its name; an empty name stands for an unknown message."""
        return self._by_name.get(name)

    def _refuse_late(self) -> None:
        if self._frozen:
            raise RuntimeError("Register all handlers before inbox.start(): a late one misses messages.")

    def _register(self, names: list[str], function: Callable[..., object]) -> None:
        self._refuse_late()
        handler = _make_handler(function)
        for name in names:
            if name in self._by_name:
                registered = _qualified_name(self._by_name[name].function)
                raise ValueError(
                    f"{name or 'UnknownMessage'} has a handler already, {registered}: "
                    "a message has one handler, so call the second function from the first."
                )
        self._by_name.update(dict.fromkeys(names, handler))


@functools.cache
def _names_by_class() -> dict[object, str]:
    from classin_api import models

    found: dict[object, str] = {}
    for name, model in models_by_name().items():
        found[class_of(name)] = name
        # Also the generated class, where a subclass of ours replaces it.
        found[getattr(models, model)] = name
    return found


def _name_of(kind: object) -> str:
    if kind is UnknownMessage:
        raise TypeError("UnknownMessage is registered with @inbox.on_unknown, not with @inbox.on.")
    try:
        name = _names_by_class().get(kind)
    except TypeError:
        name = None
    if name is None:
        shown = kind.__name__ if isinstance(kind, type) else type(kind).__name__
        raise TypeError(f"{shown} is not a message: give a class of classin_client.webhooks, such as End.")
    return name


def _qualified_name(function: Callable[..., object]) -> str:
    return str(getattr(function, "__qualname__", type(function).__name__))


def _make_handler(function: Callable[..., object]) -> Handler:
    if not callable(function):
        raise TypeError(f"A handler has to be callable, and {type(function).__name__} is not: register a function.")
    inner: Any = function.func if isinstance(function, functools.partial) else function
    inner = inner if inspect.isroutine(inner) else type(inner).__call__
    if inspect.isgeneratorfunction(inner) or inspect.isasyncgenfunction(inner):
        raise TypeError(
            f"{_qualified_name(function)} is a generator, so calling it would do nothing: remove the yield."
        )
    try:
        signature = inspect.signature(function)
    except ValueError:
        return Handler(function, False)
    for takes_received, arguments in ((True, (None, None)), (False, (None,))):
        try:
            signature.bind(*arguments)
        except TypeError:
            continue
        return Handler(function, takes_received)
    raise TypeError(
        f"{_qualified_name(function)} takes other arguments: a handler takes (message) or (message, received)."
    )


__all__ = ["Handler", "Handlers", "Registering"]
