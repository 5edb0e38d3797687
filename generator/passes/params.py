"""`params.py`: the objects in the lists that methods take, as typed dicts with the names that Python has for fields."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Document
from generator.model import Operation, operations
from generator.naming import class_name, keyword
from generator.passes.docstrings import EXTRA, KEY, described
from generator.passes.types import Types
from generator.shapes import Shape
from generator.source import docstring_safe, wrap

SUFFIX = "Param"
"""What the name of a typed dict ends in; the rest is the component's."""

_HEAD = '''"""The items of lists as typed dicts, for type checkers: `{"uid": 1001}` where a method takes such an item.

The models of the same name are taken as well, and at run time so are dicts with ClassIn's names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .values import FileInput, Time
'''


def _objects(shape: Shape) -> Iterator[Shape]:
    """The objects below a shape that have a name, those inside others first."""
    for inner in (*shape.fields.values(), *([shape.item] if shape.item else [])):
        yield from _objects(inner)
        if inner.component and inner.fields:
            yield inner


def _class(operation: Operation, shape: Shape, types: Types) -> list[str]:
    lines = [f"class {shape.component}{SUFFIX}(TypedDict):", *_docstring(shape.description or "An item."), ""]
    for api_name, field in sorted(shape.fields.items(), key=lambda row: row[0] not in shape.required):
        taken = types.taken(field)
        lines.append(f"    {keyword(api_name)}: {taken if api_name in shape.required else f'NotRequired[{taken}]'}")
        lines += [*_docstring(described(operation, api_name, field, shape)), ""]
    return lines


def _docstring(text: str) -> list[str]:
    first, *rest = wrap(docstring_safe(" ".join(text.split())), indent="    ", width=112)
    lines = [f'    """{first.strip()}', *rest]
    # A text that ends in a quote would run into the closing ones.
    return [*lines[:-1], f'{lines[-1]}"""'] if not text.endswith('"') else [*lines, '    """']


def is_ensured(operation: Operation) -> bool:
    """Whether a create has a key, by which a second call finds what the first one made."""
    repeat, identity = operation.extension("repeat"), str(operation.extension("identity", ""))
    has_key = repeat == "natural" or (repeat == "identity" and "[]" not in identity)
    return operation.method in ("create", "register") and has_key and not operation.batch


def ensure_param(operation: Operation) -> str:
    """The name of the typed dict for a row of `ensure_many`."""
    return f"{class_name(operation.resource)}Ensure{SUFFIX}"


def _row(operation: Operation, types: Types) -> list[str]:
    """A row of `ensure_many`: the keywords of `ensure`."""
    request, identity = operation.request, operation.extension("identity")
    lines = [f"class {ensure_param(operation)}(TypedDict):"]
    lines += [*_docstring(f"A row of `{operation.resource}.ensure_many`: the keywords of `ensure`."), ""]
    for api_name, field in sorted(request.fields.items(), key=lambda row: row[0] not in (*request.required, identity)):
        taken, must = types.taken(field), api_name in (*request.required, identity)
        name = "key" if api_name == identity else keyword(api_name)
        lines.append(f"    {name}: {taken if must else f'NotRequired[{taken}]'}")
        text = KEY.format(identity) if api_name == identity else described(operation, api_name, field, request)
        lines += [*_docstring(text), ""]
    return [*lines, "    extra: NotRequired[Mapping[str, object]]", *_docstring(EXTRA), ""]


def render(document: Document) -> dict[str, str]:
    """The module's source, by its path in the package."""
    classes: dict[str, list[str]] = {}
    types = Types(set())
    for operation in operations(document):
        for shape in _objects(operation.request) if operation.method else ():
            classes.setdefault(f"{shape.component}{SUFFIX}", _class(operation, shape, types))
        if is_ensured(operation):
            classes[ensure_param(operation)] = _row(operation, types)
    body = "\n".join("\n".join(["", *lines]) for lines in classes.values())
    models = f"    from .models import {', '.join(sorted(types.models))}\n" if types.models else ""
    names = ", ".join(f'"{name}"' for name in sorted(classes))
    return {"params.py": f"{_HEAD}{models}\n{body}\n\n__all__ = [{names}]\n"}
