"""`with_raw_response`: calls whose answers are not interpreted."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Generic, TypeVar

import httpx

from classin_api.resources import AsyncRawResources, RawResources
from classin_client._call.session import Session
from classin_client._call.steps import Steps

R = TypeVar("R")


class _Caller:
    """Makes the calls of the generated methods, and gives back what the client's driver returns."""

    def __init__(self, session: Session, drive: Callable[[Steps], Any]) -> None:
        self._session, self._drive = session, drive

    def send(self, operation: str, values: Mapping[str, object], /) -> Any:
        return self._drive(self._session.raw_method(operation, values))

    send_batch = ensure = send


class _RawCalls(Generic[R]):
    """The calls by name. They return `R`: a response, or what is awaited for one."""

    def __init__(self, session: Session, drive: Callable[[Steps], Any]) -> None:
        self._session, self._drive = session, drive
        self._caller: Any = _Caller(session, drive)

    def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> R:
        """Sends a documented operation once, and gives back the answer whatever it says.

        Args:
            operation: Its id in openapi.yaml: ClassIn's action (`addCourse`), or the path (`lmsUnitCreate`).
            parameters: By their names on the wire, as for `ClassIn.call`. Left out, there are none.

        Returns:
            The response of the HTTP library, whole.

        Raises:
            Unavailable: It never arrived, so nothing was done.
            OutcomeUnknown: It was sent, and no whole answer came back.
            TypeError: An unknown or missing parameter, or one of the wrong type.
            ValueError: An unknown operation, or a value that cannot be sent.
        """
        response: R = self._drive(self._session.raw_call(operation, parameters))
        return response

    def call_action(self, action: str, parameters: Mapping[str, object] | None = None, *, api: str = "course") -> R:
        """Sends any v1 action once, and gives back the answer whatever it says.

        Args:
            action: ClassIn's name for it, such as `getCourseList`.
            parameters: By their names on the wire; lists and dicts are sent as JSON text. Left out, there are none.
            api: The file that has it: `course`, which is the default, for course.api.php.

        Returns:
            The response of the HTTP library, whole.

        Raises:
            Unavailable: It never arrived, so nothing was done.
            OutcomeUnknown: It was sent, and no whole answer came back.
            ValueError: A name that is none, or a value that cannot be sent.
        """
        response: R = self._drive(self._session.raw_action(action, parameters, api))
        return response


class RawResponses(_RawCalls[httpx.Response], RawResources):
    """Calls whose answers are not interpreted: they return the response of the HTTP library.

    It has the groups of methods of the client (`classin.with_raw_response.courses.create(…)`), each of which sends one
    request, a list whole, and is not sent again.
    """


class AsyncRawResponses(_RawCalls[Coroutine[Any, Any, httpx.Response]], AsyncRawResources):
    """Calls whose answers are not interpreted, awaited: they return the response of the HTTP library.

    It has the groups of methods of the client (`await classin.with_raw_response.courses.create(…)`), each of which
    sends one request, a list whole, and is not sent again.
    """


__all__ = ["AsyncRawResponses", "RawResponses"]
