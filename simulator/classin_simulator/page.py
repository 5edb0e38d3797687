"""The page at `/_simulator/`: what the schools hold and what was asked last, in plain HTML."""

import html
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from .inspection import counts
from .request_log import LoggedRequest

if TYPE_CHECKING:
    from .server import Simulator

SHOWN_REQUESTS: Final = 30

_STYLE: Final = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 68rem; padding: 0 1rem; }
body { color: #1c2430; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .7rem .3rem 0; vertical-align: top; }
th { font-weight: 600; border-bottom: 1px solid #c9d1dc; } td { border-bottom: 1px solid #e9edf2; }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
.bad { color: #a3201c; } .quiet { color: #5d6b7d; }
nav a { margin-right: 1.2rem; }
@media (prefers-color-scheme: dark) {
  body { background: #14181e; color: #dfe5ee; } a { color: #86b7ff; } th, td { border-color: #303946; }
  .bad { color: #ff8d85; } .quiet { color: #93a1b5; }
}
"""


def landing_page(simulator: "Simulator") -> str:
    """The whole page."""
    now = simulator.clock()
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>ClassIn simulator</title><style>{_STYLE}</style></head>
<body>
<h1>ClassIn simulator</h1>
<p>A made-up ClassIn on this machine.
Its clock shows <strong>{_moment(now)}</strong>{_speed(simulator.clock.speed)}.</p>
<nav><a href="/_simulator/openapi.yaml">control, described</a><a href="/_simulator/schools">schools</a>
<a href="/_simulator/clock">clock</a><a href="/_simulator/faults">faults</a>
<a href="/_simulator/requests">requests</a></nav>
{"".join(_school(simulator, sid) for sid in simulator.schools)}
{_faults(simulator)}
{_requests(simulator.requests.last(SHOWN_REQUESTS))}
</body>
</html>
"""


def _school(simulator: "Simulator", sid: str) -> str:
    hosted = simulator.schools[sid]
    with hosted.events.lock:
        found = counts(hosted.school)
    base = f"/_simulator/schools/{html.escape(sid)}"
    cells = "".join(f'<td><a href="{base}/{kind}">{number}</a></td>' for kind, number in found.items())
    answers = "as the live server is reported to" if hosted.school.as_reported else "as documented"
    waiting = len(hosted.events.pushes.waiting)
    return f"""<h2>School {html.escape(sid)}</h2>
<table><thead><tr>{"".join(f"<th>{kind}</th>" for kind in found)}</tr></thead><tbody><tr>{cells}</tr></tbody></table>
<p class="quiet">It answers {answers}. <a href="{base}/pushes">Messages</a> that wait: {waiting}.</p>"""


def _faults(simulator: "Simulator") -> str:
    active = len(simulator.faults.active)
    if not active and not simulator.faults.log:
        return ""
    return (
        f'<h2>Faults</h2><p><a href="/_simulator/faults">{active} may happen, '
        f"{len(simulator.faults.log)} have happened.</a></p>"
    )


def _requests(requests: list[LoggedRequest]) -> str:
    if not requests:
        return '<h2>Last requests</h2><p class="quiet">None yet.</p>'
    rows = "".join(_row(one) for one in requests)
    head = "<tr><th>#</th><th>time</th><th>school</th><th>call</th><th>code</th><th>ms</th><th></th></tr>"
    return f"<h2>Last requests</h2><table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _row(one: LoggedRequest) -> str:
    remarks = "" if one.fault is None else f"fault: {html.escape(one.fault)} "
    if one.explanation is not None:
        remarks += html.escape(one.explanation.why)
        for title, text in (("to be signed", one.explanation.should_sign), ("received", one.explanation.received)):
            remarks += "" if text is None else f"<br>{title}: <code>{html.escape(text)}</code>"
    call = html.escape(one.operation or f"{one.method} {one.path}")
    code = "no answer" if one.status is None else str(one.code if one.code is not None else f"HTTP {one.status}")
    return (
        f"<tr><td>{one.number}</td><td>{_moment(one.time)}</td><td>{html.escape(one.school or '–')}</td>"
        f'<td><code>{call}</code></td><td class="{"" if one.code == 1 else "bad"}">{code}</td>'
        f"<td>{one.milliseconds:.1f}</td><td>{remarks}</td></tr>"
    )


def _moment(seconds: float) -> str:
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC"
    except (ValueError, OverflowError, OSError):
        return f"{seconds:.0f}"


def _speed(speed: float) -> str:
    return "" if speed == 1 else f" and goes {speed:g} times as fast"
