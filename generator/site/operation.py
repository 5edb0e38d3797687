"""A page for each operation: how to call it, its parameters, answer and codes, whether to repeat it, its history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.document import SpecErrno
from generator.lint.errnos import KINDS, listed
from generator.lint.tree import request_fields
from generator.model import Operation
from generator.naming import keyword
from generator.passes.docstrings import described
from generator.passes.params import is_ensured
from generator.shapes import Shape
from generator.show.words import AUTH, MEDIA, REPEAT
from generator.site import examples, remedies
from generator.site.fields import definitions
from generator.site.names import Names, called, operation_page
from generator.site.page import Page, deviation, facts, link

_AGAIN = {
    "read": "Yes, always: it changes nothing. The client repeats it when an answer is lost.",
    "idempotent": "Yes: it ends in the same state. The client repeats it when an answer is lost.",
    "natural": (
        "Yes: the account or name is the key, and what is there already is no failure. The client repeats it when an "
        "answer is lost."
    ),
    "identity": (
        "Yes, **with the same key**. The client sends one with every call, also when you give none, and repeats the "
        "call with it. Give one of your own database to be safe in another process, too."
    ),
    "never": (
        "No: a second call does it a second time. When an answer is lost you get `OutcomeUnknown`; look whether it was "
        "done before you send it again."
    ),
}


def pages(names: Names) -> Iterator[Page]:
    """The page of each operation."""
    for operation in names.operations:
        yield _page(names, operation)


def _page(names: Names, operation: Operation) -> Page:
    path = operation_page(operation)
    node = operation.spec.node
    summary = str(node["summary"])
    title = called(operation) if operation.method else f"{operation.spec.id} (switched off)"
    lines = [
        f"# `{called(operation)}`",
        "",
        f"**{summary}** ClassIn calls it `{operation.spec.id}`." if operation.method else f"**{summary}**",
        "",
        *_warning(names, operation, path),
        names.said(operation, str(node.get("description", "")), path),
        "",
        *facts(_facts(names, operation, path)),
    ]
    if operation.method:
        lines += ["## Call it", "", *examples.python(operation), *examples.curl(operation), *examples.raw(operation)]
    lines += [*_parameters(names, operation, path), *_answer(names, operation, path), *_codes(names, operation, path)]
    lines += [*_repeat(operation), *_history(names, operation, path), *_deviations(operation)]
    return Page(path, title, "\n".join(lines), summary)


def _warning(names: Names, operation: Operation, path: str) -> Iterator[str]:
    sunset, successor = operation.extension("sunset"), operation.extension("replaced-by")
    if not operation.spec.node.get("deprecated") and not successor:
        return
    target = next((one for one in names.operations if one.spec.id == successor), None)
    instead = f"Use {names.operation(target, path)}." if target else "Nothing that is known replaces it."
    gone = f"ClassIn switched it off on {sunset}." if sunset else "ClassIn no longer develops it; it goes on working."
    yield from ("!!! warning", f"    {gone} {instead}", "")


def _facts(names: Names, operation: Operation, path: str) -> Iterator[tuple[str, str]]:
    node = operation.spec.node
    url = (node.get("externalDocs") or {}).get("url")
    version = names.document.data["info"]["version"]
    if url:
        yield "source", f"**documented**: [ClassIn's page]({url}), version {version}"
    yield (
        "request",
        f"`POST {operation.spec.path}`, {' or '.join(MEDIA[media] for media in operation.media) or 'no parameters'}",
    )
    auth = str(operation.extension("auth"))
    yield "signed", AUTH.get(auth, auth)
    if operation.aliases:
        yield "also", ", ".join(f"`{name}`" for name in operation.aliases)
    yield "repeat", _repeat_words(operation)
    if batch := operation.batch:
        limit = (
            f"at most {batch['limit']} in a request; the method cuts longer lists"
            if "limit" in batch
            else "no limit is documented"
        )
        yield "batch", f"`{keyword(str(batch['items']).rpartition('.')[2])}` is answered item by item: {limit}"
    if rate := operation.extension("rate"):
        yield "rate", f"{rate['calls']:,} calls a {rate['per']}; the client waits for its place"
    if promises := operation.extension("promises"):
        yield "promises", f"`{promises}`: a success without it is `MalformedResponse`"
    if is_ensured(operation) or called(operation) in ("students.add", "teachers.add"):
        yield (
            "once",
            f"`{operation.resource}.ensure` does it unless it was done before: "
            f"{link('identities', 'guides/identities.md', path)}",
        )


def _repeat_words(operation: Operation) -> str:
    repeat = str(operation.extension("repeat", "never"))
    return f"`{repeat}`: {REPEAT[repeat].format(identity=operation.extension('identity'))}"


def _parameters(names: Names, operation: Operation, path: str) -> Iterator[str]:
    yield from ("## Parameters", "")
    shape = operation.request
    if not shape.fields:
        yield from ("None but the signature.", "")
        return
    written = request_fields(operation.document, operation.spec)
    since = {name: field["x-classin-since"] for name, field in written.items() if "x-classin-since" in field}
    yield from ("The keyword in Python, then the name on the wire.", "")

    def words(name: str, field: Shape, parent: Shape) -> str:
        text = names.linked(described(operation, name, field, parent), path)
        if name == operation.extension("identity"):
            text += " The client makes one when you leave it out."
        elif parent is shape and name not in parent.required and " out" not in text:
            text += " Left out, it is not sent."
        if field.left_out:
            text += (
                f" **Left out of an edit, it becomes {', '.join(repr(value) for value in field.left_out.values())}**."
            )
        return text

    yield from definitions(shape, words, keyword, since=since)
    if operation.method:
        yield from ("`extra` takes parameters that this version does not know, by their names on the wire.", "")


def _answer(names: Names, operation: Operation, path: str) -> Iterator[str]:
    yield from ("## Answer", "")
    if operation.method:
        yield (
            "A `BatchReply`: each item has its own outcome and data."
            if operation.batch
            else "A `Reply`; `reply.data` is the answer's `data`."
        )
        yield ""
    rest = Shape(
        "object",
        {
            name: field
            for name, field in operation.response.fields.items()
            if name not in ("code", "msg") and field.component != "ErrorInfo"
        },
    )

    def words(name: str, field: Shape, parent: Shape) -> str:
        return names.linked(" ".join(names.said(operation, field.description, path).split()), path)

    if rest.fields:
        yield from definitions(rest, words, lambda name: name, requires=False)
    else:
        yield from ("The answer holds no more than the code.", "")
    yield from examples.answers(operation)


def _codes(names: Names, operation: Operation, path: str) -> Iterator[str]:
    registry = operation.document.errnos()
    items = operation.spec.node.get("x-classin-errnos") or []
    groups: dict[str, list[tuple[str, str, str]]] = {}
    for one in listed(operation.spec):
        general = registry.get(one.code, SpecErrno(one.code, "", "", "", "invalid"))
        item = items[int(one.pointer[-1])]
        said = str(item.get("en", general.en)) if isinstance(item, dict) else general.en
        when = " and ".join(f"`{keyword(name)}` is {value}" for name, value in one.when.items())
        row = (
            names.code(one.code, path),
            f"`{general.name}`",
            names.found(f"{f'When {when}: ' if when else ''}{said}", path),
        )
        groups.setdefault(one.kind or general.kind, []).append(row)
    yield from ("## Codes", "", f"What each kind asks of you: {link('errors', 'guides/errors.md', path)}.", "")
    rows = [
        (f"`{kind}`: {remedies.does(kind)}", *row) for kind in sorted(groups, key=KINDS.index) for row in groups[kind]
    ]
    seen = ""
    for kind, code, name, said in rows:
        if kind != seen:
            yield from ([""] if seen else [])
            yield from (f"**{kind}**", "")
            seen = kind
        yield f"- {code} {name}: {said}"
    yield ""


def _repeat(operation: Operation) -> Iterator[str]:
    repeat = str(operation.extension("repeat", "never"))
    yield from ("## May I send it again?", "")
    yield from (_AGAIN[repeat], "")


def _history(names: Names, operation: Operation, path: str) -> Iterator[str]:
    written = request_fields(operation.document, operation.spec)
    rows = [
        f"- `{name}`: since {field['x-classin-since']}" for name, field in written.items() if "x-classin-since" in field
    ]
    since, sunset = operation.extension("since"), operation.extension("sunset")
    yield from ("## History", "")
    if since:
        yield f"- The operation: since {since}"
    if sunset:
        yield f"- Switched off: {sunset}"
    yield from rows
    if not (since or sunset or rows):
        yield "ClassIn's revision history does not say since when it is there."
    yield from ("", f"Changes of this description: {link('API changes', 'changelog/api.md', path)}.", "")


def _deviations(operation: Operation) -> Iterator[str]:
    found: list[tuple[str, Mapping[str, Any]]] = [("", one) for one in operation.extension("deviation", [])]
    written = request_fields(operation.document, operation.spec)
    for name, field in written.items():
        found += [(f"`{name}`: ", one) for one in field.get("x-classin-deviation", [])]
    yield from ("## Where this differs from ClassIn's page", "")
    if not found:
        yield "Nowhere that is known. The examples on this page are **simulated**: they run against the simulator."
    for where, one in found:
        yield f"- {where}{deviation(one)}"
    if found:
        yield from ("", "The examples on this page are **simulated**: they run against the simulator.")
    yield ""
