# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.course_student_change_data import CourseStudentChangeData


T = TypeVar("T", bound="CourseStudentChangeMessage")


@_attrs_define
class CourseStudentChangeMessage:
    """Students of a course were added, changed or removed."""

    cmd: str | Unset = UNSET
    """ Kind of the message, `eeoCourseStudentChange`. """
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
    """ The course. The page's table has this spelling. """
    op_type: int | Unset = UNSET
    """ What was done, 1 added, 2 deleted, 3 changed. """
    op_time: int | Unset = UNSET
    """ When it was done, in epoch seconds. """
    uid: int | Unset = UNSET
    """ UID of the person who did it. """
    op_source: int | Unset = UNSET
    """ Where it was done, 3 back office, client or LMS operations, 6 v1 operations. Samples show 1 and 4 too. """
    op_data: CourseStudentChangeData | Unset = UNSET
    """ The course and its students. """
    uuid: str | Unset = UNSET
    """ Id of the change; not described on the page. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        sid = self.sid

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_id = self.field_id

        action_time = self.action_time

        course_id = self.course_id

        op_type = self.op_type

        op_time = self.op_time

        uid = self.uid

        op_source = self.op_source

        op_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.op_data, Unset):
            op_data = self.op_data.to_dict()

        uuid = self.uuid

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
            field_dict["CourseId"] = course_id
        if op_type is not UNSET:
            field_dict["opType"] = op_type
        if op_time is not UNSET:
            field_dict["opTime"] = op_time
        if uid is not UNSET:
            field_dict["UID"] = uid
        if op_source is not UNSET:
            field_dict["opSource"] = op_source
        if op_data is not UNSET:
            field_dict["opData"] = op_data
        if uuid is not UNSET:
            field_dict["uuid"] = uuid

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

        course_id = d.pop("CourseId", UNSET)

        op_type = d.pop("opType", UNSET)

        op_time = d.pop("opTime", UNSET)

        uid = d.pop("UID", UNSET)

        op_source = d.pop("opSource", UNSET)

        _op_data = d.pop("opData", UNSET)
        op_data: CourseStudentChangeData | Unset
        if isinstance(_op_data, Unset):
            op_data = UNSET
        else:
            op_data = _models.CourseStudentChangeData.from_dict(_op_data)

        uuid = d.pop("uuid", UNSET)

        course_student_change_message = object.__new__(cls)
        course_student_change_message.cmd = cmd
        course_student_change_message.sid = sid
        course_student_change_message.safe_key = safe_key
        course_student_change_message.time_stamp = time_stamp
        course_student_change_message.field_id = field_id
        course_student_change_message.action_time = action_time
        course_student_change_message.course_id = course_id
        course_student_change_message.op_type = op_type
        course_student_change_message.op_time = op_time
        course_student_change_message.uid = uid
        course_student_change_message.op_source = op_source
        course_student_change_message.op_data = op_data
        course_student_change_message.uuid = uuid

        course_student_change_message.additional_properties = d
        return course_student_change_message

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
