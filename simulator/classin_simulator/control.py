"""Control over HTTP, at `/_simulator/…` on the simulator's own port; `control.yaml` describes it.

It asks for no key: it is for one machine, and holds made-up people. Pages of other origins are refused all the same, so
that no website that happens to be open can reset a test.
"""

import asyncio
import importlib.resources
import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from .control_input import Asked, BadInput, Handler, NotHere, read_fault, read_fields, read_objects
from .control_schools import SchoolControl
from .faults import window
from .inspection import MOST_AT_ONCE, to_json
from .page import landing_page
from .php import read_body
from .seeds import SEEDS

if TYPE_CHECKING:
    from .server import Simulator

PREFIX: Final = "/_simulator"
LONGEST_BODY: Final = 1024 * 1024
LAST_MOMENT: Final = 253_402_300_799


class Control:
    """The routes, over one simulator."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator
        self._schools = SchoolControl(simulator)
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
            **self._schools.handlers,
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
        return self._schools.all(asked)

    def _seed(self, asked: Asked) -> object:
        name = read_fields(asked.body, {"name": str}).get("name", next(iter(SEEDS)))
        self._simulator.seed(name)
        return self._schools.all(asked)

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
