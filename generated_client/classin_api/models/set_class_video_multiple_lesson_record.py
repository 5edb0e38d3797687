# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

SetClassVideoMultipleLessonRecord = Literal[0, 1]

SET_CLASS_VIDEO_MULTIPLE_LESSON_RECORD_VALUES: set[SetClassVideoMultipleLessonRecord] = {
    0,
    1,
}


def check_set_class_video_multiple_lesson_record(value: int) -> SetClassVideoMultipleLessonRecord:
    if value in SET_CLASS_VIDEO_MULTIPLE_LESSON_RECORD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SET_CLASS_VIDEO_MULTIPLE_LESSON_RECORD_VALUES!r}")
