"""A list that ClassIn answers item by item: cut to ClassIn's limit, sent part by part, and put together again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from classin_api import models
from classin_api.operations import Batch, Operation, Shape
from classin_api.replies import BatchReply, Item, Outcome, Reply
from classin_api.types import Unset
from classin_client import errors, meanings, wrong_values
from classin_client.answers import promised, without_yes
from classin_client.flow import Policy, Told, call, warn, with_identity
from classin_client.redaction import redacted
from classin_client.regular import MISSING, regular
from classin_client.wire import Steps, Together

_STOPS_THE_REST = (errors.AuthenticationError, errors.PermissionDenied, errors.Unavailable, errors.NotFound)
"""What refuses one part would refuse the next: they are about the school or the course, not about an item."""


def send_all(operation: Operation, values: dict[str, Any], policy: Policy) -> Steps:
    """The steps that send a list of any length; returns the `BatchReply`.

    Raises:
        ClassInError: When no part of the list was answered; else the items say what became of each.
        ValueError: For an empty list, or one that has an identity twice.
    """
    batch = operation.batch
    assert batch is not None
    items = _items(operation, batch, values)
    # Made once, before the first attempt of the first part: parts and attempts keep them.
    with_identity(operation, values, policy.new_identity)
    _refuse_repeated_identities(operation, items)
    parts = [{**values, batch.items: items[at : at + batch.limit]} for at in range(0, len(items), batch.limit)]
    if side_by_side(operation) and len(parts) > 1:
        answers = yield Together(tuple(call(operation, part, policy) for part in parts))
    else:
        answers = yield from _one_after_the_other(operation, parts, policy)
    return _put_together(operation, values, parts, answers)


def side_by_side(operation: Operation) -> bool:
    """Whether parts of a list may be under way at once: not in one course, nor where ClassIn answers 460 or 464."""
    return "courseId" not in operation.request.fields and not {460, 464} & set(operation.codes)


def _one_after_the_other(operation: Operation, parts: list[dict[str, Any]], policy: Policy) -> Steps:
    """The replies and errors of the parts; None for what was not sent any more."""
    answers: list[Reply[Any] | errors.ClassInError | None] = []
    for part in parts:
        if answers and (answers[-1] is None or isinstance(answers[-1], _STOPS_THE_REST)):
            answers.append(None)
            continue
        try:
            answers.append((yield from call(operation, part, policy)))
        except errors.ClassInError as error:
            answers.append(error)
    return answers


def _put_together(
    operation: Operation,
    values: Mapping[str, Any],
    parts: list[dict[str, Any]],
    answers: list[Reply[Any] | errors.ClassInError | None],
) -> BatchReply[Any, Any]:
    batch = operation.batch
    assert batch is not None
    made: list[Item[Any]] = []
    replies: list[Reply[Any]] = []
    failures: list[errors.ClassInError] = []
    warned: list[tuple[Told, str]] = []
    answered = False
    for part, answer in zip(parts, answers, strict=True):
        start = len(made)
        try:
            if isinstance(answer, errors.ClassInError):
                raise answer
            if answer is None:
                made += _refused(failures[-1], start, part[batch.items], sent=False)
                warned.append(_of_a_part(operation, part, failures[-1], made[start:], made[start].meaning))
                continue
            made += _read(operation, batch, part, answer.raw, start)
            warned += _of_items(operation, batch, part, answer.request_id, made[start:])
            replies.append(answer)
            answered = True
        except errors.ClassInError as error:
            if isinstance(answer, Reply):
                error.request_id, error.http_response = answer.request_id, answer.http_response
            failures.append(error)
            after_all = _answered_after_all(operation, batch, part, error, start)
            answered = answered or bool(after_all)
            made += after_all or _refused(error, start, part[batch.items], sent=True)
            warned.append(_of_a_part(operation, part, error, made[start:], str(error)))
            warned += _of_items(operation, batch, part, error.request_id, after_all or [])
    if failures and not answered:
        # Of several, the one that leaves something unknown: the caller must not take it for nothing done.
        raise next((failure for failure in failures if not failure.outcome_known), failures[0])
    for told, sentence in warned:
        warn(told, sentence)
    sentences = [sentence for _, sentence in warned]
    return _reply(operation, values, made, replies, failures[0] if failures else None, sentences)


def _of_a_part(
    operation: Operation, part: Mapping[str, Any], error: errors.ClassInError, items: list[Item[Any]], why: str
) -> tuple[Told, str]:
    """The warning for a part that was refused as a whole."""
    told = Told(operation.id, redacted(operation, part), error.request_id)
    which = f"item {items[0].index}" if len(items) == 1 else f"items {items[0].index} to {items[-1].index}"
    return told, f"{which}: {why}"


def _of_items(
    operation: Operation, batch: Batch, part: Mapping[str, Any], request_id: str, items: list[Item[Any]]
) -> Iterator[tuple[Told, str]]:
    """The warnings for the items of an answered part: not wholly done, or done with something else than was sent."""
    for item, sent in zip(items, part[batch.items], strict=False):
        sentences: list[str] = []
        if item.outcome not in (Outcome.SUCCESS, Outcome.EXISTED):
            sentences.append(_sentence(item))
        if item.outcome in (Outcome.SUCCESS, Outcome.PARTIAL):
            foreseen = wrong_values.warnings(operation.request, {batch.items: [sent]})
            sentences += [f"item {item.index}: {one}" for one in foreseen]
        if sentences:
            told = Told(operation.id, redacted(operation, {**part, batch.items: [sent]}), request_id)
            yield from ((told, sentence) for sentence in sentences)


def _sentence(item: Item[Any]) -> str:
    return f"item {item.index}: {f'{item.code} ' if item.code else ''}{item.meaning}"


def _refuse_repeated_identities(operation: Operation, items: list[Any]) -> None:
    """Refuses a list with an identity twice: in one part ClassIn would refuse it, in two it would call it existing."""
    head, _, name = operation.identity.rpartition("[].")
    seen: dict[str, int] = {}
    for index, item in enumerate(items if head else ()):
        first = seen.setdefault(str(item[name]), index)
        if first != index:
            raise ValueError(f"{operation.id}: {head}[{first}] and {head}[{index}] have the same {name}.")


def one_request(operation: Operation, values: dict[str, Any], policy: Policy) -> Steps:
    """The steps that send a list in one request.

    Raises:
        ValueError: For more items than ClassIn takes in one request.
    """
    batch = operation.batch
    assert batch is not None
    count = len(_items(operation, batch, values))
    if count > batch.limit:
        raise ValueError(
            f"{operation.id} takes at most {batch.limit} items of {batch.items!r} in one request, not {count};"
            f" the method {operation.method} cuts a longer list."
        )
    return send_all(operation, values, policy)


def _items(operation: Operation, batch: Batch, values: Mapping[str, Any]) -> list[Any]:
    items = values.get(batch.items)
    if not isinstance(items, list) or not items:
        raise ValueError(f"{operation.id}: {batch.items!r} is empty; give it at least one item.")
    return items


def _refused(error: errors.ClassInError, start: int, items: list[Any], *, sent: bool) -> Iterator[Item[Any]]:
    unknown = sent and not error.outcome_known
    meaning = error.meaning or str(error)
    for offset in range(len(items)):
        yield Item(
            index=start + offset,
            code=error.code or 0,
            message=error.message,
            meaning=meaning if sent else f"Not sent, because an earlier part was refused: {meaning}",
            kind=error.kind,
            data=None,
            outcome=Outcome.UNKNOWN if unknown else Outcome.FAILED,
        )


def _results_shape(operation: Operation, batch: Batch) -> Shape:
    shape = operation.response
    for name in batch.results.split("."):
        shape = shape.fields[name]
    return shape if shape.item else Shape("array", item=Shape("any"))


def _results(batch: Batch, raw: Any) -> Any:
    for name in batch.results.split("."):
        raw = raw.get(name) if isinstance(raw, dict) else None
    return raw


def _answered_after_all(
    operation: Operation, batch: Batch, part: Mapping[str, Any], error: errors.ClassInError, start: int
) -> list[Item[Any]] | None:
    """The items of an answer that fails at the top and still answers each; no page says whether that happens."""
    results = _results(batch, error.raw)
    if not isinstance(results, list) or len(results) != len(part[batch.items]):
        return None
    return _read(operation, batch, part, error.raw, start)


def _read(operation: Operation, batch: Batch, part: Mapping[str, Any], raw: Any, start: int) -> list[Item[Any]]:
    warnings: list[str] = []
    answered = _results(batch, raw)
    if isinstance(answered, list):
        path = operation.promises.partition("[].")[2]
        answered = [without_yes(one, path) for one in answered]
    results = regular(_results_shape(operation, batch), answered, batch.results, warnings)
    results = [] if results is MISSING else results
    items = part[batch.items]
    if batch.match == "position":
        if len(results) > len(items):
            raise errors.MalformedResponse(
                f"{operation.id}: ClassIn answered {len(results)} items where {len(items)} were sent, so nobody can"
                " know which is which. Look before sending it again.",
                operation=operation.id,
                outcome_known=False,
                request=redacted(operation, part),
                raw=raw,
            )
        matched: list[Any] = [*results, *([None] * (len(items) - len(results)))]
    else:
        named = {str(result.get(batch.match)): result for result in results if isinstance(result, dict)}
        keys = [str(one.get(batch.match) if isinstance(one, dict) else one) for one in items]
        matched = [named.get(key) for key in keys]
    return [_item(operation, part, start + offset, result) for offset, result in enumerate(matched)]


def _item(operation: Operation, part: Mapping[str, Any], index: int, result: Any) -> Item[Any]:
    code = result.get("errno", result.get("code")) if isinstance(result, dict) else None
    if not isinstance(code, int):
        return Item(
            index=index,
            code=0,
            message="",
            meaning="ClassIn gave no answer for this item: look before sending it again.",
            data=None,
            outcome=Outcome.UNKNOWN,
        )
    reading = meanings.read(operation, code, part)
    outcome = reading.outcome or (Outcome.UNKNOWN if reading.kind in ("", "transient") else Outcome.FAILED)
    meaning = reading.en
    head, _, path = operation.promises.partition("[].")
    if path and outcome in (Outcome.SUCCESS, Outcome.PARTIAL) and promised(result, path) is MISSING:
        outcome, meaning = Outcome.UNKNOWN, f"ClassIn says it was done, but {head}[].{path} is missing from the answer."
    return Item(
        index=index,
        code=code,
        message=str(result.get("error", result.get("msg", ""))),
        meaning=meaning,
        kind=reading.kind,
        data=_data(operation, result),
        outcome=outcome,
    )


def _model(operation: Operation, result: Any) -> Any:
    assert operation.batch is not None
    item = _results_shape(operation, operation.batch).item
    name = item.model if item else ""
    return getattr(models, name).from_dict(result) if name and isinstance(result, dict) else result


def _data(operation: Operation, result: Any) -> Any:
    assert operation.batch is not None
    item = _results_shape(operation, operation.batch).item
    model = _model(operation, result)
    if item and "data" in item.fields:
        return None if isinstance(model.data, Unset) else model.data
    return model


def _reply(
    operation: Operation,
    values: Mapping[str, Any],
    items: list[Item[Any]],
    replies: list[Reply[Any]],
    first: errors.ClassInError | None,
    warnings: list[str],
) -> BatchReply[Any, Any]:
    assert operation.batch is not None
    outcomes = {item.outcome for item in items}
    if outcomes <= {Outcome.SUCCESS, Outcome.EXISTED}:
        outcome = Outcome.EXISTED if outcomes == {Outcome.EXISTED} else Outcome.SUCCESS
    else:
        outcome = Outcome.PARTIAL
    results = [result for reply in replies for result in (_results(operation.batch, reply.raw) or [])]
    shape = _results_shape(operation, operation.batch)
    made = regular(shape, results, operation.batch.results, [])
    raws = [reply.raw for reply in replies]
    last = replies[-1] if replies else None
    shown = first or last
    assert shown is not None
    request = redacted(operation, values)

    def failure(reply: BatchReply[Any, Any]) -> errors.ClassInError:
        failed = reply.failed
        examples = "; ".join(map(_sentence, failed[:3]))
        more = f" and {len(failed) - 3} more" if len(failed) > 3 else ""
        error = errors.BatchFailed(
            f"{operation.id}: {len(failed)} of {len(reply.items)} items were not done ({examples}{more}).",
            operation=operation.id,
            outcome_known=not any(item.outcome is Outcome.UNKNOWN for item in failed),
            request=request,
        )
        error.request_id = reply.request_id
        error.reply = reply
        return error

    return BatchReply(
        data=[_model(operation, result) for result in (made if made is not MISSING else [])],
        body=last.body if last else None,
        code=shown.code or 0,
        message=shown.message,
        meaning=shown.meaning,
        kind=shown.kind,
        outcome=outcome,
        warnings=(*(warning for reply in replies for warning in reply.warnings), *warnings),
        operation=operation.id,
        request=request,
        request_id=shown.request_id,
        raw=raws[0] if len(raws) == 1 else raws,
        http_response=last.http_response if last else None,
        items=tuple(items),
        failure=failure,
    )
