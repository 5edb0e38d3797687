# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.lms_activity_create_class_live_info import (
        LmsActivityCreateClassLiveInfo,
    )


T = TypeVar("T", bound="AddCourseClassMoreData")


@_attrs_define
class AddCourseClassMoreData:
    """Where the lesson can be watched. Empty unless it records."""

    live_url: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Page that shows the lesson live, and its replay afterwards. Empty unless the lesson records. """
    live_info: LmsActivityCreateClassLiveInfo | Unset = UNSET
    """ Addresses of the live stream, empty unless the classroom records and is live. Whoever has one can watch. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        live_url = self.live_url

        live_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.live_info, Unset):
            live_info = self.live_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if live_url is not UNSET:
            field_dict["live_url"] = live_url
        if live_info is not UNSET:
            field_dict["live_info"] = live_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        live_url = d.pop("live_url", UNSET)

        _live_info = d.pop("live_info", UNSET)
        live_info: LmsActivityCreateClassLiveInfo | Unset
        if isinstance(_live_info, Unset):
            live_info = UNSET
        else:
            live_info = _models.LmsActivityCreateClassLiveInfo.from_dict(_live_info)

        add_course_class_more_data = object.__new__(cls)
        add_course_class_more_data.live_url = live_url
        add_course_class_more_data.live_info = live_info

        add_course_class_more_data.additional_properties = d
        return add_course_class_more_data

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
