"""The control API at `/_simulator/…` on the simulator's own port; `control.yaml` describes it.

It needs no key, for it serves one machine and made-up people. So that no website that is open in a browser can read or
reset a test, requests of other origins are refused, and so are those for a name that is not this machine's: a website
can have its own name lead here (DNS rebinding), and then is no other origin.
"""

import asyncio
import importlib.resources
import ipaddress
import json
import re
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from classin_simulator.faults.schedule import maintenance_window
from classin_simulator.protocol.php_forms import read_body
from classin_simulator.school.seeds import SEEDS
from classin_simulator.server.state import SimulatorState

from .fields import BadInput, ControlRequest, Handler, NotFound, read_fault, read_fields, read_objects
from .inspection import MAX_PER_PAGE, to_json
from .page import landing_page
from .schools import SchoolControl

PREFIX: Final = "/_simulator"
MAX_BODY_BYTES: Final = 1024 * 1024
_HOST: Final = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(?::[0-9]*)?")
LAST_MOMENT: Final = 253_402_300_799


class Control:
    """The routes of the control API, for the state of one simulator."""

    def __init__(self, state: SimulatorState) -> None:
        self._state = state
        self._schools = SchoolControl(state)
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

    def _page(self, request: ControlRequest) -> Response:
        return Response(landing_page(self._state, request.query.get("week")), media_type="text/html")

    def _description(self, request: ControlRequest) -> Response:
        text = (
            importlib.resources.files("classin_simulator.control").joinpath("control.yaml").read_text(encoding="utf-8")
        )
        return Response(text, media_type="application/yaml")

    def _reset(self, request: ControlRequest) -> object:
        read_fields(request.body, {})
        self._state.reset()
        return self._schools.all(request)

    def _seed(self, request: ControlRequest) -> object:
        name = read_fields(request.body, {"name": str}).get("name", next(iter(SEEDS)))
        self._state.seed(name)
        return self._schools.all(request)

    def _clock(self, request: ControlRequest) -> object:
        clock = self._state.clock
        return {"now": clock(), "speed": clock.speed}

    def _set_clock(self, request: ControlRequest) -> object:
        wanted = read_fields(request.body, {"set": float, "advance": float, "speed": float})
        clock = self._state.clock
        now = clock()
        moment, advance, speed = wanted.get("set", now), wanted.get("advance", 0), wanted.get("speed", 0)
        # All or nothing: check everything before anything is changed.
        if moment < now or advance < 0 or speed < 0 or moment + advance > LAST_MOMENT:
            raise BadInput(
                "The clock can only be moved forward, not beyond the year 9999, and its speed is not negative."
            )
        # First the time: it alone can still be refused, if the clock has passed it meanwhile.
        if "set" in wanted:
            clock.set(moment)
        if "advance" in wanted:
            clock.advance(advance)
        if "speed" in wanted:
            clock.run(speed)
        return self._clock(request)

    def _faults(self, request: ControlRequest) -> object:
        faults = self._state.faults
        return {"active": to_json(faults.active), "fired": to_json(list(reversed(faults.log))[:MAX_PER_PAGE])}

    def _add_fault(self, request: ControlRequest) -> object:
        return to_json(self._state.faults.add(read_fault(request.body)))

    def _clear_faults(self, request: ControlRequest) -> object:
        self._state.faults.clear()
        return self._faults(request)

    def _maintenance(self, request: ControlRequest) -> object:
        times = self._state.faults.maintenance
        return {"windows": [{"begins": begins, "ends": ends} for begins, ends in times]}

    def _maintain(self, request: ControlRequest) -> object:
        (written,) = read_fields(request.body, {"windows": list}, required=("windows",)).values()
        times = read_objects("windows", written, {"begins": float, "ends": float}, required=("begins", "ends"))
        self._state.faults.maintenance[:] = [maintenance_window(one["begins"], one["ends"]) for one in times]
        return self._maintenance(request)

    def _requests(self, request: ControlRequest) -> object:
        return {"requests": to_json(self._state.requests.last(request.number("limit", 50, MAX_PER_PAGE)))}

    def _clear_requests(self, request: ControlRequest) -> object:
        self._state.requests.clear()
        return {"requests": []}


def _endpoint(handlers: Mapping[str, Handler]) -> Callable[[Request], Any]:
    async def answer(request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        if not _names_this_machine(request):
            return _error(403, "Control the simulator by a name of its own machine, such as localhost or 127.0.0.1.")
        if method != "GET" and _is_foreign(request):
            return _error(403, "A page of another origin may not control the simulator.")
        raw = await read_body(request.stream(), MAX_BODY_BYTES)
        if raw is None:
            return _error(413, f"A body has at most {MAX_BODY_BYTES} bytes.")
        try:
            body = json.loads(raw) if raw.strip() else {}
        except (ValueError, RecursionError):
            return _error(400, "The body is not JSON.")
        if not isinstance(body, dict):
            return _error(400, "The body is not a JSON object.")
        control_request = ControlRequest(request.path_params, request.query_params, body)
        try:
            # In a thread: handlers wait for locks and subscribers, and calls must go on meanwhile.
            result = await asyncio.to_thread(handlers[method], control_request)
        except NotFound as missing:
            return _error(404, str(missing))
        except RuntimeError as wrong:
            return _error(409, str(wrong))
        except (ValueError, LookupError, OverflowError) as wrong:
            return _error(400, str(wrong.args[0]) if wrong.args else "A value in the body is wrong.")
        return result if isinstance(result, Response) else _json(200, result)

    return answer


def _no_route(request: Request, refused: Exception) -> Response:
    assert isinstance(refused, HTTPException)
    known = refused.status_code == HTTPStatus.METHOD_NOT_ALLOWED
    text = f"{request.method[:16]} is not allowed here." if known else "There is no such path."
    response = _error(refused.status_code, f"{text} {PREFIX}/openapi.yaml describes the paths.")
    response.headers.update(refused.headers or {})
    return response


def _names_this_machine(request: Request) -> bool:
    """Whether the request is for a loopback name, or for the very address that it came to."""
    parts = _HOST.fullmatch(request.headers.get("host", ""))
    if parts is None:
        return False
    name = parts[1].strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or name == (request.scope.get("server") or ("",))[0]


def _is_foreign(request: Request) -> bool:
    origin = request.headers.get("origin")
    try:
        return origin is not None and urlsplit(origin).netloc != request.headers.get("host")
    except ValueError:
        # No address: a browser sends none such.
        return True


def _error(status: int, text: str) -> Response:
    return _json(status, {"error": text})


def _json(status: int, body: object) -> Response:
    return Response(json.dumps(body), status, media_type="application/json")
