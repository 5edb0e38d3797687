"""The rules for what is sent and what comes back: two versions of the fields of one request, answer or message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.changes.entries import Change, Effect, Subject
from generator.changes.facts import Field
from generator.naming import keyword
from generator.passes.models import HIDDEN_FORMATS
from generator.shapes import Shape

_LOWER = ("minimum", "minLength", "minItems")
_UNITS = {"largest": "largest file in bytes"}
_WRONG = {
    "cut": "is cut to {}",
    "becomes": "counts as {}",
    "ignored": "counts as not sent",
    "clipped": "counts as the nearer of {}",
    "code": "is refused with {}",
    "unsaid": "is not documented beyond {} characters",
}
_CONVERTED = "unix-time"
"""The format whose fields take datetimes."""


def parameters(subject: Subject, old: Mapping[str, Field], new: Mapping[str, Field]) -> Iterator[Change]:
    """What changed for those who send."""
    for path in _gone(old, new):
        yield _change(subject, path, f"parameter `{path}` removed.", Effect.BREAKS)
    for path in _gone(new, old):
        needed = new[path].required
        kind = "required" if needed else "optional"
        effect = Effect.BREAKS if needed else Effect.ADDS
        yield _change(subject, path, f"new {kind} parameter `{path}` ({_type(new[path])}).", effect)
    for path in _common(old, new):
        before, after = old[path], new[path]
        what = f"parameter `{path}`" if path else "the request"
        if before.required != after.required and path:
            word, effect = ("required", Effect.BREAKS) if after.required else ("optional", Effect.ADDS)
            yield _change(subject, path, f"{what} is {word} now.", effect)
        if _kind(before) != _kind(after):
            effect = Effect.ADDS if _widens(before, after) else Effect.BREAKS
            yield _change(subject, path, f"{what}: type {_type(after)}, was {_type(before)}.", effect)
            continue
        yield from _values(subject, path, what, before, after)
        yield from _limits(subject, path, what, before, after)
        yield from _format(subject, path, what, before, after)
        yield from _needs(subject, path, what, before, after)
        yield from _wrong(subject, path, what, before, after)
        yield from _left_out(subject, path, what, before, after)
        yield from _rest(subject, path, what, before, after)


def received(subject: Subject, old: Mapping[str, Field], new: Mapping[str, Field], noun: str) -> Iterator[Change]:
    """What changed for those who read an answer or a message; `noun` is what they call one field of it."""
    for path in _gone(old, new):
        yield _change(subject, path, f"{noun} `{path}` removed.", Effect.BREAKS)
    for path in _gone(new, old):
        yield _change(subject, path, f"new {noun} `{path}` ({_type(new[path])}).", Effect.ADDS)
    for path in _common(old, new):
        before, after = old[path], new[path]
        what = f"{noun} `{path}`" if path else f"the whole {noun.removesuffix(' field')}"
        if before.required != after.required:
            word, effect = ("always there", Effect.ADDS) if after.required else ("left out at times", Effect.BREAKS)
            yield _change(subject, path, f"{what} is {word} now.", effect)
        if _kind(before) != _kind(after):
            # An answer may become more exact; anything else is another type for its readers.
            effect = Effect.ADDS if before.shape.kind == "any" else Effect.BREAKS
            yield _change(subject, path, f"{what}: type {_type(after)}, was {_type(before)}.", effect)
            continue
        if before.shape.values != after.shape.values and set(before.shape.values) != set(after.shape.values):
            values = _list(after.shape.values) or "any value"
            yield _change(subject, path, f"{what} holds {values}.", Effect.ADDS)
        if before.shape.limits != after.shape.limits:
            yield _change(subject, path, f"{what}: its bounds changed.", Effect.FIX)
        yield from _format(subject, path, what, before, after)
        yield from _also(subject, path, what, before, after)
        yield from _rest(subject, path, what, before, after)


def texts(old: Mapping[str, Field], new: Mapping[str, Field]) -> bool:
    """Whether a text of a field is another that both versions have."""
    return any(old[path].texts != new[path].texts for path in _common(old, new))


def _values(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    was, now = before.shape.values, after.shape.values
    gone, more = [one for one in was if one not in now], [one for one in now if one not in was]
    if was and not now:
        yield _change(subject, path, f"{what} takes any value, not only {_list(was)}.", Effect.ADDS)
    elif now and not was:
        yield _change(subject, path, f"{what} takes only {_list(now)}.", Effect.BREAKS)
    else:
        if gone:
            yield _change(subject, path, f"{what} no longer takes {_list(gone)}.", Effect.BREAKS)
        if more:
            yield _change(subject, path, f"{what} takes {_list(more)} as well.", Effect.ADDS)
    if before.shape.suffixes != after.shape.suffixes:
        lost = [one for one in before.shape.suffixes if one not in after.shape.suffixes]
        tighter = bool(lost) or not before.shape.suffixes
        files = _list(after.shape.suffixes) or "any"
        yield _change(subject, path, f"{what} takes {files} files.", Effect.NOTICE if tighter else Effect.ADDS)


def _limits(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    old, new = _written(before).limits, _written(after).limits
    for name in {**old, **new}:
        was, now = old.get(name), new.get(name)
        if was == now:
            continue
        tighter = now is not None and (was is None or (now > was if name in _LOWER else now < was))
        text = f"{what}: {_UNITS.get(name, name)} {_known(now)}, was {_known(was)}."
        yield _change(subject, path, text, Effect.NOTICE if tighter else Effect.ADDS)


def _written(field: Field) -> Shape:
    """Of JSON text, the list that is written in it."""
    return field.shape.item if field.shape.kind == "json" and field.shape.item else field.shape


def _needs(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    was, now = set(before.shape.needs.items()), set(after.shape.needs.items())
    for name, others in sorted(now - was):
        yield _change(subject, path, f"{what}: {name} only together with {_list(others)}.", Effect.BREAKS)
    for name, others in sorted(was - now):
        yield _change(subject, path, f"{what}: {name} also without {_list(others)}.", Effect.ADDS)


def _wrong(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    was, now = _treated(before), _treated(after)
    if was != now:
        text = f"{what}: a wrong value {now or 'has no known end'}{was and f', was: {was}'}."
        # What was not known before is news of ClassIn, not a change of it.
        yield _change(subject, path, text, Effect.NOTICE if was else Effect.ADDS)


def _left_out(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    was, now = _reset(before), _reset(after)
    if was != now:
        text = f"{what}: left out, it {now}, was: {was}."
        # Edits that leave it out lose its value, and their replies warn.
        yield _change(subject, path, text, Effect.NOTICE if after.shape.left_out else Effect.ADDS)


def _also(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    if before.also != after.also:
        text = f"{what}: other spelling {_code(after.also)}, was {_code(before.also)}."
        # A spelling that is no longer known is no longer read.
        yield _change(subject, path, text, Effect.NOTICE if before.also else Effect.ADDS)


def _format(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    was, now = before.shape.format, after.shape.format
    if was != now:
        text = f"{what}: format {now or 'none'}, was {was or 'none'}."
        shown = was in HIDDEN_FORMATS and now not in HIDDEN_FORMATS
        yield _change(subject, path, text, Effect.BREAKS if was == _CONVERTED or shown else Effect.ADDS)


def _rest(subject: Subject, path: str, what: str, before: Field, after: Field) -> Iterator[Change]:
    if before.going != after.going:
        yield _change(subject, path, f"{what} is {after.going or 'no longer deprecated'}.", Effect.ADDS)
    for name in {**before.others, **after.others}:
        if before.others.get(name) != after.others.get(name):
            yield _change(subject, path, f"{what}: `{name}` changed; no rule judges it.", Effect.NOTICE)


def _change(subject: Subject, path: str, text: str, effect: Effect) -> Change:
    last = path.removesuffix("[]").rpartition(".")[2].removesuffix("[]")
    names = {path, path.removesuffix("[]"), last, keyword(last)} if path else set()
    return Change(subject, text, effect, frozenset(names))


def _gone(old: Mapping[str, Field], new: Mapping[str, Field]) -> list[str]:
    """The paths that only the first has, without what lies below one of them or below a change of type."""
    gone = [path for path in old if path not in new]
    retyped = [path for path in _common(old, new) if _kind(old[path]) != _kind(new[path])]
    return [path for path in gone if not any(_is_below(path, other) for other in (*gone, *retyped))]


def _is_below(path: str, other: str) -> bool:
    return path != other and (not other or path.startswith((f"{other}.", f"{other}[")))


def _common(old: Mapping[str, Field], new: Mapping[str, Field]) -> list[str]:
    return [path for path in new if path in old]


def _kind(field: Field) -> str:
    """What the shape is; the items of a list have a path of their own."""
    shape = field.shape
    return f"JSON text ({shape.item.kind})" if shape.kind == "json" and shape.item else shape.kind


def _type(field: Field) -> str:
    shape = field.shape
    return f"list of {shape.item.kind}" if shape.kind == "array" and shape.item else _kind(field)


def _widens(before: Field, after: Field) -> bool:
    return after.shape.kind == "any" or (before.shape.kind, after.shape.kind) == ("integer", "number")


def _list(values: Sequence[Any]) -> str:
    return ", ".join(map(str, values))


def _treated(field: Field) -> str:
    return " and ".join(_WRONG[what].format(value) for what, value in _written(field).wrong.items())


def _reset(field: Field) -> str:
    """What becomes of a parameter that an edit leaves out."""
    left_out = field.shape.left_out
    if not left_out:
        return "stays as it is"
    value = left_out["becomes"]
    becomes = (
        f"becomes {value if isinstance(value, str) else f'`{list(value) if isinstance(value, tuple) else value}`'}"
    )
    beside = f" in a call that sends `{left_out['beside']}`" if "beside" in left_out else ""
    return becomes + beside + (" (disputed)" if left_out.get("disputed") else "")


def _code(name: str) -> str:
    return f"`{name}`" if name else "none"


def _known(value: int | None) -> str:
    return "none" if value is None else str(value)
