# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `classrooms`."""

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
        LmsActivityAddStudentResult,
        LmsActivityCreateClassData,
        LmsActivityDeleteData,
        LmsActivityDeleteStudentResponse,
        LmsActivityUpdateClassData,
    )
    from ..params import ClassroomsEnsureParam
    from ..replies import BatchReply, Reply
    from ..values import Time


class Classrooms(Group):
    """Classrooms, the LMS activity in which a live lesson is held."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

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

        The same as `lessons.launch_url`, for those who look for it here.

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
    def create(
        self,
        *,
        course_id: int,
        name: str,
        teacher_uid: int,
        start_time: Time,
        end_time: Time,
        unit_id: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        is_allow_check: Literal[0, 1] | Unset = UNSET,
        unique_identity: str | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateClassData]:
        """Create a classroom, published at once.

        Creates a classroom for a live lesson in a unit of a standard course, open to all members of the course; who
        takes part can be changed afterwards with `activities.add_students`. It cannot create drafts or sub lessons of
        online dual-teacher courses. A unit holds at most 100 activities (40031), a course a number of lessons that
        depends on the school (121601070, 390). Send a `unique_identity`, which ClassIn checks against double creation.
        It documents neither a code nor an answer for one that is in use; 398 with the ids, as in v1, is assumed, and a
        repeat may meet a code that this list does not have. Recording is one group, `record_type`, `record_state`,
        `live_state` and `open_state`: send all four or none. Live pages and replays need recording. The answer has
        `live_url` where it records, and stream addresses in `live_info` where it is live as well; these stay with the
        classroom even when live is switched off later. 267 says that the classroom was created but its live settings
        were not made: edit it, do not create it again. Whether 267 comes with the ids is not documented.

        Repeating it is safe with the same `unique_identity`, by which ClassIn recognises it.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            name: Name of the classroom, up to 50 characters. The page does not say what becomes of a longer one.
            teacher_uid: UID of the teacher. One who is no teacher of the school answers 136, a student or auditor of
                the course 172 or 173.
            start_time: When it starts, up to 2 years ahead (else 268). A time that is past or too near answers 120.
                Reported live, one to two minutes ahead is the least. An int in epoch seconds, or a datetime with a time
                zone.
            end_time: When it ends, after the start (else 119), 15 minutes to 24 hours long (else 165). No overlap with
                maintenance (454), counting 20 minutes before and after. An int in epoch seconds, or a datetime with a
                time zone.
            unit_id: The unit. Left out, the classroom stands outside the school's own units; an empty or unknown one is
                an error. Required until 6.0.3.
            assistant_uids: UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322).
                Left out, there are none. Too many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). Left out, 0. With 1 the
                classroom is a smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and nobody
                comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 no, 1 yes (else 101001001). Left out, 1. The
                older lessons have it the other way round.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's
                most if that is less. ClassIn lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001). Left out, 0. HD is for one or six
                students on stage (`seat_num` 2 or 7) only.
            is_dc: Second camera, 0 no, 3 in full HD (else 101001001). Left out, 0. With 3, `seat_num` must be 2 (else
                110100066), and `is_hd` counts as 2.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both (else 101001001). Sent with
                `record_state`, `live_state` and `open_state`, or none of the four; left out, 0.
            record_state: Whether it is recorded, 0 no, 1 yes (else 101001001). Sent with `record_type`, `live_state`
                and `open_state`, or none of the four; left out, 0.
            live_state: Whether it is live on a web page, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `open_state`, or none of the four; left out, 0.
            open_state: Whether the replay is public, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `live_state`, or none of the four; left out, 0.
            is_allow_check: Whether members may see each other's reports and marks, 0 no, 1 yes (else 101001001). Left
                out, 1.
            unique_identity: Your own key for the classroom in the school, 1 to 32 characters (else 101001001). ClassIn
                checks it against double creation; which code a known one answers is not documented. Left out, ClassIn
                compares nothing, and the same call creates another classroom. The client then generates one, so that
                its own repeats of this call are safe.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). What leaving it
                out does is not documented. Where it is not possible, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity, which the LMS operations take. Always there.
            - `class_id`: Id of the classroom as a lesson, which v1's operations take and pushed messages name.
            - `name`: Name of the classroom.
            - `live_info`: Addresses of the live stream, empty unless the classroom records and is live. Whoever has one
              can watch.
            - `live_url`: Page that shows the lesson live, and its replay afterwards. Empty unless the classroom
              records.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 267: The classroom was created, but its live settings were not made.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The classroom starts too far ahead: 2 years is the most. 101001001: A parameter is missing or
                wrong. 121601020: A parameter has a wrong value.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 147: There is no such
                course. 160: The school has no such cloud folder. 219: There is no such teacher. 318: The school has no
                such co-teacher; add the person as a teacher first. 21319: The teacher has been deleted.
            Conflict: 172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it.
                319: A student of the course cannot be a co-teacher in it. 320: An auditor of the course cannot be a
                co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well. 325: A student of
                this lesson alone cannot be its teacher. 387: The teacher is disabled; enable the account first. 388:
                The co-teacher is disabled; enable the account first. 454: The lesson, with 20 minutes either side,
                overlaps ClassIn's maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The
                co-teacher is being disabled, which takes 1 to 5 minutes. 121601023: The course has passed its expiry.
            LimitReached: 390: The course has as many lessons as it can hold. 21317: There are more co-teachers than the
                school may have in a lesson. 40031: The unit has as many activities as it may have. 121601003: The
                school has created as many lessons as it may in a month; a larger plan allows more. 121601004: The
                school has created as many lessons as it may in a month. 121601070: The course would hold more lessons
                than the school's contract allows.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school.
            Unsupported: 21304: Only primary and secondary schools can set a subject. 110100066: The second camera does
                not go with the other settings of the classroom; it needs one student on stage. 121601022: Only standard
                courses support this. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 101003001: There are too many
                calls; slow down.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 158: Students could not be
                added to the classroom; whether it was created is not said. 161: Creating the lesson failed for no
                stated reason; look before creating it again. 220: The lesson was not passed on to ClassIn's client;
                whether it was created is not said. 221: The video settings were not passed on to ClassIn's client;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said. 451: The live page's cover and introduction were not set;
                whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.classrooms.create(
                course_id=414193,
                unit_id=26020895,
                name="Halves and quarters",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=7,
                is_hd=1,
                record_type=0,
                record_state=1,
                live_state=1,
                open_state=1,
                unique_identity="maths-7-2026-lesson-1",
            )

        lmsActivityCreateClass: https://docs.eeo.cn/api/zh-hans/LMS/createClassroom.html
        """
        return self._caller.send(
            "lmsActivityCreateClass",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                "isAllowCheck": is_allow_check,
                "uniqueIdentity": unique_identity,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

    @keywords_with_key("uniqueIdentity")
    def ensure(
        self,
        *,
        key: str,
        course_id: int,
        name: str,
        teacher_uid: int,
        start_time: Time,
        end_time: Time,
        unit_id: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        is_allow_check: Literal[0, 1] | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateClassData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. What exists already is edited to what is asked with `update` (by `classrooms.edit`); else it is left as
        it is.

        Args:
            key: Your own key for it, sent as `uniqueIdentity`, 1 to 32 characters; one key always means the same thing.
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            name: Name of the classroom, up to 50 characters. The page does not say what becomes of a longer one.
            teacher_uid: UID of the teacher. One who is no teacher of the school answers 136, a student or auditor of
                the course 172 or 173.
            start_time: When it starts, up to 2 years ahead (else 268). A time that is past or too near answers 120.
                Reported live, one to two minutes ahead is the least. An int in epoch seconds, or a datetime with a time
                zone.
            end_time: When it ends, after the start (else 119), 15 minutes to 24 hours long (else 165). No overlap with
                maintenance (454), counting 20 minutes before and after. An int in epoch seconds, or a datetime with a
                time zone.
            unit_id: The unit. Left out, the classroom stands outside the school's own units; an empty or unknown one is
                an error. Required until 6.0.3.
            assistant_uids: UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322).
                Left out, there are none. Too many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). Left out, 0. With 1 the
                classroom is a smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and nobody
                comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 no, 1 yes (else 101001001). Left out, 1. The
                older lessons have it the other way round.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's
                most if that is less. ClassIn lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001). Left out, 0. HD is for one or six
                students on stage (`seat_num` 2 or 7) only.
            is_dc: Second camera, 0 no, 3 in full HD (else 101001001). Left out, 0. With 3, `seat_num` must be 2 (else
                110100066), and `is_hd` counts as 2.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both (else 101001001). Sent with
                `record_state`, `live_state` and `open_state`, or none of the four; left out, 0.
            record_state: Whether it is recorded, 0 no, 1 yes (else 101001001). Sent with `record_type`, `live_state`
                and `open_state`, or none of the four; left out, 0.
            live_state: Whether it is live on a web page, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `open_state`, or none of the four; left out, 0.
            open_state: Whether the replay is public, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `live_state`, or none of the four; left out, 0.
            is_allow_check: Whether members may see each other's reports and marks, 0 no, 1 yes (else 101001001). Left
                out, 1.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). What leaving it
                out does is not documented. Where it is not possible, 121604007.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity, which the LMS operations take. Always there.
            - `class_id`: Id of the classroom as a lesson, which v1's operations take and pushed messages name.
            - `name`: Name of the classroom.
            - `live_info`: Addresses of the live stream, empty unless the classroom records and is live. Whoever has one
              can watch.
            - `live_url`: Page that shows the lesson live, and its replay afterwards. Empty unless the classroom
              records.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 267: The classroom was created, but its live settings were not made.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The classroom starts too far ahead: 2 years is the most. 101001001: A parameter is missing or
                wrong. 121601020: A parameter has a wrong value.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 147: There is no such
                course. 160: The school has no such cloud folder. 219: There is no such teacher. 318: The school has no
                such co-teacher; add the person as a teacher first. 21319: The teacher has been deleted.
            Conflict: 172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it.
                319: A student of the course cannot be a co-teacher in it. 320: An auditor of the course cannot be a
                co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well. 325: A student of
                this lesson alone cannot be its teacher. 387: The teacher is disabled; enable the account first. 388:
                The co-teacher is disabled; enable the account first. 454: The lesson, with 20 minutes either side,
                overlaps ClassIn's maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The
                co-teacher is being disabled, which takes 1 to 5 minutes. 121601023: The course has passed its expiry.
            LimitReached: 390: The course has as many lessons as it can hold. 21317: There are more co-teachers than the
                school may have in a lesson. 40031: The unit has as many activities as it may have. 121601003: The
                school has created as many lessons as it may in a month; a larger plan allows more. 121601004: The
                school has created as many lessons as it may in a month. 121601070: The course would hold more lessons
                than the school's contract allows.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school.
            Unsupported: 21304: Only primary and secondary schools can set a subject. 110100066: The second camera does
                not go with the other settings of the classroom; it needs one student on stage. 121601022: Only standard
                courses support this. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 101003001: There are too many
                calls; slow down.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 158: Students could not be
                added to the classroom; whether it was created is not said. 161: Creating the lesson failed for no
                stated reason; look before creating it again. 220: The lesson was not passed on to ClassIn's client;
                whether it was created is not said. 221: The video settings were not passed on to ClassIn's client;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said. 451: The live page's cover and introduction were not set;
                whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.classrooms.ensure(
                key="maths-7-2026-lesson-1",
                course_id=414193,
                unit_id=26020895,
                name="Halves and quarters",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=7,
                is_hd=1,
                record_type=0,
                record_state=1,
                live_state=1,
                open_state=1,
            )

        lmsActivityCreateClass: https://docs.eeo.cn/api/zh-hans/LMS/createClassroom.html
        """
        return self._caller.ensure(
            "lmsActivityCreateClass",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                "isAllowCheck": is_allow_check,
                "uniqueIdentity": key,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
            update=update,
        )

    def ensure_many(
        self,
        rows: Iterable[ClassroomsEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[LmsActivityCreateClassData, LmsActivityCreateClassData]:
        """Do what `ensure` does, for any number of classrooms.

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
            reply = classin.classrooms.ensure_many(
                [
                    {
                        "key": "maths-7-2026-lesson-1",
                        "course_id": 414193,
                        "name": "Halves and quarters",
                        "teacher_uid": 1001001,
                        "start_time": 1796090400,
                        "end_time": 1796093100,
                    },
                ],
            )
        """
        return self._caller.ensure_many("lmsActivityCreateClass", rows, update=update, on_progress=on_progress)

    @keywords
    def edit(
        self,
        *,
        course_id: int,
        activity_id: int,
        unit_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        teacher_uid: int | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        is_allow_check: Literal[0, 1] | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityUpdateClassData]:
        """Change a classroom.

        Send what is to change, at least one thing (121601030). The rest stays as it is, but for the co-teachers:
        leaving `assistant_uids` out removes them all, so send them with every edit. Drafts, main and sub lessons of
        online dual-teacher courses cannot be edited here (for the latter see `dual_teacher.edit`), and publishing
        cannot be undone. A classroom that is being held (140) or is over (145, 385) is closed to changes, and so is the
        time before the start: name, times and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1
        minute (124). No page says when which of the three holds. Recording is one group, `record_type`, `record_state`,
        `live_state` and `open_state`: send all four or none. Live pages and replays need recording (226). The answer
        has `live_url` where the classroom records, and stream addresses in `live_info` where it is live as well; these
        stay with the classroom even when live is switched off later.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144 or 121601021, one that is no standard course
                121601022, one that has ended 153 or 121601023, an unknown one 147.
            activity_id: The classroom, by its `activity_id`. An unknown one answers 142 or 143, a deleted one 212.
            unit_id: Unit to move the classroom to. Left out, unchanged.
            name: New name; creating takes up to 50 characters, and the page gives no limit of its own. Left out,
                unchanged.
            teacher_uid: UID of the new teacher. Left out, unchanged. One who is no teacher of the school answers 121 or
                136, a student or auditor of the course 172 or 173, a co-teacher 328.
            start_time: When it starts. Left out, unchanged. The page names no latest start; on creating it is 2 years
                ahead. An int in epoch seconds, or a datetime with a time zone.
            end_time: When it ends, 15 minutes to 24 hours after the start (else 165 or 863). Left out, unchanged. No
                overlap with maintenance (454), nor past the school's service term (767). An int in epoch seconds, or a
                datetime with a time zone.
            assistant_uids: Left out, all co-teachers are removed (`[]`), so send them with every edit. UIDs of all
                co-teachers from now on. They are teachers of the school (else 318) other than the teacher (322); too
                many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 121601030). Left out, unchanged. With 1
                the classroom is a smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and
                nobody comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 no, 1 yes (else 121601030). Left out,
                unchanged. The older lessons have it the other way round.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, unchanged. ClassIn
                lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 121601030). Left out, unchanged. HD is for one or
                six students on stage (`seat_num` 2 or 7) only (else 368).
            is_dc: Second camera, 0 no, 3 in full HD (else 121601030). Left out, unchanged. With 3, `seat_num` must be 2
                (else 808), and `is_hd` counts as 2.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both (else 121601030). Sent with
                `record_state`, `live_state` and `open_state`, or none of the four; left out, unchanged.
            record_state: Whether it is recorded, 0 no, 1 yes (else 121601030). Sent with `record_type`, `live_state`
                and `open_state`, or none of the four; left out, unchanged.
            live_state: Whether it is live on a web page, 0 no, 1 yes (else 121601030); it needs recording. Sent with
                `record_type`, `record_state` and `open_state`, or none of the four; left out, unchanged.
            open_state: Whether the replay is public, 0 no, 1 yes (else 121601030); it needs recording. Sent with
                `record_type`, `record_state` and `live_state`, or none of the four; left out, unchanged.
            is_allow_check: Whether members may see each other's reports and marks, 0 no, 1 yes (else 121601030). Left
                out, unchanged.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). Left out,
                unchanged. Where the school has not bought it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity.
            - `name`: Name of the classroom.
            - `live_info`: Addresses of the live stream, empty unless the classroom records and is live. Whoever has one
              can watch.
            - `live_url`: Page that shows the lesson live, and its replay afterwards. Empty unless the classroom
              records.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 165: A lesson lasts from 15 minutes to 24 hours. 863:
                The length of the lesson is not an allowed one. 101001001: A parameter is missing or wrong. 121601020: A
                parameter has a wrong value. 121601030: Nothing to change was sent, or a parameter has a wrong value.
            NotFound: 121: The school has no such teacher; add the account as a teacher first. 136: The school has no
                such teacher; add the person as a teacher first. 142: The course has no such lesson. 143: There is no
                such lesson. 144: The school has no such course. 147: There is no such course. 212: The lesson has been
                deleted. 219: There is no such teacher. 318: The school has no such co-teacher; add the person as a
                teacher first. 21305: There is no such subject. 21319: The teacher has been deleted.
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
                start. 121601023: The course has passed its expiry.
            LimitReached: 450: A number is over its limit; the page does not say which. 767: The lesson would end after
                the school's service term. 21317: There are more co-teachers than the school may have in a lesson.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school.
            Unsupported: 368: High definition is not available with so many students on stage. 808: The second camera
                does not go with the other settings; it needs one student on stage. 21304: Only primary and secondary
                schools can set a subject. 121601005: The school cannot use live pages. 121601006: The school cannot
                record the teacher's own camera. 121601008: The school cannot use co-teachers. 121601009: The school
                cannot use replay pages. 121601010: The school cannot record the classroom. 121601022: Only standard
                courses support this. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                221: The video settings were not passed on to ClassIn's client; whether the rest was done is not said.
                222: The change of the lesson was not passed on to ClassIn's client; whether it was made is not said.
                324: The teacher could not be put on the course's teacher list; whether the rest was done is not said.
                326: The co-teacher could not be put on the course's teacher list; whether the rest was done is not
                said. 451: The live page's cover and introduction were not set; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.classrooms.edit(
                course_id=414193,
                activity_id=25107347,
                unit_id=26020897,
                name="Thirds and sixths",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=7,
                record_type=0,
                record_state=1,
                live_state=1,
                open_state=1,
            )

        lmsActivityUpdateClass: https://docs.eeo.cn/api/zh-hans/LMS/updateClassroom.html
        """
        return self._caller.send(
            "lmsActivityUpdateClass",
            {
                "courseId": course_id,
                "activityId": activity_id,
                "unitId": unit_id,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                "isAllowCheck": is_allow_check,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

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

        The same as `activities.add_students`, for those who look for it here.

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
    def delete(
        self, *, course_id: int, activity_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsActivityDeleteData]:
        """Delete an activity of any kind.

        The same as `activities.delete`, for those who look for it here.

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

        The same as `activities.remove_students`, for those who look for it here.

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


class AsyncClassrooms(Group):
    """Classrooms, the LMS activity in which a live lesson is held."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

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

        The same as `lessons.launch_url`, for those who look for it here.

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
    async def create(
        self,
        *,
        course_id: int,
        name: str,
        teacher_uid: int,
        start_time: Time,
        end_time: Time,
        unit_id: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        is_allow_check: Literal[0, 1] | Unset = UNSET,
        unique_identity: str | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateClassData]:
        """Create a classroom, published at once.

        Creates a classroom for a live lesson in a unit of a standard course, open to all members of the course; who
        takes part can be changed afterwards with `activities.add_students`. It cannot create drafts or sub lessons of
        online dual-teacher courses. A unit holds at most 100 activities (40031), a course a number of lessons that
        depends on the school (121601070, 390). Send a `unique_identity`, which ClassIn checks against double creation.
        It documents neither a code nor an answer for one that is in use; 398 with the ids, as in v1, is assumed, and a
        repeat may meet a code that this list does not have. Recording is one group, `record_type`, `record_state`,
        `live_state` and `open_state`: send all four or none. Live pages and replays need recording. The answer has
        `live_url` where it records, and stream addresses in `live_info` where it is live as well; these stay with the
        classroom even when live is switched off later. 267 says that the classroom was created but its live settings
        were not made: edit it, do not create it again. Whether 267 comes with the ids is not documented.

        Repeating it is safe with the same `unique_identity`, by which ClassIn recognises it.

        Args:
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            name: Name of the classroom, up to 50 characters. The page does not say what becomes of a longer one.
            teacher_uid: UID of the teacher. One who is no teacher of the school answers 136, a student or auditor of
                the course 172 or 173.
            start_time: When it starts, up to 2 years ahead (else 268). A time that is past or too near answers 120.
                Reported live, one to two minutes ahead is the least. An int in epoch seconds, or a datetime with a time
                zone.
            end_time: When it ends, after the start (else 119), 15 minutes to 24 hours long (else 165). No overlap with
                maintenance (454), counting 20 minutes before and after. An int in epoch seconds, or a datetime with a
                time zone.
            unit_id: The unit. Left out, the classroom stands outside the school's own units; an empty or unknown one is
                an error. Required until 6.0.3.
            assistant_uids: UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322).
                Left out, there are none. Too many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). Left out, 0. With 1 the
                classroom is a smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and nobody
                comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 no, 1 yes (else 101001001). Left out, 1. The
                older lessons have it the other way round.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's
                most if that is less. ClassIn lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001). Left out, 0. HD is for one or six
                students on stage (`seat_num` 2 or 7) only.
            is_dc: Second camera, 0 no, 3 in full HD (else 101001001). Left out, 0. With 3, `seat_num` must be 2 (else
                110100066), and `is_hd` counts as 2.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both (else 101001001). Sent with
                `record_state`, `live_state` and `open_state`, or none of the four; left out, 0.
            record_state: Whether it is recorded, 0 no, 1 yes (else 101001001). Sent with `record_type`, `live_state`
                and `open_state`, or none of the four; left out, 0.
            live_state: Whether it is live on a web page, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `open_state`, or none of the four; left out, 0.
            open_state: Whether the replay is public, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `live_state`, or none of the four; left out, 0.
            is_allow_check: Whether members may see each other's reports and marks, 0 no, 1 yes (else 101001001). Left
                out, 1.
            unique_identity: Your own key for the classroom in the school, 1 to 32 characters (else 101001001). ClassIn
                checks it against double creation; which code a known one answers is not documented. Left out, ClassIn
                compares nothing, and the same call creates another classroom. The client then generates one, so that
                its own repeats of this call are safe.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). What leaving it
                out does is not documented. Where it is not possible, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity, which the LMS operations take. Always there.
            - `class_id`: Id of the classroom as a lesson, which v1's operations take and pushed messages name.
            - `name`: Name of the classroom.
            - `live_info`: Addresses of the live stream, empty unless the classroom records and is live. Whoever has one
              can watch.
            - `live_url`: Page that shows the lesson live, and its replay afterwards. Empty unless the classroom
              records.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 267: The classroom was created, but its live settings were not made.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The classroom starts too far ahead: 2 years is the most. 101001001: A parameter is missing or
                wrong. 121601020: A parameter has a wrong value.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 147: There is no such
                course. 160: The school has no such cloud folder. 219: There is no such teacher. 318: The school has no
                such co-teacher; add the person as a teacher first. 21319: The teacher has been deleted.
            Conflict: 172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it.
                319: A student of the course cannot be a co-teacher in it. 320: An auditor of the course cannot be a
                co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well. 325: A student of
                this lesson alone cannot be its teacher. 387: The teacher is disabled; enable the account first. 388:
                The co-teacher is disabled; enable the account first. 454: The lesson, with 20 minutes either side,
                overlaps ClassIn's maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The
                co-teacher is being disabled, which takes 1 to 5 minutes. 121601023: The course has passed its expiry.
            LimitReached: 390: The course has as many lessons as it can hold. 21317: There are more co-teachers than the
                school may have in a lesson. 40031: The unit has as many activities as it may have. 121601003: The
                school has created as many lessons as it may in a month; a larger plan allows more. 121601004: The
                school has created as many lessons as it may in a month. 121601070: The course would hold more lessons
                than the school's contract allows.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school.
            Unsupported: 21304: Only primary and secondary schools can set a subject. 110100066: The second camera does
                not go with the other settings of the classroom; it needs one student on stage. 121601022: Only standard
                courses support this. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 101003001: There are too many
                calls; slow down.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 158: Students could not be
                added to the classroom; whether it was created is not said. 161: Creating the lesson failed for no
                stated reason; look before creating it again. 220: The lesson was not passed on to ClassIn's client;
                whether it was created is not said. 221: The video settings were not passed on to ClassIn's client;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said. 451: The live page's cover and introduction were not set;
                whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.classrooms.create(
                course_id=414193,
                unit_id=26020895,
                name="Halves and quarters",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=7,
                is_hd=1,
                record_type=0,
                record_state=1,
                live_state=1,
                open_state=1,
                unique_identity="maths-7-2026-lesson-1",
            )

        lmsActivityCreateClass: https://docs.eeo.cn/api/zh-hans/LMS/createClassroom.html
        """
        return await self._caller.send(
            "lmsActivityCreateClass",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                "isAllowCheck": is_allow_check,
                "uniqueIdentity": unique_identity,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

    @keywords_with_key("uniqueIdentity")
    async def ensure(
        self,
        *,
        key: str,
        course_id: int,
        name: str,
        teacher_uid: int,
        start_time: Time,
        end_time: Time,
        unit_id: int | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        is_allow_check: Literal[0, 1] | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        update: bool = False,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateClassData]:
        """Do what `create` does, unless it was done before.

        ClassIn recognises it by `key`: a second call with the same key finds what the first one created. Repeating it
        is safe. What exists already is edited to what is asked with `update` (by `classrooms.edit`); else it is left as
        it is.

        Args:
            key: Your own key for it, sent as `uniqueIdentity`, 1 to 32 characters; one key always means the same thing.
            course_id: The course. One that is not the school's answers 121601021, one that is no standard course
                121601022, one that has ended 121601023, an unknown one 147.
            name: Name of the classroom, up to 50 characters. The page does not say what becomes of a longer one.
            teacher_uid: UID of the teacher. One who is no teacher of the school answers 136, a student or auditor of
                the course 172 or 173.
            start_time: When it starts, up to 2 years ahead (else 268). A time that is past or too near answers 120.
                Reported live, one to two minutes ahead is the least. An int in epoch seconds, or a datetime with a time
                zone.
            end_time: When it ends, after the start (else 119), 15 minutes to 24 hours long (else 165). No overlap with
                maintenance (454), counting 20 minutes before and after. An int in epoch seconds, or a datetime with a
                time zone.
            unit_id: The unit. Left out, the classroom stands outside the school's own units; an empty or unknown one is
                an error. Required until 6.0.3.
            assistant_uids: UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322).
                Left out, there are none. Too many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). Left out, 0. With 1 the
                classroom is a smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and nobody
                comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 no, 1 yes (else 101001001). Left out, 1. The
                older lessons have it the other way round.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's
                most if that is less. ClassIn lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001). Left out, 0. HD is for one or six
                students on stage (`seat_num` 2 or 7) only.
            is_dc: Second camera, 0 no, 3 in full HD (else 101001001). Left out, 0. With 3, `seat_num` must be 2 (else
                110100066), and `is_hd` counts as 2.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both (else 101001001). Sent with
                `record_state`, `live_state` and `open_state`, or none of the four; left out, 0.
            record_state: Whether it is recorded, 0 no, 1 yes (else 101001001). Sent with `record_type`, `live_state`
                and `open_state`, or none of the four; left out, 0.
            live_state: Whether it is live on a web page, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `open_state`, or none of the four; left out, 0.
            open_state: Whether the replay is public, 0 no, 1 yes (else 101001001); it needs recording. Sent with
                `record_type`, `record_state` and `live_state`, or none of the four; left out, 0.
            is_allow_check: Whether members may see each other's reports and marks, 0 no, 1 yes (else 101001001). Left
                out, 1.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). What leaving it
                out does is not documented. Where it is not possible, 121604007.
            update: Whether what exists is edited to what is asked. A parameter that an edit resets when it is left out
                is then sent as well. Left out, nothing is changed or compared, and the reply warns of that.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            The same whether it was created now or before; `outcome` is `EXISTED` if before.
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity, which the LMS operations take. Always there.
            - `class_id`: Id of the classroom as a lesson, which v1's operations take and pushed messages name.
            - `name`: Name of the classroom.
            - `live_info`: Addresses of the live stream, empty unless the classroom records and is live. Whoever has one
              can watch.
            - `live_url`: Page that shows the lesson live, and its replay afterwards. Empty unless the classroom
              records.
            No failure, `EXISTED`: 398: The unique identity is in use already; the id of what was created first comes
            back.
            No failure, `PARTIAL`: 267: The classroom was created, but its live settings were not made.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 119: The end does not lie after the start. 120: The
                start lies in the past or less than a minute ahead. 165: A lesson lasts from 15 minutes to 24 hours.
                268: The classroom starts too far ahead: 2 years is the most. 101001001: A parameter is missing or
                wrong. 121601020: A parameter has a wrong value.
            NotFound: 136: The school has no such teacher; add the person as a teacher first. 147: There is no such
                course. 160: The school has no such cloud folder. 219: There is no such teacher. 318: The school has no
                such co-teacher; add the person as a teacher first. 21319: The teacher has been deleted.
            Conflict: 172: A student of the course cannot teach in it. 173: An auditor of the course cannot teach in it.
                319: A student of the course cannot be a co-teacher in it. 320: An auditor of the course cannot be a
                co-teacher in it. 322: The teacher of the lesson cannot be its co-teacher as well. 325: A student of
                this lesson alone cannot be its teacher. 387: The teacher is disabled; enable the account first. 388:
                The co-teacher is disabled; enable the account first. 454: The lesson, with 20 minutes either side,
                overlaps ClassIn's maintenance. 800: The teacher is being disabled, which takes 1 to 5 minutes. 804: The
                co-teacher is being disabled, which takes 1 to 5 minutes. 121601023: The course has passed its expiry.
            LimitReached: 390: The course has as many lessons as it can hold. 21317: There are more co-teachers than the
                school may have in a lesson. 40031: The unit has as many activities as it may have. 121601003: The
                school has created as many lessons as it may in a month; a larger plan allows more. 121601004: The
                school has created as many lessons as it may in a month. 121601070: The course would hold more lessons
                than the school's contract allows.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school.
            Unsupported: 21304: Only primary and secondary schools can set a subject. 110100066: The second camera does
                not go with the other settings of the classroom; it needs one student on stage. 121601022: Only standard
                courses support this. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 101003001: There are too many
                calls; slow down.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 158: Students could not be
                added to the classroom; whether it was created is not said. 161: Creating the lesson failed for no
                stated reason; look before creating it again. 220: The lesson was not passed on to ClassIn's client;
                whether it was created is not said. 221: The video settings were not passed on to ClassIn's client;
                whether the rest was done is not said. 324: The teacher could not be put on the course's teacher list;
                whether the rest was done is not said. 326: The co-teacher could not be put on the course's teacher
                list; whether the rest was done is not said. 451: The live page's cover and introduction were not set;
                whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read. ClassIn says that it exists
                but sends no id; `outcome_known` is true.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.classrooms.ensure(
                key="maths-7-2026-lesson-1",
                course_id=414193,
                unit_id=26020895,
                name="Halves and quarters",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=7,
                is_hd=1,
                record_type=0,
                record_state=1,
                live_state=1,
                open_state=1,
            )

        lmsActivityCreateClass: https://docs.eeo.cn/api/zh-hans/LMS/createClassroom.html
        """
        return await self._caller.ensure(
            "lmsActivityCreateClass",
            {
                "courseId": course_id,
                "unitId": unit_id,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                "isAllowCheck": is_allow_check,
                "uniqueIdentity": key,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
            update=update,
        )

    async def ensure_many(
        self,
        rows: Iterable[ClassroomsEnsureParam | Mapping[str, object]],
        *,
        update: bool = False,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> BatchReply[LmsActivityCreateClassData, LmsActivityCreateClassData]:
        """Do what `ensure` does, for any number of classrooms.

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
            reply = await classin.classrooms.ensure_many(
                [
                    {
                        "key": "maths-7-2026-lesson-1",
                        "course_id": 414193,
                        "name": "Halves and quarters",
                        "teacher_uid": 1001001,
                        "start_time": 1796090400,
                        "end_time": 1796093100,
                    },
                ],
            )
        """
        return await self._caller.ensure_many("lmsActivityCreateClass", rows, update=update, on_progress=on_progress)

    @keywords
    async def edit(
        self,
        *,
        course_id: int,
        activity_id: int,
        unit_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        teacher_uid: int | Unset = UNSET,
        start_time: Time | Unset = UNSET,
        end_time: Time | Unset = UNSET,
        assistant_uids: Sequence[int] | Unset = UNSET,
        camera_hide: Literal[0, 1] | Unset = UNSET,
        is_auto_onstage: Literal[0, 1] | Unset = UNSET,
        seat_num: int | Unset = UNSET,
        is_hd: Literal[0, 1, 2] | Unset = UNSET,
        is_dc: Literal[0, 3] | Unset = UNSET,
        record_type: Literal[0, 1, 2] | Unset = UNSET,
        record_state: Literal[0, 1] | Unset = UNSET,
        live_state: Literal[0, 1] | Unset = UNSET,
        open_state: Literal[0, 1] | Unset = UNSET,
        is_allow_check: Literal[0, 1] | Unset = UNSET,
        omo_station_broadcast: Literal[0, 1] | Unset = UNSET,
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityUpdateClassData]:
        """Change a classroom.

        Send what is to change, at least one thing (121601030). The rest stays as it is, but for the co-teachers:
        leaving `assistant_uids` out removes them all, so send them with every edit. Drafts, main and sub lessons of
        online dual-teacher courses cannot be edited here (for the latter see `dual_teacher.edit`), and publishing
        cannot be undone. A classroom that is being held (140) or is over (145, 385) is closed to changes, and so is the
        time before the start: name, times and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1
        minute (124). No page says when which of the three holds. Recording is one group, `record_type`, `record_state`,
        `live_state` and `open_state`: send all four or none. Live pages and replays need recording (226). The answer
        has `live_url` where the classroom records, and stream addresses in `live_info` where it is live as well; these
        stay with the classroom even when live is switched off later.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course. One that is not the school's answers 144 or 121601021, one that is no standard course
                121601022, one that has ended 153 or 121601023, an unknown one 147.
            activity_id: The classroom, by its `activity_id`. An unknown one answers 142 or 143, a deleted one 212.
            unit_id: Unit to move the classroom to. Left out, unchanged.
            name: New name; creating takes up to 50 characters, and the page gives no limit of its own. Left out,
                unchanged.
            teacher_uid: UID of the new teacher. Left out, unchanged. One who is no teacher of the school answers 121 or
                136, a student or auditor of the course 172 or 173, a co-teacher 328.
            start_time: When it starts. Left out, unchanged. The page names no latest start; on creating it is 2 years
                ahead. An int in epoch seconds, or a datetime with a time zone.
            end_time: When it ends, 15 minutes to 24 hours after the start (else 165 or 863). Left out, unchanged. No
                overlap with maintenance (454), nor past the school's service term (767). An int in epoch seconds, or a
                datetime with a time zone.
            assistant_uids: Left out, all co-teachers are removed (`[]`), so send them with every edit. UIDs of all
                co-teachers from now on. They are teachers of the school (else 318) other than the teacher (322); too
                many answer 21317.
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 121601030). Left out, unchanged. With 1
                the classroom is a smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and
                nobody comes on stage by itself, whatever `is_auto_onstage` says.
            is_auto_onstage: Whether students come on stage on entering, 0 no, 1 yes (else 121601030). Left out,
                unchanged. The older lessons have it the other way round.
            seat_num: Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, unchanged. ClassIn
                lowers a higher number to the school's most.
            is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 121601030). Left out, unchanged. HD is for one or
                six students on stage (`seat_num` 2 or 7) only (else 368).
            is_dc: Second camera, 0 no, 3 in full HD (else 121601030). Left out, unchanged. With 3, `seat_num` must be 2
                (else 808), and `is_hd` counts as 2.
            record_type: What is recorded, 0 the classroom, 1 the scene, 2 both (else 121601030). Sent with
                `record_state`, `live_state` and `open_state`, or none of the four; left out, unchanged.
            record_state: Whether it is recorded, 0 no, 1 yes (else 121601030). Sent with `record_type`, `live_state`
                and `open_state`, or none of the four; left out, unchanged.
            live_state: Whether it is live on a web page, 0 no, 1 yes (else 121601030); it needs recording. Sent with
                `record_type`, `record_state` and `open_state`, or none of the four; left out, unchanged.
            open_state: Whether the replay is public, 0 no, 1 yes (else 121601030); it needs recording. Sent with
                `record_type`, `record_state` and `live_state`, or none of the four; left out, unchanged.
            is_allow_check: Whether members may see each other's reports and marks, 0 no, 1 yes (else 121601030). Left
                out, unchanged.
            omo_station_broadcast: Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). Left out,
                unchanged. Where the school has not bought it, 121604007.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply` with the answer's `data`.
            - `activity_id`: Id of the activity.
            - `name`: Name of the classroom.
            - `live_info`: Addresses of the live stream, empty unless the classroom records and is live. Whoever has one
              can watch.
            - `live_url`: Page that shows the lesson live, and its replay afterwards. Empty unless the classroom
              records.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 165: A lesson lasts from 15 minutes to 24 hours. 863:
                The length of the lesson is not an allowed one. 101001001: A parameter is missing or wrong. 121601020: A
                parameter has a wrong value. 121601030: Nothing to change was sent, or a parameter has a wrong value.
            NotFound: 121: The school has no such teacher; add the account as a teacher first. 136: The school has no
                such teacher; add the person as a teacher first. 142: The course has no such lesson. 143: There is no
                such lesson. 144: The school has no such course. 147: There is no such course. 212: The lesson has been
                deleted. 219: There is no such teacher. 318: The school has no such co-teacher; add the person as a
                teacher first. 21305: There is no such subject. 21319: The teacher has been deleted.
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
                start. 121601023: The course has passed its expiry.
            LimitReached: 450: A number is over its limit; the page does not say which. 767: The lesson would end after
                the school's service term. 21317: There are more co-teachers than the school may have in a lesson.
            PermissionDenied: 769: In the teacher's edition or its trial, the head teacher can only be oneself.
                121601021: The course belongs to another school.
            Unsupported: 368: High definition is not available with so many students on stage. 808: The second camera
                does not go with the other settings; it needs one student on stage. 21304: Only primary and secondary
                schools can set a subject. 121601005: The school cannot use live pages. 121601006: The school cannot
                record the teacher's own camera. 121601008: The school cannot use co-teachers. 121601009: The school
                cannot use replay pages. 121601010: The school cannot record the classroom. 121601022: Only standard
                courses support this. 121604007: The school cannot use OMO broadcasts.
            AccountClosed: 884: The teacher's account is closed. 885: The co-teacher's account is closed.
            AuthenticationError: 101002005: The signature is missing or wrong; the secret may not be that of the SID.
                101002006: The timestamp is more than 5 minutes off; check the clock. 101002008: The timestamp is
                missing.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                221: The video settings were not passed on to ClassIn's client; whether the rest was done is not said.
                222: The change of the lesson was not passed on to ClassIn's client; whether it was made is not said.
                324: The teacher could not be put on the course's teacher list; whether the rest was done is not said.
                326: The co-teacher could not be put on the course's teacher list; whether the rest was done is not
                said. 451: The live page's cover and introduction were not set; whether the rest was done is not said.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.classrooms.edit(
                course_id=414193,
                activity_id=25107347,
                unit_id=26020897,
                name="Thirds and sixths",
                teacher_uid=1001001,
                start_time=1796090400,
                end_time=1796093100,
                assistant_uids=[1001002],
                camera_hide=0,
                is_auto_onstage=1,
                seat_num=7,
                record_type=0,
                record_state=1,
                live_state=1,
                open_state=1,
            )

        lmsActivityUpdateClass: https://docs.eeo.cn/api/zh-hans/LMS/updateClassroom.html
        """
        return await self._caller.send(
            "lmsActivityUpdateClass",
            {
                "courseId": course_id,
                "activityId": activity_id,
                "unitId": unit_id,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
                "assistantUids": assistant_uids,
                "cameraHide": camera_hide,
                "isAutoOnstage": is_auto_onstage,
                "seatNum": seat_num,
                "isHd": is_hd,
                "isDc": is_dc,
                "recordType": record_type,
                "recordState": record_state,
                "liveState": live_state,
                "openState": open_state,
                "isAllowCheck": is_allow_check,
                "omoStationBroadcast": omo_station_broadcast,
                **(extra or {}),
            },
        )

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

        The same as `activities.add_students`, for those who look for it here.

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
    async def delete(
        self, *, course_id: int, activity_id: int, extra: Mapping[str, object] | None = None
    ) -> Reply[LmsActivityDeleteData]:
        """Delete an activity of any kind.

        The same as `activities.delete`, for those who look for it here.

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

        The same as `activities.remove_students`, for those who look for it here.

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


class RawClassrooms:
    """The methods of `classrooms`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Classrooms(caller)
        self.launch_url = raw(group.launch_url)
        self.create = raw(group.create)
        self.edit = raw(group.edit)
        self.add_students = raw(group.add_students)
        self.delete = raw(group.delete)
        self.remove_students = raw(group.remove_students)


class AsyncRawClassrooms:
    """The methods of `classrooms`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncClassrooms(caller)
        self.launch_url = raw_awaited(group.launch_url)
        self.create = raw_awaited(group.create)
        self.edit = raw_awaited(group.edit)
        self.add_students = raw_awaited(group.add_students)
        self.delete = raw_awaited(group.delete)
        self.remove_students = raw_awaited(group.remove_students)
