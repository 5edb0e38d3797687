# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonWatchByLogin = Literal[0, 1]

ADD_COURSE_CLASS_MULTIPLE_LESSON_WATCH_BY_LOGIN_VALUES: set[AddCourseClassMultipleLessonWatchByLogin] = {
    0,
    1,
}


def check_add_course_class_multiple_lesson_watch_by_login(value: int) -> AddCourseClassMultipleLessonWatchByLogin:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_WATCH_BY_LOGIN_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_WATCH_BY_LOGIN_VALUES!r}"
    )
