# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonAllowUnloggedChat = Literal[0, 1]

ADD_COURSE_CLASS_MULTIPLE_LESSON_ALLOW_UNLOGGED_CHAT_VALUES: set[AddCourseClassMultipleLessonAllowUnloggedChat] = {
    0,
    1,
}


def check_add_course_class_multiple_lesson_allow_unlogged_chat(
    value: int,
) -> AddCourseClassMultipleLessonAllowUnloggedChat:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_ALLOW_UNLOGGED_CHAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_ALLOW_UNLOGGED_CHAT_VALUES!r}"
    )
