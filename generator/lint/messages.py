"""Rules of the pushed messages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Document, SpecMessage
from generator.lint.engine import Where, rule
from generator.lint.tree import follow, mapping


@rule("message-extensions", "A message has x-classin-cmd and x-classin-doc.")
def message_extensions(document: Document) -> Iterator[tuple[Where, str]]:
    """The receiver dispatches on `Cmd`."""
    for message in document.messages():
        for name in ("x-classin-cmd", "x-classin-doc"):
            if message.extension(name) is None:
                yield ("webhooks", message.name), f"{message.name}: add {name}."


@rule("message-when", "Messages with one Cmd have different x-classin-when, of fields they have.")
def message_when(document: Document) -> Iterator[tuple[Where, str]]:
    """One of them may go without; it takes what the conditions of the others leave."""
    seen: dict[tuple[str, str], SpecMessage] = {}
    for message in document.messages():
        pointer = ("webhooks", message.name)
        when = message.when
        key = (repr(message.cmd), repr(sorted(mapping(when).items(), key=str)))
        first = seen.setdefault(key, message)
        if first is not message and message.cmd is not None:
            yield pointer, f"{message.name} and {first.name} have one Cmd; tell them apart with x-classin-when."
        path = mapping(when).get("path")
        bodies = [media.get("schema") for media in message.media.values()]
        if isinstance(path, str) and not any(_exists(document, body, path) for body in bodies):
            yield pointer, f"{message.name} has no {path}, which its x-classin-when names."


@rule("message-operation", "A message is a post with a summary, a description and a JSON body.")
def message_operation(document: Document) -> Iterator[tuple[Where, str]]:
    """It is how ClassIn sends every one of them."""
    for message in document.messages():
        pointer = ("webhooks", message.name)
        if message.pointer[-1] != "post":
            yield message.pointer, f"{message.name}: messages are sent with post."
        if list(message.media) != ["application/json"]:
            yield pointer, f"{message.name}: give its requestBody one media type, application/json."


def _exists(document: Document, schema: object, path: str) -> bool:
    """Whether a path leads to a field; `{UID}` steps into a map whose keys are user ids."""
    head, found, tail = path.partition(".{UID}")
    if not found:
        return follow(document, schema, path) is not None
    values = mapping(document.deref(follow(document, schema, head))).get("additionalProperties")
    return values is not None and (not tail or _exists(document, values, tail.removeprefix(".")))
