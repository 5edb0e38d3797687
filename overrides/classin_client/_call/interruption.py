"""What ends a call and is no `ClassInError` (Ctrl-C, cancellation, a callback's error): it carries what is known."""

from __future__ import annotations

import contextlib
from typing import Any

from classin_client import errors


def attach(end: BaseException, known: errors.ClassInError, **more: Any) -> None:
    """Gives an exception that is not ours the attributes and the text of the `ClassInError` that it stands in for.

    Args:
        end: What ended the call.
        known: What is known of the call.
        more: Further attributes.
    """
    names = ("operation", "request", "request_id", "outcome_known", "first_error")
    # An exception may refuse attributes; what is known is in the log as well.
    with contextlib.suppress(AttributeError, TypeError):
        for name, value in {**{name: getattr(known, name) for name in names}, **more}.items():
            setattr(end, name, value)
        end.add_note(str(known))
