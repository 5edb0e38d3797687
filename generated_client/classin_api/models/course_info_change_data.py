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


T = TypeVar("T", bound="CourseInfoChangeData")


@_attrs_define
class CourseInfoChangeData:
    """The course; after a change, what was changed."""

    course_id: int | Unset = UNSET
    """ The course. """
    course_name: str | Unset = UNSET
    """ Name of the course. """
    expiry_time: int | Unset = UNSET
    """ When it expires, in epoch seconds, 0 for never. """
    course_type: int | Unset = UNSET
    """ Kind of course, 1 standard, 2 public, 3 dual-teacher of the old kind. """
    course_status: int | Unset = UNSET
    """ State of the course, 1 not begun, 2 in progress, 3 ended, 4 deleted. """
    category: str | Unset = UNSET
    """ Part of the school; for schools of general education only. """
    category_id: int | Unset = UNSET
    """ Id of the part of the school; for schools of general education only. """
    subject_id: int | Unset = UNSET
    """ Subject. 0 none, 1 Chinese, 2 maths, 3 English, 4 physics, 5 chemistry, 6 biology, 7 politics, 8 history, 9
    geography, 10 ethics, 11 music, 12 sports, 13 art, 14 technology, 15 computing, 16 science, 99 other; for
    schools of general education only. """
    main_teacher_info: MessageStaff | Unset = UNSET
    """ A teacher of a course or lesson. """
    label_infos: list[MessageLabel] | Unset = UNSET
    """ Labels. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        course_name = self.course_name

        expiry_time = self.expiry_time

        course_type = self.course_type

        course_status = self.course_status

        category = self.category

        category_id = self.category_id

        subject_id = self.subject_id

        main_teacher_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.main_teacher_info, Unset):
            main_teacher_info = self.main_teacher_info.to_dict()

        label_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.label_infos, Unset):
            label_infos = []
            for label_infos_item_data in self.label_infos:
                label_infos_item = label_infos_item_data.to_dict()
                label_infos.append(label_infos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if course_id is not UNSET:
            field_dict["courseId"] = course_id
        if course_name is not UNSET:
            field_dict["courseName"] = course_name
        if expiry_time is not UNSET:
            field_dict["expiryTime"] = expiry_time
        if course_type is not UNSET:
            field_dict["courseType"] = course_type
        if course_status is not UNSET:
            field_dict["courseStatus"] = course_status
        if category is not UNSET:
            field_dict["category"] = category
        if category_id is not UNSET:
            field_dict["categoryId"] = category_id
        if subject_id is not UNSET:
            field_dict["subjectId"] = subject_id
        if main_teacher_info is not UNSET:
            field_dict["mainTeacherInfo"] = main_teacher_info
        if label_infos is not UNSET:
            field_dict["labelInfos"] = label_infos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId", UNSET)

        course_name = d.pop("courseName", UNSET)

        expiry_time = d.pop("expiryTime", UNSET)

        course_type = d.pop("courseType", UNSET)

        course_status = d.pop("courseStatus", UNSET)

        category = d.pop("category", UNSET)

        category_id = d.pop("categoryId", UNSET)

        subject_id = d.pop("subjectId", UNSET)

        _main_teacher_info = d.pop("mainTeacherInfo", UNSET)
        main_teacher_info: MessageStaff | Unset
        if isinstance(_main_teacher_info, Unset):
            main_teacher_info = UNSET
        else:
            main_teacher_info = _models.MessageStaff.from_dict(_main_teacher_info)

        _label_infos = d.pop("labelInfos", UNSET)
        label_infos: list[MessageLabel] | Unset = UNSET
        if _label_infos is not UNSET:
            label_infos = _models.MessageLabel.from_dicts(_label_infos)

        course_info_change_data = object.__new__(cls)
        course_info_change_data.course_id = course_id
        course_info_change_data.course_name = course_name
        course_info_change_data.expiry_time = expiry_time
        course_info_change_data.course_type = course_type
        course_info_change_data.course_status = course_status
        course_info_change_data.category = category
        course_info_change_data.category_id = category_id
        course_info_change_data.subject_id = subject_id
        course_info_change_data.main_teacher_info = main_teacher_info
        course_info_change_data.label_infos = label_infos

        course_info_change_data.additional_properties = d
        return course_info_change_data

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
