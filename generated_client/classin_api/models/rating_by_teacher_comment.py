# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rating_score import RatingScore


T = TypeVar("T", bound="RatingByTeacherComment")


@_attrs_define
class RatingByTeacherComment:
    """The rating of a student, with the account."""

    account: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Telephone number or e-mail address of the student's account. """
    student_email: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ E-mail address of the student's account. """
    t2s: RatingScore | Unset = UNSET
    """ A rating. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        student_email = self.student_email

        t2s: dict[str, Any] | Unset = UNSET
        if not isinstance(self.t2s, Unset):
            t2s = self.t2s.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account is not UNSET:
            field_dict["Account"] = account
        if student_email is not UNSET:
            field_dict["studentEmail"] = student_email
        if t2s is not UNSET:
            field_dict["T2S"] = t2s

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("Account", UNSET)

        student_email = d.pop("studentEmail", UNSET)

        _t2s = d.pop("T2S", UNSET)
        t2s: RatingScore | Unset
        if isinstance(_t2s, Unset):
            t2s = UNSET
        else:
            t2s = _models.RatingScore.from_dict(_t2s)

        rating_by_teacher_comment = object.__new__(cls)
        rating_by_teacher_comment.account = account
        rating_by_teacher_comment.student_email = student_email
        rating_by_teacher_comment.t2s = t2s

        rating_by_teacher_comment.additional_properties = d
        return rating_by_teacher_comment

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
