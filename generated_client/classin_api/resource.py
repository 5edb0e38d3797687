# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""How the groups of methods are found on a client and on its class."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

R_co = TypeVar("R_co", covariant=True)


class Group:
    """A group of methods. One that it does not have is refused with those that may have been meant, in any group."""

    __slots__ = ()

    if not TYPE_CHECKING:
        # Type checkers would take it for a group that has every method.
        def __getattr__(self, name: str) -> Any:
            sentence = f"{type(self).__name__!r} object has no attribute {name!r}"
            if not name.startswith("_"):
                group = group_name(type(self))
                sentence = f"{group} has no method {name!r}{_hint(group, name)}"
            raise AttributeError(sentence)


def group_name(cls: type) -> str:
    """What a client calls a group: `courses` of `Courses`, `AsyncCourses` and of what is derived from them."""
    homes = (base.__module__ for base in cls.__mro__ if ".resources." in base.__module__)
    return next(homes, cls.__qualname__).rpartition(".")[2]


def _hint(group: str, name: str) -> str:
    # Imported for those who misspell.
    from .meant import methods_meant

    *most, last = ["", *methods_meant(group, name)]
    if not last:
        return "; `classin ops` and docs/operations.md list the methods."
    return f"; did you mean {' or '.join(filter(None, [', '.join(filter(None, most)), last]))}?"


class Resource(Generic[R_co]):
    """A group of methods: on a client the group that sends for it, on the client's class the class of the group.

    The latter is what `unittest.mock.create_autospec` and other tools look at. A group is imported when it is first asked
    for, and made once for each client, in whose `__dict__` it then stands before this descriptor.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name, self._attribute = module, name, ""

    def __set_name__(self, owner: type, attribute: str) -> None:
        self._attribute = attribute

    @overload
    def __get__(self, client: None, owner: type) -> type[R_co]: ...

    @overload
    def __get__(self, client: object, owner: type) -> R_co: ...

    def __get__(self, client: Any, owner: type) -> Any:
        group = getattr(import_module(self._module), self._name)
        return group if client is None else client.__dict__.setdefault(self._attribute, group(client._caller))


__all__ = ["Group", "Resource", "group_name"]
