"""Schemas read as shapes."""

from __future__ import annotations

import pytest
from inline import document, spec

from generator.document import SpecError
from generator.shapes import Shape, read

REFERRING = spec(
    request="""\
        keeper:
          $ref: '#/components/schemas/Keeper'
          description: Who keeps it.
        telephone: {$ref: '#/components/schemas/Telephone'}
        """,
    schemas="""\
        Keeper: {type: object, description: A keeper., properties: {name: {type: string}}}
        Telephone: {type: string, format: phone, description: A number.}
        """,
)


def shape_of(request: str) -> Shape:
    """The shape of the one field `title` that the request has."""
    parsed = document(spec(request=request))
    return read(parsed, parsed.schemas()["AddThingRequest"]["properties"]["title"])


class TestValues:
    """Schemas of single values."""

    @pytest.mark.parametrize("kind", ["integer", "number", "string", "boolean", "null"])
    def test_kind(self, kind: str) -> None:
        """The type is the kind."""
        assert Shape(kind) == shape_of(f'title: {{type: "{kind}"}}')

    def test_any(self) -> None:
        """A schema without a type takes anything."""
        assert Shape("any", description="What you like.") == shape_of("title: {description: What you like.}")

    def test_format_values_and_limits(self) -> None:
        """Format, enum and limits are kept."""
        shape = shape_of("title: {type: string, format: phone, enum: [a, b], minLength: 1, maxLength: 4, pattern: x}")

        assert Shape("string", format="phone", values=("a", "b"), limits={"minLength": 1, "maxLength": 4}) == shape

    def test_file(self) -> None:
        """Binary text is a file."""
        assert shape_of("title: {type: string, format: binary}").kind == "file"

    def test_file_limits(self) -> None:
        """What ClassIn takes of a file is kept."""
        shape = shape_of("title: {type: string, format: binary, x-classin-file: {largest: 5, suffixes: [jpg, png]}}")

        assert (("jpg", "png"), {"largest": 5}) == (shape.suffixes, shape.limits)

    def test_two_types(self) -> None:
        """A schema with two types has no shape, and is named with the types."""
        with pytest.raises(SpecError, match=r"the type \['integer', 'string'\] has no shape; give one type\."):
            shape_of("title: {type: [integer, string]}")


class TestContainers:
    """Schemas that hold others."""

    def test_array(self) -> None:
        """A list has the shape of its items."""
        assert Shape("array", item=Shape("integer")) == shape_of("title: {type: array, items: {type: integer}}")

    def test_map(self) -> None:
        """An object without fields has the shape of its values."""
        shape = shape_of("title: {type: object, additionalProperties: {type: integer}}")

        assert Shape("object", item=Shape("integer")) == shape

    def test_closed(self) -> None:
        """`additionalProperties: false` is no shape."""
        assert Shape("object") == shape_of("title: {type: object, additionalProperties: false}")

    def test_json(self) -> None:
        """Text that holds JSON is read from its contentSchema, not as a string."""
        shape = shape_of(
            "title: {type: string, contentMediaType: application/json,"
            " contentSchema: {type: array, items: {type: integer}}}"
        )

        assert Shape("json", item=Shape("array", item=Shape("integer"))) == shape

    def test_required(self) -> None:
        """The fields that must be there are kept in the order of the spec."""
        parsed = document(spec(request="a: {type: string}\nb: {type: string}", required="b, a"))

        assert read(parsed, parsed.schemas()["AddThingRequest"]).required == ("b", "a")


class TestReferences:
    """Schemas with a name."""

    def test_object(self) -> None:
        """An object keeps the name of its component, and the description beside the reference wins."""
        parsed = document(REFERRING)
        keeper = read(parsed, parsed.schemas()["AddThingRequest"]).fields["keeper"]

        assert ("Keeper", "Who keeps it.", ["name"]) == (keeper.component, keeper.description, list(keeper.fields))

    def test_value(self) -> None:
        """A value that is not an object has no model, and keeps its own description."""
        parsed = document(REFERRING)
        telephone = read(parsed, parsed.schemas()["AddThingRequest"]).fields["telephone"]

        assert Shape("string", format="phone", description="A number.") == telephone

    def test_all_of(self) -> None:
        """The parts of an allOf are one object with the fields and required names of all."""
        parsed = document(
            spec(
                schemas="""\
                    Both:
                      description: Both.
                      allOf:
                        - $ref: '#/components/schemas/AddThingRequest'
                        - type: object
                          required: [picture]
                          properties: {picture: {type: string, format: binary, x-classin-also: Picture}}
                    """
            )
        )
        both = read(parsed, parsed.schemas()["Both"])

        assert ["title", "picture"] == list(both.fields)
        assert (("title", "picture"), "Both.") == (both.required, both.description)
        assert both.also == {"Picture": "picture"}
