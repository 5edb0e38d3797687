"""The class of each message, under the message's own name; each is imported when it is first used."""

from __future__ import annotations

import functools
import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from classin_api.models import AccountCancellationMessage as AccountCancellation
    from classin_api.models import AnswerSheetScoreMessage as AnswerSheetScore
    from classin_api.models import AuthorizeMessage as Authorize
    from classin_api.models import AwardMessage as Award
    from classin_api.models import ChatContentMessage as ChatContent
    from classin_api.models import CheckMessage as Check
    from classin_api.models import ClassInfoChangeMessage as ClassInfoChange
    from classin_api.models import ClassLenMessage as ClassLen
    from classin_api.models import ClassStudentChangeMessage as ClassStudentChange
    from classin_api.models import ClientPlaybackDataDetailMessage as ClientPlaybackDataDetail
    from classin_api.models import ClientPlaybackDataDetailOldMessage as ClientPlaybackDataDetailOld
    from classin_api.models import CourseInfoChangeMessage as CourseInfoChange
    from classin_api.models import CourseStudentChangeMessage as CourseStudentChange
    from classin_api.models import DiscussionChangeInfoMessage as DiscussionChangeInfo
    from classin_api.models import EdbImgMessage as EdbImg
    from classin_api.models import EduDtMessage as EduDt
    from classin_api.models import EnterRoomMessage as EnterRoom
    from classin_api.models import ExamScoreMessage as ExamScore
    from classin_api.models import FileCovMessage as FileCov
    from classin_api.models import HandsUpMessage as HandsUp
    from classin_api.models import HelpInfoMessage as HelpInfo
    from classin_api.models import HomeworkScoreMessage as HomeworkScore
    from classin_api.models import HomeworkSubmitMessage as HomeworkSubmit
    from classin_api.models import KickOutMessage as KickOut
    from classin_api.models import LeaveRoomMessage as LeaveRoom
    from classin_api.models import LiveChatMsgDetailMessage as LiveChatMsgDetail
    from classin_api.models import LiveDataDetailMessage as LiveDataDetail
    from classin_api.models import LiveDetailMessage as LiveDetail
    from classin_api.models import LiveGoodsClickDetailMessage as LiveGoodsClickDetail
    from classin_api.models import LiveLikeMessage as LiveLike
    from classin_api.models import LiveReserveMessage as LiveReserve
    from classin_api.models import LiveWebLoginMessage as LiveWebLogin
    from classin_api.models import MuteAllMessage as MuteAll
    from classin_api.models import MuteMessage as Mute
    from classin_api.models import NetMessage as Net
    from classin_api.models import RatingByStudentMessage as RatingByStudent
    from classin_api.models import RatingByTeacherMessage as RatingByTeacher
    from classin_api.models import RecordMessage as Record
    from classin_api.models import ReplacePhoneNumberMessage as ReplacePhoneNumber
    from classin_api.models import ReplayDataDetailMessage as ReplayDataDetail
    from classin_api.models import ResponderToolGlobalMessage as ResponderToolGlobal
    from classin_api.models import ResponderToolMessage as ResponderTool
    from classin_api.models import SelectorToolGlobalMessage as SelectorToolGlobal
    from classin_api.models import SelectorToolMessage as SelectorTool
    from classin_api.models import SetSubAccountMessage as SetSubAccount
    from classin_api.models import StageChangeMessage as StageChange
    from classin_api.models import TestMessage as Test
    from classin_api.models import UploadMessage as Upload
    from classin_api.models import UserCheckMessage as UserCheck
    from classin_api.models import WebcamPositionMessage as WebcamPosition
    from classin_client.webhooks.lessons import End

_OWN = {"End": ("classin_client.webhooks.lessons", "End")}
"""Classes that know more than the generated ones which they extend."""


@functools.cache
def class_of(name: str) -> Any:
    """The class of a message, by its name in openapi.yaml.

    Raises:
        LookupError: When there is no such message.
    """
    if name in _OWN:
        module, attribute = _OWN[name]
        return getattr(importlib.import_module(module), attribute)
    from classin_api import models

    return getattr(models, models_by_name()[name])


@functools.cache
def models_by_name() -> dict[str, str]:
    """The name of each message's generated class."""
    from classin_api.messages import MESSAGES

    return {kind.name: kind.model for kind in MESSAGES}


def __getattr__(name: str) -> Any:
    if name.startswith("_") or name not in models_by_name():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return class_of(name)


__all__ = [
    "AccountCancellation",
    "AnswerSheetScore",
    "Authorize",
    "Award",
    "ChatContent",
    "Check",
    "ClassInfoChange",
    "ClassLen",
    "ClassStudentChange",
    "ClientPlaybackDataDetail",
    "ClientPlaybackDataDetailOld",
    "CourseInfoChange",
    "CourseStudentChange",
    "DiscussionChangeInfo",
    "EdbImg",
    "EduDt",
    "End",
    "EnterRoom",
    "ExamScore",
    "FileCov",
    "HandsUp",
    "HelpInfo",
    "HomeworkScore",
    "HomeworkSubmit",
    "KickOut",
    "LeaveRoom",
    "LiveChatMsgDetail",
    "LiveDataDetail",
    "LiveDetail",
    "LiveGoodsClickDetail",
    "LiveLike",
    "LiveReserve",
    "LiveWebLogin",
    "Mute",
    "MuteAll",
    "Net",
    "RatingByStudent",
    "RatingByTeacher",
    "Record",
    "ReplacePhoneNumber",
    "ReplayDataDetail",
    "ResponderTool",
    "ResponderToolGlobal",
    "SelectorTool",
    "SelectorToolGlobal",
    "SetSubAccount",
    "StageChange",
    "Test",
    "Upload",
    "UserCheck",
    "WebcamPosition",
]
