"""What both clients share: settings, and calls as steps. Nothing here does I/O."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypedDict

from classin_api.keywords import nearest
from classin_api.operations import OPERATIONS, Operation, Shape
from classin_client import arguments, batches, flow, settings
from classin_client.auth import ClassInAuth
from classin_client.retries import Retry
from classin_client.secrets import Secret
from classin_client.wire import Steps

if TYPE_CHECKING:
    from classin_client.explaining import Explanation


class OptionChanges(TypedDict, total=False):
    """What `with_options` takes: see `Options`."""

    timeout: float | None
    max_retries: int
    deadline: float
    headers: Mapping[str, str]
    on_retry: Callable[[Retry], object] | None


@dataclass(frozen=True)
class Options:
    """What may differ from call to call, and is given to `with_options`.

    Attributes:
        timeout: Seconds that each step (connecting, sending, reading) may take; None stands for the default.
        max_retries: How often a call is sent again at the most, where that is safe.
        deadline: Seconds after which a call is not sent again, and the most that one step of it may take.
        headers: Headers to send besides the client's own.
        on_retry: Is told of each repeat.
    """

    timeout: float
    max_retries: int = 2
    deadline: float = 120.0
    headers: Mapping[str, str] = field(default_factory=dict)
    on_retry: Callable[[Retry], object] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "timeout", settings.read_timeout(self.timeout))
        object.__setattr__(self, "headers", settings.read_headers(self.headers))
        if isinstance(self.max_retries, bool) or not isinstance(self.max_retries, int) or self.max_retries < 0:
            raise ValueError("max_retries is a whole number, 0 or more.")
        settings.check_deadline(self.deadline)
        if self.on_retry is not None and not callable(self.on_retry):
            raise TypeError(f"on_retry is a function that takes a Retry, not {type(self.on_retry).__name__}.")

    def __repr__(self) -> str:
        # A header may hold a token: of headers, only the names are shown.
        shown = {**vars(self), "headers": [*self.headers]}
        return f"Options({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    def changed(self, changes: Mapping[str, Any]) -> Options:
        """The options with some of them changed.

        Raises:
            TypeError: For a name that is no option.
        """
        for name in changes:
            if name not in self.__dataclass_fields__:
                meant = nearest(name, self.__dataclass_fields__)
                hint = f"did you mean {meant!r}?" if meant else f"it takes: {', '.join(self.__dataclass_fields__)}."
                raise TypeError(f"with_options() has no option {name!r}; {hint}")
        return replace(self, **changes)


def find_operation(name: str) -> Operation:
    """The operation of that id.

    Raises:
        ValueError: When there is none.
    """
    operation = OPERATIONS.get(name)
    if operation is None:
        meant = nearest(name, OPERATIONS)
        hint = f"did you mean {meant!r}?" if meant else "call_action() sends any v1 action."
        raise ValueError(f"{name!r} is no documented operation; {hint}")
    return operation


def undocumented(action: str, api: str) -> Operation:
    """An operation for a v1 action that openapi.yaml does not have.

    Raises:
        ValueError: For a name that is none.
    """
    for what, value in (("action", action), ("api", api)):
        if not re.fullmatch(r"\w+", value, re.ASCII):
            raise ValueError(f"{what} is a name of letters and digits, such as 'course' or 'addCourse'.")
    return Operation(
        id=action,
        method="",
        path=f"/partner/api/{api}.api.php?action={action}",
        auth="safeKey",
        media=("form",),
        request=Shape("object"),
        response=Shape("object"),
        model="",
    )


class Core:
    """The school, the signer, the options, and the steps of each kind of call."""

    def __init__(
        self,
        *,
        sid: str | int | None,
        secret: Secret,
        base_url: str | None,
        options: Options,
        clock: Callable[[], float] = time.time,
        new_identity: Callable[[], str] = flow.new_identity,
    ) -> None:
        self.sid = settings.read_sid(sid)
        self.base_url = settings.read_base_url(base_url)
        self.options = options
        self.auth = ClassInAuth(sid=self.sid, secret=secret, clock=clock)
        self.clock = clock
        self._new_identity = new_identity

    def changed(self, changes: Mapping[str, Any]) -> Core:
        """The same school with other options."""
        core = object.__new__(Core)
        core.__dict__.update(self.__dict__)
        core.options = self.options.changed(changes)
        return core

    @property
    def policy(self) -> flow.Policy:
        """How a call is repeated."""
        return flow.Policy(
            max_retries=self.options.max_retries,
            deadline=self.options.deadline,
            new_identity=self._new_identity,
            on_retry=self.options.on_retry,
            clock=self.clock,
            school=f"{self.base_url} {self.sid}",
        )

    def method(self, name: str, values: Mapping[str, object]) -> Steps:
        """The steps of a generated method."""
        operation = OPERATIONS[name]
        return flow.call(operation, arguments.check(operation, values, by_keyword=True), self.policy)

    def batch_method(self, name: str, values: Mapping[str, object]) -> Steps:
        """The steps of a generated method that takes a list of any length."""
        operation = OPERATIONS[name]
        return batches.send_all(operation, arguments.check(operation, values, by_keyword=True), self.policy)

    def call(self, name: str, values: Mapping[str, object] | None) -> Steps:
        """The steps of `call`: one request."""
        operation, values = find_operation(name), values or {}
        arguments.check_known(operation, values)
        checked = arguments.check(operation, values)
        if operation.batch:
            return batches.one_request(operation, checked, self.policy)
        return flow.call(operation, checked, self.policy)

    def action(self, action: str, values: Mapping[str, object] | None, api: str) -> Steps:
        """The steps of `call_action`."""
        operation = undocumented(action, api)
        return flow.call(operation, arguments.check(operation, values or {}), self.policy)

    def raw_call(self, name: str, values: Mapping[str, object] | None) -> Steps:
        """The steps of `with_raw_response.call`."""
        operation, values = find_operation(name), values or {}
        arguments.check_known(operation, values)
        return flow.raw(operation, arguments.check(operation, values), self.policy)

    def raw_action(self, action: str, values: Mapping[str, object] | None, api: str) -> Steps:
        """The steps of `with_raw_response.call_action`."""
        operation = undocumented(action, api)
        return flow.raw(operation, arguments.check(operation, values or {}), self.policy)

    def explain_signature(
        self, name: str, values: Mapping[str, object] | None, timestamp: int | None = None
    ) -> Explanation:
        """What is signed for a call."""
        operation, values = find_operation(name), values or {}
        arguments.check_known(operation, values)
        checked = arguments.check(operation, values)
        from classin_client.explaining import explain

        return explain(operation, checked, self.auth, int(self.clock()) if timestamp is None else timestamp)
