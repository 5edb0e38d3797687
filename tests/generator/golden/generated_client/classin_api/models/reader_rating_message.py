# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reader_rating_comments import ReaderRatingComments


T = TypeVar("T", bound="ReaderRatingMessage")


@_attrs_define
class ReaderRatingMessage:
    cmd: str
    """ What happened. """
    comments: ReaderRatingComments | Unset = UNSET
    """ The ratings by the UID of the reader. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        comments: dict[str, Any] | Unset = UNSET
        if not isinstance(self.comments, Unset):
            comments = self.comments.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "Cmd": cmd,
            }
        )
        if comments is not UNSET:
            field_dict["Comments"] = comments

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cmd = d.pop("Cmd")

        _comments = d.pop("Comments", UNSET)
        comments: ReaderRatingComments | Unset
        if isinstance(_comments, Unset):
            comments = UNSET
        else:
            comments = _models.ReaderRatingComments.from_dict(_comments)

        reader_rating_message = object.__new__(cls)
        reader_rating_message.cmd = cmd
        reader_rating_message.comments = comments

        reader_rating_message.additional_properties = d
        return reader_rating_message

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
