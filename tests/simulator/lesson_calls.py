"""Calls about lessons that more than one test module makes."""

from classin_simulator.school.records import Lesson

from .raw_client import NOW, Json, RawClient

HOUR = 3600
MINUTE = 60


def entry(teacher: int, **fields: object) -> Json:
    """A lesson that starts in an hour and takes one, as it is sent."""
    return {
        "className": "Halves",
        "beginTime": NOW + HOUR,
        "endTime": NOW + 2 * HOUR,
        "teacherUid": teacher,
        **fields,
    }


def create(raw_client: RawClient, course_id: int, teacher: int, **fields: object) -> Json:
    """Create such a lesson."""
    return raw_client.v1("addCourseClass", courseId=course_id, **entry(teacher, **fields))


def lesson_of(raw_client: RawClient, answer: Json) -> Lesson:
    """The lesson whose id an answer has."""
    return raw_client.simulator.school.lessons[answer["data"]]


def about(raw_client: RawClient, action: str, lesson: Lesson, **fields: object) -> Json:
    """Call something with a lesson and its course."""
    return raw_client.v1(action, **{"courseId": lesson.course_id, "classId": lesson.lesson_id, **fields})


def item_codes(answer: Json) -> list[int]:
    """The codes of a batch's entries."""
    assert answer["error_info"]["errno"] == 1
    return [one["errno"] for one in answer["data"]]
