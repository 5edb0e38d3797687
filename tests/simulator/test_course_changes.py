"""editCourse and endCourse."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Course, Lesson, Standing

from .raw_client import DAY, NOW, RawClient, errno

Person = Callable[..., int]

HOUR = 3600
GIF = b"GIF89a" + (10).to_bytes(2, "little") * 2


@pytest.fixture
def course(raw_client: RawClient, course_id: int) -> Course:
    """A course without anyone in it."""
    return raw_client.simulator.school.courses[course_id]


def edit(raw_client: RawClient, course: Course, **fields: object) -> int:
    """Change a course; the code."""
    return errno(raw_client.v1("editCourse", courseId=course.course_id, **fields))


def lesson(
    raw_client: RawClient, course: Course, starts_in: int, teacher_uid: int = 1, folder_id: str | None = None
) -> Lesson:
    """A lesson of an hour."""
    start = NOW + starts_in
    added = raw_client.simulator.school.add_lesson(
        course, "Fractions", teacher_uid=teacher_uid, start_time=start, end_time=start + HOUR
    )
    added.folder_id = folder_id
    return added


def test_everything(raw_client: RawClient, person: Person, course: Course) -> None:
    """What is sent is changed, the name cut to 40 characters and the introduction to 400; the answer has no data."""
    head = person(teacher=True)
    folder = raw_client.simulator.school.drive.root.folder_id
    answer = raw_client.v1(
        "editCourse",
        courseId=course.course_id,
        courseName="x" * 50,
        courseIntroduce="y" * 500,
        expiryTime=NOW + 30 * DAY,
        mainTeacherUid=head,
        folderId=folder,
        catId=9,
        subjectId=2,
        classroomSettingId=235,
        allowAddFriend=1,
        allowStudentModifyNickname=1,
        notAllowDeleteCourseStudentReplay=1,
    )
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert (course.name, course.introduction, course.expiry_time) == ("x" * 40, "y" * 400, NOW + 30 * DAY)
    assert (course.head_teacher_uid, course.folder_id, course.category_id, course.subject_id) == (head, folder, 9, 2)
    assert course.settings == {
        "classroomSettingId": 235,
        "allowAddFriend": 1,
        "allowStudentModifyNickname": 1,
        "notAllowDeleteCourseStudentReplay": 1,
    }


@pytest.mark.parametrize("blank", [False, True])
def test_left_out(raw_client: RawClient, person: Person, course: Course, blank: bool) -> None:
    """What is left out or blank stays as it is, but subject and classroom setting become 0."""
    head, folder = person(teacher=True), raw_client.simulator.school.drive.root.folder_id
    course.head_teacher_uid, course.folder_id, course.expiry_time = head, folder, NOW + 30 * DAY
    course.subject_id, course.category_id, course.introduction = 2, 9, "Numbers"
    course.settings = {"classroomSettingId": 235, "allowAddFriend": 1}
    names = ("courseName", "courseIntroduce", "expiryTime", "mainTeacherUid", "folderId", "subjectId", "catId", "stamp")
    assert edit(raw_client, course, **dict.fromkeys(names, "") if blank else {}) == 1
    assert (course.name, course.introduction, course.expiry_time) == ("Mathematics", "Numbers", NOW + 30 * DAY)
    assert (course.head_teacher_uid, course.folder_id, course.category_id, course.subject_id) == (head, folder, 9, 0)
    assert course.settings == {"classroomSettingId": 0, "allowAddFriend": 1}


def test_never_expires(raw_client: RawClient, course: Course) -> None:
    """An expiry time of 0 is never, whatever the lessons."""
    course.expiry_time = NOW + 30 * DAY
    lesson(raw_client, course, 40 * DAY)
    assert (edit(raw_client, course, expiryTime=0), course.expiry_time) == (1, 0)


def test_expires_soon(raw_client: RawClient, course: Course) -> None:
    """The day ahead is asked of an expiry time that is sent, not of the one that stays."""
    course.expiry_time = NOW + 60
    assert (edit(raw_client, course), course.expiry_time) == (1, NOW + 60)


def test_unknown_subject(raw_client: RawClient, course: Course) -> None:
    """A subject that does not exist counts as 0."""
    course.subject_id = 2
    assert (edit(raw_client, course, subjectId=17), course.subject_id) == (1, 0)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"expiryTime": NOW + DAY - 1}, 151, id="expires too soon"),
        pytest.param({"expiryTime": NOW + DAY}, 1, id="expires in a day"),
        pytest.param({"expiryTime": NOW + (5 * 365 + 2) * DAY + 1}, 154, id="expires too late"),
        pytest.param({"folderId": "1"}, 160, id="folder unknown"),
        pytest.param({"mainTeacherUid": "x"}, 331, id="head teacher is no number"),
        pytest.param({"mainTeacherUid": 5}, 310, id="head teacher unknown"),
        pytest.param({"classroomSettingId": 9}, 371, id="setting unknown"),
        pytest.param({"allowAddFriend": 2}, 100, id="friends neither 0 nor 1"),
        pytest.param({"allowStudentModifyNickname": 2}, 100, id="nicknames neither 0 nor 1"),
        pytest.param({"notAllowDeleteCourseStudentReplay": 2}, 100, id="replay neither 0 nor 1"),
        pytest.param({"stamp": 3}, 100, id="stamp neither 1 nor 2"),
        pytest.param({"catId": 9}, 100, id="place without a name"),
    ],
)
def test_field_refused(raw_client: RawClient, course: Course, fields: dict[str, object], code: int) -> None:
    """Each field has its own limits and codes."""
    assert code == edit(raw_client, course, **fields)


def test_refused_changes_nothing(raw_client: RawClient, course: Course) -> None:
    """When one field is refused, the others are not changed either."""
    edit(raw_client, course, courseName="Physics", classroomSettingId=9)
    assert course.name == "Mathematics"


def test_expires_before_the_last_lesson(raw_client: RawClient, course: Course) -> None:
    """The expiry time may not lie before the end of the last lesson, unless that is deleted."""
    last = lesson(raw_client, course, 2 * DAY)
    before = edit(raw_client, course, expiryTime=NOW + 2 * DAY + HOUR - 1)
    last.deleted = True
    assert (before, edit(raw_client, course, expiryTime=NOW + 2 * DAY + HOUR - 1)) == (152, 1)


def test_foreign_setting(raw_client: RawClient, course: Course) -> None:
    """A classroom setting of another school is answered 373."""
    raw_client.simulator.school.features.foreign_classroom_setting_ids.add(9)
    assert edit(raw_client, course, classroomSettingId=9) == 373


def test_folder_of_lessons(raw_client: RawClient, course: Course) -> None:
    """Lessons to come with the course's old folder get the new one; others keep theirs."""
    drive = raw_client.simulator.school.drive
    old, own, new = (drive.add_folder(drive.root, name).folder_id for name in ("old", "own", "new"))
    course.folder_id = old
    lessons = [
        lesson(raw_client, course, DAY, folder_id=old),
        lesson(raw_client, course, DAY, folder_id=own),
        lesson(raw_client, course, -DAY, folder_id=old),
    ]
    edit(raw_client, course, folderId=new)
    assert [new, own, old] == [one.folder_id for one in lessons]


def test_cover(raw_client: RawClient, course: Course) -> None:
    """A cover is stored; a file that is no picture is answered 103, and nothing is changed."""
    fields = {"courseId": course.course_id, "courseName": "Physics"}
    broken = errno(raw_client.upload("editCourse", "a.gif", b"no picture", **fields))
    before = (course.has_cover, course.name)
    whole = errno(raw_client.upload("editCourse", "a.gif", GIF, **fields))
    assert (broken, before, whole, course.has_cover) == (103, (False, "Mathematics"), 1, True)


def test_cover_left_out(raw_client: RawClient, course: Course) -> None:
    """Without a new one the cover stays."""
    course.has_cover = True
    assert (edit(raw_client, course), course.has_cover) == (1, True)


@pytest.mark.parametrize(
    ("fields", "listed"), [({}, True), ({"stamp": 0}, True), ({"stamp": 1}, True), ({"stamp": 2}, False)]
)
def test_head_teacher_replaced(
    raw_client: RawClient, person: Person, course: Course, fields: dict[str, object], listed: bool
) -> None:
    """The former head teacher goes on the list of teachers, unless `stamp` is 2."""
    former, new = person(teacher=True), person(teacher=True)
    course.head_teacher_uid = former
    assert edit(raw_client, course, mainTeacherUid=new, **fields) == 1
    assert (new, {former} if listed else set()) == (course.head_teacher_uid, course.teacher_uids)


def test_head_teacher_with_lessons(raw_client: RawClient, person: Person, course: Course) -> None:
    """A head teacher with a lesson left to give stays until it has ended."""
    former, new = person(teacher=True), person(teacher=True)
    course.head_teacher_uid = former
    lesson(raw_client, course, HOUR, teacher_uid=former)
    same = edit(raw_client, course, mainTeacherUid=former)
    codes = []
    for seconds in (0, HOUR, HOUR):
        raw_client.simulator.clock.advance(seconds)
        codes.append(edit(raw_client, course, mainTeacherUid=new))
    assert (1, [314, 314, 1]) == (same, codes)


def test_head_teacher_refused(raw_client: RawClient, person: Person, course: Course) -> None:
    """Students and auditors of the course, strangers, and who is disabled or gone cannot be its head teacher."""
    school = raw_client.simulator.school
    student, auditor, stranger, closed, disabled, leaving = (person(teacher=number != 2) for number in range(6))
    course.student_uids.add(student)
    course.auditors[auditor] = "Lin Xia"
    school.users[closed].cancelled = True
    school.teachers[disabled].standing = Standing.DISABLED
    school.teachers[leaving].standing = Standing.BEING_DISABLED
    people = (student, auditor, stranger, closed, disabled, leaving)
    assert [edit(raw_client, course, mainTeacherUid=uid) for uid in people] == [311, 312, 334, 883, 389, 805]
    assert course.head_teacher_uid is None


@pytest.mark.parametrize("action", ["editCourse", "endCourse"])
@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"owner": "1000083"}, 144),
        ({"deleted": True}, 149),
        ({"expiry_time": NOW}, 153),
        ({"is_standard": False}, 369),
    ],
)
def test_course_refused(
    raw_client: RawClient, course: Course, action: str, change: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired or of another kind is neither changed nor ended."""
    for name, value in change.items():
        setattr(course, name, value)
    assert code == errno(raw_client.v1(action, courseId=course.course_id))


@pytest.mark.parametrize("action", ["editCourse", "endCourse"])
@pytest.mark.parametrize(("course_id", "code"), [(5, 147), ("", 100), ("x", 100)])
def test_course_unknown(raw_client: RawClient, action: str, course_id: object, code: int) -> None:
    """A course that nobody has is 147, and none 100."""
    assert code == errno(raw_client.v1(action, courseId=course_id))


def test_ended(raw_client: RawClient, course: Course) -> None:
    """Lessons to come are deleted, those that have been held stay; the answer has no data."""
    held, to_come = lesson(raw_client, course, -DAY), lesson(raw_client, course, DAY)
    answer = raw_client.v1("endCourse", courseId=course.course_id)
    assert answer == {"error_info": {"errno": 1, "error": "程序正常执行"}}
    assert (course.ended, held.deleted, to_come.deleted) == (True, False, True)


def test_ended_twice(raw_client: RawClient, course: Course) -> None:
    """A course that has ended is answered 1 again."""
    assert [errno(raw_client.v1("endCourse", courseId=course.course_id)) for _ in range(2)] == [1, 1]


def test_lesson_being_held(raw_client: RawClient, course: Course) -> None:
    """While a lesson is being held the course goes on, and no lesson is deleted."""
    lesson(raw_client, course, 0)
    to_come = lesson(raw_client, course, DAY)
    during = errno(raw_client.v1("endCourse", courseId=course.course_id))
    kept = not to_come.deleted
    raw_client.simulator.clock.advance(HOUR)
    assert (during, kept, errno(raw_client.v1("endCourse", courseId=course.course_id))) == (394, True, 1)


def test_what_an_ended_course_refuses(raw_client: RawClient, person: Person, course: Course) -> None:
    """An ended course can be given no teachers, members or changes."""
    course.ended = True
    teacher, student, course_id = person(teacher=True), person(student=True), course.course_id
    codes = [
        errno(raw_client.v1("modifyCourseTeacher", courseId=course_id, teacherUid=teacher)),
        raw_client.v2("/course/addCourseTeacher", courseId=course_id, teacherUids=[teacher])["code"],
        errno(raw_client.v1("addCourseStudent", courseId=course_id, studentUid=student, identity=1)),
        errno(raw_client.v1("editCourse", courseId=course_id)),
    ]
    assert codes == [146, 30031, 153, 153]


CREATE = "/lms/activity/createClass"


@pytest.mark.parametrize(
    ("ends_in", "expires_in"),
    [
        pytest.param(30 * DAY, 30 * DAY, id="as late as the course"),
        pytest.param(30 * DAY + 1, 120 * DAY + 1, id="after the course"),
    ],
)
def test_course_outlasts_its_lessons(
    raw_client: RawClient, person: Person, course: Course, ends_in: int, expires_in: int
) -> None:
    """A course that expires goes on for three months after a lesson that ends later, made or moved by v1 or v2."""
    teacher, end = person(teacher=True), NOW + ends_in
    v1 = {"className": "Halves", "teacherUid": teacher, "courseId": course.course_id}
    v2 = {"name": "Halves", "teacherUid": teacher, "courseId": course.course_id}
    known = raw_client.v1("addCourseClass", **v1, beginTime=NOW + DAY, endTime=NOW + DAY + HOUR)["data"]
    room = raw_client.v2(CREATE, **v2, startTime=NOW + DAY, endTime=NOW + DAY + HOUR)["data"]["activityId"]
    expired = []
    for call in (
        lambda: raw_client.v1("addCourseClass", **v1, beginTime=end - HOUR, endTime=end),
        lambda: raw_client.v2(CREATE, **v2, startTime=end - HOUR, endTime=end),
        lambda: raw_client.v1("editCourseClass", **v1, classId=known, beginTime=end - HOUR, endTime=end),
        lambda: raw_client.v2("/lms/activity/updateClass", **v2, activityId=room, startTime=end - HOUR, endTime=end),
    ):
        course.expiry_time = NOW + 30 * DAY
        call()
        expired.append(course.expiry_time)
    assert expired == [NOW + expires_in] * 4


def test_course_that_never_expires(raw_client: RawClient, course: Course) -> None:
    """No lesson gives an expiry time to a course that has none."""
    lesson(raw_client, course, DAY)
    assert course.expiry_time == 0
