"""Coercing an answer to its shape: what PHP sends for a number, a list, an object or nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classin_api import models
from classin_api.operations import OPERATIONS, Shape
from classin_client._response.coerce import MISSING, coerce
from classin_client._response.interpret import promised_value

INTEGER, NUMBER, STRING, BOOLEAN = (Shape(kind) for kind in ("integer", "number", "string", "boolean"))
OBJECT = Shape("object", fields={"a": INTEGER})
MAP = Shape("object", item=INTEGER)
SPELT = Shape("object", fields={"a": INTEGER}, also={"A": "a"})
LIST = Shape("array", item=INTEGER)
OBJECTS = Shape("array", item=OBJECT)


@pytest.mark.parametrize(
    ("shape", "value", "expected"),
    [
        (INTEGER, "1", 1),
        (INTEGER, " -12 ", -12),
        (INTEGER, 3.0, 3),
        (INTEGER, True, 1),
        (NUMBER, "1.5", 1.5),
        (STRING, 7, "7"),
        (BOOLEAN, "1", True),
        (BOOLEAN, 0, False),
        (OBJECT, {"a": "1", "b": "x"}, {"a": 1, "b": "x"}),
        (OBJECT, [], {}),
        (OBJECT, [{"a": "1"}], {"a": 1}),
        (OBJECT, '{"a": "1"}', {"a": 1}),
        (OBJECT, {"a": ""}, {}),
        (SPELT, {"A": "1"}, {"a": 1}),
        (SPELT, {"a": "1", "A": 1}, {"a": 1}),
        (SPELT, {"a": "", "A": 1}, {"a": 1}),
        (MAP, {"7": "1"}, {"7": 1}),
        (LIST, ["1", 2], [1, 2]),
        (LIST, {"0": "1", "2": "3"}, [1, 3]),
        (LIST, {}, []),
        (LIST, "[1]", [1]),
        (OBJECTS, {"a": "1"}, [{"a": 1}]),
        (OBJECTS, [{"a": 1}, []], [{"a": 1}, {}]),
    ],
)
def test_what_can_be_read_is_read(shape: Shape, value: Any, expected: Any) -> None:
    """The shape decides what it becomes, without a warning."""
    warnings: list[str] = []

    assert expected == coerce(shape, value, "data", warnings)
    assert [] == warnings


@pytest.mark.parametrize("shape", [INTEGER, NUMBER, OBJECT, LIST])
@pytest.mark.parametrize("value", ["", False, None])
def test_phps_nothing_is_nothing(shape: Shape, value: Any) -> None:
    """Empty text, false and null stand for what is not there."""
    warnings: list[str] = []

    assert MISSING is coerce(shape, value, "data", warnings)
    assert [] == warnings


@pytest.mark.parametrize(
    ("shape", "value"),
    [(INTEGER, "x"), (INTEGER, 1.5), (INTEGER, [1]), (OBJECT, "x"), (MAP, [1, 2]), (LIST, "x"), (LIST, {"a": 1})],
)
def test_what_cannot_be_read_is_left_out_with_a_warning(shape: Shape, value: Any) -> None:
    """The sentence names the place, what came and what was promised."""
    warnings: list[str] = []

    assert MISSING is coerce(shape, value, "data", warnings)
    assert 1 == len(warnings)
    assert warnings[0].startswith("data is ")


_anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(operation=st.sampled_from(sorted(OPERATIONS.values())), answer=st.data())
def test_any_answer_becomes_a_model(operation: Any, answer: st.DataObject) -> None:
    """Whatever stands in an answer's fields, reading it never fails once it is coerced."""
    fields = {name: answer.draw(_anything, label=name) for name in operation.response.fields}
    made = coerce(operation.response, fields, operation.id, [])
    for name in operation.response.required:
        made.setdefault(name, {"errno": 1} if name == "error_info" else 1)
    if "error_info" in made:
        made["error_info"].setdefault("errno", 1)

    if operation.promises and "[]" not in operation.promises and promised_value(made, operation.promises) is MISSING:
        # The model requires it; an answer without it has no `data` then, or is no answer.
        made.pop("data", None)

    model = getattr(models, operation.model).from_dict(made)

    json.dumps(model.to_dict())
