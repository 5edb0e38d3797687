# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_mute_all import EndMuteAll
    from ..models.end_mute_persons import EndMutePersons


T = TypeVar("T", bound="EndMute")


@_attrs_define
class EndMute:
    """Muting. Absent where nobody was muted, by the page; reported live with zeros instead."""

    persons: EndMutePersons | Unset = UNSET
    """ Time able to speak, by UID. Empty, it may come as a list. """
    mute_all: EndMuteAll | Unset = UNSET
    """ Muting of everybody by the teacher. Empty where it was not used, possibly as a list. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        persons: dict[str, Any] | Unset = UNSET
        if not isinstance(self.persons, Unset):
            persons = self.persons.to_dict()

        mute_all: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mute_all, Unset):
            mute_all = self.mute_all.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if persons is not UNSET:
            field_dict["Persons"] = persons
        if mute_all is not UNSET:
            field_dict["MuteAll"] = mute_all

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _persons = d.pop("Persons", UNSET)
        persons: EndMutePersons | Unset
        if isinstance(_persons, Unset):
            persons = UNSET
        else:
            persons = _models.EndMutePersons.from_dict(_persons)

        _mute_all = d.pop("MuteAll", UNSET)
        mute_all: EndMuteAll | Unset
        if isinstance(_mute_all, Unset):
            mute_all = UNSET
        else:
            mute_all = _models.EndMuteAll.from_dict(_mute_all)

        end_mute = object.__new__(cls)
        end_mute.persons = persons
        end_mute.mute_all = mute_all

        end_mute.additional_properties = d
        return end_mute

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
