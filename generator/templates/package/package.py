"""ClassIn's API as openapi.yaml describes it: generated, and the base of `classin_client`.

`Client` is for those who send by themselves with the functions in `api`; it is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AuthenticatedClient, Client


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import client

    value = getattr(client, name)
    globals()[name] = value
    return value


__all__ = ["AuthenticatedClient", "Client"]
