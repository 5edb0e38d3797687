"""A ClassIn school on one machine: it checks what ClassIn is documented to check, and answers as ClassIn answers."""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .protocol.php_forms import FormLimits
    from .simulator import Simulator

__all__ = ["FormLimits", "Simulator"]

_MODULES: Final = {"FormLimits": ".protocol.php_forms", "Simulator": ".simulator"}


def __getattr__(name: str) -> object:
    """Import a public name on first use: both need the extra, and this package can be imported without it."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(_MODULES[name], __name__)
    except ModuleNotFoundError as missing:
        if missing.name not in {"starlette", "uvicorn", "python_multipart"}:
            raise
        raise ImportError("The simulator needs an extra: pip install 'classin-client[simulator]'.") from missing
    public: object = getattr(module, name)
    return public
