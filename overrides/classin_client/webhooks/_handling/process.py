"""Which process a worker runs in, so that another on the same machine need not wait to know that it is gone.

Only what is certain counts: the text names the boot, the namespaces that process ids belong to, the id, and the moment
at which the process started, because an id is given again. Where the system tells less, and for workers on other
machines, the beats decide: see `presence`.
"""

from __future__ import annotations

import os
import platform
from pathlib import Path


def this_process() -> str:
    """A text that names this process among all; empty where the system does not tell enough."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        namespaces = [str(Path(f"/proc/self/ns/{kind}").stat().st_ino) for kind in ("pid", "time")]
        # The name of the machine too: copies of a running virtual machine have one boot.
        place = ":".join((boot, *namespaces, platform.node()[:100].replace(" ", "-")))
        return f"{place} {os.getpid()} {_started(os.getpid())}"
    except (OSError, ValueError, IndexError):
        return ""


def is_gone(process: str) -> bool:
    """Whether a process, as `this_process` names it, is known to have ended; False when nobody can know."""
    place, _, rest = process.partition(" ")
    number, _, started = rest.partition(" ")
    if not (number.isdecimal() and started) or this_process().partition(" ")[0] != place:
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        # It runs as another user.
        pass
    try:
        return _started(int(number)) != started
    except (OSError, ValueError, IndexError):
        return False


def _started(number: int) -> str:
    """The clock ticks from the boot to the start of a process."""
    status = Path(f"/proc/{number}/stat").read_text(encoding="utf-8", errors="replace")
    # The name of the program stands in brackets, and may hold anything.
    return status.rpartition(")")[2].split()[19]


__all__ = ["is_gone", "this_process"]
