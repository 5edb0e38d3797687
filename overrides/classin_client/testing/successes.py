"""Successful answers, from the examples of openapi.yaml."""

from __future__ import annotations

import copy
import importlib.resources
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from classin_api.operations import Batch, Operation

_SUCCESS = 1


def success_body(operation: Operation, parameters: Mapping[str, Any]) -> bytes:
    """The answer that the example of success has; of a batch, with one result for each item that was sent.

    Args:
        operation: What was called.
        parameters: What was sent, by the names on the wire.
    """
    body = _without_failures(_examples()[operation.id])
    if operation.batch is not None:
        _fit_results(operation, operation.batch, body, parameters)
    return json.dumps(body, ensure_ascii=False).encode()


@cache
def _examples() -> dict[str, Any]:
    """The body of each operation's successful answer, by the operation's id."""
    text = importlib.resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8")
    described = [operation for path in json.loads(text)["paths"].values() for operation in path.values()]
    return {
        operation["operationId"]: operation["responses"]["200"]["content"]["application/json"]["examples"]["success"][
            "value"
        ]
        for operation in described
    }


def _without_failures(value: Any) -> Any:
    """A copy of an example's value without the results in it that failed, which examples of success show as well."""
    if isinstance(value, list):
        return [_without_failures(one) for one in value if not _is_failure(one)]
    if isinstance(value, dict):
        return {name: _without_failures(one) for name, one in value.items()}
    return value


def _is_failure(result: Any) -> bool:
    return isinstance(result, dict) and result.get("errno", result.get("code", _SUCCESS)) != _SUCCESS


def _fit_results(operation: Operation, batch: Batch, body: dict[str, Any], parameters: Mapping[str, Any]) -> None:
    items = parameters[batch.items]
    if isinstance(items, str):
        items = json.loads(items)
    *beside, last = batch.results.split(".")
    holder = body
    for name in beside:
        holder = holder[name]
    first = holder[last][0]
    holder[last] = [_result(operation, batch, first, item, index) for index, item in enumerate(items)]


def _result(operation: Operation, batch: Batch, example: Mapping[str, Any], item: Any, index: int) -> dict[str, Any]:
    """The example's result for another item: it repeats what the item says, and ids count up."""
    sent = item if isinstance(item, dict) else {batch.match: item}
    echoed = _item_fields(operation, batch) & example.keys()
    result = {name: copy.deepcopy(value) for name, value in example.items() if name not in echoed}
    result |= {name: value for name, value in sent.items() if name in echoed or name == batch.match}
    identity = operation.promises.partition("[].")[2]
    if isinstance(result.get(identity), int):
        result[identity] += index
    return result


def _item_fields(operation: Operation, batch: Batch) -> set[str]:
    """The names of the fields that an item may be sent with."""
    listed = operation.request.fields[batch.items]
    listed = listed.item if listed.kind == "json" and listed.item is not None else listed
    return set() if listed.item is None else set(listed.item.fields)


__all__ = ["success_body"]
