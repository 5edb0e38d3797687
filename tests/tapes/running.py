"""Makes the call of a case with a client, and says how it ended."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import httpx

from classin_api import models
from classin_api.operations import OPERATIONS as TABLE
from classin_client import AsyncClassIn, BatchReply, ClassIn, ClassInError

from . import school
from .cases import Case, Upload
from .cleaning import Cleaner
from .judge import Judge
from .losing import AsyncLosingTransport, LosingTransport
from .readable import Reader
from .spec import OPERATIONS, keyword

ANYWHERE = "http://127.0.0.1:9"
"""Where a replayed call goes: nobody listens there, and the network is blocked besides."""


def made_reader() -> Reader:
    """A reader for the tapes of the simulated school."""
    judge = Judge(sid=school.SID, secret=school.SECRET, now=lambda: school.NOW)
    return Reader(judge, Cleaner(sid=school.SID, secret=school.SECRET, known=school.KNOWN))


class Ending(NamedTuple):
    """How a call ended: see `Case`."""

    ends: str
    code: int | None
    items: tuple[str, ...]


def expected(case: Case) -> Ending:
    """How the call of a case is to end."""
    return Ending(case.ends, case.code, case.items)


def ending(result: Any) -> Ending:
    """How a call ended, of its reply or error."""
    if isinstance(result, ClassInError):
        return Ending(type(result).__name__, result.code, ())
    items = tuple(item.outcome.name for item in result.items) if isinstance(result, BatchReply) else ()
    return Ending(result.outcome.name, result.code, items)


def _settings(case: Case) -> dict[str, Any]:
    numbers = itertools.count(1)
    return {
        "sid": school.SID,
        "secret": case.secret,
        "clock": lambda: school.NOW,
        "new_identity": lambda: f"made-identity-{next(numbers)}",
    }


def _arguments(case: Case) -> dict[str, Any]:
    return {name: value.opened() if isinstance(value, Upload) else value for name, value in case.arguments.items()}


def _begin(client: Any, case: Case, manner: str) -> Any:
    arguments = _arguments(case)
    if manner == "call":
        return client.call(case.operation, arguments)
    if manner == "models":
        arguments = _with_models(case.operation, arguments)
    method: Any = client
    for part in OPERATIONS[case.operation].method.split("."):
        method = getattr(method, part)
    return method(**_keywords(arguments))


def has_models(case: Case) -> bool:
    """Whether it sends a list whose entries can be given as models."""
    return bool(_lists_of_models(case.operation) & case.arguments.keys())


def _lists_of_models(operation: str) -> set[str]:
    fields = TABLE[operation].request.fields
    return {name for name, shape in fields.items() if shape.item is not None and shape.item.model}


def _with_models(operation: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments with models for the entries of lists."""
    made = dict(arguments)
    for name in _lists_of_models(operation) & made.keys():
        item = TABLE[operation].request.fields[name].item
        assert item is not None
        model = getattr(models, item.model)
        made[name] = [model.from_dict(entry) for entry in made[name]]
    return made


def _keywords(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {keyword(name): value for name, value in arguments.items()}


def run(
    case: Case,
    manner: str = "method",
    *,
    url: str = ANYWHERE,
    lose: int = 0,
    sleep: Callable[[float], object] = lambda _: None,
) -> Any:
    """The reply or the error of a call; `manner` is `method`, `models` (its lists as models) or `call`."""
    with (
        httpx.Client(transport=LosingTransport(lose), trust_env=False) as http_client,
        ClassIn(base_url=url, sleep=sleep, http_client=http_client, **_settings(case)) as client,
    ):
        try:
            return _begin(client, case, manner)
        except ClassInError as error:
            return error


def run_async(case: Case, manner: str = "method") -> Any:
    """The reply or the error of a call of the async client, which only replays."""

    async def sleep(_: float) -> None:
        pass

    async def main() -> Any:
        async with (
            httpx.AsyncClient(transport=AsyncLosingTransport(), trust_env=False) as http_client,
            AsyncClassIn(base_url=ANYWHERE, sleep=sleep, http_client=http_client, **_settings(case)) as client,
        ):
            try:
                return await _begin(client, case, manner)
            except ClassInError as error:
                return error

    return asyncio.run(main())
