# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.modify_class_seat_num_request_is_dc import (
    ModifyClassSeatNumRequestIsDc,
    check_modify_class_seat_num_request_is_dc,
)
from ..models.modify_class_seat_num_request_is_hd import (
    ModifyClassSeatNumRequestIsHd,
    check_modify_class_seat_num_request_is_hd,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ModifyClassSeatNumRequest")


@_attrs_define
class ModifyClassSeatNumRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144 or 147, a deleted one with 149, one that
    has expired with 153. """
    class_id: int
    """ The lesson. An unknown one answers 143, one of another course 142, one in progress 140, one that has ended
    145, a deleted one 212. """
    seat_num: int | Unset = UNSET
    """ How many students can be on stage, not counting the teacher. 0 leaves the teacher alone there. Needed unless
    `isHd` is sent; left out beside it, unchanged, as is to be expected, though no page says so. More than the
    school may have is refused with 259 (in 2017 it was cut to that number), a wrong number with 121601007. """
    is_hd: ModifyClassSeatNumRequestIsHd | Unset = UNSET
    """ Definition of the cameras, 0 standard, 1 high, 2 full high. Needed unless `seatNum` is sent; left out beside
    it, unchanged, as is to be expected, though no page says so. Other numbers count as 0. Refused with 368 where it
    does not go with `seatNum`, with 121601012 where the school may not use it. """
    is_dc: ModifyClassSeatNumRequestIsDc | Unset = UNSET
    """ Left out or wrong, it becomes 0, so send a 3 with every edit. Second camera, 0 off, 3 on in full high
    definition. 3 needs `seatNum` 1 (else 808) and makes `isHd` 2, whatever is sent. Where the school may not use
    it, 121601011. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_id = self.class_id

        seat_num = self.seat_num

        is_hd: int | Unset = UNSET
        if not isinstance(self.is_hd, Unset):
            is_hd = self.is_hd

        is_dc: int | Unset = UNSET
        if not isinstance(self.is_dc, Unset):
            is_dc = self.is_dc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "classId": class_id,
            }
        )
        if seat_num is not UNSET:
            field_dict["seatNum"] = seat_num
        if is_hd is not UNSET:
            field_dict["isHd"] = is_hd
        if is_dc is not UNSET:
            field_dict["isDc"] = is_dc

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_id = d.pop("classId")

        seat_num = d.pop("seatNum", UNSET)

        _is_hd = d.pop("isHd", UNSET)
        is_hd: ModifyClassSeatNumRequestIsHd | Unset
        if isinstance(_is_hd, Unset):
            is_hd = UNSET
        else:
            is_hd = check_modify_class_seat_num_request_is_hd(_is_hd)

        _is_dc = d.pop("isDc", UNSET)
        is_dc: ModifyClassSeatNumRequestIsDc | Unset
        if isinstance(_is_dc, Unset):
            is_dc = UNSET
        else:
            is_dc = check_modify_class_seat_num_request_is_dc(_is_dc)

        modify_class_seat_num_request = object.__new__(cls)
        modify_class_seat_num_request.course_id = course_id
        modify_class_seat_num_request.class_id = class_id
        modify_class_seat_num_request.seat_num = seat_num
        modify_class_seat_num_request.is_hd = is_hd
        modify_class_seat_num_request.is_dc = is_dc

        modify_class_seat_num_request.additional_properties = d
        return modify_class_seat_num_request

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
