"""Which function handles which message. Mistakes are told when a handler is registered, not when a message comes."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

import attrs

from classin_client.webhooks.kinds import class_of, models_by_name
from classin_client.webhooks.parsing import UnknownMessage
from classin_client.webhooks.records import Received

M = TypeVar("M")


@attrs.frozen
class Handler:
    """A registered function, and how it is called."""

    function: Callable[..., Any]
    takes_received: bool
    is_async: bool

    def __call__(self, message: object, received: Received) -> Any:
        """Call the function with as much as it takes."""
        return self.function(message, received) if self.takes_received else self.function(message)


class Registering(Generic[M]):
    """What `@inbox.on(…)` gives: it registers the function and hands it back."""

    def __init__(self, register: Callable[[Callable[..., object]], None]) -> None:
        self._register = register

    @overload
    def __call__(self, function: Callable[[M], object]) -> Callable[[M], object]: ...
    @overload
    def __call__(self, function: Callable[[M, Received], object]) -> Callable[[M, Received], object]: ...
    def __call__(self, function: Callable[..., object]) -> Callable[..., object]:
        """Register the function."""
        self._register(function)
        return function


class Handlers:
    """One function for each kind of message, and one for those that are not known."""

    def __init__(self) -> None:
        self._by_name: dict[str, Handler] = {}
        self._frozen = False

    def __bool__(self) -> bool:
        return bool(self._by_name)

    def on(self, *kinds: type[Any]) -> Registering[Any]:
        """Register a function for messages of these classes.

        Raises:
            TypeError: For what is no class of a message, and for a function that cannot be called with one.
            ValueError: For a class that has a handler already.
            RuntimeError: When messages are being handled already.
        """
        self._refuse_late()
        if not kinds:
            raise TypeError("Name the messages: @inbox.on(End).")
        names = [_name_of(kind) for kind in kinds]
        return Registering(functools.partial(self._register, names))

    def on_unknown(self, function: Callable[..., object]) -> Callable[..., object]:
        """Register a function for messages that this version does not know."""
        self._register([""], function)
        return function

    def freeze(self) -> None:
        """Take no more: a handler that comes late would miss messages."""
        self._frozen = True

    def find(self, name: str) -> Handler | None:
        """The function for a message; an empty name stands for one that is not known."""
        return self._by_name.get(name)

    def _refuse_late(self) -> None:
        if self._frozen:
            raise RuntimeError("Register handlers before messages are handled: a late one misses what came before it.")

    def _register(self, names: list[str], function: Callable[..., object]) -> None:
        self._refuse_late()
        handler = _handler(function)
        for name in names:
            if name in self._by_name:
                raise ValueError(
                    f"{name or 'What is not known'} has a handler already, {_called(self._by_name[name].function)}: "
                    "a message is handled once, so call the one from the other."
                )
        self._by_name.update(dict.fromkeys(names, handler))


@functools.cache
def _names() -> dict[object, str]:
    from classin_api import models

    found: dict[object, str] = {}
    for name, model in models_by_name().items():
        found[class_of(name)] = name
        # Also the generated class, where there is one of our own above it.
        found[getattr(models, model)] = name
    return found


def _name_of(kind: object) -> str:
    if kind is UnknownMessage:
        raise TypeError("For messages that are not known there is @inbox.on_unknown.")
    try:
        name = _names().get(kind)
    except TypeError:
        name = None
    if name is None:
        shown = kind.__name__ if isinstance(kind, type) else type(kind).__name__
        raise TypeError(f"{shown} is no message: use a class of classin_client.webhooks, such as End.")
    return name


def _called(function: Callable[..., object]) -> str:
    return str(getattr(function, "__qualname__", type(function).__name__))


def _handler(function: Callable[..., object]) -> Handler:
    if not callable(function):
        raise TypeError("A handler is a function, or something else that can be called.")
    inner: Any = function.func if isinstance(function, functools.partial) else function
    inner = inner if inspect.isroutine(inner) else type(inner).__call__
    if inspect.isgeneratorfunction(inner) or inspect.isasyncgenfunction(inner):
        raise TypeError(
            f"{_called(function)} yields, so calling it would do nothing: a handler is an ordinary function."
        )
    try:
        signature = inspect.signature(function)
    except ValueError:
        return Handler(function, False, False)
    for takes_received, arguments in ((True, (None, None)), (False, (None,))):
        try:
            signature.bind(*arguments)
        except TypeError:
            continue
        return Handler(function, takes_received, inspect.iscoroutinefunction(inner))
    raise TypeError(f"{_called(function)} has to take a message, or a message and its raw form: (message, received).")


__all__ = ["Handler", "Handlers", "Registering"]
