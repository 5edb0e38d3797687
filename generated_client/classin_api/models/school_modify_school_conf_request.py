# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.school_modify_school_conf_request_allow_new_student_view_replay import (
    SchoolModifySchoolConfRequestAllowNewStudentViewReplay,
    check_school_modify_school_conf_request_allow_new_student_view_replay,
)
from ..models.school_modify_school_conf_request_allow_view_replay import (
    SchoolModifySchoolConfRequestAllowViewReplay,
    check_school_modify_school_conf_request_allow_view_replay,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SchoolModifySchoolConfRequest")


@_attrs_define
class SchoolModifySchoolConfRequest:
    """Settings to change; at least one is needed (else 121601030)."""

    allow_view_replay: SchoolModifySchoolConfRequestAllowViewReplay | Unset = UNSET
    """ Whether the course's teachers and full students may watch replays, 0 no, 1 yes (else 101001001). Once the
    lesson has ended; students of a single lesson are no full ones. Left out, unchanged. """
    allow_new_student_view_replay: SchoolModifySchoolConfRequestAllowNewStudentViewReplay | Unset = UNSET
    """ Whether who joins a course may watch the replays of earlier lessons, 0 no, 1 yes (else 101001001). Left out,
    unchanged. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        allow_view_replay: int | Unset = UNSET
        if not isinstance(self.allow_view_replay, Unset):
            allow_view_replay = self.allow_view_replay

        allow_new_student_view_replay: int | Unset = UNSET
        if not isinstance(self.allow_new_student_view_replay, Unset):
            allow_new_student_view_replay = self.allow_new_student_view_replay

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if allow_view_replay is not UNSET:
            field_dict["allowViewReplay"] = allow_view_replay
        if allow_new_student_view_replay is not UNSET:
            field_dict["allowNewStudentViewReplay"] = allow_new_student_view_replay

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _allow_view_replay = d.pop("allowViewReplay", UNSET)
        allow_view_replay: SchoolModifySchoolConfRequestAllowViewReplay | Unset
        if isinstance(_allow_view_replay, Unset):
            allow_view_replay = UNSET
        else:
            allow_view_replay = check_school_modify_school_conf_request_allow_view_replay(_allow_view_replay)

        _allow_new_student_view_replay = d.pop("allowNewStudentViewReplay", UNSET)
        allow_new_student_view_replay: SchoolModifySchoolConfRequestAllowNewStudentViewReplay | Unset
        if isinstance(_allow_new_student_view_replay, Unset):
            allow_new_student_view_replay = UNSET
        else:
            allow_new_student_view_replay = check_school_modify_school_conf_request_allow_new_student_view_replay(
                _allow_new_student_view_replay
            )

        school_modify_school_conf_request = object.__new__(cls)
        school_modify_school_conf_request.allow_view_replay = allow_view_replay
        school_modify_school_conf_request.allow_new_student_view_replay = allow_new_student_view_replay

        school_modify_school_conf_request.additional_properties = d
        return school_modify_school_conf_request

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
