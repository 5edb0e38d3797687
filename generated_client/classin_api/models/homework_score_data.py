# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.homework_score_review import HomeworkScoreReview
    from ..models.message_student import MessageStudent
    from ..models.message_teacher import MessageTeacher


T = TypeVar("T", bound="HomeworkScoreData")


@_attrs_define
class HomeworkScoreData:
    """How a homework was marked."""

    unit_id: int | Unset = UNSET
    """ The unit. Activities outside of units have one as well. """
    unit_name: str | Unset = UNSET
    """ Name of the unit. """
    activity_id: int | Unset = UNSET
    """ The activity, a homework. """
    activity_name: str | Unset = UNSET
    """ Title of the activity. """
    score: float | Unset = UNSET
    """ Most points that can be got, not what the student got. """
    state: int | Unset = UNSET
    """ What became of it, 40 marked, 50 returned to the student. """
    student_info: MessageStudent | Unset = UNSET
    """ A student in a message about an activity. """
    submission_time: int | Unset = UNSET
    """ When it was handed in, in epoch seconds. """
    correction_time: int | Unset = UNSET
    """ When it was marked, in epoch seconds; 0 if nobody did. """
    student_scoring_rate: float | Unset = UNSET
    """ Share of the points that the student got, 0 to 1. """
    grading_plan: str | Unset = UNSET
    """ Name of the way of grading, in the school's language. """
    student_score: str | Unset = UNSET
    """ The student's points or grade by that way, as text. """
    review_details: HomeworkScoreReview | Unset = UNSET
    """ Details of the marking, since 5.4.11. """
    teacher_info: MessageTeacher | Unset = UNSET
    """ A teacher in a message about an activity. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        unit_id = self.unit_id

        unit_name = self.unit_name

        activity_id = self.activity_id

        activity_name = self.activity_name

        score = self.score

        state = self.state

        student_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.student_info, Unset):
            student_info = self.student_info.to_dict()

        submission_time = self.submission_time

        correction_time = self.correction_time

        student_scoring_rate = self.student_scoring_rate

        grading_plan = self.grading_plan

        student_score = self.student_score

        review_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.review_details, Unset):
            review_details = self.review_details.to_dict()

        teacher_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.teacher_info, Unset):
            teacher_info = self.teacher_info.to_dict()

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
        if score is not UNSET:
            field_dict["Score"] = score
        if state is not UNSET:
            field_dict["State"] = state
        if student_info is not UNSET:
            field_dict["StudentInfo"] = student_info
        if submission_time is not UNSET:
            field_dict["SubmissionTime"] = submission_time
        if correction_time is not UNSET:
            field_dict["CorrectionTime"] = correction_time
        if student_scoring_rate is not UNSET:
            field_dict["StudentScoringRate"] = student_scoring_rate
        if grading_plan is not UNSET:
            field_dict["GradingPlan"] = grading_plan
        if student_score is not UNSET:
            field_dict["StudentScore"] = student_score
        if review_details is not UNSET:
            field_dict["ReviewDetails"] = review_details
        if teacher_info is not UNSET:
            field_dict["TeacherInfo"] = teacher_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        unit_id = d.pop("UnitId", UNSET)

        unit_name = d.pop("UnitName", UNSET)

        activity_id = d.pop("ActivityId", UNSET)

        activity_name = d.pop("ActivityName", UNSET)

        score = d.pop("Score", UNSET)

        state = d.pop("State", UNSET)

        _student_info = d.pop("StudentInfo", UNSET)
        student_info: MessageStudent | Unset
        if isinstance(_student_info, Unset):
            student_info = UNSET
        else:
            student_info = _models.MessageStudent.from_dict(_student_info)

        submission_time = d.pop("SubmissionTime", UNSET)

        correction_time = d.pop("CorrectionTime", UNSET)

        student_scoring_rate = d.pop("StudentScoringRate", UNSET)

        grading_plan = d.pop("GradingPlan", UNSET)

        student_score = d.pop("StudentScore", UNSET)

        _review_details = d.pop("ReviewDetails", UNSET)
        review_details: HomeworkScoreReview | Unset
        if isinstance(_review_details, Unset):
            review_details = UNSET
        else:
            review_details = _models.HomeworkScoreReview.from_dict(_review_details)

        _teacher_info = d.pop("TeacherInfo", UNSET)
        teacher_info: MessageTeacher | Unset
        if isinstance(_teacher_info, Unset):
            teacher_info = UNSET
        else:
            teacher_info = _models.MessageTeacher.from_dict(_teacher_info)

        homework_score_data = object.__new__(cls)
        homework_score_data.unit_id = unit_id
        homework_score_data.unit_name = unit_name
        homework_score_data.activity_id = activity_id
        homework_score_data.activity_name = activity_name
        homework_score_data.score = score
        homework_score_data.state = state
        homework_score_data.student_info = student_info
        homework_score_data.submission_time = submission_time
        homework_score_data.correction_time = correction_time
        homework_score_data.student_scoring_rate = student_scoring_rate
        homework_score_data.grading_plan = grading_plan
        homework_score_data.student_score = student_score
        homework_score_data.review_details = review_details
        homework_score_data.teacher_info = teacher_info

        homework_score_data.additional_properties = d
        return homework_score_data

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
