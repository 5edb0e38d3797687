"""Runs the calls of a `Gather` side by side in threads that nobody has to wait for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from classin_client._call.concurrency import ConcurrencyLimit, Turns
from classin_client._call.steps import Gather, Steps, sequentially
from classin_client._callbacks import refuse_awaitable
from classin_client.errors import ClassInError


def run_concurrently(gather: Gather, limit: ConcurrencyLimit, drive: Callable[[Steps], Any]) -> None:
    """Runs the calls, and notes in the `Gather` what becomes of each; one by one where a call of the same client waits.

    When the thread that waits is interrupted (Ctrl-C), nothing further is sent and no call is waited for: a request
    that is under way goes on in a daemon thread, unheard. A thread pool would have the interpreter wait for it.

    Raises:
        BaseException: What ended a call, or `on_ended`, and is no `ClassInError`, after the calls under way have ended.
    """
    if limit.is_held_here:
        # In the place of the call whose callback sends them.
        drive(sequentially(gather))
        return
    turns = Turns(gather, limit)
    abandoned = threading.Event()
    foreign: list[BaseException] = []
    # A number for each call that ended, None for each thread.
    news: SimpleQueue[int | None] = SimpleQueue()

    def work() -> None:
        try:
            while (number := _next_turn(turns, limit)) is not None:
                try:
                    with limit.place():
                        gather.ended[number] = drive(_until(abandoned, gather.begin(number)))
                except ClassInError as error:
                    gather.ended[number] = error
                finally:
                    with limit.changed:
                        turns.give_back(number)
                news.put(number)
        except _Abandoned:
            pass
        except BaseException as problem:
            foreign.append(problem)
            _stop(gather, limit)
        finally:
            news.put(None)

    count = min(limit.most, gather.count)
    threads = [threading.Thread(target=work, name=f"classin_{number}", daemon=True) for number in range(count)]
    try:
        for thread in threads:
            thread.start()
        while count:
            if news.get() is None:
                count -= 1
            elif gather.on_ended:
                try:
                    refuse_awaitable(gather.on_ended(), "on_progress")
                except Exception as problem:
                    foreign.append(problem)
                    _stop(gather, limit)
    finally:
        abandoned.set()
        _stop(gather, limit)
    if foreign:
        raise foreign[0]


def _next_turn(turns: Turns, limit: ConcurrencyLimit) -> int | None:
    """Waits until a call may begin; returns its number, or None when none will."""
    with limit.changed:
        while (number := turns.take()) is None and not turns.over:
            limit.changed.wait()
        return number


def _stop(gather: Gather, limit: ConcurrencyLimit) -> None:
    with limit.changed:
        gather.stopped = True
        limit.wake()


def _until(abandoned: threading.Event, steps: Steps) -> Steps:
    """The steps of a call up to the next one after it was abandoned."""
    try:
        step = next(steps)
        while not abandoned.is_set():
            try:
                result = yield step
            except BaseException as problem:
                step = steps.throw(problem)
            else:
                step = steps.send(result)
    except StopIteration as done:
        return done.value
    steps.close()
    raise _Abandoned


class _Abandoned(BaseException):
    """The call was left where it stood: nobody waits for it any more."""
