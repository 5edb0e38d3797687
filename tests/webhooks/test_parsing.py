"""Reading messages: which one it is, and what PHP may have made of its fields."""

from __future__ import annotations

import json
from typing import Any

import pytest

from classin_api import models
from classin_api.types import UNSET
from classin_client import webhooks
from classin_client.webhooks import MalformedMessage, UnknownMessage, parse
from classin_client.webhooks.parsing import build

from .pushed import NAMES, body, examples, fields


def parsed(**made: Any) -> Any:
    """A message of these fields alone, read."""
    return parse(json.dumps(made).encode())


class TestWhichOne:
    """Telling the messages apart."""

    @pytest.mark.parametrize("name", NAMES)
    def test_every_message(self, name: str) -> None:
        """Each of the 51 becomes its own class, which the package has under its name."""
        assert getattr(webhooks, name) is type(parse(body(name)))

    @pytest.mark.parametrize("name", NAMES)
    def test_nothing_is_lost(self, name: str) -> None:
        """What a message of the description holds comes out of the typed one as it went in."""
        assert examples()[name] == parse(json.dumps(examples()[name])).to_dict()

    def test_generated_class(self) -> None:
        """The class that knows more is still the generated one."""
        assert isinstance(parse(body("End")), models.EndMessage)

    @pytest.mark.parametrize("cmd", [67371107, "67371107", " 67371107 ", 67371107.0])
    def test_number(self, cmd: object) -> None:
        """A Cmd that is a number may come as text."""
        assert webhooks.EnterRoom is type(parsed(Cmd=cmd))

    @pytest.mark.parametrize(
        ("color", "expected"),
        [
            ("hands up1001011", "HandsUp"),
            ("hands up 1001011", "HandsUp"),
            ("award1001011", "Award"),
            ("award + 1001011", "Award"),
            ("webcamPosition1001011", "WebcamPosition"),
            ("standaloneSelectorTool1001011", "SelectorTool"),
            ("standaloneSelectorToolglobalData", "SelectorToolGlobal"),
            ("standaloneResponderTool1001011", "ResponderTool"),
            ("standaloneResponderToolglobalData", "ResponderToolGlobal"),
        ],
    )
    def test_color(self, color: str, expected: str) -> None:
        """Color distinguishes seven messages with one Cmd, the global form first, blanks or none."""
        assert getattr(webhooks, expected) is type(parsed(Cmd=67375105, Color=color))

    @pytest.mark.parametrize(
        ("comments", "expected"),
        [
            ({"1001011": {"T2S": {"Score": 5}}}, "RatingByTeacher"),
            ({"1001011": {"S2T": {"Score": 5}}}, "RatingByStudent"),
            ('{"1001011": {"S2T": {"Score": 5}}}', "RatingByStudent"),
        ],
    )
    def test_presence(self, comments: object, expected: str) -> None:
        """What stands below any UID distinguishes ratings, also inside JSON text."""
        assert getattr(webhooks, expected) is type(parsed(Cmd="Rating", Comments=comments))

    @pytest.mark.parametrize(
        ("made", "cmd"),
        [
            ({"Cmd": "Attendance", "ClassID": 1}, "Attendance"),
            ({"Cmd": 67375105, "Color": "brandNew1"}, 67375105),
            ({"Cmd": 67375105}, 67375105),
            ({"Cmd": "99"}, 99),
            ({"Cmd": "Rating", "Comments": []}, "Rating"),
            ({"Cmd": True}, None),
            ({"Cmd": {"a": 1}}, None),
            ({}, None),
        ],
    )
    def test_unknown(self, made: dict[str, Any], cmd: object) -> None:
        """An unknown Cmd or Color, and none at all, keep the fields as they came."""
        assert UnknownMessage(cmd, made) == parsed(**made)  # type: ignore[arg-type]

    def test_unknown_is_not_shown(self) -> None:
        """The fields of an unknown message, which may be personal, are not in its representation."""
        assert "UnknownMessage(cmd='New')" == repr(parsed(Cmd="New", NickName="Lin Xia"))


class TestOddTypes:
    """What never stops a message."""

    @pytest.mark.parametrize("data", [[], {}, None, "", False])
    def test_empty_data(self, data: object) -> None:
        """An empty list, and PHP's other forms of nothing, stand for an empty map."""
        assert {} == parsed(Cmd="End", Data=data).attendance()

    def test_numbers_as_text(self) -> None:
        """A number that came as text is a number."""
        end = parsed(Cmd="End", CourseID="352861", CloseTime="1768183500")

        assert (352861, 1768183500) == (end.course_id, end.close_time)

    def test_missing(self) -> None:
        """Without any field there are none."""
        assert UNSET is parsed(Cmd="End").class_id

    def test_more(self) -> None:
        """A field that nobody knows is kept."""
        assert {"Weather": "fine"} == parsed(Cmd="End", Weather="fine").additional_properties

    def test_json_in_a_field(self) -> None:
        """JSON text inside a field is read."""
        one = json.dumps({"inoutEnd": json.dumps({"7": {"Total": "60", "Details": json.dumps([])}})})

        assert 60 == parsed(Cmd="End", Data=one).attendance()[7].reported_seconds

    def test_one_for_a_list(self) -> None:
        """An object where a list is documented is a list of one."""
        data = {"edbEnd": {"Files": {"FileKey": "1-2"}}}

        assert ["1-2"] == [file.file_key for file in parsed(Cmd="End", Data=data).data.edb_end.files]

    @pytest.mark.parametrize("spelling", ["CourseID", "CourseId"])
    def test_spellings(self, spelling: str) -> None:
        """A name that ClassIn writes in two ways is one field, and nothing is left beside it."""
        change = parsed(Cmd="eeoClassInfoChange", **{spelling: "352861"})
        assert (352861, {}) == (change.course_id, change.additional_properties)

    @pytest.mark.parametrize("order", [1, -1])
    def test_spellings_that_differ(self, order: int) -> None:
        """Where both come and say different things, the one of the samples counts, and a warning says so."""
        both = {"CourseID": 352861, "CourseId": 352862}
        warnings: list[str] = []
        change = build({"Cmd": "eeoClassStudentChange", **dict([*both.items()][::order])}, warnings)
        assert 352861 == change.course_id
        assert [
            "ClassStudentChange has two spellings of CourseID that say different things; both are kept in `raw`."
        ] == (warnings)

    def test_unreadable_part(self) -> None:
        """A part that cannot be read is left out, and the rest is there."""
        end = parsed(Cmd="End", Data={"inoutEnd": "gone", "diceEnd": {"Count": 3}})

        assert (UNSET, 3) == (end.data.inout_end, end.data.dice_end.count)


class TestForms:
    """Bytes that are messages, and those that are none."""

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
    def test_encodings(self, encoding: str) -> None:
        """A byte order mark is let through, and other forms of Unicode are read."""
        assert (
            "Prüfung" == parse(json.dumps({"Cmd": "Test", "Msg": "Prüfung"}, ensure_ascii=False).encode(encoding)).msg
        )

    def test_text(self) -> None:
        """Text is read as bytes are, with a byte order mark too."""
        assert webhooks.Test is type(parse('\ufeff{"Cmd": "Test"}'))

    @pytest.mark.parametrize(
        "raw",
        [b"", b"{", b"[]", b'"End"', b"null", b"7", b"\xff\xfe\xfd", b"[" * 100_000, b'{"a":' * 100_000, b"1" * 5000],
        ids=lambda raw: repr(raw[:8]),
    )
    def test_none(self, raw: bytes) -> None:
        """What is no JSON object is no message."""
        with pytest.raises(MalformedMessage):
            parse(raw)

    @pytest.mark.parametrize("raw", [{"Cmd": "End"}, None, 5])
    def test_no_bytes(self, raw: Any) -> None:
        """What is neither bytes nor text is refused in one sentence."""
        with pytest.raises(TypeError, match=f"^Give the request's bytes as they came, not {type(raw).__name__}.$"):
            parse(raw)

    def test_error_says_nothing_of_the_message(self) -> None:
        """The error does not quote what came."""
        with pytest.raises(MalformedMessage) as caught:
            parse(b'{"NickName": "Lin Xia"')

        assert ("What came is not JSON.", None) == (str(caught.value), caught.value.__cause__)


def test_key_is_not_shown() -> None:
    """A message does not show its key."""
    made = fields()

    assert made["SafeKey"] not in repr(parse(json.dumps(made)))


def test_names() -> None:
    """The package has a class for each message, and lists it."""
    assert set() == set(NAMES) - set(webhooks.__all__)
