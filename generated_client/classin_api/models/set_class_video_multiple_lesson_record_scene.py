# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

SetClassVideoMultipleLessonRecordScene = Literal[0, 1]

SET_CLASS_VIDEO_MULTIPLE_LESSON_RECORD_SCENE_VALUES: set[SetClassVideoMultipleLessonRecordScene] = {
    0,
    1,
}


def check_set_class_video_multiple_lesson_record_scene(value: int) -> SetClassVideoMultipleLessonRecordScene:
    if value in SET_CLASS_VIDEO_MULTIPLE_LESSON_RECORD_SCENE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SET_CLASS_VIDEO_MULTIPLE_LESSON_RECORD_SCENE_VALUES!r}"
    )
