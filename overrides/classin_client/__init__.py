"""A client for the API of the online classroom ClassIn.

>>> from classin_client import ClassIn
>>> classin = ClassIn(sid="2339736", secret="…")
>>> course = classin.courses.create(course_name="Mathematics").data  # doctest: +SKIP

Everything here is imported when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    __version__: str
    """The version of the installed distribution `classin-client`."""

    from classin_api.replies import BatchReply, Item, Outcome, Reply
    from classin_api.types import UNSET, File, Unset
    from classin_client import auth, errors, launch, phone_numbers, signing, webhooks
    from classin_client._call.retries import Retry
    from classin_client._call.session import Options
    from classin_client._explain import Explanation
    from classin_client.async_client import AsyncClassIn
    from classin_client.auth import ClassInAuth
    from classin_client.client import ClassIn
    from classin_client.doctor import Check, Diagnosis
    from classin_client.errors import (
        AccountClosed,
        AuthenticationError,
        BatchFailed,
        ClassInError,
        Conflict,
        InvalidRequest,
        InvalidType,
        InvalidValue,
        LimitReached,
        MalformedResponse,
        MissingFile,
        NotFound,
        OutcomeUnknown,
        PermissionDenied,
        Unavailable,
        UnreadableFile,
        Unsupported,
    )
    from classin_client.uploads import Upload

_HOMES = {
    "classin_api.replies": ("BatchReply", "Item", "Outcome", "Reply"),
    "classin_api.types": ("UNSET", "File", "Unset"),
    "classin_client.auth": ("ClassInAuth",),
    "classin_client.async_client": ("AsyncClassIn",),
    "classin_client.client": ("ClassIn",),
    "classin_client._call.retries": ("Retry",),
    "classin_client._call.session": ("Options",),
    "classin_client._explain": ("Explanation",),
    "classin_client.errors": (
        "AccountClosed",
        "AuthenticationError",
        "BatchFailed",
        "ClassInError",
        "Conflict",
        "InvalidRequest",
        "InvalidType",
        "InvalidValue",
        "LimitReached",
        "MalformedResponse",
        "MissingFile",
        "NotFound",
        "OutcomeUnknown",
        "PermissionDenied",
        "Unavailable",
        "UnreadableFile",
        "Unsupported",
    ),
    "classin_client.doctor": ("Check", "Diagnosis"),
    "classin_client.uploads": ("Upload",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}
_MODULES = ("auth", "errors", "launch", "phone_numbers", "signing", "webhooks")


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("classin-client")
    if name in _MODULES:
        return importlib.import_module(f"classin_client.{name}")
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "UNSET",
    "AccountClosed",
    "AsyncClassIn",
    "AuthenticationError",
    "BatchFailed",
    "BatchReply",
    "Check",
    "ClassIn",
    "ClassInAuth",
    "ClassInError",
    "Conflict",
    "Diagnosis",
    "Explanation",
    "File",
    "InvalidRequest",
    "InvalidType",
    "InvalidValue",
    "Item",
    "LimitReached",
    "MalformedResponse",
    "MissingFile",
    "NotFound",
    "Options",
    "Outcome",
    "OutcomeUnknown",
    "PermissionDenied",
    "Reply",
    "Retry",
    "Unavailable",
    "UnreadableFile",
    "Unset",
    "Unsupported",
    "Upload",
    "auth",
    "errors",
    "launch",
    "phone_numbers",
    "signing",
    "webhooks",
]
