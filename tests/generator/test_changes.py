"""What `changes` says of two versions of a small description: each edit is one entry, and a release."""

from __future__ import annotations

import copy
import re
from pathlib import Path

import pytest
from edits import (
    ADDING,
    BREAKING,
    COLOR,
    COURSE,
    COURSE_FIELDS,
    EXPIRY,
    KEY,
    LABELS,
    MINI,
    NOTICED,
    PATCHING,
    PICTURE,
    STUDENTS,
    TEXT,
    UNIT,
    UNIT_METHOD,
    Cases,
    Edits,
)

from generator.changes.compare import compare
from generator.changes.entries import judge
from generator.changes.facts import TEXTS
from generator.changes.sources import NOTHING
from generator.changes.sources import document as at_version
from generator.document import Document, Pointer

SPEC = (Path(__file__).parents[2] / "openapi.yaml").read_text(encoding="utf-8")

QUIET: dict[str, Edits] = {
    "a comment": [("# ───── schemas · units ─────", "# ───── schemas · parts ─────")],
    "the order of keys": [("      tags: [units]\n", ""), (UNIT_METHOD, f"{UNIT_METHOD}      tags: [units]\n")],
    "the order of parameters": [(KEY, ""), (EXPIRY, f"{KEY}{EXPIRY}")],
}


def edited(*edits: tuple[str, str]) -> Document:
    """The small description with pieces of its text replaced, each of which stands in it once."""
    text = TEXT
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return Document(MINI, text)


def entries(old: Document, new: Document) -> tuple[str, list[str]]:
    """The release, and the entries."""
    changes = compare(old, new)
    return judge(changes).level, [change.line for change in changes]


def table(cases: Cases) -> pytest.MarkDecorator:
    """The cases as parameters of a test."""
    return pytest.mark.parametrize(("edits", "lines"), list(cases.values()), ids=list(cases))


@pytest.fixture(name="mini", scope="module")
def _mini() -> Document:
    return Document(MINI, TEXT)


class TestEdits:
    """One edit, one entry for everybody whom it concerns."""

    @table(BREAKING)
    def test_major(self, mini: Document, edits: Edits, lines: list[str]) -> None:
        """What makes a program wrong that worked asks for a major release."""
        assert ("major", lines) == entries(mini, edited(*edits))

    @table(NOTICED)
    def test_noticed(self, mini: Document, edits: Edits, lines: list[str]) -> None:
        """What callers may notice and the policy does not call a break carries the sign, in a minor release."""
        assert ("minor", lines) == entries(mini, edited(*edits))

    @table(ADDING)
    def test_minor(self, mini: Document, edits: Edits, lines: list[str]) -> None:
        """What callers may use and need not asks for a minor release."""
        assert ("minor", lines) == entries(mini, edited(*edits))

    @table(PATCHING)
    def test_patch(self, mini: Document, edits: Edits, lines: list[str]) -> None:
        """What no program can notice asks for a patch release."""
        assert ("patch", lines) == entries(mini, edited(*edits))

    @pytest.mark.parametrize("edits", list(QUIET.values()), ids=list(QUIET))
    def test_none(self, mini: Document, edits: Edits) -> None:
        """What says the same in another way is no change."""
        assert ("none", []) == entries(mini, edited(*edits))


def leaves(document: Document) -> list[Pointer]:
    """Every value that holds no others; a reference that leads nowhere would be no description."""
    return [
        pointer for pointer, value in document.walk() if not isinstance(value, dict | list) and pointer[-1] != "$ref"
    ]


def turned(document: Document, pointer: Pointer) -> Document:
    """The document with one value turned into another."""
    new = copy.copy(document)
    new.data = copy.deepcopy(document.data)
    parent, value = new.at(pointer[:-1]), new.at(pointer)
    parent[pointer[-1]] = not value if isinstance(value, bool) else value + 1 if isinstance(value, int) else f"{value}X"
    return new


EXTENDED: Edits = [
    (LABELS, f"{LABELS}          x-classin-left-out: {{becomes: 0, beside: courseId, disputed: true}}\n"),
    (COLOR, f"{COLOR}          x-classin-also: Colour\n"),
    (PICTURE, f"{PICTURE}              x-classin-file: {{largest: 1048576, suffixes: [jpg]}}\n"),
    (UNIT_METHOD, f"{UNIT_METHOD}      x-classin-serial: courseId\n"),
    (UNIT_METHOD, f"{UNIT_METHOD}      x-classin-edit: {{operation: lmsUnitUpdate, id: unitId}}\n"),
]
"""The extensions that the small description lacks."""


class TestSilence:
    """What no rule was written for."""

    def test_no_value_changes_in_silence(self) -> None:
        """Whichever value is turned into another, there is an entry."""
        document = edited(*EXTENDED)

        assert [] == [pointer for pointer in leaves(document) if not compare(document, turned(document, pointer))]

    def test_every_extension_is_tried(self) -> None:
        """The test above turns the values of every extension that `openapi.yaml` uses."""
        used, tried = (
            set(re.findall(r"^ +(x-classin-[a-z-]+):", text, re.MULTILINE)) for text in (SPEC, edited(*EXTENDED).text)
        )

        assert set() == used - tried

    def test_texts_ask_for_a_patch(self, mini: Document) -> None:
        """Whichever text is turned into another, it is a patch."""
        texts = [pointer for pointer in leaves(mini) if TEXTS & set(pointer) or pointer[-1] in ("en", "zh")]

        levels = {judge(compare(mini, turned(mini, pointer))).level for pointer in texts}

        assert (True, {"patch"}) == (len(texts) > 50, levels)


class TestWholes:
    """Changes that belong together."""

    def test_texts_go_with_the_change(self, mini: Document) -> None:
        """An operation with a new parameter has one entry, although its example shows it as well."""
        new = edited(
            (COURSE_FIELDS, f"{COURSE_FIELDS}        folder: {{type: string}}\n"),
            ("              courseName: Maths\n", "              courseName: Maths\n              folder: F\n"),
            ("summary: Create a course.", "summary: Create a course in a folder."),
        )

        assert ("minor", [f"{COURSE}new optional parameter `folder` (string)."]) == entries(mini, new)

    def test_a_file_brings_its_media_type(self, mini: Document) -> None:
        """A first file parameter is one change, though the request may be multipart from then on."""
        start = TEXT.index("          multipart/form-data:\n")
        media = TEXT[start : TEXT.index("      responses:\n", start)]

        assert ("major", [f"⚠️ {COURSE}parameter `Filedata` removed."]) == entries(mini, edited((media, "")))

    def test_another_media_type(self, mini: Document) -> None:
        """The same parameters sent as another media type are one change."""
        start = TEXT.index("  /lms/unit/create:\n")
        old = TEXT[start : TEXT.index("LmsUnitCreateRequest", start)]

        new = edited((old, old.replace("application/json:", "application/x-www-form-urlencoded:")))

        assert ("minor", [f"{UNIT}sent as form, was json."]) == entries(mini, new)

    def test_a_schema_renamed(self, mini: Document) -> None:
        """The name of a schema is of the generated models, whose form is not public."""
        new = Document(MINI, TEXT.replace("CourseStudent'", "NewStudent'").replace("CourseStudent:", "NewStudent:"))

        assert ("patch", ["`openapi.yaml`: its form only."]) == entries(mini, new)

    def test_the_type_of_a_message_renamed(self, mini: Document) -> None:
        """The name of a message's schema is that of its type, which receivers compare."""
        new = Document(MINI, TEXT.replace("AwardMessage", "PrizeMessage"))

        assert (
            "major",
            [f"⚠️ `{name}`: type `PrizeMessage`, was `AwardMessage`." for name in ("Award", "Responder")],
        ) == entries(mini, new)

    def test_a_renamed_code_that_means_something_else(self, mini: Document) -> None:
        """Name and kind of a code have an entry each; its texts go with them."""
        new = edited(
            (
                '{name: no_course, en: "There is no such course.", zh: "查无课程", kind: not_found}',
                '{name: course_over, en: "The course is over.", zh: "结课", kind: state}',
            )
        )

        assert (
            "major",
            [
                "⚠️ 147 `course_over`: named `course_over`, was `no_course`.",
                "⚠️ 147 `course_over`: kind `state`, was `not_found`.",
            ],
        ) == entries(mini, new)

    def test_a_narrowing_that_the_registry_takes_over(self, mini: Document) -> None:
        """Where the registry gets the kind that an operation had, only the registry changes."""
        narrowed = edited(("        - 1\n        - 147\n", "        - 1\n        - {code: 147, kind: state}\n"))
        general = edited(('zh: "查无课程", kind: not_found', 'zh: "查无课程", kind: state'))

        assert [
            f"{STUDENTS}documentation only.",
            "⚠️ 147 `no_course`: kind `state`, was `not_found`.",
        ] == entries(narrowed, general)[1]

    def test_the_first_version(self, mini: Document) -> None:
        """After nothing everything is new: a line for each operation and message, one for all codes."""
        lines = entries(at_version(NOTHING, MINI), mini)[1]

        assert [
            "`openapi.yaml`: describes version 1.0 of ClassIn's documentation.",
            f"{COURSE}new operation.",
            f"{STUDENTS}new operation.",
            "`delCourse`: described, switched off by ClassIn, gone from 2020-06-01; use `addCourse`.",
            f"{UNIT}new operation.",
            "`Award`: new message, `Cmd` `67375105` when `Color` begins with `award`.",
            "`Responder`: new message, `Cmd` `67375105` when `Color` is `responder`.",
            "5 codes: new, listed with their kinds and texts in `openapi.yaml`.",
        ] == lines
