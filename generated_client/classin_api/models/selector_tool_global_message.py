# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_area import MessageArea
    from ..models.message_participant import MessageParticipant


T = TypeVar("T", bound="SelectorToolGlobalMessage")


@_attrs_define
class SelectorToolGlobalMessage:
    """A question of the answering tool."""

    cmd: int | Unset = UNSET
    """ Kind of the message, 67375105. """
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
    source_uid: int | Unset = UNSET
    """ UID of the person who did it, 0 for the service itself. """
    target_uid: int | Unset = UNSET
    """ UID of the person to whom it was done, 0 for all in the classroom. """
    area: MessageArea | Unset = UNSET
    """ A rectangle in the classroom. The unit is not documented. """
    color: str | Unset = UNSET
    """ Which tool, `standaloneSelectorToolglobalData`. """
    q_sent_time: int | Unset = UNSET
    """ When the question was set, in epoch seconds. """
    cur_state: int | Unset = UNSET
    """ Where the question stands, 0 at the start, 1 set, 2 collected. """
    q_collect_time: int | Unset = UNSET
    """ When the answers were collected, in epoch seconds. """
    correct_items: str | Unset = UNSET
    """ The right answer, such as `A` or `BCE`. """
    commited: int | Unset = UNSET
    """ Where the student stands, 0 at the start, 1 answering, 2 handed in. ClassIn spells it so. """
    selected_item: str | Unset = UNSET
    """ What the student chose, such as `A` or `BCE`. """
    all_items: str | Unset = UNSET
    """ All answers to choose from. """
    participants: MessageParticipant | Unset = UNSET
    """ A person who takes part. The page's table says one object; in `End` it is a list. """
    recv_question_time: int | Unset = UNSET
    """ When the student got the question, in epoch seconds. """
    last_commit_time: int | Unset = UNSET
    """ When the student handed the answer in, in epoch seconds. """
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

        source_uid = self.source_uid

        target_uid = self.target_uid

        area: dict[str, Any] | Unset = UNSET
        if not isinstance(self.area, Unset):
            area = self.area.to_dict()

        color = self.color

        q_sent_time = self.q_sent_time

        cur_state = self.cur_state

        q_collect_time = self.q_collect_time

        correct_items = self.correct_items

        commited = self.commited

        selected_item = self.selected_item

        all_items = self.all_items

        participants: dict[str, Any] | Unset = UNSET
        if not isinstance(self.participants, Unset):
            participants = self.participants.to_dict()

        recv_question_time = self.recv_question_time

        last_commit_time = self.last_commit_time

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
        if source_uid is not UNSET:
            field_dict["SourceUID"] = source_uid
        if target_uid is not UNSET:
            field_dict["TargetUID"] = target_uid
        if area is not UNSET:
            field_dict["Area"] = area
        if color is not UNSET:
            field_dict["Color"] = color
        if q_sent_time is not UNSET:
            field_dict["QSentTime"] = q_sent_time
        if cur_state is not UNSET:
            field_dict["CurState"] = cur_state
        if q_collect_time is not UNSET:
            field_dict["QCollectTime"] = q_collect_time
        if correct_items is not UNSET:
            field_dict["CorrectItems"] = correct_items
        if commited is not UNSET:
            field_dict["Commited"] = commited
        if selected_item is not UNSET:
            field_dict["SelectedItem"] = selected_item
        if all_items is not UNSET:
            field_dict["AllItems"] = all_items
        if participants is not UNSET:
            field_dict["Participants"] = participants
        if recv_question_time is not UNSET:
            field_dict["RecvQuestionTime"] = recv_question_time
        if last_commit_time is not UNSET:
            field_dict["LastCommitTime"] = last_commit_time

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

        source_uid = d.pop("SourceUID", UNSET)

        target_uid = d.pop("TargetUID", UNSET)

        _area = d.pop("Area", UNSET)
        area: MessageArea | Unset
        if isinstance(_area, Unset):
            area = UNSET
        else:
            area = _models.MessageArea.from_dict(_area)

        color = d.pop("Color", UNSET)

        q_sent_time = d.pop("QSentTime", UNSET)

        cur_state = d.pop("CurState", UNSET)

        q_collect_time = d.pop("QCollectTime", UNSET)

        correct_items = d.pop("CorrectItems", UNSET)

        commited = d.pop("Commited", UNSET)

        selected_item = d.pop("SelectedItem", UNSET)

        all_items = d.pop("AllItems", UNSET)

        _participants = d.pop("Participants", UNSET)
        participants: MessageParticipant | Unset
        if isinstance(_participants, Unset):
            participants = UNSET
        else:
            participants = _models.MessageParticipant.from_dict(_participants)

        recv_question_time = d.pop("RecvQuestionTime", UNSET)

        last_commit_time = d.pop("LastCommitTime", UNSET)

        selector_tool_global_message = object.__new__(cls)
        selector_tool_global_message.cmd = cmd
        selector_tool_global_message.sid = sid
        selector_tool_global_message.safe_key = safe_key
        selector_tool_global_message.time_stamp = time_stamp
        selector_tool_global_message.field_id = field_id
        selector_tool_global_message.action_time = action_time
        selector_tool_global_message.course_id = course_id
        selector_tool_global_message.class_id = class_id
        selector_tool_global_message.source_uid = source_uid
        selector_tool_global_message.target_uid = target_uid
        selector_tool_global_message.area = area
        selector_tool_global_message.color = color
        selector_tool_global_message.q_sent_time = q_sent_time
        selector_tool_global_message.cur_state = cur_state
        selector_tool_global_message.q_collect_time = q_collect_time
        selector_tool_global_message.correct_items = correct_items
        selector_tool_global_message.commited = commited
        selector_tool_global_message.selected_item = selected_item
        selector_tool_global_message.all_items = all_items
        selector_tool_global_message.participants = participants
        selector_tool_global_message.recv_question_time = recv_question_time
        selector_tool_global_message.last_commit_time = last_commit_time

        selector_tool_global_message.additional_properties = d
        return selector_tool_global_message

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
