"""Takes ids over of a school that exists already."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from classin_client.sync._arguments import expect, path_of
from classin_client.sync.columns import KEY_PATTERN
from classin_client.sync.problems import FolderErrors, Problem
from classin_client.sync.state import ID_OF, State
from classin_client.sync.things import Kind, Ref, Thing

_KINDS: tuple[Kind, ...] = ("person", "course", "lesson")
_COLUMNS = ("kind", "key", "id")
_Row: TypeAlias = tuple[int, str, str, str, str]
"""Its number, kind, key, id, and class_id; empty for none."""


def adopt(state: State, source: str | os.PathLike[str] | Iterable[tuple[str, str, int]]) -> int:
    """Tells the state the ids of what exists in ClassIn. Nothing is sent, and nothing is known of what they hold: the
    first apply writes everything that the folder says of them. Repeating is safe.

    Args:
        state: The state.
        source: A CSV file with the columns `kind` (`person`, `course`, `lesson`), `key` and `id` (the UID, the course's
            id, the activity's id), perhaps `class_id`, as `State.export` writes; or triples of them.

    Returns:
        How many things were adopted; those that the state knew under the same id stay as they are.

    Raises:
        FolderErrors: With every bad row, such as one id for two keys. Nothing was adopted.
        TypeError: If `source` is neither a file nor triples.
        StateLocked: If an apply is running with this state.
        StateError: If the state cannot be written.
    """
    expect(state, State, "state")
    name, rows = _rows(source)
    with state.locked():
        # What an apply finds out meanwhile is not overwritten.
        return _adopt(state, name, rows)


def _adopt(state: State, name: str, rows: list[_Row]) -> int:
    problems: list[Problem] = []
    known = state.things()
    owners = {
        (one.kind, one.ids[ID_OF[one.kind]]): one.key for one in known.values() if one.kind in _KINDS and one.there
    }
    adopted: dict[Ref, Thing] = {}
    stands: dict[Ref, int] = {}
    for row, kind, key, number, class_id in rows:
        column, text = _wrong(kind, key, number, class_id)
        if column:
            problems.append(Problem(name, row, column, text, "Mend the cell."))
            continue
        ref: Ref = (next(one for one in _KINDS if one == kind), key)
        ids = {ID_OF[ref[0]]: int(number), **({"class_id": int(class_id)} if class_id else {})}
        thing = known.get(ref)
        owner = owners.setdefault((ref[0], int(number)), key)
        if thing is not None and thing.there and thing.ids[ID_OF[ref[0]]] != int(number):
            text = f"{kind} {key} has the id {thing.ids[ID_OF[ref[0]]]} in the state"
            problems.append(Problem(name, row, "id", text, "Take the row out, or use a new state."))
        elif owner != key:
            other = stands.get((ref[0], owner))
            text = f"{number} is the id of {kind} {owner} in {f'row {other}' if other else 'the state'} already"
            problems.append(Problem(name, row, "id", text, "One thing has one key: take one of them out."))
        elif ref in adopted and adopted[ref].ids != ids:
            text = f"{kind} {key} stands in row {stands[ref]} already, with another id"
            problems.append(Problem(name, row, "key", text, "Take one of them out."))
        elif thing is None or not thing.there:
            adopted[ref] = Thing(*ref, generation=thing.generation if thing else 0, ids=ids)
        stands.setdefault(ref, row)
    if problems:
        raise FolderErrors(problems)
    if adopted:
        state.write(adopted.values())
    return len(adopted)


def _rows(
    source: str | os.PathLike[str] | Iterable[tuple[str, str, int]],
) -> tuple[str, list[_Row]]:
    if not isinstance(source, (str, os.PathLike)):
        return "ids", [*_triples(source)]
    path = path_of(source, "source")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise FolderErrors(
            [Problem(str(path), 0, "", f"it cannot be read: {error.strerror}", "Mend the path.")]
        ) from None
    except UnicodeDecodeError:
        raise FolderErrors([Problem(str(path), 0, "", "it is not in UTF-8", "Save it as `CSV UTF-8`.")]) from None
    reader = csv.DictReader(
        io.StringIO(text, newline=""), delimiter=max(",;\t", key=text.partition("\n")[0].count), restval=""
    )
    missing = [one for one in _COLUMNS if one not in (reader.fieldnames or ())]
    if missing:
        remedy = "It has the columns kind, key and id."
        raise FolderErrors([Problem(path.name, 1, one, "the column is missing", remedy) for one in missing])
    return path.name, [
        (number, *(str(row[one]).strip() for one in _COLUMNS), str(row.get("class_id") or "").strip())  # type: ignore[misc]
        for number, row in enumerate(reader, start=2)
    ]


def _triples(source: Iterable[tuple[str, str, int]]) -> Iterator[_Row]:
    for row, given in enumerate(source if isinstance(source, Iterable) else [source], start=1):
        if not isinstance(given, (tuple, list)) or len(given) != len(_COLUMNS):
            text = f"ids are a file, or triples of kind, key and id, and not of the type {type(given).__name__}"
            raise TypeError(f"{text} (entry {row}).")
        kind, key, number = map(str, given)
        yield row, kind, key, number, ""


def _wrong(kind: str, key: str, number: str, class_id: str) -> tuple[str, str]:
    if kind not in _KINDS:
        return "kind", f"{kind[:20]!r} is none of {', '.join(_KINDS)}"
    if not re.fullmatch(KEY_PATTERN, key):
        return "key", f"{key[:40]!r} is no key: up to 64 characters, and no blank, comma or semicolon"
    if not number.isdecimal() or int(number) == 0:
        return "id", f"{number[:20]!r} is no id of ClassIn's"
    if class_id and not class_id.isdecimal():
        return "class_id", f"{class_id[:20]!r} is no id of ClassIn's"
    return "", ""


__all__ = ["adopt"]
