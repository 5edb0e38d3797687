# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_label import MessageLabel
    from ..models.message_staff import MessageStaff


T = TypeVar("T", bound="ClassInfoChangeData")


@_attrs_define
class ClassInfoChangeData:
    """The lesson; after a change, what was changed."""

    seat_num: int | Unset = UNSET
    """ Seats on stage, the teacher's included: 9 for one teacher and eight students. """
    is_auto_onstage: int | Unset = UNSET
    """ Whether students come on stage by themselves, 0 if they do, 1 if not. """
    course_id: int | Unset = UNSET
    """ The course. """
    class_type: int | Unset = UNSET
    """ Kind of lesson, 1 standard, 2 public, 3 dual-teacher of the old kind, 9 sub lesson of the new kind. """
    class_name: str | Unset = UNSET
    """ Name of the lesson. """
    course_name: str | Unset = UNSET
    """ Name of the course. """
    begin_time: int | Unset = UNSET
    """ When the lesson begins, in epoch seconds. """
    end_time: int | Unset = UNSET
    """ When the lesson ends, in epoch seconds. """
    class_id: int | Unset = UNSET
    """ The lesson. """
    class_status: int | Unset = UNSET
    """ State of the lesson, 1 not begun, 2 in progress, 3 ended, 4 deleted. """
    main_class_id: int | Unset = UNSET
    """ The main lesson of a new sub lesson, 0 for other new lessons. Absent after changes and deletions. """
    teacher_info: MessageStaff | Unset = UNSET
    """ A teacher of a course or lesson. """
    assistant_teacher_infos: list[MessageStaff] | Unset = UNSET
    """ Co-teachers. """
    label_infos: list[MessageLabel] | Unset = UNSET
    """ Labels. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        seat_num = self.seat_num

        is_auto_onstage = self.is_auto_onstage

        course_id = self.course_id

        class_type = self.class_type

        class_name = self.class_name

        course_name = self.course_name

        begin_time = self.begin_time

        end_time = self.end_time

        class_id = self.class_id

        class_status = self.class_status

        main_class_id = self.main_class_id

        teacher_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.teacher_info, Unset):
            teacher_info = self.teacher_info.to_dict()

        assistant_teacher_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.assistant_teacher_infos, Unset):
            assistant_teacher_infos = []
            for assistant_teacher_infos_item_data in self.assistant_teacher_infos:
                assistant_teacher_infos_item = assistant_teacher_infos_item_data.to_dict()
                assistant_teacher_infos.append(assistant_teacher_infos_item)

        label_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.label_infos, Unset):
            label_infos = []
            for label_infos_item_data in self.label_infos:
                label_infos_item = label_infos_item_data.to_dict()
                label_infos.append(label_infos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if seat_num is not UNSET:
            field_dict["seatNum"] = seat_num
        if is_auto_onstage is not UNSET:
            field_dict["isAutoOnstage"] = is_auto_onstage
        if course_id is not UNSET:
            field_dict["courseId"] = course_id
        if class_type is not UNSET:
            field_dict["classType"] = class_type
        if class_name is not UNSET:
            field_dict["className"] = class_name
        if course_name is not UNSET:
            field_dict["courseName"] = course_name
        if begin_time is not UNSET:
            field_dict["beginTime"] = begin_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if class_id is not UNSET:
            field_dict["classId"] = class_id
        if class_status is not UNSET:
            field_dict["classStatus"] = class_status
        if main_class_id is not UNSET:
            field_dict["MainClassId"] = main_class_id
        if teacher_info is not UNSET:
            field_dict["teacherInfo"] = teacher_info
        if assistant_teacher_infos is not UNSET:
            field_dict["assistantTeacherInfos"] = assistant_teacher_infos
        if label_infos is not UNSET:
            field_dict["labelInfos"] = label_infos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        seat_num = d.pop("seatNum", UNSET)

        is_auto_onstage = d.pop("isAutoOnstage", UNSET)

        course_id = d.pop("courseId", UNSET)

        class_type = d.pop("classType", UNSET)

        class_name = d.pop("className", UNSET)

        course_name = d.pop("courseName", UNSET)

        begin_time = d.pop("beginTime", UNSET)

        end_time = d.pop("endTime", UNSET)

        class_id = d.pop("classId", UNSET)

        class_status = d.pop("classStatus", UNSET)

        main_class_id = d.pop("MainClassId", UNSET)

        _teacher_info = d.pop("teacherInfo", UNSET)
        teacher_info: MessageStaff | Unset
        if isinstance(_teacher_info, Unset):
            teacher_info = UNSET
        else:
            teacher_info = _models.MessageStaff.from_dict(_teacher_info)

        _assistant_teacher_infos = d.pop("assistantTeacherInfos", UNSET)
        assistant_teacher_infos: list[MessageStaff] | Unset = UNSET
        if _assistant_teacher_infos is not UNSET:
            assistant_teacher_infos = _models.MessageStaff.from_dicts(_assistant_teacher_infos)

        _label_infos = d.pop("labelInfos", UNSET)
        label_infos: list[MessageLabel] | Unset = UNSET
        if _label_infos is not UNSET:
            label_infos = _models.MessageLabel.from_dicts(_label_infos)

        class_info_change_data = object.__new__(cls)
        class_info_change_data.seat_num = seat_num
        class_info_change_data.is_auto_onstage = is_auto_onstage
        class_info_change_data.course_id = course_id
        class_info_change_data.class_type = class_type
        class_info_change_data.class_name = class_name
        class_info_change_data.course_name = course_name
        class_info_change_data.begin_time = begin_time
        class_info_change_data.end_time = end_time
        class_info_change_data.class_id = class_id
        class_info_change_data.class_status = class_status
        class_info_change_data.main_class_id = main_class_id
        class_info_change_data.teacher_info = teacher_info
        class_info_change_data.assistant_teacher_infos = assistant_teacher_infos
        class_info_change_data.label_infos = label_infos

        class_info_change_data.additional_properties = d
        return class_info_change_data

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
