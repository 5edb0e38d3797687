# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `shelf_plans`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import LmsShelfPlanData, Reader, ShelfBoard
    from ..replies import AsyncCaller, Caller, Reply
    from ..values import Time


class ShelfPlans:
    """Plans of shelves."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(
        self,
        *,
        name: str,
        boards: Sequence[ShelfBoard | Mapping[str, object]],
        keeper: Reader | Mapping[str, object] | Unset = UNSET,
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

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            name: Name of the plan. boards: The boards, from top to bottom. keeper: Who looks after it. start_time: When
            it is put up, in epoch seconds. label_ids: Labels. note: Anything. height: Height in metres. depth: Depth in
            millimetres. colour: Colour. wood: Wood. extra: Parameters that this version does not know, by their names
            on the wire.

        Returns:
            The plan. Not failures: a warning for 900.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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
        boards: Sequence[ShelfBoard | Mapping[str, object]],
        keeper: Reader | Mapping[str, object] | Unset = UNSET,
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

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return self.create(
            name=name,
            boards=boards,
            keeper=keeper,
            start_time=start_time,
            label_ids=label_ids,
            note=note,
            height=height,
            depth=depth,
            colour=colour,
            wood=wood,
            extra=extra,
        )


class AsyncShelfPlans:
    """Plans of shelves."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(
        self,
        *,
        name: str,
        boards: Sequence[ShelfBoard | Mapping[str, object]],
        keeper: Reader | Mapping[str, object] | Unset = UNSET,
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

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            name: Name of the plan. boards: The boards, from top to bottom. keeper: Who looks after it. start_time: When
            it is put up, in epoch seconds. label_ids: Labels. note: Anything. height: Height in metres. depth: Depth in
            millimetres. colour: Colour. wood: Wood. extra: Parameters that this version does not know, by their names
            on the wire.

        Returns:
            The plan. Not failures: a warning for 900.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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
        boards: Sequence[ShelfBoard | Mapping[str, object]],
        keeper: Reader | Mapping[str, object] | Unset = UNSET,
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

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return await self.create(
            name=name,
            boards=boards,
            keeper=keeper,
            start_time=start_time,
            label_ids=label_ids,
            note=note,
            height=height,
            depth=depth,
            colour=colour,
            wood=wood,
            extra=extra,
        )
