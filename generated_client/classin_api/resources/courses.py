# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `courses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        AddCourseGroupMember,
        AddCourseLabelsCourse,
        AddCourseLabelsResult,
        AddCourseStudentMultipleResult,
        AddCourseStudentMultipleStudent,
        AddCourseStudentResponse,
        CourseAddCourseTeacherResult,
        DelCourseGroupResponse,
        DelCourseStudentMultipleResult,
        DelCourseStudentResponse,
        EditCourseGroupResponse,
        EditCourseResponse,
        EndCourseResponse,
        ModifyCourseTeacherResult,
        ModifyGroupMemberNicknameResponse,
        RemoveCourseTeacherResponse,
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

        The client may repeat it: ClassIn knows `course_unique_identity`. Give your own, or calling again makes another.

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
    def ensure(
        self,
        *,
        key: str,
        course_name: str,
        folder_id: str | Unset = UNSET,
        expiry_time: Time | Unset = UNSET,
        main_teacher_uid: int | Unset = UNSET,
        subject_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99] | Unset = UNSET,
        cat_id: int | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
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
            course_name=course_name,
            folder_id=folder_id,
            expiry_time=expiry_time,
            main_teacher_uid=main_teacher_uid,
            subject_id=subject_id,
            cat_id=cat_id,
            course_introduce=course_introduce,
            classroom_setting_id=classroom_setting_id,
            allow_add_friend=allow_add_friend,
            allow_student_modify_nickname=allow_student_modify_nickname,
            not_allow_delete_course_student_replay=not_allow_delete_course_student_replay,
            filedata=filedata,
            course_unique_identity=key,
            extra=extra,
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

    @keywords
    def edit(
        self,
        *,
        course_id: int,
        folder_id: str | Unset = UNSET,
        course_name: str | Unset = UNSET,
        expiry_time: Time | Unset = UNSET,
        main_teacher_uid: int | Unset = UNSET,
        subject_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99] | Unset = UNSET,
        cat_id: int | Unset = UNSET,
        stamp: Literal[1, 2] | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseResponse]:
        """Change a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course. folder_id: Folder of the cloud drive for the course. course_name: Name of the course,
            1 to 40 characters; required with `catId`. expiry_time: When the course ends, in epoch seconds; 0 for never.
            main_teacher_uid: UID of the new head teacher. subject_id: Subject, for K-12 schools only; the numbers are
            those of `addCourse`. cat_id: Place of the course in the organisation tree, for K-12 schools; send
            `courseName` with it. stamp: Whether a head teacher who is replaced goes on the list of teachers, 1 yes, 2
            no. course_introduce: Introduction, up to 400 characters. classroom_setting_id: Classroom settings to use,
            by their id in ClassIn's school console. allow_add_friend: Whether members may add each other as friends, 0
            no, 1 yes (else 100). allow_student_modify_nickname: Whether students may change their nickname in the
            course, 0 no, 1 yes (else 100). not_allow_delete_course_student_replay: Whether people lose the content of a
            course they left or that ended, 0 no, 1 yes (else 100). filedata: New picture for the cover. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        editCourse: https://docs.eeo.cn/api/zh-hans/classroom/editCourse.html
        """
        return self._caller.send(
            "editCourse",
            {
                "courseId": course_id,
                "folderId": folder_id,
                "courseName": course_name,
                "expiryTime": expiry_time,
                "mainTeacherUid": main_teacher_uid,
                "subjectId": subject_id,
                "catId": cat_id,
                "stamp": stamp,
                "courseIntroduce": course_introduce,
                "classroomSettingId": classroom_setting_id,
                "allowAddFriend": allow_add_friend,
                "allowStudentModifyNickname": allow_student_modify_nickname,
                "notAllowDeleteCourseStudentReplay": not_allow_delete_course_student_replay,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords
    def end(self, *, course_id: int, extra: Mapping[str, object] | None = None) -> Reply[EndCourseResponse]:
        """End a course and delete its lessons that have not begun.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        endCourse: https://docs.eeo.cn/api/zh-hans/classroom/endCourse.html
        """
        return self._caller.send("endCourse", {"courseId": course_id, **(extra or {})})

    @keywords
    def remove_student(
        self, *, course_id: int, identity: Literal[1, 2], student_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseStudentResponse]:
        """Remove a student or an auditor from a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `register` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 162.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseStudent: https://docs.eeo.cn/api/zh-hans/classroom/delCourseStudent.html
        """
        return self._caller.send(
            "delCourseStudent",
            {"courseId": course_id, "identity": identity, "studentUid": student_uid, **(extra or {})},
        )

    @keywords
    def remove_students(
        self,
        *,
        course_id: int,
        identity: Literal[1, 2],
        student_uid_json: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[DelCourseStudentMultipleResult, DelCourseStudentMultipleResult]:
        """Remove several students or auditors from a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role of them all in the course, 1 student, 2 auditor.
            student_uid_json: UIDs of the people to remove, at least one, as `register` brings them (else 400).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 162.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/delCourseStudentMultiple.html
        """
        return self._caller.send_batch(
            "delCourseStudentMultiple",
            {"courseId": course_id, "identity": identity, "studentUidJson": student_uid_json, **(extra or {})},
        )

    @keywords
    def change_teacher(
        self, *, course_id: int, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[list[ModifyCourseTeacherResult]]:
        """Give all lessons of a course that have not begun to one teacher.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            teacher_uid: UID of the new teacher, as `register` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            What became of each lesson that has not begun.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/modifyCourseTeacher.html
        """
        return self._caller.send(
            "modifyCourseTeacher", {"courseId": course_id, "teacherUid": teacher_uid, **(extra or {})}
        )

    @keywords
    def remove_teacher(
        self, *, course_id: int, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[RemoveCourseTeacherResponse]:
        """Take a teacher off a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            teacher_uid: UID of the teacher, as `register` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 316.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        removeCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/removeCourseTeacher.html
        """
        return self._caller.send(
            "removeCourseTeacher", {"courseId": course_id, "teacherUid": teacher_uid, **(extra or {})}
        )

    @keywords
    def add_teachers(
        self, *, course_id: int, teacher_uids: Sequence[int], extra: Mapping[str, object] | None = None
    ) -> BatchReply[CourseAddCourseTeacherResult, CourseAddCourseTeacherResult]:
        """Put teachers on a course's list of teachers.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            teacher_uids: UIDs of the teachers, who must be teachers of the school (136).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 133, 30022.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        courseAddCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/addCourseTeacher.html
        """
        return self._caller.send_batch(
            "courseAddCourseTeacher", {"courseId": course_id, "teacherUids": teacher_uids, **(extra or {})}
        )

    @keywords
    def set_labels(
        self,
        *,
        course_list: Sequence[AddCourseLabelsCourse | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseLabelsResult, AddCourseLabelsResult]:
        """Set the labels of courses, replacing those they have.

        Sending it again leads to the same end.

        Args:
            course_list: The courses with their labels, each course once.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseLabels: https://docs.eeo.cn/api/zh-hans/classroom/addCourseLabels.html
        """
        return self._caller.send_batch("addCourseLabels", {"courseList": course_list, **(extra or {})})

    @keywords
    def create_group(
        self,
        *,
        course_id: int,
        group_list: Sequence[Sequence[AddCourseGroupMember | Mapping[str, object]]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a course's grouping, which divides its students into groups.

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            course_id: The course.
            group_list: The groups, each a list of its members with exactly one leader; nobody may be in it twice.
            group_name: Name of the grouping, 1 to 20 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the grouping. Not failures: `PARTIAL` for 898.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/addCourseGroup.html
        """
        return self._caller.send(
            "addCourseGroup", {"courseId": course_id, "groupList": group_list, "groupName": group_name, **(extra or {})}
        )

    @keywords
    def edit_group(
        self,
        *,
        course_id: int,
        group_id: int,
        group_list: Sequence[Sequence[AddCourseGroupMember | Mapping[str, object]]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseGroupResponse]:
        """Replace the groups and the name of a course's grouping.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            group_id: Id of the grouping, as `addCourseGroup` brings it.
            group_list: All groups, each a list of its members with exactly one leader; nobody may be in it twice.
            group_name: Name of the grouping, 1 to 20 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        editCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/editCourseGroup.html
        """
        return self._caller.send(
            "editCourseGroup",
            {
                "courseId": course_id,
                "groupId": group_id,
                "groupList": group_list,
                "groupName": group_name,
                **(extra or {}),
            },
        )

    @keywords
    def delete_group(
        self, *, course_id: int, group_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseGroupResponse]:
        """Delete a course's grouping.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            group_id: Id of the grouping, as `addCourseGroup` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/delCourseGroup.html
        """
        return self._caller.send("delCourseGroup", {"courseId": course_id, "groupId": group_id, **(extra or {})})

    @keywords
    def sync_nicknames(
        self, *, course_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[ModifyGroupMemberNicknameResponse]:
        """Set the nicknames in a course to the names in the school.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `PARTIAL` for 842.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyGroupMemberNickname: https://docs.eeo.cn/api/zh-hans/group/modifyGroupMemberNickname.html
        """
        return self._caller.send("modifyGroupMemberNickname", {"courseId": course_id, **(extra or {})})


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

        The client may repeat it: ClassIn knows `course_unique_identity`. Give your own, or calling again makes another.

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
    async def ensure(
        self,
        *,
        key: str,
        course_name: str,
        folder_id: str | Unset = UNSET,
        expiry_time: Time | Unset = UNSET,
        main_teacher_uid: int | Unset = UNSET,
        subject_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99] | Unset = UNSET,
        cat_id: int | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
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
            course_name=course_name,
            folder_id=folder_id,
            expiry_time=expiry_time,
            main_teacher_uid=main_teacher_uid,
            subject_id=subject_id,
            cat_id=cat_id,
            course_introduce=course_introduce,
            classroom_setting_id=classroom_setting_id,
            allow_add_friend=allow_add_friend,
            allow_student_modify_nickname=allow_student_modify_nickname,
            not_allow_delete_course_student_replay=not_allow_delete_course_student_replay,
            filedata=filedata,
            course_unique_identity=key,
            extra=extra,
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

    @keywords
    async def edit(
        self,
        *,
        course_id: int,
        folder_id: str | Unset = UNSET,
        course_name: str | Unset = UNSET,
        expiry_time: Time | Unset = UNSET,
        main_teacher_uid: int | Unset = UNSET,
        subject_id: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99] | Unset = UNSET,
        cat_id: int | Unset = UNSET,
        stamp: Literal[1, 2] | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseResponse]:
        """Change a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course. folder_id: Folder of the cloud drive for the course. course_name: Name of the course,
            1 to 40 characters; required with `catId`. expiry_time: When the course ends, in epoch seconds; 0 for never.
            main_teacher_uid: UID of the new head teacher. subject_id: Subject, for K-12 schools only; the numbers are
            those of `addCourse`. cat_id: Place of the course in the organisation tree, for K-12 schools; send
            `courseName` with it. stamp: Whether a head teacher who is replaced goes on the list of teachers, 1 yes, 2
            no. course_introduce: Introduction, up to 400 characters. classroom_setting_id: Classroom settings to use,
            by their id in ClassIn's school console. allow_add_friend: Whether members may add each other as friends, 0
            no, 1 yes (else 100). allow_student_modify_nickname: Whether students may change their nickname in the
            course, 0 no, 1 yes (else 100). not_allow_delete_course_student_replay: Whether people lose the content of a
            course they left or that ended, 0 no, 1 yes (else 100). filedata: New picture for the cover. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        editCourse: https://docs.eeo.cn/api/zh-hans/classroom/editCourse.html
        """
        return await self._caller.send(
            "editCourse",
            {
                "courseId": course_id,
                "folderId": folder_id,
                "courseName": course_name,
                "expiryTime": expiry_time,
                "mainTeacherUid": main_teacher_uid,
                "subjectId": subject_id,
                "catId": cat_id,
                "stamp": stamp,
                "courseIntroduce": course_introduce,
                "classroomSettingId": classroom_setting_id,
                "allowAddFriend": allow_add_friend,
                "allowStudentModifyNickname": allow_student_modify_nickname,
                "notAllowDeleteCourseStudentReplay": not_allow_delete_course_student_replay,
                "Filedata": filedata,
                **(extra or {}),
            },
        )

    @keywords
    async def end(self, *, course_id: int, extra: Mapping[str, object] | None = None) -> Reply[EndCourseResponse]:
        """End a course and delete its lessons that have not begun.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        endCourse: https://docs.eeo.cn/api/zh-hans/classroom/endCourse.html
        """
        return await self._caller.send("endCourse", {"courseId": course_id, **(extra or {})})

    @keywords
    async def remove_student(
        self, *, course_id: int, identity: Literal[1, 2], student_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseStudentResponse]:
        """Remove a student or an auditor from a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `register` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 162.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseStudent: https://docs.eeo.cn/api/zh-hans/classroom/delCourseStudent.html
        """
        return await self._caller.send(
            "delCourseStudent",
            {"courseId": course_id, "identity": identity, "studentUid": student_uid, **(extra or {})},
        )

    @keywords
    async def remove_students(
        self,
        *,
        course_id: int,
        identity: Literal[1, 2],
        student_uid_json: Sequence[int],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[DelCourseStudentMultipleResult, DelCourseStudentMultipleResult]:
        """Remove several students or auditors from a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            identity: Role of them all in the course, 1 student, 2 auditor.
            student_uid_json: UIDs of the people to remove, at least one, as `register` brings them (else 400).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 162.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseStudentMultiple: https://docs.eeo.cn/api/zh-hans/classroom/delCourseStudentMultiple.html
        """
        return await self._caller.send_batch(
            "delCourseStudentMultiple",
            {"courseId": course_id, "identity": identity, "studentUidJson": student_uid_json, **(extra or {})},
        )

    @keywords
    async def change_teacher(
        self, *, course_id: int, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[list[ModifyCourseTeacherResult]]:
        """Give all lessons of a course that have not begun to one teacher.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            teacher_uid: UID of the new teacher, as `register` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            What became of each lesson that has not begun.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/modifyCourseTeacher.html
        """
        return await self._caller.send(
            "modifyCourseTeacher", {"courseId": course_id, "teacherUid": teacher_uid, **(extra or {})}
        )

    @keywords
    async def remove_teacher(
        self, *, course_id: int, teacher_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[RemoveCourseTeacherResponse]:
        """Take a teacher off a course.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            teacher_uid: UID of the teacher, as `register` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `EXISTED` for 316.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        removeCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/removeCourseTeacher.html
        """
        return await self._caller.send(
            "removeCourseTeacher", {"courseId": course_id, "teacherUid": teacher_uid, **(extra or {})}
        )

    @keywords
    async def add_teachers(
        self, *, course_id: int, teacher_uids: Sequence[int], extra: Mapping[str, object] | None = None
    ) -> BatchReply[CourseAddCourseTeacherResult, CourseAddCourseTeacherResult]:
        """Put teachers on a course's list of teachers.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            teacher_uids: UIDs of the teachers, who must be teachers of the school (136).
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome. Not failures: `EXISTED` for 133, 30022.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        courseAddCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/addCourseTeacher.html
        """
        return await self._caller.send_batch(
            "courseAddCourseTeacher", {"courseId": course_id, "teacherUids": teacher_uids, **(extra or {})}
        )

    @keywords
    async def set_labels(
        self,
        *,
        course_list: Sequence[AddCourseLabelsCourse | Mapping[str, object]],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseLabelsResult, AddCourseLabelsResult]:
        """Set the labels of courses, replacing those they have.

        Sending it again leads to the same end.

        Args:
            course_list: The courses with their labels, each course once.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            A `BatchReply`: each item of the list has its own outcome.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseLabels: https://docs.eeo.cn/api/zh-hans/classroom/addCourseLabels.html
        """
        return await self._caller.send_batch("addCourseLabels", {"courseList": course_list, **(extra or {})})

    @keywords
    async def create_group(
        self,
        *,
        course_id: int,
        group_list: Sequence[Sequence[AddCourseGroupMember | Mapping[str, object]]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a course's grouping, which divides its students into groups.

        Do not send it again before you have looked: it is not repeated when its answer is lost.

        Args:
            course_id: The course.
            group_list: The groups, each a list of its members with exactly one leader; nobody may be in it twice.
            group_name: Name of the grouping, 1 to 20 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            Id of the grouping. Not failures: `PARTIAL` for 898.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        addCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/addCourseGroup.html
        """
        return await self._caller.send(
            "addCourseGroup", {"courseId": course_id, "groupList": group_list, "groupName": group_name, **(extra or {})}
        )

    @keywords
    async def edit_group(
        self,
        *,
        course_id: int,
        group_id: int,
        group_list: Sequence[Sequence[AddCourseGroupMember | Mapping[str, object]]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseGroupResponse]:
        """Replace the groups and the name of a course's grouping.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            group_id: Id of the grouping, as `addCourseGroup` brings it.
            group_list: All groups, each a list of its members with exactly one leader; nobody may be in it twice.
            group_name: Name of the grouping, 1 to 20 characters.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        editCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/editCourseGroup.html
        """
        return await self._caller.send(
            "editCourseGroup",
            {
                "courseId": course_id,
                "groupId": group_id,
                "groupList": group_list,
                "groupName": group_name,
                **(extra or {}),
            },
        )

    @keywords
    async def delete_group(
        self, *, course_id: int, group_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseGroupResponse]:
        """Delete a course's grouping.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            group_id: Id of the grouping, as `addCourseGroup` brings it.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        delCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/delCourseGroup.html
        """
        return await self._caller.send("delCourseGroup", {"courseId": course_id, "groupId": group_id, **(extra or {})})

    @keywords
    async def sync_nicknames(
        self, *, course_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[ModifyGroupMemberNicknameResponse]:
        """Set the nicknames in a course to the names in the school.

        Sending it again leads to the same end.

        Args:
            course_id: The course.
            extra: Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer. Not failures: `PARTIAL` for 842.

        Raises:
            ClassInError: When it was not done, or nobody can know.

        modifyGroupMemberNickname: https://docs.eeo.cn/api/zh-hans/group/modifyGroupMemberNickname.html
        """
        return await self._caller.send("modifyGroupMemberNickname", {"courseId": course_id, **(extra or {})})
