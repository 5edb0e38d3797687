"""The actions that ClassIn has switched off."""

from urllib.parse import urlencode

import pytest

from .wire import Wire


@pytest.mark.parametrize("action", ["delCourse", "editUserInfo", "getTempLoginKey", "updateTeacherCloudFolders"])
def test_switched_off(wire: Wire, course_id: int, action: str) -> None:
    """They are answered 102, signed and complete as the call may be, and change nothing."""
    sent = {"courseId": course_id, "uid": 1000082, "nickname": "Ada", "teacherUid": 1000082, "folderIdJson": "[]"}
    body = urlencode({**sent, **wire.signing()}).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    status, answer = wire.send("POST", f"/partner/api/course.api.php?action={action}", body, headers)
    assert (200, 102, False) == (status, answer["error_info"]["errno"], "data" in answer)
    school = wire.simulator.school
    assert ("School", False) == (school.users[1000082].nickname, school.courses[course_id].deleted)
