"""The attendance of a lesson as one HTML file: a bar per person over the lesson's minutes, for screen and paper."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator
from html import escape

from classin_client.cli._attendance import Present, Register

_TICKS = (5, 10, 15, 30, 60, 120, 240)
_MOST_TICKS = 8
_EDGE = 97
_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root { color-scheme: light dark; --ink: #1d2330; --soft: #667; --paper: #fff; --track: #eceff4; --line: #c4cad6;
  --student: #2f6fdb; --teacher: #b4541f; --late: #a33; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf2; --soft: #9aa3b5; --paper: #14171e; --track: #232936;
  --line: #475063; --student: #6ea1ff; --teacher: #f0975e; --late: #ff8f8f; } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 15px/1.45 system-ui, "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.4rem; margin: 0; }
p { color: var(--soft); margin: .2rem 0 1.2rem; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 400; white-space: nowrap; max-width: 13rem; overflow: hidden;
  text-overflow: ellipsis; }
th, td { padding: .22rem .8rem .22rem 0; }
thead th { color: var(--soft); font-size: .85em; }
td.bar, th.bar { width: 60%; padding-right: 1.2rem; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.late, tr.absent th { color: var(--late); }
.track { position: relative; display: block; height: 1rem; background: var(--track); border-radius: 3px; }
.stay { position: absolute; top: 0; bottom: 0; background: var(--student); border-radius: 3px; min-width: 2px; }
.teacher .stay { background: var(--teacher); }
.edge { position: absolute; top: -3px; bottom: -3px; border-left: 1px dashed var(--line); }
.scale { position: relative; display: block; height: 1.1rem; }
.scale span { position: absolute; transform: translateX(-50%); }
.scale span:first-child { transform: none; }
.scale span.end { transform: translateX(-100%); }
@media (max-width: 40rem) { td.bar, th.bar { width: 45%; } th { max-width: 7rem; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --track: #eee; --line: #777;
  --student: #2f6fdb; --teacher: #b4541f; --late: #a00; }
  body { margin: 0; max-width: none; font-size: 10pt; } thead { display: table-header-group; }
  tr { break-inside: avoid; } .track, .stay { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
</style>
"""


def render(register: Register, zone: datetime.tzinfo | None) -> str:
    """The page. It needs nothing but itself: no script, no font, no picture, no address.

    Args:
        register: The attendance.
        zone: The zone of its times; None for that of this machine.
    """
    begin, end = _span(register)
    # Not `format`: the style is full of braces.
    lines = [_HEAD.replace("{title}", escape(f"{register.title}: attendance"))]
    lines.append(f"<h1>{escape(register.title)}</h1>")
    lines.append(f"<p>{escape(' '.join(filter(None, (_when(register, zone), register.summary()))))}</p>")
    lines.append("<table>")
    scale = "".join(_ticks(begin, end, zone))
    lines.append(
        f'<thead><tr><th>Name<th>Role<th class="bar"><span class="scale" aria-hidden="true">{scale}</span>'
        "<th>Minutes<th>Late</thead><tbody>"
    )
    lines += [_row(register, one, begin, end, zone) for one in register.people]
    lines.append("</tbody></table>")
    return "\n".join(lines) + "\n</html>\n"


def _span(register: Register) -> tuple[datetime.datetime, datetime.datetime]:
    """From when to when the bars reach: the lesson, and whoever came before or left after it."""
    moments = [one for one in (register.starts_at, register.closed_at) if one]
    for person in register.people:
        for stay in person.stays:
            moments += [one for one in (stay.entered_at, stay.left_at) if one]
    begin = min(moments, default=datetime.datetime.fromtimestamp(0, datetime.UTC))
    end = max(moments, default=begin)
    return begin, max(end, begin + datetime.timedelta(minutes=1))


def _when(register: Register, zone: datetime.tzinfo | None) -> str:
    if register.starts_at is None:
        return ""
    start = register.starts_at.astimezone(zone)
    end = f" to {register.closed_at.astimezone(zone):%H:%M}" if register.closed_at else ""
    return f"{start:%Y-%m-%d, %H:%M}{end} ({start.tzname()})."


def _ticks(begin: datetime.datetime, end: datetime.datetime, zone: datetime.tzinfo | None) -> Iterator[str]:
    minutes = (end - begin).total_seconds() / 60
    step = next((one for one in _TICKS if minutes / one <= _MOST_TICKS), math.ceil(minutes / _MOST_TICKS))
    moment, number = begin, 0
    while moment <= end:
        text = f"{moment.astimezone(zone):%H:%M}"
        place = _percent(moment, begin, end)
        # The last one would stand over the edge.
        kind = ' class="end"' if place > _EDGE else ""
        yield f'<span{kind} style="left:{place:.2f}%">{text}</span>'
        number += 1
        moment = begin + datetime.timedelta(minutes=step * number)


def _row(
    register: Register,
    one: Present,
    begin: datetime.datetime,
    end: datetime.datetime,
    zone: datetime.tzinfo | None,
) -> str:
    spans = [(stay.entered_at or begin, stay.left_at or register.closed_at or end) for stay in one.stays]
    said = ", ".join(f"{since.astimezone(zone):%H:%M} to {until.astimezone(zone):%H:%M}" for since, until in spans)
    stays = "".join(
        f'<span class="stay" style="left:{_percent(since, begin, end):.2f}%;'
        f'width:{_percent(until, begin, end) - _percent(since, begin, end):.2f}%"></span>'
        for since, until in spans
        if until >= since
    )
    edges = "".join(
        f'<span class="edge" style="left:{_percent(moment, begin, end):.2f}%"></span>'
        for moment in (register.starts_at, register.closed_at)
        if moment
    )
    kind = " ".join(filter(None, ("teacher" if "teacher" in one.role else "", "" if one.stays else "absent")))
    late = register.late(one) or 0
    label = escape(said or "not there")
    return (
        f'<tr class="{kind}"><th title="{escape(one.shown)}">{escape(one.shown)}<td>{escape(one.role)}'
        f'<td class="bar"><span class="track" role="img" aria-label="{label}" title="{label}">{stays}{edges}</span>'
        f'<td class="number">{round(one.seconds / 60)}<td class="number late">{f"{late} min" if late else ""}</tr>'
    )


def _percent(moment: datetime.datetime, begin: datetime.datetime, end: datetime.datetime) -> float:
    return 100 * (moment - begin) / (end - begin)


__all__ = ["render"]
