"""What is missing without the extra is said in one sentence; what needs no extra works without."""

from __future__ import annotations

import subprocess
import sys

import pytest

EXTRA = ("sqlalchemy", "starlette", "uvicorn")

_WITHOUT = """
import sys
for name in {missing!r}:
    sys.modules[name] = None
{code}
"""


def run(code: str, missing: tuple[str, ...] = EXTRA) -> subprocess.CompletedProcess[str]:
    """Runs code in a Python without some packages."""
    source = _WITHOUT.format(missing=missing, code=code)
    return subprocess.run([sys.executable, "-c", source], capture_output=True, encoding="utf-8", check=False)


def test_reading_needs_no_extra() -> None:
    """Messages are verified and read without the extra."""
    code = """
from classin_client import webhooks
webhooks.verify(b"", secrets=["made-up"])
print(type(webhooks.parse(b'{"Cmd": "End"}')))
"""

    assert "<class 'classin_client.webhooks.lessons.End'>\n" == run(code).stdout


@pytest.mark.parametrize(
    ("code", "missing", "sentence"),
    [
        (
            "from classin_client.webhooks import Inbox",
            "sqlalchemy",
            "The inbox needs sqlalchemy: pip install 'classin-client[webhooks]'.",
        ),
        (
            "from classin_client.webhooks.asgi import app; app(None)",
            "starlette",
            "The ASGI app needs starlette: pip install 'classin-client[webhooks]'.",
        ),
        (
            "from classin_client.webhooks import Inbox; Inbox('postgresql://x/y', schools={1: 'made-up'})",
            "psycopg",
            "An inbox in PostgreSQL needs psycopg: pip install 'classin-client[postgresql]'.",
        ),
    ],
)
def test_missing(code: str, missing: str, sentence: str) -> None:
    """What needs the extra says what to install."""
    assert f"ImportError: {sentence}" == run(code, (missing,)).stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("command", [["list"], ["listen"]])
def test_commands(command: list[str]) -> None:
    """The commands say so in one line, and end with an exit status of its own."""
    done = run(f"from classin_client.webhooks.__main__ import main; raise SystemExit(main({command!r}))")

    assert (3, 1) == (done.returncode, done.stderr.count("\n"))
    assert "pip install 'classin-client[webhooks]'" in done.stderr


def test_client_loads_none_of_it() -> None:
    """The client, and reading messages, load no database."""
    code = f"""
import classin_client.client, classin_client.webhooks
classin_client.webhooks.parse(b'{{"Cmd": "Test"}}')
print([name for name in sys.modules if name.partition(".")[0] in {EXTRA!r}])
"""

    assert "[]\n" == run(code, ()).stdout
