"""Rules of what stands where: the sections, the groups with their banners, the keys of an operation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from generator.document import Document, Pointer, SpecOperation
from generator.lint.engine import Where, rule
from generator.lint.tree import SCHEMAS, usage

ROOT = ("openapi", "info", "externalDocs", "servers", "tags", "x-classin-errnos", "paths", "webhooks", "components")
OPERATION_HEAD = ("operationId", "tags", "summary", "description", "deprecated")
OPERATION_TAIL = ("externalDocs", "requestBody", "responses")

_BANNER = re.compile(r"^( *)# ───── (\w+)(?: · ([\w -]+?))? ─────$")
_LIKE_BANNER = re.compile(r"^\s*#\s*[─—=-]{2,}\s*[\w·: -]+[─—=-]*\s*$")


class Banner(NamedTuple):
    """A comment that opens a group: `# ───── paths · courses ─────`."""

    line: int
    indent: int
    section: str
    group: str


@lru_cache(maxsize=2)
def banners(document: Document) -> list[Banner]:
    """The banners, in the order of the file."""
    found: list[Banner] = []
    for number, line in enumerate(document.lines, 1):
        match = _BANNER.match(line)
        if match and "paths" in document.data and number > document.line(("openapi",)):
            found.append(Banner(number, len(match[1]), match[2], match[3] or ""))
    return found


def tag_names(document: Document) -> list[str]:
    """The declared tags, in their order."""
    return [str(tag.get("name")) for tag in document.data.get("tags") or []]


@rule("root-order", "Sections: openapi, info, servers, tags, x-classin-errnos, paths, webhooks, components.")
def root_order(document: Document) -> Iterator[tuple[Where, str]]:
    """One order, so that everyone knows which way to scroll."""
    keys = list(document.data)
    for key in keys:
        if key not in ROOT:
            yield (key,), f"the section {key} has no place here; sections are {', '.join(ROOT)}."
    known = [key for key in keys if key in ROOT]
    for earlier, later in pairwise(known):
        if ROOT.index(earlier) > ROOT.index(later):
            yield (later,), f"move {later} before {earlier}; the order is {', '.join(ROOT)}."


@rule("operation-order", "Paths stand in the order of their tag in `tags`.")
def operation_order(document: Document) -> Iterator[tuple[Where, str]]:
    """The order of the tags is also that of the menu and of the client's resources."""
    tags = tag_names(document)
    furthest = -1
    for operation in document.operations():
        if operation.tag not in tags:
            continue
        index = tags.index(operation.tag)
        if index < furthest:
            yield operation.pointer[:2], f"move {operation.id} up to the other paths of {operation.tag}."
        furthest = max(furthest, index)


@rule("operation-key-order", "An operation's keys: id, tags, summary, description, extensions, page, request, answer.")
def operation_key_order(document: Document) -> Iterator[tuple[Where, str]]:
    """The extensions stand together, in any order, between the description and the page."""
    for operation in document.operations():
        ranks = [(_rank(key), key) for key in operation.node]
        for (earlier, before), (later, key) in pairwise(ranks):
            if earlier > later:
                yield (*operation.pointer, key), f"move {key} of {operation.id} before {before}."


@rule("message-order", "Messages stand in the order of their names.")
def message_order(document: Document) -> Iterator[tuple[Where, str]]:
    """Names are compared without regard to case, as people look them up."""
    for earlier, later in pairwise([message.name for message in document.messages()]):
        if earlier.casefold() > later.casefold():
            yield ("webhooks", later), f"move the message {later} before {earlier}."


@rule("schema-order", "Schemas stand in the order of the operations that use them.")
def schema_order(document: Document) -> Iterator[tuple[Where, str]]:
    """A schema that several use may stand with any of them; those under the banner `common` come first."""
    users = usage(document).users
    operations = document.operations()
    reached = 0
    for name in document.schemas():
        using = [index for index in users.get(name, []) if index < len(operations)]
        if not using or _group_of(document, (*SCHEMAS, name), "schemas") == "common":
            continue
        possible = [index for index in using if index >= reached]
        if possible:
            reached = min(possible)
        else:
            yield (*SCHEMAS, name), f"move {name} up to the other schemas of {operations[using[0]].id}."


@rule("banner", "A banner (`# ───── paths · courses ─────`) opens each group of paths, messages and schemas.")
def banner(document: Document) -> Iterator[tuple[Where, str]]:
    """People find a group by its banner, `make outline` lists them."""
    yield from _malformed(document)
    yield from _repeated(document)
    declared = tag_names(document)
    for operation in document.operations():
        if operation.tag in declared and _group_of(document, operation.pointer[:2], "paths") != operation.tag:
            yield operation.pointer[:2], f"put {operation.id} under the banner `# ───── paths · {operation.tag} ─────`."
    for message in document.messages()[:1]:
        if _group_of(document, ("webhooks", message.name), "webhooks") is None:
            yield ("webhooks", message.name), "open the messages with the banner `# ───── webhooks ─────`."
    if "x-classin-errnos" in document.data and not any(found.section == "errnos" for found in banners(document)):
        yield ("x-classin-errnos",), "open the error registry with the banner `# ───── errnos ─────`."
    for name, wanted in _schema_groups(document).items():
        group = _group_of(document, (*SCHEMAS, name), "schemas")
        if wanted <= {*declared, "messages"} and group != "common" and group not in wanted:
            yield (*SCHEMAS, name), f"put {name} under the banner `# ───── schemas · {min(wanted)} ─────`."


def _malformed(document: Document) -> Iterator[tuple[Where, str]]:
    start = document.line(("openapi",))
    for number, line in enumerate(document.lines, 1):
        if number > start and _LIKE_BANNER.match(line) and not _BANNER.match(line):
            yield number, "write the banner as `# ───── paths · courses ─────`."


def _repeated(document: Document) -> Iterator[tuple[Where, str]]:
    seen: set[tuple[str, str]] = set()
    indents = {"errnos": 0, "paths": 2, "webhooks": 0, "schemas": 4}
    for found in banners(document):
        key = (found.section, found.group)
        if key in seen:
            yield found.line, f"{found.section} · {found.group} has a banner already; move the group together."
        seen.add(key)
        wanted = indents.get(found.section)
        if wanted is None:
            yield found.line, f"the section of a banner is one of {', '.join(indents)}, not {found.section}."
        elif found.indent != wanted:
            yield found.line, f"indent the banner by {wanted} spaces, not {found.indent}."


def _schema_groups(document: Document) -> dict[str, set[str]]:
    callers = document.callers()
    groups = [caller.tag if isinstance(caller, SpecOperation) else "messages" for caller in callers]
    return {name: {groups[index] for index in users} for name, users in usage(document).users.items()}


def _group_of(document: Document, pointer: Pointer, section: str) -> str | None:
    line = document.line(pointer)
    above = [found for found in banners(document) if found.line < line]
    return above[-1].group if above and above[-1].section == section else None


def _rank(key: str) -> int:
    if key in OPERATION_HEAD:
        return OPERATION_HEAD.index(key)
    if key in OPERATION_TAIL:
        return len(OPERATION_HEAD) + 1 + OPERATION_TAIL.index(key)
    return len(OPERATION_HEAD)
