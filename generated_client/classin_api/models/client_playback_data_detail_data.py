# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.client_playback_data_detail_latest import ClientPlaybackDataDetailLatest


T = TypeVar("T", bound="ClientPlaybackDataDetailData")


@_attrs_define
class ClientPlaybackDataDetailData:
    """How much was watched."""

    uid: int | Unset = UNSET
    """ UID of the person. """
    total_duration: int | Unset = UNSET
    """ Length of all the lesson's videos, by its neighbours in seconds. """
    valid_watch_count: int | Unset = UNSET
    """ How often at least three quarters of the videos were watched. """
    total_look_vaild_time: int | Unset = UNSET
    """ How much of the videos was seen at least once, in seconds. ClassIn spells it so. """
    latest_details: ClientPlaybackDataDetailLatest | Unset = UNSET
    """ What this message is about. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        uid = self.uid

        total_duration = self.total_duration

        valid_watch_count = self.valid_watch_count

        total_look_vaild_time = self.total_look_vaild_time

        latest_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.latest_details, Unset):
            latest_details = self.latest_details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uid is not UNSET:
            field_dict["UID"] = uid
        if total_duration is not UNSET:
            field_dict["TotalDuration"] = total_duration
        if valid_watch_count is not UNSET:
            field_dict["ValidWatchCount"] = valid_watch_count
        if total_look_vaild_time is not UNSET:
            field_dict["TotalLookVaildTime"] = total_look_vaild_time
        if latest_details is not UNSET:
            field_dict["LatestDetails"] = latest_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        uid = d.pop("UID", UNSET)

        total_duration = d.pop("TotalDuration", UNSET)

        valid_watch_count = d.pop("ValidWatchCount", UNSET)

        total_look_vaild_time = d.pop("TotalLookVaildTime", UNSET)

        _latest_details = d.pop("LatestDetails", UNSET)
        latest_details: ClientPlaybackDataDetailLatest | Unset
        if isinstance(_latest_details, Unset):
            latest_details = UNSET
        else:
            latest_details = _models.ClientPlaybackDataDetailLatest.from_dict(_latest_details)

        client_playback_data_detail_data = object.__new__(cls)
        client_playback_data_detail_data.uid = uid
        client_playback_data_detail_data.total_duration = total_duration
        client_playback_data_detail_data.valid_watch_count = valid_watch_count
        client_playback_data_detail_data.total_look_vaild_time = total_look_vaild_time
        client_playback_data_detail_data.latest_details = latest_details

        client_playback_data_detail_data.additional_properties = d
        return client_playback_data_detail_data

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
