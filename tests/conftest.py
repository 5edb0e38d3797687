"""What all tests share."""

import os
import re
import signal

from postgresql_server import _old_postgresql, _postgresql, _postgresql_server
from simulator.codes import (
    pytest_collection_modifyitems,
    pytest_deselected,
    pytest_sessionfinish,
    pytest_testnodedown,
)

# A proxy elsewhere cannot reach the servers that the tests start, and settings of a real school are none of theirs.
for _name in list(os.environ):
    if re.fullmatch(r"(?i:(https?|all|no)_proxy)|CLASSIN_.*", _name):
        del os.environ[_name]

# A process that a script starts in the background is deaf to Ctrl-C, and so are its children; some tests press it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

__all__ = [
    "_old_postgresql",
    "_postgresql",
    "_postgresql_server",
    "pytest_collection_modifyitems",
    "pytest_deselected",
    "pytest_sessionfinish",
    "pytest_testnodedown",
]
