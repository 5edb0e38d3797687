# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageParticipant")


@_attrs_define
class MessageParticipant:
    """A person who takes part. The page's table says one object; in `End` it is a list."""

    show_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name shown in the classroom. """
    uid: int | Unset = UNSET
    """ UID of the person. """
    identity: int | Unset = UNSET
    """ The person's role. 1 student, 2 auditor, 3 teacher, 4 co-teacher, 193 principal, 194 principal's assistant,
    255 administrator. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        show_name = self.show_name

        uid = self.uid

        identity = self.identity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if show_name is not UNSET:
            field_dict["ShowName"] = show_name
        if uid is not UNSET:
            field_dict["Uid"] = uid
        if identity is not UNSET:
            field_dict["Identity"] = identity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        show_name = d.pop("ShowName", UNSET)

        uid = d.pop("Uid", UNSET)

        identity = d.pop("Identity", UNSET)

        message_participant = object.__new__(cls)
        message_participant.show_name = show_name
        message_participant.uid = uid
        message_participant.identity = identity

        message_participant.additional_properties = d
        return message_participant

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
