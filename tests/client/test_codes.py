"""Every code of the description, for every operation, ends as the description says: `openapi.json`, not our tables."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest

from classin_api.operations import OPERATIONS
from classin_client import Outcome, answers, errors
from classin_client.wire import Answer

from client.conftest import NOW
from client.recorder import v1, v2

SPEC = json.loads((files("classin_api") / "openapi.json").read_text(encoding="utf-8"))
PAGES = {item["post"]["operationId"]: item["post"] for item in SPEC["paths"].values()}
REGISTRY = {int(code): errno["kind"] for code, errno in SPEC["x-classin-errnos"].items()}

RETURNS = {
    "ok": Outcome.SUCCESS,
    "notice": Outcome.SUCCESS,
    "partial": Outcome.PARTIAL,
    "existed": Outcome.EXISTED,
    "already": Outcome.EXISTED,
}
RAISES = {
    "auth": errors.AuthenticationError,
    "permission": errors.PermissionDenied,
    "invalid": errors.InvalidRequest,
    "not_found": errors.NotFound,
    "conflict": errors.Conflict,
    "state": errors.Conflict,
    "limit": errors.LimitReached,
    "unsupported": errors.Unsupported,
    "account_closed": errors.AccountClosed,
    "busy": errors.Unavailable,
    "rate_limited": errors.Unavailable,
    "repeated": errors.Unavailable,
    "maintenance": errors.Unavailable,
}
NOT_NOW = ("busy", "rate_limited", "repeated", "maintenance")


def _cases(operation: dict[str, Any]) -> list[tuple[int, str, dict[str, Any]]]:
    """Each code with its kind here, and the parameters for which it has that kind."""
    found = []
    for entry in operation.get("x-classin-errnos", []):
        listed = {"code": entry} if isinstance(entry, int) else entry
        code = int(listed["code"])
        found.append((code, listed.get("kind") or REGISTRY[code], listed.get("when", {})))
    narrowed = {code for code, _, _ in found}
    return found + [(code, kind, {}) for code, kind in REGISTRY.items() if code not in narrowed]


def _answer(operation: dict[str, Any], code: int) -> Answer:
    example = operation["responses"]["200"]["content"]["application/json"]["examples"]["success"]["value"]
    beside = {name: value for name, value in example.items() if name not in ("error_info", "code", "msg")}
    if operation["operationId"] == "modifyCourseTeacher":
        # The example shows an entry that fails, which is a matter of its own.
        beside["data"] = beside["data"][:1]
    return Answer(200, (v1(code, **beside) if "error_info" in example else v2(code, **beside)).body)


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_code_ends_as_its_kind_says(name: str) -> None:
    """What is done, was so, or was done in part returns; everything else raises the class of its kind."""
    wrong = []
    for code, kind, when in _cases(PAGES[name]):
        try:
            reply = answers.interpret(OPERATIONS[name], when, _answer(PAGES[name], code), {}, now=NOW)
            ended: Any = (reply.outcome, reply.code)
        except errors.ClassInError as error:
            ended = (type(error), error.code, error.kind, error.outcome_known)
        if kind in RETURNS:
            expected: Any = (RETURNS[kind], code)
        elif kind == "transient":
            read_only = PAGES[name]["x-classin-repeat"] == "read"
            expected = (errors.Unavailable if read_only else errors.OutcomeUnknown, code, kind, read_only)
        else:
            expected = (RAISES[kind], code, kind, True)
        if ended != expected:
            wrong.append((code, kind, when, ended))

    assert [] == wrong


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_notice_and_a_part_are_warned_of(name: str) -> None:
    """What ClassIn adds to a success is on the reply, by its code."""
    silent = [
        code
        for code, kind, when in _cases(PAGES[name])
        if kind in ("notice", "partial")
        and not any(
            warning.startswith(f"{code}: ")
            for warning in answers.interpret(OPERATIONS[name], when, _answer(PAGES[name], code), {}, now=NOW).warnings
        )
    ]

    assert [] == silent


@pytest.mark.parametrize("name", sorted(PAGES))
def test_not_now_may_be_sent_again(name: str) -> None:
    """Where nothing was done, the caller may simply try later."""
    wrong = []
    for code, kind, when in _cases(PAGES[name]):
        if kind in RETURNS or kind == "transient":
            continue
        with pytest.raises(errors.ClassInError) as caught:
            answers.interpret(OPERATIONS[name], when, _answer(PAGES[name], code), {}, now=NOW)
        if caught.value.retryable != (kind in NOT_NOW):
            wrong.append((code, kind))

    assert [] == wrong


@pytest.mark.parametrize("name", ["modifyCourseTeacher", "lmsOnlineDoubleTeacherEditClass"])
@pytest.mark.parametrize(("code", "outcome"), [(1, Outcome.SUCCESS), (466, Outcome.PARTIAL), (987654, Outcome.PARTIAL)])
def test_an_entry_that_fails_makes_it_partial(name: str, code: int, outcome: Outcome) -> None:
    """The call as a whole says 1 while one of the lessons kept its teacher: a warning names it."""
    made, word = (v1, "errno") if OPERATIONS[name].auth == "safeKey" else (v2, "code")
    answer = Answer(200, made(1, data=[{"classId": 7, word: 1}, {"classId": 8, word: str(code)}]).body)

    reply = answers.interpret(OPERATIONS[name], {}, answer, {}, now=NOW)

    assert outcome is reply.outcome
    assert (code != 1) == any(f"data[1] ended with {code}: " in warning for warning in reply.warnings)
