"""The docstrings of the methods."""

from __future__ import annotations

import ast

import pytest
from inline import document, spec

from generator.model import operations
from generator.passes import docstrings
from generator.passes.docstrings import docstring


def _text(text: str) -> str:
    (operation,) = operations(document(text))
    value = ast.literal_eval(docstring(operation).strip())
    assert isinstance(value, str)
    return value


def test_whole() -> None:
    """It says what it does, whether to repeat it, what it takes, what comes back, and where its page is."""
    text = _text(
        spec(
            request="title: {type: string, description: Title of it. More.}",
            answer="data: {type: integer, description: Id of it. More.}",
            operation="externalDocs: {url: https://docs.example/addThing.html}\nx-classin-repeat: read",
        )
    )

    expected = """\
Add a thing.

        It changes nothing and may be sent again.

        Args:
            title: Title of it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of it.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addThing: https://docs.example/addThing.html
        """
    assert expected == text


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("x-classin-repeat: read", "It changes nothing"),
        ("x-classin-repeat: idempotent", "leads to the same end"),
        ("x-classin-repeat: natural", "by its account or name"),
        ("x-classin-repeat: never", "Do not send it again"),
        ("", "Do not send it again"),
        (
            "x-classin-repeat: identity\nx-classin-identity: a[].thingKey",
            "The client may repeat it: ClassIn knows `thing_key`.",
        ),
        ('x-classin-sunset: "2030-01-01"', "ClassIn gives it up on 2030-01-01."),
    ],
)
def test_repeat(operation: str, expected: str) -> None:
    """It says whether sending it again is safe, and until when it can be sent at all."""
    assert expected in " ".join(_text(spec(operation=operation)).split())


def test_outcomes() -> None:
    """It names the codes that are no failures, by the outcome they lead to."""
    text = spec().replace("x-classin-errnos: [1]", "x-classin-errnos: [1, 135, 133]")

    assert "Not failures: `EXISTED` for 133, 135." in _text(text)


def test_narrowed_outcome() -> None:
    """A code that this operation narrows to a failure is not named."""
    text = spec().replace("x-classin-errnos: [1]", "x-classin-errnos: [1, {code: 133, kind: conflict}]")

    assert "Not failures" not in _text(text)


def test_few_parameters() -> None:
    """Up to nine parameters stand on lines of their own, those that must be given first."""
    request = "\n".join(f"field{number}: {{type: string, description: Field {number}.}}" for number in range(9))

    lines = _text(spec(request=request, required="field5")).splitlines()
    start = lines.index("        Args:")
    assert ["field5: Field 5.", "field0: Field 0."] == [line.strip() for line in lines[start + 1 : start + 3]]


def test_many_parameters() -> None:
    """With ten and more, the parameters run on, so that the docstring stays short."""
    request = "\n".join(f"field{number}: {{type: string, description: Field {number}.}}" for number in range(10))

    assert "            field0: Field 0. field1: Field 1. field2" in _text(spec(request=request, required="field0"))


def test_too_many_parameters() -> None:
    """Of more than fit, the last are only named; all stay on one screen."""
    request = "\n".join(
        f"field{number}: {{type: string, description: {'Long ' * 12}{number}.}}" for number in range(40)
    )

    text = _text(spec(request=request, required="field0"))
    assert len(text.splitlines()) == docstrings.MOST_LINES
    assert max(map(len, text.splitlines())) <= 120
    assert all(f"field{number}" in text for number in range(40))
    assert "For these see the page: field" in text


def test_no_data() -> None:
    """An answer with the code alone, and one with lists beside it, are told apart."""
    assert "The answer.\n" in _text(spec(answer="code: {type: integer}"))
    assert "The answer with its lists.\n" in _text(spec(answer="list: {type: array, items: {}}"))
