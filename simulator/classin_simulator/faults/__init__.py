"""Fault injection: what goes wrong at a server or on the way to it, on purpose, and the same way every time."""

from .fault import Fault, Latency
from .schedule import Faults, Fired

__all__ = ["Fault", "Faults", "Fired", "Latency"]
