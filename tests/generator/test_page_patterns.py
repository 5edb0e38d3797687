"""The patterns that meet whole pages of the documentation take linear time, whatever a page holds."""

from __future__ import annotations

import time

import pytest

from generator.pages import files


@pytest.mark.parametrize(
    "piece", ["<!---->", "<!-- ", "<meta ", "<input ", "<title>", "<title ", "<meta charset", "<?xml ", " ", "\n"]
)
@pytest.mark.parametrize("end", ["", "x", "<html"])
def test_a_strange_page_takes_no_time(piece: str, end: str) -> None:
    """Thirty comments one after the other took longer than anybody waits."""
    text = piece * 50_000 + end

    began = time.monotonic()
    files._HTML.match(text)
    files._ERROR.fullmatch(text)
    files._PASSWORD.search(text)
    files._TITLE.search(text)
    files._CHARSET.search(text.encode()[:200_000])

    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "head", ["<!doctype html>", "<!-- saved --> <!-- a --> <html lang='zh'>", "<?xml version='1.0'?>\n<html>"]
)
def test_html_is_known_by_its_head(head: str) -> None:
    """Comments and a declaration may stand before it."""
    assert files._HTML.match(f"\n{head}<body>") is not None
