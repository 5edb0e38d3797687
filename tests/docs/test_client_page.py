"""The output that docs/client.md shows is the output that there is."""

from __future__ import annotations

import re
import time

from classin_client import ClassIn
from classin_simulator import Simulator

from .pages import text


def _shown(heading: str) -> str:
    """The text block under a heading."""
    section = text("docs/client.md").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    (block,) = re.findall(r"^```text\n(.*?)\n```", section, re.MULTILINE | re.DOTALL)
    return str(block)


def _without_chance(output: str) -> str:
    output = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:0", output)
    return re.sub(r"\b(59|60)\d seconds", "600 seconds", output)


def test_doctor() -> None:
    """Another school's secret, and a clock that is ten minutes slow."""
    with (
        Simulator() as school,
        ClassIn(sid=school.sid, secret="wrong", base_url=school.url, clock=lambda: time.time() - 600) as classin,
    ):
        assert _without_chance(_shown("Doctor")) == _without_chance(str(classin.doctor()))


def test_explain_signature() -> None:
    """The call of the page, at the time that it shows."""
    with ClassIn(sid=1000082, secret="made-up") as classin:
        explained = classin.explain_signature(
            "lmsActivityAddStudent", {"courseId": 1, "activityId": 2, "studentUids": [3, 4]}, timestamp=1_700_000_000
        )

    assert _shown("What was signed") == str(explained)
