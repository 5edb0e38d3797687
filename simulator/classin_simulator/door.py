"""The HTTP side: reads a request, finds its school and operation, and sends the answer, or what a fault makes of it."""

import asyncio
import time
from collections.abc import Callable, Mapping
from email.utils import formatdate
from typing import Final
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from .app import Answered, Endpoint, SchoolApp
from .breakage import Body, in_v1_envelope, put_result, recoded, refusal, take_entry
from .clock import Clock
from .explanations import Explanation, explain_action, explain_v1, explain_v2
from .faults import Fault, Faults, Plan
from .php import FormLimits, PostedForm, read_body, read_form
from .reports import REPEATED
from .request_log import RequestLog
from .sending import Reply, broken, plain, send_reply
from .signatures import NOT_ALLOWED, read_json_object
from .specification import Operation

CONTROL: Final = "/_simulator"

Judge = Callable[[Mapping[str, object], bool], Answered]
"""Answers a call with these fields; without its work when the second is false."""


class Door:
    """What a server runs: the schools behind one address."""

    def __init__(
        self,
        schools: Mapping[str, SchoolApp],
        operations: Mapping[str, Operation],
        clock: Clock,
        faults: Faults,
        requests: RequestLog,
        *,
        limits: FormLimits | None = None,
        control: ASGIApp | None = None,
    ) -> None:
        self._schools = schools
        self._first = next(iter(schools.values()))
        self._clock = clock
        self._faults = faults
        self._requests = requests
        self._limits = limits or FormLimits()
        self._control = control
        self._scripts: dict[str, dict[str, str]] = {one.path: {} for one in operations.values() if one.api == "v1"}
        self._actions = {one.action: one for one in operations.values() if one.action is not None}
        self._paths: dict[str, str] = {}
        for operation_id in self._first.endpoints:
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
            else:
                await self._send(send, plain(404, "Not Found"))
        except ClientDisconnect:
            return

    async def _v1(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        # PHP keeps the last of several.
        action = parse_qs(scope["query_string"].decode("latin-1")).get("action", [""])[-1]
        form = await read_form(request.headers.get("content-type", ""), request.stream(), self._limits)
        began = time.perf_counter()
        sid = form.fields.get("SID")
        app = self._schools.get(sid) if isinstance(sid, str) else None
        judge = app or self._first
        endpoint = judge.endpoints.get(self._scripts[scope["path"]].get(action, ""))
        operation = None if endpoint is None else endpoint.operation
        plan = self._plan(operation, judge)

        def answer(fields: Mapping[str, object], work: bool) -> Answered:
            # What a fault has taken an entry from are still values of a form.
            changed = form if fields is form.fields else PostedForm(fields, form.files)  # type: ignore[arg-type]
            return judge.answer_v1(scope["method"], endpoint, changed, skew=plan.skew, work=work)

        answered, body = self._judge(plan.answer, operation, "v1", form.fields, answer)
        explanation = None
        if answered is not None and answered.at_the_gate:
            explanation = explain_v1(form.fields, judge.credentials, self._clock() + plan.skew)
        elif endpoint is None and answered is not None and answered.code == NOT_ALLOWED:
            explanation = explain_action(scope["path"], action, self._actions.get(action))
        await self._finish(scope, receive, send, plan, body, (app, operation, action, began, answered, explanation))

    async def _v2(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "POST":
            await self._send(send, plain(405, "Method Not Allowed", (b"allow", b"POST")))
            return
        request = Request(scope, receive)
        raw = await read_body(request.stream(), self._limits.field_bytes)
        began = time.perf_counter()
        headers = request.headers
        is_json = headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"
        sent = read_json_object(raw or b"") if is_json else {}
        app = self._schools.get(headers.get("x-eeo-uid", ""))
        judge = app or self._first
        endpoint: Endpoint = judge.endpoints[self._paths[scope["path"]]]
        operation = endpoint.operation
        plan = self._plan(operation, judge)

        def answer(fields: Mapping[str, object], work: bool) -> Answered:
            return judge.answer_v2(headers, endpoint, fields, skew=plan.skew, work=work)

        answered, body = self._judge(plan.answer, operation, "v2", sent, answer)
        explanation = None
        if answered is not None and answered.at_the_gate:
            hidden = operation.secret_fields
            explanation = explain_v2(headers, sent, judge.credentials, self._clock() + plan.skew, hidden)
        await self._finish(scope, receive, send, plan, body, (app, operation, None, began, answered, explanation))

    def _plan(self, operation: Operation | None, app: SchoolApp) -> Plan:
        return self._faults.plan(operation, app.school.sid, self._clock())

    def _judge(
        self, fault: Fault | None, operation: Operation | None, api: str, sent: Mapping[str, object], answer: Judge
    ) -> tuple[Answered | None, Body]:
        """What the school answers, if it is asked at all, and what the fault makes of it."""
        if fault is None:
            return _whole(answer(sent, True))
        if fault.item is not None and operation is not None and fault.code is not None:
            return _fail_entry(fault.item, fault.code, operation, sent, answer, work=fault.after_commit)
        if fault.code is not None and operation is not None and fault.code in operation.done:
            done = answer(sent, True)
            return done, recoded(operation, done.body, fault.code)
        # A spoilt answer needs an answer to spoil, so these have always been carried out; as have mere pages with
        # `after_commit`. A code, a page or silence stands in place of the work otherwise.
        instead = fault.code is not None or fault.kind in ("timeout", "reset", "html", "empty") or fault.kind is None
        answered = None if instead and not fault.after_commit else answer(sent, True)
        if answered is not None and fault.code is None:
            return answered, answered.body
        body = refusal(operation, api, 1 if fault.code is None else fault.code)
        if fault.code == REPEATED and self._first.school.as_reported:
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
        reply = Reply.of(body) if fault is None else broken(fault, body)
        code = None if answered is None else answered.code
        if fault is not None and fault.item is None:
            # That of one entry is not the call's.
            code = fault.code
        self._requests.add(
            time=self._clock(),
            school=None if app is None else app.school.sid,
            method=scope["method"],
            path=scope["path"] + ("" if action is None else f"?action={action}"),
            operation=None if operation is None else operation.operation_id,
            status=None if reply is None else reply.status,
            code=code,
            milliseconds=(time.perf_counter() - began) * 1000,
            fault=describe(plan),
            explanation=explanation,
        )
        if plan.delay:
            await asyncio.sleep(plan.delay)
        await send_reply(scope, receive, send, reply, fault, self._date_header(plan.skew))

    async def _send(self, send: Send, reply: Reply) -> None:
        await reply.send(send, self._date_header(0.0))

    def _date_header(self, skew: float) -> bytes:
        """The `Date` of the server's clock; written once a second."""
        second = int(self._clock() + skew)
        if self._date[0] != second:
            self._date = (second, formatdate(min(max(second, 0), 253402300799), usegmt=True).encode())
        return self._date[1]


_About = tuple[SchoolApp | None, Operation | None, str | None, float, Answered | None, Explanation | None]


def _fail_entry(
    index: int, code: int, operation: Operation, sent: Mapping[str, object], answer: Judge, *, work: bool
) -> tuple[Answered, Body]:
    """Let one entry of a batch fail: after it was done, or without it. Some codes say that it was done."""
    work = work or code in operation.done
    taken = take_entry(operation, sent, index)
    if taken is None:
        return _whole(answer(sent, True))
    rest, entry, was_only = taken
    answered = answer(sent, True) if work else answer(rest, not was_only)
    if answered.code != 1:
        return answered, answered.body
    return answered, put_result(operation, answered.body, index, entry, code, instead=work)


def _whole(answered: Answered) -> tuple[Answered, Body]:
    return answered, answered.body


def describe(plan: Plan) -> str | None:
    """What went wrong in a few words, or nothing."""
    fault, said = plan.answer, []
    if fault is not None:
        words = [fault.kind or "", "" if fault.status is None else f"HTTP {fault.status}"]
        words.append("" if fault.code is None else f"code {fault.code}")
        words.append("" if fault.item is None else f"at entry {fault.item}")
        words.append("after the work" if fault.after_commit else "")
        said.append(" ".join(word for word in words if word))
    if plan.delay:
        said.append(f"{plan.delay:.3g} s late")
    if plan.skew:
        said.append(f"the server's clock {abs(plan.skew):g} s {'ahead' if plan.skew > 0 else 'behind'}")
    return ", ".join(said) or None
