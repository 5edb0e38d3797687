"""A batch: a list that ClassIn answers item by item, split to ClassIn's limit, sent in parts, merged to one reply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from classin_api.operations import OPERATIONS, Batch, Operation
from classin_api.replies import BatchReply, Item, Outcome, Reply
from classin_client import errors
from classin_client._call.attempt import CallContext, outcome_unknown
from classin_client._call.call import Policy, add_identity, call, log_end, log_warning
from classin_client._call.interruption import attach
from classin_client._call.steps import Gather, Steps, sequentially
from classin_client._redaction import redact
from classin_client._request import value_warnings
from classin_client._request.place import place_of
from classin_client._request.spelling import Spelling, on_the_wire
from classin_client._response.items import (
    ReadItem,
    describe_item,
    items_of_failed_answer,
    items_of_failed_part,
    read_items,
)

_NONE_READ: Mapping[int, list[ReadItem]] = {}

_STOPS_LATER_PARTS = (errors.AuthenticationError, errors.PermissionDenied, errors.Unavailable, errors.NotFound)
"""Errors about the school or the course, not about an item: what refuses one part would refuse the next."""


def send_batch(operation: Operation, values: dict[str, Any], policy: Policy, spelled: Spelling = on_the_wire) -> Steps:
    """The steps that send a list of any length; they return the `BatchReply`, which spells names as the caller does.

    Raises:
        ClassInError: If no part was answered; otherwise each item has an outcome.
        InvalidValue: If the list is empty or has an identity twice.
    """
    batch = operation.batch
    assert batch is not None
    items = _sent_items(operation, batch, values, spelled)
    # Made once, before the first attempt of the first part: parts and attempts keep them.
    add_identity(operation, values, policy.new_identity)
    _check_identities_are_unique(operation, items, spelled)
    parts = [{**values, batch.items: items[at : at + batch.limit]} for at in range(0, len(items), batch.limit)]

    concurrent = may_be_concurrent(operation) and len(parts) > 1
    read: dict[int, list[ReadItem]] = {}
    whole: dict[int, Reply[Any]] = {}

    def begin(number: int) -> Steps:
        reply = yield from call(operation, parts[number], policy, spelled, first=number * batch.limit)
        # What ends the list while the answer is read (Ctrl-C) finds it here.
        answered[number] = reply
        # While other parts wait for their answers.
        try:
            read[number] = read_items(operation, batch, parts[number], reply._raw, number * batch.limit)
        except errors.ClassInError:
            # `_merge` meets it again, and shows the whole reply with it.
            return reply
        # The last is shown whole; what the others came in would be held until the whole list is done.
        whole[number] = reply
        for earlier in sorted(whole)[:-1]:
            whole.pop(earlier, None)
        return reply.__replace__(_data=None, _body=None, request={}, _http_response=None)

    gather = Gather(len(parts), begin)
    # By itself: a `begin` that knew the `Gather` would keep all of it until the garbage collector comes.
    answered = gather.ended
    try:
        if concurrent:
            yield gather
        else:
            yield from sequentially(gather, _STOPS_LATER_PARTS)
        gather.ended.update(whole)
        reply, warnings = _merge(
            operation, values, parts, [gather.ended.get(number) for number in range(len(parts))], spelled, read
        )
        for context, sentence in warnings:
            log_warning(context, sentence)
    except (GeneratorExit, errors.ClassInError):
        raise
    except BaseException as end:
        # Nothing says of a part that another thread has begun whether its request had left.
        left = concurrent or not getattr(end, "outcome_known", True)
        # A copy: a thread that is left behind may note another end yet.
        ended = {**gather.ended, **whole}
        _report_items(operation, values, parts, ended, gather.begun if left else set(), end, spelled)
        raise
    return reply


def _report_items(
    operation: Operation,
    values: Mapping[str, Any],
    parts: list[dict[str, Any]],
    ended: Mapping[int, Any],
    left: Set[int],
    end: BaseException,
    spelled: Spelling,
) -> None:
    """Reports, in an exception from outside (Ctrl-C, a cancellation) and in the log, what became of each item.

    Args:
        operation: What was called.
        values: Its values, with the identities that were made.
        parts: The parts of the batch.
        ended: What became of parts, by their numbers.
        left: The parts of which a request may have left.
        end: What ended the batch.
        spelled: How the caller spells names.
    """
    if not (ended or left):
        return
    by = f"was ended by {type(end).__name__}"
    context = CallContext(operation.id, redact(operation, values), "")
    unknown = outcome_unknown(operation, context, f"{by} after a request had left.")
    not_sent = errors.Unavailable(f"Not sent, because the batch {by}.", operation=operation.id)
    answers = [ended.get(number, unknown if number in left else not_sent) for number in range(len(parts))]
    reply, warnings = _merge(operation, values, parts, answers, spelled, whole=False)
    done = {item.index: item.data if isinstance(item.data, int) else item.code for item in reply.succeeded}
    open_ends = [item.index for item in reply.failed if item.outcome is Outcome.UNKNOWN]
    sentence = (
        f"{operation.title} {by}: {len(done)} of {len(reply.items)} items are done {done}, {len(open_ends)} may be done"
        f" {open_ends}, the rest is not. What was sent: {context.request}"
    )
    failure = errors.BatchFailed(sentence, operation=operation.id, outcome_known=not open_ends, request=context.request)
    failure.first_error = next((one for one in answers if isinstance(one, errors.ClassInError)), None)
    attach(end, failure, reply=reply)
    for about, warning in (*warnings, (context, sentence)):
        log_end(about, warning)


def may_be_concurrent(operation: Operation) -> bool:
    """Whether parts may be sent concurrently: not into one course, nor where ClassIn answers 460 or 464."""
    return "courseId" not in operation.request.fields and not operation.serial


def _merge(
    operation: Operation,
    values: Mapping[str, Any],
    parts: list[dict[str, Any]],
    answers: list[Reply[Any] | errors.ClassInError | None],
    spelled: Spelling,
    already_read: Mapping[int, list[ReadItem]] = _NONE_READ,
    *,
    whole: bool = True,
) -> tuple[BatchReply[Any, Any], list[tuple[CallContext, str]]]:
    """One reply for all parts, and its warnings as they are logged.

    Args:
        operation: What was called.
        values: Its values.
        parts: The parts.
        answers: The reply or error of each part; None for one that was not sent because an earlier one was refused.
        spelled: How the caller spells names.
        already_read: The items of some replies, by the number of the part.
        whole: Whether the batch came to its own end: then it fails as a whole if no part was answered.

    Raises:
        ClassInError: If no part was answered.
    """
    batch = operation.batch
    assert batch is not None
    items: list[Item[Any]] = []
    results: list[Any] = []
    replies: list[Reply[Any]] = []
    failures: list[errors.ClassInError] = []
    warnings: list[tuple[CallContext, str]] = []
    answered = False
    for number, (part, answer) in enumerate(zip(parts, answers, strict=True)):
        start = len(items)
        try:
            if isinstance(answer, errors.ClassInError):
                raise answer
            if answer is None:
                items += items_of_failed_part(failures[-1], start, part[batch.items], sent=False)
                warnings.append(_part_warning(operation, part, failures[-1], items[start:], items[start].meaning))
                continue
            read = already_read.get(number) or read_items(operation, batch, part, answer.raw, start)
            items += [one.item for one in read]
            results += [one.result for one in read if one.result is not None]
            warnings += _item_warnings(operation, batch, part, answer.request_id, items[start:], spelled)
            replies.append(answer)
            answered = True
        except errors.ClassInError as error:
            if isinstance(answer, Reply):
                error.request_id, error.http_response = answer.request_id, answer.http_response
            failures.append(error)
            read = items_of_failed_answer(operation, batch, part, error, start) or []
            answered = answered or bool(read)
            answered_items = [one.item for one in read]
            items += answered_items or items_of_failed_part(error, start, part[batch.items], sent=True)
            results += [one.result for one in read if one.result is not None]
            warnings.append(_part_warning(operation, part, error, items[start:], str(error)))
            warnings += _item_warnings(operation, batch, part, error.request_id, answered_items, spelled)
    if failures and not answered and whole:
        # If one of several leaves something unknown, it is raised: the caller must not read that nothing was done.
        raise next((failure for failure in failures if not failure.outcome_known), failures[0])
    sentences = [sentence for _, sentence in warnings]
    reply = _build_reply(operation, values, items, results, replies, failures[0] if failures else None, sentences)
    return reply, warnings


def _part_warning(
    operation: Operation, part: Mapping[str, Any], error: errors.ClassInError, items: list[Item[Any]], why: str
) -> tuple[CallContext, str]:
    """The warning for a part that failed as a whole."""
    context = CallContext(operation.id, redact(operation, part), error.request_id)
    which = f"item {items[0].index}" if len(items) == 1 else f"items {items[0].index} to {items[-1].index}"
    return context, f"{which}: {why}"


def _item_warnings(
    operation: Operation,
    batch: Batch,
    part: Mapping[str, Any],
    request_id: str,
    items: list[Item[Any]],
    spelled: Spelling,
) -> Iterator[tuple[CallContext, str]]:
    """The warnings for items of an answered part that were not wholly done, or whose values ClassIn changes."""
    for item, sent in zip(items, part[batch.items], strict=False):
        sentences: list[str] = []
        if item.outcome not in (Outcome.SUCCESS, Outcome.EXISTED):
            sentences.append(describe_item(item))
        if item.outcome in (Outcome.SUCCESS, Outcome.PARTIAL):
            foreseen = value_warnings.warnings(operation.request, {batch.items: [sent]}, spelled)
            sentences += [f"item {item.index}: {one}" for one in foreseen]
        if sentences:
            context = CallContext(operation.id, redact(operation, {**part, batch.items: [sent]}), request_id)
            yield from ((context, sentence) for sentence in sentences)


def _check_identities_are_unique(operation: Operation, items: list[Any], spelled: Spelling) -> None:
    """Raises InvalidValue if two items have one identity: one part with both is refused, a second part existed."""
    head, _, name = operation.identity.rpartition("[].")
    seen: dict[str, int] = {}
    for index, item in enumerate(items if head else ()):
        first = seen.setdefault(str(item[name]), index)
        if first != index:
            listed = place_of(operation, spelled).field(head)
            raise (
                listed.item(index)
                .field(name)
                .invalid(f"{listed.item(first)} and {spelled(head)}[{index}] have the same {spelled(name)}.")
            )


def send_one_request(operation: Operation, values: dict[str, Any], policy: Policy) -> Steps:
    """The steps that send a list in one request.

    Raises:
        InvalidValue: If there are more items than ClassIn takes in one request.
    """
    batch = operation.batch
    assert batch is not None
    count = len(_sent_items(operation, batch, values, on_the_wire))
    if count > batch.limit:
        place = place_of(operation).field(batch.items)
        raise place.invalid(
            f"{operation.title} takes at most {batch.limit} items of {batch.items!r} in one request, not {count};"
            f" the method {operation.method} cuts a longer list."
        )
    return send_batch(operation, values, policy)


def _sent_items(operation: Operation, batch: Batch, values: Mapping[str, Any], spelled: Spelling) -> list[Any]:
    items = values.get(batch.items)
    if not isinstance(items, list) or not items:
        place = place_of(operation, spelled).field(batch.items)
        raise place.invalid(f"{operation.title}: {spelled(batch.items)!r} is empty; give it at least one item.")
    return items


def _build_reply(
    operation: Operation,
    values: Mapping[str, Any],
    items: list[Item[Any]],
    results: list[Any],
    replies: list[Reply[Any]],
    first: errors.ClassInError | None,
    warnings: list[str],
) -> BatchReply[Any, Any]:
    raws = [reply.raw for reply in replies]
    last = replies[-1] if replies else None
    shown = first or last
    assert shown is not None
    request = redact(operation, values)

    return BatchReply(
        _data=results,
        _body=last.body if last else None,
        code=shown.code or 0,
        message=shown.message,
        meaning=shown.meaning,
        kind=shown.kind,
        outcome=outcome_of(items),
        warnings=(*(warning for reply in replies for warning in reply.warnings), *warnings),
        operation=operation.id,
        request=request,
        request_id=shown.request_id,
        _raw=raws[0] if len(raws) == 1 else raws,
        _http_response=last.http_response if last else None,
        items=tuple(items),
        _failure=failure,
    )


def outcome_of(items: Iterable[Item[Any]]) -> Outcome:
    """The outcome of a list by those of its items."""
    outcomes = {item.outcome for item in items}
    if outcomes == {Outcome.EXISTED}:
        return Outcome.EXISTED
    return Outcome.SUCCESS if outcomes <= {Outcome.SUCCESS, Outcome.EXISTED} else Outcome.PARTIAL


def failure(reply: BatchReply[Any, Any]) -> errors.ClassInError:
    """What `raise_for_failures` raises; a function of the module, so that a reply can be pickled."""
    failed = reply.failed
    examples = "; ".join(map(describe_item, failed[:3]))
    more = f" and {len(failed) - 3} more" if len(failed) > 3 else ""
    title = OPERATIONS[reply.operation].title
    error = errors.BatchFailed(
        f"{title}: {len(failed)} of {len(reply.items)} items were not done ({examples}{more}).",
        operation=reply.operation,
        outcome_known=not any(item.outcome is Outcome.UNKNOWN for item in failed),
        request=reply.request,
    )
    error.request_id = reply.request_id
    error.reply = reply
    return error
