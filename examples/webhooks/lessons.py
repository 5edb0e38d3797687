"""What is done with messages, whichever framework receives them."""

from __future__ import annotations

import os

from classin_client.webhooks import Alert, End, Inbox, Received, UnknownMessage

HOOK = os.environ.get("CLASSIN_HOOK", "change-me")
"""The secret part of the address that is registered at ClassIn: /classin/HOOK."""


def on_alert(alert: Alert) -> None:
    """Notify somebody; by mail, for example."""
    print(f"ALERT {alert.kind}: {alert.text}", flush=True)


# CLASSIN_SID, CLASSIN_SECRET and CLASSIN_INBOX say which school, and which database.
inbox = Inbox(on_alert=on_alert, silence_after=30 * 60)


@inbox.on(End)
def held(lesson: End) -> None:
    """A lesson is over: who was there, and for how long."""
    print(f"Lesson {lesson.class_id} closed at {lesson.closed_at}.", flush=True)
    for row in lesson.report():
        print(f"  {row.uid}  {row.role}: {row.seconds // 60} minutes, {row.awards} awards", flush=True)


@inbox.on_unknown
def new_kind(message: UnknownMessage, received: Received) -> None:
    """ClassIn pushes something that this version does not know; it is kept, and can be replayed."""
    print(f"Message {received.id} is of an unknown kind, {message.cmd!r}.", flush=True)
