"""Collects the bytes of an answer, decompressed, within bounds of size and time."""

from __future__ import annotations

import time
import zlib

import httpx

from classin_client._call.steps import Lost

LARGEST_ANSWER = 64 * 1024 * 1024
"""Bytes of an answer beyond which it is not read on; ClassIn's largest lists are a thousandth of it."""

ENCODING = "gzip"
"""The only `Content-Encoding` that is asked for, and read."""

_GZIP = 16 + zlib.MAX_WBITS


class ContentReader:
    """The body of an answer as it arrives: plain, or compressed once with gzip.

    Args:
        headers: Of the answer.
        seconds: How long it may take to arrive: a server may send a byte now and then.

    Raises:
        Lost: If it is encoded in any other way.
    """

    def __init__(self, headers: httpx.Headers, seconds: float) -> None:
        encodings = headers.get_list("Content-Encoding", split_commas=True)
        named = [name for one in encodings if (name := one.strip().lower()) not in ("", "identity")]
        if named not in ([], ["gzip"], ["x-gzip"]):
            raise Lost("the answer has another Content-Encoding than gzip, which alone was asked for")
        self._gzip = zlib.decompressobj(_GZIP) if named else None
        self._chunks: list[memoryview] = []
        self._size = 0
        self._seconds = seconds
        self._ends = time.monotonic() + seconds

    def take(self, chunk: memoryview) -> None:
        """Takes the next bytes: as a view, whose repr shows nothing, in a traceback that shows variables.

        Raises:
            Lost: If the answer is larger than `LARGEST_ANSWER`, takes too long, or is no gzip.
        """
        if time.monotonic() > self._ends:
            raise Lost(f"the answer took longer than {self._seconds:g} seconds to arrive")
        if self._gzip is not None:
            try:
                # One byte more than may come tells a larger answer, and is all that it costs.
                chunk = memoryview(self._gzip.decompress(chunk, LARGEST_ANSWER - self._size + 1))
            except zlib.error:
                raise Lost("the answer says that it is gzip, and is not") from None
            if self._gzip.unused_data:
                # It would be kept, beyond any bound, and never read.
                raise Lost("the answer goes on after the end of its gzip")
        self._size += len(chunk)
        check_size(self._size)
        self._chunks.append(chunk)

    def content(self) -> bytes:
        """The whole body.

        Raises:
            Lost: If compressed data ended too early.
        """
        if self._gzip is not None and not self._gzip.eof and self._chunks:
            raise Lost("the answer's gzip ends in the middle")
        return b"".join(self._chunks)


def check_size(size: int) -> None:
    """Raises Lost if an answer is larger than `LARGEST_ANSWER`."""
    if size > LARGEST_ANSWER:
        raise Lost(f"the answer is larger than {LARGEST_ANSWER // 2**20} MiB")
