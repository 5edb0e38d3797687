"""Routes a request to its school and operation, and sends the answer, or what a fault makes of it."""

import asyncio
import time
from collections.abc import Callable, Mapping
from email.utils import formatdate
from typing import Final
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from classin_simulator.faults.fault import Fault
from classin_simulator.faults.injection import (
    Body,
    in_v1_envelope,
    refusal_body,
    with_code,
    with_item_result,
    without_item,
)
from classin_simulator.faults.schedule import Plan
from classin_simulator.protocol.deviations import REPEATED
from classin_simulator.protocol.php_forms import FormLimits, PostedForm, read_body, read_form
from classin_simulator.protocol.signatures import NOT_ALLOWED, read_json_object
from classin_simulator.protocol.specification import Operation

from .explanations import Explanation, explain_action, explain_v1, explain_v2
from .responses import Response, faulty_response, plain_text, send_response
from .school_app import Answered, Endpoint, SchoolApp
from .state import SimulatorState

CONTROL: Final = "/_simulator"

Responder = Callable[[Mapping[str, object], bool], Answered]
"""Answers a call with these fields; if the second is false, only the signature is checked."""


class Router:
    """The ASGI app of the simulator: ClassIn's API for all schools, and the control."""

    def __init__(
        self, state: SimulatorState, *, limits: FormLimits | None = None, control: ASGIApp | None = None
    ) -> None:
        self._state = state
        self._limits = limits or FormLimits()
        self._control = control
        operations = state.operations
        self._scripts: dict[str, dict[str, str]] = {one.path: {} for one in operations.values() if one.api == "v1"}
        self._actions = {one.action: one for one in operations.values() if one.action is not None}
        self._paths: dict[str, str] = {}
        for operation_id in state.first.app.endpoints:
            operation = operations[operation_id]
            if operation.api == "v2":
                self._paths[operation.path] = operation_id
            elif operation.action is not None:
                self._scripts[operation.path][operation.action] = operation_id
        self._date = (0, b"")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        path: str = scope["path"]
        try:
            if path in self._scripts:
                await self._v1(scope, receive, send)
            elif path in self._paths:
                await self._v2(scope, receive, send)
            elif self._control is not None and path.startswith(CONTROL):
                await self._control(scope, receive, send)
            elif self._control is not None and path == "/" and scope["method"] in ("GET", "HEAD"):
                await self._send(send, plain_text(302, "", (b"location", f"{CONTROL}/".encode())))
            else:
                await self._send(send, plain_text(404, "Not Found"))
        except ClientDisconnect:
            return

    async def _v1(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        # Of several, PHP keeps the last.
        action = parse_qs(scope["query_string"].decode("latin-1")).get("action", [""])[-1]
        form = await read_form(request.headers.get("content-type", ""), request.stream(), self._limits)
        began = time.perf_counter()
        sid = form.fields.get("SID")
        app = self._app(sid)
        app_or_first = app or self._state.first.app
        endpoint = app_or_first.endpoints.get(self._scripts[scope["path"]].get(action, ""))
        operation = None if endpoint is None else endpoint.operation
        plan = self._plan(operation, app_or_first)

        def answer(fields: Mapping[str, object], work: bool) -> Answered:
            # Fields from which a fault has removed an item are still values of a form.
            changed = form if fields is form.fields else PostedForm(fields, form.files)  # type: ignore[arg-type]
            return app_or_first.answer_v1(scope["method"], endpoint, changed, skew=plan.skew, work=work)

        answered, body = self._respond(plan.answer, operation, "v1", form.fields, answer)
        explanation = None
        if answered is not None and answered.signature_refused:
            explanation = explain_v1(form.fields, app_or_first.credentials, self._state.clock() + plan.skew)
        elif endpoint is None and answered is not None and answered.code == NOT_ALLOWED:
            explanation = explain_action(scope["path"], action, self._actions.get(action))
        await self._finish(scope, receive, send, plan, body, (app, operation, action, began, answered, explanation))

    async def _v2(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            await self._send(send, plain_text(405, "Method Not Allowed", (b"allow", b"POST")))
            return
        request = Request(scope, receive)
        raw = await read_body(request.stream(), self._limits.field_bytes)
        began = time.perf_counter()
        headers = request.headers
        is_json = headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"
        sent = read_json_object(raw or b"") if is_json else {}
        app = self._app(headers.get("x-eeo-uid"))
        app_or_first = app or self._state.first.app
        endpoint: Endpoint = app_or_first.endpoints[self._paths[scope["path"]]]
        operation = endpoint.operation
        plan = self._plan(operation, app_or_first)

        def answer(fields: Mapping[str, object], work: bool) -> Answered:
            return app_or_first.answer_v2(headers, endpoint, fields, skew=plan.skew, work=work)

        answered, body = self._respond(plan.answer, operation, "v2", sent, answer)
        explanation = None
        if answered is not None and answered.signature_refused:
            hidden = operation.secret_fields
            explanation = explain_v2(headers, sent, app_or_first.credentials, self._state.clock() + plan.skew, hidden)
        await self._finish(scope, receive, send, plan, body, (app, operation, None, began, answered, explanation))

    def _app(self, sid: object) -> SchoolApp | None:
        """The app of the school with this SID; None without one."""
        running = self._state.schools.get(sid) if isinstance(sid, str) else None
        return None if running is None else running.app

    def _plan(self, operation: Operation | None, app: SchoolApp) -> Plan:
        return self._state.faults.plan(operation, app.school.sid, self._state.clock())

    def _respond(
        self, fault: Fault | None, operation: Operation | None, api: str, sent: Mapping[str, object], answer: Responder
    ) -> tuple[Answered | None, Body]:
        """The school's answer, if the call is carried out, and the body that is sent."""
        if fault is None:
            return _whole(answer(sent, True))
        if fault.item is not None and operation is not None and fault.code is not None:
            return _fail_item(fault.item, fault.code, operation, sent, answer, work=fault.after_commit)
        if fault.code is not None and operation is not None and fault.code in operation.done:
            done = answer(sent, True)
            return done, with_code(operation, done.body, fault.code)
        # A malformed answer is made of a real one, so those calls are carried out; so are pages with
        # `after_commit`. A code, a page or no answer otherwise replaces the work.
        instead = fault.code is not None or fault.kind in ("timeout", "reset", "html", "empty") or fault.kind is None
        answered = None if instead and not fault.after_commit else answer(sent, True)
        if answered is not None and fault.code is None:
            return answered, answered.body
        body = refusal_body(operation, api, 1 if fault.code is None else fault.code)
        if fault.code == REPEATED and self._state.first.school.as_reported:
            body = in_v1_envelope(body)
        return answered, body

    async def _finish(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        plan: Plan,
        body: Body,
        about: "_About",
    ) -> None:
        fault = plan.answer
        app, operation, action, began, answered, explanation = about
        response = Response.of(body) if fault is None else faulty_response(fault, body)
        code = None if answered is None else answered.code
        if fault is not None and fault.item is None:
            # The code of one item is not the code of the call.
            code = fault.code
        self._state.requests.add(
            time=self._state.clock(),
            school=None if app is None else app.school.sid,
            method=scope["method"],
            path=scope["path"] + ("" if action is None else f"?action={action}"),
            operation=None if operation is None else operation.operation_id,
            status=None if response is None else response.status,
            code=code,
            milliseconds=(time.perf_counter() - began) * 1000,
            fault=describe(plan),
            explanation=explanation,
        )
        if plan.delay:
            await asyncio.sleep(plan.delay)
        await send_response(scope, receive, send, response, fault, self._date_header(plan.skew))

    async def _send(self, send: Send, response: Response) -> None:
        await response.send(send, self._date_header(0.0))

    def _date_header(self, skew: float) -> bytes:
        """The `Date` of the server's clock; written once a second."""
        second = int(self._state.clock() + skew)
        if self._date[0] != second:
            self._date = (second, formatdate(min(max(second, 0), 253402300799), usegmt=True).encode())
        return self._date[1]


_About = tuple[SchoolApp | None, Operation | None, str | None, float, Answered | None, Explanation | None]


def _fail_item(
    index: int, code: int, operation: Operation, sent: Mapping[str, object], answer: Responder, *, work: bool
) -> tuple[Answered, Body]:
    """Answer a batch with one failed item, which is carried out if `work` or the code says so."""
    work = work or code in operation.done
    taken = without_item(operation, sent, index)
    if taken is None:
        return _whole(answer(sent, True))
    rest, item, was_only = taken
    answered = answer(sent, True) if work else answer(rest, not was_only)
    if answered.code != 1:
        return answered, answered.body
    return answered, with_item_result(operation, answered.body, index, item, code, instead=work)


def _whole(answered: Answered) -> tuple[Answered, Body]:
    return answered, answered.body


def describe(plan: Plan) -> str | None:
    """What a fault did, in a few words; None if nothing."""
    fault, said = plan.answer, []
    if fault is not None:
        words = [fault.kind or "", "" if fault.status is None else f"HTTP {fault.status}"]
        words.append("" if fault.code is None else f"code {fault.code}")
        words.append("" if fault.item is None else f"at item {fault.item}")
        words.append("after the work" if fault.after_commit else "")
        said.append(" ".join(word for word in words if word))
    if plan.delay:
        said.append(f"{plan.delay:.3g} s late")
    if plan.skew:
        said.append(f"the server's clock {abs(plan.skew):g} s {'ahead' if plan.skew > 0 else 'behind'}")
    return ", ".join(said) or None
