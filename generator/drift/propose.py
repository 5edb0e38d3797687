"""The YAML that the spec would need for what it lacks: a beginning, to be read and rewritten by hand."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML

from generator.coverage.facts import Field
from generator.document import Document
from generator.drift import entries, known
from generator.drift.bounds import bounds
from generator.drift.known import KnownOperation
from generator.pages.folder import Pages
from generator.pages.history import Entry

HEAD = """\
# PROPOSED by `python -m generator drift --propose`, to be READ BY HAND: types are guesses, as are bounds and defaults,
# which are taken from the numbers of a row; every TODO needs words of our own, and nothing here is in openapi.yaml yet.
# What stands in a component there is shown where it is used.
"""
_TODO = "TODO: in our own words, from the page."
_KINDS = ("integer", "number", "string", "boolean", "array", "object")


@dataclass(frozen=True)
class _Sources:
    """Where the parts of a proposal come from."""

    lacking: set[str]
    words: Mapping[tuple[str, str, str], Sequence[str]]
    """What the page says in a row, by path of the operation, kind and name."""
    newer: Sequence[Entry]
    """The entries of the history that are newer than the spec."""

    def since(self, page: str, name: str) -> dict[str, str]:
        """The revision that brought something: the entry that names it, else the one that links to its page."""
        naming = [entry for entry in self.newer if name in entry.names]
        linking = [entry for entry in self.newer if page in entry.pages]
        entry = next(iter(naming or linking), None)
        return {"x-classin-since": " ".join(filter(None, (entry.version, entry.date)))} if entry else {}


def proposal(document: Document, pages: Pages, open_: Iterable[str]) -> str:
    """What to add for the open differences that end in `lacking`, and for entries of the history."""
    lacking = {text.removesuffix(": lacking") for text in open_ if text.endswith(": lacking")}
    words = {
        (facts.path, kind, name): list(row_words.values())
        for facts in pages.operations
        for (kind, name), row_words in facts.rows.items()
    }
    sources = _Sources(lacking, words, entries.newer(document, pages))
    tree: dict[str, Any] = {}
    codes = _Codes(document)
    spec = {operation.path: operation for operation in document.operations()}
    for path, each in known.operations(pages, document).items():
        operation = spec.get(path)
        node = _operation(each, operation.id if operation else each.facts.name, sources, whole=operation is None)
        if node:
            tree.setdefault("paths", {})[path] = {each.method: node}
        codes.add(node.get("x-classin-errnos", ()))
    codes.add(int(text.split()[1]) for text in lacking if text.startswith("code "))
    for message, own in known.matched(document, pages.messages):
        label = own.name if own else message.identifier
        whole = f"message {label}" in lacking
        fields = {
            path: each
            for path, each in message.known.fields.items()
            if (whole and path not in pages.common) or f"message {label} {path}" in lacking
        }
        if fields:
            node = {"x-classin-doc": f"{message.page}.md"} if whole else {}
            node |= {"x-classin-cmd": message.known.cmd} if whole else {}
            content = {"application/json": {"schema": _schema(fields, {}, {})}}
            tree.setdefault("webhooks", {})[label] = {"post": {**node, "requestBody": {"content": content}}}
    if codes.rows:
        tree = {"x-classin-errnos": codes.rows, **tree}
    if sources.newer:
        tree = {"info": {"version": sources.newer[0].version}, **tree}
    return HEAD + "".join(f"# {line}\n" for line in entries.lines(document, sources.newer)) + _yaml(tree)


def _yaml(tree: dict[str, Any]) -> str:
    if not tree:
        return "# Nothing is lacking.\n"
    out = io.StringIO()
    yaml: Any = YAML()
    yaml.width = 120
    yaml.dump(tree, out)
    return out.getvalue()


class _Codes:
    """The rows that the registry needs."""

    def __init__(self, document: Document) -> None:
        self._known = document.errnos()
        self.rows: dict[str, dict[str, str]] = {}

    def add(self, codes: Iterable[int]) -> None:
        for code in codes:
            if code not in self._known:
                self.rows[str(code)] = {"name": "TODO", "en": _TODO, "zh": "TODO", "kind": "TODO"}


def _operation(each: KnownOperation, name: str, sources: _Sources, *, whole: bool) -> dict[str, Any]:
    lacking = sources.lacking

    def wanted(kind: str, fields: Any) -> dict[str, Field]:
        if f"operation {name}" in lacking:
            return dict(fields)
        return {path: field for path, field in fields.items() if f"{kind} {name} {path}" in lacking}

    def words(kind: str) -> dict[str, Sequence[str]]:
        return {path: texts for (at, of, path), texts in sources.words.items() if (at, of) == (each.path, kind)}

    node: dict[str, Any] = {}
    if whole and f"operation {name}" in lacking:
        node = {"operationId": name.rpartition(".")[2], "summary": _TODO, "x-classin-auth": each.facts.auth}
        node |= {"x-classin-doc": f"{each.page}.md", **sources.since(each.page, node["operationId"])}
    codes = [
        code
        for code in sorted(each.facts.codes or ())
        if f"operation {name}" in lacking or f"pair {name} {code}" in lacking
    ]
    if codes:
        node["x-classin-errnos"] = codes
    media = "application/x-www-form-urlencoded" if each.facts.auth == "safeKey" else "application/json"
    sent, got = wanted("parameter", each.facts.parameters), wanted("answer", each.facts.answer)
    if sent:
        since = {} if whole else {path: sources.since(each.page, path.rpartition(".")[2]) for path in sent}
        node["requestBody"] = {"content": {media: {"schema": _schema(sent, words("parameter"), since)}}}
    if got:
        node["responses"] = {"200": {"content": {"application/json": {"schema": _schema(got, {}, {})}}}}
    return node


def _schema(
    fields: dict[str, Field], words: Mapping[str, Sequence[str]], since: Mapping[str, Mapping[str, str]]
) -> dict[str, Any]:
    """The fields as a schema, with the objects and lists around them."""
    root: dict[str, Any] = {"type": "object", "properties": {}}
    for path, field in fields.items():
        node, steps = root, path.split(".")
        for at, step in enumerate(steps):
            name, last = step.removesuffix("[]"), at == len(steps) - 1
            node.setdefault("type", "object")
            if name != "*":
                if last and field.required:
                    node.setdefault("required", []).append(name)
                node = node.setdefault("properties", {}).setdefault(name, {})
            else:
                node = node.setdefault("additionalProperties", {})
            if last:
                kind = _kind(field, words.get(path, ()))
                guessed = {"type": kind, **bounds(words.get(path, ()), kind), **since.get(path, {})}
                node.update({**guessed, "description": _TODO, **node})
            if step.endswith("[]"):
                node["type"] = "array"
                node = node.setdefault("items", {})
    return root


def _kind(field: Field, words: Sequence[str]) -> str:
    shown = next((kind for kind in _KINDS if kind in field.types | field.shown), "")
    # A row that lists values by number is about a number, in a form as well.
    return shown or ("integer" if "enum" in bounds(words, "integer") else "string")
