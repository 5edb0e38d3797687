"""Runs the calls of a `Gather` side by side in tasks of the event loop."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from classin_client._call.concurrency import ConcurrencyLimit, Turns
from classin_client._call.steps import Gather, Steps, sequentially
from classin_client.errors import ClassInError


async def run_concurrently(
    gather: Gather,
    limit: ConcurrencyLimit,
    drive: Callable[[Steps], Awaitable[Any]],
    finish: Callable[[object], Awaitable[None]],
) -> None:
    """Runs the calls, and notes in the `Gather` what becomes of each; one by one where a call of the same client waits.

    Args:
        gather: The calls.
        limit: How many may run side by side.
        drive: Carries out the steps of one.
        finish: Awaits what a callback returned.

    Raises:
        BaseException: What ended a call, or `on_ended`, and is no `ClassInError`, after the calls under way have ended.
    """
    if limit.is_held_here:
        # In the place of the call whose callback sends them.
        await drive(sequentially(gather))
        return
    turns = Turns(gather, limit)
    foreign: list[BaseException] = []
    # A number for each call that ended, None for each task.
    news: asyncio.Queue[int | None] = asyncio.Queue()

    async def work() -> None:
        try:
            while (number := await _next_turn(turns, limit)) is not None:
                try:
                    with limit.place():
                        gather.ended[number] = await drive(gather.begin(number))
                except ClassInError as error:
                    gather.ended[number] = error
                finally:
                    with limit.changed:
                        turns.give_back(number)
                news.put_nowait(number)
        except BaseException as problem:
            foreign.append(problem)
            _stop(gather, limit)
        finally:
            news.put_nowait(None)

    count = min(limit.most, gather.count)
    tasks = [asyncio.create_task(work()) for _ in range(count)]
    try:
        while count:
            if await news.get() is None:
                count -= 1
            elif gather.on_ended:
                try:
                    await finish(gather.on_ended())
                except Exception as problem:
                    foreign.append(problem)
                    _stop(gather, limit)
    finally:
        _stop(gather, limit)
        for task in tasks:
            task.cancel()
        # All are waited for, so that none goes on unseen.
        await asyncio.gather(*tasks, return_exceptions=True)
    if foreign:
        raise foreign[0]


async def _next_turn(turns: Turns, limit: ConcurrencyLimit) -> int | None:
    """Waits until a call may begin; returns its number, or None when none will."""
    loop = asyncio.get_running_loop()
    while True:
        changed = asyncio.Event()
        with limit.changed:
            number = turns.take()
            if number is not None or turns.over:
                return number
            limit.call_when_changed(partial(_wake, loop, changed))
        await changed.wait()


def _wake(loop: asyncio.AbstractEventLoop, changed: asyncio.Event) -> None:
    # The loop may have been closed since.
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(changed.set)


def _stop(gather: Gather, limit: ConcurrencyLimit) -> None:
    with limit.changed:
        gather.stopped = True
        limit.wake()
