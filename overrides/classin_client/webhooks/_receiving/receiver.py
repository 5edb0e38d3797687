"""What becomes of a request: a row for the inbox or the quarantine, or a refusal, and the answer to ClassIn."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping

from classin_client._evidence import keep_message
from classin_client.webhooks._receiving.body import decode_body
from classin_client.webhooks._receiving.incoming import Incoming, incoming
from classin_client.webhooks._receiving.redaction import redacted_bytes
from classin_client.webhooks._receiving.schools import Schools
from classin_client.webhooks.alerts import Alert, AlertDispatcher
from classin_client.webhooks.answers import NOT_STORED, TOO_LARGE, Answer, acknowledge
from classin_client.webhooks.parsing import MalformedMessage

_LOG = logging.getLogger("classin_client.webhooks")


class Receiver:
    """Reads requests and makes the answers to them; storing is up to the caller.

    Args:
        schools: The schools and their secrets.
        accept: The reasons for which a message is trusted although it does not verify.
        largest: The most bytes of a message.
        alerts: Where alerts go.
        clock: Returns seconds since 1970.
    """

    def __init__(
        self,
        schools: Schools,
        *,
        accept: Collection[str],
        largest: int,
        alerts: AlertDispatcher,
        clock: Callable[[], float],
    ) -> None:
        self.largest = largest
        self._schools = schools
        self._accept = accept
        self._alerts = alerts
        self._clock = clock

    def read(self, raw: bytes, headers: Mapping[str, str] | None) -> Incoming | Answer:
        """The row that is to be stored; or the answer to what is too large.

        Raises:
            TypeError: If the body is not given as bytes.
        """
        if not isinstance(raw, bytes | bytearray | memoryview):
            raise TypeError(f"Give the request's bytes as they came, not {type(raw).__name__}.")
        if len(raw) > self.largest:
            return self.refuse_large()
        now = float(self._clock())
        try:
            fields = decode_body(raw, headers)
            sid, verification = self._schools.verify(fields, now)
            message = incoming(fields, sid=sid, reason=verification.reason, now=now)
        except MemoryError:
            raise
        except Exception as failed:
            if not isinstance(failed, MalformedMessage | RecursionError):
                # Whatever somebody sends is stored: what raised would else come again for ever.
                _LOG.error("A message could not be read (%s); it is quarantined.", type(failed).__name__)
            return Incoming("", "", "", "", "", "not_json", now, redacted_bytes(raw))
        if verification or (sid and verification.reason in self._accept):
            if not message.name:
                keep_message(fields.get("Cmd"), fields)
            return message
        return message.for_quarantine()

    def refuse_large(self) -> Answer:
        """Send an alert of a message that is too large, and return the answer to it."""
        text = f"A message of more than {self.largest} bytes was refused, so ClassIn's queue waits: raise `largest`."
        self._alerts.notify(Alert("not_stored", text))
        return TOO_LARGE

    def answer_stored(self, message: Incoming, new: bool) -> Answer:
        """The answer to a message that was stored, or was there already; an alert when it was quarantined."""
        if message.is_trusted:
            return acknowledge("stored" if new else "duplicate")
        text = f"A message was quarantined: {message.reason}. See it with `list --quarantine`."
        self._alerts.notify(Alert("quarantined", text, sid=message.sid), about=message.reason)
        return acknowledge("quarantined")

    def answer_not_stored(self, failed: BaseException) -> Answer:
        """Send an alert of a message that could not be stored, and return the answer to it."""
        text = f"A message could not be stored ({type(failed).__name__}), so ClassIn's queue waits: check the database."
        self._alerts.notify(Alert("not_stored", text))
        return NOT_STORED

    def alert_dropped(self, dropped: int) -> None:
        """Send an alert that the quarantine is full, and that many messages were deleted from it."""
        text = "The quarantine is full, and its oldest messages were deleted: release or forget what is in it."
        self._alerts.notify(Alert("quarantine_full", text, count=dropped))


__all__ = ["Receiver"]
