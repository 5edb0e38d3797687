"""What can go wrong, by what the caller does next.

A call raises if and only if the state that was asked for does not hold afterwards, or nobody can know. The
items of a batch have outcomes of their own instead.

::

    ClassInError              also: a code that this version does not know
    ├── AuthenticationError   sid, secret, clock, or an action that is not open to the school: correct the configuration
    ├── PermissionDenied      the school may not do this to that thing
    ├── InvalidRequest        a parameter is missing or wrong: correct the call; `param` names it where that is known
    │   ├── InvalidValue      the client did not send it: also a `ValueError`
    │   ├── InvalidType       the client did not send it: also a `TypeError`
    │   └── UnreadableFile    the client did not send it: also an `OSError`
    │       └── MissingFile   also a `FileNotFoundError`
    ├── NotFound              the thing does not exist
    ├── Conflict              another thing, or the state of this one, stands in the way
    ├── LimitReached          as many as there may be
    ├── Unsupported           ClassIn does not offer this here
    ├── AccountClosed         the person has closed the account
    ├── Unavailable           nothing was done; the same call may work later
    ├── OutcomeUnknown        it may or may not have been done: look before sending it again
    ├── MalformedResponse     the answer is not one that the API promises
    └── BatchFailed           items of a batch were refused or are unknown (`BatchReply.raise_for_failures`)

A mistake of the program stays what it is in Python: an unknown keyword, field or operation, an async callback. So does
what ends a call from outside: Ctrl-C, a cancellation, what a callback raises. When a request had left by then, the
exception has `operation`, `request`, `request_id`, `outcome_known` and `first_error` as a `ClassInError` has them, a
note, and for a batch `reply`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ClassInError(Exception):
    """A call that did not bring about what was asked, as far as anybody can know.

    Attributes:
        operation: The operation's id, as in openapi.yaml.
        param: The parameter to correct, as the caller spells it (`course_name`, `student_json[3].uid`; of the client
            itself `secret`); empty where nobody can know.
        code: ClassIn's code; None when there was no answer with one.
        message: ClassIn's message, in Chinese.
        meaning: What that says for this operation, in English.
        kind: The kind of the code: see docs/errors.md.
        retryable: Whether the same call may work later and is safe to send again.
        outcome_known: Whether it is certain that nothing was done.
        request: The parameters, with secrets and personal data taken out.
        status: The HTTP status of the answer.
        raw: The decoded JSON of the answer, as it came; None where it was none. May hold personal data.
        http_response: The response of the HTTP library; None when no answer came. It is not pickled.
        request_id: The client's own id for the call, as its log lines have it.
        retry_after: Seconds that the server asked to wait (`Retry-After`); 0 where it did not.
        first_error: How the first of several attempts ended; None when there was one.
    """

    def __init__(
        self,
        text: str,
        *,
        operation: str = "",
        code: int | None = None,
        message: str = "",
        meaning: str = "",
        kind: str = "",
        retryable: bool = False,
        outcome_known: bool = True,
        request: Mapping[str, object] | None = None,
        status: int | None = None,
        raw: Any = None,
        param: str = "",
    ) -> None:
        super().__init__(text)
        self.operation = operation
        self.param = param
        self.code = code
        self.message = message
        self.meaning = meaning
        self.kind = kind
        self.retryable = retryable
        self.outcome_known = outcome_known
        self.request = dict(request or {})
        self.status = status
        self.raw = raw
        self.http_response: Any = None
        self.request_id = ""
        self.retry_after = 0.0
        self.first_error: ClassInError | None = None

    @property
    def method(self) -> str:
        """The operation's method of the client, such as `courses.create`; empty where it has none."""
        # Imported for those who ask: the table of operations takes longer than all the rest.
        from classin_api.operations import OPERATIONS

        known = OPERATIONS.get(self.operation)
        return known.method if known else ""

    def __reduce__(self) -> tuple[Any, ...]:
        # The response knows its request, in which secrets stand.
        return (_rebuild, (type(self), self.args, {**self.__dict__, "http_response": None}))


def _rebuild(cls: type[ClassInError], args: tuple[Any, ...], state: dict[str, Any]) -> ClassInError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class AuthenticationError(ClassInError):
    """ClassIn does not accept the signature, or the action is not open to the school."""


class PermissionDenied(ClassInError):
    """The school may not do this to that thing."""


class InvalidRequest(ClassInError):
    """A parameter is missing or wrong."""


class InvalidValue(InvalidRequest, ValueError):
    """A value that cannot be sent; nothing was."""


class InvalidType(InvalidRequest, TypeError):
    """A value of the wrong type, or a parameter that is missing; nothing was sent."""


class UnreadableFile(InvalidRequest, OSError):
    """A file that cannot be read; nothing was sent."""


class MissingFile(UnreadableFile, FileNotFoundError):
    """A path that leads to no file; nothing was sent."""


class NotFound(ClassInError):
    """The thing does not exist, or not in this school."""


class Conflict(ClassInError):
    """Another thing, or the state of this one, stands in the way."""


class LimitReached(ClassInError):
    """There are as many as there may be."""


class Unsupported(ClassInError):
    """ClassIn does not offer this for this thing or school."""


class AccountClosed(ClassInError):
    """The person has closed the account."""


class Unavailable(ClassInError):
    """Nothing was done, and the same call may work later."""


class OutcomeUnknown(ClassInError):
    """It may or may not have been done, and sending it again could do it twice."""


class MalformedResponse(ClassInError):
    """The answer is not one that the API promises, so nobody can know what was done."""


class BatchFailed(ClassInError):
    """Items of a batch were refused, or are unknown.

    Attributes:
        reply: The `BatchReply`; it is not pickled.
    """

    reply: Any = None

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in self.__dict__.items() if name != "reply"}
        return (_rebuild, (type(self), self.args, state))


CLASS_OF_KIND: Mapping[str, type[ClassInError]] = {
    "auth": AuthenticationError,
    "permission": PermissionDenied,
    "invalid": InvalidRequest,
    "not_found": NotFound,
    "conflict": Conflict,
    "state": Conflict,
    "limit": LimitReached,
    "unsupported": Unsupported,
    "account_closed": AccountClosed,
    "busy": Unavailable,
    "rate_limited": Unavailable,
    "repeated": Unavailable,
    "maintenance": Unavailable,
}
"""The class that is raised for each kind of code that is a failure; `transient` depends on the operation."""

__all__ = [
    "CLASS_OF_KIND",
    "AccountClosed",
    "AuthenticationError",
    "BatchFailed",
    "ClassInError",
    "Conflict",
    "InvalidRequest",
    "InvalidType",
    "InvalidValue",
    "LimitReached",
    "MalformedResponse",
    "MissingFile",
    "NotFound",
    "OutcomeUnknown",
    "PermissionDenied",
    "Unavailable",
    "UnreadableFile",
    "Unsupported",
]
