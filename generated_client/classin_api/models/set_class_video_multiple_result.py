# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_course_class_more_data import AddCourseClassMoreData


T = TypeVar("T", bound="SetClassVideoMultipleResult")


@_attrs_define
class SetClassVideoMultipleResult:
    """How a lesson's entry ended; it does not name the lesson."""

    custom_column: str | Unset = UNSET
    """ Your own mark of the entry, as text even when it was sent as a number. """
    more_data: AddCourseClassMoreData | Unset = UNSET
    """ Where the lesson can be watched. Empty unless it records. """
    errno: int | Unset = UNSET
    """ How the entry ended, 1 for success. """
    error: str | Unset = UNSET
    """ ClassIn's message in Chinese. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        custom_column = self.custom_column

        more_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.more_data, Unset):
            more_data = self.more_data.to_dict()

        errno = self.errno

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column
        if more_data is not UNSET:
            field_dict["more_data"] = more_data
        if errno is not UNSET:
            field_dict["errno"] = errno
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        custom_column = d.pop("customColumn", UNSET)

        _more_data = d.pop("more_data", UNSET)
        more_data: AddCourseClassMoreData | Unset
        if isinstance(_more_data, Unset):
            more_data = UNSET
        else:
            more_data = _models.AddCourseClassMoreData.from_dict(_more_data)

        errno = d.pop("errno", UNSET)

        error = d.pop("error", UNSET)

        set_class_video_multiple_result = object.__new__(cls)
        set_class_video_multiple_result.custom_column = custom_column
        set_class_video_multiple_result.more_data = more_data
        set_class_video_multiple_result.errno = errno
        set_class_video_multiple_result.error = error

        set_class_video_multiple_result.additional_properties = d
        return set_class_video_multiple_result

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
