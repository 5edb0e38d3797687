"""Requests that every generator sends right: one media type, and the signature where it can be seen."""

from __future__ import annotations

from typing import Any, Final

from generator.document import plain
from generator.portable.walk import Schema, named, reference, resolved

FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"

_ONLY_SIGNED: Final = "SignedRequest"
"""The component of v1 operations without parameters."""

_FIELDS: Final[dict[str, Schema]] = {
    "SID": {"type": "string", "description": "The school's id. Needed, unless your HTTP client adds it."},
    "timeStamp": {
        "type": "integer",
        "description": "Seconds since 1970 (UTC), valid for 20 minutes. Needed, unless your HTTP client adds it.",
    },
    "safeKey": {
        "type": "string",
        "description": "md5(SECRET + timeStamp), lower case. Needed, unless your HTTP client adds it.",
    },
}
"""Not required by the schemas, for most programs sign where the request leaves, in a hook of the HTTP client."""

SECURITY_SCHEMES: Final[dict[str, dict[str, str]]] = {
    "EeoUid": {"type": "apiKey", "in": "header", "name": "X-EEO-UID", "description": "The school's id (SID)."},
    "EeoTs": {
        "type": "apiKey",
        "in": "header",
        "name": "X-EEO-TS",
        "description": "Seconds since 1970 (UTC); ClassIn takes it for 5 minutes.",
    },
    "EeoSign": {
        "type": "apiKey",
        "in": "header",
        "name": "X-EEO-SIGN",
        "description": "The signature of the body; spec/vectors/core/lms_signature.json has what goes into it.",
    },
}


def in_one_media_type(node: dict[str, Any]) -> None:
    """Leaves multipart alone where a form is offered beside it: most generators choose the one without the file.

    The file stays optional, and the examples of the form come along.
    """
    content: dict[str, Any] = node.get("requestBody", {}).get("content", {})
    if FORM in content and MULTIPART in content:
        form = content.pop(FORM)
        examples = {key: form[key] for key in ("example", "examples") if key in form}
        if examples:
            content[MULTIPART] = {"schema": content[MULTIPART]["schema"], **examples}


def flat(schemas: dict[str, Schema], schema: Schema) -> Schema:
    """An object that is put together from others (`allOf`), as one: generators differ over the parts of a form."""
    schema = resolved(schemas, schema)
    made = {key: value for key, value in schema.items() if key != "allOf"}
    for part in (flat(schemas, one) for one in schema.get("allOf", ())):
        made["type"] = "object"
        made["properties"] = {**made.get("properties", {}), **part.get("properties", {})}
        for key in ("required", "dependentRequired"):
            if key in part:
                made[key] = (
                    [*made.get(key, []), *part[key]] if key == "required" else {**made.get(key, {}), **part[key]}
                )
    return made


def signed(node: dict[str, Any], schemas: dict[str, Schema]) -> None:
    """Puts the signature into the request: three fields of a form (v1), or three headers (v2)."""
    if node["x-classin-auth"] == "lms":
        node["security"] = [{name: [] for name in SECURITY_SCHEMES}]
        return
    node["security"] = []
    content = node.setdefault("requestBody", {"required": True, "content": {}})["content"]
    if not content:
        schemas.setdefault(_ONLY_SIGNED, {"type": "object", "properties": {}})
        content[FORM] = {"schema": reference(_ONLY_SIGNED), "example": {}}
    for media in content.values():
        name = named(media["schema"])
        schemas[name] = flat(schemas, schemas[name])
        schemas[name]["properties"] = {**schemas[name].get("properties", {}), **plain(_FIELDS)}
