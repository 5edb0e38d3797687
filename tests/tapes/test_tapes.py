"""What holds for every tape, of whatever origin: it is clean, short, as the description promises, and up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from classin_simulator import Simulator

from . import __main__ as matrix
from . import school, tapes
from .cases import CASES, Case
from .contract import Broken, broken_promises
from .leaks import leaks
from .recording import SIMULATOR, SUFFIX, record
from .spec import OPERATIONS, Operation

LONGEST = 200

each_tape = pytest.mark.parametrize("path", [pytest.param(path, id=tapes.label(path)) for path in tapes.paths()])


@each_tape
def test_a_tape_holds_nothing_private(path: Path) -> None:
    """No secret, key, person, link or school is on it."""
    assert leaks(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        ("0123456789abcdef0123456789ABCDEF", "32 hexadecimal digits"),
        ("13912345678", "a telephone number"),
        ("001-2025550142", "a telephone number"),
        ("someone@example.org", "an e-mail address"),
        ("classin://www.eeo.cn/enterclass", "a link"),
        ("txSecret=1", "a secret"),
        ("password: hunter2", "a password"),
        ("md5pass=x", "a password"),
        ("safeKey=x", "a signature"),
        (f"sid={school.SID}", "the school"),
        (school.SECRET, "the secret of the school"),
        ("Lin Xia", "the value that <name of Lin> stands for"),
    ],
)
def test_what_is_planted_in_a_tape_is_found(planted: str, found: str) -> None:
    """The search above finds each kind of thing in a tape that is clean without it."""
    text = (SIMULATOR / f"register/success{SUFFIX}").read_text(encoding="utf-8")

    assert leaks(text) == []
    assert found in leaks(text.replace("status: 200", f"status: 200\n    note: {planted}"))


@each_tape
def test_a_tape_can_be_read_in_one_go(path: Path) -> None:
    """It has at most 200 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) < LONGEST


@each_tape
def test_an_answer_on_tape_is_what_the_description_promises(path: Path) -> None:
    """It validates against the operation's schema."""
    for call in tapes.read(path):
        assert list(broken_promises(call.operation, call.answer["json"])) == []


def test_an_answer_that_is_not_promised_is_found() -> None:
    """The check above refuses a text where a number is promised, and names what is missing."""
    answer = {"data": "352861", "error_info": {}}

    assert [
        Broken("data", "integer", "string"),
        Broken("error_info.errno", "always there", "nothing"),
    ] == sorted(broken_promises(OPERATIONS["addCourse"], answer))


@each_tape
def test_a_signature_is_wrong_only_where_it_is_meant_to_be(path: Path) -> None:
    """Tapes named for it hold a wrong signature, and no other does."""
    wrong = path.name.startswith("wrong-signature")

    assert {wrong} == {call.sent["signature"] != "<valid>" for call in tapes.read(path)}


@pytest.mark.parametrize(
    "operation", [pytest.param(OPERATIONS[one], id=one) for one in sorted({case.operation for case in CASES})]
)
def test_a_success_of_an_operation_has_all_its_parameters(operation: Operation) -> None:
    """What the description names is sent in a successful call on tape, files and the fields of lists included."""
    sent = {
        name
        for case in CASES
        if case.operation == operation.id and case.ends == "SUCCESS"
        for call in tapes.read(SIMULATOR / f"{case.path}{SUFFIX}")
        for name in call.names()
    }

    assert operation.parameters - sent == set()


def test_every_tape_belongs_to_a_case() -> None:
    """No tape is left over from a case that is gone, and none is missing."""
    assert sorted(f"simulator/{case.path}" for case in CASES) == [
        label for path in tapes.paths() if (label := tapes.label(path)).startswith("simulator/")
    ]


def test_every_shape_is_on_tape() -> None:
    """The table of `make tapes` has no empty column."""
    assert matrix.empty_columns(matrix.table()) == []


def test_every_operation_is_on_tape() -> None:
    """The table of `make tapes` has all operations that are open to schools, and no empty row."""
    rows = matrix.table()

    assert (set(OPERATIONS), []) == (set(rows), matrix.empty_rows(rows))


@pytest.mark.parametrize("case", [pytest.param(case, id=case.path) for case in CASES])
def test_second_recording_gives_the_same_bytes(case: Case, simulator: Simulator, tmp_path: Path) -> None:
    """The tape is what the simulator answers now; when it is meant to differ, `make record` and look at the changes."""
    second = record(case, simulator, tmp_path)

    assert (SIMULATOR / f"{case.path}{SUFFIX}").read_text(encoding="utf-8") == second.read_text(encoding="utf-8")
