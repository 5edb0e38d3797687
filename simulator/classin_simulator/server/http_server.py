"""The HTTP server: Uvicorn, with what the simulator needs of it besides."""

import asyncio
import os
import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp, Scope


def listen(address: tuple[str, int]) -> socket.socket:
    """A socket that names its protocol: on others asyncio sets no TCP_NODELAY, and every answer takes 40 ms."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # Elsewhere it lets two servers listen on one port, and share its calls.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(1024)
    except OSError:
        listening.close()
        raise
    return listening


class HttpServer(uvicorn.Server):
    """Uvicorn, which calls `on_ready` when it serves, and knows the connection of a request."""

    def __init__(self, app: ASGIApp, on_ready: Callable[[], object]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                interface="asgi3",
                lifespan="off",
                proxy_headers=False,
                log_level="warning",
                access_log=False,
                server_header=False,
                # The school's clock is the server's, and the router writes the header.
                date_header=False,
                timeout_graceful_shutdown=2,
            )
        )
        self._on_ready = on_ready

    def transport(self, scope: Scope) -> asyncio.Transport | None:
        """The connection on which a request came."""
        client = tuple(scope.get("client") or ())
        found = (one for one in self.server_state.connections if isinstance(one, asyncio.Protocol))
        return next((one.transport for one in found if getattr(one, "client", None) == client), None)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then call `on_ready`."""
        await super().startup(sockets)
        await asyncio.sleep(0)
        self._on_ready()
