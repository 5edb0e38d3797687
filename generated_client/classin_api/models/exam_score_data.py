# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_student import MessageStudent
    from ..models.message_teacher import MessageTeacher
    from ..models.message_topic import MessageTopic


T = TypeVar("T", bound="ExamScoreData")


@_attrs_define
class ExamScoreData:
    """A student's score in a test."""

    unit_id: int | Unset = UNSET
    """ The unit. Activities outside of units have one as well. """
    unit_name: str | Unset = UNSET
    """ Name of the unit. """
    activity_id: int | Unset = UNSET
    """ The activity, a test. """
    activity_name: str | Unset = UNSET
    """ Title of the activity. """
    class_id: int | Unset = UNSET
    """ The lesson. Sent only for a test that was made in one. """
    score: float | Unset = UNSET
    """ Most points that can be got, not what the student got. """
    student_info: MessageStudent | Unset = UNSET
    """ A student in a message about an activity. """
    submission_time: int | Unset = UNSET
    """ When the test was handed in, in epoch seconds. """
    answer_duration: int | Unset = UNSET
    """ How long the student took, in seconds. """
    correction_time: int | Unset = UNSET
    """ When it was marked, in epoch seconds; 0 if nobody did. """
    student_scoring_rate: float | Unset = UNSET
    """ Share of the points that the student got, 0 to 1. """
    teacher_info: MessageTeacher | Unset = UNSET
    """ A teacher in a message about an activity. """
    topic_details: list[MessageTopic] | Unset = UNSET
    """ The questions, with what the student got for them. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        unit_id = self.unit_id

        unit_name = self.unit_name

        activity_id = self.activity_id

        activity_name = self.activity_name

        class_id = self.class_id

        score = self.score

        student_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.student_info, Unset):
            student_info = self.student_info.to_dict()

        submission_time = self.submission_time

        answer_duration = self.answer_duration

        correction_time = self.correction_time

        student_scoring_rate = self.student_scoring_rate

        teacher_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.teacher_info, Unset):
            teacher_info = self.teacher_info.to_dict()

        topic_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.topic_details, Unset):
            topic_details = []
            for topic_details_item_data in self.topic_details:
                topic_details_item = topic_details_item_data.to_dict()
                topic_details.append(topic_details_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if unit_id is not UNSET:
            field_dict["UnitId"] = unit_id
        if unit_name is not UNSET:
            field_dict["UnitName"] = unit_name
        if activity_id is not UNSET:
            field_dict["ActivityId"] = activity_id
        if activity_name is not UNSET:
            field_dict["ActivityName"] = activity_name
        if class_id is not UNSET:
            field_dict["ClassId"] = class_id
        if score is not UNSET:
            field_dict["Score"] = score
        if student_info is not UNSET:
            field_dict["StudentInfo"] = student_info
        if submission_time is not UNSET:
            field_dict["SubmissionTime"] = submission_time
        if answer_duration is not UNSET:
            field_dict["AnswerDuration"] = answer_duration
        if correction_time is not UNSET:
            field_dict["CorrectionTime"] = correction_time
        if student_scoring_rate is not UNSET:
            field_dict["StudentScoringRate"] = student_scoring_rate
        if teacher_info is not UNSET:
            field_dict["TeacherInfo"] = teacher_info
        if topic_details is not UNSET:
            field_dict["TopicDetails"] = topic_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        unit_id = d.pop("UnitId", UNSET)

        unit_name = d.pop("UnitName", UNSET)

        activity_id = d.pop("ActivityId", UNSET)

        activity_name = d.pop("ActivityName", UNSET)

        class_id = d.pop("ClassId", UNSET)

        score = d.pop("Score", UNSET)

        _student_info = d.pop("StudentInfo", UNSET)
        student_info: MessageStudent | Unset
        if isinstance(_student_info, Unset):
            student_info = UNSET
        else:
            student_info = _models.MessageStudent.from_dict(_student_info)

        submission_time = d.pop("SubmissionTime", UNSET)

        answer_duration = d.pop("AnswerDuration", UNSET)

        correction_time = d.pop("CorrectionTime", UNSET)

        student_scoring_rate = d.pop("StudentScoringRate", UNSET)

        _teacher_info = d.pop("TeacherInfo", UNSET)
        teacher_info: MessageTeacher | Unset
        if isinstance(_teacher_info, Unset):
            teacher_info = UNSET
        else:
            teacher_info = _models.MessageTeacher.from_dict(_teacher_info)

        _topic_details = d.pop("TopicDetails", UNSET)
        topic_details: list[MessageTopic] | Unset = UNSET
        if _topic_details is not UNSET:
            topic_details = list(map(_models.MessageTopic.from_dict, _topic_details))

        exam_score_data = object.__new__(cls)
        exam_score_data.unit_id = unit_id
        exam_score_data.unit_name = unit_name
        exam_score_data.activity_id = activity_id
        exam_score_data.activity_name = activity_name
        exam_score_data.class_id = class_id
        exam_score_data.score = score
        exam_score_data.student_info = student_info
        exam_score_data.submission_time = submission_time
        exam_score_data.answer_duration = answer_duration
        exam_score_data.correction_time = correction_time
        exam_score_data.student_scoring_rate = student_scoring_rate
        exam_score_data.teacher_info = teacher_info
        exam_score_data.topic_details = topic_details

        exam_score_data.additional_properties = d
        return exam_score_data

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
