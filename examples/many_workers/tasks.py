"""Celery: `celery -A examples.many_workers.tasks worker`. REDIS_URL is its broker, ATTENDANCE a SQLite file."""

from __future__ import annotations

import json
import os
import sqlite3
from typing import cast

from celery import Celery, Task

from classin_client.webhooks import End, Received, parse
from examples.many_workers.school import open_course

app = Celery("examples", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])
app.conf.update(
    # A task is done when it has returned: one whose worker is killed comes again. So each has to be safe to repeat.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    broker_connection_retry_on_startup=True,
)


@app.task
def create_course(key: str, name: str) -> tuple[int, int]:
    """Make a course; a task that runs twice makes it once. Returns its id, and the process that made it."""
    return open_course(key, name), os.getpid()


@app.task
def note_attendance(key: str, message: str) -> bool:
    """Note who attended a lesson. Returns False where that was done before: the key is the same for one message."""
    lesson = parse(message)
    assert isinstance(lesson, End)
    with sqlite3.connect(os.environ["ATTENDANCE"]) as database:
        # One transaction for both: the key stands there if and only if the rows do.
        if not database.execute("INSERT OR IGNORE INTO done (key) VALUES (?)", (key,)).rowcount:
            return False
        rows = [(lesson.class_id, row.uid, row.seconds) for row in lesson.report()]
        database.executemany("INSERT INTO attendance (lesson, person, seconds) VALUES (?, ?, ?)", rows)
        return True


def hand_over(lesson: End, received: Received) -> None:
    """A handler, `inbox.on(End)(hand_over)`: its message is done when the broker has the task, at least once."""
    cast(Task, note_attendance).delay(received.key, json.dumps(dict(received.raw)))
