"""The page at `/_simulator/`: timetable, records and pushes of the schools, and the last requests, in plain HTML."""

import html
from datetime import UTC, date, datetime
from typing import Final

from classin_api.errnos import ERRNOS
from classin_simulator.pushes.delivery import Attempt
from classin_simulator.pushes.queue import PushQueue
from classin_simulator.server.request_log import LoggedRequest
from classin_simulator.server.state import SimulatorState

from .inspection import counts
from .schools import without_path
from .timetable import timetable, week_of

SHOWN_REQUESTS: Final = 30
SHOWN_ATTEMPTS: Final = 8
SHOWN_WAITING: Final = 8

_STYLE: Final = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
body { color: #1c2430; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .7rem .3rem 0; vertical-align: top; }
th { font-weight: 600; border-bottom: 1px solid #c9d1dc; } td { border-bottom: 1px solid #e9edf2; }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
.bad { color: #a3201c; } .quiet { color: #5d6b7d; } .when { white-space: nowrap; }
nav a { margin-right: 1.2rem; }
.week { table-layout: fixed; } .week p { margin: 0 0 .4rem; padding-left: .45rem; font-size: 13px; }
.week strong { display: block; } .call { min-width: 11rem; }
.week p { border-left: 3px solid #8b96a5; } .week p.classroom { border-color: #2f6fde; } .today { color: #2f6fde; }
@media (prefers-color-scheme: dark) {
  body { background: #14181e; color: #dfe5ee; } a { color: #86b7ff; } th, td { border-color: #303946; }
  .bad { color: #ff8d85; } .quiet { color: #93a1b5; } .today { color: #86b7ff; }
}
"""

_REFRESH: Final = """
setInterval(async () => {
  if (document.hidden || !getSelection().isCollapsed) return;
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location)).text(), "text/html");
    document.querySelector("main").replaceWith(page.querySelector("main"));
  } catch { document.title = "ClassIn simulator (ended)"; }
}, 2000);
"""
"""Every two seconds, but not while the page is out of sight or text is selected; the place that is read stays."""


def landing_page(state: SimulatorState, week: str | None = None) -> str:
    """The whole page.

    Args:
        state: The state of the simulator.
        week: A date of the week whose timetable is shown; None for this week.

    Raises:
        BadInput: If `week` is no date.
    """
    now = state.clock()
    monday = week_of(now, week)
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>ClassIn simulator</title><style>{_STYLE}</style></head>
<body><main>
<h1>ClassIn simulator</h1>
<p>A made-up ClassIn on this machine.
Its clock shows <strong>{_moment(now)}</strong>{_speed(state.clock.speed)}.</p>
<nav><a href="/_simulator/openapi.yaml">control, described</a><a href="/_simulator/schools">schools</a>
<a href="/_simulator/clock">clock</a><a href="/_simulator/faults">faults</a>
<a href="/_simulator/requests">requests</a></nav>
{"".join(_school(state, sid, monday, now) for sid in state.schools)}
{_faults(state)}
{_requests(state.requests.last(SHOWN_REQUESTS))}
</main><script>{_REFRESH}</script></body>
</html>
"""


def _school(state: SimulatorState, sid: str, monday: date, now: float) -> str:
    running = state.schools[sid]
    with running.events.lock:
        found = counts(running.school)
        week = timetable(running.school, monday, now)
    base = f"/_simulator/schools/{html.escape(sid)}"
    cells = "".join(f'<td><a href="{base}/{kind}">{number}</a></td>' for kind, number in found.items())
    answers = "as the live server is reported to" if running.school.as_reported else "as documented"
    return f"""<h2>School {html.escape(sid)}</h2>
<table><thead><tr>{"".join(f"<th>{kind}</th>" for kind in found)}</tr></thead><tbody><tr>{cells}</tr></tbody></table>
<p class="quiet">It answers {answers}.</p>
{week}
{_pushes(running.events.pushes, base)}"""


def _pushes(queue: PushQueue, base: str) -> str:
    title = f'<h3><a href="{base}/pushes">Pushed messages</a></h3>'
    if queue.subscriber is None and not queue.log:
        return f'{title}<p class="quiet">Nobody has subscribed.</p>'
    waiting = queue.waiting
    names = ", ".join(html.escape(one.name) for one in waiting[:SHOWN_WAITING])
    names += " …" if len(waiting) > SHOWN_WAITING else ""
    state = f'<span class="bad">{len(waiting)} wait: {names}.</span>' if waiting else "None waits."
    rows = "".join(_attempt(one) for one in list(reversed(list(queue.log)))[:SHOWN_ATTEMPTS])
    head = "<tr><th>time</th><th>message</th><th>answer</th><th></th></tr>"
    table = f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"
    return f"{title}<p>To {html.escape(without_path(queue.subscriber) or 'nobody')}. {state}</p>{table if rows else ''}"


def _attempt(one: Attempt) -> str:
    answer = "no answer" if one.status is None else f"HTTP {one.status}"
    verdict = "acknowledged" if one.why_not is None else f'<span class="bad">{html.escape(one.why_not)}</span>'
    return (
        f'<tr><td class="when">{_moment(one.time)}</td><td>{html.escape(one.name)}</td>'
        f'<td class="when">{answer}</td><td>{verdict}</td></tr>'
    )


def _faults(state: SimulatorState) -> str:
    active = len(state.faults.active)
    if not active and not state.faults.log:
        return ""
    return (
        f'<h2>Faults</h2><p><a href="/_simulator/faults">{active} may happen, '
        f"{len(state.faults.log)} have happened.</a></p>"
    )


def _requests(requests: list[LoggedRequest]) -> str:
    if not requests:
        return '<h2>Last requests</h2><p class="quiet">None yet.</p>'
    rows = "".join(_row(one) for one in requests)
    head = "<tr><th>#</th><th>time</th><th>school</th><th>call</th><th>code</th><th>ms</th><th>what it means</th></tr>"
    return f"<h2>Last requests</h2><table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _row(one: LoggedRequest) -> str:
    remarks = [] if one.fault is None else [f"fault: {html.escape(one.fault)}"]
    if one.explanation is not None:
        remarks.append(html.escape(one.explanation.why))
        for title, text in (("to be signed", one.explanation.should_sign), ("received", one.explanation.received)):
            remarks += [] if text is None else [f"{title}: <code>{html.escape(text)}</code>"]
    elif one.code is not None and one.code in ERRNOS:
        remarks.append(html.escape(ERRNOS[one.code].en))
    call = html.escape(one.operation or f"{one.method} {one.path}")
    code = "no answer" if one.status is None else str(one.code if one.code is not None else f"HTTP {one.status}")
    return (
        f'<tr><td>{one.number}</td><td class="when">{_moment(one.time)}</td><td>{html.escape(one.school or "–")}</td>'
        f'<td class="call"><code>{call}</code></td><td class="{"" if one.code == 1 else "bad"}">{code}</td>'
        f"<td>{one.milliseconds:.1f}</td><td>{'<br>'.join(remarks)}</td></tr>"
    )


def _moment(seconds: float) -> str:
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return f"{seconds:.0f}"


def _speed(speed: float) -> str:
    return "" if speed == 1 else f" and goes {speed:g} times as fast"
