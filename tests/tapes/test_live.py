"""`make record-live` does what it says and no more, with a simulated school of its own in the place of ClassIn's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from classin_simulator import Simulator
from classin_simulator.faults import Fault

from . import tapes
from .contract import broken_promises
from .leaks import leaks
from .live.__main__ import main
from .live.marks import ASK, SAFE
from .live.plan import COURSE_NAME, GIVEN, PLAN
from .live.words import SchoolWords
from .recording import SUFFIX
from .spec import OPERATIONS

SID, SECRET = "2000099", "a key of another school that does not exist"
TEACHER_PHONE, STUDENT_PHONE = "13800002001", "13800002002"


@dataclass
class Stage:
    """A school that stands in for ClassIn's, and what is said of it while it is recorded."""

    simulator: Simulator
    folder: Path
    environment: dict[str, str]
    said: list[str] = field(default_factory=list)

    def record(
        self,
        *options: str,
        say: Callable[[str], object] | None = None,
        sleep: Callable[[float], object] | None = None,
    ) -> int:
        """Records into the folder."""
        self.said.clear()
        argv = ["--folder", str(self.folder), *options]
        clock = self.simulator.clock
        return main(argv, self.environment, say=say or self.said.append, clock=clock, sleep=sleep or clock.advance)

    def name_people(self) -> None:
        """Names a teacher and a student for the recording."""
        school = self.simulator.school
        uids = (next(iter(school.teachers)), next(iter(school.students)))
        self.environment |= {f"CLASSIN_{name.upper()}_UID": str(uid) for name, uid in zip(GIVEN, uids, strict=True)}

    def tape(self, path: str) -> Path:
        """Where a tape is written."""
        return self.folder / f"{path}{SUFFIX}"

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join(self.said)

    @property
    def left_open(self) -> list[str]:
        """The courses that were not ended."""
        return [course.name for course in self.simulator.school.courses.values() if not course.ended]


@pytest.fixture(scope="module")
def standing_in() -> Iterator[Simulator]:
    """A simulator with credentials of its own."""
    with Simulator(sid=SID, secret=SECRET) as simulator:
        yield simulator


@pytest.fixture
def stage(standing_in: Simulator, tmp_path: Path) -> Stage:
    """An empty school with one teacher and one student."""
    standing_in.reset()
    school = standing_in.school
    teacher = school.add_user(telephone=TEACHER_PHONE, email=None, nickname="Tia Made-up", password_md5="")
    school.add_teacher(teacher.uid, "Tia Made-up")
    student = school.add_user(telephone=STUDENT_PHONE, email=None, nickname="Sun Made-up", password_md5="")
    school.add_student(student.uid, "Sun Made-up")
    environment = {
        "CLASSIN_SID": SID,
        "CLASSIN_SECRET": SECRET,
        "CLASSIN_BASE_URL": standing_in.url,
    }
    return Stage(standing_in, tmp_path / "live", environment)


def test_what_is_safe_is_put_on_tape(stage: Stage) -> None:
    """Each step of a safe operation has its tape, and there is nothing to look at."""
    stage.name_people()
    assert (0, "Nothing to look at.") == (stage.record("--yes"), stage.said[-1])

    safe = {step.path for step in PLAN if step.operation in SAFE}
    assert safe == {path.relative_to(stage.folder).as_posix().removesuffix(SUFFIX) for path in _tapes(stage)}


def _tapes(stage: Stage) -> list[Path]:
    return sorted(stage.folder.glob(f"*/*{SUFFIX}"))


def test_nothing_of_the_school_leaks(stage: Stage) -> None:
    """Neither on tapes nor in what is said: secret, id, telephone numbers, UIDs, ids of what was made."""
    stage.name_people()
    stage.environment["CLASSIN_HIDE"] = "Decimals, Tia Made-up"
    assert stage.record("--yes") == 0

    school = stage.simulator.school
    private = [SECRET, SID, TEACHER_PHONE, STUDENT_PHONE, "Tia Made-up", "Decimals"]
    private += [str(one) for held in (school.users, school.courses, school.lessons, school.units) for one in held]
    texts = [stage.text, *(path.read_text(encoding="utf-8") for path in _tapes(stage))]
    assert [] == [one for one in private if any(one in text for text in texts)]
    assert [] == [found for text in texts[1:] for found in leaks(text)]


def test_a_tape_of_a_recording_is_as_every_tape(stage: Stage) -> None:
    """Its signatures are valid, and its answers are what the description promises."""
    stage.name_people()
    stage.record("--yes")

    calls = [call for path in _tapes(stage) for call in tapes.read(path)]
    assert {"<valid>"} == {call.sent["signature"] for call in calls}
    assert [] == [one for call in calls for one in broken_promises(call.operation, call.answer["json"])]


def test_second_recording_changes_nothing(stage: Stage) -> None:
    """New ids, identities and times stand on tape as the same words and numbers."""
    stage.name_people()
    stage.record("--yes")
    before = {path: path.read_bytes() for path in _tapes(stage)}
    stage.simulator.clock.advance(3 * 24 * 3600)

    assert stage.record("--yes", "--overwrite") == 0
    assert before == {path: path.read_bytes() for path in _tapes(stage)}


def test_nothing_is_sent_without_a_yes(stage: Stage) -> None:
    """It says what it would do, and asks for --yes."""
    assert stage.record() == 2
    assert "--yes" in stage.said[-1]
    assert ([], []) == (list(stage.simulator.requests.last(10)), _tapes(stage))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"CLASSIN_SID": ""}, "Set CLASSIN_SID and CLASSIN_SECRET"),
        ({"CLASSIN_SECRET": " "}, "Set CLASSIN_SID and CLASSIN_SECRET"),
        ({"CLASSIN_TEACHER_UID": "Ada"}, "CLASSIN_TEACHER_UID is no UID"),
        ({"CLASSIN_BASE_URL": "https://someone:hunter2@127.0.0.1"}, "must not hold a user name"),
    ],
)
def test_what_is_missing_is_said_in_one_sentence(stage: Stage, changes: dict[str, str], said: str) -> None:
    """Without credentials, or with wrong ones, nothing is sent."""
    stage.environment |= changes

    assert (2, 1) == (stage.record("--yes"), len(stage.said))
    assert said in stage.text
    assert "hunter2" not in stage.text
    assert list(stage.simulator.requests.last(10)) == []


def test_a_wrong_secret_makes_no_tape(stage: Stage) -> None:
    """It is not shown either."""
    stage.environment["CLASSIN_SECRET"] = "a key that is mistaken"

    assert (1, []) == (stage.record("--yes"), _tapes(stage))
    assert "getTopFolderId/success: AuthenticationError 102" in stage.text
    assert "mistaken" not in stage.text


def test_people_are_in_it_only_when_they_are_named(stage: Stage) -> None:
    """Without them their calls are left out, which is nothing to look at."""
    assert stage.record("--yes") == 0
    assert "addCourseStudent/success: left out, for want of the student." in stage.said
    assert {path.parent.name for path in _tapes(stage)} & {"addCourseStudent", "addCourseClass"} == set()


@pytest.mark.parametrize(
    "fault",
    [
        Fault("lmsUnitUpdate", code=121_601_020),
        Fault("lmsUnitUpdate", kind="reset"),
        Fault("addCourse", code=398, times=1, after_commit=True),
        Fault("addCourse", kind="cut", times=3, after_commit=True),
        Fault("endCourse", code=394, times=1),
    ],
    ids=["refused", "broken", "course-without-id", "course-without-answer", "end-refused-once"],
)
def test_the_course_is_ended_when_a_step_fails(stage: Stage, fault: Fault) -> None:
    """The rest goes on, the output says to look, and no course stays open."""
    stage.simulator.faults.add(fault)

    assert stage.record("--yes") == 1
    assert stage.left_open == []
    assert f"{fault.operation}/" in stage.text
    assert SECRET not in stage.text


def test_a_tape_holds_the_try_that_it_is_named_for(stage: Stage) -> None:
    """What failed before is not on it."""
    stage.simulator.faults.add(Fault("endCourse", code=394, times=1))
    stage.record("--yes")

    assert [1] == [call.code for call in tapes.read(stage.tape("endCourse/success"))]


def test_the_course_is_ended_when_the_recording_is_interrupted(stage: Stage) -> None:
    """Whatever ends it early."""

    def interrupt(line: str) -> None:
        if line.startswith("lmsUnitMove"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stage.record("--yes", say=interrupt)

    assert stage.left_open == []


def test_the_course_is_ended_when_opening_it_is_interrupted(stage: Stage) -> None:
    """No answer had its id, but its identity finds it."""
    stage.simulator.faults.add(Fault("addCourse", kind="reset", times=1, after_commit=True))

    def interrupt(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stage.record("--yes", sleep=interrupt)

    assert (1, []) == (len(stage.simulator.school.courses), stage.left_open)


def test_a_course_that_cannot_be_ended_is_named(stage: Stage) -> None:
    """So that somebody ends it by hand."""
    stage.simulator.faults.add(Fault("endCourse", code=394))

    assert stage.record("--yes") == 1
    assert stage.left_open == [COURSE_NAME]
    assert "IT IS STILL THERE" in stage.text
    assert str(next(iter(stage.simulator.school.courses))) in stage.text


def test_what_was_made_outside_of_the_course_is_taken_back(stage: Stage) -> None:
    """A folder and a label that were asked for are gone again, also when a step between fails."""
    stage.simulator.faults.add(Fault("renameFolder", code=193))
    stage.simulator.faults.add(Fault("deleteSchoolLabel", code=104, times=3))
    also = [word for step in PLAN if step.operation in ASK for word in ("--also", step.operation)]
    folders = len(stage.simulator.school.drive.folders)

    assert stage.record("--yes", *also) == 1
    assert (folders, {}) == (len(stage.simulator.school.drive.folders), stage.simulator.school.labels)


def test_what_is_not_safe_is_recorded_only_when_asked_for(stage: Stage) -> None:
    """And it says why that is not safe."""
    assert stage.record("--yes", "--also", "getCloudList") == 0

    assert {path.parent.name for path in _tapes(stage)} - SAFE.keys() == {"getCloudList"}
    assert f"Not safe, but asked for: getCloudList. {ASK['getCloudList']}" in stage.said


@pytest.mark.parametrize(("operation", "said"), [("register", "is not recorded"), ("addCurse", "no operation")])
def test_what_cannot_be_recorded_is_refused(stage: Stage, operation: str, said: str) -> None:
    """Nothing is sent then."""
    assert stage.record("--yes", "--also", operation) == 2
    assert said in stage.text
    assert list(stage.simulator.requests.last(10)) == []


def test_a_tape_that_differs_is_shown_and_stays(stage: Stage) -> None:
    """The difference is printed, and only --overwrite takes what came now."""
    stage.record("--yes")
    tape = stage.tape("lmsUnitUpdate/success")
    now = tape.read_text(encoding="utf-8")
    tape.write_text(now.replace("name: Decimals", "name: Fifths"), encoding="utf-8")

    assert stage.record("--yes") == 1
    assert ["-      name: Fifths", "+      name: Decimals"] == [
        line for line in stage.text.splitlines() if line.startswith(("-  ", "+  "))
    ]
    assert "name: Fifths" in tape.read_text(encoding="utf-8")

    assert stage.record("--yes", "--overwrite") == 0
    assert now == tape.read_text(encoding="utf-8")


def test_an_answer_that_is_not_as_promised_becomes_a_proposal(stage: Stage) -> None:
    """It is printed in the form of openapi.yaml, without what was answered."""
    stage.simulator.faults.add(Fault("lmsUnitMove", kind="code_as_text"))

    assert stage.record("--yes") == 1
    day = "simulated (make record-live, "
    lines = stage.text.splitlines()
    begin = lines.index("      x-classin-deviation:")
    assert [
        "        - what: `code` may be string.",
        "          why: The page promises integer.",
    ] == lines[begin + 1 : begin + 3]
    assert lines[begin + 3].startswith(f"          source: {day}")
    assert "Proposed for lmsUnitMove" in lines[begin - 1]


def test_what_would_leak_is_named_and_not_shown() -> None:
    """A tape with it is not written."""
    words = SchoolWords(sid=SID, secret=SECRET, hidden=["Tia Made-up"], now=0)
    words.learn("course", 352_861)

    left = words.left_in(f"{SECRET} {SID} Tia Made-up 352861 13800002001")

    assert [
        "the secret",
        "the school's id",
        "hidden word 1",
        "an id that was replaced elsewhere",
        "a telephone number",
    ] == left


def test_every_operation_has_one_mark() -> None:
    """Safe or not, with a reason; and what is safe has a step."""
    assert (set(OPERATIONS), set()) == (SAFE.keys() | ASK.keys(), SAFE.keys() & ASK.keys())
    assert SAFE.keys() - {step.operation for step in PLAN} == set()


def test_no_two_steps_write_the_same_tape() -> None:
    """Each has a path of its own."""
    assert len(PLAN) == len({step.path for step in PLAN})
