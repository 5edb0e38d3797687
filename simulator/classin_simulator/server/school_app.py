"""Answers the calls of one school: checks signature and fields, carries out the operation, wraps its answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from classin_simulator.operations.registry import IMPLEMENTATIONS, Implementation
from classin_simulator.protocol.calls import Call
from classin_simulator.protocol.checks import WRONG_V1, RequestCheck
from classin_simulator.protocol.envelopes import Answer, Refused, v1_envelope, v2_envelope
from classin_simulator.protocol.php_forms import PostedForm, UploadedFile
from classin_simulator.protocol.signatures import NOT_ALLOWED, Credentials, v1_refusal, v2_refusal
from classin_simulator.protocol.specification import Operation, message
from classin_simulator.pushes.events import Events
from classin_simulator.school.clock import Clock
from classin_simulator.school.school import School

from .throttling import RateLimiter, RepeatLimiter

Observer = Callable[[Operation | None, Mapping[str, object]], None]
"""Called with the operation, if there is one, and the body of every answer, before faults change it."""

Body = dict[str, object]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation with its implementation and its compiled checks."""

    operation: Operation
    implementation: Implementation
    check: RequestCheck


def endpoints(operations: Mapping[str, Operation]) -> dict[str, Endpoint]:
    """The endpoints by operationId, without the operations that ClassIn has switched off."""
    if unknown := IMPLEMENTATIONS.keys() - operations.keys():
        raise LookupError(f"Not in openapi.json: {', '.join(sorted(unknown))}.")
    return {
        operation_id: Endpoint(operation, implementation, RequestCheck(operation, implementation.field_rules))
        for operation_id, implementation in IMPLEMENTATIONS.items()
        if not (operation := operations[operation_id]).switched_off
    }


@dataclass(frozen=True, slots=True)
class Answered:
    """The body of an answer, its code, and whether the signature was the reason."""

    body: Body
    code: int
    signature_refused: bool
    """Whether the call was refused because of its signature."""


class SchoolApp:
    """Answers for one school."""

    def __init__(
        self,
        school: School,
        credentials: Credentials,
        clock: Clock,
        found: Mapping[str, Endpoint],
        *,
        events: Events | None = None,
    ) -> None:
        self.school = school
        self.credentials = credentials
        self.events = events or Events(school, credentials, clock)
        self.observers: list[Observer] = []
        self.endpoints = found
        self.operations = {operation_id: endpoint.operation for operation_id, endpoint in found.items()}
        self.rates = RateLimiter()
        self._clock = clock
        self._repeats = RepeatLimiter()

    def answer_v1(
        self, method: str, endpoint: Endpoint | None, form: PostedForm, *, skew: float = 0.0, work: bool = True
    ) -> Answered:
        """Answer a v1 call. Without `work`, only the signature and repeats are checked."""
        code = self._refuse_v1(method, endpoint, form, self._clock() + skew)
        if code is not None or endpoint is None:
            # Unknown, switched off and not enabled for the school are one answer (Basic_errors.md, "102").
            answer = Answer(code=NOT_ALLOWED if code is None else code)
        else:
            answer = self._carry_out(endpoint, form.fields, form.files) if work else Answer()
        operation = None if endpoint is None else endpoint.operation
        body = v1_envelope(answer.code, _message(operation, answer), answer.data, answer.beside)
        return self._answered(operation, body, answer.code, signature_refused=code == NOT_ALLOWED)

    def answer_v2(
        self,
        headers: Mapping[str, str],
        endpoint: Endpoint,
        sent: Mapping[str, object],
        *,
        skew: float = 0.0,
        work: bool = True,
    ) -> Answered:
        """Answer a v2 call. Without `work`, only the signature is checked."""
        code = v2_refusal(headers, sent, self.credentials, self._clock() + skew)
        answer = Answer() if code is None else Answer(code=code)
        if code is None and work:
            answer = self._carry_out(endpoint, sent, {})
        body = v2_envelope(answer.code, _message(endpoint.operation, answer), answer.data, answer.beside)
        return self._answered(endpoint.operation, body, answer.code, signature_refused=code is not None)

    def _refuse_v1(self, method: str, endpoint: Endpoint | None, form: PostedForm, now: float) -> int | None:
        if method != "POST":
            # Basic_errors.md, "100": is it a POST request?
            return WRONG_V1
        code = v1_refusal(form.fields, self.credentials, now)
        if code is None and endpoint is not None and endpoint.implementation.refuses_repeats:
            code = self._repeats.refuse(endpoint.operation, form, now)
        return code

    def _carry_out(self, endpoint: Endpoint, sent: Mapping[str, object], files: Mapping[str, UploadedFile]) -> Answer:
        now = self._clock()
        self.events.tick()
        if (code := self.rates.refuse(endpoint.operation, now)) is not None:
            return Answer(code=code)
        try:
            call = Call(endpoint.operation, endpoint.check.read(sent), files, int(now))
            with self.events.pushing_changes(call):
                return endpoint.implementation.handler(self.school, call)
        except Refused as refused:
            return Answer(refused.data, refused.code, message=refused.message)

    def _answered(self, operation: Operation | None, body: Body, code: int, *, signature_refused: bool) -> Answered:
        for observer in self.observers:
            observer(operation, body)
        return Answered(body, code, signature_refused)


def _message(operation: Operation | None, answer: Answer) -> str:
    return message(operation, answer.code) if answer.message is None else answer.message
