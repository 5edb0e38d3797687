"""The schemas of answers in openapi.json, compiled once each."""

import importlib.resources
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from classin_simulator.protocol.specification import Operation


@cache
def document() -> dict[str, Any]:
    """The description."""
    text = importlib.resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


@cache
def _described() -> dict[str, Any]:
    return {
        described["operationId"]: described
        for methods in document()["paths"].values()
        for described in methods.values()
        if isinstance(described, dict) and "operationId" in described
    }


@cache
def _validator(operation_id: str) -> Draft202012Validator:
    schema = _described()[operation_id]["responses"]["200"]["content"]["application/json"]["schema"]
    return Draft202012Validator({"components": document()["components"], **schema})


def empty_maps(value: Any, schema: Any) -> Any:
    """An answer in which an empty list stands as the empty map that PHP meant, where its schema has an object."""
    while "$ref" in schema:
        found: Any = document()
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    if value == [] and "object" in (schema.get("type"), *_kinds(schema)):
        return {}
    if isinstance(value, list):
        return [empty_maps(one, schema.get("items", {})) for one in value]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        return {name: empty_maps(one, known.get(name, {})) for name, one in value.items()}
    return value


def _kinds(schema: Any) -> list[str]:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def faults_of(operation: Operation, body: Mapping[str, object]) -> list[str]:
    """Where an answer is not what its schema says, or has a field that it does not name."""
    schema = _described()[operation.operation_id]["responses"]["200"]["content"]["application/json"]["schema"]
    with_maps = empty_maps(body, schema)
    wrong = [
        f"{operation.operation_id} {error.json_path}: {error.message[:200]}"
        for error in _validator(operation.operation_id).iter_errors(with_maps)
    ]
    return wrong + [f"{operation.operation_id} {path} is not described" for path in _unknown(with_maps, schema, "$")]


def _unknown(value: Any, schema: Any, path: str) -> list[str]:
    while "$ref" in schema:
        found: Any = document()
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    if isinstance(value, list):
        return [one for item in value for one in _unknown(item, schema.get("items", {}), f"{path}[]")]
    if isinstance(value, dict) and schema.get("properties") and not schema.get("additionalProperties"):
        known = schema["properties"]
        spelt = {field.get("x-classin-also") for field in known.values()}
        # What is null in every sample is in no schema, and ClassIn sends it all the same.
        extra = [
            f"{path}.{name}" for name in value if name not in known and name not in spelt and value[name] is not None
        ]
        return extra + [
            one
            for name, item in value.items()
            if name in known
            for one in _unknown(item, known[name], f"{path}.{name}")
        ]
    return []
