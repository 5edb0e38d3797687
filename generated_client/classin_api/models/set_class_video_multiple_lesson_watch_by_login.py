# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

SetClassVideoMultipleLessonWatchByLogin = Literal[0, 1]

SET_CLASS_VIDEO_MULTIPLE_LESSON_WATCH_BY_LOGIN_VALUES: set[SetClassVideoMultipleLessonWatchByLogin] = {
    0,
    1,
}


def check_set_class_video_multiple_lesson_watch_by_login(value: int) -> SetClassVideoMultipleLessonWatchByLogin:
    if value in SET_CLASS_VIDEO_MULTIPLE_LESSON_WATCH_BY_LOGIN_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SET_CLASS_VIDEO_MULTIPLE_LESSON_WATCH_BY_LOGIN_VALUES!r}"
    )
