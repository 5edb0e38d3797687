"""The folder in the form in which the state keeps what was applied, so that both can be compared."""

from __future__ import annotations

import attrs

from classin_client.sync.desired import Desired
from classin_client.sync.things import Fields, Ref


@attrs.frozen
class Wanted:
    """What a row asks for.

    Attributes:
        fields: By the names of the columns.
        row: The row.
        needs: What has to be there first.
    """

    fields: Fields = attrs.field(repr=False)
    row: int
    needs: tuple[Ref, ...] = ()


def wanted_of(desired: Desired) -> dict[Ref, Wanted]:
    """What all rows ask for, by kind and key; units and guests stand in the rows of lessons."""
    found: dict[Ref, Wanted] = {}
    for person in desired.people:
        found["person", person.key] = Wanted(
            {"name": person.name, "role": person.role, "account": person.account}, person.row
        )
    for course in desired.courses:
        found["course", course.key] = Wanted(
            {
                "name": course.name,
                "teacher": course.teacher,
                "subject": course.subject,
                "setting": course.setting,
                "expires": 0 if course.expires is None else int(course.expires.timestamp()),
            },
            course.row,
            (("person", course.teacher),),
        )
    for one in desired.enrolments:
        found["enrolment", one.key] = Wanted(
            {"role": one.role}, one.row, (("course", one.course), ("person", one.person))
        )
    for lesson in desired.lessons:
        unit: Ref = ("unit", f"{lesson.course} {lesson.unit}")
        found.setdefault(unit, Wanted({}, lesson.row, (("course", lesson.course),)))
        teachers: list[Ref] = [("person", key) for key in (lesson.teacher, *lesson.assistants)]
        found["lesson", lesson.key] = Wanted(
            {
                "course": lesson.course,
                "unit": lesson.unit,
                "name": lesson.name,
                "teacher": lesson.teacher,
                "start": int(lesson.start.timestamp()),
                "end": int(lesson.end.timestamp()),
                "assistants": sorted(lesson.assistants),
            },
            lesson.row,
            (("course", lesson.course), unit, *teachers),
        )
        for key in lesson.guests:
            needs: tuple[Ref, ...] = (("lesson", lesson.key), ("person", key))
            found["guest", f"{lesson.key} {key}"] = Wanted({}, lesson.row, needs)
    return found


__all__ = ["Wanted", "wanted_of"]
