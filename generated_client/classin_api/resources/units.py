# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `units`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        LmsUnitCreateData,
        LmsUnitDeleteData,
        LmsUnitMoveResponse,
        LmsUnitUpdateData,
    )
    from ..params import UnitsEnsureParam
    from ..replies import BatchReply, Reply


class Units(Group):
    """Units of a course (LMS), which hold its activities."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(
        self,
        *,
        course_id: int,
        name: str,
        publish_flag: Literal[0, 2],
        content: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitCreateData]:
        """Create a unit in a course.

        The name is the key: a second unit of the same name in a course is refused with 29208, whether the first is a
        draft or published.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            course_id: The course. Refused with 147, 121601021, 121601022 or 121601023.
            name: Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            content: Introduction of the unit. Left out, empty.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `name`: Name of the unit.
            - `unit_id`: Id of the unit. Always there.
            No failure, `EXISTED`: 29208: The course has a unit of this name; its id comes back.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601018: The request lacks its parameters;
                reported live of an empty body, on no page. 121601020: A parameter has a wrong value; a unit's name has
                at most 50 characters.
            NotFound: 147: There is no such course.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 40031: The course has as many units as it may have.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                29200: Creating the unit failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.units.create(
                course_id=414193,
                name="Fractions",
                publish_flag=2,
                content="Halves and quarters",
            )

        lmsUnitCreate: https://docs.eeo.cn/api/zh-hans/LMS/createUnit.html
        """
        return self._caller.send(
            "lmsUnitCreate",
            {"courseId": course_id, "name": name, "publishFlag": publish_flag, "content": content, **(extra or {})},
        )

    @keywords
    def ensure(
        self,
        *,
        course_id: int,
        name: str,
        publish_flag: Literal[0, 2],
        content: str | Unset = UNSET,
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitCreateData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. What exists already is
        edited to what is asked with `update` (by `units.edit`); else it is left as it is.

        Args:
            course_id: The course. Refused with 147, 121601021, 121601022 or 121601023.
            name: Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            content: Introduction of the unit. Left out, empty.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply` with the answer's `data`.
            - `name`: Name of the unit.
            - `unit_id`: Id of the unit. Always there.
            No failure, `EXISTED`: 29208: The course has a unit of this name; its id comes back.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601018: The request lacks its parameters;
                reported live of an empty body, on no page. 121601020: A parameter has a wrong value; a unit's name has
                at most 50 characters.
            NotFound: 147: There is no such course.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 40031: The course has as many units as it may have.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                29200: Creating the unit failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.units.ensure(
                course_id=414193,
                name="Fractions",
                publish_flag=2,
                content="Halves and quarters",
            )

        lmsUnitCreate: https://docs.eeo.cn/api/zh-hans/LMS/createUnit.html
        """
        return self._caller.ensure(
            "lmsUnitCreate",
            {"courseId": course_id, "name": name, "publishFlag": publish_flag, "content": content, **(extra or {})},
            update=update,
        )

    def ensure_many(
        self,
        rows: Iterable[UnitsEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[LmsUnitCreateData, LmsUnitCreateData]:
        """Do what `ensure` does, for any number of units.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
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
            reply = classin.units.ensure_many([{"course_id": 414193, "name": "Fractions", "publish_flag": 2}])
        """
        return self._caller.ensure_many("lmsUnitCreate", rows, update=update, on_progress=on_progress)

    @keywords
    def edit(
        self,
        *,
        course_id: int,
        unit_id: int,
        name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        publish_flag: Literal[0, 2] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitUpdateData]:
        """Change the name or introduction of a unit, or publish it.

        Send at least one of `name`, `content` and `publish_flag` (else 121601030); what is left out stays as it is. No
        other unit of the course may have the name (50003). A draft can be published, but a published unit cannot become
        a draft again (40004). Publishing a unit does not publish its activities: that takes `activities.release`, for
        one after the other.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of the unit. Refused with 147, 121601021, 121601022 or 121601023.
            unit_id: The unit. An unknown one answers 40020.
            name: New name, up to 50 characters (longer is refused with 121601020), unique in the course (else 50003).
                Left out, unchanged.
            content: New introduction. Left out, unchanged.
            publish_flag: Whether members see it, 0 a draft, 2 published. Left out, unchanged; 0 for a published unit
                answers 40004.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `unit_id`: Id of the unit.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value; a
                unit's name has at most 50 characters. 121601030: Neither name, content nor publishFlag was sent.
            NotFound: 147: There is no such course. 40020: There is no such unit.
            Conflict: 40004: A published unit cannot become a draft again. 50003: The course has another unit of this
                name. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.units.edit(
                course_id=414193,
                unit_id=26020895,
                name="Fractions and decimals",
                content="From halves to tenths",
                publish_flag=2,
            )

        lmsUnitUpdate: https://docs.eeo.cn/api/zh-hans/LMS/updateUnit.html
        """
        return self._caller.send(
            "lmsUnitUpdate",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "name": name,
                "content": content,
                "publishFlag": publish_flag,
                **(extra or {}),
            },
        )

    @keywords
    def delete(
        self, *, course_id: int, unit_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsUnitDeleteData]:
        """Delete a unit with all its activities.

        Every activity of the unit is deleted with it; `units.move_activities` brings them to another unit beforehand. A
        unit with a classroom that is being held or is over cannot be deleted (40001). One that has been deleted answers
        40020, which is also what a repeat meets.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of the unit. Refused with 147, 121601021, 121601022 or 121601023.
            unit_id: The unit. An unknown one answers 40020.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `unit_id`: Id of the deleted unit.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 40020: There is no such unit.
            Conflict: 40001: The unit holds classrooms that are in progress or over and cannot be deleted. 121601023:
                The course has passed its expiry.
            PermissionDenied: 29057: The school is in arrears with its payments. 29060: The school's own status does not
                allow this. 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.units.delete(course_id=414193, unit_id=26020898)

        lmsUnitDelete: https://docs.eeo.cn/api/zh-hans/LMS/deleteUnit.html
        """
        return self._caller.send("lmsUnitDelete", {"courseId": course_id, "unitId": unit_id, **(extra or {})})

    @keywords
    def move_activities(
        self, *, course_id: int, unit_id: int, to_unit_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsUnitMoveResponse]:
        """Move all activities of a unit to another unit of the course.

        For merging two units, or for keeping the activities of a unit that is to be deleted. It always takes all; a
        single classroom is moved with the `unit_id` of `classrooms.edit`. A unit holds at most 100 activities (29138).
        A repeat finds nothing left to move. Whether the emptied unit stays is not said, though the page lists 29203, a
        failed deletion: after it, look where the activities are.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of both units. Refused with 147, 121601021, 121601022 or 121601023.
            unit_id: The unit to empty. An unknown one answers 29048.
            to_unit_id: The unit that takes the activities. An unknown one answers 50004, the same unit 29046, one
                without room 29138.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `code`: How the call ended, 1 for success.
            - `msg`: ClassIn's message in Chinese.

        Raises:
            InvalidRequest: 29046: Source and target are the same unit. 101001001: A parameter is missing or wrong.
                121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29048: There is no unit with the source's id. 50004: There is no
                unit with the target's id.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 29138: The target unit cannot hold so many activities; 100 are the most.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                29050: Moving the activities failed for no stated reason. 29203: Deleting the unit failed; whether its
                activities were moved is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.units.move_activities(course_id=414193, unit_id=26020700, to_unit_id=26020897)

        lmsUnitMove: https://docs.eeo.cn/api/zh-hans/LMS/moveActivity.html
        """
        return self._caller.send(
            "lmsUnitMove", {"courseId": course_id, "unitId": unit_id, "toUnitId": to_unit_id, **(extra or {})}
        )


class AsyncUnits(Group):
    """Units of a course (LMS), which hold its activities."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(
        self,
        *,
        course_id: int,
        name: str,
        publish_flag: Literal[0, 2],
        content: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitCreateData]:
        """Create a unit in a course.

        The name is the key: a second unit of the same name in a course is refused with 29208, whether the first is a
        draft or published.

        Repeating it is safe: ClassIn recognises what exists by its account or name.

        Args:
            course_id: The course. Refused with 147, 121601021, 121601022 or 121601023.
            name: Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            content: Introduction of the unit. Left out, empty.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `name`: Name of the unit.
            - `unit_id`: Id of the unit. Always there.
            No failure, `EXISTED`: 29208: The course has a unit of this name; its id comes back.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601018: The request lacks its parameters;
                reported live of an empty body, on no page. 121601020: A parameter has a wrong value; a unit's name has
                at most 50 characters.
            NotFound: 147: There is no such course.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 40031: The course has as many units as it may have.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                29200: Creating the unit failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.units.create(
                course_id=414193,
                name="Fractions",
                publish_flag=2,
                content="Halves and quarters",
            )

        lmsUnitCreate: https://docs.eeo.cn/api/zh-hans/LMS/createUnit.html
        """
        return await self._caller.send(
            "lmsUnitCreate",
            {"courseId": course_id, "name": name, "publishFlag": publish_flag, "content": content, **(extra or {})},
        )

    @keywords
    async def ensure(
        self,
        *,
        course_id: int,
        name: str,
        publish_flag: Literal[0, 2],
        content: str | Unset = UNSET,
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitCreateData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by its account or name, which is the key. Repeating it is safe. What exists already is
        edited to what is asked with `update` (by `units.edit`); else it is left as it is.

        Args:
            course_id: The course. Refused with 147, 121601021, 121601022 or 121601023.
            name: Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            content: Introduction of the unit. Left out, empty.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply` with the answer's `data`.
            - `name`: Name of the unit.
            - `unit_id`: Id of the unit. Always there.
            No failure, `EXISTED`: 29208: The course has a unit of this name; its id comes back.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601018: The request lacks its parameters;
                reported live of an empty body, on no page. 121601020: A parameter has a wrong value; a unit's name has
                at most 50 characters.
            NotFound: 147: There is no such course.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 40031: The course has as many units as it may have.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                29200: Creating the unit failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.units.ensure(
                course_id=414193,
                name="Fractions",
                publish_flag=2,
                content="Halves and quarters",
            )

        lmsUnitCreate: https://docs.eeo.cn/api/zh-hans/LMS/createUnit.html
        """
        return await self._caller.ensure(
            "lmsUnitCreate",
            {"courseId": course_id, "name": name, "publishFlag": publish_flag, "content": content, **(extra or {})},
            update=update,
        )

    async def ensure_many(
        self,
        rows: Iterable[UnitsEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[LmsUnitCreateData, LmsUnitCreateData]:
        """Do what `ensure` does, for any number of units.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
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
            reply = await classin.units.ensure_many(
                [{"course_id": 414193, "name": "Fractions", "publish_flag": 2}],
            )
        """
        return await self._caller.ensure_many("lmsUnitCreate", rows, update=update, on_progress=on_progress)

    @keywords
    async def edit(
        self,
        *,
        course_id: int,
        unit_id: int,
        name: str | Unset = UNSET,
        content: str | Unset = UNSET,
        publish_flag: Literal[0, 2] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitUpdateData]:
        """Change the name or introduction of a unit, or publish it.

        Send at least one of `name`, `content` and `publish_flag` (else 121601030); what is left out stays as it is. No
        other unit of the course may have the name (50003). A draft can be published, but a published unit cannot become
        a draft again (40004). Publishing a unit does not publish its activities: that takes `activities.release`, for
        one after the other.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of the unit. Refused with 147, 121601021, 121601022 or 121601023.
            unit_id: The unit. An unknown one answers 40020.
            name: New name, up to 50 characters (longer is refused with 121601020), unique in the course (else 50003).
                Left out, unchanged.
            content: New introduction. Left out, unchanged.
            publish_flag: Whether members see it, 0 a draft, 2 published. Left out, unchanged; 0 for a published unit
                answers 40004.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `unit_id`: Id of the unit.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value; a
                unit's name has at most 50 characters. 121601030: Neither name, content nor publishFlag was sent.
            NotFound: 147: There is no such course. 40020: There is no such unit.
            Conflict: 40004: A published unit cannot become a draft again. 50003: The course has another unit of this
                name. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.units.edit(
                course_id=414193,
                unit_id=26020895,
                name="Fractions and decimals",
                content="From halves to tenths",
                publish_flag=2,
            )

        lmsUnitUpdate: https://docs.eeo.cn/api/zh-hans/LMS/updateUnit.html
        """
        return await self._caller.send(
            "lmsUnitUpdate",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "name": name,
                "content": content,
                "publishFlag": publish_flag,
                **(extra or {}),
            },
        )

    @keywords
    async def delete(
        self, *, course_id: int, unit_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsUnitDeleteData]:
        """Delete a unit with all its activities.

        Every activity of the unit is deleted with it; `units.move_activities` brings them to another unit beforehand. A
        unit with a classroom that is being held or is over cannot be deleted (40001). One that has been deleted answers
        40020, which is also what a repeat meets.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of the unit. Refused with 147, 121601021, 121601022 or 121601023.
            unit_id: The unit. An unknown one answers 40020.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `unit_id`: Id of the deleted unit.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 40020: There is no such unit.
            Conflict: 40001: The unit holds classrooms that are in progress or over and cannot be deleted. 121601023:
                The course has passed its expiry.
            PermissionDenied: 29057: The school is in arrears with its payments. 29060: The school's own status does not
                allow this. 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.units.delete(course_id=414193, unit_id=26020898)

        lmsUnitDelete: https://docs.eeo.cn/api/zh-hans/LMS/deleteUnit.html
        """
        return await self._caller.send("lmsUnitDelete", {"courseId": course_id, "unitId": unit_id, **(extra or {})})

    @keywords
    async def move_activities(
        self, *, course_id: int, unit_id: int, to_unit_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsUnitMoveResponse]:
        """Move all activities of a unit to another unit of the course.

        For merging two units, or for keeping the activities of a unit that is to be deleted. It always takes all; a
        single classroom is moved with the `unit_id` of `classrooms.edit`. A unit holds at most 100 activities (29138).
        A repeat finds nothing left to move. Whether the emptied unit stays is not said, though the page lists 29203, a
        failed deletion: after it, look where the activities are.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of both units. Refused with 147, 121601021, 121601022 or 121601023.
            unit_id: The unit to empty. An unknown one answers 29048.
            to_unit_id: The unit that takes the activities. An unknown one answers 50004, the same unit 29046, one
                without room 29138.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `code`: How the call ended, 1 for success.
            - `msg`: ClassIn's message in Chinese.

        Raises:
            InvalidRequest: 29046: Source and target are the same unit. 101001001: A parameter is missing or wrong.
                121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29048: There is no unit with the source's id. 50004: There is no
                unit with the target's id.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 29138: The target unit cannot hold so many activities; 100 are the most.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                29050: Moving the activities failed for no stated reason. 29203: Deleting the unit failed; whether its
                activities were moved is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.units.move_activities(course_id=414193, unit_id=26020700, to_unit_id=26020897)

        lmsUnitMove: https://docs.eeo.cn/api/zh-hans/LMS/moveActivity.html
        """
        return await self._caller.send(
            "lmsUnitMove", {"courseId": course_id, "unitId": unit_id, "toUnitId": to_unit_id, **(extra or {})}
        )


class RawUnits:
    """The methods of `units`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Units(caller)
        self.create = raw(group.create)
        self.edit = raw(group.edit)
        self.delete = raw(group.delete)
        self.move_activities = raw(group.move_activities)


class AsyncRawUnits:
    """The methods of `units`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncUnits(caller)
        self.create = raw_awaited(group.create)
        self.edit = raw_awaited(group.edit)
        self.delete = raw_awaited(group.delete)
        self.move_activities = raw_awaited(group.move_activities)
