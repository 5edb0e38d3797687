# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_silence_all import EndSilenceAll
    from ..models.end_silence_persons import EndSilencePersons


T = TypeVar("T", bound="EndSilence")


@_attrs_define
class EndSilence:
    """Muting of the chat. Absent where it was not used, by the page; reported live with zeros instead."""

    persons: EndSilencePersons | Unset = UNSET
    """ Time able to chat, by UID. Empty, it may come as a list. """
    silence_all: EndSilenceAll | Unset = UNSET
    """ Muting of everybody in the chat by the teacher. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        persons: dict[str, Any] | Unset = UNSET
        if not isinstance(self.persons, Unset):
            persons = self.persons.to_dict()

        silence_all: dict[str, Any] | Unset = UNSET
        if not isinstance(self.silence_all, Unset):
            silence_all = self.silence_all.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if persons is not UNSET:
            field_dict["Persons"] = persons
        if silence_all is not UNSET:
            field_dict["SilenceAll"] = silence_all

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _persons = d.pop("Persons", UNSET)
        persons: EndSilencePersons | Unset
        if isinstance(_persons, Unset):
            persons = UNSET
        else:
            persons = _models.EndSilencePersons.from_dict(_persons)

        _silence_all = d.pop("SilenceAll", UNSET)
        silence_all: EndSilenceAll | Unset
        if isinstance(_silence_all, Unset):
            silence_all = UNSET
        else:
            silence_all = _models.EndSilenceAll.from_dict(_silence_all)

        end_silence = object.__new__(cls)
        end_silence.persons = persons
        end_silence.silence_all = silence_all

        end_silence.additional_properties = d
        return end_silence

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
