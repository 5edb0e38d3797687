"""The video files of a recorded lesson, which exist once its room has closed."""

from .lesson_rules import Phase, phase_of
from .records import Lesson, VideoFile

CLASSROOM_AND_SCENE = 2


def videos_of(lesson: Lesson, now: float) -> dict[str, VideoFile]:
    """The video files of a lesson by id, with deleted ones: one of the classroom, and one of the scene.

    They are created on first use after the room has closed, and not at all if `recording_failed` is set.
    """
    if lesson.videos is None:
        if phase_of(lesson, now) is not Phase.ENDED:
            return {}
        lesson.videos = {file_id: VideoFile(file_id) for file_id in _file_ids(lesson)}
    return lesson.videos


def _file_ids(lesson: Lesson) -> list[str]:
    if lesson.recording_failed or not lesson.settings["recordState"]:
        return []
    # 0 is the classroom, 1 the scene, 2 both.
    files = 2 if lesson.settings["recordType"] == CLASSROOM_AND_SCENE else 1
    return [f"528589078{lesson.lesson_id:08}{number:02}" for number in range(1, files + 1)]
