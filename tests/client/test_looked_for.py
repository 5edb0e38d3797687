"""Methods where people look for them, and what is said where there is none."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from classin_api.operations import OPERATIONS
from classin_client import ClassIn

Run = Callable[..., Any]

_MOST_ALIASES = 6


@pytest.mark.parametrize(
    ("looked_for", "named"),
    [
        ("classrooms.cancel", "did you mean classrooms.delete (activities.delete)?"),
        ("classrooms.destroy", "did you mean classrooms.delete (activities.delete)?"),
        ("users.register_all", "did you mean users.register or users.register_many?"),
        ("courses.launch_link", "did you mean lessons.launch_url"),
        ("students.update", "did you mean students.edit?"),
        ("courses.frobnicate", "courses has no method 'frobnicate'; `classin ops` and docs"),
    ],
)
def test_an_unknown_method_names_the_nearest(run: Run, looked_for: str, named: str) -> None:
    """In any group: what somebody wants is often there, under another heading."""
    with pytest.raises(AttributeError) as caught:
        run(looked_for)

    assert named in str(caught.value)


def test_a_group_is_copied_and_asked_as_other_objects_are() -> None:
    """What Python itself asks for is not searched among the methods."""
    with ClassIn(sid=1, secret="made-up-secret") as classin:
        assert not hasattr(classin.students, "_repr_html_")
        assert type(copy.copy(classin.courses)) is type(classin.courses)
        with pytest.raises(TypeError):
            pickle.dumps(classin.courses)


@pytest.mark.parametrize(
    ("alias", "method"),
    [(alias, operation.method) for operation in OPERATIONS.values() for alias in operation.aliases],
)
def test_an_alias_is_the_method_in_another_group(alias: str, method: str) -> None:
    """It takes the same and says whose place it takes."""
    found = []
    for name in (alias, method):
        group, _, verb = name.partition(".")
        found.append(getattr(getattr(ClassIn, group), verb))

    assert found[0].__annotations__ == found[1].__annotations__
    assert f"The same as `{method}`, for those who look for it here." in found[0].__doc__


def test_there_are_few_aliases() -> None:
    """Two names for everything would be worse than one name in the wrong place."""
    aliases = [alias for operation in OPERATIONS.values() for alias in operation.aliases]

    assert len(aliases) <= _MOST_ALIASES
