"""Type expressions of what methods take and return, and the models and typed dicts they name."""

from __future__ import annotations

from generator.shapes import Shape
from generator.source import literal

_SCALARS = {"integer": "int", "number": "float", "string": "str", "boolean": "bool", "null": "None", "any": "Any"}


class Types:
    """Writes the types of one module, and keeps which names it has to import."""

    def __init__(self, methods: set[str]) -> None:
        self.models: set[str] = set()
        self.params: set[str] = set()
        # In the body of a class, a method `list` hides the type from the annotations that follow it.
        self._list = "builtins.list" if "list" in methods else "list"

    def _model(self, shape: Shape) -> str:
        self.models.add(shape.component)
        return shape.component

    def answered(self, shape: Shape) -> str:
        """The type of a value in an answer, as openapi-python-client's models have it."""
        if shape.kind == "array" and shape.item:
            return f"{self._list}[{self.answered(shape.item)}]"
        if shape.kind == "object":
            return self._model(shape)
        return _SCALARS[shape.kind]

    def taken(self, shape: Shape) -> str:
        """The type of a value that a method takes."""
        if shape.values:
            return f"Literal[{', '.join(literal(value) for value in shape.values)}]"
        if shape.format == "unix-time":
            return "Time"
        if shape.kind == "file":
            return "FileInput"
        if shape.kind == "array" and shape.item:
            return f"Sequence[{self.taken(shape.item)}]"
        if shape.kind == "json" and shape.item:
            return self.taken(shape.item)
        if shape.kind == "object":
            return self._object(shape)
        return _SCALARS[shape.kind]

    def _object(self, shape: Shape) -> str:
        if not (shape.component and shape.fields):
            return f"{self._model(shape)} | Mapping[str, object]" if shape.component else "Mapping[str, object]"
        self.params.add(f"{shape.component}Param")
        return f"{self._model(shape)} | {shape.component}Param"
