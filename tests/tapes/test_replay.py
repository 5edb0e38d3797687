"""Every call is exactly what is on tape, sync and async, by its method (lists as mappings and as models) and by `call`.

`make record` runs these tests with `--record-mode=rewrite`: then the sync methods record, and the others are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .cases import CASES, Case
from .recording import send
from .running import ending, expected, has_models, run, run_async
from .tape import unused

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]


def _ways() -> Iterator[Any]:
    for case in CASES:
        manners = ["method", *(["models"] if has_models(case) else []), *(["call"] if case.one_request else [])]
        for manner in manners:
            for client in ("sync", "async"):
                yield pytest.param(case, manner, client, id=f"{case.path}-{client}-{manner}")


@pytest.mark.parametrize(("case", "manner", "client"), list(_ways()))
def test_a_call_is_what_is_on_tape(
    case: Case, manner: str, client: str, vcr: Any, record_mode: str, request: pytest.FixtureRequest
) -> None:
    """What is sent is on tape to the last line, all of the tape is used, and the call ends as it should."""
    if record_mode != "none":
        result = send(case, request.getfixturevalue("simulator"))
    else:
        result = run(case, manner) if client == "sync" else run_async(case, manner)
        assert unused(vcr) == ""

    assert expected(case) == ending(result)
