"""The tables that other languages read say of every code what the client says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from classin_api.operations import OPERATIONS, Operation
from classin_client._response import errnos

ROOT = Path(__file__).parents[2]
TABLES = json.loads((ROOT / "dist/classin.tables.json").read_text(encoding="utf-8"))
UNKNOWN_TO_ALL = 999_999_999


def _by_the_tables(operation: Operation, code: int, values: dict[str, Any], *, repeated: bool) -> tuple[str, str, str]:
    """Kind, outcome and meaning, by the rule of docs/languages.md."""
    for entry in TABLES["operations"][operation.id]["errnos"].get(str(code), ()):
        holds = all(str(values.get(name)) == value for name, value in entry.get("when", {}).items())
        if holds and (repeated or not entry.get("repeated")):
            found = entry
            break
    else:
        found = TABLES["errnos"].get(str(code), TABLES["unknown_errno"])
    failed = found["outcome"] == "unknown" and operation.repeat == "read"
    return found["kind"], "failed" if failed else found["outcome"], found["en"]


def _by_the_client(operation: Operation, code: int, values: dict[str, Any], *, repeated: bool) -> tuple[str, str, str]:
    errno = errnos.look_up(operation, code, values, repeated=repeated)
    known = errno.outcome_known or operation.repeat == "read"
    outcome = errno.outcome.value if errno.outcome else "failed" if known else "unknown"
    return errno.kind, outcome, errno.en


@pytest.mark.parametrize("repeated", [False, True])
@pytest.mark.parametrize("values", [{}, {"identity": 1}, {"identity": "2"}], ids=str)
def test_every_code_of_every_operation(values: dict[str, Any], *, repeated: bool) -> None:
    """Kind, outcome and meaning are the client's: for codes that an operation lists, for others, for unknown ones."""
    calls = [
        (operation, code) for operation in OPERATIONS.values() for code in [*map(int, TABLES["errnos"]), UNKNOWN_TO_ALL]
    ]
    expected = {
        (operation.id, code): _by_the_client(operation, code, values, repeated=repeated) for operation, code in calls
    }

    assert expected == {
        (operation.id, code): _by_the_tables(operation, code, values, repeated=repeated) for operation, code in calls
    }
