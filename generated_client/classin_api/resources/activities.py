# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `activities`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..keywords import keywords

if TYPE_CHECKING:
    from ..models import LmsActivityAddStudentResult, LmsActivityReleaseData
    from ..replies import AsyncCaller, BatchReply, Caller, Reply


class Activities:
    """LMS activities of any kind."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def add_students(
        self,
        *,
        course_id: int,
        activity_id: int,
        student_uids: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LmsActivityAddStudentResult, LmsActivityAddStudentResult]:
        """Add students to an activity.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            student_uids: UIDs of the students, who must be students of the school.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityAddStudent: https://docs.eeo.cn/api/zh-hans/LMS/addStudent.html
        """
        return self._caller.send_batch(
            "lmsActivityAddStudent",
            {"courseId": course_id, "activityId": activity_id, "studentUids": student_uids, **(extra or {})},
        )

    @keywords
    def release(
        self, *, course_id: int, activity_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsActivityReleaseData]:
        """Publish a draft of an activity.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 29184.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityRelease: https://docs.eeo.cn/api/zh-hans/LMS/releaseActivity.html
        """
        return self._caller.send(
            "lmsActivityRelease", {"courseId": course_id, "activityId": activity_id, **(extra or {})}
        )


class AsyncActivities:
    """LMS activities of any kind."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def add_students(
        self,
        *,
        course_id: int,
        activity_id: int,
        student_uids: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LmsActivityAddStudentResult, LmsActivityAddStudentResult]:
        """Add students to an activity.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            student_uids: UIDs of the students, who must be students of the school.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityAddStudent: https://docs.eeo.cn/api/zh-hans/LMS/addStudent.html
        """
        return await self._caller.send_batch(
            "lmsActivityAddStudent",
            {"courseId": course_id, "activityId": activity_id, "studentUids": student_uids, **(extra or {})},
        )

    @keywords
    async def release(
        self, *, course_id: int, activity_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsActivityReleaseData]:
        """Publish a draft of an activity.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 29184.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityRelease: https://docs.eeo.cn/api/zh-hans/LMS/releaseActivity.html
        """
        return await self._caller.send(
            "lmsActivityRelease", {"courseId": course_id, "activityId": activity_id, **(extra or {})}
        )
