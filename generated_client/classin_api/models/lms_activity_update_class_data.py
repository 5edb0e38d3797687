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


T = TypeVar("T", bound="LmsActivityUpdateClassData")


@_attrs_define
class LmsActivityUpdateClassData:
    activity_id: int | Unset = UNSET
    """ Id of the activity. """
    name: str | Unset = UNSET
    """ Name of the classroom. """
    live_info: LmsActivityCreateClassLiveInfo | Unset = UNSET
    """ Addresses of the live stream, empty unless the classroom records and is live. Whoever has one can watch. """
    live_url: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Page that shows the lesson live, and its replay afterwards. Empty unless the classroom records. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        activity_id = self.activity_id

        name = self.name

        live_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.live_info, Unset):
            live_info = self.live_info.to_dict()

        live_url = self.live_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if activity_id is not UNSET:
            field_dict["activityId"] = activity_id
        if name is not UNSET:
            field_dict["name"] = name
        if live_info is not UNSET:
            field_dict["live_info"] = live_info
        if live_url is not UNSET:
            field_dict["live_url"] = live_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        activity_id = d.pop("activityId", UNSET)

        name = d.pop("name", UNSET)

        _live_info = d.pop("live_info", UNSET)
        live_info: LmsActivityCreateClassLiveInfo | Unset
        if isinstance(_live_info, Unset):
            live_info = UNSET
        else:
            live_info = _models.LmsActivityCreateClassLiveInfo.from_dict(_live_info)

        live_url = d.pop("live_url", UNSET)

        lms_activity_update_class_data = object.__new__(cls)
        lms_activity_update_class_data.activity_id = activity_id
        lms_activity_update_class_data.name = name
        lms_activity_update_class_data.live_info = live_info
        lms_activity_update_class_data.live_url = live_url

        lms_activity_update_class_data.additional_properties = d
        return lms_activity_update_class_data

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
