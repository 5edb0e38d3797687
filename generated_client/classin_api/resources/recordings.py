# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
"""The methods of `recordings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..keywords import keywords
from ..raw import raw, raw_awaited
from ..resource import Group
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..callers import AsyncCaller, Caller
    from ..models import (
        DeleteClassVideoResponse,
        SetClassVideoMultipleLesson,
        SetClassVideoMultipleResult,
        UpdateClassLockStatusResponse,
    )
    from ..params import SetClassVideoMultipleLessonParam
    from ..replies import BatchReply, Reply


class Recordings(Group):
    """Recording, live pages and replays of lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @keywords
    def configure(
        self,
        *,
        course_id: int,
        class_json: Sequence[SetClassVideoMultipleLesson | SetClassVideoMultipleLessonParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[SetClassVideoMultipleResult, SetClassVideoMultipleResult]:
        """Set recording, live page and replay of several lessons.

        Changes what each entry of `class_json` sends. `record`, `live` and `replay` go together: whoever changes one of
        them or `record_scene` sends all three. Live pages and replays need recording (251). They can be changed until
        20 minutes before the start (252); from then on appendix/rules.md still lets `replay` be changed where the
        lesson records. This is the way to make up for 280 and 281, with which a lesson was created without its
        recording.

        The answer has an entry for each lesson, which does not name it: tell them apart by their place or by
        `custom_column`. `more_data` holds the page's address where the lesson records, and the addresses of the stream
        where it is live as well.

        It goes on working for lessons, but gets no new features; classrooms have these settings in `classrooms.edit`.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of all the lessons. One that the school does not have is refused with 144, a deleted
                one with 149.
            class_json: The lessons with their settings, at least one. An empty list, or one that is not JSON text, is
                refused with 155.
                - `class_id`: The lesson; once it has ended, neither recording nor live can be set. An unknown one
                    answers 143, one of another course 142, a deleted one 212.
                - `record`, optional: Whether the lesson is recorded, 0 no, 1 yes. Needed when `live`, `replay` or
                    `record_scene` is sent. Left out together with these, unchanged, as is to be expected, though no
                    page says so.
                - `record_scene`, optional: Whether the teacher's own camera is recorded, 0 no, 1 yes. 1 needs `record`
                    1. Sending it needs `record`, `live` and `replay` as well. What leaving it out beside them does is
                    not documented, so send it with them.
                - `live`, optional: Whether the lesson has a live page, 0 no, 1 yes. 1 needs `record` 1 (else 251).
                    Needed when `record`, `replay` or `record_scene` is sent. Left out together with these, unchanged,
                    as is to be expected, though no page says so.
                - `replay`, optional: Whether there is a replay page, 0 no, 1 yes. 1 needs `record` 1 (else 251). Needed
                    when `record`, `live` or `record_scene` is sent. Left out together with these, unchanged, as is to
                    be expected, though no page says so.
                - `watch_by_login`, optional: Whether only logged-in people may watch, 0 anyone, 1 they only. Left out
                    or wrong, unchanged. Without effect unless at least two of `record`, `live` and `replay` are on.
                - `allow_unlogged_chat`, optional: Whether people may chat and applaud on the live page without login, 0
                    no, 1 yes. Left out or wrong, unchanged. Without effect unless `record` and `live` are on.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry. 251: Live and replay need the recording to be on.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 149: The course has been deleted. 212: The lesson has been deleted.
            Conflict: 252: Recording and live can be changed only until 20 minutes before the start.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 253: The video service is in
                trouble; try again later.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.recordings.configure(
                course_id=352861,
                class_json=[
                    {
                        "class_id": 1227045,
                        "record": 1,
                        "record_scene": 0,
                        "live": 1,
                        "replay": 1,
                        "watch_by_login": 1,
                        "allow_unlogged_chat": 0,
                        "custom_column": "row-1",
                    },
                    {"class_id": 1227046, "record": 1, "live": 0, "replay": 1},
                    {"class_id": 1227047, "record": 0, "live": 1, "replay": 0, "custom_column": "row-3"},
                ],
            )

        setClassVideoMultiple: https://docs.eeo.cn/api/zh-hans/broadcast/setClassVideoMultiple.html
        """
        return self._caller.send_batch(
            "setClassVideoMultiple", {"courseId": course_id, "classJson": class_json, **(extra or {})}
        )

    @keywords
    def delete(
        self, *, class_id: int, file_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[DeleteClassVideoResponse]:
        """Delete one video file of a lesson, or all of them.

        Without a `file_id`, or with an empty one, **all** of the lesson's video is deleted. Nothing brings it back; it
        no longer costs storage. The lesson must have ended (384) and not be locked (633): `recordings.set_lock` unlocks
        it. Where the file (634) or all files (632) had been deleted before, and where there never was video (254, 631),
        there is nothing to delete, which is no failure.

        Repeating it is safe: the result is the same.

        Args:
            class_id: The lesson. One that the school does not have is refused with 233, one that has not ended with
                384.
            file_id: The one video file to delete, as pushed messages about recordings name it. Left out or empty,
                **all** files of the lesson are deleted. An unknown one is refused with 630.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 254: The lesson was not recorded, so there is no video. 631: The recording failed, so
            there is no video. 632: All videos of the lesson have been deleted already. 634: The video file has been
            deleted already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 233: The school has no such lesson. 630: There is no such video file.
            Conflict: 384: The lesson has not ended yet. 633: The video is locked and cannot be deleted; unlock it
                first.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.recordings.delete(class_id=1227045, file_id="5285890780000000001")

        deleteClassVideo: https://docs.eeo.cn/api/zh-hans/broadcast/deleteClassVideo.html
        """
        return self._caller.send("deleteClassVideo", {"classId": class_id, "fileId": file_id, **(extra or {})})

    @keywords
    def set_lock(
        self, *, class_id: int, is_lock: Literal[0, 1], extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateClassLockStatusResponse]:
        """Lock or unlock the recordings of a lesson against deletion.

        ClassIn can delete recordings and the pictures of its lesson monitor by itself after a while, where the school
        has set that in its console; those of a locked lesson are kept. `recordings.delete` answers 633 for them. Every
        lesson is unlocked at first, and can be locked only after it has ended (391).

        Repeating it is safe: the result is the same.

        Args:
            class_id: The lesson. One that the school does not have is refused with 233, one that has not ended with
                391.
            is_lock: Whether its recordings are locked, 0 no, 1 yes. Any other number counts as 0.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 233: The school has no such lesson.
            Conflict: 391: The lock can be changed only after the lesson has ended.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.recordings.set_lock(class_id=1227045, is_lock=1)

        updateClassLockStatus: https://docs.eeo.cn/api/zh-hans/broadcast/updateClassLockStatus.html
        """
        return self._caller.send("updateClassLockStatus", {"classId": class_id, "isLock": is_lock, **(extra or {})})

    @keywords
    def webcast_url(
        self, *, course_id: int, class_id: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Get the page that shows the lessons of a course live and their replays.

        The address never changes: store it. Whoever has it can watch, unless the lesson's `watchByLogin` is set, and
        can go from it to any lesson of the course, even when `class_id` was sent; the `live_url` of a lesson shows that
        lesson only. WeChat mini programs cannot show it. In an iframe, iOS 11 and newer may lose its cookies: load
        `//www.eeo.cn/js/live/eeolive_fix.js` in the page around it, before all other scripts.

        A page of your own can spare its visitors the login for watching and chatting:
        `https://live.eeo.cn/webcast_partner.html` (another address than the one answered) takes `courseKey` and, if
        wanted, `lessonid` from the answer, `account` (under 32 characters), `nickname` (under 24) and `checkCode`, the
        MD5 of SECRET, courseKey, account and nickname one after another. Make it on the server: it needs the SECRET.

        Repeating it is safe: it changes nothing.

        Args:
            course_id: The course. One that the school does not have is refused with 144, a deleted one with 149.
            class_id: The lesson to open the page with. Left out, it is the page of the course. An unknown one answers
                143, one of another course 142, a deleted one 212.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Address of the page. Whoever has it can watch the lessons of the course.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 149: The course has been deleted. 212: The lesson has been deleted.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = classin.recordings.webcast_url(course_id=352861, class_id=1227045)

        getWebcastUrl: https://docs.eeo.cn/api/zh-hans/broadcast/getWebcastUrl.html
        """
        return self._caller.send("getWebcastUrl", {"courseId": course_id, "classId": class_id, **(extra or {})})


class AsyncRecordings(Group):
    """Recording, live pages and replays of lessons."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @keywords
    async def configure(
        self,
        *,
        course_id: int,
        class_json: Sequence[SetClassVideoMultipleLesson | SetClassVideoMultipleLessonParam],
        extra: Mapping[str, object] | None = None,
    ) -> BatchReply[SetClassVideoMultipleResult, SetClassVideoMultipleResult]:
        """Set recording, live page and replay of several lessons.

        Changes what each entry of `class_json` sends. `record`, `live` and `replay` go together: whoever changes one of
        them or `record_scene` sends all three. Live pages and replays need recording (251). They can be changed until
        20 minutes before the start (252); from then on appendix/rules.md still lets `replay` be changed where the
        lesson records. This is the way to make up for 280 and 281, with which a lesson was created without its
        recording.

        The answer has an entry for each lesson, which does not name it: tell them apart by their place or by
        `custom_column`. `more_data` holds the page's address where the lesson records, and the addresses of the stream
        where it is live as well.

        It goes on working for lessons, but gets no new features; classrooms have these settings in `classrooms.edit`.

        Repeating it is safe: the result is the same.

        Args:
            course_id: The course of all the lessons. One that the school does not have is refused with 144, a deleted
                one with 149.
            class_json: The lessons with their settings, at least one. An empty list, or one that is not JSON text, is
                refused with 155.
                - `class_id`: The lesson; once it has ended, neither recording nor live can be set. An unknown one
                    answers 143, one of another course 142, a deleted one 212.
                - `record`, optional: Whether the lesson is recorded, 0 no, 1 yes. Needed when `live`, `replay` or
                    `record_scene` is sent. Left out together with these, unchanged, as is to be expected, though no
                    page says so.
                - `record_scene`, optional: Whether the teacher's own camera is recorded, 0 no, 1 yes. 1 needs `record`
                    1. Sending it needs `record`, `live` and `replay` as well. What leaving it out beside them does is
                    not documented, so send it with them.
                - `live`, optional: Whether the lesson has a live page, 0 no, 1 yes. 1 needs `record` 1 (else 251).
                    Needed when `record`, `replay` or `record_scene` is sent. Left out together with these, unchanged,
                    as is to be expected, though no page says so.
                - `replay`, optional: Whether there is a replay page, 0 no, 1 yes. 1 needs `record` 1 (else 251). Needed
                    when `record`, `live` or `record_scene` is sent. Left out together with these, unchanged, as is to
                    be expected, though no page says so.
                - `watch_by_login`, optional: Whether only logged-in people may watch, 0 anyone, 1 they only. Left out
                    or wrong, unchanged. Without effect unless at least two of `record`, `live` and `replay` are on.
                - `allow_unlogged_chat`, optional: Whether people may chat and applaud on the live page without login, 0
                    no, 1 yes. Left out or wrong, unchanged. Without effect unless `record` and `live` are on.
                - `custom_column`, optional: Your own mark for the entry, up to 50 characters, which comes back with it.
                    ClassIn cuts a longer one. Left out or empty, it does not come back.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `BatchReply`: each item of the list has its own outcome and data. A list of more than 100 items is sent in
            several requests.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong. 155: The list is empty or could not be read; send it
                as JSON text with at least one entry. 251: Live and replay need the recording to be on.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 149: The course has been deleted. 212: The lesson has been deleted.
            Conflict: 252: Recording and live can be changed only until 20 minutes before the start.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done. 253: The video service is in
                trouble; try again later.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same. 114: ClassIn had an internal
                error; it may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.recordings.configure(
                course_id=352861,
                class_json=[
                    {
                        "class_id": 1227045,
                        "record": 1,
                        "record_scene": 0,
                        "live": 1,
                        "replay": 1,
                        "watch_by_login": 1,
                        "allow_unlogged_chat": 0,
                        "custom_column": "row-1",
                    },
                    {"class_id": 1227046, "record": 1, "live": 0, "replay": 1},
                    {"class_id": 1227047, "record": 0, "live": 1, "replay": 0, "custom_column": "row-3"},
                ],
            )

        setClassVideoMultiple: https://docs.eeo.cn/api/zh-hans/broadcast/setClassVideoMultiple.html
        """
        return await self._caller.send_batch(
            "setClassVideoMultiple", {"courseId": course_id, "classJson": class_json, **(extra or {})}
        )

    @keywords
    async def delete(
        self, *, class_id: int, file_id: str | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[DeleteClassVideoResponse]:
        """Delete one video file of a lesson, or all of them.

        Without a `file_id`, or with an empty one, **all** of the lesson's video is deleted. Nothing brings it back; it
        no longer costs storage. The lesson must have ended (384) and not be locked (633): `recordings.set_lock` unlocks
        it. Where the file (634) or all files (632) had been deleted before, and where there never was video (254, 631),
        there is nothing to delete, which is no failure.

        Repeating it is safe: the result is the same.

        Args:
            class_id: The lesson. One that the school does not have is refused with 233, one that has not ended with
                384.
            file_id: The one video file to delete, as pushed messages about recordings name it. Left out or empty,
                **all** files of the lesson are deleted. An unknown one is refused with 630.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.
            No failure, `EXISTED`: 254: The lesson was not recorded, so there is no video. 631: The recording failed, so
            there is no video. 632: All videos of the lesson have been deleted already. 634: The video file has been
            deleted already.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 233: The school has no such lesson. 630: There is no such video file.
            Conflict: 384: The lesson has not ended yet. 633: The video is locked and cannot be deleted; unlock it
                first.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.recordings.delete(class_id=1227045, file_id="5285890780000000001")

        deleteClassVideo: https://docs.eeo.cn/api/zh-hans/broadcast/deleteClassVideo.html
        """
        return await self._caller.send("deleteClassVideo", {"classId": class_id, "fileId": file_id, **(extra or {})})

    @keywords
    async def set_lock(
        self, *, class_id: int, is_lock: Literal[0, 1], extra: Mapping[str, object] | None = None
    ) -> Reply[UpdateClassLockStatusResponse]:
        """Lock or unlock the recordings of a lesson against deletion.

        ClassIn can delete recordings and the pictures of its lesson monitor by itself after a while, where the school
        has set that in its console; those of a locked lesson are kept. `recordings.delete` answers 633 for them. Every
        lesson is unlocked at first, and can be locked only after it has ended (391).

        Repeating it is safe: the result is the same.

        Args:
            class_id: The lesson. One that the school does not have is refused with 233, one that has not ended with
                391.
            is_lock: Whether its recordings are locked, 0 no, 1 yes. Any other number counts as 0.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is the answer, which holds no more than the code.
            - `error_info`: How a v1 call ended.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 233: The school has no such lesson.
            Conflict: 391: The lock can be changed only after the lesson has ended.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing was done.
            OutcomeUnknown: The answer was lost, or the server failed. It may have been done: look before you repeat it.
                104: It failed for no stated reason and may have been done all the same.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.recordings.set_lock(class_id=1227045, is_lock=1)

        updateClassLockStatus: https://docs.eeo.cn/api/zh-hans/broadcast/updateClassLockStatus.html
        """
        return await self._caller.send(
            "updateClassLockStatus", {"classId": class_id, "isLock": is_lock, **(extra or {})}
        )

    @keywords
    async def webcast_url(
        self, *, course_id: int, class_id: int | Unset = UNSET, extra: Mapping[str, object] | None = None
    ) -> Reply[str]:
        """Get the page that shows the lessons of a course live and their replays.

        The address never changes: store it. Whoever has it can watch, unless the lesson's `watchByLogin` is set, and
        can go from it to any lesson of the course, even when `class_id` was sent; the `live_url` of a lesson shows that
        lesson only. WeChat mini programs cannot show it. In an iframe, iOS 11 and newer may lose its cookies: load
        `//www.eeo.cn/js/live/eeolive_fix.js` in the page around it, before all other scripts.

        A page of your own can spare its visitors the login for watching and chatting:
        `https://live.eeo.cn/webcast_partner.html` (another address than the one answered) takes `courseKey` and, if
        wanted, `lessonid` from the answer, `account` (under 32 characters), `nickname` (under 24) and `checkCode`, the
        MD5 of SECRET, courseKey, account and nickname one after another. Make it on the server: it needs the SECRET.

        Repeating it is safe: it changes nothing.

        Args:
            course_id: The course. One that the school does not have is refused with 144, a deleted one with 149.
            class_id: The lesson to open the page with. Left out, it is the page of the course. An unknown one answers
                143, one of another course 142, a deleted one 212.
            extra: Parameters that this version does not know, by ClassIn's names. Left out, there are none.

        Returns:
            A `Reply`; `data` is this: Address of the page. Whoever has it can watch the lessons of the course.

        Raises:
            InvalidRequest: 100: A parameter is missing or wrong.
            NotFound: 142: The course has no such lesson. 143: There is no such lesson. 144: The school has no such
                course. 149: The course has been deleted. 212: The lesson has been deleted.
            Unsupported: 369: Courses or lessons of this type do not support the operation.
            AuthenticationError: 102: Refused: the credentials, the contract, or an action that is off for this school;
                ClassIn does not say which.
            Unavailable: ClassIn could not be reached or was busy: nothing changed.
            MalformedResponse: The answer lacks what a success must have, or cannot be read.
            ClassInError: Any other errno; it is the base class of these.
            TypeError: An argument is missing, unknown or of the wrong type; nothing was sent.
            ValueError: An argument has a value that cannot be sent; nothing was sent.

        Example:
            reply = await classin.recordings.webcast_url(course_id=352861, class_id=1227045)

        getWebcastUrl: https://docs.eeo.cn/api/zh-hans/broadcast/getWebcastUrl.html
        """
        return await self._caller.send("getWebcastUrl", {"courseId": course_id, "classId": class_id, **(extra or {})})


class RawRecordings:
    """The methods of `recordings`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: Caller) -> None:
        group = Recordings(caller)
        self.configure = raw(group.configure)
        self.delete = raw(group.delete)
        self.set_lock = raw(group.set_lock)
        self.webcast_url = raw(group.webcast_url)


class AsyncRawRecordings:
    """The methods of `recordings`: each sends one request, and returns the response of the HTTP library."""

    def __init__(self, caller: AsyncCaller) -> None:
        group = AsyncRecordings(caller)
        self.configure = raw_awaited(group.configure)
        self.delete = raw_awaited(group.delete)
        self.set_lock = raw_awaited(group.set_lock)
        self.webcast_url = raw_awaited(group.webcast_url)
