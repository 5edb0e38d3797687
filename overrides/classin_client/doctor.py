"""Checks credentials, clock, network and entitlements, without changing anything in the school.

v1 is asked for the list of folders. v2 has no question that changes nothing, so that a signed, empty body is sent to
`/lms/unit/create`: it is refused for what it lacks when the signature is right (reported live: 121601018), and for the
signature when that is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass

import httpx

from classin_client import errors
from classin_client._call.call import call_raw
from classin_client._call.session import Session, find_operation
from classin_client._call.steps import Steps
from classin_client._response.answer import Answer, http_date
from classin_client._response.envelope import read_envelope

_V1 = "getFolderList"
_V2 = "lmsUnitCreate"
_SIGNATURE_REFUSED = 101002005
_TIMESTAMP_REFUSED = frozenset({101002006, 101002008})
_NOT_ALLOWED = 102
_DONE = 1
_SKEW_V2 = 300.0


@dataclass(frozen=True)
class Check:
    """The result of one check.

    Attributes:
        name: network, clock, v1 or v2.
        ok: Whether it is right; None if that cannot be known.
        sentence: What was found, and what to do.
    """

    name: str
    ok: bool | None
    sentence: str

    def __str__(self) -> str:
        word = {True: "ok", False: "wrong", None: "unknown"}[self.ok]
        return f"{self.name:<8} {word:<8} {self.sentence}"


@dataclass(frozen=True)
class Diagnosis:
    """The result of `doctor`, a line for each check."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        """Whether all checks are right."""
        return all(check.ok for check in self.checks)

    def __str__(self) -> str:
        return "\n".join(str(check) for check in self.checks)


def examine(session: Session, proxy: str = "") -> Steps:
    """The steps of `doctor`; they return a `Diagnosis`.

    Args:
        session: The settings of the client that is examined.
        proxy: Address of the proxy that the environment names, for errors of the network. Left out, they name none.
    """
    try:
        first = yield from call_raw(find_operation(_V1), {}, session.policy)
    except errors.ClassInError as problem:
        unknown = "Not asked, because the server was not reached."
        way = f" (the environment names the proxy {proxy})" if proxy else ""
        return Diagnosis(
            (
                Check("network", False, f"{session.base_url} was not reached{way}: {problem.__cause__ or problem}"),
                *(Check(name, None, unknown) for name in ("clock", "v1", "v2")),
            )
        )
    try:
        second = yield from call_raw(find_operation(_V2), {}, session.policy)
    except errors.ClassInError:
        second = None
    skew = _skew(session, first)
    v2 = _v2(_code(_V2, second), skew)
    return Diagnosis((_network(session, first), _clock(skew), _v1(_code(_V1, first), skew, v2.ok), v2))


def _network(session: Session, response: httpx.Response) -> Check:
    if _code(_V1, response) is None:
        sentence = f"{session.base_url} answers (HTTP {response.status_code}), but not as ClassIn does: check base_url."
        return Check("network", False, sentence)
    return Check("network", True, f"{session.base_url} answers.")


def _code(operation: str, response: httpx.Response | None) -> int | None:
    if response is None:
        return None
    answer = Answer(response.status_code, response.content)
    try:
        code = read_envelope(find_operation(operation), answer, {}).code
    except errors.MalformedResponse:
        return None
    return code if code != _DONE or answer.is_success else None


def _skew(session: Session, response: httpx.Response) -> float | None:
    server = http_date(response.headers.get("Date", ""))
    return None if server is None else session.clock() - server


def _clock(skew: float | None) -> Check:
    if skew is None:
        return Check("clock", None, "The server's answer has no date to compare with.")
    direction = "ahead of" if skew > 0 else "behind"
    distance = f"This machine's clock is {abs(skew):.0f} seconds {direction} the server's"
    if abs(skew) > _SKEW_V2:
        return Check("clock", False, f"{distance}; v2 takes 5 minutes, v1 takes 20: set it right.")
    return Check("clock", True, f"{distance}.")


def _v1(code: int | None, skew: float | None, v2_signs: bool | None) -> Check:
    if code is None:
        return Check("v1", None, "The answer cannot be read.")
    if code != _NOT_ALLOWED:
        return Check("v1", True, f"The signature is accepted (code {code}).")
    if skew is not None and abs(skew) > _SKEW_V2 * 4:
        return Check("v1", False, "102: the clock is more than 20 minutes off.")
    if v2_signs:
        causes = "the contract or the account's balance, or v1's actions are not open to this school: ask ClassIn"
        return Check("v1", False, f"102, while v2 accepts the same sid and secret; what remains is {causes}.")
    causes = "the sid, the secret, the contract or the account's balance, or the API is not open to this school"
    return Check("v1", False, f"102; the causes that remain are {causes}.")


def _v2(code: int | None, skew: float | None) -> Check:
    if code is None:
        return Check("v2", None, "The answer cannot be read.")
    if code in _TIMESTAMP_REFUSED:
        return Check("v2", False, f"{code}: the timestamp is refused; set this machine's clock.")
    if code == _SIGNATURE_REFUSED:
        return Check("v2", False, f"{code}: the signature is refused; the secret does not belong to this sid.")
    if code == _NOT_ALLOWED:
        return Check("v2", False, "102: v2 is not open to this school, or the contract or balance stands in the way.")
    return Check("v2", True, f"The signature is accepted (code {code} for a call without parameters).")
