# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from typing import Literal

SetClassVideoMultipleLessonAllowUnloggedChat = Literal[0, 1]

SET_CLASS_VIDEO_MULTIPLE_LESSON_ALLOW_UNLOGGED_CHAT_VALUES: set[SetClassVideoMultipleLessonAllowUnloggedChat] = {
    0,
    1,
}


def check_set_class_video_multiple_lesson_allow_unlogged_chat(
    value: int,
) -> SetClassVideoMultipleLessonAllowUnloggedChat:
    if value in SET_CLASS_VIDEO_MULTIPLE_LESSON_ALLOW_UNLOGGED_CHAT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SET_CLASS_VIDEO_MULTIPLE_LESSON_ALLOW_UNLOGGED_CHAT_VALUES!r}"
    )
