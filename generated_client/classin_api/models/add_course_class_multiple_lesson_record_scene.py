# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

AddCourseClassMultipleLessonRecordScene = Literal[0, 1]

ADD_COURSE_CLASS_MULTIPLE_LESSON_RECORD_SCENE_VALUES: set[AddCourseClassMultipleLessonRecordScene] = {
    0,
    1,
}


def check_add_course_class_multiple_lesson_record_scene(value: int) -> AddCourseClassMultipleLessonRecordScene:
    if value in ADD_COURSE_CLASS_MULTIPLE_LESSON_RECORD_SCENE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ADD_COURSE_CLASS_MULTIPLE_LESSON_RECORD_SCENE_VALUES!r}"
    )
