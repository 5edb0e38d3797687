"""Pushed messages: parsing and verifying them, and an inbox that stores them and calls handlers for them.

>>> from classin_client import webhooks
>>> message = webhooks.parse(b'{"Cmd": "End", "ClassID": "7", "CloseTime": 1768183500}')
>>> message.class_id, message.closed_at.isoformat()
(7, '2026-01-12T02:05:00+00:00')

`parse`, `verify` and the messages need no extra; `Inbox` and `classin_client.webhooks.asgi` need the extra `webhooks`.
Names are imported when they are first used.

A message goes through `_receiving` (its body, school and key), `_storage` (the database) and `_handling` (handlers).
"""

from __future__ import annotations

import importlib
import warnings
from typing import TYPE_CHECKING, Any

from classin_client.webhooks._extras import need

if TYPE_CHECKING:
    from classin_client.webhooks.alerts import Alert
    from classin_client.webhooks.answers import ACK, Answer
    from classin_client.webhooks.health import Health
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
    from classin_client.webhooks.parsing import MalformedMessage, UnknownMessage, parse
    from classin_client.webhooks.received import Received
    from classin_client.webhooks.retrying import Retrying
    from classin_client.webhooks.summaries import find_summary
    from classin_client.webhooks.verifying import Verification, verify
    from classin_client.webhooks.visits import latest_visits

_HOMES = {
    "classin_client.webhooks.alerts": ("Alert",),
    "classin_client.webhooks.answers": (
        "ACK",
        "Answer",
    ),
    "classin_client.webhooks.health": ("Health",),
    "classin_client.webhooks.inbox": ("Inbox",),
    "classin_client.webhooks.lessons": (
        "Attendance",
        "ReportRow",
        "Stay",
    ),
    "classin_client.webhooks.visits": ("latest_visits",),
    "classin_client.webhooks.parsing": (
        "MalformedMessage",
        "UnknownMessage",
        "parse",
    ),
    "classin_client.webhooks.received": ("Received",),
    "classin_client.webhooks.summaries": ("find_summary",),
    "classin_client.webhooks.verifying": (
        "Verification",
        "verify",
    ),
    "classin_client.webhooks.retrying": ("Retrying",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}
_RENAMED = {"latest_looks": "latest_visits"}
"""Names of the version before; they go in the next one."""


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _RENAMED:
        new = _RENAMED[name]
        warnings.warn(f"webhooks.{name} is now webhooks.{new}.", DeprecationWarning, stacklevel=2)
        return __getattr__(new)
    if name == "Inbox":
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
    "Health",
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
    "find_summary",
    "latest_visits",
    "parse",
    "verify",
]
