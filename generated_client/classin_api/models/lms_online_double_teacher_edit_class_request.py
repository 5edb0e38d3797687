# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lms_online_double_teacher_edit_class_request_camera_hide import (
    LmsOnlineDoubleTeacherEditClassRequestCameraHide,
    check_lms_online_double_teacher_edit_class_request_camera_hide,
)
from ..models.lms_online_double_teacher_edit_class_request_is_auto_onstage import (
    LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage,
    check_lms_online_double_teacher_edit_class_request_is_auto_onstage,
)
from ..models.lms_online_double_teacher_edit_class_request_is_dc import (
    LmsOnlineDoubleTeacherEditClassRequestIsDc,
    check_lms_online_double_teacher_edit_class_request_is_dc,
)
from ..models.lms_online_double_teacher_edit_class_request_is_hd import (
    LmsOnlineDoubleTeacherEditClassRequestIsHd,
    check_lms_online_double_teacher_edit_class_request_is_hd,
)
from ..models.lms_online_double_teacher_edit_class_request_live_state import (
    LmsOnlineDoubleTeacherEditClassRequestLiveState,
    check_lms_online_double_teacher_edit_class_request_live_state,
)
from ..models.lms_online_double_teacher_edit_class_request_open_state import (
    LmsOnlineDoubleTeacherEditClassRequestOpenState,
    check_lms_online_double_teacher_edit_class_request_open_state,
)
from ..models.lms_online_double_teacher_edit_class_request_record_state import (
    LmsOnlineDoubleTeacherEditClassRequestRecordState,
    check_lms_online_double_teacher_edit_class_request_record_state,
)
from ..models.lms_online_double_teacher_edit_class_request_record_type import (
    LmsOnlineDoubleTeacherEditClassRequestRecordType,
    check_lms_online_double_teacher_edit_class_request_record_type,
)
from ..models.lms_online_double_teacher_edit_class_request_use_co_main_record import (
    LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord,
    check_lms_online_double_teacher_edit_class_request_use_co_main_record,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsOnlineDoubleTeacherEditClassRequest")


@_attrs_define
class LmsOnlineDoubleTeacherEditClassRequest:
    """Besides the two ids, at least one thing to change is needed (else 121601030)."""

    course_id: int
    """ Course of the lesson. Refused with 144, 147, 153, 121601021 or 121601022. """
    class_id: int
    """ The main lesson or sub lesson. An unknown one answers 142 or 143, a deleted one 212 or 121601042, another
    school's 121601031. """
    class_name: str | Unset = UNSET
    """ New name, up to 50 characters (else 121601035). Left out, unchanged. """
    teacher_uid: int | Unset = UNSET
    """ UID of the new teacher; for a main lesson only (else 121601036). Left out, unchanged. One who is no teacher
    of the school answers 136 or 121601044, a student or auditor of the course 172 or 173, a co-teacher 328. """
    start_time: int | Unset = UNSET
    """ When it starts, in epoch seconds, up to 2 years ahead (else 268). For a main lesson only (else 121601036);
    left out, unchanged. A v1 lesson may lie 3 years ahead. """
    end_time: int | Unset = UNSET
    """ When it ends, in epoch seconds; for a main lesson only (else 121601036). Left out, unchanged. 15 minutes to
    24 hours after the start (else 165 or 863), no overlap with maintenance (454), nor past the school's service
    term (767). """
    assistant_uids: list[int] | Unset = UNSET
    """ Left out, all co-teachers may be removed (`[]`), so send them with every edit. The page says both that they
    stay and that there are none then. UIDs of all co-teachers from now on. They are teachers of the school (else
    318) other than the teacher (322); too many answer 21317. """
    camera_hide: LmsOnlineDoubleTeacherEditClassRequestCameraHide | Unset = UNSET
    """ Whether the seats are hidden, 0 shown, 1 hidden. Left out, unchanged. With 1 nobody comes on stage by
    itself, whatever `isAutoOnstage` says. In `lmsActivityUpdateClass` 1 also makes it a smart classroom; the page
    does not say so here. """
    is_auto_onstage: LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage | Unset = UNSET
    """ Whether students come on stage on entering, 1 no, 2 yes. Left out, unchanged. With `lmsActivityUpdateClass`
    it is 0 no, 1 yes. """
    seat_num: int | Unset = UNSET
    """ Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, unchanged. ClassIn lowers a
    higher number to the school's most. """
    is_hd: LmsOnlineDoubleTeacherEditClassRequestIsHd | Unset = UNSET
    """ Picture quality, 0 normal, 1 HD, 2 full HD. Left out, unchanged. HD is for one or six students on stage
    (`seatNum` 2 or 7) only (else 368); more than the school's edition has answers 121601012. """
    is_dc: LmsOnlineDoubleTeacherEditClassRequestIsDc | Unset = UNSET
    """ Second camera, 0 no, 3 in full HD. Left out, unchanged. With 3, `seatNum` must be 2 (else 808). """
    use_co_main_record: LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord | Unset = UNSET
    """ Whether the main lesson's recording is used, 0 no, 1 yes; for a sub lesson only. Sent there with
    `recordType`, `recordState`, `liveState` and `openState`, or none of the five. With 1 these must be 0. Left out
    with its group, unchanged. """
    record_type: LmsOnlineDoubleTeacherEditClassRequestRecordType | Unset = UNSET
    """ What is recorded, 0 the classroom, 1 the scene, 2 both. Sent with its whole group or not at all; left out,
    unchanged. """
    record_state: LmsOnlineDoubleTeacherEditClassRequestRecordState | Unset = UNSET
    """ Whether it is recorded, 0 no, 1 yes. Sent with its whole group or not at all; left out, unchanged. """
    live_state: LmsOnlineDoubleTeacherEditClassRequestLiveState | Unset = UNSET
    """ Whether it is live on a web page, 0 no, 1 yes; it needs recording. Sent with its whole group or not at all;
    left out, unchanged. """
    open_state: LmsOnlineDoubleTeacherEditClassRequestOpenState | Unset = UNSET
    """ Whether the replay is public, 0 no, 1 yes; it needs recording. Sent with its whole group or not at all; left
    out, unchanged. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_id = self.class_id

        class_name = self.class_name

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

        use_co_main_record: int | Unset = UNSET
        if not isinstance(self.use_co_main_record, Unset):
            use_co_main_record = self.use_co_main_record

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "classId": class_id,
            }
        )
        if class_name is not UNSET:
            field_dict["className"] = class_name
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
        if use_co_main_record is not UNSET:
            field_dict["useCoMainRecord"] = use_co_main_record
        if record_type is not UNSET:
            field_dict["recordType"] = record_type
        if record_state is not UNSET:
            field_dict["recordState"] = record_state
        if live_state is not UNSET:
            field_dict["liveState"] = live_state
        if open_state is not UNSET:
            field_dict["openState"] = open_state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_id = d.pop("classId")

        class_name = d.pop("className", UNSET)

        teacher_uid = d.pop("teacherUid", UNSET)

        start_time = d.pop("startTime", UNSET)

        end_time = d.pop("endTime", UNSET)

        assistant_uids = cast(list[int], d.pop("assistantUids", UNSET))

        _camera_hide = d.pop("cameraHide", UNSET)
        camera_hide: LmsOnlineDoubleTeacherEditClassRequestCameraHide | Unset
        if isinstance(_camera_hide, Unset):
            camera_hide = UNSET
        else:
            camera_hide = check_lms_online_double_teacher_edit_class_request_camera_hide(_camera_hide)

        _is_auto_onstage = d.pop("isAutoOnstage", UNSET)
        is_auto_onstage: LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage | Unset
        if isinstance(_is_auto_onstage, Unset):
            is_auto_onstage = UNSET
        else:
            is_auto_onstage = check_lms_online_double_teacher_edit_class_request_is_auto_onstage(_is_auto_onstage)

        seat_num = d.pop("seatNum", UNSET)

        _is_hd = d.pop("isHd", UNSET)
        is_hd: LmsOnlineDoubleTeacherEditClassRequestIsHd | Unset
        if isinstance(_is_hd, Unset):
            is_hd = UNSET
        else:
            is_hd = check_lms_online_double_teacher_edit_class_request_is_hd(_is_hd)

        _is_dc = d.pop("isDc", UNSET)
        is_dc: LmsOnlineDoubleTeacherEditClassRequestIsDc | Unset
        if isinstance(_is_dc, Unset):
            is_dc = UNSET
        else:
            is_dc = check_lms_online_double_teacher_edit_class_request_is_dc(_is_dc)

        _use_co_main_record = d.pop("useCoMainRecord", UNSET)
        use_co_main_record: LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord | Unset
        if isinstance(_use_co_main_record, Unset):
            use_co_main_record = UNSET
        else:
            use_co_main_record = check_lms_online_double_teacher_edit_class_request_use_co_main_record(
                _use_co_main_record
            )

        _record_type = d.pop("recordType", UNSET)
        record_type: LmsOnlineDoubleTeacherEditClassRequestRecordType | Unset
        if isinstance(_record_type, Unset):
            record_type = UNSET
        else:
            record_type = check_lms_online_double_teacher_edit_class_request_record_type(_record_type)

        _record_state = d.pop("recordState", UNSET)
        record_state: LmsOnlineDoubleTeacherEditClassRequestRecordState | Unset
        if isinstance(_record_state, Unset):
            record_state = UNSET
        else:
            record_state = check_lms_online_double_teacher_edit_class_request_record_state(_record_state)

        _live_state = d.pop("liveState", UNSET)
        live_state: LmsOnlineDoubleTeacherEditClassRequestLiveState | Unset
        if isinstance(_live_state, Unset):
            live_state = UNSET
        else:
            live_state = check_lms_online_double_teacher_edit_class_request_live_state(_live_state)

        _open_state = d.pop("openState", UNSET)
        open_state: LmsOnlineDoubleTeacherEditClassRequestOpenState | Unset
        if isinstance(_open_state, Unset):
            open_state = UNSET
        else:
            open_state = check_lms_online_double_teacher_edit_class_request_open_state(_open_state)

        lms_online_double_teacher_edit_class_request = object.__new__(cls)
        lms_online_double_teacher_edit_class_request.course_id = course_id
        lms_online_double_teacher_edit_class_request.class_id = class_id
        lms_online_double_teacher_edit_class_request.class_name = class_name
        lms_online_double_teacher_edit_class_request.teacher_uid = teacher_uid
        lms_online_double_teacher_edit_class_request.start_time = start_time
        lms_online_double_teacher_edit_class_request.end_time = end_time
        lms_online_double_teacher_edit_class_request.assistant_uids = assistant_uids
        lms_online_double_teacher_edit_class_request.camera_hide = camera_hide
        lms_online_double_teacher_edit_class_request.is_auto_onstage = is_auto_onstage
        lms_online_double_teacher_edit_class_request.seat_num = seat_num
        lms_online_double_teacher_edit_class_request.is_hd = is_hd
        lms_online_double_teacher_edit_class_request.is_dc = is_dc
        lms_online_double_teacher_edit_class_request.use_co_main_record = use_co_main_record
        lms_online_double_teacher_edit_class_request.record_type = record_type
        lms_online_double_teacher_edit_class_request.record_state = record_state
        lms_online_double_teacher_edit_class_request.live_state = live_state
        lms_online_double_teacher_edit_class_request.open_state = open_state

        lms_online_double_teacher_edit_class_request.additional_properties = d
        return lms_online_double_teacher_edit_class_request

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
