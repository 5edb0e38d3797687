# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.homework_submit_file import HomeworkSubmitFile
    from ..models.message_student import MessageStudent
    from ..models.message_teacher import MessageTeacher


T = TypeVar("T", bound="HomeworkSubmitData")


@_attrs_define
class HomeworkSubmitData:
    """What was handed in."""

    unit_id: int | Unset = UNSET
    """ The unit. Activities outside of units have one as well. """
    unit_name: str | Unset = UNSET
    """ Name of the unit. """
    activity_id: int | Unset = UNSET
    """ The activity, a homework. """
    activity_name: str | Unset = UNSET
    """ Title of the activity. """
    student_total: int | Unset = UNSET
    """ How many students have to do it. """
    submit_total: int | Unset = UNSET
    """ How many have handed in. """
    submission_time: int | Unset = UNSET
    """ When it was handed in, in epoch seconds. """
    is_submit_late: int | Unset = UNSET
    """ Whether it came late, 0 no, 1 yes. """
    is_revision: int | Unset = UNSET
    """ Whether it is a correction, 0 no, 1 yes. """
    content: str | Unset = UNSET
    """ What the student wrote, as HTML. """
    files: list[HomeworkSubmitFile] | Unset = UNSET
    """ Files that came with it. """
    student_info: MessageStudent | Unset = UNSET
    """ A student in a message about an activity. """
    teacher_info: MessageTeacher | Unset = UNSET
    """ A teacher in a message about an activity. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        unit_id = self.unit_id

        unit_name = self.unit_name

        activity_id = self.activity_id

        activity_name = self.activity_name

        student_total = self.student_total

        submit_total = self.submit_total

        submission_time = self.submission_time

        is_submit_late = self.is_submit_late

        is_revision = self.is_revision

        content = self.content

        files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = []
            for files_item_data in self.files:
                files_item = files_item_data.to_dict()
                files.append(files_item)

        student_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.student_info, Unset):
            student_info = self.student_info.to_dict()

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
        if student_total is not UNSET:
            field_dict["StudentTotal"] = student_total
        if submit_total is not UNSET:
            field_dict["SubmitTotal"] = submit_total
        if submission_time is not UNSET:
            field_dict["SubmissionTime"] = submission_time
        if is_submit_late is not UNSET:
            field_dict["IsSubmitLate"] = is_submit_late
        if is_revision is not UNSET:
            field_dict["IsRevision"] = is_revision
        if content is not UNSET:
            field_dict["Content"] = content
        if files is not UNSET:
            field_dict["Files"] = files
        if student_info is not UNSET:
            field_dict["StudentInfo"] = student_info
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

        student_total = d.pop("StudentTotal", UNSET)

        submit_total = d.pop("SubmitTotal", UNSET)

        submission_time = d.pop("SubmissionTime", UNSET)

        is_submit_late = d.pop("IsSubmitLate", UNSET)

        is_revision = d.pop("IsRevision", UNSET)

        content = d.pop("Content", UNSET)

        _files = d.pop("Files", UNSET)
        files: list[HomeworkSubmitFile] | Unset = UNSET
        if _files is not UNSET:
            files = _models.HomeworkSubmitFile.from_dicts(_files)

        _student_info = d.pop("StudentInfo", UNSET)
        student_info: MessageStudent | Unset
        if isinstance(_student_info, Unset):
            student_info = UNSET
        else:
            student_info = _models.MessageStudent.from_dict(_student_info)

        _teacher_info = d.pop("TeacherInfo", UNSET)
        teacher_info: MessageTeacher | Unset
        if isinstance(_teacher_info, Unset):
            teacher_info = UNSET
        else:
            teacher_info = _models.MessageTeacher.from_dict(_teacher_info)

        homework_submit_data = object.__new__(cls)
        homework_submit_data.unit_id = unit_id
        homework_submit_data.unit_name = unit_name
        homework_submit_data.activity_id = activity_id
        homework_submit_data.activity_name = activity_name
        homework_submit_data.student_total = student_total
        homework_submit_data.submit_total = submit_total
        homework_submit_data.submission_time = submission_time
        homework_submit_data.is_submit_late = is_submit_late
        homework_submit_data.is_revision = is_revision
        homework_submit_data.content = content
        homework_submit_data.files = files
        homework_submit_data.student_info = student_info
        homework_submit_data.teacher_info = teacher_info

        homework_submit_data.additional_properties = d
        return homework_submit_data

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
