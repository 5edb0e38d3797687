"""What openapi.yaml promises as a whole; its parts are held by the rules of `make lint`."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from generator import lint
from generator.document import Document, load
from generator.lint.errnos import UNUSED_OK, listed
from generator.show import compact, show

ROOT = Path(__file__).parents[2]
MOST_LINES = 16_000
"""More than this, and nobody reads it from top to bottom."""
ONE_SCREEN = 60


@pytest.fixture(name="spec", scope="module")
def _spec() -> Document:
    return load(ROOT / "openapi.yaml")


def test_clean(spec: Document) -> None:
    """It breaks no rule of its style guide."""
    assert [] == [finding.render(spec) for finding in lint.lint(spec)]


def test_all_of_it(spec: Document) -> None:
    """It has every operation and message of ClassIn's pages, in both generations."""
    generations = [operation.action is None for operation in spec.operations()]

    assert (57, 17, 51) == (generations.count(False), generations.count(True), len(spec.messages()))


def test_commands(spec: Document) -> None:
    """The 51 messages have 43 values of `Cmd`."""
    assert 43 == len({str(message.cmd) for message in spec.messages()})


def test_methods(spec: Document) -> None:
    """Every operation has a method, but the four that ClassIn has switched off."""
    without = {operation.id for operation in spec.operations() if not operation.extension("x-classin-method")}

    assert {"delCourse", "editUserInfo", "getTempLoginKey", "updateTeacherCloudFolders"} == without
    assert without == {operation.id for operation in spec.operations() if operation.extension("deprecated")}


def test_pages(spec: Document) -> None:
    """Whatever has a method leads to a page, in the documentation's sources or on the web."""
    without = [
        operation.id
        for operation in spec.operations()
        if operation.extension("x-classin-method") and not (operation.node.get("externalDocs") or {}).get("url")
    ]

    assert [] == without


def test_codes(spec: Document) -> None:
    """Every code is listed by an operation, or is one that no operation could list."""
    used = {code.code for operation in spec.operations() for code in listed(operation)}

    assert UNUSED_OK == spec.errnos().keys() - used


def test_length(spec: Document) -> None:
    """It can be read from top to bottom."""
    assert len(spec.lines) < MOST_LINES


def test_one_screen(spec: Document) -> None:
    """The operation with the most to say of those that new integrations use is shown on one screen."""
    out = io.StringIO()

    show(spec, "lmsActivityCreateClass", out)

    assert out.getvalue().count("\n") <= ONE_SCREEN


def test_shown_width(spec: Document) -> None:
    """No operation is shown wider than the terminal that is meant."""
    out = io.StringIO()

    for operation in spec.operations():
        show(spec, operation.id, out)

    assert [] == [line for line in out.getvalue().splitlines() if len(line) > compact.WIDTH]
