# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of the client, grouped as in openapi.yaml; a group is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..replies import AsyncCaller, Caller

if TYPE_CHECKING:
    from .books import AsyncBooks, Books
    from .shelf_plans import AsyncShelfPlans, ShelfPlans


class Resources:
    """The groups of methods of a client."""

    _caller: Caller

    @cached_property
    def books(self) -> Books:
        """Books of the library."""
        from .books import Books

        return Books(self._caller)

    @cached_property
    def shelf_plans(self) -> ShelfPlans:
        """Plans of shelves."""
        from .shelf_plans import ShelfPlans

        return ShelfPlans(self._caller)


class AsyncResources:
    """The groups of methods of a client, awaited."""

    _caller: AsyncCaller

    @cached_property
    def books(self) -> AsyncBooks:
        """Books of the library."""
        from .books import AsyncBooks

        return AsyncBooks(self._caller)

    @cached_property
    def shelf_plans(self) -> AsyncShelfPlans:
        """Plans of shelves."""
        from .shelf_plans import AsyncShelfPlans

        return AsyncShelfPlans(self._caller)


__all__ = ["AsyncResources", "Resources"]
