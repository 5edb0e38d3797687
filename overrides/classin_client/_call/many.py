"""Many calls as one: each row of a list is a call of its own, side by side with others, and ends in an item."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from classin_api.operations import Operation
from classin_api.replies import BatchReply, Item, Outcome, Reply
from classin_client import errors
from classin_client._call.attempt import CallContext
from classin_client._call.batch import failure, outcome_of
from classin_client._call.call import log_end, log_warning
from classin_client._call.interruption import attach
from classin_client._call.steps import Gather, Steps


class Rows(NamedTuple):
    """What the calls are made of.

    Attributes:
        operation: The operation whose answer counts.
        values: The rows.
        begin: Checks a row, by its number, and makes the steps of its call.
        serial: By a row's number, what it shares with those that may not run beside it.
        warnings: What is to be said of the list as a whole.
        update: Whether what existed is edited.
    """

    operation: Operation
    values: Sequence[object]
    begin: Callable[[int], Steps]
    serial: Callable[[int], Hashable]
    warnings: tuple[str, ...] = ()
    update: bool = False


class _Ended(NamedTuple):
    """An item, and what its reply or error warns of."""

    item: Item[Any]
    warnings: tuple[str, ...]


def listed(rows: object, method: str) -> list[object]:
    """The rows as a list.

    Raises:
        InvalidType: If they are none.
    """
    if isinstance(rows, str | bytes | Mapping) or not isinstance(rows, Iterable):
        sentence = f"{method} takes a list of rows, each a dict, not {type(rows).__name__}."
        raise errors.InvalidType(sentence, param="rows")
    return [*rows]


def run(rows: Rows, on_progress: Callable[[int, int], object] | None) -> Steps:
    """The steps that make a call of each row; they return a `BatchReply`.

    Raises:
        AuthenticationError: If ClassIn accepts no call of this school, and nothing was done.
        Unavailable: If ClassIn is under maintenance, and nothing was done.
    """
    total, done = len(rows.values), 0
    refusals: list[errors.ClassInError] = []

    def begin(number: int) -> Steps:
        ended = yield from _one(rows, number)
        if _stops_all(ended.item.error):
            refusals.append(ended.item.error)
            gather.stopped = True
        return ended

    def report() -> object:
        nonlocal done
        done += 1
        assert on_progress is not None
        return on_progress(done, total)

    gather = Gather(total, begin, rows.serial, report if on_progress else None)
    try:
        if total:
            yield gather
        why = f"Not sent, because an earlier row was refused: {refusals[0]}" if refusals else ""
        ended = [gather.ended.get(number) or _not_sent(rows, number, why) for number in range(total)]
        if refusals and all(one.item.outcome is Outcome.FAILED for one in ended):
            raise refusals[0]
        reply = _reply(rows, ended)
        for number, one in enumerate(ended):
            for warning in one.warnings:
                log_warning(_context(rows, one), f"item {number}: {warning}")
    except GeneratorExit:
        raise
    except BaseException as end:
        # One that is none of the rows' came from outside, as `on_progress` may raise of another client's calls.
        if not any(end is refusal for refusal in refusals):
            _report(rows, gather, end)
        raise
    return reply


def _stops_all(error: Exception | None) -> bool:
    """Whether what refused one row would refuse all: it concerns the school."""
    return isinstance(error, errors.AuthenticationError) or getattr(error, "kind", "") == "maintenance"


def _one(rows: Rows, number: int) -> Steps:
    """The steps of a row, which return how it ended."""
    try:
        reply: Reply[Any] = yield from rows.begin(number)
    except errors.ClassInError as error:
        return _failed(rows, number, error)
    except (TypeError, ValueError, OSError) as error:
        # A wrong value; what has these attributes came from outside, after a request had left.
        if hasattr(error, "outcome_known"):
            raise
        return _failed(rows, number, error)
    item: Item[Any] = Item(
        index=number,
        code=reply.code,
        message=reply.message,
        meaning=reply.meaning,
        kind=reply.kind,
        data=reply.data,
        outcome=reply.outcome,
        sent=rows.values[number],
        updated=reply.updated,
    )
    return _Ended(item, reply.warnings)


def _failed(rows: Rows, number: int, error: Exception) -> _Ended:
    known = getattr(error, "outcome_known", True)
    item: Item[Any] = Item(
        index=number,
        code=getattr(error, "code", None) or 0,
        message=getattr(error, "message", ""),
        meaning=getattr(error, "meaning", "") or str(error),
        kind=getattr(error, "kind", ""),
        data=None,
        outcome=Outcome.FAILED if known else Outcome.UNKNOWN,
        sent=rows.values[number],
        error=error,
    )
    return _Ended(item, (str(error),))


def _not_sent(rows: Rows, number: int, why: str) -> _Ended:
    error = errors.Unavailable(why, operation=rows.operation.id, retryable=True)
    return _failed(rows, number, error)._replace(warnings=())


def _reply(rows: Rows, ended: Sequence[_Ended]) -> BatchReply[Any, Any]:
    items = tuple(one.item for one in ended)
    shown = next((item for item in items if not item.done), items[-1] if items else None)
    warnings = [f"item {one.item.index}: {warning}" for one in ended for warning in one.warnings]
    not_sent = [one.item for one in ended if one.item.error and not one.warnings]
    if not_sent:
        warnings.append(f"items {not_sent[0].index} to {not_sent[-1].index}: {len(not_sent)} were not sent.")
    existed = sum(item.outcome is Outcome.EXISTED for item in items)
    if existed and rows.operation.edit and not rows.update:
        warnings.append(
            f"{existed} of {len(items)} items existed already: what you sent was not compared with them. With"
            " update=True they are edited."
        )
    return BatchReply(
        _data=[item.data for item in items if item.done and item.data is not None],
        _body=None,
        code=shown.code if shown else 0,
        message=shown.message if shown else "",
        meaning=shown.meaning if shown else "",
        kind=shown.kind if shown else "",
        outcome=outcome_of(items),
        warnings=(*rows.warnings, *warnings),
        operation=rows.operation.id,
        request={},
        _raw=None,
        _http_response=None,
        items=items,
        _failure=failure,
    )


def _context(rows: Rows, ended: _Ended) -> CallContext:
    known = ended.item.error if isinstance(ended.item.error, errors.ClassInError) else None
    return CallContext(rows.operation.id, known.request if known else {}, known.request_id if known else "")


def _report(rows: Rows, gather: Gather, end: BaseException) -> None:
    """Reports, in an exception from outside (Ctrl-C, a cancellation) and in the log, what became of each row."""
    by = f"was ended by {type(end).__name__}"
    unknown = errors.OutcomeUnknown(
        f"{rows.operation.id} {by} while it was under way. It may have been done; sending it again is safe.",
        operation=rows.operation.id,
        retryable=True,
        outcome_known=False,
    )
    ended: list[_Ended] = []
    for number in range(len(rows.values)):
        if number in gather.ended:
            ended.append(gather.ended[number])
        elif number in gather.begun:
            ended.append(_failed(rows, number, unknown)._replace(warnings=()))
        else:
            ended.append(_not_sent(rows, number, f"Not sent, because the list {by}."))
    reply = _reply(rows, ended)
    open_ends = [item.index for item in reply.failed if item.outcome is Outcome.UNKNOWN]
    sentence = (
        f"{rows.operation.id} {by}: {len(reply.succeeded)} of {len(reply.items)} items are done, {len(open_ends)} may"
        f" be done {open_ends}, the rest is not. Sending all of them again is safe."
    )
    known = errors.BatchFailed(sentence, operation=rows.operation.id, outcome_known=not open_ends)
    attach(end, known, reply=reply)
    log_end(CallContext(rows.operation.id, {}, ""), sentence)
