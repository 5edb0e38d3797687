"""What `coverage` finds when made-up facts are held against the mini spec."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import coverage
from generator.__main__ import main
from generator.coverage import exceptions
from generator.coverage.compare import Report, compare
from generator.coverage.facts import read
from generator.document import Document, SpecError, load

MINI = Path(__file__).with_name("lint") / "mini.yaml"
Facts = dict[str, Any]
Comparing = Callable[[Facts], Report]


def parameter(name: str, type_norm: str | None, required: Any = False, parent: str | None = None) -> Facts:
    """A row of a page's table of parameters."""
    return {"name": name, "parent": parent, "required": required, "type_norm": type_norm}


def field(path: str, type_norm: str | None, sample_type: str | None = None) -> Facts:
    """A row of a page's table of answers or messages, and what its sample shows."""
    return {"path": path, "type_norm": type_norm, "sample_type": sample_type}


def operation(name: str, path: str, parameters: list[Facts], answer: list[Facts], codes: list[int]) -> Facts:
    """What a page says of an operation."""
    return {
        "operation": name,
        "path": path,
        "auth": "safeKey" if "?action=" in path else "lms",
        "params": parameters,
        "response": answer,
        "errnos": [{"code": code, "zh": ""} for code in codes],
        "errnos_known": True,
    }


V1 = [field("error_info", "object"), field("error_info.errno", "number"), field("error_info.error", "string")]
AGREEING: Facts = {
    "endpoints.json": [
        operation(
            "addCourse",
            "/partner/api/course.api.php?action=addCourse",
            [
                parameter("courseName", "string", True),
                parameter("expiryTime", "integer"),
                parameter("kind", None),
                parameter("courseUniqueIdentity", "string", "conditional"),
                parameter("Filedata", "binary"),
            ],
            [field("data", "number"), *V1],
            [1, 100, 133, 398],
        ),
        operation(
            "addStudents",
            "/partner/api/course.api.php?action=addStudents",
            [
                parameter("courseId", None, True),
                parameter("studentJson", "array", True),
                parameter("uid", None, True, "studentJson"),
                parameter("note", "string", False, "studentJson"),
            ],
            [field("data", "array"), field("data[].studentUid", "string", "integer"), field("data[].errno", None), *V1],
            [1, 147],
        ),
        operation("delCourse", "/partner/api/course.api.php?action=delCourse", [], V1, [1]),
        operation(
            "lms.unit.create",
            "/lms/unit/create",
            [parameter("courseId", "integer", True), parameter("labelIds", "array")],
            [field("code", "integer"), field("data", "array", "object"), field("data.unitId", "number")],
            [147],
        ),
    ],
    "errnos.json": {"1": {}, "100": {}, "133": {}, "147": {}, "398": {}},
    "webhooks.json": [
        {
            "cmd": "67375105",
            "discriminator": "Color startswith 'award' + UID",
            "title_zh": "奖励",
            "fields": [field("Cmd", "integer"), field("Color", "string")],
        },
        {
            "cmd": "67375105",
            "discriminator": "Color == 'responder'",
            "title_zh": "抢答",
            "fields": [field("Color", "string")],
        },
    ],
    "webhooks_common.json": [{"path": "Cmd"}],
    "history.json": [
        {
            "kind": "new_api",
            "operations": ["addCourse"],
            "names": [],
            "version": "3.41",
            "date": "2023-05-24",
        }
    ],
}


@pytest.fixture(name="facts")
def _facts() -> Facts:
    """Facts that agree with the mini spec; a test changes what it is about."""
    return copy.deepcopy(AGREEING)


@pytest.fixture(name="comparing")
def _comparing(tmp_path: Path) -> Comparing:
    """Compares facts, written to a folder, with the mini spec."""

    def compared(facts: Facts) -> Report:
        return compare(load(MINI), read(written(tmp_path, facts)))

    return compared


def written(folder: Path, facts: Facts) -> Path:
    """The folder with the facts in it."""
    for name, content in facts.items():
        (folder / name).write_text(json.dumps(content), encoding="utf-8")
    return folder


class TestDifferences:
    """The lines of the report."""

    def test_none(self, facts: Facts, comparing: Comparing) -> None:
        """Facts that agree make no line; each of them is counted."""
        report = comparing(facts)

        assert [] == report.differences
        assert {"operations": 4, "codes": 5, "pairs": 8, "messages": 2, "parameters": 11} == {
            what: report.known[what] for what in ("operations", "codes", "pairs", "messages", "parameters")
        }

    @pytest.mark.parametrize(
        ("where", "row", "difference"),
        [
            ("params", parameter("stamp", "string"), "parameter addCourse stamp: lacking"),
            ("response", field("more_data", "object"), "answer addCourse more_data: lacking"),
            ("errnos", {"code": 147, "zh": ""}, "pair addCourse 147: lacking"),
        ],
    )
    def test_lacking(self, facts: Facts, comparing: Comparing, where: str, row: Facts, difference: str) -> None:
        """What a page has and the spec has not is named."""
        facts["endpoints.json"][0][where] = [*facts["endpoints.json"][0][where], row]

        assert [difference] == comparing(facts).differences

    @pytest.mark.parametrize(
        ("where", "difference"),
        [
            ("params", "parameter addCourse Filedata: in excess"),
            ("response", "answer addCourse error_info.error: in excess"),
            ("errnos", "pair addCourse 398: in excess"),
        ],
    )
    def test_excess(self, facts: Facts, comparing: Comparing, where: str, difference: str) -> None:
        """What the spec has and the page has not is named."""
        facts["endpoints.json"][0][where] = facts["endpoints.json"][0][where][:-1]

        assert [difference] == comparing(facts).differences

    def test_operation(self, facts: Facts, comparing: Comparing) -> None:
        """Operations are identified by their path; a lacking one has the page's name, one in excess the spec's."""
        facts["endpoints.json"][3]["path"] = "/lms/unit/make"

        assert ["operation lms.unit.create: lacking", "operation lmsUnitCreate: in excess"] == sorted(
            comparing(facts).differences
        )

    def test_auth(self, facts: Facts, comparing: Comparing) -> None:
        """An operation that is signed in another way is named."""
        facts["endpoints.json"][3]["auth"] = "safeKey"

        assert ["operation lmsUnitCreate: auth is lms, not safeKey"] == comparing(facts).differences

    def test_code(self, facts: Facts, comparing: Comparing) -> None:
        """A code that the registry lacks is named."""
        facts["errnos.json"]["901"] = {}

        assert ["code 901: lacking"] == comparing(facts).differences

    def test_required(self, facts: Facts, comparing: Comparing) -> None:
        """A parameter that only one side requires is named, also inside JSON text."""
        facts["endpoints.json"][0]["params"][1]["required"] = True
        facts["endpoints.json"][1]["params"][2]["required"] = "conditional"

        assert [
            "parameter addCourse expiryTime: not required in the spec only",
            "parameter addStudents studentJson[].uid: required in the spec only",
        ] == comparing(facts).differences

    def test_types(self, facts: Facts, comparing: Comparing) -> None:
        """A type that is neither that of the table nor that of the sample is named."""
        facts["endpoints.json"][1]["response"][1] = field("data[].studentUid", "string", "array")

        assert ["answer addStudents data[].studentUid: integer in the spec, array or string on the page"] == comparing(
            facts
        ).differences

    def test_codes_unknown(self, facts: Facts, comparing: Comparing) -> None:
        """Where no page is left that would list the codes, those of the spec are not in excess."""
        facts["endpoints.json"][2] |= {"errnos": [], "errnos_known": False}

        assert [] == comparing(facts).differences

    def test_items(self, facts: Facts, comparing: Comparing) -> None:
        """A page may give the items of a list a row of their own; their type is compared then."""
        facts["endpoints.json"][3]["response"][1:2] = [field("data", "object"), field("data.unitId[]", "integer")]

        assert ["answer lmsUnitCreate data.unitId[]: lacking"] == comparing(facts).differences

    def test_message_field(self, facts: Facts, comparing: Comparing) -> None:
        """A field of a message is compared with the message that has its `Cmd` and its condition."""
        facts["webhooks.json"][1]["fields"].append(field("Data.{UID}.Score", "number"))

        assert ["message Responder Data.*.Score: lacking"] == comparing(facts).differences

    def test_message_common(self, facts: Facts, comparing: Comparing) -> None:
        """A field in excess is named, unless any message may have it."""
        facts["webhooks_common.json"] = []

        assert ["message Responder Cmd: in excess"] == comparing(facts).differences

    def test_message(self, facts: Facts, comparing: Comparing) -> None:
        """Messages of one `Cmd` with other conditions are other messages."""
        facts["webhooks.json"][1]["discriminator"] = "Color == 'selector'"

        assert ["message 抢答: lacking", "message Responder: in excess"] == comparing(facts).differences

    def test_since(self, facts: Facts, comparing: Comparing) -> None:
        """The revision of an operation and of a parameter is compared, by its number or by its date."""
        facts["history.json"][0]["version"] = "3.40"
        facts["history.json"].append(
            {"kind": "new_param", "operations": ["addCourse"], "names": ["kind"], "version": "3.42", "date": None}
        )

        assert ["parameter addCourse kind: since nothing, not 3.42"] == comparing(facts).differences


class TestVaryingKeys:
    """Maps whose keys are ids."""

    def test_alike(self, facts: Facts, tmp_path: Path) -> None:
        """A key that varies is the same thing by whatever name the page calls it."""
        text = MINI.read_text(encoding="utf-8")
        held = "additionalProperties: {type: integer, format: int64}"
        spec = Document(
            MINI,
            text.replace(
                "LmsUnitCreateData:\n      type: object", f"LmsUnitCreateData:\n      {held}\n      type: object"
            ),
        )
        facts["endpoints.json"][3]["response"].append(field("data.{UnitKey}", "integer"))

        assert [] == compare(spec, read(written(tmp_path, facts))).differences


class TestReport:
    """What is printed, and how the command ends."""

    @pytest.fixture(name="listed")
    def _listed(self, tmp_path: Path) -> Path:
        path = tmp_path / "exceptions.yaml"
        path.write_text('- reason: ClassIn is late.\n  differences: ["code 901: lacking"]\n', encoding="utf-8")
        return path

    def test_meant(self, facts: Facts, tmp_path: Path, listed: Path) -> None:
        """A difference with a reason is printed with it and does not fail."""
        facts["errnos.json"]["901"] = {}
        out = io.StringIO()

        code = coverage.run(MINI, written(tmp_path, facts), listed, out)

        assert (0, ["Meant:", "  code 901: lacking", "      ClassIn is late.", ""]) == (
            code,
            out.getvalue().splitlines()[:4],
        )
        assert "\ncodes 5/6, 1 meant\n" in out.getvalue()
        assert out.getvalue().endswith("\n0 without a reason, 1 meant, 0 no longer there.\n")

    def test_unexplained(self, facts: Facts, tmp_path: Path, listed: Path) -> None:
        """A difference without a reason fails."""
        facts["errnos.json"] |= {"901": {}, "902": {}}
        out = io.StringIO()

        code = coverage.run(MINI, written(tmp_path, facts), listed, out)

        assert (1, ["Differences without a reason in exceptions.yaml:", "  code 902: lacking"]) == (
            code,
            out.getvalue().splitlines()[:2],
        )

    def test_stale(self, facts: Facts, tmp_path: Path, listed: Path) -> None:
        """A reason whose difference is gone fails too."""
        out = io.StringIO()

        code = coverage.run(MINI, written(tmp_path, facts), listed, out)

        assert (1, ["No longer a difference, take it out of exceptions.yaml:", "  code 901: lacking"]) == (
            code,
            out.getvalue().splitlines()[:2],
        )

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("- {reason: Late.}", "exceptions.yaml: write a list of {reason, differences}, each with both."),
            ("- {reason: ' ', differences: [a]}", "exceptions.yaml: 'a' has no reason."),
            ("- {reason: Late., differences: [a, a]}", "exceptions.yaml: 'a' stands there twice."),
        ],
    )
    def test_form(self, tmp_path: Path, text: str, sentence: str) -> None:
        """A file of reasons that has another form is refused in one sentence."""
        path = tmp_path / "exceptions.yaml"
        path.write_text(text, encoding="utf-8")

        with pytest.raises(SpecError) as caught:
            exceptions.read(path)

        assert sentence == str(caught.value)

    def test_reasons_of_the_project(self) -> None:
        """The project's own file of reasons can be read."""
        assert exceptions.read(coverage.EXCEPTIONS).reasons

    def test_folder(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A folder without the facts ends in 2 and one sentence that names the file."""
        code = main(["--spec", str(MINI), "coverage", str(tmp_path)])

        assert (2, f"{tmp_path / 'endpoints.json'}: cannot be read (No such file or directory).\n") == (
            code,
            capsys.readouterr().err,
        )
