# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_responder_persons import EndResponderPersons


T = TypeVar("T", bound="EndResponder")


@_attrs_define
class EndResponder:
    """Use of the buzzer."""

    count: int | Unset = UNSET
    """ How often it was used. """
    persons: EndResponderPersons | Unset = UNSET
    """ Who pressed the buzzer, by UID. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        persons: dict[str, Any] | Unset = UNSET
        if not isinstance(self.persons, Unset):
            persons = self.persons.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["Count"] = count
        if persons is not UNSET:
            field_dict["Persons"] = persons

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("Count", UNSET)

        _persons = d.pop("Persons", UNSET)
        persons: EndResponderPersons | Unset
        if isinstance(_persons, Unset):
            persons = UNSET
        else:
            persons = _models.EndResponderPersons.from_dict(_persons)

        end_responder = object.__new__(cls)
        end_responder.count = count
        end_responder.persons = persons

        end_responder.additional_properties = d
        return end_responder

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
