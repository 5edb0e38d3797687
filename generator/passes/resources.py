"""`resources/`: keyword-only methods, sync and async, one class for each tag, typed to the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.document import Document
from generator.model import Operation, operations
from generator.naming import class_name, keyword
from generator.passes.docstrings import docstring, ensure_docstring, ensure_many_docstring
from generator.passes.params import ensure_param, is_ensured
from generator.passes.types import Types
from generator.source import quoted

_Members: TypeAlias = dict[str, Operation]
"""The methods of a group, by their names: `courses.create`."""


def _returns(operation: Operation, types: Types) -> str:
    if operation.result is not None and operation.result_data is not None:
        return f"BatchReply[{types.answered(operation.result)}, {types.answered(operation.result_data)}]"
    # Of a code that says "it was so already" nobody promises an id.
    absent = " | None" if operation.extension("promises") and operation.codes_of("already") else ""
    return f"Reply[{types.answered(operation.data)}{absent}]"


def _method(operation: Operation, method: str, types: Types, *, awaited: bool) -> list[str]:
    """The method, `courses.create`; or an alias, whose docstring says of what."""
    send = "send_batch" if operation.batch else "send"
    names = {api_name: keyword(api_name) for api_name in operation.request.fields}
    text = docstring(operation, awaited=awaited, is_alias=method != operation.name)
    return _function(operation, types, method.partition(".")[2], send, names, text, awaited=awaited)


def _ensure(operation: Operation, types: Types, *, awaited: bool) -> list[str]:
    """`ensure`: the create with its key required, so that a second run of a program cannot make a second one."""
    identity = operation.extension("identity")
    names = {api_name: "key" if api_name == identity else keyword(api_name) for api_name in operation.request.fields}
    text = ensure_docstring(operation, awaited=awaited)
    return _function(operation, types, "ensure", "ensure", names, text, awaited=awaited)


def _ensure_many(operation: Operation, types: Types, *, awaited: bool) -> list[str]:
    """`ensure_many`: a call for each row."""
    param = ensure_param(operation)
    types.params.add(param)
    update = ["update: bool = False"] if operation.extension("edit") else []
    signature = [f"rows: Iterable[{param} | Mapping[str, object]]", "*", *update]
    signature.append("on_progress: Callable[[int, int], object] | None = None")
    data = types.answered(operation.data)
    passed = "update=update, " if update else ""
    define = f"{'async ' if awaited else ''}def ensure_many"
    return [
        f"    {define}(self, {', '.join(signature)}) -> BatchReply[{data}, {data}]:",
        ensure_many_docstring(operation, awaited=awaited),
        f"        return {'await ' if awaited else ''}self._caller.ensure_many({quoted(operation.spec.id)}, rows,"
        f" {passed}on_progress=on_progress)",
        "",
    ]


def _function(
    operation: Operation,
    types: Types,
    method: str,
    send: str,
    names: Mapping[str, str],
    text: str,
    *,
    awaited: bool,
) -> list[str]:
    """A method that sends its arguments; `names` has its keywords by ClassIn's names, in ClassIn's order."""
    fields, required = operation.request.fields, operation.request.required
    # The key of an `ensure` stands first and must be given, whatever the operation itself requires.
    key = [
        api_name for api_name in names if api_name not in required and names[api_name] == "key" and method == "ensure"
    ]
    must = [*key, *(api_name for api_name in names if api_name in required)]
    signature = [f"{names[api_name]}: {types.taken(fields[api_name])}" for api_name in must]
    signature += [
        f"{names[api_name]}: {types.taken(fields[api_name])} | Unset = UNSET"
        for api_name in names
        if api_name not in must
    ]
    update = method == "ensure" and operation.extension("edit") is not None
    signature += ["update: bool = False"] if update else []
    signature.append("extra: Mapping[str, object] | None = None")
    arguments = [*(f"{quoted(api_name)}: {name}" for api_name, name in names.items()), "**(extra or {})"]
    define = f"{'async ' if awaited else ''}def {method}"
    return [
        f"    @keywords_with_key({quoted(key[0])})" if key else "    @keywords",
        f"    {define}(self, *, {', '.join(signature)}) -> {_returns(operation, types)}:",
        text,
        f"        return {'await ' if awaited else ''}self._caller.{send}({quoted(operation.spec.id)},"
        f" {{{', '.join(arguments)}}}{', update=update' if update else ''})",
        "",
    ]


def _class(resource: str, described: str, members: _Members, types: Types, *, awaited: bool) -> list[str]:
    name = ("Async" if awaited else "") + class_name(resource)
    caller = "AsyncCaller" if awaited else "Caller"
    lines = [f"class {name}(Group):", f'    """{described}"""', "", '    __slots__ = ("_caller",)', ""]
    lines += [f"    def __init__(self, caller: {caller}) -> None:", "        self._caller = caller", ""]
    for method, operation in members.items():
        lines += _method(operation, method, types, awaited=awaited)
        if is_ensured(operation) and method == operation.name:
            lines += _ensure(operation, types, awaited=awaited)
            lines += _ensure_many(operation, types, awaited=awaited)
    return [*lines, ""]


def _raw_class(resource: str, members: _Members, *, awaited: bool) -> list[str]:
    """The group whose methods return the response of the HTTP library; an `ensure` without its answer says nothing."""
    group, wrap = ("Async", "raw_awaited") if awaited else ("", "raw")
    names = [method.partition(".")[2] for method in members]
    return [
        f"class {group}Raw{class_name(resource)}:",
        f'    """The methods of `{resource}`: each sends one request, and returns the response of the HTTP library."""',
        "",
        f"    def __init__(self, caller: {group}Caller) -> None:",
        f"        group = {group}{class_name(resource)}(caller)",
        *(f"        self.{name} = {wrap}(group.{name})" for name in names),
        "",
    ]


def _module(resource: str, described: str, members: _Members) -> str:
    types = Types({method.partition(".")[2] for method in members})
    body = [
        *_class(resource, described, members, types, awaited=False),
        *_class(resource, described, members, types, awaited=True),
        *_raw_class(resource, members, awaited=False),
        *_raw_class(resource, members, awaited=True),
    ]
    models = f"    from ..models import {', '.join(sorted(types.models))}\n" if types.models else ""
    models += f"    from ..params import {', '.join(sorted(types.params))}\n" if types.params else ""
    return (
        f'"""The methods of `{resource}`."""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Callable, Iterable, Mapping, Sequence\n"
        "from typing import TYPE_CHECKING, Any, Literal\n\n"
        "from ..keywords import keywords, keywords_with_key\n"
        "from ..raw import raw, raw_awaited\n"
        "from ..resource import Group\n"
        "from ..types import UNSET, Unset\n\n"
        "if TYPE_CHECKING:\n"
        "    import builtins\n\n"
        + models
        + "    from ..callers import AsyncCaller, Caller\n    from ..replies import BatchReply, Reply\n"
        + "    from ..values import FileInput, Time\n\n\n"
        + "\n".join(body)
    )


_PREFIXES = {"awaited": "Async", "raw_awaited": "AsyncRaw", "raw": "Raw", "sync": ""}
"""What the names of the four kinds of groups begin with."""

_INIT = '''"""The methods of the client, grouped as in openapi.yaml; a group is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resource import Resource

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
%(imports)s


class Resources:
    """The groups of methods of a client."""

    _caller: Caller

%(sync)s


class AsyncResources:
    """The groups of methods of a client, awaited."""

    _caller: AsyncCaller

%(awaited)s


class RawResources:
    """The groups of methods that return the response of the HTTP library."""

    _caller: Caller

%(raw)s


class AsyncRawResources:
    """The groups of methods that return the response of the HTTP library, awaited."""

    _caller: AsyncCaller

%(raw_awaited)s


__all__ = ["AsyncRawResources", "AsyncResources", "RawResources", "Resources"]
'''


def _attribute(resource: str, described: str, prefix: str) -> str:
    name = prefix + class_name(resource)
    return (
        f'    {resource}: Resource[{name}] = Resource("classin_api.resources.{resource}", "{name}")\n'
        f'    """{described}"""\n'
    )


def render(document: Document) -> dict[str, str]:
    """The modules' sources, by their paths in the package."""
    described = {tag["name"]: " ".join(tag["description"].split()) for tag in document.data.get("tags", [])}
    groups: dict[str, _Members] = {}
    for operation in operations(document):
        for method in operation.spec.names:
            groups.setdefault(method.partition(".")[0], {})[method] = operation
    modules = {f"resources/{name}.py": _module(name, described[name], members) for name, members in groups.items()}
    names = [name for name in described if name in groups]
    modules["resources/__init__.py"] = _INIT % {
        "imports": "\n".join(
            f"    from .{name} import {', '.join(prefix + class_name(name) for prefix in _PREFIXES.values())}"
            for name in names
        ),
        **{
            key: "\n".join(_attribute(name, described[name], prefix) for name in names)
            for key, prefix in _PREFIXES.items()
        },
    }
    return modules
