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


T = TypeVar("T", bound="MessageMember")


@_attrs_define
class MessageMember:
    """A student of a course or lesson."""

    student_no: str | Unset = UNSET
    """ Number of the student; for schools of general education only. """
    student_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of the student. """
    student_uid: int | Unset = UNSET
    """ UID of the student. """
    label_infos: list[MessageLabel] | Unset = UNSET
    """ Labels. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        student_no = self.student_no

        student_name = self.student_name

        student_uid = self.student_uid

        label_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.label_infos, Unset):
            label_infos = []
            for label_infos_item_data in self.label_infos:
                label_infos_item = label_infos_item_data.to_dict()
                label_infos.append(label_infos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if student_no is not UNSET:
            field_dict["studentNo"] = student_no
        if student_name is not UNSET:
            field_dict["studentName"] = student_name
        if student_uid is not UNSET:
            field_dict["studentUid"] = student_uid
        if label_infos is not UNSET:
            field_dict["labelInfos"] = label_infos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        student_no = d.pop("studentNo", UNSET)

        student_name = d.pop("studentName", UNSET)

        student_uid = d.pop("studentUid", UNSET)

        _label_infos = d.pop("labelInfos", UNSET)
        label_infos: list[MessageLabel] | Unset = UNSET
        if _label_infos is not UNSET:
            label_infos = _models.MessageLabel.from_dicts(_label_infos)

        message_member = object.__new__(cls)
        message_member.student_no = student_no
        message_member.student_name = student_name
        message_member.student_uid = student_uid
        message_member.label_infos = label_infos

        message_member.additional_properties = d
        return message_member

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
