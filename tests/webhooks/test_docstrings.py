"""The docstrings of what users call: a line for each parameter and field, in words of its own."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import griffe
import pytest

from classin_client import webhooks
from classin_client.webhooks import (
    Alert,
    Answer,
    Attendance,
    End,
    Inbox,
    Received,
    ReportRow,
    Retrying,
    Stay,
    UnknownMessage,
    Verification,
    asgi,
)
from classin_client.webhooks.__main__ import main


def described(text: str | None, kind: str) -> dict[str, str]:
    """What a docstring says of each parameter or attribute, by name."""
    sections = griffe.Docstring(inspect.cleandoc(text or "")).parse("google", warnings=False)
    return {item.name: item.description for section in sections if section.kind.value == kind for item in section.value}


def functions() -> Iterator[tuple[str, Callable[..., Any], bool]]:
    """Everything that users call, with its name and whether it is a method."""
    for function in (webhooks.parse, webhooks.verify, webhooks.latest_visits, asgi.app, asgi.running, main):
        yield function.__name__, function, False
    for owner in (Inbox, Retrying, End, Attendance, ReportRow, Stay, Verification, Answer):
        for name, function in inspect.getmembers(owner, inspect.isfunction):
            own = function.__module__.startswith("classin_client.webhooks")
            if own and (not name.startswith("_") or (name, owner) == ("__init__", Inbox)):
                yield f"{owner.__name__}.{name}", function, True


CALLED = {name: (function, is_method) for name, function, is_method in functions()}


@pytest.mark.parametrize("name", CALLED)
def test_parameters(name: str) -> None:
    """Each parameter has its own line, with a text that no other parameter has."""
    function, is_method = CALLED[name]
    parameters = list(inspect.signature(function).parameters)[int(is_method) :]
    texts = described(function.__doc__, "parameters")

    assert parameters == list(texts)
    assert len(texts) == len({text for text in texts.values() if len(text) > 10})


@pytest.mark.parametrize("name", CALLED)
def test_leaving_out(name: str) -> None:
    """What can be left out says what leaving it out does."""
    function, _ = CALLED[name]
    texts = described(function.__doc__, "parameters")
    optional = [
        parameter.name
        for parameter in inspect.signature(function).parameters.values()
        if parameter.default is not parameter.empty or parameter.kind is parameter.VAR_POSITIONAL
    ]

    assert [] == [
        one
        for one in optional
        if not re.search(r"\b[Ww]ithout (it|them)\b", texts[one]) and (name, one) != ("Inbox.on", "kinds")
    ]


@pytest.mark.parametrize(
    "owner", [Alert, Answer, Attendance, Received, ReportRow, Retrying, Stay, UnknownMessage, Verification]
)
def test_attributes(owner: type[attrs.AttrsInstance]) -> None:
    """Each field of a class that users get has its own line."""
    fields = [field.name for field in attrs.fields(owner) if not field.name.startswith("_")]
    texts = described(owner.__doc__, "attributes")

    assert fields == list(texts)
    assert all(len(text) > 10 for text in texts.values())
