"""Pushed messages for tests: signed samples, and their delivery to a receiver without a socket."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import attrs
import httpx

from classin_api.keywords import nearest
from classin_client._settings import read_sid
from classin_client.webhooks._samples import HEADERS, build_message, examples
from classin_client.webhooks.answers import why_not_acknowledged

if TYPE_CHECKING:
    from classin_client.webhooks.inbox import Inbox

DEFAULT_SID = "1000082"
DEFAULT_SECRET = "simulator-secret"  # noqa: S105  # nothing real


@attrs.frozen
class PushedMessage:
    """A message as ClassIn would post it.

    Attributes:
        name: Its name in openapi.yaml.
        body: The bytes of the request, JSON in UTF-8.
        headers: The headers of the request.
    """

    name: str
    body: bytes = attrs.field(repr=False)
    headers: Mapping[str, str] = HEADERS


@attrs.frozen
class Delivered:
    """What a receiver answered.

    Attributes:
        status: The HTTP status.
        body: The body of the answer.
        why_not: Why ClassIn would not accept the answer and would send the message again; empty when it would accept.
    """

    status: int
    body: bytes
    why_not: str

    @property
    def acknowledged(self) -> bool:
        """Whether ClassIn would go on to its next message."""
        return not self.why_not


def message(
    name: str,
    fields: Mapping[str, Any] | None = None,
    *,
    sid: str | int = DEFAULT_SID,
    secret: str = DEFAULT_SECRET,
    without: Collection[str] = (),
    now: float | None = None,
) -> PushedMessage:
    """A signed sample of a message, made from its example in openapi.yaml: `message("End", {"ClassID": 7})`.

    Each call makes a message with an `_id` of its own. Deliver the same one twice to test what a repeat does.

    Args:
        name: The message's name in openapi.yaml, such as `End`.
        fields: Fields by their names on the wire, in place of those of the example. Left out, the example's own.
        sid: The school's id. Left out, that of `simulated_school`.
        secret: The school's secret, which the message is signed with. Left out, that of `simulated_school`.
        without: Names of fields to remove: `["SafeKey"]` for a message that is not signed. Left out, none.
        now: When it happened, in seconds since 1970. Left out, now by this machine's clock.

    Raises:
        ValueError: If there is no such message.
    """
    known = examples()
    if name not in known:
        meant = nearest(name, known)
        raise ValueError(f"There is no message {name!r}{f'; did you mean {meant}?' if meant else '.'}")
    body = build_message(
        known[name], sid=read_sid(sid), secret=secret, fields=fields or {}, without=list(without), now=now
    )
    return PushedMessage(name, json.dumps(body, ensure_ascii=False).encode())


def deliver(message: PushedMessage, receiver: Inbox | Callable[..., Any], *, path: str = "/") -> Delivered:
    """Post a message to a receiver in this process, without a socket.

    The lifespan of an ASGI app is not run, so its handlers do not start: `Inbox.drain` runs them.

    Args:
        message: What is posted.
        receiver: An ASGI app, a WSGI app, or an `Inbox`.
        path: The path that the app takes messages on. Left out, `/`. An inbox has none.

    Returns:
        What was answered. What an app raises passes through.
    """
    status, body = post(receiver, message.body, message.headers, path=path)
    return Delivered(status, body, why_not_acknowledged(status, body))


def post(
    receiver: Inbox | Callable[..., Any], body: bytes, headers: Mapping[str, str], *, path: str
) -> tuple[int, bytes]:
    """Post a body to an inbox or an app, without a socket.

    Args:
        receiver: The inbox, or an ASGI or WSGI app.
        body: The body of the request.
        headers: Its headers.
        path: The path that an app is asked for; an inbox has none.

    Returns:
        The status and the body of the answer.
    """
    if not callable(receiver):
        answer = receiver.receive(body, headers)
        return answer.status, answer.body
    url = f"http://localhost{path}"
    if _is_asgi(receiver):
        # In a thread of its own, so that tests that run in an event loop may call this too.
        with ThreadPoolExecutor(1) as pool:
            response = pool.submit(asyncio.run, _post_asgi(receiver, url, body, headers)).result()
    else:
        with httpx.Client(transport=httpx.WSGITransport(app=receiver)) as client:
            response = client.post(url, content=body, headers=headers)
    return response.status_code, response.content


async def _post_asgi(app: Any, url: str, body: bytes, headers: Mapping[str, str]) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app)) as client:
        return await client.post(url, content=body, headers=headers)


def _is_asgi(app: Callable[..., Any]) -> bool:
    return inspect.iscoroutinefunction(app) or inspect.iscoroutinefunction(type(app).__call__)


__all__ = ["DEFAULT_SECRET", "DEFAULT_SID", "Delivered", "PushedMessage", "deliver", "message", "post"]
