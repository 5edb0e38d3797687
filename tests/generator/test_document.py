"""The spec as data with lines."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from generator.document import Document, SpecErrno, SpecError, format_pointer, load, plain

MINI = Path(__file__).with_name("lint") / "mini.yaml"


@pytest.fixture(name="mini", scope="module")
def _mini() -> Document:
    return load(MINI)


def read(text: str) -> Document:
    """A document of the text."""
    return Document(Path("openapi.yaml"), text)


def line_with(document: Document, text: str) -> int:
    """The number of the first line that holds the text."""
    return next(number for number, line in enumerate(document.lines, 1) if text in line)


class TestData:
    """What the tree holds."""

    def test_json(self) -> None:
        """Values are what JSON has; quoted numbers, dates and keys are text."""
        document = read('a: {1: "2", b: [3, -4, 1.5, true, null, 2020-01-02, no]}\n')

        assert {"a": {"1": "2", "b": [3, -4, 1.5, True, None, "2020-01-02", "no"]}} == document.data

    def test_plain_types(self, mini: Document) -> None:
        """The tree is of plain dicts, lists and values, so that anything that takes JSON takes it."""
        types = {type(value) for _, value in mini.walk()}

        assert {dict, list, str, int, bool} == types

    def test_plain_copy(self, mini: Document) -> None:
        """`plain` gives a copy that can be changed without changing the document."""
        copy = plain(mini.data)
        copy["tags"].clear()

        assert 2 == len(mini.data["tags"])

    def test_sha256(self, mini: Document) -> None:
        """The checksum is that of the file's bytes."""
        assert hashlib.sha256(MINI.read_bytes()).hexdigest() == mini.sha256


class TestBroken:
    """Files that are no spec end in one sentence with the line."""

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("a: 1\nb: 2\na: 3\n", '3: the key "a" stands here and on line 1; remove one of them.'),
            ("a:\n  b: 1\n  c: 2\n  b: 3\n", '4: the key "b" stands here and on line 2; remove one of them.'),
            ("a: {b: 1, b: 2}\n", '1: the key "b" stands here and on line 1; remove one of them.'),
            ("a: b: c\n", "1: mapping values are not allowed here."),
            ("a:\n\tb: 1\n", "2: found character '\\t' that cannot start any token"),
            ("a:\n  b: 1\n c: 2\n", "3: expected <block end>, but found '<block mapping start>'"),
            ("- a\n", "1: the file holds no mapping."),
            ("", "1: the file holds no mapping."),
            ("a: *b\n", "1: found undefined alias 'b'."),
            ("a: &b\n  c: *b\n", "1: an alias holds itself."),
            ("a: 0x1F\n", "1: write 0x1F as a decimal number, or in quotes."),
            ("a: .nan\n", "1: .nan has no form in JSON; write it in quotes."),
            ("a: !secret b\n", "1: the tag of 'b' is not known here."),
            ("? [a]\n: 1\n", "1: a key must be a plain value."),
        ],
    )
    def test_sentence(self, text: str, message: str) -> None:
        """The sentence starts with file and line, and is one line."""
        with pytest.raises(SpecError) as caught:
            read(text)

        assert str(caught.value).startswith(f"openapi.yaml:{message}")
        assert "\n" not in str(caught.value)

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is not there is said to be unreadable."""
        with pytest.raises(SpecError, match=r"openapi\.yaml: cannot be read \(No such file or directory\)\.$"):
            load(tmp_path / "openapi.yaml")

    def test_from_here(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file below the working directory is named as one would type it."""
        (tmp_path / "openapi.yaml").write_text("- a\n", encoding="utf-8")
        monkeypatch.chdir(tmp_path)

        with pytest.raises(SpecError, match=r"^openapi\.yaml:1: the file holds no mapping\.$"):
            load(tmp_path / "openapi.yaml")

    def test_not_utf8(self, tmp_path: Path) -> None:
        """A file in another encoding is refused with the place of the first bad byte."""
        path = tmp_path / "openapi.yaml"
        path.write_bytes(b"a: \xb3\xc9\n")

        with pytest.raises(SpecError, match=r"openapi\.yaml: is not UTF-8 \(byte 3\)\.$"):
            load(path)


class TestLine:
    """From values back to lines."""

    def test_key(self, mini: Document) -> None:
        """A value of a mapping is where its key stands."""
        assert line_with(mini, "operationId: addStudents") == mini.line(
            ("paths", "/partner/api/course.api.php?action=addStudents", "post", "operationId")
        )

    def test_item(self, mini: Document) -> None:
        """An item of a list is where it starts."""
        assert line_with(mini, "- name: units") == mini.line(("tags", 1))

    def test_nearest(self, mini: Document) -> None:
        """What is not there is where its nearest parent stands."""
        assert line_with(mini, "- name: units") == mini.line(("tags", 1, "externalDocs", "url"))


class TestResolve:
    """References."""

    def test_component(self, mini: Document) -> None:
        """A reference leads to its component."""
        assert "How a v1 call ended." == mini.resolve("#/components/schemas/ErrorInfo")["description"]

    def test_escaped(self, mini: Document) -> None:
        """Slashes in keys are escaped in references."""
        assert "lmsUnitCreate" == mini.resolve("#/paths/~1lms~1unit~1create/post")["operationId"]

    def test_deref(self, mini: Document) -> None:
        """`deref` follows a reference and leaves other nodes as they are."""
        node = {"type": "string"}

        assert mini.deref(node) is node
        assert "object" == mini.deref({"$ref": "#/components/schemas/ErrorInfo"})["type"]

    @pytest.mark.parametrize(
        ("ref", "message"),
        [
            ("#/components/schemas/Nothing", "there is nothing at components.schemas.Nothing."),
            ("other.yaml#/a", "other.yaml#/a does not refer into this file; references start with #/."),
        ],
    )
    def test_unknown(self, mini: Document, ref: str, message: str) -> None:
        """A reference that leads nowhere is said so in a sentence."""
        with pytest.raises(SpecError) as caught:
            mini.resolve(ref)

        assert f"{mini.label}: {message}" == str(caught.value)

    def test_circle(self) -> None:
        """A reference that only leads to itself is refused instead of followed for ever."""
        document = read("a:\n  $ref: '#/a'\n")

        with pytest.raises(SpecError, match="#/a refers to itself"):
            document.deref(document.data["a"])


class TestContent:
    """The parts of the spec by what they are."""

    def test_operations(self, mini: Document) -> None:
        """Operations come in the order of the file with their generation's marks."""
        found = [
            (operation.id, operation.action, operation.tag, list(operation.media)) for operation in mini.operations()
        ]

        form = "application/x-www-form-urlencoded"
        assert [
            ("addCourse", "addCourse", "courses", [form, "multipart/form-data"]),
            ("addStudents", "addStudents", "courses", [form]),
            ("delCourse", "delCourse", "courses", []),
            ("lmsUnitCreate", None, "units", ["application/json"]),
        ] == found

    def test_answer(self, mini: Document) -> None:
        """The answer of an operation is the media type object of its 200."""
        answer = mini.operations()[3].answer

        assert {"$ref": "#/components/schemas/LmsUnitCreateResponse"} == answer["schema"]

    def test_messages(self, mini: Document) -> None:
        """Messages come with their Cmd and the condition that tells them apart."""
        found = [(message.name, message.cmd, message.when) for message in mini.messages()]

        assert [
            ("Award", 67375105, {"path": "Color", "prefix": "award"}),
            ("Responder", 67375105, {"path": "Color", "equals": "responder"}),
        ] == found

    def test_errnos(self, mini: Document) -> None:
        """The registry is by number."""
        assert SpecErrno(147, "no_course", "There is no such course.", "查无课程", "not_found") == mini.errnos()[147]

    def test_empty(self) -> None:
        """A document without any of it has none."""
        document = read("openapi: 3.1.0\n")

        assert ([], {}, {}) == (document.callers(), document.errnos(), document.schemas())


class TestFormatPointer:
    """Pointers as people write them."""

    @pytest.mark.parametrize(
        ("pointer", "text"),
        [((), "the root"), (("tags", 0, "name"), "tags[0].name"), ((0, "uid"), "[0].uid")],
    )
    def test_text(self, pointer: tuple[str | int, ...], text: str) -> None:
        """Steps are joined by dots, places in lists stand in brackets."""
        assert text == format_pointer(pointer)
