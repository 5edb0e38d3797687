# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lms_activity_create_class_request_camera_hide import (
    LmsActivityCreateClassRequestCameraHide,
    check_lms_activity_create_class_request_camera_hide,
)
from ..models.lms_activity_create_class_request_is_allow_check import (
    LmsActivityCreateClassRequestIsAllowCheck,
    check_lms_activity_create_class_request_is_allow_check,
)
from ..models.lms_activity_create_class_request_is_auto_onstage import (
    LmsActivityCreateClassRequestIsAutoOnstage,
    check_lms_activity_create_class_request_is_auto_onstage,
)
from ..models.lms_activity_create_class_request_is_dc import (
    LmsActivityCreateClassRequestIsDc,
    check_lms_activity_create_class_request_is_dc,
)
from ..models.lms_activity_create_class_request_is_hd import (
    LmsActivityCreateClassRequestIsHd,
    check_lms_activity_create_class_request_is_hd,
)
from ..models.lms_activity_create_class_request_live_state import (
    LmsActivityCreateClassRequestLiveState,
    check_lms_activity_create_class_request_live_state,
)
from ..models.lms_activity_create_class_request_omo_station_broadcast import (
    LmsActivityCreateClassRequestOmoStationBroadcast,
    check_lms_activity_create_class_request_omo_station_broadcast,
)
from ..models.lms_activity_create_class_request_open_state import (
    LmsActivityCreateClassRequestOpenState,
    check_lms_activity_create_class_request_open_state,
)
from ..models.lms_activity_create_class_request_record_state import (
    LmsActivityCreateClassRequestRecordState,
    check_lms_activity_create_class_request_record_state,
)
from ..models.lms_activity_create_class_request_record_type import (
    LmsActivityCreateClassRequestRecordType,
    check_lms_activity_create_class_request_record_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsActivityCreateClassRequest")


@_attrs_define
class LmsActivityCreateClassRequest:
    course_id: int
    """ The course. One that is not the school's answers 121601021, one that is no standard course 121601022, one
    that has ended 121601023, an unknown one 147. """
    name: str
    """ Name of the classroom, up to 50 characters. The page does not say what becomes of a longer one. """
    teacher_uid: int
    """ UID of the teacher. One who is no teacher of the school answers 136, a student or auditor of the course 172
    or 173. """
    start_time: int
    """ When it starts, in epoch seconds, up to 2 years ahead (else 268). A time that is past or too near answers
    120. Reported live, one to two minutes ahead is the least. """
    end_time: int
    """ When it ends, in epoch seconds, after the start (else 119), 15 minutes to 24 hours long (else 165). No
    overlap with maintenance (454), counting 20 minutes before and after. """
    unit_id: int | Unset = UNSET
    """ The unit. Left out, the classroom stands outside the school's own units; an empty or unknown one is an
    error. Required until 6.0.3. """
    assistant_uids: list[int] | Unset = UNSET
    """ UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322). Left out, there are
    none. Too many answer 21317. """
    camera_hide: LmsActivityCreateClassRequestCameraHide | Unset = UNSET
    """ Whether the seats are hidden, 0 shown, 1 hidden (else 101001001). Left out, 0. With 1 the classroom is a
    smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and nobody comes on stage by
    itself, whatever `isAutoOnstage` says. """
    is_auto_onstage: LmsActivityCreateClassRequestIsAutoOnstage | Unset = UNSET
    """ Whether students come on stage on entering, 0 no, 1 yes (else 101001001). Left out, 1. The older lessons
    have it the other way round. """
    seat_num: int | Unset = UNSET
    """ Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's most if that
    is less. ClassIn lowers a higher number to the school's most. """
    is_hd: LmsActivityCreateClassRequestIsHd | Unset = UNSET
    """ Picture quality, 0 normal, 1 HD, 2 full HD (else 101001001). Left out, 0. HD is for one or six students on
    stage (`seatNum` 2 or 7) only. """
    is_dc: LmsActivityCreateClassRequestIsDc | Unset = UNSET
    """ Second camera, 0 no, 3 in full HD (else 101001001). Left out, 0. With 3, `seatNum` must be 2 (else
    110100066), and `isHd` counts as 2. """
    record_type: LmsActivityCreateClassRequestRecordType | Unset = UNSET
    """ What is recorded, 0 the classroom, 1 the scene, 2 both (else 101001001). Sent with `recordState`,
    `liveState` and `openState`, or none of the four; left out, 0. """
    record_state: LmsActivityCreateClassRequestRecordState | Unset = UNSET
    """ Whether it is recorded, 0 no, 1 yes (else 101001001). Sent with `recordType`, `liveState` and `openState`,
    or none of the four; left out, 0. """
    live_state: LmsActivityCreateClassRequestLiveState | Unset = UNSET
    """ Whether it is live on a web page, 0 no, 1 yes (else 101001001); it needs recording. Sent with `recordType`,
    `recordState` and `openState`, or none of the four; left out, 0. """
    open_state: LmsActivityCreateClassRequestOpenState | Unset = UNSET
    """ Whether the replay is public, 0 no, 1 yes (else 101001001); it needs recording. Sent with `recordType`,
    `recordState` and `liveState`, or none of the four; left out, 0. """
    is_allow_check: LmsActivityCreateClassRequestIsAllowCheck | Unset = UNSET
    """ Whether members may see each other's reports and marks, 0 no, 1 yes (else 101001001). Left out, 1. """
    unique_identity: str | Unset = UNSET
    """ Your own key for the classroom in the school, 1 to 32 characters (else 101001001). ClassIn checks it against
    double creation; which code a known one answers is not documented. Left out, ClassIn compares nothing, and the
    same call creates another classroom. """
    omo_station_broadcast: LmsActivityCreateClassRequestOmoStationBroadcast | Unset = UNSET
    """ Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). What leaving it out does is not
    documented. Where it is not possible, 121604007. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        name = self.name

        teacher_uid = self.teacher_uid

        start_time = self.start_time

        end_time = self.end_time

        unit_id = self.unit_id

        assistant_uids: list[int] | Unset = UNSET
        if not isinstance(self.assistant_uids, Unset):
            assistant_uids = self.assistant_uids

        camera_hide: int | Unset = UNSET
        if not isinstance(self.camera_hide, Unset):
            camera_hide = self.camera_hide

        is_auto_onstage: int | Unset = UNSET
        if not isinstance(self.is_auto_onstage, Unset):
            is_auto_onstage = self.is_auto_onstage

        seat_num = self.seat_num

        is_hd: int | Unset = UNSET
        if not isinstance(self.is_hd, Unset):
            is_hd = self.is_hd

        is_dc: int | Unset = UNSET
        if not isinstance(self.is_dc, Unset):
            is_dc = self.is_dc

        record_type: int | Unset = UNSET
        if not isinstance(self.record_type, Unset):
            record_type = self.record_type

        record_state: int | Unset = UNSET
        if not isinstance(self.record_state, Unset):
            record_state = self.record_state

        live_state: int | Unset = UNSET
        if not isinstance(self.live_state, Unset):
            live_state = self.live_state

        open_state: int | Unset = UNSET
        if not isinstance(self.open_state, Unset):
            open_state = self.open_state

        is_allow_check: int | Unset = UNSET
        if not isinstance(self.is_allow_check, Unset):
            is_allow_check = self.is_allow_check

        unique_identity = self.unique_identity

        omo_station_broadcast: int | Unset = UNSET
        if not isinstance(self.omo_station_broadcast, Unset):
            omo_station_broadcast = self.omo_station_broadcast

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "name": name,
                "teacherUid": teacher_uid,
                "startTime": start_time,
                "endTime": end_time,
            }
        )
        if unit_id is not UNSET:
            field_dict["unitId"] = unit_id
        if assistant_uids is not UNSET:
            field_dict["assistantUids"] = assistant_uids
        if camera_hide is not UNSET:
            field_dict["cameraHide"] = camera_hide
        if is_auto_onstage is not UNSET:
            field_dict["isAutoOnstage"] = is_auto_onstage
        if seat_num is not UNSET:
            field_dict["seatNum"] = seat_num
        if is_hd is not UNSET:
            field_dict["isHd"] = is_hd
        if is_dc is not UNSET:
            field_dict["isDc"] = is_dc
        if record_type is not UNSET:
            field_dict["recordType"] = record_type
        if record_state is not UNSET:
            field_dict["recordState"] = record_state
        if live_state is not UNSET:
            field_dict["liveState"] = live_state
        if open_state is not UNSET:
            field_dict["openState"] = open_state
        if is_allow_check is not UNSET:
            field_dict["isAllowCheck"] = is_allow_check
        if unique_identity is not UNSET:
            field_dict["uniqueIdentity"] = unique_identity
        if omo_station_broadcast is not UNSET:
            field_dict["omoStationBroadcast"] = omo_station_broadcast

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        name = d.pop("name")

        teacher_uid = d.pop("teacherUid")

        start_time = d.pop("startTime")

        end_time = d.pop("endTime")

        unit_id = d.pop("unitId", UNSET)

        assistant_uids = cast(list[int], d.pop("assistantUids", UNSET))

        _camera_hide = d.pop("cameraHide", UNSET)
        camera_hide: LmsActivityCreateClassRequestCameraHide | Unset
        if isinstance(_camera_hide, Unset):
            camera_hide = UNSET
        else:
            camera_hide = check_lms_activity_create_class_request_camera_hide(_camera_hide)

        _is_auto_onstage = d.pop("isAutoOnstage", UNSET)
        is_auto_onstage: LmsActivityCreateClassRequestIsAutoOnstage | Unset
        if isinstance(_is_auto_onstage, Unset):
            is_auto_onstage = UNSET
        else:
            is_auto_onstage = check_lms_activity_create_class_request_is_auto_onstage(_is_auto_onstage)

        seat_num = d.pop("seatNum", UNSET)

        _is_hd = d.pop("isHd", UNSET)
        is_hd: LmsActivityCreateClassRequestIsHd | Unset
        if isinstance(_is_hd, Unset):
            is_hd = UNSET
        else:
            is_hd = check_lms_activity_create_class_request_is_hd(_is_hd)

        _is_dc = d.pop("isDc", UNSET)
        is_dc: LmsActivityCreateClassRequestIsDc | Unset
        if isinstance(_is_dc, Unset):
            is_dc = UNSET
        else:
            is_dc = check_lms_activity_create_class_request_is_dc(_is_dc)

        _record_type = d.pop("recordType", UNSET)
        record_type: LmsActivityCreateClassRequestRecordType | Unset
        if isinstance(_record_type, Unset):
            record_type = UNSET
        else:
            record_type = check_lms_activity_create_class_request_record_type(_record_type)

        _record_state = d.pop("recordState", UNSET)
        record_state: LmsActivityCreateClassRequestRecordState | Unset
        if isinstance(_record_state, Unset):
            record_state = UNSET
        else:
            record_state = check_lms_activity_create_class_request_record_state(_record_state)

        _live_state = d.pop("liveState", UNSET)
        live_state: LmsActivityCreateClassRequestLiveState | Unset
        if isinstance(_live_state, Unset):
            live_state = UNSET
        else:
            live_state = check_lms_activity_create_class_request_live_state(_live_state)

        _open_state = d.pop("openState", UNSET)
        open_state: LmsActivityCreateClassRequestOpenState | Unset
        if isinstance(_open_state, Unset):
            open_state = UNSET
        else:
            open_state = check_lms_activity_create_class_request_open_state(_open_state)

        _is_allow_check = d.pop("isAllowCheck", UNSET)
        is_allow_check: LmsActivityCreateClassRequestIsAllowCheck | Unset
        if isinstance(_is_allow_check, Unset):
            is_allow_check = UNSET
        else:
            is_allow_check = check_lms_activity_create_class_request_is_allow_check(_is_allow_check)

        unique_identity = d.pop("uniqueIdentity", UNSET)

        _omo_station_broadcast = d.pop("omoStationBroadcast", UNSET)
        omo_station_broadcast: LmsActivityCreateClassRequestOmoStationBroadcast | Unset
        if isinstance(_omo_station_broadcast, Unset):
            omo_station_broadcast = UNSET
        else:
            omo_station_broadcast = check_lms_activity_create_class_request_omo_station_broadcast(
                _omo_station_broadcast
            )

        lms_activity_create_class_request = object.__new__(cls)
        lms_activity_create_class_request.course_id = course_id
        lms_activity_create_class_request.name = name
        lms_activity_create_class_request.teacher_uid = teacher_uid
        lms_activity_create_class_request.start_time = start_time
        lms_activity_create_class_request.end_time = end_time
        lms_activity_create_class_request.unit_id = unit_id
        lms_activity_create_class_request.assistant_uids = assistant_uids
        lms_activity_create_class_request.camera_hide = camera_hide
        lms_activity_create_class_request.is_auto_onstage = is_auto_onstage
        lms_activity_create_class_request.seat_num = seat_num
        lms_activity_create_class_request.is_hd = is_hd
        lms_activity_create_class_request.is_dc = is_dc
        lms_activity_create_class_request.record_type = record_type
        lms_activity_create_class_request.record_state = record_state
        lms_activity_create_class_request.live_state = live_state
        lms_activity_create_class_request.open_state = open_state
        lms_activity_create_class_request.is_allow_check = is_allow_check
        lms_activity_create_class_request.unique_identity = unique_identity
        lms_activity_create_class_request.omo_station_broadcast = omo_station_broadcast

        lms_activity_create_class_request.additional_properties = d
        return lms_activity_create_class_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
