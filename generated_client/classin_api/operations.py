# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""Every operation as the client needs it: where it goes, what it takes and answers, and what its codes mean.

The shapes are what is left of openapi.yaml for checking a request and for making an answer regular; `openapi.json` holds the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .errnos import Kind


class Shape(NamedTuple):
    """What a value looks like.

    Attributes:
        kind: integer, number, string, boolean, object, array, file, null, any; json is text that holds JSON of the shape `item`.
        fields: The fields of an object, by their names on the wire.
        item: The items of a list, the further values of an object, or what JSON text holds.
        required: The fields that must be there.
        format: What a text or number stands for: unix-time, phone, email, password, person-name, secret-url.
        values: The values that are allowed.
        model: The class in `classin_api.models`.
        longest: The most characters that ClassIn takes; 0 where it takes any number or cuts what is longer.
    """

    kind: str
    fields: Mapping[str, Shape] = {}
    item: Shape | None = None
    required: tuple[str, ...] = ()
    format: str = ""
    values: tuple[int | str, ...] = ()
    model: str = ""
    longest: int = 0


class Meaning(NamedTuple):
    """What a code means for one operation, where that differs from the table in `errnos`.

    Attributes:
        code: The code.
        kind: Its kind here, or None for that of the table.
        en: What it says here, or None for the table's sentence.
        when: The values of parameters for which this holds; empty for always.
    """

    code: int
    kind: Kind | None = None
    en: str | None = None
    when: Mapping[str, int | str] = {}


class Batch(NamedTuple):
    """How a list is sent and answered item by item.

    Attributes:
        items: The parameter that holds the list.
        limit: The most items in one request.
        results: The list in the answer.
        match: `position`, or the field of a result that names its item.
    """

    items: str
    limit: int
    results: str
    match: str


class Rate(NamedTuple):
    """How often ClassIn takes a call.

    Attributes:
        calls: This many calls
        per: in a second, minute or hour.
    """

    calls: int
    per: str


class Operation(NamedTuple):
    """An operation of ClassIn's API.

    Attributes:
        id: Its id in openapi.yaml.
        method: Its method of the client; empty for what ClassIn has switched off.
        path: Its path, with the query that tells v1 operations apart.
        auth: How it is signed.
        media: How it may be sent: form, multipart, json; empty without parameters.
        request: Its parameters.
        response: Its answer.
        model: The class of its answer in `classin_api.models`.
        promises: The path in a successful answer without which it is no answer.
        codes: The codes of its page.
        meanings: What codes mean here, where that differs.
        repeat: Whether sending it twice is safe.
        identity: The path of the parameter that makes a repeat harmless.
        batch: How its list is sent and answered.
        rate: How often ClassIn takes it.
        sunset: The date from which it is gone.
        replaced_by: The operation to use instead.
        doc: Its page in ClassIn's documentation.
    """

    id: str
    method: str
    path: str
    auth: Literal["safeKey", "lms"]
    media: tuple[str, ...]
    request: Shape
    response: Shape
    model: str
    promises: str = ""
    codes: tuple[int, ...] = ()
    meanings: tuple[Meaning, ...] = ()
    repeat: Literal["read", "idempotent", "identity", "natural", "never"] = "never"
    identity: str = ""
    batch: Batch | None = None
    rate: Rate | None = None
    sunset: str = ""
    replaced_by: str = ""
    doc: str = ""


OPERATIONS: dict[str, Operation] = {
    "register": Operation(
        id="register",
        method="users.register",
        path="/partner/api/course.api.php?action=register",
        auth="safeKey",
        media=("form", "multipart"),
        request=Shape(
            "object",
            fields={
                "telephone": Shape("string", format="phone"),
                "email": Shape("string", format="email"),
                "nickname": Shape("string", format="person-name"),
                "password": Shape("string", format="password", longest=20),
                "md5pass": Shape("string", format="password"),
                "addToSchoolMember": Shape("integer", values=(0, 1, 2)),
                "isSentMessage": Shape("integer", values=(0, 1)),
                "Filedata": Shape("file"),
            },
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("integer"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="RegisterResponse",
        ),
        model="RegisterResponse",
        codes=(1, 100, 102, 114, 131, 134, 135, 137, 224, 288, 340, 341, 342, 461, 820, 821, 845, 877, 101003002),
        meanings=(
            Meaning(
                845,
                en="The school has as many active teachers as it may have; the account may have been registered all the same.",
            ),
        ),
        promises="data",
        repeat="natural",
        doc="user/register.md",
    ),
    "registerMultiple": Operation(
        id="registerMultiple",
        method="users.register_many",
        path="/partner/api/course.api.php?action=registerMultiple",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={
                "userJson": Shape(
                    "json",
                    item=Shape(
                        "array",
                        item=Shape(
                            "object",
                            fields={
                                "telephone": Shape("string", format="phone"),
                                "email": Shape("string", format="email"),
                                "nickname": Shape("string", format="person-name"),
                                "password": Shape("string", format="password", longest=20),
                                "md5pass": Shape("string", format="password"),
                                "addToSchoolMember": Shape("integer", values=(0, 1, 2)),
                                "customColumn": Shape("string"),
                            },
                            model="RegisterMultipleUser",
                        ),
                    ),
                )
            },
            required=("userJson",),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape(
                    "array",
                    item=Shape(
                        "object",
                        fields={
                            "data": Shape("integer"),
                            "telephone": Shape("string", format="phone"),
                            "customColumn": Shape("string"),
                            "errno": Shape("integer"),
                            "error": Shape("string"),
                        },
                        model="RegisterMultipleResult",
                    ),
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="RegisterMultipleResponse",
        ),
        model="RegisterMultipleResponse",
        codes=(1, 100, 102, 114, 131, 134, 135, 137, 155, 224, 288, 450, 461, 820, 821, 845, 101003002),
        meanings=(
            Meaning(450, en="There are more than ten entries in the list."),
            Meaning(
                845,
                en="The school has as many active teachers as it may have; the account may have been registered all the same.",
            ),
        ),
        promises="data[].data",
        repeat="natural",
        doc="user/registerMultiple.md",
        batch=Batch(items="userJson", limit=10, results="data", match="position"),
    ),
    "addSchoolStudent": Operation(
        id="addSchoolStudent",
        method="students.add",
        path="/partner/api/course.api.php?action=addSchoolStudent",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={
                "studentAccount": Shape("string", format="phone"),
                "studentName": Shape("string", format="person-name"),
            },
            required=("studentAccount", "studentName"),
        ),
        response=Shape(
            "object",
            fields={
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                )
            },
            required=("error_info",),
            model="AddSchoolStudentResponse",
        ),
        model="AddSchoolStudentResponse",
        codes=(1, 100, 102, 104, 113, 114, 128, 133, 134, 288, 886, 101003002),
        meanings=(Meaning(133, kind="already", en="The account is a student of the school already."),),
        repeat="natural",
        doc="user/addSchoolStudent.md",
    ),
    "addTeacher": Operation(
        id="addTeacher",
        method="teachers.add",
        path="/partner/api/course.api.php?action=addTeacher",
        auth="safeKey",
        media=("form", "multipart"),
        request=Shape(
            "object",
            fields={
                "teacherAccount": Shape("string", format="phone"),
                "teacherName": Shape("string", format="person-name"),
                "Filedata": Shape("file"),
            },
            required=("teacherAccount", "teacherName"),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("integer"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="AddTeacherResponse",
        ),
        model="AddTeacherResponse",
        codes=(1, 100, 102, 103, 104, 113, 114, 122, 131, 133, 288, 400, 845, 884, 101003002),
        meanings=(Meaning(133, kind="already", en="The account is a teacher of the school already."),),
        promises="data",
        repeat="natural",
        doc="user/addTeacher.md",
    ),
    "addCourse": Operation(
        id="addCourse",
        method="courses.create",
        path="/partner/api/course.api.php?action=addCourse",
        auth="safeKey",
        media=("form", "multipart"),
        request=Shape(
            "object",
            fields={
                "courseName": Shape("string"),
                "folderId": Shape("string"),
                "expiryTime": Shape("integer", format="unix-time"),
                "mainTeacherUid": Shape("integer"),
                "subjectId": Shape("integer", values=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 99)),
                "catId": Shape("integer"),
                "courseIntroduce": Shape("string"),
                "classroomSettingId": Shape("integer"),
                "courseUniqueIdentity": Shape("string", longest=32),
                "allowAddFriend": Shape("integer", values=(0, 1)),
                "allowStudentModifyNickname": Shape("integer", values=(0, 1)),
                "notAllowDeleteCourseStudentReplay": Shape("integer", values=(0, 1)),
                "Filedata": Shape("file"),
            },
            required=("courseName",),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("integer"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="AddCourseResponse",
        ),
        model="AddCourseResponse",
        codes=(1, 100, 102, 103, 104, 114, 151, 154, 160, 260, 331, 334, 371, 373, 389, 398, 400, 460, 805, 883),
        meanings=(
            Meaning(334, en="There is no head teacher with this UID."),
            Meaning(805, en="The head teacher is being disabled."),
        ),
        promises="data",
        repeat="identity",
        identity="courseUniqueIdentity",
        doc="classroom/addCourse.md",
    ),
    "addCourseStudent": Operation(
        id="addCourseStudent",
        method="courses.add_student",
        path="/partner/api/course.api.php?action=addCourseStudent",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={
                "courseId": Shape("integer"),
                "identity": Shape("integer", values=(1, 2)),
                "studentUid": Shape("integer"),
                "studentName": Shape("string", format="person-name"),
            },
            required=("courseId", "identity", "studentUid"),
        ),
        response=Shape(
            "object",
            fields={
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                )
            },
            required=("error_info",),
            model="AddCourseStudentResponse",
        ),
        model="AddCourseStudentResponse",
        codes=(
            1,
            100,
            102,
            104,
            113,
            114,
            129,
            130,
            134,
            144,
            147,
            149,
            153,
            155,
            163,
            164,
            174,
            228,
            332,
            333,
            369,
            400,
            841,
            886,
            887,
        ),
        meanings=(
            Meaning(163, kind="already", en="The person is a student of the course already.", when={"identity": 1}),
            Meaning(
                163,
                kind="conflict",
                en="The person is a student of the course, so was not added as an auditor.",
                when={"identity": 2},
            ),
            Meaning(
                164,
                kind="conflict",
                en="The person is an auditor of the course, so was not added as a student.",
                when={"identity": 1},
            ),
            Meaning(164, kind="already", en="The person is an auditor of the course already.", when={"identity": 2}),
        ),
        repeat="idempotent",
        doc="classroom/addCourseStudent.md",
    ),
    "addCourseStudentMultiple": Operation(
        id="addCourseStudentMultiple",
        method="courses.add_students",
        path="/partner/api/course.api.php?action=addCourseStudentMultiple",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={
                "courseId": Shape("integer"),
                "identity": Shape("integer", values=(1, 2)),
                "studentJson": Shape(
                    "json",
                    item=Shape(
                        "array",
                        item=Shape(
                            "object",
                            fields={
                                "uid": Shape("integer"),
                                "name": Shape("string", format="person-name"),
                                "customColumn": Shape("string"),
                            },
                            required=("uid",),
                            model="AddCourseStudentMultipleStudent",
                        ),
                    ),
                ),
            },
            required=("courseId", "identity", "studentJson"),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape(
                    "array",
                    item=Shape(
                        "object",
                        fields={"customColumn": Shape("string"), "errno": Shape("integer"), "error": Shape("string")},
                        model="AddCourseStudentMultipleResult",
                    ),
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="AddCourseStudentMultipleResponse",
        ),
        model="AddCourseStudentMultipleResponse",
        codes=(
            1,
            100,
            102,
            104,
            113,
            114,
            125,
            129,
            130,
            131,
            133,
            134,
            144,
            147,
            149,
            153,
            155,
            163,
            164,
            174,
            228,
            288,
            332,
            333,
            351,
            369,
            400,
            464,
            841,
            886,
            887,
        ),
        meanings=(
            Meaning(133, kind="invalid", en="The list names the same person more than once."),
            Meaning(163, kind="already", en="The person is a student of the course already.", when={"identity": 1}),
            Meaning(
                163,
                kind="conflict",
                en="The person is a student of the course, so was not added as an auditor.",
                when={"identity": 2},
            ),
            Meaning(
                164,
                kind="conflict",
                en="The person is an auditor of the course, so was not added as a student.",
                when={"identity": 1},
            ),
            Meaning(164, kind="already", en="The person is an auditor of the course already.", when={"identity": 2}),
            Meaning(351, kind="not_found", en="There is no account with this UID."),
        ),
        promises="data",
        repeat="idempotent",
        doc="classroom/addCourseStudentMultiple.md",
        batch=Batch(items="studentJson", limit=30, results="data", match="position"),
    ),
    "getFolderList": Operation(
        id="getFolderList",
        method="cloud.list_folders",
        path="/partner/api/cloud.api.php?action=getFolderList",
        auth="safeKey",
        media=(),
        request=Shape("object"),
        response=Shape(
            "object",
            fields={
                "data": Shape(
                    "object",
                    item=Shape(
                        "array",
                        item=Shape(
                            "object",
                            fields={"id": Shape("string"), "pid": Shape("string"), "name": Shape("string")},
                            model="GetFolderListFolder",
                        ),
                    ),
                    model="GetFolderListData",
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="GetFolderListResponse",
        ),
        model="GetFolderListResponse",
        codes=(1, 100, 102, 106),
        meanings=(),
        promises="data",
        repeat="read",
        doc="cloud/getFolderList.md",
    ),
    "getCloudList": Operation(
        id="getCloudList",
        method="cloud.list",
        path="/partner/api/cloud.api.php?action=getCloudList",
        auth="safeKey",
        media=("form",),
        request=Shape("object", fields={"folderId": Shape("string")}),
        response=Shape(
            "object",
            fields={
                "folder_list": Shape(
                    "array",
                    item=Shape(
                        "object",
                        fields={
                            "folder_id": Shape("string"),
                            "folder_name": Shape("string"),
                            "is_system_folder": Shape("integer"),
                        },
                        model="GetCloudListFolder",
                    ),
                ),
                "file_list": Shape(
                    "array",
                    item=Shape(
                        "object",
                        fields={"id": Shape("string"), "file_name": Shape("string"), "file_size": Shape("string")},
                        model="GetCloudListFile",
                    ),
                ),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="GetCloudListResponse",
        ),
        model="GetCloudListResponse",
        codes=(1, 100, 102, 193, 194),
        meanings=(),
        repeat="read",
        doc="cloud/getCloudList.md",
    ),
    "createFolder": Operation(
        id="createFolder",
        method="cloud.create_folder",
        path="/partner/api/cloud.api.php?action=createFolder",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={"folderId": Shape("string"), "folderName": Shape("string")},
            required=("folderId", "folderName"),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("string"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="CreateFolderResponse",
        ),
        model="CreateFolderResponse",
        codes=(1, 100, 102, 104, 193, 194, 196, 206, 207, 208),
        meanings=(Meaning(206, kind="existed", en="There is a folder of this name already; its id comes back."),),
        promises="data",
        repeat="natural",
        doc="cloud/createFolder.md",
    ),
    "uploadFile": Operation(
        id="uploadFile",
        method="cloud.upload",
        path="/partner/api/cloud.api.php?action=uploadFile",
        auth="safeKey",
        media=("multipart",),
        request=Shape(
            "object", fields={"folderId": Shape("string"), "Filedata": Shape("file")}, required=("folderId", "Filedata")
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("string"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="UploadFileResponse",
        ),
        model="UploadFileResponse",
        codes=(1, 100, 102, 104, 193, 194, 195, 196, 197, 211, 31000),
        meanings=(),
        promises="data",
        repeat="never",
        doc="cloud/uploadFile.md",
    ),
    "addSchoolLabel": Operation(
        id="addSchoolLabel",
        method="labels.create",
        path="/partner/api/course.api.php?action=addSchoolLabel",
        auth="safeKey",
        media=("form",),
        request=Shape("object", fields={"labelName": Shape("string")}, required=("labelName",)),
        response=Shape(
            "object",
            fields={
                "data": Shape("object", fields={"labelId": Shape("string")}, model="AddSchoolLabelData"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="AddSchoolLabelResponse",
        ),
        model="AddSchoolLabelResponse",
        codes=(1, 100, 102, 104, 353, 354),
        meanings=(Meaning(353, kind="existed", en="The school has a label of this name; its id comes back."),),
        promises="data.labelId",
        repeat="natural",
        doc="school/addSchoolLabel.md",
    ),
    "getLoginLinked": Operation(
        id="getLoginLinked",
        method="lessons.launch_url",
        path="/partner/api/course.api.php?action=getLoginLinked",
        auth="safeKey",
        media=("form",),
        request=Shape(
            "object",
            fields={
                "uid": Shape("integer"),
                "lifeTime": Shape("integer"),
                "courseId": Shape("integer"),
                "classId": Shape("integer"),
                "deviceType": Shape("integer", values=(1, 2, 3)),
            },
            required=("uid", "courseId", "classId"),
        ),
        response=Shape(
            "object",
            fields={
                "data": Shape("string", format="secret-url"),
                "error_info": Shape(
                    "object",
                    fields={"errno": Shape("integer"), "error": Shape("string")},
                    required=("errno",),
                    model="ErrorInfo",
                ),
            },
            required=("error_info",),
            model="GetLoginLinkedResponse",
        ),
        model="GetLoginLinkedResponse",
        codes=(1, 100, 102, 104, 114, 134, 142, 143, 144, 145, 150, 212, 369, 467, 888),
        meanings=(
            Meaning(
                150,
                en="The person is no member of the lesson, and none of the school's accounts that may enter any lesson.",
            ),
        ),
        promises="data",
        repeat="read",
        doc="getLoginLinked.md",
    ),
    "lmsUnitCreate": Operation(
        id="lmsUnitCreate",
        method="units.create",
        path="/lms/unit/create",
        auth="lms",
        media=("json",),
        request=Shape(
            "object",
            fields={
                "courseId": Shape("integer"),
                "name": Shape("string", longest=50),
                "publishFlag": Shape("integer", values=(0, 2)),
                "content": Shape("string"),
            },
            required=("courseId", "name", "publishFlag"),
        ),
        response=Shape(
            "object",
            fields={
                "code": Shape("integer"),
                "msg": Shape("string"),
                "data": Shape(
                    "object", fields={"name": Shape("string"), "unitId": Shape("integer")}, model="LmsUnitCreateData"
                ),
            },
            required=("code",),
            model="LmsUnitCreateResponse",
        ),
        model="LmsUnitCreateResponse",
        codes=(
            147,
            29200,
            29208,
            29213,
            40031,
            101001001,
            101002005,
            101002006,
            101002008,
            121601018,
            121601020,
            121601021,
            121601022,
            121601023,
        ),
        meanings=(
            Meaning(29208, kind="existed", en="The course has a unit of this name; its id comes back."),
            Meaning(40031, en="The course has as many units as it may have."),
            Meaning(121601020, en="A parameter has a wrong value; a unit's name has at most 50 characters."),
        ),
        promises="data.unitId",
        repeat="natural",
        doc="LMS/createUnit.md",
    ),
    "lmsActivityCreateClass": Operation(
        id="lmsActivityCreateClass",
        method="classrooms.create",
        path="/lms/activity/createClass",
        auth="lms",
        media=("json",),
        request=Shape(
            "object",
            fields={
                "courseId": Shape("integer"),
                "unitId": Shape("integer"),
                "name": Shape("string"),
                "teacherUid": Shape("integer"),
                "startTime": Shape("integer", format="unix-time"),
                "endTime": Shape("integer", format="unix-time"),
                "assistantUids": Shape("array", item=Shape("integer")),
                "cameraHide": Shape("integer", values=(0, 1)),
                "isAutoOnstage": Shape("integer", values=(0, 1)),
                "seatNum": Shape("integer"),
                "isHd": Shape("integer", values=(0, 1, 2)),
                "isDc": Shape("integer", values=(0, 3)),
                "recordType": Shape("integer", values=(0, 1, 2)),
                "recordState": Shape("integer", values=(0, 1)),
                "liveState": Shape("integer", values=(0, 1)),
                "openState": Shape("integer", values=(0, 1)),
                "isAllowCheck": Shape("integer", values=(0, 1)),
                "uniqueIdentity": Shape("string", longest=32),
                "omoStationBroadcast": Shape("integer", values=(0, 1)),
            },
            required=("courseId", "name", "teacherUid", "startTime", "endTime"),
        ),
        response=Shape(
            "object",
            fields={
                "code": Shape("integer"),
                "msg": Shape("string"),
                "data": Shape(
                    "object",
                    fields={
                        "activityId": Shape("integer"),
                        "classId": Shape("integer"),
                        "name": Shape("string"),
                        "live_info": Shape(
                            "object",
                            fields={
                                "RTMP": Shape("string", format="secret-url"),
                                "HLS": Shape("string", format="secret-url"),
                                "FLV": Shape("string", format="secret-url"),
                            },
                            model="LmsActivityCreateClassLiveInfo",
                        ),
                        "live_url": Shape("string", format="secret-url"),
                    },
                    model="LmsActivityCreateClassData",
                ),
            },
            required=("code",),
            model="LmsActivityCreateClassResponse",
        ),
        model="LmsActivityCreateClassResponse",
        codes=(
            100,
            104,
            119,
            120,
            136,
            147,
            158,
            160,
            161,
            165,
            172,
            173,
            219,
            220,
            221,
            267,
            268,
            318,
            319,
            320,
            322,
            324,
            325,
            326,
            387,
            388,
            390,
            451,
            454,
            769,
            800,
            804,
            884,
            885,
            21304,
            21317,
            21319,
            40031,
            101001001,
            101002005,
            101002006,
            101002008,
            101003001,
            110100066,
            121601003,
            121601004,
            121601020,
            121601021,
            121601022,
            121601023,
            121601070,
            121604007,
        ),
        meanings=(
            Meaning(
                158,
                kind="transient",
                en="Students could not be added to the classroom; whether it was created is not said.",
            ),
            Meaning(267, kind="partial", en="The classroom was created, but its live settings were not made."),
            Meaning(268, en="The classroom starts too far ahead: 2 years is the most."),
            Meaning(40031, en="The unit has as many activities as it may have."),
        ),
        promises="data.activityId",
        repeat="identity",
        identity="uniqueIdentity",
        doc="LMS/createClassroom.md",
        rate=Rate(calls=1000, per="minute"),
    ),
    "lmsActivityAddStudent": Operation(
        id="lmsActivityAddStudent",
        method="activities.add_students",
        path="/lms/activity/addStudent",
        auth="lms",
        media=("json",),
        request=Shape(
            "object",
            fields={
                "courseId": Shape("integer"),
                "activityId": Shape("integer"),
                "studentUids": Shape("array", item=Shape("integer")),
            },
            required=("courseId", "activityId", "studentUids"),
        ),
        response=Shape(
            "object",
            fields={
                "code": Shape("integer"),
                "msg": Shape("string"),
                "data": Shape(
                    "array",
                    item=Shape(
                        "object",
                        fields={"studentUid": Shape("integer"), "code": Shape("integer"), "msg": Shape("string")},
                        model="LmsActivityAddStudentResult",
                    ),
                ),
            },
            required=("code",),
            model="LmsActivityAddStudentResponse",
        ),
        model="LmsActivityAddStudentResponse",
        codes=(
            147,
            29149,
            30002,
            40030,
            101002005,
            101002006,
            101002008,
            110100069,
            110100070,
            121601020,
            121601021,
            121601022,
            121601023,
        ),
        meanings=(
            Meaning(40030, en="The student is not in the course, and the activity is no classroom."),
            Meaning(110100070, en="Homework and tests take no students in this way."),
        ),
        repeat="idempotent",
        doc="LMS/addStudent.md",
        batch=Batch(items="studentUids", limit=100, results="data", match="studentUid"),
    ),
    "lmsActivityRelease": Operation(
        id="lmsActivityRelease",
        method="activities.release",
        path="/lms/activity/release",
        auth="lms",
        media=("json",),
        request=Shape(
            "object",
            fields={"courseId": Shape("integer"), "activityId": Shape("integer")},
            required=("courseId", "activityId"),
        ),
        response=Shape(
            "object",
            fields={
                "code": Shape("integer"),
                "msg": Shape("string"),
                "data": Shape(
                    "object",
                    fields={"activityId": Shape("integer"), "name": Shape("string")},
                    model="LmsActivityReleaseData",
                ),
            },
            required=("code",),
            model="LmsActivityReleaseResponse",
        ),
        model="LmsActivityReleaseResponse",
        codes=(
            147,
            29149,
            29184,
            29601,
            30002,
            101001001,
            101002005,
            101002006,
            101002008,
            110100065,
            121601020,
            121601021,
            121601022,
            121601023,
        ),
        meanings=(
            Meaning(29184, kind="already", en="The activity is published already."),
            Meaning(29601, en="The activity has no content yet."),
        ),
        repeat="idempotent",
        doc="LMS/releaseActivity.md",
    ),
    "schoolModifySchoolConf": Operation(
        id="schoolModifySchoolConf",
        method="school.edit_settings",
        path="/school/modifySchoolConf",
        auth="lms",
        media=("json",),
        request=Shape(
            "object",
            fields={
                "allowViewReplay": Shape("integer", values=(0, 1)),
                "allowNewStudentViewReplay": Shape("integer", values=(0, 1)),
            },
        ),
        response=Shape(
            "object",
            fields={
                "code": Shape("integer"),
                "msg": Shape("string"),
                "data": Shape("object", model="SchoolModifySchoolConfData"),
            },
            required=("code",),
            model="SchoolModifySchoolConfResponse",
        ),
        model="SchoolModifySchoolConfResponse",
        codes=(101001001, 101002005, 101002006, 101002008, 121601020, 121601030),
        meanings=(Meaning(121601030, en="Neither of the settings was sent."),),
        repeat="idempotent",
        doc="school/editSchoolSettings.md",
    ),
}
"""Every operation that is known, by its id."""

__all__ = ["OPERATIONS", "Batch", "Meaning", "Operation", "Rate", "Shape"]
