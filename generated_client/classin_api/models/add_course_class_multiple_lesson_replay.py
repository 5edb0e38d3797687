# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonReplay = Literal[0, 1]

ADD_COURSE_CLASS_MULTIPLE_LESSON_REPLAY_VALUES: set[AddCourseClassMultipleLessonReplay] = {
    0,
    1,
}


def check_add_course_class_multiple_lesson_replay(value: int) -> AddCourseClassMultipleLessonReplay:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_REPLAY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_REPLAY_VALUES!r}")
