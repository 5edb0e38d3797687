"""Releasing messages from the quarantine into the inbox."""

from __future__ import annotations

from collections.abc import Collection

from classin_client.webhooks._receiving.incoming import incoming
from classin_client.webhooks._storage.store import Store
from classin_client.webhooks.parsing import decode
from classin_client.webhooks.verifying import sid_of


def release_quarantined(store: Store, *, ids: Collection[int] = (), reason: str = "") -> int:
    """Move messages from the quarantine into the inbox, where they wait to be handled.

    Args:
        store: The database.
        ids: Only these messages; empty for all.
        reason: Only messages that were quarantined for this reason; empty for all.

    Returns:
        How many messages were new in the inbox. What is not JSON stays in the quarantine.
    """
    moved = 0
    for number, quarantined_for, sid, received_at, body in store.iterate_quarantine(ids=ids, reason=reason):
        if quarantined_for == "not_json":
            continue
        fields = decode(body)
        message = incoming(fields, sid=sid or sid_of(fields) or "", reason="released", now=received_at)
        moved += store.release(number, message)
    return moved


__all__ = ["release_quarantined"]
