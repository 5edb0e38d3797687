"""The docstrings of the methods."""

from __future__ import annotations

import ast

import pytest
from inline import document, spec

from generator.model import operations
from generator.passes.docstrings import docstring


def _text(text: str) -> str:
    (operation,) = operations(document(text))
    value = ast.literal_eval(docstring(operation).strip())
    assert isinstance(value, str)
    return value


def test_whole() -> None:
    """It says what it does, whether repeating is safe, what it takes, returns and raises, and where its page is."""
    text = _text(
        spec(
            request="""\
                title: {type: string, description: Title of it. More.}
                dayCount: {type: integer, description: Days.}""",
            answer="data: {type: integer, description: Id of it. More.}",
            operation="""\
                description: It needs `dayCount`, as `addThing` does.
                externalDocs: {url: https://docs.example/addThing.html}
                x-classin-repeat: read""",
        )
    )

    expected = """\
Add a thing.

        It needs `day_count`, as `things.add` does.

        Repeating it is safe: it changes nothing.

        Args:
            title: Title of it. More.
            day_count: Days.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of it. More.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.things.add(title=None)

        addThing: https://docs.example/addThing.html
        """
    assert expected == text


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("x-classin-repeat: read", "it changes nothing"),
        ("x-classin-repeat: idempotent", "the result is the same"),
        ("x-classin-repeat: natural", "by its account or name"),
        ("x-classin-repeat: never", "Repeating it is not safe."),
        ("", "Repeating it is not safe."),
        (
            "x-classin-repeat: identity\nx-classin-identity: a[].thingKey",
            "Repeating it is safe with the same `thing_key`, by which ClassIn recognises it.",
        ),
        ('x-classin-sunset: "2030-01-01"', "ClassIn removes it on 2030-01-01."),
    ],
)
def test_repeat(operation: str, expected: str) -> None:
    """It says whether repeating is safe, and until when the operation exists."""
    assert expected in " ".join(_text(spec(operation=operation)).split())


def test_outcomes() -> None:
    """It names the codes that are no failures, by the outcome they lead to."""
    text = " ".join(_text(spec().replace("x-classin-errnos: [1]", "x-classin-errnos: [1, 135, 133]")).split())

    assert "No failure, `EXISTED`: 135: It is known. No failure, `EXISTED`: 133: It is there." in text


def test_narrowed_outcome() -> None:
    """A code that this operation narrows to a failure stands with the class that is raised, and with its condition."""
    narrowed = "{code: 133, kind: conflict, en: Not now., when: {dayCount: 2}}"
    text = _text(spec().replace("x-classin-errnos: [1]", f"x-classin-errnos: [1, {narrowed}]"))

    assert "No failure" not in text
    assert "            Conflict: 133 (with `day_count` 2): Not now.\n" in text


def test_each_parameter_stands_alone() -> None:
    """However many there are, each has its own lines with its whole text; those that must be given come first."""
    request = "\n".join(
        f"field{number}: {{type: string, description: {'Long ' * 30}{number}.}}" for number in range(40)
    )

    lines = _text(spec(request=request, required="field5")).splitlines()

    begun = [line.strip().partition(":")[0] for line in lines if line.startswith("            field")]
    assert ["field5", *(f"field{number}" for number in range(40) if number != 5)] == begun
    assert 40 * 30 == " ".join(lines).split().count("Long")
    assert max(map(len, lines)) <= 120


def test_what_is_taken() -> None:
    """It says what the client takes besides the form on the wire, and what a parameter needs beside it."""
    text = " ".join(
        _text(
            spec(
                request="""\
                    startTime: {type: integer, format: unix-time, description: "When it starts, in epoch seconds."}
                    telephone: {type: string, format: phone, description: Number of it.}""",
                required="startTime",
            ).replace(
                "      required: [startTime]",
                "      required: [startTime]\n      dependentRequired: {telephone: [startTime]}",
            )
        ).split()
    )

    assert "start_time: When it starts. An int in epoch seconds, or a datetime with a time zone." in text
    assert "into ClassIn's form. Sent with `start_time`." in text


def test_items() -> None:
    """The fields of a list's items are listed below it, in the spelling of the typed dict."""
    text = _text(
        spec(
            request="thingJson: {type: array, description: Things., items: {$ref: '#/components/schemas/Part'}}",
            required="thingJson",
            schemas="""\
                Part:
                  type: object
                  required: [partId]
                  properties:
                    partName: {type: string, description: Name.}
                    partId: {type: integer, description: Id.}""",
        )
    )

    assert (
        "            thing_json: Things.\n"
        "                - `part_id`: Id.\n"
        "                - `part_name`, optional: Name.\n"
    ) in text


def test_identity() -> None:
    """The text of the identity says that the client generates one."""
    text = _text(
        spec(
            request="title: {type: string}\nthingKey: {type: string, description: Your own key.}",
            operation="x-classin-repeat: identity\nx-classin-identity: thingKey",
        )
    )

    assert "thing_key: Your own key. The client then generates one," in " ".join(text.split())


def test_no_data() -> None:
    """An answer with the errno alone and one with lists beside it are described differently."""
    assert "`data` is the answer, which holds no more than the code.\n" in _text(spec(answer="code: {type: integer}"))
    assert "`data` is the answer.\n" in _text(spec(answer="list: {type: array, items: {}}"))


def test_long_example() -> None:
    """A list that is too long for a line has an entry a line, and so on inside it."""
    schema = "            schema: {$ref: '#/components/schemas/AddThingRequest'}\n"
    parts = ", ".join(f"{{partId: {number}, partName: {'Gearwheel ' * 5}}}" for number in (1, 2))
    text = _text(
        spec(
            request="thingJson: {type: array, description: Things., items: {type: object}}\nfolder: {type: string}",
            required="thingJson",
        ).replace(schema, f"{schema}            example: {{folder: a, thingJson: [{parts}]}}\n")
    )

    name = f'"{"Gearwheel " * 5}'.rstrip() + '"'
    assert [
        "            reply = classin.things.add(",
        '                folder="a",',
        "                thing_json=[",
        f'                    {{"part_id": 1, "part_name": {name}}},',
        f'                    {{"part_id": 2, "part_name": {name}}},',
        "                ],",
        "            )",
    ] == text.partition("Example:\n")[2].splitlines()[:7]
