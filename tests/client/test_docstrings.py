"""The docstrings of all public methods: what an editor shows has a line of its own for each parameter."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import classin_client
from classin_api import params, resources
from classin_client import errors, testing
from classin_client._raw_responses import AsyncRawResponses, RawResponses
from generator.passes.docstrings import CLASS_OF_KIND

ENTRY = re.compile(r"^( +)(\w+): (\S.*)$")


def _groups() -> Iterator[type]:
    for module in pkgutil.iter_modules(resources.__path__):
        found = importlib.import_module(f"classin_api.resources.{module.name}")
        yield from (one for one in vars(found).values() if inspect.isclass(one) and one.__module__ == found.__name__)
    for client in (classin_client.ClassIn, classin_client.AsyncClassIn):
        for group in (client.students, client.teachers):
            yield from (one for one in group.__mro__ if one is not object)


def _public() -> Iterator[object]:
    """What users import: what public modules define, and what they export from private ones."""
    found = pkgutil.walk_packages(classin_client.__path__, "classin_client.")
    names = [one.name for one in found if not re.search(r"\._", one.name)]
    for module in map(importlib.import_module, ["classin_client", *names]):
        yield from (getattr(module, name) for name in getattr(module, "__all__", ()))
        for name, one in vars(module).items():
            if not name.startswith("_") and getattr(one, "__module__", "") == module.__name__:
                yield one


def _callables() -> Iterator[tuple[str, Callable[..., Any], str]]:
    """Each with its name and the text in which its parameters are described."""
    seen: set[object] = set()
    for one in (*_groups(), *_public()):
        if not (inspect.isfunction(one) or inspect.isclass(one)) or one in seen:
            continue
        seen.add(one)
        if inspect.isfunction(one):
            yield f"{one.__module__}.{one.__name__}", one, inspect.getdoc(one) or ""
            continue
        if not one.__module__.startswith(("classin_client", "classin_api.res")):
            continue
        if _is_made_by_users(one):
            texts = [inspect.getdoc(one), inspect.getdoc(one.__init__)]
            yield f"{one.__module__}.{one.__name__}", one.__init__, "\n".join(filter(None, texts))
        for name, member in vars(one).items():
            function = getattr(member, "__func__", member)
            # The flows of an `httpx.Auth` are called by httpx alone.
            if not name.startswith("_") and inspect.isfunction(function) and not name.endswith("auth_flow"):
                yield f"{one.__module__}.{one.__name__}.{name}", function, inspect.getdoc(function) or ""


def _is_made_by_users(one: type) -> bool:
    """Whether it has an `__init__` for callers: a record, an error, a group or what a call returns has not."""
    is_record = hasattr(one, "__attrs_attrs__") or hasattr(one, "__dataclass_fields__") or issubclass(one, tuple)
    is_returned = one in (*_groups(), RawResponses, AsyncRawResponses, testing.SimulatedSchool)
    is_other = issubclass(one, BaseException) or getattr(one, "_is_protocol", False)
    return "__init__" in vars(one) and not (is_record or is_returned or is_other)


def _described(text: str) -> dict[str, str]:
    """The text of each parameter: the lines that begin with its name in the section of the arguments."""
    found: dict[str, str] = {}
    section, indent, name = "", 0, ""
    for line in text.splitlines():
        if re.fullmatch(r"(Args|Attributes|Returns|Raises|Example|Yields):", line.strip()):
            section, indent, name = line.strip(), 0, ""
        elif section in ("Args:", "Attributes:") and (entry := ENTRY.match(line)):
            indent = indent or len(entry[1])
            if len(entry[1]) == indent:
                name = entry[2]
                found[name] = entry[3]
            else:
                found[name] += " " + line.strip()
        elif name and section in ("Args:", "Attributes:") and line.strip():
            found[name] += " " + line.strip()
    return found


CALLABLES = [pytest.param(function, text, id=name) for name, function, text in _callables()]


@pytest.mark.parametrize(("function", "text"), CALLABLES)
def test_each_parameter_has_a_line(function: Callable[..., Any], text: str) -> None:
    """Each parameter has its own line with its own text, and no line is about something else."""
    taken = [name for name in inspect.signature(function).parameters if name not in ("self", "cls")]
    described = _described(text)

    assert taken == [name for name in taken if described.get(name)]
    assert len(taken) == len({described[name] for name in taken})


GENERATED = [
    pytest.param(function, text, id=name)
    for name, function, text in _callables()
    if name.startswith("classin_api.resources")
]


@pytest.mark.parametrize(("function", "text"), GENERATED)
def test_leaving_out(function: Callable[..., Any], text: str) -> None:
    """The text of each parameter that may be left out says what that does, or that it is not documented."""
    optional = [name for name, one in inspect.signature(function).parameters.items() if one.default is not one.empty]
    described = _described(text)

    assert [] == [name for name in optional if not re.search(r"(?i)\b(left|leaving \w+) out\b", described[name])]


@pytest.mark.parametrize(("function", "text"), GENERATED)
def test_example(function: Callable[..., Any], text: str) -> None:
    """The example is a call of this method that it would take."""
    example = text.partition("Example:\n")[2].partition("\n\n")[0]
    (call,) = (node for node in ast.walk(ast.parse(inspect.cleandoc(example))) if isinstance(node, ast.Call))
    assert isinstance(call.func, ast.Attribute)

    assert function.__name__ == call.func.attr
    inspect.signature(function).bind(None, *call.args, **{str(keyword.arg): None for keyword in call.keywords})


def test_items_have_texts() -> None:
    """Each field of a typed dict has its own text below it, for editors."""
    source = ast.parse(inspect.getsource(params))
    for made in (node for node in source.body if isinstance(node, ast.ClassDef)):
        fields = [node for node in made.body if isinstance(node, ast.AnnAssign)]
        texts = {
            node.value.value
            for node in made.body[1:]
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }

        assert len(fields) == len(texts)


def test_classes_of_errors() -> None:
    """The docstrings name the class that the client raises for a kind of code."""
    assert {kind: cls.__name__ for kind, cls in errors.CLASS_OF_KIND.items()} == CLASS_OF_KIND
