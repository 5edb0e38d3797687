# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_class_lock_status_request_is_lock import (
    UpdateClassLockStatusRequestIsLock,
    check_update_class_lock_status_request_is_lock,
)

T = TypeVar("T", bound="UpdateClassLockStatusRequest")


@_attrs_define
class UpdateClassLockStatusRequest:
    class_id: int
    """ The lesson. One that the school does not have is refused with 233, one that has not ended with 391. """
    is_lock: UpdateClassLockStatusRequestIsLock
    """ Whether its recordings are locked, 0 no, 1 yes. Any other number counts as 0. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        is_lock: int = self.is_lock

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "classId": class_id,
                "isLock": is_lock,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_id = d.pop("classId")

        is_lock = check_update_class_lock_status_request_is_lock(d.pop("isLock"))

        update_class_lock_status_request = object.__new__(cls)
        update_class_lock_status_request.class_id = class_id
        update_class_lock_status_request.is_lock = is_lock

        update_class_lock_status_request.additional_properties = d
        return update_class_lock_status_request

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
