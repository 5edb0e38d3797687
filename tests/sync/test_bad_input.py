"""Bad input: each mistake is said with its file, row, column and a remedy, all at once, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from classin_client import ClassInError
from classin_client.sync import Desired, FolderErrors, Person, read_folder

from .world import PEOPLE, Folder, World


def problems(one: Folder) -> list[tuple[str, int, str]]:
    """Where the folder is wrong."""
    with pytest.raises(FolderErrors) as raised:
        one.folder()
    assert all(problem.text and problem.remedy.endswith(".") for problem in raised.value.problems)
    return [(problem.file, problem.row, problem.column) for problem in raised.value.problems]


Edit = Callable[[Folder], Any]
LONG = "x" * 60

MISTAKES: dict[str, tuple[Edit, tuple[str, int, str]]] = {
    "a key twice": (lambda one: one.people.append(dict(one.people[0], phone="13800009999")), ("people.csv", 6, "key")),
    "an unknown course": (lambda one: one.enrolments[0].update(course="physics"), ("enrolments.csv", 2, "course")),
    "an unknown person": (lambda one: one.enrolments[0].update(person="eve"), ("enrolments.csv", 2, "person")),
    "an end before the start": (lambda one: one.lessons[0].update(end="2026-12-07T09:00Z"), ("lessons.csv", 2, "end")),
    "25 hours": (lambda one: one.lessons[0].update(end="2026-12-08T11:00Z"), ("lessons.csv", 2, "end")),
    "5 minutes": (lambda one: one.lessons[0].update(end="2026-12-07T10:05Z"), ("lessons.csv", 2, "end")),
    "a lesson's name of 60": (lambda one: one.lessons[0].update(name=LONG), ("lessons.csv", 2, "name")),
    "a course's name of 60": (lambda one: one.courses[0].update(name=LONG), ("courses.csv", 2, "name")),
    "a person's name of 60": (lambda one: one.people[0].update(name=LONG), ("people.csv", 2, "name")),
    "neither phone nor e-mail": (lambda one: one.people[0].update(phone=""), ("people.csv", 2, "phone")),
    "two people with one phone": (
        lambda one: one.people[2].update(phone="+8613800001001"),
        ("people.csv", 4, "phone"),
    ),
    "a shortened number": (lambda one: one.people[0].update(phone="1.38E+10"), ("people.csv", 2, "phone")),
    "a number of nowhere": (lambda one: one.people[0].update(phone="555-1234"), ("people.csv", 2, "phone")),
    "no e-mail address": (lambda one: one.people[3].update(email="bob"), ("people.csv", 5, "email")),
    "a short password": (lambda one: one.people[0].update(password="abc"), ("people.csv", 2, "password")),
    "an unknown role": (lambda one: one.people[0].update(role="pupil"), ("people.csv", 2, "role")),
    "no name": (lambda one: one.people[0].update(name=" "), ("people.csv", 2, "name")),
    "a key with a blank": (lambda one: one.courses[0].update(key="a b"), ("courses.csv", 2, "key")),
    "a student who teaches": (lambda one: one.lessons[0].update(teacher="ada"), ("lessons.csv", 2, "teacher")),
    "a student as head": (lambda one: one.courses[0].update(teacher="ada"), ("courses.csv", 2, "teacher")),
    "a teacher as student": (lambda one: one.enrolments[0].update(person="reed"), ("enrolments.csv", 2, "role")),
    "a teacher twice": (lambda one: one.lessons[0].update(assistants="lin"), ("lessons.csv", 2, "assistants")),
    "an auditor who teaches": (
        lambda one: (
            one.enrolments.append({"course": "maths", "person": "reed", "role": "auditor"})
            or one.lessons[0].update(assistants="reed")
        ),
        ("lessons.csv", 2, "assistants"),
    ),
    "a guest of the course": (lambda one: one.lessons[0].update(guests="ada"), ("lessons.csv", 2, "guests")),
    "no time": (lambda one: one.lessons[0].update(start="tomorrow"), ("lessons.csv", 2, "start")),
    "no zone": (lambda one: one.lessons[0].update(start="2026-12-07 10:00"), ("lessons.csv", 2, "start")),
    "30 February": (lambda one: one.lessons[0].update(start="2026-02-30T10:00Z"), ("lessons.csv", 2, "start")),
    "a subject in words": (lambda one: one.courses[0].update(subject="maths"), ("courses.csv", 2, "subject")),
    "an expired course": (lambda one: one.courses[0].update(expires="2026-12-07T00:00Z"), ("lessons.csv", 2, "end")),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes(files: Folder, mistake: str) -> None:
    """Each is found at its row and column."""
    edit, place = MISTAKES[mistake]
    edit(files)

    assert place in problems(files)


def test_all_at_once(files: Folder) -> None:
    """Several mistakes in several files are one error; a row that is named by another is no mistake twice."""
    files.people[0]["phone"] = "1.38E+10"
    files.enrolments[0]["course"] = "physics"
    files.lessons[1]["name"] = LONG

    assert [("people.csv", 2, "phone"), ("enrolments.csv", 2, "course"), ("lessons.csv", 3, "name")] == problems(files)


@pytest.mark.parametrize("start", ["2026-12-07 10:00", "tomorrow", ""])
def test_an_end_on_the_day_of_a_start_that_cannot_be_read(files: Folder, start: str) -> None:
    """`11:00` is right for an end: what is wrong with the start is the one problem."""
    files.lessons[0].update(start=start, end="11:00")

    assert [("lessons.csv", 2, "start")] == problems(files)


def test_an_end_that_cannot_be_read_beside_such_a_start(files: Folder) -> None:
    """What no start would mend is said of the end as well."""
    files.lessons[0].update(start="tomorrow", end="later")

    assert [("lessons.csv", 2, "start"), ("lessons.csv", 2, "end")] == problems(files)


def test_a_folder_without_a_file(files: Folder) -> None:
    """A file that is missing is not taken for an empty files."""
    files.folder()
    (files.path / "lessons.csv").unlink()

    with pytest.raises(FolderErrors, match="there is no such file in the folder"):
        read_folder(files.path)


def test_25_auditors(files: Folder) -> None:
    """ClassIn takes 20 in a course."""
    for number in range(25):
        files.people.append({"key": f"a{number}", "name": "Guest", "role": "student", "phone": f"138000020{number:02}"})
        files.enrolments.append({"course": "maths", "person": f"a{number}", "role": "auditor"})

    assert [("enrolments.csv", 23, "role")] == problems(files)


def test_101_lessons_in_a_unit(files: Folder) -> None:
    """A unit holds 100 activities."""
    day = "2027-{:02}-{:02}T10:00Z"
    files.lessons[:] = [
        dict(
            files.lessons[0],
            key=f"l{number}",
            start=day.format(1 + number // 28, 1 + number % 28),
            end="11:00",
        )
        for number in range(101)
    ]

    assert [("lessons.csv", 102, "unit")] == problems(files)


def test_two_lessons_of_one_teacher_at_one_time_are_a_warning(one: World) -> None:
    """It may be meant."""
    one.lessons[1] |= {"start": "2026-12-07T10:30Z", "end": "2026-12-07T11:30Z"}

    (warning,) = one.plan().warnings

    assert ("lessons.csv", 3, "teacher") == (warning.file, warning.row, warning.column)
    assert one.apply().ok


def test_a_lesson_in_the_past_is_blocked(one: World) -> None:
    """The plan says so; the other lesson is made."""
    one.lessons[0] |= {"start": "2026-11-01T10:00Z", "end": "2026-11-01T11:00Z"}

    (blocked,) = one.plan().blocked
    result = one.apply()

    assert ("maths-1", None) == (blocked.action.key, blocked.possible_from)
    assert {"done": 7, "blocked": 1} == result.counts


def test_errors_hold_no_numbers_and_names(files: Folder) -> None:
    """Cells with personal data are not repeated in errors."""
    files.people[0] |= {"phone": "555-1234-77", "name": "Somebody " * 8, "password": "abc"}

    with pytest.raises(FolderErrors) as raised:
        files.folder()

    assert not [word for word in ("555", "Somebody", "abc") if word in str(raised.value)]


def test_a_file_without_its_header(files: Folder) -> None:
    """That is one problem, and the first person in the file is not repeated in it."""
    files.folder()
    path = files.path / "people.csv"
    path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[1:]), encoding="utf-8")

    with pytest.raises(FolderErrors, match=r"people\.csv, row 1: the header is missing") as raised:
        read_folder(files.path)

    assert 1 == len(raised.value.problems)
    assert not [word for word in PEOPLE[0].values() if word != "teacher" and word in str(raised.value)]


def test_mistakes_in_python() -> None:
    """What is made without files is checked alike, and is a ValueError and a ClassInError."""
    with pytest.raises(FolderErrors) as raised:
        Desired(people=[Person(key="a", name="A", phone="13800000001"), Person(key="b", name="B", phone="13800000001")])

    assert isinstance(raised.value, ValueError)
    assert isinstance(raised.value, ClassInError)


class TestSpreadsheets:
    """What spreadsheets make of a file."""

    def test_their_habits_are_taken(self, files: Folder) -> None:
        """A byte order mark, semicolons, times with slashes, a number that begins with 86, headers in any case."""
        files.folder()
        text = "\ufeffPhone;Name;Role;Key\r\n8613800001001;Mei Lin;Teacher;lin\r\n"
        (files.path / "people.csv").write_bytes(text.encode())
        (files.path / "courses.csv").write_bytes(b"key;name;teacher\r\nmaths;Mathematics;lin\r\n;;\r\n")
        (files.path / "enrolments.csv").write_bytes(b"course;person;role\r\n")
        text = (
            "key\tcourse\tname\tteacher\tstart (Asia/Shanghai)\tend\r\nl\tmaths\tHalves\tlin\t2027/3/1 19:00\t20:30\r\n"
        )
        (files.path / "lessons.csv").write_bytes(text.encode())

        desired = read_folder(files.path)

        assert ("13800001001", "teacher") == (desired.people[0].phone, desired.people[0].role)
        assert "2027-03-01T11:00:00+00:00" == desired.lessons[0].start.isoformat()
        assert "2027-03-01T12:30:00+00:00" == desired.lessons[0].end.isoformat()

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b"", "it is empty"),
            (b"key,name\nlin,\xff\xfe", "it is not in UTF-8"),
            (b"key,name,role,nmae\n", "there is no such column. Did you mean name"),
            (b"key,name\n", "role: the column is missing"),
            (b"key,name,name,role\n", "the column is there twice"),
            (b'key,name,role\nlin,"Mei', "it is no CSV"),
            (b"key,name,role,phone\nlin,Lin, Mei,teacher,13800001001\n", "it has more cells than the header"),
        ],
    )
    def test_files_that_are_none(self, files: Folder, content: bytes, message: str) -> None:
        """Each is said in a sentence."""
        files.folder()
        (files.path / "people.csv").write_bytes(content)

        with pytest.raises(FolderErrors, match=message):
            read_folder(files.path)

    @pytest.mark.parametrize("cell", ["2026-10-25 02:30", "2026-03-29 02:30"])
    def test_clocks_that_change(self, files: Folder, cell: str) -> None:
        """A time that happens twice, or never, is not guessed."""
        files.folder()
        text = f"key,course,name,teacher,start (Europe/Berlin),end\nl,maths,Halves,lin,{cell},04:00\n"
        (files.path / "lessons.csv").write_text(text)

        with pytest.raises(FolderErrors, match="the clocks change that day"):
            read_folder(files.path)
