"""Takes the pictures of the READMEs with Chromium (on Debian: apt-get install chromium): `make pictures`.

`make docs-check` has it take them into another folder, named as the argument, so that it is known to work.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from classin_client import ClassIn, ClassInError
from classin_client.testing import SimulatedSchool, simulated_school
from classin_simulator.faults import Fault

ROOT = Path(__file__).parents[2]
FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
MONDAY = datetime(2026, 9, 7, tzinfo=UTC)
NOW = (MONDAY + timedelta(days=1, hours=8)).timestamp()
ACKNOWLEDGED = b'{"error_info":{"errno":1,"error":"ok"}}'
OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)

LESSONS = (
    ("Mathematics 7a", "Mei Lin", ((0, 9, "Halves"), (2, 9, "Thirds"), (4, 9, "Quarters"))),
    ("Physics 8b", "Tom Reed", ((1, 10, "Light"), (3, 10, "Lenses"))),
    ("English A2", "Ana Cruz", ((1, 14, "At the market"), (2, 14, "On the train"), (4, 14, "At the doctor's"))),
)


def teach(school: SimulatedSchool) -> list[int]:
    """A week of a small school, made by calls. Returns the courses."""
    classin, made = school.client, []
    for number, (name, teacher, lessons) in enumerate(LESSONS):
        uid = classin.teachers.ensure(account=f"138000000{number:02}", name=teacher, password="example-pass").data
        course = classin.courses.create(course_name=name, main_teacher_uid=uid).data
        made.append(course)
        for day, hour, topic in lessons:
            start = MONDAY + timedelta(days=day, hours=hour)
            if start.timestamp() > school.simulator.clock():
                unit = classin.units.ensure(course_id=course, name="Week 37", publish_flag=2).data.unit_id
                classin.classrooms.create(
                    course_id=course,
                    unit_id=unit,
                    name=topic,
                    start_time=start,
                    end_time=start + timedelta(minutes=45),
                    teacher_uid=uid,
                )
    return made


def week(school: SimulatedSchool) -> None:
    """All goes well."""
    school.simulator.pushes.subscribe(lambda body, headers: (200, ACKNOWLEDGED))
    course, *_ = teach(school)
    uid = school.client.students.ensure(account="13800000090", name="Jun", password="example-pass").data
    school.client.courses.add_student(course_id=course, identity=1, student_uid=uid, student_name="Jun")
    school.simulator.pushes.wait()


def trouble(school: SimulatedSchool) -> None:
    """A wrong secret, a fault, a person who is no teacher, and a receiver that answers in the wrong form."""
    school.simulator.pushes.subscribe(lambda body, headers: (200, b"ok"))
    simulator, classin = school.simulator, school.client
    simulator.faults.add(Fault("addSchoolLabel", code=104, times=1))
    course = classin.courses.create(course_name="Mathematics 7a").data
    with ClassIn(sid=school.sid, secret="another", base_url=simulator.url, clock=simulator.clock) as stranger:
        attempt(lambda: stranger.labels.create(label_name="Year 7"))
        attempt(lambda: stranger.units.create(course_id=course, name="Week 37", publish_flag=2))
    attempt(lambda: classin.labels.create(label_name="Year 7"))
    attempt(lambda: classin.courses.create(course_name="Physics 8b", main_teacher_uid=999))


def attempt(call: Callable[[], object]) -> None:
    """Make a call that may be refused."""
    try:
        call()
    except ClassInError as refused:
        print(f"  {refused}")


def take(name: str, happen: Callable[[SimulatedSchool], None], size: tuple[int, int], chromium: str) -> None:
    """Let something happen in a school, and take a picture of its page."""
    with simulated_school(clock=lambda: NOW) as school, tempfile.TemporaryDirectory() as profile:
        happen(school)
        _screenshot(name, f"{school.simulator.url}/_simulator/", size, profile, chromium)


def _screenshot(name: str, address: str, size: tuple[int, int], profile: str, chromium: str) -> None:
    target = FOLDER / f"{name}.png"
    command = [chromium, *OPTIONS, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}"]
    command += [f"--screenshot={target}", address]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    print(target)


def take_attendance(chromium: str) -> None:
    """Take a picture of the page that the demonstration writes, with the dozen rows that fit."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "examples.school", folder]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
        _screenshot("attendance", f"file://{folder}/maths-7-1.html", (1000, 560), folder, chromium)


def main() -> int:
    """Take the pictures."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("Chromium is not installed; on Debian and Ubuntu: apt-get install chromium.")
        return 1
    take("simulator-week", week, (1180, 1060), chromium)
    take("simulator-trouble", trouble, (1180, 1180), chromium)
    take_attendance(chromium)
    return 0


if __name__ == "__main__":
    sys.exit(main())
