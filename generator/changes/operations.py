"""The rules for operations: what there is, how it is called, and how safely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.changes import codes, fields
from generator.changes.entries import Change, Effect, Subject
from generator.changes.facts import TEXTS, Field, bare, common
from generator.changes.facts import fields as read_fields
from generator.document import HTTP_METHODS, Document
from generator.lint.tree import mapping
from generator.model import Operation, operations

_SAFETY = {"never": 0, "identity": 1, "natural": 2, "idempotent": 2, "read": 2}
"""How safe it is to repeat a call whose outcome is unknown; higher is safer."""

_KNOWN = TEXTS | {
    *("operationId", "tags", "deprecated", "requestBody", "responses"),
    *("x-classin-method", "x-classin-auth", "x-classin-repeat", "x-classin-identity", "x-classin-promises"),
    *("x-classin-batch", "x-classin-rate", "x-classin-errnos", "x-classin-sunset", "x-classin-replaced-by"),
}


def compare(old: Document, new: Document) -> Iterator[Change]:
    """Everything about operations, in the order of the new file, what is gone at the end."""
    before = {operation.spec.id: operation for operation in operations(old)}
    places = {_place(operation): operation for operation in before.values()}
    after = {operation.spec.id: operation for operation in operations(new)}
    met: set[str] = set()
    for name, operation in after.items():
        moved = places.get(_place(operation))
        earlier = before.get(name) or (moved if moved and moved.spec.id not in after else None)
        if earlier is None:
            yield Change(_subject(operation), _arrival(operation), Effect.ADDS)
            continue
        met.add(earlier.spec.id)
        yield from _one(earlier, operation)
    for name, operation in before.items():
        if name not in met:
            yield Change(_subject(operation), "removed.", Effect.BREAKS)


def _one(old: Operation, new: Operation) -> Iterator[Change]:
    subject = _subject(new, old)
    found = [
        *_standing(subject, old, new),
        *_calling(subject, old, new),
        *_promises(subject, old, new),
        *_batch(subject, old.batch, new.batch),
        *_rate(subject, old, new),
        *fields.parameters(subject, _request(old), _request(new)),
        *fields.received(subject, _answer(old), _answer(new), "answer field"),
        *codes.listed_changes(subject, old, new),
        *_rest(subject, old, new),
    ]
    # The texts of what changes go with the change.
    if not found and _texts(old, new):
        found.append(Change(subject, "documentation only.", Effect.WORDS))
    yield from found


def _standing(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    """Whether it is there, and under which names."""
    if old.spec.id != new.spec.id:
        yield Change(subject, f"operationId `{new.spec.id}`, was `{old.spec.id}`.", Effect.BREAKS)
    was, now = old.name, new.name
    ends = [(bool(each.spec.node.get("deprecated")), _end(each)) for each in (old, new)]
    if was and not now:
        yield Change(subject, f"{_switched_off(new)}; `{was}` is gone.", Effect.BREAKS)
        return
    if now and not was:
        yield Change(subject, f"has a method now, `{now}`.", Effect.ADDS)
    elif was != now:
        yield Change(subject, f"method `{now}`, was `{was}`.", Effect.BREAKS)
    if gone := [name for name in old.aliases if name not in new.spec.names]:
        yield Change(subject, f"without the method `{'`, `'.join(gone)}`.", Effect.BREAKS)
    if more := [name for name in new.aliases if name not in old.spec.names]:
        yield Change(subject, f"also the method `{'`, `'.join(more)}`.", Effect.ADDS)
    if ends[0] != ends[1]:
        yield Change(subject, _lifetime(old, new), Effect.ADDS)


def _lifetime(old: Operation, new: Operation) -> str:
    before, after = (bool(each.spec.node.get("deprecated") or each.extension("sunset")) for each in (old, new))
    if after:
        return f"deprecated{_end(new)}."
    if before:
        return f"no longer deprecated{_end(new)}."
    return f"newer: `{new.extension('replaced-by')}`." if new.extension("replaced-by") else "none is newer."


def _calling(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    """Where and how it is sent, and whether it may be sent twice."""
    if _place(old) != _place(new):
        yield Change(subject, f"`{_place(new)}`, was `{_place(old)}`.", Effect.BREAKS)
    if old.extension("auth") != new.extension("auth"):
        yield Change(subject, f"signed by `{new.extension('auth')}`, was `{old.extension('auth')}`.", Effect.BREAKS)
    # A file that comes or goes brings or takes its media type with it.
    other_media = old.media and new.media and set(old.media) != set(new.media)
    if other_media and not _files(old) ^ _files(new):
        yield Change(subject, f"sent as {_either(new.media)}, was {_either(old.media)}.", Effect.ADDS)
    was, now = str(old.extension("repeat", "never")), str(new.extension("repeat", "never"))
    if was != now:
        worse = _SAFETY.get(now, 0) < _SAFETY.get(was, 0)
        yield Change(subject, f"repeat rule `{now}`, was `{was}`.", Effect.BREAKS if worse else Effect.NOTICE)
    key, key_before = new.extension("identity"), old.extension("identity")
    if key != key_before:
        effect = Effect.BREAKS if key_before else Effect.ADDS
        yield Change(subject, f"identity {_code(key)}, was {_code(key_before)}.", effect)


def _promises(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    was, now = old.extension("promises"), new.extension("promises")
    if was != now:
        yield Change(subject, f"promises {_code(now)}, was {_code(was)}.", Effect.BREAKS if was else Effect.NOTICE)


def _batch(subject: Subject, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> Iterator[Change]:
    if old and not new:
        yield Change(subject, "no longer answered item by item.", Effect.BREAKS)
    elif new and not old:
        yield Change(subject, f"answered item by item of `{new['items']}`.", Effect.BREAKS)
    elif old and new:
        if old.get("limit") != new.get("limit"):
            fewer = new.get("limit", 0) < old.get("limit", 0)
            text = f"at most {new.get('limit')} `{new['items']}` in one request, was {old.get('limit')}."
            yield Change(subject, text, Effect.NOTICE if fewer else Effect.ADDS)
        for name in ("items", "results", "match"):
            if old.get(name) != new.get(name):
                text = f"batch {name} {_code(new.get(name))}, was {_code(old.get(name))}."
                yield Change(subject, text, Effect.NOTICE)


def _rate(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    was, now = mapping(old.extension("rate")), mapping(new.extension("rate"))
    if was != now:
        slower = bool(now) and (not was or was.get("per") != now.get("per") or now["calls"] < was["calls"])
        yield Change(subject, f"rate {_pace(now)}, was {_pace(was)}.", Effect.NOTICE if slower else Effect.ADDS)


def _rest(subject: Subject, old: Operation, new: Operation) -> Iterator[Change]:
    was, now = _others(old), _others(new)
    for name in {**was, **now}:
        if was.get(name) != now.get(name):
            yield Change(subject, f"`{name}` changed; no rule judges it.", Effect.NOTICE)


def _others(operation: Operation) -> dict[str, Any]:
    """What no other rule compares."""
    node = operation.spec.node
    others = {key: bare(value) for key, value in node.items() if key not in _KNOWN}
    item = mapping(operation.document.data["paths"][operation.spec.path])
    others |= {f"paths.{key}": bare(value) for key, value in item.items() if key not in {*TEXTS, *HTTP_METHODS}}
    body = {key: bare(value) for key, value in mapping(node.get("requestBody")).items() if key != "content"}
    others |= {f"requestBody.{key}": value for key, value in body.items() if key not in TEXTS}
    for name, media in operation.spec.media.items():
        others |= {f"{name} {key}": bare(value) for key, value in media.items() if key not in {*TEXTS, "schema"}}
    for status, response in mapping(node.get("responses")).items():
        kept = {key: bare(value) for key, value in mapping(response).items() if key not in TEXTS and key != "content"}
        content = mapping(mapping(response).get("content"))
        kept |= {key: bare(value) for key, value in content.items() if (status, key) != ("200", "application/json")}
        others |= {f"answer {status}": kept} if kept or status != "200" else {}
    return others


def _texts(old: Operation, new: Operation) -> bool:
    sent, answered = (_request(old), _request(new)), (_answer(old), _answer(new))
    return _own_texts(old) != _own_texts(new) or fields.texts(*sent) or fields.texts(*answered)


def _own_texts(operation: Operation) -> list[Any]:
    node = operation.spec.node
    own = {key: value for key, value in node.items() if key in TEXTS or key == "tags"}
    codes_here = [item for item in node.get("x-classin-errnos") or [] if isinstance(item, dict)]
    media = [*operation.spec.media.values(), operation.spec.answer]
    shown = [{key: value for key, value in each.items() if key in TEXTS} for each in media]
    said = [mapping(each).get("description") for each in mapping(node.get("responses")).values()]
    return [own, codes_here, shown, said, mapping(node.get("requestBody")).get("description")]


def _request(operation: Operation) -> dict[str, Field]:
    return common([read_fields(operation.document, media.get("schema")) for media in operation.spec.media.values()])


def _answer(operation: Operation) -> dict[str, Field]:
    return read_fields(operation.document, operation.spec.answer.get("schema"))


def _subject(operation: Operation, earlier: Operation | None = None) -> Subject:
    both = [operation, earlier] if earlier else [operation]
    methods = [each.name for each in both if each.method]
    title = f"`{operation.spec.id}`" + (f" (`{methods[0]}`)" if methods else "")
    return Subject("Operations", title, frozenset({*(each.spec.id for each in both), *methods}))


def _arrival(operation: Operation) -> str:
    return "new operation." if operation.method else f"described, {_switched_off(operation)}."


def _switched_off(operation: Operation) -> str:
    return f"switched off by ClassIn{_end(operation)}"


def _end(operation: Operation) -> str:
    """From when it is gone, and what to use."""
    sunset, successor = operation.extension("sunset"), operation.extension("replaced-by")
    return (f", gone from {sunset}" if sunset else "") + (f"; use `{successor}`" if successor else "")


def _place(operation: Operation) -> str:
    return f"{operation.spec.method.upper()} {operation.spec.path}"


def _files(operation: Operation) -> set[str]:
    return {path for path, field in _request(operation).items() if field.shape.kind == "file"}


def _either(media: tuple[str, ...]) -> str:
    return " or ".join(media)


def _code(value: Any) -> str:
    return f"`{value}`" if value else "none"


def _pace(rate: Mapping[str, Any]) -> str:
    return f"{rate['calls']} per {rate['per']}" if rate else "unlimited"
