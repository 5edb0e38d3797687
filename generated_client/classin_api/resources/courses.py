# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `courses`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords, keywords_with_key
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
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
    from ..params import (
        AddCourseGroupMemberParam,
        AddCourseLabelsCourseParam,
        AddCourseStudentMultipleStudentParam,
        CoursesEnsureParam,
    )
    from ..replies import BatchReply, Reply
    from ..values import FileInput, Time


class Courses(Group):
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

        Creates a course and, for a standard course, its chat group. Send a `course_unique_identity`: a repeat then
        answers 398 with the id of the course that was created first, instead of creating a second one. An identity,
        once used, is not known to become free again. Who should learn in the course is added afterwards, with
        `courses.add_student` or `courses.add_students`.

        Repeating it is safe with the same `course_unique_identity`, by which ClassIn recognises it.

        Args:
            course_name: Name of the course, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 40 on
                `courses.edit`).
            folder_id: Folder of the cloud drive for the course. Left out, an empty one; an unknown one is refused with
                160.
            expiry_time: When the course ends; 0, empty or left out for never. At least a day (151) and at most 5 years
                ahead (154); a later lesson moves it to 3 months after the lesson. An int in epoch seconds, or a
                datetime with a time zone.
            main_teacher_uid: UID of the head teacher, who can manage the course in ClassIn's apps. Left out or empty,
                there is none; refused with 331, 334, 389, 400, 805 or 883.
            subject_id: Subject, for K-12 schools only. 0 none, 1 Chinese, 2 mathematics, 3 English, 4 physics, 5
                chemistry, 6 biology, 7 politics, 8 history, 9 geography, 10 moral education, 11 music, 12 sport, 13
                art, 14 technology, 15 computing, 16 science, 99 other. Left out or unknown, it counts as 0.
            cat_id: Place of the course in the school's organisation tree, for K-12 schools only. Left out, none.
            course_introduce: Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, none.
            classroom_setting_id: Classroom settings to use, by their id in ClassIn's school console. Left out, 0;
                refused with 371 or, for another school's, 373.
            course_unique_identity: Your own key for the course, 1 to 32 characters (else 100). A second course with it
                is not created; 398 brings the first one's id. Left out, ClassIn compares nothing, and the same call
                creates another course. The client then generates one, so that its own repeats of this call are safe.
            allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out, the
                school's setting holds.
            allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes (else
                100). Left out, 0.
            not_allow_delete_course_student_replay: Whether people lose the content of a course they left or that ended,
                0 no, 1 yes (else 100). Left out, ClassIn does not set it; which of the two holds then is not
                documented.
            filedata: Picture for the cover. Left out, the school's default cover is used, if it has set one; 103 when
                it could not be stored. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the course.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 151: The course must stay valid for at least one more
                day. 154: The expiry lies more than five years ahead. 331: The head teacher's account is not a valid
                one. 400: The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 160: The school has no such cloud folder. 334: There is no head teacher with this UID. 371: There
                is no classroom setting with this id.
            Conflict: 389: The head teacher is disabled; enable the account first. 805: The head teacher is being
                disabled.
            PermissionDenied: 373: The classroom setting belongs to another school.
            AccountClosed: 883: The head teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same. 260: The head teacher could not be added; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.create(
                course_name="Mathematics, year 7",
                folder_id="22419",
                expiry_time=1830297600,
                main_teacher_uid=1001001,
                subject_id=2,
                course_introduce="Numbers and shapes",
                classroom_setting_id=235,
                course_unique_identity="maths-7-2026",
                allow_add_friend=1,
                allow_student_modify_nickname=0,
                not_allow_delete_course_student_replay=0,
            )

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

    @keywords_with_key("courseUniqueIdentity")
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
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. What exists already is edited to what is asked with `update` (by `courses.edit`); else it is left as it
        is.

        Args:
            key: Your own key for it, sent as `courseUniqueIdentity`, 1 to 32 characters; one key always means the same
                thing.
            course_name: Name of the course, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 40 on
                `courses.edit`).
            folder_id: Folder of the cloud drive for the course. Left out, an empty one; an unknown one is refused with
                160.
            expiry_time: When the course ends; 0, empty or left out for never. At least a day (151) and at most 5 years
                ahead (154); a later lesson moves it to 3 months after the lesson. An int in epoch seconds, or a
                datetime with a time zone.
            main_teacher_uid: UID of the head teacher, who can manage the course in ClassIn's apps. Left out or empty,
                there is none; refused with 331, 334, 389, 400, 805 or 883.
            subject_id: Subject, for K-12 schools only. 0 none, 1 Chinese, 2 mathematics, 3 English, 4 physics, 5
                chemistry, 6 biology, 7 politics, 8 history, 9 geography, 10 moral education, 11 music, 12 sport, 13
                art, 14 technology, 15 computing, 16 science, 99 other. Left out or unknown, it counts as 0.
            cat_id: Place of the course in the school's organisation tree, for K-12 schools only. Left out, none.
            course_introduce: Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, none.
            classroom_setting_id: Classroom settings to use, by their id in ClassIn's school console. Left out, 0;
                refused with 371 or, for another school's, 373.
            allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out, the
                school's setting holds.
            allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes (else
                100). Left out, 0.
            not_allow_delete_course_student_replay: Whether people lose the content of a course they left or that ended,
                0 no, 1 yes (else 100). Left out, ClassIn does not set it; which of the two holds then is not
                documented.
            filedata: Picture for the cover. Left out, the school's default cover is used, if it has set one; 103 when
                it could not be stored. A path, bytes, or a file opened in binary mode.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: Id of the course.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 151: The course must stay valid for at least one more
                day. 154: The expiry lies more than five years ahead. 331: The head teacher's account is not a valid
                one. 400: The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 160: The school has no such cloud folder. 334: There is no head teacher with this UID. 371: There
                is no classroom setting with this id.
            Conflict: 389: The head teacher is disabled; enable the account first. 805: The head teacher is being
                disabled.
            PermissionDenied: 373: The classroom setting belongs to another school.
            AccountClosed: 883: The head teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same. 260: The head teacher could not be added; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.ensure(
                key="maths-7-2026",
                course_name="Mathematics, year 7",
                folder_id="22419",
                expiry_time=1830297600,
                main_teacher_uid=1001001,
                subject_id=2,
                course_introduce="Numbers and shapes",
                classroom_setting_id=235,
                allow_add_friend=1,
                allow_student_modify_nickname=0,
                not_allow_delete_course_student_replay=0,
            )

        addCourse: https://docs.eeo.cn/api/zh-hans/classroom/addCourse.html
        """
        return self._caller.ensure(
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
                "courseUniqueIdentity": key,
                "allowAddFriend": allow_add_friend,
                "allowStudentModifyNickname": allow_student_modify_nickname,
                "notAllowDeleteCourseStudentReplay": not_allow_delete_course_student_replay,
                "Filedata": filedata,
                **(extra or {}),
            },
            update=update,
        )

    def ensure_many(
        self,
        rows: Iterable[CoursesEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of courses.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (as of
            `ensure`), `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises
            when a row was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.

        Example:
            reply = classin.courses.ensure_many([{"key": "maths-7-2026", "course_name": "Mathematics, year 7"}])
        """
        return self._caller.ensure_many("addCourse", rows, update=update, on_progress=on_progress)

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

        The person can then enter every lesson of the course, later ones too. Teachers and students do not notice an
        auditor; a course has room for 20 of them unless ClassIn has raised the number (130). A student must be a
        student of the school (228). The course's teachers and co-teachers can be neither (129, 174, 332), its head
        teacher no student (333).

        Somebody who is in the course already in the same role gives 163 (student) or 164 (auditor), which is no
        failure. In the other role the same codes mean that the person was not added. Sent again, the call ends in the
        same state.

        When the school copies names into nicknames (its setting for classes), the person's nickname in the course
        becomes the name in the school. With 841 the person was added and only the copying failed:
        `courses.sync_nicknames` makes up for it, a repeat does not.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `users.register` brings it. Any other id (those in the addresses of the
                school console, the one from `teachers.add`) is refused with 400.
            student_name: Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only. ClassIn cuts a
                longer one and ignores it for students. Left out, an auditor is named by the telephone number.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 163 (with `identity` 1): The person is a student of the course already. 164 (with
            `identity` 2): The person is an auditor of the course already.
            No failure, `PARTIAL`: 841: The member is added, but the nickname was not copied: modifyGroupMemberNickname
            copies it, a repeat does not.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 155: The list
                is empty or could not be read; send it as JSON text with at least one entry. 400: The UID does not exist
                or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 144: The school has no such course.
                147: There is no such course. 149: The course has been deleted. 228: The school has no such student; add
                the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 153: The course has expired. 163 (with
                `identity` 2): The person is a student of the course, so was not added as an auditor. 164 (with
                `identity` 1): The person is an auditor of the course, so was not added as a student. 174: A teacher of
                the course cannot be added as an auditor. 332: A teacher or co-teacher of the course can be neither its
                student nor its auditor. 333: The head teacher of the course cannot be its student.
            LimitReached: 130: The course has no room for so many students or auditors.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AccountClosed: 886: The student's account is closed. 887: The auditor's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.add_student(course_id=352861, identity=1, student_uid=1001930)

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
        student_json: Sequence[AddCourseStudentMultipleStudent | AddCourseStudentMultipleStudentParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students or auditors to a course.

        Does for each entry of `student_json` what `courses.add_student` does, all in one role. ClassIn advises at most
        30 entries a call. The answer has an entry for each person in the order sent, which does not name the person:
        tell them apart by their place or by `custom_column`. The call as a whole can say 1 while entries fail. A course
        has room for 20 auditors unless ClassIn has raised the number (130).

        An entry whose person is in the course already in the same role says 163 (student) or 164 (auditor), which is no
        failure; in the other role the same codes mean that the person was not added. 133 does not speak of membership
        here: the list itself names somebody twice. Calls for one course at the same time may give 464: send them one
        after another. Sent again, the call ends in the same state.

        Nobody is registered or made a student of the school on the way (228). With 841 the person was added and only
        the copying of the name into the nickname failed: `courses.sync_nicknames` makes up for it, a repeat does not.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            identity: Role of them all in the course, 1 student, 2 auditor (20 in a course). Left out, ClassIn takes 1,
                though its page calls it required.
            student_json: The people to add, at least one, each once; ClassIn advises at most 30. An empty list, or one
                that is not JSON text, is refused with 155, the same person twice with 133. 130 means that the course
                has no room for so many.
                - `uid`: UID of the person, as `users.register` brings it. Any other id is refused with 400.
                - `name`, optional: Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only. ClassIn
                    cuts a longer one and ignores it for students. Left out, an auditor is named by the telephone
                    number.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 30 items is sent in
            several requests.
            No failure, `EXISTED`: 163 (with `identity` 1): The person is a student of the course already. 164 (with
            `identity` 2): The person is an auditor of the course already.
            No failure, `PARTIAL`: 841: The member is added, but the nickname was not copied: modifyGroupMemberNickname
            copies it, a repeat does not.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 125: The student's telephone number is not a valid
                one. 133: The list names the same person more than once. 134: The telephone number is not valid. 155:
                The list is empty or could not be read; send it as JSON text with at least one entry. 288: Telephone
                numbers of this range are not accepted. 400: The UID does not exist or is not of this school; the ids in
                eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 144: The school has no such course.
                147: There is no such course. 149: The course has been deleted. 228: The school has no such student; add
                the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 153: The course has expired. 163 (with
                `identity` 2): The person is a student of the course, so was not added as an auditor. 164 (with
                `identity` 1): The person is an auditor of the course, so was not added as a student. 174: A teacher of
                the course cannot be added as an auditor. 332: A teacher or co-teacher of the course can be neither its
                student nor its auditor. 333: The head teacher of the course cannot be its student.
            LimitReached: 130: The course has no room for so many students or auditors.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AccountClosed: 886: The student's account is closed. 887: The auditor's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 464: Students are being added to the
                course by another request; slow down.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.add_students(
                course_id=352861,
                identity=1,
                student_json=[
                    {"uid": 1001930, "custom_column": "row-1"},
                    {"uid": 1001740},
                    {"uid": 1001741},
                    {"uid": 1001931},
                    {"uid": 1009999},
                ],
            )

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
        stamp: Literal[0, 1, 2] | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseResponse]:
        """Change a course.

        Changes what is sent. Most of what is left out stays as it is, but leaving out `subject_id` or
        `classroom_setting_id` sets it to 0: send both on every edit of a course that has them. The name is cut to 40
        characters here, while `courses.create` takes 90, so sending a long name back shortens it; `cat_id` needs the
        name with it.

        A head teacher can be replaced but not removed, and only when the present one has no lesson left to give in the
        course (314). What a head teacher does in ClassIn's apps is not reported to the school's own system. After 103
        or 260 it is not said whether the rest of the edit was made; sent again, the call ends in the same state. A
        course that has expired can no longer be changed (153), so move `expiry_time` in time.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            folder_id: Folder of the cloud drive for the course. Left out, unchanged; an unknown one is refused with
                160. Lessons that have not begun get it too when they have the course's old folder; those with another
                keep theirs.
            course_name: Name of the course, 1 to 40 characters; required with `cat_id`. ClassIn cuts a longer one to
                40, though `courses.create` takes 90. Left out, unchanged.
            expiry_time: When the course ends; 0 for never. Left out or empty, unchanged. At least a day (151) and at
                most 5 years ahead (154), and not before its last lesson ends (152); a later lesson moves it to 3 months
                after the lesson. An int in epoch seconds, or a datetime with a time zone.
            main_teacher_uid: UID of the new head teacher. Left out or empty, the head teacher stays; there is no way to
                remove one. Refused for a student (311) or auditor (312) of the course, while the present one still has
                lessons (314), and with 310, 331, 334, 389, 400, 805 or 883.
            subject_id: Left out or unknown, it becomes 0, so send it with every edit. Subject, for K-12 schools only;
                the numbers are those of `courses.create`.
            cat_id: Place of the course in the organisation tree, for K-12 schools; send `course_name` with it. Left
                out, unchanged.
            stamp: Whether a head teacher who is replaced goes on the list of teachers, 1 yes, 2 no. Left out or 0, 1.
            course_introduce: Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, unchanged.
            classroom_setting_id: Left out, it becomes 0, so send it with every edit. Classroom settings to use, by
                their id in ClassIn's school console; refused with 371 or, for another school's, 373.
            allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out,
                unchanged.
            allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes (else
                100). Left out, unchanged.
            not_allow_delete_course_student_replay: Whether people lose the content of a course they left or that ended,
                0 no, 1 yes (else 100). Left out, unchanged.
            filedata: New picture for the cover. Left out, unchanged; 103 when it could not be stored. A path, bytes, or
                a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 151: The course must stay valid for at least one more
                day. 152: The course would expire before its last lesson ends. 154: The expiry lies more than five years
                ahead. 331: The head teacher's account is not a valid one. 400: The UID does not exist or is not of this
                school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted. 160: The school has no such cloud folder. 310: There is no account of the new head teacher.
                334: The head teacher is no teacher of the school. 371: There is no classroom setting with this id.
            Conflict: 153: The course has expired. 311: A student of the course cannot be its head teacher. 312: An
                auditor of the course cannot be its head teacher. 314: The present head teacher still has lessons to
                give in the course and cannot be replaced. 389: The head teacher is disabled; enable the account first.
                805: The head teacher is being disabled.
            PermissionDenied: 373: The classroom setting belongs to another school.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AccountClosed: 883: The head teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same. 260: The head teacher could not be added; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.edit(
                course_id=352861,
                course_name="Mathematics, year 8",
                subject_id=2,
                classroom_setting_id=235,
            )

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

        Deletes the lessons that have not begun, ends the course and dissolves its chat group. No operation undoes any
        of it. While a lesson is being held the course cannot be ended (394). Teachers can then no longer be added or
        changed (30031, 146). Whether its members can still look at what was in the course follows
        `notAllowDeleteCourseStudentReplay` of `courses.create` and `courses.edit`.

        Sent again, the call ends in the same state; what a course answers that has ended already is not documented. To
        delete a course is not possible, so this is also the way to put one away.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted.
            Conflict: 153: The course has expired. 394: A lesson of the course is being held, so the course cannot be
                ended.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.end(course_id=352861)

        endCourse: https://docs.eeo.cn/api/zh-hans/classroom/endCourse.html
        """
        return self._caller.send("endCourse", {"courseId": course_id, **(extra or {})})

    @keywords
    def remove_student(
        self, *, course_id: int, identity: Literal[1, 2], student_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseStudentResponse]:
        """Remove a student or an auditor from a course.

        The person can no longer enter the lessons of the course and is put out of one that is being held. Whether the
        person keeps access to what was in the course follows the course's `notAllowDeleteCourseStudentReplay`.

        Somebody whom the course does not have in this role gives 162, which is no failure: sent again, the call ends in
        the same state. Mind the role all the same, for who is in the course in the other one is not removed.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `users.register` brings it. Any other id is refused with 400.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 162: The course has no such member in this role, so there was nobody to remove.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 106: ClassIn has no data that it could work with. 144: The school has no such course. 147: There
                is no such course. 149: The course has been deleted.
            Conflict: 153: The course has expired.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.remove_student(course_id=352861, identity=1, student_uid=1001930)

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

        Does for each UID of `student_uid_json` what `courses.remove_student` does, all in one role. The answer has an
        entry for each in the order sent, which holds nothing but its code, so the place is all that tells them apart.
        The call as a whole can say 1 while entries fail. An entry with 162 is no failure: the course does not have this
        person in this role. Sent again, the call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, one that has expired
                with 153.
            identity: Role of them all in the course, 1 student, 2 auditor.
            student_uid_json: UIDs of the people to remove, at least one, as `users.register` brings them (else 400). An
                empty list, or one that is not JSON text, is refused with 155.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 162: The course has no such member in this role, so there was nobody to remove.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 155: The list
                is empty or could not be read; send it as JSON text with at least one entry. 400: The UID does not exist
                or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 144: The school has no such course. 147: There is no such course.
            Conflict: 153: The course has expired.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.remove_students(
                course_id=352861,
                identity=1,
                student_uid_json=[1001930, 1001740, 1009999],
            )

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

        Every lesson of the course that has not begun gets this teacher, whoever had it before; without such a lesson
        the answer is 188. `data` lists the lessons, each with a code of its own, while the call itself answers 1: look
        at each. Classrooms (466) and dual-teacher lessons keep their teacher: change it with `classrooms.edit` and
        `dual_teacher.edit`. For a single lesson there is `lessons.edit`.

        The teacher must be a teacher of the school (136), no student or auditor of the course (172, 173), no student
        (187) and no co-teacher (328) of the lesson. The former teacher stays on the course's list of teachers:
        `courses.remove_teacher` takes somebody off. Sent again, the call ends in the same state, so send it again after
        189 or 324.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                an ended one with 146, an expired one with 153.
            teacher_uid: UID of the new teacher, as `users.register` brings it. Any other id is refused with 400, who is
                no teacher of the school with 136.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: What became of each lesson that has not begun.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 400: The UID
                does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 146: The course has ended. 153: The course has expired. 172: A student of the course cannot teach
                in it. 173: An auditor of the course cannot teach in it. 187: A student of the lesson cannot teach it.
                188: The course has no lesson that is still to begin, so there was nothing to change. 328: A co-teacher
                of the lesson cannot be its teacher as well. 387: The teacher is disabled; enable the account first.
                800: The teacher is being disabled, which takes 1 to 5 minutes. 805: The teacher is being disabled,
                which takes 1 to 5 minutes.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
            AccountClosed: 884: The teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 190: The course is not fully
                created yet; try again later.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 189: Changing the teacher of the lesson failed for no stated
                reason. 324: The teacher could not be put on the course's teacher list; whether the rest was done is not
                said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.change_teacher(course_id=352861, teacher_uid=1001002)

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

        The teacher disappears from the course's list of teachers and from its chat group. Lessons come first: who still
        has a lesson in the course that has not ended is refused (317), so give those to somebody else with
        `courses.change_teacher`, `lessons.edit` or `classrooms.edit`. Somebody who is not on the list gives 316, which
        is no failure: sent again, the call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            teacher_uid: UID of the teacher, as `users.register` brings it. Any other id is refused with 400, what is no
                number with 122, who is no teacher of the school with 136.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 316: The course has no such teacher.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 400:
                The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 153: The course has expired. 317: The teacher still has lessons that have not ended.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 315: Removing the teacher failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.remove_teacher(course_id=352861, teacher_uid=1001002)

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

        Each teacher has a code of its own in `data`, while the call itself answers 1. They must be teachers of the
        school (136) and neither students nor auditors of the course (172, 173). Who is on the list already gives 133,
        the head teacher 30022; neither is a failure, and sent again, the call ends in the same state. It works for
        standard courses only (121601022), and for none that has been ended (30031).

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144 or 121601021, an unknown one 147, a deleted
                one 149, one that is no standard course 121601022.
            teacher_uids: UIDs of the teachers, who must be teachers of the school (136).
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 133: The person is a teacher of the course already. 30022: This person is the head
            teacher of the course already.

        Raises:
            InvalidRequest: 101001001: A parameter has a wrong value. 121601020: A parameter is missing or wrong.
                121601030: A required parameter is missing.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it.
                387: The teacher is disabled; enable the account first. 30031: The course has been ended, so teachers
                cannot be added.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AccountClosed: 884: The teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 30013: ClassIn could not find
                out the type of the school.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.add_teachers(
                course_id=352861,
                teacher_uids=[1001001, 1001002, 1001003, 1001004],
            )

        courseAddCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/addCourseTeacher.html
        """
        return self._caller.send_batch(
            "courseAddCourseTeacher", {"courseId": course_id, "teacherUids": teacher_uids, **(extra or {})}
        )

    @keywords
    def set_labels(
        self,
        *,
        course_list: Sequence[AddCourseLabelsCourse | AddCourseLabelsCourseParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseLabelsResult, AddCourseLabelsResult]:
        """Set the labels of courses, replacing those they have.

        Despite its name, this replaces. After it, each course of `course_list` has the labels sent for it and no
        others, and none when the list of labels is empty: to add one, send the old ones with it. Labels come from
        `labels.create`. The answer has an entry for each course that names it, while the call as a whole can say 1;
        list each course once. With 358 or 359 it is not said whether the good labels were set: send the right list.
        Sent again, the call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_list: The courses with their labels, each course once. An empty list, or one that is not JSON text,
                is refused with 155.
                - `course_id`: The course. One that the school does not have is refused with 144 or 147, a deleted one
                    with 149.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
                - `label_ids`, optional: Ids of the labels the course is to have, at most 10 (else 399). An empty list
                    takes all off; what leaving it out does is not documented, so send it always. Refused with 358 or,
                    for another school's, 359.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted. 358: Some of the labels do not exist; whether the others were set is not said.
            LimitReached: 399: The course would carry too many labels; 10 are the most.
            PermissionDenied: 359: Some of the labels belong to another school; whether the others were set is not said.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.set_labels(
                course_list=[
                    {"custom_column": "row-1", "course_id": 352861, "label_ids": ["2", "6"]},
                    {"course_id": 352862, "label_ids": []},
                    {"course_id": 352863, "label_ids": ["2", "9999"]},
                ],
            )

        addCourseLabels: https://docs.eeo.cn/api/zh-hans/classroom/addCourseLabels.html
        """
        return self._caller.send_batch("addCourseLabels", {"courseList": course_list, **(extra or {})})

    @keywords
    def create_group(
        self,
        *,
        course_id: int,
        group_list: Sequence[Sequence[AddCourseGroupMember | AddCourseGroupMemberParam]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a course's grouping, which divides its students into groups.

        Prepares the groups that the classroom's grouping tool then uses. A course has one grouping; a second is refused
        with 892, and nothing of it is stored. **Keep the id that comes back**: `courses.edit_group` and
        `courses.delete_group` need it, and no operation tells it again. A repeat after a lost answer would meet 892,
        which is not known to bring it.

        With 898 the grouping is stored without the students whose UIDs are wrong; mend it with `courses.edit_group`.
        When none of the students belongs to the school (896) or to the course (897), or a leader's UID is wrong (895),
        nothing is stored.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            course_id: The course. The page lists no code for a wrong one.
            group_list: The groups, each a list of its members with exactly one leader; nobody may be in it twice. Wrong
                UIDs give 895 (a leader's), 896, 897 (all of them) or 898 (some).
                - `student_uid`: UID of the student, who must be a student of the course.
                - `is_leader`: Whether the student leads the group, 0 no, 1 yes. Each group has exactly one leader.
            group_name: Name of the grouping, 1 to 20 characters. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the grouping.
            No failure, `PARTIAL`: 898: The grouping is stored, but without some students, whose UIDs are wrong.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 895: The UID of a group's leader is wrong.
            NotFound: 896: Not one of the students belongs to the school. 897: Not one of the students belongs to the
                course.
            Conflict: 892: The course has a grouping already, so this one was not stored; edit the other.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 890: Storing the grouping
                failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.create_group(
                course_id=352861,
                group_list=[
                    [{"student_uid": 1001930, "is_leader": 1}, {"student_uid": 1001740, "is_leader": 0}],
                    [{"student_uid": 1001741, "is_leader": 1}, {"student_uid": 1001931, "is_leader": 0}],
                ],
                group_name="Project teams",
            )

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
        group_list: Sequence[Sequence[AddCourseGroupMember | AddCourseGroupMemberParam]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseGroupResponse]:
        """Replace the groups and the name of a course's grouping.

        Name and groups are both required and take the place of what was there: send all groups, also those that stay.
        Sent again, the call ends in the same state. A grouping that does not exist gives 893. The page lists none of
        the codes that `courses.create_group` has for wrong students (895 to 898), so whether they are refused or left
        out here is not documented.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. The page lists no code for a wrong one.
            group_id: Id of the grouping, as `courses.create_group` brings it. One that the course does not have is
                refused with 893.
            group_list: All groups, each a list of its members with exactly one leader; nobody may be in it twice.
                - `student_uid`: UID of the student, who must be a student of the course.
                - `is_leader`: Whether the student leads the group, 0 no, 1 yes. Each group has exactly one leader.
            group_name: Name of the grouping, 1 to 20 characters. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 893: The course has no such grouping.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 890: Storing the grouping
                failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.edit_group(
                course_id=352861,
                group_id=147667,
                group_list=[
                    [
                        {"student_uid": 1001930, "is_leader": 1},
                        {"student_uid": 1001740, "is_leader": 0},
                        {"student_uid": 1001741, "is_leader": 0},
                    ],
                ],
                group_name="One team",
            )

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

        Deletes the grouping with its groups, which makes room for another. A grouping that does not exist gives 893: on
        a first call the id is wrong, on a repeat after a lost answer the first call has deleted it.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. The page lists no code for a wrong one.
            group_id: Id of the grouping, as `courses.create_group` brings it. One that the course does not have is
                refused with 893.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 893: The course has no such grouping.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 891: Deleting the grouping
                failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.delete_group(course_id=352861, group_id=147667)

        delCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/delCourseGroup.html
        """
        return self._caller.send("delCourseGroup", {"courseId": course_id, "groupId": group_id, **(extra or {})})

    @keywords
    def sync_nicknames(
        self, *, course_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[ModifyGroupMemberNicknameResponse]:
        """Set the nicknames in a course to the names in the school.

        Every student and auditor of the course gets the name in the school as nickname in the course, so that chat
        group and classrooms show it. It does so once: call it again after names change or people join. Students of a
        single lesson keep their nicknames. To do it for some students in all their courses, use
        `students.sync_nicknames`. It also makes up for 841 of `courses.add_student`.

        With 842 some nicknames were changed and others were not, with 843 none was: send it again, which ends in the
        same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `PARTIAL`: 842: Some of the nicknames were not changed.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted. 21323: The student has been deleted, so the nickname cannot be changed.
            Conflict: 153: The course has expired.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 843: None of the nicknames was
                changed; try again later.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.courses.sync_nicknames(course_id=352861)

        modifyGroupMemberNickname: https://docs.eeo.cn/api/zh-hans/group/modifyGroupMemberNickname.html
        """
        return self._caller.send("modifyGroupMemberNickname", {"courseId": course_id, **(extra or {})})


class AsyncCourses(Group):
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

        Creates a course and, for a standard course, its chat group. Send a `course_unique_identity`: a repeat then
        answers 398 with the id of the course that was created first, instead of creating a second one. An identity,
        once used, is not known to become free again. Who should learn in the course is added afterwards, with
        `courses.add_student` or `courses.add_students`.

        Repeating it is safe with the same `course_unique_identity`, by which ClassIn recognises it.

        Args:
            course_name: Name of the course, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 40 on
                `courses.edit`).
            folder_id: Folder of the cloud drive for the course. Left out, an empty one; an unknown one is refused with
                160.
            expiry_time: When the course ends; 0, empty or left out for never. At least a day (151) and at most 5 years
                ahead (154); a later lesson moves it to 3 months after the lesson. An int in epoch seconds, or a
                datetime with a time zone.
            main_teacher_uid: UID of the head teacher, who can manage the course in ClassIn's apps. Left out or empty,
                there is none; refused with 331, 334, 389, 400, 805 or 883.
            subject_id: Subject, for K-12 schools only. 0 none, 1 Chinese, 2 mathematics, 3 English, 4 physics, 5
                chemistry, 6 biology, 7 politics, 8 history, 9 geography, 10 moral education, 11 music, 12 sport, 13
                art, 14 technology, 15 computing, 16 science, 99 other. Left out or unknown, it counts as 0.
            cat_id: Place of the course in the school's organisation tree, for K-12 schools only. Left out, none.
            course_introduce: Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, none.
            classroom_setting_id: Classroom settings to use, by their id in ClassIn's school console. Left out, 0;
                refused with 371 or, for another school's, 373.
            course_unique_identity: Your own key for the course, 1 to 32 characters (else 100). A second course with it
                is not created; 398 brings the first one's id. Left out, ClassIn compares nothing, and the same call
                creates another course. The client then generates one, so that its own repeats of this call are safe.
            allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out, the
                school's setting holds.
            allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes (else
                100). Left out, 0.
            not_allow_delete_course_student_replay: Whether people lose the content of a course they left or that ended,
                0 no, 1 yes (else 100). Left out, ClassIn does not set it; which of the two holds then is not
                documented.
            filedata: Picture for the cover. Left out, the school's default cover is used, if it has set one; 103 when
                it could not be stored. A path, bytes, or a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the course.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 151: The course must stay valid for at least one more
                day. 154: The expiry lies more than five years ahead. 331: The head teacher's account is not a valid
                one. 400: The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 160: The school has no such cloud folder. 334: There is no head teacher with this UID. 371: There
                is no classroom setting with this id.
            Conflict: 389: The head teacher is disabled; enable the account first. 805: The head teacher is being
                disabled.
            PermissionDenied: 373: The classroom setting belongs to another school.
            AccountClosed: 883: The head teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same. 260: The head teacher could not be added; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.create(
                course_name="Mathematics, year 7",
                folder_id="22419",
                expiry_time=1830297600,
                main_teacher_uid=1001001,
                subject_id=2,
                course_introduce="Numbers and shapes",
                classroom_setting_id=235,
                course_unique_identity="maths-7-2026",
                allow_add_friend=1,
                allow_student_modify_nickname=0,
                not_allow_delete_course_student_replay=0,
            )

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

    @keywords_with_key("courseUniqueIdentity")
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
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. What exists already is edited to what is asked with `update` (by `courses.edit`); else it is left as it
        is.

        Args:
            key: Your own key for it, sent as `courseUniqueIdentity`, 1 to 32 characters; one key always means the same
                thing.
            course_name: Name of the course, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 40 on
                `courses.edit`).
            folder_id: Folder of the cloud drive for the course. Left out, an empty one; an unknown one is refused with
                160.
            expiry_time: When the course ends; 0, empty or left out for never. At least a day (151) and at most 5 years
                ahead (154); a later lesson moves it to 3 months after the lesson. An int in epoch seconds, or a
                datetime with a time zone.
            main_teacher_uid: UID of the head teacher, who can manage the course in ClassIn's apps. Left out or empty,
                there is none; refused with 331, 334, 389, 400, 805 or 883.
            subject_id: Subject, for K-12 schools only. 0 none, 1 Chinese, 2 mathematics, 3 English, 4 physics, 5
                chemistry, 6 biology, 7 politics, 8 history, 9 geography, 10 moral education, 11 music, 12 sport, 13
                art, 14 technology, 15 computing, 16 science, 99 other. Left out or unknown, it counts as 0.
            cat_id: Place of the course in the school's organisation tree, for K-12 schools only. Left out, none.
            course_introduce: Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, none.
            classroom_setting_id: Classroom settings to use, by their id in ClassIn's school console. Left out, 0;
                refused with 371 or, for another school's, 373.
            allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out, the
                school's setting holds.
            allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes (else
                100). Left out, 0.
            not_allow_delete_course_student_replay: Whether people lose the content of a course they left or that ended,
                0 no, 1 yes (else 100). Left out, ClassIn does not set it; which of the two holds then is not
                documented.
            filedata: Picture for the cover. Left out, the school's default cover is used, if it has set one; 103 when
                it could not be stored. A path, bytes, or a file opened in binary mode.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: Id of the course.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 151: The course must stay valid for at least one more
                day. 154: The expiry lies more than five years ahead. 331: The head teacher's account is not a valid
                one. 400: The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 160: The school has no such cloud folder. 334: There is no head teacher with this UID. 371: There
                is no classroom setting with this id.
            Conflict: 389: The head teacher is disabled; enable the account first. 805: The head teacher is being
                disabled.
            PermissionDenied: 373: The classroom setting belongs to another school.
            AccountClosed: 883: The head teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same. 260: The head teacher could not be added; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.ensure(
                key="maths-7-2026",
                course_name="Mathematics, year 7",
                folder_id="22419",
                expiry_time=1830297600,
                main_teacher_uid=1001001,
                subject_id=2,
                course_introduce="Numbers and shapes",
                classroom_setting_id=235,
                allow_add_friend=1,
                allow_student_modify_nickname=0,
                not_allow_delete_course_student_replay=0,
            )

        addCourse: https://docs.eeo.cn/api/zh-hans/classroom/addCourse.html
        """
        return await self._caller.ensure(
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
                "courseUniqueIdentity": key,
                "allowAddFriend": allow_add_friend,
                "allowStudentModifyNickname": allow_student_modify_nickname,
                "notAllowDeleteCourseStudentReplay": not_allow_delete_course_student_replay,
                "Filedata": filedata,
                **(extra or {}),
            },
            update=update,
        )

    async def ensure_many(
        self,
        rows: Iterable[CoursesEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of courses.

        Each row is a call of its own, side by side with up to `max_concurrency` others. A row that is refused, also for
        a wrong value, is an item that says why, and the others are done. Repeating it is safe: rows that were done are
        found. What ends it from outside (Ctrl-C, a cancellation) has the `BatchReply` as `reply`.

        Args:
            rows: Any number of dicts with the keywords of `ensure`. A list of them, or what can be iterated.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            on_progress: Called with the number of rows that ended and of all, after each row; what it raises ends the
                list. What it returns is awaited if it has to be. Left out, nobody is told.

        Returns:
            A `BatchReply`: `items` has an item for each row, in their order, with `done`, `outcome`, `data` (as of
            `ensure`), `sent` (the row) and `error` (what `ensure` would have raised). `raise_for_failures()` raises
            when a row was not done.

        Raises:
            AuthenticationError: ClassIn accepts no call of this school, and nothing was done; the rest is not sent.
            Unavailable: ClassIn is under maintenance, likewise.
            TypeError: `rows` is no list, or `on_progress` no function. A wrong row is an item's error.

        Example:
            reply = await classin.courses.ensure_many(
                [{"key": "maths-7-2026", "course_name": "Mathematics, year 7"}],
            )
        """
        return await self._caller.ensure_many("addCourse", rows, update=update, on_progress=on_progress)

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

        The person can then enter every lesson of the course, later ones too. Teachers and students do not notice an
        auditor; a course has room for 20 of them unless ClassIn has raised the number (130). A student must be a
        student of the school (228). The course's teachers and co-teachers can be neither (129, 174, 332), its head
        teacher no student (333).

        Somebody who is in the course already in the same role gives 163 (student) or 164 (auditor), which is no
        failure. In the other role the same codes mean that the person was not added. Sent again, the call ends in the
        same state.

        When the school copies names into nicknames (its setting for classes), the person's nickname in the course
        becomes the name in the school. With 841 the person was added and only the copying failed:
        `courses.sync_nicknames` makes up for it, a repeat does not.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `users.register` brings it. Any other id (those in the addresses of the
                school console, the one from `teachers.add`) is refused with 400.
            student_name: Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only. ClassIn cuts a
                longer one and ignores it for students. Left out, an auditor is named by the telephone number.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 163 (with `identity` 1): The person is a student of the course already. 164 (with
            `identity` 2): The person is an auditor of the course already.
            No failure, `PARTIAL`: 841: The member is added, but the nickname was not copied: modifyGroupMemberNickname
            copies it, a repeat does not.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 155: The list
                is empty or could not be read; send it as JSON text with at least one entry. 400: The UID does not exist
                or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 144: The school has no such course.
                147: There is no such course. 149: The course has been deleted. 228: The school has no such student; add
                the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 153: The course has expired. 163 (with
                `identity` 2): The person is a student of the course, so was not added as an auditor. 164 (with
                `identity` 1): The person is an auditor of the course, so was not added as a student. 174: A teacher of
                the course cannot be added as an auditor. 332: A teacher or co-teacher of the course can be neither its
                student nor its auditor. 333: The head teacher of the course cannot be its student.
            LimitReached: 130: The course has no room for so many students or auditors.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AccountClosed: 886: The student's account is closed. 887: The auditor's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.add_student(course_id=352861, identity=1, student_uid=1001930)

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
        student_json: Sequence[AddCourseStudentMultipleStudent | AddCourseStudentMultipleStudentParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students or auditors to a course.

        Does for each entry of `student_json` what `courses.add_student` does, all in one role. ClassIn advises at most
        30 entries a call. The answer has an entry for each person in the order sent, which does not name the person:
        tell them apart by their place or by `custom_column`. The call as a whole can say 1 while entries fail. A course
        has room for 20 auditors unless ClassIn has raised the number (130).

        An entry whose person is in the course already in the same role says 163 (student) or 164 (auditor), which is no
        failure; in the other role the same codes mean that the person was not added. 133 does not speak of membership
        here: the list itself names somebody twice. Calls for one course at the same time may give 464: send them one
        after another. Sent again, the call ends in the same state.

        Nobody is registered or made a student of the school on the way (228). With 841 the person was added and only
        the copying of the name into the nickname failed: `courses.sync_nicknames` makes up for it, a repeat does not.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            identity: Role of them all in the course, 1 student, 2 auditor (20 in a course). Left out, ClassIn takes 1,
                though its page calls it required.
            student_json: The people to add, at least one, each once; ClassIn advises at most 30. An empty list, or one
                that is not JSON text, is refused with 155, the same person twice with 133. 130 means that the course
                has no room for so many.
                - `uid`: UID of the person, as `users.register` brings it. Any other id is refused with 400.
                - `name`, optional: Name of an auditor in the school, 1 to 24 characters; for `identity` 2 only. ClassIn
                    cuts a longer one and ignores it for students. Left out, an auditor is named by the telephone
                    number.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 30 items is sent in
            several requests.
            No failure, `EXISTED`: 163 (with `identity` 1): The person is a student of the course already. 164 (with
            `identity` 2): The person is an auditor of the course already.
            No failure, `PARTIAL`: 841: The member is added, but the nickname was not copied: modifyGroupMemberNickname
            copies it, a repeat does not.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 125: The student's telephone number is not a valid
                one. 133: The list names the same person more than once. 134: The telephone number is not valid. 155:
                The list is empty or could not be read; send it as JSON text with at least one entry. 288: Telephone
                numbers of this range are not accepted. 400: The UID does not exist or is not of this school; the ids in
                eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 144: The school has no such course.
                147: There is no such course. 149: The course has been deleted. 228: The school has no such student; add
                the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 153: The course has expired. 163 (with
                `identity` 2): The person is a student of the course, so was not added as an auditor. 164 (with
                `identity` 1): The person is an auditor of the course, so was not added as a student. 174: A teacher of
                the course cannot be added as an auditor. 332: A teacher or co-teacher of the course can be neither its
                student nor its auditor. 333: The head teacher of the course cannot be its student.
            LimitReached: 130: The course has no room for so many students or auditors.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AccountClosed: 886: The student's account is closed. 887: The auditor's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time. 464: Students are being added to the
                course by another request; slow down.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.add_students(
                course_id=352861,
                identity=1,
                student_json=[
                    {"uid": 1001930, "custom_column": "row-1"},
                    {"uid": 1001740},
                    {"uid": 1001741},
                    {"uid": 1001931},
                    {"uid": 1009999},
                ],
            )

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
        stamp: Literal[0, 1, 2] | Unset = UNSET,
        course_introduce: str | Unset = UNSET,
        classroom_setting_id: int | Unset = UNSET,
        allow_add_friend: Literal[0, 1] | Unset = UNSET,
        allow_student_modify_nickname: Literal[0, 1] | Unset = UNSET,
        not_allow_delete_course_student_replay: Literal[0, 1] | Unset = UNSET,
        filedata: FileInput | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseResponse]:
        """Change a course.

        Changes what is sent. Most of what is left out stays as it is, but leaving out `subject_id` or
        `classroom_setting_id` sets it to 0: send both on every edit of a course that has them. The name is cut to 40
        characters here, while `courses.create` takes 90, so sending a long name back shortens it; `cat_id` needs the
        name with it.

        A head teacher can be replaced but not removed, and only when the present one has no lesson left to give in the
        course (314). What a head teacher does in ClassIn's apps is not reported to the school's own system. After 103
        or 260 it is not said whether the rest of the edit was made; sent again, the call ends in the same state. A
        course that has expired can no longer be changed (153), so move `expiry_time` in time.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            folder_id: Folder of the cloud drive for the course. Left out, unchanged; an unknown one is refused with
                160. Lessons that have not begun get it too when they have the course's old folder; those with another
                keep theirs.
            course_name: Name of the course, 1 to 40 characters; required with `cat_id`. ClassIn cuts a longer one to
                40, though `courses.create` takes 90. Left out, unchanged.
            expiry_time: When the course ends; 0 for never. Left out or empty, unchanged. At least a day (151) and at
                most 5 years ahead (154), and not before its last lesson ends (152); a later lesson moves it to 3 months
                after the lesson. An int in epoch seconds, or a datetime with a time zone.
            main_teacher_uid: UID of the new head teacher. Left out or empty, the head teacher stays; there is no way to
                remove one. Refused for a student (311) or auditor (312) of the course, while the present one still has
                lessons (314), and with 310, 331, 334, 389, 400, 805 or 883.
            subject_id: Left out or unknown, it becomes 0, so send it with every edit. Subject, for K-12 schools only;
                the numbers are those of `courses.create`.
            cat_id: Place of the course in the organisation tree, for K-12 schools; send `course_name` with it. Left
                out, unchanged.
            stamp: Whether a head teacher who is replaced goes on the list of teachers, 1 yes, 2 no. Left out or 0, 1.
            course_introduce: Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, unchanged.
            classroom_setting_id: Left out, it becomes 0, so send it with every edit. Classroom settings to use, by
                their id in ClassIn's school console; refused with 371 or, for another school's, 373.
            allow_add_friend: Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out,
                unchanged.
            allow_student_modify_nickname: Whether students may change their nickname in the course, 0 no, 1 yes (else
                100). Left out, unchanged.
            not_allow_delete_course_student_replay: Whether people lose the content of a course they left or that ended,
                0 no, 1 yes (else 100). Left out, unchanged.
            filedata: New picture for the cover. Left out, unchanged; 103 when it could not be stored. A path, bytes, or
                a file opened in binary mode.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 151: The course must stay valid for at least one more
                day. 152: The course would expire before its last lesson ends. 154: The expiry lies more than five years
                ahead. 331: The head teacher's account is not a valid one. 400: The UID does not exist or is not of this
                school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted. 160: The school has no such cloud folder. 310: There is no account of the new head teacher.
                334: The head teacher is no teacher of the school. 371: There is no classroom setting with this id.
            Conflict: 153: The course has expired. 311: A student of the course cannot be its head teacher. 312: An
                auditor of the course cannot be its head teacher. 314: The present head teacher still has lessons to
                give in the course and cannot be replaced. 389: The head teacher is disabled; enable the account first.
                805: The head teacher is being disabled.
            PermissionDenied: 373: The classroom setting belongs to another school.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AccountClosed: 883: The head teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                103: The picture could not be stored; whether the rest was done is not said. 104: It failed for no
                stated reason and may have been done all the same. 114: ClassIn had an internal error; it may have been
                done all the same. 260: The head teacher could not be added; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.edit(
                course_id=352861,
                course_name="Mathematics, year 8",
                subject_id=2,
                classroom_setting_id=235,
            )

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

        Deletes the lessons that have not begun, ends the course and dissolves its chat group. No operation undoes any
        of it. While a lesson is being held the course cannot be ended (394). Teachers can then no longer be added or
        changed (30031, 146). Whether its members can still look at what was in the course follows
        `notAllowDeleteCourseStudentReplay` of `courses.create` and `courses.edit`.

        Sent again, the call ends in the same state; what a course answers that has ended already is not documented. To
        delete a course is not possible, so this is also the way to put one away.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted.
            Conflict: 153: The course has expired. 394: A lesson of the course is being held, so the course cannot be
                ended.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.end(course_id=352861)

        endCourse: https://docs.eeo.cn/api/zh-hans/classroom/endCourse.html
        """
        return await self._caller.send("endCourse", {"courseId": course_id, **(extra or {})})

    @keywords
    async def remove_student(
        self, *, course_id: int, identity: Literal[1, 2], student_uid: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelCourseStudentResponse]:
        """Remove a student or an auditor from a course.

        The person can no longer enter the lessons of the course and is put out of one that is being held. Whether the
        person keeps access to what was in the course follows the course's `notAllowDeleteCourseStudentReplay`.

        Somebody whom the course does not have in this role gives 162, which is no failure: sent again, the call ends in
        the same state. Mind the role all the same, for who is in the course in the other one is not removed.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            identity: Role in the course, 1 student, 2 auditor.
            student_uid: UID of the person, as `users.register` brings it. Any other id is refused with 400.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 162: The course has no such member in this role, so there was nobody to remove.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 106: ClassIn has no data that it could work with. 144: The school has no such course. 147: There
                is no such course. 149: The course has been deleted.
            Conflict: 153: The course has expired.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.remove_student(course_id=352861, identity=1, student_uid=1001930)

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

        Does for each UID of `student_uid_json` what `courses.remove_student` does, all in one role. The answer has an
        entry for each in the order sent, which holds nothing but its code, so the place is all that tells them apart.
        The call as a whole can say 1 while entries fail. An entry with 162 is no failure: the course does not have this
        person in this role. Sent again, the call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, one that has expired
                with 153.
            identity: Role of them all in the course, 1 student, 2 auditor.
            student_uid_json: UIDs of the people to remove, at least one, as `users.register` brings them (else 400). An
                empty list, or one that is not JSON text, is refused with 155.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 162: The course has no such member in this role, so there was nobody to remove.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 155: The list
                is empty or could not be read; send it as JSON text with at least one entry. 400: The UID does not exist
                or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 144: The school has no such course. 147: There is no such course.
            Conflict: 153: The course has expired.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.remove_students(
                course_id=352861,
                identity=1,
                student_uid_json=[1001930, 1001740, 1009999],
            )

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

        Every lesson of the course that has not begun gets this teacher, whoever had it before; without such a lesson
        the answer is 188. `data` lists the lessons, each with a code of its own, while the call itself answers 1: look
        at each. Classrooms (466) and dual-teacher lessons keep their teacher: change it with `classrooms.edit` and
        `dual_teacher.edit`. For a single lesson there is `lessons.edit`.

        The teacher must be a teacher of the school (136), no student or auditor of the course (172, 173), no student
        (187) and no co-teacher (328) of the lesson. The former teacher stays on the course's list of teachers:
        `courses.remove_teacher` takes somebody off. Sent again, the call ends in the same state, so send it again after
        189 or 324.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                an ended one with 146, an expired one with 153.
            teacher_uid: UID of the new teacher, as `users.register` brings it. Any other id is refused with 400, who is
                no teacher of the school with 136.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: What became of each lesson that has not begun.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 400: The UID
                does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 146: The course has ended. 153: The course has expired. 172: A student of the course cannot teach
                in it. 173: An auditor of the course cannot teach in it. 187: A student of the lesson cannot teach it.
                188: The course has no lesson that is still to begin, so there was nothing to change. 328: A co-teacher
                of the lesson cannot be its teacher as well. 387: The teacher is disabled; enable the account first.
                800: The teacher is being disabled, which takes 1 to 5 minutes. 805: The teacher is being disabled,
                which takes 1 to 5 minutes.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
            AccountClosed: 884: The teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 190: The course is not fully
                created yet; try again later.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 189: Changing the teacher of the lesson failed for no stated
                reason. 324: The teacher could not be put on the course's teacher list; whether the rest was done is not
                said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.change_teacher(course_id=352861, teacher_uid=1001002)

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

        The teacher disappears from the course's list of teachers and from its chat group. Lessons come first: who still
        has a lesson in the course that has not ended is refused (317), so give those to somebody else with
        `courses.change_teacher`, `lessons.edit` or `classrooms.edit`. Somebody who is not on the list gives 316, which
        is no failure: sent again, the call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            teacher_uid: UID of the teacher, as `users.register` brings it. Any other id is refused with 400, what is no
                number with 122, who is no teacher of the school with 136.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 316: The course has no such teacher.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 122: The teacher's account is not a valid one. 400:
                The UID does not exist or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 153: The course has expired. 317: The teacher still has lessons that have not ended.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 315: Removing the teacher failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.remove_teacher(course_id=352861, teacher_uid=1001002)

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

        Each teacher has a code of its own in `data`, while the call itself answers 1. They must be teachers of the
        school (136) and neither students nor auditors of the course (172, 173). Who is on the list already gives 133,
        the head teacher 30022; neither is a failure, and sent again, the call ends in the same state. It works for
        standard courses only (121601022), and for none that has been ended (30031).

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144 or 121601021, an unknown one 147, a deleted
                one 149, one that is no standard course 121601022.
            teacher_uids: UIDs of the teachers, who must be teachers of the school (136).
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 133: The person is a teacher of the course already. 30022: This person is the head
            teacher of the course already.

        Raises:
            InvalidRequest: 101001001: A parameter has a wrong value. 121601020: A parameter is missing or wrong.
                121601030: A required parameter is missing.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it.
                387: The teacher is disabled; enable the account first. 30031: The course has been ended, so teachers
                cannot be added.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AccountClosed: 884: The teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 30013: ClassIn could not find
                out the type of the school.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.add_teachers(
                course_id=352861,
                teacher_uids=[1001001, 1001002, 1001003, 1001004],
            )

        courseAddCourseTeacher: https://docs.eeo.cn/api/zh-hans/classroom/addCourseTeacher.html
        """
        return await self._caller.send_batch(
            "courseAddCourseTeacher", {"courseId": course_id, "teacherUids": teacher_uids, **(extra or {})}
        )

    @keywords
    async def set_labels(
        self,
        *,
        course_list: Sequence[AddCourseLabelsCourse | AddCourseLabelsCourseParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseLabelsResult, AddCourseLabelsResult]:
        """Set the labels of courses, replacing those they have.

        Despite its name, this replaces. After it, each course of `course_list` has the labels sent for it and no
        others, and none when the list of labels is empty: to add one, send the old ones with it. Labels come from
        `labels.create`. The answer has an entry for each course that names it, while the call as a whole can say 1;
        list each course once. With 358 or 359 it is not said whether the good labels were set: send the right list.
        Sent again, the call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_list: The courses with their labels, each course once. An empty list, or one that is not JSON text,
                is refused with 155.
                - `course_id`: The course. One that the school does not have is refused with 144 or 147, a deleted one
                    with 149.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
                - `label_ids`, optional: Ids of the labels the course is to have, at most 10 (else 399). An empty list
                    takes all off; what leaving it out does is not documented, so send it always. Refused with 358 or,
                    for another school's, 359.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted. 358: Some of the labels do not exist; whether the others were set is not said.
            LimitReached: 399: The course would carry too many labels; 10 are the most.
            PermissionDenied: 359: Some of the labels belong to another school; whether the others were set is not said.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.set_labels(
                course_list=[
                    {"custom_column": "row-1", "course_id": 352861, "label_ids": ["2", "6"]},
                    {"course_id": 352862, "label_ids": []},
                    {"course_id": 352863, "label_ids": ["2", "9999"]},
                ],
            )

        addCourseLabels: https://docs.eeo.cn/api/zh-hans/classroom/addCourseLabels.html
        """
        return await self._caller.send_batch("addCourseLabels", {"courseList": course_list, **(extra or {})})

    @keywords
    async def create_group(
        self,
        *,
        course_id: int,
        group_list: Sequence[Sequence[AddCourseGroupMember | AddCourseGroupMemberParam]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Create a course's grouping, which divides its students into groups.

        Prepares the groups that the classroom's grouping tool then uses. A course has one grouping; a second is refused
        with 892, and nothing of it is stored. **Keep the id that comes back**: `courses.edit_group` and
        `courses.delete_group` need it, and no operation tells it again. A repeat after a lost answer would meet 892,
        which is not known to bring it.

        With 898 the grouping is stored without the students whose UIDs are wrong; mend it with `courses.edit_group`.
        When none of the students belongs to the school (896) or to the course (897), or a leader's UID is wrong (895),
        nothing is stored.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            course_id: The course. The page lists no code for a wrong one.
            group_list: The groups, each a list of its members with exactly one leader; nobody may be in it twice. Wrong
                UIDs give 895 (a leader's), 896, 897 (all of them) or 898 (some).
                - `student_uid`: UID of the student, who must be a student of the course.
                - `is_leader`: Whether the student leads the group, 0 no, 1 yes. Each group has exactly one leader.
            group_name: Name of the grouping, 1 to 20 characters. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the grouping.
            No failure, `PARTIAL`: 898: The grouping is stored, but without some students, whose UIDs are wrong.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 895: The UID of a group's leader is wrong.
            NotFound: 896: Not one of the students belongs to the school. 897: Not one of the students belongs to the
                course.
            Conflict: 892: The course has a grouping already, so this one was not stored; edit the other.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 890: Storing the grouping
                failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.create_group(
                course_id=352861,
                group_list=[
                    [{"student_uid": 1001930, "is_leader": 1}, {"student_uid": 1001740, "is_leader": 0}],
                    [{"student_uid": 1001741, "is_leader": 1}, {"student_uid": 1001931, "is_leader": 0}],
                ],
                group_name="Project teams",
            )

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
        group_list: Sequence[Sequence[AddCourseGroupMember | AddCourseGroupMemberParam]],
        group_name: str,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[EditCourseGroupResponse]:
        """Replace the groups and the name of a course's grouping.

        Name and groups are both required and take the place of what was there: send all groups, also those that stay.
        Sent again, the call ends in the same state. A grouping that does not exist gives 893. The page lists none of
        the codes that `courses.create_group` has for wrong students (895 to 898), so whether they are refused or left
        out here is not documented.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. The page lists no code for a wrong one.
            group_id: Id of the grouping, as `courses.create_group` brings it. One that the course does not have is
                refused with 893.
            group_list: All groups, each a list of its members with exactly one leader; nobody may be in it twice.
                - `student_uid`: UID of the student, who must be a student of the course.
                - `is_leader`: Whether the student leads the group, 0 no, 1 yes. Each group has exactly one leader.
            group_name: Name of the grouping, 1 to 20 characters. ClassIn cuts a longer one.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 893: The course has no such grouping.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 890: Storing the grouping
                failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.edit_group(
                course_id=352861,
                group_id=147667,
                group_list=[
                    [
                        {"student_uid": 1001930, "is_leader": 1},
                        {"student_uid": 1001740, "is_leader": 0},
                        {"student_uid": 1001741, "is_leader": 0},
                    ],
                ],
                group_name="One team",
            )

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

        Deletes the grouping with its groups, which makes room for another. A grouping that does not exist gives 893: on
        a first call the id is wrong, on a repeat after a lost answer the first call has deleted it.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. The page lists no code for a wrong one.
            group_id: Id of the grouping, as `courses.create_group` brings it. One that the course does not have is
                refused with 893.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 893: The course has no such grouping.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 891: Deleting the grouping
                failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.delete_group(course_id=352861, group_id=147667)

        delCourseGroup: https://docs.eeo.cn/api/zh-hans/classroom/delCourseGroup.html
        """
        return await self._caller.send("delCourseGroup", {"courseId": course_id, "groupId": group_id, **(extra or {})})

    @keywords
    async def sync_nicknames(
        self, *, course_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[ModifyGroupMemberNicknameResponse]:
        """Set the nicknames in a course to the names in the school.

        Every student and auditor of the course gets the name in the school as nickname in the course, so that chat
        group and classrooms show it. It does so once: call it again after names change or people join. Students of a
        single lesson keep their nicknames. To do it for some students in all their courses, use
        `students.sync_nicknames`. It also makes up for 841 of `courses.add_student`.

        With 842 some nicknames were changed and others were not, with 843 none was: send it again, which ends in the
        same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `PARTIAL`: 842: Some of the nicknames were not changed.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 144: The school has no such course. 147: There is no such course. 149: The course has been
                deleted. 21323: The student has been deleted, so the nickname cannot be changed.
            Conflict: 153: The course has expired.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 843: None of the nicknames was
                changed; try again later.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.courses.sync_nicknames(course_id=352861)

        modifyGroupMemberNickname: https://docs.eeo.cn/api/zh-hans/group/modifyGroupMemberNickname.html
        """
        return await self._caller.send("modifyGroupMemberNickname", {"courseId": course_id, **(extra or {})})


class RawCourses:
    """The methods of `courses`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Courses(caller)
        self.create = raw(group.create)
        self.add_student = raw(group.add_student)
        self.add_students = raw(group.add_students)
        self.edit = raw(group.edit)
        self.end = raw(group.end)
        self.remove_student = raw(group.remove_student)
        self.remove_students = raw(group.remove_students)
        self.change_teacher = raw(group.change_teacher)
        self.remove_teacher = raw(group.remove_teacher)
        self.add_teachers = raw(group.add_teachers)
        self.set_labels = raw(group.set_labels)
        self.create_group = raw(group.create_group)
        self.edit_group = raw(group.edit_group)
        self.delete_group = raw(group.delete_group)
        self.sync_nicknames = raw(group.sync_nicknames)


class AsyncRawCourses:
    """The methods of `courses`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncCourses(caller)
        self.create = raw_awaited(group.create)
        self.add_student = raw_awaited(group.add_student)
        self.add_students = raw_awaited(group.add_students)
        self.edit = raw_awaited(group.edit)
        self.end = raw_awaited(group.end)
        self.remove_student = raw_awaited(group.remove_student)
        self.remove_students = raw_awaited(group.remove_students)
        self.change_teacher = raw_awaited(group.change_teacher)
        self.remove_teacher = raw_awaited(group.remove_teacher)
        self.add_teachers = raw_awaited(group.add_teachers)
        self.set_labels = raw_awaited(group.set_labels)
        self.create_group = raw_awaited(group.create_group)
        self.edit_group = raw_awaited(group.edit_group)
        self.delete_group = raw_awaited(group.delete_group)
        self.sync_nicknames = raw_awaited(group.sync_nicknames)
