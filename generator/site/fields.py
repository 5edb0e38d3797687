"""The fields of a request, an answer or a message as definition lists: they can be read on a telephone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from generator.shapes import Shape, held
from generator.show.words import type_of

Words = Callable[[str, Shape, Shape], str]
"""The text of a field: its name, its shape, the shape that holds it."""


def definitions(
    shape: Shape,
    words: Words,
    spelled: Callable[[str], str],
    *,
    requires: bool = True,
    since: Mapping[str, object] | None = None,
    depth: int = 0,
) -> Iterator[str]:
    """A definition for each field; what a field holds is defined within its definition."""
    indent = "    " * depth
    for name, field in sorted(shape.fields.items(), key=lambda row: requires and row[0] not in shape.required):
        term = f"`{spelled(name)}`" + (f" · `{name}`" if spelled(name) != name else "")
        needed = "" if not requires else " · **required**" if name in shape.required else " · optional"
        added = f" · since {since[name]}" if since and name in since else ""
        yield f"{indent}{term} · {type_of(field)}{needed}{added}"
        text = " ".join(words(name, field, shape).split()) or "Not described."
        yield f"{indent}:   {text}"
        yield ""
        inside = held(field)
        if inside.fields:
            yield from definitions(inside, words, spelled, requires=requires and bool(inside.required), depth=depth + 1)
