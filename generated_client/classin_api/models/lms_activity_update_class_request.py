# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lms_activity_update_class_request_camera_hide import (
    LmsActivityUpdateClassRequestCameraHide,
    check_lms_activity_update_class_request_camera_hide,
)
from ..models.lms_activity_update_class_request_is_allow_check import (
    LmsActivityUpdateClassRequestIsAllowCheck,
    check_lms_activity_update_class_request_is_allow_check,
)
from ..models.lms_activity_update_class_request_is_auto_onstage import (
    LmsActivityUpdateClassRequestIsAutoOnstage,
    check_lms_activity_update_class_request_is_auto_onstage,
)
from ..models.lms_activity_update_class_request_is_dc import (
    LmsActivityUpdateClassRequestIsDc,
    check_lms_activity_update_class_request_is_dc,
)
from ..models.lms_activity_update_class_request_is_hd import (
    LmsActivityUpdateClassRequestIsHd,
    check_lms_activity_update_class_request_is_hd,
)
from ..models.lms_activity_update_class_request_live_state import (
    LmsActivityUpdateClassRequestLiveState,
    check_lms_activity_update_class_request_live_state,
)
from ..models.lms_activity_update_class_request_omo_station_broadcast import (
    LmsActivityUpdateClassRequestOmoStationBroadcast,
    check_lms_activity_update_class_request_omo_station_broadcast,
)
from ..models.lms_activity_update_class_request_open_state import (
    LmsActivityUpdateClassRequestOpenState,
    check_lms_activity_update_class_request_open_state,
)
from ..models.lms_activity_update_class_request_record_state import (
    LmsActivityUpdateClassRequestRecordState,
    check_lms_activity_update_class_request_record_state,
)
from ..models.lms_activity_update_class_request_record_type import (
    LmsActivityUpdateClassRequestRecordType,
    check_lms_activity_update_class_request_record_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsActivityUpdateClassRequest")


@_attrs_define
class LmsActivityUpdateClassRequest:
    """Besides the two ids, at least one thing to change is needed (else 121601030)."""

    course_id: int
    """ The course. One that is not the school's answers 144 or 121601021, one that is no standard course 121601022,
    one that has ended 153 or 121601023, an unknown one 147. """
    activity_id: int
    """ The classroom, by its `activityId`. An unknown one answers 142 or 143, a deleted one 212. """
    unit_id: int | Unset = UNSET
    """ Unit to move the classroom to. Left out, unchanged. """
    name: str | Unset = UNSET
    """ New name; creating takes up to 50 characters, and the page gives no limit of its own. Left out, unchanged.
    """
    teacher_uid: int | Unset = UNSET
    """ UID of the new teacher. Left out, unchanged. One who is no teacher of the school answers 121 or 136, a
    student or auditor of the course 172 or 173, a co-teacher 328. """
    start_time: int | Unset = UNSET
    """ When it starts, in epoch seconds. Left out, unchanged. The page names no latest start; on creating it is 2
    years ahead. """
    end_time: int | Unset = UNSET
    """ When it ends, in epoch seconds, 15 minutes to 24 hours after the start (else 165 or 863). Left out,
    unchanged. No overlap with maintenance (454), nor past the school's service term (767). """
    assistant_uids: list[int] | Unset = UNSET
    """ Left out, all co-teachers are removed (`[]`), so send them with every edit. UIDs of all co-teachers from now
    on. They are teachers of the school (else 318) other than the teacher (322); too many answer 21317. """
    camera_hide: LmsActivityUpdateClassRequestCameraHide | Unset = UNSET
    """ Whether the seats are hidden, 0 shown, 1 hidden (else 121601030). Left out, unchanged. With 1 the classroom
    is a smart one on a large screen, 2 of `teachMode` in v1, else an online one (1), and nobody comes on stage by
    itself, whatever `isAutoOnstage` says. """
    is_auto_onstage: LmsActivityUpdateClassRequestIsAutoOnstage | Unset = UNSET
    """ Whether students come on stage on entering, 0 no, 1 yes (else 121601030). Left out, unchanged. The older
    lessons have it the other way round. """
    seat_num: int | Unset = UNSET
    """ Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, unchanged. ClassIn lowers a
    higher number to the school's most. """
    is_hd: LmsActivityUpdateClassRequestIsHd | Unset = UNSET
    """ Picture quality, 0 normal, 1 HD, 2 full HD (else 121601030). Left out, unchanged. HD is for one or six
    students on stage (`seatNum` 2 or 7) only (else 368). """
    is_dc: LmsActivityUpdateClassRequestIsDc | Unset = UNSET
    """ Second camera, 0 no, 3 in full HD (else 121601030). Left out, unchanged. With 3, `seatNum` must be 2 (else
    808), and `isHd` counts as 2. """
    record_type: LmsActivityUpdateClassRequestRecordType | Unset = UNSET
    """ What is recorded, 0 the classroom, 1 the scene, 2 both (else 121601030). Sent with `recordState`,
    `liveState` and `openState`, or none of the four; left out, unchanged. """
    record_state: LmsActivityUpdateClassRequestRecordState | Unset = UNSET
    """ Whether it is recorded, 0 no, 1 yes (else 121601030). Sent with `recordType`, `liveState` and `openState`,
    or none of the four; left out, unchanged. """
    live_state: LmsActivityUpdateClassRequestLiveState | Unset = UNSET
    """ Whether it is live on a web page, 0 no, 1 yes (else 121601030); it needs recording. Sent with `recordType`,
    `recordState` and `openState`, or none of the four; left out, unchanged. """
    open_state: LmsActivityUpdateClassRequestOpenState | Unset = UNSET
    """ Whether the replay is public, 0 no, 1 yes (else 121601030); it needs recording. Sent with `recordType`,
    `recordState` and `liveState`, or none of the four; left out, unchanged. """
    is_allow_check: LmsActivityUpdateClassRequestIsAllowCheck | Unset = UNSET
    """ Whether members may see each other's reports and marks, 0 no, 1 yes (else 121601030). Left out, unchanged.
    """
    omo_station_broadcast: LmsActivityUpdateClassRequestOmoStationBroadcast | Unset = UNSET
    """ Whether OMO station broadcast is on, 0 off, 1 on (else 121601020). Left out, unchanged. Where the school has
    not bought it, 121604007. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        activity_id = self.activity_id

        unit_id = self.unit_id

        name = self.name

        teacher_uid = self.teacher_uid

        start_time = self.start_time

        end_time = self.end_time

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

        omo_station_broadcast: int | Unset = UNSET
        if not isinstance(self.omo_station_broadcast, Unset):
            omo_station_broadcast = self.omo_station_broadcast

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "activityId": activity_id,
            }
        )
        if unit_id is not UNSET:
            field_dict["unitId"] = unit_id
        if name is not UNSET:
            field_dict["name"] = name
        if teacher_uid is not UNSET:
            field_dict["teacherUid"] = teacher_uid
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
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
        if omo_station_broadcast is not UNSET:
            field_dict["omoStationBroadcast"] = omo_station_broadcast

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        activity_id = d.pop("activityId")

        unit_id = d.pop("unitId", UNSET)

        name = d.pop("name", UNSET)

        teacher_uid = d.pop("teacherUid", UNSET)

        start_time = d.pop("startTime", UNSET)

        end_time = d.pop("endTime", UNSET)

        assistant_uids = cast(list[int], d.pop("assistantUids", UNSET))

        _camera_hide = d.pop("cameraHide", UNSET)
        camera_hide: LmsActivityUpdateClassRequestCameraHide | Unset
        if isinstance(_camera_hide, Unset):
            camera_hide = UNSET
        else:
            camera_hide = check_lms_activity_update_class_request_camera_hide(_camera_hide)

        _is_auto_onstage = d.pop("isAutoOnstage", UNSET)
        is_auto_onstage: LmsActivityUpdateClassRequestIsAutoOnstage | Unset
        if isinstance(_is_auto_onstage, Unset):
            is_auto_onstage = UNSET
        else:
            is_auto_onstage = check_lms_activity_update_class_request_is_auto_onstage(_is_auto_onstage)

        seat_num = d.pop("seatNum", UNSET)

        _is_hd = d.pop("isHd", UNSET)
        is_hd: LmsActivityUpdateClassRequestIsHd | Unset
        if isinstance(_is_hd, Unset):
            is_hd = UNSET
        else:
            is_hd = check_lms_activity_update_class_request_is_hd(_is_hd)

        _is_dc = d.pop("isDc", UNSET)
        is_dc: LmsActivityUpdateClassRequestIsDc | Unset
        if isinstance(_is_dc, Unset):
            is_dc = UNSET
        else:
            is_dc = check_lms_activity_update_class_request_is_dc(_is_dc)

        _record_type = d.pop("recordType", UNSET)
        record_type: LmsActivityUpdateClassRequestRecordType | Unset
        if isinstance(_record_type, Unset):
            record_type = UNSET
        else:
            record_type = check_lms_activity_update_class_request_record_type(_record_type)

        _record_state = d.pop("recordState", UNSET)
        record_state: LmsActivityUpdateClassRequestRecordState | Unset
        if isinstance(_record_state, Unset):
            record_state = UNSET
        else:
            record_state = check_lms_activity_update_class_request_record_state(_record_state)

        _live_state = d.pop("liveState", UNSET)
        live_state: LmsActivityUpdateClassRequestLiveState | Unset
        if isinstance(_live_state, Unset):
            live_state = UNSET
        else:
            live_state = check_lms_activity_update_class_request_live_state(_live_state)

        _open_state = d.pop("openState", UNSET)
        open_state: LmsActivityUpdateClassRequestOpenState | Unset
        if isinstance(_open_state, Unset):
            open_state = UNSET
        else:
            open_state = check_lms_activity_update_class_request_open_state(_open_state)

        _is_allow_check = d.pop("isAllowCheck", UNSET)
        is_allow_check: LmsActivityUpdateClassRequestIsAllowCheck | Unset
        if isinstance(_is_allow_check, Unset):
            is_allow_check = UNSET
        else:
            is_allow_check = check_lms_activity_update_class_request_is_allow_check(_is_allow_check)

        _omo_station_broadcast = d.pop("omoStationBroadcast", UNSET)
        omo_station_broadcast: LmsActivityUpdateClassRequestOmoStationBroadcast | Unset
        if isinstance(_omo_station_broadcast, Unset):
            omo_station_broadcast = UNSET
        else:
            omo_station_broadcast = check_lms_activity_update_class_request_omo_station_broadcast(
                _omo_station_broadcast
            )

        lms_activity_update_class_request = object.__new__(cls)
        lms_activity_update_class_request.course_id = course_id
        lms_activity_update_class_request.activity_id = activity_id
        lms_activity_update_class_request.unit_id = unit_id
        lms_activity_update_class_request.name = name
        lms_activity_update_class_request.teacher_uid = teacher_uid
        lms_activity_update_class_request.start_time = start_time
        lms_activity_update_class_request.end_time = end_time
        lms_activity_update_class_request.assistant_uids = assistant_uids
        lms_activity_update_class_request.camera_hide = camera_hide
        lms_activity_update_class_request.is_auto_onstage = is_auto_onstage
        lms_activity_update_class_request.seat_num = seat_num
        lms_activity_update_class_request.is_hd = is_hd
        lms_activity_update_class_request.is_dc = is_dc
        lms_activity_update_class_request.record_type = record_type
        lms_activity_update_class_request.record_state = record_state
        lms_activity_update_class_request.live_state = live_state
        lms_activity_update_class_request.open_state = open_state
        lms_activity_update_class_request.is_allow_check = is_allow_check
        lms_activity_update_class_request.omo_station_broadcast = omo_station_broadcast

        lms_activity_update_class_request.additional_properties = d
        return lms_activity_update_class_request

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
