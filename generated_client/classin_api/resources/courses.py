# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `courses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        AddCourseStudentMultipleResult,
        AddCourseStudentMultipleStudent,
        AddCourseStudentResponse,
    )
    from ..replies import AsyncCaller, BatchReply, Caller, Reply
    from ..values import FileInput, Time


class Courses:
    """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def create(
        self,
        *,
        course_name: str,
        folder_id: str | Unset = UNSET,
        expiry_time: Time | Unset = UNSET,
        main_teacher_uid: int | Unset = UNSET,
        subject_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99] | Unset = UNSET,
        cat_id: int | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        course_unique_identity: str | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a course.

        Sending it again is safe: `course_unique_identity` is made for each call unless you give one.

        Args:
            course_name: Name of the course, 1 to 90 characters. folder_id: Folder of the cloud drive for the course.
            expiry_time: When the course ends, in epoch seconds; 0, empty or left out for never. main_teacher_uid: UID
            of the head teacher, who can manage the course in ClassIn's apps. subject_id: Subject, for K-12 schools
            only. cat_id: Place of the course in the school's organisation tree, for K-12 schools only.
            course_introduce: Introduction, up to 400 characters. classroom_setting_id: Classroom settings to use, by
            their id in ClassIn's school console. course_unique_identity: Your own key for the course, 1 to 32
            characters (else 100). allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else
            100). allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes
            (else 100). not_allow_delete_course_student_replay: Whether people lose the content of a course they left or
            that ended, 0 no, 1 yes (else 100). filedata: Picture for the cover. extra: Parameters that this version
            does not know, by their names on the wire.

        Returns:
            Id of the course. Not failures: `EXISTED` for 398.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourse: https://docs.eeo.cn/api/zh-hans/classroom/addCourse.html
        """
        return self._caller.send(
            "addCourse",
            {
                "courseName": course_name,
                "folderId": folder_id,
                "expiryTime": expiry_time,
                "mainTeacherUid": main_teacher_uid,
                "subjectId": subject_id,
                "catId": cat_id,
                "courseIntroduce": course_introduce,
                "classroomSettingId": classroom_setting_id,
                "courseUniqueIdentity": course_unique_identity,
                "allowAddFriend": allow_add_friend,
                "allowStudentModifyNickname": allow_student_modify_nickname,
                "notAllowDeleteCourseStudentReplay": not_allow_delete_course_student_replay,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords
    def add_student(
        self,
        *,
        course_id: int,
        identity: Literal[1, 2],
        student_uid: int,
        student_name: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[AddCourseStudentResponse]:
        """Add a student or an auditor to a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `register` brings it.
            student_name: Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 163, 164; `PARTIAL` for 841.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseStudent: https://docs.eeo.cn/api/zh-hans/classroom/addCourseStudent.html
        """
        return self._caller.send(
            "addCourseStudent",
            {
                "courseId": course_id,
                "identity": identity,
                "studentUid": student_uid,
                "studentName": student_name,
                **(extra or {}),
            },
        )

    @keywords
    def add_students(
        self,
        *,
        course_id: int,
        identity: Literal[1, 2],
        student_json: Sequence[AddCourseStudentMultipleStudent | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students or auditors to a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role of them all in the course, 1 student, 2 auditor.
            student_json: The people to add, at least one, each once; ClassIn advises at most 30.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 163, 164; `PARTIAL`
            for 841.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/addCourseStudentMultiple.html
        """
        return self._caller.send_batch(
            "addCourseStudentMultiple",
            {"courseId": course_id, "identity": identity, "studentJson": student_json, **(extra or {})},
        )


class AsyncCourses:
    """Courses. ClassIn's word now means the group of people that learns together (a class); lessons and units are held in it."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def create(
        self,
        *,
        course_name: str,
        folder_id: str | Unset = UNSET,
        expiry_time: Time | Unset = UNSET,
        main_teacher_uid: int | Unset = UNSET,
        subject_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99] | Unset = UNSET,
        cat_id: int | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        course_unique_identity: str | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a course.

        Sending it again is safe: `course_unique_identity` is made for each call unless you give one.

        Args:
            course_name: Name of the course, 1 to 90 characters. folder_id: Folder of the cloud drive for the course.
            expiry_time: When the course ends, in epoch seconds; 0, empty or left out for never. main_teacher_uid: UID
            of the head teacher, who can manage the course in ClassIn's apps. subject_id: Subject, for K-12 schools
            only. cat_id: Place of the course in the school's organisation tree, for K-12 schools only.
            course_introduce: Introduction, up to 400 characters. classroom_setting_id: Classroom settings to use, by
            their id in ClassIn's school console. course_unique_identity: Your own key for the course, 1 to 32
            characters (else 100). allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else
            100). allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes
            (else 100). not_allow_delete_course_student_replay: Whether people lose the content of a course they left or
            that ended, 0 no, 1 yes (else 100). filedata: Picture for the cover. extra: Parameters that this version
            does not know, by their names on the wire.

        Returns:
            Id of the course. Not failures: `EXISTED` for 398.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourse: https://docs.eeo.cn/api/zh-hans/classroom/addCourse.html
        """
        return await self._caller.send(
            "addCourse",
            {
                "courseName": course_name,
                "folderId": folder_id,
                "expiryTime": expiry_time,
                "mainTeacherUid": main_teacher_uid,
                "subjectId": subject_id,
                "catId": cat_id,
                "courseIntroduce": course_introduce,
                "classroomSettingId": classroom_setting_id,
                "courseUniqueIdentity": course_unique_identity,
                "allowAddFriend": allow_add_friend,
                "allowStudentModifyNickname": allow_student_modify_nickname,
                "notAllowDeleteCourseStudentReplay": not_allow_delete_course_student_replay,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords
    async def add_student(
        self,
        *,
        course_id: int,
        identity: Literal[1, 2],
        student_uid: int,
        student_name: str | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[AddCourseStudentResponse]:
        """Add a student or an auditor to a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `register` brings it.
            student_name: Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 163, 164; `PARTIAL` for 841.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseStudent: https://docs.eeo.cn/api/zh-hans/classroom/addCourseStudent.html
        """
        return await self._caller.send(
            "addCourseStudent",
            {
                "courseId": course_id,
                "identity": identity,
                "studentUid": student_uid,
                "studentName": student_name,
                **(extra or {}),
            },
        )

    @keywords
    async def add_students(
        self,
        *,
        course_id: int,
        identity: Literal[1, 2],
        student_json: Sequence[AddCourseStudentMultipleStudent | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students or auditors to a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role of them all in the course, 1 student, 2 auditor.
            student_json: The people to add, at least one, each once; ClassIn advises at most 30.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 163, 164; `PARTIAL`
            for 841.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/addCourseStudentMultiple.html
        """
        return await self._caller.send_batch(
            "addCourseStudentMultiple",
            {"courseId": course_id, "identity": identity, "studentJson": student_json, **(extra or {})},
        )
