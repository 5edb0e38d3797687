# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonLive = Literal[0, 1]

ADD_COURSE_CLASS_MULTIPLE_LESSON_LIVE_VALUES: set[AddCourseClassMultipleLessonLive] = {
    0,
    1,
}


def check_add_course_class_multiple_lesson_live(value: int) -> AddCourseClassMultipleLessonLive:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_LIVE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_LIVE_VALUES!r}")
