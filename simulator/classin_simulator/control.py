"""Control over HTTP, at `/_simulator/…` on the simulator's own port; `control.yaml` describes it.

It asks for no key: it is for one machine, and holds made-up people. Pages of other origins are refused all the same, so
that no website that happens to be open can reset a test.
"""

import asyncio
import importlib.resources
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from .control_input import BadInput, read_fault, read_fields, read_objects
from .faults import window
from .hosting import Hosted
from .inspection import KINDS, MOST_AT_ONCE, counts, listed, to_json
from .messages import find
from .page import landing_page
from .php import read_body
from .seeds import SEEDS

if TYPE_CHECKING:
    from .server import Simulator

PREFIX: Final = "/_simulator"
LONGEST_BODY: Final = 1024 * 1024
LAST_MOMENT: Final = 253_402_300_799


@dataclass(frozen=True, slots=True)
class Asked:
    """What a handler needs of a request."""

    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Mapping[str, Any]

    def number(self, name: str, default: int, most: int) -> int:
        """A number of the query."""
        text = self.query.get(name, str(default))
        if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text) <= most):
            raise BadInput(f"{name} is a number from 0 to {most}.")
        return int(text)


class NotHere(Exception):
    """There is nothing of this name."""


Handler = Callable[[Asked], object]


class Control:
    """The routes, over one simulator."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator
        self.handlers: dict[tuple[str, str], Handler] = {
            ("GET", "/"): self._page,
            ("GET", "/openapi.yaml"): self._description,
            ("POST", "/reset"): self._reset,
            ("POST", "/seed"): self._seed,
            ("GET", "/clock"): self._clock,
            ("PUT", "/clock"): self._set_clock,
            ("GET", "/faults"): self._faults,
            ("POST", "/faults"): self._add_fault,
            ("DELETE", "/faults"): self._clear_faults,
            ("GET", "/maintenance"): self._maintenance,
            ("PUT", "/maintenance"): self._maintain,
            ("GET", "/requests"): self._requests,
            ("DELETE", "/requests"): self._clear_requests,
            ("GET", "/schools"): self._schools,
            ("GET", "/schools/{sid}"): self._school,
            ("GET", "/schools/{sid}/pushes"): self._pushes,
            ("POST", "/schools/{sid}/pushes"): self._push,
            ("GET", "/schools/{sid}/subscriber"): self._subscriber,
            ("PUT", "/schools/{sid}/subscriber"): self._subscribe,
            ("GET", "/schools/{sid}/{kind}"): self._list,
        }
        methods: dict[str, dict[str, Handler]] = {}
        for (method, path), handler in self.handlers.items():
            methods.setdefault(path, {})[method] = handler
        methods[""] = {"GET": self._page}
        routes = [Route(PREFIX + path, _endpoint(found), methods=list(found)) for path, found in methods.items()]
        app = Starlette(routes=routes, exception_handlers={HTTPException: _no_route})
        app.router.redirect_slashes = False
        self.asgi: ASGIApp = app

    def _page(self, asked: Asked) -> Response:
        return Response(landing_page(self._simulator), media_type="text/html")

    def _description(self, asked: Asked) -> Response:
        text = importlib.resources.files("classin_simulator").joinpath("control.yaml").read_text(encoding="utf-8")
        return Response(text, media_type="application/yaml")

    def _reset(self, asked: Asked) -> object:
        read_fields(asked.body, {})
        self._simulator.reset()
        return self._schools(asked)

    def _seed(self, asked: Asked) -> object:
        name = read_fields(asked.body, {"name": str}).get("name", next(iter(SEEDS)))
        self._simulator.seed(name)
        return self._schools(asked)

    def _clock(self, asked: Asked) -> object:
        clock = self._simulator.clock
        return {"now": clock(), "speed": clock.speed}

    def _set_clock(self, asked: Asked) -> object:
        wanted = read_fields(asked.body, {"set": float, "advance": float, "speed": float})
        clock = self._simulator.clock
        now = clock()
        moment, advance, speed = wanted.get("set", now), wanted.get("advance", 0), wanted.get("speed", 0)
        # All or nothing: what would be refused later must not leave half of it done.
        if moment < now or advance < 0 or speed < 0 or moment + advance > LAST_MOMENT:
            raise BadInput(
                "The clock can only be moved forward, not beyond the year 9999, and goes at no negative speed."
            )
        # The moment before the rest: it alone can be refused yet, by a clock that has passed it meanwhile.
        if "set" in wanted:
            clock.set(moment)
        if "advance" in wanted:
            clock.advance(advance)
        if "speed" in wanted:
            clock.run(speed)
        return self._clock(asked)

    def _faults(self, asked: Asked) -> object:
        faults = self._simulator.faults
        return {"active": to_json(faults.active), "fired": to_json(list(reversed(faults.log))[:MOST_AT_ONCE])}

    def _add_fault(self, asked: Asked) -> object:
        return to_json(self._simulator.faults.add(read_fault(asked.body)))

    def _clear_faults(self, asked: Asked) -> object:
        self._simulator.faults.clear()
        return self._faults(asked)

    def _maintenance(self, asked: Asked) -> object:
        times = self._simulator.faults.maintenance
        return {"windows": [{"begins": begins, "ends": ends} for begins, ends in times]}

    def _maintain(self, asked: Asked) -> object:
        (written,) = read_fields(asked.body, {"windows": list}, required=("windows",)).values()
        times = read_objects("windows", written, {"begins": float, "ends": float}, required=("begins", "ends"))
        self._simulator.faults.maintenance[:] = [window(one["begins"], one["ends"]) for one in times]
        return self._maintenance(asked)

    def _requests(self, asked: Asked) -> object:
        return {"requests": to_json(self._simulator.requests.last(asked.number("limit", 50, MOST_AT_ONCE)))}

    def _clear_requests(self, asked: Asked) -> object:
        self._simulator.requests.clear()
        return {"requests": []}

    def _schools(self, asked: Asked) -> object:
        return {"schools": [_summary(hosted) for hosted in self._simulator.schools.values()]}

    def _school(self, asked: Asked) -> object:
        return _summary(self._found(asked))

    def _list(self, asked: Asked) -> object:
        hosted, kind = self._found(asked), asked.path["kind"]
        if kind not in KINDS:
            raise NotHere(f"There are no {kind[:40]}; there are {', '.join(KINDS)}.")
        offset, limit = asked.number("offset", 0, 10**9 - 1), asked.number("limit", 100, MOST_AT_ONCE)
        with hosted.events.lock:
            return {"total": counts(hosted.school)[kind], kind: listed(hosted.school, kind, offset, limit)}

    def _pushes(self, asked: Asked) -> object:
        queue = self._found(asked).events.pushes
        waiting, limit = queue.waiting, asked.number("limit", 50, MOST_AT_ONCE)
        return {
            "subscriber": _origin(queue.subscriber),
            "waiting": len(waiting),
            "next": [{"name": one.name, "message_id": one.message_id} for one in waiting[:limit]],
            "attempts": to_json(list(reversed(list(queue.log)))[:limit]),
            "dropped": queue.dropped,
        }

    def _push(self, asked: Asked) -> object:
        wanted = read_fields(asked.body, {"name": str, "fields": dict, "without": list}, required=("name",))
        without = wanted.get("without", [])
        if not all(isinstance(name, str) for name in without):
            raise BadInput("without is a list of names.")
        fields, kind = wanted.get("fields", {}), find(wanted["name"])
        if unknown := sorted({*fields, *without} - kind.fields):
            raise BadInput(f"{kind.name} has no field {unknown[0][:40]!r}.")
        message = self._found(asked).events.push(kind.name, fields, without=without)
        return {"name": message.name, "message_id": message.message_id}

    def _subscriber(self, asked: Asked) -> object:
        return {"subscriber": _origin(self._found(asked).events.pushes.subscriber), "attempt": None}

    def _subscribe(self, asked: Asked) -> object:
        wanted = read_fields(asked.body, {"url": str, "test": bool})
        if "url" not in asked.body:
            raise BadInput("url is missing; null subscribes nobody.")
        events = self._found(asked).events
        url = wanted.get("url")
        attempt = None
        if url is not None and wanted.get("test", False):
            attempt = events.register(url)
        else:
            events.pushes.subscriber = url
        return {"subscriber": _origin(events.pushes.subscriber), "attempt": to_json(attempt)}

    def _found(self, asked: Asked) -> Hosted:
        hosted = self._simulator.schools.get(asked.path["sid"])
        if hosted is None:
            raise NotHere("There is no school with this SID here.")
        return hosted


def _summary(hosted: Hosted) -> dict[str, object]:
    with hosted.events.lock:
        return {
            "sid": hosted.school.sid,
            "as_reported": hosted.school.as_reported,
            "counts": counts(hosted.school),
            "waiting_messages": len(hosted.events.pushes.waiting),
        }


def _origin(url: str | None) -> str | None:
    """An address without its path, which may be secret."""
    if url is None:
        return None
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/…"


def _endpoint(handlers: Mapping[str, Handler]) -> Callable[[Request], Any]:
    async def answer(request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        if method != "GET" and _is_foreign(request):
            return _error(403, "A page of another origin may not control the simulator.")
        raw = await read_body(request.stream(), LONGEST_BODY)
        if raw is None:
            return _error(413, f"A body has at most {LONGEST_BODY} bytes.")
        try:
            body = json.loads(raw) if raw.strip() else {}
        except (ValueError, RecursionError):
            return _error(400, "The body is no JSON.")
        if not isinstance(body, dict):
            return _error(400, "The body is no JSON object.")
        asked = Asked(request.path_params, request.query_params, body)
        try:
            # Handlers wait for locks and for subscribers; calls go on meanwhile.
            result = await asyncio.to_thread(handlers[method], asked)
        except NotHere as missing:
            return _error(404, str(missing))
        except RuntimeError as wrong:
            return _error(409, str(wrong))
        except (ValueError, LookupError, OverflowError) as wrong:
            return _error(400, str(wrong.args[0]) if wrong.args else "Something in the body is wrong.")
        return result if isinstance(result, Response) else _json(200, result)

    return answer


def _no_route(request: Request, refused: Exception) -> Response:
    assert isinstance(refused, HTTPException)
    known = refused.status_code == HTTPStatus.METHOD_NOT_ALLOWED
    text = f"{request.method[:16]} is not possible here." if known else "There is nothing at this address."
    response = _error(refused.status_code, f"{text} What there is stands in {PREFIX}/openapi.yaml.")
    response.headers.update(refused.headers or {})
    return response


def _is_foreign(request: Request) -> bool:
    origin = request.headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != request.headers.get("host")


def _error(status: int, text: str) -> Response:
    return _json(status, {"error": text})


def _json(status: int, body: object) -> Response:
    return Response(json.dumps(body), status, media_type="application/json")
