"""The command: what it prints, writes and remembers."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from library import DOCS, HERE, JUDGED, SPEC, compared, copied, locked, texts

from generator.document import SpecError, load
from generator.drift import lock, run
from generator.drift.known import page_name
from generator.pages import folder

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
        assert (1, "library/addBook", "  do   parameter addBook shelf: lacking") == (code, *lines[:2])
        assert lines[2].strip().startswith("openapi.yaml:")
        assert lines[2].endswith("the page has it and the spec does not: add it")
        assert "1 to do, 0 to read, 1 judged, 0 no longer there." == lines[-1]

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


class TestWords:
    """What changed only in its words is to be read."""

    def test_says(self, docs: Path, lock_file: Path) -> None:
        """It stands there with what the spec says of the same, and with its level."""
        change(docs, "1 = 可借，2 = 只能阅览", "1 = 只能阅览，2 = 可借")
        out = io.StringIO()

        code = run(SPEC, docs, lock=lock_file, exceptions=JUDGED, out=out)

        text = "parameter addBook kind: other words on the page than when it was last read"
        assert 1 == code
        assert f"  read {text}" in out.getvalue()
        assert "the spec says: integer 1|2" in out.getvalue()
        assert "0 to do, 1 to read" in out.getvalue()

    def test_was(self, docs: Path, lock_file: Path) -> None:
        """Two folders of pages are compared without the lock, and the old and the new words are shown."""
        change(docs, "2 = 只能阅览", "2 = 不可借")
        before = lock_file.read_bytes()
        out = io.StringIO()

        run(SPEC, docs, lock=lock_file, was=DOCS, exceptions=JUDGED, out=out)

        assert "- 1 = 可借，2 = 只能阅览" in out.getvalue()
        assert "+ 1 = 可借，2 = 不可借" in out.getvalue()
        assert before == lock_file.read_bytes()

    def test_was_as_json(self, docs: Path, lock_file: Path) -> None:
        """The same as JSON, for a sentence."""
        change(docs, "一年最多登记 5000 本", "一天最多登记 5000 本")
        out = io.StringIO()

        run(SPEC, docs, lock=lock_file, was=DOCS, exceptions=JUDGED, as_json=True, out=out)

        (row,) = json.loads(out.getvalue())["todo"]
        assert ("read", ["一年最多登记 5000 本。"], ["一天最多登记 5000 本。"]) == (
            row["level"],
            row["old"],
            row["new"],
        )

    def test_was_is_not_accepted(self, docs: Path, lock_file: Path) -> None:
        """Two folders leave nothing to accept."""
        with pytest.raises(SpecError, match="leave out --was"):
            run(SPEC, docs, lock=lock_file, was=DOCS, accept=[], exceptions=JUDGED, out=io.StringIO())

    @pytest.mark.parametrize("name", ["library/addBook", "parameter addBook title"])
    def test_accept_one(self, name: str, docs: Path, lock_file: Path) -> None:
        """A page or a row is accepted by its name; what else is to be read stays."""
        change(docs, "1-80 字", "1-90 字")
        change(docs, "每天 22 点推送", "每天 23 点推送", "library/messages.md")

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, accept=[name], out=io.StringIO())

        text = "page library/messages, paragraph 1: other words on the page than when it was last read"
        assert [text] == texts(compared(docs, lock_file))

    def test_accept_what_is_not(self, docs: Path, lock_file: Path) -> None:
        """A name that no page and no row has is a mistake."""
        with pytest.raises(SpecError, match="addBok: is neither a page nor a row"):
            run(SPEC, docs, lock=lock_file, exceptions=JUDGED, accept=["addBok"], out=io.StringIO())

    def test_folder_above(self, docs: Path, lock_file: Path) -> None:
        """The pages are found in a folder inside the one that was named, and what lies beside them is left out."""
        (docs.parent / "README.md").write_text("# Something else\n", encoding="utf-8")

        assert [] == texts(compared(docs.parent, lock_file))

    def test_site(self, docs: Path, lock_file: Path) -> None:
        """A site that was pulled has no table of contents, which is no change; accepted, it keeps what that said."""
        before = lock_file.read_text(encoding="utf-8")
        (docs / "SUMMARY.md").unlink()
        result = compared(docs, lock_file)
        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, accept=[], out=io.StringIO())

        assert ([], []) == (texts(result), result.moved)
        assert before == lock_file.read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("page", "link"),
        [
            ("library/findBooks", "     * [查书](library/findBooks.md)\n"),
            ("library/messages", "* [消息](library/messages.md)\n"),
        ],
    )
    def test_site_without_menu(self, page: str, link: str, docs: Path, lock_file: Path) -> None:
        """Of a page that the menu did not have a pulled site says nothing; one that it had is gone."""
        (docs / f"{page}.md").rename(docs.parent / "kept.md")
        (docs / "SUMMARY.md").rename(docs.parent / "SUMMARY.md")
        had = texts(compared(docs, lock_file))
        (docs.parent / "kept.md").rename(docs / f"{page}.md")
        (docs.parent / "SUMMARY.md").rename(docs / "SUMMARY.md")
        change(docs, link, "", "SUMMARY.md")
        lock.write(lock_file, lock.taken(folder.read(docs)))
        (docs / f"{page}.md").unlink()
        (docs / "SUMMARY.md").unlink()
        result = compared(docs, lock_file)

        assert [True] == [each.startswith(f"page {page}: gone") for each in had]
        assert ([], [], []) == (texts(result), result.stale, result.moved)

    def test_unlisted(self, docs: Path, lock_file: Path) -> None:
        """A page that leaves the table of contents while its file stays is reported."""
        change(docs, "     * [查书](library/findBooks.md)\n", "", "SUMMARY.md")

        assert ["page library/findBooks: no longer in the table of contents"] == texts(compared(docs, lock_file))

    def test_saved_page(self, docs: Path, lock_file: Path) -> None:
        """What a browser saves beside a page is no page, and neither are binary files without a suffix."""
        (docs / "library" / "addBook_files").mkdir()
        (docs / "library" / "addBook_files" / "frame.html").write_text("<p>x</p>", encoding="utf-8")
        (docs / "picture").write_bytes(b"\x89PNG\0")

        assert [] == texts(compared(docs, lock_file))

    def test_encoding(self, docs: Path, lock_file: Path) -> None:
        """A page in another encoding is read by what its head names; where that is wrong it is no page."""
        html = (
            (HERE / "other" / "addBooks.html").read_text(encoding="utf-8").replace('charset="UTF-8"', 'charset="gbk"')
        )
        (docs / "library" / "addBooks.md").unlink()
        (docs / "library" / "addBooks.html").write_bytes(html.encode("gbk", "ignore"))
        right = texts(compared(docs, lock_file))
        (docs / "library" / "addBooks.html").write_bytes(html.replace("gbk", "us-ascii").encode("gbk", "ignore"))

        text = "page library/addBooks: cannot be read as UTF-8 or as us-ascii, which it names"
        assert ([], [text]) == (right, texts(compared(docs, lock_file)))


class TestParts:
    """Parts of pages that are alike: rows of codes, samples, operations."""

    CODES = "".join(f"\n| {code} | 表示书架 {code} 已满" for code in range(901, 909))
    SAMPLES = (
        '\n```json\n{"data": 4711, "error_info": {"errno": 1, "error": "成功"}}\n```\n',
        '\n```json\n{"data": 4712, "error_info": {"errno": 135, "error": "已登记"}}\n```\n',
        '\n```json\n{"data": 4713, "error_info": {"error": "成功", "errno": 1}}\n```\n',
    )

    @pytest.fixture(name="retaken")
    def _retaken(self, docs: Path, lock_file: Path) -> Callable[[str, str, str], None]:
        """Changes a page before it is read and locked."""

        def retake(old: str, new: str, page: str) -> None:
            change(docs, old, new, page)
            lock.write(lock_file, lock.taken(folder.read(docs)))

        return retake

    @pytest.mark.parametrize(
        "left", ["| 902 | 表示书架 902 已满", "| 903 | 表示书架", "| 902 | 表示书架 902 已满\n| 90"]
    )
    def test_cut_among_codes(
        self, left: str, docs: Path, lock_file: Path, retaken: Callable[[str, str, str], None]
    ) -> None:
        """A page whose last codes are gone, and many, is cut; nothing is said of those codes."""
        last = "| 280 | 表示登记成功，标签没有打印"
        retaken(last, f"{last}{self.CODES}", "library/addBook.md")
        path = docs / "library" / "addBook.md"
        path.write_text(path.read_text(encoding="utf-8").partition(left)[0] + left, encoding="utf-8")

        assert ["page library/addBook: ends early: perhaps it is cut"] == texts(compared(docs, lock_file))

    def test_few_codes_gone(self, docs: Path, lock_file: Path) -> None:
        """A page that ends with fewer codes than it had, and not many fewer, withdraws each."""
        gone = "\n| 133 | 表示有读者正在借阅\n| 135 | 表示已登记，返回原编号\n| 280 | 表示登记成功，标签没有打印"
        change(docs, gone, "")

        assert [f"pair addBook {code}: in excess" for code in (133, 135, 280)] == texts(compared(docs, lock_file))

    @pytest.mark.parametrize("order", [(1, 0, 2), (2, 1, 0), (1, 2, 0)])
    def test_order_of_samples(
        self, order: tuple[int, ...], docs: Path, lock_file: Path, retaken: Callable[[str, str, str], None]
    ) -> None:
        """Samples that change places, some of which show the same with other ids, are no change."""
        before, after = "".join(self.SAMPLES), "".join(self.SAMPLES[at] for at in order)
        retaken("\n## 错误码说明", f"{before}\n## 错误码说明", "library/addBook.md")
        change(docs, before, after)

        assert [] == texts(compared(docs, lock_file))

    def test_one_of_equal_samples(self, docs: Path, lock_file: Path, retaken: Callable[[str, str, str], None]) -> None:
        """Of two samples that show the same, one that is gone is reported, and so is one that shows something else."""
        retaken("\n## 错误码说明", f"{''.join(self.SAMPLES)}\n## 错误码说明", "library/addBook.md")
        change(docs, self.SAMPLES[2], "", "library/addBook.md")
        gone = texts(compared(docs, lock_file))
        change(docs, self.SAMPLES[1], self.SAMPLES[1] + self.SAMPLES[0].replace("成功", "失败"), "library/addBook.md")

        assert ["page library/addBook, what stood after sample 4: no longer on the page"] == gone
        text = "page library/addBook, sample 5: other words on the page than when it was last read"
        assert [text] == texts(compared(docs, lock_file))

    @pytest.mark.parametrize(
        ("old", "new", "expected"),
        [
            (
                "| 1 | 表示成功 |\n\n# 查书",
                "| 1 | 表示成功 |\n| 135 | 没有 |\n\n# 查书",
                "pair removeBook 135: lacking",
            ),
            (
                "默认为 20，最大 100",
                "默认为 100，最大 20",
                "parameter findBooks max-count: other words on the page than when it was last read",
            ),
            (
                "| 类别 | 无 |\n",
                "| 类别 | 无 |\n| shelf | 否 | 无 | 书架 | 无 |\n",
                "parameter findBooks shelf: lacking",
            ),
            (
                "图书，从新到旧",
                "图书，从旧到新",
                "answer findBooks data: other words on the page than when it was last read",
            ),
            (
                "# 查书",
                "# 查找图书",
                "page library/removeBook, a heading: other words on the page than when it was last read",
            ),
        ],
    )
    def test_second_operation(self, old: str, new: str, expected: str, docs: Path, lock_file: Path) -> None:
        """Of two operations on a page, each row is reported as that of the operation it belongs to."""
        second = (docs / "library" / "findBooks.md").read_text(encoding="utf-8")
        path = docs / "library" / "removeBook.md"
        path.write_text(f"{path.read_text(encoding='utf-8').rstrip()}\n\n{second}", encoding="utf-8")
        (docs / "library" / "findBooks.md").unlink()
        change(docs, "     * [查书](library/findBooks.md)\n", "", "SUMMARY.md")
        lock.write(lock_file, lock.taken(folder.read(docs)))
        read = texts(compared(docs, lock_file))
        change(docs, old, new, "library/removeBook.md")

        assert ([], [expected]) == (read, texts(compared(docs, lock_file)))


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
        shelf = {"type": "string", "minLength": 1, "maxLength": 20, "description": todo}
        schema = {"type": "object", "required": ["shelf"], "properties": {"shelf": shelf}}
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

    @pytest.mark.parametrize(
        ("cell", "expected"),
        [
            ("1-20 字", {"type": "string", "minLength": 1, "maxLength": 20}),
            ("1-20 字，超过会截断", {"type": "string", "x-classin-wrong": {"cut": 20}}),
            ("不超过 50 字", {"type": "string", "maxLength": 50}),
            ("0 = 否，1 = 是，默认为 1", {"type": "integer", "enum": [0, 1], "default": 1}),
        ],
    )
    def test_bounds(self, cell: str, expected: dict[str, object], docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """Bounds, values and a default are guessed from the words of the row."""
        change(docs, "| kind |", f"| shelf | 否 | {cell} | 书架 | 无 |\n| kind |")
        target = tmp_path / "proposed.yaml"

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, propose=target, out=io.StringIO())

        (path,) = yaml.safe_load(target.read_text(encoding="utf-8"))["paths"].values()
        (media,) = path["post"]["requestBody"]["content"].values()
        shelf = media["schema"]["properties"]["shelf"]
        assert expected == {name: value for name, value in shelf.items() if name != "description"}

    def test_history(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """The version of the newest entry is proposed, and as the revision of what its page has new."""
        change(docs, "| kind |", NEW)
        entry = "## 1.1（2029年6月1日）\n\n* [登记图书](library/addBook.md) 新增参数 `shelf`\n\n## 1.0 "
        change(docs, "## 1.0 ", entry, "history.md")
        target = tmp_path / "proposed.yaml"

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, propose=target, out=io.StringIO())

        text = target.read_text(encoding="utf-8")
        assert "# history 1.1 (2029-06-01): touches addBook" in text
        assert "1.1" == yaml.safe_load(text)["info"]["version"]
        assert "x-classin-since: 1.1 2029-06-01" in text

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
        """A change that the spec alone cannot show speaks until the pages are accepted, then no more."""
        change(docs, "1-80 字", "1-90 字")
        before = texts(compared(docs, lock_file))

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, accept=[], out=io.StringIO())

        text = "parameter addBook title: other words on the page than when it was last read"
        assert ([text], []) == (before, texts(compared(docs, lock_file)))

    def test_difference_stays(self, docs: Path, lock_file: Path) -> None:
        """Accepting pages does not hide a difference to the spec."""
        change(docs, "| kind |", NEW)

        run(SPEC, docs, lock=lock_file, exceptions=JUDGED, accept=[], out=io.StringIO())

        assert ["parameter addBook shelf: lacking"] == texts(compared(docs, lock_file))

    def test_judged_changes(self, docs: Path, lock_file: Path, tmp_path: Path) -> None:
        """What is judged stays quiet, and speaks when its page says something else of it."""
        change(docs, "| kind |", NEW)
        judged = tmp_path / "judged.yaml"
        reason = '- reason: Not for us.\n  differences: ["parameter addBook shelf: lacking"]\n'
        judged.write_text(JUDGED.read_text(encoding="utf-8") + reason, encoding="utf-8")
        quiet = run(SPEC, docs, lock=lock_file, exceptions=judged, accept=[], out=io.StringIO())
        change(docs, "| shelf | 是 | 1-20 字", "| shelf | 是 | 1-30 字")
        out = io.StringIO()

        assert (0, 1) == (quiet, run(SPEC, docs, lock=lock_file, exceptions=judged, out=out))
        assert "parameter addBook shelf: other words" in out.getvalue()

    def test_no_text(self, lock_file: Path) -> None:
        """The lock has names and digests, and no word of the pages."""
        assert lock_file.read_text(encoding="utf-8").isascii()

    def test_written_and_read(self, lock_file: Path, tmp_path: Path) -> None:
        """What is written is what is read."""
        second = tmp_path / "again.lock"

        lock.write(second, lock.read(lock_file))

        assert lock_file.read_bytes() == second.read_bytes()

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
        lock_file.write_text(content.replace('"dueTime": "', '"dueTime": "0000', 1), encoding="utf-8")

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
