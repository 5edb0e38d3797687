"""Whether an inbox does what it should: for a monitor, and for whoever restarts the process."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen
class Health:
    """How an inbox is doing.

    Attributes:
        problems: One sentence for each thing that somebody has to look at, without personal data; empty when all is
            well.
        counts: The number of messages by state, as `Inbox.counts` returns it; empty when the database cannot be read.
        last_received: When the last message was stored, in seconds since 1970; None when there is none.
    """

    problems: tuple[str, ...]
    counts: Mapping[str, int] = attrs.field(factory=dict)
    last_received: float | None = None

    @property
    def ok(self) -> bool:
        """Whether there is no problem."""
        return not self.problems


__all__ = ["Health"]
