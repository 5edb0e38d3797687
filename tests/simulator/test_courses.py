"""addCourse, addCourseStudent and addCourseStudentMultiple."""

from collections.abc import Callable

import pytest

from classin_simulator.school.records import Standing

from .raw_client import DAY, NOW, Json, RawClient, errno

Person = Callable[..., int]


def test_course(raw_client: RawClient, person: Person) -> None:
    """A course comes back with its id, a number."""
    head = person(teacher=True)
    folder = raw_client.simulator.school.drive.root.folder_id
    answer = raw_client.v1(
        "addCourse",
        courseName="x" * 100,
        courseIntroduce="y" * 500,
        mainTeacherUid=head,
        folderId=folder,
        expiryTime=NOW + 30 * DAY,
        subjectId=2,
        classroomSettingId=235,
    )
    course = raw_client.simulator.school.courses[answer["data"]]
    assert (errno(answer), course.name, course.introduction) == (1, "x" * 90, "y" * 400)
    assert (head, folder, NOW + 30 * DAY, 2) == (
        course.head_teacher_uid,
        course.folder_id,
        course.expiry_time,
        course.subject_id,
    )


def test_settings_left_out(raw_client: RawClient) -> None:
    """What is left out or blank has ClassIn's defaults; friends are the school's setting."""
    raw_client.simulator.school.features.allow_add_friend = 0
    answer = raw_client.v1("addCourse", courseName="Mathematics", mainTeacherUid="", expiryTime="", folderId="")
    course = raw_client.simulator.school.courses[answer["data"]]
    assert (course.head_teacher_uid, course.expiry_time, course.folder_id) == (None, 0, None)
    assert course.settings == {
        "classroomSettingId": 0,
        "allowAddFriend": 0,
        "allowStudentModifyNickname": 0,
        "notAllowDeleteCourseStudentReplay": 0,
    }


def test_unique_identity(raw_client: RawClient) -> None:
    """An identity that is known answers 398 with the first course's id, and creates nothing."""
    first, second = (raw_client.v1("addCourse", courseName=name, courseUniqueIdentity="maths-7") for name in ("a", "b"))
    assert (1, 398, first["data"]) == (errno(first), errno(second), second["data"])
    assert len(raw_client.simulator.school.courses) == 1


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        pytest.param({"courseName": ""}, 100, id="no name"),
        pytest.param({"courseUniqueIdentity": "x" * 32}, 1, id="identity of 32"),
        pytest.param({"courseUniqueIdentity": "x" * 33}, 100, id="identity of 33"),
        pytest.param({"expiryTime": NOW + DAY - 1}, 151, id="expires too soon"),
        pytest.param({"expiryTime": NOW + DAY}, 1, id="expires in a day"),
        pytest.param({"expiryTime": NOW + (5 * 365 + 2) * DAY}, 1, id="expires in five years, two of them leap years"),
        pytest.param({"expiryTime": NOW + (5 * 365 + 2) * DAY + 1}, 154, id="expires too late"),
        pytest.param({"expiryTime": "tomorrow"}, 100, id="expires at no time"),
        pytest.param({"expiryTime": f"{NOW + 2 * DAY}.0"}, 100, id="expires at a point"),
        pytest.param({"folderId": "1"}, 160, id="folder unknown"),
        pytest.param({"mainTeacherUid": "13800000001x"}, 331, id="head teacher is no number"),
        pytest.param({"mainTeacherUid": 5}, 334, id="head teacher unknown"),
        pytest.param({"subjectId": 17}, 1, id="subject unknown"),
        pytest.param({"classroomSettingId": 236}, 371, id="settings unknown"),
        pytest.param({"classroomSettingId": 237}, 373, id="another school's settings"),
        pytest.param({"allowAddFriend": 2}, 100, id="friends neither allowed nor not"),
        pytest.param({"allowAddFriend": "True"}, 100, id="friends allowed by a word"),
        pytest.param({"allowStudentModifyNickname": -1}, 100, id="nicknames"),
        pytest.param({"notAllowDeleteCourseStudentReplay": 2}, 100, id="replays"),
    ],
)
def test_course_refused(raw_client: RawClient, fields: dict[str, object], code: int) -> None:
    """What is wrong has the code of the page; a subject that is wrong counts as none."""
    raw_client.simulator.school.features.foreign_classroom_setting_ids.add(237)
    assert code == errno(raw_client.v1("addCourse", **{"courseName": "Mathematics", **fields}))
    assert (1 if code == 1 else 0) == len(raw_client.simulator.school.courses)


@pytest.mark.parametrize(("standing", "code"), [(Standing.BEING_DISABLED, 805), (Standing.DISABLED, 389)])
def test_head_teacher_disabled(raw_client: RawClient, person: Person, standing: Standing, code: int) -> None:
    """A teacher who is disabled, or being disabled, cannot head a course."""
    uid = person(teacher=True)
    raw_client.simulator.school.teachers[uid].standing = standing
    assert code == errno(raw_client.v1("addCourse", courseName="Mathematics", mainTeacherUid=uid))


def test_head_teacher_closed(raw_client: RawClient, person: Person) -> None:
    """A teacher whose account is closed cannot head a course."""
    uid = person(teacher=True)
    raw_client.simulator.school.users[uid].cancelled = True
    assert errno(raw_client.v1("addCourse", courseName="Mathematics", mainTeacherUid=uid)) == 883


def test_cover_that_is_no_picture(raw_client: RawClient) -> None:
    """A file that is no picture cannot be stored as a cover."""
    assert errno(raw_client.upload("addCourse", "a.png", b"no picture", courseName="Mathematics")) == 103


def add(raw_client: RawClient, course_id: int, uid: object, identity: object = 1, **fields: object) -> int:
    """Add one person to a course; the code."""
    return errno(raw_client.v1("addCourseStudent", courseId=course_id, studentUid=uid, identity=identity, **fields))


def test_student_of_a_course(raw_client: RawClient, person: Person, course_id: int) -> None:
    """A student of the school becomes one of the course."""
    uid = person(student=True)
    assert (1, {uid}) == (add(raw_client, course_id, uid), raw_client.simulator.school.courses[course_id].student_uids)


@pytest.mark.parametrize(("fields", "name"), [({"studentName": "A" * 30}, "A" * 24), ({}, "13800000001")])
def test_auditor_of_a_course(
    raw_client: RawClient, person: Person, course_id: int, fields: dict[str, object], name: str
) -> None:
    """An auditor needs no membership, and is named by what is sent, cut to 24, or by the number."""
    uid = person()
    assert add(raw_client, course_id, uid, 2, **fields) == 1
    assert {uid: name} == raw_client.simulator.school.courses[course_id].auditors


@pytest.mark.parametrize(("before", "now", "code"), [(1, 1, 163), (1, 2, 163), (2, 1, 164), (2, 2, 164)])
def test_in_the_course_already(
    raw_client: RawClient, person: Person, course_id: int, before: int, now: int, code: int
) -> None:
    """163 is a student already, 164 an auditor already, whatever was asked for."""
    uid = person(student=True)
    assert [1, code] == [add(raw_client, course_id, uid, identity) for identity in (before, now)]


def test_people_who_cannot_be_added(raw_client: RawClient, person: Person, course_id: int) -> None:
    """Who teaches cannot learn, who is not of the school is not of its courses."""
    school, course = raw_client.simulator.school, raw_client.simulator.school.courses[course_id]
    head, teacher, other_teacher, stranger, gone = (
        person(student=True, teacher=True),
        person(student=True, teacher=True),
        person(teacher=True),
        person(),
        person(student=True),
    )
    course.head_teacher_uid = head
    course.teacher_uids.add(teacher)
    school.users[gone].cancelled = True
    uids = [head, teacher, other_teacher, stranger, gone, 5]
    assert [add(raw_client, course_id, uid, 1) for uid in uids] == [333, 332, 228, 228, 886, 400]
    assert [add(raw_client, course_id, uid, 2) for uid in uids] == [332, 332, 1, 1, 887, 400]


def test_teacher_of_a_lesson_as_student(raw_client: RawClient, person: Person, course_id: int) -> None:
    """Teachers and co-teachers of the course's lessons are teachers of the course."""
    school = raw_client.simulator.school
    teacher, assistant = (person(student=True, teacher=True) for _ in range(2))
    school.add_lesson(
        school.courses[course_id],
        "Lesson",
        teacher_uid=teacher,
        assistant_uids=(assistant,),
        start_time=NOW,
        end_time=NOW + 3600,
    )
    assert [add(raw_client, course_id, uid) for uid in (teacher, assistant)] == [332, 332]


def test_auditors_full(raw_client: RawClient, person: Person, course_id: int) -> None:
    """The twenty-first auditor is one too many."""
    assert [add(raw_client, course_id, person(), 2) for _ in range(21)] == [1] * 20 + [130]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"owner": "1000083"}, 144),
        ({"deleted": True}, 149),
        ({"expiry_time": NOW}, 153),
        ({"is_standard": False}, 369),
    ],
)
def test_course_that_takes_nobody(
    raw_client: RawClient, person: Person, course_id: int, change: dict[str, object], code: int
) -> None:
    """A course of another school, deleted, expired or of another kind takes nobody."""
    uid = person(student=True)
    for name, value in change.items():
        setattr(raw_client.simulator.school.courses[course_id], name, value)
    assert code == add(raw_client, course_id, uid)
    several = raw_client.v1("addCourseStudentMultiple", courseId=course_id, identity=1, studentJson=[{"uid": uid}])
    assert code == errno(several)


def test_course_unknown(raw_client: RawClient) -> None:
    """A course that nobody has is answered 147."""
    assert add(raw_client, 5, 5) == 147


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"identity": 3}, 100), ({"identity": ""}, 100), ({"studentUid": "x"}, 400), ({"courseId": ""}, 100)],
)
def test_field_wrong(raw_client: RawClient, course_id: int, fields: dict[str, object], code: int) -> None:
    """A field that is missing or no role is answered 100, what is no UID 400."""
    sent = {"courseId": course_id, "studentUid": 5, "identity": 1, **fields}
    assert errno(raw_client.v1("addCourseStudent", **sent)) == code


def add_several(raw_client: RawClient, course_id: int, people: list[object], **fields: object) -> Json:
    """Add several people to a course."""
    return raw_client.v1("addCourseStudentMultiple", courseId=course_id, studentJson=people, **fields)


def test_several(raw_client: RawClient, person: Person, course_id: int) -> None:
    """Each has a code of their own while the call says 1; marks come back as text, cut to 50."""
    known = person(student=True)
    add(raw_client, course_id, known)
    answer = add_several(
        raw_client,
        course_id,
        [
            {"uid": known, "customColumn": 123},
            {"uid": str(person(student=True)), "customColumn": "x" * 60},
            {"uid": person(), "customColumn": ""},
            {"uid": 5},
            {"uid": "x"},
            {},
            7,
        ],
        identity=1,
    )
    assert errno(answer) == 1
    assert [item["errno"] for item in answer["data"]] == [163, 1, 228, 400, 400, 100, 100]
    assert [item.get("customColumn") for item in answer["data"][:3]] == ["123", "x" * 50, None]
    assert {"errno", "error"} == set(answer["data"][2])


@pytest.mark.parametrize("fields", [{}, {"identity": ""}])
def test_several_without_identity(
    raw_client: RawClient, person: Person, course_id: int, fields: dict[str, object]
) -> None:
    """Without a role they are students."""
    uid = person(student=True)
    add_several(raw_client, course_id, [{"uid": uid}], **fields)
    assert {uid} == raw_client.simulator.school.courses[course_id].student_uids


def test_several_with_one_twice(raw_client: RawClient, person: Person, course_id: int) -> None:
    """A list that names a person twice adds nobody."""
    first, second = person(student=True), person(student=True)
    answer = add_several(raw_client, course_id, [{"uid": first}, {"uid": second}, {"uid": str(first)}], identity=1)
    assert (133, False, set()) == (
        errno(answer),
        "data" in answer,
        raw_client.simulator.school.courses[course_id].student_uids,
    )


def test_several_auditors_full(raw_client: RawClient, person: Person, course_id: int) -> None:
    """Of a list that goes over the twenty, those up to it are added."""
    answer = add_several(raw_client, course_id, [{"uid": person()} for _ in range(22)], identity=2)
    assert [item["errno"] for item in answer["data"]] == [1] * 20 + [130] * 2
