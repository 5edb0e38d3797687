# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lms_online_double_teacher_add_class_sub_class_camera_hide import (
    LmsOnlineDoubleTeacherAddClassSubClassCameraHide,
    check_lms_online_double_teacher_add_class_sub_class_camera_hide,
)
from ..models.lms_online_double_teacher_add_class_sub_class_is_auto_onstage import (
    LmsOnlineDoubleTeacherAddClassSubClassIsAutoOnstage,
    check_lms_online_double_teacher_add_class_sub_class_is_auto_onstage,
)
from ..models.lms_online_double_teacher_add_class_sub_class_is_dc import (
    LmsOnlineDoubleTeacherAddClassSubClassIsDc,
    check_lms_online_double_teacher_add_class_sub_class_is_dc,
)
from ..models.lms_online_double_teacher_add_class_sub_class_is_hd import (
    LmsOnlineDoubleTeacherAddClassSubClassIsHd,
    check_lms_online_double_teacher_add_class_sub_class_is_hd,
)
from ..models.lms_online_double_teacher_add_class_sub_class_live_state import (
    LmsOnlineDoubleTeacherAddClassSubClassLiveState,
    check_lms_online_double_teacher_add_class_sub_class_live_state,
)
from ..models.lms_online_double_teacher_add_class_sub_class_open_state import (
    LmsOnlineDoubleTeacherAddClassSubClassOpenState,
    check_lms_online_double_teacher_add_class_sub_class_open_state,
)
from ..models.lms_online_double_teacher_add_class_sub_class_record_state import (
    LmsOnlineDoubleTeacherAddClassSubClassRecordState,
    check_lms_online_double_teacher_add_class_sub_class_record_state,
)
from ..models.lms_online_double_teacher_add_class_sub_class_record_type import (
    LmsOnlineDoubleTeacherAddClassSubClassRecordType,
    check_lms_online_double_teacher_add_class_sub_class_record_type,
)
from ..models.lms_online_double_teacher_add_class_sub_class_use_co_main_record import (
    LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord,
    check_lms_online_double_teacher_add_class_sub_class_use_co_main_record,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsOnlineDoubleTeacherAddClassSubClass")


@_attrs_define
class LmsOnlineDoubleTeacherAddClassSubClass:
    """A sub lesson to create."""

    course_id: int
    """ Course of the sub lesson, neither the main lesson's nor another sub lesson's (else 122301036). """
    class_name: str
    """ Name of the sub lesson, up to 50 characters (else 121601035). """
    assistant_uids: list[int] | Unset = UNSET
    """ UIDs of the co-teachers, teachers of the school (else 318) other than the teacher (322, 110100073). Left
    out, there are none. Too many answer 21317. """
    camera_hide: LmsOnlineDoubleTeacherAddClassSubClassCameraHide | Unset = UNSET
    """ Whether the seats are hidden, 0 shown, 1 hidden. Left out, 0. With 1 nobody comes on stage by itself,
    whatever `isAutoOnstage` says. In `lmsActivityCreateClass` 1 also makes it a smart classroom; the page does not
    say so here. """
    is_auto_onstage: LmsOnlineDoubleTeacherAddClassSubClassIsAutoOnstage | Unset = UNSET
    """ Whether students come on stage on entering, 1 no, 2 yes. Left out, 1. With `lmsActivityCreateClass` it is 0
    no, 1 yes, and yes when left out. """
    seat_num: int | Unset = UNSET
    """ Seats on stage, counting the teacher's, so 1 is the teacher alone. Left out, 7, or the school's most if that
    is less. """
    is_hd: LmsOnlineDoubleTeacherAddClassSubClassIsHd | Unset = UNSET
    """ Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0. HD is for one or six students on stage (`seatNum` 2
    or 7) only (else 368); more than the school's edition has answers 121601012. """
    is_dc: LmsOnlineDoubleTeacherAddClassSubClassIsDc | Unset = UNSET
    """ Second camera, 0 no, 3 in full HD. Left out, 0. With 3, `seatNum` must be 2 (else 808); a school without it
    answers 121601011. """
    use_co_main_record: LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord | Unset = UNSET
    """ Whether the main lesson's recording is used, 0 no, 1 yes. Sent with `recordState`, `recordType`, `liveState`
    and `openState`, or none of the five. With 1 these must be 0. What leaving it out with the other four counts as
    is not documented. """
    record_state: LmsOnlineDoubleTeacherAddClassSubClassRecordState | Unset = UNSET
    """ Whether it is recorded, 0 no, 1 yes. Sent with the other four of its group, or none of the five; left out,
    0. """
    record_type: LmsOnlineDoubleTeacherAddClassSubClassRecordType | Unset = UNSET
    """ What is recorded, 0 the classroom, 1 the scene, 2 both. Sent with the other four of its group, or none of
    the five. What leaving it out with the other four counts as is not documented. """
    live_state: LmsOnlineDoubleTeacherAddClassSubClassLiveState | Unset = UNSET
    """ Whether it is live on a web page, 0 no, 1 yes; it needs recording. Sent with the other four of its group, or
    none of the five; left out, 0. """
    open_state: LmsOnlineDoubleTeacherAddClassSubClassOpenState | Unset = UNSET
    """ Whether the replay is public, 0 no, 1 yes; it needs recording. Sent with the other four of its group, or
    none of the five; left out, 0. """
    unique_identity: str | Unset = UNSET
    """ Your own key for the sub lesson in the school, up to 32 characters (longer is an error). A second sub lesson
    with it is not created; the first one's id comes back, under a code that is not documented. Left out, ClassIn
    compares nothing. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_name = self.class_name

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

        record_state: int | Unset = UNSET
        if not isinstance(self.record_state, Unset):
            record_state = self.record_state

        record_type: int | Unset = UNSET
        if not isinstance(self.record_type, Unset):
            record_type = self.record_type

        live_state: int | Unset = UNSET
        if not isinstance(self.live_state, Unset):
            live_state = self.live_state

        open_state: int | Unset = UNSET
        if not isinstance(self.open_state, Unset):
            open_state = self.open_state

        unique_identity = self.unique_identity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "className": class_name,
            }
        )
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
        if record_state is not UNSET:
            field_dict["recordState"] = record_state
        if record_type is not UNSET:
            field_dict["recordType"] = record_type
        if live_state is not UNSET:
            field_dict["liveState"] = live_state
        if open_state is not UNSET:
            field_dict["openState"] = open_state
        if unique_identity is not UNSET:
            field_dict["uniqueIdentity"] = unique_identity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_name = d.pop("className")

        assistant_uids = cast(list[int], d.pop("assistantUids", UNSET))

        _camera_hide = d.pop("cameraHide", UNSET)
        camera_hide: LmsOnlineDoubleTeacherAddClassSubClassCameraHide | Unset
        if isinstance(_camera_hide, Unset):
            camera_hide = UNSET
        else:
            camera_hide = check_lms_online_double_teacher_add_class_sub_class_camera_hide(_camera_hide)

        _is_auto_onstage = d.pop("isAutoOnstage", UNSET)
        is_auto_onstage: LmsOnlineDoubleTeacherAddClassSubClassIsAutoOnstage | Unset
        if isinstance(_is_auto_onstage, Unset):
            is_auto_onstage = UNSET
        else:
            is_auto_onstage = check_lms_online_double_teacher_add_class_sub_class_is_auto_onstage(_is_auto_onstage)

        seat_num = d.pop("seatNum", UNSET)

        _is_hd = d.pop("isHd", UNSET)
        is_hd: LmsOnlineDoubleTeacherAddClassSubClassIsHd | Unset
        if isinstance(_is_hd, Unset):
            is_hd = UNSET
        else:
            is_hd = check_lms_online_double_teacher_add_class_sub_class_is_hd(_is_hd)

        _is_dc = d.pop("isDc", UNSET)
        is_dc: LmsOnlineDoubleTeacherAddClassSubClassIsDc | Unset
        if isinstance(_is_dc, Unset):
            is_dc = UNSET
        else:
            is_dc = check_lms_online_double_teacher_add_class_sub_class_is_dc(_is_dc)

        _use_co_main_record = d.pop("useCoMainRecord", UNSET)
        use_co_main_record: LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord | Unset
        if isinstance(_use_co_main_record, Unset):
            use_co_main_record = UNSET
        else:
            use_co_main_record = check_lms_online_double_teacher_add_class_sub_class_use_co_main_record(
                _use_co_main_record
            )

        _record_state = d.pop("recordState", UNSET)
        record_state: LmsOnlineDoubleTeacherAddClassSubClassRecordState | Unset
        if isinstance(_record_state, Unset):
            record_state = UNSET
        else:
            record_state = check_lms_online_double_teacher_add_class_sub_class_record_state(_record_state)

        _record_type = d.pop("recordType", UNSET)
        record_type: LmsOnlineDoubleTeacherAddClassSubClassRecordType | Unset
        if isinstance(_record_type, Unset):
            record_type = UNSET
        else:
            record_type = check_lms_online_double_teacher_add_class_sub_class_record_type(_record_type)

        _live_state = d.pop("liveState", UNSET)
        live_state: LmsOnlineDoubleTeacherAddClassSubClassLiveState | Unset
        if isinstance(_live_state, Unset):
            live_state = UNSET
        else:
            live_state = check_lms_online_double_teacher_add_class_sub_class_live_state(_live_state)

        _open_state = d.pop("openState", UNSET)
        open_state: LmsOnlineDoubleTeacherAddClassSubClassOpenState | Unset
        if isinstance(_open_state, Unset):
            open_state = UNSET
        else:
            open_state = check_lms_online_double_teacher_add_class_sub_class_open_state(_open_state)

        unique_identity = d.pop("uniqueIdentity", UNSET)

        lms_online_double_teacher_add_class_sub_class = object.__new__(cls)
        lms_online_double_teacher_add_class_sub_class.course_id = course_id
        lms_online_double_teacher_add_class_sub_class.class_name = class_name
        lms_online_double_teacher_add_class_sub_class.assistant_uids = assistant_uids
        lms_online_double_teacher_add_class_sub_class.camera_hide = camera_hide
        lms_online_double_teacher_add_class_sub_class.is_auto_onstage = is_auto_onstage
        lms_online_double_teacher_add_class_sub_class.seat_num = seat_num
        lms_online_double_teacher_add_class_sub_class.is_hd = is_hd
        lms_online_double_teacher_add_class_sub_class.is_dc = is_dc
        lms_online_double_teacher_add_class_sub_class.use_co_main_record = use_co_main_record
        lms_online_double_teacher_add_class_sub_class.record_state = record_state
        lms_online_double_teacher_add_class_sub_class.record_type = record_type
        lms_online_double_teacher_add_class_sub_class.live_state = live_state
        lms_online_double_teacher_add_class_sub_class.open_state = open_state
        lms_online_double_teacher_add_class_sub_class.unique_identity = unique_identity

        lms_online_double_teacher_add_class_sub_class.additional_properties = d
        return lms_online_double_teacher_add_class_sub_class

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
