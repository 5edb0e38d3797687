# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `shelf_plans`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import LmsShelfPlanData, Reader, ShelfBoard
    from ..params import ReaderParam, ShelfBoardParam, ShelfPlansEnsureParam
    from ..replies import BatchReply, Reply
    from ..values import Time


class ShelfPlans(Group):
    """Plans of shelves."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(
        self,
        *,
        name: str,
        boards: Sequence[ShelfBoard | ShelfBoardParam],
        keeper: Reader | ReaderParam | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        label_ids: Sequence[str] | Unset = UNSET,
        note: Any | Unset = UNSET,
        height: float | Unset = UNSET,
        depth: int | Unset = UNSET,
        colour: str | Unset = UNSET,
        wood: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsShelfPlanData]:
        """Plan a shelf.

        Plans a shelf and who looks after it.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            name: Name of the plan.
            boards: The boards, from top to bottom.
                - `width`: Width in centimetres.
            keeper: Who looks after it.
                - `name`, optional: Name of the reader.
                - `phone`, optional: Telephone number of the reader. A number that starts with `+` and its country is
                    put into ClassIn's form.
            start_time: When it is put up. An int in epoch seconds, or a datetime with a time zone.
            label_ids: Labels.
            note: Anything.
            height: Height in metres.
            depth: Depth in millimetres.
            colour: Colour.
            wood: Wood.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The plan.
            - `plan_id`: Id of the plan. Always there.
            - `start_time`: When it is put up.
            - `filled`: How full it will be, up to 1.
            - `open_`: Whether it has no doors.
            No failure, `SUCCESS` with a warning: 900: Done; the shelf is nearly full.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.shelf_plans.create(
                name="Animals",
                boards=[{"width": 80}],
                keeper={"name": "Ada Example"},
            )

        lmsShelfPlan: https://docs.example/library/plan.html
        """
        return self._caller.send(
            "lmsShelfPlan",
            {
                "name": name,
                "boards": boards,
                "keeper": keeper,
                "startTime": start_time,
                "labelIds": label_ids,
                "note": note,
                "height": height,
                "depth": depth,
                "colour": colour,
                "wood": wood,
                **(extra or {}),
            },
        )

    @keywords
    def ensure(
        self,
        *,
        name: str,
        boards: Sequence[ShelfBoard | ShelfBoardParam],
        keeper: Reader | ReaderParam | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        label_ids: Sequence[str] | Unset = UNSET,
        note: Any | Unset = UNSET,
        height: float | Unset = UNSET,
        depth: int | Unset = UNSET,
        colour: str | Unset = UNSET,
        wood: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsShelfPlanData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. It does not change what
        exists already.

        Args:
            name: Name of the plan.
            boards: The boards, from top to bottom.
                - `width`: Width in centimetres.
            keeper: Who looks after it.
                - `name`, optional: Name of the reader.
                - `phone`, optional: Telephone number of the reader. A number that starts with `+` and its country is
                    put into ClassIn's form.
            start_time: When it is put up. An int in epoch seconds, or a datetime with a time zone.
            label_ids: Labels.
            note: Anything.
            height: Height in metres.
            depth: Depth in millimetres.
            colour: Colour.
            wood: Wood.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: The plan.
            - `plan_id`: Id of the plan. Always there.
            - `start_time`: When it is put up.
            - `filled`: How full it will be, up to 1.
            - `open_`: Whether it has no doors.
            No failure, `SUCCESS` with a warning: 900: Done; the shelf is nearly full.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.shelf_plans.ensure(
                name="Animals",
                boards=[{"width": 80}],
                keeper={"name": "Ada Example"},
            )

        lmsShelfPlan: https://docs.example/library/plan.html
        """
        return self._caller.ensure(
            "lmsShelfPlan",
            {
                "name": name,
                "boards": boards,
                "keeper": keeper,
                "startTime": start_time,
                "labelIds": label_ids,
                "note": note,
                "height": height,
                "depth": depth,
                "colour": colour,
                "wood": wood,
                **(extra or {}),
            },
        )

    def ensure_many(
        self,
        rows: Iterable[ShelfPlansEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[LmsShelfPlanData, LmsShelfPlanData]:
        """Do what `ensure` does, for any number of shelf_plans.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (as of
            `ensure`), `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises
            when a row was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.

        Example:
            reply = classin.shelf_plans.ensure_many([{"name": "Animals", "boards": [{"width": 80}]}])
        """
        return self._caller.ensure_many("lmsShelfPlan", rows, on_progress=on_progress)


class AsyncShelfPlans(Group):
    """Plans of shelves."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(
        self,
        *,
        name: str,
        boards: Sequence[ShelfBoard | ShelfBoardParam],
        keeper: Reader | ReaderParam | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        label_ids: Sequence[str] | Unset = UNSET,
        note: Any | Unset = UNSET,
        height: float | Unset = UNSET,
        depth: int | Unset = UNSET,
        colour: str | Unset = UNSET,
        wood: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsShelfPlanData]:
        """Plan a shelf.

        Plans a shelf and who looks after it.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            name: Name of the plan.
            boards: The boards, from top to bottom.
                - `width`: Width in centimetres.
            keeper: Who looks after it.
                - `name`, optional: Name of the reader.
                - `phone`, optional: Telephone number of the reader. A number that starts with `+` and its country is
                    put into ClassIn's form.
            start_time: When it is put up. An int in epoch seconds, or a datetime with a time zone.
            label_ids: Labels.
            note: Anything.
            height: Height in metres.
            depth: Depth in millimetres.
            colour: Colour.
            wood: Wood.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The plan.
            - `plan_id`: Id of the plan. Always there.
            - `start_time`: When it is put up.
            - `filled`: How full it will be, up to 1.
            - `open_`: Whether it has no doors.
            No failure, `SUCCESS` with a warning: 900: Done; the shelf is nearly full.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.shelf_plans.create(
                name="Animals",
                boards=[{"width": 80}],
                keeper={"name": "Ada Example"},
            )

        lmsShelfPlan: https://docs.example/library/plan.html
        """
        return await self._caller.send(
            "lmsShelfPlan",
            {
                "name": name,
                "boards": boards,
                "keeper": keeper,
                "startTime": start_time,
                "labelIds": label_ids,
                "note": note,
                "height": height,
                "depth": depth,
                "colour": colour,
                "wood": wood,
                **(extra or {}),
            },
        )

    @keywords
    async def ensure(
        self,
        *,
        name: str,
        boards: Sequence[ShelfBoard | ShelfBoardParam],
        keeper: Reader | ReaderParam | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        label_ids: Sequence[str] | Unset = UNSET,
        note: Any | Unset = UNSET,
        height: float | Unset = UNSET,
        depth: int | Unset = UNSET,
        colour: str | Unset = UNSET,
        wood: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsShelfPlanData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. It does not change what
        exists already.

        Args:
            name: Name of the plan.
            boards: The boards, from top to bottom.
                - `width`: Width in centimetres.
            keeper: Who looks after it.
                - `name`, optional: Name of the reader.
                - `phone`, optional: Telephone number of the reader. A number that starts with `+` and its country is
                    put into ClassIn's form.
            start_time: When it is put up. An int in epoch seconds, or a datetime with a time zone.
            label_ids: Labels.
            note: Anything.
            height: Height in metres.
            depth: Depth in millimetres.
            colour: Colour.
            wood: Wood.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: The plan.
            - `plan_id`: Id of the plan. Always there.
            - `start_time`: When it is put up.
            - `filled`: How full it will be, up to 1.
            - `open_`: Whether it has no doors.
            No failure, `SUCCESS` with a warning: 900: Done; the shelf is nearly full.

        Raises:
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.shelf_plans.ensure(
                name="Animals",
                boards=[{"width": 80}],
                keeper={"name": "Ada Example"},
            )

        lmsShelfPlan: https://docs.example/library/plan.html
        """
        return await self._caller.ensure(
            "lmsShelfPlan",
            {
                "name": name,
                "boards": boards,
                "keeper": keeper,
                "startTime": start_time,
                "labelIds": label_ids,
                "note": note,
                "height": height,
                "depth": depth,
                "colour": colour,
                "wood": wood,
                **(extra or {}),
            },
        )

    async def ensure_many(
        self,
        rows: Iterable[ShelfPlansEnsureParam | Mapping[str, object]],
        *,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[LmsShelfPlanData, LmsShelfPlanData]:
        """Do what `ensure` does, for any number of shelf_plans.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. What it returns is awaited if it has to be. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (as of
            `ensure`), `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises
            when a row was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.

        Example:
            reply = await classin.shelf_plans.ensure_many([{"name": "Animals", "boards": [{"width": 80}]}])
        """
        return await self._caller.ensure_many("lmsShelfPlan", rows, on_progress=on_progress)


class RawShelfPlans:
    """The methods of `shelf_plans`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = ShelfPlans(caller)
        self.create = raw(group.create)


class AsyncRawShelfPlans:
    """The methods of `shelf_plans`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncShelfPlans(caller)
        self.create = raw_awaited(group.create)
