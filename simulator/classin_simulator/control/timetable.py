"""The timetable of a week: courses by days."""

import html
from datetime import UTC, date, datetime, timedelta
from typing import Final

from classin_simulator.school.records import Course, Lesson
from classin_simulator.school.school import School

from .fields import BadInput

MAX_COURSES: Final = 50

_WEEK: Final = timedelta(days=7)


def week_of(now: float, named: str | None) -> date:
    """The Monday of a week.

    Args:
        now: The time in epoch seconds.
        named: Any date of the week, as in 2026-01-05; None for the week of `now`.

    Raises:
        BadInput: If it is no date.
    """
    try:
        day = datetime.fromtimestamp(now, UTC).date() if named is None else date.fromisoformat(named)
        return day - timedelta(days=day.weekday())
    except (ValueError, OverflowError, OSError):
        raise BadInput("week is a date such as 2026-01-05.") from None


def timetable(school: School, monday: date, now: float) -> str:
    """The lessons of a week as a table, with links to the weeks beside it. Hold the school's lock."""
    days = [monday + timedelta(days=number) for number in range(7)]
    begins = datetime(monday.year, monday.month, monday.day, tzinfo=UTC).timestamp()
    rows: dict[int, dict[date, list[Lesson]]] = {}
    for lesson in school.lessons.values():
        if not lesson.deleted and begins <= lesson.start_time < begins + _WEEK.total_seconds():
            day = datetime.fromtimestamp(lesson.start_time, UTC).date()
            rows.setdefault(lesson.course_id, {}).setdefault(day, []).append(lesson)
    links = " ".join(
        f'<a href="?week={(monday + offset).isoformat()}">{name}</a>'
        for name, offset in (("the week before", -_WEEK), ("the week after", _WEEK))
    )
    title = f'<h3>Week of {monday:%d %B %Y}, in UTC</h3><nav>{links} <a href="?">this week</a></nav>'
    if not rows:
        return f'{title}<p class="quiet">No lesson.</p>'
    today = datetime.fromtimestamp(now, UTC).date()
    head = "".join(f'<th class="{"today" if day == today else ""}">{day:%a %d %b}</th>' for day in days)
    shown = sorted(rows)[:MAX_COURSES]
    body = "".join(_row(school, school.courses.get(one), rows[one], days) for one in shown)
    more = f'<p class="quiet">{len(rows) - len(shown)} more courses.</p>' if len(rows) > len(shown) else ""
    return (
        f'{title}<table class="week"><thead><tr><th>course</th>{head}</tr></thead><tbody>{body}</tbody></table>{more}'
    )


def _row(school: School, course: Course | None, lessons: dict[date, list[Lesson]], days: list[date]) -> str:
    name = "?" if course is None else f'{html.escape(course.name)} <span class="quiet">{course.course_id}</span>'
    cells = (sorted(lessons.get(day, ()), key=lambda one: one.start_time) for day in days)
    entries = ("".join(_entry(school, one) for one in cell) for cell in cells)
    return f"<tr><td>{name}</td>{''.join(f'<td>{one}</td>' for one in entries)}</tr>"


def _entry(school: School, lesson: Lesson) -> str:
    begins, ends = (datetime.fromtimestamp(one, UTC) for one in (lesson.start_time, lesson.end_time))
    teacher = school.users.get(lesson.teacher_uid)
    who = "" if teacher is None else f'<br><span class="quiet">{html.escape(teacher.nickname)}</span>'
    kind = "lesson" if lesson.activity_id is None else "classroom"
    return f'<p class="{kind}"><strong>{begins:%H:%M}–{ends:%H:%M}</strong> {html.escape(lesson.name)}{who}</p>'
