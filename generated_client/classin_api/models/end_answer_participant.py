# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EndAnswerParticipant")


@_attrs_define
class EndAnswerParticipant:
    """A person who took part."""

    identity: int | Unset = UNSET
    """ The person's role. 1 student, 2 auditor, 3 teacher, 4 co-teacher, 193 principal, 194 principal's assistant,
    255 administrator. """
    uid: int | Unset = UNSET
    """ UID of the person. """
    show_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name shown in the classroom. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        identity = self.identity

        uid = self.uid

        show_name = self.show_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if identity is not UNSET:
            field_dict["Identity"] = identity
        if uid is not UNSET:
            field_dict["Uid"] = uid
        if show_name is not UNSET:
            field_dict["ShowName"] = show_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        identity = d.pop("Identity", UNSET)

        uid = d.pop("Uid", UNSET)

        show_name = d.pop("ShowName", UNSET)

        end_answer_participant = object.__new__(cls)
        end_answer_participant.identity = identity
        end_answer_participant.uid = uid
        end_answer_participant.show_name = show_name

        end_answer_participant.additional_properties = d
        return end_answer_participant

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 3:
                try:
                    end_answer_participant = object.__new__(cls)
                    end_answer_participant.identity = src_dict["Identity"]
                    end_answer_participant.uid = src_dict["Uid"]
                    end_answer_participant.show_name = src_dict["ShowName"]
                    end_answer_participant.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(end_answer_participant)
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
