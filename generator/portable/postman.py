"""A Postman collection that signs by itself: every operation with its example, every message for a receiver."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from generator.document import Document, SpecMessage, SpecOperation, plain
from generator.portable import texts
from generator.portable.requests import FORM, MULTIPART, flat
from generator.portable.walk import samples

_SCHEMA: Final = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_SCRIPTS: Final = Path(__file__).parent / "postman_scripts"
_FIELDS: Final = {"SID": "{{sid}}", "timeStamp": "{{timeStamp}}", "safeKey": "{{safeKey}}"}
_HEADERS: Final = {"X-EEO-UID": "{{sid}}", "X-EEO-TS": "{{timeStamp}}", "X-EEO-SIGN": "{{lmsSign}}"}
_ABOUT: Final = """Every operation of ClassIn's server-side API with an example, and every message that ClassIn pushes,
for trying a receiver.

Set the variables `sid` and `secret`; each request is signed when it is sent. Set `secret` in an environment, as a
secret, not in the collection: whoever gets the collection gets it too. `baseUrl` may be that of the simulator,
`receiver` is where your receiver listens. The collection is derived from openapi.yaml; edit that file, not this one.
"""


def collection(document: Document) -> dict[str, Any]:
    """The collection, in Postman's format 2.1."""
    root: dict[str, Any] = plain(document.data)
    folders: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for operation in document.operations():
        folders[operation.tag].append(_request(operation, root))
    abouts = {tag["name"]: tag["description"] for tag in root["tags"]}
    items = [{"name": name, "description": abouts[name], "item": folders[name]} for name in abouts if folders.get(name)]
    items.append(
        {
            "name": "pushed messages",
            "description": "What ClassIn sends to a receiver; sent from here, to yours.",
            "item": [_message(message) for message in document.messages()],
        }
    )
    return {
        "info": {"name": f"ClassIn API {root['info']['version']}", "description": _ABOUT, "schema": _SCHEMA},
        "item": items,
        "event": [_script("prerequest", "sign.js"), _script("test", "check.js")],
        "variable": [
            {"key": "baseUrl", "value": root["servers"][0]["url"]},
            {"key": "sid", "value": ""},
            {"key": "secret", "value": "", "type": "secret"},
            {"key": "receiver", "value": "http://127.0.0.1:8000/classin"},
        ],
    }


def _script(event: str, name: str) -> dict[str, Any]:
    lines = (_SCRIPTS / name).read_text(encoding="utf-8").splitlines()
    return {"listen": event, "script": {"type": "text/javascript", "exec": lines}}


def _request(operation: SpecOperation, root: Mapping[str, Any]) -> dict[str, Any]:
    node = plain(operation.node)
    signed = _HEADERS if node["x-classin-auth"] == "lms" else {}
    request: dict[str, Any] = {
        "method": operation.method.upper(),
        "header": [{"key": name, "value": value} for name, value in signed.items()],
        "url": _url("{{baseUrl}}", operation.path),
        "body": _body(operation, node, root),
        "description": f"{node['summary']}\n\n{texts.description(node, root['x-classin-errnos'])}",
    }
    if signed:
        request["header"].insert(0, {"key": "Content-Type", "value": "application/json"})
    return {"name": operation.id, "request": request}


def _url(base: str, path: str) -> dict[str, Any]:
    place, _, query = path.partition("?")
    url: dict[str, Any] = {"raw": base + path, "host": [base], "path": place.strip("/").split("/") if place else []}
    if query:
        name, _, value = query.partition("=")
        url["query"] = [{"key": name, "value": value}]
    return url


def _body(operation: SpecOperation, node: Mapping[str, Any], root: Mapping[str, Any]) -> dict[str, Any]:
    value: Any = next((value for _, value in samples({"requestBody": node.get("requestBody", {})})), {})
    if node["x-classin-auth"] == "lms":
        return _json(value)
    fields = [{"key": name, "value": _text(one), "type": "text"} for name, one in (value | _FIELDS).items()]
    if MULTIPART not in operation.media:
        return {"mode": "urlencoded", "urlencoded": fields}
    schema = flat(root["components"]["schemas"], node["requestBody"]["content"][MULTIPART]["schema"])
    files = [name for name, one in schema["properties"].items() if one.get("format") == "binary"]
    # Where a form does without it, the file is switched off until somebody chooses one.
    optional = FORM in operation.media
    return {
        "mode": "formdata",
        "formdata": [*fields, *({"key": name, "type": "file", "src": [], "disabled": optional} for name in files)],
    }


def _message(message: SpecMessage) -> dict[str, Any]:
    node = plain(message.node)
    value: Any = next((value for _, value in samples(node)), {})
    request: dict[str, Any] = {
        "method": "POST",
        "header": [{"key": "Content-Type", "value": "application/json"}],
        "url": _url("{{receiver}}", ""),
        "body": _json(value | {"SID": "{{sid}}", "TimeStamp": "{{timeStamp}}", "SafeKey": "{{safeKey}}"}),
        "description": f"{node['summary']}\n\n{node.get('description', '')}",
    }
    # Numbers: a variable within quotes would be a text.
    request["body"]["raw"] = request["body"]["raw"].replace('"{{timeStamp}}"', "{{timeStamp}}")
    return {"name": message.name, "request": request}


def _json(value: Any) -> dict[str, Any]:
    raw = json.dumps(value, ensure_ascii=False, indent=2)
    return {"mode": "raw", "raw": raw, "options": {"raw": {"language": "json"}}}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
