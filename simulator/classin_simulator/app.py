"""The HTTP side: finds the operation, reads the request, checks the signature and the fields, and wraps the answer."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from .answers import Answer, Refused, v1_envelope, v2_envelope
from .calls import IMPLEMENTATIONS, Call, Implementation
from .checks import WRONG_V1, RequestCheck
from .clock import Clock
from .gates import RateGate, RepeatGate
from .php import FormLimits, PostedForm, UploadedFile, read_body, read_form
from .school import School
from .signatures import NOT_ALLOWED, Credentials, read_json_object, refuse_v1, refuse_v2
from .specification import Operation

Observer = Callable[[Operation | None, Mapping[str, object]], None]
"""Called with every answer, and the operation where one was found."""


@dataclass(frozen=True, slots=True)
class _Endpoint:
    operation: Operation
    implementation: Implementation
    check: RequestCheck


class SchoolApp:
    """Answers for one school. `asgi` is what a server runs."""

    def __init__(
        self,
        school: School,
        credentials: Credentials,
        clock: Clock,
        operations: Mapping[str, Operation],
        *,
        limits: FormLimits | None = None,
    ) -> None:
        self.school = school
        self.observers: list[Observer] = []
        self.operations = operations
        self._credentials = credentials
        self._clock = clock
        self._limits = limits or FormLimits()
        self._repeats = RepeatGate()
        self.rates = RateGate()
        if unknown := IMPLEMENTATIONS.keys() - operations.keys():
            raise LookupError(f"Not in openapi.json: {', '.join(sorted(unknown))}.")
        endpoints = [
            _Endpoint(operation, implementation, RequestCheck(operation, implementation.treatment))
            for operation_id, implementation in IMPLEMENTATIONS.items()
            if not (operation := operations[operation_id]).switched_off
        ]
        scripts: dict[str, dict[str, _Endpoint]] = {
            operation.path: {} for operation in operations.values() if operation.api == "v1"
        }
        for endpoint in endpoints:
            if endpoint.operation.action is not None:
                scripts[endpoint.operation.path][endpoint.operation.action] = endpoint
        v1 = [Route(path, _V1Script(self, actions)) for path, actions in scripts.items()]
        v2 = [
            Route(endpoint.operation.path, _V2Path(self, endpoint), methods=["POST"])
            for endpoint in endpoints
            if endpoint.operation.api == "v2"
        ]
        application = Starlette(routes=[*v1, *v2])
        application.router.redirect_slashes = False
        self.asgi: ASGIApp = application

    async def answer_v1(self, request: Request, endpoint: _Endpoint | None) -> Response:
        """Answer a call of the first generation."""
        form = await read_form(request.headers.get("content-type", ""), request.stream(), self._limits)
        operation = None if endpoint is None else endpoint.operation
        answer = self._refused_v1(request, endpoint, form)
        if answer is None and endpoint is not None:
            answer = self._carry_out(endpoint, form.fields, form.files)
        elif answer is None:
            # Unknown, switched off and not enabled for the school are one answer (Basic_errors.md, "102").
            answer = Answer(code=NOT_ALLOWED)
        message = _message(operation, answer)
        return self._respond(operation, v1_envelope(answer.code, message, answer.data, answer.beside))

    async def answer_v2(self, request: Request, endpoint: _Endpoint) -> Response:
        """Answer a call of the second generation."""
        raw = await read_body(request.stream(), self._limits.field_bytes)
        is_json = request.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/json"
        body = read_json_object(raw or b"") if is_json else {}
        code = refuse_v2(request.headers, body, self._credentials, self._clock())
        answer = Answer(code=code) if code is not None else self._carry_out(endpoint, body, {})
        message = _message(endpoint.operation, answer)
        return self._respond(endpoint.operation, v2_envelope(answer.code, message, answer.data, answer.beside))

    def _refused_v1(self, request: Request, endpoint: _Endpoint | None, form: PostedForm) -> Answer | None:
        if request.method != "POST":
            # "Is it a POST request?" is the first question of Basic_errors.md about the code 100.
            return Answer(code=WRONG_V1)
        now = self._clock()
        code = refuse_v1(form.fields, self._credentials, now)
        if code is None and endpoint is not None and endpoint.implementation.refuses_repeats:
            code = self._repeats.refuse(endpoint.operation, form, now)
        return None if code is None else Answer(code=code)

    def _carry_out(self, endpoint: _Endpoint, sent: Mapping[str, object], files: Mapping[str, UploadedFile]) -> Answer:
        now = self._clock()
        if (code := self.rates.refuse(endpoint.operation, now)) is not None:
            return Answer(code=code)
        try:
            fields = endpoint.check.read(sent)
            return endpoint.implementation.handler(self.school, Call(endpoint.operation, fields, files, int(now)))
        except Refused as refused:
            return Answer(refused.data, refused.code, message=refused.message)

    def _respond(self, operation: Operation | None, body: Mapping[str, object]) -> Response:
        for observer in self.observers:
            observer(operation, body)
        return Response(json.dumps(body), media_type="application/json")


def _message(operation: Operation | None, answer: Answer) -> str:
    if answer.message is not None:
        return answer.message
    return "" if operation is None else operation.message(answer.code)


class _V1Script:
    """One `….api.php`, which finds its operation by the query's `action`."""

    def __init__(self, app: SchoolApp, actions: Mapping[str, _Endpoint]) -> None:
        self._app = app
        self._actions = actions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        query = scope["query_string"].decode("latin-1")
        # PHP keeps the last of several.
        action = parse_qs(query).get("action", [""])[-1]
        try:
            response = await self._app.answer_v1(request, self._actions.get(action))
        except ClientDisconnect:
            return
        await response(scope, receive, send)


class _V2Path:
    """One path of the second generation."""

    def __init__(self, app: SchoolApp, endpoint: _Endpoint) -> None:
        self._app = app
        self._endpoint = endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            response = await self._app.answer_v2(Request(scope, receive), self._endpoint)
        except ClientDisconnect:
            return
        await response(scope, receive, send)
