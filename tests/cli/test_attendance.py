"""`attendance`: who was in a lesson, as a table, as data, and as a page."""

from __future__ import annotations

import csv
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from classin_client.testing import SimulatedSchool
from classin_client.webhooks import Inbox
from classin_client.webhooks.__main__ import main as inbox

from .conftest import PHONE, Command

MINUTE = 60
NAMES = ("Zoë <b>", "Bob", "Cleo")


@pytest.fixture(name="held")
def _held(classin: Command, folder: Path, school: SimulatedSchool, tmp_path: Path) -> int:
    """The lesson is held: the teacher comes early, Ada twice and late, Bob on time, Cleo not at all. Its ClassID."""
    with (folder / "people.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"{name[0].lower()},{name},student,1380000200{n},correct-{n}\n" for n, name in enumerate(NAMES))
    with (folder / "enrolments.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"maths,{name[0].lower()},student\n" for name in NAMES)
    assert 0 == classin("apply", folder, "--yes").code
    simulator = school.simulator
    (lesson,) = simulator.school.lessons.values()
    uids = {user.nickname: uid for uid, user in simulator.school.users.items()}
    start, end = lesson.start_time, lesson.end_time
    with Inbox(tmp_path / "classin-inbox.db", schools={school.sid: school.secret}) as receiver:
        school.deliver_to(receiver)
        simulator.clock.set(start - 15 * MINUTE)
        simulator.attend(lesson.lesson_id, uids["Mei Lin"], [(start - 10 * MINUTE, None)])
        simulator.attend(
            lesson.lesson_id, uids["Ada"], [(start + 5 * MINUTE, start + 20 * MINUTE), (start + 30 * MINUTE, None)]
        )
        simulator.attend(lesson.lesson_id, uids["Bob"], [(start - MINUTE, None)])
        simulator.attend(lesson.lesson_id, uids["Zoë <b>"], [(start, start + 10 * MINUTE)])
        simulator.rooms.dismiss(lesson.lesson_id, end)
        simulator.clock.set(end + 30 * MINUTE)
        simulator.pushes.wait(30)
    return lesson.lesson_id


def test_table(classin: Command, held: int) -> None:
    """Everybody of the course is in the table by name: from when to when, how late, and who was not there."""
    ended = classin("attendance", "maths-1", "--zone", "Asia/Shanghai")

    assert 0 == ended.code
    title, _, _, *rows, summary = ended.out.splitlines()
    assert ("Halves", "3 of 4 students were there, 1 of them late.") == (title, summary)
    cells = [re.split(r" {2,}", row.strip()) for row in rows]
    assert ["Mei Lin", "teacher", "18:50"] == cells[0][:3]
    assert ["Ada", "student", "19:05", "20:00"] == cells[1][:4]
    assert ["Cleo", "student", "0"] == cells[3]
    assert PHONE not in ended.out


def test_rows(classin: Command, held: int) -> None:
    """As CSV and JSON there is a row with keys and ids for each of them; a lesson has two names."""
    rows = list(csv.DictReader(classin("attendance", held, "--zone", "UTC", "-o", "csv").out.splitlines()))
    as_json = json.loads(classin("attendance", "maths-1", "--zone", "UTC", "-o", "json").out)

    assert [row["key"] for row in rows] == [one["key"] for one in as_json]
    ada = next(one for one in as_json if one["key"] == "ada")
    assert {"first_in": "11:05", "minutes": 45, "late": 5, "stays": 2} == {
        name: ada[name] for name in ("first_in", "minutes", "late", "stays")
    }


class Page(HTMLParser):
    """What stands in the page: rows of text, the bars of each, and whatever it loads."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: dict[str, list[tuple[float, float]]] = {}
        self.labels: list[str] = []
        self.loads: list[str] = []
        self.tags: set[str] = set()
        self._row = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes what a tag says."""
        given = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        self.loads += [given[name] for name in ("src", "href") if name in given]
        if tag == "th" and "title" in given:
            self._row = given["title"]
            self.bars[self._row] = []
        if given.get("class") == "track":
            self.labels.append(given["aria-label"])
        if given.get("class") == "stay":
            left, width = re.findall(r"([\d.]+)%", given["style"])
            self.bars[self._row].append((float(left), float(width)))


@pytest.fixture(name="page")
def _page(classin: Command, held: int, tmp_path: Path) -> Page:
    """The page of the lesson."""
    ended = classin("attendance", "maths-1", "--zone", "Asia/Shanghai", "--html", "maths-1.html")
    assert (0, "maths-1.html: 3 of 4 students were there, 1 of them late.\n") == (ended.code, ended.out)
    page = Page()
    page.feed((tmp_path / "maths-1.html").read_text(encoding="utf-8"))
    return page


def test_page(page: Page) -> None:
    """Each person has a bar over the lesson's minutes, from ten minutes before its start to its end: 70 in all."""
    ada, teacher = page.bars["Ada"], page.bars["Mei Lin"]

    assert ["Mei Lin", "Ada", "Bob", "Cleo", "Zoë <b>"] == [*page.bars]
    assert [(0.0, 100.0)] == teacher
    assert pytest.approx([15 / 70, 15 / 70, 40 / 70, 30 / 70], abs=0.001) == [one / 100 for bar in ada for one in bar]
    assert [] == page.bars["Cleo"]


def test_page_for_readers(page: Page) -> None:
    """A bar says in words what it shows, and who was not there is said to be."""
    assert "19:05 to 19:20, 19:30 to 20:00" == page.labels[1]
    assert "not there" == page.labels[3]


def test_page_needs_nothing_else(page: Page, tmp_path: Path) -> None:
    """It loads nothing and runs nothing; it follows the system's light and dark, and has rules for paper."""
    text = (tmp_path / "maths-1.html").read_text(encoding="utf-8")

    assert ([], False, False) == (page.loads, "script" in page.tags, "url(" in text)
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "<b>" not in text


def test_from_a_file(classin: Command, held: int, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A summary may be given as a file, without state and inbox; people are then known by their ids."""
    from classin_client.webhooks import find_summary

    assert find_summary(tmp_path / "classin-inbox.db", held) is not None
    capsys.readouterr()
    assert 0 == inbox(["list", "--name", "End"])
    number = capsys.readouterr().out.split()[0]
    inbox(["show", number])
    shown = capsys.readouterr().out
    (tmp_path / "end.json").write_text(shown[shown.index("{") :], encoding="utf-8")

    ended = classin("attendance", held, "--from", "end.json", "--state", "none.db", "--inbox", "none.db")

    assert (0, f"Lesson {held}") == (ended.code, ended.out.splitlines()[0])
    assert "Ada" not in ended.out
    assert 4 == classin("attendance", held + 1, "--from", "end.json").code


@pytest.mark.usefixtures("school")
@pytest.mark.parametrize(
    ("lesson", "sentence"),
    [("maths-9", "LESSON is a ClassID, or a key of lessons.csv"), ("77", "There is no inbox classin-inbox.db")],
)
def test_not_there(classin: Command, lesson: str, sentence: str) -> None:
    """A lesson that nobody knows, and a summary that nobody has, are said to be so."""
    ended = classin("attendance", lesson)

    assert (4, "", True) == (ended.code, ended.out, sentence in ended.err)


def test_no_summary(classin: Command, school: SimulatedSchool, tmp_path: Path) -> None:
    """An inbox without the summary says when it comes; a file that is no inbox is no inbox."""
    with Inbox(tmp_path / "classin-inbox.db", schools={school.sid: school.secret}):
        pass
    (tmp_path / "text.db").write_text("no database at all, but long enough to be taken for one " * 20, encoding="utf-8")

    none, text = classin("attendance", "77"), classin("attendance", "77", "--inbox", "text.db")

    assert (4, True) == (none.code, "has no summary (End) of the lesson 77; ClassIn pushes it" in none.err)
    assert (4, True) == (text.code, "The inbox text.db cannot be read" in text.err)


@pytest.mark.usefixtures("school")
@pytest.mark.parametrize("password", ["p/w", "p@w", "p%3Fw"])
def test_an_address_without_its_password(classin: Command, password: str) -> None:
    """What is said of an inbox that cannot be reached holds no password, however it is written."""
    address = f"postgresql://reader:{password}@127.0.0.1:1/school?password=another-secret"
    ended = classin("attendance", "77", "--inbox", address)

    assert 4 == ended.code
    assert not any(secret in ended.err for secret in (password, "another-secret"))
