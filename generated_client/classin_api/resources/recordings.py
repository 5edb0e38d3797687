# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `recordings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        DeleteClassVideoResponse,
        SetClassVideoMultipleLesson,
        SetClassVideoMultipleResult,
        UpdateClassLockStatusResponse,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply


class Recordings:
    """Recording, live pages and replays of lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def configure(
        self,
        *,
        course_id: int,
        class_json: Sequence[SetClassVideoMultipleLesson | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[SetClassVideoMultipleResult, SetClassVideoMultipleResult]:
        """Set recording, live page and replay of several lessons.

        Sending it again leads to the same end.

        Args:
            course_id: The course of all the lessons.
            class_json: The lessons with their settings, at least one.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        setClassVideoMultiple: https://docs.eeo.cn/api/zh-hans/broadcast/setClassVideoMultiple.html
        """
        return self._caller.send_batch(
            "setClassVideoMultiple", {"courseId": course_id, "classJson": class_json, **(extra or {})}
        )

    @keywords
    def delete(
        self, *, class_id: int, file_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[DeleteClassVideoResponse]:
        """Delete one video file of a lesson, or all of them.

        Sending it again leads to the same end.

        Args:
            class_id: The lesson.
            file_id: The one video file to delete, as pushed messages about recordings name it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 632, 634.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        deleteClassVideo: https://docs.eeo.cn/api/zh-hans/broadcast/deleteClassVideo.html
        """
        return self._caller.send("deleteClassVideo", {"classId": class_id, "fileId": file_id, **(extra or {})})

    @keywords
    def set_lock(
        self, *, class_id: int, is_lock: Literal[0, 1], extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateClassLockStatusResponse]:
        """Lock or unlock the recordings of a lesson against deletion.

        Sending it again leads to the same end.

        Args:
            class_id: The lesson.
            is_lock: Whether its recordings are locked, 0 no, 1 yes.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        updateClassLockStatus: https://docs.eeo.cn/api/zh-hans/broadcast/updateClassLockStatus.html
        """
        return self._caller.send("updateClassLockStatus", {"classId": class_id, "isLock": is_lock, **(extra or {})})

    @keywords
    def webcast_url(
        self, *, course_id: int, class_id: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Get the page that shows the lessons of a course live and their replays.

        It changes nothing and may be sent again.

        Args:
            course_id: The course.
            class_id: The lesson to open the page with.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Address of the page.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getWebcastUrl: https://docs.eeo.cn/api/zh-hans/broadcast/getWebcastUrl.html
        """
        return self._caller.send("getWebcastUrl", {"courseId": course_id, "classId": class_id, **(extra or {})})


class AsyncRecordings:
    """Recording, live pages and replays of lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def configure(
        self,
        *,
        course_id: int,
        class_json: Sequence[SetClassVideoMultipleLesson | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[SetClassVideoMultipleResult, SetClassVideoMultipleResult]:
        """Set recording, live page and replay of several lessons.

        Sending it again leads to the same end.

        Args:
            course_id: The course of all the lessons.
            class_json: The lessons with their settings, at least one.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        setClassVideoMultiple: https://docs.eeo.cn/api/zh-hans/broadcast/setClassVideoMultiple.html
        """
        return await self._caller.send_batch(
            "setClassVideoMultiple", {"courseId": course_id, "classJson": class_json, **(extra or {})}
        )

    @keywords
    async def delete(
        self, *, class_id: int, file_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[DeleteClassVideoResponse]:
        """Delete one video file of a lesson, or all of them.

        Sending it again leads to the same end.

        Args:
            class_id: The lesson.
            file_id: The one video file to delete, as pushed messages about recordings name it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 632, 634.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        deleteClassVideo: https://docs.eeo.cn/api/zh-hans/broadcast/deleteClassVideo.html
        """
        return await self._caller.send("deleteClassVideo", {"classId": class_id, "fileId": file_id, **(extra or {})})

    @keywords
    async def set_lock(
        self, *, class_id: int, is_lock: Literal[0, 1], extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateClassLockStatusResponse]:
        """Lock or unlock the recordings of a lesson against deletion.

        Sending it again leads to the same end.

        Args:
            class_id: The lesson.
            is_lock: Whether its recordings are locked, 0 no, 1 yes.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        updateClassLockStatus: https://docs.eeo.cn/api/zh-hans/broadcast/updateClassLockStatus.html
        """
        return await self._caller.send(
            "updateClassLockStatus", {"classId": class_id, "isLock": is_lock, **(extra or {})}
        )

    @keywords
    async def webcast_url(
        self, *, course_id: int, class_id: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Get the page that shows the lessons of a course live and their replays.

        It changes nothing and may be sent again.

        Args:
            course_id: The course.
            class_id: The lesson to open the page with.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Address of the page.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        getWebcastUrl: https://docs.eeo.cn/api/zh-hans/broadcast/getWebcastUrl.html
        """
        return await self._caller.send("getWebcastUrl", {"courseId": course_id, "classId": class_id, **(extra or {})})
