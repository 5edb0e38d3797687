"""The bounds that no keyword of a schema can set, because they depend on the time, on other fields or on the school."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tapes import school as at
from tapes.cases import Upload
from tapes.cases.case import PICTURE

from .bounds import MOST_CO_TEACHERS, USUAL, Breach, text
from .raw_client import DAY

BOUND_WORDS: Final = re.compile(
    r"\d+ (to|minutes?|years?|MB|characters)|[Aa]t (least|most)|up to|[Mm]ore than|[Tt]oo (many|near)|higher number"
    r"|longer|bad form|twice"
)
"""What a description says of a bound."""

NOT_TESTED: Final = {
    ("lmsActivityUpdateClass", "startTime"): "The page names none; the description says so.",
}

YEAR: Final = 366 * DAY
LESSON: Final = 2700
TOO_LARGE: Final = b"\0" * (at.LIMITS.file_bytes + 1)
"""The simulator of these tests takes less than ClassIn, which is the same to who sends too much."""


def refused(operation: str, path: str, value: Any, *codes: int, **beside: Any) -> Breach:
    """A value that is refused."""
    return Breach(operation, path, "described", value, frozenset(codes) or USUAL, beside=beside)


def _start(operation: str, path: str) -> Iterator[Breach]:
    for start in (at.NOW + 59, at.NOW - DAY):
        yield refused(operation, path, start, 120, endTime=start + LESSON)


def _latest_start(operation: str, path: str, years: int) -> Breach:
    start = at.NOW + years * YEAR + DAY
    return refused(operation, path, start, 268, endTime=start + LESSON)


def _end(operation: str, path: str, not_after_start: int, *length: int) -> Iterator[Breach]:
    start = at.NOW + DAY
    for end in (start, start - 1):
        yield refused(operation, path, end, not_after_start)
    for end in (start + 15 * 60 - 1, start + DAY + 1):
        yield refused(operation, path, end, *length)


def _accounts(operation: str, path: str, bad_form: int, *bad: str) -> Iterator[Breach]:
    for account in bad:
        yield refused(operation, path, account, bad_form)
    yield refused(operation, path, "93800001001", 288)


def _described() -> Iterator[Breach]:
    yield from _lessons()
    yield from _classrooms()
    yield from _the_rest()


def _lessons() -> Iterator[Breach]:
    for operation, prefix in (
        ("addCourseClass", ""),
        ("addCourseClassMultiple", "classJson[]."),
        ("editCourseClass", ""),
    ):
        yield from _start(operation, f"{prefix}beginTime")
        yield _latest_start(operation, f"{prefix}beginTime", 3)
        yield from _end(operation, f"{prefix}endTime", 119, 165)
        yield refused(operation, f"{prefix}assistantUids", [at.MEI, at.MEI], 21316)
        yield refused(operation, f"{prefix}assistantUids", [at.MEI, at.ZOE, at.BOB], 21317)
    for operation, path in (
        ("addCourseClass", "seatNum"),
        ("addCourseClassMultiple", "classJson[].seatNum"),
        ("modifyClassSeatNum", "seatNum"),
    ):
        yield refused(operation, path, 13, 259, isDc=0, isHd=0)


def _classrooms() -> Iterator[Breach]:
    yield from _start("lmsActivityCreateClass", "startTime")
    yield from _end("lmsActivityCreateClass", "endTime", 119, 165)
    for operation in ("lmsActivityCreateClass", "lmsOnlineDoubleTeacherEditClass"):
        yield _latest_start(operation, "startTime", 2)
    for operation in ("lmsActivityUpdateClass", "lmsOnlineDoubleTeacherEditClass"):
        yield from _end(operation, "endTime", 165, 165, 863)
    for operation in ("lmsActivityCreateClass", "lmsActivityUpdateClass", "lmsOnlineDoubleTeacherEditClass"):
        for seats in (14, 1000):
            beside = {"isDc": 0, "isHd": 0}
            yield Breach(operation, "seatNum", "described", seats, like=13, unlike=(12,), beside=beside)
    for operation in ("lmsActivityCreateClass", "lmsActivityUpdateClass", "lmsActivityCreateActivityNoClass"):
        yield refused(operation, "name", text(51))
    yield refused("lmsActivityCreateActivityNoClass", "startTime", at.NOW + 3 * YEAR + DAY, endTime=at.NOW + 4 * YEAR)
    for operation, path in (
        ("lmsActivityCreateClass", "assistantUids"),
        ("lmsActivityUpdateClass", "assistantUids"),
        ("lmsOnlineDoubleTeacherAddClass", "subClassJson[].assistantUids"),
        ("lmsOnlineDoubleTeacherEditClass", "assistantUids"),
    ):
        yield refused(operation, path, [at.BOB, at.LIN, at.ZOE][: MOST_CO_TEACHERS + 1], 21317)


def _the_rest() -> Iterator[Breach]:
    for operation in ("addCourse", "editCourse"):
        yield refused(operation, "expiryTime", at.NOW + DAY - 1, 151)
        yield refused(operation, "expiryTime", at.NOW + 5 * YEAR + DAY, 154)
    for operation in ("addCourseGroup", "editCourseGroup"):
        leader, member = {"studentUid": at.LIN, "isLeader": 1}, {"studentUid": at.BOB, "isLeader": 0}
        for groups in ([[leader, member, member]], [[member]], [[leader, {**member, "isLeader": 1}]]):
            yield refused(operation, "groupList", groups)

    bad_numbers = ("1380000100", "138000010011", "0013800001001", "86-13800001001", "abc")
    for operation, path in (("register", "telephone"), ("registerMultiple", "userJson[].telephone")):
        yield from _accounts(operation, path, 134, *bad_numbers)
    yield from _accounts("addSchoolStudent", "studentAccount", 134, *bad_numbers)
    yield from _accounts("addTeacher", "teacherAccount", 122, *bad_numbers, "@example.com")

    for name, content, code in (("a.pdf", b"%PDF-1.7", 224), ("a.gif", PICTURE[:6] + b"\1\0\1\0" + PICTURE[10:], 341)):
        yield refused("register", "Filedata", Upload(name, "image/gif", content), code)
    yield refused("uploadFile", "Filedata", Upload("large.pdf", "application/pdf", TOO_LARGE), 211)
    yield Breach(
        "uploadFile",
        "Filedata",
        "described",
        Upload(text(129), "application/pdf", b"%PDF-1.7"),
        like=Upload(text(129)[:128], "application/pdf", b"%PDF-1.7"),
        unlike=(Upload(text(127), "application/pdf", b"%PDF-1.7"),),
    )


DESCRIBED: Final = tuple(_described())
