"""The documents in dist/: made from openapi.yaml as it is, and what every generator needs of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator import portable
from generator.document import Document, load

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
OPENAPI = ("openapi.portable.json", "openapi.portable-3.0.json", "openapi.webhooks.json")
SIGNING = {"SID", "timeStamp", "safeKey"}


@pytest.fixture(name="spec", scope="module")
def _spec() -> Document:
    return load(ROOT / "openapi.yaml")


def _read(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((DIST / name).read_text(encoding="utf-8"))
    return value


def _schemas(node: Any) -> Iterator[dict[str, Any]]:
    """Whatever looks like a schema; examples are no schemas."""
    if isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key not in ("example", "examples") and not key.startswith("x-"):
                yield from _schemas(value)
    elif isinstance(node, list):
        for value in node:
            yield from _schemas(value)


def _operations(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for item in document["paths"].values() for operation in item.values()]


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    name = schema.get("$ref", "").rpartition("/")[2]
    found: dict[str, Any] = document["components"]["schemas"][name] if name else schema
    return found


def test_made_from_the_description(spec: Document) -> None:
    """They are what openapi.yaml makes, and making them twice makes the same."""
    assert [] == portable.differences(spec, ROOT)
    assert portable.documents(spec) == portable.documents(spec)


def test_a_change_is_noticed(spec: Document, tmp_path: Path) -> None:
    """A document that was edited, and one that is missing, are named."""
    portable.write(spec, tmp_path)
    (tmp_path / "dist/openapi.portable.json").write_text("{}", encoding="utf-8")
    (tmp_path / "dist/classin.tables.json").unlink()

    found = portable.differences(spec, tmp_path)

    assert [
        "different: dist/openapi.portable.json",
        "missing: dist/classin.tables.json",
    ] == found


@pytest.mark.parametrize("name", OPENAPI)
def test_valid(name: str) -> None:
    """They are valid OpenAPI."""
    validate(_read(name))


@pytest.mark.parametrize("name", OPENAPI)
def test_no_type_of_nothing(name: str) -> None:
    """No field has the type of nothing, alone or among others."""
    assert [] == [one for one in _schemas(_read(name)) if "null" in (one.get("type"), *(one.get("type") or ()))]


@pytest.mark.parametrize("name", OPENAPI)
def test_wide_numbers(name: str) -> None:
    """Every whole number that is no enum is 64 bits wide."""
    numbers = [one for one in _schemas(_read(name)) if one.get("type") == "integer" and "enum" not in one]

    assert numbers
    assert [] == [one for one in numbers if one.get("format") != "int64"]


@pytest.mark.parametrize("name", OPENAPI)
def test_no_twins(name: str) -> None:
    """No schema has two fields that most languages would give one name, and no two schemas have such names."""
    document = _read(name)
    groups = [list(one["properties"]) for one in _schemas(document) if isinstance(one.get("properties"), dict)]
    groups.append(list(document["components"]["schemas"]))

    assert [] == [group for group in groups if len(group) != len({one.replace("_", "").lower() for one in group})]


@pytest.mark.parametrize("name", ["openapi.portable.json", "openapi.portable-3.0.json"])
def test_every_operation_is_signed(name: str) -> None:
    """v1 has the three fields in its one form, v2 the three headers; every operation has one media type."""
    document = _read(name)
    for operation in _operations(document):
        (media,) = operation["requestBody"]["content"].values()
        fields = _resolved(document, media["schema"]).get("properties", {}).keys()
        headers = {scheme for needed in operation["security"] for scheme in needed}

        assert (operation["x-classin-auth"] == "safeKey") == (SIGNING <= fields), operation["operationId"]
        assert (operation["x-classin-auth"] == "lms") == (headers == {"EeoUid", "EeoTs", "EeoSign"})


def test_every_operation_is_there(spec: Document) -> None:
    """No operation is lost, in either form and in the tables; and no message becomes one."""
    expected = [operation.id for operation in spec.operations()]

    assert expected == [operation["operationId"] for operation in _operations(_read("openapi.portable.json"))]
    assert expected == [operation["operationId"] for operation in _operations(_read("openapi.portable-3.0.json"))]
    assert expected == list(_read("classin.tables.json")["operations"])
    assert "webhooks" not in _read("openapi.portable.json")


def test_every_code_is_there(spec: Document) -> None:
    """Each code is in the enum, and each code of an operation in its description."""
    document = _read("openapi.portable.json")

    assert [errno.code for errno in spec.errnos().values()] == document["components"]["schemas"]["Code"]["enum"]
    for operation in _operations(document):
        for entry in operation["x-classin-errnos"]:
            code = entry["code"] if isinstance(entry, dict) else entry
            assert f"\n| {code} | " in operation["description"], operation["operationId"]


def test_messages_have_one_cmd(spec: Document) -> None:
    """Each message has a document's entry, whose `Cmd` has the one value that it is told by."""
    document = _read("openapi.webhooks.json")
    found = {}
    for name, item in document["webhooks"].items():
        (media,) = item["post"]["requestBody"]["content"].values()
        found[name] = _resolved(document, media["schema"])["properties"]["Cmd"]["enum"]

    assert {message.name: [message.cmd] for message in spec.messages()} == found


def test_the_collection_has_all(spec: Document) -> None:
    """The Postman collection has every operation, with its action, and every message."""
    *folders, messages = _read("classin.postman_collection.json")["item"]
    requests = {item["name"]: item["request"] for folder in folders for item in folder["item"]}

    assert {operation.id for operation in spec.operations()} == requests.keys()
    for operation in spec.operations():
        url = requests[operation.id]["url"]
        query = [{"key": "action", "value": operation.action}] if operation.action else None
        assert (f"{{{{baseUrl}}}}{operation.path}", query) == (url["raw"], url.get("query"))
    assert [message.name for message in spec.messages()] == [item["name"] for item in messages["item"]]


def test_nothing_secret_is_in_the_collection() -> None:
    """The collection has variables for the school and its secret, and no values."""
    collection = _read("classin.postman_collection.json")
    values = {one["key"]: one["value"] for one in collection["variable"]}

    assert ("", "") == (values["sid"], values["secret"])
