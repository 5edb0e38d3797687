# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.lms_activity_create_activity_no_class_request_activity_type import (
    LmsActivityCreateActivityNoClassRequestActivityType,
    check_lms_activity_create_activity_no_class_request_activity_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="LmsActivityCreateActivityNoClassRequest")


@_attrs_define
class LmsActivityCreateActivityNoClassRequest:
    course_id: int
    """ The course. One that is not the school's answers 121601021, one that is no standard course 121601022, one
    that has ended 121601023, an unknown one 147. """
    unit_id: int
    """ The unit. An unknown one answers 40020, one that is full 40031. """
    activity_type: LmsActivityCreateActivityNoClassRequestActivityType
    """ Kind of the activity. 2 homework, 3 test, 4 recorded lesson, 5 learning material, 6 discussion, 7 answer
    sheet, 8 check-in. """
    name: str
    """ Name of the activity, up to 50 characters. The page does not say what becomes of a longer one. """
    teacher_uid: int
    """ UID of the teacher, who must be a teacher of the school. One who is not in the course joins it by this. """
    start_time: int | Unset = UNSET
    """ When it starts, in epoch seconds, up to 3 years ahead (a classroom 2). What leaving it out does is not
    documented. """
    end_time: int | Unset = UNSET
    """ When it ends, in epoch seconds. What leaving it out does is not documented. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        unit_id = self.unit_id

        activity_type: int = self.activity_type

        name = self.name

        teacher_uid = self.teacher_uid

        start_time = self.start_time

        end_time = self.end_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "unitId": unit_id,
                "activityType": activity_type,
                "name": name,
                "teacherUid": teacher_uid,
            }
        )
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        unit_id = d.pop("unitId")

        activity_type = check_lms_activity_create_activity_no_class_request_activity_type(d.pop("activityType"))

        name = d.pop("name")

        teacher_uid = d.pop("teacherUid")

        start_time = d.pop("startTime", UNSET)

        end_time = d.pop("endTime", UNSET)

        lms_activity_create_activity_no_class_request = object.__new__(cls)
        lms_activity_create_activity_no_class_request.course_id = course_id
        lms_activity_create_activity_no_class_request.unit_id = unit_id
        lms_activity_create_activity_no_class_request.activity_type = activity_type
        lms_activity_create_activity_no_class_request.name = name
        lms_activity_create_activity_no_class_request.teacher_uid = teacher_uid
        lms_activity_create_activity_no_class_request.start_time = start_time
        lms_activity_create_activity_no_class_request.end_time = end_time

        lms_activity_create_activity_no_class_request.additional_properties = d
        return lms_activity_create_activity_no_class_request

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
