"""Handlers of pushed messages, for type checkers; see README.md."""

from __future__ import annotations

import datetime
from typing import Any, assert_type

from classin_client import webhooks
from classin_client.webhooks import (
    Answer,
    Attendance,
    End,
    EnterRoom,
    Inbox,
    LeaveRoom,
    Received,
    ReportRow,
    UnknownMessage,
    Verification,
)


def handlers(inbox: Inbox) -> None:
    """What may be registered for what."""

    @inbox.on(End)
    def typed(lesson: End) -> None:
        assert_type(lesson.closed_at, datetime.datetime | None)
        assert_type(lesson.attendance(), dict[int, Attendance])
        assert_type(lesson.report(), list[ReportRow])

    @inbox.on(EnterRoom, LeaveRoom)
    async def several(message: EnterRoom | LeaveRoom, received: Received) -> None:
        assert_type(received.attempt, int)

    @inbox.on_unknown
    def unknown(message: UnknownMessage) -> None:
        assert_type(message.cmd, int | str | None)

    @inbox.on(End)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType, reportCallIssue]
    def other(message: LeaveRoom) -> None: ...


async def receiving(inbox: Inbox, raw: bytes) -> None:
    """What receiving returns."""
    assert_type(inbox.receive(raw, {}), Answer)
    assert_type(await inbox.receive_async(raw), Answer)
    assert_type(webhooks.verify(raw, secrets=["made-up"]), Verification)
    assert_type(webhooks.parse(raw), Any)
    acknowledgement: bytes = webhooks.ACK
    assert acknowledgement
