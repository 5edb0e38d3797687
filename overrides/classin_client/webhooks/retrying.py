"""How often a handler that fails is called again, and after what pauses."""

from __future__ import annotations

from typing import Any

import attrs


@attrs.frozen
class Retrying:
    """How often a failing handler is called, and after what pauses.

    Attributes:
        attempts: The most attempts, 1 or more; after the last the message becomes a dead letter. Without it 6.
        first: The pause before the second attempt, in seconds; each further pause is twice as long. Up to `first`
            seconds of jitter are added to each. Without it 1.
        longest: The longest pause, in seconds, before jitter. Without it 300.

    Raises:
        ValueError: If there is no attempt, or a pause is below 0.
    """

    attempts: int = attrs.field(default=6, validator=attrs.validators.ge(1))
    first: float = attrs.field(default=1.0, validator=attrs.validators.ge(0))
    longest: float = attrs.field(default=300.0, validator=attrs.validators.ge(0))

    def pause(self, attempt: int) -> float:
        """The pause after a failed attempt.

        Args:
            attempt: The number of the attempt, from 1.

        Returns:
            Seconds, jitter included.
        """
        from tenacity import RetryCallState, wait_exponential, wait_random

        unused: Any = None
        state = RetryCallState(unused, None, (), {})
        state.attempt_number = attempt
        return float((wait_exponential(self.first, self.longest) + wait_random(0, self.first))(state))


__all__ = ["Retrying"]
