"""Receiving: a request becomes a stored message, and an answer to ClassIn."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping

import attrs

from classin_client.webhooks._figures import Figures, Receipt
from classin_client.webhooks._handling.calling import DaemonThreads
from classin_client.webhooks._receiving.incoming import Incoming
from classin_client.webhooks._receiving.receiver import Receiver
from classin_client.webhooks._storage.writer import Writer
from classin_client.webhooks.answers import Answer

STORE_TIMEOUT = 20.0
_LARGE = 64 * 1024
"""A body of more bytes is not read in the event loop."""


class Receiving:
    """The part of an `Inbox` that receives messages."""

    _receiver: Receiver
    _writer: Writer
    _figures: Figures
    _readers: DaemonThreads
    _reading: threading.Lock

    def _refuse_closed(self) -> None:
        """Raise when the inbox is closed."""
        raise NotImplementedError

    def _wake(self) -> None:
        """Have the worker look for messages at once."""
        raise NotImplementedError

    def receive(self, raw: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """Store a message, and return what to answer. It fits any framework; see also `classin_client.webhooks.asgi`.

        A message that was stored before is acknowledged and not stored again, so repeating is safe. A message that
        does not verify goes into the quarantine, and is acknowledged. This waits for the database for at most 20
        seconds.

        Args:
            raw: The body of the request as it came, in bytes; at most `largest`.
            headers: The headers of the request. Only the character set of `Content-Type` is used, and only where the
                body is not in UTF-8, UTF-16 or UTF-32: GBK, GB 18030, GB 2312, Big5, Latin-1 or Windows-1252.
                Without it, the body has to be in Unicode.

        Returns:
            The `Answer` to give. It acknowledges the message unless it could not be stored or is too large.

        Raises:
            TypeError: If the body is not given as bytes.
            RuntimeError: If the inbox is closed.

        Page: https://docs.eeo.cn/api/zh-hans/Error-Handling/Datasubs_errors.html
        """
        self._refuse_closed()
        with self._figures.receiving() as receipt:
            message = self._receiver.read(raw, headers)
            if isinstance(message, Answer):
                return message
            future = None
            try:
                future = self._writer.submit(_traced(message, receipt))
                new = future.result(STORE_TIMEOUT)
            except Exception as failed:
                if future is not None:
                    future.cancel()
                return self._not_stored(message, failed)
            return self._stored(message, new)

    async def receive_async(self, raw: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        """Store a message, and return what to answer: `receive` for an event loop, which is not blocked meanwhile.

        Args:
            raw: The body of the request as it came, in bytes; at most `largest`.
            headers: The headers of the request; see `receive`. Without it, the body has to be in UTF-8, UTF-16 or
                UTF-32.

        Returns:
            The `Answer` to give.

        Raises:
            TypeError: If the body is not given as bytes.
            RuntimeError: If the inbox is closed.
        """
        self._refuse_closed()
        with self._figures.receiving() as receipt:
            return await self._receive_async(raw, headers, receipt)

    async def _receive_async(self, raw: bytes, headers: Mapping[str, str] | None, receipt: Receipt) -> Answer:
        if isinstance(raw, bytes | bytearray | memoryview) and len(raw) > _LARGE:
            ended = await self._readers.call(self._read_large, raw, headers)
            if ended.raised is not None:
                raise ended.raised
            message: Incoming | Answer = ended.result
        else:
            message = self._receiver.read(raw, headers)
        if isinstance(message, Answer):
            return message
        try:
            new = await asyncio.wait_for(
                asyncio.wrap_future(self._writer.submit(_traced(message, receipt))), STORE_TIMEOUT
            )
        except Exception as failed:
            return self._not_stored(message, failed)
        return self._stored(message, new)

    def _read_large(self, raw: bytes, headers: Mapping[str, str] | None) -> Incoming | Answer:
        # One at a time: read, a body may take 25 times as much memory as it has bytes (`[],[],…`).
        with self._reading:
            return self._receiver.read(raw, headers)

    def _not_stored(self, message: Incoming, failed: Exception) -> Answer:
        self._figures.received(message.sid if message.is_trusted else "", "failed")
        return self._receiver.answer_not_stored(failed)

    def _stored(self, message: Incoming, new: bool) -> Answer:
        if message.is_trusted:
            self._figures.received(message.sid, "stored" if new else "repeated")
        else:
            self._figures.received("", "quarantined")
        if message.is_trusted and new:
            self._wake()
        return self._receiver.answer_stored(message, new)

    def refuse_large(self) -> Answer:
        """Send an alert of a message that is too large, and return the answer to it, which does not acknowledge it.

        For a framework in which reading stops at `largest`; `receive` and the ASGI app do this by themselves.

        Returns:
            The `Answer` to give, with status 413. ClassIn sends the message again, and its queue waits.
        """
        return self._receiver.refuse_large()


def _traced(message: Incoming, receipt: Receipt) -> Incoming:
    return attrs.evolve(message, trace=receipt.trace) if receipt.trace else message


__all__ = ["STORE_TIMEOUT", "Receiving"]
