# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..models.add_course_request_allow_add_friend import (
    AddCourseRequestAllowAddFriend,
    check_add_course_request_allow_add_friend,
)
from ..models.add_course_request_allow_student_modify_nickname import (
    AddCourseRequestAllowStudentModifyNickname,
    check_add_course_request_allow_student_modify_nickname,
)
from ..models.add_course_request_not_allow_delete_course_student_replay import (
    AddCourseRequestNotAllowDeleteCourseStudentReplay,
    check_add_course_request_not_allow_delete_course_student_replay,
)
from ..models.add_course_request_subject_id import (
    AddCourseRequestSubjectId,
    check_add_course_request_subject_id,
)
from ..types import UNSET, File, FileTypes, Unset

T = TypeVar("T", bound="AddCourseUpload")


@_attrs_define
class AddCourseUpload:
    """The same with a picture for the cover."""

    course_name: str
    """ Name of the course, 1 to 90 characters. ClassIn cuts a longer one to 90 (but to 40 on `editCourse`). """
    folder_id: str | Unset = UNSET
    """ Folder of the cloud drive for the course. Left out, an empty one; an unknown one is refused with 160. """
    expiry_time: int | Unset = UNSET
    """ When the course ends, in epoch seconds; 0, empty or left out for never. At least a day (151) and at most 5
    years ahead (154); a later lesson moves it to 3 months after the lesson. """
    main_teacher_uid: int | Unset = UNSET
    """ UID of the head teacher, who can manage the course in ClassIn's apps. Left out or empty, there is none;
    refused with 331, 334, 389, 400, 805 or 883. """
    subject_id: AddCourseRequestSubjectId | Unset = UNSET
    """ Subject, for K-12 schools only. 0 none, 1 Chinese, 2 mathematics, 3 English, 4 physics, 5 chemistry, 6
    biology, 7 politics, 8 history, 9 geography, 10 moral education, 11 music, 12 sport, 13 art, 14 technology, 15
    computing, 16 science, 99 other. Left out or unknown, it counts as 0. """
    cat_id: int | Unset = UNSET
    """ Place of the course in the school's organisation tree, for K-12 schools only. Left out, none. """
    course_introduce: str | Unset = UNSET
    """ Introduction, up to 400 characters. ClassIn cuts a longer one. Left out, none. """
    classroom_setting_id: int | Unset = UNSET
    """ Classroom settings to use, by their id in ClassIn's school console. Left out, 0; refused with 371 or, for
    another school's, 373. """
    course_unique_identity: str | Unset = UNSET
    """ Your own key for the course, 1 to 32 characters (else 100). A second course with it is not created; 398
    brings the first one's id. Left out, ClassIn compares nothing, and the same call creates another course. """
    allow_add_friend: AddCourseRequestAllowAddFriend | Unset = UNSET
    """ Whether members may add each other as friends, 0 no, 1 yes (else 100). Left out, the school's setting holds.
    """
    allow_student_modify_nickname: AddCourseRequestAllowStudentModifyNickname | Unset = UNSET
    """ Whether students may change their nickname in the course, 0 no, 1 yes (else 100). Left out, 0. """
    not_allow_delete_course_student_replay: AddCourseRequestNotAllowDeleteCourseStudentReplay | Unset = UNSET
    """ Whether people lose the content of a course they left or that ended, 0 no, 1 yes (else 100). Left out,
    ClassIn does not set it; which of the two holds then is not documented. """
    filedata: File | Unset = UNSET
    """ Picture for the cover. Left out, the school's default cover is used, if it has set one; 103 when it could
    not be stored. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_name = self.course_name

        folder_id = self.folder_id

        expiry_time = self.expiry_time

        main_teacher_uid = self.main_teacher_uid

        subject_id: int | Unset = UNSET
        if not isinstance(self.subject_id, Unset):
            subject_id = self.subject_id

        cat_id = self.cat_id

        course_introduce = self.course_introduce

        classroom_setting_id = self.classroom_setting_id

        course_unique_identity = self.course_unique_identity

        allow_add_friend: int | Unset = UNSET
        if not isinstance(self.allow_add_friend, Unset):
            allow_add_friend = self.allow_add_friend

        allow_student_modify_nickname: int | Unset = UNSET
        if not isinstance(self.allow_student_modify_nickname, Unset):
            allow_student_modify_nickname = self.allow_student_modify_nickname

        not_allow_delete_course_student_replay: int | Unset = UNSET
        if not isinstance(self.not_allow_delete_course_student_replay, Unset):
            not_allow_delete_course_student_replay = self.not_allow_delete_course_student_replay

        filedata: FileTypes | Unset = UNSET
        if not isinstance(self.filedata, Unset):
            filedata = self.filedata.to_tuple()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseName": course_name,
            }
        )
        if folder_id is not UNSET:
            field_dict["folderId"] = folder_id
        if expiry_time is not UNSET:
            field_dict["expiryTime"] = expiry_time
        if main_teacher_uid is not UNSET:
            field_dict["mainTeacherUid"] = main_teacher_uid
        if subject_id is not UNSET:
            field_dict["subjectId"] = subject_id
        if cat_id is not UNSET:
            field_dict["catId"] = cat_id
        if course_introduce is not UNSET:
            field_dict["courseIntroduce"] = course_introduce
        if classroom_setting_id is not UNSET:
            field_dict["classroomSettingId"] = classroom_setting_id
        if course_unique_identity is not UNSET:
            field_dict["courseUniqueIdentity"] = course_unique_identity
        if allow_add_friend is not UNSET:
            field_dict["allowAddFriend"] = allow_add_friend
        if allow_student_modify_nickname is not UNSET:
            field_dict["allowStudentModifyNickname"] = allow_student_modify_nickname
        if not_allow_delete_course_student_replay is not UNSET:
            field_dict["notAllowDeleteCourseStudentReplay"] = not_allow_delete_course_student_replay
        if filedata is not UNSET:
            field_dict["Filedata"] = filedata

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("courseName", (None, str(self.course_name).encode(), "text/plain")))

        if not isinstance(self.folder_id, Unset):
            files.append(("folderId", (None, str(self.folder_id).encode(), "text/plain")))

        if not isinstance(self.expiry_time, Unset):
            files.append(("expiryTime", (None, str(self.expiry_time).encode(), "text/plain")))

        if not isinstance(self.main_teacher_uid, Unset):
            files.append(("mainTeacherUid", (None, str(self.main_teacher_uid).encode(), "text/plain")))

        if not isinstance(self.subject_id, Unset):
            files.append(("subjectId", (None, str(self.subject_id).encode(), "text/plain")))

        if not isinstance(self.cat_id, Unset):
            files.append(("catId", (None, str(self.cat_id).encode(), "text/plain")))

        if not isinstance(self.course_introduce, Unset):
            files.append(("courseIntroduce", (None, str(self.course_introduce).encode(), "text/plain")))

        if not isinstance(self.classroom_setting_id, Unset):
            files.append(("classroomSettingId", (None, str(self.classroom_setting_id).encode(), "text/plain")))

        if not isinstance(self.course_unique_identity, Unset):
            files.append(("courseUniqueIdentity", (None, str(self.course_unique_identity).encode(), "text/plain")))

        if not isinstance(self.allow_add_friend, Unset):
            files.append(("allowAddFriend", (None, str(self.allow_add_friend).encode(), "text/plain")))

        if not isinstance(self.allow_student_modify_nickname, Unset):
            files.append(
                ("allowStudentModifyNickname", (None, str(self.allow_student_modify_nickname).encode(), "text/plain"))
            )

        if not isinstance(self.not_allow_delete_course_student_replay, Unset):
            files.append(
                (
                    "notAllowDeleteCourseStudentReplay",
                    (None, str(self.not_allow_delete_course_student_replay).encode(), "text/plain"),
                )
            )

        if not isinstance(self.filedata, Unset):
            files.append(("Filedata", self.filedata.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_name = d.pop("courseName")

        folder_id = d.pop("folderId", UNSET)

        expiry_time = d.pop("expiryTime", UNSET)

        main_teacher_uid = d.pop("mainTeacherUid", UNSET)

        _subject_id = d.pop("subjectId", UNSET)
        subject_id: AddCourseRequestSubjectId | Unset
        if isinstance(_subject_id, Unset):
            subject_id = UNSET
        else:
            subject_id = check_add_course_request_subject_id(_subject_id)

        cat_id = d.pop("catId", UNSET)

        course_introduce = d.pop("courseIntroduce", UNSET)

        classroom_setting_id = d.pop("classroomSettingId", UNSET)

        course_unique_identity = d.pop("courseUniqueIdentity", UNSET)

        _allow_add_friend = d.pop("allowAddFriend", UNSET)
        allow_add_friend: AddCourseRequestAllowAddFriend | Unset
        if isinstance(_allow_add_friend, Unset):
            allow_add_friend = UNSET
        else:
            allow_add_friend = check_add_course_request_allow_add_friend(_allow_add_friend)

        _allow_student_modify_nickname = d.pop("allowStudentModifyNickname", UNSET)
        allow_student_modify_nickname: AddCourseRequestAllowStudentModifyNickname | Unset
        if isinstance(_allow_student_modify_nickname, Unset):
            allow_student_modify_nickname = UNSET
        else:
            allow_student_modify_nickname = check_add_course_request_allow_student_modify_nickname(
                _allow_student_modify_nickname
            )

        _not_allow_delete_course_student_replay = d.pop("notAllowDeleteCourseStudentReplay", UNSET)
        not_allow_delete_course_student_replay: AddCourseRequestNotAllowDeleteCourseStudentReplay | Unset
        if isinstance(_not_allow_delete_course_student_replay, Unset):
            not_allow_delete_course_student_replay = UNSET
        else:
            not_allow_delete_course_student_replay = check_add_course_request_not_allow_delete_course_student_replay(
                _not_allow_delete_course_student_replay
            )

        _filedata = d.pop("Filedata", UNSET)
        filedata: File | Unset
        if isinstance(_filedata, Unset):
            filedata = UNSET
        else:
            filedata = File(payload=BytesIO(_filedata))

        add_course_upload = object.__new__(cls)
        add_course_upload.course_name = course_name
        add_course_upload.folder_id = folder_id
        add_course_upload.expiry_time = expiry_time
        add_course_upload.main_teacher_uid = main_teacher_uid
        add_course_upload.subject_id = subject_id
        add_course_upload.cat_id = cat_id
        add_course_upload.course_introduce = course_introduce
        add_course_upload.classroom_setting_id = classroom_setting_id
        add_course_upload.course_unique_identity = course_unique_identity
        add_course_upload.allow_add_friend = allow_add_friend
        add_course_upload.allow_student_modify_nickname = allow_student_modify_nickname
        add_course_upload.not_allow_delete_course_student_replay = not_allow_delete_course_student_replay
        add_course_upload.filedata = filedata

        add_course_upload.additional_properties = d
        return add_course_upload

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
