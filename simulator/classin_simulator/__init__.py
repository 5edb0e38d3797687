"""A ClassIn school on one machine: what ClassIn is documented to check is checked, and answered as it answers."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .server import Simulator

__all__ = ["Simulator"]


def __getattr__(name: str) -> object:
    """Import the server on first use: it needs the extra, and this package may be looked at without it."""
    if name != "Simulator":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from .server import Simulator
    except ModuleNotFoundError as missing:
        if missing.name not in {"starlette", "uvicorn", "python_multipart"}:
            raise
        raise ImportError("The simulator needs an extra: pip install 'classin-client[simulator]'.") from missing
    return Simulator
