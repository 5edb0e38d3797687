# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.answer_sheet_score_data import AnswerSheetScoreData


T = TypeVar("T", bound="AnswerSheetScoreMessage")


@_attrs_define
class AnswerSheetScoreMessage:
    """A student's score on an answer sheet."""

    cmd: str | Unset = UNSET
    """ Kind of the message, `AnswerSheetScore`. """
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
    course_name: str | Unset = UNSET
    """ Name of the course. """
    elapsed: int | Unset = UNSET
    """ Not documented; a number in the page's sample. """
    data: AnswerSheetScoreData | Unset = UNSET
    """ A student's score on an answer sheet. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        cmd = self.cmd

        sid = self.sid

        safe_key = self.safe_key

        time_stamp = self.time_stamp

        field_id = self.field_id

        action_time = self.action_time

        course_id = self.course_id

        course_name = self.course_name

        elapsed = self.elapsed

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
        if course_name is not UNSET:
            field_dict["CourseName"] = course_name
        if elapsed is not UNSET:
            field_dict["elapsed"] = elapsed
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

        course_name = d.pop("CourseName", UNSET)

        elapsed = d.pop("elapsed", UNSET)

        _data = d.pop("Data", UNSET)
        data: AnswerSheetScoreData | Unset
        if isinstance(_data, Unset):
            data = UNSET
        else:
            data = _models.AnswerSheetScoreData.from_dict(_data)

        answer_sheet_score_message = object.__new__(cls)
        answer_sheet_score_message.cmd = cmd
        answer_sheet_score_message.sid = sid
        answer_sheet_score_message.safe_key = safe_key
        answer_sheet_score_message.time_stamp = time_stamp
        answer_sheet_score_message.field_id = field_id
        answer_sheet_score_message.action_time = action_time
        answer_sheet_score_message.course_id = course_id
        answer_sheet_score_message.course_name = course_name
        answer_sheet_score_message.elapsed = elapsed
        answer_sheet_score_message.data = data

        answer_sheet_score_message.additional_properties = d
        return answer_sheet_score_message

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
