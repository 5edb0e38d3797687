"""`resources/`: keyword-only methods, sync and async, one class for each tag, typed to the end."""

from __future__ import annotations

from generator.document import Document
from generator.model import Operation, operations
from generator.naming import class_name, keyword
from generator.passes.docstrings import docstring
from generator.shapes import Shape
from generator.source import literal, quoted, wrap

_SCALARS = {"integer": "int", "number": "float", "string": "str", "boolean": "bool", "null": "None", "any": "Any"}


class _Types:
    """Type expressions, and the models they name."""

    def __init__(self, methods: set[str]) -> None:
        self.models: set[str] = set()
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
            return f"{self._model(shape)} | Mapping[str, object]" if shape.component else "Mapping[str, object]"
        return _SCALARS[shape.kind]


def _returns(operation: Operation, types: _Types) -> str:
    if operation.result is not None and operation.result_data is not None:
        return f"BatchReply[{types.answered(operation.result)}, {types.answered(operation.result_data)}]"
    return f"Reply[{types.answered(operation.data)}]"


def _parameters(operation: Operation) -> list[tuple[str, Shape, bool]]:
    request = operation.request
    rows = [(wire, shape, wire in request.required) for wire, shape in request.fields.items()]
    return sorted(rows, key=lambda row: not row[2])


def _method(operation: Operation, types: _Types, *, awaited: bool) -> list[str]:
    parameters = _parameters(operation)
    signature = [
        f"{keyword(wire)}: {types.taken(shape)}" + ("" if required else " | Unset = UNSET")
        for wire, shape, required in parameters
    ]
    signature.append("extra: Mapping[str, object] | None = None")
    order = {wire: position for position, wire in enumerate(operation.request.fields)}
    arguments = ", ".join(
        f"{quoted(wire)}: {keyword(wire)}" for wire, _, _ in sorted(parameters, key=lambda row: order[row[0]])
    )
    send = "send_batch" if operation.batch else "send"
    call = f"self._caller.{send}({quoted(operation.spec.id)}, {{{arguments}, **(extra or {{}})}})"
    call = call.replace("{, **", "{**")
    return [
        "    @keywords",
        f"    {'async ' if awaited else ''}def {operation.method}(self, *, {', '.join(signature)})"
        f" -> {_returns(operation, types)}:",
        docstring(operation),
        f"        return {'await ' if awaited else ''}{call}",
        "",
    ]


def _ensured(operation: Operation) -> bool:
    """Whether a create has a key, by which a second call finds what the first one made."""
    repeat, identity = operation.extension("repeat"), str(operation.extension("identity", ""))
    has_key = repeat == "natural" or (repeat == "identity" and "[]" not in identity)
    return operation.method in ("create", "register") and has_key and not operation.batch


def _ensure(operation: Operation, types: _Types, *, awaited: bool) -> list[str]:
    """`ensure`: the create with its key required, so that a second run of a program cannot make a second one."""
    identity = str(operation.extension("identity", ""))
    parameters = [(wire, shape, required) for wire, shape, required in _parameters(operation) if wire != identity]
    signature = ["key: str"] if identity else []
    signature += [
        f"{keyword(wire)}: {types.taken(shape)}" + ("" if required else " | Unset = UNSET")
        for wire, shape, required in parameters
    ]
    signature.append("extra: Mapping[str, object] | None = None")
    passed = [f"{keyword(wire)}={keyword(wire)}" for wire, _, _ in parameters]
    passed += [f"{keyword(identity)}=key"] if identity else []
    text = (
        f"Your own key for it goes to ClassIn as `{identity}`: at most 32 characters, and the same for the same thing "
        "for ever."
        if identity
        else "ClassIn knows it by its account or name, which is the key."
    )
    described = "\n".join(wrap(text, indent=" " * 8))
    return [
        "    @keywords",
        f"    {'async ' if awaited else ''}def ensure(self, *, {', '.join(signature)})"
        f" -> {_returns(operation, types)}:",
        f'        """Do what `{operation.method}` does, unless it was done before.\n\n{described}\n\n'
        f"        Returns:\n            The same in either case; `outcome` says whether it `EXISTED`.\n\n"
        f"        Raises:\n            ClassInError: When it does not exist afterwards, or nobody can know.\n"
        '        """',
        f"        return {'await ' if awaited else ''}self.{operation.method}({', '.join([*passed, 'extra=extra'])})",
        "",
    ]


def _class(resource: str, described: str, members: list[Operation], types: _Types, *, awaited: bool) -> list[str]:
    name = ("Async" if awaited else "") + class_name(resource)
    caller = "AsyncCaller" if awaited else "Caller"
    lines = [f"class {name}:", f'    """{described}"""', "", '    __slots__ = ("_caller",)', ""]
    lines += [f"    def __init__(self, caller: {caller}) -> None:", "        self._caller = caller", ""]
    for operation in members:
        lines += _method(operation, types, awaited=awaited)
        if _ensured(operation):
            lines += _ensure(operation, types, awaited=awaited)
    return [*lines, ""]


def _module(resource: str, described: str, members: list[Operation]) -> str:
    types = _Types({operation.method for operation in members})
    body = [
        *_class(resource, described, members, types, awaited=False),
        *_class(resource, described, members, types, awaited=True),
    ]
    models = f"    from ..models import {', '.join(sorted(types.models))}\n" if types.models else ""
    return (
        f'"""The methods of `{resource}`."""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping, Sequence\n"
        "from typing import TYPE_CHECKING, Any, Literal\n\n"
        "from ..keywords import keywords\n"
        "from ..types import UNSET, Unset\n\n"
        "if TYPE_CHECKING:\n"
        "    import builtins\n\n"
        + models
        + "    from ..replies import AsyncCaller, BatchReply, Caller, Reply\n"
        + "    from ..values import FileInput, Time\n\n\n"
        + "\n".join(body)
    )


_INIT = '''"""The methods of the client, grouped as in openapi.yaml; a group is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..replies import AsyncCaller, Caller

if TYPE_CHECKING:
%(imports)s


class Resources:
    """The groups of methods of a client."""

    _caller: Caller

%(sync)s


class AsyncResources:
    """The groups of methods of a client, awaited."""

    _caller: AsyncCaller

%(awaited)s


__all__ = ["AsyncResources", "Resources"]
'''


def _property(resource: str, described: str, *, awaited: bool) -> str:
    name = ("Async" if awaited else "") + class_name(resource)
    return (
        "    @cached_property\n"
        f"    def {resource}(self) -> {name}:\n"
        f'        """{described}"""\n'
        f"        from .{resource} import {name}\n\n"
        f"        return {name}(self._caller)\n"
    )


def render(document: Document) -> dict[str, str]:
    """The modules' sources, by their paths in the package."""
    described = {tag["name"]: " ".join(tag["description"].split()) for tag in document.data.get("tags", [])}
    groups: dict[str, list[Operation]] = {}
    for operation in operations(document):
        if operation.method:
            groups.setdefault(operation.resource, []).append(operation)
    modules = {f"resources/{name}.py": _module(name, described[name], members) for name, members in groups.items()}
    names = [name for name in described if name in groups]
    modules["resources/__init__.py"] = _INIT % {
        "imports": "\n".join(f"    from .{name} import Async{class_name(name)}, {class_name(name)}" for name in names),
        "sync": "\n".join(_property(name, described[name], awaited=False) for name in names),
        "awaited": "\n".join(_property(name, described[name], awaited=True) for name in names),
    }
    return modules
