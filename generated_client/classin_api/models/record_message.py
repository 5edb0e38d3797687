# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RecordMessage")


@_attrs_define
class RecordMessage:
    """A file of a lesson's recording."""

    cmd: str | Unset = UNSET
    """ Kind of the message, `Record`. """
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
    v_url: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of the video file. """
    vst: int | Unset = UNSET
    """ When the video begins, in epoch seconds. """
    vet: int | Unset = UNSET
    """ When the video ends, in epoch seconds. """
    duration: int | Unset = UNSET
    """ Length of the video; the page gives no unit, by its other durations seconds. """
    file_id: str | Unset = UNSET
    """ Id of the file. """
    size: int | Unset = UNSET
    """ Size of the file; the page gives no unit, by its name bytes. """
    cid_ext: str | Unset = UNSET
    """ What was recorded, `ClassRoom` the classroom, `Camera.3` the teacher's own camera. """
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

        v_url = self.v_url

        vst = self.vst

        vet = self.vet

        duration = self.duration

        file_id = self.file_id

        size = self.size

        cid_ext = self.cid_ext

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
        if v_url is not UNSET:
            field_dict["VUrl"] = v_url
        if vst is not UNSET:
            field_dict["VST"] = vst
        if vet is not UNSET:
            field_dict["VET"] = vet
        if duration is not UNSET:
            field_dict["Duration"] = duration
        if file_id is not UNSET:
            field_dict["FileId"] = file_id
        if size is not UNSET:
            field_dict["Size"] = size
        if cid_ext is not UNSET:
            field_dict["CIDExt"] = cid_ext

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

        v_url = d.pop("VUrl", UNSET)

        vst = d.pop("VST", UNSET)

        vet = d.pop("VET", UNSET)

        duration = d.pop("Duration", UNSET)

        file_id = d.pop("FileId", UNSET)

        size = d.pop("Size", UNSET)

        cid_ext = d.pop("CIDExt", UNSET)

        record_message = object.__new__(cls)
        record_message.cmd = cmd
        record_message.sid = sid
        record_message.safe_key = safe_key
        record_message.time_stamp = time_stamp
        record_message.field_id = field_id
        record_message.action_time = action_time
        record_message.course_id = course_id
        record_message.class_id = class_id
        record_message.v_url = v_url
        record_message.vst = vst
        record_message.vet = vet
        record_message.duration = duration
        record_message.file_id = file_id
        record_message.size = size
        record_message.cid_ext = cid_ext

        record_message.additional_properties = d
        return record_message

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
