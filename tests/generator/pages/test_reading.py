"""What the reader makes of the forms that pages take."""

from __future__ import annotations

from pathlib import Path

import pytest
from library import DOCS, HERE

from generator.coverage.facts import Field
from generator.document import SpecError
from generator.pages import addresses, folder, history, markdown, markup, messages, operations, samples, tables, words
from generator.pages.blocks import Code, Heading, Link, Page, Prose, Table
from generator.pages.operations import OperationFacts


def page(text: str, name: str = "page") -> Page:
    """A page written in a test."""
    return Page(name, tuple(markdown.blocks(text)))


def facts(path: str) -> OperationFacts:
    """What a page of the library says of its operation."""
    file = HERE / path
    blocks = (markup.blocks if file.suffix == ".html" else markdown.blocks)(file.read_text(encoding="utf-8"))
    read = Page(file.stem, tuple(blocks))
    part = addresses.parts(read)[0]
    return operations.operation(part.page, part.path)


class TestBlocks:
    """Markdown and HTML become the same blocks."""

    MARKDOWN = "# Title\n\nSee [a page](a.md).\n\n- one\n\n| a | b |\n|---|---|\n| x<br>y | `z` |\n\n```json\n{}\n```\n"
    HTML = (
        '<h1>Title</h1><p>See <a href="a.md">a page</a>.</p><ul><li>one</li></ul>'
        "<table><tr><th>a</th><th>b</th></tr><tr><td>x<br>y</td><td><code>z</code></td></tr></table>"
        "<pre><code>{}\n</code></pre>"
    )
    BLOCKS = (
        Heading("Title", 1),
        Prose("See a page.", (Link("a page", "a.md"),)),
        Prose("one"),
        Table(("a", "b"), (("x\ny", "z"),)),
        Code("{}\n"),
    )

    def test_markdown(self) -> None:
        """Markdown is read into headings, prose with its links, tables and code."""
        assert list(self.BLOCKS) == markdown.blocks(self.MARKDOWN)

    def test_html(self) -> None:
        """HTML is read into the same."""
        assert list(self.BLOCKS) == markup.blocks(self.HTML)

    def test_html_in_markdown(self) -> None:
        """A table written as HTML in a Markdown page is a table."""
        assert [Table(("a",), (("b",),))] == markdown.blocks("<table><tr><th>a</th></tr><tr><td>b</td></tr></table>\n")

    def test_blanks(self) -> None:
        """The blanks before a name are kept, of whatever kind they are: they say what is inside what."""
        (table,) = markdown.blocks("| a |\n|---|\n| \u3000 └ b |\n|&nbsp;└ c |\n")

        assert isinstance(table, Table)
        assert ((" \u3000 └ b",), ("\u00a0└ c",)) == table.rows

    def test_table_ends(self) -> None:
        """A table of a page saved as text ends at the first line that is no row."""
        blocks = markdown.blocks("Data\na | b |\n---|---|\nc | d |\nSample\n")

        assert [Prose("Data"), Table(("a", "b"), (("c", "d"),)), Prose("Sample")] == blocks

    def test_bare_json(self) -> None:
        """JSON without a fence is code."""
        assert [Prose("Sample"), Code('{\n"a": {\n}\n}\n')] == markdown.blocks('Sample\n{\n"a": {\n}\n}\n')

    def test_frame(self) -> None:
        """GitBook's menu, header and search box are no part of a page."""
        blocks = markup.blocks((HERE / "other" / "addBooks.html").read_text(encoding="utf-8"))

        assert Heading("登记图书（多本）", 1) == blocks[0]
        assert not [
            each for each in blocks if isinstance(each, Prose) and ("第 7 章" in each.text or "res" in each.text)
        ]


class TestTables:
    """Tables are known by what stands in them."""

    @pytest.mark.parametrize(
        ("cell", "required"),
        [
            ("是", True),
            ("否", False),
            ("Yes", True),
            ("no", False),
            ("", False),
            ("是（与 a 2 选 1）", None),
            ("看情况", None),
        ],
    )
    def test_required(self, cell: str, required: bool | None) -> None:
        """A cell says yes, no, or names a condition."""
        assert required is words.required(cell)

    @pytest.mark.parametrize(
        ("cell", "types"),
        [
            ("Int64", {"integer"}),
            ("Int32或String", {"integer", "string"}),
            ("array[integer]", {"array"}),
            ("对象数组", {"array"}),
            ("JsonObject", {"object"}),
            ("float", {"number"}),
            ("整数", {"integer"}),
            ("示例", set()),
        ],
    )
    def test_types(self, cell: str, types: set[str]) -> None:
        """Types are known by their names in both languages."""
        assert types == words.types(cell)

    def test_signing(self) -> None:
        """What signs a request is no parameter."""
        assert operations.SIGNING.keys().isdisjoint(facts("docs/library/plan.md").known.parameters)

    def test_items(self) -> None:
        """Placeholders for items collapse into one."""
        assert ["bookJson", "bookJson[].title", "bookJson[].bookUniqueIdentity"] == list(
            facts("docs/library/addBooks.md").known.parameters
        )

    @pytest.mark.parametrize("name", ["addBooks.html", "addBooks-vietnamese.txt"])
    def test_other_forms(self, name: str) -> None:
        """The same page as HTML, and as text that has lost its headings and its blanks, gives the same names."""
        expected, actual = facts("docs/library/addBooks.md").known, facts(f"other/{name}").known

        assert (list(expected.parameters), set(expected.answer), expected.codes, expected.auth) == (
            list(actual.parameters),
            set(actual.answer),
            actual.codes,
            actual.auth,
        )

    def test_choice(self) -> None:
        """Of several parameters one of which is required, none is."""
        known = facts("docs/library/lendBooks.md").known.parameters

        assert [(False, True), (False, True)] == [
            (known[name].required, known[name].condition) for name in ("telephone", "pin")
        ]

    def test_choice_in_words(self) -> None:
        """A sentence that names several of which one is sent makes each of them conditional."""
        text = (
            "| key | 必填 | 说明 |\n|---|---|---|\n| SID | 是 | 无 |\n| seats | 是 | 人数 |\n"
            "| wide | 否 | seats 和 wide 至少传递一个 |\n"
        )
        known = operations.operation(page(text), "/a?action=b").known

        assert Field(frozenset(), False, True) == known.parameters["seats"]

    def test_written_out(self) -> None:
        """A list that a cell shows as JSON has the fields of its items."""
        text = '| key | 必填 | 规则 |\n|---|---|---|\n| groups | 是 | [[{"uid": 7, "lead": 1}, {"uid": 8}]] |\n'
        known = operations.operation(page(text), "/a?action=b").known

        assert {"groups": True, "groups[].uid": True, "groups[].lead": False} == {
            name: each.required for name, each in known.parameters.items()
        }

    def test_codes(self) -> None:
        """A code that a table repeats has both meanings."""
        (table,) = markdown.blocks("| 错误码 | 说明 |\n|---|---|\n| 451 | a\n| 451 | b\n| … | c\n")

        assert isinstance(table, Table)
        assert [((451,), "a"), ((451,), "b"), ((), "c")] == [(row.codes, row.text) for row in tables.codes(table)]


class TestSamples:
    """Samples say where names are, JSON or not quite."""

    @pytest.mark.parametrize(
        "text",
        [
            '{"a": {"7": [{"b": 1}]}}',
            "{'a': {'7': [{b: 1,}]}}",
            '{"a": {"7": [{"b": 1}]}， // more\n}',
            '{"a": {"7": [{"b": 1\n}]}\n}',
        ],
    )
    def test_paths(self, text: str) -> None:
        """Ids are keys that vary; items of a list have one form."""
        sample = samples.parse(text)

        assert {"a", "a.*", "a.*[].b"} == {path for path, _ in samples.merged([sample]).paths()}

    @pytest.mark.parametrize("text", ['{"a": {"b": 1}', '{"a": [1, 2}', "POST /a HTTP/1.1", "[1]", ""])
    def test_none(self, text: str) -> None:
        """Text that is no JSON object, or whose brackets do not match, says nothing: a guess would misplace names."""
        assert samples.parse(text) is None

    def test_lost_blanks(self) -> None:
        """A row whose blanks were lost stands where the sample has its name, and so do its neighbours."""
        text = (
            "| 字段 | 类型 | 说明 |\n|---|---|---|\n|Cmd|String|'Lent'|\n|Data|对象||\n"
            "|└ Place|对象||\n|└ Room|String||\n|└ Row|Int32||\n|└ Who|Int64||\n\n"
            '```json\n{"Cmd": "Lent", "Data": {"Place": {"Room": "A"}, "Who": 7}}\n```\n'
        )
        (message,) = messages.messages(page(text))

        assert {"Cmd", "Data", "Data.Place", "Data.Place.Room", "Data.Place.Row", "Data.Who"} == set(
            message.known.fields
        )


class TestMessages:
    """Messages are told apart as ClassIn tells them apart."""

    TABLE = "| 字段 | 类型 | 说明 |\n|---|---|---|\n"

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            ("|Cmd|Int32|单独为67000001，全部为67000002|\n", [("67000001", ("", "", "")), ("67000002", ("", "", ""))]),
            ("|Cmd|String|消息类型：BookLent|\n", [("BookLent", ("", "", ""))]),
            ("|Cmd|Int32|67000001|\n|Color|String|award + 用户ID|\n", [("67000001", ("Color", "prefix", "award"))]),
            (
                "|Cmd|Int32|67000001|\n|Color|String|发出时为‘toolglobalData’，回答时为‘tool’ + 学生ID|\n",
                [("67000001", ("Color", "prefix", "tool")), ("67000001", ("Color", "equals", "toolglobalData"))],
            ),
            (
                "|Cmd|String|'Rating'|\n|R2B或B2R|对象||\n|└ Score|Int32||\n",
                [("Rating", ("R2B", "present", "True")), ("Rating", ("B2R", "present", "True"))],
            ),
        ],
    )
    def test_conditions(self, rows: str, expected: list[tuple[str, tuple[str, str, str]]]) -> None:
        """By the value of Cmd, by that of Color, or by what is there."""
        assert expected == [(each.known.cmd, each.known.when) for each in messages.messages(page(self.TABLE + rows))]

    def test_common(self) -> None:
        """A table whose Cmd names no message lists what any message may have."""
        common = page(
            f"{self.TABLE}|SID|Int64|编号|\n|Cmd|Int32或String|消息类型|\n\n{self.TABLE}|ActionTime|Int64|时间|\n"
        )

        assert ({"SID", "Cmd", "ActionTime"}, []) == (set(messages.common(common)), messages.messages(common))

    def test_sample_alone(self) -> None:
        """A message that is shown and not described has the fields of its sample."""
        (message,) = messages.messages(page('```json\n{"SID": 1, "Cmd": "Test", "Msg": "x"} \n```\n'))

        assert ("Test", {"SID", "Cmd", "Msg"}) == (message.known.cmd, set(message.known.fields))


class TestHistory:
    """The revision history, whatever its headings look like."""

    @pytest.mark.parametrize(
        ("line", "version", "date"),
        [
            ("## 6.0.5  2026年01月06日", "6.0.5", "2026-01-06"),
            ("## 1.6.0：2017年5月10日", "1.6.0", "2017-05-10"),
            ("## 5.4.5 2024年11月", "5.4.5", "2024-11"),
            ("3.24 July 31st 2021", "3.24", "2021-07-31"),
            ("3.27 Nov. 2021", "3.27", "2021-11"),
            ("3.14 30th November 2020", "3.14", "2020-11-30"),
            ("3.20 Other news - Mar 30, 2021", "3.20", "2021-03-30"),
            ("1.1.0:March 28, 2017", "1.1.0", "2017-03-28"),
            ("3.15 Please read it with care. From 08.06.2020.", "3.15", "2020-06-08"),
            ("2.1.6 Jun 28, 2018", "2.1.6", "2018-06-28"),
            ("3.9 June 01, 2020", "3.9", "2020-06-01"),
            ("5.4 2024-9", "5.4", "2024-09"),
            ("3.29", "3.29", ""),
        ],
    )
    def test_headings(self, line: str, version: str, date: str) -> None:
        """A heading, or a line of a page saved as text, gives a version and its date."""
        entries = history.history(page(f"{line}\n\nText.\n\n0.1 2010-01-01\n\nMore.\n"))

        assert [(version, date), ("0.1", "2010-01-01")] == [(each.version, each.date) for each in entries]

    def test_indented(self) -> None:
        """A version that is indented deeper than what stands above it, which Markdown takes for code, is an entry."""
        text = "2.2 May 2, 2018\n\n  • Change\n\n    • more\n\n      2.1 May 1, 2018\n\n2.0 April 1, 2018\n\nA.\n"

        assert ["2.2", "2.1", "2.0"] == [each.version for each in history.history(page(text))]

    def test_entry(self) -> None:
        """An entry has the pages it links to, its codes, and the names of what it speaks of."""
        item = "- [注册](../user/register.md) 新增错误码：461 表示已注册，在2029年增加参数 `dueTime`。"
        text = f"## 2.0\n\n{item}\n\n## 1.0\n\nText.\n"
        entry = history.history(page(text, "appendix/history"))[0]

        assert (("user/register",), (461,), ("dueTime",)) == (entry.pages, entry.codes, entry.names)

    def test_order(self) -> None:
        """Versions are compared as numbers."""
        assert history.order("5.4.11") > history.order("5.4.9")


class TestFolder:
    """Every page is read or reported."""

    def test_all(self) -> None:
        """The library's pages are all read."""
        pages = folder.read(DOCS)

        assert (14, 9, 3, []) == (len(pages.read), len(pages.operations), len(pages.messages), pages.unread)

    @pytest.mark.parametrize(
        ("name", "content", "reason"),
        [
            ("a.md", b"", "is empty"),
            ("a.md", "书".encode("gbk"), "cannot be read as UTF-8"),
            ("a.html", b"<html><body><script>1</script></body></html>", "no text was found in it"),
            ("a.docx", b"PK", "is neither Markdown nor HTML"),
            (
                "a.md",
                "| key | 必填 |\n|---|---|\n| SID | 是 |\n".encode(),
                "has a table of parameters and no address under the heading URL",
            ),
            ("a.html", b"<meta charset=idna>\xff", "cannot be read as UTF-8 or as idna, which it names"),
            ("a.html", b"<html>" + b"<div>" * 5000 + b"a</html>", "is nested too deeply"),
            (
                "a.md",
                b"# a\n\n`/lms/a/b`\n\n```json\n%s1%s\n```\n" % (b'{"a": ' * 200_000, b"}" * 200_000),
                "has a sample that is nested too deeply",
            ),
            ("SUMMARY.md", b"[a](missing.md)", "stands in the table of contents and is not there"),
        ],
    )
    def test_unread(self, name: str, content: bytes, reason: str, tmp_path: Path) -> None:
        """What cannot be read is reported with the reason."""
        (tmp_path / "other.md").write_text("Text.", encoding="utf-8")
        (tmp_path / name).write_bytes(content)

        assert [reason] == [why for _, why in folder.read(tmp_path).unread]

    def test_nothing(self, tmp_path: Path) -> None:
        """A folder without pages is an error, not a folder in which everything is gone."""
        with pytest.raises(SpecError, match="holds no page"):
            folder.read(tmp_path)
