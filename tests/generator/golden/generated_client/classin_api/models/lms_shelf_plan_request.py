# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reader import Reader
    from ..models.shelf_board import ShelfBoard


T = TypeVar("T", bound="LmsShelfPlanRequest")


@_attrs_define
class LmsShelfPlanRequest:
    name: str
    """ Name of the plan. """
    boards: list[ShelfBoard]
    """ The boards, from top to bottom. """
    keeper: Reader | Unset = UNSET
    """ A reader. """
    start_time: int | Unset = UNSET
    """ When it is put up, in epoch seconds. """
    label_ids: list[str] | Unset = UNSET
    """ Labels. """
    note: Any | Unset = UNSET
    """ Anything. """
    height: float | Unset = UNSET
    """ Height in metres. """
    depth: int | Unset = UNSET
    """ Depth in millimetres. """
    colour: str | Unset = UNSET
    """ Colour. """
    wood: str | Unset = UNSET
    """ Wood. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        boards = []
        for boards_item_data in self.boards:
            boards_item = boards_item_data.to_dict()
            boards.append(boards_item)

        keeper: dict[str, Any] | Unset = UNSET
        if not isinstance(self.keeper, Unset):
            keeper = self.keeper.to_dict()

        start_time = self.start_time

        label_ids: list[str] | Unset = UNSET
        if not isinstance(self.label_ids, Unset):
            label_ids = self.label_ids

        note = self.note

        height = self.height

        depth = self.depth

        colour = self.colour

        wood = self.wood

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "boards": boards,
            }
        )
        if keeper is not UNSET:
            field_dict["keeper"] = keeper
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if label_ids is not UNSET:
            field_dict["labelIds"] = label_ids
        if note is not UNSET:
            field_dict["note"] = note
        if height is not UNSET:
            field_dict["height"] = height
        if depth is not UNSET:
            field_dict["depth"] = depth
        if colour is not UNSET:
            field_dict["colour"] = colour
        if wood is not UNSET:
            field_dict["wood"] = wood

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        boards = []
        _boards = d.pop("boards")
        for boards_item_data in _boards:
            boards_item = _models.ShelfBoard.from_dict(boards_item_data)

            boards.append(boards_item)

        _keeper = d.pop("keeper", UNSET)
        keeper: Reader | Unset
        if isinstance(_keeper, Unset):
            keeper = UNSET
        else:
            keeper = _models.Reader.from_dict(_keeper)

        start_time = d.pop("startTime", UNSET)

        label_ids = cast(list[str], d.pop("labelIds", UNSET))

        note = d.pop("note", UNSET)

        height = d.pop("height", UNSET)

        depth = d.pop("depth", UNSET)

        colour = d.pop("colour", UNSET)

        wood = d.pop("wood", UNSET)

        lms_shelf_plan_request = object.__new__(cls)
        lms_shelf_plan_request.name = name
        lms_shelf_plan_request.boards = boards
        lms_shelf_plan_request.keeper = keeper
        lms_shelf_plan_request.start_time = start_time
        lms_shelf_plan_request.label_ids = label_ids
        lms_shelf_plan_request.note = note
        lms_shelf_plan_request.height = height
        lms_shelf_plan_request.depth = depth
        lms_shelf_plan_request.colour = colour
        lms_shelf_plan_request.wood = wood

        lms_shelf_plan_request.additional_properties = d
        return lms_shelf_plan_request

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
