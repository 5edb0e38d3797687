"""Threads that do jobs side by side, and hand back what became of them a few at a time."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator

from classin_client.sync._calls.common import Done
from classin_client.sync._jobs import Job

TOGETHER = 0.1
"""Seconds whose answers are handed back together: a transaction for each would hold the calls up."""


class Working:
    """The jobs of a phase, under way.

    Args:
        jobs: What is done. Jobs with the same ordering key are done one after the other.
        do: Does a job, and raises nothing that is foreseen.
        most: How many threads at the most.
        stop: Once it is set, no further job is begun.
    """

    def __init__(self, jobs: Iterable[Job], do: Callable[[Job], list[Done]], most: int, stop: threading.Event) -> None:
        self._do = do
        self._stop = stop
        self._waiting: queue.SimpleQueue[list[Job]] = queue.SimpleQueue()
        # None for each thread that has ended.
        self._came: queue.SimpleQueue[list[Done] | BaseException | None] = queue.SimpleQueue()
        self._some: list[Done] = []
        by_key: dict[str, list[Job]] = {}
        for number, job in enumerate(jobs):
            by_key.setdefault(job.ordering_key or f"\0{number}", []).append(job)
        for one_by_one in by_key.values():
            self._waiting.put(one_by_one)
        # An interpreter that ends does not wait for these.
        self._threads = [
            threading.Thread(target=self._work, name=f"classin_sync_{number}", daemon=True)
            for number in range(min(most, len(by_key)))
        ]
        for thread in self._threads:
            thread.start()

    def ended(self) -> Iterator[list[Done]]:
        """What became of jobs, until all have ended.

        Raises:
            BaseException: What ended a thread, and was not foreseen.
        """
        working = len(self._threads)
        while working:
            until = float("inf")
            while working and (left := until - time.monotonic()) > 0:
                with contextlib.suppress(queue.Empty):
                    item = self._came.get(timeout=None if left == float("inf") else left)
                    until = min(until, time.monotonic() + TOGETHER)
                    if item is None:
                        working -= 1
                    elif isinstance(item, BaseException):
                        raise item
                    else:
                        self._some += item
            yield self._some
            self._some = []

    def rest(self) -> list[Done]:
        """Waits for what is under way, and returns what became of it and was not handed back, or not for certain."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
        while not self._came.empty():
            item = self._came.get()
            self._some += item if isinstance(item, list) else []
        return self._some

    def _work(self) -> None:
        try:
            while not self._stop.is_set():
                try:
                    one_by_one = self._waiting.get_nowait()
                except queue.Empty:
                    break
                for job in one_by_one:
                    if self._stop.is_set():
                        break
                    self._came.put(self._do(job))
        except BaseException as problem:
            self._came.put(problem)
        finally:
            self._came.put(None)


__all__ = ["Working"]
