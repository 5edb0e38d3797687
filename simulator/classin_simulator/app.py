"""One school's answers: checks signature and fields of a call, lets it be carried out, and wraps what comes of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .answers import Answer, Refused, v1_envelope, v2_envelope
from .calls import IMPLEMENTATIONS, Call, Implementation
from .checks import WRONG_V1, RequestCheck
from .clock import Clock
from .events import Events
from .gates import RateGate, RepeatGate
from .php import PostedForm, UploadedFile
from .school import School
from .signatures import NOT_ALLOWED, Credentials, refuse_v1, refuse_v2
from .specification import Operation, message

Observer = Callable[[Operation | None, Mapping[str, object]], None]
"""Called with every answer, and the operation where one was found. Faults come after it."""

Body = dict[str, object]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation with the function that carries it out."""

    operation: Operation
    implementation: Implementation
    check: RequestCheck


def endpoints(operations: Mapping[str, Operation]) -> dict[str, Endpoint]:
    """What can be called, by operationId; the actions that ClassIn has switched off are not among them."""
    if unknown := IMPLEMENTATIONS.keys() - operations.keys():
        raise LookupError(f"Not in openapi.json: {', '.join(sorted(unknown))}.")
    return {
        operation_id: Endpoint(operation, implementation, RequestCheck(operation, implementation.treatment))
        for operation_id, implementation in IMPLEMENTATIONS.items()
        if not (operation := operations[operation_id]).switched_off
    }


@dataclass(frozen=True, slots=True)
class Answered:
    """The body of an answer, and how it came about."""

    body: Body
    code: int
    at_the_gate: bool
    """Whether it was refused for its signature."""


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
        self.rates = RateGate()
        self._clock = clock
        self._repeats = RepeatGate()

    def answer_v1(
        self, method: str, endpoint: Endpoint | None, form: PostedForm, *, skew: float = 0.0, work: bool = True
    ) -> Answered:
        """Answer a call of the first generation. Without `work` it is checked at the gate only."""
        code = self._refuse_v1(method, endpoint, form, self._clock() + skew)
        if code is not None or endpoint is None:
            # Unknown, switched off and not enabled for the school are one answer (Basic_errors.md, "102").
            answer = Answer(code=NOT_ALLOWED if code is None else code)
        else:
            answer = self._carry_out(endpoint, form.fields, form.files) if work else Answer()
        operation = None if endpoint is None else endpoint.operation
        body = v1_envelope(answer.code, _message(operation, answer), answer.data, answer.beside)
        return self._answered(operation, body, answer.code, at_the_gate=code == NOT_ALLOWED)

    def answer_v2(
        self,
        headers: Mapping[str, str],
        endpoint: Endpoint,
        sent: Mapping[str, object],
        *,
        skew: float = 0.0,
        work: bool = True,
    ) -> Answered:
        """Answer a call of the second generation. Without `work` it is checked at the gate only."""
        code = refuse_v2(headers, sent, self.credentials, self._clock() + skew)
        answer = Answer() if code is None else Answer(code=code)
        if code is None and work:
            answer = self._carry_out(endpoint, sent, {})
        body = v2_envelope(answer.code, _message(endpoint.operation, answer), answer.data, answer.beside)
        return self._answered(endpoint.operation, body, answer.code, at_the_gate=code is not None)

    def _refuse_v1(self, method: str, endpoint: Endpoint | None, form: PostedForm, now: float) -> int | None:
        if method != "POST":
            # "Is it a POST request?" is the first question of Basic_errors.md about the code 100.
            return WRONG_V1
        code = refuse_v1(form.fields, self.credentials, now)
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
            with self.events.during(call):
                return endpoint.implementation.handler(self.school, call)
        except Refused as refused:
            return Answer(refused.data, refused.code, message=refused.message)

    def _answered(self, operation: Operation | None, body: Body, code: int, *, at_the_gate: bool) -> Answered:
        for observer in self.observers:
            observer(operation, body)
        return Answered(body, code, at_the_gate)


def _message(operation: Operation | None, answer: Answer) -> str:
    return message(operation, answer.code) if answer.message is None else answer.message
