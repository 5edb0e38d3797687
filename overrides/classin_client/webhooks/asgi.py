"""The receiver as an ASGI app, for any ASGI server, or to be mounted in an app of FastAPI or Starlette."""

from __future__ import annotations

import contextlib
import inspect
import logging
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING

from classin_client._callbacks import refuse_generator, refuse_uncallable
from classin_client.webhooks._extras import need
from classin_client.webhooks._receiving.unfinished import UnfinishedPosts
from classin_client.webhooks.answers import TOO_SLOW, Answer

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
    metrics: str = "/metrics",
    handle: bool | None = None,
    observe: Callable[[Answer, bytes], object] | None = None,
) -> Starlette:
    """Make an ASGI app that receives messages into an inbox.

    While the app runs, it handles messages and watches for silence; at its end it stops the inbox, which the caller
    closes. Where its lifespan is not run, as when it is mounted, the first request starts both, and nothing stops
    them. Calling this twice for one inbox is safe as long as one of the apps runs.

    Args:
        inbox: The inbox that stores the messages.
        path: The path that ClassIn pushes to, with a leading slash. Make it unguessable: most of ClassIn's samples
            carry no key. Without it `/`.
        health: The path of a page for monitoring: JSON with `problems`, the number of messages in each state and the
            time of the last one; its status is 503 when there is a problem: see `Inbox.health`. Without it `/health`;
            empty for no such page. Beneath it are `/live`, whose status is 200 for as long as the process answers, and
            `/ready`, whose status is 503 while messages cannot be stored: see `Inbox.ready`.
        metrics: The path of a page for Prometheus: see `Inbox.metrics`. Without it `/metrics`; empty for no such page.
        handle: Whether this process handles messages too. Without it, it does if a handler is registered.
        observe: Called with the `Answer` and the body of each request, before the answer is sent, in the event loop;
            what it returns is awaited if it can be.
            The body is as it came, with SafeKey and personal data; it is empty when it was too large. An exception is
            logged, and the message is answered all the same. Without it, nothing is called.

    Returns:
        A Starlette application. It answers `POST` on `path`, and `GET` on `health`, the two beneath it, and `metrics`.

    Raises:
        ImportError: If the extra `webhooks` is not installed.
        TypeError: If `observe` is no function, or a generator.
        ValueError: If a path has no leading slash.
    """
    for name, one in (("path", path), ("health", health), ("metrics", metrics)):
        if not one.startswith("/") and (one or name == "path"):
            raise ValueError(f"{name} begins with a slash, as in '/hook', not {one!r}.")
    need("starlette", what="The ASGI app")
    if observe is not None:
        refuse_uncallable(observe, "observe")
    from starlette.applications import Starlette
    from starlette.concurrency import run_in_threadpool
    from starlette.requests import ClientDisconnect
    from starlette.responses import JSONResponse, Response
    from starlette.routing import Route

    unfinished = UnfinishedPosts()
    lived: set[bool] = set()

    async def push(request: Request) -> Response:
        start_if_needed()
        try:
            async with unfinished.reading():
                body = await _body(request, inbox.largest)
        except TimeoutError:
            return Response(TOO_SLOW.body, TOO_SLOW.status, dict(TOO_SLOW.headers))
        except ClientDisconnect:
            # The client is gone and gets no answer; ClassIn sends the message again.
            return Response(status_code=400)
        answer = inbox.refuse_large() if body is None else await inbox.receive_async(body, request.headers)
        if observe is not None:
            try:
                looked = observe(answer, body or b"")
                refuse_generator(looked, "observe")
                if inspect.isawaitable(looked):
                    await looked
            except (Exception, SystemExit):
                # The message is stored; an observer must not hold up the queue of the school.
                logger.exception("observe failed; the message is answered all the same.")
        return Response(answer.body, answer.status, dict(answer.headers))

    async def show_health(_: Request) -> Response:
        found = await run_in_threadpool(inbox.health)
        counts = dict(found.counts)
        if "dead_letter" in counts:
            # `aside` is the name that dead letters had; it goes in the next version.
            counts["aside"] = counts["dead_letter"]
        status = {"status": "ok" if found.ok else "failing", "problems": found.problems}
        return JSONResponse({**status, **counts, "last_received": found.last_received}, 200 if found.ok else 503)

    async def show_ready(_: Request) -> Response:
        is_ready = await run_in_threadpool(inbox.ready)
        return JSONResponse({"status": "ready" if is_ready else "not ready"}, 200 if is_ready else 503)

    async def show_live(_: Request) -> Response:
        return JSONResponse({"status": "live"})

    async def show_metrics(_: Request) -> Response:
        try:
            text = await run_in_threadpool(inbox.metrics)
        except Exception as failed:
            logger.warning("The figures of the inbox could not be read: %s.", type(failed).__name__)
            return Response(status_code=503)
        return Response(text, media_type="text/plain; version=0.0.4")

    def start_if_needed() -> None:
        """Where the lifespan is not run, as in a mounted app, the first request starts what it would have started."""
        if not (inbox.was_started or lived) and (inbox.handles if handle is None else handle):
            logger.warning("The lifespan of the inbox's app was not run; handling starts with the first request.")
            inbox.start()
            inbox.watch()
        lived.add(True)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        lived.add(True)
        async with running(inbox, handle=handle):
            yield

    routes = [Route(path, push, methods=["POST"])]
    if health:
        routes.append(Route(health, show_health, methods=["GET"]))
        routes.append(Route(f"{health.rstrip('/')}/live", show_live, methods=["GET"]))
        routes.append(Route(f"{health.rstrip('/')}/ready", show_ready, methods=["GET"]))
    if metrics:
        routes.append(Route(metrics, show_metrics, methods=["GET"]))
    return Starlette(routes=routes, lifespan=lifespan)


@contextlib.asynccontextmanager
async def running(inbox: Inbox, *, handle: bool | None = None) -> AsyncIterator[None]:
    """Handle messages, and watch for silence, during an `async with`; then stop the inbox.

    The lifespan of a mounted app is not run: enter this in the lifespan of the app that it is mounted in, so that the
    inbox is stopped at the end. The inbox is not closed, so this can be entered again.

    Args:
        inbox: The inbox whose messages are handled.
        handle: Whether this process handles messages. Without it, it does if a handler is registered.

    Raises:
        RuntimeError: If `handle` is true and no handler is registered, or the inbox is closed.
        ImportError: If the extra `webhooks` is not installed.
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
    """The body; None as soon as it is too large, without reading the rest."""
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
