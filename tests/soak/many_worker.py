"""A receiver or a worker in a process of its own: `test_many_workers.py` starts, kills and starts it again.

`python -m soak.many_worker receive PORT` or `work`; the environment names the database, the schools and the storage.
"""

from __future__ import annotations

import logging
import os
import sys
import time

import uvicorn
from sqlalchemy import text

from classin_api import operations
from classin_client import ClassIn
from classin_client.webhooks import EnterRoom, Inbox, Received, Retrying
from classin_client.webhooks.asgi import app

SCHOOLS = {str(sid): f"made-up-{sid}" for sid in range(1_000_001, 1_000_051)}
CALLS_A_MINUTE = 60
CALLS_EVERY = 200
"""Every so manieth message has its handler call ClassIn, which has a rate."""

_HANDLED = text("INSERT INTO handled (lesson, number, key) VALUES (:lesson, :number, :key)")


def main() -> None:
    """Run until it is killed."""
    logging.disable()
    inbox = Inbox(os.environ["INBOX"], schools=SCHOOLS, retrying=Retrying(attempts=50, first=0.05, longest=0.5))
    if sys.argv[1] == "receive":
        uvicorn.run(app(inbox), port=int(sys.argv[2]), log_level="critical", access_log=False)
        return
    rated = operations.OPERATIONS["addCourse"]._replace(rate=operations.Rate(CALLS_A_MINUTE, "minute"))
    operations.OPERATIONS["addCourse"] = rated  # type: ignore[index]
    classin = ClassIn(
        sid=os.environ["SCHOOL"],
        secret="made-up-secret",
        base_url=os.environ["SERVER"],
        rate_storage=os.environ["REDIS"],
        rate_storage_outage="refuse",
        deadline=600,
        max_retries=50,
    )

    @inbox.on(EnterRoom)
    def handle(message: EnterRoom, received: Received) -> None:
        number = received.raw["Seq"]
        if number % CALLS_EVERY == 0:
            classin.courses.ensure(key=received.key[-32:], course_name=f"Course {number}")
        row = {"lesson": f"{received.sid}/{message.class_id}", "number": number, "key": received.key}
        received.connection.execute(_HANDLED, row)

    inbox.start()
    while True:
        time.sleep(60)


if __name__ == "__main__":
    main()
