"""Calls every method of ClassIn's own SDK once; run by the Python of an environment that has `eeo`.

`python eeo_walk.py URL SID SECRET FILE NOW` prints one JSON object: the code of each method, and those not called.
The school id is text: with a number every v2 call of 2.0.0 fails in the SDK itself, before it is sent.
"""

from __future__ import annotations

import hashlib
import json
import sys
from typing import Any

import eeo


def walk(api: Any, file: str, now: int) -> dict[str, Any]:
    """The code of every method."""
    codes: dict[str, Any] = {}

    def call(method: str, /, *args: Any, **kwargs: Any) -> Any:
        answer = getattr(api, method)(*args, **kwargs)
        codes[method] = answer["error_info"]["errno"] if "error_info" in answer else answer["code"]
        return answer

    def person(number: int, member: int) -> Any:
        return call("register", f"1580000{number:04}", "password", f"Person {number}", member)["data"]

    students = [person(number, 1) for number in range(4)]
    teachers = [person(number, 2) for number in range(10, 13)]
    call("register_multiple", [{"telephone": "15800000100", "password": "password", "customColumn": "a"}])
    call("register", "lin@example.com", "password")
    old = hashlib.md5(b"password").hexdigest()
    call("modify_password", students[0], old, password="password2")
    call("add_school_student", "15800000100", "Lin Xia")
    call("edit_school_student", students[0], "Lin Xia")
    call("add_teacher", "lin@example.com", "Lin Xia")
    call("edit_teacher", teachers[0], "Ada")
    call("stop_using_teacher", teachers[2])
    call("restart_using_teacher", teachers[2])

    course = call("add_course", "Mathematics", mainTeacherUid=teachers[0])["data"]
    call("edit_course", course, courseName="Mathematics 7")
    call("add_course_teacher", course, [teachers[1]])
    call("add_course_student", course, students[0])
    call("add_course_student_multiple", course, [{"uid": uid} for uid in students[1:]])
    group = [[{"studentUid": students[0], "isLeader": 1}, {"studentUid": students[1], "isLeader": 0}]]
    grouping = call("add_course_group", course, "Groups", group)["data"]
    call("edit_course_group", course, grouping, "Groups 2", group)
    call("del_course_group", course, grouping)
    call("modify_group_member_nickname", course)
    call("modify_course_student_nickname", [students[0]])
    label = call("add_school_label", "Year 7")["data"]["labelId"]
    call("update_school_label", label, "Year 8")
    call("add_course_labels", [{"courseId": course, "labelIds": [int(label)]}])

    def lesson(hours: int) -> dict[str, Any]:
        begin = now + hours * 3600
        return {"className": f"Lesson {hours}", "beginTime": begin, "endTime": begin + 1800, "teacherUid": teachers[0]}

    begin = now + 3600
    first = call("add_course_class", course, "Lesson", teachers[0], begin, begin + 1800, record=1, live=1)["data"]
    call("add_course_class_multiple", course, [lesson(2), lesson(3)])
    call("edit_course_class", course, first, className="Fractions")
    call("add_course_class_student", course, students[0], [first])
    call("add_class_student_multiple", course, first, [{"uid": students[1]}])
    call("del_class_student_multiple", course, first, [students[1]])
    call("modify_class_seatNum", course, first, 7)
    call("add_class_labels", course, [{"classId": first, "classLabelId": [int(label)]}])
    call("set_class_video_multiple", course, [{"classId": first, "record": 1, "live": 1}])
    call("get_webcast_url", course, first)
    call("get_login_linked", students[0], course, first)
    call("update_class_lock_status", first, 1)
    call("update_class_student_comment", first, [{"studentUid": students[0], "starNum": 5, "comment": "Well done"}])
    call("delete_class_video", first)
    call("modify_course_teacher", course, teachers[1])
    call("del_course_class", course, first)

    unit = call("create_unit", course, "Unit 1", 2)["data"]["unitId"]
    other = call("create_unit", course, "Unit 2", 0)["data"]["unitId"]
    call("update_unit", course, other, name="Unit 3")
    quiz = call("create_activity_no_class", course, unit, 3, "Quiz", teachers[0])["data"]["activityId"]
    room = call("create_lms_lesson", course, "Room", teachers[0], now + 40_000, now + 43_000, unitId=unit)["data"]
    call("update_lms_lesson", course, room["activityId"], name="Room 2")
    call("release_activity", course, [quiz])
    call("add_activity_student", course, room["activityId"], [students[2]])
    call("delete_activity_student", course, room["activityId"], [students[2]])
    branch = call("add_course", "Branch")["data"]
    sub = {"courseId": branch, "className": "Sub", "assistantUids": [teachers[1]]}
    call("add_newDoubleTeacher_lesson", course, room["classId"], [sub])
    call("edit_newDoubleTeacher_lesson", course, room["classId"], startTime=now + 40_100, endTime=now + 43_100)
    call("del_newDoubleTeacher_lesson", course, room["classId"])
    call("delete_activity", course, quiz)
    call("move_unit", course, unit, other)
    call("delete_unit", course, unit)
    call("modify_school_conf", allowViewReplay=1)

    top = call("get_top_folder_id")["data"]
    folder = call("create_folder", top, "Worksheets")["data"]
    call("rename_folder", folder, "Exercises")
    call("get_folder_list")
    call("get_cloud_list", folderId=top)
    uploaded = call("upload_file", folder, file)["data"]
    call("rename_file", uploaded, "page.txt")
    call("del_file", uploaded)
    call("del_folder", folder)

    call("del_course_student", course, students[0])
    call("del_course_student_multiple", course, students[1:])
    call("remove_course_teacher", course, teachers[0])
    call("delete_school_label", label)
    call("end_course", branch)
    return codes


def main() -> None:
    """Walk and print."""
    url, sid, secret, file, now = sys.argv[1:]
    with eeo.ClassInAPI(school_uid=sid, school_secret=secret, domain=url) as api:
        codes = walk(api, file, int(now))
        methods = {name for name in dir(api) if not name.startswith("_") and callable(getattr(api, name))}
    print(json.dumps({"codes": codes, "not_called": sorted(methods - codes.keys() - {"close"})}))


if __name__ == "__main__":
    main()
