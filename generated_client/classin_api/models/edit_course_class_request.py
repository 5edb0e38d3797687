# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.edit_course_class_request_allow_unlogged_chat import (
    EditCourseClassRequestAllowUnloggedChat,
    check_edit_course_class_request_allow_unlogged_chat,
)
from ..models.edit_course_class_request_is_auto_onstage import (
    EditCourseClassRequestIsAutoOnstage,
    check_edit_course_class_request_is_auto_onstage,
)
from ..models.edit_course_class_request_live import (
    EditCourseClassRequestLive,
    check_edit_course_class_request_live,
)
from ..models.edit_course_class_request_omo_station_broadcast import (
    EditCourseClassRequestOmoStationBroadcast,
    check_edit_course_class_request_omo_station_broadcast,
)
from ..models.edit_course_class_request_record import (
    EditCourseClassRequestRecord,
    check_edit_course_class_request_record,
)
from ..models.edit_course_class_request_record_scene import (
    EditCourseClassRequestRecordScene,
    check_edit_course_class_request_record_scene,
)
from ..models.edit_course_class_request_replay import (
    EditCourseClassRequestReplay,
    check_edit_course_class_request_replay,
)
from ..models.edit_course_class_request_teach_mode import (
    EditCourseClassRequestTeachMode,
    check_edit_course_class_request_teach_mode,
)
from ..models.edit_course_class_request_watch_by_login import (
    EditCourseClassRequestWatchByLogin,
    check_edit_course_class_request_watch_by_login,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="EditCourseClassRequest")


@_attrs_define
class EditCourseClassRequest:
    course_id: int
    """ The course. One that is not the school's answers 144. """
    class_id: int
    """ The lesson. An unknown one answers 143, one of another course 142, one that is being held 140, one that has
    ended 145, a deleted one 212. """
    class_name: str | Unset = UNSET
    """ New name, 1 to 50 characters. ClassIn cuts a longer one to 50, though `addCourseClass` takes 90. Left out,
    unchanged. """
    begin_time: int | Unset = UNSET
    """ New start, in epoch seconds. At least a minute (120) and at most 3 years ahead (268). Left out, unchanged.
    """
    end_time: int | Unset = UNSET
    """ New end, in epoch seconds, after the start (119); required with `beginTime`. The lesson lasts 15 minutes to
    24 hours (165) and, with 20 minutes either side, does not overlap ClassIn's maintenance (454). Left out without
    it, unchanged. """
    teacher_uid: int | Unset = UNSET
    """ UID of the new teacher, who must be a teacher of the school (136). Left out, unchanged. Refused also with
    172, 173, 325, 328, 387, 400, 800 or 884. """
    folder_id: str | Unset = UNSET
    """ Left out, it becomes the folder of the course, so send it with every edit. Folder of the cloud drive for the
    lesson; an unknown one is refused with 160. """
    record: EditCourseClassRequestRecord | Unset = UNSET
    """ Whether the classroom is recorded, 0 no, 1 yes; with `live` and `replay` or not at all. Any other number
    counts as 0. Left out together with `live` and `replay`, unchanged. """
    record_scene: EditCourseClassRequestRecordScene | Unset = UNSET
    """ Left out beside `record`, `live` and `replay`, it becomes 0, so send it whenever they are sent. Whether the
    teacher's camera is recorded too, 0 no, 1 yes; it needs `record` 1. Left out together with these three,
    unchanged. Any other number counts as 0. """
    live: EditCourseClassRequestLive | Unset = UNSET
    """ Whether the lesson is live on a web page, 0 no, 1 yes; with `record` and `replay` or not at all. It needs
    `record`. Any other number counts as 0. Left out together with `record` and `replay`, unchanged. """
    replay: EditCourseClassRequestReplay | Unset = UNSET
    """ Whether the web page has the replay, 0 no, 1 yes; with `record` and `live` or not at all. It needs `record`.
    Any other number counts as 0. Left out together with `record` and `live`, unchanged. """
    assistant_uid: int | Unset = UNSET
    """ UID of the one co-teacher; not together with `assistantUids`. Left out, unchanged. An id that is no UID is
    refused with 400. ClassIn takes an empty value for none; `assistantUids` with `[]` says the same. """
    assistant_uids: str | Unset = UNSET
    """ UIDs of all co-teachers, `[]` for none; not together with `assistantUid`. Left out, unchanged. Refused with
    318, 319, 320, 321, 322, 388, 400, 804, 885, 21316 (one twice) or 21317 (too many). """
    teach_mode: EditCourseClassRequestTeachMode | Unset = UNSET
    """ Mode, 1 online classroom, 2 smart classroom (else 100). Left out, unchanged. With 2 nobody comes on stage by
    itself, whatever `isAutoOnstage` says. """
    is_auto_onstage: EditCourseClassRequestIsAutoOnstage | Unset = UNSET
    """ Whether students come on stage on entering, 0 they do, 1 they do not. Left out, unchanged; any other number
    counts as 0. The LMS operations have it the other way round. """
    class_introduce: str | Unset = UNSET
    """ New introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, unchanged; 825 when it could
    not be set. """
    watch_by_login: EditCourseClassRequestWatchByLogin | Unset = UNSET
    """ Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, unchanged. Of no use unless at
    least two of `record`, `live` and `replay` are on. """
    allow_unlogged_chat: EditCourseClassRequestAllowUnloggedChat | Unset = UNSET
    """ Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left out or wrong,
    unchanged. Of no use without `record` and `live`. """
    omo_station_broadcast: EditCourseClassRequestOmoStationBroadcast | Unset = UNSET
    """ Left out or wrong, it becomes 0, so send a 1 with every edit. Whether OMO station broadcast is on, 0 off, 1
    on. A paid extra; without it, 121604007. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        course_id = self.course_id

        class_id = self.class_id

        class_name = self.class_name

        begin_time = self.begin_time

        end_time = self.end_time

        teacher_uid = self.teacher_uid

        folder_id = self.folder_id

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

        assistant_uid = self.assistant_uid

        assistant_uids = self.assistant_uids

        teach_mode: int | Unset = UNSET
        if not isinstance(self.teach_mode, Unset):
            teach_mode = self.teach_mode

        is_auto_onstage: int | Unset = UNSET
        if not isinstance(self.is_auto_onstage, Unset):
            is_auto_onstage = self.is_auto_onstage

        class_introduce = self.class_introduce

        watch_by_login: int | Unset = UNSET
        if not isinstance(self.watch_by_login, Unset):
            watch_by_login = self.watch_by_login

        allow_unlogged_chat: int | Unset = UNSET
        if not isinstance(self.allow_unlogged_chat, Unset):
            allow_unlogged_chat = self.allow_unlogged_chat

        omo_station_broadcast: int | Unset = UNSET
        if not isinstance(self.omo_station_broadcast, Unset):
            omo_station_broadcast = self.omo_station_broadcast

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "courseId": course_id,
                "classId": class_id,
            }
        )
        if class_name is not UNSET:
            field_dict["className"] = class_name
        if begin_time is not UNSET:
            field_dict["beginTime"] = begin_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if teacher_uid is not UNSET:
            field_dict["teacherUid"] = teacher_uid
        if folder_id is not UNSET:
            field_dict["folderId"] = folder_id
        if record is not UNSET:
            field_dict["record"] = record
        if record_scene is not UNSET:
            field_dict["recordScene"] = record_scene
        if live is not UNSET:
            field_dict["live"] = live
        if replay is not UNSET:
            field_dict["replay"] = replay
        if assistant_uid is not UNSET:
            field_dict["assistantUid"] = assistant_uid
        if assistant_uids is not UNSET:
            field_dict["assistantUids"] = assistant_uids
        if teach_mode is not UNSET:
            field_dict["teachMode"] = teach_mode
        if is_auto_onstage is not UNSET:
            field_dict["isAutoOnstage"] = is_auto_onstage
        if class_introduce is not UNSET:
            field_dict["classIntroduce"] = class_introduce
        if watch_by_login is not UNSET:
            field_dict["watchByLogin"] = watch_by_login
        if allow_unlogged_chat is not UNSET:
            field_dict["allowUnloggedChat"] = allow_unlogged_chat
        if omo_station_broadcast is not UNSET:
            field_dict["omoStationBroadcast"] = omo_station_broadcast

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        course_id = d.pop("courseId")

        class_id = d.pop("classId")

        class_name = d.pop("className", UNSET)

        begin_time = d.pop("beginTime", UNSET)

        end_time = d.pop("endTime", UNSET)

        teacher_uid = d.pop("teacherUid", UNSET)

        folder_id = d.pop("folderId", UNSET)

        _record = d.pop("record", UNSET)
        record: EditCourseClassRequestRecord | Unset
        if isinstance(_record, Unset):
            record = UNSET
        else:
            record = check_edit_course_class_request_record(_record)

        _record_scene = d.pop("recordScene", UNSET)
        record_scene: EditCourseClassRequestRecordScene | Unset
        if isinstance(_record_scene, Unset):
            record_scene = UNSET
        else:
            record_scene = check_edit_course_class_request_record_scene(_record_scene)

        _live = d.pop("live", UNSET)
        live: EditCourseClassRequestLive | Unset
        if isinstance(_live, Unset):
            live = UNSET
        else:
            live = check_edit_course_class_request_live(_live)

        _replay = d.pop("replay", UNSET)
        replay: EditCourseClassRequestReplay | Unset
        if isinstance(_replay, Unset):
            replay = UNSET
        else:
            replay = check_edit_course_class_request_replay(_replay)

        assistant_uid = d.pop("assistantUid", UNSET)

        assistant_uids = d.pop("assistantUids", UNSET)

        _teach_mode = d.pop("teachMode", UNSET)
        teach_mode: EditCourseClassRequestTeachMode | Unset
        if isinstance(_teach_mode, Unset):
            teach_mode = UNSET
        else:
            teach_mode = check_edit_course_class_request_teach_mode(_teach_mode)

        _is_auto_onstage = d.pop("isAutoOnstage", UNSET)
        is_auto_onstage: EditCourseClassRequestIsAutoOnstage | Unset
        if isinstance(_is_auto_onstage, Unset):
            is_auto_onstage = UNSET
        else:
            is_auto_onstage = check_edit_course_class_request_is_auto_onstage(_is_auto_onstage)

        class_introduce = d.pop("classIntroduce", UNSET)

        _watch_by_login = d.pop("watchByLogin", UNSET)
        watch_by_login: EditCourseClassRequestWatchByLogin | Unset
        if isinstance(_watch_by_login, Unset):
            watch_by_login = UNSET
        else:
            watch_by_login = check_edit_course_class_request_watch_by_login(_watch_by_login)

        _allow_unlogged_chat = d.pop("allowUnloggedChat", UNSET)
        allow_unlogged_chat: EditCourseClassRequestAllowUnloggedChat | Unset
        if isinstance(_allow_unlogged_chat, Unset):
            allow_unlogged_chat = UNSET
        else:
            allow_unlogged_chat = check_edit_course_class_request_allow_unlogged_chat(_allow_unlogged_chat)

        _omo_station_broadcast = d.pop("omoStationBroadcast", UNSET)
        omo_station_broadcast: EditCourseClassRequestOmoStationBroadcast | Unset
        if isinstance(_omo_station_broadcast, Unset):
            omo_station_broadcast = UNSET
        else:
            omo_station_broadcast = check_edit_course_class_request_omo_station_broadcast(_omo_station_broadcast)

        edit_course_class_request = object.__new__(cls)
        edit_course_class_request.course_id = course_id
        edit_course_class_request.class_id = class_id
        edit_course_class_request.class_name = class_name
        edit_course_class_request.begin_time = begin_time
        edit_course_class_request.end_time = end_time
        edit_course_class_request.teacher_uid = teacher_uid
        edit_course_class_request.folder_id = folder_id
        edit_course_class_request.record = record
        edit_course_class_request.record_scene = record_scene
        edit_course_class_request.live = live
        edit_course_class_request.replay = replay
        edit_course_class_request.assistant_uid = assistant_uid
        edit_course_class_request.assistant_uids = assistant_uids
        edit_course_class_request.teach_mode = teach_mode
        edit_course_class_request.is_auto_onstage = is_auto_onstage
        edit_course_class_request.class_introduce = class_introduce
        edit_course_class_request.watch_by_login = watch_by_login
        edit_course_class_request.allow_unlogged_chat = allow_unlogged_chat
        edit_course_class_request.omo_station_broadcast = omo_station_broadcast

        edit_course_class_request.additional_properties = d
        return edit_course_class_request

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
