"""The actions that ClassIn has switched off."""

from urllib.parse import urlencode

import pytest

from .raw_client import RawClient


@pytest.mark.parametrize("action", ["delCourse", "editUserInfo", "getTempLoginKey", "updateTeacherCloudFolders"])
def test_switched_off(raw_client: RawClient, course_id: int, action: str) -> None:
    """They are answered 102, signed and complete as the call may be, and change nothing."""
    sent = {"courseId": course_id, "uid": 1000082, "nickname": "Ada", "teacherUid": 1000082, "folderIdJson": "[]"}
    body = urlencode({**sent, **raw_client.signing()}).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    status, answer = raw_client.send("POST", f"/partner/api/course.api.php?action={action}", body, headers)
    assert (200, 102, False) == (status, answer["error_info"]["errno"], "data" in answer)
    school = raw_client.simulator.school
    assert ("School", False) == (school.users[1000082].nickname, school.courses[course_id].deleted)
