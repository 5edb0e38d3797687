"""What is sent to ClassIn as the identity of a course or a lesson."""

from __future__ import annotations

import hashlib

LONGEST = 32


def identity(kind: str, key: str, generation: int) -> str:
    """The identity of a thing: a digest, so that keys of any length and alphabet fit and tell nothing.

    Args:
        kind: `course` or `lesson`.
        key: The caller's own key.
        generation: How often a thing of this key was deleted before: ClassIn may keep the identity of what is gone.

    Returns:
        32 characters, the most that ClassIn takes.
    """
    text = "\0".join((kind, key, str(generation)))
    return hashlib.sha256(text.encode()).hexdigest()[:LONGEST]


__all__ = ["identity"]
