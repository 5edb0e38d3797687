"""Finds in a tape what must not be there."""

from __future__ import annotations

import re

from . import school

_NEVER: tuple[tuple[str, str], ...] = (
    ("32 hexadecimal digits", r"[0-9a-fA-F]{32}"),
    ("a telephone number", r"(?<![0-9a-f])[0-9]{11,}|\b00[0-9]{1,4}-[0-9]{4,}"),
    ("an e-mail address", "@"),
    ("a link", r"\w://"),
    ("a secret", r"(?i)secret|token"),
    # But for the names of the operations that change one.
    ("a password", r"(?i)(?<!action=modify)(?:password|md5pass)(?!(?:: |=)<)"),
    ("a signature", r"(?i)(?:safeKey|X-EEO-SIGN|timeStamp)\W*[:=]"),
    ("the school", rf"(?<![0-9]){school.SID}(?![0-9])"),
)


def leaks(text: str) -> list[str]:
    """What must not be there, named, never shown."""
    found = [name for name, pattern in _NEVER if re.search(pattern, text)]
    found += [f"the value that {word} stands for" for value, word in school.KNOWN.items() if value in text]
    return found + (["the secret of the school"] if school.SECRET in text else [])
