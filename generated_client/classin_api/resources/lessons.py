# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `lessons`."""

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
    from ..params import (
        AddClassLabelsLessonParam,
        AddClassStudentMultipleStudentParam,
        AddCourseClassMultipleLessonParam,
        LessonsEnsureParam,
        UpdateClassStudentCommentReviewParam,
    )
    from ..replies import BatchReply, Reply
    from ..values import Time


class Lessons(Group):
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

        Creates a lesson, which since 6.0 is a classroom in the default unit of the course, and brings its id. Members
        of the course can enter it: teachers from 20 minutes before the start, others from 10; 20 minutes after the end
        it is closed. The operation goes on working but gains nothing new; `classrooms.create` takes its place. How many
        lessons fit into a course depends on the contract (121601070).

        Send a `course_unique_identity`: it is compared with those of all lessons of the school, and a repeat answers
        398 with the id and `more_data` of the lesson created first. Without one every call creates another lesson, even
        for the same hour. Deleting the lesson with `lessons.delete` or `lessons.delete_ended` frees the identity;
        deleting it in ClassIn's console or app does not, so that it answers 398 for ever.

        With 280 and 281 the lesson was created but is not recorded, with 824 it has no introduction: do not create it
        again, but make up for it with `recordings.configure` or `lessons.edit`. With 121601002 all was done, and the
        school is over its quota.

        Recording is one group: live pages, replays and the recorded scene need `record`. `more_data` stands beside
        `data`: with `record` it has the address of the player page, with `live` as well those of the stream, which stay
        with the lesson when live is switched off later. To chat on the player page, everyone logs in with a telephone
        number first. A page that needs no second login is `https://live.eeo.cn/live_partner.html` with `lessonKey`
        (from `live_url`), `account` (under 32 characters), `nickname` (under 24) and `checkCode`, the MD5 of SECRET,
        lessonKey, account and nickname, one behind the other.

        Repeating it is safe with the same `course_unique_identity`, by which ClassIn recognises it.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_name: Name of the lesson, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 50 on
                `lessons.create_many` and `lessons.edit`).
            begin_time: When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int in epoch
                seconds, or a datetime with a time zone.
            end_time: When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and, with 20
                minutes either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds, or a
                datetime with a time zone.
            teacher_uid: UID of the teacher, who must be a teacher of the school (136). Refused also with 172, 173, 387,
                400, 800 or 884.
            folder_id: Folder of the cloud drive for the lesson. Left out, the folder of the course; an unknown one is
                refused with 160. The teacher then sees this folder only, not that of the course.
            teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2 the seats are hidden
                and nobody comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 they do, 1 they do not. Left out, 0, as which
                any other number counts. The LMS operations have it the other way round.
            seat_num: Students on stage, without the teacher, so 0 is the teacher alone. Left out or empty, 6. More than
                12, unless ClassIn has raised it for the school, is refused with 259, a wrong number with 121601007. The
                LMS operations count the teacher as well.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number counts. HD and
                full HD need `seat_num` 1 or 6 (368).
            is_dc: Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be 1 (808), and
                `is_hd` counts as 2.
            assistant_uid: UID of the one co-teacher; not together with `assistant_uids`. Left out, there is none. An id
                that is no UID is refused with 400, else with the codes of `assistant_uids`.
            assistant_uids: UIDs of the co-teachers; not together with `assistant_uid`. Left out, there are none.
                Refused with 318, 319, 320, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many).
            record: Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other number counts.
            record_scene: Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record`. Left out, 0, as
                which any other number counts.
            live: Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out, 0, as which any
                other number counts.
            replay: Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other
                number counts.
            watch_by_login: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, 0. Of no use
                unless at least two of `record`, `live` and `replay` are on.
            allow_unlogged_chat: Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left
                out or wrong, 1. Of no use without `record` and `live`.
            course_unique_identity: Your own key for the lesson in the school, 1 to 32 characters (else 100). A second
                lesson with it is not created; 398 brings the first one's id. Left out, ClassIn compares nothing, and
                the same call creates another lesson. The client then generates one, so that its own repeats of this
                call are safe.
            class_introduce: Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, none; 824 when it
                could not be set.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on. Left out or wrong, 0. A paid extra;
                without it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the lesson.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 280: The lesson is created, but it is not recorded: the recording parameters are
            wrong. 281: The lesson is created, but it is not recorded: the video service is in trouble. 824: The lesson
            is created, but its introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid one;
                ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the ids
                in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number of
                seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted. 160: The school has no such
                cloud folder. 318: The school has no such co-teacher; add the person as a teacher first.
            Conflict: 153: The course has expired. 172: A student of the course cannot teach in it. 173: An auditor of
                the course cannot teach in it. 319: A student of the course cannot be a co-teacher in it. 320: An
                auditor of the course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its
                co-teacher as well. 387: The teacher is disabled; enable the account first. 388: The co-teacher is
                disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's
                maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The co-teacher is
                being disabled, which takes 1 to 5 minutes.
            LimitReached: 259: So many people on stage are more than the school may have. 21317: There are more
                co-teachers than the school may have in a lesson. 121601003: The school has created as many lessons as
                it may in a month; a larger plan allows more. 121601004: The school has created as many lessons as it
                may in a month. 121601012: The school's edition does not reach this definition. 121601070: The course
                would hold more lessons than the school's contract allows.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 808: The second camera does not go with the other settings;
                it needs one student on stage. 121601001: One of the settings is not part of the school's edition.
                121601005: The school cannot use live pages. 121601006: The school cannot record the teacher's own
                camera. 121601008: The school cannot use co-teachers. 121601009: The school cannot use replay pages.
                121601010: The school cannot record lessons. 121601011: The school cannot use a second camera.
                121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 323: The co-teacher could not be entered for the lesson;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.create(
                course_id=352861,
                class_name="Halves and quarters",
                begin_time=1796090400,
                end_time=1796093100,
                teacher_uid=1001001,
                folder_id="22419",
                teach_mode=1,
                is_auto_onstage=0,
                seat_num=6,
                is_hd=1,
                is_dc=0,
                assistant_uids=[1001002, 1001003],
                record=1,
                record_scene=0,
                live=1,
                replay=1,
                watch_by_login=0,
                allow_unlogged_chat=1,
                course_unique_identity="maths-7-2026-lesson-1",
                class_introduce="Sharing a cake",
                omo_station_broadcast=0,
            )

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

    @keywords_with_key("courseUniqueIdentity")
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
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. What exists already is edited to what is asked with `update` (by `lessons.edit`); else it is left as it
        is.

        Args:
            key: Your own key for it, sent as `courseUniqueIdentity`, 1 to 32 characters; one key always means the same
                thing.
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_name: Name of the lesson, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 50 on
                `lessons.create_many` and `lessons.edit`).
            begin_time: When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int in epoch
                seconds, or a datetime with a time zone.
            end_time: When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and, with 20
                minutes either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds, or a
                datetime with a time zone.
            teacher_uid: UID of the teacher, who must be a teacher of the school (136). Refused also with 172, 173, 387,
                400, 800 or 884.
            folder_id: Folder of the cloud drive for the lesson. Left out, the folder of the course; an unknown one is
                refused with 160. The teacher then sees this folder only, not that of the course.
            teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2 the seats are hidden
                and nobody comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 they do, 1 they do not. Left out, 0, as which
                any other number counts. The LMS operations have it the other way round.
            seat_num: Students on stage, without the teacher, so 0 is the teacher alone. Left out or empty, 6. More than
                12, unless ClassIn has raised it for the school, is refused with 259, a wrong number with 121601007. The
                LMS operations count the teacher as well.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number counts. HD and
                full HD need `seat_num` 1 or 6 (368).
            is_dc: Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be 1 (808), and
                `is_hd` counts as 2.
            assistant_uid: UID of the one co-teacher; not together with `assistant_uids`. Left out, there is none. An id
                that is no UID is refused with 400, else with the codes of `assistant_uids`.
            assistant_uids: UIDs of the co-teachers; not together with `assistant_uid`. Left out, there are none.
                Refused with 318, 319, 320, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many).
            record: Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other number counts.
            record_scene: Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record`. Left out, 0, as
                which any other number counts.
            live: Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out, 0, as which any
                other number counts.
            replay: Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other
                number counts.
            watch_by_login: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, 0. Of no use
                unless at least two of `record`, `live` and `replay` are on.
            allow_unlogged_chat: Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left
                out or wrong, 1. Of no use without `record` and `live`.
            class_introduce: Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, none; 824 when it
                could not be set.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on. Left out or wrong, 0. A paid extra;
                without it, 121604007.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: Id of the lesson.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 280: The lesson is created, but it is not recorded: the recording parameters are
            wrong. 281: The lesson is created, but it is not recorded: the video service is in trouble. 824: The lesson
            is created, but its introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid one;
                ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the ids
                in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number of
                seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted. 160: The school has no such
                cloud folder. 318: The school has no such co-teacher; add the person as a teacher first.
            Conflict: 153: The course has expired. 172: A student of the course cannot teach in it. 173: An auditor of
                the course cannot teach in it. 319: A student of the course cannot be a co-teacher in it. 320: An
                auditor of the course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its
                co-teacher as well. 387: The teacher is disabled; enable the account first. 388: The co-teacher is
                disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's
                maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The co-teacher is
                being disabled, which takes 1 to 5 minutes.
            LimitReached: 259: So many people on stage are more than the school may have. 21317: There are more
                co-teachers than the school may have in a lesson. 121601003: The school has created as many lessons as
                it may in a month; a larger plan allows more. 121601004: The school has created as many lessons as it
                may in a month. 121601012: The school's edition does not reach this definition. 121601070: The course
                would hold more lessons than the school's contract allows.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 808: The second camera does not go with the other settings;
                it needs one student on stage. 121601001: One of the settings is not part of the school's edition.
                121601005: The school cannot use live pages. 121601006: The school cannot record the teacher's own
                camera. 121601008: The school cannot use co-teachers. 121601009: The school cannot use replay pages.
                121601010: The school cannot record lessons. 121601011: The school cannot use a second camera.
                121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 323: The co-teacher could not be entered for the lesson;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.ensure(
                key="maths-7-2026-lesson-1",
                course_id=352861,
                class_name="Halves and quarters",
                begin_time=1796090400,
                end_time=1796093100,
                teacher_uid=1001001,
                folder_id="22419",
                teach_mode=1,
                is_auto_onstage=0,
                seat_num=6,
                is_hd=1,
                is_dc=0,
                assistant_uids=[1001002, 1001003],
                record=1,
                record_scene=0,
                live=1,
                replay=1,
                watch_by_login=0,
                allow_unlogged_chat=1,
                class_introduce="Sharing a cake",
                omo_station_broadcast=0,
            )

        addCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClass.html
        """
        return self._caller.ensure(
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
                "courseUniqueIdentity": key,
                "classIntroduce": class_introduce,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
            update=update,
        )

    def ensure_many(
        self,
        rows: Iterable[LessonsEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of lessons.

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
            reply = classin.lessons.ensure_many(
                [
                    {
                        "key": "maths-7-2026-lesson-1",
                        "course_id": 352861,
                        "class_name": "Halves and quarters",
                        "begin_time": 1796090400,
                        "end_time": 1796093100,
                        "teacher_uid": 1001001,
                    },
                ],
            )
        """
        return self._caller.ensure_many("addCourseClass", rows, update=update, on_progress=on_progress)

    @keywords
    def create_many(
        self,
        *,
        course_id: int,
        class_json: Sequence[AddCourseClassMultipleLesson | AddCourseClassMultipleLessonParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseClassMultipleResult, int]:
        """Create several lessons in a course.

        Does for each entry of `class_json` what `lessons.create` does, and answers entry by entry in the order sent.
        ClassIn advises at most 30 entries a call. Of more than 50 it cuts off the rest without a word: those lessons
        are not created and have no entry in the answer. The call as a whole can say 1 while entries fail: look at each
        entry's `errno`. What is wrong with the course or the list ends the call (144, 147, 149, 153, 155); what is
        wrong with a lesson stands at its entry.

        Give every entry a `course_unique_identity` of its own. A repeat then answers 398 at the entries whose lessons
        exist, with their ids and `more_data`, and creates those that are missing. 133 says that the list itself has an
        identity twice; the second lesson was not created. Entries with 280, 281, 824 and 121601002 were created: do not
        create them again. Since 6.0 `classrooms.create`, one lesson a call, takes the operation's place; this one goes
        on working but gains nothing new.

        Repeating it is safe with the same `course_unique_identity`, by which ClassIn recognises it.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_json: The lessons to create, 1 to 50; ClassIn advises at most 30. Those after the 50th are cut off
                without a word. An empty list, or one that is not JSON text, is refused with 155.
                - `class_name`: Name of the lesson, 1 to 50 characters. ClassIn cuts a longer one to 50 (but to 90 on
                    `lessons.create`).
                - `begin_time`: When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int
                    in epoch seconds, or a datetime with a time zone.
                - `end_time`: When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and,
                    with 20 minutes either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds,
                    or a datetime with a time zone.
                - `teacher_uid`: UID of the teacher, who must be a teacher of the school (136). Refused also with 122,
                    172, 173, 387, 400, 800 or 884.
                - `folder_id`, optional: Folder of the cloud drive for the lesson. Left out, the folder of the course;
                    an unknown one is refused with 160.
                - `teach_mode`, optional: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2
                    the seats are hidden and nobody comes on stage by itself, whatever `is_auto_onstage` says.
                - `is_auto_onstage`, optional: Whether students come on stage on entering, 0 they do, 1 they do not.
                    Left out, 0, as which any other number counts. The LMS operations have it the other way round.
                - `seat_num`, optional: Students on stage, without the teacher, so 0 is the teacher alone. Left out or
                    empty, 6. More than 12, unless ClassIn has raised it for the school, is refused with 259, a wrong
                    number with 121601007. The LMS operations count the teacher as well.
                - `is_hd`, optional: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number
                    counts. HD and full HD need `seat_num` 1 or 6 (368).
                - `is_dc`, optional: Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be
                    1 (808), and `is_hd` counts as 2.
                - `assistant_uid`, optional: UID of the one co-teacher; not together with `assistant_uids`. Left out,
                    there is none. An id that is no UID is refused with 400, else with the codes of `assistant_uids`.
                - `assistant_uids`, optional: UIDs of the co-teachers; not together with `assistant_uid`. Here a list,
                    while `lessons.create` takes it as JSON text. Left out, there are none. Refused with 318, 319, 320,
                    322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many).
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
                - `record`, optional: Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other
                    number counts.
                - `record_scene`, optional: Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs
                    `record`. Left out, 0, as which any other number counts.
                - `live`, optional: Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out,
                    0, as which any other number counts.
                - `replay`, optional: Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0,
                    as which any other number counts.
                - `watch_by_login`, optional: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong,
                    0. Of no use unless at least two of `record`, `live` and `replay` are on.
                - `allow_unlogged_chat`, optional: Whether people without a login may chat and like on the live page, 0
                    no, 1 yes. Left out or wrong, 1. Of no use without `record` and `live`.
                - `course_unique_identity`, optional: Your own key for the lesson in the school, 1 to 32 characters
                    (else 100), once in the list (133). A second lesson with it is not created; 398 brings the first
                    one's id. Left out, ClassIn compares nothing, and the same entry creates another lesson.
                - `class_introduce`, optional: Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out,
                    none; 824 when it could not be set.
                - `omo_station_broadcast`, optional: Whether OMO station broadcast is on, 0 off, 1 on. Left out or
                    wrong, 0. A paid extra; without it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 30 items is sent in
            several requests.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 280: The lesson is created, but it is not recorded: the recording parameters are
            wrong. 281: The lesson is created, but it is not recorded: the video service is in trouble. 824: The lesson
            is created, but its introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 122: The teacher's account is not a valid one. 133:
                The list has this unique identity twice; the repeated lesson was not created. 155: The list is empty or
                could not be read; send it as JSON text with at least one entry. 165: A lesson lasts from 15 minutes to
                24 hours. 268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid
                one; ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the
                ids in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number
                of seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted. 160: The school has no such
                cloud folder. 318: The school has no such co-teacher; add the person as a teacher first.
            Conflict: 153: The course has expired. 172: A student of the course cannot teach in it. 173: An auditor of
                the course cannot teach in it. 319: A student of the course cannot be a co-teacher in it. 320: An
                auditor of the course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its
                co-teacher as well. 387: The teacher is disabled; enable the account first. 388: The co-teacher is
                disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's
                maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The co-teacher is
                being disabled, which takes 1 to 5 minutes.
            LimitReached: 259: So many people on stage are more than the school may have. 21317: There are more
                co-teachers than the school may have in a lesson. 121601003: The school has created as many lessons as
                it may in a month; a larger plan allows more. 121601004: The school has created as many lessons as it
                may in a month. 121601012: The school's edition does not reach this definition. 121601070: The course
                would hold more lessons than the school's contract allows.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 808: The second camera does not go with the other settings;
                it needs one student on stage. 121601001: One of the settings is not part of the school's edition.
                121601005: The school cannot use live pages. 121601006: The school cannot record the teacher's own
                camera. 121601008: The school cannot use co-teachers. 121601009: The school cannot use replay pages.
                121601010: The school cannot record lessons. 121601011: The school cannot use a second camera.
                121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 161: Creating the lesson failed for no stated reason; look
                before creating it again. 220: The lesson was not passed on to ClassIn's client; whether it was created
                is not said. 324: The teacher could not be put on the course's teacher list; whether the rest was done
                is not said. 326: The co-teacher could not be put on the course's teacher list; whether the rest was
                done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.create_many(
                course_id=352861,
                class_json=[
                    {
                        "class_name": "Halves and quarters",
                        "begin_time": 1796090400,
                        "end_time": 1796093100,
                        "teacher_uid": 1001001,
                        "folder_id": "22419",
                        "seat_num": 6,
                        "assistant_uids": [1001002, 1001003],
                        "custom_column": "row-1",
                        "record": 1,
                        "live": 1,
                        "replay": 1,
                        "course_unique_identity": "maths-7-2026-lesson-1",
                    },
                    {
                        "class_name": "Thirds",
                        "begin_time": 1796176800,
                        "end_time": 1796179500,
                        "teacher_uid": 1001001,
                        "custom_column": "row-2",
                        "record": 1,
                        "record_scene": 1,
                        "live": 0,
                        "replay": 1,
                        "course_unique_identity": "maths-7-2026-lesson-2",
                    },
                    {
                        "class_name": "Fifths",
                        "begin_time": 1796263200,
                        "end_time": 1796265900,
                        "teacher_uid": 1001001,
                        "teach_mode": 2,
                        "seat_num": 1,
                        "is_dc": 3,
                        "record": 1,
                        "course_unique_identity": "maths-7-2026-lesson-3",
                    },
                    {
                        "class_name": "Sixths",
                        "begin_time": 1796349600,
                        "end_time": 1796352300,
                        "teacher_uid": 1001001,
                        "class_introduce": "Sharing a cake",
                        "course_unique_identity": "maths-7-2026-lesson-4",
                    },
                    {
                        "class_name": "Sevenths",
                        "begin_time": 1796436000,
                        "end_time": 1796436300,
                        "teacher_uid": 1001001,
                        "course_unique_identity": "maths-7-2026-lesson-5",
                    },
                ],
            )

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

        Changes what is sent, but leaving out is not always "unchanged": without `folder_id` the lesson gets the folder
        of the course, without `omo_station_broadcast` there is no OMO broadcast. So send the folder with every call,
        and a 1 of the broadcast. The seats are changed with `lessons.set_seats`.

        Recording is one group: send `record`, `live` and `replay` together, and all three with `record_scene`, or
        nothing of it is changed. Left out altogether, recording stays as it was, and `more_data` comes as on creation.
        With 282, 283 and 284 the rest was changed and the recording was not, with 825 all but the introduction was.

        From 20 minutes before the start, name, times, folder, automatic stage and mode are fixed (350); recording
        cannot be switched on (283), and where it is on only `replay` can be changed. Whether an unchanged `folder_id`
        then answers 350 as well is not documented. Teacher and co-teachers can be changed until the lesson ends (385);
        a teacher who is taken off while in the room is put out.

        A lesson made in ClassIn's app answers 466, and one made with `classrooms.create` is not to be changed here, for
        the data would diverge. The operation goes on working but gains nothing new; `classrooms.edit` takes its place,
        which names the classroom by its activity id, and that does not come with lessons created here. Sent again, the
        call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that is being held 140, one
                that has ended 145, a deleted one 212.
            class_name: New name, 1 to 50 characters. ClassIn cuts a longer one to 50, though `lessons.create` takes 90.
                Left out, unchanged.
            begin_time: New start. At least a minute (120) and at most 3 years ahead (268). Left out, unchanged. An int
                in epoch seconds, or a datetime with a time zone. Sent with `end_time`.
            end_time: New end, after the start (119); required with `begin_time`. The lesson lasts 15 minutes to 24
                hours (165) and, with 20 minutes either side, does not overlap ClassIn's maintenance (454). Left out
                without it, unchanged. An int in epoch seconds, or a datetime with a time zone.
            teacher_uid: UID of the new teacher, who must be a teacher of the school (136). Left out, unchanged. Refused
                also with 172, 173, 325, 328, 387, 400, 800 or 884.
            folder_id: Left out, it becomes the folder of the course, so send it with every edit. Folder of the cloud
                drive for the lesson; an unknown one is refused with 160.
            record: Whether the classroom is recorded, 0 no, 1 yes; with `live` and `replay` or not at all. Any other
                number counts as 0. Left out together with `live` and `replay`, unchanged.
            record_scene: Left out beside `record`, `live` and `replay`, it becomes 0, so send it whenever they are
                sent. Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record` 1. Left out together
                with these three, unchanged. Any other number counts as 0.
            live: Whether the lesson is live on a web page, 0 no, 1 yes; with `record` and `replay` or not at all. It
                needs `record`. Any other number counts as 0. Left out together with `record` and `replay`, unchanged.
            replay: Whether the web page has the replay, 0 no, 1 yes; with `record` and `live` or not at all. It needs
                `record`. Any other number counts as 0. Left out together with `record` and `live`, unchanged.
            assistant_uid: UID of the one co-teacher; not together with `assistant_uids`. Left out, unchanged. An id
                that is no UID is refused with 400. ClassIn takes an empty value for none; `assistant_uids` with `[]`
                says the same.
            assistant_uids: UIDs of all co-teachers, `[]` for none; not together with `assistant_uid`. Left out,
                unchanged. Refused with 318, 319, 320, 321, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too
                many).
            teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, unchanged. With 2 nobody comes
                on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 they do, 1 they do not. Left out, unchanged;
                any other number counts as 0. The LMS operations have it the other way round.
            class_introduce: New introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, unchanged;
                825 when it could not be set.
            watch_by_login: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, unchanged. Of no
                use unless at least two of `record`, `live` and `replay` are on.
            allow_unlogged_chat: Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left
                out or wrong, unchanged. Of no use without `record` and `live`.
            omo_station_broadcast: Left out or wrong, it becomes 0, so send a 1 with every edit. Whether OMO station
                broadcast is on, 0 off, 1 on. A paid extra; without it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer.
            - `more_data`: Where the lesson can be watched. Empty unless it records.
            - `error_info`: How a v1 call ended.
            No failure, `PARTIAL`: 282: The lesson is changed, but not its recording: the recording parameters are
            wrong. 283: The lesson is changed, but not its recording: it begins in less than 20 minutes. 284: The lesson
            is changed, but not its recording: the video service is in trouble. 825: The lesson is changed, but its
            introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid one;
                ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the ids
                in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number of
                seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 142: The course has no
                such lesson. 143: There is no such lesson. 144: The school has no such course. 160: The school has no
                such cloud folder. 212: The lesson has been deleted. 318: The school has no such co-teacher; add the
                person as a teacher first.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended.
                172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it. 319:
                A student of the course cannot be a co-teacher in it. 320: An auditor of the course cannot be a
                co-teacher in it. 321: A student of this lesson alone cannot be its co-teacher. 322: The teacher of the
                lesson cannot be its co-teacher as well. 325: A student of this lesson alone cannot be its teacher. 328:
                A co-teacher of the lesson cannot be its teacher as well. 350: Name, times, folder, seats and mode
                cannot be changed in the last 20 minutes before the start. 385: The lesson is over, so its teacher and
                co-teachers cannot be changed. 387: The teacher is disabled; enable the account first. 388: The
                co-teacher is disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps
                ClassIn's maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The
                co-teacher is being disabled, which takes 1 to 5 minutes.
            LimitReached: 21317: There are more co-teachers than the school may have in a lesson. 121601003: The school
                has created as many lessons as it may in a month; a larger plan allows more. 121601004: The school has
                created as many lessons as it may in a month. 121601012: The school's edition does not reach this
                definition.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities. 121601001: One of the
                settings is not part of the school's edition. 121601005: The school cannot use live pages. 121601006:
                The school cannot record the teacher's own camera. 121601008: The school cannot use co-teachers.
                121601009: The school cannot use replay pages. 121601010: The school cannot record lessons. 121601011:
                The school cannot use a second camera. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 323: The co-teacher could not be entered for the lesson;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said. 327: The old co-teacher could not be taken off the lesson;
                whether the rest was done is not said. 372: Changing the automatic stage failed; whether the rest was
                changed is not said. 880: Changing the teaching mode failed; whether the rest was changed is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.edit(
                course_id=352861,
                class_id=1227045,
                class_name="Halves, quarters and thirds",
                begin_time=1796176800,
                end_time=1796179500,
                folder_id="22419",
                teach_mode=1,
                is_auto_onstage=0,
                class_introduce="Sharing a pizza",
                omo_station_broadcast=0,
            )

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

        Deletes the lesson, up to its start, and frees its `courseUniqueIdentity`. With 823 the lesson is deleted and
        the identity is not free. While the lesson is being held it cannot be deleted (140), and after its end only with
        `lessons.delete_ended` (145). A lesson that is deleted already answers 212, which is no failure: sent again, the
        call ends in the same state.

        A lesson made in ClassIn's app answers 466, and a classroom made with `classrooms.create` is for
        `activities.delete`. Lessons created with `lessons.create` stay with this operation, for they come without the
        activity id that the other needs.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that is being held 140, one
                that has ended 145.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 212: The lesson has been deleted already.
            No failure, `PARTIAL`: 823: The lesson is deleted, but its unique identity was not freed.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended;
                use delEndCourseClass to delete it.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
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
            reply = classin.lessons.delete(course_id=352861, class_id=1227045)

        delCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/delCourseClass.html
        """
        return self._caller.send("delCourseClass", {"courseId": course_id, "classId": class_id, **(extra or {})})

    @keywords
    def delete_ended(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelEndCourseClassResponse]:
        """Delete a lesson that has ended.

        Does for a lesson that has ended what `lessons.delete` does before the start: it deletes the lesson and frees
        its `courseUniqueIdentity` (823 when only the lesson was deleted). What becomes of its recordings is not
        documented, nor what a lesson answers that has not begun; one that is being held answers 140. A lesson that is
        deleted already answers 212, which is no failure.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that is being held 140.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 212: The lesson has been deleted already.
            No failure, `PARTIAL`: 823: The lesson is deleted, but its unique identity was not freed.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended
                and cannot be deleted; the page lists this code though it is about ended lessons.
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
            reply = classin.lessons.delete_ended(course_id=352861, class_id=1227045)

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

        The link is made for one person and one kind of device, and holds the telephone number of the account: give it
        to nobody else and keep it out of logs. It opens the installed app; since 2021 it no longer logs anyone in, so
        who is not logged in there is asked for the password first. Members of the lesson get one, and also the school's
        own account and sub-accounts that may watch lessons and manage courses; anyone else answers 150. An e-mail
        account needs a telephone number bound to it in the app (467); until then make its link yourself:
        `classin://www.eeo.cn/enterclass?telephone=<e-mail>`, or
        `https://www.eeo.cn/client/invoke/index.html?telephone=<e-mail>` for the page that offers to install ClassIn.
        The links for PC and Android do nothing where ClassIn is not installed: put their parameters behind
        `https://www.eeo.cn/client/invoke/index.html` for a page that offers to install it. The link for iOS is such a
        page already.

        To open the activities of a course rather than a lesson no call is needed:
        `classin://www.eeo.cn/enterclass?autoCourseId=<course id>` works where ClassIn 5.2.1 or newer is installed, but
        not from WeChat.

        Repeating it is safe: it changes nothing.

        Args:
            uid: UID of the person who will open the link. A cancelled account answers 888.
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a
                deleted one 212.
            life_time: How long the key in the link holds, in seconds. Left out or empty, 86400. Links have carried no
                key since 2021.
            device_type: Where the link will be opened, 1 Windows or macOS, 2 iOS, 3 Android. Left out, 1.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The link, `classin://…` for PC and Android, `https://…` for iOS. It holds the
            account's telephone number.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 212: The lesson has been deleted.
            Conflict: 145: The lesson has ended.
            PermissionDenied: 150: The person is no member of the lesson, and none of the school's accounts that may
                enter any lesson.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 467: A launch link needs an
                account with a telephone number; the user must add one in ClassIn.
            AccountClosed: 888: The user's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed. 104: It failed for no stated reason
                and may have been done all the same. 114: ClassIn had an internal error; it may have been done all the
                same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.launch_url(uid=1001001, course_id=352861, class_id=1227045, device_type=1)

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
        student_json: Sequence[AddClassStudentMultipleStudent | AddClassStudentMultipleStudentParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students to one lesson only.

        The people can enter this lesson and no other of the course, and join neither its chat group nor its homework;
        auditors cannot be added so. They must be students of the school (228). Main and sub lessons of dual-teacher
        courses take them too. People can be added until the lesson ends (145). ClassIn advises at most 30 entries a
        call.

        The answer has an entry for each person, which does not name the person: tell them apart by their place or by
        `custom_column`. Who is in the lesson already gives 166, which is no failure; an auditor of the course (164) or
        somebody who teaches in it (129, 329, 332, 333) is not added. 113, 125 and 288 are about telephone numbers, by
        which people were named until 2020.

        It goes on working, but gets no new features; for a classroom use `activities.add_students`, as classrooms may
        answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a
                deleted one 212.
            identity: Role in the lesson, 1 student. Any other is refused with 159. Left out, ClassIn takes 1, though
                its page calls it required.
            student_json: The people to add, at least one; ClassIn advises at most 30. An empty list, or one that is not
                JSON text, is refused with 155, more people than the lesson has room for with 157.
                - `uid`: UID of the person, as `users.register` brings it. Any other id is refused with 400, somebody
                    who is no student of the school with 228, a closed account with 886.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 30 items is sent in
            several requests.
            No failure, `EXISTED`: 166: This person is a student of the lesson already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 125: The student's telephone number is not a valid
                one. 155: The list is empty or could not be read; send it as JSON text with at least one entry. 288:
                Telephone numbers of this range are not accepted. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 142: The course has no such lesson.
                143: There is no such lesson. 144: The school has no such course. 212: The lesson has been deleted. 228:
                The school has no such student; add the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 145: The lesson has ended. 164: An
                auditor of the course cannot be a student of its lesson. 329: A co-teacher of the lesson cannot be its
                student. 332: A teacher or co-teacher of the course can be neither its student nor its auditor. 333: The
                head teacher of the course cannot be its student.
            LimitReached: 157: The lesson has no room for so many students.
            Unsupported: 159: In a lesson this works for students only; the identity must be 1. 369: Courses or lessons
                of this type do not support the operation. 466: The lesson was created as a classroom and cannot be
                handled here; use the operations on activities.
            AccountClosed: 886: The student's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same. 158: The students could not be
                added to the lesson; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.add_students(
                course_id=352861,
                class_id=1227045,
                identity=1,
                student_json=[
                    {"uid": 1001930, "custom_column": "row-1"},
                    {"uid": 1001740},
                    {"uid": 1001741},
                    {"uid": 1009999, "custom_column": "row-4"},
                ],
            )

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

        Does for each lesson of `class_json` what `lessons.add_students` does for several people: the student can enter
        these lessons, and no others of the course. ClassIn advises at most 100 lessons a call. The answer has an entry
        for each lesson with nothing but its code, so only its place says which lesson it is about. Where the student is
        in the lesson already it says 166, which is no failure.

        It goes on working, but gets no new features; for a classroom call `activities.add_students`, once for each, as
        classrooms may answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144, a deleted one with 149, one
                that has expired with 153.
            student_uid: UID of the student, as `users.register` brings it. Any other id is refused with 400, somebody
                who is no student of the school with 228, a closed account with 886.
            class_json: Ids of the lessons, at least one; ClassIn advises at most 100. An empty list, or one that is not
                JSON text, is refused with 155. A lesson of another course answers 142, one that has ended 145, a full
                one 157, a deleted one 212.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 166: This person is a student of the lesson already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 155: The list
                is empty or could not be read; send it as JSON text with at least one entry. 400: The UID does not exist
                or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 142: The course has no such lesson.
                144: The school has no such course. 149: The course has been deleted. 212: The lesson has been deleted.
                228: The school has no such student; add the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 145: The lesson has ended. 153: The
                course has expired. 164: An auditor of the course cannot be a student of its lesson. 332: A teacher or
                co-teacher of the course can be neither its student nor its auditor. 333: The head teacher of the course
                cannot be its student.
            LimitReached: 157: The lesson has no room for so many students.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
            AccountClosed: 886: The student's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same. 158: The students could not be
                added to the lesson; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.add_student_to_many(
                course_id=352861,
                student_uid=1001930,
                class_json=[1227045, 1227046, 1227047],
            )

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

        Takes people off this lesson alone. A student of the course remains one and sees its other lessons; to remove
        somebody from the course there is `courses.remove_student`. Who is in the classroom at that moment is put out.
        After the end of the lesson nothing can be changed (145). Main and sub lessons of dual-teacher courses are
        supported.

        The answer has an entry for each person with nothing but its code, so only its place says whom it is about. Who
        is no student of the lesson gives 167, which is no failure here.

        It goes on working, but gets no new features; for a classroom use `activities.remove_students`, as classrooms
        may answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a
                deleted one 212.
            identity: Role in the lesson, 1 student. Any other is refused with 159.
            student_uid_json: UIDs of the people to remove, at least one. An empty list, or one that is not JSON text,
                is refused with 155. An id that is no UID is refused with 400.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 167: The person is no student of the lesson.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry. 400: The UID does not exist or is not of this school; the ids in
                eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 142: The course has no such lesson.
                143: There is no such lesson. 144: The school has no such course. 212: The lesson has been deleted.
            Conflict: 145: The lesson has ended.
            Unsupported: 159: In a lesson this works for students only; the identity must be 1. 369: Courses or lessons
                of this type do not support the operation. 466: The lesson was created as a classroom and cannot be
                handled here; use the operations on activities.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same. 171: Removing the student from
                the lesson failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.remove_students(
                course_id=352861,
                class_id=1227045,
                identity=1,
                student_uid_json=[1001930, 1001740, 1001741],
            )

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
        class_list: Sequence[AddClassLabelsLesson | AddClassLabelsLessonParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddClassLabelsResult, AddClassLabelsResult]:
        """Set the labels of lessons.

        Gives each lesson exactly the labels that its entry names, in place of those that it had; an empty list takes
        all of them off. A lesson carries at most 10 (357). `labels.create` makes the labels. With 358 and 359 it is not
        said whether the other labels of the entry were set: send the right list. Lessons that were created as
        classrooms in ClassIn's app answer 466.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of all the lessons. One that the school does not have is refused with 144 or 147, a
                deleted one with 149.
            class_list: The lessons with their labels, at least one. An empty list, or one that is not JSON text, is
                refused with 155.
                - `class_id`: The lesson. An unknown one answers 143, one of another course 142, a deleted one 212.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. What comes back when it is left out is not documented.
                - `class_label_id`, optional: Ids of all the labels that the lesson is to have, at most 10 (else 357).
                    An empty list takes all labels off; what leaving it out does is not documented, so send it always.
                    An unknown label is refused with 358, another school's with 359.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 147: There is no such course. 149: The course has been deleted. 212: The lesson has been
                deleted. 358: Some of the labels do not exist; whether the others were set is not said.
            LimitReached: 357: The lesson would carry too many labels; 10 are the most.
            PermissionDenied: 359: Some of the labels belong to another school; whether the others were set is not said.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
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
            reply = classin.lessons.set_labels(
                course_id=352861,
                class_list=[
                    {"custom_column": "row-1", "class_id": 1227045, "class_label_id": ["363", "364"]},
                    {"class_id": 1227046, "class_label_id": []},
                    {"custom_column": "row-3", "class_id": 1227047, "class_label_id": ["999"]},
                ],
            )

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

        Send `seat_num`, `is_hd` or both. Works until 20 minutes before the start (348). High definition goes with 1 or
        6 students on stage only (368), the second camera with 1 only (808). `is_dc` counts as 0 when it is left out, so
        send 3 again to keep a second camera.

        It goes on working, but gets no new features; for a classroom use `classrooms.edit`, whose `seat_num` counts the
        teacher too, as classrooms may answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one in progress 140, one that
                has ended 145, a deleted one 212.
            seat_num: How many students can be on stage, not counting the teacher. 0 leaves the teacher alone there.
                Needed unless `is_hd` is sent; left out beside it, unchanged, as is to be expected, though no page says
                so. More than the school may have is refused with 259 (in 2017 it was cut to that number), a wrong
                number with 121601007.
            is_hd: Definition of the cameras, 0 standard, 1 high, 2 full high. Needed unless `seat_num` is sent; left
                out beside it, unchanged, as is to be expected, though no page says so. Other numbers count as 0.
                Refused with 368 where it does not go with `seat_num`, with 121601012 where the school may not use it.
            is_dc: Left out or wrong, it becomes 0, so send a 3 with every edit. Second camera, 0 off, 3 on in full high
                definition. 3 needs `seat_num` 1 (else 808) and makes `is_hd` 2, whatever is sent. Where the school may
                not use it, 121601011.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 121601007: The number of seats on stage is wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 147: There is no such course. 149: The course has been deleted. 212: The lesson has been
                deleted.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended.
                153: The course has expired. 348: The seats on stage cannot be changed in the last 20 minutes before the
                start.
            LimitReached: 259: There are more students on stage than the school may have, 12 at most. 121601012: The
                school's edition does not reach this definition.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 466: The lesson was created as a classroom and cannot be
                handled here; use the operations on activities. 808: The second camera does not go with the other
                settings; it needs one student on stage. 121601011: The school cannot use a second camera.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 349: Changing the seats on
                stage failed for no stated reason. 367: Changing the high definition of the lesson failed for no stated
                reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.lessons.set_seats(course_id=352861, class_id=1227045, seat_num=6, is_hd=1, is_dc=0)

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
        comment_json: Sequence[UpdateClassStudentCommentReview | UpdateClassStudentCommentReviewParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[UpdateClassStudentCommentResult, UpdateClassStudentCommentResult]:
        """Set the teacher's stars and comments for students of a lesson.

        Overwrites what stood there for each of the students. The answer has an entry for each, named by `student_uid`.
        Whether the lesson must have ended, and whether the app tells the student, is not documented.

        Repeating it is safe: the result is the same.

        Args:
            class_id: The lesson. One that the school does not have is refused with 233.
            comment_json: A review for each student. What an empty list does is not documented.
                - `student_uid`: UID of the student. Refused with 167 who is not in the lesson, with 228 who is no
                    student of the school, with 400 what is no UID.
                - `star_num`: Stars, 0 to 5. ClassIn takes less than 0 for 0 and more than 5 for 5.
                - `comment`: The comment, up to 1000 characters. ClassIn cuts a longer one.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 167: This person is no student of the lesson. 228: The school has no such student; add the person
                as a student first. 233: The school has no such lesson.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
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
            reply = classin.lessons.review_students(
                class_id=1227045,
                comment_json=[
                    {
                        "student_uid": 1001930,
                        "star_num": 5,
                        "comment": "Fractions are no riddle any more.",
                        "custom_column": "row-1",
                    },
                    {"student_uid": 1001740, "star_num": 3, "comment": "Practise halving."},
                ],
            )

        updateClassStudentComment: https://docs.eeo.cn/api/zh-hans/user/updateClassStudentComment.html
        """
        return self._caller.send_batch(
            "updateClassStudentComment", {"classId": class_id, "commentJson": comment_json, **(extra or {})}
        )


class AsyncLessons(Group):
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

        Creates a lesson, which since 6.0 is a classroom in the default unit of the course, and brings its id. Members
        of the course can enter it: teachers from 20 minutes before the start, others from 10; 20 minutes after the end
        it is closed. The operation goes on working but gains nothing new; `classrooms.create` takes its place. How many
        lessons fit into a course depends on the contract (121601070).

        Send a `course_unique_identity`: it is compared with those of all lessons of the school, and a repeat answers
        398 with the id and `more_data` of the lesson created first. Without one every call creates another lesson, even
        for the same hour. Deleting the lesson with `lessons.delete` or `lessons.delete_ended` frees the identity;
        deleting it in ClassIn's console or app does not, so that it answers 398 for ever.

        With 280 and 281 the lesson was created but is not recorded, with 824 it has no introduction: do not create it
        again, but make up for it with `recordings.configure` or `lessons.edit`. With 121601002 all was done, and the
        school is over its quota.

        Recording is one group: live pages, replays and the recorded scene need `record`. `more_data` stands beside
        `data`: with `record` it has the address of the player page, with `live` as well those of the stream, which stay
        with the lesson when live is switched off later. To chat on the player page, everyone logs in with a telephone
        number first. A page that needs no second login is `https://live.eeo.cn/live_partner.html` with `lessonKey`
        (from `live_url`), `account` (under 32 characters), `nickname` (under 24) and `checkCode`, the MD5 of SECRET,
        lessonKey, account and nickname, one behind the other.

        Repeating it is safe with the same `course_unique_identity`, by which ClassIn recognises it.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_name: Name of the lesson, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 50 on
                `lessons.create_many` and `lessons.edit`).
            begin_time: When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int in epoch
                seconds, or a datetime with a time zone.
            end_time: When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and, with 20
                minutes either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds, or a
                datetime with a time zone.
            teacher_uid: UID of the teacher, who must be a teacher of the school (136). Refused also with 172, 173, 387,
                400, 800 or 884.
            folder_id: Folder of the cloud drive for the lesson. Left out, the folder of the course; an unknown one is
                refused with 160. The teacher then sees this folder only, not that of the course.
            teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2 the seats are hidden
                and nobody comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 they do, 1 they do not. Left out, 0, as which
                any other number counts. The LMS operations have it the other way round.
            seat_num: Students on stage, without the teacher, so 0 is the teacher alone. Left out or empty, 6. More than
                12, unless ClassIn has raised it for the school, is refused with 259, a wrong number with 121601007. The
                LMS operations count the teacher as well.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number counts. HD and
                full HD need `seat_num` 1 or 6 (368).
            is_dc: Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be 1 (808), and
                `is_hd` counts as 2.
            assistant_uid: UID of the one co-teacher; not together with `assistant_uids`. Left out, there is none. An id
                that is no UID is refused with 400, else with the codes of `assistant_uids`.
            assistant_uids: UIDs of the co-teachers; not together with `assistant_uid`. Left out, there are none.
                Refused with 318, 319, 320, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many).
            record: Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other number counts.
            record_scene: Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record`. Left out, 0, as
                which any other number counts.
            live: Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out, 0, as which any
                other number counts.
            replay: Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other
                number counts.
            watch_by_login: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, 0. Of no use
                unless at least two of `record`, `live` and `replay` are on.
            allow_unlogged_chat: Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left
                out or wrong, 1. Of no use without `record` and `live`.
            course_unique_identity: Your own key for the lesson in the school, 1 to 32 characters (else 100). A second
                lesson with it is not created; 398 brings the first one's id. Left out, ClassIn compares nothing, and
                the same call creates another lesson. The client then generates one, so that its own repeats of this
                call are safe.
            class_introduce: Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, none; 824 when it
                could not be set.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on. Left out or wrong, 0. A paid extra;
                without it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Id of the lesson.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 280: The lesson is created, but it is not recorded: the recording parameters are
            wrong. 281: The lesson is created, but it is not recorded: the video service is in trouble. 824: The lesson
            is created, but its introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid one;
                ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the ids
                in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number of
                seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted. 160: The school has no such
                cloud folder. 318: The school has no such co-teacher; add the person as a teacher first.
            Conflict: 153: The course has expired. 172: A student of the course cannot teach in it. 173: An auditor of
                the course cannot teach in it. 319: A student of the course cannot be a co-teacher in it. 320: An
                auditor of the course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its
                co-teacher as well. 387: The teacher is disabled; enable the account first. 388: The co-teacher is
                disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's
                maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The co-teacher is
                being disabled, which takes 1 to 5 minutes.
            LimitReached: 259: So many people on stage are more than the school may have. 21317: There are more
                co-teachers than the school may have in a lesson. 121601003: The school has created as many lessons as
                it may in a month; a larger plan allows more. 121601004: The school has created as many lessons as it
                may in a month. 121601012: The school's edition does not reach this definition. 121601070: The course
                would hold more lessons than the school's contract allows.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 808: The second camera does not go with the other settings;
                it needs one student on stage. 121601001: One of the settings is not part of the school's edition.
                121601005: The school cannot use live pages. 121601006: The school cannot record the teacher's own
                camera. 121601008: The school cannot use co-teachers. 121601009: The school cannot use replay pages.
                121601010: The school cannot record lessons. 121601011: The school cannot use a second camera.
                121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 323: The co-teacher could not be entered for the lesson;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.create(
                course_id=352861,
                class_name="Halves and quarters",
                begin_time=1796090400,
                end_time=1796093100,
                teacher_uid=1001001,
                folder_id="22419",
                teach_mode=1,
                is_auto_onstage=0,
                seat_num=6,
                is_hd=1,
                is_dc=0,
                assistant_uids=[1001002, 1001003],
                record=1,
                record_scene=0,
                live=1,
                replay=1,
                watch_by_login=0,
                allow_unlogged_chat=1,
                course_unique_identity="maths-7-2026-lesson-1",
                class_introduce="Sharing a cake",
                omo_station_broadcast=0,
            )

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

    @keywords_with_key("courseUniqueIdentity")
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
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[int]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. What exists already is edited to what is asked with `update` (by `lessons.edit`); else it is left as it
        is.

        Args:
            key: Your own key for it, sent as `courseUniqueIdentity`, 1 to 32 characters; one key always means the same
                thing.
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_name: Name of the lesson, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 50 on
                `lessons.create_many` and `lessons.edit`).
            begin_time: When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int in epoch
                seconds, or a datetime with a time zone.
            end_time: When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and, with 20
                minutes either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds, or a
                datetime with a time zone.
            teacher_uid: UID of the teacher, who must be a teacher of the school (136). Refused also with 172, 173, 387,
                400, 800 or 884.
            folder_id: Folder of the cloud drive for the lesson. Left out, the folder of the course; an unknown one is
                refused with 160. The teacher then sees this folder only, not that of the course.
            teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2 the seats are hidden
                and nobody comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 they do, 1 they do not. Left out, 0, as which
                any other number counts. The LMS operations have it the other way round.
            seat_num: Students on stage, without the teacher, so 0 is the teacher alone. Left out or empty, 6. More than
                12, unless ClassIn has raised it for the school, is refused with 259, a wrong number with 121601007. The
                LMS operations count the teacher as well.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number counts. HD and
                full HD need `seat_num` 1 or 6 (368).
            is_dc: Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be 1 (808), and
                `is_hd` counts as 2.
            assistant_uid: UID of the one co-teacher; not together with `assistant_uids`. Left out, there is none. An id
                that is no UID is refused with 400, else with the codes of `assistant_uids`.
            assistant_uids: UIDs of the co-teachers; not together with `assistant_uid`. Left out, there are none.
                Refused with 318, 319, 320, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many).
            record: Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other number counts.
            record_scene: Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record`. Left out, 0, as
                which any other number counts.
            live: Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out, 0, as which any
                other number counts.
            replay: Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other
                number counts.
            watch_by_login: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, 0. Of no use
                unless at least two of `record`, `live` and `replay` are on.
            allow_unlogged_chat: Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left
                out or wrong, 1. Of no use without `record` and `live`.
            class_introduce: Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, none; 824 when it
                could not be set.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on. Left out or wrong, 0. A paid extra;
                without it, 121604007.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply`; `data` is this: Id of the lesson.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 280: The lesson is created, but it is not recorded: the recording parameters are
            wrong. 281: The lesson is created, but it is not recorded: the video service is in trouble. 824: The lesson
            is created, but its introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid one;
                ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the ids
                in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number of
                seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted. 160: The school has no such
                cloud folder. 318: The school has no such co-teacher; add the person as a teacher first.
            Conflict: 153: The course has expired. 172: A student of the course cannot teach in it. 173: An auditor of
                the course cannot teach in it. 319: A student of the course cannot be a co-teacher in it. 320: An
                auditor of the course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its
                co-teacher as well. 387: The teacher is disabled; enable the account first. 388: The co-teacher is
                disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's
                maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The co-teacher is
                being disabled, which takes 1 to 5 minutes.
            LimitReached: 259: So many people on stage are more than the school may have. 21317: There are more
                co-teachers than the school may have in a lesson. 121601003: The school has created as many lessons as
                it may in a month; a larger plan allows more. 121601004: The school has created as many lessons as it
                may in a month. 121601012: The school's edition does not reach this definition. 121601070: The course
                would hold more lessons than the school's contract allows.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 808: The second camera does not go with the other settings;
                it needs one student on stage. 121601001: One of the settings is not part of the school's edition.
                121601005: The school cannot use live pages. 121601006: The school cannot record the teacher's own
                camera. 121601008: The school cannot use co-teachers. 121601009: The school cannot use replay pages.
                121601010: The school cannot record lessons. 121601011: The school cannot use a second camera.
                121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 323: The co-teacher could not be entered for the lesson;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.ensure(
                key="maths-7-2026-lesson-1",
                course_id=352861,
                class_name="Halves and quarters",
                begin_time=1796090400,
                end_time=1796093100,
                teacher_uid=1001001,
                folder_id="22419",
                teach_mode=1,
                is_auto_onstage=0,
                seat_num=6,
                is_hd=1,
                is_dc=0,
                assistant_uids=[1001002, 1001003],
                record=1,
                record_scene=0,
                live=1,
                replay=1,
                watch_by_login=0,
                allow_unlogged_chat=1,
                class_introduce="Sharing a cake",
                omo_station_broadcast=0,
            )

        addCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/addCourseClass.html
        """
        return await self._caller.ensure(
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
                "courseUniqueIdentity": key,
                "classIntroduce": class_introduce,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
            update=update,
        )

    async def ensure_many(
        self,
        rows: Iterable[LessonsEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[int, int]:
        """Do what `ensure` does, for any number of lessons.

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
            reply = await classin.lessons.ensure_many(
                [
                    {
                        "key": "maths-7-2026-lesson-1",
                        "course_id": 352861,
                        "class_name": "Halves and quarters",
                        "begin_time": 1796090400,
                        "end_time": 1796093100,
                        "teacher_uid": 1001001,
                    },
                ],
            )
        """
        return await self._caller.ensure_many("addCourseClass", rows, update=update, on_progress=on_progress)

    @keywords
    async def create_many(
        self,
        *,
        course_id: int,
        class_json: Sequence[AddCourseClassMultipleLesson | AddCourseClassMultipleLessonParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseClassMultipleResult, int]:
        """Create several lessons in a course.

        Does for each entry of `class_json` what `lessons.create` does, and answers entry by entry in the order sent.
        ClassIn advises at most 30 entries a call. Of more than 50 it cuts off the rest without a word: those lessons
        are not created and have no entry in the answer. The call as a whole can say 1 while entries fail: look at each
        entry's `errno`. What is wrong with the course or the list ends the call (144, 147, 149, 153, 155); what is
        wrong with a lesson stands at its entry.

        Give every entry a `course_unique_identity` of its own. A repeat then answers 398 at the entries whose lessons
        exist, with their ids and `more_data`, and creates those that are missing. 133 says that the list itself has an
        identity twice; the second lesson was not created. Entries with 280, 281, 824 and 121601002 were created: do not
        create them again. Since 6.0 `classrooms.create`, one lesson a call, takes the operation's place; this one goes
        on working but gains nothing new.

        Repeating it is safe with the same `course_unique_identity`, by which ClassIn recognises it.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_json: The lessons to create, 1 to 50; ClassIn advises at most 30. Those after the 50th are cut off
                without a word. An empty list, or one that is not JSON text, is refused with 155.
                - `class_name`: Name of the lesson, 1 to 50 characters. ClassIn cuts a longer one to 50 (but to 90 on
                    `lessons.create`).
                - `begin_time`: When the lesson starts. At least a minute (120) and at most 3 years ahead (268). An int
                    in epoch seconds, or a datetime with a time zone.
                - `end_time`: When the lesson ends, after the start (119). It lasts 15 minutes to 24 hours (165) and,
                    with 20 minutes either side, does not overlap ClassIn's maintenance (454). An int in epoch seconds,
                    or a datetime with a time zone.
                - `teacher_uid`: UID of the teacher, who must be a teacher of the school (136). Refused also with 122,
                    172, 173, 387, 400, 800 or 884.
                - `folder_id`, optional: Folder of the cloud drive for the lesson. Left out, the folder of the course;
                    an unknown one is refused with 160.
                - `teach_mode`, optional: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2
                    the seats are hidden and nobody comes on stage by itself, whatever `is_auto_onstage` says.
                - `is_auto_onstage`, optional: Whether students come on stage on entering, 0 they do, 1 they do not.
                    Left out, 0, as which any other number counts. The LMS operations have it the other way round.
                - `seat_num`, optional: Students on stage, without the teacher, so 0 is the teacher alone. Left out or
                    empty, 6. More than 12, unless ClassIn has raised it for the school, is refused with 259, a wrong
                    number with 121601007. The LMS operations count the teacher as well.
                - `is_hd`, optional: Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number
                    counts. HD and full HD need `seat_num` 1 or 6 (368).
                - `is_dc`, optional: Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seat_num` must be
                    1 (808), and `is_hd` counts as 2.
                - `assistant_uid`, optional: UID of the one co-teacher; not together with `assistant_uids`. Left out,
                    there is none. An id that is no UID is refused with 400, else with the codes of `assistant_uids`.
                - `assistant_uids`, optional: UIDs of the co-teachers; not together with `assistant_uid`. Here a list,
                    while `lessons.create` takes it as JSON text. Left out, there are none. Refused with 318, 319, 320,
                    322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many).
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
                - `record`, optional: Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other
                    number counts.
                - `record_scene`, optional: Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs
                    `record`. Left out, 0, as which any other number counts.
                - `live`, optional: Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out,
                    0, as which any other number counts.
                - `replay`, optional: Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0,
                    as which any other number counts.
                - `watch_by_login`, optional: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong,
                    0. Of no use unless at least two of `record`, `live` and `replay` are on.
                - `allow_unlogged_chat`, optional: Whether people without a login may chat and like on the live page, 0
                    no, 1 yes. Left out or wrong, 1. Of no use without `record` and `live`.
                - `course_unique_identity`, optional: Your own key for the lesson in the school, 1 to 32 characters
                    (else 100), once in the list (133). A second lesson with it is not created; 398 brings the first
                    one's id. Left out, ClassIn compares nothing, and the same entry creates another lesson.
                - `class_introduce`, optional: Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out,
                    none; 824 when it could not be set.
                - `omo_station_broadcast`, optional: Whether OMO station broadcast is on, 0 off, 1 on. Left out or
                    wrong, 0. A paid extra; without it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 30 items is sent in
            several requests.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 280: The lesson is created, but it is not recorded: the recording parameters are
            wrong. 281: The lesson is created, but it is not recorded: the video service is in trouble. 824: The lesson
            is created, but its introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 122: The teacher's account is not a valid one. 133:
                The list has this unique identity twice; the repeated lesson was not created. 155: The list is empty or
                could not be read; send it as JSON text with at least one entry. 165: A lesson lasts from 15 minutes to
                24 hours. 268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid
                one; ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the
                ids in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number
                of seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 144: The school has no
                such course. 147: There is no such course. 149: The course has been deleted. 160: The school has no such
                cloud folder. 318: The school has no such co-teacher; add the person as a teacher first.
            Conflict: 153: The course has expired. 172: A student of the course cannot teach in it. 173: An auditor of
                the course cannot teach in it. 319: A student of the course cannot be a co-teacher in it. 320: An
                auditor of the course cannot be a co-teacher in it. 322: The teacher of the lesson cannot be its
                co-teacher as well. 387: The teacher is disabled; enable the account first. 388: The co-teacher is
                disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps ClassIn's
                maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The co-teacher is
                being disabled, which takes 1 to 5 minutes.
            LimitReached: 259: So many people on stage are more than the school may have. 21317: There are more
                co-teachers than the school may have in a lesson. 121601003: The school has created as many lessons as
                it may in a month; a larger plan allows more. 121601004: The school has created as many lessons as it
                may in a month. 121601012: The school's edition does not reach this definition. 121601070: The course
                would hold more lessons than the school's contract allows.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 808: The second camera does not go with the other settings;
                it needs one student on stage. 121601001: One of the settings is not part of the school's edition.
                121601005: The school cannot use live pages. 121601006: The school cannot record the teacher's own
                camera. 121601008: The school cannot use co-teachers. 121601009: The school cannot use replay pages.
                121601010: The school cannot record lessons. 121601011: The school cannot use a second camera.
                121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 460: It is being created by another
                request; slow down and look for duplicates.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 161: Creating the lesson failed for no stated reason; look
                before creating it again. 220: The lesson was not passed on to ClassIn's client; whether it was created
                is not said. 324: The teacher could not be put on the course's teacher list; whether the rest was done
                is not said. 326: The co-teacher could not be put on the course's teacher list; whether the rest was
                done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.create_many(
                course_id=352861,
                class_json=[
                    {
                        "class_name": "Halves and quarters",
                        "begin_time": 1796090400,
                        "end_time": 1796093100,
                        "teacher_uid": 1001001,
                        "folder_id": "22419",
                        "seat_num": 6,
                        "assistant_uids": [1001002, 1001003],
                        "custom_column": "row-1",
                        "record": 1,
                        "live": 1,
                        "replay": 1,
                        "course_unique_identity": "maths-7-2026-lesson-1",
                    },
                    {
                        "class_name": "Thirds",
                        "begin_time": 1796176800,
                        "end_time": 1796179500,
                        "teacher_uid": 1001001,
                        "custom_column": "row-2",
                        "record": 1,
                        "record_scene": 1,
                        "live": 0,
                        "replay": 1,
                        "course_unique_identity": "maths-7-2026-lesson-2",
                    },
                    {
                        "class_name": "Fifths",
                        "begin_time": 1796263200,
                        "end_time": 1796265900,
                        "teacher_uid": 1001001,
                        "teach_mode": 2,
                        "seat_num": 1,
                        "is_dc": 3,
                        "record": 1,
                        "course_unique_identity": "maths-7-2026-lesson-3",
                    },
                    {
                        "class_name": "Sixths",
                        "begin_time": 1796349600,
                        "end_time": 1796352300,
                        "teacher_uid": 1001001,
                        "class_introduce": "Sharing a cake",
                        "course_unique_identity": "maths-7-2026-lesson-4",
                    },
                    {
                        "class_name": "Sevenths",
                        "begin_time": 1796436000,
                        "end_time": 1796436300,
                        "teacher_uid": 1001001,
                        "course_unique_identity": "maths-7-2026-lesson-5",
                    },
                ],
            )

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

        Changes what is sent, but leaving out is not always "unchanged": without `folder_id` the lesson gets the folder
        of the course, without `omo_station_broadcast` there is no OMO broadcast. So send the folder with every call,
        and a 1 of the broadcast. The seats are changed with `lessons.set_seats`.

        Recording is one group: send `record`, `live` and `replay` together, and all three with `record_scene`, or
        nothing of it is changed. Left out altogether, recording stays as it was, and `more_data` comes as on creation.
        With 282, 283 and 284 the rest was changed and the recording was not, with 825 all but the introduction was.

        From 20 minutes before the start, name, times, folder, automatic stage and mode are fixed (350); recording
        cannot be switched on (283), and where it is on only `replay` can be changed. Whether an unchanged `folder_id`
        then answers 350 as well is not documented. Teacher and co-teachers can be changed until the lesson ends (385);
        a teacher who is taken off while in the room is put out.

        A lesson made in ClassIn's app answers 466, and one made with `classrooms.create` is not to be changed here, for
        the data would diverge. The operation goes on working but gains nothing new; `classrooms.edit` takes its place,
        which names the classroom by its activity id, and that does not come with lessons created here. Sent again, the
        call ends in the same state.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that is being held 140, one
                that has ended 145, a deleted one 212.
            class_name: New name, 1 to 50 characters. ClassIn cuts a longer one to 50, though `lessons.create` takes 90.
                Left out, unchanged.
            begin_time: New start. At least a minute (120) and at most 3 years ahead (268). Left out, unchanged. An int
                in epoch seconds, or a datetime with a time zone. Sent with `end_time`.
            end_time: New end, after the start (119); required with `begin_time`. The lesson lasts 15 minutes to 24
                hours (165) and, with 20 minutes either side, does not overlap ClassIn's maintenance (454). Left out
                without it, unchanged. An int in epoch seconds, or a datetime with a time zone.
            teacher_uid: UID of the new teacher, who must be a teacher of the school (136). Left out, unchanged. Refused
                also with 172, 173, 325, 328, 387, 400, 800 or 884.
            folder_id: Left out, it becomes the folder of the course, so send it with every edit. Folder of the cloud
                drive for the lesson; an unknown one is refused with 160.
            record: Whether the classroom is recorded, 0 no, 1 yes; with `live` and `replay` or not at all. Any other
                number counts as 0. Left out together with `live` and `replay`, unchanged.
            record_scene: Left out beside `record`, `live` and `replay`, it becomes 0, so send it whenever they are
                sent. Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record` 1. Left out together
                with these three, unchanged. Any other number counts as 0.
            live: Whether the lesson is live on a web page, 0 no, 1 yes; with `record` and `replay` or not at all. It
                needs `record`. Any other number counts as 0. Left out together with `record` and `replay`, unchanged.
            replay: Whether the web page has the replay, 0 no, 1 yes; with `record` and `live` or not at all. It needs
                `record`. Any other number counts as 0. Left out together with `record` and `live`, unchanged.
            assistant_uid: UID of the one co-teacher; not together with `assistant_uids`. Left out, unchanged. An id
                that is no UID is refused with 400. ClassIn takes an empty value for none; `assistant_uids` with `[]`
                says the same.
            assistant_uids: UIDs of all co-teachers, `[]` for none; not together with `assistant_uid`. Left out,
                unchanged. Refused with 318, 319, 320, 321, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too
                many).
            teach_mode: Mode, 1 online classroom, 2 smart classroom (else 100). Left out, unchanged. With 2 nobody comes
                on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 they do, 1 they do not. Left out, unchanged;
                any other number counts as 0. The LMS operations have it the other way round.
            class_introduce: New introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, unchanged;
                825 when it could not be set.
            watch_by_login: Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, unchanged. Of no
                use unless at least two of `record`, `live` and `replay` are on.
            allow_unlogged_chat: Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left
                out or wrong, unchanged. Of no use without `record` and `live`.
            omo_station_broadcast: Left out or wrong, it becomes 0, so send a 1 with every edit. Whether OMO station
                broadcast is on, 0 off, 1 on. A paid extra; without it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer.
            - `more_data`: Where the lesson can be watched. Empty unless it records.
            - `error_info`: How a v1 call ended.
            No failure, `PARTIAL`: 282: The lesson is changed, but not its recording: the recording parameters are
            wrong. 283: The lesson is changed, but not its recording: it begins in less than 20 minutes. 284: The lesson
            is changed, but not its recording: the video service is in trouble. 825: The lesson is changed, but its
            introduction was not set.
            No failure, `SUCCESS` with a warning: 121601002: Done, but the school has used up the classroom resources it
            bought; its account manager can help.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The lesson starts more than 3 years ahead. 330: The co-teacher's account is not a valid one;
                ClassIn withdrew this code in April 2022. 400: The UID does not exist or is not of this school; the ids
                in eeo.cn's addresses are no UIDs. 21316: The list names a co-teacher twice. 121601007: The number of
                seats on stage is wrong.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 142: The course has no
                such lesson. 143: There is no such lesson. 144: The school has no such course. 160: The school has no
                such cloud folder. 212: The lesson has been deleted. 318: The school has no such co-teacher; add the
                person as a teacher first.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended.
                172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it. 319:
                A student of the course cannot be a co-teacher in it. 320: An auditor of the course cannot be a
                co-teacher in it. 321: A student of this lesson alone cannot be its co-teacher. 322: The teacher of the
                lesson cannot be its co-teacher as well. 325: A student of this lesson alone cannot be its teacher. 328:
                A co-teacher of the lesson cannot be its teacher as well. 350: Name, times, folder, seats and mode
                cannot be changed in the last 20 minutes before the start. 385: The lesson is over, so its teacher and
                co-teachers cannot be changed. 387: The teacher is disabled; enable the account first. 388: The
                co-teacher is disabled; enable the account first. 454: The lesson, with 20 minutes either side, overlaps
                ClassIn's maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The
                co-teacher is being disabled, which takes 1 to 5 minutes.
            LimitReached: 21317: There are more co-teachers than the school may have in a lesson. 121601003: The school
                has created as many lessons as it may in a month; a larger plan allows more. 121601004: The school has
                created as many lessons as it may in a month. 121601012: The school's edition does not reach this
                definition.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities. 121601001: One of the
                settings is not part of the school's edition. 121601005: The school cannot use live pages. 121601006:
                The school cannot record the teacher's own camera. 121601008: The school cannot use co-teachers.
                121601009: The school cannot use replay pages. 121601010: The school cannot record lessons. 121601011:
                The school cannot use a second camera. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same. 323: The co-teacher could not be entered for the lesson;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said. 327: The old co-teacher could not be taken off the lesson;
                whether the rest was done is not said. 372: Changing the automatic stage failed; whether the rest was
                changed is not said. 880: Changing the teaching mode failed; whether the rest was changed is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.edit(
                course_id=352861,
                class_id=1227045,
                class_name="Halves, quarters and thirds",
                begin_time=1796176800,
                end_time=1796179500,
                folder_id="22419",
                teach_mode=1,
                is_auto_onstage=0,
                class_introduce="Sharing a pizza",
                omo_station_broadcast=0,
            )

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

        Deletes the lesson, up to its start, and frees its `courseUniqueIdentity`. With 823 the lesson is deleted and
        the identity is not free. While the lesson is being held it cannot be deleted (140), and after its end only with
        `lessons.delete_ended` (145). A lesson that is deleted already answers 212, which is no failure: sent again, the
        call ends in the same state.

        A lesson made in ClassIn's app answers 466, and a classroom made with `classrooms.create` is for
        `activities.delete`. Lessons created with `lessons.create` stay with this operation, for they come without the
        activity id that the other needs.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that is being held 140, one
                that has ended 145.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 212: The lesson has been deleted already.
            No failure, `PARTIAL`: 823: The lesson is deleted, but its unique identity was not freed.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended;
                use delEndCourseClass to delete it.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
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
            reply = await classin.lessons.delete(course_id=352861, class_id=1227045)

        delCourseClass: https://docs.eeo.cn/api/zh-hans/classroom/delCourseClass.html
        """
        return await self._caller.send("delCourseClass", {"courseId": course_id, "classId": class_id, **(extra or {})})

    @keywords
    async def delete_ended(
        self, *, course_id: int, class_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[DelEndCourseClassResponse]:
        """Delete a lesson that has ended.

        Does for a lesson that has ended what `lessons.delete` does before the start: it deletes the lesson and frees
        its `courseUniqueIdentity` (823 when only the lesson was deleted). What becomes of its recordings is not
        documented, nor what a lesson answers that has not begun; one that is being held answers 140. A lesson that is
        deleted already answers 212, which is no failure.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that is being held 140.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 212: The lesson has been deleted already.
            No failure, `PARTIAL`: 823: The lesson is deleted, but its unique identity was not freed.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended
                and cannot be deleted; the page lists this code though it is about ended lessons.
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
            reply = await classin.lessons.delete_ended(course_id=352861, class_id=1227045)

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

        The link is made for one person and one kind of device, and holds the telephone number of the account: give it
        to nobody else and keep it out of logs. It opens the installed app; since 2021 it no longer logs anyone in, so
        who is not logged in there is asked for the password first. Members of the lesson get one, and also the school's
        own account and sub-accounts that may watch lessons and manage courses; anyone else answers 150. An e-mail
        account needs a telephone number bound to it in the app (467); until then make its link yourself:
        `classin://www.eeo.cn/enterclass?telephone=<e-mail>`, or
        `https://www.eeo.cn/client/invoke/index.html?telephone=<e-mail>` for the page that offers to install ClassIn.
        The links for PC and Android do nothing where ClassIn is not installed: put their parameters behind
        `https://www.eeo.cn/client/invoke/index.html` for a page that offers to install it. The link for iOS is such a
        page already.

        To open the activities of a course rather than a lesson no call is needed:
        `classin://www.eeo.cn/enterclass?autoCourseId=<course id>` works where ClassIn 5.2.1 or newer is installed, but
        not from WeChat.

        Repeating it is safe: it changes nothing.

        Args:
            uid: UID of the person who will open the link. A cancelled account answers 888.
            course_id: The course. One that is not the school's answers 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a
                deleted one 212.
            life_time: How long the key in the link holds, in seconds. Left out or empty, 86400. Links have carried no
                key since 2021.
            device_type: Where the link will be opened, 1 Windows or macOS, 2 iOS, 3 Android. Left out, 1.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: The link, `classin://…` for PC and Android, `https://…` for iOS. It holds the
            account's telephone number.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 212: The lesson has been deleted.
            Conflict: 145: The lesson has ended.
            PermissionDenied: 150: The person is no member of the lesson, and none of the school's accounts that may
                enter any lesson.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 467: A launch link needs an
                account with a telephone number; the user must add one in ClassIn.
            AccountClosed: 888: The user's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed. 104: It failed for no stated reason
                and may have been done all the same. 114: ClassIn had an internal error; it may have been done all the
                same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.launch_url(
                uid=1001001,
                course_id=352861,
                class_id=1227045,
                device_type=1,
            )

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
        student_json: Sequence[AddClassStudentMultipleStudent | AddClassStudentMultipleStudentParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddCourseStudentMultipleResult, AddCourseStudentMultipleResult]:
        """Add several students to one lesson only.

        The people can enter this lesson and no other of the course, and join neither its chat group nor its homework;
        auditors cannot be added so. They must be students of the school (228). Main and sub lessons of dual-teacher
        courses take them too. People can be added until the lesson ends (145). ClassIn advises at most 30 entries a
        call.

        The answer has an entry for each person, which does not name the person: tell them apart by their place or by
        `custom_column`. Who is in the lesson already gives 166, which is no failure; an auditor of the course (164) or
        somebody who teaches in it (129, 329, 332, 333) is not added. 113, 125 and 288 are about telephone numbers, by
        which people were named until 2020.

        It goes on working, but gets no new features; for a classroom use `activities.add_students`, as classrooms may
        answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a
                deleted one 212.
            identity: Role in the lesson, 1 student. Any other is refused with 159. Left out, ClassIn takes 1, though
                its page calls it required.
            student_json: The people to add, at least one; ClassIn advises at most 30. An empty list, or one that is not
                JSON text, is refused with 155, more people than the lesson has room for with 157.
                - `uid`: UID of the person, as `users.register` brings it. Any other id is refused with 400, somebody
                    who is no student of the school with 228, a closed account with 886.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 30 items is sent in
            several requests.
            No failure, `EXISTED`: 166: This person is a student of the lesson already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 125: The student's telephone number is not a valid
                one. 155: The list is empty or could not be read; send it as JSON text with at least one entry. 288:
                Telephone numbers of this range are not accepted. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 142: The course has no such lesson.
                143: There is no such lesson. 144: The school has no such course. 212: The lesson has been deleted. 228:
                The school has no such student; add the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 145: The lesson has ended. 164: An
                auditor of the course cannot be a student of its lesson. 329: A co-teacher of the lesson cannot be its
                student. 332: A teacher or co-teacher of the course can be neither its student nor its auditor. 333: The
                head teacher of the course cannot be its student.
            LimitReached: 157: The lesson has no room for so many students.
            Unsupported: 159: In a lesson this works for students only; the identity must be 1. 369: Courses or lessons
                of this type do not support the operation. 466: The lesson was created as a classroom and cannot be
                handled here; use the operations on activities.
            AccountClosed: 886: The student's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 131: Registration failed, for the
                same account is being registered by another request; one at a time.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same. 158: The students could not be
                added to the lesson; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.add_students(
                course_id=352861,
                class_id=1227045,
                identity=1,
                student_json=[
                    {"uid": 1001930, "custom_column": "row-1"},
                    {"uid": 1001740},
                    {"uid": 1001741},
                    {"uid": 1009999, "custom_column": "row-4"},
                ],
            )

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

        Does for each lesson of `class_json` what `lessons.add_students` does for several people: the student can enter
        these lessons, and no others of the course. ClassIn advises at most 100 lessons a call. The answer has an entry
        for each lesson with nothing but its code, so only its place says which lesson it is about. Where the student is
        in the lesson already it says 166, which is no failure.

        It goes on working, but gets no new features; for a classroom call `activities.add_students`, once for each, as
        classrooms may answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144, a deleted one with 149, one
                that has expired with 153.
            student_uid: UID of the student, as `users.register` brings it. Any other id is refused with 400, somebody
                who is no student of the school with 228, a closed account with 886.
            class_json: Ids of the lessons, at least one; ClassIn advises at most 100. An empty list, or one that is not
                JSON text, is refused with 155. A lesson of another course answers 142, one that has ended 145, a full
                one 157, a deleted one 212.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 166: This person is a student of the lesson already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 134: The telephone number is not valid. 155: The list
                is empty or could not be read; send it as JSON text with at least one entry. 400: The UID does not exist
                or is not of this school; the ids in eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 142: The course has no such lesson.
                144: The school has no such course. 149: The course has been deleted. 212: The lesson has been deleted.
                228: The school has no such student; add the person as a student first.
            Conflict: 129: A teacher of the course cannot be added as a student. 145: The lesson has ended. 153: The
                course has expired. 164: An auditor of the course cannot be a student of its lesson. 332: A teacher or
                co-teacher of the course can be neither its student nor its auditor. 333: The head teacher of the course
                cannot be its student.
            LimitReached: 157: The lesson has no room for so many students.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
            AccountClosed: 886: The student's account is closed.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same. 158: The students could not be
                added to the lesson; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.add_student_to_many(
                course_id=352861,
                student_uid=1001930,
                class_json=[1227045, 1227046, 1227047],
            )

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

        Takes people off this lesson alone. A student of the course remains one and sees its other lessons; to remove
        somebody from the course there is `courses.remove_student`. Who is in the classroom at that moment is put out.
        After the end of the lesson nothing can be changed (145). Main and sub lessons of dual-teacher courses are
        supported.

        The answer has an entry for each person with nothing but its code, so only its place says whom it is about. Who
        is no student of the lesson gives 167, which is no failure here.

        It goes on working, but gets no new features; for a classroom use `activities.remove_students`, as classrooms
        may answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a
                deleted one 212.
            identity: Role in the lesson, 1 student. Any other is refused with 159.
            student_uid_json: UIDs of the people to remove, at least one. An empty list, or one that is not JSON text,
                is refused with 155. An id that is no UID is refused with 400.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.
            No failure, `EXISTED`: 167: The person is no student of the lesson.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry. 400: The UID does not exist or is not of this school; the ids in
                eeo.cn's addresses are no UIDs.
            NotFound: 113: No account has this telephone number; register it first. 142: The course has no such lesson.
                143: There is no such lesson. 144: The school has no such course. 212: The lesson has been deleted.
            Conflict: 145: The lesson has ended.
            Unsupported: 159: In a lesson this works for students only; the identity must be 1. 369: Courses or lessons
                of this type do not support the operation. 466: The lesson was created as a classroom and cannot be
                handled here; use the operations on activities.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                114: ClassIn had an internal error; it may have been done all the same. 171: Removing the student from
                the lesson failed for no stated reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.remove_students(
                course_id=352861,
                class_id=1227045,
                identity=1,
                student_uid_json=[1001930, 1001740, 1001741],
            )

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
        class_list: Sequence[AddClassLabelsLesson | AddClassLabelsLessonParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[AddClassLabelsResult, AddClassLabelsResult]:
        """Set the labels of lessons.

        Gives each lesson exactly the labels that its entry names, in place of those that it had; an empty list takes
        all of them off. A lesson carries at most 10 (357). `labels.create` makes the labels. With 358 and 359 it is not
        said whether the other labels of the entry were set: send the right list. Lessons that were created as
        classrooms in ClassIn's app answer 466.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of all the lessons. One that the school does not have is refused with 144 or 147, a
                deleted one with 149.
            class_list: The lessons with their labels, at least one. An empty list, or one that is not JSON text, is
                refused with 155.
                - `class_id`: The lesson. An unknown one answers 143, one of another course 142, a deleted one 212.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. What comes back when it is left out is not documented.
                - `class_label_id`, optional: Ids of all the labels that the lesson is to have, at most 10 (else 357).
                    An empty list takes all labels off; what leaving it out does is not documented, so send it always.
                    An unknown label is refused with 358, another school's with 359.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 147: There is no such course. 149: The course has been deleted. 212: The lesson has been
                deleted. 358: Some of the labels do not exist; whether the others were set is not said.
            LimitReached: 357: The lesson would carry too many labels; 10 are the most.
            PermissionDenied: 359: Some of the labels belong to another school; whether the others were set is not said.
            Unsupported: 369: Courses or lessons of this type do not support the operation. 466: The lesson was created
                as a classroom and cannot be handled here; use the operations on activities.
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
            reply = await classin.lessons.set_labels(
                course_id=352861,
                class_list=[
                    {"custom_column": "row-1", "class_id": 1227045, "class_label_id": ["363", "364"]},
                    {"class_id": 1227046, "class_label_id": []},
                    {"custom_column": "row-3", "class_id": 1227047, "class_label_id": ["999"]},
                ],
            )

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

        Send `seat_num`, `is_hd` or both. Works until 20 minutes before the start (348). High definition goes with 1 or
        6 students on stage only (368), the second camera with 1 only (808). `is_dc` counts as 0 when it is left out, so
        send 3 again to keep a second camera.

        It goes on working, but gets no new features; for a classroom use `classrooms.edit`, whose `seat_num` counts the
        teacher too, as classrooms may answer 466 here.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that the school does not have is refused with 144 or 147, a deleted one with 149,
                one that has expired with 153.
            class_id: The lesson. An unknown one answers 143, one of another course 142, one in progress 140, one that
                has ended 145, a deleted one 212.
            seat_num: How many students can be on stage, not counting the teacher. 0 leaves the teacher alone there.
                Needed unless `is_hd` is sent; left out beside it, unchanged, as is to be expected, though no page says
                so. More than the school may have is refused with 259 (in 2017 it was cut to that number), a wrong
                number with 121601007.
            is_hd: Definition of the cameras, 0 standard, 1 high, 2 full high. Needed unless `seat_num` is sent; left
                out beside it, unchanged, as is to be expected, though no page says so. Other numbers count as 0.
                Refused with 368 where it does not go with `seat_num`, with 121601012 where the school may not use it.
            is_dc: Left out or wrong, it becomes 0, so send a 3 with every edit. Second camera, 0 off, 3 on in full high
                definition. 3 needs `seat_num` 1 (else 808) and makes `is_hd` 2, whatever is sent. Where the school may
                not use it, 121601011.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 121601007: The number of seats on stage is wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 147: There is no such course. 149: The course has been deleted. 212: The lesson has been
                deleted.
            Conflict: 140: The lesson is being held and can be neither changed nor deleted. 145: The lesson has ended.
                153: The course has expired. 348: The seats on stage cannot be changed in the last 20 minutes before the
                start.
            LimitReached: 259: There are more students on stage than the school may have, 12 at most. 121601012: The
                school's edition does not reach this definition.
            Unsupported: 368: High definition is not available with so many students on stage. 369: Courses or lessons
                of this type do not support the operation. 466: The lesson was created as a classroom and cannot be
                handled here; use the operations on activities. 808: The second camera does not go with the other
                settings; it needs one student on stage. 121601011: The school cannot use a second camera.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 349: Changing the seats on
                stage failed for no stated reason. 367: Changing the high definition of the lesson failed for no stated
                reason.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.lessons.set_seats(
                course_id=352861,
                class_id=1227045,
                seat_num=6,
                is_hd=1,
                is_dc=0,
            )

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
        comment_json: Sequence[UpdateClassStudentCommentReview | UpdateClassStudentCommentReviewParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[UpdateClassStudentCommentResult, UpdateClassStudentCommentResult]:
        """Set the teacher's stars and comments for students of a lesson.

        Overwrites what stood there for each of the students. The answer has an entry for each, named by `student_uid`.
        Whether the lesson must have ended, and whether the app tells the student, is not documented.

        Repeating it is safe: the result is the same.

        Args:
            class_id: The lesson. One that the school does not have is refused with 233.
            comment_json: A review for each student. What an empty list does is not documented.
                - `student_uid`: UID of the student. Refused with 167 who is not in the lesson, with 228 who is no
                    student of the school, with 400 what is no UID.
                - `star_num`: Stars, 0 to 5. ClassIn takes less than 0 for 0 and more than 5 for 5.
                - `comment`: The comment, up to 1000 characters. ClassIn cuts a longer one.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 400: The UID does not exist or is not of this school;
                the ids in eeo.cn's addresses are no UIDs.
            NotFound: 167: This person is no student of the lesson. 228: The school has no such student; add the person
                as a student first. 233: The school has no such lesson.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
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
            reply = await classin.lessons.review_students(
                class_id=1227045,
                comment_json=[
                    {
                        "student_uid": 1001930,
                        "star_num": 5,
                        "comment": "Fractions are no riddle any more.",
                        "custom_column": "row-1",
                    },
                    {"student_uid": 1001740, "star_num": 3, "comment": "Practise halving."},
                ],
            )

        updateClassStudentComment: https://docs.eeo.cn/api/zh-hans/user/updateClassStudentComment.html
        """
        return await self._caller.send_batch(
            "updateClassStudentComment", {"classId": class_id, "commentJson": comment_json, **(extra or {})}
        )


class RawLessons:
    """The methods of `lessons`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Lessons(caller)
        self.create = raw(group.create)
        self.create_many = raw(group.create_many)
        self.edit = raw(group.edit)
        self.delete = raw(group.delete)
        self.delete_ended = raw(group.delete_ended)
        self.launch_url = raw(group.launch_url)
        self.add_students = raw(group.add_students)
        self.add_student_to_many = raw(group.add_student_to_many)
        self.remove_students = raw(group.remove_students)
        self.set_labels = raw(group.set_labels)
        self.set_seats = raw(group.set_seats)
        self.review_students = raw(group.review_students)


class AsyncRawLessons:
    """The methods of `lessons`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncLessons(caller)
        self.create = raw_awaited(group.create)
        self.create_many = raw_awaited(group.create_many)
        self.edit = raw_awaited(group.edit)
        self.delete = raw_awaited(group.delete)
        self.delete_ended = raw_awaited(group.delete_ended)
        self.launch_url = raw_awaited(group.launch_url)
        self.add_students = raw_awaited(group.add_students)
        self.add_student_to_many = raw_awaited(group.add_student_to_many)
        self.remove_students = raw_awaited(group.remove_students)
        self.set_labels = raw_awaited(group.set_labels)
        self.set_seats = raw_awaited(group.set_seats)
        self.review_students = raw_awaited(group.review_students)
