# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""Contains all the data models used in inputs/outputs; each is imported when it is first asked for (PEP 562)."""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    pass
    from .account_cancellation_message import AccountCancellationMessage
    from .acknowledgement import Acknowledgement
    from .acknowledgement_error_info import AcknowledgementErrorInfo
    from .add_class_labels_lesson import AddClassLabelsLesson
    from .add_class_labels_request import AddClassLabelsRequest
    from .add_class_labels_response import AddClassLabelsResponse
    from .add_class_labels_result import AddClassLabelsResult
    from .add_class_student_multiple_request import AddClassStudentMultipleRequest
    from .add_class_student_multiple_request_identity import (
        AddClassStudentMultipleRequestIdentity,
    )
    from .add_class_student_multiple_response import AddClassStudentMultipleResponse
    from .add_class_student_multiple_student import AddClassStudentMultipleStudent
    from .add_course_class_more_data import AddCourseClassMoreData
    from .add_course_class_multiple_lesson import AddCourseClassMultipleLesson
    from .add_course_class_multiple_lesson_allow_unlogged_chat import (
        AddCourseClassMultipleLessonAllowUnloggedChat,
    )
    from .add_course_class_multiple_lesson_is_auto_onstage import (
        AddCourseClassMultipleLessonIsAutoOnstage,
    )
    from .add_course_class_multiple_lesson_is_dc import AddCourseClassMultipleLessonIsDc
    from .add_course_class_multiple_lesson_is_hd import AddCourseClassMultipleLessonIsHd
    from .add_course_class_multiple_lesson_live import AddCourseClassMultipleLessonLive
    from .add_course_class_multiple_lesson_omo_station_broadcast import (
        AddCourseClassMultipleLessonOmoStationBroadcast,
    )
    from .add_course_class_multiple_lesson_record import (
        AddCourseClassMultipleLessonRecord,
    )
    from .add_course_class_multiple_lesson_record_scene import (
        AddCourseClassMultipleLessonRecordScene,
    )
    from .add_course_class_multiple_lesson_replay import (
        AddCourseClassMultipleLessonReplay,
    )
    from .add_course_class_multiple_lesson_teach_mode import (
        AddCourseClassMultipleLessonTeachMode,
    )
    from .add_course_class_multiple_lesson_watch_by_login import (
        AddCourseClassMultipleLessonWatchByLogin,
    )
    from .add_course_class_multiple_request import AddCourseClassMultipleRequest
    from .add_course_class_multiple_response import AddCourseClassMultipleResponse
    from .add_course_class_multiple_result import AddCourseClassMultipleResult
    from .add_course_class_request import AddCourseClassRequest
    from .add_course_class_request_allow_unlogged_chat import (
        AddCourseClassRequestAllowUnloggedChat,
    )
    from .add_course_class_request_is_auto_onstage import (
        AddCourseClassRequestIsAutoOnstage,
    )
    from .add_course_class_request_is_dc import AddCourseClassRequestIsDc
    from .add_course_class_request_is_hd import AddCourseClassRequestIsHd
    from .add_course_class_request_live import AddCourseClassRequestLive
    from .add_course_class_request_omo_station_broadcast import (
        AddCourseClassRequestOmoStationBroadcast,
    )
    from .add_course_class_request_record import AddCourseClassRequestRecord
    from .add_course_class_request_record_scene import AddCourseClassRequestRecordScene
    from .add_course_class_request_replay import AddCourseClassRequestReplay
    from .add_course_class_request_teach_mode import AddCourseClassRequestTeachMode
    from .add_course_class_request_watch_by_login import (
        AddCourseClassRequestWatchByLogin,
    )
    from .add_course_class_response import AddCourseClassResponse
    from .add_course_class_student_request import AddCourseClassStudentRequest
    from .add_course_class_student_response import AddCourseClassStudentResponse
    from .add_course_class_student_result import AddCourseClassStudentResult
    from .add_course_group_member import AddCourseGroupMember
    from .add_course_group_member_is_leader import AddCourseGroupMemberIsLeader
    from .add_course_group_request import AddCourseGroupRequest
    from .add_course_group_response import AddCourseGroupResponse
    from .add_course_labels_course import AddCourseLabelsCourse
    from .add_course_labels_request import AddCourseLabelsRequest
    from .add_course_labels_response import AddCourseLabelsResponse
    from .add_course_labels_result import AddCourseLabelsResult
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
    from .answer_sheet_score_data import AnswerSheetScoreData
    from .answer_sheet_score_message import AnswerSheetScoreMessage
    from .authorize_message import AuthorizeMessage
    from .award_message import AwardMessage
    from .chat_content_message import ChatContentMessage
    from .check_message import CheckMessage
    from .class_info_change_data import ClassInfoChangeData
    from .class_info_change_message import ClassInfoChangeMessage
    from .class_len_message import ClassLenMessage
    from .class_student_change_data import ClassStudentChangeData
    from .class_student_change_message import ClassStudentChangeMessage
    from .client_playback_data_detail_data import ClientPlaybackDataDetailData
    from .client_playback_data_detail_latest import ClientPlaybackDataDetailLatest
    from .client_playback_data_detail_message import ClientPlaybackDataDetailMessage
    from .client_playback_data_detail_old_data import ClientPlaybackDataDetailOldData
    from .client_playback_data_detail_old_message import (
        ClientPlaybackDataDetailOldMessage,
    )
    from .course_add_course_teacher_request import CourseAddCourseTeacherRequest
    from .course_add_course_teacher_response import CourseAddCourseTeacherResponse
    from .course_add_course_teacher_result import CourseAddCourseTeacherResult
    from .course_info_change_data import CourseInfoChangeData
    from .course_info_change_message import CourseInfoChangeMessage
    from .course_student_change_data import CourseStudentChangeData
    from .course_student_change_message import CourseStudentChangeMessage
    from .create_folder_request import CreateFolderRequest
    from .create_folder_response import CreateFolderResponse
    from .del_class_student_multiple_request import DelClassStudentMultipleRequest
    from .del_class_student_multiple_request_identity import (
        DelClassStudentMultipleRequestIdentity,
    )
    from .del_class_student_multiple_response import DelClassStudentMultipleResponse
    from .del_course_class_request import DelCourseClassRequest
    from .del_course_class_response import DelCourseClassResponse
    from .del_course_group_request import DelCourseGroupRequest
    from .del_course_group_response import DelCourseGroupResponse
    from .del_course_request import DelCourseRequest
    from .del_course_response import DelCourseResponse
    from .del_course_student_multiple_request import DelCourseStudentMultipleRequest
    from .del_course_student_multiple_request_identity import (
        DelCourseStudentMultipleRequestIdentity,
    )
    from .del_course_student_multiple_response import DelCourseStudentMultipleResponse
    from .del_course_student_multiple_result import DelCourseStudentMultipleResult
    from .del_course_student_request import DelCourseStudentRequest
    from .del_course_student_request_identity import DelCourseStudentRequestIdentity
    from .del_course_student_response import DelCourseStudentResponse
    from .del_end_course_class_request import DelEndCourseClassRequest
    from .del_end_course_class_response import DelEndCourseClassResponse
    from .del_file_request import DelFileRequest
    from .del_file_response import DelFileResponse
    from .del_folder_request import DelFolderRequest
    from .del_folder_response import DelFolderResponse
    from .delete_class_video_request import DeleteClassVideoRequest
    from .delete_class_video_response import DeleteClassVideoResponse
    from .delete_school_label_request import DeleteSchoolLabelRequest
    from .delete_school_label_response import DeleteSchoolLabelResponse
    from .delete_sub_school_account_request import DeleteSubSchoolAccountRequest
    from .delete_sub_school_account_response import DeleteSubSchoolAccountResponse
    from .discussion_change_info_comment import DiscussionChangeInfoComment
    from .discussion_change_info_data import DiscussionChangeInfoData
    from .discussion_change_info_message import DiscussionChangeInfoMessage
    from .edb_img_message import EdbImgMessage
    from .edit_course_class_request import EditCourseClassRequest
    from .edit_course_class_request_allow_unlogged_chat import (
        EditCourseClassRequestAllowUnloggedChat,
    )
    from .edit_course_class_request_is_auto_onstage import (
        EditCourseClassRequestIsAutoOnstage,
    )
    from .edit_course_class_request_live import EditCourseClassRequestLive
    from .edit_course_class_request_omo_station_broadcast import (
        EditCourseClassRequestOmoStationBroadcast,
    )
    from .edit_course_class_request_record import EditCourseClassRequestRecord
    from .edit_course_class_request_record_scene import (
        EditCourseClassRequestRecordScene,
    )
    from .edit_course_class_request_replay import EditCourseClassRequestReplay
    from .edit_course_class_request_teach_mode import EditCourseClassRequestTeachMode
    from .edit_course_class_request_watch_by_login import (
        EditCourseClassRequestWatchByLogin,
    )
    from .edit_course_class_response import EditCourseClassResponse
    from .edit_course_group_request import EditCourseGroupRequest
    from .edit_course_group_response import EditCourseGroupResponse
    from .edit_course_request import EditCourseRequest
    from .edit_course_request_allow_add_friend import EditCourseRequestAllowAddFriend
    from .edit_course_request_allow_student_modify_nickname import (
        EditCourseRequestAllowStudentModifyNickname,
    )
    from .edit_course_request_not_allow_delete_course_student_replay import (
        EditCourseRequestNotAllowDeleteCourseStudentReplay,
    )
    from .edit_course_request_stamp import EditCourseRequestStamp
    from .edit_course_request_subject_id import EditCourseRequestSubjectId
    from .edit_course_response import EditCourseResponse
    from .edit_course_upload import EditCourseUpload
    from .edit_school_student_request import EditSchoolStudentRequest
    from .edit_school_student_response import EditSchoolStudentResponse
    from .edit_teacher_request import EditTeacherRequest
    from .edit_teacher_response import EditTeacherResponse
    from .edit_teacher_upload import EditTeacherUpload
    from .edit_user_info_request import EditUserInfoRequest
    from .edit_user_info_response import EditUserInfoResponse
    from .edit_user_info_upload import EditUserInfoUpload
    from .edu_dt_answer import EduDtAnswer
    from .edu_dt_data import EduDtData
    from .edu_dt_message import EduDtMessage
    from .edu_dt_question import EduDtQuestion
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
    from .end_course_request import EndCourseRequest
    from .end_course_response import EndCourseResponse
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
    from .enter_room_message import EnterRoomMessage
    from .error_info import ErrorInfo
    from .exam_score_data import ExamScoreData
    from .exam_score_message import ExamScoreMessage
    from .file_cov_data import FileCovData
    from .file_cov_message import FileCovMessage
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
    from .get_temp_login_key_request import GetTempLoginKeyRequest
    from .get_temp_login_key_response import GetTempLoginKeyResponse
    from .get_top_folder_id_response import GetTopFolderIdResponse
    from .get_webcast_url_request import GetWebcastUrlRequest
    from .get_webcast_url_response import GetWebcastUrlResponse
    from .hands_up_message import HandsUpMessage
    from .help_info_data import HelpInfoData
    from .help_info_message import HelpInfoMessage
    from .homework_score_data import HomeworkScoreData
    from .homework_score_message import HomeworkScoreMessage
    from .homework_score_review import HomeworkScoreReview
    from .homework_submit_data import HomeworkSubmitData
    from .homework_submit_file import HomeworkSubmitFile
    from .homework_submit_message import HomeworkSubmitMessage
    from .kick_out_message import KickOutMessage
    from .leave_room_message import LeaveRoomMessage
    from .live_chat_msg_detail_data import LiveChatMsgDetailData
    from .live_chat_msg_detail_extension import LiveChatMsgDetailExtension
    from .live_chat_msg_detail_message import LiveChatMsgDetailMessage
    from .live_chat_msg_detail_message_text import LiveChatMsgDetailMessageText
    from .live_data_detail_message import LiveDataDetailMessage
    from .live_detail_data import LiveDetailData
    from .live_detail_message import LiveDetailMessage
    from .live_goods_click_detail_data import LiveGoodsClickDetailData
    from .live_goods_click_detail_message import LiveGoodsClickDetailMessage
    from .live_like_data import LiveLikeData
    from .live_like_message import LiveLikeMessage
    from .live_reserve_data import LiveReserveData
    from .live_reserve_message import LiveReserveMessage
    from .live_web_login_data import LiveWebLoginData
    from .live_web_login_message import LiveWebLoginMessage
    from .lms_activity_add_student_request import LmsActivityAddStudentRequest
    from .lms_activity_add_student_response import LmsActivityAddStudentResponse
    from .lms_activity_add_student_result import LmsActivityAddStudentResult
    from .lms_activity_create_activity_no_class_data import (
        LmsActivityCreateActivityNoClassData,
    )
    from .lms_activity_create_activity_no_class_request import (
        LmsActivityCreateActivityNoClassRequest,
    )
    from .lms_activity_create_activity_no_class_request_activity_type import (
        LmsActivityCreateActivityNoClassRequestActivityType,
    )
    from .lms_activity_create_activity_no_class_response import (
        LmsActivityCreateActivityNoClassResponse,
    )
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
    from .lms_activity_delete_data import LmsActivityDeleteData
    from .lms_activity_delete_request import LmsActivityDeleteRequest
    from .lms_activity_delete_response import LmsActivityDeleteResponse
    from .lms_activity_delete_student_request import LmsActivityDeleteStudentRequest
    from .lms_activity_delete_student_response import LmsActivityDeleteStudentResponse
    from .lms_activity_release_data import LmsActivityReleaseData
    from .lms_activity_release_request import LmsActivityReleaseRequest
    from .lms_activity_release_response import LmsActivityReleaseResponse
    from .lms_activity_update_class_data import LmsActivityUpdateClassData
    from .lms_activity_update_class_request import LmsActivityUpdateClassRequest
    from .lms_activity_update_class_request_camera_hide import (
        LmsActivityUpdateClassRequestCameraHide,
    )
    from .lms_activity_update_class_request_is_allow_check import (
        LmsActivityUpdateClassRequestIsAllowCheck,
    )
    from .lms_activity_update_class_request_is_auto_onstage import (
        LmsActivityUpdateClassRequestIsAutoOnstage,
    )
    from .lms_activity_update_class_request_is_dc import (
        LmsActivityUpdateClassRequestIsDc,
    )
    from .lms_activity_update_class_request_is_hd import (
        LmsActivityUpdateClassRequestIsHd,
    )
    from .lms_activity_update_class_request_live_state import (
        LmsActivityUpdateClassRequestLiveState,
    )
    from .lms_activity_update_class_request_omo_station_broadcast import (
        LmsActivityUpdateClassRequestOmoStationBroadcast,
    )
    from .lms_activity_update_class_request_open_state import (
        LmsActivityUpdateClassRequestOpenState,
    )
    from .lms_activity_update_class_request_record_state import (
        LmsActivityUpdateClassRequestRecordState,
    )
    from .lms_activity_update_class_request_record_type import (
        LmsActivityUpdateClassRequestRecordType,
    )
    from .lms_activity_update_class_response import LmsActivityUpdateClassResponse
    from .lms_online_double_teacher_add_class_data import (
        LmsOnlineDoubleTeacherAddClassData,
    )
    from .lms_online_double_teacher_add_class_request import (
        LmsOnlineDoubleTeacherAddClassRequest,
    )
    from .lms_online_double_teacher_add_class_response import (
        LmsOnlineDoubleTeacherAddClassResponse,
    )
    from .lms_online_double_teacher_add_class_result import (
        LmsOnlineDoubleTeacherAddClassResult,
    )
    from .lms_online_double_teacher_add_class_sub_class import (
        LmsOnlineDoubleTeacherAddClassSubClass,
    )
    from .lms_online_double_teacher_add_class_sub_class_camera_hide import (
        LmsOnlineDoubleTeacherAddClassSubClassCameraHide,
    )
    from .lms_online_double_teacher_add_class_sub_class_is_auto_onstage import (
        LmsOnlineDoubleTeacherAddClassSubClassIsAutoOnstage,
    )
    from .lms_online_double_teacher_add_class_sub_class_is_dc import (
        LmsOnlineDoubleTeacherAddClassSubClassIsDc,
    )
    from .lms_online_double_teacher_add_class_sub_class_is_hd import (
        LmsOnlineDoubleTeacherAddClassSubClassIsHd,
    )
    from .lms_online_double_teacher_add_class_sub_class_live_state import (
        LmsOnlineDoubleTeacherAddClassSubClassLiveState,
    )
    from .lms_online_double_teacher_add_class_sub_class_open_state import (
        LmsOnlineDoubleTeacherAddClassSubClassOpenState,
    )
    from .lms_online_double_teacher_add_class_sub_class_record_state import (
        LmsOnlineDoubleTeacherAddClassSubClassRecordState,
    )
    from .lms_online_double_teacher_add_class_sub_class_record_type import (
        LmsOnlineDoubleTeacherAddClassSubClassRecordType,
    )
    from .lms_online_double_teacher_add_class_sub_class_use_co_main_record import (
        LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord,
    )
    from .lms_online_double_teacher_delete_class_request import (
        LmsOnlineDoubleTeacherDeleteClassRequest,
    )
    from .lms_online_double_teacher_delete_class_response import (
        LmsOnlineDoubleTeacherDeleteClassResponse,
    )
    from .lms_online_double_teacher_delete_class_result import (
        LmsOnlineDoubleTeacherDeleteClassResult,
    )
    from .lms_online_double_teacher_edit_class_request import (
        LmsOnlineDoubleTeacherEditClassRequest,
    )
    from .lms_online_double_teacher_edit_class_request_camera_hide import (
        LmsOnlineDoubleTeacherEditClassRequestCameraHide,
    )
    from .lms_online_double_teacher_edit_class_request_is_auto_onstage import (
        LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage,
    )
    from .lms_online_double_teacher_edit_class_request_is_dc import (
        LmsOnlineDoubleTeacherEditClassRequestIsDc,
    )
    from .lms_online_double_teacher_edit_class_request_is_hd import (
        LmsOnlineDoubleTeacherEditClassRequestIsHd,
    )
    from .lms_online_double_teacher_edit_class_request_live_state import (
        LmsOnlineDoubleTeacherEditClassRequestLiveState,
    )
    from .lms_online_double_teacher_edit_class_request_open_state import (
        LmsOnlineDoubleTeacherEditClassRequestOpenState,
    )
    from .lms_online_double_teacher_edit_class_request_record_state import (
        LmsOnlineDoubleTeacherEditClassRequestRecordState,
    )
    from .lms_online_double_teacher_edit_class_request_record_type import (
        LmsOnlineDoubleTeacherEditClassRequestRecordType,
    )
    from .lms_online_double_teacher_edit_class_request_use_co_main_record import (
        LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord,
    )
    from .lms_online_double_teacher_edit_class_response import (
        LmsOnlineDoubleTeacherEditClassResponse,
    )
    from .lms_online_double_teacher_edit_class_result import (
        LmsOnlineDoubleTeacherEditClassResult,
    )
    from .lms_unit_create_data import LmsUnitCreateData
    from .lms_unit_create_request import LmsUnitCreateRequest
    from .lms_unit_create_request_publish_flag import LmsUnitCreateRequestPublishFlag
    from .lms_unit_create_response import LmsUnitCreateResponse
    from .lms_unit_delete_data import LmsUnitDeleteData
    from .lms_unit_delete_request import LmsUnitDeleteRequest
    from .lms_unit_delete_response import LmsUnitDeleteResponse
    from .lms_unit_move_request import LmsUnitMoveRequest
    from .lms_unit_move_response import LmsUnitMoveResponse
    from .lms_unit_update_data import LmsUnitUpdateData
    from .lms_unit_update_request import LmsUnitUpdateRequest
    from .lms_unit_update_request_publish_flag import LmsUnitUpdateRequestPublishFlag
    from .lms_unit_update_response import LmsUnitUpdateResponse
    from .message_area import MessageArea
    from .message_device_check import MessageDeviceCheck
    from .message_device_list import MessageDeviceList
    from .message_label import MessageLabel
    from .message_member import MessageMember
    from .message_participant import MessageParticipant
    from .message_point import MessagePoint
    from .message_staff import MessageStaff
    from .message_student import MessageStudent
    from .message_sub_topic import MessageSubTopic
    from .message_teacher import MessageTeacher
    from .message_topic import MessageTopic
    from .message_watch import MessageWatch
    from .modify_class_seat_num_request import ModifyClassSeatNumRequest
    from .modify_class_seat_num_request_is_dc import ModifyClassSeatNumRequestIsDc
    from .modify_class_seat_num_request_is_hd import ModifyClassSeatNumRequestIsHd
    from .modify_class_seat_num_response import ModifyClassSeatNumResponse
    from .modify_course_teacher_request import ModifyCourseTeacherRequest
    from .modify_course_teacher_response import ModifyCourseTeacherResponse
    from .modify_course_teacher_result import ModifyCourseTeacherResult
    from .modify_group_member_nickname_request import ModifyGroupMemberNicknameRequest
    from .modify_group_member_nickname_response import ModifyGroupMemberNicknameResponse
    from .modify_password_by_telephone_request import ModifyPasswordByTelephoneRequest
    from .modify_password_by_telephone_response import ModifyPasswordByTelephoneResponse
    from .modify_password_request import ModifyPasswordRequest
    from .modify_password_response import ModifyPasswordResponse
    from .mute_all_message import MuteAllMessage
    from .mute_message import MuteMessage
    from .net_data import NetData
    from .net_message import NetMessage
    from .rating_by_student_comment import RatingByStudentComment
    from .rating_by_student_comments import RatingByStudentComments
    from .rating_by_student_message import RatingByStudentMessage
    from .rating_by_teacher_comment import RatingByTeacherComment
    from .rating_by_teacher_comments import RatingByTeacherComments
    from .rating_by_teacher_message import RatingByTeacherMessage
    from .rating_score import RatingScore
    from .record_message import RecordMessage
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
    from .remove_course_teacher_request import RemoveCourseTeacherRequest
    from .remove_course_teacher_response import RemoveCourseTeacherResponse
    from .rename_file_request import RenameFileRequest
    from .rename_file_response import RenameFileResponse
    from .rename_folder_request import RenameFolderRequest
    from .rename_folder_response import RenameFolderResponse
    from .replace_phone_number_message import ReplacePhoneNumberMessage
    from .replay_data_detail_message import ReplayDataDetailMessage
    from .responder_tool_global_message import ResponderToolGlobalMessage
    from .responder_tool_message import ResponderToolMessage
    from .restart_using_teacher_request import RestartUsingTeacherRequest
    from .restart_using_teacher_response import RestartUsingTeacherResponse
    from .school_modify_school_conf_data import SchoolModifySchoolConfData
    from .school_modify_school_conf_request import SchoolModifySchoolConfRequest
    from .school_modify_school_conf_request_allow_new_student_view_replay import (
        SchoolModifySchoolConfRequestAllowNewStudentViewReplay,
    )
    from .school_modify_school_conf_request_allow_view_replay import (
        SchoolModifySchoolConfRequestAllowViewReplay,
    )
    from .school_modify_school_conf_response import SchoolModifySchoolConfResponse
    from .schooluser_modify_course_student_nick_name_request import (
        SchooluserModifyCourseStudentNickNameRequest,
    )
    from .schooluser_modify_course_student_nick_name_response import (
        SchooluserModifyCourseStudentNickNameResponse,
    )
    from .schooluser_modify_course_student_nick_name_result import (
        SchooluserModifyCourseStudentNickNameResult,
    )
    from .selector_tool_global_message import SelectorToolGlobalMessage
    from .selector_tool_message import SelectorToolMessage
    from .set_class_video_multiple_lesson import SetClassVideoMultipleLesson
    from .set_class_video_multiple_lesson_allow_unlogged_chat import (
        SetClassVideoMultipleLessonAllowUnloggedChat,
    )
    from .set_class_video_multiple_lesson_live import SetClassVideoMultipleLessonLive
    from .set_class_video_multiple_lesson_record import (
        SetClassVideoMultipleLessonRecord,
    )
    from .set_class_video_multiple_lesson_record_scene import (
        SetClassVideoMultipleLessonRecordScene,
    )
    from .set_class_video_multiple_lesson_replay import (
        SetClassVideoMultipleLessonReplay,
    )
    from .set_class_video_multiple_lesson_watch_by_login import (
        SetClassVideoMultipleLessonWatchByLogin,
    )
    from .set_class_video_multiple_request import SetClassVideoMultipleRequest
    from .set_class_video_multiple_response import SetClassVideoMultipleResponse
    from .set_class_video_multiple_result import SetClassVideoMultipleResult
    from .set_sub_account_message import SetSubAccountMessage
    from .stage_change_message import StageChangeMessage
    from .stop_using_teacher_request import StopUsingTeacherRequest
    from .stop_using_teacher_response import StopUsingTeacherResponse
    from .test_message import TestMessage
    from .update_class_lock_status_request import UpdateClassLockStatusRequest
    from .update_class_lock_status_request_is_lock import (
        UpdateClassLockStatusRequestIsLock,
    )
    from .update_class_lock_status_response import UpdateClassLockStatusResponse
    from .update_class_student_comment_request import UpdateClassStudentCommentRequest
    from .update_class_student_comment_response import UpdateClassStudentCommentResponse
    from .update_class_student_comment_result import UpdateClassStudentCommentResult
    from .update_class_student_comment_review import UpdateClassStudentCommentReview
    from .update_school_label_request import UpdateSchoolLabelRequest
    from .update_school_label_response import UpdateSchoolLabelResponse
    from .update_teacher_cloud_folders_request import UpdateTeacherCloudFoldersRequest
    from .update_teacher_cloud_folders_response import UpdateTeacherCloudFoldersResponse
    from .upload_file_request import UploadFileRequest
    from .upload_file_response import UploadFileResponse
    from .upload_message import UploadMessage
    from .user_check_message import UserCheckMessage
    from .webcam_position_message import WebcamPositionMessage

_MODULES = {
    "AccountCancellationMessage": ".account_cancellation_message",
    "Acknowledgement": ".acknowledgement",
    "AcknowledgementErrorInfo": ".acknowledgement_error_info",
    "AddClassLabelsLesson": ".add_class_labels_lesson",
    "AddClassLabelsRequest": ".add_class_labels_request",
    "AddClassLabelsResponse": ".add_class_labels_response",
    "AddClassLabelsResult": ".add_class_labels_result",
    "AddClassStudentMultipleRequest": ".add_class_student_multiple_request",
    "AddClassStudentMultipleRequestIdentity": ".add_class_student_multiple_request_identity",
    "AddClassStudentMultipleResponse": ".add_class_student_multiple_response",
    "AddClassStudentMultipleStudent": ".add_class_student_multiple_student",
    "AddCourseClassMoreData": ".add_course_class_more_data",
    "AddCourseClassMultipleLesson": ".add_course_class_multiple_lesson",
    "AddCourseClassMultipleLessonAllowUnloggedChat": ".add_course_class_multiple_lesson_allow_unlogged_chat",
    "AddCourseClassMultipleLessonIsAutoOnstage": ".add_course_class_multiple_lesson_is_auto_onstage",
    "AddCourseClassMultipleLessonIsDc": ".add_course_class_multiple_lesson_is_dc",
    "AddCourseClassMultipleLessonIsHd": ".add_course_class_multiple_lesson_is_hd",
    "AddCourseClassMultipleLessonLive": ".add_course_class_multiple_lesson_live",
    "AddCourseClassMultipleLessonOmoStationBroadcast": ".add_course_class_multiple_lesson_omo_station_broadcast",
    "AddCourseClassMultipleLessonRecord": ".add_course_class_multiple_lesson_record",
    "AddCourseClassMultipleLessonRecordScene": ".add_course_class_multiple_lesson_record_scene",
    "AddCourseClassMultipleLessonReplay": ".add_course_class_multiple_lesson_replay",
    "AddCourseClassMultipleLessonTeachMode": ".add_course_class_multiple_lesson_teach_mode",
    "AddCourseClassMultipleLessonWatchByLogin": ".add_course_class_multiple_lesson_watch_by_login",
    "AddCourseClassMultipleRequest": ".add_course_class_multiple_request",
    "AddCourseClassMultipleResponse": ".add_course_class_multiple_response",
    "AddCourseClassMultipleResult": ".add_course_class_multiple_result",
    "AddCourseClassRequest": ".add_course_class_request",
    "AddCourseClassRequestAllowUnloggedChat": ".add_course_class_request_allow_unlogged_chat",
    "AddCourseClassRequestIsAutoOnstage": ".add_course_class_request_is_auto_onstage",
    "AddCourseClassRequestIsDc": ".add_course_class_request_is_dc",
    "AddCourseClassRequestIsHd": ".add_course_class_request_is_hd",
    "AddCourseClassRequestLive": ".add_course_class_request_live",
    "AddCourseClassRequestOmoStationBroadcast": ".add_course_class_request_omo_station_broadcast",
    "AddCourseClassRequestRecord": ".add_course_class_request_record",
    "AddCourseClassRequestRecordScene": ".add_course_class_request_record_scene",
    "AddCourseClassRequestReplay": ".add_course_class_request_replay",
    "AddCourseClassRequestTeachMode": ".add_course_class_request_teach_mode",
    "AddCourseClassRequestWatchByLogin": ".add_course_class_request_watch_by_login",
    "AddCourseClassResponse": ".add_course_class_response",
    "AddCourseClassStudentRequest": ".add_course_class_student_request",
    "AddCourseClassStudentResponse": ".add_course_class_student_response",
    "AddCourseClassStudentResult": ".add_course_class_student_result",
    "AddCourseGroupMember": ".add_course_group_member",
    "AddCourseGroupMemberIsLeader": ".add_course_group_member_is_leader",
    "AddCourseGroupRequest": ".add_course_group_request",
    "AddCourseGroupResponse": ".add_course_group_response",
    "AddCourseLabelsCourse": ".add_course_labels_course",
    "AddCourseLabelsRequest": ".add_course_labels_request",
    "AddCourseLabelsResponse": ".add_course_labels_response",
    "AddCourseLabelsResult": ".add_course_labels_result",
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
    "AnswerSheetScoreData": ".answer_sheet_score_data",
    "AnswerSheetScoreMessage": ".answer_sheet_score_message",
    "AuthorizeMessage": ".authorize_message",
    "AwardMessage": ".award_message",
    "ChatContentMessage": ".chat_content_message",
    "CheckMessage": ".check_message",
    "ClassInfoChangeData": ".class_info_change_data",
    "ClassInfoChangeMessage": ".class_info_change_message",
    "ClassLenMessage": ".class_len_message",
    "ClassStudentChangeData": ".class_student_change_data",
    "ClassStudentChangeMessage": ".class_student_change_message",
    "ClientPlaybackDataDetailData": ".client_playback_data_detail_data",
    "ClientPlaybackDataDetailLatest": ".client_playback_data_detail_latest",
    "ClientPlaybackDataDetailMessage": ".client_playback_data_detail_message",
    "ClientPlaybackDataDetailOldData": ".client_playback_data_detail_old_data",
    "ClientPlaybackDataDetailOldMessage": ".client_playback_data_detail_old_message",
    "CourseAddCourseTeacherRequest": ".course_add_course_teacher_request",
    "CourseAddCourseTeacherResponse": ".course_add_course_teacher_response",
    "CourseAddCourseTeacherResult": ".course_add_course_teacher_result",
    "CourseInfoChangeData": ".course_info_change_data",
    "CourseInfoChangeMessage": ".course_info_change_message",
    "CourseStudentChangeData": ".course_student_change_data",
    "CourseStudentChangeMessage": ".course_student_change_message",
    "CreateFolderRequest": ".create_folder_request",
    "CreateFolderResponse": ".create_folder_response",
    "DelClassStudentMultipleRequest": ".del_class_student_multiple_request",
    "DelClassStudentMultipleRequestIdentity": ".del_class_student_multiple_request_identity",
    "DelClassStudentMultipleResponse": ".del_class_student_multiple_response",
    "DelCourseClassRequest": ".del_course_class_request",
    "DelCourseClassResponse": ".del_course_class_response",
    "DelCourseGroupRequest": ".del_course_group_request",
    "DelCourseGroupResponse": ".del_course_group_response",
    "DelCourseRequest": ".del_course_request",
    "DelCourseResponse": ".del_course_response",
    "DelCourseStudentMultipleRequest": ".del_course_student_multiple_request",
    "DelCourseStudentMultipleRequestIdentity": ".del_course_student_multiple_request_identity",
    "DelCourseStudentMultipleResponse": ".del_course_student_multiple_response",
    "DelCourseStudentMultipleResult": ".del_course_student_multiple_result",
    "DelCourseStudentRequest": ".del_course_student_request",
    "DelCourseStudentRequestIdentity": ".del_course_student_request_identity",
    "DelCourseStudentResponse": ".del_course_student_response",
    "DelEndCourseClassRequest": ".del_end_course_class_request",
    "DelEndCourseClassResponse": ".del_end_course_class_response",
    "DelFileRequest": ".del_file_request",
    "DelFileResponse": ".del_file_response",
    "DelFolderRequest": ".del_folder_request",
    "DelFolderResponse": ".del_folder_response",
    "DeleteClassVideoRequest": ".delete_class_video_request",
    "DeleteClassVideoResponse": ".delete_class_video_response",
    "DeleteSchoolLabelRequest": ".delete_school_label_request",
    "DeleteSchoolLabelResponse": ".delete_school_label_response",
    "DeleteSubSchoolAccountRequest": ".delete_sub_school_account_request",
    "DeleteSubSchoolAccountResponse": ".delete_sub_school_account_response",
    "DiscussionChangeInfoComment": ".discussion_change_info_comment",
    "DiscussionChangeInfoData": ".discussion_change_info_data",
    "DiscussionChangeInfoMessage": ".discussion_change_info_message",
    "EdbImgMessage": ".edb_img_message",
    "EditCourseClassRequest": ".edit_course_class_request",
    "EditCourseClassRequestAllowUnloggedChat": ".edit_course_class_request_allow_unlogged_chat",
    "EditCourseClassRequestIsAutoOnstage": ".edit_course_class_request_is_auto_onstage",
    "EditCourseClassRequestLive": ".edit_course_class_request_live",
    "EditCourseClassRequestOmoStationBroadcast": ".edit_course_class_request_omo_station_broadcast",
    "EditCourseClassRequestRecord": ".edit_course_class_request_record",
    "EditCourseClassRequestRecordScene": ".edit_course_class_request_record_scene",
    "EditCourseClassRequestReplay": ".edit_course_class_request_replay",
    "EditCourseClassRequestTeachMode": ".edit_course_class_request_teach_mode",
    "EditCourseClassRequestWatchByLogin": ".edit_course_class_request_watch_by_login",
    "EditCourseClassResponse": ".edit_course_class_response",
    "EditCourseGroupRequest": ".edit_course_group_request",
    "EditCourseGroupResponse": ".edit_course_group_response",
    "EditCourseRequest": ".edit_course_request",
    "EditCourseRequestAllowAddFriend": ".edit_course_request_allow_add_friend",
    "EditCourseRequestAllowStudentModifyNickname": ".edit_course_request_allow_student_modify_nickname",
    "EditCourseRequestNotAllowDeleteCourseStudentReplay": ".edit_course_request_not_allow_delete_course_student_replay",
    "EditCourseRequestStamp": ".edit_course_request_stamp",
    "EditCourseRequestSubjectId": ".edit_course_request_subject_id",
    "EditCourseResponse": ".edit_course_response",
    "EditCourseUpload": ".edit_course_upload",
    "EditSchoolStudentRequest": ".edit_school_student_request",
    "EditSchoolStudentResponse": ".edit_school_student_response",
    "EditTeacherRequest": ".edit_teacher_request",
    "EditTeacherResponse": ".edit_teacher_response",
    "EditTeacherUpload": ".edit_teacher_upload",
    "EditUserInfoRequest": ".edit_user_info_request",
    "EditUserInfoResponse": ".edit_user_info_response",
    "EditUserInfoUpload": ".edit_user_info_upload",
    "EduDtAnswer": ".edu_dt_answer",
    "EduDtData": ".edu_dt_data",
    "EduDtMessage": ".edu_dt_message",
    "EduDtQuestion": ".edu_dt_question",
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
    "EndCourseRequest": ".end_course_request",
    "EndCourseResponse": ".end_course_response",
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
    "EnterRoomMessage": ".enter_room_message",
    "ErrorInfo": ".error_info",
    "ExamScoreData": ".exam_score_data",
    "ExamScoreMessage": ".exam_score_message",
    "FileCovData": ".file_cov_data",
    "FileCovMessage": ".file_cov_message",
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
    "GetTempLoginKeyRequest": ".get_temp_login_key_request",
    "GetTempLoginKeyResponse": ".get_temp_login_key_response",
    "GetTopFolderIdResponse": ".get_top_folder_id_response",
    "GetWebcastUrlRequest": ".get_webcast_url_request",
    "GetWebcastUrlResponse": ".get_webcast_url_response",
    "HandsUpMessage": ".hands_up_message",
    "HelpInfoData": ".help_info_data",
    "HelpInfoMessage": ".help_info_message",
    "HomeworkScoreData": ".homework_score_data",
    "HomeworkScoreMessage": ".homework_score_message",
    "HomeworkScoreReview": ".homework_score_review",
    "HomeworkSubmitData": ".homework_submit_data",
    "HomeworkSubmitFile": ".homework_submit_file",
    "HomeworkSubmitMessage": ".homework_submit_message",
    "KickOutMessage": ".kick_out_message",
    "LeaveRoomMessage": ".leave_room_message",
    "LiveChatMsgDetailData": ".live_chat_msg_detail_data",
    "LiveChatMsgDetailExtension": ".live_chat_msg_detail_extension",
    "LiveChatMsgDetailMessage": ".live_chat_msg_detail_message",
    "LiveChatMsgDetailMessageText": ".live_chat_msg_detail_message_text",
    "LiveDataDetailMessage": ".live_data_detail_message",
    "LiveDetailData": ".live_detail_data",
    "LiveDetailMessage": ".live_detail_message",
    "LiveGoodsClickDetailData": ".live_goods_click_detail_data",
    "LiveGoodsClickDetailMessage": ".live_goods_click_detail_message",
    "LiveLikeData": ".live_like_data",
    "LiveLikeMessage": ".live_like_message",
    "LiveReserveData": ".live_reserve_data",
    "LiveReserveMessage": ".live_reserve_message",
    "LiveWebLoginData": ".live_web_login_data",
    "LiveWebLoginMessage": ".live_web_login_message",
    "LmsActivityAddStudentRequest": ".lms_activity_add_student_request",
    "LmsActivityAddStudentResponse": ".lms_activity_add_student_response",
    "LmsActivityAddStudentResult": ".lms_activity_add_student_result",
    "LmsActivityCreateActivityNoClassData": ".lms_activity_create_activity_no_class_data",
    "LmsActivityCreateActivityNoClassRequest": ".lms_activity_create_activity_no_class_request",
    "LmsActivityCreateActivityNoClassRequestActivityType": ".lms_activity_create_activity_no_class_request_activity_type",
    "LmsActivityCreateActivityNoClassResponse": ".lms_activity_create_activity_no_class_response",
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
    "LmsActivityDeleteData": ".lms_activity_delete_data",
    "LmsActivityDeleteRequest": ".lms_activity_delete_request",
    "LmsActivityDeleteResponse": ".lms_activity_delete_response",
    "LmsActivityDeleteStudentRequest": ".lms_activity_delete_student_request",
    "LmsActivityDeleteStudentResponse": ".lms_activity_delete_student_response",
    "LmsActivityReleaseData": ".lms_activity_release_data",
    "LmsActivityReleaseRequest": ".lms_activity_release_request",
    "LmsActivityReleaseResponse": ".lms_activity_release_response",
    "LmsActivityUpdateClassData": ".lms_activity_update_class_data",
    "LmsActivityUpdateClassRequest": ".lms_activity_update_class_request",
    "LmsActivityUpdateClassRequestCameraHide": ".lms_activity_update_class_request_camera_hide",
    "LmsActivityUpdateClassRequestIsAllowCheck": ".lms_activity_update_class_request_is_allow_check",
    "LmsActivityUpdateClassRequestIsAutoOnstage": ".lms_activity_update_class_request_is_auto_onstage",
    "LmsActivityUpdateClassRequestIsDc": ".lms_activity_update_class_request_is_dc",
    "LmsActivityUpdateClassRequestIsHd": ".lms_activity_update_class_request_is_hd",
    "LmsActivityUpdateClassRequestLiveState": ".lms_activity_update_class_request_live_state",
    "LmsActivityUpdateClassRequestOmoStationBroadcast": ".lms_activity_update_class_request_omo_station_broadcast",
    "LmsActivityUpdateClassRequestOpenState": ".lms_activity_update_class_request_open_state",
    "LmsActivityUpdateClassRequestRecordState": ".lms_activity_update_class_request_record_state",
    "LmsActivityUpdateClassRequestRecordType": ".lms_activity_update_class_request_record_type",
    "LmsActivityUpdateClassResponse": ".lms_activity_update_class_response",
    "LmsOnlineDoubleTeacherAddClassData": ".lms_online_double_teacher_add_class_data",
    "LmsOnlineDoubleTeacherAddClassRequest": ".lms_online_double_teacher_add_class_request",
    "LmsOnlineDoubleTeacherAddClassResponse": ".lms_online_double_teacher_add_class_response",
    "LmsOnlineDoubleTeacherAddClassResult": ".lms_online_double_teacher_add_class_result",
    "LmsOnlineDoubleTeacherAddClassSubClass": ".lms_online_double_teacher_add_class_sub_class",
    "LmsOnlineDoubleTeacherAddClassSubClassCameraHide": ".lms_online_double_teacher_add_class_sub_class_camera_hide",
    "LmsOnlineDoubleTeacherAddClassSubClassIsAutoOnstage": ".lms_online_double_teacher_add_class_sub_class_is_auto_onstage",
    "LmsOnlineDoubleTeacherAddClassSubClassIsDc": ".lms_online_double_teacher_add_class_sub_class_is_dc",
    "LmsOnlineDoubleTeacherAddClassSubClassIsHd": ".lms_online_double_teacher_add_class_sub_class_is_hd",
    "LmsOnlineDoubleTeacherAddClassSubClassLiveState": ".lms_online_double_teacher_add_class_sub_class_live_state",
    "LmsOnlineDoubleTeacherAddClassSubClassOpenState": ".lms_online_double_teacher_add_class_sub_class_open_state",
    "LmsOnlineDoubleTeacherAddClassSubClassRecordState": ".lms_online_double_teacher_add_class_sub_class_record_state",
    "LmsOnlineDoubleTeacherAddClassSubClassRecordType": ".lms_online_double_teacher_add_class_sub_class_record_type",
    "LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord": ".lms_online_double_teacher_add_class_sub_class_use_co_main_record",
    "LmsOnlineDoubleTeacherDeleteClassRequest": ".lms_online_double_teacher_delete_class_request",
    "LmsOnlineDoubleTeacherDeleteClassResponse": ".lms_online_double_teacher_delete_class_response",
    "LmsOnlineDoubleTeacherDeleteClassResult": ".lms_online_double_teacher_delete_class_result",
    "LmsOnlineDoubleTeacherEditClassRequest": ".lms_online_double_teacher_edit_class_request",
    "LmsOnlineDoubleTeacherEditClassRequestCameraHide": ".lms_online_double_teacher_edit_class_request_camera_hide",
    "LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage": ".lms_online_double_teacher_edit_class_request_is_auto_onstage",
    "LmsOnlineDoubleTeacherEditClassRequestIsDc": ".lms_online_double_teacher_edit_class_request_is_dc",
    "LmsOnlineDoubleTeacherEditClassRequestIsHd": ".lms_online_double_teacher_edit_class_request_is_hd",
    "LmsOnlineDoubleTeacherEditClassRequestLiveState": ".lms_online_double_teacher_edit_class_request_live_state",
    "LmsOnlineDoubleTeacherEditClassRequestOpenState": ".lms_online_double_teacher_edit_class_request_open_state",
    "LmsOnlineDoubleTeacherEditClassRequestRecordState": ".lms_online_double_teacher_edit_class_request_record_state",
    "LmsOnlineDoubleTeacherEditClassRequestRecordType": ".lms_online_double_teacher_edit_class_request_record_type",
    "LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord": ".lms_online_double_teacher_edit_class_request_use_co_main_record",
    "LmsOnlineDoubleTeacherEditClassResponse": ".lms_online_double_teacher_edit_class_response",
    "LmsOnlineDoubleTeacherEditClassResult": ".lms_online_double_teacher_edit_class_result",
    "LmsUnitCreateData": ".lms_unit_create_data",
    "LmsUnitCreateRequest": ".lms_unit_create_request",
    "LmsUnitCreateRequestPublishFlag": ".lms_unit_create_request_publish_flag",
    "LmsUnitCreateResponse": ".lms_unit_create_response",
    "LmsUnitDeleteData": ".lms_unit_delete_data",
    "LmsUnitDeleteRequest": ".lms_unit_delete_request",
    "LmsUnitDeleteResponse": ".lms_unit_delete_response",
    "LmsUnitMoveRequest": ".lms_unit_move_request",
    "LmsUnitMoveResponse": ".lms_unit_move_response",
    "LmsUnitUpdateData": ".lms_unit_update_data",
    "LmsUnitUpdateRequest": ".lms_unit_update_request",
    "LmsUnitUpdateRequestPublishFlag": ".lms_unit_update_request_publish_flag",
    "LmsUnitUpdateResponse": ".lms_unit_update_response",
    "MessageArea": ".message_area",
    "MessageDeviceCheck": ".message_device_check",
    "MessageDeviceList": ".message_device_list",
    "MessageLabel": ".message_label",
    "MessageMember": ".message_member",
    "MessageParticipant": ".message_participant",
    "MessagePoint": ".message_point",
    "MessageStaff": ".message_staff",
    "MessageStudent": ".message_student",
    "MessageSubTopic": ".message_sub_topic",
    "MessageTeacher": ".message_teacher",
    "MessageTopic": ".message_topic",
    "MessageWatch": ".message_watch",
    "ModifyClassSeatNumRequest": ".modify_class_seat_num_request",
    "ModifyClassSeatNumRequestIsDc": ".modify_class_seat_num_request_is_dc",
    "ModifyClassSeatNumRequestIsHd": ".modify_class_seat_num_request_is_hd",
    "ModifyClassSeatNumResponse": ".modify_class_seat_num_response",
    "ModifyCourseTeacherRequest": ".modify_course_teacher_request",
    "ModifyCourseTeacherResponse": ".modify_course_teacher_response",
    "ModifyCourseTeacherResult": ".modify_course_teacher_result",
    "ModifyGroupMemberNicknameRequest": ".modify_group_member_nickname_request",
    "ModifyGroupMemberNicknameResponse": ".modify_group_member_nickname_response",
    "ModifyPasswordByTelephoneRequest": ".modify_password_by_telephone_request",
    "ModifyPasswordByTelephoneResponse": ".modify_password_by_telephone_response",
    "ModifyPasswordRequest": ".modify_password_request",
    "ModifyPasswordResponse": ".modify_password_response",
    "MuteAllMessage": ".mute_all_message",
    "MuteMessage": ".mute_message",
    "NetData": ".net_data",
    "NetMessage": ".net_message",
    "RatingByStudentComment": ".rating_by_student_comment",
    "RatingByStudentComments": ".rating_by_student_comments",
    "RatingByStudentMessage": ".rating_by_student_message",
    "RatingByTeacherComment": ".rating_by_teacher_comment",
    "RatingByTeacherComments": ".rating_by_teacher_comments",
    "RatingByTeacherMessage": ".rating_by_teacher_message",
    "RatingScore": ".rating_score",
    "RecordMessage": ".record_message",
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
    "RemoveCourseTeacherRequest": ".remove_course_teacher_request",
    "RemoveCourseTeacherResponse": ".remove_course_teacher_response",
    "RenameFileRequest": ".rename_file_request",
    "RenameFileResponse": ".rename_file_response",
    "RenameFolderRequest": ".rename_folder_request",
    "RenameFolderResponse": ".rename_folder_response",
    "ReplacePhoneNumberMessage": ".replace_phone_number_message",
    "ReplayDataDetailMessage": ".replay_data_detail_message",
    "ResponderToolGlobalMessage": ".responder_tool_global_message",
    "ResponderToolMessage": ".responder_tool_message",
    "RestartUsingTeacherRequest": ".restart_using_teacher_request",
    "RestartUsingTeacherResponse": ".restart_using_teacher_response",
    "SchoolModifySchoolConfData": ".school_modify_school_conf_data",
    "SchoolModifySchoolConfRequest": ".school_modify_school_conf_request",
    "SchoolModifySchoolConfRequestAllowNewStudentViewReplay": ".school_modify_school_conf_request_allow_new_student_view_replay",
    "SchoolModifySchoolConfRequestAllowViewReplay": ".school_modify_school_conf_request_allow_view_replay",
    "SchoolModifySchoolConfResponse": ".school_modify_school_conf_response",
    "SchooluserModifyCourseStudentNickNameRequest": ".schooluser_modify_course_student_nick_name_request",
    "SchooluserModifyCourseStudentNickNameResponse": ".schooluser_modify_course_student_nick_name_response",
    "SchooluserModifyCourseStudentNickNameResult": ".schooluser_modify_course_student_nick_name_result",
    "SelectorToolGlobalMessage": ".selector_tool_global_message",
    "SelectorToolMessage": ".selector_tool_message",
    "SetClassVideoMultipleLesson": ".set_class_video_multiple_lesson",
    "SetClassVideoMultipleLessonAllowUnloggedChat": ".set_class_video_multiple_lesson_allow_unlogged_chat",
    "SetClassVideoMultipleLessonLive": ".set_class_video_multiple_lesson_live",
    "SetClassVideoMultipleLessonRecord": ".set_class_video_multiple_lesson_record",
    "SetClassVideoMultipleLessonRecordScene": ".set_class_video_multiple_lesson_record_scene",
    "SetClassVideoMultipleLessonReplay": ".set_class_video_multiple_lesson_replay",
    "SetClassVideoMultipleLessonWatchByLogin": ".set_class_video_multiple_lesson_watch_by_login",
    "SetClassVideoMultipleRequest": ".set_class_video_multiple_request",
    "SetClassVideoMultipleResponse": ".set_class_video_multiple_response",
    "SetClassVideoMultipleResult": ".set_class_video_multiple_result",
    "SetSubAccountMessage": ".set_sub_account_message",
    "StageChangeMessage": ".stage_change_message",
    "StopUsingTeacherRequest": ".stop_using_teacher_request",
    "StopUsingTeacherResponse": ".stop_using_teacher_response",
    "TestMessage": ".test_message",
    "UpdateClassLockStatusRequest": ".update_class_lock_status_request",
    "UpdateClassLockStatusRequestIsLock": ".update_class_lock_status_request_is_lock",
    "UpdateClassLockStatusResponse": ".update_class_lock_status_response",
    "UpdateClassStudentCommentRequest": ".update_class_student_comment_request",
    "UpdateClassStudentCommentResponse": ".update_class_student_comment_response",
    "UpdateClassStudentCommentResult": ".update_class_student_comment_result",
    "UpdateClassStudentCommentReview": ".update_class_student_comment_review",
    "UpdateSchoolLabelRequest": ".update_school_label_request",
    "UpdateSchoolLabelResponse": ".update_school_label_response",
    "UpdateTeacherCloudFoldersRequest": ".update_teacher_cloud_folders_request",
    "UpdateTeacherCloudFoldersResponse": ".update_teacher_cloud_folders_response",
    "UploadFileRequest": ".upload_file_request",
    "UploadFileResponse": ".upload_file_response",
    "UploadMessage": ".upload_message",
    "UserCheckMessage": ".user_check_message",
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
    "AccountCancellationMessage",
    "Acknowledgement",
    "AcknowledgementErrorInfo",
    "AddClassLabelsLesson",
    "AddClassLabelsRequest",
    "AddClassLabelsResponse",
    "AddClassLabelsResult",
    "AddClassStudentMultipleRequest",
    "AddClassStudentMultipleRequestIdentity",
    "AddClassStudentMultipleResponse",
    "AddClassStudentMultipleStudent",
    "AddCourseClassMoreData",
    "AddCourseClassMultipleLesson",
    "AddCourseClassMultipleLessonAllowUnloggedChat",
    "AddCourseClassMultipleLessonIsAutoOnstage",
    "AddCourseClassMultipleLessonIsDc",
    "AddCourseClassMultipleLessonIsHd",
    "AddCourseClassMultipleLessonLive",
    "AddCourseClassMultipleLessonOmoStationBroadcast",
    "AddCourseClassMultipleLessonRecord",
    "AddCourseClassMultipleLessonRecordScene",
    "AddCourseClassMultipleLessonReplay",
    "AddCourseClassMultipleLessonTeachMode",
    "AddCourseClassMultipleLessonWatchByLogin",
    "AddCourseClassMultipleRequest",
    "AddCourseClassMultipleResponse",
    "AddCourseClassMultipleResult",
    "AddCourseClassRequest",
    "AddCourseClassRequestAllowUnloggedChat",
    "AddCourseClassRequestIsAutoOnstage",
    "AddCourseClassRequestIsDc",
    "AddCourseClassRequestIsHd",
    "AddCourseClassRequestLive",
    "AddCourseClassRequestOmoStationBroadcast",
    "AddCourseClassRequestRecord",
    "AddCourseClassRequestRecordScene",
    "AddCourseClassRequestReplay",
    "AddCourseClassRequestTeachMode",
    "AddCourseClassRequestWatchByLogin",
    "AddCourseClassResponse",
    "AddCourseClassStudentRequest",
    "AddCourseClassStudentResponse",
    "AddCourseClassStudentResult",
    "AddCourseGroupMember",
    "AddCourseGroupMemberIsLeader",
    "AddCourseGroupRequest",
    "AddCourseGroupResponse",
    "AddCourseLabelsCourse",
    "AddCourseLabelsRequest",
    "AddCourseLabelsResponse",
    "AddCourseLabelsResult",
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
    "AnswerSheetScoreData",
    "AnswerSheetScoreMessage",
    "AuthorizeMessage",
    "AwardMessage",
    "ChatContentMessage",
    "CheckMessage",
    "ClassInfoChangeData",
    "ClassInfoChangeMessage",
    "ClassLenMessage",
    "ClassStudentChangeData",
    "ClassStudentChangeMessage",
    "ClientPlaybackDataDetailData",
    "ClientPlaybackDataDetailLatest",
    "ClientPlaybackDataDetailMessage",
    "ClientPlaybackDataDetailOldData",
    "ClientPlaybackDataDetailOldMessage",
    "CourseAddCourseTeacherRequest",
    "CourseAddCourseTeacherResponse",
    "CourseAddCourseTeacherResult",
    "CourseInfoChangeData",
    "CourseInfoChangeMessage",
    "CourseStudentChangeData",
    "CourseStudentChangeMessage",
    "CreateFolderRequest",
    "CreateFolderResponse",
    "DelClassStudentMultipleRequest",
    "DelClassStudentMultipleRequestIdentity",
    "DelClassStudentMultipleResponse",
    "DelCourseClassRequest",
    "DelCourseClassResponse",
    "DelCourseGroupRequest",
    "DelCourseGroupResponse",
    "DelCourseRequest",
    "DelCourseResponse",
    "DelCourseStudentMultipleRequest",
    "DelCourseStudentMultipleRequestIdentity",
    "DelCourseStudentMultipleResponse",
    "DelCourseStudentMultipleResult",
    "DelCourseStudentRequest",
    "DelCourseStudentRequestIdentity",
    "DelCourseStudentResponse",
    "DelEndCourseClassRequest",
    "DelEndCourseClassResponse",
    "DeleteClassVideoRequest",
    "DeleteClassVideoResponse",
    "DeleteSchoolLabelRequest",
    "DeleteSchoolLabelResponse",
    "DeleteSubSchoolAccountRequest",
    "DeleteSubSchoolAccountResponse",
    "DelFileRequest",
    "DelFileResponse",
    "DelFolderRequest",
    "DelFolderResponse",
    "DiscussionChangeInfoComment",
    "DiscussionChangeInfoData",
    "DiscussionChangeInfoMessage",
    "EdbImgMessage",
    "EditCourseClassRequest",
    "EditCourseClassRequestAllowUnloggedChat",
    "EditCourseClassRequestIsAutoOnstage",
    "EditCourseClassRequestLive",
    "EditCourseClassRequestOmoStationBroadcast",
    "EditCourseClassRequestRecord",
    "EditCourseClassRequestRecordScene",
    "EditCourseClassRequestReplay",
    "EditCourseClassRequestTeachMode",
    "EditCourseClassRequestWatchByLogin",
    "EditCourseClassResponse",
    "EditCourseGroupRequest",
    "EditCourseGroupResponse",
    "EditCourseRequest",
    "EditCourseRequestAllowAddFriend",
    "EditCourseRequestAllowStudentModifyNickname",
    "EditCourseRequestNotAllowDeleteCourseStudentReplay",
    "EditCourseRequestStamp",
    "EditCourseRequestSubjectId",
    "EditCourseResponse",
    "EditCourseUpload",
    "EditSchoolStudentRequest",
    "EditSchoolStudentResponse",
    "EditTeacherRequest",
    "EditTeacherResponse",
    "EditTeacherUpload",
    "EditUserInfoRequest",
    "EditUserInfoResponse",
    "EditUserInfoUpload",
    "EduDtAnswer",
    "EduDtData",
    "EduDtMessage",
    "EduDtQuestion",
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
    "EndCourseRequest",
    "EndCourseResponse",
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
    "EnterRoomMessage",
    "ErrorInfo",
    "ExamScoreData",
    "ExamScoreMessage",
    "FileCovData",
    "FileCovMessage",
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
    "GetTempLoginKeyRequest",
    "GetTempLoginKeyResponse",
    "GetTopFolderIdResponse",
    "GetWebcastUrlRequest",
    "GetWebcastUrlResponse",
    "HandsUpMessage",
    "HelpInfoData",
    "HelpInfoMessage",
    "HomeworkScoreData",
    "HomeworkScoreMessage",
    "HomeworkScoreReview",
    "HomeworkSubmitData",
    "HomeworkSubmitFile",
    "HomeworkSubmitMessage",
    "KickOutMessage",
    "LeaveRoomMessage",
    "LiveChatMsgDetailData",
    "LiveChatMsgDetailExtension",
    "LiveChatMsgDetailMessage",
    "LiveChatMsgDetailMessageText",
    "LiveDataDetailMessage",
    "LiveDetailData",
    "LiveDetailMessage",
    "LiveGoodsClickDetailData",
    "LiveGoodsClickDetailMessage",
    "LiveLikeData",
    "LiveLikeMessage",
    "LiveReserveData",
    "LiveReserveMessage",
    "LiveWebLoginData",
    "LiveWebLoginMessage",
    "LmsActivityAddStudentRequest",
    "LmsActivityAddStudentResponse",
    "LmsActivityAddStudentResult",
    "LmsActivityCreateActivityNoClassData",
    "LmsActivityCreateActivityNoClassRequest",
    "LmsActivityCreateActivityNoClassRequestActivityType",
    "LmsActivityCreateActivityNoClassResponse",
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
    "LmsActivityDeleteData",
    "LmsActivityDeleteRequest",
    "LmsActivityDeleteResponse",
    "LmsActivityDeleteStudentRequest",
    "LmsActivityDeleteStudentResponse",
    "LmsActivityReleaseData",
    "LmsActivityReleaseRequest",
    "LmsActivityReleaseResponse",
    "LmsActivityUpdateClassData",
    "LmsActivityUpdateClassRequest",
    "LmsActivityUpdateClassRequestCameraHide",
    "LmsActivityUpdateClassRequestIsAllowCheck",
    "LmsActivityUpdateClassRequestIsAutoOnstage",
    "LmsActivityUpdateClassRequestIsDc",
    "LmsActivityUpdateClassRequestIsHd",
    "LmsActivityUpdateClassRequestLiveState",
    "LmsActivityUpdateClassRequestOmoStationBroadcast",
    "LmsActivityUpdateClassRequestOpenState",
    "LmsActivityUpdateClassRequestRecordState",
    "LmsActivityUpdateClassRequestRecordType",
    "LmsActivityUpdateClassResponse",
    "LmsOnlineDoubleTeacherAddClassData",
    "LmsOnlineDoubleTeacherAddClassRequest",
    "LmsOnlineDoubleTeacherAddClassResponse",
    "LmsOnlineDoubleTeacherAddClassResult",
    "LmsOnlineDoubleTeacherAddClassSubClass",
    "LmsOnlineDoubleTeacherAddClassSubClassCameraHide",
    "LmsOnlineDoubleTeacherAddClassSubClassIsAutoOnstage",
    "LmsOnlineDoubleTeacherAddClassSubClassIsDc",
    "LmsOnlineDoubleTeacherAddClassSubClassIsHd",
    "LmsOnlineDoubleTeacherAddClassSubClassLiveState",
    "LmsOnlineDoubleTeacherAddClassSubClassOpenState",
    "LmsOnlineDoubleTeacherAddClassSubClassRecordState",
    "LmsOnlineDoubleTeacherAddClassSubClassRecordType",
    "LmsOnlineDoubleTeacherAddClassSubClassUseCoMainRecord",
    "LmsOnlineDoubleTeacherDeleteClassRequest",
    "LmsOnlineDoubleTeacherDeleteClassResponse",
    "LmsOnlineDoubleTeacherDeleteClassResult",
    "LmsOnlineDoubleTeacherEditClassRequest",
    "LmsOnlineDoubleTeacherEditClassRequestCameraHide",
    "LmsOnlineDoubleTeacherEditClassRequestIsAutoOnstage",
    "LmsOnlineDoubleTeacherEditClassRequestIsDc",
    "LmsOnlineDoubleTeacherEditClassRequestIsHd",
    "LmsOnlineDoubleTeacherEditClassRequestLiveState",
    "LmsOnlineDoubleTeacherEditClassRequestOpenState",
    "LmsOnlineDoubleTeacherEditClassRequestRecordState",
    "LmsOnlineDoubleTeacherEditClassRequestRecordType",
    "LmsOnlineDoubleTeacherEditClassRequestUseCoMainRecord",
    "LmsOnlineDoubleTeacherEditClassResponse",
    "LmsOnlineDoubleTeacherEditClassResult",
    "LmsUnitCreateData",
    "LmsUnitCreateRequest",
    "LmsUnitCreateRequestPublishFlag",
    "LmsUnitCreateResponse",
    "LmsUnitDeleteData",
    "LmsUnitDeleteRequest",
    "LmsUnitDeleteResponse",
    "LmsUnitMoveRequest",
    "LmsUnitMoveResponse",
    "LmsUnitUpdateData",
    "LmsUnitUpdateRequest",
    "LmsUnitUpdateRequestPublishFlag",
    "LmsUnitUpdateResponse",
    "MessageArea",
    "MessageDeviceCheck",
    "MessageDeviceList",
    "MessageLabel",
    "MessageMember",
    "MessageParticipant",
    "MessagePoint",
    "MessageStaff",
    "MessageStudent",
    "MessageSubTopic",
    "MessageTeacher",
    "MessageTopic",
    "MessageWatch",
    "ModifyClassSeatNumRequest",
    "ModifyClassSeatNumRequestIsDc",
    "ModifyClassSeatNumRequestIsHd",
    "ModifyClassSeatNumResponse",
    "ModifyCourseTeacherRequest",
    "ModifyCourseTeacherResponse",
    "ModifyCourseTeacherResult",
    "ModifyGroupMemberNicknameRequest",
    "ModifyGroupMemberNicknameResponse",
    "ModifyPasswordByTelephoneRequest",
    "ModifyPasswordByTelephoneResponse",
    "ModifyPasswordRequest",
    "ModifyPasswordResponse",
    "MuteAllMessage",
    "MuteMessage",
    "NetData",
    "NetMessage",
    "RatingByStudentComment",
    "RatingByStudentComments",
    "RatingByStudentMessage",
    "RatingByTeacherComment",
    "RatingByTeacherComments",
    "RatingByTeacherMessage",
    "RatingScore",
    "RecordMessage",
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
    "RemoveCourseTeacherRequest",
    "RemoveCourseTeacherResponse",
    "RenameFileRequest",
    "RenameFileResponse",
    "RenameFolderRequest",
    "RenameFolderResponse",
    "ReplacePhoneNumberMessage",
    "ReplayDataDetailMessage",
    "ResponderToolGlobalMessage",
    "ResponderToolMessage",
    "RestartUsingTeacherRequest",
    "RestartUsingTeacherResponse",
    "SchoolModifySchoolConfData",
    "SchoolModifySchoolConfRequest",
    "SchoolModifySchoolConfRequestAllowNewStudentViewReplay",
    "SchoolModifySchoolConfRequestAllowViewReplay",
    "SchoolModifySchoolConfResponse",
    "SchooluserModifyCourseStudentNickNameRequest",
    "SchooluserModifyCourseStudentNickNameResponse",
    "SchooluserModifyCourseStudentNickNameResult",
    "SelectorToolGlobalMessage",
    "SelectorToolMessage",
    "SetClassVideoMultipleLesson",
    "SetClassVideoMultipleLessonAllowUnloggedChat",
    "SetClassVideoMultipleLessonLive",
    "SetClassVideoMultipleLessonRecord",
    "SetClassVideoMultipleLessonRecordScene",
    "SetClassVideoMultipleLessonReplay",
    "SetClassVideoMultipleLessonWatchByLogin",
    "SetClassVideoMultipleRequest",
    "SetClassVideoMultipleResponse",
    "SetClassVideoMultipleResult",
    "SetSubAccountMessage",
    "StageChangeMessage",
    "StopUsingTeacherRequest",
    "StopUsingTeacherResponse",
    "TestMessage",
    "UpdateClassLockStatusRequest",
    "UpdateClassLockStatusRequestIsLock",
    "UpdateClassLockStatusResponse",
    "UpdateClassStudentCommentRequest",
    "UpdateClassStudentCommentResponse",
    "UpdateClassStudentCommentResult",
    "UpdateClassStudentCommentReview",
    "UpdateSchoolLabelRequest",
    "UpdateSchoolLabelResponse",
    "UpdateTeacherCloudFoldersRequest",
    "UpdateTeacherCloudFoldersResponse",
    "UploadFileRequest",
    "UploadFileResponse",
    "UploadMessage",
    "UserCheckMessage",
    "WebcamPositionMessage",
)
