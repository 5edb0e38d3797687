"""How an inbox is doing: for people, monitors, orchestrators and Prometheus."""

from __future__ import annotations

import time

from classin_client.webhooks._figures import Figures
from classin_client.webhooks._handling.worker import Worker
from classin_client.webhooks._intake import STORE_TIMEOUT
from classin_client.webhooks._storage.store import Store
from classin_client.webhooks._storage.tables import WAITING
from classin_client.webhooks._storage.writer import Writer
from classin_client.webhooks.health import Health

_SILENT_WORKER_SECONDS = 60.0


class Monitoring:
    """The part of an `Inbox` that tells how it is doing."""

    store: Store
    _closed: bool
    _figures: Figures
    _worker: Worker | None
    _writer: Writer

    @property
    def handles(self) -> bool:
        """Whether a handler is registered."""
        raise NotImplementedError

    def _check(self) -> None:
        """Start again what does not run though it should."""
        raise NotImplementedError

    def _refuse_closed(self) -> None:
        """Raise when the inbox is closed."""
        raise NotImplementedError

    def health(self) -> Health:
        """Check whether messages can be stored, and are handled. This reads the database, and may wait for it.

        Returns:
            The `Health`, whose `problems` are empty when all is well: that the database cannot be read or written,
            that messages wait and no worker handles them or can read them, and which handlers do not return. Nothing is
            raised.
        """
        self._refuse_closed()
        problem = self._storing_problem()
        problems = [problem] if problem else []
        worker = self._worker
        if worker is not None:
            if worker.failing:
                problems.append(f"What is stored cannot be read ({worker.failing}), so it is not handled.")
            problems += [
                f"The handler of {what} does not return, and its lesson waits." for what in worker.slow_handlers()
            ]
        try:
            counts = self.store.counts()
            last = max(self.store.last_received().values(), default=None)
            if self.handles and counts[WAITING] and (worker is None or not worker.is_alive):
                silent = time.time() - self.store.last_beat()
                if silent > _SILENT_WORKER_SECONDS:
                    waiting = "1 message waits" if counts[WAITING] == 1 else f"{counts[WAITING]} messages wait"
                    problems.append(f"{waiting}, and no worker handles what is stored: call inbox.start().")
        except Exception as failed:
            return Health((*problems, f"The database cannot be read ({type(failed).__name__})."))
        return Health(tuple(problems), counts, last)

    def ready(self) -> bool:
        """Whether messages can be stored here: for whatever sends requests to this process, or to another.

        Backlogs, and handlers that do not return, are no reason to send ClassIn elsewhere: `health` tells of them.
        This may wait for the database.

        Returns:
            Whether the last message could be stored, or one could be now; False when the inbox is closed.
        """
        return not self._closed and not self._storing_problem()

    def _storing_problem(self) -> str:
        try:
            self._check()
            if self._writer.failing or not self.store.is_in_place:
                # It may have been mended since: this writes nothing, but needs the same.
                self._writer.submit_updates(()).result(STORE_TIMEOUT)
        except Exception as failed:
            return f"Messages cannot be stored ({type(failed).__name__}), so ClassIn's queue waits."
        return ""

    def metrics(self) -> str:
        """What an inbox counts, in Prometheus' text format: for a page that Prometheus reads. It reads the database.

        Returns:
            By school: how many messages wait, for how many seconds the oldest has, how many are dead letters. Of this
            process: how many messages were received with which result, and how long handlers ran. No personal data.

        Raises:
            RuntimeError: If the inbox is closed.
            sqlalchemy.exc.SQLAlchemyError: If the database cannot be read.
        """
        self._refuse_closed()
        return self._figures.prometheus()


__all__ = ["Monitoring"]
