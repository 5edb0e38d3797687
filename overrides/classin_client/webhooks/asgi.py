"""The receiver as an ASGI app: alone under any server, or mounted in FastAPI and Starlette."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

from classin_client.webhooks.answering import Answer
from classin_client.webhooks.extras import need

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

    from classin_client.webhooks.inbox import Inbox

logger = logging.getLogger("classin_client")


def app(
    inbox: Inbox,
    *,
    path: str = "/",
    health: str = "/health",
    handle: bool | None = None,
    observe: Callable[[Answer, bytes], object] | None = None,
) -> Starlette:
    """The app.

    Args:
        inbox: Where messages are kept.
        path: Where ClassIn pushes to. Let it hold something that nobody guesses: most of ClassIn's samples have no key.
        health: Where depth and health are shown; empty for nowhere.
        handle: Whether this process handles messages too; without it, whether a handler is registered.
        observe: Called with each answer and body, before it is answered; the body is empty when it is too large.
            What it raises is logged, and the message answered all the same.

    Raises:
        ImportError: Without the extra `webhooks`.
    """
    need("starlette", what="The ASGI app")
    from starlette.applications import Starlette
    from starlette.concurrency import run_in_threadpool
    from starlette.requests import ClientDisconnect
    from starlette.responses import JSONResponse, Response
    from starlette.routing import Route

    async def push(request: Request) -> Response:
        try:
            body = await _body(request, inbox.largest)
        except ClientDisconnect:
            # Nobody is there to be answered; the message comes again.
            return Response(status_code=400)
        answer = inbox.refuse_large() if body is None else await inbox.receive_async(body, request.headers)
        if observe is not None:
            try:
                observe(answer, body or b"")
            except Exception:
                # It is stored; whoever looks on must not hold up the school's queue.
                logger.exception("Looking on at a message failed; it is answered all the same.")
        return Response(answer.body, answer.status, dict(answer.headers))

    async def show_health(_: Request) -> Response:
        try:
            counts = await run_in_threadpool(inbox.counts)
            last = await run_in_threadpool(inbox.store.last_received)
        except Exception:
            return JSONResponse({"status": "failing"}, 503)
        return JSONResponse({"status": "ok", **counts, "last_received": max(last.values(), default=None)})

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with running(inbox, handle=handle):
            yield

    routes = [Route(path, push, methods=["POST"])]
    if health:
        routes.append(Route(health, show_health, methods=["GET"]))
    return Starlette(routes=routes, lifespan=lifespan)


@contextlib.asynccontextmanager
async def running(inbox: Inbox, *, handle: bool | None = None) -> AsyncIterator[None]:
    """Handle messages, and watch for silence, for the time of an `async with`.

    A mounted app's own lifespan is not run: put this into that of the app that it is mounted in.
    """
    from starlette.concurrency import run_in_threadpool

    if inbox.handles if handle is None else handle:
        inbox.start()
    inbox.watch()
    try:
        yield
    finally:
        await run_in_threadpool(inbox.stop)


async def _body(request: Request, largest: int) -> bytes | None:
    """The body; None as soon as it is too large, however much is still to come."""
    length = request.headers.get("content-length", "")
    if length.isdecimal() and len(length) < 19 and int(length) > largest:
        return None
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > largest:
            return None
        parts.append(part)
    return b"".join(parts)


__all__ = ["app", "running"]
