"""Makes the calls of the plan, and writes what is on the wire where nothing else lies."""

from __future__ import annotations

import datetime
import difflib
import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from vcr import VCR

from classin_client import ClassIn, ClassInError
from tapes import tapes
from tapes.contract import broken_promises
from tapes.judge import Judge
from tapes.readable import Reader
from tapes.recording import SUFFIX
from tapes.tape import configure, settings

from .marks import SAFE
from .plan import COURSE_NAME, PLAN, Step
from .words import SchoolWords, learned, resolved

CLOCK_TOLERANCE = 60.0
LOOPBACK = ("127.0.0.1", "::1", "localhost")

_IDENTITIES = frozenset(name for step in PLAN for name in step.needs if name.startswith("identity "))


@dataclass(frozen=True)
class Access:
    """To the school that is recorded.

    Attributes:
        sid: Its id.
        secret: Its secret.
        base_url: The server.
        people: UIDs of those who were named for it, by `plan.GIVEN`.
        hidden: Words that belong to the school and must not be on tape.
    """

    sid: str
    secret: str = field(repr=False)
    base_url: str
    people: Mapping[str, int] = field(repr=False)
    hidden: tuple[str, ...] = field(default=(), repr=False)


class Recording:
    """One recording.

    Args:
        access: The school.
        folder: Where the tapes are.
        scratch: An empty folder.
        also: Operations besides the safe ones.
        overwrite: Whether a tape that differs is written anew.
        say: Takes each line for the reader.
        clock: Seconds since 1970.
        sleep: Waits so many seconds.
    """

    def __init__(
        self,
        access: Access,
        *,
        folder: Path,
        scratch: Path,
        also: frozenset[str],
        overwrite: bool,
        say: Callable[[str], object],
        clock: Callable[[], float],
        sleep: Callable[[float], object],
    ) -> None:
        self.problems: list[str] = []
        """What needs somebody's eyes."""
        self._folder, self._scratch, self._say, self._overwrite = folder, scratch, say, overwrite
        self._allowed = frozenset(SAFE) | also
        self._clock = clock
        self._source = "simulated" if urlsplit(access.base_url).hostname in LOOPBACK else "reported live"
        self._words = SchoolWords(sid=access.sid, secret=access.secret, hidden=access.hidden, now=int(clock()))
        self._known: dict[str, object] = {}
        self._begun: set[str] = set()
        self._undone: set[str] = set()
        for name, uid in access.people.items():
            self._learn(name, uid)
        for name in _IDENTITIES:
            self._learn(name, secrets.token_hex(12))
        judge = Judge(sid=access.sid, secret=access.secret, now=clock, tolerance=CLOCK_TOLERANCE)
        self._reader = Reader(judge, self._words)
        self._vcr = VCR(cassette_library_dir=str(scratch))
        configure(self._vcr, self._reader)
        self._client = ClassIn(sid=access.sid, secret=access.secret, base_url=access.base_url, clock=clock, sleep=sleep)

    def close(self) -> None:
        """Closes the connections."""
        self._client.close()

    def run(self) -> None:
        """Makes all calls that may be made, and takes back what is left at the end, whatever happens."""
        try:
            for step in PLAN:
                if step.operation in self._allowed:
                    self._take(step)
        finally:
            self._look_for_begun()
            for step in self._left_behind():
                self._take_back(step)

    def _look_for_begun(self) -> None:
        """Asks for what was begun and may be there although no answer had its id; its identity is the key."""
        for step in PLAN:
            if step.ends == "EXISTED" and any(name in self._begun - self._known.keys() for name in step.learns):
                self._take(step)

    def _learn(self, name: str, value: object) -> None:
        self._known[name] = value
        self._words.learn(name, value)

    def _left_behind(self) -> Iterator[Step]:
        for step in PLAN:
            if step.undoes in self._known and step.undoes not in self._undone:
                yield step

    def _take_back(self, step: Step) -> None:
        """Ends what was begun; once more without a tape, when recording it is what fails."""
        try:
            self._take(step)
        except Exception as error:
            self._problem(f"{step.path}: {type(error).__name__} while it was recorded.")
        if step.undoes in self._undone:
            return
        try:
            self._client.call(step.operation, self._resolved(step))
        except ClassInError as error:
            thing = f"the {step.undoes} {self._known[step.undoes]} ({COURSE_NAME!r})"
            self._problem(f"{step.path}: {_named(error)}. IT IS STILL THERE: end {thing} in the school's console.")
        else:
            self._undone.add(step.undoes)
            self._say(f"{step.path}: done at the second try, without a tape.")

    def _resolved(self, step: Step) -> Any:
        return resolved(step.arguments, self._known, self._words)

    def _take(self, step: Step) -> None:
        if missing := sorted(step.needs - self._known.keys()):
            self._say(f"{step.path}: left out, for want of the {' and the '.join(missing)}.")
            return
        path = self._scratch / f"{step.path}{SUFFIX}"
        # What an earlier try left would stay on the tape.
        path.unlink(missing_ok=True)
        with self._vcr.use_cassette(str(path), record_mode="all", **settings(self._reader)):
            self._begun.update(step.learns)
            try:
                reply = self._client.call(step.operation, self._resolved(step))
            except ClassInError as error:
                self._failed(step, error)
                return
            # Before the tape is written, so that what was learned is not on it.
            for name, value in learned(step, reply.raw).items():
                self._learn(name, value)
        if step.undoes:
            self._undone.add(step.undoes)
        if reply.outcome.name != step.ends:
            self._problem(
                f"{step.path}: ended as {reply.outcome.name} ({reply.code}), not as {step.ends}; not written."
            )
            return
        self._keep(step, path)

    def _failed(self, step: Step, error: ClassInError) -> None:
        self._problem(f"{step.path}: {_named(error)}; not written.")
        if error.outcome_known:
            self._begun.difference_update(step.learns)
        elif step.learns:
            made = " and a ".join(step.learns)
            self._problem(f"{step.path}: a {made} may be there all the same ({COURSE_NAME!r}): look for it.")

    def _keep(self, step: Step, path: Path) -> None:
        text, target = path.read_text(encoding="utf-8"), self._folder / f"{step.path}{SUFFIX}"
        if left := self._words.left_in(text):
            self._problem(f"{step.path}: not written, because it would show {', '.join(left)}.")
            return
        self._compare(step, path)
        old = target.read_text(encoding="utf-8") if target.exists() else None
        if old == text:
            self._say(f"{step.path}: as on tape.")
            return
        if old is not None:
            self._say(f"{step.path}: differs from the tape.")
            lines = difflib.unified_diff(old.splitlines(), text.splitlines(), "on tape", "now", lineterm="")
            self._say("\n".join(lines))
            if not self._overwrite:
                self._problem(f"{step.path}: the tape stays as it is; --overwrite takes what came now.")
                return
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        self._say(f"{step.path}: {'written anew' if old is not None else 'new'}.")

    def _compare(self, step: Step, path: Path) -> None:
        """Proposes what openapi.yaml would have to say of an answer that is not as it promises."""
        day = datetime.datetime.fromtimestamp(self._clock(), datetime.UTC).date().isoformat()
        broken = [
            one
            for call in tapes.read(path)
            if "json" in call.answer
            for one in broken_promises(call.operation, call.answer["json"])
        ]
        if not broken:
            return
        self._problem(f"{step.path}: the answer is not as openapi.yaml promises. Proposed for {step.operation}:")
        self._say("      x-classin-deviation:")
        for place, promised, came in dict.fromkeys(broken):
            self._say(f"        - what: `{place}` may be {came}.\n          why: The page promises {promised}.")
            self._say(f"          source: {self._source} (make record-live, {day})")

    def _problem(self, line: str) -> None:
        self.problems.append(line)
        self._say(line)


def _named(error: ClassInError) -> str:
    """An error without what was sent and what ClassIn wrote, which may name people."""
    meaning = f" {error.code} ({error.meaning})" if error.code else ""
    return f"{type(error).__name__}{meaning}"
