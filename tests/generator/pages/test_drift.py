"""The command: what it prints, writes and remembers."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
import yaml
from library import DOCS, HERE, JUDGED, SPEC, compared, copied, locked, texts

from generator.document import SpecError, load
from generator.drift import lock, run
from generator.drift.known import page_name

ROOT = Path(__file__).parents[3]

NEW = "| shelf | 是 | 1-20 字 | 书架 | 无 |\n| kind |"


@pytest.fixture(name="docs")
def _docs(tmp_path: Path) -> Path:
    return copied(tmp_path / "docs")


@pytest.fixture(name="lock_file")
def _lock_file(tmp_path: Path) -> Path:
    return locked(tmp_path / "docs.lock")


def change(docs: Path, old: str, new: str, page: str = "library/addBook.md") -> None:
    """Changes a page."""
    path = docs / page
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new), encoding="utf-8")


class TestOutput:
    """What people and programs read."""

    def test_people(self, docs: Path, lock_file: Path) -> None:
        """A difference stands under its page, with the line of the spec and what to do."""
        change(docs, "| kind |", NEW)
        out = io.StringIO()

        code = run(SPEC, docs, lock=lock_file, exceptions=JUDGED, out=out)

        lines = out.getvalue().splitlines()
        assert (1, "library/addBook", "  parameter addBook shelf: lacking") == (code, *lines[:2])
        assert lines[2].strip().startswith("openapi.yaml:")
        assert lines[2].endswith("the page has it and the spec does not: add it")
        assert "1 to do, 1 judged, 0 no longer there." == lines[-1]

    def test_json(self, docs: Path, lock_file: Path) -> None:
        """The same as JSON, with the reasons of what is judged."""
        change(docs, "| kind |", NEW)
        out = io.StringIO()

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, as_json=True, out=out)

        data = json.loads(out.getvalue())
        assert [("library/addBook", "parameter", "parameter addBook shelf: lacking")] == [
            (row["page"], row["kind"], row["text"]) for row in data["todo"]
        ]
        assert ["Switched off, and its page is gone."] == [row["reason"] for row in data["judged"]]
        assert ["library/addBook"] == data["moved"]

    def test_nothing(self, docs: Path, lock_file: Path) -> None:
        """Nothing to do ends with 0."""
        assert 0 == run(SPEC, docs, lock=lock_file, exceptions=JUDGED, out=io.StringIO())

    def test_stale(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """A reason for what is no difference any longer is reported, and fails."""
        judged = tmp_path / "judged.yaml"
        judged.write_text(
            JUDGED.read_text(encoding="utf-8") + '- reason: Was so.\n  differences: ["code 7: lacking"]\n',
            encoding="utf-8",
        )
        out = io.StringIO()

        assert 1 == run(SPEC, docs, lock=lock_file, exceptions=judged, out=out)
        assert "code 7: lacking" in out.getvalue()


class TestPropose:
    """The YAML to begin with."""

    def test_parameter(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """A parameter and a code are proposed where they belong, marked for reading by hand."""
        change(docs, "| kind |", NEW)
        change(docs, "| 280 |", "| 281 | 表示封面太大\n| 280 |")
        target = tmp_path / "proposed.yaml"

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, propose=target, out=io.StringIO())

        text = target.read_text(encoding="utf-8")
        todo = "TODO: in our own words, from the page."
        schema = {
            "type": "object",
            "required": ["shelf"],
            "properties": {"shelf": {"type": "string", "description": todo}},
        }
        assert "READ BY HAND" in text
        assert {
            "x-classin-errnos": {"281": {"name": "TODO", "en": todo, "zh": "TODO", "kind": "TODO"}},
            "paths": {
                "/partner/api/library.api.php?action=addBook": {
                    "post": {
                        "x-classin-errnos": [281],
                        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": schema}}},
                    }
                }
            },
        } == yaml.safe_load(text)

    def test_operation(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """A new operation is proposed whole."""
        (docs / "library" / "returnBook.md").write_bytes((HERE / "other" / "returnBook.md").read_bytes())
        target = tmp_path / "proposed.yaml"

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, propose=target, out=io.StringIO())

        proposed = yaml.safe_load(target.read_text(encoding="utf-8"))
        operation = proposed["paths"]["/partner/api/library.api.php?action=returnBook"]["post"]
        assert ("returnBook", "safeKey", [1, 950]) == tuple(
            operation[key] for key in ("operationId", "x-classin-auth", "x-classin-errnos")
        )
        assert ["950"] == list(proposed["x-classin-errnos"])

    def test_message(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """A field of a message is proposed at its place in the message."""
        change(docs, "| 　  　 └ R2B|", "| 　  　 └ Text|String|评语|\n| 　  　 └ R2B|", "library/messages.md")
        target = tmp_path / "proposed.yaml"

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, propose=target, out=io.StringIO())

        schema = yaml.safe_load(target.read_text(encoding="utf-8"))["webhooks"]["ReaderRating"]["post"]["requestBody"]
        comments = schema["content"]["application/json"]["schema"]["properties"]["Comments"]
        assert "string" == comments["additionalProperties"]["properties"]["Text"]["type"]

    def test_no_text(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """None of the page's words are proposed: the spec has words of its own."""
        change(docs, "| kind |", NEW)
        target = tmp_path / "proposed.yaml"

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, propose=target, out=io.StringIO())

        assert target.read_text(encoding="utf-8").isascii()


class TestLock:
    """What was read is remembered."""

    def test_once(self, docs: Path, lock_file: Path) -> None:
        """A change that the spec alone cannot tell speaks until the pages are accepted, then no more."""
        change(docs, "1-80 字", "1-90 字")
        before = texts(compared(docs, lock_file))

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, accept=True, out=io.StringIO())

        text = "parameter addBook title: other bounds, values or conditions on the page than when it was last read"
        assert ([text], []) == (before, texts(compared(docs, lock_file)))

    def test_difference_stays(self, docs: Path, lock_file: Path) -> None:
        """Accepting pages does not hide a difference to the spec."""
        change(docs, "| kind |", NEW)

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, accept=True, out=io.StringIO())

        assert ["parameter addBook shelf: lacking"] == texts(compared(docs, lock_file))

    def test_judged_changes(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """What is judged stays quiet, and speaks when its page says something else of it."""
        change(docs, "| kind |", NEW)
        judged = tmp_path / "judged.yaml"
        reason = '- reason: Not for us.\n  differences: ["parameter addBook shelf: lacking"]\n'
        judged.write_text(JUDGED.read_text(encoding="utf-8") + reason, encoding="utf-8")
        quiet = run(SPEC, docs, lock=lock_file, exceptions=judged, accept=True, out=io.StringIO())
        change(docs, "| shelf | 是 | 1-20 字", "| shelf | 是 | 1-30 字")
        out = io.StringIO()

        assert (0, 1) == (quiet, run(SPEC, docs, lock=lock_file, exceptions=judged, out=out))
        assert "parameter addBook shelf: other bounds" in out.getvalue()

    def test_no_text(self, lock_file: Path) -> None:
        """The lock has names and digests, and no word of the pages."""
        assert lock_file.read_text(encoding="utf-8").isascii()

    def test_written_and_read(self, lock_file: Path, tmp_path: Path) -> None:
        """What is written is what is read."""
        again = tmp_path / "again.lock"

        lock.write(again, lock.read(lock_file))

        assert lock_file.read_bytes() == again.read_bytes()

    def test_none(self, docs: Path, tmp_path: Path) -> None:
        """Without a lock only differences to the spec speak."""
        assert [] == texts(compared(docs, tmp_path / "none.lock"))

    @pytest.mark.parametrize("text", ["", "{}", '{"format": 0, "pages": {}}', "[1]"])
    def test_broken(self, text: str, tmp_path: Path) -> None:
        """A lock that cannot be read ends in one sentence."""
        broken = tmp_path / "docs.lock"
        broken.write_text(text, encoding="utf-8")

        with pytest.raises(SpecError, match=r"docs\.lock"):
            compared(DOCS, broken)

    def test_edited(self, lock_file: Path) -> None:
        """Facts that do not have their digest were edited by hand, which is refused."""
        content = lock_file.read_text(encoding="utf-8")
        lock_file.write_text(content.replace('"dueTime": "', '"dueTime": "0', 1), encoding="utf-8")

        with pytest.raises(SpecError, match="library/addBook"):
            compared(DOCS, lock_file)


class TestReasons:
    """The file with the reasons serves drift and coverage."""

    @pytest.mark.parametrize(("seen_by", "code"), [("drift", 1), ("coverage", 0)])
    def test_seen_by(self, seen_by: str, code: int, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """A group for one of the two is not there for the other: its stale reason fails only where it is seen."""
        judged = tmp_path / "judged.yaml"
        stale = f'- reason: Was so.\n  seen_by: {seen_by}\n  differences: ["code 7: lacking"]\n'
        judged.write_text(JUDGED.read_text(encoding="utf-8") + stale, encoding="utf-8")

        assert code == run(SPEC, docs, lock=lock_file, exceptions=judged, out=io.StringIO())

    def test_seen_by_nobody(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """A group for something else is a mistake."""
        judged = tmp_path / "judged.yaml"
        judged.write_text('- reason: So.\n  seen_by: me\n  differences: ["code 7: lacking"]\n', encoding="utf-8")

        with pytest.raises(SpecError, match="seen_by is coverage or drift"):
            run(SPEC, docs, lock=lock_file, exceptions=judged, out=io.StringIO())


class TestThisProject:
    """The lock of this project's own description."""

    def test_pages(self) -> None:
        """Every page that openapi.yaml names was read."""
        document = load(ROOT / "openapi.yaml")
        callers = [*document.operations(), *document.messages()]
        named = {page_name(each.extension("x-classin-doc")) for each in callers} - {""}

        assert set() == named - lock.read(ROOT / "docs.lock").pages.keys()

    def test_no_text(self) -> None:
        """Its lock has none of ClassIn's words either."""
        assert (ROOT / "docs.lock").read_text(encoding="utf-8").isascii()
