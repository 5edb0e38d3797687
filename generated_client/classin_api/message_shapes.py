# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The shape of each pushed message, for coercing it: imported when the first message is read."""

from __future__ import annotations

from .operations import Shape

_AccountCancellationMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "CancellationTime": Shape("integer", format="unix-time"),
        "AccountStatus": Shape("integer"),
    },
    model="AccountCancellationMessage",
)
_MessageStudent = Shape(
    "object",
    fields={
        "StudentUid": Shape("integer"),
        "StudentName": Shape("string", format="person-name"),
        "StudentAccount": Shape("string", format="phone"),
    },
    model="MessageStudent",
)
_MessageSubTopic = Shape(
    "object",
    fields={
        "SubTopicId": Shape("integer"),
        "SubTopicType": Shape("string"),
        "SubTopicResult": Shape("array", item=Shape("integer")),
        "SubTopicScore": Shape("number"),
        "SubTopicMaxScore": Shape("integer"),
    },
    model="MessageSubTopic",
)
_MessageTopic = Shape(
    "object",
    fields={
        "TopicId": Shape("integer"),
        "TopicType": Shape("string"),
        "TopicResult": Shape("array", item=Shape("integer")),
        "TopicScore": Shape("number"),
        "TopicMaxScore": Shape("number"),
        "SubTopicDetails": Shape("array", item=_MessageSubTopic),
    },
    model="MessageTopic",
)
_MessageTeacher = Shape(
    "object",
    fields={
        "TeacherUid": Shape("integer"),
        "TeacherName": Shape("string", format="person-name"),
        "TeacherAccount": Shape("string", format="phone"),
    },
    model="MessageTeacher",
)
_AnswerSheetScoreData = Shape(
    "object",
    fields={
        "UnitId": Shape("integer"),
        "UnitName": Shape("string"),
        "ActivityId": Shape("integer"),
        "ActivityName": Shape("string"),
        "ClassId": Shape("integer"),
        "Score": Shape("number"),
        "MaximumScore": Shape("number"),
        "StudentInfo": _MessageStudent,
        "SubmissionTime": Shape("integer", format="unix-time"),
        "AnswerDuration": Shape("integer"),
        "CorrectionTime": Shape("integer", format="unix-time"),
        "StudentScoringRate": Shape("number"),
        "TopicDetails": Shape("array", item=_MessageTopic),
        "TeacherInfo": _MessageTeacher,
    },
    model="AnswerSheetScoreData",
)
_AnswerSheetScoreMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "CourseName": Shape("string"),
        "elapsed": Shape("integer"),
        "Data": _AnswerSheetScoreData,
    },
    model="AnswerSheetScoreMessage",
)
_AuthorizeMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Operation": Shape("boolean"),
    },
    model="AuthorizeMessage",
)
_AwardMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Color": Shape("string"),
        "Times": Shape("integer"),
    },
    model="AwardMessage",
)
_ChatContentMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Url": Shape("string", format="secret-url"),
    },
    model="ChatContentMessage",
)
_MessageDeviceList = Shape(
    "object",
    fields={
        "camera": Shape("array", item=Shape("string")),
        "micphone": Shape("array", item=Shape("string")),
        "speaker": Shape("array", item=Shape("string")),
    },
    model="MessageDeviceList",
)
_MessageDeviceCheck = Shape(
    "object",
    fields={
        "OperatingSystem": Shape("string"),
        "CPU": Shape("string"),
        "NetworkDelay": Shape("string"),
        "FrameLoss": Shape("string"),
        "MicrophoneArbitrary": Shape("integer"),
        "HeadphoneArbitrary": Shape("integer"),
        "CameraArbitrary": Shape("integer"),
        "EEO_VIDEO_DEVICE_NAME": Shape("string"),
        "EEO_AUDIO_DEVICE_NAME": Shape("string"),
        "EEO_AUDIO_OUTPUT_NAME": Shape("string"),
        "EEO_DEVICE_LIST": Shape("json", item=_MessageDeviceList),
        "MicrophoneImpersonal": Shape("integer"),
        "HeadphoneImpersonal": Shape("integer"),
        "CameraImpersonal": Shape("integer"),
        "MicrophoneAttachment": Shape("string", format="secret-url"),
        "HeadphoneAttachment": Shape("string", format="secret-url"),
        "CameraAttachment": Shape("string", format="secret-url"),
        "ClassInVersion": Shape("string"),
        "ClientIP": Shape("string"),
        "Mac": Shape("string"),
        "addTime": Shape("integer", format="unix-time"),
        "InfoSource": Shape("integer"),
        "DeviceType": Shape("integer"),
        "ServerName": Shape("string"),
    },
    model="MessageDeviceCheck",
)
_CheckMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "UID": Shape("integer"),
        "Data": _MessageDeviceCheck,
    },
    model="CheckMessage",
)
_MessageStaff = Shape(
    "object",
    fields={
        "teacherName": Shape("string", format="person-name"),
        "teacherUid": Shape("integer"),
        "teacherNo": Shape("string"),
    },
    model="MessageStaff",
)
_MessageLabel = Shape("object", fields={"labelId": Shape("string"), "labelName": Shape("string")}, model="MessageLabel")
_ClassInfoChangeData = Shape(
    "object",
    fields={
        "seatNum": Shape("integer"),
        "isAutoOnstage": Shape("integer"),
        "courseId": Shape("integer"),
        "classType": Shape("integer"),
        "className": Shape("string"),
        "courseName": Shape("string"),
        "beginTime": Shape("integer", format="unix-time"),
        "endTime": Shape("integer", format="unix-time"),
        "classId": Shape("integer"),
        "classStatus": Shape("integer"),
        "MainClassId": Shape("integer"),
        "teacherInfo": _MessageStaff,
        "assistantTeacherInfos": Shape("array", item=_MessageStaff),
        "labelInfos": Shape("array", item=_MessageLabel),
    },
    model="ClassInfoChangeData",
)
_ClassInfoChangeMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "CourseID": Shape("integer"),
        "opType": Shape("integer"),
        "opTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "opSource": Shape("integer"),
        "opData": _ClassInfoChangeData,
        "uuid": Shape("string"),
    },
    model="ClassInfoChangeMessage",
    also={"CourseId": "CourseID"},
)
_ClassLenMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "StartTime": Shape("integer", format="unix-time"),
        "PrelectTimeLength": Shape("integer"),
        "CloseClassDelay": Shape("integer"),
    },
    model="ClassLenMessage",
)
_MessageMember = Shape(
    "object",
    fields={
        "studentNo": Shape("string"),
        "studentName": Shape("string", format="person-name"),
        "studentUid": Shape("integer"),
        "labelInfos": Shape("array", item=_MessageLabel),
    },
    model="MessageMember",
)
_ClassStudentChangeData = Shape(
    "object",
    fields={
        "courseId": Shape("integer"),
        "classId": Shape("integer"),
        "className": Shape("string"),
        "studentInfos": Shape("array", item=_MessageMember),
    },
    model="ClassStudentChangeData",
)
_ClassStudentChangeMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "CourseID": Shape("integer"),
        "opType": Shape("integer"),
        "opTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "opSource": Shape("integer"),
        "opData": _ClassStudentChangeData,
        "uuid": Shape("string"),
    },
    model="ClassStudentChangeMessage",
    also={"CourseId": "CourseID"},
)
_ClientPlaybackDataDetailLatest = Shape(
    "object", fields={"TriggerType": Shape("integer")}, model="ClientPlaybackDataDetailLatest"
)
_ClientPlaybackDataDetailData = Shape(
    "object",
    fields={
        "UID": Shape("integer"),
        "TotalDuration": Shape("integer"),
        "ValidWatchCount": Shape("integer"),
        "TotalLookVaildTime": Shape("integer"),
        "LatestDetails": _ClientPlaybackDataDetailLatest,
    },
    model="ClientPlaybackDataDetailData",
)
_ClientPlaybackDataDetailMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _ClientPlaybackDataDetailData,
    },
    model="ClientPlaybackDataDetailMessage",
)
_ClientPlaybackDataDetailOldData = Shape(
    "object",
    fields={
        "UID": Shape("integer"),
        "TotalLookCount": Shape("integer"),
        "TotalLookTime": Shape("integer"),
        "TotalLookVaildTime": Shape("integer"),
        "TopProcess": Shape("string"),
    },
    model="ClientPlaybackDataDetailOldData",
)
_ClientPlaybackDataDetailOldMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _ClientPlaybackDataDetailOldData,
    },
    model="ClientPlaybackDataDetailOldMessage",
)
_CourseInfoChangeData = Shape(
    "object",
    fields={
        "courseId": Shape("integer"),
        "courseName": Shape("string"),
        "expiryTime": Shape("integer", format="unix-time"),
        "courseType": Shape("integer"),
        "courseStatus": Shape("integer"),
        "category": Shape("string"),
        "categoryId": Shape("integer"),
        "subjectId": Shape("integer"),
        "mainTeacherInfo": _MessageStaff,
        "labelInfos": Shape("array", item=_MessageLabel),
    },
    model="CourseInfoChangeData",
)
_CourseInfoChangeMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseId": Shape("integer"),
        "opType": Shape("integer"),
        "opTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "opSource": Shape("integer"),
        "opData": _CourseInfoChangeData,
        "uuid": Shape("string"),
    },
    model="CourseInfoChangeMessage",
)
_CourseStudentChangeData = Shape(
    "object",
    fields={
        "courseId": Shape("integer"),
        "courseName": Shape("string"),
        "studentInfos": Shape("array", item=_MessageMember),
    },
    model="CourseStudentChangeData",
)
_CourseStudentChangeMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseId": Shape("integer"),
        "opType": Shape("integer"),
        "opTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "opSource": Shape("integer"),
        "opData": _CourseStudentChangeData,
        "uuid": Shape("string"),
    },
    model="CourseStudentChangeMessage",
)
_DiscussionChangeInfoComment = Shape(
    "object",
    fields={
        "Type": Shape("integer"),
        "CommentId": Shape("integer"),
        "CommentContent": Shape("string"),
        "ParentId": Shape("integer"),
        "LikeCount": Shape("integer"),
        "TopReplyCount": Shape("integer"),
    },
    model="DiscussionChangeInfoComment",
)
_DiscussionChangeInfoData = Shape(
    "object",
    fields={
        "UnitId": Shape("integer"),
        "UnitName": Shape("string"),
        "ActivityId": Shape("integer"),
        "ActivityName": Shape("string"),
        "TeacherUid": Shape("integer"),
        "TeacherName": Shape("string", format="person-name"),
        "TeacherAccount": Shape("string", format="phone"),
        "CommentDetail": _DiscussionChangeInfoComment,
        "CreatorUid": Shape("integer"),
        "CreatorName": Shape("string", format="person-name"),
        "CreatorAccount": Shape("string", format="phone"),
        "CreatorRole": Shape("integer"),
    },
    model="DiscussionChangeInfoData",
)
_DiscussionChangeInfoMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "CourseName": Shape("string"),
        "OpType": Shape("integer"),
        "Data": _DiscussionChangeInfoData,
    },
    model="DiscussionChangeInfoMessage",
)
_EdbImgMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Url": Shape("string", format="secret-url"),
        "GroupId": Shape("integer"),
    },
    model="EdbImgMessage",
)
_EduDtAnswer = Shape(
    "object", fields={"nickname": Shape("string", format="person-name"), "answer": Shape("string")}, model="EduDtAnswer"
)
_EduDtQuestion = Shape(
    "object",
    fields={
        "index": Shape("integer"),
        "rightAnswer": Shape("string"),
        "studentAnswers": Shape("array", item=_EduDtAnswer),
    },
    model="EduDtQuestion",
)
_EduDtData = Shape(
    "object",
    fields={
        "type": Shape("string"),
        "startTime": Shape("integer"),
        "endTime": Shape("integer"),
        "questionList": Shape("array", item=_EduDtQuestion),
    },
    model="EduDtData",
)
_EduDtMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CID": Shape("integer"),
        "Data": _EduDtData,
    },
    model="EduDtMessage",
)
_EndStage = Shape(
    "object",
    fields={
        "DownCount": Shape("integer"),
        "DownTotal": Shape("integer"),
        "UpCount": Shape("integer"),
        "UpTotal": Shape("integer"),
    },
    model="EndStage",
)
_EndStages = Shape("object", item=_EndStage, model="EndStages")
_EndRaisedHand = Shape("object", fields={"CTime": Shape("integer"), "Total": Shape("integer")}, model="EndRaisedHand")
_EndRaisedHands = Shape("object", item=_EndRaisedHand, model="EndRaisedHands")
_EndAttendanceDetail = Shape(
    "object",
    fields={"Type": Shape("string"), "Device": Shape("integer"), "Time": Shape("integer", format="unix-time")},
    model="EndAttendanceDetail",
)
_EndAttendanceDeputy = Shape(
    "object",
    fields={
        "clientID": Shape("integer"),
        "Total": Shape("integer"),
        "Details": Shape("array", item=_EndAttendanceDetail),
    },
    model="EndAttendanceDeputy",
    also={"ClientID": "clientID"},
)
_EndAttendance = Shape(
    "object",
    fields={
        "Total": Shape("integer"),
        "Details": Shape("array", item=_EndAttendanceDetail),
        "Identity": Shape("integer"),
        "Deputies": Shape("array", item=_EndAttendanceDeputy),
    },
    model="EndAttendance",
)
_EndAttendances = Shape("object", item=_EndAttendance, model="EndAttendances")
_EndAward = Shape("object", fields={"Total": Shape("integer")}, model="EndAward")
_EndAwards = Shape("object", item=_EndAward, model="EndAwards")
_EndTimer = Shape("object", fields={"Count": Shape("integer"), "Timing_Count": Shape("integer")}, model="EndTimer")
_EndMutePerson = Shape("object", fields={"Total": Shape("integer")}, model="EndMutePerson")
_EndMutePersons = Shape("object", item=_EndMutePerson, model="EndMutePersons")
_EndMuteAll = Shape("object", fields={"Count": Shape("integer"), "Total": Shape("integer")}, model="EndMuteAll")
_EndMute = Shape("object", fields={"Persons": _EndMutePersons, "MuteAll": _EndMuteAll}, model="EndMute")
_EndBoard = Shape(
    "object",
    fields={
        "Count": Shape("integer"),
        "Total": Shape("integer"),
        "Period": Shape("array", item=Shape("integer")),
        "DCount": Shape("integer"),
    },
    model="EndBoard",
)
_EndAuthorization = Shape(
    "object", fields={"Count": Shape("integer"), "Total": Shape("integer")}, model="EndAuthorization"
)
_EndAuthorizations = Shape("object", item=_EndAuthorization, model="EndAuthorizations")
_EndDice = Shape("object", fields={"Count": Shape("integer")}, model="EndDice")
_EndAnswerParticipant = Shape(
    "object",
    fields={"Identity": Shape("integer"), "Uid": Shape("integer"), "ShowName": Shape("string", format="person-name")},
    model="EndAnswerParticipant",
)
_EndAnswerChoice = Shape(
    "object",
    fields={
        "SelectedItem": Shape("string"),
        "LastCommitTime": Shape("integer", format="unix-time"),
        "RecvQuestionTime": Shape("integer", format="unix-time"),
    },
    model="EndAnswerChoice",
)
_EndAnswer = Shape(
    "object",
    fields={
        "Participants": Shape("array", item=_EndAnswerParticipant),
        "CorrectItems": Shape("string"),
        "Accuracy": Shape("number"),
    },
    item=_EndAnswerChoice,
    model="EndAnswer",
)
_EndAnswers = Shape(
    "object",
    fields={"Count": Shape("integer"), "AverageAccuracy": Shape("number"), "Answers": Shape("array", item=_EndAnswer)},
    model="EndAnswers",
)
_EndScreenShare = Shape(
    "object",
    fields={"Count": Shape("integer"), "Total": Shape("integer"), "Period": Shape("array", item=Shape("integer"))},
    model="EndScreenShare",
)
_EndResponderPerson = Shape(
    "object", fields={"Count": Shape("integer"), "SCount": Shape("integer")}, model="EndResponderPerson"
)
_EndResponderPersons = Shape("object", item=_EndResponderPerson, model="EndResponderPersons")
_EndResponder = Shape(
    "object", fields={"Count": Shape("integer"), "Persons": _EndResponderPersons}, model="EndResponder"
)
_EndKickOut = Shape(
    "object", fields={"Duration": Shape("integer"), "Time": Shape("integer", format="unix-time")}, model="EndKickOut"
)
_EndKickOuts = Shape("object", item=Shape("array", item=_EndKickOut), model="EndKickOuts")
_EndCoursewareFile = Shape(
    "object",
    fields={
        "StartTime": Shape("integer", format="unix-time"),
        "EndTime": Shape("integer", format="unix-time"),
        "FileName": Shape("string"),
    },
    model="EndCoursewareFile",
)
_EndCourseware = Shape(
    "object",
    fields={"Files": Shape("array", item=_EndCoursewareFile), "Count": Shape("integer"), "Total": Shape("integer")},
    model="EndCourseware",
)
_EndEdbFile = Shape(
    "object",
    fields={
        "FileKey": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "FileSource": Shape("integer"),
        "FileName": Shape("string"),
    },
    model="EndEdbFile",
)
_EndEdb = Shape("object", fields={"Files": Shape("array", item=_EndEdbFile)}, model="EndEdb")
_EndEquipmentUse = Shape(
    "object", fields={"Total": Shape("integer"), "TotalNotDisabled": Shape("integer")}, model="EndEquipmentUse"
)
_EndEquipment = Shape(
    "object", fields={"Microphone": _EndEquipmentUse, "Camera": _EndEquipmentUse}, model="EndEquipment"
)
_EndEquipments = Shape("object", item=_EndEquipment, model="EndEquipments")
_EndMultiScreen = Shape("object", fields={"Total": Shape("integer"), "Count": Shape("integer")}, model="EndMultiScreen")
_EndRandomPick = Shape("object", fields={"Count": Shape("integer")}, model="EndRandomPick")
_EndGroupMember = Shape("object", fields={"Role": Shape("integer"), "UID": Shape("integer")}, model="EndGroupMember")
_EndGroupMembers = Shape("object", item=Shape("array", item=_EndGroupMember), model="EndGroupMembers")
_EndGroupingItem = Shape(
    "object",
    fields={
        "Duration": Shape("integer"),
        "StartTime": Shape("integer", format="unix-time"),
        "Groups": Shape("array", item=_EndGroupMembers),
    },
    model="EndGroupingItem",
)
_EndGrouping = Shape(
    "object",
    fields={"Count": Shape("integer"), "Duration": Shape("integer"), "Items": Shape("array", item=_EndGroupingItem)},
    model="EndGrouping",
)
_EndGroup = Shape("object", fields={"Grouping": _EndGrouping}, model="EndGroup")
_EndSeatCount = Shape("object", fields={"Hidden": Shape("integer"), "Display": Shape("integer")}, model="EndSeatCount")
_EndSeatTotal = Shape("object", fields={"Hidden": Shape("integer"), "Display": Shape("integer")}, model="EndSeatTotal")
_EndSeatDetail = Shape(
    "object", fields={"Type": Shape("integer"), "Time": Shape("integer", format="unix-time")}, model="EndSeatDetail"
)
_EndSeat = Shape(
    "object",
    fields={"Count": _EndSeatCount, "Total": _EndSeatTotal, "Details": Shape("array", item=_EndSeatDetail)},
    model="EndSeat",
)
_EndSeats = Shape("object", item=_EndSeat, model="EndSeats")
_EndClassSet = Shape("object", fields={"Seat": _EndSeats}, model="EndClassSet")
_EndSilencePerson = Shape("object", fields={"Total": Shape("integer")}, model="EndSilencePerson")
_EndSilencePersons = Shape("object", item=_EndSilencePerson, model="EndSilencePersons")
_EndSilenceAll = Shape("object", fields={"Count": Shape("integer"), "Total": Shape("integer")}, model="EndSilenceAll")
_EndSilence = Shape("object", fields={"Persons": _EndSilencePersons, "SilenceAll": _EndSilenceAll}, model="EndSilence")
_EndScreenChangeDetail = Shape(
    "object",
    fields={"Type": Shape("integer"), "Time": Shape("integer", format="unix-time")},
    model="EndScreenChangeDetail",
)
_EndScreenChange = Shape(
    "object",
    fields={
        "WindowTotal": Shape("integer"),
        "FullTotal": Shape("integer"),
        "WindowCount": Shape("integer"),
        "FullCount": Shape("integer"),
        "Details": Shape("array", item=_EndScreenChangeDetail),
    },
    model="EndScreenChange",
)
_EndScreenChanges = Shape("object", item=_EndScreenChange, model="EndScreenChanges")
_EndTeachingCameraDetails = Shape(
    "object",
    fields={"Local": Shape("integer"), "Net": Shape("integer"), "Video": Shape("integer")},
    model="EndTeachingCameraDetails",
)
_EndTeachingCamera = Shape(
    "object",
    fields={"Total": Shape("integer"), "Times": Shape("integer"), "Details": _EndTeachingCameraDetails},
    model="EndTeachingCamera",
)
_EndVideoWall = Shape("object", fields={"Total": Shape("integer"), "Times": Shape("integer")}, model="EndVideoWall")
_EndData = Shape(
    "object",
    fields={
        "stageEnd": _EndStages,
        "handsupEnd": _EndRaisedHands,
        "inoutEnd": _EndAttendances,
        "awardEnd": _EndAwards,
        "timerEnd": _EndTimer,
        "muteEnd": _EndMute,
        "smallboardEnd": _EndBoard,
        "textboardEnd": _EndBoard,
        "authorizeEnd": _EndAuthorizations,
        "diceEnd": _EndDice,
        "answerEnd": _EndAnswers,
        "screenshareEnd": _EndScreenShare,
        "responderEnd": _EndResponder,
        "kickoutEnd": _EndKickOuts,
        "sharewidgetEnd": _EndCourseware,
        "edbEnd": _EndEdb,
        "equipmentsEnd": _EndEquipments,
        "mdscreenEnd": _EndMultiScreen,
        "randomselEnd": _EndRandomPick,
        "groupEnd": _EndGroup,
        "classsetEnd": _EndClassSet,
        "silenceEnd": _EndSilence,
        "screenchangeEnd": _EndScreenChanges,
        "teachingcameraEnd": _EndTeachingCamera,
        "videowallEnd": _EndVideoWall,
    },
    model="EndData",
)
_EndMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "StartTime": Shape("integer", format="unix-time"),
        "CloseTime": Shape("integer", format="unix-time"),
        "RealCloseTime": Shape("integer", format="unix-time"),
        "Data": _EndData,
    },
    model="EndMessage",
)
_EnterRoomMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "NickName": Shape("string", format="person-name"),
        "AllowEnterTime": Shape("integer"),
        "UID": Shape("integer"),
        "LoginMobile": Shape("string", format="phone"),
        "LoginEmail": Shape("string", format="email"),
        "ClientID": Shape("integer"),
        "Identity": Shape("integer"),
        "Device": Shape("integer"),
    },
    model="EnterRoomMessage",
)
_ExamScoreData = Shape(
    "object",
    fields={
        "UnitId": Shape("integer"),
        "UnitName": Shape("string"),
        "ActivityId": Shape("integer"),
        "ActivityName": Shape("string"),
        "ClassId": Shape("integer"),
        "Score": Shape("number"),
        "StudentInfo": _MessageStudent,
        "SubmissionTime": Shape("integer", format="unix-time"),
        "AnswerDuration": Shape("integer"),
        "CorrectionTime": Shape("integer", format="unix-time"),
        "StudentScoringRate": Shape("number"),
        "TeacherInfo": _MessageTeacher,
        "TopicDetails": Shape("array", item=_MessageTopic),
    },
    model="ExamScoreData",
)
_ExamScoreMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "CourseName": Shape("string"),
        "Data": _ExamScoreData,
    },
    model="ExamScoreMessage",
)
_FileCovData = Shape(
    "object",
    fields={
        "addTime": Shape("integer", format="unix-time"),
        "changeTime": Shape("integer", format="unix-time"),
        "fileName": Shape("string"),
    },
    model="FileCovData",
)
_FileCovMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "FileID": Shape("string"),
        "Result": Shape("integer"),
        "Data": _FileCovData,
    },
    model="FileCovMessage",
)
_HandsUpMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Color": Shape("string"),
        "Handsup": Shape("boolean"),
    },
    model="HandsUpMessage",
)
_HelpInfoData = Shape(
    "object",
    fields={"UID": Shape("integer"), "Message": Shape("string"), "UserList": Shape("array", item=Shape("integer"))},
    model="HelpInfoData",
)
_HelpInfoMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _HelpInfoData,
    },
    model="HelpInfoMessage",
)
_HomeworkScoreReview = Shape(
    "object",
    fields={
        "Correct": Shape("integer"),
        "Wrong": Shape("integer"),
        "Trophy": Shape("integer"),
        "Excellent": Shape("integer"),
        "Comment": Shape("string"),
    },
    model="HomeworkScoreReview",
)
_HomeworkScoreData = Shape(
    "object",
    fields={
        "UnitId": Shape("integer"),
        "UnitName": Shape("string"),
        "ActivityId": Shape("integer"),
        "ActivityName": Shape("string"),
        "Score": Shape("number"),
        "State": Shape("integer"),
        "StudentInfo": _MessageStudent,
        "SubmissionTime": Shape("integer", format="unix-time"),
        "CorrectionTime": Shape("integer", format="unix-time"),
        "StudentScoringRate": Shape("number"),
        "GradingPlan": Shape("string"),
        "StudentScore": Shape("string"),
        "ReviewDetails": _HomeworkScoreReview,
        "TeacherInfo": _MessageTeacher,
    },
    model="HomeworkScoreData",
)
_HomeworkScoreMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "CourseName": Shape("string"),
        "Data": _HomeworkScoreData,
    },
    model="HomeworkScoreMessage",
)
_HomeworkSubmitFile = Shape(
    "object",
    fields={"src": Shape("string", format="secret-url"), "fileName": Shape("string"), "FileExtension": Shape("string")},
    model="HomeworkSubmitFile",
    also={"Src": "src", "FileName": "fileName"},
)
_HomeworkSubmitData = Shape(
    "object",
    fields={
        "UnitId": Shape("integer"),
        "UnitName": Shape("string"),
        "ActivityId": Shape("integer"),
        "ActivityName": Shape("string"),
        "StudentTotal": Shape("integer"),
        "SubmitTotal": Shape("integer"),
        "SubmissionTime": Shape("integer", format="unix-time"),
        "IsSubmitLate": Shape("integer"),
        "IsRevision": Shape("integer"),
        "Content": Shape("string"),
        "Files": Shape("array", item=_HomeworkSubmitFile),
        "StudentInfo": _MessageStudent,
        "TeacherInfo": _MessageTeacher,
    },
    model="HomeworkSubmitData",
)
_HomeworkSubmitMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "CourseName": Shape("string"),
        "Data": _HomeworkSubmitData,
    },
    model="HomeworkSubmitMessage",
)
_KickOutMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Duration": Shape("integer"),
        "Operation": Shape("integer"),
    },
    model="KickOutMessage",
)
_LeaveRoomMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "UID": Shape("integer"),
        "Identity": Shape("integer"),
        "ClientID": Shape("integer"),
        "Reason": Shape("integer"),
    },
    model="LeaveRoomMessage",
)
_LiveChatMsgDetailExtension = Shape(
    "object",
    fields={"role": Shape("integer"), "roleid": Shape("string"), "messageID": Shape("string"), "mark": Shape("string")},
    model="LiveChatMsgDetailExtension",
)
_LiveChatMsgDetailMessageText = Shape(
    "object",
    fields={"msg": Shape("string"), "type": Shape("integer"), "ext": _LiveChatMsgDetailExtension},
    model="LiveChatMsgDetailMessageText",
)
_LiveChatMsgDetailData = Shape(
    "object",
    fields={
        "Account": Shape("string", format="phone"),
        "Nickname": Shape("string", format="person-name"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "IP": Shape("string"),
        "MsgDetail": _LiveChatMsgDetailMessageText,
    },
    model="LiveChatMsgDetailData",
)
_LiveChatMsgDetailMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _LiveChatMsgDetailData,
    },
    model="LiveChatMsgDetailMessage",
)
_MessageWatch = Shape(
    "object",
    fields={
        "Telephone": Shape("string", format="phone"),
        "Nickname": Shape("string", format="person-name"),
        "Intime": Shape("integer", format="unix-time"),
        "LookTime": Shape("integer"),
        "Ip": Shape("string"),
        "ClientType": Shape("integer"),
    },
    model="MessageWatch",
    also={"IP": "Ip"},
)
_LiveDataDetailMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _MessageWatch,
    },
    model="LiveDataDetailMessage",
)
_LiveDetailData = Shape(
    "object",
    fields={
        "Audio mode": Shape("string"),
        "HighBitRate": Shape("string"),
        "IP": Shape("string"),
        "Micphone is recorded": Shape("string"),
        "Video Scope": Shape("string"),
        "Video Size": Shape("string"),
    },
    model="LiveDetailData",
)
_LiveDetailMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _LiveDetailData,
    },
    model="LiveDetailMessage",
)
_LiveGoodsClickDetailData = Shape(
    "object",
    fields={
        "Telephone": Shape("string", format="phone"),
        "Nickname": Shape("string", format="person-name"),
        "Time": Shape("integer", format="unix-time"),
        "GoodNum": Shape("integer"),
        "GoodName": Shape("string"),
    },
    model="LiveGoodsClickDetailData",
)
_LiveGoodsClickDetailMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _LiveGoodsClickDetailData,
    },
    model="LiveGoodsClickDetailMessage",
)
_LiveLikeData = Shape(
    "object",
    fields={"Telephone": Shape("string", format="phone"), "Time": Shape("integer", format="unix-time")},
    model="LiveLikeData",
)
_LiveLikeMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _LiveLikeData,
    },
    model="LiveLikeMessage",
)
_LiveReserveData = Shape(
    "object",
    fields={"Telephone": Shape("string", format="phone"), "ReserveTime": Shape("integer", format="unix-time")},
    model="LiveReserveData",
)
_LiveReserveMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _LiveReserveData,
    },
    model="LiveReserveMessage",
)
_LiveWebLoginData = Shape(
    "object",
    fields={
        "Telephone": Shape("string", format="phone"),
        "LoginTime": Shape("integer", format="unix-time"),
        "Nickname": Shape("string", format="person-name"),
    },
    model="LiveWebLoginData",
)
_LiveWebLoginMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _LiveWebLoginData,
    },
    model="LiveWebLoginMessage",
)
_MuteMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Operation": Shape("integer"),
    },
    model="MuteMessage",
)
_MuteAllMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Operation": Shape("integer"),
    },
    model="MuteAllMessage",
)
_NetData = Shape(
    "object",
    fields={
        "localIP": Shape("string"),
        "socket": Shape("string"),
        "mediaPort": Shape("integer"),
        "reportTime": Shape("string"),
        "mediaDuration": Shape("integer"),
        "good": Shape("integer"),
        "normal": Shape("integer"),
        "bad": Shape("integer"),
        "poor": Shape("integer"),
        "notReach": Shape("integer"),
        "total": Shape("integer"),
        "avgDelay": Shape("string"),
        "avgVariance": Shape("string"),
        "loss": Shape("integer"),
        "udpTotalPkts": Shape("integer"),
        "tcpGood": Shape("integer"),
        "tcpNormal": Shape("integer"),
        "tcpBad": Shape("integer"),
        "tcpPoor": Shape("integer"),
        "tcpNotReach": Shape("integer"),
        "tcpTotal": Shape("integer"),
        "tcpAvgDelay": Shape("string"),
        "tcpAvgVariance": Shape("string"),
        "gatewayGood": Shape("integer"),
        "gatewayNormal": Shape("integer"),
        "gatewayBad": Shape("integer"),
        "gatewayPoor": Shape("integer"),
        "gatewayNotReach": Shape("integer"),
        "gatewayTotal": Shape("integer"),
        "gatewayTtl": Shape("integer"),
        "gatewayAddress": Shape("string"),
        "gatewayAvgDelay": Shape("string"),
        "gatewayAvgVariance": Shape("string"),
        "gatewayLoss": Shape("integer"),
        "gateway2Good": Shape("integer"),
        "gateway2Normal": Shape("integer"),
        "gateway2Bad": Shape("integer"),
        "gateway2Poor": Shape("integer"),
        "gateway2NotReach": Shape("integer"),
        "gateway2Total": Shape("integer"),
        "gateway2Ttl": Shape("integer"),
        "gateway2Address": Shape("string"),
        "gateway2AvgDelay": Shape("string"),
        "gateway2AvgVariance": Shape("string"),
        "gateway2Loss": Shape("integer"),
        "cpuLow": Shape("integer"),
        "cpuMedium": Shape("integer"),
        "cpuHigh": Shape("integer"),
        "cpuBusy": Shape("integer"),
        "cpuTotal": Shape("integer"),
    },
    model="NetData",
)
_NetMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "UID": Shape("integer"),
        "Data": _NetData,
    },
    model="NetMessage",
)
_RatingScore = Shape("object", fields={"Comment": Shape("string"), "Score": Shape("integer")}, model="RatingScore")
_RatingByStudentComment = Shape(
    "object",
    fields={
        "Account": Shape("string", format="phone"),
        "studentEmail": Shape("string", format="email"),
        "S2T": _RatingScore,
    },
    model="RatingByStudentComment",
)
_RatingByStudentComments = Shape("object", item=_RatingByStudentComment, model="RatingByStudentComments")
_RatingByStudentMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "TUID": Shape("integer"),
        "Comments": _RatingByStudentComments,
    },
    model="RatingByStudentMessage",
)
_RatingByTeacherComment = Shape(
    "object",
    fields={
        "Account": Shape("string", format="phone"),
        "studentEmail": Shape("string", format="email"),
        "T2S": _RatingScore,
    },
    model="RatingByTeacherComment",
)
_RatingByTeacherComments = Shape("object", item=_RatingByTeacherComment, model="RatingByTeacherComments")
_RatingByTeacherMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "TUID": Shape("integer"),
        "Comments": _RatingByTeacherComments,
    },
    model="RatingByTeacherMessage",
)
_RecordMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "VUrl": Shape("string", format="secret-url"),
        "VST": Shape("integer", format="unix-time"),
        "VET": Shape("integer", format="unix-time"),
        "Duration": Shape("integer"),
        "FileId": Shape("string"),
        "Size": Shape("integer"),
        "CIDExt": Shape("string"),
    },
    model="RecordMessage",
)
_ReplacePhoneNumberMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "ReplaceTime": Shape("integer", format="unix-time"),
        "Telephone": Shape("string", format="phone"),
        "Email": Shape("string", format="email"),
    },
    model="ReplacePhoneNumberMessage",
)
_ReplayDataDetailMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "ClassID": Shape("integer"),
        "Data": _MessageWatch,
    },
    model="ReplayDataDetailMessage",
)
_MessageArea = Shape(
    "object",
    fields={"X1": Shape("integer"), "Y1": Shape("integer"), "X2": Shape("integer"), "Y2": Shape("integer")},
    model="MessageArea",
)
_MessagePoint = Shape("object", fields={"X": Shape("integer"), "Y": Shape("integer")}, model="MessagePoint")
_MessageParticipant = Shape(
    "object",
    fields={"ShowName": Shape("string", format="person-name"), "Uid": Shape("integer"), "Identity": Shape("integer")},
    model="MessageParticipant",
)
_ResponderToolMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Area": _MessageArea,
        "Color": Shape("string"),
        "RandomTopLeft": _MessagePoint,
        "Participants": _MessageParticipant,
        "EndTime": Shape("integer", format="unix-time"),
        "CurState": Shape("integer"),
        "nId": Shape("integer"),
        "FastestGuyTime": Shape("integer"),
        "FastestGuyName": Shape("string", format="person-name"),
    },
    model="ResponderToolMessage",
)
_ResponderToolGlobalMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Area": _MessageArea,
        "Color": Shape("string"),
        "RandomTopLeft": _MessagePoint,
        "Participants": _MessageParticipant,
        "EndTime": Shape("integer", format="unix-time"),
        "CurState": Shape("integer"),
        "nId": Shape("integer"),
        "FastestGuyTime": Shape("integer"),
        "FastestGuyName": Shape("string", format="person-name"),
    },
    model="ResponderToolGlobalMessage",
)
_SelectorToolMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Area": _MessageArea,
        "Color": Shape("string"),
        "QSentTime": Shape("integer", format="unix-time"),
        "CurState": Shape("integer"),
        "QCollectTime": Shape("integer", format="unix-time"),
        "CorrectItems": Shape("string"),
        "Commited": Shape("integer"),
        "SelectedItem": Shape("string"),
        "AllItems": Shape("string"),
        "Participants": _MessageParticipant,
        "RecvQuestionTime": Shape("integer", format="unix-time"),
        "LastCommitTime": Shape("integer", format="unix-time"),
    },
    model="SelectorToolMessage",
)
_SelectorToolGlobalMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Area": _MessageArea,
        "Color": Shape("string"),
        "QSentTime": Shape("integer", format="unix-time"),
        "CurState": Shape("integer"),
        "QCollectTime": Shape("integer", format="unix-time"),
        "CorrectItems": Shape("string"),
        "Commited": Shape("integer"),
        "SelectedItem": Shape("string"),
        "AllItems": Shape("string"),
        "Participants": _MessageParticipant,
        "RecvQuestionTime": Shape("integer", format="unix-time"),
        "LastCommitTime": Shape("integer", format="unix-time"),
    },
    model="SelectorToolGlobalMessage",
)
_SetSubAccountMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "Telephone": Shape("string", format="phone"),
        "Email": Shape("string", format="email"),
        "RemarkName": Shape("string", format="person-name"),
        "PermissionList": Shape("string"),
        "SetTime": Shape("integer", format="unix-time"),
    },
    model="SetSubAccountMessage",
)
_StageChangeMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Operation": Shape("integer"),
    },
    model="StageChangeMessage",
)
_TestMessage = Shape(
    "object",
    fields={
        "SID": Shape("integer"),
        "Cmd": Shape("string"),
        "Msg": Shape("string"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
    },
    model="TestMessage",
)
_UploadMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "VUrl": Shape("string", format="secret-url"),
        "Duration": Shape("integer"),
        "FileId": Shape("string"),
        "Size": Shape("integer"),
    },
    model="UploadMessage",
)
_UserCheckMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("string"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "UID": Shape("integer"),
        "Data": _MessageDeviceCheck,
    },
    model="UserCheckMessage",
)
_WebcamPositionMessage = Shape(
    "object",
    fields={
        "Cmd": Shape("integer"),
        "SID": Shape("integer"),
        "SafeKey": Shape("string", format="password"),
        "TimeStamp": Shape("integer", format="unix-time"),
        "_id": Shape("string"),
        "ActionTime": Shape("integer", format="unix-time"),
        "CourseID": Shape("integer"),
        "ClassID": Shape("integer"),
        "SourceUID": Shape("integer"),
        "TargetUID": Shape("integer"),
        "Color": Shape("string"),
        "Area": _MessageArea,
        "OnTop": Shape("boolean"),
        "Channel": Shape("integer"),
    },
    model="WebcamPositionMessage",
)

SHAPES: dict[str, Shape] = {
    "AccountCancellation": _AccountCancellationMessage,
    "AnswerSheetScore": _AnswerSheetScoreMessage,
    "Authorize": _AuthorizeMessage,
    "Award": _AwardMessage,
    "ChatContent": _ChatContentMessage,
    "Check": _CheckMessage,
    "ClassInfoChange": _ClassInfoChangeMessage,
    "ClassLen": _ClassLenMessage,
    "ClassStudentChange": _ClassStudentChangeMessage,
    "ClientPlaybackDataDetail": _ClientPlaybackDataDetailMessage,
    "ClientPlaybackDataDetailOld": _ClientPlaybackDataDetailOldMessage,
    "CourseInfoChange": _CourseInfoChangeMessage,
    "CourseStudentChange": _CourseStudentChangeMessage,
    "DiscussionChangeInfo": _DiscussionChangeInfoMessage,
    "EdbImg": _EdbImgMessage,
    "EduDt": _EduDtMessage,
    "End": _EndMessage,
    "EnterRoom": _EnterRoomMessage,
    "ExamScore": _ExamScoreMessage,
    "FileCov": _FileCovMessage,
    "HandsUp": _HandsUpMessage,
    "HelpInfo": _HelpInfoMessage,
    "HomeworkScore": _HomeworkScoreMessage,
    "HomeworkSubmit": _HomeworkSubmitMessage,
    "KickOut": _KickOutMessage,
    "LeaveRoom": _LeaveRoomMessage,
    "LiveChatMsgDetail": _LiveChatMsgDetailMessage,
    "LiveDataDetail": _LiveDataDetailMessage,
    "LiveDetail": _LiveDetailMessage,
    "LiveGoodsClickDetail": _LiveGoodsClickDetailMessage,
    "LiveLike": _LiveLikeMessage,
    "LiveReserve": _LiveReserveMessage,
    "LiveWebLogin": _LiveWebLoginMessage,
    "Mute": _MuteMessage,
    "MuteAll": _MuteAllMessage,
    "Net": _NetMessage,
    "RatingByStudent": _RatingByStudentMessage,
    "RatingByTeacher": _RatingByTeacherMessage,
    "Record": _RecordMessage,
    "ReplacePhoneNumber": _ReplacePhoneNumberMessage,
    "ReplayDataDetail": _ReplayDataDetailMessage,
    "ResponderTool": _ResponderToolMessage,
    "ResponderToolGlobal": _ResponderToolGlobalMessage,
    "SelectorTool": _SelectorToolMessage,
    "SelectorToolGlobal": _SelectorToolGlobalMessage,
    "SetSubAccount": _SetSubAccountMessage,
    "StageChange": _StageChangeMessage,
    "Test": _TestMessage,
    "Upload": _UploadMessage,
    "UserCheck": _UserCheckMessage,
    "WebcamPosition": _WebcamPositionMessage,
}
"""The shape of every message, by its name in openapi.yaml."""

__all__ = ["SHAPES"]
