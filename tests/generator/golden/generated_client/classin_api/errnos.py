# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""ClassIn's error codes: what each means, and what kind of thing a caller should do about it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal[
    "ok",
    "notice",
    "partial",
    "existed",
    "already",
    "auth",
    "permission",
    "invalid",
    "not_found",
    "conflict",
    "state",
    "limit",
    "unsupported",
    "account_closed",
    "busy",
    "rate_limited",
    "repeated",
    "maintenance",
    "transient",
]


class Errno(NamedTuple):
    """A code of ClassIn's.

    Attributes:
        code: The number, 1 for success.
        name: A stable name that programs may compare.
        en: What it says, in English.
        zh: What it says, in Chinese.
        kind: What a caller does about it, where an operation does not list the code or narrow it.
        outcome_known: Whether it says that nothing was done, of a failure.
        params: The parameter that it is about, by ClassIn's names, of which an operation has one; `any` where ClassIn
            does not say which.
    """

    code: int
    name: str
    en: str
    zh: str
    kind: Kind
    outcome_known: bool = True
    params: tuple[str, ...] = ()


ERRNOS: dict[int, Errno] = {
    errno.code: errno
    for errno in (
        Errno(1, "ok", "Done.", "成功", "ok"),
        Errno(100, "bad_parameters", 'A parameter is "wrong".', "参数有误", "invalid"),
        Errno(133, "already_there", "It is there already.", "已存在", "already"),
        Errno(135, "book_known", "The book is known; its id comes back.", "已登记", "existed"),
        Errno(280, "label_not_printed", "The book was added, its label was not printed.", "标签未打印", "partial"),
        Errno(900, "shelf_nearly_full", "Done; the shelf is nearly full.", "书架将满", "notice"),
    )
}
"""Every code that is known, by its number."""

__all__ = ["ERRNOS", "Errno", "Kind"]
