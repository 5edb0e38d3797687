"""The linters that come from npm, and what is switched off of them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFIGURATIONS = ("redocly.yaml", ".spectral.yaml")


def test_pinned() -> None:
    """Each tool is pinned to one version."""
    tools = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]

    assert {"@redocly/cli", "@stoplight/spectral-cli", "axe-core", "puppeteer-core", "pyright"} == tools.keys()
    assert [] == [version for version in tools.values() if not re.fullmatch(r"\d+\.\d+\.\d+", version)]


def test_locked() -> None:
    """Whatever the tools need is locked by its hash, and by no registry's address."""
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    needed = {name: package for name, package in packages.items() if name}

    assert [] == [name for name, package in needed.items() if "resolved" in package]
    assert [] == [name for name, package in needed.items() if "integrity" not in package]


def test_nothing_is_run_when_installing() -> None:
    """Packages run no scripts of theirs when they are installed: one of them would report home."""
    assert "ignore-scripts=true" in (ROOT / ".npmrc").read_text(encoding="utf-8").splitlines()


def test_no_telemetry() -> None:
    """Redocly does not report home."""
    assert "telemetry: off" in (ROOT / "redocly.yaml").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_off_with_a_reason(name: str) -> None:
    """A rule that is off has a comment above it that says why."""
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    off = [number for number, line in enumerate(lines) if re.fullmatch(r"  [\w-]+: off", line)]

    assert off
    assert [] == [lines[number] for number in off if not lines[number - 1].startswith("  # ")]
