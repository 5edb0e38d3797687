"""The school of all cases: its credentials, its made-up people, and what it holds before a call."""

from __future__ import annotations

from classin_simulator.protocol.php_forms import FormLimits, UploadedFile
from classin_simulator.school.records import ActivityKind
from classin_simulator.school.school import School

SID = "1000082"
SECRET = "secret of a school that does not exist"
NOW = 1_700_000_000
LIMITS = FormLimits(file_bytes=64 * 1024)
"""Small, so that a picture can be too large."""

ADA_PHONE, LIN_PHONE, MEI_PHONE, ZOE_PHONE = "13800001001", "13800001002", "13800001003", "001-2025550142"
BOB_EMAIL = "bob@example.com"
NEW_PHONE, NEW_EMAIL = "13800001011", "wang+new@example.com"
NEW_NAME, OTHER_NAME = "Wang Éxample 王", "O'Neill & Söhne"
PASSWORD, PASSWORD_MD5 = "exam+ple% pass", "0123456789abcdef0123456789abcdef"
OLD_PASSWORD_MD5 = "fedcba9876543210fedcba9876543210"
VIDEO = "5285890780115268101"

KNOWN = {
    ADA_PHONE: "<phone of Ada>",
    LIN_PHONE: "<phone of Lin>",
    MEI_PHONE: "<phone of Mei>",
    ZOE_PHONE: "<phone of Zoe>",
    BOB_EMAIL: "<e-mail of Bob>",
    NEW_PHONE: "<phone of Wang>",
    NEW_EMAIL: "<e-mail of Wang>",
    NEW_NAME: "<name of Wang>",
    OTHER_NAME: "<name of O'Neill>",
    "Ada Example": "<name of Ada>",
    "Lin Xia": "<name of Lin>",
    "Mei Example": "<name of Mei>",
    "Bob Example": "<name of Bob>",
    "Zoe Example": "<name of Zoe>",
    PASSWORD: "<pass of Wang>",
    PASSWORD_MD5: "<MD5 of the pass of Wang>",
    OLD_PASSWORD_MD5: "<MD5 of the old pass of Lin>",
    # Looks like a telephone number.
    VIDEO: "<file of the video>",
}
"""The words that stand on tape for the people of the cases."""

ADA, LIN, BOB, MEI, ZOE, NOBODY = 19_820_375, 19_820_376, 19_820_377, 19_820_378, 19_820_379, 19_829_999
COURSE, NO_COURSE, UNIT = 352_861, 999_999, 26_020_895
HOMEWORK, CLASSROOM, LESSON = 25_107_347, 25_107_348, 1_152_680
DRIVE, WORKSHEETS, TIMETABLE, SCHOOL_SETTING = "713941", "713943", "496225", 235
LABEL = "363"


def furnish(school: School) -> None:
    """Puts into an empty school what the cases find there: Ada and Mei teach, Lin and Bob learn, Zoe has an account.

    Lin is in the course, Bob is not.
    """
    people = [
        school.add_user(telephone=ADA_PHONE, email=None, nickname="Ada Example", password_md5=""),
        school.add_user(telephone=LIN_PHONE, email=None, nickname="Lin Xia", password_md5=""),
        school.add_user(telephone=None, email=BOB_EMAIL, nickname="Bob Example", password_md5=""),
        school.add_user(telephone=MEI_PHONE, email=None, nickname="Mei Example", password_md5=""),
        school.add_user(telephone=ZOE_PHONE, email=None, nickname="Zoe Example", password_md5=""),
    ]
    assert [ADA, LIN, BOB, MEI, ZOE] == [person.uid for person in people]
    for person in (people[0], people[3]):
        school.add_teacher(person.uid, person.nickname)
    for person in people[1:3]:
        school.add_student(person.uid, person.nickname)
    course = school.add_course("Mathematics, year 7", unique_identity="maths-7")
    course.student_uids.add(LIN)
    unit = school.add_unit(course, "Fractions", publish_flag=2)
    end = NOW + 7200
    homework = school.add_activity(
        unit, "Exercises", kind=ActivityKind.HOMEWORK, end_time=NOW + 86_400, published=False
    )
    homework.has_content = True
    lesson = school.add_lesson(
        course, "Halves", teacher_uid=ADA, start_time=NOW + 3600, end_time=end, unique_identity="maths-7-halves"
    )
    classroom = school.add_activity(
        unit, "Halves", kind=ActivityKind.CLASSROOM, end_time=end, lesson_id=lesson.lesson_id
    )
    assert school.add_label("Science") == LABEL
    folder = school.drive.add_folder(school.drive.folders[DRIVE], "Worksheets")
    file = school.drive.add_file(folder, "timetable.pdf", UploadedFile("timetable.pdf", 27_000, "", None, "ok"))
    made = (course.course_id, unit.unit_id, homework.activity_id, classroom.activity_id, lesson.lesson_id)
    assert (COURSE, UNIT, HOMEWORK, CLASSROOM, LESSON) == made
    assert (folder.folder_id, file.file_id) == (WORKSHEETS, TIMETABLE)
