# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `units`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import LmsUnitCreateData
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
