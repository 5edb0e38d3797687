"""What can be worked out from the summary of a lesson."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from classin_client.webhooks import End, latest_visits, parse

from .pushed import examples

START = 1768179600


def end(**made: Any) -> End:
    """A summary with these fields."""
    message = parse(json.dumps({"Cmd": "End", **made}))
    assert isinstance(message, End)
    return message


def at(seconds: int) -> datetime.datetime:
    """A moment after the start."""
    return datetime.datetime.fromtimestamp(START + seconds, datetime.UTC)


def attended(*details: tuple[str, int], **more: Any) -> Any:
    """The attendance of one person with these entries, and of a lesson that closed after an hour."""
    records = [{"Type": kind, "Time": START + when, "Device": 2} for kind, when in details]
    data = {"inoutEnd": {"1001011": {"Details": records, "Identity": 1, **more}}}
    return end(CloseTime=START + 3600, Data=data).attendance()[1001011]


class TestClosedAt:
    """When the lesson ended."""

    @pytest.mark.parametrize(
        ("times", "expected"),
        [
            ({"CloseTime": START}, 0),
            ({"CloseTime": START, "RealCloseTime": 0}, 0),
            ({"CloseTime": START, "RealCloseTime": "0"}, 0),
            ({"CloseTime": START, "RealCloseTime": START - 60}, -60),
            ({"CloseTime": START, "RealCloseTime": START + 60}, 0),
            ({"CloseTime": START, "RealCloseTime": None}, 0),
            ({"CloseTime": str(START), "RealCloseTime": str(START - 60)}, -60),
            ({"CloseTime": START, "Data": {"RealCloseTime": START - 60}}, -60),
            ({"RealCloseTime": START - 60}, -60),
        ],
    )
    def test_rule(self, times: dict[str, Any], expected: int) -> None:
        """The time of closing without a real one or with 0, else the smaller of both."""
        assert at(expected) == end(**times).closed_at

    def test_is_aware(self) -> None:
        """It is a time in UTC."""
        assert datetime.UTC is getattr(end(CloseTime=START).closed_at, "tzinfo", None)

    @pytest.mark.parametrize("times", [{}, {"CloseTime": 0}, {"CloseTime": "soon"}, {"CloseTime": 10**17}])
    def test_unknown(self, times: dict[str, Any]) -> None:
        """Without a time that can be read there is none."""
        assert None is end(**times).closed_at


class TestAttendance:
    """Who was there, and when."""

    def test_main_device(self) -> None:
        """Each entering is paired with the leaving that follows it."""
        one = attended(("In", 0), ("Out", 600), ("In", 700), ("Out", 1000))

        assert [(at(0), at(600), 2, 0), (at(700), at(1000), 2, 0)] == [
            (stay.entered_at, stay.left_at, stay.device, stay.client_id) for stay in one.main
        ]

    def test_order(self) -> None:
        """Entries in any order are paired in the order of time."""
        assert [600] == [stay.seconds for stay in attended(("Out", 600), ("In", 0)).main]

    def test_never_left(self) -> None:
        """Who never left was there until the lesson closed."""
        assert at(3600) == attended(("In", 600)).last_out

    def test_never_left_and_no_end(self) -> None:
        """Without a time of closing, nobody knows when who never left did."""
        data = {"inoutEnd": {"7": {"Details": [{"Type": "In", "Time": START}]}}}

        assert [None] == [stay.left_at for stay in end(Data=data).attendance()[7].main]

    def test_entered_twice(self) -> None:
        """Who entered again without having left was there in between."""
        assert 900 == attended(("In", 0), ("In", 300), ("Out", 900)).seconds

    def test_left_alone(self) -> None:
        """A leaving without an entering counts nothing, and says when."""
        one = attended(("Out", 600))

        assert (0, None, at(600)) == (one.seconds, one.first_in, one.last_out)

    def test_secondary_devices(self) -> None:
        """Further devices stand apart, and what they share with the main one counts once."""
        deputies = [
            {"clientID": 1, "Details": [{"Type": "In", "Time": START + 300}, {"Type": "Out", "Time": START + 900}]},
            {"ClientID": 2, "Details": [{"Type": "In", "Time": START + 1000}, {"Type": "Out", "Time": START + 1100}]},
        ]
        one = attended(("In", 0), ("Out", 600), Deputies=deputies)

        assert (600, 700, 1000, [1, 2]) == (
            one.main_seconds,
            one.secondary_seconds,
            one.seconds,
            [stay.client_id for stay in one.secondary],
        )

    def test_secondary_device_alone(self) -> None:
        """First and last are of any device."""
        deputies = [{"Details": [{"Type": "In", "Time": START - 60}, {"Type": "Out", "Time": START + 2000}]}]
        one = attended(("In", 0), ("Out", 600), Deputies=deputies)

        assert (at(-60), at(2000)) == (one.first_in, one.last_out)

    def test_reported(self) -> None:
        """ClassIn's own count stands beside ours."""
        assert 599 == attended(("In", 0), ("Out", 600), Total="599").reported_seconds

    def test_words(self) -> None:
        """Role and device have names."""
        one = attended(("In", 0))

        assert ("student", "iPad") == (one.role, one.main[0].device_name)

    def test_keys_that_are_no_uid(self) -> None:
        """What is no UID is nobody."""
        assert {} == end(Data={"inoutEnd": {"Group0": {}, "": {}, "-1": {}, "9" * 40: {}}}).attendance()


class TestReport:
    """One row for each person."""

    def test_example(self) -> None:
        """The description's example, worked out by hand."""
        message = parse(json.dumps(examples()["End"]))
        rows = {row.uid: row for row in message.report()}
        teacher, student, other, auditor = (rows[uid] for uid in (1001001, 1001011, 1001012, 1001013))

        assert ("teacher", 2940, 600) == (teacher.role, teacher.seconds, teacher.secondary_seconds)
        assert (2, 2, 1, 1) == (student.hands_raised, student.awards, student.answers, student.right_answers)
        assert (2450, 2, 2330, 1, 0) == (
            other.seconds,
            other.on_stage_count,
            other.on_stage_seconds,
            other.answers,
            other.right_answers,
        )
        assert ("auditor", 900, 1) == (auditor.role, auditor.seconds, auditor.put_out)

    def test_person_of_a_tool_alone(self) -> None:
        """Who is named by a tool alone has a row too."""
        rows = end(Data={"awardEnd": {"7": {"Total": 3}}}).report()

        assert [(7, 3, 0)] == [(row.uid, row.awards, row.seconds) for row in rows]

    def test_order_of_answers(self) -> None:
        """An answer of several letters is right in any order."""
        answers = [{"7": {"SelectedItem": "CBE"}, "8": {"SelectedItem": "BC"}, "CorrectItems": "BCE"}]
        rows = end(Data={"answerEnd": {"Answers": answers}}).report()

        assert [(7, 1), (8, 0)] == [(row.uid, row.right_answers) for row in rows]

    def test_as_dict(self) -> None:
        """A row can be written to a file: times are text."""
        (row,) = end(
            CloseTime=START + 60, Data={"inoutEnd": {"7": {"Details": [{"Type": "In", "Time": START}]}}}
        ).report()

        assert {"uid": 7, "first_in": "2026-01-12T01:00:00+00:00", "seconds": 60}.items() <= row.as_dict().items()

    def test_empty(self) -> None:
        """A summary of nothing has no rows."""
        assert [] == end().report()


class TestVisits:
    """Messages about watching, of which the largest look time holds."""

    @staticmethod
    def visit(cmd: str = "LiveDataDetail", seconds: Any = 10, *, phone: str = "yk_1", since: int = START) -> Any:
        """A message about a visit."""
        data = {"Telephone": phone, "Intime": since, "LookTime": seconds}
        return parse(json.dumps({"Cmd": cmd, "ClassID": 7, "Data": data}))

    def test_largest(self) -> None:
        """Of one visit the message with the largest time is left, whatever the order."""
        visits = [self.visit(seconds=20), self.visit(seconds="40"), self.visit(seconds=30)]

        assert [40] == [message.data.look_time for message in latest_visits(visits)]

    def test_visits(self) -> None:
        """Another person, another visit, and live or replay, stay apart, in order."""
        visits = [self.visit(), self.visit(phone="yk_2"), self.visit(since=START + 1), self.visit("ReplayDataDetail")]

        assert visits == latest_visits([*visits, self.visit(seconds=5)])

    def test_others(self) -> None:
        """Other messages are let through, each of them."""
        other = parse(b'{"Cmd": "End"}')

        assert [other, other] == latest_visits([other, other])

    def test_without_a_time(self) -> None:
        """A message without a time gives way to one with it."""
        assert [0] == [one.data.look_time for one in latest_visits([self.visit(seconds=None), self.visit(seconds=0)])]
