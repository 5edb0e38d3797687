"""A serverless function, as AWS Lambda calls it: `examples.many_workers.serverless.handler`.

The platform freezes the process between two events, and ends it without a word. The client is made once, outside the
function, so that later events find it; connections that ended meanwhile are opened anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from examples.many_workers.school import classin

_LEFT_FOR_THE_ANSWER = 1.0
"""Seconds."""


class Context(Protocol):
    """What the platform tells of the invocation."""

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until it ends the function."""
        ...


def handler(event: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Make a course. The platform repeats an event that failed, and some that did not: the key makes it once."""
    # The call ends before the platform would end it: an error then says what is known.
    seconds = max(0.1, context.get_remaining_time_in_millis() / 1000 - _LEFT_FOR_THE_ANSWER)
    reply = classin.with_options(deadline=seconds).courses.ensure(key=event["key"], course_name=event["name"])
    return {"course": reply.data, "outcome": reply.outcome.name}
