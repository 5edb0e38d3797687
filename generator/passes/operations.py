"""`operations.py`: the table of operations that the client works from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.document import Document, params_of
from generator.model import Operation, operations
from generator.naming import module_name
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
    limits = {name: limit for name, limit in shape.limits.items() if name not in ("maxLength", "largest")}
    if limits:
        parts.append(f"limits={{{', '.join(f'{quoted(name)}: {limit}' for name, limit in limits.items())}}}")
    if shape.needs:
        needs = ", ".join(f"{quoted(name)}: {literal(others)}" for name, others in shape.needs.items())
        parts.append(f"needs={{{needs}}}")
    if shape.also:
        parts.append(f"also={{{', '.join(f'{quoted(other)}: {quoted(name)}' for other, name in shape.also.items())}}}")
    if shape.wrong:
        parts += [f"wrong={{{quoted(key)}: {literal(value)}}}" for key, value in shape.wrong.items()]
    if shape.left_out:
        fields = ", ".join(f"{key}={literal(value)}" for key, value in shape.left_out.items())
        parts.append(f"left_out=LeftOut({fields})")
    if shape.suffixes:
        parts.append(f"values={literal(shape.suffixes)}")
    return f"Shape({', '.join(parts)})"


def _shape(shape: Shape) -> str:
    return shape_source(shape, _shape)


def _narrowed(row: dict[str, Any]) -> str:
    parts = [str(row["code"])]
    parts += [f"{key}={quoted(row[key])}" for key in ("kind", "en", "repeated") if key in row]
    if "outcome_known" in row:
        parts.append(f"outcome_known={row['outcome_known']}")
    if "param" in row:
        parts.append(f"params={literal(params_of(row))}")
    if "when" in row:
        parts.append(f"when={row['when']!r}")
    return f"NarrowedErrno({', '.join(parts)})"


def _has_code(shape: Shape) -> bool:
    return not {"errno", "code"}.isdisjoint(shape.fields)


def _operation(operation: Operation) -> str:
    rows = operation.extension("errnos", [])
    codes = tuple(sorted({row if isinstance(row, int) else row["code"] for row in rows}))
    rows = sorted((row for row in rows if isinstance(row, dict)), key=lambda row: "when" not in row)
    narrowed = [_narrowed(row) for row in rows]
    entries = tuple(name for name, field in operation.response.fields.items() if field.item and _has_code(field.item))
    parts = [
        f"id={quoted(operation.spec.id)}",
        f"method={quoted(operation.name)}",
        f"path={quoted(operation.spec.path)}",
        f"auth={quoted(operation.extension('auth'))}",
        f"media={literal(operation.media)}",
        f"request={_shape(operation.request)}",
        f"response={_shape(operation.response)}",
        f"model={quoted(operation.response.component)}",
        f"codes={literal(codes)}",
        f"narrowed=({''.join(errno + ', ' for errno in narrowed)})",
    ]
    for name in ("promises", "repeat", "identity", "serial", "sunset", "doc"):
        if operation.extension(name):
            parts.append(f"{name}={quoted(str(operation.extension(name)))}")
    if entries and not operation.extension("batch"):
        parts.append(f"entries={literal(entries)}")
    if operation.aliases:
        parts.append(f"aliases={literal(operation.aliases)}")
    if operation.extension("replaced-by"):
        parts.append(f"replaced_by={quoted(operation.extension('replaced-by'))}")
    for name, kind in (("batch", "Batch"), ("rate", "Rate"), ("edit", "Edit")):
        value = operation.extension(name)
        if value:
            fields = ", ".join(f"{key}={literal(item)}" for key, item in value.items())
            parts.append(f"{name}={kind}({fields})")
    return f"    {quoted(operation.spec.id)}: Operation({', '.join(parts)}),"


_FLAT = re.compile(r'Shape\("\w+"(?:, fields=\{[^{}]*\})?(?:, required=\([^()]*\))?(?:, model="\w+")?\)')
_OFTEN = 20
"""Occurrences of a shape from which on it is made once: the table is read with the first call of each program."""


def _shared(rows: str) -> tuple[str, str]:
    """The shapes that occur often, each with a name, and the rows with these names."""
    counted = Counter(_FLAT.findall(rows))
    made = []
    # The longest first: shorter ones occur in them.
    for source, count in sorted(counted.items(), key=lambda one: -len(one[0])):
        if count >= _OFTEN:
            kind, model = re.findall(r'^Shape\("(\w+)"', source)[0], re.findall(r'model="(\w+)"', source)
            name = f"_{module_name(model[0] if model else kind).upper()}"
            rows = rows.replace(source, name)
            made.append(f"{name} = {source}")
    return "\n".join(reversed(made)), rows


def render(document: Document) -> dict[str, str]:
    """The module's source, by its path in the package."""
    shared, rows = _shared("\n".join(_operation(operation) for operation in operations(document)))
    table = f"{shared}\n\n"
    table += f"SUCCESS_MEANING = {quoted(document.errnos()[1].en)}\n"
    table += '"""What code 1 says, of every operation; for other codes the registry in `errnos` is imported."""\n\n'
    table += f'OPERATIONS: dict[str, Operation] = {{\n{rows}\n}}\n"""Every operation that is known, by its id."""\n\n'
    exported = (
        "OPERATIONS",
        "SUCCESS_MEANING",
        "Batch",
        "Edit",
        "LeftOut",
        "NarrowedErrno",
        "Operation",
        "Rate",
        "Shape",
    )
    names = f"__all__ = {list(exported)!r}\n"
    return {"operations.py": _HEAD.read_text(encoding="utf-8") + table + names}
