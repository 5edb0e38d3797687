# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.set_class_video_multiple_lesson_allow_unlogged_chat import (
    SetClassVideoMultipleLessonAllowUnloggedChat,
    check_set_class_video_multiple_lesson_allow_unlogged_chat,
)
from ..models.set_class_video_multiple_lesson_live import (
    SetClassVideoMultipleLessonLive,
    check_set_class_video_multiple_lesson_live,
)
from ..models.set_class_video_multiple_lesson_record import (
    SetClassVideoMultipleLessonRecord,
    check_set_class_video_multiple_lesson_record,
)
from ..models.set_class_video_multiple_lesson_record_scene import (
    SetClassVideoMultipleLessonRecordScene,
    check_set_class_video_multiple_lesson_record_scene,
)
from ..models.set_class_video_multiple_lesson_replay import (
    SetClassVideoMultipleLessonReplay,
    check_set_class_video_multiple_lesson_replay,
)
from ..models.set_class_video_multiple_lesson_watch_by_login import (
    SetClassVideoMultipleLessonWatchByLogin,
    check_set_class_video_multiple_lesson_watch_by_login,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="SetClassVideoMultipleLesson")


@_attrs_define
class SetClassVideoMultipleLesson:
    """A lesson, and the settings to change."""

    class_id: int
    """ The lesson; once it has ended, neither recording nor live can be set. An unknown one answers 143, one of
    another course 142, a deleted one 212. """
    record: SetClassVideoMultipleLessonRecord | Unset = UNSET
    """ Whether the lesson is recorded, 0 no, 1 yes. Needed when `live`, `replay` or `recordScene` is sent. Left out
    together with these, unchanged, as is to be expected, though no page says so. """
    record_scene: SetClassVideoMultipleLessonRecordScene | Unset = UNSET
    """ Whether the teacher's own camera is recorded, 0 no, 1 yes. 1 needs `record` 1. Sending it needs `record`,
    `live` and `replay` as well. What leaving it out beside them does is not documented, so send it with them. """
    live: SetClassVideoMultipleLessonLive | Unset = UNSET
    """ Whether the lesson has a live page, 0 no, 1 yes. 1 needs `record` 1 (else 251). Needed when `record`,
    `replay` or `recordScene` is sent. Left out together with these, unchanged, as is to be expected, though no page
    says so. """
    replay: SetClassVideoMultipleLessonReplay | Unset = UNSET
    """ Whether there is a replay page, 0 no, 1 yes. 1 needs `record` 1 (else 251). Needed when `record`, `live` or
    `recordScene` is sent. Left out together with these, unchanged, as is to be expected, though no page says so.
    """
    watch_by_login: SetClassVideoMultipleLessonWatchByLogin | Unset = UNSET
    """ Whether only logged-in people may watch, 0 anyone, 1 they only. Left out or wrong, unchanged. Without effect
    unless at least two of `record`, `live` and `replay` are on. """
    allow_unlogged_chat: SetClassVideoMultipleLessonAllowUnloggedChat | Unset = UNSET
    """ Whether people may chat and applaud on the live page without login, 0 no, 1 yes. Left out or wrong,
    unchanged. Without effect unless `record` and `live` are on. """
    custom_column: str | Unset = UNSET
    """ Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_id = self.class_id

        record: int | Unset = UNSET
        if not isinstance(self.record, Unset):
            record = self.record

        record_scene: int | Unset = UNSET
        if not isinstance(self.record_scene, Unset):
            record_scene = self.record_scene

        live: int | Unset = UNSET
        if not isinstance(self.live, Unset):
            live = self.live

        replay: int | Unset = UNSET
        if not isinstance(self.replay, Unset):
            replay = self.replay

        watch_by_login: int | Unset = UNSET
        if not isinstance(self.watch_by_login, Unset):
            watch_by_login = self.watch_by_login

        allow_unlogged_chat: int | Unset = UNSET
        if not isinstance(self.allow_unlogged_chat, Unset):
            allow_unlogged_chat = self.allow_unlogged_chat

        custom_column = self.custom_column

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "classId": class_id,
            }
        )
        if record is not UNSET:
            field_dict["record"] = record
        if record_scene is not UNSET:
            field_dict["recordScene"] = record_scene
        if live is not UNSET:
            field_dict["live"] = live
        if replay is not UNSET:
            field_dict["replay"] = replay
        if watch_by_login is not UNSET:
            field_dict["watchByLogin"] = watch_by_login
        if allow_unlogged_chat is not UNSET:
            field_dict["allowUnloggedChat"] = allow_unlogged_chat
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_id = d.pop("classId")

        _record = d.pop("record", UNSET)
        record: SetClassVideoMultipleLessonRecord | Unset
        if isinstance(_record, Unset):
            record = UNSET
        else:
            record = check_set_class_video_multiple_lesson_record(_record)

        _record_scene = d.pop("recordScene", UNSET)
        record_scene: SetClassVideoMultipleLessonRecordScene | Unset
        if isinstance(_record_scene, Unset):
            record_scene = UNSET
        else:
            record_scene = check_set_class_video_multiple_lesson_record_scene(_record_scene)

        _live = d.pop("live", UNSET)
        live: SetClassVideoMultipleLessonLive | Unset
        if isinstance(_live, Unset):
            live = UNSET
        else:
            live = check_set_class_video_multiple_lesson_live(_live)

        _replay = d.pop("replay", UNSET)
        replay: SetClassVideoMultipleLessonReplay | Unset
        if isinstance(_replay, Unset):
            replay = UNSET
        else:
            replay = check_set_class_video_multiple_lesson_replay(_replay)

        _watch_by_login = d.pop("watchByLogin", UNSET)
        watch_by_login: SetClassVideoMultipleLessonWatchByLogin | Unset
        if isinstance(_watch_by_login, Unset):
            watch_by_login = UNSET
        else:
            watch_by_login = check_set_class_video_multiple_lesson_watch_by_login(_watch_by_login)

        _allow_unlogged_chat = d.pop("allowUnloggedChat", UNSET)
        allow_unlogged_chat: SetClassVideoMultipleLessonAllowUnloggedChat | Unset
        if isinstance(_allow_unlogged_chat, Unset):
            allow_unlogged_chat = UNSET
        else:
            allow_unlogged_chat = check_set_class_video_multiple_lesson_allow_unlogged_chat(_allow_unlogged_chat)

        custom_column = d.pop("customColumn", UNSET)

        set_class_video_multiple_lesson = object.__new__(cls)
        set_class_video_multiple_lesson.class_id = class_id
        set_class_video_multiple_lesson.record = record
        set_class_video_multiple_lesson.record_scene = record_scene
        set_class_video_multiple_lesson.live = live
        set_class_video_multiple_lesson.replay = replay
        set_class_video_multiple_lesson.watch_by_login = watch_by_login
        set_class_video_multiple_lesson.allow_unlogged_chat = allow_unlogged_chat
        set_class_video_multiple_lesson.custom_column = custom_column

        set_class_video_multiple_lesson.additional_properties = d
        return set_class_video_multiple_lesson

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
