"""What `show` and `outline` print."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.document import Document, load
from generator.outline import outline
from generator.show import compact, show
from generator.show import full as whole

MINI = Path(__file__).with_name("lint") / "mini.yaml"


@pytest.fixture(name="mini", scope="module")
def _mini() -> Document:
    return load(MINI)


def shown(document: Document, name: str, *, full: bool = False) -> str:
    """What is printed about an operation."""
    out = io.StringIO()
    assert show(document, name, out, full=full) == 0
    return out.getvalue()


class TestShow:
    """One operation on one screen."""

    def test_whole(self, mini: Document) -> None:
        """A line says what each parameter, field and deviation is; the codes stand by what the client does."""
        printed = shown(mini, "addCourse")

        line = mini.line(mini.operations()[0].pointer)
        call = "/partner/api/course.api.php?action=addCourse · form or multipart, with a file"
        page = "https://docs.eeo.cn/api/zh-hans/classroom/addCourse.html"
        repeat = "safe when courseUniqueIdentity is sent; the client always sends one"
        assert [
            f"addCourse  ·  courses.create(…){f'mini.yaml:{line}':>89}",
            "Create a course. Creates a course, with a picture if there is one.",
            f"  POST     {call} · signed with SID, timeStamp,",
            "           safeKey",
            f"  repeat   {repeat}; at most 1000 calls a minute",
            f"  page     {page} · since 3.41 2023-05-24 · more: FULL=1",
            "Send (* required; in Python in snake_case)",
            "* courseName            text         Name of the course.",
            "  expiryTime            unix-time    When the course ends, in epoch seconds.",
            "  kind                  integer 1|2  Kind of the course, 1 standard, 2 public.",
            "  courseUniqueIdentity  text         Your own key for the course.",
            "  Filedata              file         Picture for the cover.",
            "Get (* always there on success)",
            "* data        integer  Id of the course.",
            "  error_info           The code in errno, ClassIn's message in error.",
            "Codes (refused, and the client raises, where nothing else is said)",
            "  ok (returns): 1 ok",
            "  existed (returns the id that was there): 398 identity_exists",
            "  already (returns, it was so already): 133 already_exists (when kind is 2)",
            "  invalid: 100 bad_parameters",
            "  conflict: 133 already_exists (unless kind is 2)",
            "Unlike the page",
            "  - The id is a number. The page says text.",
        ] == printed.splitlines()

    def test_batch(self, mini: Document) -> None:
        """A batch says how many items it takes and how the answers are matched, and lists the item's fields."""
        printed = shown(mini, "addStudents")

        assert (
            "  batch    studentJson, at most 30 a call; each has its code in data, matched by studentUid\n" in printed
        )
        assert (
            "* studentJson  JSON text  The students, at most 30.\n*   uid        integer    UID of the student.\n"
            in printed
        )

    def test_deprecated(self, mini: Document) -> None:
        """What is switched off says since when and what to use instead."""
        printed = shown(mini, "delCourse")

        assert "  instead  gone since 2020-06-01; use addCourse\n" in printed
        assert "\nSend (* required; in Python in snake_case): nothing\n" in printed

    def test_promised(self, mini: Document) -> None:
        """The field that a success always brings is marked, also where it is held by another."""
        assert "*   unitId" in shown(mini, "lmsUnitCreate")

    def test_several_conditions(self) -> None:
        """A code that is narrowed for each value of a parameter has no line for other values."""
        text = MINI.read_text(encoding="utf-8")
        narrowed = '- {code: 133, kind: already, en: "It was so already.", when: {kind: 2}}'
        other = '- {code: 133, kind: conflict, en: "It is another.", when: {kind: 1}}'
        document = Document(MINI, text.replace(narrowed, f"{other}\n        {narrowed}"))

        printed = shown(document, "addCourse")

        assert "  conflict: 133 already_exists (when kind is 1)\n" in printed

    def test_cut(self) -> None:
        """A first sentence that does not fit its line is cut at a word."""
        text = MINI.read_text(encoding="utf-8").replace("Name of the course.", f"Name of {'a very ' * 20}good course.")

        printed = shown(Document(MINI, text), "addCourse")

        cut = next(line for line in printed.splitlines() if line.startswith("* courseName"))
        assert f"Name of {'a very ' * 10}a …" == cut.partition("text         ")[2]

    @pytest.mark.parametrize("name", ["addCourse", "addStudents", "delCourse", "lmsUnitCreate"])
    def test_width(self, mini: Document, name: str) -> None:
        """No line is wider than a terminal of 120 columns."""
        assert max(map(len, shown(mini, name).splitlines())) <= compact.WIDTH


class TestCode:
    """What a code means."""

    def test_whole(self, mini: Document) -> None:
        """Its text, what the client does with it, and its kind and text where an operation narrows it."""
        line = mini.line(("x-classin-errnos", "133"))

        assert [
            f"133 already_exists{f'mini.yaml:{line}':>102}",
            "It is there already.",
            "已存在",
            "  client   conflict: refused; raises",
            "  addCourse (courses.create): when kind is 2: It was so already. already: it was so already; returns"
            " EXISTED.",
        ] == shown(mini, "133").splitlines()

    def test_operations(self, mini: Document) -> None:
        """The operations for which it means nothing else stand in one row."""
        assert "  from     addStudents (courses.add_students), lmsUnitCreate (units.create)\n" in shown(mini, "147")

    def test_unknown(self, mini: Document) -> None:
        """A code that is not in the registry is said to be none."""
        out = io.StringIO()

        assert show(mini, "77", out) == 1
        assert out.getvalue() == "There is no code 77 in mini.yaml; the client reads it as unknown and raises.\n"


class TestFull:
    """Everything about one operation."""

    def test_whole(self, mini: Document) -> None:
        """Everything about an operation is there, in the order that people ask."""
        printed = shown(mini, "addCourse", full=True)

        line = mini.line(mini.operations()[0].pointer)
        assert [
            f"addCourse  ·  courses.create(…){f'mini.yaml:{line}':>69}",
            "Create a course.",
            "",
            "  POST     /partner/api/course.api.php?action=addCourse",
            "  body     form or multipart, with a file",
            "  signed   v1: SID, timeStamp and safeKey = md5(SECRET + timeStamp) stand in the form",
            "  repeat   safe when courseUniqueIdentity is sent; the client always sends one",
            "  rate     1000 calls a minute",
            "  promises data; a success without it is malformed",
            "  since    3.41 2023-05-24",
            "  page     https://docs.eeo.cn/api/zh-hans/classroom/addCourse.html",
            "",
            "Creates a course, with a picture if there is one.",
            "",
            "Parameters (* required; in parentheses the keyword in Python)",
            "  * courseName (course_name): text",
            "        Name of the course.",
            "    expiryTime (expiry_time): integer (unix-time)",
            "        When the course ends, in epoch seconds. Left out, never.",
            "    kind: integer 1|2",
            "        Kind of the course, 1 standard, 2 public. Left out or any other number, 1.",
            "    courseUniqueIdentity (course_unique_identity): text",
            "        Your own key for the course. Left out, there is none.",
            "    Filedata (filedata): file",
            "        Picture for the cover. Left out, there is none.",
            "",
            "Answer",
            "    data: integer",
            "        Id of the course.",
            "    error_info: the code in errno, ClassIn's message in error",
            "",
            "Codes",
            "  ok: done; returns SUCCESS",
            "    1 ok  Done.",
            "  existed: it was there already and its id comes back; returns EXISTED",
            "    398 identity_exists  The identity is in use.",
            "  already: it was so already; returns EXISTED",
            "    133 already_exists  when kind is 2: It was so already.",
            "  invalid: refused; raises",
            "    100 bad_parameters  The name is missing.",
            "  conflict: refused; raises",
            "    133 already_exists  otherwise: It is there already.",
            "",
            "Where this differs from the page",
            "  - The id is a number. The page says text. (documented (sample of classroom/addCourse.md))",
        ] == printed.splitlines()

    def test_batch(self, mini: Document) -> None:
        """A batch says how many items it takes and how the answers are matched, and lists the item's fields."""
        printed = shown(mini, "addStudents", full=True)

        assert (
            "  batch    studentJson, at most 30 a call; the answers stand in data, matched by studentUid\n" in printed
        )
        assert "  * studentJson (student_json): JSON text, list of CourseStudent\n" in printed
        assert "      * uid: integer\n            UID of the student.\n" in printed

    def test_deprecated(self, mini: Document) -> None:
        """What is switched off says since when and what to use instead, and has no method."""
        printed = shown(mini, "delCourse", full=True)

        assert "  instead  gone since 2020-06-01; use addCourse\n" in printed
        assert printed.startswith("delCourse   ")
        assert "\nNo parameters.\n" in printed

    def test_by_method(self, mini: Document) -> None:
        """An operation is found by the client's method too."""
        assert shown(mini, "lmsUnitCreate") == shown(mini, "units.create")

    @pytest.mark.parametrize("name", ["addCourse", "addStudents", "delCourse", "lmsUnitCreate"])
    def test_width(self, mini: Document, name: str) -> None:
        """No line is wider than a terminal of 100 columns."""
        assert max(map(len, shown(mini, name, full=True).splitlines())) <= whole.WIDTH

    @pytest.mark.parametrize(
        ("name", "sentence"),
        [
            ("adCourse", "There is no operation adCourse; the nearest are addCourse, delCourse."),
            ("ADDSTUDENT", "There is no operation ADDSTUDENT; the nearest are addStudents, courses.add_students."),
            ("9" * 5000, f"There is no operation {'9' * 5000}; `make outline` lists the groups."),
            ("zzz", "There is no operation zzz; `make outline` lists the groups."),
        ],
    )
    def test_unknown(self, mini: Document, name: str, sentence: str) -> None:
        """An unknown name ends in 1 and one sentence with the nearest names."""
        out = io.StringIO()

        code = show(mini, name, out)

        assert (1, f"{sentence}\n") == (code, out.getvalue())


class TestOutline:
    """The whole spec."""

    def test_groups(self, mini: Document) -> None:
        """Each banner is listed with its line and how much it holds."""
        out = io.StringIO()

        code = outline(mini, out)

        rows = [line.split(maxsplit=1) for line in out.getvalue().splitlines()]
        assert (0, [number for number, line in enumerate(mini.lines, 1) if "# ─────" in line]) == (
            code,
            [int(row[0]) for row in rows],
        )
        assert [
            ["errnos", "5 codes"],
            ["paths · courses", "3 operations"],
            ["paths · units", "1 operation"],
            ["webhooks", "2 messages"],
            ["schemas · common", "1 schema"],
            ["schemas · courses", "8 schemas"],
            ["schemas · units", "3 schemas"],
            ["schemas · messages", "1 schema"],
        ] == [[" ".join(row[1].split()[:-2]), " ".join(row[1].split()[-2:])] for row in rows]


def test_reader_gone() -> None:
    """Whoever has seen enough (`make outline | head`) gets no traceback."""
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "generator", "outline"],
            stdout=write,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    finally:
        os.close(write)

    assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
@pytest.mark.parametrize("arguments", [["show", "841"], ["outline"]], ids=" ".join)
def test_narrow_terminal(arguments: list[str], encoding: str) -> None:
    """Where the terminal has no Chinese, as in Windows' cp1252, a question mark stands for what it lacks."""
    command = [sys.executable, "-m", "generator", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command, env=environment, capture_output=True, timeout=60, check=False)

    assert (0, b"", True) == (done.returncode, done.stderr, len(done.stdout) > 300)
