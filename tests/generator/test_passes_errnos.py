"""The pass that writes the error table."""

from __future__ import annotations

from typing import get_args

from inline import document, spec

from generator.passes import errnos


def _module(text: str) -> dict[str, object]:
    sources = errnos.render(document(text))
    names: dict[str, object] = {"__name__": "errnos"}
    exec(sources["errnos.py"], names)
    return names


def test_rows() -> None:
    """Each row of the registry becomes an entry with all of its fields."""
    table = _module(spec())["ERRNOS"]

    assert isinstance(table, dict)
    assert [1, 133, 135] == list(table)
    assert tuple(table[133]) == (133, "there", "It is there.", "已存在", "already", True, ())


def test_outcome_unknown() -> None:
    """A failure that does not say whether something was done is marked."""
    table = _module(spec().replace("kind: already}", "kind: limit, outcome_known: false}"))["ERRNOS"]

    assert isinstance(table, dict)
    assert (True, False) == (table[1].outcome_known, table[133].outcome_known)


def test_quotes() -> None:
    """Text with quotes and backslashes arrives as it is."""
    table = _module(spec().replace('en: "Done."', r'en: "Say \"done\" \\ twice."'))["ERRNOS"]

    assert isinstance(table, dict)
    assert table[1].en == 'Say "done" \\ twice.'


def test_kinds() -> None:
    """The kinds are a type that checkers know, and name every kind once."""
    kinds = get_args(_module(spec())["Kind"])

    assert sorted(set(kinds)) == sorted(kinds) == sorted(errnos.KINDS)
    assert {"ok", "existed", "transient"} <= set(kinds)
