# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_login_linked_request_device_type import (
    GetLoginLinkedRequestDeviceType,
    check_get_login_linked_request_device_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GetLoginLinkedRequest")


@_attrs_define
class GetLoginLinkedRequest:
    uid: int
    """ UID of the person who will open the link. A cancelled account answers 888. """
    course_id: int
    """ The course. One that is not the school's answers 144. """
    class_id: int
    """ The lesson. An unknown one answers 143, one of another course 142, one that has ended 145, a deleted one
    212. """
    life_time: int | Unset = UNSET
    """ How long the key in the link holds, in seconds. Left out or empty, 86400. Links have carried no key since
    2021. """
    device_type: GetLoginLinkedRequestDeviceType | Unset = UNSET
    """ Where the link will be opened, 1 Windows or macOS, 2 iOS, 3 Android. Left out, 1. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        course_id = self.course_id

        class_id = self.class_id

        life_time = self.life_time

        device_type: int | Unset = UNSET
        if not isinstance(self.device_type, Unset):
            device_type = self.device_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uid": uid,
                "courseId": course_id,
                "classId": class_id,
            }
        )
        if life_time is not UNSET:
            field_dict["lifeTime"] = life_time
        if device_type is not UNSET:
            field_dict["deviceType"] = device_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("uid")

        course_id = d.pop("courseId")

        class_id = d.pop("classId")

        life_time = d.pop("lifeTime", UNSET)

        _device_type = d.pop("deviceType", UNSET)
        device_type: GetLoginLinkedRequestDeviceType | Unset
        if isinstance(_device_type, Unset):
            device_type = UNSET
        else:
            device_type = check_get_login_linked_request_device_type(_device_type)

        get_login_linked_request = object.__new__(cls)
        get_login_linked_request.uid = uid
        get_login_linked_request.course_id = course_id
        get_login_linked_request.class_id = class_id
        get_login_linked_request.life_time = life_time
        get_login_linked_request.device_type = device_type

        get_login_linked_request.additional_properties = d
        return get_login_linked_request

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
