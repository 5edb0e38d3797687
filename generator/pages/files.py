"""The files of a folder of pages: where they lie, in which form and encoding, and which of them are no pages."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.pages import markdown, markup
from generator.pages.blocks import Block

READERS = {".md": markdown.blocks, ".markdown": markdown.blocks, ".txt": markdown.blocks}
READERS |= {".html": markup.blocks, ".htm": markup.blocks}

# Each reads a strange page in linear time: what was matched is kept (`(?>…)`), and a tag ends where the next begins.
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*+(?:<!doctype html|<html[\s>])", re.IGNORECASE | re.DOTALL
)
_CHARSET = re.compile(rb"""<meta[^<>]*?charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_PASSWORD = re.compile(r"""<input[^<>]*?type\s*=\s*["']?password""", re.IGNORECASE)
_ERROR = re.compile(
    r"\s*(?:(?:error|http)\W*)?(?:[45]\d\d\b.{0,60}|(?:page )?not found|(?:bad gateway|service unavailable).*"
    r"|access denied|forbidden|internal server error|页面不存在|找不到页面)\s*",
    re.IGNORECASE,
)
_TITLE = re.compile(r"<title[^<>]*>([^<]*)</title>", re.IGNORECASE | re.DOTALL)
_DOCUMENTS = {".pdf", ".doc", ".docx", ".rst", ".adoc", ".xlsx", ".xhtml", ".mhtml", ".mht"}
"""What may hold a page and is not read here; pictures, styles and scripts never do."""
_BESIDE = ("_files", "_文件", ".files")
"""How browsers name the folder with what a saved page needs."""


@dataclass(frozen=True)
class File:
    """A file: the name of its page, and its blocks or why it has none."""

    name: str
    blocks: tuple[Block, ...] = ()
    why: str = ""


def found(folder: Path, known: Collection[str] = ()) -> Iterator[File]:
    """Every file that is a page or may hold one."""
    seen: set[str] = set()
    for path, name in _files(folder, known):
        suffix = path.suffix.lower()
        if suffix in _DOCUMENTS:
            yield File(name + path.suffix, why="is neither Markdown nor HTML")
            continue
        content = path.read_bytes()
        if suffix not in READERS and (suffix or b"\0" in content):
            continue
        if name in seen:
            yield File(name + path.suffix, why="is there a second time, in another form")
            continue
        seen.add(name)
        text = decoded(content)
        why = _unreadable(content) if text is None else no_page(text, suffix)
        if text is None or why:
            yield File(name, why=why)
            continue
        is_html = _HTML.match(text) is not None
        try:
            blocks = (markup.blocks if is_html else READERS.get(suffix, markdown.blocks))(text)
        except RecursionError:
            yield File(name, why="is nested too deeply")
            continue
        yield File(name, tuple(blocks), "" if blocks else "no text was found in it")


def _files(folder: Path, known: Collection[str]) -> Iterator[tuple[Path, str]]:
    if folder.is_file():
        yield folder, folder.stem
        return
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and not _beside(path.relative_to(folder))]
    root = _root(folder, paths, known)
    for path in paths:
        if path.is_relative_to(root):
            yield path, _name(path.relative_to(root))


def _beside(inside: Path) -> bool:
    return any(part.startswith(".") for part in inside.parts) or any(
        part.endswith(_BESIDE) for part in inside.parts[:-1]
    )


def _name(inside: Path) -> str:
    """The name of a page; GitBook makes index.html of README.md."""
    name = inside.with_suffix("") if inside.suffix.lower() in READERS or inside.suffix.lower() in _DOCUMENTS else inside
    return (name.with_name("README") if inside.name == "index.html" else name).as_posix()


def _root(folder: Path, paths: Iterable[Path], known: Collection[str]) -> Path:
    """The folder in which the pages are: the given one, or one inside in which many more of the known pages are."""
    inner = {parent for path in paths for parent in path.parents if parent.is_relative_to(folder)}
    counts = {
        parent: sum(_name(path.relative_to(parent)) in known for path in paths if path.is_relative_to(parent))
        for parent in inner
    }
    best = max(counts, key=lambda parent: (counts[parent], -len(parent.parts)), default=folder)
    return best if counts.get(best, 0) > 2 * counts.get(folder, 0) + 1 else folder


def charset(content: bytes) -> str:
    """The encoding that a page names in its head; UTF-8 where it names none."""
    match = _CHARSET.search(content[:4096])
    name = match[1].decode("ascii").lower() if match else "utf-8"
    # What calls itself by the older names holds characters of the newest.
    return "gb18030" if name in ("gbk", "gb2312", "x-gbk", "hz-gb-2312") else name


def decoded(content: bytes) -> str | None:
    """The text of a page, by UTF-8 or the encoding that it names; nothing when it can be read by neither."""
    for encoding in ("utf-8-sig", charset(content)):
        try:
            text = content.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        return None if "\ufffd" in text else text
    return None


def _unreadable(content: bytes) -> str:
    other = charset(content)
    return "cannot be read as UTF-8" + (f" or as {other}, which it names" if other != "utf-8" else "")


def no_page(text: str, suffix: str = "") -> str:
    """Why a text is no page of documentation: a form to log in, an error, or a page that ends in the middle."""
    if not text.strip():
        return "is empty"
    if text.lstrip().startswith("{") or (text.lstrip().startswith("[") and suffix not in (".md", ".markdown", ".txt")):
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            pass
        else:
            return "is no page, but JSON: perhaps an error"
    if not _HTML.match(text):
        return "is no page, but an error" if _ERROR.fullmatch(text) else ""
    if "</html>" not in text[-2000:].lower():
        return "is no whole page: it ends in the middle"
    if _PASSWORD.search(text):
        return "is no page, but a form to log in"
    title = _TITLE.search(text)
    return "is no page, but an error" if title and _ERROR.fullmatch(title[1].strip()) else ""
