# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `activities`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        LmsActivityAddStudentResult,
        LmsActivityCreateActivityNoClassData,
        LmsActivityDeleteData,
        LmsActivityDeleteStudentResponse,
        LmsActivityReleaseData,
    )
    from ..replies import BatchReply, Reply
    from ..values import Time


class Activities(Group):
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

        Each student has a code of its own in `data`, while the call itself answers 1. Who takes part already answers 1
        as well. A new activity has all members of the course, so this is for bringing people back or in from outside. A
        classroom takes any student of the school, and who is not in the course then joins it for this one lesson only;
        other activities take students and auditors of the course (40030). Homework and tests cannot be changed in this
        way (110100070).

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149, one that has ended 110100069.
            student_uids: UIDs of the students, who must be students of the school.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29149: The activity has been deleted. 30002: There is no such
                activity. 40030: The student is not in the course, and the activity is no classroom.
            Conflict: 110100069: The activity has ended. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 110100070: Homework and tests take no students in this way. 121601022: Only standard courses
                support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.activities.add_students(
                course_id=414193,
                activity_id=25107347,
                student_uids=[1001011, 1001012],
            )

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

        Works for activities of any kind, one at a time, and cannot be undone: no operation makes a draft of a published
        activity. An activity that is published already answers 29184. One whose unlocking depends on a draft is refused
        (110100065). Publishing a unit does not publish its activities.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity.
            - `name`: Name of the activity.
            No failure, `EXISTED`: 29184: The activity is published already.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29149: The activity has been deleted. 30002: There is no such
                activity.
            Conflict: 29601: The activity has no content yet. 110100065: The activity is unlocked by another that is
                still a draft. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.activities.release(course_id=414193, activity_id=25096096)

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

        Makes a draft of homework, a test, a recorded lesson, learning material, a discussion, an answer sheet or a
        check-in. No operation fills it: that is done in ClassIn, and `activities.release` publishes it afterwards.
        Classrooms come from `classrooms.create`. A unit holds at most 100 activities, classrooms among them (40031).
        There is no key, and nothing is known to keep a repeat from making a second draft.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            unit_id: The unit. An unknown one answers 40020, one that is full 40031.
            activity_type: Kind of the activity. 2 homework, 3 test, 4 recorded lesson, 5 learning material, 6
                discussion, 7 answer sheet, 8 check-in.
            name: Name of the activity, up to 50 characters. The page does not say what becomes of a longer one.
            teacher_uid: UID of the teacher, who must be a teacher of the school. One who is not in the course joins it
                by this.
            start_time: When it starts, up to 3 years ahead (a classroom 2). What leaving it out does is not documented.
                An int in epoch seconds, or a datetime with a time zone.
            end_time: When it ends. What leaving it out does is not documented. An int in epoch seconds, or a datetime
                with a time zone.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `name`: Name of the activity.
            - `activity_id`: Id of the activity. Always there.
            - `unit_id`: Id of the unit, which only the page's sample shows.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 40020: There is no such unit.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 40031: The unit has as many activities as it may have.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.activities.create_draft(
                course_id=414193,
                unit_id=26020895,
                activity_type=2,
                name="Exercises on fractions",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796176800,
            )

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

        Takes one activity at a time. A classroom can be deleted only before it begins, neither while it is held (40005)
        nor afterwards (40006). An activity that is deleted already answers 29149, which is no failure. Main and sub
        lessons of online dual-teacher courses are deleted with `dual_teacher.delete`.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the deleted activity.
            - `name`: Name that it had.
            No failure, `EXISTED`: 29149: The activity has been deleted already.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 30002: There is no such activity.
            Conflict: 40005: The classroom is in progress and cannot be deleted. 40006: The classroom is over and cannot
                be deleted. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.activities.delete(course_id=414193, activity_id=25096096)

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
    ) -> Reply[LmsActivityDeleteStudentResponse]:
        """Take students out of an activity.

        They stay in the course and in its other activities, and `activities.add_students` brings them back. The answer
        is one for all students and says nothing of each; what becomes of a UID that is not in the activity is not
        documented. Homework and tests cannot be changed in this way (30008), nor what has ended (110100069). For people
        who joined a classroom from outside the course the page only announces that this will work as well.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149, one that has ended 110100069.
            student_uids: UIDs of the students to take out. No limit is documented.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `code`: How the call ended, 1 for success.
            - `msg`: ClassIn's message in Chinese.

        Raises:
            InvalidRequest: 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29149: The activity has been deleted. 30002: There is no such
                activity.
            Conflict: 110100069: The activity has ended. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 30008: Homework and tests let no students go in this way. 121601022: Only standard courses
                support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.activities.remove_students(
                course_id=414193,
                activity_id=25107347,
                student_uids=[1001011, 1001012],
            )

        lmsActivityDeleteStudent: https://docs.eeo.cn/api/zh-hans/LMS/deleteStudent.html
        """
        return self._caller.send(
            "lmsActivityDeleteStudent",
            {"courseId": course_id, "activityId": activity_id, "studentUids": student_uids, **(extra or {})},
        )


class AsyncActivities(Group):
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

        Each student has a code of its own in `data`, while the call itself answers 1. Who takes part already answers 1
        as well. A new activity has all members of the course, so this is for bringing people back or in from outside. A
        classroom takes any student of the school, and who is not in the course then joins it for this one lesson only;
        other activities take students and auditors of the course (40030). Homework and tests cannot be changed in this
        way (110100070).

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149, one that has ended 110100069.
            student_uids: UIDs of the students, who must be students of the school.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29149: The activity has been deleted. 30002: There is no such
                activity. 40030: The student is not in the course, and the activity is no classroom.
            Conflict: 110100069: The activity has ended. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 110100070: Homework and tests take no students in this way. 121601022: Only standard courses
                support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.activities.add_students(
                course_id=414193,
                activity_id=25107347,
                student_uids=[1001011, 1001012],
            )

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

        Works for activities of any kind, one at a time, and cannot be undone: no operation makes a draft of a published
        activity. An activity that is published already answers 29184. One whose unlocking depends on a draft is refused
        (110100065). Publishing a unit does not publish its activities.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity.
            - `name`: Name of the activity.
            No failure, `EXISTED`: 29184: The activity is published already.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29149: The activity has been deleted. 30002: There is no such
                activity.
            Conflict: 29601: The activity has no content yet. 110100065: The activity is unlocked by another that is
                still a draft. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.activities.release(course_id=414193, activity_id=25096096)

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

        Makes a draft of homework, a test, a recorded lesson, learning material, a discussion, an answer sheet or a
        check-in. No operation fills it: that is done in ClassIn, and `activities.release` publishes it afterwards.
        Classrooms come from `classrooms.create`. A unit holds at most 100 activities, classrooms among them (40031).
        There is no key, and nothing is known to keep a repeat from making a second draft.

        Repeating it is not safe. Where the answer was lost, the client does not, so look whether it was done.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            unit_id: The unit. An unknown one answers 40020, one that is full 40031.
            activity_type: Kind of the activity. 2 homework, 3 test, 4 recorded lesson, 5 learning material, 6
                discussion, 7 answer sheet, 8 check-in.
            name: Name of the activity, up to 50 characters. The page does not say what becomes of a longer one.
            teacher_uid: UID of the teacher, who must be a teacher of the school. One who is not in the course joins it
                by this.
            start_time: When it starts, up to 3 years ahead (a classroom 2). What leaving it out does is not documented.
                An int in epoch seconds, or a datetime with a time zone.
            end_time: When it ends. What leaving it out does is not documented. An int in epoch seconds, or a datetime
                with a time zone.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `name`: Name of the activity.
            - `activity_id`: Id of the activity. Always there.
            - `unit_id`: Id of the unit, which only the page's sample shows.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 40020: There is no such unit.
            Conflict: 121601023: The course has passed its expiry.
            LimitReached: 40031: The unit has as many activities as it may have.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.activities.create_draft(
                course_id=414193,
                unit_id=26020895,
                activity_type=2,
                name="Exercises on fractions",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796176800,
            )

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

        Takes one activity at a time. A classroom can be deleted only before it begins, neither while it is held (40005)
        nor afterwards (40006). An activity that is deleted already answers 29149, which is no failure. Main and sub
        lessons of online dual-teacher courses are deleted with `dual_teacher.delete`.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the deleted activity.
            - `name`: Name that it had.
            No failure, `EXISTED`: 29149: The activity has been deleted already.

        Raises:
            InvalidRequest: 101001001: A parameter is missing or wrong. 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 30002: There is no such activity.
            Conflict: 40005: The classroom is in progress and cannot be deleted. 40006: The classroom is over and cannot
                be deleted. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 121601022: Only standard courses support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.activities.delete(course_id=414193, activity_id=25096096)

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
    ) -> Reply[LmsActivityDeleteStudentResponse]:
        """Take students out of an activity.

        They stay in the course and in its other activities, and `activities.add_students` brings them back. The answer
        is one for all students and says nothing of each; what becomes of a UID that is not in the activity is not
        documented. Homework and tests cannot be changed in this way (30008), nor what has ended (110100069). For people
        who joined a classroom from outside the course the page only announces that this will work as well.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            activity_id: The activity. An unknown one answers 30002, a deleted one 29149, one that has ended 110100069.
            student_uids: UIDs of the students to take out. No limit is documented.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `code`: How the call ended, 1 for success.
            - `msg`: ClassIn's message in Chinese.

        Raises:
            InvalidRequest: 121601020: A parameter has a wrong value.
            NotFound: 147: There is no such course. 29149: The activity has been deleted. 30002: There is no such
                activity.
            Conflict: 110100069: The activity has ended. 121601023: The course has passed its expiry.
            PermissionDenied: 121601021: The course belongs to another school.
            Unsupported: 30008: Homework and tests let no students go in this way. 121601022: Only standard courses
                support this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.activities.remove_students(
                course_id=414193,
                activity_id=25107347,
                student_uids=[1001011, 1001012],
            )

        lmsActivityDeleteStudent: https://docs.eeo.cn/api/zh-hans/LMS/deleteStudent.html
        """
        return await self._caller.send(
            "lmsActivityDeleteStudent",
            {"courseId": course_id, "activityId": activity_id, "studentUids": student_uids, **(extra or {})},
        )


class RawActivities:
    """The methods of `activities`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Activities(caller)
        self.add_students = raw(group.add_students)
        self.release = raw(group.release)
        self.create_draft = raw(group.create_draft)
        self.delete = raw(group.delete)
        self.remove_students = raw(group.remove_students)


class AsyncRawActivities:
    """The methods of `activities`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncActivities(caller)
        self.add_students = raw_awaited(group.add_students)
        self.release = raw_awaited(group.release)
        self.create_draft = raw_awaited(group.create_draft)
        self.delete = raw_awaited(group.delete)
        self.remove_students = raw_awaited(group.remove_students)
