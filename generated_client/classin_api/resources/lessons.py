# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `lessons`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..replies import AsyncCaller, Caller, Reply


class Lessons:
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def launch_url(
        self,
        *,
        uid: int,
        course_id: int,
        class_id: int,
        life_time: int | Unset = UNSET,
        device_type: Literal[1, 2, 3] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[str]:
        """Get the link that opens ClassIn on a person's device and enters a lesson.

        It changes nothing and may be sent again.

        Args:
            uid: UID of the person who will open the link.
            course_id: The course.
            class_id: The lesson.
            life_time: How long the key in the link holds, in seconds.
            device_type: Where the link will be opened, 1 Windows or macOS, 2 iOS, 3 Android.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The link, `classin://…` for PC and Android, `https://…` for iOS.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getLoginLinked: https://docs.eeo.cn/api/zh-hans/getLoginLinked.html
        """
        return self._caller.send(
            "getLoginLinked",
            {
                "uid": uid,
                "lifeTime": life_time,
                "courseId": course_id,
                "classId": class_id,
                "deviceType": device_type,
                **(extra or {}),
            },
        )


class AsyncLessons:
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def launch_url(
        self,
        *,
        uid: int,
        course_id: int,
        class_id: int,
        life_time: int | Unset = UNSET,
        device_type: Literal[1, 2, 3] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[str]:
        """Get the link that opens ClassIn on a person's device and enters a lesson.

        It changes nothing and may be sent again.

        Args:
            uid: UID of the person who will open the link.
            course_id: The course.
            class_id: The lesson.
            life_time: How long the key in the link holds, in seconds.
            device_type: Where the link will be opened, 1 Windows or macOS, 2 iOS, 3 Android.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The link, `classin://…` for PC and Android, `https://…` for iOS.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getLoginLinked: https://docs.eeo.cn/api/zh-hans/getLoginLinked.html
        """
        return await self._caller.send(
            "getLoginLinked",
            {
                "uid": uid,
                "lifeTime": life_time,
                "courseId": course_id,
                "classId": class_id,
                "deviceType": device_type,
                **(extra or {}),
            },
        )
