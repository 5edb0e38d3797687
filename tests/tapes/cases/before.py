"""What a case changes in the furnished school before its call, and the ids that this gives out."""

from __future__ import annotations

from classin_simulator.school.groupings import GroupMember
from classin_simulator.school.records import Lesson, Standing
from classin_simulator.school.school import School
from tapes import school as at

SECOND_COURSE, THIRD_COURSE = at.COURSE + 1, at.COURSE + 2
SECOND_LESSON = at.LESSON + 1
SECOND_UNIT = at.UNIT + 1
SECOND_LABEL = "364"
GROUPING = 147_667


def bob_joins(school: School) -> None:
    """Bob learns in the course, too."""
    school.courses[at.COURSE].student_uids.add(at.BOB)


def bob_audits(school: School) -> None:
    """Bob listens in the course."""
    school.courses[at.COURSE].auditors[at.BOB] = "Bob Example"


def many_enrol(school: School) -> None:
    """The school has 31 students more."""
    for number in range(31):
        user = school.add_user(telephone=None, email=f"{number}@example.com", nickname="", password_md5="")
        school.add_student(user.uid, "")


def lin_has_a_password(school: School) -> None:
    """Whoever knows it may change it."""
    school.users[at.LIN].password_md5 = at.OLD_PASSWORD_MD5


def mei_is_disabled(school: School) -> None:
    """She is a teacher who may not teach."""
    school.teachers[at.MEI].standing = Standing.DISABLED


def mei_has_a_sub_account(school: School) -> None:
    """She may do things in the school's console."""
    school.sub_account_uids.add(at.MEI)


def mei_is_on_the_list(school: School) -> None:
    """She teaches in the course, but has no lesson in it."""
    school.courses[at.COURSE].teacher_uids.add(at.MEI)


def grouped(school: School) -> None:
    """The students of the course are divided into groups."""
    bob_joins(school)
    school.groupings.add(at.COURSE, "Teams", [[GroupMember(at.LIN, leads=True)], [GroupMember(at.BOB, leads=True)]])


def labelled(school: School) -> None:
    """There is a label more, and a course more."""
    assert school.add_label("Maths") == SECOND_LABEL
    assert school.add_course("Science, year 7").course_id == SECOND_COURSE


def tests_folder(school: School) -> None:
    """There is a folder beside that of the worksheets."""
    school.drive.add_folder(school.drive.folders[at.DRIVE], "Tests")


def homework_is_published(school: School) -> None:
    """It is no draft any more."""
    school.activities[at.HOMEWORK].published = True


def homework_is_deleted(school: School) -> None:
    """It was there."""
    school.delete_activity(school.activities[at.HOMEWORK])


def second_unit(school: School) -> None:
    """The course has another unit."""
    assert school.add_unit(school.courses[at.COURSE], "Decimals", publish_flag=2).unit_id == SECOND_UNIT


def _add_lesson(school: School, name: str, begins: int) -> Lesson:
    start = at.NOW + begins
    course = school.courses[at.COURSE]
    return school.add_lesson(course, name, teacher_uid=at.ADA, start_time=start, end_time=start + 2700)


def second_lesson(school: School) -> None:
    """Another lesson comes tomorrow."""
    assert _add_lesson(school, "Thirds", 24 * 3600).lesson_id == SECOND_LESSON


def classroom_before_a_lesson(school: School) -> None:
    """The first of two lessons is a classroom of createClass."""
    second_lesson(school)
    school.lessons[at.LESSON].made_by_lms = True


def lesson_is_deleted(school: School) -> None:
    """It was there."""
    school.delete_lesson(school.lessons[at.LESSON])


def recorded_lesson(school: School) -> None:
    """A lesson of yesterday was recorded, classroom and scene."""
    lesson = _add_lesson(school, "Wholes", -24 * 3600)
    assert lesson.lesson_id == SECOND_LESSON
    lesson.settings |= {"recordState": 1, "recordType": 2}


def deleted_recorded_lesson(school: School) -> None:
    """A lesson of yesterday was deleted."""
    recorded_lesson(school)
    school.delete_lesson(school.lessons[SECOND_LESSON])


def two_courses_more(school: School) -> None:
    """Two courses may follow the first."""
    assert school.add_course("Mathematics, room A").course_id == SECOND_COURSE
    assert school.add_course("Mathematics, room B").course_id == THIRD_COURSE


def main_and_sub_lesson(school: School) -> None:
    """A lesson of the second course follows the lesson."""
    two_courses_more(school)
    main = school.lessons[at.LESSON]
    sub = school.add_lesson(
        school.courses[SECOND_COURSE],
        "Halves, room A",
        teacher_uid=at.ADA,
        start_time=main.start_time,
        end_time=main.end_time,
        unique_identity="maths-7-halves-a",
    )
    assert sub.lesson_id == SECOND_LESSON
    sub.main_lesson_id = main.lesson_id
    main.is_dual_teacher = sub.is_dual_teacher = True
    main.sub_lesson_ids.append(sub.lesson_id)


def mei_learns_in_the_sub_course(school: School) -> None:
    """She cannot teach there."""
    main_and_sub_lesson(school)
    school.courses[SECOND_COURSE].student_uids.add(at.MEI)
