# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `dual_teacher`."""

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
        LmsOnlineDoubleTeacherAddClassResult,
        LmsOnlineDoubleTeacherAddClassSubClass,
        LmsOnlineDoubleTeacherDeleteClassResult,
        LmsOnlineDoubleTeacherEditClassResult,
    )
    from ..params import LmsOnlineDoubleTeacherAddClassSubClassParam
    from ..replies import BatchReply, Reply
    from ..values import Time


class DualTeacher(Group):
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
        sub_class_json: Sequence[LmsOnlineDoubleTeacherAddClassSubClass | LmsOnlineDoubleTeacherAddClassSubClassParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LmsOnlineDoubleTeacherAddClassResult, LmsOnlineDoubleTeacherAddClassResult]:
        """Create sub lessons and bind them to a main lesson.

        The main lesson is one that exists, a lesson or a classroom (`classId` of `classrooms.create`). Its sub lessons
        take over its teacher and times, and the cloud files of their own courses; the main lesson and each sub lesson
        need a course of their own (122301036). From then on only the operations of this group edit and delete the main
        lesson, until its last sub lesson is deleted. ClassIn has to switch on both dual-teacher lessons and this API
        for the school. One call takes up to 20 sub lessons (121601030), a main lesson 100 (121601038), a course as many
        lessons as the contract says (121601070). Each sub lesson has a code of its own in `data.subClassData`, while
        the call itself says 1; the page has one table for the codes of both. Give each sub lesson a `unique_identity`.
        One that is in use creates nothing and brings the `classId` of the earlier lesson; under which code is not
        documented: 398, as in v1, is assumed, and a repeat may meet one that this list does not have. Recording is one
        group, `use_co_main_record`, `record_state`, `record_type`, `live_state` and `open_state`: send all five or
        none. With `use_co_main_record` 1 the recording of the main lesson is used, and the other four must be 0
        (121601014, 122301037). Live pages and replays need recording. What a wrong value answers is not documented,
        save that the list has 121601020.

        Repeating it is safe with the same `unique_identity`, by which ClassIn recognises it.

        Args:
            main_course_id: Course of the main lesson. Refused with 144, 147, 149, 153 or 121601022.
            main_class_id: The main lesson, by its `classId`. An unknown one answers 142, 143 or 121601037, another
                school's 121601031.
            sub_class_json: The sub lessons, up to 20 (else 121601030), in courses that all differ (122301036).
                - `course_id`: Course of the sub lesson, neither the main lesson's nor another sub lesson's (else
                    122301036).
                - `class_name`: Name of the sub lesson, up to 50 characters (else 121601035).
                - `assistant_uids`, optional: UIDs of the co-teachers, teachers of the school (else 318) other than the
                    teacher (322, 110100073). Left out, there are none. Too many answer 21317.
                - `camera_hide`, optional: Whether the seats are hidden, 0 shown, 1 hidden. Left out, 0. With 1 nobody
                    comes on stage by itself, whatever `is_auto_onstage` says. In `classrooms.create` 1 also makes it a
                    smart classroom; the page does not say so here.
                - `is_auto_onstage`, optional: Whether students come on stage on entering, 1 no, 2 yes. Left out, 1.
                    With `classrooms.create` it is 0 no, 1 yes, and yes when left out.
                - `seat_num`, optional: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7,
                    or the school's most if that is less.
                - `is_hd`, optional: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0. HD is for one or six
                    students on stage (`seat_num` 2 or 7) only (else 368); more than the school's edition has answers
                    121601012.
                - `is_dc`, optional: Second camera, 0 no, 3 in full HD. Left out, 0. With 3, `seat_num` must be 2 (else
                    808); a school without it answers 121601011.
                - `use_co_main_record`, optional: Whether the main lesson's recording is used, 0 no, 1 yes. Sent with
                    `record_state`, `record_type`, `live_state` and `open_state`, or none of the five. With 1 these must
                    be 0. What leaving it out with the other four counts as is not documented.
                - `record_state`, optional: Whether it is recorded, 0 no, 1 yes. Sent with the other four of its group,
                    or none of the five; left out, 0. Sent with `use_co_main_record` and `record_type` and `live_state`
                    and `open_state`.
                - `record_type`, optional: What is recorded, 0 the classroom, 1 the scene, 2 both. Sent with the other
                    four of its group, or none of the five. What leaving it out with the other four counts as is not
                    documented. Sent with `use_co_main_record` and `record_state` and `live_state` and `open_state`.
                - `live_state`, optional: Whether it is live on a web page, 0 no, 1 yes; it needs recording. Sent with
                    the other four of its group, or none of the five; left out, 0. Sent with `use_co_main_record` and
                    `record_state` and `record_type` and `open_state`.
                - `open_state`, optional: Whether the replay is public, 0 no, 1 yes; it needs recording. Sent with the
                    other four of its group, or none of the five; left out, 0. Sent with `use_co_main_record` and
                    `record_state` and `record_type` and `live_state`.
                - `unique_identity`, optional: Your own key for the sub lesson in the school, up to 32 characters
                    (longer is an error). A second sub lesson with it is not created; the first one's id comes back,
                    under a code that is not documented. Left out, ClassIn compares nothing.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 20 items is sent in
            several requests.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.

        Raises:
            InvalidRequest: 165: A lesson lasts from 15 minutes to 24 hours. 863: The length of the lesson is not an
                allowed one. 121601014: The recording and live parameters do not fit one another. 121601020: A parameter
                has a wrong value. 121601035: The name of a lesson has at most 50 characters. 122301036: Main lesson and
                sub lessons must each be in a course of their own. 122301037: The recording and live parameters of the
                sub lesson do not fit one another.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 142: The course has no
                such lesson. 143: There is no such lesson. 144: The school has no such course. 147: There is no such
                course. 149: The course has been deleted. 212: The lesson has been deleted. 219: There is no such
                teacher. 318: The school has no such co-teacher; add the person as a teacher first. 21305: There is no
                such subject. 21319: The teacher has been deleted. 121601037: There is no such main lesson.
            Conflict: 124: The times cannot be changed in the last minute before the start. 140: The lesson is being
                held and can be neither changed nor deleted. 145: The lesson has ended. 153: The course has expired.
                172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it. 226:
                The lesson is not recorded, so live and replay cannot be set. 269: The lesson's data are damaged; delete
                it and create it anew. 319: A student of the course cannot be a co-teacher in it. 320: An auditor of the
                course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well.
                325: A student of this lesson alone cannot be its teacher. 328: A co-teacher of the lesson cannot be its
                teacher as well. 350: Name, times, folder, seats and mode cannot be changed in the last 20 minutes
                before the start. 385: The lesson is over, so its teacher and co-teachers cannot be changed. 387: The
                teacher is disabled; enable the account first. 388: The co-teacher is disabled; enable the account
                first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's maintenance. 800: The teacher is
                being disabled, which takes 1 to 5 minutes. 804: The co-teacher is being disabled, which takes 1 to 5
                minutes. 875: Name, times, folder, seats and mode cannot be changed in the last 5 minutes before the
                start. 110100073: One person cannot be teacher and co-teacher of the same activity.
            LimitReached: 450: A number is over its limit; the page does not say which. 767: The lesson would end after
                the school's service term. 21317: There are more co-teachers than the school may have in a lesson.
                121601012: The school's edition does not reach this definition. 121601030: There are too many sub
                lessons for one call; the table says 20, the text 100. 121601038: The main lesson has too many sub
                lessons; 100 are the most. 121601070: The course would hold more lessons than the school's contract
                allows.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601031: The lesson belongs to another school. 121601032: The school may not do this.
            Unsupported: 368: High definition is not available with so many students on stage. 808: The second camera
                does not go with the other settings; it needs one student on stage. 21304: Only primary and secondary
                schools can set a subject. 121601005: The school cannot use live pages. 121601006: The school cannot
                record the teacher's own camera. 121601008: The school cannot use co-teachers. 121601009: The school
                cannot use replay pages. 121601010: The school cannot record the classroom. 121601011: The school cannot
                use a second camera. 121601022: Only standard courses support this. 121601034: Only dual-teacher lessons
                support this. 121601036: A sub lesson has the teacher and times of its main lesson, which cannot be
                changed here.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 221: The video settings were
                not passed on to ClassIn's client; whether the rest was done is not said. 222: The change of the lesson
                was not passed on to ClassIn's client; whether it was made is not said. 324: The teacher could not be
                put on the course's teacher list; whether the rest was done is not said. 326: The co-teacher could not
                be put on the course's teacher list; whether the rest was done is not said. 451: The live page's cover
                and introduction were not set; whether the rest was done is not said. 121601033: Handling the lesson
                failed for no stated reason; look before creating it again.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.dual_teacher.create(
                main_course_id=2337435,
                main_class_id=4157055,
                sub_class_json=[
                    {
                        "course_id": 2337436,
                        "class_name": "Fractions, room A",
                        "assistant_uids": [1001002],
                        "camera_hide": 0,
                        "is_auto_onstage": 1,
                        "seat_num": 7,
                        "is_hd": 1,
                        "is_dc": 0,
                        "use_co_main_record": 0,
                        "record_state": 1,
                        "record_type": 0,
                        "live_state": 1,
                        "open_state": 1,
                        "unique_identity": "maths-7-2026-lesson-1-a",
                    },
                    {
                        "course_id": 2337437,
                        "class_name": "Fractions, room B",
                        "use_co_main_record": 1,
                        "record_state": 0,
                        "record_type": 0,
                        "live_state": 0,
                        "open_state": 0,
                        "unique_identity": "maths-7-2026-lesson-1-b",
                    },
                    {
                        "course_id": 2337438,
                        "class_name": "Fractions, room C",
                        "unique_identity": "maths-7-2026-lesson-1-c",
                    },
                ],
            )

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

        Send what is to change, at least one thing (121601030). Teacher and times can be changed at the main lesson
        only, and its sub lessons follow; at a sub lesson they are refused (121601036). Other lessons are refused as
        well (121601034). The rest stays as it is, but about `assistant_uids` the page contradicts itself: send it with
        every edit. The answer has an entry for the lesson and, where the others follow, for each of them. All have a
        code of their own, so look at each: the 1 of the call does not say that every sub lesson followed. A lesson that
        is being held (140) or is over (145, 385, 121601042) is closed to changes, and so is the time before the start:
        name, times and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page
        says when which of the three holds. Recording is one group: `record_type`, `record_state`, `live_state` and
        `open_state` at the main lesson, where a part of them has no effect, and these with `use_co_main_record` at a
        sub lesson, where a part is refused. With `use_co_main_record` 1 the other four must be 0 (122301037). What a
        wrong value answers is not documented, save that the list has 121601020.

        Repeating it is safe: the result is the same.

        Args:
            course_id: Course of the lesson. Refused with 144, 147, 153, 121601021 or 121601022.
            class_id: The main lesson or sub lesson. An unknown one answers 142 or 143, a deleted one 212 or 121601042,
                another school's 121601031.
            class_name: New name, up to 50 characters (else 121601035). Left out, unchanged.
            teacher_uid: UID of the new teacher; for a main lesson only (else 121601036). Left out, unchanged. One who
                is no teacher of the school answers 136 or 121601044, a student or auditor of the course 172 or 173, a
                co-teacher 328.
            start_time: When it starts, up to 2 years ahead (else 268). For a main lesson only (else 121601036); left
                out, unchanged. A v1 lesson may lie 3 years ahead. An int in epoch seconds, or a datetime with a time
                zone.
            end_time: When it ends; for a main lesson only (else 121601036). Left out, unchanged. 15 minutes to 24 hours
                after the start (else 165 or 863), no overlap with maintenance (454), nor past the school's service term
                (767). An int in epoch seconds, or a datetime with a time zone.
            assistant_uids: Left out, all co-teachers may be removed (`[]`), so send them with every edit. The page says
                both that they stay and that there are none then. UIDs of all co-teachers from now on. They are teachers
                of the school (else 318) other than the teacher (322); too many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden. Left out, unchanged. With 1 nobody comes on
                stage by itself, whatever `is_auto_onstage` says. In `classrooms.edit` 1 also makes it a smart
                classroom; the page does not say so here.
            is_auto_onstage: Whether students come on stage on entering, 1 no, 2 yes. Left out, unchanged. With
                `classrooms.edit` it is 0 no, 1 yes.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, unchanged. ClassIn
                lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, unchanged. HD is for one or six students on
                stage (`seat_num` 2 or 7) only (else 368); more than the school's edition has answers 121601012.
            is_dc: Second camera, 0 no, 3 in full HD. Left out, unchanged. With 3, `seat_num` must be 2 (else 808).
            use_co_main_record: Whether the main lesson's recording is used, 0 no, 1 yes; for a sub lesson only. Sent
                there with `record_type`, `record_state`, `live_state` and `open_state`, or none of the five. With 1
                these must be 0. Left out with its group, unchanged.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both. Sent with its whole group or not at
                all; left out, unchanged. Sent with `record_state` and `live_state` and `open_state`.
            record_state: Whether it is recorded, 0 no, 1 yes. Sent with its whole group or not at all; left out,
                unchanged. Sent with `record_type` and `live_state` and `open_state`.
            live_state: Whether it is live on a web page, 0 no, 1 yes; it needs recording. Sent with its whole group or
                not at all; left out, unchanged. Sent with `record_type` and `record_state` and `open_state`.
            open_state: Whether the replay is public, 0 no, 1 yes; it needs recording. Sent with its whole group or not
                at all; left out, unchanged. Sent with `record_type` and `record_state` and `live_state`.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The lesson, and those that follow it.

        Raises:
            InvalidRequest: 165: A lesson lasts from 15 minutes to 24 hours. 268: The lesson starts too far ahead: 2
                years is the most. 863: The length of the lesson is not an allowed one. 121601020: A parameter has a
                wrong value. 121601030: Nothing to change was sent. 121601035: The name of a lesson has at most 50
                characters. 122301037: The recording and live parameters of the sub lesson do not fit one another.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 142: The course has no
                such lesson. 143: There is no such lesson. 144: The school has no such course. 147: There is no such
                course. 212: The lesson has been deleted. 219: There is no such teacher. 318: The school has no such
                co-teacher; add the person as a teacher first. 21305: There is no such subject. 21319: The teacher has
                been deleted. 121601044: The person is no teacher of this school; add the teacher first.
            Conflict: 124: The times cannot be changed in the last minute before the start. 140: The lesson is being
                held and can be neither changed nor deleted. 145: The lesson has ended. 153: The course has expired.
                172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it. 226:
                The lesson is not recorded, so live and replay cannot be set. 269: The lesson's data are damaged; delete
                it and create it anew. 319: A student of the course cannot be a co-teacher in it. 320: An auditor of the
                course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well.
                325: A student of this lesson alone cannot be its teacher. 328: A co-teacher of the lesson cannot be its
                teacher as well. 350: Name, times, folder, seats and mode cannot be changed in the last 20 minutes
                before the start. 385: The lesson is over, so its teacher and co-teachers cannot be changed. 387: The
                teacher is disabled; enable the account first. 388: The co-teacher is disabled; enable the account
                first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's maintenance. 800: The teacher is
                being disabled, which takes 1 to 5 minutes. 804: The co-teacher is being disabled, which takes 1 to 5
                minutes. 875: Name, times, folder, seats and mode cannot be changed in the last 5 minutes before the
                start. 121601042: The lesson has ended or been deleted.
            LimitReached: 450: A number is over its limit; the page does not say which. 767: The lesson would end after
                the school's service term. 21317: There are more co-teachers than the school may have in a lesson.
                121601012: The school's edition does not reach this definition.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school. 121601031: The lesson belongs to another school.
            Unsupported: 368: High definition is not available with so many students on stage. 808: The second camera
                does not go with the other settings; it needs one student on stage. 21304: Only primary and secondary
                schools can set a subject. 121601005: The school cannot use live pages. 121601006: The school cannot
                record the teacher's own camera. 121601008: The school cannot use co-teachers. 121601009: The school
                cannot use replay pages. 121601010: The school cannot record the classroom. 121601022: Only standard
                courses support this. 121601034: Only dual-teacher lessons support this. 121601036: A sub lesson has the
                teacher and times of its main lesson, which cannot be changed here.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 221: The video settings were
                not passed on to ClassIn's client; whether the rest was done is not said. 222: The change of the lesson
                was not passed on to ClassIn's client; whether it was made is not said. 324: The teacher could not be
                put on the course's teacher list; whether the rest was done is not said. 326: The co-teacher could not
                be put on the course's teacher list; whether the rest was done is not said. 451: The live page's cover
                and introduction were not set; whether the rest was done is not said. 121601033: Handling the lesson
                failed for no stated reason; look before creating it again.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.dual_teacher.edit(
                course_id=2337435,
                class_id=4157055,
                class_name="Fractions",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=8,
                is_hd=0,
                record_type=1,
                record_state=1,
                live_state=1,
                open_state=1,
            )

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

        Deleting a sub lesson leaves the main lesson alone, which is an ordinary lesson again after the last of them and
        refused here from then on (121601034). Deleting the main lesson deletes all of its sub lessons; how many it may
        have at the most is not documented (121601016). The answer has an entry with a code for each lesson that goes,
        so look at each. A lesson that is over or deleted answers 121601042, which is also what a repeat meets.

        Repeating it is safe: the result is the same.

        Args:
            course_id: Course of the lesson. Refused with 144, 147, 149 or 121601022.
            class_id: The main lesson or sub lesson. An unknown one answers 142 or 143, one of another school 121601031.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Each lesson that goes, sub lessons first.

        Raises:
            InvalidRequest: 121601020: A parameter has a wrong value.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 121601042: The lesson has ended or been deleted.
            LimitReached: 121601016: There are more lessons to delete than one call may have.
            PermissionDenied: 121601031: The lesson belongs to another school. 121601032: The school may not do this.
            Unsupported: 121601022: Only standard courses support this. 121601034: Only dual-teacher lessons support
                this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.dual_teacher.delete(course_id=2337435, class_id=4157055)

        lmsOnlineDoubleTeacherDeleteClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/deleteClass.html
        """
        return self._caller.send(
            "lmsOnlineDoubleTeacherDeleteClass", {"courseId": course_id, "classId": class_id, **(extra or {})}
        )


class AsyncDualTeacher(Group):
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
        sub_class_json: Sequence[LmsOnlineDoubleTeacherAddClassSubClass | LmsOnlineDoubleTeacherAddClassSubClassParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[LmsOnlineDoubleTeacherAddClassResult, LmsOnlineDoubleTeacherAddClassResult]:
        """Create sub lessons and bind them to a main lesson.

        The main lesson is one that exists, a lesson or a classroom (`classId` of `classrooms.create`). Its sub lessons
        take over its teacher and times, and the cloud files of their own courses; the main lesson and each sub lesson
        need a course of their own (122301036). From then on only the operations of this group edit and delete the main
        lesson, until its last sub lesson is deleted. ClassIn has to switch on both dual-teacher lessons and this API
        for the school. One call takes up to 20 sub lessons (121601030), a main lesson 100 (121601038), a course as many
        lessons as the contract says (121601070). Each sub lesson has a code of its own in `data.subClassData`, while
        the call itself says 1; the page has one table for the codes of both. Give each sub lesson a `unique_identity`.
        One that is in use creates nothing and brings the `classId` of the earlier lesson; under which code is not
        documented: 398, as in v1, is assumed, and a repeat may meet one that this list does not have. Recording is one
        group, `use_co_main_record`, `record_state`, `record_type`, `live_state` and `open_state`: send all five or
        none. With `use_co_main_record` 1 the recording of the main lesson is used, and the other four must be 0
        (121601014, 122301037). Live pages and replays need recording. What a wrong value answers is not documented,
        save that the list has 121601020.

        Repeating it is safe with the same `unique_identity`, by which ClassIn recognises it.

        Args:
            main_course_id: Course of the main lesson. Refused with 144, 147, 149, 153 or 121601022.
            main_class_id: The main lesson, by its `classId`. An unknown one answers 142, 143 or 121601037, another
                school's 121601031.
            sub_class_json: The sub lessons, up to 20 (else 121601030), in courses that all differ (122301036).
                - `course_id`: Course of the sub lesson, neither the main lesson's nor another sub lesson's (else
                    122301036).
                - `class_name`: Name of the sub lesson, up to 50 characters (else 121601035).
                - `assistant_uids`, optional: UIDs of the co-teachers, teachers of the school (else 318) other than the
                    teacher (322, 110100073). Left out, there are none. Too many answer 21317.
                - `camera_hide`, optional: Whether the seats are hidden, 0 shown, 1 hidden. Left out, 0. With 1 nobody
                    comes on stage by itself, whatever `is_auto_onstage` says. In `classrooms.create` 1 also makes it a
                    smart classroom; the page does not say so here.
                - `is_auto_onstage`, optional: Whether students come on stage on entering, 1 no, 2 yes. Left out, 1.
                    With `classrooms.create` it is 0 no, 1 yes, and yes when left out.
                - `seat_num`, optional: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7,
                    or the school's most if that is less.
                - `is_hd`, optional: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0. HD is for one or six
                    students on stage (`seat_num` 2 or 7) only (else 368); more than the school's edition has answers
                    121601012.
                - `is_dc`, optional: Second camera, 0 no, 3 in full HD. Left out, 0. With 3, `seat_num` must be 2 (else
                    808); a school without it answers 121601011.
                - `use_co_main_record`, optional: Whether the main lesson's recording is used, 0 no, 1 yes. Sent with
                    `record_state`, `record_type`, `live_state` and `open_state`, or none of the five. With 1 these must
                    be 0. What leaving it out with the other four counts as is not documented.
                - `record_state`, optional: Whether it is recorded, 0 no, 1 yes. Sent with the other four of its group,
                    or none of the five; left out, 0. Sent with `use_co_main_record` and `record_type` and `live_state`
                    and `open_state`.
                - `record_type`, optional: What is recorded, 0 the classroom, 1 the scene, 2 both. Sent with the other
                    four of its group, or none of the five. What leaving it out with the other four counts as is not
                    documented. Sent with `use_co_main_record` and `record_state` and `live_state` and `open_state`.
                - `live_state`, optional: Whether it is live on a web page, 0 no, 1 yes; it needs recording. Sent with
                    the other four of its group, or none of the five; left out, 0. Sent with `use_co_main_record` and
                    `record_state` and `record_type` and `open_state`.
                - `open_state`, optional: Whether the replay is public, 0 no, 1 yes; it needs recording. Sent with the
                    other four of its group, or none of the five; left out, 0. Sent with `use_co_main_record` and
                    `record_state` and `record_type` and `live_state`.
                - `unique_identity`, optional: Your own key for the sub lesson in the school, up to 32 characters
                    (longer is an error). A second sub lesson with it is not created; the first one's id comes back,
                    under a code that is not documented. Left out, ClassIn compares nothing.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 20 items is sent in
            several requests.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.

        Raises:
            InvalidRequest: 165: A lesson lasts from 15 minutes to 24 hours. 863: The length of the lesson is not an
                allowed one. 121601014: The recording and live parameters do not fit one another. 121601020: A parameter
                has a wrong value. 121601035: The name of a lesson has at most 50 characters. 122301036: Main lesson and
                sub lessons must each be in a course of their own. 122301037: The recording and live parameters of the
                sub lesson do not fit one another.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 142: The course has no
                such lesson. 143: There is no such lesson. 144: The school has no such course. 147: There is no such
                course. 149: The course has been deleted. 212: The lesson has been deleted. 219: There is no such
                teacher. 318: The school has no such co-teacher; add the person as a teacher first. 21305: There is no
                such subject. 21319: The teacher has been deleted. 121601037: There is no such main lesson.
            Conflict: 124: The times cannot be changed in the last minute before the start. 140: The lesson is being
                held and can be neither changed nor deleted. 145: The lesson has ended. 153: The course has expired.
                172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it. 226:
                The lesson is not recorded, so live and replay cannot be set. 269: The lesson's data are damaged; delete
                it and create it anew. 319: A student of the course cannot be a co-teacher in it. 320: An auditor of the
                course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well.
                325: A student of this lesson alone cannot be its teacher. 328: A co-teacher of the lesson cannot be its
                teacher as well. 350: Name, times, folder, seats and mode cannot be changed in the last 20 minutes
                before the start. 385: The lesson is over, so its teacher and co-teachers cannot be changed. 387: The
                teacher is disabled; enable the account first. 388: The co-teacher is disabled; enable the account
                first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's maintenance. 800: The teacher is
                being disabled, which takes 1 to 5 minutes. 804: The co-teacher is being disabled, which takes 1 to 5
                minutes. 875: Name, times, folder, seats and mode cannot be changed in the last 5 minutes before the
                start. 110100073: One person cannot be teacher and co-teacher of the same activity.
            LimitReached: 450: A number is over its limit; the page does not say which. 767: The lesson would end after
                the school's service term. 21317: There are more co-teachers than the school may have in a lesson.
                121601012: The school's edition does not reach this definition. 121601030: There are too many sub
                lessons for one call; the table says 20, the text 100. 121601038: The main lesson has too many sub
                lessons; 100 are the most. 121601070: The course would hold more lessons than the school's contract
                allows.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601031: The lesson belongs to another school. 121601032: The school may not do this.
            Unsupported: 368: High definition is not available with so many students on stage. 808: The second camera
                does not go with the other settings; it needs one student on stage. 21304: Only primary and secondary
                schools can set a subject. 121601005: The school cannot use live pages. 121601006: The school cannot
                record the teacher's own camera. 121601008: The school cannot use co-teachers. 121601009: The school
                cannot use replay pages. 121601010: The school cannot record the classroom. 121601011: The school cannot
                use a second camera. 121601022: Only standard courses support this. 121601034: Only dual-teacher lessons
                support this. 121601036: A sub lesson has the teacher and times of its main lesson, which cannot be
                changed here.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 221: The video settings were
                not passed on to ClassIn's client; whether the rest was done is not said. 222: The change of the lesson
                was not passed on to ClassIn's client; whether it was made is not said. 324: The teacher could not be
                put on the course's teacher list; whether the rest was done is not said. 326: The co-teacher could not
                be put on the course's teacher list; whether the rest was done is not said. 451: The live page's cover
                and introduction were not set; whether the rest was done is not said. 121601033: Handling the lesson
                failed for no stated reason; look before creating it again.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.dual_teacher.create(
                main_course_id=2337435,
                main_class_id=4157055,
                sub_class_json=[
                    {
                        "course_id": 2337436,
                        "class_name": "Fractions, room A",
                        "assistant_uids": [1001002],
                        "camera_hide": 0,
                        "is_auto_onstage": 1,
                        "seat_num": 7,
                        "is_hd": 1,
                        "is_dc": 0,
                        "use_co_main_record": 0,
                        "record_state": 1,
                        "record_type": 0,
                        "live_state": 1,
                        "open_state": 1,
                        "unique_identity": "maths-7-2026-lesson-1-a",
                    },
                    {
                        "course_id": 2337437,
                        "class_name": "Fractions, room B",
                        "use_co_main_record": 1,
                        "record_state": 0,
                        "record_type": 0,
                        "live_state": 0,
                        "open_state": 0,
                        "unique_identity": "maths-7-2026-lesson-1-b",
                    },
                    {
                        "course_id": 2337438,
                        "class_name": "Fractions, room C",
                        "unique_identity": "maths-7-2026-lesson-1-c",
                    },
                ],
            )

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

        Send what is to change, at least one thing (121601030). Teacher and times can be changed at the main lesson
        only, and its sub lessons follow; at a sub lesson they are refused (121601036). Other lessons are refused as
        well (121601034). The rest stays as it is, but about `assistant_uids` the page contradicts itself: send it with
        every edit. The answer has an entry for the lesson and, where the others follow, for each of them. All have a
        code of their own, so look at each: the 1 of the call does not say that every sub lesson followed. A lesson that
        is being held (140) or is over (145, 385, 121601042) is closed to changes, and so is the time before the start:
        name, times and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page
        says when which of the three holds. Recording is one group: `record_type`, `record_state`, `live_state` and
        `open_state` at the main lesson, where a part of them has no effect, and these with `use_co_main_record` at a
        sub lesson, where a part is refused. With `use_co_main_record` 1 the other four must be 0 (122301037). What a
        wrong value answers is not documented, save that the list has 121601020.

        Repeating it is safe: the result is the same.

        Args:
            course_id: Course of the lesson. Refused with 144, 147, 153, 121601021 or 121601022.
            class_id: The main lesson or sub lesson. An unknown one answers 142 or 143, a deleted one 212 or 121601042,
                another school's 121601031.
            class_name: New name, up to 50 characters (else 121601035). Left out, unchanged.
            teacher_uid: UID of the new teacher; for a main lesson only (else 121601036). Left out, unchanged. One who
                is no teacher of the school answers 136 or 121601044, a student or auditor of the course 172 or 173, a
                co-teacher 328.
            start_time: When it starts, up to 2 years ahead (else 268). For a main lesson only (else 121601036); left
                out, unchanged. A v1 lesson may lie 3 years ahead. An int in epoch seconds, or a datetime with a time
                zone.
            end_time: When it ends; for a main lesson only (else 121601036). Left out, unchanged. 15 minutes to 24 hours
                after the start (else 165 or 863), no overlap with maintenance (454), nor past the school's service term
                (767). An int in epoch seconds, or a datetime with a time zone.
            assistant_uids: Left out, all co-teachers may be removed (`[]`), so send them with every edit. The page says
                both that they stay and that there are none then. UIDs of all co-teachers from now on. They are teachers
                of the school (else 318) other than the teacher (322); too many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden. Left out, unchanged. With 1 nobody comes on
                stage by itself, whatever `is_auto_onstage` says. In `classrooms.edit` 1 also makes it a smart
                classroom; the page does not say so here.
            is_auto_onstage: Whether students come on stage on entering, 1 no, 2 yes. Left out, unchanged. With
                `classrooms.edit` it is 0 no, 1 yes.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, unchanged. ClassIn
                lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, unchanged. HD is for one or six students on
                stage (`seat_num` 2 or 7) only (else 368); more than the school's edition has answers 121601012.
            is_dc: Second camera, 0 no, 3 in full HD. Left out, unchanged. With 3, `seat_num` must be 2 (else 808).
            use_co_main_record: Whether the main lesson's recording is used, 0 no, 1 yes; for a sub lesson only. Sent
                there with `record_type`, `record_state`, `live_state` and `open_state`, or none of the five. With 1
                these must be 0. Left out with its group, unchanged.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both. Sent with its whole group or not at
                all; left out, unchanged. Sent with `record_state` and `live_state` and `open_state`.
            record_state: Whether it is recorded, 0 no, 1 yes. Sent with its whole group or not at all; left out,
                unchanged. Sent with `record_type` and `live_state` and `open_state`.
            live_state: Whether it is live on a web page, 0 no, 1 yes; it needs recording. Sent with its whole group or
                not at all; left out, unchanged. Sent with `record_type` and `record_state` and `open_state`.
            open_state: Whether the replay is public, 0 no, 1 yes; it needs recording. Sent with its whole group or not
                at all; left out, unchanged. Sent with `record_type` and `record_state` and `live_state`.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The lesson, and those that follow it.

        Raises:
            InvalidRequest: 165: A lesson lasts from 15 minutes to 24 hours. 268: The lesson starts too far ahead: 2
                years is the most. 863: The length of the lesson is not an allowed one. 121601020: A parameter has a
                wrong value. 121601030: Nothing to change was sent. 121601035: The name of a lesson has at most 50
                characters. 122301037: The recording and live parameters of the sub lesson do not fit one another.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 142: The course has no
                such lesson. 143: There is no such lesson. 144: The school has no such course. 147: There is no such
                course. 212: The lesson has been deleted. 219: There is no such teacher. 318: The school has no such
                co-teacher; add the person as a teacher first. 21305: There is no such subject. 21319: The teacher has
                been deleted. 121601044: The person is no teacher of this school; add the teacher first.
            Conflict: 124: The times cannot be changed in the last minute before the start. 140: The lesson is being
                held and can be neither changed nor deleted. 145: The lesson has ended. 153: The course has expired.
                172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it. 226:
                The lesson is not recorded, so live and replay cannot be set. 269: The lesson's data are damaged; delete
                it and create it anew. 319: A student of the course cannot be a co-teacher in it. 320: An auditor of the
                course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well.
                325: A student of this lesson alone cannot be its teacher. 328: A co-teacher of the lesson cannot be its
                teacher as well. 350: Name, times, folder, seats and mode cannot be changed in the last 20 minutes
                before the start. 385: The lesson is over, so its teacher and co-teachers cannot be changed. 387: The
                teacher is disabled; enable the account first. 388: The co-teacher is disabled; enable the account
                first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's maintenance. 800: The teacher is
                being disabled, which takes 1 to 5 minutes. 804: The co-teacher is being disabled, which takes 1 to 5
                minutes. 875: Name, times, folder, seats and mode cannot be changed in the last 5 minutes before the
                start. 121601042: The lesson has ended or been deleted.
            LimitReached: 450: A number is over its limit; the page does not say which. 767: The lesson would end after
                the school's service term. 21317: There are more co-teachers than the school may have in a lesson.
                121601012: The school's edition does not reach this definition.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school. 121601031: The lesson belongs to another school.
            Unsupported: 368: High definition is not available with so many students on stage. 808: The second camera
                does not go with the other settings; it needs one student on stage. 21304: Only primary and secondary
                schools can set a subject. 121601005: The school cannot use live pages. 121601006: The school cannot
                record the teacher's own camera. 121601008: The school cannot use co-teachers. 121601009: The school
                cannot use replay pages. 121601010: The school cannot record the classroom. 121601022: Only standard
                courses support this. 121601034: Only dual-teacher lessons support this. 121601036: A sub lesson has the
                teacher and times of its main lesson, which cannot be changed here.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 221: The video settings were
                not passed on to ClassIn's client; whether the rest was done is not said. 222: The change of the lesson
                was not passed on to ClassIn's client; whether it was made is not said. 324: The teacher could not be
                put on the course's teacher list; whether the rest was done is not said. 326: The co-teacher could not
                be put on the course's teacher list; whether the rest was done is not said. 451: The live page's cover
                and introduction were not set; whether the rest was done is not said. 121601033: Handling the lesson
                failed for no stated reason; look before creating it again.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.dual_teacher.edit(
                course_id=2337435,
                class_id=4157055,
                class_name="Fractions",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=8,
                is_hd=0,
                record_type=1,
                record_state=1,
                live_state=1,
                open_state=1,
            )

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

        Deleting a sub lesson leaves the main lesson alone, which is an ordinary lesson again after the last of them and
        refused here from then on (121601034). Deleting the main lesson deletes all of its sub lessons; how many it may
        have at the most is not documented (121601016). The answer has an entry with a code for each lesson that goes,
        so look at each. A lesson that is over or deleted answers 121601042, which is also what a repeat meets.

        Repeating it is safe: the result is the same.

        Args:
            course_id: Course of the lesson. Refused with 144, 147, 149 or 121601022.
            class_id: The main lesson or sub lesson. An unknown one answers 142 or 143, one of another school 121601031.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Each lesson that goes, sub lessons first.

        Raises:
            InvalidRequest: 121601020: A parameter has a wrong value.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 147: There is no such course. 149: The course has been deleted.
            Conflict: 121601042: The lesson has ended or been deleted.
            LimitReached: 121601016: There are more lessons to delete than one call may have.
            PermissionDenied: 121601031: The lesson belongs to another school. 121601032: The school may not do this.
            Unsupported: 121601022: Only standard courses support this. 121601034: Only dual-teacher lessons support
                this.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.dual_teacher.delete(course_id=2337435, class_id=4157055)

        lmsOnlineDoubleTeacherDeleteClass: https://docs.eeo.cn/api/zh-hans/onlineDoubleTeacher/deleteClass.html
        """
        return await self._caller.send(
            "lmsOnlineDoubleTeacherDeleteClass", {"courseId": course_id, "classId": class_id, **(extra or {})}
        )


class RawDualTeacher:
    """The methods of `dual_teacher`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = DualTeacher(caller)
        self.create = raw(group.create)
        self.edit = raw(group.edit)
        self.delete = raw(group.delete)


class AsyncRawDualTeacher:
    """The methods of `dual_teacher`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncDualTeacher(caller)
        self.create = raw_awaited(group.create)
        self.edit = raw_awaited(group.edit)
        self.delete = raw_awaited(group.delete)
