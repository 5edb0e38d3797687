# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.school_modify_school_conf_data import SchoolModifySchoolConfData


T = TypeVar("T", bound="SchoolModifySchoolConfResponse")


@_attrs_define
class SchoolModifySchoolConfResponse:
    code: int
    """ How the call ended, 1 for success. """
    msg: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    data: SchoolModifySchoolConfData | Unset = UNSET
    """ Always empty. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        msg = self.msg

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if msg is not UNSET:
            field_dict["msg"] = msg
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        msg = d.pop("msg", UNSET)

        _data = d.pop("data", UNSET)
        data: SchoolModifySchoolConfData | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = _models.SchoolModifySchoolConfData.from_dict(_data)

        school_modify_school_conf_response = object.__new__(cls)
        school_modify_school_conf_response.code = code
        school_modify_school_conf_response.msg = msg
        school_modify_school_conf_response.data = data

        school_modify_school_conf_response.additional_properties = d
        return school_modify_school_conf_response

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
