# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""Contains all the data models used in inputs/outputs; each is imported when it is first asked for (PEP 562)."""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    pass
    from .acknowledgement import Acknowledgement
    from .acknowledgement_error_info import AcknowledgementErrorInfo
    from .add_course_request import AddCourseRequest
    from .add_course_request_allow_add_friend import AddCourseRequestAllowAddFriend
    from .add_course_request_allow_student_modify_nickname import (
        AddCourseRequestAllowStudentModifyNickname,
    )
    from .add_course_request_not_allow_delete_course_student_replay import (
        AddCourseRequestNotAllowDeleteCourseStudentReplay,
    )
    from .add_course_request_subject_id import AddCourseRequestSubjectId
    from .add_course_response import AddCourseResponse
    from .add_course_student_multiple_request import AddCourseStudentMultipleRequest
    from .add_course_student_multiple_request_identity import (
        AddCourseStudentMultipleRequestIdentity,
    )
    from .add_course_student_multiple_response import AddCourseStudentMultipleResponse
    from .add_course_student_multiple_result import AddCourseStudentMultipleResult
    from .add_course_student_multiple_student import AddCourseStudentMultipleStudent
    from .add_course_student_request import AddCourseStudentRequest
    from .add_course_student_request_identity import AddCourseStudentRequestIdentity
    from .add_course_student_response import AddCourseStudentResponse
    from .add_course_upload import AddCourseUpload
    from .add_school_label_data import AddSchoolLabelData
    from .add_school_label_request import AddSchoolLabelRequest
    from .add_school_label_response import AddSchoolLabelResponse
    from .add_school_student_request import AddSchoolStudentRequest
    from .add_school_student_response import AddSchoolStudentResponse
    from .add_teacher_request import AddTeacherRequest
    from .add_teacher_response import AddTeacherResponse
    from .add_teacher_upload import AddTeacherUpload
    from .award_message import AwardMessage
    from .create_folder_request import CreateFolderRequest
    from .create_folder_response import CreateFolderResponse
    from .end_answer import EndAnswer
    from .end_answer_choice import EndAnswerChoice
    from .end_answer_participant import EndAnswerParticipant
    from .end_answers import EndAnswers
    from .end_attendance import EndAttendance
    from .end_attendance_deputy import EndAttendanceDeputy
    from .end_attendance_detail import EndAttendanceDetail
    from .end_attendances import EndAttendances
    from .end_authorization import EndAuthorization
    from .end_authorizations import EndAuthorizations
    from .end_award import EndAward
    from .end_awards import EndAwards
    from .end_board import EndBoard
    from .end_class_set import EndClassSet
    from .end_courseware import EndCourseware
    from .end_courseware_file import EndCoursewareFile
    from .end_data import EndData
    from .end_dice import EndDice
    from .end_edb import EndEdb
    from .end_edb_file import EndEdbFile
    from .end_equipment import EndEquipment
    from .end_equipment_use import EndEquipmentUse
    from .end_equipments import EndEquipments
    from .end_group import EndGroup
    from .end_group_member import EndGroupMember
    from .end_group_members import EndGroupMembers
    from .end_grouping import EndGrouping
    from .end_grouping_item import EndGroupingItem
    from .end_kick_out import EndKickOut
    from .end_kick_outs import EndKickOuts
    from .end_message import EndMessage
    from .end_multi_screen import EndMultiScreen
    from .end_mute import EndMute
    from .end_mute_all import EndMuteAll
    from .end_mute_person import EndMutePerson
    from .end_mute_persons import EndMutePersons
    from .end_raised_hand import EndRaisedHand
    from .end_raised_hands import EndRaisedHands
    from .end_random_pick import EndRandomPick
    from .end_responder import EndResponder
    from .end_responder_person import EndResponderPerson
    from .end_responder_persons import EndResponderPersons
    from .end_screen_change import EndScreenChange
    from .end_screen_change_detail import EndScreenChangeDetail
    from .end_screen_changes import EndScreenChanges
    from .end_screen_share import EndScreenShare
    from .end_seat import EndSeat
    from .end_seat_count import EndSeatCount
    from .end_seat_detail import EndSeatDetail
    from .end_seat_total import EndSeatTotal
    from .end_seats import EndSeats
    from .end_silence import EndSilence
    from .end_silence_all import EndSilenceAll
    from .end_silence_person import EndSilencePerson
    from .end_silence_persons import EndSilencePersons
    from .end_stage import EndStage
    from .end_stages import EndStages
    from .end_teaching_camera import EndTeachingCamera
    from .end_teaching_camera_details import EndTeachingCameraDetails
    from .end_timer import EndTimer
    from .end_video_wall import EndVideoWall
    from .error_info import ErrorInfo
    from .get_cloud_list_file import GetCloudListFile
    from .get_cloud_list_folder import GetCloudListFolder
    from .get_cloud_list_request import GetCloudListRequest
    from .get_cloud_list_response import GetCloudListResponse
    from .get_folder_list_data import GetFolderListData
    from .get_folder_list_folder import GetFolderListFolder
    from .get_folder_list_response import GetFolderListResponse
    from .get_login_linked_request import GetLoginLinkedRequest
    from .get_login_linked_request_device_type import GetLoginLinkedRequestDeviceType
    from .get_login_linked_response import GetLoginLinkedResponse
    from .hands_up_message import HandsUpMessage
    from .lms_activity_add_student_request import LmsActivityAddStudentRequest
    from .lms_activity_add_student_response import LmsActivityAddStudentResponse
    from .lms_activity_add_student_result import LmsActivityAddStudentResult
    from .lms_activity_create_class_data import LmsActivityCreateClassData
    from .lms_activity_create_class_live_info import LmsActivityCreateClassLiveInfo
    from .lms_activity_create_class_request import LmsActivityCreateClassRequest
    from .lms_activity_create_class_request_camera_hide import (
        LmsActivityCreateClassRequestCameraHide,
    )
    from .lms_activity_create_class_request_is_allow_check import (
        LmsActivityCreateClassRequestIsAllowCheck,
    )
    from .lms_activity_create_class_request_is_auto_onstage import (
        LmsActivityCreateClassRequestIsAutoOnstage,
    )
    from .lms_activity_create_class_request_is_dc import (
        LmsActivityCreateClassRequestIsDc,
    )
    from .lms_activity_create_class_request_is_hd import (
        LmsActivityCreateClassRequestIsHd,
    )
    from .lms_activity_create_class_request_live_state import (
        LmsActivityCreateClassRequestLiveState,
    )
    from .lms_activity_create_class_request_omo_station_broadcast import (
        LmsActivityCreateClassRequestOmoStationBroadcast,
    )
    from .lms_activity_create_class_request_open_state import (
        LmsActivityCreateClassRequestOpenState,
    )
    from .lms_activity_create_class_request_record_state import (
        LmsActivityCreateClassRequestRecordState,
    )
    from .lms_activity_create_class_request_record_type import (
        LmsActivityCreateClassRequestRecordType,
    )
    from .lms_activity_create_class_response import LmsActivityCreateClassResponse
    from .lms_activity_release_data import LmsActivityReleaseData
    from .lms_activity_release_request import LmsActivityReleaseRequest
    from .lms_activity_release_response import LmsActivityReleaseResponse
    from .lms_unit_create_data import LmsUnitCreateData
    from .lms_unit_create_request import LmsUnitCreateRequest
    from .lms_unit_create_request_publish_flag import LmsUnitCreateRequestPublishFlag
    from .lms_unit_create_response import LmsUnitCreateResponse
    from .message_area import MessageArea
    from .message_participant import MessageParticipant
    from .message_point import MessagePoint
    from .rating_by_student_comment import RatingByStudentComment
    from .rating_by_student_comments import RatingByStudentComments
    from .rating_by_student_message import RatingByStudentMessage
    from .rating_by_teacher_comment import RatingByTeacherComment
    from .rating_by_teacher_comments import RatingByTeacherComments
    from .rating_by_teacher_message import RatingByTeacherMessage
    from .rating_score import RatingScore
    from .register_multiple_request import RegisterMultipleRequest
    from .register_multiple_response import RegisterMultipleResponse
    from .register_multiple_result import RegisterMultipleResult
    from .register_multiple_user import RegisterMultipleUser
    from .register_multiple_user_add_to_school_member import (
        RegisterMultipleUserAddToSchoolMember,
    )
    from .register_request import RegisterRequest
    from .register_request_add_to_school_member import RegisterRequestAddToSchoolMember
    from .register_request_is_sent_message import RegisterRequestIsSentMessage
    from .register_response import RegisterResponse
    from .register_upload import RegisterUpload
    from .responder_tool_global_message import ResponderToolGlobalMessage
    from .responder_tool_message import ResponderToolMessage
    from .school_modify_school_conf_data import SchoolModifySchoolConfData
    from .school_modify_school_conf_request import SchoolModifySchoolConfRequest
    from .school_modify_school_conf_request_allow_new_student_view_replay import (
        SchoolModifySchoolConfRequestAllowNewStudentViewReplay,
    )
    from .school_modify_school_conf_request_allow_view_replay import (
        SchoolModifySchoolConfRequestAllowViewReplay,
    )
    from .school_modify_school_conf_response import SchoolModifySchoolConfResponse
    from .selector_tool_global_message import SelectorToolGlobalMessage
    from .selector_tool_message import SelectorToolMessage
    from .test_message import TestMessage
    from .upload_file_request import UploadFileRequest
    from .upload_file_response import UploadFileResponse
    from .webcam_position_message import WebcamPositionMessage

_MODULES = {
    "Acknowledgement": ".acknowledgement",
    "AcknowledgementErrorInfo": ".acknowledgement_error_info",
    "AddCourseRequest": ".add_course_request",
    "AddCourseRequestAllowAddFriend": ".add_course_request_allow_add_friend",
    "AddCourseRequestAllowStudentModifyNickname": ".add_course_request_allow_student_modify_nickname",
    "AddCourseRequestNotAllowDeleteCourseStudentReplay": ".add_course_request_not_allow_delete_course_student_replay",
    "AddCourseRequestSubjectId": ".add_course_request_subject_id",
    "AddCourseResponse": ".add_course_response",
    "AddCourseStudentMultipleRequest": ".add_course_student_multiple_request",
    "AddCourseStudentMultipleRequestIdentity": ".add_course_student_multiple_request_identity",
    "AddCourseStudentMultipleResponse": ".add_course_student_multiple_response",
    "AddCourseStudentMultipleResult": ".add_course_student_multiple_result",
    "AddCourseStudentMultipleStudent": ".add_course_student_multiple_student",
    "AddCourseStudentRequest": ".add_course_student_request",
    "AddCourseStudentRequestIdentity": ".add_course_student_request_identity",
    "AddCourseStudentResponse": ".add_course_student_response",
    "AddCourseUpload": ".add_course_upload",
    "AddSchoolLabelData": ".add_school_label_data",
    "AddSchoolLabelRequest": ".add_school_label_request",
    "AddSchoolLabelResponse": ".add_school_label_response",
    "AddSchoolStudentRequest": ".add_school_student_request",
    "AddSchoolStudentResponse": ".add_school_student_response",
    "AddTeacherRequest": ".add_teacher_request",
    "AddTeacherResponse": ".add_teacher_response",
    "AddTeacherUpload": ".add_teacher_upload",
    "AwardMessage": ".award_message",
    "CreateFolderRequest": ".create_folder_request",
    "CreateFolderResponse": ".create_folder_response",
    "EndAnswer": ".end_answer",
    "EndAnswerChoice": ".end_answer_choice",
    "EndAnswerParticipant": ".end_answer_participant",
    "EndAnswers": ".end_answers",
    "EndAttendance": ".end_attendance",
    "EndAttendanceDeputy": ".end_attendance_deputy",
    "EndAttendanceDetail": ".end_attendance_detail",
    "EndAttendances": ".end_attendances",
    "EndAuthorization": ".end_authorization",
    "EndAuthorizations": ".end_authorizations",
    "EndAward": ".end_award",
    "EndAwards": ".end_awards",
    "EndBoard": ".end_board",
    "EndClassSet": ".end_class_set",
    "EndCourseware": ".end_courseware",
    "EndCoursewareFile": ".end_courseware_file",
    "EndData": ".end_data",
    "EndDice": ".end_dice",
    "EndEdb": ".end_edb",
    "EndEdbFile": ".end_edb_file",
    "EndEquipment": ".end_equipment",
    "EndEquipmentUse": ".end_equipment_use",
    "EndEquipments": ".end_equipments",
    "EndGroup": ".end_group",
    "EndGroupMember": ".end_group_member",
    "EndGroupMembers": ".end_group_members",
    "EndGrouping": ".end_grouping",
    "EndGroupingItem": ".end_grouping_item",
    "EndKickOut": ".end_kick_out",
    "EndKickOuts": ".end_kick_outs",
    "EndMessage": ".end_message",
    "EndMultiScreen": ".end_multi_screen",
    "EndMute": ".end_mute",
    "EndMuteAll": ".end_mute_all",
    "EndMutePerson": ".end_mute_person",
    "EndMutePersons": ".end_mute_persons",
    "EndRaisedHand": ".end_raised_hand",
    "EndRaisedHands": ".end_raised_hands",
    "EndRandomPick": ".end_random_pick",
    "EndResponder": ".end_responder",
    "EndResponderPerson": ".end_responder_person",
    "EndResponderPersons": ".end_responder_persons",
    "EndScreenChange": ".end_screen_change",
    "EndScreenChangeDetail": ".end_screen_change_detail",
    "EndScreenChanges": ".end_screen_changes",
    "EndScreenShare": ".end_screen_share",
    "EndSeat": ".end_seat",
    "EndSeatCount": ".end_seat_count",
    "EndSeatDetail": ".end_seat_detail",
    "EndSeatTotal": ".end_seat_total",
    "EndSeats": ".end_seats",
    "EndSilence": ".end_silence",
    "EndSilenceAll": ".end_silence_all",
    "EndSilencePerson": ".end_silence_person",
    "EndSilencePersons": ".end_silence_persons",
    "EndStage": ".end_stage",
    "EndStages": ".end_stages",
    "EndTeachingCamera": ".end_teaching_camera",
    "EndTeachingCameraDetails": ".end_teaching_camera_details",
    "EndTimer": ".end_timer",
    "EndVideoWall": ".end_video_wall",
    "ErrorInfo": ".error_info",
    "GetCloudListFile": ".get_cloud_list_file",
    "GetCloudListFolder": ".get_cloud_list_folder",
    "GetCloudListRequest": ".get_cloud_list_request",
    "GetCloudListResponse": ".get_cloud_list_response",
    "GetFolderListData": ".get_folder_list_data",
    "GetFolderListFolder": ".get_folder_list_folder",
    "GetFolderListResponse": ".get_folder_list_response",
    "GetLoginLinkedRequest": ".get_login_linked_request",
    "GetLoginLinkedRequestDeviceType": ".get_login_linked_request_device_type",
    "GetLoginLinkedResponse": ".get_login_linked_response",
    "HandsUpMessage": ".hands_up_message",
    "LmsActivityAddStudentRequest": ".lms_activity_add_student_request",
    "LmsActivityAddStudentResponse": ".lms_activity_add_student_response",
    "LmsActivityAddStudentResult": ".lms_activity_add_student_result",
    "LmsActivityCreateClassData": ".lms_activity_create_class_data",
    "LmsActivityCreateClassLiveInfo": ".lms_activity_create_class_live_info",
    "LmsActivityCreateClassRequest": ".lms_activity_create_class_request",
    "LmsActivityCreateClassRequestCameraHide": ".lms_activity_create_class_request_camera_hide",
    "LmsActivityCreateClassRequestIsAllowCheck": ".lms_activity_create_class_request_is_allow_check",
    "LmsActivityCreateClassRequestIsAutoOnstage": ".lms_activity_create_class_request_is_auto_onstage",
    "LmsActivityCreateClassRequestIsDc": ".lms_activity_create_class_request_is_dc",
    "LmsActivityCreateClassRequestIsHd": ".lms_activity_create_class_request_is_hd",
    "LmsActivityCreateClassRequestLiveState": ".lms_activity_create_class_request_live_state",
    "LmsActivityCreateClassRequestOmoStationBroadcast": ".lms_activity_create_class_request_omo_station_broadcast",
    "LmsActivityCreateClassRequestOpenState": ".lms_activity_create_class_request_open_state",
    "LmsActivityCreateClassRequestRecordState": ".lms_activity_create_class_request_record_state",
    "LmsActivityCreateClassRequestRecordType": ".lms_activity_create_class_request_record_type",
    "LmsActivityCreateClassResponse": ".lms_activity_create_class_response",
    "LmsActivityReleaseData": ".lms_activity_release_data",
    "LmsActivityReleaseRequest": ".lms_activity_release_request",
    "LmsActivityReleaseResponse": ".lms_activity_release_response",
    "LmsUnitCreateData": ".lms_unit_create_data",
    "LmsUnitCreateRequest": ".lms_unit_create_request",
    "LmsUnitCreateRequestPublishFlag": ".lms_unit_create_request_publish_flag",
    "LmsUnitCreateResponse": ".lms_unit_create_response",
    "MessageArea": ".message_area",
    "MessageParticipant": ".message_participant",
    "MessagePoint": ".message_point",
    "RatingByStudentComment": ".rating_by_student_comment",
    "RatingByStudentComments": ".rating_by_student_comments",
    "RatingByStudentMessage": ".rating_by_student_message",
    "RatingByTeacherComment": ".rating_by_teacher_comment",
    "RatingByTeacherComments": ".rating_by_teacher_comments",
    "RatingByTeacherMessage": ".rating_by_teacher_message",
    "RatingScore": ".rating_score",
    "RegisterMultipleRequest": ".register_multiple_request",
    "RegisterMultipleResponse": ".register_multiple_response",
    "RegisterMultipleResult": ".register_multiple_result",
    "RegisterMultipleUser": ".register_multiple_user",
    "RegisterMultipleUserAddToSchoolMember": ".register_multiple_user_add_to_school_member",
    "RegisterRequest": ".register_request",
    "RegisterRequestAddToSchoolMember": ".register_request_add_to_school_member",
    "RegisterRequestIsSentMessage": ".register_request_is_sent_message",
    "RegisterResponse": ".register_response",
    "RegisterUpload": ".register_upload",
    "ResponderToolGlobalMessage": ".responder_tool_global_message",
    "ResponderToolMessage": ".responder_tool_message",
    "SchoolModifySchoolConfData": ".school_modify_school_conf_data",
    "SchoolModifySchoolConfRequest": ".school_modify_school_conf_request",
    "SchoolModifySchoolConfRequestAllowNewStudentViewReplay": ".school_modify_school_conf_request_allow_new_student_view_replay",
    "SchoolModifySchoolConfRequestAllowViewReplay": ".school_modify_school_conf_request_allow_view_replay",
    "SchoolModifySchoolConfResponse": ".school_modify_school_conf_response",
    "SelectorToolGlobalMessage": ".selector_tool_global_message",
    "SelectorToolMessage": ".selector_tool_message",
    "TestMessage": ".test_message",
    "UploadFileRequest": ".upload_file_request",
    "UploadFileResponse": ".upload_file_response",
    "WebcamPositionMessage": ".webcam_position_message",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "Acknowledgement",
    "AcknowledgementErrorInfo",
    "AddCourseRequest",
    "AddCourseRequestAllowAddFriend",
    "AddCourseRequestAllowStudentModifyNickname",
    "AddCourseRequestNotAllowDeleteCourseStudentReplay",
    "AddCourseRequestSubjectId",
    "AddCourseResponse",
    "AddCourseStudentMultipleRequest",
    "AddCourseStudentMultipleRequestIdentity",
    "AddCourseStudentMultipleResponse",
    "AddCourseStudentMultipleResult",
    "AddCourseStudentMultipleStudent",
    "AddCourseStudentRequest",
    "AddCourseStudentRequestIdentity",
    "AddCourseStudentResponse",
    "AddCourseUpload",
    "AddSchoolLabelData",
    "AddSchoolLabelRequest",
    "AddSchoolLabelResponse",
    "AddSchoolStudentRequest",
    "AddSchoolStudentResponse",
    "AddTeacherRequest",
    "AddTeacherResponse",
    "AddTeacherUpload",
    "AwardMessage",
    "CreateFolderRequest",
    "CreateFolderResponse",
    "EndAnswer",
    "EndAnswerChoice",
    "EndAnswerParticipant",
    "EndAnswers",
    "EndAttendance",
    "EndAttendanceDeputy",
    "EndAttendanceDetail",
    "EndAttendances",
    "EndAuthorization",
    "EndAuthorizations",
    "EndAward",
    "EndAwards",
    "EndBoard",
    "EndClassSet",
    "EndCourseware",
    "EndCoursewareFile",
    "EndData",
    "EndDice",
    "EndEdb",
    "EndEdbFile",
    "EndEquipment",
    "EndEquipments",
    "EndEquipmentUse",
    "EndGroup",
    "EndGrouping",
    "EndGroupingItem",
    "EndGroupMember",
    "EndGroupMembers",
    "EndKickOut",
    "EndKickOuts",
    "EndMessage",
    "EndMultiScreen",
    "EndMute",
    "EndMuteAll",
    "EndMutePerson",
    "EndMutePersons",
    "EndRaisedHand",
    "EndRaisedHands",
    "EndRandomPick",
    "EndResponder",
    "EndResponderPerson",
    "EndResponderPersons",
    "EndScreenChange",
    "EndScreenChangeDetail",
    "EndScreenChanges",
    "EndScreenShare",
    "EndSeat",
    "EndSeatCount",
    "EndSeatDetail",
    "EndSeats",
    "EndSeatTotal",
    "EndSilence",
    "EndSilenceAll",
    "EndSilencePerson",
    "EndSilencePersons",
    "EndStage",
    "EndStages",
    "EndTeachingCamera",
    "EndTeachingCameraDetails",
    "EndTimer",
    "EndVideoWall",
    "ErrorInfo",
    "GetCloudListFile",
    "GetCloudListFolder",
    "GetCloudListRequest",
    "GetCloudListResponse",
    "GetFolderListData",
    "GetFolderListFolder",
    "GetFolderListResponse",
    "GetLoginLinkedRequest",
    "GetLoginLinkedRequestDeviceType",
    "GetLoginLinkedResponse",
    "HandsUpMessage",
    "LmsActivityAddStudentRequest",
    "LmsActivityAddStudentResponse",
    "LmsActivityAddStudentResult",
    "LmsActivityCreateClassData",
    "LmsActivityCreateClassLiveInfo",
    "LmsActivityCreateClassRequest",
    "LmsActivityCreateClassRequestCameraHide",
    "LmsActivityCreateClassRequestIsAllowCheck",
    "LmsActivityCreateClassRequestIsAutoOnstage",
    "LmsActivityCreateClassRequestIsDc",
    "LmsActivityCreateClassRequestIsHd",
    "LmsActivityCreateClassRequestLiveState",
    "LmsActivityCreateClassRequestOmoStationBroadcast",
    "LmsActivityCreateClassRequestOpenState",
    "LmsActivityCreateClassRequestRecordState",
    "LmsActivityCreateClassRequestRecordType",
    "LmsActivityCreateClassResponse",
    "LmsActivityReleaseData",
    "LmsActivityReleaseRequest",
    "LmsActivityReleaseResponse",
    "LmsUnitCreateData",
    "LmsUnitCreateRequest",
    "LmsUnitCreateRequestPublishFlag",
    "LmsUnitCreateResponse",
    "MessageArea",
    "MessageParticipant",
    "MessagePoint",
    "RatingByStudentComment",
    "RatingByStudentComments",
    "RatingByStudentMessage",
    "RatingByTeacherComment",
    "RatingByTeacherComments",
    "RatingByTeacherMessage",
    "RatingScore",
    "RegisterMultipleRequest",
    "RegisterMultipleResponse",
    "RegisterMultipleResult",
    "RegisterMultipleUser",
    "RegisterMultipleUserAddToSchoolMember",
    "RegisterRequest",
    "RegisterRequestAddToSchoolMember",
    "RegisterRequestIsSentMessage",
    "RegisterResponse",
    "RegisterUpload",
    "ResponderToolGlobalMessage",
    "ResponderToolMessage",
    "SchoolModifySchoolConfData",
    "SchoolModifySchoolConfRequest",
    "SchoolModifySchoolConfRequestAllowNewStudentViewReplay",
    "SchoolModifySchoolConfRequestAllowViewReplay",
    "SchoolModifySchoolConfResponse",
    "SelectorToolGlobalMessage",
    "SelectorToolMessage",
    "TestMessage",
    "UploadFileRequest",
    "UploadFileResponse",
    "WebcamPositionMessage",
)
