"""`operations.py`: the table of operations that the client works from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.document import Document
from generator.model import Operation, operations
from generator.shapes import Shape
from generator.source import literal, quoted

_HEAD = Path(__file__).parent.parent / "templates" / "package" / "operations_head.py"


def shape_source(shape: Shape, inner_source: Callable[[Shape], str]) -> str:
    """A shape as Python; `inner_source` writes those that it holds."""
    parts = [quoted(shape.kind)]
    if shape.fields:
        inner = ", ".join(f"{quoted(name)}: {inner_source(child)}" for name, child in shape.fields.items())
        parts.append(f"fields={{{inner}}}")
    if shape.item is not None:
        parts.append(f"item={inner_source(shape.item)}")
    if shape.required:
        parts.append(f"required={literal(shape.required)}")
    if shape.format and shape.format not in ("int64", "int32", "binary", "double"):
        parts.append(f"format={quoted(shape.format)}")
    if shape.values:
        parts.append(f"values={literal(shape.values)}")
    if shape.component:
        parts.append(f"model={quoted(shape.component)}")
    if "maxLength" in shape.limits:
        parts.append(f"longest={shape.limits['maxLength']}")
    if "largest" in shape.limits:
        parts.append(f"longest={shape.limits['largest']}")
    if shape.needs:
        needs = ", ".join(f"{quoted(name)}: {literal(others)}" for name, others in shape.needs.items())
        parts.append(f"needs={{{needs}}}")
    if shape.wrong and "code" not in shape.wrong:
        # A refusal speaks for itself.
        parts += [f"wrong={{{quoted(key)}: {literal(value)}}}" for key, value in shape.wrong.items()]
    if shape.suffixes:
        parts.append(f"values={literal(shape.suffixes)}")
    return f"Shape({', '.join(parts)})"


def _shape(shape: Shape) -> str:
    return shape_source(shape, _shape)


def _meaning(row: dict[str, Any]) -> str:
    parts = [str(row["code"])]
    parts += [f"{key}={quoted(row[key])}" for key in ("kind", "en", "repeated") if key in row]
    if "when" in row:
        parts.append(f"when={row['when']!r}")
    return f"Meaning({', '.join(parts)})"


def _operation(operation: Operation) -> str:
    rows = operation.extension("errnos", [])
    codes = tuple(sorted({row if isinstance(row, int) else row["code"] for row in rows}))
    meanings = [_meaning(row) for row in rows if isinstance(row, dict)]
    parts = [
        f"id={quoted(operation.spec.id)}",
        f"method={quoted(operation.extension('method', ''))}",
        f"path={quoted(operation.spec.path)}",
        f"auth={quoted(operation.extension('auth'))}",
        f"media={literal(operation.media)}",
        f"request={_shape(operation.request)}",
        f"response={_shape(operation.response)}",
        f"model={quoted(operation.response.component)}",
        f"codes={literal(codes)}",
        f"meanings=({''.join(meaning + ', ' for meaning in meanings)})",
    ]
    for name in ("promises", "repeat", "identity", "sunset", "doc"):
        if operation.extension(name):
            parts.append(f"{name}={quoted(str(operation.extension(name)))}")
    if operation.extension("replaced-by"):
        parts.append(f"replaced_by={quoted(operation.extension('replaced-by'))}")
    for name, kind in (("batch", "Batch"), ("rate", "Rate")):
        value = operation.extension(name)
        if value:
            fields = ", ".join(f"{key}={literal(item)}" for key, item in value.items())
            parts.append(f"{name}={kind}({fields})")
    return f"    {quoted(operation.spec.id)}: Operation({', '.join(parts)}),"


def render(document: Document) -> dict[str, str]:
    """The module's source, by its path in the package."""
    rows = "\n".join(_operation(operation) for operation in operations(document))
    table = f'OPERATIONS: dict[str, Operation] = {{\n{rows}\n}}\n"""Every operation that is known, by its id."""\n\n'
    names = '__all__ = ["OPERATIONS", "Batch", "Meaning", "Operation", "Rate", "Shape"]\n'
    return {"operations.py": _HEAD.read_text(encoding="utf-8") + table + names}
