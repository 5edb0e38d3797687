"""The benchmarks, on small numbers: that they run, and that what does not depend on the machine holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from benchmarks import calls, flight, folder, imports, many, page, uploads, webhooks
from benchmarks.peers import environments
from benchmarks.table import Row, of_medians


def test_upload_stays_on_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way of uploading holds a file in memory that is larger than what an upload may take."""
    monkeypatch.setattr(uploads, "_SIZE_MIB", 12)

    peaks = [row for row in uploads.peaks() if row.goal]

    assert len(peaks) == 4
    assert [] == [row.name for row in peaks if not row.met]


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has every contender run in the environment of the tests, and measures none that is not installed here."""
    monkeypatch.setattr(environments, "python_of", lambda _: Path(sys.executable))
    monkeypatch.setattr(calls, "_CONTENDERS", ("classin-client", "httpx", "http.client"))
    monkeypatch.setattr(calls, "_AGAINST", (("httpx", 1.1),))
    monkeypatch.setattr(flight, "CONTENDERS", ("classin-client", "classin-client+aiohttp", "httpx", "aiohttp"))


@pytest.mark.usefixtures("here")
def test_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of call is answered and has its row, with the lowest and highest of its rounds."""
    monkeypatch.setattr(calls, "_ROUNDS", 2)
    monkeypatch.setattr(calls, "_CALLS", 2)

    rows = list(calls.measure())

    assert 8 == len(rows)
    assert [] == [row.name for row in rows if not 0 < row.spread[0] <= row.value <= row.spread[1]]


@pytest.mark.usefixtures("here")
def test_calls_in_flight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each contender has a line in the chart, with a point for each number of calls in flight."""
    monkeypatch.setattr(flight, "_ROUNDS", 1)
    monkeypatch.setattr(flight, "_SECONDS", 0.01)
    monkeypatch.setattr(flight, "IN_FLIGHT", (1, 3))

    drawn = page.chart_of(list(flight.measure()))

    assert 4 == drawn.count("<polyline")
    assert "classin-client+aiohttp</text>" in drawn


def test_the_table_stands_between_its_marks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What somebody wrote around it stays; what an earlier run wrote goes."""
    written = tmp_path / "speed.md"
    written.write_text(f"# Speed\n\n{page.BEGIN}\n\nold\n\n{page.END}\n\nEnd.\n")
    monkeypatch.setattr(page, "PAGE", written)
    monkeypatch.setattr(environments, "versions", lambda _: dict.fromkeys(page.SHOWN, "1.0"))

    page.write({"signing": [of_medians("a key", [1.0, 2.0, 4.0], "µs", goal=3.0)]})

    text = written.read_text()
    assert "| a key | 2.00 µs | 1.00–4.00 | at most 3 µs |" in text
    assert (True, False, True) == (text.startswith("# Speed\n"), "old" in text, text.endswith("End.\n"))


def test_webhooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every message that is pushed is acknowledged, and each measure of it has its row."""
    monkeypatch.setattr(webhooks, "_WARM_UP", 100)
    monkeypatch.setattr(webhooks, "_MESSAGES", 100)
    monkeypatch.setattr(webhooks, "_PACED", 100)

    assert 4 == len([row for row in webhooks.measure() if row.value > 0])


def test_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several receivers and workers: each measure has its row."""
    for name, value in {"_STORED": 50, "_HANDLED": 40, "_PACED": 20, "_SECONDS_OF_A_HANDLER": 0.0}.items():
        monkeypatch.setattr(many, name, value)
    monkeypatch.setattr(many, "_WORKERS", (1,))
    monkeypatch.setenv("PATH", f"{os.environ['PATH']}{os.pathsep}/usr/sbin")

    assert 4 == len([row for row in many.measure() if row.value > 0])


def test_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """A school that is as it should be is planned, and a new one applied, which takes no less than its floor."""
    for name, value in {"_UNCHANGED": 300, "_PEOPLE": 100, "_COURSES": 2, "_LESSONS": 4}.items():
        monkeypatch.setattr(folder, name, value)

    planned, floor, applied = folder.measure()

    assert planned.value > 0
    # Ten calls of people, two of courses, two of units, four of lessons, eight at once.
    assert floor.value == pytest.approx(5 * 0.05)
    assert applied.ratio > 1


def test_starts_of_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each start has its row, as a ratio to an empty Python."""
    monkeypatch.setattr(imports, "_RUNS", 1)

    empty, *commands = imports._starts()

    assert empty.ratio == 1
    assert [] == [row.name for row in commands if row.ratio <= 1]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(15.0, "import 15.00 ms 0.50 at most 15 ms"), (15.1, "import 15.10 ms 0.50 MISSED: at most 15 ms")],
)
def test_row(value: float, expected: str) -> None:
    """A row says whether its goal is met."""
    row = str(Row("import", value, "ms", 0.5, 15.0))

    assert expected.split() == row.split()
