# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `activities`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        LmsActivityAddStudentResult,
        LmsActivityCreateActivityNoClassData,
        LmsActivityDeleteData,
        LmsActivityReleaseData,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply
    from ..values import Time


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

    @keywords
    def create_draft(
        self,
        *,
        course_id: int,
        unit_id: int,
        activity_type: Literal[2, 3, 4, 5, 6, 7, 8],
        name: str,
        teacher_uid: int,
        start_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateActivityNoClassData]:
        """Create a draft of an activity that is no classroom.

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            course_id: The course.
            unit_id: The unit.
            activity_type: Kind of the activity.
            name: Name of the activity, up to 50 characters.
            teacher_uid: UID of the teacher, who must be a teacher of the school.
            start_time: When it starts, in epoch seconds, up to 3 years ahead (a classroom 2).
            end_time: When it ends, in epoch seconds.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityCreateActivityNoClass: https://docs.eeo.cn/api/zh-hans/LMS/createActivityNoClass.html
        """
        return self._caller.send(
            "lmsActivityCreateActivityNoClass",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "activityType": activity_type,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                **(extra or {}),
            },
        )

    @keywords
    def delete(
        self, *, course_id: int, activity_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsActivityDeleteData]:
        """Delete an activity of any kind.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 29149.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityDelete: https://docs.eeo.cn/api/zh-hans/LMS/deleteActivity.html
        """
        return self._caller.send(
            "lmsActivityDelete", {"courseId": course_id, "activityId": activity_id, **(extra or {})}
        )

    @keywords
    def remove_students(
        self,
        *,
        course_id: int,
        activity_id: int,
        student_uids: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> Reply[None]:
        """Take students out of an activity.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            student_uids: UIDs of the students to take out.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Always null.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityDeleteStudent: https://docs.eeo.cn/api/zh-hans/LMS/deleteStudent.html
        """
        return self._caller.send(
            "lmsActivityDeleteStudent",
            {"courseId": course_id, "activityId": activity_id, "studentUids": student_uids, **(extra or {})},
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

    @keywords
    async def create_draft(
        self,
        *,
        course_id: int,
        unit_id: int,
        activity_type: Literal[2, 3, 4, 5, 6, 7, 8],
        name: str,
        teacher_uid: int,
        start_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateActivityNoClassData]:
        """Create a draft of an activity that is no classroom.

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            course_id: The course.
            unit_id: The unit.
            activity_type: Kind of the activity.
            name: Name of the activity, up to 50 characters.
            teacher_uid: UID of the teacher, who must be a teacher of the school.
            start_time: When it starts, in epoch seconds, up to 3 years ahead (a classroom 2).
            end_time: When it ends, in epoch seconds.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityCreateActivityNoClass: https://docs.eeo.cn/api/zh-hans/LMS/createActivityNoClass.html
        """
        return await self._caller.send(
            "lmsActivityCreateActivityNoClass",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "activityType": activity_type,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                **(extra or {}),
            },
        )

    @keywords
    async def delete(
        self, *, course_id: int, activity_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsActivityDeleteData]:
        """Delete an activity of any kind.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `EXISTED` for 29149.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityDelete: https://docs.eeo.cn/api/zh-hans/LMS/deleteActivity.html
        """
        return await self._caller.send(
            "lmsActivityDelete", {"courseId": course_id, "activityId": activity_id, **(extra or {})}
        )

    @keywords
    async def remove_students(
        self,
        *,
        course_id: int,
        activity_id: int,
        student_uids: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> Reply[None]:
        """Take students out of an activity.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            activity_id: The activity.
            student_uids: UIDs of the students to take out.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Always null.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsActivityDeleteStudent: https://docs.eeo.cn/api/zh-hans/LMS/deleteStudent.html
        """
        return await self._caller.send(
            "lmsActivityDeleteStudent",
            {"courseId": course_id, "activityId": activity_id, "studentUids": student_uids, **(extra or {})},
        )
