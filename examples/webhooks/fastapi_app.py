"""FastAPI, and Starlette alike: `uvicorn examples.webhooks.fastapi_app:app`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response

from classin_client.webhooks.asgi import running
from examples.webhooks.lessons import HOOK, inbox


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Handle messages as long as the app runs."""
    async with running(inbox):
        yield


app = FastAPI(lifespan=lifespan, openapi_url=None)


@app.post(f"/classin/{HOOK}")
async def push(request: Request) -> Response:
    """Store the message, and answer what ClassIn waits for."""
    answer = await inbox.receive_async(await request.body(), request.headers)
    return Response(answer.body, answer.status, dict(answer.headers))
