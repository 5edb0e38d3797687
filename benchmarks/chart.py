"""A chart of throughput against calls in flight, both in powers, as SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

_WIDTH, _HEIGHT = 760, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 190, 34, 44
_COLOURS = ("#0b6e4f", "#0b6e4f", "#8a4fbf", "#8a4fbf", "#8a4fbf", "#8a4fbf", "#444444")
_DASHES = ("", "7 3", "", "2 3", "7 3", "11 3 2 3", "")


class Line(NamedTuple):
    """One contender.

    Attributes:
        name: What it is called.
        points: Calls in flight and calls a second.
    """

    name: str
    points: Sequence[tuple[int, float]]


def draw(lines: Sequence[Line]) -> str:
    """The chart as SVG."""
    across = sorted({x for line in lines for x, _ in line.points})
    values = [y for line in lines for _, y in line.points]
    low, high = 10 ** math.floor(math.log10(min(values))), max(values) * 1.15

    def x_of(in_flight: float) -> float:
        span = math.log(across[-1] / across[0]) or 1.0
        return _LEFT + math.log(in_flight / across[0]) / span * (_WIDTH - _LEFT - _RIGHT)

    def y_of(rate: float) -> float:
        return _HEIGHT - _BOTTOM - math.log(rate / low) / math.log(high / low) * (_HEIGHT - _TOP - _BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img"'
        ' font-family="sans-serif" font-size="12">',
        "<title>Calls a second against calls in flight; more is better</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        f'<text x="{_LEFT}" y="18" fill="#222222">calls a second, on loopback; more is better</text>',
        f'<text x="{(_LEFT + _WIDTH - _RIGHT) / 2:.0f}" y="{_HEIGHT - 8}" fill="#222222">calls in flight</text>',
    ]
    for rate in _ticks(low, high):
        y = y_of(rate)
        parts.append(f'<path d="M{_LEFT} {y:.1f}H{_WIDTH - _RIGHT}" stroke="#dddddd"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end" fill="#444444">{rate:,.0f}</text>')
    for in_flight in across:
        x = x_of(in_flight)
        parts.append(
            f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 18}" text-anchor="middle" fill="#444444">{in_flight}</text>'
        )
    ends = _apart([y_of(line.points[-1][1]) for line in lines])
    for number, line in enumerate(lines):
        colour, dash = _COLOURS[number % len(_COLOURS)], _DASHES[number % len(_DASHES)]
        way = " ".join(f"{x_of(x):.1f},{y_of(y):.1f}" for x, y in line.points)
        parts.append(
            f'<polyline points="{way}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'
        )
        x, y = x_of(line.points[-1][0]), y_of(line.points[-1][1])
        parts.append(f'<path d="M{x:.1f} {y:.1f}L{x + 14:.1f} {ends[number]:.1f}" stroke="{colour}" fill="none"/>')
        parts.append(f'<text x="{x + 18:.1f}" y="{ends[number] + 4:.1f}" fill="{colour}">{line.name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _ticks(low: float, high: float) -> list[float]:
    decades = range(round(math.log10(low)), math.ceil(math.log10(high)) + 1)
    return [step * 10**decade for decade in decades for step in (1, 2, 5) if low <= step * 10**decade <= high]


def _apart(places: Sequence[float], gap: float = 15.0) -> list[float]:
    """The places of texts, moved so that none lies on another."""
    moved = list(places)
    last = -math.inf
    for number in sorted(range(len(moved)), key=lambda one: moved[one]):
        last = moved[number] = max(moved[number], last + gap)
    return moved
