"""What `ClassIn` and `AsyncClassIn` share: the settings of a school, and its calls as steps. Nothing here does I/O."""

from __future__ import annotations

import functools
import re
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypedDict

from classin_api.frozen import Frozen
from classin_api.keywords import nearest, snake_case
from classin_api.operations import OPERATIONS, Operation, Shape
from classin_client import _settings
from classin_client._call import call
from classin_client._call.concurrency import DEFAULT_MAX_CONCURRENCY, LARGEST_MAX_CONCURRENCY, ConcurrencyLimit
from classin_client._call.retries import Retry
from classin_client._call.shared_rates import SharedWindows
from classin_client._call.steps import Steps
from classin_client._callbacks import read_clock, refuse_coroutine_function, refuse_uncallable
from classin_client._plain import plain
from classin_client._request import arguments
from classin_client._request.files import type_name
from classin_client._request.place import Place, place_of
from classin_client._request.spelling import Spelling, on_the_wire
from classin_client._secrets import Secret
from classin_client.auth import ClassInAuth
from classin_client.errors import InvalidType, InvalidValue

if TYPE_CHECKING:
    from classin_client._explain import Explanation


_ENSURED = 100_000
"""People whose names are remembered, to tell when two of them have one account."""


class OptionChanges(TypedDict, total=False):
    """What `with_options` takes: see `Options`."""

    timeout: float | None
    max_retries: int
    deadline: float | None
    headers: Mapping[str, str]
    on_retry: Callable[[Retry], object] | None


class Options(Frozen):
    """The options that may differ from call to call: what `with_options` takes.

    Attributes:
        timeout: Seconds that each step (connecting, sending, reading) may take; None stands for the default.
        max_retries: How often a call is sent again at the most, where that is safe.
        deadline: Seconds that a call may take in all, retries and waiting included; None stands for 120, and for no
            limit where a file is sent. With an `http_client` of one's own each step of the call ends by then.
        headers: Headers to send besides the client's own.
        on_retry: Called with a `Retry` before each retry.
    """

    timeout: float = 30
    max_retries: int = 2
    deadline: float | None = None
    headers: Mapping[str, str] = MappingProxyType({})
    on_retry: Callable[[Retry], object] | None = None

    # By hand: a dataclass of five fields takes as long to make as ten modules to import.
    def __init__(
        self,
        timeout: float | None,
        max_retries: int = 2,
        deadline: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        timeout, headers = _settings.read_timeout(timeout), _settings.read_headers(headers or {})
        if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
            raise InvalidValue("max_retries is a whole number, 0 or more.", param="max_retries")
        _settings.check_deadline(deadline)
        if on_retry is not None and not callable(on_retry):
            sentence = f"on_retry is a function that takes a Retry, not {type(on_retry).__name__}."
            raise InvalidType(sentence, param="on_retry")
        if on_retry is not None:
            refuse_uncallable(on_retry, "on_retry")
        vars(self).update(
            timeout=timeout, max_retries=max_retries, deadline=deadline, headers=headers, on_retry=on_retry
        )

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other) if isinstance(other, Options) else NotImplemented

    def __repr__(self) -> str:
        # A header may hold a token: of headers, only the names are shown.
        shown = {**vars(self), "headers": [*self.headers]}
        return f"Options({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    def with_changes(self, changes: Mapping[str, Any]) -> Options:
        """A copy with some options changed.

        Args:
            changes: The new values by the names of the options; what is left out stays as it is.

        Raises:
            TypeError: If a name is no option.
        """
        known = vars(self)
        for name in changes:
            if name not in known:
                meant = nearest(name, known)
                hint = f"did you mean {meant!r}?" if meant else f"it takes: {', '.join(known)}."
                raise TypeError(f"with_options() has no option {name!r}; {hint}")
        return self.__replace__(**changes)


def find_operation(name: str) -> Operation:
    """The operation with that id.

    Raises:
        ValueError: If there is none.
    """
    operation = OPERATIONS.get(name)
    if operation is None:
        # One who knows the method may take its name for the operation's.
        of_method = [one.id for one in OPERATIONS.values() if name in (one.method, *one.aliases)]
        meant = of_method[0] if of_method else nearest(name, OPERATIONS)
        hint = f"did you mean {meant!r}?" if meant else "call_action() sends any v1 action."
        raise ValueError(f"{name!r} is no documented operation; {hint}")
    return operation


def action_operation(action: str, api: str) -> Operation:
    """An operation for any v1 action, described in openapi.yaml or not; of a described one it has the errnos.

    Raises:
        ValueError: If `action` or `api` is not made of letters and digits.
    """
    action, api = plain(action), plain(api)
    for what, value, example in (("action", action, "addCourse"), ("api", api, "course")):
        if not isinstance(value, str) or not re.fullmatch(r"\w+", value, re.ASCII):
            raise ValueError(f"{what} is a name of letters and digits, such as {example!r}.")
    if api not in _APIS and (meant := nearest(api, _APIS)):
        raise ValueError(f"api={api!r} is no file of ClassIn's API; did you mean {meant!r}?")
    path = f"/partner/api/{api}.api.php?action={action}"
    described = OPERATIONS.get(action)
    known = described if described and described.path == path else None
    return Operation(
        id=action,
        method="",
        path=path,
        auth="safeKey",
        media=("form",),
        request=Shape("object"),
        response=Shape("object"),
        model="",
        codes=known.codes if known else (),
        narrowed=known.narrowed if known else (),
        doc=known.doc if known else "",
        sunset=known.sunset if known and not known.method else "",
        replaced_by=known.replaced_by if known and not known.method else "",
    )


_APIS = {one.path.partition(".api.php")[0].rpartition("/")[2] for one in OPERATIONS.values() if "?action=" in one.path}
"""The files of v1 that are known: `course` for course.api.php."""


def _parameters(given: object, method: str) -> Mapping[str, object]:
    """The parameters of a call, none for None.

    Raises:
        TypeError: If they are no dict.
    """
    if given is not None and not isinstance(given, Mapping):
        raise TypeError(f"{method}() takes the parameters as a dict of names and values, not {type_name(given)}.")
    return given or {}


class Session:
    """A school with its signer and options, and the steps of each kind of call to it."""

    def __init__(
        self,
        *,
        sid: str | int | None,
        secret: Secret,
        base_url: str | None,
        options: Options,
        clock: Callable[[], float] = time.time,
        new_identity: Callable[[], str] = call.new_identity,
        max_concurrency: int = DEFAULT_MAX_CONCURRENCY,
        phone_region: str | None = None,
        rates: SharedWindows | None = None,
    ) -> None:
        self.phone_region = _settings.read_phone_region(phone_region)
        self.sid = _settings.read_sid(sid)
        self.base_url = _settings.read_base_url(base_url)
        self.options = options
        self.auth = ClassInAuth(sid=self.sid, secret=secret, clock=clock)
        self.clock, self._clock = functools.partial(read_clock, clock), clock
        refuse_coroutine_function(new_identity, "new_identity")
        self._new_identity = new_identity
        self.limit = ConcurrencyLimit(_settings.read_max_concurrency(max_concurrency, LARGEST_MAX_CONCURRENCY))
        # By UID, what a name hashes to: the names themselves are nobody's business here.
        self._ensured: dict[int, int] = {}
        self._rates = rates
        self._mark = ""

    def with_changes(self, changes: Mapping[str, Any]) -> Session:
        """The same school with other options."""
        session = object.__new__(Session)
        session.__dict__.update(self.__dict__)
        session.options = self.options.with_changes(changes)
        return session

    def for_school(self, sid: str | int, secret: Secret) -> Session:
        """Another school on the same server, with the same options: it has a signer, limit and memory of its own."""
        session = object.__new__(Session)
        session.__dict__.update(self.__dict__)
        session.sid = _settings.read_sid("" if sid is None else sid)
        session.auth = ClassInAuth(sid=session.sid, secret=secret, clock=self._clock)
        session.limit = ConcurrencyLimit(self.limit.most)
        session._mark = f"{session.sid}-"
        session._ensured = {}
        return session

    @property
    def policy(self) -> call.Policy:
        """When and how a call is sent again."""
        return call.Policy(
            max_retries=self.options.max_retries,
            deadline=self.options.deadline,
            new_identity=self._new_identity,
            on_retry=self.options.on_retry,
            clock=self.clock,
            school=f"{self.base_url} {self.sid}",
            mark=self._mark,
            limit=self.limit,
            rates=self._rates,
        )

    @property
    def patient_policy(self) -> call.Policy:
        """The same for the calls of a list: they wait while there are too many, however often ClassIn says so."""
        return self.policy._replace(patient=self.options.max_retries > 0)

    def place(self, operation: Operation, spelled: Spelling = on_the_wire) -> Place:
        """The place of a call as a whole, for errors."""
        return place_of(operation, spelled, self.phone_region)

    def method(self, name: str, values: Mapping[str, object], spelled: Spelling = snake_case) -> Steps:
        """The steps of a generated method; `spelled` has the keywords of its caller."""
        operation = OPERATIONS[name]
        checked = arguments.check(operation, values, self.place(operation, spelled))
        return call.observed(operation, self.policy, lambda policy: call.call(operation, checked, policy, spelled))

    def warn_of_namesake(self, uid: int, name: str) -> tuple[str, ...]:
        """A warning if this account was ensured before under another name: siblings with a parent's number."""
        hashed = hash(name.strip())
        before = self._ensured.pop(uid, hashed)
        self._ensured[uid] = hashed
        if len(self._ensured) > _ENSURED:
            self._ensured.pop(next(iter(self._ensured)), None)
        if before == hashed:
            return ()
        return (
            f"This account was ensured before under another name: to ClassIn both are one person, UID {uid}."
            " Siblings with one number need an account each.",
        )

    def batch_method(self, name: str, values: Mapping[str, object]) -> Steps:
        """The steps of a generated method that takes a list of any length."""
        from classin_client._call import batch

        operation = OPERATIONS[name]
        checked = arguments.check(operation, values, self.place(operation, snake_case))
        return call.observed(
            operation,
            self.patient_policy,
            lambda policy: batch.send_batch(operation, checked, policy, snake_case),
        )

    def call(self, name: str, values: Mapping[str, object] | None) -> Steps:
        """The steps of `call`: one request for any list."""
        operation, values = find_operation(name), _parameters(values, "call")
        arguments.check_names(operation, values)
        checked = arguments.check(operation, values, self.place(operation))
        if operation.batch:
            from classin_client._call import batch

            return call.observed(
                operation, self.policy, lambda policy: batch.send_one_request(operation, checked, policy)
            )
        return call.observed(operation, self.policy, lambda policy: call.call(operation, checked, policy))

    def action(self, action: str, values: Mapping[str, object] | None, api: str) -> Steps:
        """The steps of `call_action`."""
        operation = action_operation(action, api)
        checked = arguments.check(operation, _parameters(values, "call_action"), self.place(operation))
        return call.observed(operation, self.policy, lambda policy: call.call(operation, checked, policy))

    def raw_call(self, name: str, values: Mapping[str, object] | None) -> Steps:
        """The steps of `with_raw_response.call`."""
        operation, values = find_operation(name), _parameters(values, "call")
        arguments.check_names(operation, values)
        checked = arguments.check(operation, values, self.place(operation))
        return call.observed(operation, self.policy, lambda policy: call.call_raw(operation, checked, policy))

    def raw_method(self, name: str, values: Mapping[str, object]) -> Steps:
        """The steps of a method of `with_raw_response`: one request, a list whole."""
        operation = OPERATIONS[name]
        checked = arguments.check(operation, values, self.place(operation, snake_case))
        return call.observed(operation, self.policy, lambda policy: call.call_raw(operation, checked, policy))

    def raw_action(self, action: str, values: Mapping[str, object] | None, api: str) -> Steps:
        """The steps of `with_raw_response.call_action`."""
        operation = action_operation(action, api)
        checked = arguments.check(operation, _parameters(values, "call_action"), self.place(operation))
        return call.observed(operation, self.policy, lambda policy: call.call_raw(operation, checked, policy))

    def explain_signature(
        self, name: str, values: Mapping[str, object] | None, timestamp: int | None = None
    ) -> Explanation:
        """What is signed for a call; nothing is sent."""
        operation, values = find_operation(name), _parameters(values, "explain_signature")
        arguments.check_names(operation, values)
        checked = arguments.check(operation, values, self.place(operation))
        from classin_client._explain import explain

        return explain(operation, checked, self.auth, int(self.clock()) if timestamp is None else timestamp)
