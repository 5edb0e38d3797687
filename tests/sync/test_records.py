"""Records that are made in Python are looked at as the cells of files are, and named by their keys."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from classin_client import ClassInError
from classin_client.sync import Course, Desired, Enrolment, FolderErrors, Lesson, Person

START = datetime.datetime(2027, 3, 1, 11, tzinfo=datetime.UTC)
PERSON: dict[str, Any] = {"key": "lin", "name": "Mei Lin", "role": "teacher", "phone": "13800001001"}
COURSE: dict[str, Any] = {"key": "maths", "name": "Mathematics", "teacher": "lin"}
ENROLMENT: dict[str, Any] = {"course": "maths", "person": "ada", "role": "student"}
LESSON: dict[str, Any] = {
    "key": "maths-1",
    "course": "maths",
    "name": "Halves",
    "teacher": "lin",
    "start": START,
    "end": START + datetime.timedelta(hours=1),
}
LONG = "x" * 60


def made(
    person: dict[str, Any] | None = None,
    course: dict[str, Any] | None = None,
    enrolment: dict[str, Any] | None = None,
    lesson: dict[str, Any] | None = None,
) -> Desired:
    """A school of two people, a course, an enrolment and a lesson, with some values in place of others."""
    return Desired(
        people=[
            Person(**{**PERSON, **(person or {})}),
            Person(key="ada", name="Ada", phone="13800001003"),
        ],
        courses=[Course(**{**COURSE, **(course or {})})],
        enrolments=[Enrolment(**{**ENROLMENT, **(enrolment or {})})],
        lessons=[Lesson(**{**LESSON, **(lesson or {})})],
    )


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"person": {"name": LONG}}, "person lin, name: it has 60 characters. ClassIn takes 24: shorten it."),
        ({"person": {"name": " "}}, "person lin, name: it is empty."),
        ({"person": {"name": None}}, "person lin, name: it is of the type NoneType. Give a str."),
        ({"person": {"role": "pupil"}}, "person lin, role: 'pupil' is not known."),
        ({"person": {"role": "Teacher"}}, "person lin, role: it is not written as it is kept."),
        ({"person": {"phone": "1.38E+10"}}, "person lin, phone: the cell is a number that a spreadsheet has shortened"),
        ({"person": {"phone": "555-1234"}}, "person lin, phone: it is no telephone number with a country."),
        ({"person": {"phone": 13800001001}}, "person lin, phone: it is of the type int. Give a str."),
        ({"person": {"phone": "", "email": "lin"}}, "person lin, email: it is no e-mail address."),
        ({"person": {"phone": ""}}, "person lin, phone: there is neither a telephone number nor an e-mail address."),
        ({"person": {"password": "abc"}}, "person lin, password: it does not have 6 to 20 characters."),
        ({"person": {"key": "mei lin"}}, "person mei lin, key: 'mei lin' is no key."),
        ({"person": {"phone": "13800001003"}}, "person ada, phone: lin has the same account."),
        ({"course": {"name": LONG}}, "course maths, name: it has 60 characters. ClassIn takes 40"),
        ({"course": {"subject": "maths"}}, "course maths, subject: it is no whole number from 0."),
        ({"course": {"setting": True}}, "course maths, setting: it is no whole number from 0."),
        ({"course": {"expires": START.replace(tzinfo=None)}}, "course maths, expires: it is no time with a zone."),
        ({"course": {"teacher": "eve"}}, "course maths, teacher: people.csv has no eve."),
        ({"enrolment": {"role": "pupil"}}, "enrolment maths ada, role: 'pupil' is not known."),
        ({"lesson": {"name": LONG}}, "lesson maths-1, name: it has 60 characters. ClassIn takes 50"),
        ({"lesson": {"start": "2027-03-01 19:00"}}, "lesson maths-1, start: it is no time with a zone."),
        ({"lesson": {"end": None}}, "lesson maths-1, end: it is no time with a zone."),
        ({"lesson": {"end": START}}, "lesson maths-1, end: it ends before it begins."),
        ({"lesson": {"unit": LONG}}, "lesson maths-1, unit: it has 60 characters. ClassIn takes 50"),
        ({"lesson": {"assistants": "reed"}}, "lesson maths-1, assistants: it is of the type str. Give a list of keys."),
        ({"lesson": {"guests": [7]}}, "lesson maths-1, guests: it is of the type int. Give a str."),
    ],
)
def test_fields(wrong: dict[str, dict[str, Any]], sentence: str) -> None:
    """Each is said with the record and the field, before anything is sent."""
    made()

    with pytest.raises(FolderErrors) as raised:
        made(**wrong)

    assert sentence in str(raised.value).splitlines()[1]


def test_all_at_once() -> None:
    """What is wrong with fields, and between records; a record that cannot be used is no further mistake."""
    with pytest.raises(FolderErrors) as raised:
        made(person={"name": LONG}, enrolment={"course": "physics"}, lesson={"start": "soon"})

    assert ["person lin, name", "lesson maths-1, start", "enrolment physics ada, course"] == [
        line.partition(":")[0] for line in str(raised.value).splitlines()[1:]
    ]
    assert isinstance(raised.value, ValueError)
    assert isinstance(raised.value, ClassInError)


def test_a_key_twice() -> None:
    """There are no rows to name."""
    with pytest.raises(FolderErrors, match="course maths, key: maths stands there already"):
        Desired(people=[Person(**PERSON)], courses=[Course(**COURSE), Course(**COURSE)])


def test_habits_are_taken() -> None:
    """Blanks around names, numbers in any spelling, and times in any zone, as in files."""
    china = datetime.timezone(datetime.timedelta(hours=8))
    desired = made(
        person={"name": " Mei Lin ", "phone": "+86 138-0000-1001"}, lesson={"start": START.astimezone(china)}
    )

    assert ("Mei Lin", "13800001001") == (desired.people[0].name, desired.people[0].phone)
    assert START == desired.lessons[0].start


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        (None, "people are Person records in a list, and not of the type NoneType."),
        ("lin", "people are Person records in a list, and not of the type str."),
        ([Course(**COURSE)], "people are Person records in a list, and not of the type Course."),
    ],
)
def test_no_records(people: Any, sentence: str) -> None:
    """A list of other things is a mistake in the program."""
    with pytest.raises(TypeError) as raised:
        Desired(people=people)

    assert sentence == str(raised.value)
