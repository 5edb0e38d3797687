# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `units`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import LmsUnitCreateData, LmsUnitDeleteData, LmsUnitUpdateData
    from ..replies import AsyncCaller, Caller, Reply


class Units:
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

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            course_id: The course.
            name: Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            content: Introduction of the unit.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 29208.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitCreateData]:
        """Do what `create` does, unless it was done before.

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return self.create(course_id=course_id, name=name, publish_flag=publish_flag, content=content, extra=extra)

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

        Sending it again leads to the same end.

        Args:
            course_id: The course of the unit.
            unit_id: The unit.
            name: New name, up to 50 characters (longer is refused with 121601020), unique in the course (else 50003).
            content: New introduction.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            course_id: The course of the unit.
            unit_id: The unit.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsUnitDelete: https://docs.eeo.cn/api/zh-hans/LMS/deleteUnit.html
        """
        return self._caller.send("lmsUnitDelete", {"courseId": course_id, "unitId": unit_id, **(extra or {})})

    @keywords
    def move_activities(
        self, *, course_id: int, unit_id: int, to_unit_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[None]:
        """Move all activities of a unit to another unit of the course.

        Sending it again leads to the same end.

        Args:
            course_id: The course of both units.
            unit_id: The unit to empty.
            to_unit_id: The unit that takes the activities.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Always null.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsUnitMove: https://docs.eeo.cn/api/zh-hans/LMS/moveActivity.html
        """
        return self._caller.send(
            "lmsUnitMove", {"courseId": course_id, "unitId": unit_id, "toUnitId": to_unit_id, **(extra or {})}
        )


class AsyncUnits:
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

        Sending it again is safe: ClassIn knows what it has already by its account or name.

        Args:
            course_id: The course.
            name: Name of the unit, up to 50 characters (longer is refused with 121601020), unique in the course.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            content: Introduction of the unit.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 29208.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsUnitCreateData]:
        """Do what `create` does, unless it was done before.

        ClassIn knows it by its account or name, which is the key.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return await self.create(
            course_id=course_id, name=name, publish_flag=publish_flag, content=content, extra=extra
        )

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

        Sending it again leads to the same end.

        Args:
            course_id: The course of the unit.
            unit_id: The unit.
            name: New name, up to 50 characters (longer is refused with 121601020), unique in the course (else 50003).
            content: New introduction.
            publish_flag: Whether members see it, 0 a draft, 2 published.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

        Sending it again leads to the same end.

        Args:
            course_id: The course of the unit.
            unit_id: The unit.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsUnitDelete: https://docs.eeo.cn/api/zh-hans/LMS/deleteUnit.html
        """
        return await self._caller.send("lmsUnitDelete", {"courseId": course_id, "unitId": unit_id, **(extra or {})})

    @keywords
    async def move_activities(
        self, *, course_id: int, unit_id: int, to_unit_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[None]:
        """Move all activities of a unit to another unit of the course.

        Sending it again leads to the same end.

        Args:
            course_id: The course of both units.
            unit_id: The unit to empty.
            to_unit_id: The unit that takes the activities.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Always null.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsUnitMove: https://docs.eeo.cn/api/zh-hans/LMS/moveActivity.html
        """
        return await self._caller.send(
            "lmsUnitMove", {"courseId": course_id, "unitId": unit_id, "toUnitId": to_unit_id, **(extra or {})}
        )
