# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonRecord = Literal[0, 1]

ADD_COURSE_CLASS_MULTIPLE_LESSON_RECORD_VALUES: set[AddCourseClassMultipleLessonRecord] = {
    0,
    1,
}


def check_add_course_class_multiple_lesson_record(value: int) -> AddCourseClassMultipleLessonRecord:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_RECORD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_RECORD_VALUES!r}")
