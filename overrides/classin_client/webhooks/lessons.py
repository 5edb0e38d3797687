"""`End`, the summary of a lesson: when it ended, who attended, and a report with one row for each person."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from classin_api.models.end_message import EndMessage
from classin_api.types import Unset

_DEVICES = (
    "PC",
    "iPhone",
    "iPad",
    "web client",
    "Android phone",
    "Android tablet",
    "Android TV",
    "PC on a TV",
    "Chromebook",
    "PC x64",
    "PC on a TV x64",
    "PC ARM",
    "Harmony tablet",
    "Harmony phone",
    "web page",
)
_IDENTITIES = {
    1: "student",
    2: "auditor",
    3: "teacher",
    4: "co-teacher",
    193: "principal",
    194: "principal's assistant",
    255: "administrator",
}


@attrs.frozen
class Stay:
    """One stay in the classroom, from entering to leaving, with one device.

    Attributes:
        entered_at: When the person entered, in UTC; None where the message has only the leaving.
        left_at: When the person left, in UTC, or when the lesson ended for a person who never left; None where neither
            is known.
        device: The type of the device, as numbered in `datasub/details.md`; None where it is not given.
        client_id: 0 for the main device; 1, 2, … for secondary ones.
    """

    entered_at: datetime.datetime | None
    left_at: datetime.datetime | None
    device: int | None
    client_id: int = 0

    @property
    def seconds(self) -> int:
        """The length in whole seconds; 0 where the beginning or the end is not known."""
        if self.entered_at is None or self.left_at is None:
            return 0
        return max(0, int((self.left_at - self.entered_at).total_seconds()))

    @property
    def device_name(self) -> str:
        """The type of the device in English; empty where it is not known."""
        return _DEVICES[self.device] if self.device is not None and 0 <= self.device < len(_DEVICES) else ""


@attrs.frozen
class Attendance:
    """The attendance of one person at a lesson.

    Attributes:
        uid: The UID of the person.
        identity: The role as a number: 1 student, 2 auditor, 3 teacher, 4 co-teacher, 193 principal, 194 principal's
            assistant, 255 administrator; None where it is not given.
        reported_seconds: The seconds in the classroom with the main device as ClassIn counts them; None where they are
            not given.
        main: The stays with the main device, in order.
        secondary: The stays with secondary devices, which may overlap those with the main device.
    """

    uid: int
    identity: int | None
    reported_seconds: int | None
    main: tuple[Stay, ...]
    secondary: tuple[Stay, ...]

    @property
    def role(self) -> str:
        """The role in English; empty where it is not known."""
        return _IDENTITIES.get(self.identity or 0, "")

    @property
    def stays(self) -> tuple[Stay, ...]:
        """All stays, those with the main device first."""
        return self.main + self.secondary

    @property
    def seconds(self) -> int:
        """The seconds in the classroom with any device; time that several devices share counts once."""
        return _union_seconds((stay.entered_at, stay.left_at) for stay in self.stays)

    @property
    def main_seconds(self) -> int:
        """The seconds with the main device."""
        return _union_seconds((stay.entered_at, stay.left_at) for stay in self.main)

    @property
    def secondary_seconds(self) -> int:
        """The seconds with secondary devices; time that several of them share counts once."""
        return _union_seconds((stay.entered_at, stay.left_at) for stay in self.secondary)

    @property
    def first_in(self) -> datetime.datetime | None:
        """When the person first entered, in UTC; None where it is not known."""
        return min((stay.entered_at for stay in self.stays if stay.entered_at is not None), default=None)

    @property
    def last_out(self) -> datetime.datetime | None:
        """When the person last left, in UTC; None where it is not known."""
        return max((stay.left_at for stay in self.stays if stay.left_at is not None), default=None)


@attrs.frozen
class ReportRow:
    """One person's row in the report of a lesson.

    A number is 0 where the summary has none for the person.

    Attributes:
        uid: The UID of the person.
        identity: The role as a number, see `Attendance`; None where it is not known.
        role: The role in English; empty where it is not known.
        first_in: When the person first entered, in UTC; None for a person who never did.
        last_out: When the person last left, in UTC; None where it is not known.
        seconds: Seconds in the classroom with any device.
        secondary_seconds: Seconds in the classroom with secondary devices.
        on_stage_count: How often the person came onto the stage.
        on_stage_seconds: Seconds on the stage.
        hands_raised: How often the person raised a hand.
        awards: Awards that the person got.
        speaking_seconds: Seconds for which the person was able to speak.
        chat_seconds: Seconds for which the person was able to chat.
        writing_count: How often the person was permitted to write on the blackboard.
        writing_seconds: Seconds with that permission.
        answers: Questions of the answering tool that the person answered.
        right_answers: Answers that were right.
        buzzer_count: How often the person took part in the buzzer.
        buzzer_first: How often the person was the first to press it.
        put_out: How often the person was put out of the classroom.
        microphone_seconds: Seconds for which the microphone was on, off the stage as well where ClassIn says so.
        camera_seconds: Seconds for which the camera was on; likewise.
    """

    uid: int
    identity: int | None = None
    role: str = ""
    first_in: datetime.datetime | None = None
    last_out: datetime.datetime | None = None
    seconds: int = 0
    secondary_seconds: int = 0
    on_stage_count: int = 0
    on_stage_seconds: int = 0
    hands_raised: int = 0
    awards: int = 0
    speaking_seconds: int = 0
    chat_seconds: int = 0
    writing_count: int = 0
    writing_seconds: int = 0
    answers: int = 0
    right_answers: int = 0
    buzzer_count: int = 0
    buzzer_first: int = 0
    put_out: int = 0
    microphone_seconds: int = 0
    camera_seconds: int = 0

    def as_dict(self) -> dict[str, Any]:
        """The row as a dict for a CSV file or a table; times as text in ISO 8601, in UTC."""
        return attrs.asdict(
            self, value_serializer=lambda _, __, one: one.isoformat() if isinstance(one, datetime.datetime) else one
        )


class End(EndMessage):
    """The summary of a lesson, pushed after its end.

    Fields that ClassIn did not send are `UNSET`. Pages: https://docs.eeo.cn/api/zh-hans/datasub/classrelated.html
    """

    @property
    def starts_at(self) -> datetime.datetime | None:
        """When the lesson was scheduled to start, in UTC; None where it is not given."""
        return _moment(self.start_time)

    @property
    def closed_at(self) -> datetime.datetime | None:
        """When the lesson ended, in UTC.

        `CloseTime` where `RealCloseTime` is absent or 0, else the smaller of both; None where neither can be read.
        """
        # The page does not say whether RealCloseTime stands at the top or in `Data`.
        inner = {} if isinstance(self.data, Unset) else self.data.additional_properties
        real = _moment(self.real_close_time) or _moment(inner.get("RealCloseTime"))
        close = _moment(self.close_time) or _moment(inner.get("CloseTime"))
        return min(real, close) if real and close else real or close

    def attendance(self) -> dict[int, Attendance]:
        """The attendance of each person, by UID.

        Returns:
            One `Attendance` for each person in `inoutEnd`; people who never entered are not in it. Empty where the
            message has no `inoutEnd`. A person who never left stayed until `closed_at`.
        """
        if isinstance(self.data, Unset) or isinstance(self.data.inout_end, Unset):
            return {}
        closed = self.closed_at
        found: dict[int, Attendance] = {}
        for uid, one in _by_uid(self.data.inout_end.additional_properties):
            secondary: list[Stay] = []
            for number, deputy in enumerate(_or_default(one.deputies, ()), start=1):
                client_id = _or_default(deputy.client_id, number)
                secondary += _stays(_or_default(deputy.details, ()), client_id, closed)
            found[uid] = Attendance(
                uid=uid,
                identity=_or_default(one.identity, None),
                reported_seconds=_or_default(one.total, None),
                main=tuple(_stays(_or_default(one.details, ()), 0, closed)),
                secondary=tuple(secondary),
            )
        return found

    def report(self) -> list[ReportRow]:
        """The report of the lesson.

        Returns:
            One `ReportRow` for each person that any part of the summary names, sorted by UID.
        """
        rows: dict[int, dict[str, Any]] = {}
        for uid, one in self.attendance().items():
            rows[uid] = {
                "identity": one.identity,
                "role": one.role,
                "first_in": one.first_in,
                "last_out": one.last_out,
                "seconds": one.seconds,
                "secondary_seconds": one.secondary_seconds,
            }
        for uid, values in _tools(self):
            row = rows.setdefault(uid, {})
            for name, value in values.items():
                row[name] = row.get(name, 0) + (value or 0)
        return [ReportRow(uid=uid, **rows[uid]) for uid in sorted(rows)]


def _or_default(value: Any, default: Any) -> Any:
    return default if value is None or isinstance(value, Unset) else value


def _moment(seconds: Any) -> datetime.datetime | None:
    """A time in UTC; None for 0, for a missing value, and for one outside the calendar."""
    if not isinstance(seconds, int | float) or not seconds:
        return None
    try:
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _by_uid(people: Mapping[str, Any]) -> Iterator[tuple[int, Any]]:
    for key, one in people.items():
        text = key.strip()
        if text.isascii() and text.isdecimal() and len(text) <= 18:
            yield int(text), one


def _stays(details: Iterable[Any], client_id: int, closed: datetime.datetime | None) -> Iterator[Stay]:
    """Pair each entering with the leaving that follows it."""
    events = [
        (_moment(one.time), str(_or_default(one.type_, "")).strip().lower(), _or_default(one.device, None))
        for one in details
    ]
    known = sorted((one for one in events if one[0] is not None), key=lambda one: (one[0], one[1] == "in"))
    entered: tuple[datetime.datetime | None, int | None] | None = None
    for moment, kind, device in known:
        if kind == "in":
            if entered is not None:
                # Entered again without having left: the connection was lost, and nothing says when.
                yield Stay(entered[0], moment, entered[1], client_id)
            entered = (moment, device)
        elif kind == "out":
            yield (
                Stay(None, moment, device, client_id)
                if entered is None
                else Stay(entered[0], moment, entered[1] if entered[1] is not None else device, client_id)
            )
            entered = None
    if entered is not None:
        left = closed if closed is not None and entered[0] is not None and closed >= entered[0] else None
        yield Stay(entered[0], left, entered[1], client_id)


def _union_seconds(spans: Iterable[tuple[datetime.datetime | None, datetime.datetime | None]]) -> int:
    """The seconds that any of the spans covers."""
    whole = sorted((start, end) for start, end in spans if start is not None and end is not None and end > start)
    total, until = 0.0, None
    for start, end in whole:
        begin = start if until is None or start > until else until
        if end > begin:
            total += (end - begin).total_seconds()
        until = end if until is None or end > until else until
    return int(total)


_TOOLS: Sequence[tuple[str, str, Mapping[str, str]]] = (
    ("stage_end", "", {"on_stage_count": "up_count", "on_stage_seconds": "up_total"}),
    ("handsup_end", "", {"hands_raised": "total"}),
    ("award_end", "", {"awards": "total"}),
    ("mute_end", "persons", {"speaking_seconds": "total"}),
    ("silence_end", "persons", {"chat_seconds": "total"}),
    ("authorize_end", "", {"writing_count": "count", "writing_seconds": "total"}),
    ("responder_end", "persons", {"buzzer_count": "count", "buzzer_first": "s_count"}),
)
"""For each part of `Data`: the name, where in it the people are, and the field of a person for each column."""


def _tools(end: End) -> Iterator[tuple[int, dict[str, int]]]:
    if isinstance(end.data, Unset):
        return
    data = end.data
    for part, inner, columns in _TOOLS:
        people = _or_default(getattr(data, part), None)
        if people is not None and inner:
            people = _or_default(getattr(people, inner), None)
        if people is not None:
            for uid, one in _by_uid(people.additional_properties):
                yield uid, {column: _or_default(getattr(one, name), 0) for column, name in columns.items()}
    if not isinstance(data.kickout_end, Unset):
        for uid, times in _by_uid(data.kickout_end.additional_properties):
            yield uid, {"put_out": len(times)}
    if not isinstance(data.equipments_end, Unset):
        for uid, one in _by_uid(data.equipments_end.additional_properties):
            yield uid, {"microphone_seconds": _use(one.microphone), "camera_seconds": _use(one.camera)}
    if not isinstance(data.answer_end, Unset):
        for question in _or_default(data.answer_end.answers, ()):
            right = _choice(_or_default(question.correct_items, ""))
            for uid, answer in _by_uid(question.additional_properties):
                chosen = _choice(_or_default(answer.selected_item, ""))
                yield uid, {"answers": int(bool(chosen)), "right_answers": int(bool(chosen) and chosen == right)}


def _use(device: Any) -> int:
    """Seconds for which a device was on, off the stage as well where ClassIn gives both."""
    if isinstance(device, Unset):
        return 0
    return int(max(_or_default(device.total, 0), _or_default(device.total_not_disabled, 0)))


def _choice(text: str) -> frozenset[str]:
    """The options of an answer such as `BCE`, whose order does not matter."""
    return frozenset(text.upper().replace(",", "").replace(" ", ""))


__all__ = ["Attendance", "End", "ReportRow", "Stay"]
