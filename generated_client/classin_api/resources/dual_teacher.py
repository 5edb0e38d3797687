# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `dual_teacher`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        LmsOnlineDoubleTeacherAddClassResult,
        LmsOnlineDoubleTeacherAddClassSubClass,
        LmsOnlineDoubleTeacherDeleteClassResult,
        LmsOnlineDoubleTeacherEditClassResult,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply
    from ..values import Time


class DualTeacher:
    """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(
        self,
        *,
        main_course_id: int,
        main_class_id: int,
        sub_class_json: Sequence[LmsOnlineDoubleTeacherAddClassSubClass | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LmsOnlineDoubleTeacherAddClassResult, LmsOnlineDoubleTeacherAddClassResult]:
        """Create sub lessons and bind them to a main lesson.

        The client may repeat it: ClassIn knows `unique_identity`. Give your own, or calling again makes another.

        Args:
            main_course_id: Course of the main lesson.
            main_class_id: The main lesson, by its `classId`.
            sub_class_json: The sub lessons, up to 20 (else 121601030), in courses that all differ (122301036).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsOnlineDoubleTeacherAddClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/addClass.html
        """
        return self._caller.send_batch(
            "lmsOnlineDoubleTeacherAddClass",
            {
                "mainCourseId": main_course_id,
                "mainClassId": main_class_id,
                "subClassJson": sub_class_json,
                **(extra or {}),
            },
        )

    @keywords
    def edit(
        self,
        *,
        course_id: int,
        class_id: int,
        class_name: str | Unset = UNSET,
        teacher_uid: int | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[1, 2] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        use_co_main_record: Literal[0, 1] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[list[LmsOnlineDoubleTeacherEditClassResult]]:
        """Change a main lesson or a sub lesson.

        Sending it again leads to the same end.

        Args:
            course_id: Course of the lesson. class_id: The main lesson or sub lesson. class_name: New name, up to 50
            characters (else 121601035). teacher_uid: UID of the new teacher; for a main lesson only (else 121601036).
            start_time: When it starts, in epoch seconds, up to 2 years ahead (else 268). end_time: When it ends, in
            epoch seconds; for a main lesson only (else 121601036). assistant_uids: UIDs of all co-teachers from now on.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden. is_auto_onstage: Whether students come on
            stage on entering, 1 no, 2 yes. seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. is_dc: Second camera, 0 no, 3 in full HD.
            use_co_main_record: Whether the main lesson's recording is used, 0 no, 1 yes; for a sub lesson only.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both. record_state: Whether it is recorded, 0
            no, 1 yes. live_state: Whether it is live on a web page, 0 no, 1 yes; it needs recording. For these see the
            page: open_state. extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The lesson, and those that follow it.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsOnlineDoubleTeacherEditClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/editClass.html
        """
        return self._caller.send(
            "lmsOnlineDoubleTeacherEditClass",
            {
                "courseId": course_id,
                "classId": class_id,
                "className": class_name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "useCoMainRecord": use_co_main_record,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                **(extra or {}),
            },
        )

    @keywords
    def delete(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[list[LmsOnlineDoubleTeacherDeleteClassResult]]:
        """Delete a sub lesson, or a main lesson with its sub lessons.

        Sending it again leads to the same end.

        Args:
            course_id: Course of the lesson.
            class_id: The main lesson or sub lesson.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Each lesson that goes, sub lessons first.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsOnlineDoubleTeacherDeleteClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/deleteClass.html
        """
        return self._caller.send(
            "lmsOnlineDoubleTeacherDeleteClass", {"courseId": course_id, "classId": class_id, **(extra or {})}
        )


class AsyncDualTeacher:
    """Online dual-teacher lessons. Sub lessons, each in a course of its own, follow the teacher and the times of a main lesson."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(
        self,
        *,
        main_course_id: int,
        main_class_id: int,
        sub_class_json: Sequence[LmsOnlineDoubleTeacherAddClassSubClass | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LmsOnlineDoubleTeacherAddClassResult, LmsOnlineDoubleTeacherAddClassResult]:
        """Create sub lessons and bind them to a main lesson.

        The client may repeat it: ClassIn knows `unique_identity`. Give your own, or calling again makes another.

        Args:
            main_course_id: Course of the main lesson.
            main_class_id: The main lesson, by its `classId`.
            sub_class_json: The sub lessons, up to 20 (else 121601030), in courses that all differ (122301036).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsOnlineDoubleTeacherAddClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/addClass.html
        """
        return await self._caller.send_batch(
            "lmsOnlineDoubleTeacherAddClass",
            {
                "mainCourseId": main_course_id,
                "mainClassId": main_class_id,
                "subClassJson": sub_class_json,
                **(extra or {}),
            },
        )

    @keywords
    async def edit(
        self,
        *,
        course_id: int,
        class_id: int,
        class_name: str | Unset = UNSET,
        teacher_uid: int | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[1, 2] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        use_co_main_record: Literal[0, 1] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[list[LmsOnlineDoubleTeacherEditClassResult]]:
        """Change a main lesson or a sub lesson.

        Sending it again leads to the same end.

        Args:
            course_id: Course of the lesson. class_id: The main lesson or sub lesson. class_name: New name, up to 50
            characters (else 121601035). teacher_uid: UID of the new teacher; for a main lesson only (else 121601036).
            start_time: When it starts, in epoch seconds, up to 2 years ahead (else 268). end_time: When it ends, in
            epoch seconds; for a main lesson only (else 121601036). assistant_uids: UIDs of all co-teachers from now on.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden. is_auto_onstage: Whether students come on
            stage on entering, 1 no, 2 yes. seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. is_dc: Second camera, 0 no, 3 in full HD.
            use_co_main_record: Whether the main lesson's recording is used, 0 no, 1 yes; for a sub lesson only.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both. record_state: Whether it is recorded, 0
            no, 1 yes. live_state: Whether it is live on a web page, 0 no, 1 yes; it needs recording. For these see the
            page: open_state. extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The lesson, and those that follow it.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsOnlineDoubleTeacherEditClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/editClass.html
        """
        return await self._caller.send(
            "lmsOnlineDoubleTeacherEditClass",
            {
                "courseId": course_id,
                "classId": class_id,
                "className": class_name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "useCoMainRecord": use_co_main_record,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                **(extra or {}),
            },
        )

    @keywords
    async def delete(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[list[LmsOnlineDoubleTeacherDeleteClassResult]]:
        """Delete a sub lesson, or a main lesson with its sub lessons.

        Sending it again leads to the same end.

        Args:
            course_id: Course of the lesson.
            class_id: The main lesson or sub lesson.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Each lesson that goes, sub lessons first.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        lmsOnlineDoubleTeacherDeleteClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/deleteClass.html
        """
        return await self._caller.send(
            "lmsOnlineDoubleTeacherDeleteClass", {"courseId": course_id, "classId": class_id, **(extra or {})}
        )
