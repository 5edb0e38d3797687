"""What is done with messages. Receivers and workers share this module; only workers call the handlers.

CLASSIN_SID, CLASSIN_SECRET and CLASSIN_INBOX say which school, and which database; CLASSIN_RATE_STORAGE where the rates
of calls are counted.
"""

from __future__ import annotations

from sqlalchemy import text

from classin_client.webhooks import Alert, End, Inbox, Received


def on_alert(alert: Alert) -> None:
    """Notify somebody; by mail, for example."""
    print(f"ALERT {alert.kind}: {alert.text}", flush=True)


inbox = Inbox(on_alert=on_alert)


@inbox.on(End)
def held(lesson: End, received: Received) -> None:
    """A lesson is over: who was there is written in the transaction that marks the message as done, so exactly once."""
    rows = [{"lesson": lesson.class_id, "person": row.uid, "seconds": row.seconds} for row in lesson.report()]
    if rows:
        statement = text("INSERT INTO attendance (lesson, person, seconds) VALUES (:lesson, :person, :seconds)")
        received.connection.execute(statement, rows)
