"""The pass that writes the methods."""

from __future__ import annotations

import ast

import pytest
from inline import document, spec

from generator.passes import resources


def _methods(text: str, name: str = "Things") -> dict[str, ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(resources.render(document(text))["resources/things.py"])
    (found,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    return {node.name: node for node in found.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def _annotations(method: ast.FunctionDef | ast.AsyncFunctionDef) -> dict[str, str]:
    return {one.arg: ast.unparse(one.annotation) for one in method.args.kwonlyargs if one.annotation}


class TestSignature:
    """What a method takes."""

    @pytest.mark.parametrize(
        ("schema", "expected"),
        [
            ("{type: string}", "str"),
            ("{type: integer}", "int"),
            ("{type: number}", "float"),
            ("{type: integer, enum: [1, 2]}", "Literal[1, 2]"),
            ("{type: string, enum: [a]}", "Literal['a']"),
            ("{type: integer, format: unix-time}", "Time"),
            ("{type: string, format: binary}", "FileInput"),
            ("{type: array, items: {type: integer}}", "Sequence[int]"),
            ("{type: object}", "Mapping[str, object]"),
            ("{description: Anything.}", "Any"),
            ("{$ref: '#/components/schemas/AddThingResponse'}", "AddThingResponse | AddThingResponseParam"),
            (
                "{type: string, contentMediaType: application/json,"
                " contentSchema: {type: array, items: {type: integer}}}",
                "Sequence[int]",
            ),
        ],
    )
    def test_types(self, schema: str, expected: str) -> None:
        """A parameter has the type that its schema stands for."""
        method = _methods(spec(request=f"title: {schema}"))["add"]

        assert expected == _annotations(method)["title"]

    def test_order(self) -> None:
        """What must be given comes first, what ClassIn does not document last; all are keywords."""
        method = _methods(spec(request="a: {type: string}\nb: {type: string}", required="b"))["add"]

        assert ["b", "a", "extra"] == [one.arg for one in method.args.kwonlyargs]
        assert [None, "UNSET", "None"] == [default and ast.unparse(default) for default in method.args.kw_defaults]
        assert ["self"] == [one.arg for one in method.args.args]

    def test_order_on_the_wire(self) -> None:
        """What is sent keeps the order of the spec."""
        method = _methods(spec(request="a: {type: string}\nb: {type: string}", required="b"))["add"]

        assert "{'a': a, 'b': b, **(extra or {})}" in ast.unparse(method)


class TestResult:
    """What a method returns."""

    @pytest.mark.parametrize(
        ("answer", "expected"),
        [
            ("data: {type: integer}", "Reply[int]"),
            ("data: {type: string}", "Reply[str]"),
            ("data: {type: boolean}", "Reply[bool]"),
            ('data: {type: "null"}', "Reply[None]"),
            ("data: {}", "Reply[Any]"),
            ("data: {type: array, items: {type: string}}", "Reply[list[str]]"),
            ("data: {$ref: '#/components/schemas/AddThingRequest'}", "Reply[AddThingRequest]"),
            ("more: {type: string}", "Reply[AddThingResponse]"),
        ],
    )
    def test_types(self, answer: str, expected: str) -> None:
        """It is a reply with the type of `data`, or of the whole answer."""
        method = _methods(spec(answer=answer))["add"]

        assert method.returns is not None
        assert expected == ast.unparse(method.returns)

    @pytest.mark.parametrize(("codes", "expected"), [("[1]", "Reply[int]"), ("[1, 133]", "Reply[int | None]")])
    def test_already(self, codes: str, expected: str) -> None:
        """Where a code says that it was so already, nobody promises an id."""
        text = spec(operation="x-classin-promises: data").replace("errnos: [1]", f"errnos: {codes}")
        method = _methods(text)["add"]

        assert method.returns is not None
        assert expected == ast.unparse(method.returns)

    def test_batch(self) -> None:
        """A batch returns its items and their data, and is sent as one."""
        method = _methods(
            spec(
                operation="x-classin-batch: {items: title, limit: 7, results: data, match: position}",
                answer="data: {type: array, items: {$ref: '#/components/schemas/Result'}}",
                schemas="Result: {type: object, properties: {data: {type: integer}, errno: {type: integer}}}",
            )
        )["add"]

        assert method.returns is not None
        assert ast.unparse(method.returns) == "BatchReply[Result, int]"
        assert "self._caller.send_batch('addThing'," in ast.unparse(method)

    def test_hidden_list(self) -> None:
        """Where a method is called `list`, types name the builtin in full: the method hides it."""
        text = spec(answer="data: {type: array, items: {type: string}}").replace("things.add", "things.list")
        method = _methods(text)["list"]

        assert method.returns is not None
        assert ast.unparse(method.returns) == "Reply[builtins.list[str]]"


class TestEnsure:
    """The create that may be called again."""

    def test_identity(self) -> None:
        """The identity becomes a key that must be given, and goes to the create."""
        text = spec(
            request="title: {type: string}\nthingKey: {type: string}",
            operation="x-classin-repeat: identity\nx-classin-identity: thingKey",
        ).replace("things.add", "things.create")
        method = _methods(text)["ensure"]

        assert {"key": "str", "title": "str", "extra": "Mapping[str, object] | None"} == _annotations(method)
        assert "@keywords_with_key('thingKey')" in ast.unparse(method)
        assert (
            "return self._caller.ensure('addThing', {'title': title, 'thingKey': key, **(extra or {})})"
            in ast.unparse(method)
        )

    def test_natural(self) -> None:
        """Where the account or name is the key, there is none beside it."""
        text = spec(operation="x-classin-repeat: natural").replace("things.add", "things.create")
        method = _methods(text, "AsyncThings")["ensure"]

        assert ["title", "extra"] == list(_annotations(method))
        assert "return await self._caller.ensure('addThing', {'title': title, **(extra or {})})" in ast.unparse(method)

    @pytest.mark.parametrize(
        ("method", "operation"),
        [
            ("create", ""),
            ("create", "x-classin-repeat: idempotent"),
            ("add", "x-classin-repeat: natural"),
            ("create", "x-classin-repeat: identity\nx-classin-identity: items[].thingKey"),
        ],
    )
    def test_none(self, method: str, operation: str) -> None:
        """What makes nothing, has no key, or makes several things cannot be ensured."""
        text = spec(operation=operation).replace("things.add", f"things.{method}")

        assert [method] == [name for name in _methods(text) if name != "__init__"]


class TestGroups:
    """Sync and async, by tags."""

    def test_async(self) -> None:
        """The awaited class has the same methods, awaited."""
        method = _methods(spec(), "AsyncThings")["add"]

        assert isinstance(method, ast.AsyncFunctionDef)
        assert "return await self._caller.send(" in ast.unparse(method)

    def test_switched_off(self) -> None:
        """An operation without a method is in no class, and its group in no client."""
        sources = resources.render(document(spec().replace("      x-classin-method: things.add\n", "")))

        assert ["resources/__init__.py"] == list(sources)

    def test_lazy(self) -> None:
        """A group is named, and imported when it is first asked for."""
        source = resources.render(document(spec()))["resources/__init__.py"]

        assert '    things: Resource[Things] = Resource("classin_api.resources.things", "Things")\n' in source
