# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The messages that ClassIn pushes, and what distinguishes each from the others."""

from __future__ import annotations

from typing import NamedTuple


class When(NamedTuple):
    """The condition that tells messages with the same `Cmd` apart.

    Attributes:
        path: The field, with dots; `{UID}` stands for any user id.
        equals: The value that it has.
        prefix: What its value begins with.
        present: That it is there.
    """

    path: str
    equals: str | int | None = None
    prefix: str | None = None
    present: bool = False


class Message(NamedTuple):
    """A message that ClassIn pushes.

    Attributes:
        name: Its name in openapi.yaml.
        cmd: The value of `Cmd`.
        when: What distinguishes it from others with the same `Cmd`.
        model: Its class in `classin_api.models`.
        doc: Its page in ClassIn's documentation.
    """

    name: str
    cmd: str | int
    when: When | None
    model: str
    doc: str


MESSAGES: tuple[Message, ...] = (
    Message(
        "AccountCancellation", "AccountCancellation", None, "AccountCancellationMessage", "datasub/schoolrelated.md"
    ),
    Message("AnswerSheetScore", "AnswerSheetScore", None, "AnswerSheetScoreMessage", "datasub/coursedata.md"),
    Message("Authorize", 67371520, None, "AuthorizeMessage", "datasub/details.md"),
    Message("Award", 67375105, When(path="Color", prefix="award"), "AwardMessage", "datasub/details.md"),
    Message("ChatContent", "ChatContent", None, "ChatContentMessage", "datasub/classrelated.md"),
    Message("Check", "Check", None, "CheckMessage", "datasub/details.md"),
    Message("ClassInfoChange", "eeoClassInfoChange", None, "ClassInfoChangeMessage", "datasub/ClassInfo.md"),
    Message("ClassLen", "ClassLen", None, "ClassLenMessage", "datasub/details.md"),
    Message("ClassStudentChange", "eeoClassStudentChange", None, "ClassStudentChangeMessage", "datasub/ClassInfo.md"),
    Message(
        "ClientPlaybackDataDetail",
        "ClientPlaybackDataDetail",
        When(path="Data.LatestDetails", present=True),
        "ClientPlaybackDataDetailMessage",
        "datasub/classrelated.md",
    ),
    Message(
        "ClientPlaybackDataDetailOld",
        "ClientPlaybackDataDetail",
        When(path="Data.TotalLookCount", present=True),
        "ClientPlaybackDataDetailOldMessage",
        "datasub/classrelated.md",
    ),
    Message("CourseInfoChange", "eeoCourseInfoChange", None, "CourseInfoChangeMessage", "datasub/ClassInfo.md"),
    Message(
        "CourseStudentChange", "eeoCourseStudentChange", None, "CourseStudentChangeMessage", "datasub/ClassInfo.md"
    ),
    Message(
        "DiscussionChangeInfo", "DiscussionChangeInfo", None, "DiscussionChangeInfoMessage", "datasub/coursedata.md"
    ),
    Message("EdbImg", "EdbImg", None, "EdbImgMessage", "datasub/details.md"),
    Message("EduDt", "EduDt", None, "EduDtMessage", "datasub/classrelated.md"),
    Message("End", "End", None, "EndMessage", "datasub/classrelated.md"),
    Message("EnterRoom", 67371107, None, "EnterRoomMessage", "datasub/details.md"),
    Message("ExamScore", "ExamScore", None, "ExamScoreMessage", "datasub/coursedata.md"),
    Message("FileCov", "FileCov", None, "FileCovMessage", "datasub/schoolrelated.md"),
    Message("HandsUp", 67375105, When(path="Color", prefix="hands up"), "HandsUpMessage", "datasub/details.md"),
    Message("HelpInfo", "HelpInfo", None, "HelpInfoMessage", "datasub/details.md"),
    Message("HomeworkScore", "HomeworkScore", None, "HomeworkScoreMessage", "datasub/coursedata.md"),
    Message("HomeworkSubmit", "HomeworkSubmit", None, "HomeworkSubmitMessage", "datasub/coursedata.md"),
    Message("KickOut", 67371523, None, "KickOutMessage", "datasub/details.md"),
    Message("LeaveRoom", 67371111, None, "LeaveRoomMessage", "datasub/details.md"),
    Message("LiveChatMsgDetail", "LiveChatMsgDetail", None, "LiveChatMsgDetailMessage", "datasub/details.md"),
    Message("LiveDataDetail", "LiveDataDetail", None, "LiveDataDetailMessage", "datasub/details.md"),
    Message("LiveDetail", "LiveDetail", None, "LiveDetailMessage", "datasub/details.md"),
    Message("LiveGoodsClickDetail", "LiveGoodsClickDetail", None, "LiveGoodsClickDetailMessage", "datasub/details.md"),
    Message("LiveLike", "LiveLike", None, "LiveLikeMessage", "datasub/details.md"),
    Message("LiveReserve", "LiveReserve", None, "LiveReserveMessage", "datasub/details.md"),
    Message("LiveWebLogin", "LiveWebLogin", None, "LiveWebLoginMessage", "datasub/details.md"),
    Message("Mute", 67371522, None, "MuteMessage", "datasub/details.md"),
    Message("MuteAll", 67371586, None, "MuteAllMessage", "datasub/details.md"),
    Message("Net", "Net", None, "NetMessage", "datasub/details.md"),
    Message(
        "RatingByStudent",
        "Rating",
        When(path="Comments.{UID}.S2T", present=True),
        "RatingByStudentMessage",
        "datasub/classrelated.md",
    ),
    Message(
        "RatingByTeacher",
        "Rating",
        When(path="Comments.{UID}.T2S", present=True),
        "RatingByTeacherMessage",
        "datasub/classrelated.md",
    ),
    Message("Record", "Record", None, "RecordMessage", "datasub/classrelated.md"),
    Message("ReplacePhoneNumber", "ReplacePhoneNumber", None, "ReplacePhoneNumberMessage", "datasub/schoolrelated.md"),
    Message("ReplayDataDetail", "ReplayDataDetail", None, "ReplayDataDetailMessage", "datasub/classrelated.md"),
    Message(
        "ResponderTool",
        67375105,
        When(path="Color", prefix="standaloneResponderTool"),
        "ResponderToolMessage",
        "datasub/details.md",
    ),
    Message(
        "ResponderToolGlobal",
        67375105,
        When(path="Color", equals="standaloneResponderToolglobalData"),
        "ResponderToolGlobalMessage",
        "datasub/details.md",
    ),
    Message(
        "SelectorTool",
        67375105,
        When(path="Color", prefix="standaloneSelectorTool"),
        "SelectorToolMessage",
        "datasub/details.md",
    ),
    Message(
        "SelectorToolGlobal",
        67375105,
        When(path="Color", equals="standaloneSelectorToolglobalData"),
        "SelectorToolGlobalMessage",
        "datasub/details.md",
    ),
    Message("SetSubAccount", "setSubAccount", None, "SetSubAccountMessage", "datasub/schoolrelated.md"),
    Message("StageChange", 67371521, None, "StageChangeMessage", "datasub/details.md"),
    Message("Test", "Test", None, "TestMessage", "datasub/description.md"),
    Message("Upload", "Upload", None, "UploadMessage", "datasub/classrelated.md"),
    Message("UserCheck", "UserCheck", None, "UserCheckMessage", "datasub/schoolrelated.md"),
    Message(
        "WebcamPosition",
        67375105,
        When(path="Color", prefix="webcamPosition"),
        "WebcamPositionMessage",
        "datasub/details.md",
    ),
)
"""Every message that is known."""

__all__ = ["MESSAGES", "Message", "When"]
