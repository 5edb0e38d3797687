# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="EduDtAnswer")


@_attrs_define
class EduDtAnswer:
    """A student's answer."""

    nickname: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ The student's nickname. """
    answer: str | Unset = UNSET
    """ What the student answered, such as `A,C`. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        nickname = self.nickname

        answer = self.answer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if nickname is not UNSET:
            field_dict["nickname"] = nickname
        if answer is not UNSET:
            field_dict["answer"] = answer

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        nickname = d.pop("nickname", UNSET)

        answer = d.pop("answer", UNSET)

        edu_dt_answer = object.__new__(cls)
        edu_dt_answer.nickname = nickname
        edu_dt_answer.answer = answer

        edu_dt_answer.additional_properties = d
        return edu_dt_answer

    @classmethod
    def from_dicts(cls: type[T], src_dicts: list[Any]) -> list[T]:
        """As many as there are dicts, of which most have all fields and no others."""
        many = []
        for src_dict in src_dicts:
            if len(src_dict) == 2:
                try:
                    edu_dt_answer = object.__new__(cls)
                    edu_dt_answer.nickname = src_dict["nickname"]
                    edu_dt_answer.answer = src_dict["answer"]
                    edu_dt_answer.additional_properties = {}
                except (KeyError, TypeError):
                    pass
                else:
                    many.append(edu_dt_answer)
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
