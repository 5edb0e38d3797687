"""A terminal of a given width, with a program in it that takes it for a real one."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import termios
import time
from types import TracebackType
from typing import Self

_BEGIN = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)
_PATIENCE = 60.0


class Terminal:
    """Runs `python -m classin_client` in a pseudo-terminal.

    Args:
        arguments: The command and its options.
        columns: The width.
        settings: Variables of its environment, beside those of the test.
    """

    def __init__(self, *arguments: object, columns: int = 80, **settings: str) -> None:
        self._ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, columns))
        command = [sys.executable, "-c", _BEGIN, "-m", "classin_client", *map(str, arguments)]
        self._process = subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**os.environ, "TERM": "xterm-256color", **settings},
            start_new_session=True,
        )
        os.close(theirs)
        self.raw = ""

    def type(self, text: str) -> None:
        """Types; `\\x03` is Ctrl-C."""
        os.write(self._ours, text.encode())

    def press_ctrl_c(self) -> None:
        """Presses it until something is shown that is no echo of it.

        One between the prompt and the moment when Python begins to read is lost: `input` sees it with the next key.
        """
        shown = self.text
        for _ in range(20):
            self.type("\x03")
            while select.select([self._ours], [], [], 3)[0] and self._read():
                if self.text.replace("^C", "").strip() != shown.replace("^C", "").strip():
                    return

    def wait_for(self, text: str) -> None:
        """Reads until this is shown."""
        end = time.monotonic() + _PATIENCE
        while text not in self.text and time.monotonic() < end and self._read():
            pass
        assert text in self.text

    def ended(self) -> int:
        """Reads to the end, and returns the exit code."""
        while self._read():
            pass
        return self._process.wait(_PATIENCE)

    @property
    def text(self) -> str:
        """What was shown, without the codes that control the terminal."""
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.raw).replace("\r\n", "\n")

    @property
    def lines(self) -> list[str]:
        """The lines that were shown; of one that was written over, what was written last."""
        return [line.rstrip("\r").rpartition("\r")[2] for line in self.text.split("\n")]

    def _read(self) -> bool:
        if not select.select([self._ours], [], [], _PATIENCE)[0]:
            return False
        try:
            piece = os.read(self._ours, 65536)
        except OSError:
            # Linux says so when the program has closed its side.
            return False
        self.raw += piece.decode("utf-8", "replace")
        return bool(piece)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self._ours)
