# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models

if TYPE_CHECKING:
    from ..models.reader_rating_one import ReaderRatingOne


T = TypeVar("T", bound="ReaderRatingComments")


@_attrs_define
class ReaderRatingComments:
    """The ratings by the UID of the reader."""

    additional_properties: dict[str, ReaderRatingOne] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reader_rating_comments = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = _models.ReaderRatingOne.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        reader_rating_comments.additional_properties = additional_properties
        return reader_rating_comments

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> ReaderRatingOne:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: ReaderRatingOne) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
