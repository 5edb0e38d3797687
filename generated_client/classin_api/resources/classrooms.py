# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `classrooms`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import LmsActivityCreateClassData, LmsActivityUpdateClassData
    from ..replies import AsyncCaller, Caller, Reply
    from ..values import Time


class Classrooms:
    """Classrooms, the LMS activity in which a live lesson is held."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

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

        The client may repeat it: ClassIn knows `unique_identity`. Give your own, or calling again makes another.

        Args:
            course_id: The course. name: Name of the classroom, up to 50 characters. teacher_uid: UID of the teacher.
            start_time: When it starts, in epoch seconds, up to 2 years ahead (else 268). end_time: When it ends, in
            epoch seconds, after the start (else 119), 15 minutes to 24 hours long (else 165). unit_id: The unit.
            assistant_uids: UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322).
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). is_auto_onstage: Whether
            students come on stage on entering, 0 no, 1 yes (else 101001001). seat_num: Seats on stage, counting the
            teacher's, so 1 is the teacher alone. is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001).
            is_dc: Second camera, 0 no, 3 in full HD (else 101001001). record_type: What is recorded, 0 the classroom, 1
            the scene, 2 both (else 101001001). record_state: Whether it is recorded, 0 no, 1 yes (else 101001001). For
            these see the page: live_state, open_state, is_allow_check, unique_identity, omo_station_broadcast. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `PARTIAL` for 267.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

    @keywords
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
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateClassData]:
        """Do what `create` does, unless it was done before.

        Your own key for it goes to ClassIn as `uniqueIdentity`: at most 32 characters, and the same for the same thing
        for ever.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return self.create(
            course_id=course_id,
            name=name,
            teacher_uid=teacher_uid,
            start_time=start_time,
            end_time=end_time,
            unit_id=unit_id,
            assistant_uids=assistant_uids,
            camera_hide=camera_hide,
            is_auto_onstage=is_auto_onstage,
            seat_num=seat_num,
            is_hd=is_hd,
            is_dc=is_dc,
            record_type=record_type,
            record_state=record_state,
            live_state=live_state,
            open_state=open_state,
            is_allow_check=is_allow_check,
            omo_station_broadcast=omo_station_broadcast,
            unique_identity=key,
            extra=extra,
        )

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

        Sending it again leads to the same end.

        Args:
            course_id: The course. activity_id: The classroom, by its `activityId`. unit_id: Unit to move the classroom
            to. name: New name; creating takes up to 50 characters, and the page gives no limit of its own. teacher_uid:
            UID of the new teacher. start_time: When it starts, in epoch seconds. end_time: When it ends, in epoch
            seconds, 15 minutes to 24 hours after the start (else 165 or 863). assistant_uids: UIDs of all co-teachers
            from now on. camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 121601030). is_auto_onstage:
            Whether students come on stage on entering, 0 no, 1 yes (else 121601030). seat_num: Seats on stage, counting
            the teacher's, so 1 is the teacher alone. is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else
            121601030). is_dc: Second camera, 0 no, 3 in full HD (else 121601030). record_type: What is recorded, 0 the
            classroom, 1 the scene, 2 both (else 121601030). record_state: Whether it is recorded, 0 no, 1 yes (else
            121601030). For these see the page: live_state, open_state, is_allow_check, omo_station_broadcast. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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


class AsyncClassrooms:
    """Classrooms, the LMS activity in which a live lesson is held."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

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

        The client may repeat it: ClassIn knows `unique_identity`. Give your own, or calling again makes another.

        Args:
            course_id: The course. name: Name of the classroom, up to 50 characters. teacher_uid: UID of the teacher.
            start_time: When it starts, in epoch seconds, up to 2 years ahead (else 268). end_time: When it ends, in
            epoch seconds, after the start (else 119), 15 minutes to 24 hours long (else 165). unit_id: The unit.
            assistant_uids: UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322).
            camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). is_auto_onstage: Whether
            students come on stage on entering, 0 no, 1 yes (else 101001001). seat_num: Seats on stage, counting the
            teacher's, so 1 is the teacher alone. is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001).
            is_dc: Second camera, 0 no, 3 in full HD (else 101001001). record_type: What is recorded, 0 the classroom, 1
            the scene, 2 both (else 101001001). record_state: Whether it is recorded, 0 no, 1 yes (else 101001001). For
            these see the page: live_state, open_state, is_allow_check, unique_identity, omo_station_broadcast. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`. Not failures: `PARTIAL` for 267.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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

    @keywords
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
        extra: Mapping[str, object] | None = None,
    ) -> Reply[LmsActivityCreateClassData]:
        """Do what `create` does, unless it was done before.

        Your own key for it goes to ClassIn as `uniqueIdentity`: at most 32 characters, and the same for the same thing
        for ever.

        Returns:
            The same in either case; `outcome` says whether it `EXISTED`.

        Raises:
            ClassInError: When it does not exist afterwards, or nobody can know.
        """
        return await self.create(
            course_id=course_id,
            name=name,
            teacher_uid=teacher_uid,
            start_time=start_time,
            end_time=end_time,
            unit_id=unit_id,
            assistant_uids=assistant_uids,
            camera_hide=camera_hide,
            is_auto_onstage=is_auto_onstage,
            seat_num=seat_num,
            is_hd=is_hd,
            is_dc=is_dc,
            record_type=record_type,
            record_state=record_state,
            live_state=live_state,
            open_state=open_state,
            is_allow_check=is_allow_check,
            omo_station_broadcast=omo_station_broadcast,
            unique_identity=key,
            extra=extra,
        )

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

        Sending it again leads to the same end.

        Args:
            course_id: The course. activity_id: The classroom, by its `activityId`. unit_id: Unit to move the classroom
            to. name: New name; creating takes up to 50 characters, and the page gives no limit of its own. teacher_uid:
            UID of the new teacher. start_time: When it starts, in epoch seconds. end_time: When it ends, in epoch
            seconds, 15 minutes to 24 hours after the start (else 165 or 863). assistant_uids: UIDs of all co-teachers
            from now on. camera_hide: Whether the seats are hidden, 0 shown, 1 hidden (else 121601030). is_auto_onstage:
            Whether students come on stage on entering, 0 no, 1 yes (else 121601030). seat_num: Seats on stage, counting
            the teacher's, so 1 is the teacher alone. is_hd: Picture quality, 0 normal, 1 HD, 2 full HD (else
            121601030). is_dc: Second camera, 0 no, 3 in full HD (else 121601030). record_type: What is recorded, 0 the
            classroom, 1 the scene, 2 both (else 121601030). record_state: Whether it is recorded, 0 no, 1 yes (else
            121601030). For these see the page: live_state, open_state, is_allow_check, omo_station_broadcast. extra:
            Parameters that this version does not know, by their names on the wire.

        Returns:
            The answer's `data`.

        Raises:
            ClassInError: When it was not done, or nobody can know.

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
