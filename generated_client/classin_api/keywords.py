# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The check that turns a misspelt keyword into a sentence that names the right one."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ParamSpec, TypeVar, cast

from .resource import group_name

P = ParamSpec("P")
R = TypeVar("R")

_COROUTINE = 0x80
"""`inspect.CO_COROUTINE`; importing `inspect` would take longer than this module."""


@functools.lru_cache(2048)
def snake_case(name: str) -> str:
    """The keyword for one of ClassIn's names: `courseName` is `course_name`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[\s-]+", "_", name).lower()


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The name among those known that was most likely meant; `name` may be written in either way."""
    # Imported for those who misspell.
    import difflib

    by_keyword = {snake_case(one): one for one in known}
    wanted = snake_case(name)
    close = difflib.get_close_matches(wanted, by_keyword, n=1)
    named_so = [one for one in by_keyword if one.endswith(f"_{wanted}")]
    return by_keyword[close[0]] if close else by_keyword[named_so[0]] if len(named_so) == 1 else None


def _refuse_known(extra: object, known: Mapping[str, str], method: str) -> None:
    if not isinstance(extra, Mapping):
        raise TypeError(f"{method}() takes a dict of ClassIn's names as extra, not {type(extra).__name__}.")
    for name in extra:
        keyword = known.get(snake_case(str(name)))
        if keyword:
            raise ValueError(f"{method}() has a keyword for {name!r}: give it as {keyword}=…, not in extra.")


def keywords(method: Callable[P, R]) -> Callable[P, R]:
    """Let a method refuse what it cannot take with a sentence that says what it takes.

    These are unknown keywords, positional arguments, and names in `extra` that it has a keyword for.
    """
    return _checked(method, {})


def keywords_with_key(identity: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """`keywords` for an `ensure`, whose `key` goes to ClassIn under the name `identity`."""
    return lambda method: _checked(method, {snake_case(identity): "key"})


def _checked(method: Callable[P, R], renamed: Mapping[str, str]) -> Callable[P, R]:
    code = method.__code__
    known = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    not_extra = {**{keyword.rstrip("_"): keyword for keyword in known}, **renamed}

    def check(args: tuple[object, ...], kwargs: Mapping[str, object]) -> None:
        # As its caller writes it: a method may be another class's than the client has.
        shown = f"{group_name(type(args[0]))}.{method.__name__}" if args else method.__qualname__
        called = method.__name__
        if called == "__init__":
            shown = called = type(args[0]).__name__
        if len(args) > 1:
            example = f"{known[0]}=…" if known else ""
            del args, kwargs
            raise TypeError(f"{shown}() takes keywords only: {called}({example}).")
        for name in kwargs:
            if name not in known:
                meant = nearest(name, known)
                hint = f"did you mean {meant!r}?" if meant else f"it takes: {', '.join(known)}."
                del args, kwargs
                raise TypeError(f"{shown}() has no keyword {name!r}; {hint}")
        if kwargs.get("extra") is not None:
            _refuse_known(kwargs["extra"], not_extra, shown)

    if code.co_flags & _COROUTINE:
        # What is awaited is a coroutine function to those who look, such as `create_autospec`.
        @functools.wraps(method)
        async def awaited(*args: P.args, **kwargs: P.kwargs) -> Any:
            check(args, kwargs)
            return await cast("Any", method(*args, **kwargs))

        return cast("Callable[P, R]", awaited)

    @functools.wraps(method)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            check(args, kwargs)
            return method(*args, **kwargs)
        finally:
            # One may be a secret, and a traceback may show the variables of every frame.
            del args, kwargs

    return checked


__all__ = ["keywords", "keywords_with_key", "nearest", "snake_case"]
