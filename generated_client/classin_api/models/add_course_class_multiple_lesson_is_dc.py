# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonIsDc = Literal[0, 3]

ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_DC_VALUES: set[AddCourseClassMultipleLessonIsDc] = {
    0,
    3,
}


def check_add_course_class_multiple_lesson_is_dc(value: int) -> AddCourseClassMultipleLessonIsDc:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_DC_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_DC_VALUES!r}")
