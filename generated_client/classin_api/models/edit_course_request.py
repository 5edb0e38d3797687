# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.edit_course_request_allow_add_friend import (
    EditCourseRequestAllowAddFriend,
    check_edit_course_request_allow_add_friend,
)
from ..models.edit_course_request_allow_student_modify_nickname import (
    EditCourseRequestAllowStudentModifyNickname,
    check_edit_course_request_allow_student_modify_nickname,
)
from ..models.edit_course_request_not_allow_delete_course_student_replay import (
    EditCourseRequestNotAllowDeleteCourseStudentReplay,
    check_edit_course_request_not_allow_delete_course_student_replay,
)
from ..models.edit_course_request_stamp import (
    EditCourseRequestStamp,
    check_edit_course_request_stamp,
)
from ..models.edit_course_request_subject_id import (
    EditCourseRequestSubjectId,
    check_edit_course_request_subject_id,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="EditCourseRequest")


@_attrs_define
class EditCourseRequest:
    course_id: int
    """ The course. One that the school does not have is refused with 144 or 147, a deleted one with 149, one that
    has expired with 153. """
    folder_id: str | Unset = UNSET
    """ Folder of the cloud drive for the course. Left out, unchanged; an unknown one is refused with 160. Lessons
    that have not begun get it too when they have the course's old folder; those with another keep theirs. """
    course_name: str | Unset = UNSET
    """ Name of the course, 1 to 40 characters; required with `catId`. ClassIn cuts a longer one to 40, though
    `addCourse` takes 90. Left out, unchanged. """
    expiry_time: int | Unset = UNSET
    """ When the course ends, in epoch seconds; 0 for never. Left out or empty, unchanged. At least a day (151) and
    at most 5 years ahead (154), and not before its last lesson ends (152); a later lesson moves it to 3 months
    after the lesson. """
    main_teacher_uid: int | Unset = UNSET
    """ UID of the new head teacher. Left out or empty, the head teacher stays; there is no way to remove one.
    Refused for a student (311) or auditor (312) of the course, while the present one still has lessons (314), and
    with 310, 331, 334, 389, 400, 805 or 883. """
    subject_id: EditCourseRequestSubjectId | Unset = UNSET
    """ Left out or unknown, it becomes 0, so send it with every edit. Subject, for K-12 schools only; the numbers
    are those of `addCourse`. """
    cat_id: int | Unset = UNSET
    """ Place of the course in the organisation tree, for K-12 schools; send `courseName` with it. Left out,
    unchanged. """
    stamp: EditCourseRequestStamp | Unset = UNSET
    """ Whether a head teacher who is replaced goes on the list of teachers, 1 yes, 2 no. Left out or 0, 1. """
    course_introduce: str | Unset = UNSET
    """ Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, unchanged. """
    classroom_setting_id: int | Unset = UNSET
    """ Left out, it becomes 0, so send it with every edit. Classroom settings to use, by their id in ClassIn's
    school console; refused with 371 or, for another school's, 373. """
    allow_add_friend: EditCourseRequestAllowAddFriend | Unset = UNSET
    """ Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out, unchanged. """
    allow_student_modify_nickname: EditCourseRequestAllowStudentModifyNickname | Unset = UNSET
    """ Whether students may change their nickname in the course, 0 no, 1 yes (else 100). Left out, unchanged. """
    not_allow_delete_course_student_replay: EditCourseRequestNotAllowDeleteCourseStudentReplay | Unset = UNSET
    """ Whether people lose the content of a course they left or that ended, 0 no, 1 yes (else 100). Left out,
    unchanged. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        folder_id = self.folder_id

        course_name = self.course_name

        expiry_time = self.expiry_time

        main_teacher_uid = self.main_teacher_uid

        subject_id: int | Unset = UNSET
        if not isinstance(self.subject_id, Unset):
            subject_id = self.subject_id

        cat_id = self.cat_id

        stamp: int | Unset = UNSET
        if not isinstance(self.stamp, Unset):
            stamp = self.stamp

        course_introduce = self.course_introduce

        classroom_setting_id = self.classroom_setting_id

        allow_add_friend: int | Unset = UNSET
        if not isinstance(self.allow_add_friend, Unset):
            allow_add_friend = self.allow_add_friend

        allow_student_modify_nickname: int | Unset = UNSET
        if not isinstance(self.allow_student_modify_nickname, Unset):
            allow_student_modify_nickname = self.allow_student_modify_nickname

        not_allow_delete_course_student_replay: int | Unset = UNSET
        if not isinstance(self.not_allow_delete_course_student_replay, Unset):
            not_allow_delete_course_student_replay = self.not_allow_delete_course_student_replay

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
            }
        )
        if folder_id is not UNSET:
            field_dict["folderId"] = folder_id
        if course_name is not UNSET:
            field_dict["courseName"] = course_name
        if expiry_time is not UNSET:
            field_dict["expiryTime"] = expiry_time
        if main_teacher_uid is not UNSET:
            field_dict["mainTeacherUid"] = main_teacher_uid
        if subject_id is not UNSET:
            field_dict["subjectId"] = subject_id
        if cat_id is not UNSET:
            field_dict["catId"] = cat_id
        if stamp is not UNSET:
            field_dict["stamp"] = stamp
        if course_introduce is not UNSET:
            field_dict["courseIntroduce"] = course_introduce
        if classroom_setting_id is not UNSET:
            field_dict["classroomSettingId"] = classroom_setting_id
        if allow_add_friend is not UNSET:
            field_dict["allowAddFriend"] = allow_add_friend
        if allow_student_modify_nickname is not UNSET:
            field_dict["allowStudentModifyNickname"] = allow_student_modify_nickname
        if not_allow_delete_course_student_replay is not UNSET:
            field_dict["notAllowDeleteCourseStudentReplay"] = not_allow_delete_course_student_replay

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        folder_id = d.pop("folderId", UNSET)

        course_name = d.pop("courseName", UNSET)

        expiry_time = d.pop("expiryTime", UNSET)

        main_teacher_uid = d.pop("mainTeacherUid", UNSET)

        _subject_id = d.pop("subjectId", UNSET)
        subject_id: EditCourseRequestSubjectId | Unset
        if isinstance(_subject_id, Unset):
            subject_id = UNSET
        else:
            subject_id = check_edit_course_request_subject_id(_subject_id)

        cat_id = d.pop("catId", UNSET)

        _stamp = d.pop("stamp", UNSET)
        stamp: EditCourseRequestStamp | Unset
        if isinstance(_stamp, Unset):
            stamp = UNSET
        else:
            stamp = check_edit_course_request_stamp(_stamp)

        course_introduce = d.pop("courseIntroduce", UNSET)

        classroom_setting_id = d.pop("classroomSettingId", UNSET)

        _allow_add_friend = d.pop("allowAddFriend", UNSET)
        allow_add_friend: EditCourseRequestAllowAddFriend | Unset
        if isinstance(_allow_add_friend, Unset):
            allow_add_friend = UNSET
        else:
            allow_add_friend = check_edit_course_request_allow_add_friend(_allow_add_friend)

        _allow_student_modify_nickname = d.pop("allowStudentModifyNickname", UNSET)
        allow_student_modify_nickname: EditCourseRequestAllowStudentModifyNickname | Unset
        if isinstance(_allow_student_modify_nickname, Unset):
            allow_student_modify_nickname = UNSET
        else:
            allow_student_modify_nickname = check_edit_course_request_allow_student_modify_nickname(
                _allow_student_modify_nickname
            )

        _not_allow_delete_course_student_replay = d.pop("notAllowDeleteCourseStudentReplay", UNSET)
        not_allow_delete_course_student_replay: EditCourseRequestNotAllowDeleteCourseStudentReplay | Unset
        if isinstance(_not_allow_delete_course_student_replay, Unset):
            not_allow_delete_course_student_replay = UNSET
        else:
            not_allow_delete_course_student_replay = check_edit_course_request_not_allow_delete_course_student_replay(
                _not_allow_delete_course_student_replay
            )

        edit_course_request = object.__new__(cls)
        edit_course_request.course_id = course_id
        edit_course_request.folder_id = folder_id
        edit_course_request.course_name = course_name
        edit_course_request.expiry_time = expiry_time
        edit_course_request.main_teacher_uid = main_teacher_uid
        edit_course_request.subject_id = subject_id
        edit_course_request.cat_id = cat_id
        edit_course_request.stamp = stamp
        edit_course_request.course_introduce = course_introduce
        edit_course_request.classroom_setting_id = classroom_setting_id
        edit_course_request.allow_add_friend = allow_add_friend
        edit_course_request.allow_student_modify_nickname = allow_student_modify_nickname
        edit_course_request.not_allow_delete_course_student_replay = not_allow_delete_course_student_replay

        edit_course_request.additional_properties = d
        return edit_course_request

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
