"""What is done with an inbox by hand: counting, retrying, replaying, releasing and forgetting messages."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Any

from classin_client.webhooks._storage.quarantine import release_quarantined
from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.tables import DEAD_LETTER, DONE, SKIPPED


class Operating:
    """The part of an `Inbox` that is for operating it."""

    store: Store

    def _wake(self) -> None:
        """Have the worker look for messages at once."""
        raise NotImplementedError

    def counts(self) -> dict[str, int]:
        """Count the messages.

        Returns:
            The number of messages by state: `waiting`, `done`, `skipped` (without a handler), `dead_letter` (given up
            after the last attempt) and `quarantined`.
        """
        return self.store.counts()

    def retry(self, *ids: int) -> int:
        """Let dead letters be handled again, with all attempts. Repeating is safe.

        Args:
            ids: The numbers of the messages; those in another state are ignored. Without them, all dead letters.

        Returns:
            How many messages wait now.
        """
        return self._requeue(ids, [DEAD_LETTER])

    def replay(self, *ids: int, name: str = "", since: float = 0.0) -> int:
        """Let messages be handled again that were done, skipped or dead letters. Forgotten ones cannot be.

        Each call makes the handlers run again for the same messages: repeat it only if that is wanted.

        Args:
            ids: The numbers of the messages. Without them, all that `name` and `since` select.
            name: Only messages with this name or `Cmd`. Without it, all.
            since: Only messages that were stored at or after this moment, in seconds since 1970. Without it, all.

        Returns:
            How many messages wait now.
        """
        return self._requeue(ids, [DONE, SKIPPED, DEAD_LETTER], name=name, since=since)

    def _requeue(self, ids: Collection[int], states: Collection[str], **more: Any) -> int:
        changed, _ = self.store.requeue(ids=ids, states=states, **more)
        self._wake()
        return changed

    def release(self, *ids: int, reason: str = "") -> int:
        """Move messages from the quarantine into the inbox, and trust them. Repeating is safe.

        Args:
            ids: The numbers of the messages in the quarantine. Without them, all with the reason.
            reason: Only messages that were quarantined for this reason: `no_key`, `no_timestamp`, `wrong_key` or
                `wrong_school`. Without it, only `ids` select.

        Returns:
            How many were new in the inbox. What is not JSON stays in the quarantine.

        Raises:
            ValueError: If neither is given.
        """
        if not ids and not reason:
            raise ValueError("release() selects no message: give numbers, as in release(3, 4), or reason='no_key'.")
        changed = release_quarantined(self.store, ids=ids, reason=reason)
        self._wake()
        return changed

    def forget(self, before: datetime.datetime) -> tuple[int, int]:
        """Remove the bodies of old messages that are done or skipped, and delete old messages from the quarantine.

        The rest of a message's row stays, so that a repeat is still recognised. Messages that wait and dead letters
        are kept. Repeating is safe.

        Args:
            before: Messages that were stored before this moment are old. A datetime with a time zone.

        Returns:
            How many messages were forgotten, and how many were deleted from the quarantine.

        Raises:
            TypeError: If it is no datetime.
            ValueError: If the datetime has no time zone.
        """
        if not isinstance(before, datetime.datetime):
            raise TypeError(f"before is a datetime with a time zone, not {type(before).__name__}.")
        if before.tzinfo is None:
            raise ValueError("before: the datetime has no time zone, so it names no point in time; give it a tzinfo.")
        return self.store.forget(before.timestamp())


__all__ = ["Operating"]
