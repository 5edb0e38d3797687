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
    from ..models.message_point import MessagePoint


T = TypeVar("T", bound="ResponderToolMessage")


@_attrs_define
class ResponderToolMessage:
    """A student pressed the buzzer."""

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
    """ Which tool and who used it, `standaloneResponderTool` and the UID. """
    random_top_left: MessagePoint | Unset = UNSET
    """ A place in the classroom. The unit is not documented. """
    participants: MessageParticipant | Unset = UNSET
    """ A person who takes part. The page's table says one object; in `End` it is a list. """
    end_time: int | Unset = UNSET
    """ When the buzzer ends or ended, in epoch seconds by its type; no sample shows it. """
    cur_state: int | Unset = UNSET
    """ Where it stands, 0 at the start, 1 open, 2 a student has pressed, 3 waiting afterwards, 4 over. """
    n_id: int | Unset = UNSET
    """ UID of the student who was first. """
    fastest_guy_time: int | Unset = UNSET
    """ Time of the student who was first. Whether a moment or a duration is not documented. """
    fastest_guy_name: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Name of the student who was first. """
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

        random_top_left: dict[str, Any] | Unset = UNSET
        if not isinstance(self.random_top_left, Unset):
            random_top_left = self.random_top_left.to_dict()

        participants: dict[str, Any] | Unset = UNSET
        if not isinstance(self.participants, Unset):
            participants = self.participants.to_dict()

        end_time = self.end_time

        cur_state = self.cur_state

        n_id = self.n_id

        fastest_guy_time = self.fastest_guy_time

        fastest_guy_name = self.fastest_guy_name

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
        if random_top_left is not UNSET:
            field_dict["RandomTopLeft"] = random_top_left
        if participants is not UNSET:
            field_dict["Participants"] = participants
        if end_time is not UNSET:
            field_dict["EndTime"] = end_time
        if cur_state is not UNSET:
            field_dict["CurState"] = cur_state
        if n_id is not UNSET:
            field_dict["nId"] = n_id
        if fastest_guy_time is not UNSET:
            field_dict["FastestGuyTime"] = fastest_guy_time
        if fastest_guy_name is not UNSET:
            field_dict["FastestGuyName"] = fastest_guy_name

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

        _random_top_left = d.pop("RandomTopLeft", UNSET)
        random_top_left: MessagePoint | Unset
        if isinstance(_random_top_left, Unset):
            random_top_left = UNSET
        else:
            random_top_left = _models.MessagePoint.from_dict(_random_top_left)

        _participants = d.pop("Participants", UNSET)
        participants: MessageParticipant | Unset
        if isinstance(_participants, Unset):
            participants = UNSET
        else:
            participants = _models.MessageParticipant.from_dict(_participants)

        end_time = d.pop("EndTime", UNSET)

        cur_state = d.pop("CurState", UNSET)

        n_id = d.pop("nId", UNSET)

        fastest_guy_time = d.pop("FastestGuyTime", UNSET)

        fastest_guy_name = d.pop("FastestGuyName", UNSET)

        responder_tool_message = object.__new__(cls)
        responder_tool_message.cmd = cmd
        responder_tool_message.sid = sid
        responder_tool_message.safe_key = safe_key
        responder_tool_message.time_stamp = time_stamp
        responder_tool_message.field_id = field_id
        responder_tool_message.action_time = action_time
        responder_tool_message.course_id = course_id
        responder_tool_message.class_id = class_id
        responder_tool_message.source_uid = source_uid
        responder_tool_message.target_uid = target_uid
        responder_tool_message.area = area
        responder_tool_message.color = color
        responder_tool_message.random_top_left = random_top_left
        responder_tool_message.participants = participants
        responder_tool_message.end_time = end_time
        responder_tool_message.cur_state = cur_state
        responder_tool_message.n_id = n_id
        responder_tool_message.fastest_guy_time = fastest_guy_time
        responder_tool_message.fastest_guy_name = fastest_guy_name

        responder_tool_message.additional_properties = d
        return responder_tool_message

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
