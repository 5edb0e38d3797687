# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonIsHd = Literal[0, 1, 2]

ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_HD_VALUES: set[AddCourseClassMultipleLessonIsHd] = {
    0,
    1,
    2,
}


def check_add_course_class_multiple_lesson_is_hd(value: int) -> AddCourseClassMultipleLessonIsHd:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_HD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_HD_VALUES!r}")
