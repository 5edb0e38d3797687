"""Messages made from the examples of openapi.yaml, signed as ClassIn signs them."""

from __future__ import annotations

import importlib.resources
import json
import secrets
import time
from collections.abc import Collection, Mapping
from typing import Any

from classin_client.signing import safe_key

HEADERS: Mapping[str, str] = {"Origin": "http://www.eeo.cn", "Content-Type": "application/json"}
"""The headers of a pushed message that its page names."""

_SIGNED_AHEAD = 600
"""`TimeStamp` is so much later than `ActionTime` in ClassIn's samples."""


def examples() -> dict[str, dict[str, Any]]:
    """The example of each message in openapi.yaml, by name."""
    text = importlib.resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8")
    webhooks = json.loads(text)["webhooks"]
    return {
        name: item["post"]["requestBody"]["content"]["application/json"]["example"] for name, item in webhooks.items()
    }


def build_message(
    example: Mapping[str, Any],
    *,
    sid: str,
    secret: str | None,
    fields: Mapping[str, Any],
    without: Collection[str],
    now: float | None = None,
) -> dict[str, Any]:
    """Make a message from an example.

    Args:
        example: The example.
        sid: The school's id, for `SID`.
        secret: The secret that it is signed with; None for no SafeKey.
        fields: Fields that replace those of the example.
        without: Names of fields that are left out.
        now: Seconds since 1970; without it, the time of this machine.
    """
    moment = int(time.time() if now is None else now)
    common: dict[str, Any] = {"SID": int(sid), "TimeStamp": moment + _SIGNED_AHEAD}
    if "_id" in example:
        common |= {"_id": f"{moment:08x}{secrets.token_hex(8)}", "ActionTime": moment}
    body = {**example, **common, **fields}
    body.pop("SafeKey", None)
    if secret is not None and isinstance(body.get("TimeStamp"), int | str):
        body["SafeKey"] = safe_key(secret, body["TimeStamp"])
    return {name: value for name, value in body.items() if name not in without}


__all__ = ["HEADERS", "build_message", "examples"]
