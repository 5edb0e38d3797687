"""The benchmarks, on small numbers: that they run, and that what does not depend on the machine holds."""

from __future__ import annotations

import pytest

from benchmarks import calls, uploads, webhooks
from benchmarks.table import Row


def test_upload_stays_on_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way of uploading holds a file in memory that is larger than what an upload may take."""
    monkeypatch.setattr(uploads, "_SIZE_MIB", 12)

    peaks = [row for row in uploads.measure() if row.goal]

    assert len(peaks) == 4
    assert [] == [row.name for row in peaks if not row.met]


def test_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of call is answered and has its row."""
    monkeypatch.setattr(calls, "_TURNS", 2)
    monkeypatch.setattr(calls, "_ASYNC_CALLS", 60)
    monkeypatch.setattr(calls, "_ASYNC_TURNS", 1)

    rows = list(calls.measure())

    assert len(rows) == 7
    assert [] == [row.name for row in rows if row.value <= 0]


def test_webhooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every message that is pushed is acknowledged, and each measure of it has its row."""
    monkeypatch.setattr(webhooks, "_WARM_UP", 100)
    monkeypatch.setattr(webhooks, "_MESSAGES", 100)
    monkeypatch.setattr(webhooks, "_PACED", 100)

    assert 4 == len([row for row in webhooks.measure() if row.value > 0])


@pytest.mark.parametrize(
    ("value", "expected"),
    [(15.0, "import 15.00 ms 0.50 at most 15 ms"), (15.1, "import 15.10 ms 0.50 MISSED: at most 15 ms")],
)
def test_row(value: float, expected: str) -> None:
    """A row says whether its goal is met."""
    row = str(Row("import", value, "ms", 0.5, 15.0))

    assert expected.split() == row.split()
