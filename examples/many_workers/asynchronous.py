"""ASGI: `uvicorn --workers 4 examples.many_workers.asynchronous:app`, with one client for each process."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from classin_client import AsyncClassIn


@contextlib.asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """The client lives as long as the process' event loop, which its connections belong to."""
    async with AsyncClassIn() as classin:
        app.state.classin = classin
        yield


async def create_course(request: Request) -> JSONResponse:
    """Make a course; a request that is sent again makes no second one."""
    name = (await request.body()).decode()
    reply = await request.app.state.classin.courses.ensure(key=request.path_params["key"], course_name=name)
    return JSONResponse({"course": reply.data, "process": os.getpid()})


app = Starlette(routes=[Route("/courses/{key}", create_course, methods=["POST"])], lifespan=lifespan)
