# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of the client, grouped as in openapi.yaml; a group is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import Resource

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from .books import AsyncBooks, AsyncRawBooks, Books, RawBooks
    from .shelf_plans import (
        AsyncRawShelfPlans,
        AsyncShelfPlans,
        RawShelfPlans,
        ShelfPlans,
    )


class Resources:
    """The groups of methods of a client."""

    _caller: Caller

    books: Resource[Books] = Resource("classin_api.resources.books", "Books")
    """Books of the library."""

    shelf_plans: Resource[ShelfPlans] = Resource("classin_api.resources.shelf_plans", "ShelfPlans")
    """Plans of shelves."""


class AsyncResources:
    """The groups of methods of a client, awaited."""

    _caller: AsyncCaller

    books: Resource[AsyncBooks] = Resource("classin_api.resources.books", "AsyncBooks")
    """Books of the library."""

    shelf_plans: Resource[AsyncShelfPlans] = Resource("classin_api.resources.shelf_plans", "AsyncShelfPlans")
    """Plans of shelves."""


class RawResources:
    """The groups of methods that return the response of the HTTP library."""

    _caller: Caller

    books: Resource[RawBooks] = Resource("classin_api.resources.books", "RawBooks")
    """Books of the library."""

    shelf_plans: Resource[RawShelfPlans] = Resource("classin_api.resources.shelf_plans", "RawShelfPlans")
    """Plans of shelves."""


class AsyncRawResources:
    """The groups of methods that return the response of the HTTP library, awaited."""

    _caller: AsyncCaller

    books: Resource[AsyncRawBooks] = Resource("classin_api.resources.books", "AsyncRawBooks")
    """Books of the library."""

    shelf_plans: Resource[AsyncRawShelfPlans] = Resource("classin_api.resources.shelf_plans", "AsyncRawShelfPlans")
    """Plans of shelves."""


__all__ = ["AsyncRawResources", "AsyncResources", "RawResources", "Resources"]
