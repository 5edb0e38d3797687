# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_data import EndData


T = TypeVar("T", bound="EndMessage")


@_attrs_define
class EndMessage:
    """Summary of a lesson."""

    cmd: str | Unset = UNSET
    """ Kind of the message, `End`. """
    sid: int | Unset = UNSET
    """ The school. """
    safe_key: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Key that shows the sender, md5(SECRET + TimeStamp). It signs nothing else of the message, and opens v1's
    operations: never log it. """
    time_stamp: int | Unset = UNSET
    """ When the message was signed, in epoch seconds; often ten minutes after the action. """
    field_id: str | Unset = UNSET
    """ Id of the message, the same when it is sent again. """
    action_time: int | Unset = UNSET
    """ When it happened, in epoch seconds. """
    course_id: int | Unset = UNSET
    """ The course. """
    class_id: int | Unset = UNSET
    """ The lesson. One that you do not know was made in ClassIn itself, or deleted. """
    start_time: int | Unset = UNSET
    """ When the lesson was to start, in epoch seconds. """
    close_time: int | Unset = UNSET
    """ When the room was to close, in epoch seconds, 20 minutes after the scheduled end. """
    real_close_time: int | Unset = UNSET
    """ When the class was dismissed, in epoch seconds. Absent or 0, `CloseTime` counts; else the smaller of both.
    """
    data: EndData | Unset = UNSET
    """ Summaries by tool. What was not used is normally absent. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        sid = self.sid

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_id = self.field_id

        action_time = self.action_time

        course_id = self.course_id

        class_id = self.class_id

        start_time = self.start_time

        close_time = self.close_time

        real_close_time = self.real_close_time

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cmd is not UNSET:
            field_dict["Cmd"] = cmd
        if sid is not UNSET:
            field_dict["SID"] = sid
        if safe_key is not UNSET:
            field_dict["SafeKey"] = safe_key
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp
        if field_id is not UNSET:
            field_dict["_id"] = field_id
        if action_time is not UNSET:
            field_dict["ActionTime"] = action_time
        if course_id is not UNSET:
            field_dict["CourseID"] = course_id
        if class_id is not UNSET:
            field_dict["ClassID"] = class_id
        if start_time is not UNSET:
            field_dict["StartTime"] = start_time
        if close_time is not UNSET:
            field_dict["CloseTime"] = close_time
        if real_close_time is not UNSET:
            field_dict["RealCloseTime"] = real_close_time
        if data is not UNSET:
            field_dict["Data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cmd = d.pop("Cmd", UNSET)

        sid = d.pop("SID", UNSET)

        safe_key = d.pop("SafeKey", UNSET)

        time_stamp = d.pop("TimeStamp", UNSET)

        field_id = d.pop("_id", UNSET)

        action_time = d.pop("ActionTime", UNSET)

        course_id = d.pop("CourseID", UNSET)

        class_id = d.pop("ClassID", UNSET)

        start_time = d.pop("StartTime", UNSET)

        close_time = d.pop("CloseTime", UNSET)

        real_close_time = d.pop("RealCloseTime", UNSET)

        _data = d.pop("Data", UNSET)
        data: EndData | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = _models.EndData.from_dict(_data)

        end_message = object.__new__(cls)
        end_message.cmd = cmd
        end_message.sid = sid
        end_message.safe_key = safe_key
        end_message.time_stamp = time_stamp
        end_message.field_id = field_id
        end_message.action_time = action_time
        end_message.course_id = course_id
        end_message.class_id = class_id
        end_message.start_time = start_time
        end_message.close_time = close_time
        end_message.real_close_time = real_close_time
        end_message.data = data

        end_message.additional_properties = d
        return end_message

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
