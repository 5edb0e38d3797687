"""Every code of the description, for every operation, ends as the description says: `openapi.json`, not our tables."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from classin_api.operations import OPERATIONS
from classin_client import Outcome, errors
from classin_client._response import errnos
from classin_client._response.answer import Answer
from classin_client._response.interpret import interpret

from client.conftest import NOW
from client.recorder import Recorder, v1, v2

SPEC = json.loads((files("classin_api") / "openapi.json").read_text(encoding="utf-8"))
PAGES = {item["post"]["operationId"]: item["post"] for item in SPEC["paths"].values()}
REGISTRY = {int(code): errno for code, errno in SPEC["x-classin-errnos"].items()}

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


def _listed(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"code": one} if isinstance(one, int) else one for one in operation.get("x-classin-errnos", [])]


SUCCESSES = {entry["code"] for page in PAGES.values() for entry in _listed(page) if entry.get("kind") in RETURNS} | {
    code for code, errno in REGISTRY.items() if errno["kind"] in RETURNS
}
"""The codes that say of some operation that it was done, or was so already."""


def _cases(operation: dict[str, Any]) -> list[tuple[int, str, dict[str, Any], bool]]:
    """Each listed code: its kind here, the parameters for which it has that kind, whether it says what was done."""
    found = []
    for entry in _listed(operation):
        general = REGISTRY[entry["code"]]
        known = entry.get("outcome_known", True if "kind" in entry else general.get("outcome_known", True))
        found.append((entry["code"], entry.get("kind") or general["kind"], entry.get("when", {}), known))
    return found


def _others(operation: dict[str, Any]) -> list[int]:
    """The codes that the operation does not list, but for 1, which no operation of v2 lists."""
    listed = {entry["code"] for entry in _listed(operation)}
    return [code for code in REGISTRY if code not in listed and code != 1]


def _answer(operation: dict[str, Any], code: int) -> Answer:
    example = operation["responses"]["200"]["content"]["application/json"]["examples"]["success"]["value"]
    beside = {name: value for name, value in example.items() if name not in ("error_info", "code", "msg")}
    if operation["operationId"] == "modifyCourseTeacher":
        # The example shows an entry that fails, which is a matter of its own.
        beside["data"] = beside["data"][:1]
    return Answer(200, (v1(code, **beside) if "error_info" in example else v2(code, **beside)).body)


def test_success_is_what_the_registry_says() -> None:
    """The registry is not imported for it, and no operation narrows it."""
    said = (REGISTRY[1]["kind"], REGISTRY[1]["en"])

    assert {said} == {errnos.look_up(one, 1, {})[1:3] for one in OPERATIONS.values()}
    assert [] == [one.id for one in OPERATIONS.values() if 1 in {narrowed.code for narrowed in one.narrowed}]


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_code_ends_as_its_kind_says(name: str) -> None:
    """What is done, was so, or was done in part returns; everything else raises the class of its kind."""
    wrong = []
    read_only = PAGES[name]["x-classin-repeat"] == "read"
    for code, kind, when, known in _cases(PAGES[name]):
        try:
            reply = interpret(OPERATIONS[name], when, _answer(PAGES[name], code), {}, now=NOW)
            ended: Any = (reply.outcome, reply.code)
        except errors.ClassInError as error:
            ended = (type(error), error.code, error.kind, error.outcome_known)
        if kind in RETURNS:
            expected: Any = (RETURNS[kind], code)
        elif kind == "transient":
            expected = (errors.Unavailable if read_only else errors.OutcomeUnknown, code, kind, read_only)
        else:
            expected = (RAISES[kind], code, kind, known or read_only)
        if ended != expected:
            wrong.append((code, kind, when, ended))

    assert [] == wrong


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_code_that_is_not_listed_is_never_a_success(name: str) -> None:
    """It raises; what means success elsewhere leaves unknown what was done here, and is not sent again by itself."""
    read_only = PAGES[name]["x-classin-repeat"] == "read"
    wrong = []
    for code in _others(PAGES[name]):
        with pytest.raises(errors.ClassInError) as caught:
            interpret(OPERATIONS[name], {}, _answer(PAGES[name], code), {}, now=NOW)
        kind, known = REGISTRY[code]["kind"], REGISTRY[code].get("outcome_known", True)
        says_it = known and kind != "transient" and code not in SUCCESSES
        repeatable = kind in NOT_NOW or (
            kind == "transient" and PAGES[name]["x-classin-repeat"] not in ("never", "identity")
        )
        ended = caught.value.code, caught.value.outcome_known, caught.value.retryable
        if ended != (code, says_it or read_only, repeatable):
            wrong.append((*ended, kind))
        if kind in RETURNS and isinstance(caught.value, errors.OutcomeUnknown) == read_only:
            wrong.append((*ended, type(caught.value).__name__))

    assert [] == wrong


def test_a_member_elsewhere_is_no_member_here() -> None:
    """461 of `addSchoolStudent` does not say that the person is a student: it raises, and the outcome is unknown."""
    with pytest.raises(
        errors.Conflict, match="whether the person is a student of the school now is not said"
    ) as caught:
        interpret(OPERATIONS["addSchoolStudent"], {}, Answer(200, v1(461).body), {}, now=NOW)

    assert not caught.value.outcome_known


def test_an_edit_that_existed() -> None:
    """The sentence says that the page does not list the code, and what to do."""
    with pytest.raises(errors.Conflict, match=r"does not list this code .* sending it again is safe") as caught:
        interpret(OPERATIONS["editCourse"], {}, Answer(200, v1(398, data=352861).body), {}, now=NOW)

    assert (False, False) == (caught.value.outcome_known, caught.value.retryable)


def test_an_empty_drive_is_no_failure() -> None:
    """106 of `getFolderList` is a drive without folders."""
    reply = interpret(OPERATIONS["getFolderList"], {}, Answer(200, v1(106).body), {}, now=NOW)

    assert (Outcome.SUCCESS, {}) == (reply.outcome, reply.data.to_dict())


@pytest.mark.parametrize("code", [254, 631])
def test_no_video_is_what_was_asked_for(code: int) -> None:
    """Deleting the video of a lesson that never had one ends as asked."""
    reply = interpret(OPERATIONS["deleteClassVideo"], {"classId": 1}, Answer(200, v1(code).body), {}, now=NOW)

    assert Outcome.EXISTED is reply.outcome


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("restartUsingTeacher", 800, errors.Unavailable),
        ("addCourseClass", 800, errors.Conflict),
        ("addCourseClass", 804, errors.Conflict),
        ("addCourse", 805, errors.Conflict),
        ("modifyCourseTeacher", 800, errors.Conflict),
        ("modifyCourseTeacher", 190, errors.Unavailable),
    ],
)
def test_waiting_where_it_helps(name: str, code: int, expected: type[errors.ClassInError]) -> None:
    """A teacher who is being disabled will be disabled; only enabling works after a wait."""
    with pytest.raises(expected) as caught:
        interpret(OPERATIONS[name], {}, Answer(200, v1(code).body), {}, now=NOW)

    assert (expected is errors.Unavailable) == caught.value.retryable


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_notice_and_a_part_are_warned_of(name: str) -> None:
    """What ClassIn adds to a success is on the reply, by its code."""
    silent = [
        code
        for code, kind, when, _ in _cases(PAGES[name])
        if kind in ("notice", "partial")
        and not any(
            warning.startswith(f"{code}: ")
            for warning in interpret(OPERATIONS[name], when, _answer(PAGES[name], code), {}, now=NOW).warnings
        )
    ]

    assert [] == silent


@pytest.mark.parametrize("name", sorted(PAGES))
def test_not_now_may_be_repeated(name: str) -> None:
    """Where nothing was done, the caller may simply try later."""
    wrong = []
    for code, kind, when, _ in _cases(PAGES[name]):
        if kind in RETURNS or kind == "transient":
            continue
        with pytest.raises(errors.ClassInError) as caught:
            interpret(OPERATIONS[name], when, _answer(PAGES[name], code), {}, now=NOW)
        if caught.value.retryable != (kind in NOT_NOW):
            wrong.append((code, kind))

    assert [] == wrong


@pytest.mark.parametrize(
    ("action", "code", "expected"),
    [
        ("addSchoolStudent", 133, Outcome.EXISTED),
        ("addCourseStudentMultiple", 133, errors.InvalidRequest),
        ("editCourse", 133, errors.Conflict),
        ("getCourseList", 133, errors.Conflict),
        ("getCourseList", 841, errors.OutcomeUnknown),
        ("restartUsingTeacher", 800, errors.Unavailable),
    ],
)
def test_call_action_reads_by_the_list(
    run: Callable[..., Any], recorder: Recorder, action: str, code: int, expected: Any
) -> None:
    """Of an action that is described, codes mean what its list says; of another, 1 alone is success."""
    recorder.answer(v1(code))
    options = {"max_retries": 0}
    if isinstance(expected, Outcome):
        assert expected is run("call_action", action, {}, options=options).outcome
    else:
        with pytest.raises(expected) as caught:
            run("call_action", action, {}, options=options)
        assert type(caught.value) is expected


@pytest.mark.parametrize("name", ["modifyCourseTeacher", "lmsOnlineDoubleTeacherEditClass"])
@pytest.mark.parametrize(("code", "outcome"), [(1, Outcome.SUCCESS), (466, Outcome.PARTIAL), (987654, Outcome.PARTIAL)])
def test_an_entry_that_fails_makes_it_partial(name: str, code: int, outcome: Outcome) -> None:
    """The call as a whole says 1 while one of the lessons kept its teacher: a warning names it."""
    made, word = (v1, "errno") if OPERATIONS[name].auth == "safeKey" else (v2, "code")
    answer = Answer(200, made(1, data=[{"classId": 7, word: 1}, {"classId": 8, word: str(code)}]).body)

    reply = interpret(OPERATIONS[name], {}, answer, {}, now=NOW)

    assert outcome is reply.outcome
    assert (code != 1) == any(f"data[1] ended with {code}: " in warning for warning in reply.warnings)
