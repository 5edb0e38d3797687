"""The way of docs/updating.md, gone to its end for a change of each kind, from drift to the changelog of a release."""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml
from library import JUDGED, SPEC, copied, locked

import generator.__main__
from generator import checklist, update
from generator.__main__ import main
from generator.changes import Request
from generator.changes import run as report_changes

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "updating.md"
CODE = "import sys; sys.path.insert(0, sys.argv[1]); "


@dataclass(frozen=True)
class Kind:
    """A kind of change: what happens to the pages, what drift says, and what a maintainer writes."""

    name: str
    page: str
    pages: dict[str, str]
    findings: list[str]
    spec: dict[str, str]
    client: str
    """An expression that is true when the generated client has it."""
    named: str
    """What the fragment of the changelog names."""
    add: dict[str, str] = field(default_factory=dict)


RETURN = """\
  /partner/api/library.api.php?action=returnBook:
    post:
      operationId: returnBook
      tags: [books]
      summary: Return a book.
      description: Returns a book.
      x-classin-method: books.give_back
      x-classin-auth: safeKey
      x-classin-repeat: idempotent
      x-classin-doc: library/returnBook.md
      x-classin-errnos:
        - 1
        - 950
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              $ref: '#/components/schemas/ReturnBookRequest'
            example: {bookId: 4711}
      responses:
        '200':
          description: Whether it was returned.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/BurnBookResponse'
              examples:
                success:
                  value: {error_info: {errno: 1, error: done}}

"""
RETURN_REQUEST = """\
    ReturnBookRequest:
      type: object
      required: [bookId]
      properties:
        bookId: {type: integer, description: The book.}
        place: {type: string, description: Where it is returned.}
"""
RETURNED = """\
  BookReturned:
    post:
      operationId: receiveBookReturned
      summary: Receive that a book was returned.
      description: Pushed at the desk.
      x-classin-cmd: Returned
      x-classin-doc: library/messages.md
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/BookReturnedMessage'
            example: {Cmd: Returned, BookID: 4711}
      responses:
        '200':
          description: Received.
"""
RETURNED_SCHEMA = """\
    BookReturnedMessage:
      type: object
      properties:
        Cmd: {type: string, description: The message.}
        BookID: {type: integer, description: The book.}
"""
ERRNO = '  "900": {'
NOTICE = '  "900": {name: shelf_nearly_full, en: "Done; the shelf is nearly full.", zh: "书架将满", kind: notice}\n'
SCHEMAS = "  schemas:\n"

ERRNO_ROW = "| └ errno | number | 1 | 结果代码 |"

KINDS = [
    Kind(
        "parameter",
        "library/addBook.md",
        {"| language |": "| shelf | 否 | 1-20 字 | 书架 | 无 |\n| language |"},
        ["do   parameter addBook shelf: lacking"],
        {
            "        language:\n": "        shelf:\n          type: string\n          maxLength: 20\n"
            "          description: Where it stands.\n        language:\n"
        },
        "'shelf' in __import__('inspect').signature("
        "__import__('classin_api.resources.books', fromlist=['Books']).Books.create).parameters",
        "`addBook` takes `shelf`.",
    ),
    Kind(
        "code",
        "library/addBook.md",
        {"| 280 |": "| 281 | 表示封面太大\n| 280 |"},
        ["do   pair addBook 281: lacking"],
        {
            ERRNO: '  "281": {name: cover_too_large, en: "The cover is too large.", zh: "封面太大", kind: invalid}\n'
            + ERRNO,
            "        - 280\n": "        - 280\n        - 281\n",
        },
        "281 in __import__('classin_api.errnos', fromlist=['ERRNOS']).ERRNOS",
        "`addBook` may answer `281`.",
    ),
    Kind(
        "operation",
        "library/returnBook.md",
        {ERRNO_ROW: f"{ERRNO_ROW}\n| └ error | string | 成功 | 说明 |"},
        ["do   code 950: lacking", "do   operation returnBook: lacking"],
        {
            "  # Null as data.\n": RETURN + "  # Null as data.\n",
            SCHEMAS: SCHEMAS + RETURN_REQUEST,
            NOTICE: NOTICE + '  "950": {name: not_lent, en: "It is not lent.", zh: "未借出", kind: state}\n',
        },
        "hasattr(__import__('classin_api.resources.books', fromlist=['Books']).Books, 'give_back')",
        "`returnBook` is new.",
        add={"library/returnBook.md": "returnBook.md"},
    ),
    Kind(
        "message",
        "library/messages.md",
        {
            "## 2. ": "## 3. 归还\n\n|参数名|类型|说明|\n|---|---|---|\n"
            "|Cmd|String|'Returned'|\n|BookID|Int64|图书ID|\n\n## 2. "
        },
        ["do   message Returned: lacking"],
        {"  BookLost:\n": RETURNED + "  BookLost:\n", SCHEMAS: SCHEMAS + RETURNED_SCHEMA},
        "hasattr(__import__('classin_api.models', fromlist=['x']), 'BookReturnedMessage')",
        "`BookReturned` is new.",
    ),
]


def edited(path: Path, texts: dict[str, str]) -> None:
    """Replaces texts in a file; each must be there."""
    content = path.read_text(encoding="utf-8")
    for old, new in texts.items():
        assert old in content, old
        content = content.replace(old, new, 1)
    path.write_text(content, encoding="utf-8")


PERSON = {
    "GIT_AUTHOR_NAME": "Ada Example",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_COMMITTER_NAME": "Ada Example",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
    "GIT_EDITOR": "echo Follow the pages >",
}


def git(root: Path, *arguments: str) -> str:
    """Runs git in a project, as a sample person."""
    environment = {**os.environ, **PERSON}
    return subprocess.run(
        ["git", *arguments], cwd=root, env=environment, check=True, capture_output=True, text=True
    ).stdout


@pytest.fixture(name="root")
def _root(tmp_path: Path) -> Path:
    """A project with the library's spec and client, released as 1.0.0, and its pages as they were read."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    root = tmp_path / "project"
    (root / "docs").mkdir(parents=True)
    (root / "changelog.d").mkdir()
    (root / "openapi.yaml").write_bytes(SPEC.read_bytes())
    shutil.copytree(SPEC.parent / "generated_client", root / "generated_client")
    (root / ".gitignore").write_text(".update.json\n__pycache__/\n", encoding="utf-8")
    locked(root / "docs.lock")
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Release")
    git(root, "tag", "v1.0.0")
    copied(tmp_path / "pages")
    return root


class Play:
    """Runs the commands of the page in a project: what make would run, as make prints it, in this process."""

    RUN = ("docs-pull", "drift", "update", "build", "docs", "changes")
    """What of the generator is run; the library has no files for the rest, nor a simulator, so that is noted."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.noted: list[str] = []

    def run(self, words: Sequence[str]) -> int:
        """Runs a command, up to the first line that ends with another code than 0."""
        if words[0] == "git":
            return subprocess.run(words, cwd=self.root, env={**os.environ, **PERSON}, check=False).returncode
        if words[0] == "make":
            environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
            command = ["make", "-C", str(ROOT), "--dry-run", "--no-print-directory", *words[1:]]
            lines = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
            return next(filter(None, map(self._line, lines.splitlines())), 0)
        return self._line(shlex.join(words))

    def _line(self, line: str) -> int:
        _, found, rest = line.partition("-m generator ")
        if found and rest.split()[0] in self.RUN:
            return main(shlex.split(rest))
        self.noted.append(line)
        return 0


@pytest.fixture(name="play")
def _play(root: Path, monkeypatch: pytest.MonkeyPatch) -> Play:
    """Commands with the paths of a project, whose folder is the current one."""
    play = Play(root)
    monkeypatch.chdir(root)
    paths = {"ROOT": root, "SPEC": root / "openapi.yaml", "LOCK": root / "docs.lock", "EXCEPTIONS": JUDGED}
    paths |= {"TARGET": root / "generated_client", "TABLE": root / "docs" / "operations.md"}
    for name, path in paths.items():
        monkeypatch.setattr(generator.__main__, name, path)
    monkeypatch.setattr(update, "SPEC", root / "openapi.yaml")
    monkeypatch.setattr(update, "STATE", root / ".update.json")
    monkeypatch.setattr(update, "_run", play.run)
    return play


def findings(printed: str) -> list[str]:
    """The findings in what drift prints."""
    return [line.strip() for line in printed.splitlines() if line.startswith(("  do ", "  read "))]


def changes(root: Path) -> tuple[int, str]:
    """Runs the last step of an update."""
    out = io.StringIO()
    code = report_changes(Request(root / "openapi.yaml", None, check=True, ask=True, heading="Unreleased"), out)
    return code, out.getvalue()


def made(root: Path, kind: Kind) -> None:
    """Makes a change of a kind to the pages."""
    for target, source in kind.add.items():
        (root.parent / "pages" / target).write_bytes((Path(__file__).parent / "other" / source).read_bytes())
    edited(root.parent / "pages" / kind.page, kind.pages)


@pytest.mark.parametrize("kind", KINDS, ids=[each.name for each in KINDS])
def test_way(kind: Kind, root: Path, play: Play, capfd: pytest.CaptureFixture[str]) -> None:
    """The commands of the page, one after the other as they stand there, lead from a changed page to a commit."""
    shutil.copytree(root.parent / "pages", root.parent / "pages-before")
    made(root, kind)
    shutil.move(root.parent / "pages", root.parent / "site")
    pull, drift, was, propose, accept, do_update, add, commit = commands()

    assert "SOURCE=https://docs.eeo.cn/api/zh-hans/" == pull[2]
    assert 0 == play.run([*pull[:2], f"SOURCE={root.parent / 'site'}", *pull[3:]])
    capfd.readouterr()
    assert (1, kind.findings) == (play.run(drift), sorted(findings(capfd.readouterr().out)))
    assert (1, kind.findings) == (play.run(was), sorted(findings(capfd.readouterr().out)))
    assert 1 == play.run(propose)
    assert yaml.safe_load((root.parent / "proposed.yaml").read_text(encoding="utf-8"))
    capfd.readouterr()
    edited(root / "openapi.yaml", kind.spec)
    assert (0, []) == (play.run(accept), findings(capfd.readouterr().out))
    assert 1 == play.run(do_update)
    asked = capfd.readouterr().out
    assert f"A new {kind.name} needs:" in asked
    assert "No fragment in changelog.d/ says anything of it" in asked
    (root / "changelog.d" / "+pages.api.md").write_text(kind.named, encoding="utf-8")
    done = play.run(do_update), capfd.readouterr().out
    assert (0, True) == (done[0], "Nothing is left to do but to read the diff and commit it" in done[1]), done[1]
    assert (0, 0) == (play.run(add), play.run(commit))

    noted = "\n".join(play.noted)
    assert [] == [
        each for each in ("generator lint", "tapes.rerecord", "simulator.codes", "pytest") if each not in noted
    ]
    changed = git(root, "show", "--name-only", "--format=%s").split()
    assert {"Follow", "docs.lock", "openapi.yaml", "changelog.d/+pages.api.md", "docs/spec-changelog.md"} <= set(
        changed
    )
    assert "" == git(root, "status", "--porcelain")
    client = subprocess.run(
        [sys.executable, "-c", f"{CODE}print({kind.client})", str(root / "generated_client")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "True\n" == client.stdout, client.stderr


def test_two_changes(root: Path) -> None:
    """Of two changes before a release, each committed, the changelog has both."""
    for kind in KINDS[:2]:
        made(root, kind)
        edited(root / "openapi.yaml", kind.spec)
        changes(root)
        git(root, "add", "--all")
        git(root, "commit", "--quiet", "--message", kind.name)
    changes(root)

    page = (root / "docs" / "spec-changelog.md").read_text(encoding="utf-8")
    assert (True, True, 1) == ("shelf" in page, "281" in page, page.count("## Unreleased"))


def test_latest_only(root: Path) -> None:
    """What is written of the latest change alone is added to what stands there."""
    for kind in KINDS[:2]:
        edited(root / "openapi.yaml", kind.spec)
        report_changes(Request(root / "openapi.yaml", "HEAD", heading="Unreleased"), io.StringIO())
        git(root, "add", "--all")
        git(root, "commit", "--quiet", "--message", kind.name)
    report_changes(Request(root / "openapi.yaml", "HEAD", heading="Unreleased"), io.StringIO())

    page = (root / "docs" / "spec-changelog.md").read_text(encoding="utf-8")
    assert (True, True, False) == ("shelf" in page, "281" in page, "Nothing changed" in page)


def commands() -> list[list[str]]:
    """The commands of the page, as words."""
    text = PAGE.read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```\n(.*?)```", text, re.DOTALL) if block.startswith("make ")]
    return [shlex.split(line, comments=True) for line in blocks[0].splitlines()]


def test_few_commands() -> None:
    """The page leads through in at most eight commands, and has a drawing."""
    assert (True, True) == (len(commands()) <= 8, "▼" in PAGE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", checklist.KINDS)
def test_checklist(kind: str) -> None:
    """What the checklist names is there: files, folders and targets of make."""
    targets = {line.partition(":")[0] for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()}
    places = [each.where for each in checklist.KINDS[kind]]

    assert [] == [where for where in places if not where.startswith("make ") and not (ROOT / where).exists()]
    assert set() == {where.removeprefix("make ") for where in places if where.startswith("make ")} - targets
