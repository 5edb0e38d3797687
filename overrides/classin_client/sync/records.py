"""A row of each file: a person, a course, an enrolment, a lesson, each with the caller's own key.

They are checked, all of them at once, when a `Desired` is made of them.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Literal

import attrs

from classin_client.phone_numbers import classin_form

DEFAULT_UNIT = "Lessons"


def trimmed(text: str) -> str:
    """The text without the blanks, and the marks that nobody sees, around it.

    Args:
        text: The text; what is none comes back as it is.
    """
    return text.strip().strip("\ufeff\u200b").strip() if isinstance(text, str) else text


def _or_default(text: str) -> str:
    return trimmed(text) or DEFAULT_UNIT


# What cannot be converted is left as it is: `Desired` says what is wrong with it, and with all the others.


def _keys(keys: Iterable[str]) -> tuple[str, ...]:
    return keys if isinstance(keys, str) or not isinstance(keys, Iterable) else tuple(keys)  # type: ignore[return-value]


def _phone(text: str) -> str:
    try:
        return classin_form(text, "phone") if text else ""
    except (TypeError, ValueError, AttributeError):
        return text


def _in_utc(time: datetime.datetime) -> datetime.datetime:
    try:
        return time.astimezone(datetime.UTC).replace(microsecond=0) if time.utcoffset() is not None else time
    except (AttributeError, OverflowError):
        return time


@attrs.frozen(kw_only=True)
class Person:
    """A student or a teacher of the school.

    Attributes:
        key: Your own key, the same for the same person for ever: up to 64 characters without blanks.
        name: The name in the school, up to 24 characters.
        role: `student` or `teacher`.
        phone: Telephone number of the account, in any spelling with its country; kept in ClassIn's form.
        email: E-mail address of the account, where there is no telephone number.
        password: Of a new account; an account that exists keeps its own. Left out, one is made where that is asked for.
        row: The row that it stands in, for outcomes and errors.
    """

    key: str
    name: str = attrs.field(repr=False, converter=trimmed)
    role: Literal["student", "teacher"] = "student"
    phone: str = attrs.field(default="", repr=False, converter=_phone)
    email: str = attrs.field(default="", repr=False, converter=trimmed)
    password: str = attrs.field(default="", repr=False)
    row: int = attrs.field(default=0, eq=False)

    @property
    def account(self) -> str:
        """What the account is found by: the telephone number, else the e-mail address."""
        return self.phone or self.email


@attrs.frozen(kw_only=True)
class Course:
    """A course.

    Attributes:
        key: Your own key, the same for the same course for ever.
        name: Its name, up to 40 characters.
        teacher: The key of its head teacher.
        subject: ClassIn's number of the subject; 0 for none. Sent with every edit, which resets it otherwise.
        setting: The id of the classroom settings; 0 for none. Sent with every edit.
        expires: When it ends, with a time zone; None for never.
        row: The row that it stands in.
    """

    key: str
    name: str = attrs.field(converter=trimmed)
    teacher: str
    subject: int = 0
    setting: int = 0
    expires: datetime.datetime | None = attrs.field(default=None, converter=attrs.converters.optional(_in_utc))
    row: int = attrs.field(default=0, eq=False)


@attrs.frozen(kw_only=True)
class Enrolment:
    """A person in a course.

    Attributes:
        course: The key of the course.
        person: The key of the person.
        role: `student`, `auditor`, or `teacher` for the course's list of teachers.
        row: The row that it stands in.
    """

    course: str
    person: str
    role: Literal["student", "auditor", "teacher"] = "student"
    row: int = attrs.field(default=0, eq=False)

    @property
    def key(self) -> str:
        """The key of course and person together."""
        return f"{self.course} {self.person}"


@attrs.frozen(kw_only=True)
class Lesson:
    """A lesson: a classroom in a unit of a course.

    Attributes:
        key: Your own key, the same for the same lesson for ever.
        course: The key of the course.
        name: Its name, up to 50 characters.
        teacher: The key of the teacher.
        start: When it begins, with a time zone.
        end: When it ends, 15 minutes to 24 hours later.
        unit: The name of the unit; empty for the course's one unit, `Lessons`.
        assistants: The keys of the co-teachers.
        guests: The keys of students who are in this lesson and not in its course.
        row: The row that it stands in.
    """

    key: str
    course: str
    name: str = attrs.field(converter=trimmed)
    teacher: str
    start: datetime.datetime = attrs.field(converter=_in_utc)
    end: datetime.datetime = attrs.field(converter=_in_utc)
    unit: str = attrs.field(default="", converter=_or_default)
    assistants: tuple[str, ...] = attrs.field(default=(), converter=_keys)
    guests: tuple[str, ...] = attrs.field(default=(), converter=_keys)
    row: int = attrs.field(default=0, eq=False)


__all__ = ["Course", "Enrolment", "Lesson", "Person"]
