"""`ensure` promises an id: an answer that says "existed" and sends none is an error."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from classin_api.operations import OPERATIONS, Operation
from classin_client import ClassIn, MalformedResponse

from client.recorder import Recorder, v1, v2

SPEC = json.loads((files("classin_api") / "openapi.json").read_text(encoding="utf-8"))
PERSON = {"account": "13800001001", "name": "Lin", "password": "example-pass"}


def _example(operation: Operation) -> dict[str, Any]:
    """The first example of the operation's request in the description."""
    content = next(iter(SPEC["paths"][operation.path]["post"]["requestBody"]["content"].values()))
    return dict(content.get("example") or next(iter(content["examples"].values()))["value"])


def _arguments(operation: Operation) -> dict[str, Any]:
    """The required parameters as in the example, and a key for what has one."""
    example = _example(operation)
    shapes = {name: operation.request.fields[name] for name in operation.request.required}
    values = {name: json.loads(example[name]) if one.kind == "json" else example[name] for name, one in shapes.items()}
    if operation.id == "register":
        values["telephone"] = example["telephone"]
    return {**({"key": "key-7"} if operation.identity else {}), **{_keyword(name): one for name, one in values.items()}}


def _keyword(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def _derived() -> list[Any]:
    """Every generated `ensure`, with each errno that says "existed"."""
    found = []
    for operation in OPERATIONS.values():
        group, _, method = operation.method.partition(".")
        if method in ("create", "register") and hasattr(getattr(ClassIn, group), "ensure"):
            found += [
                pytest.param(operation, f"{group}.ensure", errno.code, id=f"{group}-{errno.code}")
                for errno in operation.narrowed
                if errno.kind == "existed"
            ]
    return found


@pytest.mark.parametrize(("operation", "method", "code"), _derived())
def test_a_derived_ensure(
    run: Callable[..., Any], recorder: Recorder, operation: Operation, method: str, code: int
) -> None:
    """It raises, and the error says that the outcome is known."""
    recorder.answer(v1(code) if operation.auth == "safeKey" else v2(code))

    with pytest.raises(MalformedResponse) as caught:
        run(method, **_arguments(operation))

    assert (True, code) == (caught.value.outcome_known, caught.value.code)


@pytest.mark.parametrize("group", ["students", "teachers"])
def test_a_person(run: Callable[..., Any], recorder: Recorder, group: str) -> None:
    """An account that exists without a UID does not become a member; the second call is not sent."""
    recorder.answer(v1(135))

    with pytest.raises(MalformedResponse) as caught:
        run(f"{group}.ensure", **PERSON)

    assert (True, 1) == (caught.value.outcome_known, len(recorder.sent))


def test_an_id(run: Callable[..., Any], recorder: Recorder) -> None:
    """With an id, the same answer is a reply."""
    recorder.answer(v1(398, data=352861))

    assert 352861 == run("courses.ensure", key="key-7", course_name="Maths").data
