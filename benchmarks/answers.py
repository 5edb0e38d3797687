"""Reading answers and messages, against json.loads and classes of attrs that somebody wrote by hand for them."""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import attrs

from benchmarks.table import Row, in_turns, of_medians, ratio
from classin_api.operations import OPERATIONS
from classin_client import webhooks
from classin_client._response.answer import Answer
from classin_client._response.interpret import interpret

_ROUNDS = 9
_ITEMS = (10, 1_000, 10_000)
_READ = 20_000
"""Items that are read for one figure: many small answers, or two large ones."""
_PEOPLE = 500


@attrs.define
class _File:
    id: str
    file_name: str
    file_size: str


@attrs.define
class _Person:
    uid: int
    total: int
    identity: int
    details: list[_Stay]


@attrs.define
class _Stay:
    kind: str
    time: int
    device: int


def measure() -> Iterator[Row]:
    """Lists of files of getCloudList, then an `End` with the attendance of many people."""
    # Else the garbage collector walks through all that the benchmark has imported, in whoever's turn it comes.
    gc.collect()
    gc.freeze()
    of_an_item: dict[int, list[float]] = {}
    for items in _ITEMS:
        body = _files(items)
        repeats = max(1, _READ // items)
        found = in_turns(
            {
                "ours": partial(_milliseconds, partial(_read, body), repeats),
                "hand": partial(_milliseconds, partial(_files_by_hand, body), repeats),
            },
            _ROUNDS,
        )
        name = f"an answer of {items:,} items"
        yield of_medians(f"{name}: classin-client", found["ours"], "ms")
        yield of_medians(f"{name}: json.loads and attrs by hand", found["hand"], "ms")
        yield ratio(f"{name}: by hand ÷ classin-client", found["hand"], found["ours"], 0.5, at_least=True)
        of_an_item[items] = [value / items for value in found["ours"]]
    largest = _ITEMS[-1]
    yield ratio(f"growth: an item of {largest:,} ÷ one of 1,000", of_an_item[largest], of_an_item[1_000], 1.5)
    message = json.dumps(_end(_PEOPLE)).encode()
    found = in_turns(
        {
            "ours": partial(_milliseconds, partial(webhooks.parse, message), 10),
            "hand": partial(_milliseconds, partial(_end_by_hand, message), 10),
        },
        _ROUNDS,
    )
    name = f"an End of {_PEOPLE} people"
    yield of_medians(f"{name}: classin-client", found["ours"], "ms")
    yield of_medians(f"{name}: json.loads and attrs by hand", found["hand"], "ms")
    yield ratio(f"{name}: by hand ÷ classin-client", found["hand"], found["ours"], 0.5, at_least=True)


def _milliseconds(read: Callable[[], object], repeats: int) -> float:
    began = time.perf_counter()
    for _ in range(repeats):
        read()
    return (time.perf_counter() - began) / repeats * 1000


def _files(items: int) -> bytes:
    files = [
        {"id": str(1000 + one), "file_name": f"Lesson {one}.pdf", "file_size": f"{one} KB"} for one in range(items)
    ]
    return json.dumps({"folder_list": [], "file_list": files, "error_info": {"errno": 1, "error": "ok"}}).encode()


def _read(body: bytes) -> object:
    reply = interpret(OPERATIONS["getCloudList"], {}, Answer(200, body), {}, now=0.0)
    return reply.data.file_list


def _files_by_hand(body: bytes) -> list[_File]:
    answer = json.loads(body)
    if answer["error_info"]["errno"] != 1:
        raise ValueError(answer["error_info"]["error"])
    return [_File(one["id"], one["file_name"], one["file_size"]) for one in answer["file_list"]]


def _end(people: int) -> dict[str, Any]:
    stays = [
        {"Type": "In", "Time": 1_700_000_000, "Device": 9},
        {"Type": "Out", "Time": 1_700_001_800, "Device": 9},
    ]
    attendance = {str(1_000_000 + one): {"Total": 1800, "Identity": 1, "Details": stays} for one in range(people)}
    head = {"Cmd": "End", "SID": 1000082, "CourseID": 1, "ClassID": 2, "_id": "0" * 24, "TimeStamp": 1_700_000_000}
    times = {"ActionTime": 1_700_003_600, "StartTime": 1_700_000_000, "CloseTime": 1_700_003_600}
    return {**head, **times, "Data": {"inoutEnd": attendance}}


def _end_by_hand(body: bytes) -> dict[int, _Person]:
    message = json.loads(body)
    return {
        int(uid): _Person(
            int(uid),
            one["Total"],
            one["Identity"],
            [_Stay(stay["Type"], stay["Time"], stay["Device"]) for stay in one["Details"]],
        )
        for uid, one in message["Data"]["inoutEnd"].items()
    }
