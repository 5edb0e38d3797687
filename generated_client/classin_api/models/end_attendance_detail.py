# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndAttendanceDetail")


@_attrs_define
class EndAttendanceDetail:
    """An entering or a leaving."""

    type_: str | Unset = UNSET
    """ What happened, `In` or `Out`. """
    device: int | Unset = UNSET
    """ Kind of device. 0 PC, 1 iPhone, 2 iPad, 3 web client, 4 Android phone, 5 Android tablet, 6 Android TV, 7 PC
    on a TV, 8 Chromebook, 9 PC x64, 10 PC on a TV x64, 11 PC ARM, 12 Harmony tablet, 13 Harmony phone, 14 web page.
    Documented for `In`, reported live on `Out` as well. """
    time: int | Unset = UNSET
    """ When, in epoch seconds. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        device = self.device

        time = self.time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["Type"] = type_
        if device is not UNSET:
            field_dict["Device"] = device
        if time is not UNSET:
            field_dict["Time"] = time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("Type", UNSET)

        device = d.pop("Device", UNSET)

        time = d.pop("Time", UNSET)

        end_attendance_detail = object.__new__(cls)
        end_attendance_detail.type_ = type_
        end_attendance_detail.device = device
        end_attendance_detail.time = time

        end_attendance_detail.additional_properties = d
        return end_attendance_detail

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    end_attendance_detail = object.__new__(cls)
                    end_attendance_detail.type_ = src_dict["Type"]
                    end_attendance_detail.device = src_dict["Device"]
                    end_attendance_detail.time = src_dict["Time"]
                    end_attendance_detail.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(end_attendance_detail)
                    continue
            many.append(cls.from_dict(src_dict))
        return many

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
