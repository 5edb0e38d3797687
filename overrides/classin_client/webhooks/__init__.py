"""What ClassIn pushes: checking and reading messages, and an inbox that keeps them and has them handled.

>>> from classin_client import webhooks
>>> message = webhooks.parse(b'{"Cmd": "End", "ClassID": "7", "CloseTime": 1768183500}')
>>> message.class_id, message.closed_at.isoformat()
(7, '2026-01-12T02:05:00+00:00')

`parse`, `verify` and the messages need nothing beyond the client; `Inbox` needs the extra `webhooks`. Everything here
is imported when it is first used.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from classin_client.webhooks.extras import need

if TYPE_CHECKING:
    from classin_client.webhooks.alerts import Alert
    from classin_client.webhooks.answering import ACK, Answer
    from classin_client.webhooks.inbox import Inbox
    from classin_client.webhooks.kinds import (
        AccountCancellation,
        AnswerSheetScore,
        Authorize,
        Award,
        ChatContent,
        Check,
        ClassInfoChange,
        ClassLen,
        ClassStudentChange,
        ClientPlaybackDataDetail,
        ClientPlaybackDataDetailOld,
        CourseInfoChange,
        CourseStudentChange,
        DiscussionChangeInfo,
        EdbImg,
        EduDt,
        End,
        EnterRoom,
        ExamScore,
        FileCov,
        HandsUp,
        HelpInfo,
        HomeworkScore,
        HomeworkSubmit,
        KickOut,
        LeaveRoom,
        LiveChatMsgDetail,
        LiveDataDetail,
        LiveDetail,
        LiveGoodsClickDetail,
        LiveLike,
        LiveReserve,
        LiveWebLogin,
        Mute,
        MuteAll,
        Net,
        RatingByStudent,
        RatingByTeacher,
        Record,
        ReplacePhoneNumber,
        ReplayDataDetail,
        ResponderTool,
        ResponderToolGlobal,
        SelectorTool,
        SelectorToolGlobal,
        SetSubAccount,
        StageChange,
        Test,
        Upload,
        UserCheck,
        WebcamPosition,
    )
    from classin_client.webhooks.lessons import Attendance, ReportRow, Stay
    from classin_client.webhooks.looks import latest_looks
    from classin_client.webhooks.parsing import MalformedMessage, UnknownMessage, parse
    from classin_client.webhooks.records import Received
    from classin_client.webhooks.verifying import Verification, verify
    from classin_client.webhooks.worker import Retrying

_HOMES = {
    "classin_client.webhooks.alerts": ("Alert",),
    "classin_client.webhooks.answering": (
        "ACK",
        "Answer",
    ),
    "classin_client.webhooks.inbox": ("Inbox",),
    "classin_client.webhooks.lessons": (
        "Attendance",
        "ReportRow",
        "Stay",
    ),
    "classin_client.webhooks.looks": ("latest_looks",),
    "classin_client.webhooks.parsing": (
        "MalformedMessage",
        "UnknownMessage",
        "parse",
    ),
    "classin_client.webhooks.records": ("Received",),
    "classin_client.webhooks.verifying": (
        "Verification",
        "verify",
    ),
    "classin_client.webhooks.worker": ("Retrying",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}
_OF_THE_EXTRA = ("Inbox", "Retrying")


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _OF_THE_EXTRA:
        need("sqlalchemy", what="The inbox")
    if name in _HOME:
        value = getattr(importlib.import_module(_HOME[name]), name)
    elif name in __all__:
        value = getattr(importlib.import_module("classin_client.webhooks.kinds"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "ACK",
    "AccountCancellation",
    "Alert",
    "Answer",
    "AnswerSheetScore",
    "Attendance",
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
    "Inbox",
    "KickOut",
    "LeaveRoom",
    "LiveChatMsgDetail",
    "LiveDataDetail",
    "LiveDetail",
    "LiveGoodsClickDetail",
    "LiveLike",
    "LiveReserve",
    "LiveWebLogin",
    "MalformedMessage",
    "Mute",
    "MuteAll",
    "Net",
    "RatingByStudent",
    "RatingByTeacher",
    "Received",
    "Record",
    "ReplacePhoneNumber",
    "ReplayDataDetail",
    "ReportRow",
    "ResponderTool",
    "ResponderToolGlobal",
    "Retrying",
    "SelectorTool",
    "SelectorToolGlobal",
    "SetSubAccount",
    "StageChange",
    "Stay",
    "Test",
    "UnknownMessage",
    "Upload",
    "UserCheck",
    "Verification",
    "WebcamPosition",
    "latest_looks",
    "parse",
    "verify",
]
