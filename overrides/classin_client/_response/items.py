"""The items of a batch: what an answer or an error says of each item that was sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from classin_api.operations import Batch, Operation, Shape
from classin_api.replies import Item, Outcome
from classin_client import errors
from classin_client._redaction import redact
from classin_client._response import errnos
from classin_client._response.coerce import MISSING, coerce, decoded, php_positions
from classin_client._response.interpret import data_of, make_model, promised_value, without_true


class ReadItem(NamedTuple):
    """An item of a batch, as an answer has it.

    Attributes:
        item: What became of it.
        result: The result that the answer has for it, as a model; None where it has none.
    """

    item: Item[Any]
    result: Any


def read_items(operation: Operation, batch: Batch, part: Mapping[str, Any], raw: Any, start: int) -> list[ReadItem]:
    """The items of an answer, in the order in which they were sent.

    Args:
        operation: What was called.
        batch: Its batch.
        part: The values that were sent.
        raw: The decoded JSON of the answer.
        start: The index of the part's first item in the whole list.

    Raises:
        MalformedResponse: If ClassIn answered items that were not sent, so that nobody can know which is which.
    """
    items = part[batch.items]
    results = _results_by_position(operation, batch, raw, len(items))
    if batch.match == "position":
        if any(position >= len(items) for position in results):
            raise errors.MalformedResponse(
                f"{operation.title}: ClassIn answered {len(results)} items where {len(items)} were sent"
                f"{'' if len(results) > len(items) else ', and numbered them otherwise'}, so nobody can"
                " know which is which. Look before sending it again.",
                operation=operation.id,
                outcome_known=False,
                request=redact(operation, part),
                raw=raw,
            )
        matched = [results.get(position) for position in range(len(items))]
    else:
        keys = [str(one.get(batch.match) if isinstance(one, dict) else one) for one in items]
        matched = _match_by_name(batch.match, keys, [results[position] for position in sorted(results)])
    read = [_read_item(operation, part, start + offset, result) for offset, result in enumerate(matched)]
    return [one._replace(item=one.item.__replace__(sent=sent)) for one, sent in zip(read, items, strict=True)]


def _match_by_name(name: str, keys: list[str], results: list[Any]) -> list[Any]:
    """The result that names each key; None where none does, or several do of which nobody knows which is meant."""
    named: dict[str, list[Any]] = {}
    for result in results:
        if isinstance(result, dict):
            named.setdefault(str(result.get(name)), []).append(result)
    sent = Counter(keys)
    matched = []
    for key in keys:
        found = named.get(key, [])
        if len(found) == sent[key]:
            # What was sent twice and is answered twice is answered in order.
            sent[key] -= 1
            matched.append(found.pop(0))
        else:
            matched.append(found[0] if found and all(one == found[0] for one in found) else None)
    return matched


def items_of_failed_answer(
    operation: Operation, batch: Batch, part: Mapping[str, Any], error: errors.ClassInError, start: int
) -> list[ReadItem] | None:
    """The items of an answer with a failing errno that still answers each item; no page says whether that happens."""
    sent = len(part[batch.items])
    if len(_results_by_position(operation, batch, error.raw, sent)) != sent:
        return None
    try:
        read = read_items(operation, batch, part, error.raw, start)
    except errors.MalformedResponse:
        return None
    if error.status is None or 200 <= error.status < 300:
        return read
    meaning = f"ClassIn says it was done, but with HTTP {error.status}: look before sending it again."
    return [
        ReadItem(one.item.__replace__(outcome=Outcome.UNKNOWN, meaning=meaning), None) if one.item.done else one
        for one in read
    ]


def items_of_failed_part(
    error: errors.ClassInError, start: int, items: list[Any], *, sent: bool
) -> Iterator[Item[Any]]:
    """The items of a part that failed as a whole.

    Args:
        error: Why the part failed or, if it was not sent, why the part before it did.
        start: The index of the part's first item in the whole list.
        items: The items of the part.
        sent: Whether the part was sent.
    """
    unknown = sent and not error.outcome_known
    meaning = error.meaning or str(error)
    for offset, item in enumerate(items):
        yield Item(
            index=start + offset,
            code=error.code or 0,
            message=error.message,
            meaning=meaning if sent else f"Not sent, because an earlier part was refused: {meaning}",
            kind=error.kind,
            data=None,
            outcome=Outcome.UNKNOWN if unknown else Outcome.FAILED,
            sent=item,
            error=error if sent else None,
        )


def describe_item(item: Item[Any]) -> str:
    """An item's index, errno and meaning, for warnings and errors."""
    return f"item {item.index}: {f'{item.code} ' if item.code else ''}{item.meaning}"


def _result_shape(operation: Operation) -> Shape:
    """The shape of one result."""
    assert operation.batch is not None
    shape = operation.response
    for name in operation.batch.results.split("."):
        shape = shape.fields[name]
    return shape.item or Shape("any")


def _results_by_position(operation: Operation, batch: Batch, raw: Any, sent: int) -> dict[int, Any]:
    """The results in an answer that can be read, by position; `sent` is how many items were sent.

    A list of PHP's with a gap, or in another order, is an object whose names are the positions.
    """
    answered = raw
    for name in batch.results.split("."):
        answered = decoded(answered, "{")
        answered = answered.get(name) if isinstance(answered, dict) else None
    answered = decoded(decoded(answered, "["), "{")
    numbered: list[tuple[int, Any]] = []
    if isinstance(answered, list):
        numbered = list(enumerate(answered))
    elif isinstance(answered, dict) and (positions := php_positions(answered)) is not None:
        numbered = list(zip(positions, answered.values(), strict=True))
    elif isinstance(answered, dict) and (sent == 1 or batch.match != "position"):
        # The one result itself, where the page's table says a list. Of several items, nobody knows which it answers.
        numbered = [(0, answered)]
    shape = _result_shape(operation)
    path = operation.promises.partition("[].")[2]
    names = ("errno", "code", batch.match, *([path] if path else []))
    read = {position: coerce(shape, _without_true(one, names), batch.results, []) for position, one in numbered}
    # One that cannot be read says nothing of its item.
    return {position: one for position, one in read.items() if one is not MISSING}


def _without_true(result: Any, names: tuple[str, ...]) -> Any:
    """The result without a `true` for a code or an id: as numbers they would be success, and somebody's id."""
    for name in names:
        result = without_true(result, name)
    return result


def _read_item(operation: Operation, part: Mapping[str, Any], index: int, result: Any) -> ReadItem:
    code = result.get("errno", result.get("code")) if isinstance(result, dict) else None
    if not isinstance(code, int) or isinstance(code, bool):
        unknown: Item[Any] = Item(
            index=index,
            code=0,
            message="",
            meaning="ClassIn gave no answer for this item: look before sending it again.",
            data=None,
            outcome=Outcome.UNKNOWN,
        )
        return ReadItem(unknown, None)
    errno = errnos.look_up(operation, code, part)
    outcome = errno.outcome or (Outcome.FAILED if errno.outcome_known else Outcome.UNKNOWN)
    meaning = errno.en
    head, _, path = operation.promises.partition("[].")
    if path and outcome in (Outcome.SUCCESS, Outcome.PARTIAL) and promised_value(result, path) is MISSING:
        outcome, meaning = Outcome.UNKNOWN, f"ClassIn says it was done, but {head}[].{path} is missing from the answer."
    message = result.get("error", result.get("msg"))
    name = _result_shape(operation).model
    model = make_model(name, result) if name else result
    item: Item[Any] = Item(
        index=index,
        code=code,
        message=message if isinstance(message, str) else "",
        meaning=meaning,
        kind=errno.kind,
        data=data_of(model),
        outcome=outcome,
    )
    return ReadItem(item, model)
