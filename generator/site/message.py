"""A page for each pushed message: when ClassIn sends it, its fields, an example, and a handler."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.document import SpecMessage
from generator.naming import attribute
from generator.shapes import Shape, read
from generator.site.fields import definitions
from generator.site.names import MESSAGES, Names, message_page
from generator.site.page import Page, deviation, facts, fenced, link, table


def pages(names: Names) -> Iterator[Page]:
    """The page of each message, then the list."""
    messages = names.document.messages()
    for message in messages:
        yield _page(names, message)
    path = f"{MESSAGES}/index.md"
    rows = (
        (link(f"`{one.name}`", message_page(one.name), path), str(one.node["summary"]), f"`{one.cmd}`")
        for one in messages
    )
    lines = [
        "# Pushed messages",
        "",
        f"The {len(messages)} messages of ClassIn's data subscription (**documented**). "
        f"{link('Receiving', 'guides/webhooks.md', path)} "
        "says how to take them without stopping the queue.",
        "",
        *table(("message", "what it says", "`Cmd`"), rows),
    ]
    yield Page(path, "Messages", "\n".join(lines), "Every message that ClassIn pushes.")


def _page(names: Names, message: SpecMessage) -> Page:
    path = message_page(message.name)
    node = message.node
    shape = read(names.document, message.media["application/json"]["schema"])
    summary = str(node["summary"])
    lines = [
        f"# `{message.name}` message",
        "",
        f"**{summary}**",
        "",
        names.linked(str(node.get("description", "")), path),
        "",
        *facts(_facts(message)),
        "## Handle it",
        "",
        *fenced("python", _handler(message, shape)),
        "A handler runs after ClassIn was answered, once for each message: "
        f"{link('receiving', 'guides/webhooks.md', path)}. `deliver` is for tests; `message` signs a sample.",
        "",
        "## Fields",
        "",
        "The attribute in Python, then the name on the wire. Any of them may be missing, and is `UNSET` then.",
        "",
    ]

    def words(name: str, field: Shape, parent: Shape) -> str:
        return names.linked(" ".join(field.description.split()), path)

    lines += definitions(shape, words, lambda name: attribute(name, shape.fields), requires=False)
    lines += ["## Example", "", "Made up, in the form of ClassIn's sample:", ""]
    lines += fenced("json", json.dumps(message.media["application/json"]["example"], ensure_ascii=False, indent=2))
    lines += ["## Where this differs from ClassIn's page", ""]
    found = message.extension("x-classin-deviation") or []
    if not found:
        lines.append(
            "Nowhere that is known. The handler above is **simulated**: it runs on a sample that this project signs."
        )
    for one in found:
        lines.append(f"- {deviation(one)}")
    if found:
        lines += ["", "The handler above is **simulated**: it runs on a sample that this project signs."]
    lines += [""]
    return Page(path, f"{message.name} message", "\n".join(lines), summary)


def _facts(message: SpecMessage) -> Iterator[tuple[str, str]]:
    when = message.when or {}
    tests = {"equals": "is `{}`", "prefix": "begins with `{}`", "present": "is there"}
    found = [text.format(when[name]) for name, text in tests.items() if name in when]
    yield "`Cmd`", f"`{message.cmd}`" + (f", where `{when['path']}` {found[0]}" if found else "")
    if url := (message.node.get("externalDocs") or {}).get("url"):
        yield "source", f"**documented**: [ClassIn's page]({url})"
    if since := message.extension("x-classin-since"):
        yield "since", str(since)
    if sunset := message.extension("x-classin-sunset"):
        yield "until", f"{sunset}; then `{message.extension('x-classin-replaced-by')}`"
    yield "answered with", '`{"error_info": {"errno": 1, "error": "…"}}`; the inbox does so by itself'


def _handler(message: SpecMessage, shape: Shape) -> str:
    own = [name for name in shape.fields if name not in ("Cmd", "SID", "SafeKey", "TimeStamp", "_id", "ActionTime")]
    shown = ", ".join(f"message.{attribute(name, shape.fields)}" for name in own[:3]) or "message"
    return "\n".join(
        [
            "from classin_client import testing",
            f"from classin_client.webhooks import {', '.join(sorted([message.name, 'Inbox']))}",
            "",
            'inbox = Inbox("inbox.db")',
            "",
            "",
            f"@inbox.on({message.name})",
            f"def handle(message: {message.name}) -> None:",
            f"    print({shown})",
            "",
            "",
            f'assert testing.deliver(testing.message("{message.name}"), inbox).acknowledged',
            "assert inbox.drain()",
        ]
    )
