# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""Objects that do not change: replies, and options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
class Frozen:
    """Its attributes are set when it is made.

    In plain Python: a first call does without attrs, which takes long to import, and a dataclass takes long to make
    (docs/adr/0048-replies-without-attrs.md). Each attribute has a default, so that the class has it too, for tools that look there
    (`unittest.mock.create_autospec`).
    """

    _names: ClassVar[frozenset[str]] = frozenset()
    """The attributes that are kept; `data`, which may yet have to be made, as `_data`."""
    _unsaved: ClassVar[tuple[str, ...]] = ()
    """What is neither pickled nor copied."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._names |= cls.__annotations__.keys()

    def __init__(self, **values: Any) -> None:
        if not values.keys() <= self._names:
            values = {self._kept(name): value for name, value in values.items()}
        put = object.__setattr__
        for name, value in values.items():
            put(self, name, value)

    def _kept(self, name: str) -> str:
        for kept in (name, f"_{name}"):
            if kept in self._names:
                return kept
        raise TypeError(f"{type(self).__name__} has no {name!r}.")

    def __replace__(self, /, **changes: Any) -> Self:
        """A copy with other values, for `copy.replace` (Python 3.13)."""
        return type(self)(**{**vars(self), **{self._kept(name): value for name, value in changes.items()}})

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), **dict.fromkeys(self._unsaved)}

    if not TYPE_CHECKING:
        # Type checkers would take them for some that take any name.
        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(f"{name!r} cannot be set: {type(self).__name__} does not change.")

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"{name!r} cannot be deleted: {type(self).__name__} does not change.")


__all__ = ["Frozen"]
