# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""Which method was meant by a name that a group does not have: the error of an unknown attribute names the nearest."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from .operations import OPERATIONS

_SAME = {
    **dict.fromkeys(("cancel", "destroy", "drop", "erase"), "delete"),
    **dict.fromkeys(("change", "modify", "patch", "set", "update"), "edit"),
    **dict.fromkeys(("build", "insert", "make", "new"), "create"),
    **dict.fromkeys(("find", "index", "search"), "list"),
    **dict.fromkeys(("enrol", "enroll", "join"), "add"),
    **dict.fromkeys(("kick", "unenrol", "unenroll"), "remove"),
    **dict.fromkeys(("enter", "link", "login", "open", "url"), "launch_url"),
}
"""Words of other libraries for what a method here is called."""

_CLOSE = 0.6
_MOST = 3
_OWN, _TALKS_OF = 0.3, 0.15


def methods_meant(group: str, name: str) -> list[str]:
    """The methods that were most likely meant, the nearest first; none where nothing is near. An alias says of what.

    Args:
        group: The group that was looked in, `classrooms`.
        name: What it does not have.
    """
    wanted = {name, _SAME.get(name, name), "_".join(_SAME.get(word, word) for word in name.split("_"))}
    scores: dict[str, float] = {}
    for method, text in _methods():
        home, _, verb = method.partition(".")
        close = max(difflib.SequenceMatcher(None, one, verb).ratio() for one in wanted)
        # What speaks of the thing does something with it, wherever it stands; `list` alone is too little.
        near = _OWN if home == group else _TALKS_OF if group.removesuffix("s") in text else 0
        if close >= _CLOSE and (near or "_" in verb):
            scores[method] = close + near
    best = sorted(scores, key=lambda method: -scores[method])[:_MOST]
    certain = [method for method in best if scores[method] >= 1 + _OWN]
    mains = {alias: operation.method for operation in OPERATIONS.values() for alias in operation.aliases}
    return [f"{method} ({mains[method]})" if method in mains else method for method in certain or best]


def _methods() -> Iterator[tuple[str, str]]:
    """Every method with its docstring."""
    from .resources import Resources

    for group, members in vars(Resources).items():
        if not group.startswith("_"):
            methods = members.__get__(None, Resources)
            yield from (
                (f"{group}.{name}", (getattr(methods, name).__doc__ or "").lower())
                for name in dir(methods)
                if not name.startswith("_")
            )


__all__ = ["methods_meant"]
