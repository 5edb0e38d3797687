"""What the generated package offers, held against openapi.yaml."""

from __future__ import annotations

import hashlib
import importlib
import inspect
import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from generator.build import differences
from generator.document import load
from generator.source import HEADER

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "openapi.yaml"
TARGET = ROOT / "generated_client"
PACKAGE = TARGET / "classin_api"
DESCRIPTION: dict[str, Any] = json.loads((files("classin_api") / "openapi.json").read_text(encoding="utf-8"))


def _names(operation: dict[str, Any]) -> list[str]:
    """Its method and its aliases."""
    given = operation.get("x-classin-method", [])
    return given if isinstance(given, list) else [given]


METHODS = {name: item["post"] for item in DESCRIPTION["paths"].values() for name in _names(item["post"])}
WIDEST_LINE = 120


def _schema(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = DESCRIPTION["components"]["schemas"][node["$ref"].rpartition("/")[2]]
    if "allOf" not in node:
        return node
    parts = [_schema(part) for part in node["allOf"]]
    return {
        "properties": {name: field for part in parts for name, field in part.get("properties", {}).items()},
        "required": [name for part in parts for name in part.get("required", [])],
    }


def _fields(operation: dict[str, Any]) -> tuple[set[str], set[str]]:
    """The parameters of all media types in snake case, and those of them that must be given."""
    names: set[str] = set()
    required: set[str] = set()
    for media in operation.get("requestBody", {}).get("content", {}).values():
        schema = _schema(media["schema"])
        names |= {_snake(name) for name in schema.get("properties", {})}
        required |= {_snake(name) for name in schema.get("required", [])}
    return names, required


def _snake(wire: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wire).lower()


def _method(name: str, *, awaited: bool) -> Any:
    group, _, method = name.partition(".")
    module = importlib.import_module(f"classin_api.resources.{group}")
    title = "".join(word.capitalize() for word in group.split("_"))
    return getattr(getattr(module, f"Async{title}" if awaited else title), method)


def _run(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", dedent(program)], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_there_are_methods() -> None:
    """The tests below have something to look at."""
    assert {"courses.create", "cloud.upload", "units.create"} <= METHODS.keys()


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", METHODS)
class TestMethods:
    """Every operation with a method, in both clients."""

    def test_parameters(self, name: str, awaited: bool) -> None:
        """It takes the operation's fields and `extra` as keywords, and asks for what must be given."""
        method = _method(name, awaited=awaited)
        parameters = inspect.signature(method).parameters
        (_, itself), *others = parameters.items()
        names, required = _fields(METHODS[name])

        assert itself.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        assert {one.kind for _, one in others} == {inspect.Parameter.KEYWORD_ONLY}
        assert names | {"extra"} == {key for key, _ in others}
        assert required == {key for key, one in others if one.default is inspect.Parameter.empty}

    def test_awaited(self, name: str, awaited: bool) -> None:
        """It is a coroutine in the awaited client only."""
        assert awaited == inspect.iscoroutinefunction(inspect.unwrap(_method(name, awaited=awaited)))

    def test_docstring(self, name: str, awaited: bool) -> None:
        """Its docstring keeps to the width, and leads to its page."""
        text = _method(name, awaited=awaited).__doc__
        # From 3.13 on the compiler takes away the indentation, and so the last line's.
        lines = text.strip().splitlines()
        operation = METHODS[name]

        assert max(map(len, lines)) <= WIDEST_LINE
        assert lines[-1].strip() == f"{operation['operationId']}: {operation['externalDocs']['url']}"


def _ensured(operation: dict[str, Any]) -> bool:
    """Whether it makes one thing, and has a key by which a second call finds that."""
    made = _names(operation)[0].endswith((".create", ".register")) and "x-classin-batch" not in operation
    keyed = operation["x-classin-repeat"] == "natural" or operation["x-classin-repeat"] == "identity"
    return bool(made and keyed and "[]" not in operation.get("x-classin-identity", ""))


ENSURED = {name.partition(".")[0]: operation for name, operation in METHODS.items() if _ensured(operation)}


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("group", ENSURED)
class TestEnsure:
    """What makes a thing unless it is there."""

    def test_parameters(self, group: str, awaited: bool) -> None:
        """It takes what the create takes, a key for an identity, and `update` where what is there can be edited."""
        operation = ENSURED[group]
        create = inspect.signature(_method(operation["x-classin-method"], awaited=awaited)).parameters
        ensure = inspect.signature(_method(f"{group}.ensure", awaited=awaited)).parameters
        identity = _snake(operation.get("x-classin-identity", ""))

        own = {"key", "update"}
        assert {name for name in create if name != identity} == {name for name in ensure if name not in own}
        assert ("x-classin-edit" in operation) == ("update" in ensure)
        assert bool(identity) == ("key" in ensure)
        assert "key" not in ensure or ensure["key"].default is inspect.Parameter.empty

    def test_docstring(self, group: str, awaited: bool) -> None:
        """It names the create, and keeps to the width."""
        text = _method(f"{group}.ensure", awaited=awaited).__doc__

        assert f"`{ENSURED[group]['x-classin-method'].partition('.')[2]}`" in text
        assert max(map(len, text.splitlines())) <= WIDEST_LINE


def test_no_other_methods() -> None:
    """No group has a method that openapi.yaml does not have, but for `ensure` and `ensure_many`."""
    found = set()
    for path in (PACKAGE / "resources").glob("[a-z]*.py"):
        module = importlib.import_module(f"classin_api.resources.{path.stem}")
        for title, group in vars(module).items():
            if inspect.isclass(group) and group.__module__ == module.__name__:
                methods = {name for name in vars(group) if not name.startswith("_")}
                found |= {f"{path.stem}.{name}" for name in methods}
                assert hasattr(module, title.removeprefix("Async"))

    assert METHODS.keys() | {f"{group}.{name}" for group in ENSURED for name in ("ensure", "ensure_many")} == found


def test_groups_are_imported_when_used() -> None:
    """A group's module, and models with it, wait until they are asked for."""
    printed = _run(
        """
        import sys
        from classin_api.resources import Resources
        def loaded():
            ours = ("classin_api.resources.", "classin_api.models")
            return sorted(name for name in sys.modules if name.startswith(ours))
        class Client(Resources):
            _caller = None
        client = Client()
        print(loaded())
        print(type(client.courses).__name__, client.courses is client.courses)
        print(loaded())
        """
    )

    assert printed == "[]\nCourses True\n['classin_api.resources.courses']\n"


def test_header() -> None:
    """Every generated module says in its first line what it is made from, and how."""
    without = [
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if not path.read_text(encoding="utf-8").startswith(HEADER)
    ]

    assert [] == without
    assert "`make generate`" in HEADER
    assert HEADER.count("\n") == 1


class TestStamp:
    """What the tree was made from."""

    def test_spec(self) -> None:
        """The stamp has the hash of openapi.yaml as it is, and its version."""
        stamp = tomllib.loads((PACKAGE / "STAMP.toml").read_text(encoding="utf-8"))

        assert hashlib.sha256(SPEC.read_bytes()).hexdigest() == stamp["openapi_yaml_sha256"]
        assert DESCRIPTION["info"]["version"] == stamp["documentation"]

    @pytest.mark.parametrize("tool", ["openapi-python-client", "ruff"])
    def test_tools(self, tool: str) -> None:
        """The stamp has the versions that are installed, which are the ones pinned."""
        stamp = tomllib.loads((PACKAGE / "STAMP.toml").read_text(encoding="utf-8"))
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

        assert version(tool) == stamp[tool.replace("-", "_")]
        assert f"{tool}=={version(tool)}" in project["dependency-groups"]["dev"]


def test_drift() -> None:
    """The committed tree is what openapi.yaml makes."""
    assert [] == differences(load(SPEC), TARGET), "Run `make generate`."
