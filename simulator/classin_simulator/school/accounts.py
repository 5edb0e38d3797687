"""Rules for telephone numbers, e-mail addresses, passwords and pictures."""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from classin_simulator.protocol.php_forms import UploadedFile

INVALID_PHONE: Final = 134
UNKNOWN_NUMBER_RANGE: Final = 288

_MAINLAND = re.compile(r"[1-9][0-9]{10}\Z")
_FOREIGN = re.compile(r"00([1-9][0-9]{0,3})-([1-9][0-9]{3,13})\Z")
_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s.]+\Z")
_MD5 = re.compile(r"[0-9a-f]{32}\Z")

PICTURE_SIDE: Final = 300
MAX_PICTURE_BYTES: Final = 1024 * 1024


def is_email(account: str) -> bool:
    """Whether an account is an e-mail address rather than a number."""
    return "@" in account


def is_invalid_email(email: str) -> bool:
    """Whether this has not the form of an e-mail address."""
    return not _EMAIL.match(email)


def phone_refusal(telephone: str) -> int | None:
    """The code for a number that has not the form of `15800000001` or `001-2025550142`; None if it has.

    Mainland numbers have 11 digits and no country code, and do not begin with 3 to 9.
    """
    if _MAINLAND.match(telephone):
        return None if telephone.startswith(("1", "2")) else UNKNOWN_NUMBER_RANGE
    foreign = _FOREIGN.match(telephone)
    return INVALID_PHONE if foreign is None or foreign[1] == "86" else None


def is_md5(text: str) -> bool:
    """Whether this is an MD5 in lower case."""
    return _MD5.match(text) is not None


def hash_password(password: str) -> str:
    """The MD5 of a password, as accounts store it."""
    return hashlib.md5(password.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class Picture:
    """The size of a picture in pixels."""

    width: int
    height: int


def read_picture(uploaded: UploadedFile) -> Picture | None:
    """The size of a GIF, PNG or JPEG by its content; None for other content."""
    head = uploaded.content or b""
    if head.startswith((b"GIF87a", b"GIF89a")) and len(head) >= 10:
        return Picture(int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little"))
    if head.startswith(b"\x89PNG\r\n\x1a\n") and len(head) >= 24:
        return Picture(int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big"))
    return _jpeg(head) if head.startswith(b"\xff\xd8") else None


def _jpeg(data: bytes) -> Picture | None:
    position = 2
    while position + 9 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = data[position + 5 : position + 7], data[position + 7 : position + 9]
            return Picture(int.from_bytes(width, "big"), int.from_bytes(height, "big"))
        position += 2 + int.from_bytes(data[position + 2 : position + 4], "big")
    return None


def avatar_refusal(uploaded: UploadedFile) -> int | None:
    """The code for an avatar of another format (224), not 300 × 300 (341), or of 1 MiB or more (342); None if valid."""
    if uploaded.size >= MAX_PICTURE_BYTES:
        return 342
    picture = read_picture(uploaded)
    if picture is None:
        return 224
    return None if picture == Picture(PICTURE_SIDE, PICTURE_SIDE) else 341
