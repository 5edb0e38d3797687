# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonIsAutoOnstage = Literal[0, 1]

ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_AUTO_ONSTAGE_VALUES: set[AddCourseClassMultipleLessonIsAutoOnstage] = {
    0,
    1,
}


def check_add_course_class_multiple_lesson_is_auto_onstage(value: int) -> AddCourseClassMultipleLessonIsAutoOnstage:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_AUTO_ONSTAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_IS_AUTO_ONSTAGE_VALUES!r}"
    )
