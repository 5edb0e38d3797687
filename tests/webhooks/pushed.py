"""Messages as ClassIn would push them, made from the description's examples with a signature of the tests' own."""

from __future__ import annotations

import functools
import hashlib
import itertools
import json
import time
from collections.abc import Callable
from importlib import resources
from typing import Any

SID, SECRET = "1000082", "made-up-secret"
OTHER_SID, OTHER_SECRET = "1000083", "another-made-up-secret"
SIGNED_AT = 1768182931

_NUMBERS = itertools.count(1)


@functools.cache
def examples() -> dict[str, dict[str, Any]]:
    """The description's example of each message, by name."""
    document = json.loads(resources.files("classin_api").joinpath("openapi.json").read_text(encoding="utf-8"))
    return {
        name: item["post"]["requestBody"]["content"]["application/json"]["example"]
        for name, item in document["webhooks"].items()
    }


NAMES = sorted(examples())


def key(secret: str = SECRET, timestamp: object = SIGNED_AT) -> str:
    """The key of a timestamp."""
    return hashlib.md5(f"{secret}{timestamp}".encode()).hexdigest()


def fields(name: str = "End", without: tuple[str, ...] = (), **changed: Any) -> dict[str, Any]:
    """A signed message with an id of its own; keywords take the place of its fields."""
    made = {**examples()[name], "SID": int(SID), "TimeStamp": SIGNED_AT, "SafeKey": key()}
    if "_id" in made:
        made["_id"] = f"{next(_NUMBERS):024x}"
    made.update(changed)
    return {field: value for field, value in made.items() if field not in without}


def body(name: str = "End", without: tuple[str, ...] = (), **changed: Any) -> bytes:
    """The same as bytes."""
    return json.dumps(fields(name, without, **changed), ensure_ascii=False).encode()


def eventually(is_so: Callable[[], object], seconds: float = 10.0) -> bool:
    """Wait until something is so; whether it came about."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
