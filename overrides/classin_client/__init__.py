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
    from classin_api.replies import BatchReply, Item, Outcome, Reply
    from classin_api.types import UNSET, File, Unset
    from classin_client import auth, errors, signing, webhooks
    from classin_client.async_client import AsyncClassIn
    from classin_client.auth import ClassInAuth
    from classin_client.client import ClassIn
    from classin_client.core import Options
    from classin_client.doctor import Check, Diagnosis
    from classin_client.errors import (
        AccountClosed,
        AuthenticationError,
        BatchFailed,
        ClassInError,
        Conflict,
        InvalidRequest,
        LimitReached,
        MalformedResponse,
        NotFound,
        OutcomeUnknown,
        PermissionDenied,
        Unavailable,
        Unsupported,
    )
    from classin_client.files import Upload
    from classin_client.retries import Retry

_HOMES = {
    "classin_api.replies": ("BatchReply", "Item", "Outcome", "Reply"),
    "classin_api.types": ("UNSET", "File", "Unset"),
    "classin_client.auth": ("ClassInAuth",),
    "classin_client.async_client": ("AsyncClassIn",),
    "classin_client.client": ("ClassIn",),
    "classin_client.core": ("Options",),
    "classin_client.errors": (
        "AccountClosed",
        "AuthenticationError",
        "BatchFailed",
        "ClassInError",
        "Conflict",
        "InvalidRequest",
        "LimitReached",
        "MalformedResponse",
        "NotFound",
        "OutcomeUnknown",
        "PermissionDenied",
        "Unavailable",
        "Unsupported",
    ),
    "classin_client.doctor": ("Check", "Diagnosis"),
    "classin_client.files": ("Upload",),
    "classin_client.retries": ("Retry",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}
_MODULES = ("auth", "errors", "signing", "webhooks")


def __getattr__(name: str) -> Any:
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
    "File",
    "InvalidRequest",
    "Item",
    "LimitReached",
    "MalformedResponse",
    "NotFound",
    "Options",
    "Outcome",
    "OutcomeUnknown",
    "PermissionDenied",
    "Reply",
    "Retry",
    "Unavailable",
    "Unset",
    "Unsupported",
    "Upload",
    "auth",
    "errors",
    "signing",
    "webhooks",
]
