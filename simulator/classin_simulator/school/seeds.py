"""Data sets to fill a school with. All people are made up, and e-mail addresses end in example.com."""

from collections.abc import Callable
from typing import Final

from .accounts import hash_password
from .records import ActivityKind
from .school import School

PASSWORD: Final = "simulator"  # noqa: S105 - of people who do not exist
HOUR: Final = 3600
DAY: Final = 24 * HOUR

TEACHERS: Final = ("Ada Lindqvist", "Bo Marlow", "Chen Yun")
STUDENTS: Final = (
    "Dana Fisk",
    "Emil Roth",
    "Fang Li",
    "Gita Rao",
    "Hugo Brandt",
    "Ines Castro",
    "Jun Mori",
    "Kaja Holm",
    "Liam Doyle",
    "Mina Park",
    "Nils Berg",
    "Olga Petrova",
    "Pablo Ruiz",
    "Qiu Wen",
    "Rosa Conti",
    "Sami Aalto",
    "Tara Singh",
    "Udo Keller",
    "Vera Novak",
    "Wim Jansen",
)


def seed_school(name: str, school: School, now: float) -> None:
    """Fill an empty school; see `Simulator.seed`."""
    if name not in SEEDS:
        raise LookupError(f"There is no seed {name!r}; known seeds: {', '.join(SEEDS)}.")
    if school.courses or school.students or school.teachers:
        raise ValueError(f"The school {school.sid} is not empty; reset it first.")
    SEEDS[name](school, int(now))


def small(school: School, now: int) -> None:
    """Three teachers, twenty students, two courses; a unit with a classroom and a homework, a lesson, a folder."""
    # Each school has its own numbers, because accounts are common to all schools.
    first = 13_900_000_000 + (int(school.sid) % 900_000 if school.sid.isdecimal() else 900_000) * 100
    uids: list[int] = []
    for number, name in enumerate((*TEACHERS, *STUDENTS)):
        user = school.add_user(
            telephone=str(first + number), email=None, nickname=name, password_md5=hash_password(PASSWORD)
        )
        uids.append(user.uid)
        if number < len(TEACHERS):
            school.add_teacher(user.uid, name)
        else:
            school.add_student(user.uid, name)
    teachers, students = uids[: len(TEACHERS)], uids[len(TEACHERS) :]

    maths = school.add_course("Mathematics", unique_identity="mathematics")
    maths.head_teacher_uid, maths.teacher_uids = teachers[0], {teachers[2]}
    maths.student_uids = set(students[:12])
    science = school.add_course("Science", unique_identity="science")
    science.head_teacher_uid = teachers[1]
    science.student_uids = set(students[8:])
    for course in (maths, science):
        course.nicknames = {uid: school.students[uid].name for uid in course.student_uids}
    maths.label_ids = (school.add_label("Year 7"),)

    unit = school.add_unit(maths, "Fractions", publish_flag=2)
    begins = now - now % HOUR + DAY
    room = school.add_lesson(
        maths, "Adding fractions", teacher_uid=teachers[0], start_time=begins, end_time=begins + HOUR
    )
    room.made_by_lms = True
    school.add_activity(unit, room.name, kind=ActivityKind.CLASSROOM, end_time=room.end_time, lesson_id=room.lesson_id)
    homework = school.add_activity(
        unit, "Exercises", kind=ActivityKind.HOMEWORK, end_time=room.end_time + DAY, published=False
    )
    homework.has_content = True
    school.add_lesson(science, "Light", teacher_uid=teachers[1], start_time=begins + DAY, end_time=begins + DAY + HOUR)
    school.drive.add_folder(school.drive.root, "Worksheets")


SEEDS: Final[dict[str, Callable[[School, int], None]]] = {"small": small}
