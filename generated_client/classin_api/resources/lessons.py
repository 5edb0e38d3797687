# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `lessons`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        AddClassLabelsLesson,
        AddClassLabelsResult,
        AddClassStudentMultipleStudent,
        AddCourseClassMultipleLesson,
        AddCourseClassMultipleResult,
        AddCourseClassStudentResult,
        AddCourseStudentMultipleResult,
        DelCourseClassResponse,
        DelCourseStudentMultipleResult,
        DelEndCourseClassResponse,
        EditCourseClassResponse,
        ModifyClassSeatNumResponse,
        UpdateClassStudentCommentResult,
        UpdateClassStudentCommentReview,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply
    from ..values import Time


class Lessons:
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(
        self,
        *,
        course_id: int,
        class_name: str,
        begin_time: Time,
        end_time: Time,
        teacher_uid: int,
        folder_id: str | Unset = UNSET,
        teach_mode: Literal[1, 2] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        assistant_uid: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        record: Literal[0, 1] | Unset = UNSET,
        record_scene: Literal[0, 1] | Unset = UNSET,
        live: Literal[0, 1] | Unset = UNSET,
        replay: Literal[0, 1] | Unset = UNSET,
        watch_by_login: Literal[0, 1] | Unset = UNSET,
        allow_unlogged_chat: Literal[0, 1] | Unset = UNSET,
        course_unique_identity: str | Unset = UNSET,
        class_introduce: str | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a lesson in a course.

        The client may repeat it: ClassIn knows `course_unique_identity`. Give your own, or calling again makes another.

        Args:
            course_id: The course. class_name: Name of the lesson, 1 to 90 characters. begin_time: When the lesson
            starts, in epoch seconds. end_time: When the lesson ends, in epoch seconds, after the start (119).
            teacher_uid: UID of the teacher, who must be a teacher of the school (136). folder_id: Folder of the cloud
            drive for the lesson. teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). is_auto_onstage:
            Whether students come on stage on entering, 0 they do, 1 they do not. seat_num: Students on stage, without
            the teacher, so 0 is the teacher alone. is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. is_dc: Second
            camera, 0 no, 3 in full HD. assistant_uid: UID of the one co-teacher; not together with `assistantUids`.
            assistant_uids: UIDs of the co-teachers; not together with `assistantUid`. record: Whether the classroom is
            recorded, 0 no, 1 yes. For these see the page: record_scene, live, replay, watch_by_login,
            allow_unlogged_chat, course_unique_identity, class_introduce, omo_station_broadcast. extra: Parameters that
            this version does not know, by their names on the wire.

        Returns:
            Id of the lesson. Not failures: `EXISTED` for 398; a warning for 121601002; `PARTIAL` for 280, 281, 824.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClass.html
        """
        return self._caller.send(
            "addCourseClass",
            {
                "courseId": course_id,
                "className": class_name,
                "beginTime": begin_time,
                "endTime": end_time,
                "teacherUid": teacher_uid,
                "folderId": folder_id,
                "teachMode": teach_mode,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "assistantUid": assistant_uid,
                "assistantUids": assistant_uids,
                "record": record,
                "recordScene": record_scene,
                "live": live,
                "replay": replay,
                "watchByLogin": watch_by_login,
                "allowUnloggedChat": allow_unlogged_chat,
                "courseUniqueIdentity": course_unique_identity,
                "classIntroduce": class_introduce,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

    @keywords
    def ensure(
        self,
        *,
        key: str,
        course_id: int,
        class_name: str,
        begin_time: Time,
        end_time: Time,
        teacher_uid: int,
        folder_id: str | Unset = UNSET,
        teach_mode: Literal[1, 2] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        assistant_uid: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        record: Literal[0, 1] | Unset = UNSET,
        record_scene: Literal[0, 1] | Unset = UNSET,
        live: Literal[0, 1] | Unset = UNSET,
        replay: Literal[0, 1] | Unset = UNSET,
        watch_by_login: Literal[0, 1] | Unset = UNSET,
        allow_unlogged_chat: Literal[0, 1] | Unset = UNSET,
        class_introduce: str | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        Your own key for it goes to ClassIn as `courseUniqueIdentity`: at most 32 characters, and the same for the same
        thing for ever.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return self.create(
            course_id=course_id,
            class_name=class_name,
            begin_time=begin_time,
            end_time=end_time,
            teacher_uid=teacher_uid,
            folder_id=folder_id,
            teach_mode=teach_mode,
            is_auto_onstage=is_auto_onstage,
            seat_num=seat_num,
            is_hd=is_hd,
            is_dc=is_dc,
            assistant_uid=assistant_uid,
            assistant_uids=assistant_uids,
            record=record,
            record_scene=record_scene,
            live=live,
            replay=replay,
            watch_by_login=watch_by_login,
            allow_unlogged_chat=allow_unlogged_chat,
            class_introduce=class_introduce,
            omo_station_broadcast=omo_station_broadcast,
            course_unique_identity=key,
            extra=extra,
        )

    @keywords
    def create_many(
        self,
        *,
        course_id: int,
        class_json: Sequence[AddCourseClassMultipleLesson | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseClassMultipleResult, int]:
        """Create several lessons in a course.

        The client may repeat it: ClassIn knows `course_unique_identity`. Give your own, or calling again makes another.

        Args:
            course_id: The course.
            class_json: The lessons to create, 1 to 50; ClassIn advises at most 30.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 398; a warning for
            121601002; `PARTIAL` for 280, 281, 824.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseClassMultiple: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClassMultiple.html
        """
        return self._caller.send_batch(
            "addCourseClassMultiple", {"courseId": course_id, "classJson": class_json, **(extra or {})}
        )

    @keywords
    def edit(
        self,
        *,
        course_id: int,
        class_id: int,
        class_name: str | Unset = UNSET,
        begin_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        teacher_uid: int | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        record: Literal[0, 1] | Unset = UNSET,
        record_scene: Literal[0, 1] | Unset = UNSET,
        live: Literal[0, 1] | Unset = UNSET,
        replay: Literal[0, 1] | Unset = UNSET,
        assistant_uid: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        teach_mode: Literal[1, 2] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        class_introduce: str | Unset = UNSET,
        watch_by_login: Literal[0, 1] | Unset = UNSET,
        allow_unlogged_chat: Literal[0, 1] | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseClassResponse]:
        """Change a lesson.

        Sending it again leads to the same end.

        Args:
            course_id: The course. class_id: The lesson. class_name: New name, 1 to 50 characters. begin_time: New
            start, in epoch seconds. end_time: New end, in epoch seconds, after the start (119); required with
            `beginTime`. teacher_uid: UID of the new teacher, who must be a teacher of the school (136). folder_id:
            Folder of the cloud drive for the lesson; left out, that of the course, so send it always. record: Whether
            the classroom is recorded, 0 no, 1 yes; with `live` and `replay` or not at all. record_scene: Whether the
            teacher's camera is recorded too, 0 no, 1 yes; only with `record`, `live` and `replay`. live: Whether the
            lesson is live on a web page, 0 no, 1 yes; with `record` and `replay` or not at all. replay: Whether the web
            page has the replay, 0 no, 1 yes; with `record` and `live` or not at all. assistant_uid: UID of the one
            co-teacher; not together with `assistantUids`. For these see the page: assistant_uids, teach_mode,
            is_auto_onstage, class_introduce, watch_by_login, allow_unlogged_chat, omo_station_broadcast. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer with its lists. Not failures: a warning for 121601002; `PARTIAL` for 282, 283, 284, 825.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        editCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/editCourseClass.html
        """
        return self._caller.send(
            "editCourseClass",
            {
                "courseId": course_id,
                "classId": class_id,
                "className": class_name,
                "beginTime": begin_time,
                "endTime": end_time,
                "teacherUid": teacher_uid,
                "folderId": folder_id,
                "record": record,
                "recordScene": record_scene,
                "live": live,
                "replay": replay,
                "assistantUid": assistant_uid,
                "assistantUids": assistant_uids,
                "teachMode": teach_mode,
                "isAutoOnstage": is_auto_onstage,
                "classIntroduce": class_introduce,
                "watchByLogin": watch_by_login,
                "allowUnloggedChat": allow_unlogged_chat,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

    @keywords
    def delete(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseClassResponse]:
        """Delete a lesson that has not begun.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 212; `PARTIAL` for 823.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/delCourseClass.html
        """
        return self._caller.send("delCourseClass", {"courseId": course_id, "classId": class_id, **(extra or {})})

    @keywords
    def delete_ended(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelEndCourseClassResponse]:
        """Delete a lesson that has ended.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 212; `PARTIAL` for 823.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delEndCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/delEndCourseClass.html
        """
        return self._caller.send("delEndCourseClass", {"courseId": course_id, "classId": class_id, **(extra or {})})

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

    @keywords
    def add_students(
        self,
        *,
        course_id: int,
        class_id: int,
        identity: Literal[1],
        student_json: Sequence[AddClassStudentMultipleStudent | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students to one lesson only.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            identity: Role in the lesson, 1 student.
            student_json: The people to add, at least one; ClassIn advises at most 30.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 166.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addClassStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/addClassStudentMultiple.html
        """
        return self._caller.send_batch(
            "addClassStudentMultiple",
            {
                "courseId": course_id,
                "classId": class_id,
                "identity": identity,
                "studentJson": student_json,
                **(extra or {}),
            },
        )

    @keywords
    def add_student_to_many(
        self, *, course_id: int, student_uid: int, class_json: Sequence[int], extra: Mapping[str, object] | None = None
    ) -> BatchReply[AddCourseClassStudentResult, AddCourseClassStudentResult]:
        """Add one student to several lessons of a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            student_uid: UID of the student, as `register` brings it.
            class_json: Ids of the lessons, at least one; ClassIn advises at most 100.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 166.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseClassStudent: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClassStudent.html
        """
        return self._caller.send_batch(
            "addCourseClassStudent",
            {"courseId": course_id, "studentUid": student_uid, "classJson": class_json, **(extra or {})},
        )

    @keywords
    def remove_students(
        self,
        *,
        course_id: int,
        class_id: int,
        identity: Literal[1],
        student_uid_json: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[DelCourseStudentMultipleResult, DelCourseStudentMultipleResult]:
        """Remove several students from one lesson.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            identity: Role in the lesson, 1 student.
            student_uid_json: UIDs of the people to remove, at least one.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 167.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delClassStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/delClassStudentMultiple.html
        """
        return self._caller.send_batch(
            "delClassStudentMultiple",
            {
                "courseId": course_id,
                "classId": class_id,
                "identity": identity,
                "studentUidJson": student_uid_json,
                **(extra or {}),
            },
        )

    @keywords
    def set_labels(
        self,
        *,
        course_id: int,
        class_list: Sequence[AddClassLabelsLesson | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddClassLabelsResult, AddClassLabelsResult]:
        """Set the labels of lessons.

        Sending it again leads to the same end.

        Args:
            course_id: The course of all the lessons.
            class_list: The lessons with their labels, at least one.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addClassLabels: https://docs.eeo.cn/api/zh-hans/classroom/addClassLabels.html
        """
        return self._caller.send_batch(
            "addClassLabels", {"courseId": course_id, "classList": class_list, **(extra or {})}
        )

    @keywords
    def set_seats(
        self,
        *,
        course_id: int,
        class_id: int,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[ModifyClassSeatNumResponse]:
        """Change how many students can be on stage in a lesson, and the definition.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            seat_num: How many students can be on stage, not counting the teacher.
            is_hd: Definition of the cameras, 0 standard, 1 high, 2 full high.
            is_dc: Second camera, 0 off, 3 on in full high definition.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyClassSeatNum: https://docs.eeo.cn/api/zh-hans/classroom/modifyClassSeatNum.html
        """
        return self._caller.send(
            "modifyClassSeatNum",
            {
                "courseId": course_id,
                "classId": class_id,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                **(extra or {}),
            },
        )

    @keywords
    def review_students(
        self,
        *,
        class_id: int,
        comment_json: Sequence[UpdateClassStudentCommentReview | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[UpdateClassStudentCommentResult, UpdateClassStudentCommentResult]:
        """Set the teacher's stars and comments for students of a lesson.

        Sending it again leads to the same end.

        Args:
            class_id: The lesson.
            comment_json: A review for each student.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        updateClassStudentComment: https://docs.eeo.cn/api/zh-hans/user/updateClassStudentComment.html
        """
        return self._caller.send_batch(
            "updateClassStudentComment", {"classId": class_id, "commentJson": comment_json, **(extra or {})}
        )


class AsyncLessons:
    """Lessons in the sense of v1. Classrooms, a kind of LMS activity, replace them."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(
        self,
        *,
        course_id: int,
        class_name: str,
        begin_time: Time,
        end_time: Time,
        teacher_uid: int,
        folder_id: str | Unset = UNSET,
        teach_mode: Literal[1, 2] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        assistant_uid: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        record: Literal[0, 1] | Unset = UNSET,
        record_scene: Literal[0, 1] | Unset = UNSET,
        live: Literal[0, 1] | Unset = UNSET,
        replay: Literal[0, 1] | Unset = UNSET,
        watch_by_login: Literal[0, 1] | Unset = UNSET,
        allow_unlogged_chat: Literal[0, 1] | Unset = UNSET,
        course_unique_identity: str | Unset = UNSET,
        class_introduce: str | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a lesson in a course.

        The client may repeat it: ClassIn knows `course_unique_identity`. Give your own, or calling again makes another.

        Args:
            course_id: The course. class_name: Name of the lesson, 1 to 90 characters. begin_time: When the lesson
            starts, in epoch seconds. end_time: When the lesson ends, in epoch seconds, after the start (119).
            teacher_uid: UID of the teacher, who must be a teacher of the school (136). folder_id: Folder of the cloud
            drive for the lesson. teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). is_auto_onstage:
            Whether students come on stage on entering, 0 they do, 1 they do not. seat_num: Students on stage, without
            the teacher, so 0 is the teacher alone. is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. is_dc: Second
            camera, 0 no, 3 in full HD. assistant_uid: UID of the one co-teacher; not together with `assistantUids`.
            assistant_uids: UIDs of the co-teachers; not together with `assistantUid`. record: Whether the classroom is
            recorded, 0 no, 1 yes. For these see the page: record_scene, live, replay, watch_by_login,
            allow_unlogged_chat, course_unique_identity, class_introduce, omo_station_broadcast. extra: Parameters that
            this version does not know, by their names on the wire.

        Returns:
            Id of the lesson. Not failures: `EXISTED` for 398; a warning for 121601002; `PARTIAL` for 280, 281, 824.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClass.html
        """
        return await self._caller.send(
            "addCourseClass",
            {
                "courseId": course_id,
                "className": class_name,
                "beginTime": begin_time,
                "endTime": end_time,
                "teacherUid": teacher_uid,
                "folderId": folder_id,
                "teachMode": teach_mode,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "assistantUid": assistant_uid,
                "assistantUids": assistant_uids,
                "record": record,
                "recordScene": record_scene,
                "live": live,
                "replay": replay,
                "watchByLogin": watch_by_login,
                "allowUnloggedChat": allow_unlogged_chat,
                "courseUniqueIdentity": course_unique_identity,
                "classIntroduce": class_introduce,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

    @keywords
    async def ensure(
        self,
        *,
        key: str,
        course_id: int,
        class_name: str,
        begin_time: Time,
        end_time: Time,
        teacher_uid: int,
        folder_id: str | Unset = UNSET,
        teach_mode: Literal[1, 2] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        assistant_uid: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        record: Literal[0, 1] | Unset = UNSET,
        record_scene: Literal[0, 1] | Unset = UNSET,
        live: Literal[0, 1] | Unset = UNSET,
        replay: Literal[0, 1] | Unset = UNSET,
        watch_by_login: Literal[0, 1] | Unset = UNSET,
        allow_unlogged_chat: Literal[0, 1] | Unset = UNSET,
        class_introduce: str | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        Your own key for it goes to ClassIn as `courseUniqueIdentity`: at most 32 characters, and the same for the same
        thing for ever.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return await self.create(
            course_id=course_id,
            class_name=class_name,
            begin_time=begin_time,
            end_time=end_time,
            teacher_uid=teacher_uid,
            folder_id=folder_id,
            teach_mode=teach_mode,
            is_auto_onstage=is_auto_onstage,
            seat_num=seat_num,
            is_hd=is_hd,
            is_dc=is_dc,
            assistant_uid=assistant_uid,
            assistant_uids=assistant_uids,
            record=record,
            record_scene=record_scene,
            live=live,
            replay=replay,
            watch_by_login=watch_by_login,
            allow_unlogged_chat=allow_unlogged_chat,
            class_introduce=class_introduce,
            omo_station_broadcast=omo_station_broadcast,
            course_unique_identity=key,
            extra=extra,
        )

    @keywords
    async def create_many(
        self,
        *,
        course_id: int,
        class_json: Sequence[AddCourseClassMultipleLesson | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseClassMultipleResult, int]:
        """Create several lessons in a course.

        The client may repeat it: ClassIn knows `course_unique_identity`. Give your own, or calling again makes another.

        Args:
            course_id: The course.
            class_json: The lessons to create, 1 to 50; ClassIn advises at most 30.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 398; a warning for
            121601002; `PARTIAL` for 280, 281, 824.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseClassMultiple: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClassMultiple.html
        """
        return await self._caller.send_batch(
            "addCourseClassMultiple", {"courseId": course_id, "classJson": class_json, **(extra or {})}
        )

    @keywords
    async def edit(
        self,
        *,
        course_id: int,
        class_id: int,
        class_name: str | Unset = UNSET,
        begin_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        teacher_uid: int | Unset = UNSET,
        folder_id: str | Unset = UNSET,
        record: Literal[0, 1] | Unset = UNSET,
        record_scene: Literal[0, 1] | Unset = UNSET,
        live: Literal[0, 1] | Unset = UNSET,
        replay: Literal[0, 1] | Unset = UNSET,
        assistant_uid: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        teach_mode: Literal[1, 2] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        class_introduce: str | Unset = UNSET,
        watch_by_login: Literal[0, 1] | Unset = UNSET,
        allow_unlogged_chat: Literal[0, 1] | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseClassResponse]:
        """Change a lesson.

        Sending it again leads to the same end.

        Args:
            course_id: The course. class_id: The lesson. class_name: New name, 1 to 50 characters. begin_time: New
            start, in epoch seconds. end_time: New end, in epoch seconds, after the start (119); required with
            `beginTime`. teacher_uid: UID of the new teacher, who must be a teacher of the school (136). folder_id:
            Folder of the cloud drive for the lesson; left out, that of the course, so send it always. record: Whether
            the classroom is recorded, 0 no, 1 yes; with `live` and `replay` or not at all. record_scene: Whether the
            teacher's camera is recorded too, 0 no, 1 yes; only with `record`, `live` and `replay`. live: Whether the
            lesson is live on a web page, 0 no, 1 yes; with `record` and `replay` or not at all. replay: Whether the web
            page has the replay, 0 no, 1 yes; with `record` and `live` or not at all. assistant_uid: UID of the one
            co-teacher; not together with `assistantUids`. For these see the page: assistant_uids, teach_mode,
            is_auto_onstage, class_introduce, watch_by_login, allow_unlogged_chat, omo_station_broadcast. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer with its lists. Not failures: a warning for 121601002; `PARTIAL` for 282, 283, 284, 825.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        editCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/editCourseClass.html
        """
        return await self._caller.send(
            "editCourseClass",
            {
                "courseId": course_id,
                "classId": class_id,
                "className": class_name,
                "beginTime": begin_time,
                "endTime": end_time,
                "teacherUid": teacher_uid,
                "folderId": folder_id,
                "record": record,
                "recordScene": record_scene,
                "live": live,
                "replay": replay,
                "assistantUid": assistant_uid,
                "assistantUids": assistant_uids,
                "teachMode": teach_mode,
                "isAutoOnstage": is_auto_onstage,
                "classIntroduce": class_introduce,
                "watchByLogin": watch_by_login,
                "allowUnloggedChat": allow_unlogged_chat,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

    @keywords
    async def delete(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseClassResponse]:
        """Delete a lesson that has not begun.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 212; `PARTIAL` for 823.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/delCourseClass.html
        """
        return await self._caller.send("delCourseClass", {"courseId": course_id, "classId": class_id, **(extra or {})})

    @keywords
    async def delete_ended(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelEndCourseClassResponse]:
        """Delete a lesson that has ended.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 212; `PARTIAL` for 823.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delEndCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/delEndCourseClass.html
        """
        return await self._caller.send(
            "delEndCourseClass", {"courseId": course_id, "classId": class_id, **(extra or {})}
        )

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

    @keywords
    async def add_students(
        self,
        *,
        course_id: int,
        class_id: int,
        identity: Literal[1],
        student_json: Sequence[AddClassStudentMultipleStudent | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students to one lesson only.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            identity: Role in the lesson, 1 student.
            student_json: The people to add, at least one; ClassIn advises at most 30.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 166.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addClassStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/addClassStudentMultiple.html
        """
        return await self._caller.send_batch(
            "addClassStudentMultiple",
            {
                "courseId": course_id,
                "classId": class_id,
                "identity": identity,
                "studentJson": student_json,
                **(extra or {}),
            },
        )

    @keywords
    async def add_student_to_many(
        self, *, course_id: int, student_uid: int, class_json: Sequence[int], extra: Mapping[str, object] | None = None
    ) -> BatchReply[AddCourseClassStudentResult, AddCourseClassStudentResult]:
        """Add one student to several lessons of a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            student_uid: UID of the student, as `register` brings it.
            class_json: Ids of the lessons, at least one; ClassIn advises at most 100.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 166.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseClassStudent: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClassStudent.html
        """
        return await self._caller.send_batch(
            "addCourseClassStudent",
            {"courseId": course_id, "studentUid": student_uid, "classJson": class_json, **(extra or {})},
        )

    @keywords
    async def remove_students(
        self,
        *,
        course_id: int,
        class_id: int,
        identity: Literal[1],
        student_uid_json: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[DelCourseStudentMultipleResult, DelCourseStudentMultipleResult]:
        """Remove several students from one lesson.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            identity: Role in the lesson, 1 student.
            student_uid_json: UIDs of the people to remove, at least one.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 167.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delClassStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/delClassStudentMultiple.html
        """
        return await self._caller.send_batch(
            "delClassStudentMultiple",
            {
                "courseId": course_id,
                "classId": class_id,
                "identity": identity,
                "studentUidJson": student_uid_json,
                **(extra or {}),
            },
        )

    @keywords
    async def set_labels(
        self,
        *,
        course_id: int,
        class_list: Sequence[AddClassLabelsLesson | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddClassLabelsResult, AddClassLabelsResult]:
        """Set the labels of lessons.

        Sending it again leads to the same end.

        Args:
            course_id: The course of all the lessons.
            class_list: The lessons with their labels, at least one.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addClassLabels: https://docs.eeo.cn/api/zh-hans/classroom/addClassLabels.html
        """
        return await self._caller.send_batch(
            "addClassLabels", {"courseId": course_id, "classList": class_list, **(extra or {})}
        )

    @keywords
    async def set_seats(
        self,
        *,
        course_id: int,
        class_id: int,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[ModifyClassSeatNumResponse]:
        """Change how many students can be on stage in a lesson, and the definition.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            class_id: The lesson.
            seat_num: How many students can be on stage, not counting the teacher.
            is_hd: Definition of the cameras, 0 standard, 1 high, 2 full high.
            is_dc: Second camera, 0 off, 3 on in full high definition.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyClassSeatNum: https://docs.eeo.cn/api/zh-hans/classroom/modifyClassSeatNum.html
        """
        return await self._caller.send(
            "modifyClassSeatNum",
            {
                "courseId": course_id,
                "classId": class_id,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                **(extra or {}),
            },
        )

    @keywords
    async def review_students(
        self,
        *,
        class_id: int,
        comment_json: Sequence[UpdateClassStudentCommentReview | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[UpdateClassStudentCommentResult, UpdateClassStudentCommentResult]:
        """Set the teacher's stars and comments for students of a lesson.

        Sending it again leads to the same end.

        Args:
            class_id: The lesson.
            comment_json: A review for each student.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        updateClassStudentComment: https://docs.eeo.cn/api/zh-hans/user/updateClassStudentComment.html
        """
        return await self._caller.send_batch(
            "updateClassStudentComment", {"classId": class_id, "commentJson": comment_json, **(extra or {})}
        )
