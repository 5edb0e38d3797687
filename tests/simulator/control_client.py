"""Asking the control: every answer is held against control.yaml."""

import importlib.resources
import json
from typing import Any

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from .raw_client import SID, RawClient

BASE = f"/schools/{SID}"


def described() -> dict[str, Any]:
    """The description of the control."""
    text = importlib.resources.files("classin_simulator.control").joinpath("control.yaml").read_text(encoding="utf-8")
    read: dict[str, Any] = YAML(typ="safe").load(text)
    return read


DESCRIPTION = described()


def resolve(schema: Any) -> Any:
    """What a reference refers to."""
    while "$ref" in schema:
        found: Any = DESCRIPTION
        for step in schema["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        schema = found
    return schema


def ask(raw_client: RawClient, method: str, path: str, body: object = None, status: int = 200, **headers: str) -> Any:
    """A request, whose answer has to be as it is described."""
    sent = b"" if body is None else json.dumps(body).encode()
    given, answer = raw_client.send(method, "/_simulator" + path, sent, headers)
    assert (status, True) == (given, answer is not None), answer
    plain = path.partition("?")[0]
    template = next(
        known for known in sorted(DESCRIPTION["paths"], key=lambda one: one.count("{")) if _fits(known, plain)
    )
    operation = DESCRIPTION["paths"][template][method.lower()]
    content = resolve(operation["responses"][str(status)])["content"]
    if "application/json" in content:
        schema = {"components": DESCRIPTION["components"], **content["application/json"]["schema"]}
        assert [] == [error.message for error in Draft202012Validator(schema).iter_errors(answer)]
    return answer


def _fits(template: str, path: str) -> bool:
    known, given = template.split("/"), path.split("/")
    return len(known) == len(given) and all(
        one.startswith("{") or one == two for one, two in zip(known, given, strict=True)
    )
