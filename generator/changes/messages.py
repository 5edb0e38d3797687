"""The rules for pushed messages: which there are, what distinguishes them, and what they carry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.changes import fields
from generator.changes.entries import Change, Effect, Subject
from generator.changes.facts import TEXTS, Field, bare, common
from generator.changes.facts import fields as read_fields
from generator.document import Document, SpecMessage
from generator.lint.tree import mapping

_KNOWN = TEXTS | {"operationId", "tags", "deprecated", "x-classin-cmd", "x-classin-when", "x-classin-sunset"}
_KNOWN |= {"requestBody", "responses"}


def compare(old: Document, new: Document) -> Iterator[Change]:
    """Everything about messages, in the order of the new file, what is gone at the end."""
    before, after = ({message.name: message for message in each.messages()} for each in (old, new))
    for name, message in after.items():
        if name in before:
            yield from _one(old, before[name], new, message)
        else:
            yield Change(_subject(message), f"new message, {_condition(message)}.", Effect.ADDS)
    for name, message in before.items():
        if name not in after:
            yield Change(_subject(message), "removed.", Effect.BREAKS)


def _one(old: Document, was: SpecMessage, new: Document, now: SpecMessage) -> Iterator[Change]:
    subject = _subject(now)
    found: list[Change] = []
    if _condition(was) != _condition(now):
        found.append(Change(subject, f"{_condition(now)}, was {_condition(was)}.", Effect.BREAKS))
    if _component(was) != _component(now):
        found.append(Change(subject, f"type `{_component(now)}`, was `{_component(was)}`.", Effect.BREAKS))
    before, after = _fields(old, was), _fields(new, now)
    found.extend(fields.received(subject, before, after, "message field"))
    if _going(was) != _going(now):
        found.append(Change(subject, f"{_going(now) or 'no longer deprecated'}.", Effect.ADDS))
    others = _others(old, was), _others(new, now)
    for name in {**others[0], **others[1]}:
        if others[0].get(name) != others[1].get(name):
            found.append(Change(subject, f"`{name}` changed; no rule judges it.", Effect.NOTICE))
    if not found and (_texts(was) != _texts(now) or fields.texts(before, after)):
        found.append(Change(subject, "documentation only.", Effect.WORDS))
    yield from found


def _fields(document: Document, message: SpecMessage) -> dict[str, Field]:
    return common([read_fields(document, media.get("schema")) for media in message.media.values()])


def _subject(message: SpecMessage) -> Subject:
    return Subject("Messages", f"`{message.name}`", frozenset({message.name, _component(message)} - {""}))


def _component(message: SpecMessage) -> str:
    """The name of its type."""
    refs = [str(mapping(media.get("schema")).get("$ref", "")) for media in message.media.values()]
    return refs[0].rpartition("/")[2] if refs else ""


def _condition(message: SpecMessage) -> str:
    """What distinguishes it from other messages."""
    condition = dict(message.when or {})
    path = condition.pop("path", "")
    tests = {"equals": "is `{}`", "prefix": "begins with `{}`", "present": "is there"}
    found = [f"`{path}` {tests.get(test, test).format(value)}" for test, value in condition.items()]
    return f"`Cmd` `{message.cmd}`" + (f" when {' and '.join(found)}" if found else "")


def _going(message: SpecMessage) -> str:
    sunset = message.extension("x-classin-sunset")
    return f"deprecated{f', gone from {sunset}' if sunset else ''}" if message.node.get("deprecated") or sunset else ""


def _others(document: Document, message: SpecMessage) -> dict[str, Any]:
    """What no other rule compares, including the acknowledgement."""
    others = {key: bare(value) for key, value in message.node.items() if key not in _KNOWN}
    for status, response in mapping(message.node.get("responses")).items():
        for media in mapping(mapping(response).get("content")).values():
            shapes = {path: field.shape.kind for path, field in read_fields(document, media.get("schema")).items()}
            others[f"answer {status}"] = shapes
    return others


def _texts(message: SpecMessage) -> list[Any]:
    own = {key: value for key, value in message.node.items() if key in TEXTS or key == "operationId"}
    shown = [{key: value for key, value in media.items() if key in TEXTS} for media in message.media.values()]
    answers = [bare_of_content(each) for each in mapping(message.node.get("responses")).values()]
    return [own, shown, answers]


def bare_of_content(response: Any) -> dict[str, Any]:
    """What an answer says of itself, without its schemas."""
    said = {key: value for key, value in mapping(response).items() if key != "content"}
    examples = [mapping(media).get("example") for media in mapping(mapping(response).get("content")).values()]
    return said | {"examples": examples}
