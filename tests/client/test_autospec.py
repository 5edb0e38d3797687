"""`create_autospec` of a client knows its methods: a stand-in refuses what the client would refuse."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any
from unittest.mock import create_autospec

import pytest

from classin_api.operations import OPERATIONS
from classin_client import AsyncClassIn, ClassIn

CLIENTS = [ClassIn, AsyncClassIn]
METHODS = [one.method for one in OPERATIONS.values() if one.method]
PERSON = {"telephone": "13800001001", "password": "example-pass"}


def _method(client: Any, name: str) -> Any:
    group, _, method = name.partition(".")
    return getattr(getattr(client, group), method)


@pytest.mark.parametrize("client", CLIENTS)
def test_every_method_has_its_signature(client: type) -> None:
    """The keywords of a stand-in's method are those of the method."""
    stand_in = create_autospec(client, instance=True)
    wanted = {name: list(inspect.signature(_method(client, name)).parameters)[1:] for name in METHODS}

    assert wanted == {name: list(inspect.signature(_method(stand_in, name)).parameters) for name in METHODS}


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("method", "wrong"),
    [
        ("users.register", {**PERSON, "telefone": "1"}),
        ("courses.create", {}),
        ("students.ensure", {"account": "13800001001", "name": "Lin"}),
    ],
    ids=["unknown keyword", "missing keyword", "hand-written method"],
)
def test_wrong_keywords_are_refused(client: type, method: str, wrong: dict[str, str]) -> None:
    """A test of code that misspells a keyword, or forgets one, fails."""
    with pytest.raises(TypeError):
        _method(create_autospec(client, instance=True), method)(**wrong)


def test_async_methods_are_awaited() -> None:
    """The stand-in of an asynchronous method is awaited; that of a synchronous one is not."""
    stand_in = create_autospec(AsyncClassIn, instance=True)
    stand_in.users.register.return_value = "a reply"
    synchronous = create_autospec(ClassIn, instance=True)
    synchronous.users.register.return_value = "a reply"

    async def awaited() -> object:
        return await stand_in.users.register(**PERSON)

    assert ("a reply", "a reply") == (asyncio.run(awaited()), synchronous.users.register(**PERSON))
