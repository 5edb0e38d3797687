# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_course_class_multiple_lesson_allow_unlogged_chat import (
    AddCourseClassMultipleLessonAllowUnloggedChat,
    check_add_course_class_multiple_lesson_allow_unlogged_chat,
)
from ..models.add_course_class_multiple_lesson_is_auto_onstage import (
    AddCourseClassMultipleLessonIsAutoOnstage,
    check_add_course_class_multiple_lesson_is_auto_onstage,
)
from ..models.add_course_class_multiple_lesson_is_dc import (
    AddCourseClassMultipleLessonIsDc,
    check_add_course_class_multiple_lesson_is_dc,
)
from ..models.add_course_class_multiple_lesson_is_hd import (
    AddCourseClassMultipleLessonIsHd,
    check_add_course_class_multiple_lesson_is_hd,
)
from ..models.add_course_class_multiple_lesson_live import (
    AddCourseClassMultipleLessonLive,
    check_add_course_class_multiple_lesson_live,
)
from ..models.add_course_class_multiple_lesson_omo_station_broadcast import (
    AddCourseClassMultipleLessonOmoStationBroadcast,
    check_add_course_class_multiple_lesson_omo_station_broadcast,
)
from ..models.add_course_class_multiple_lesson_record import (
    AddCourseClassMultipleLessonRecord,
    check_add_course_class_multiple_lesson_record,
)
from ..models.add_course_class_multiple_lesson_record_scene import (
    AddCourseClassMultipleLessonRecordScene,
    check_add_course_class_multiple_lesson_record_scene,
)
from ..models.add_course_class_multiple_lesson_replay import (
    AddCourseClassMultipleLessonReplay,
    check_add_course_class_multiple_lesson_replay,
)
from ..models.add_course_class_multiple_lesson_teach_mode import (
    AddCourseClassMultipleLessonTeachMode,
    check_add_course_class_multiple_lesson_teach_mode,
)
from ..models.add_course_class_multiple_lesson_watch_by_login import (
    AddCourseClassMultipleLessonWatchByLogin,
    check_add_course_class_multiple_lesson_watch_by_login,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AddCourseClassMultipleLesson")


@_attrs_define
class AddCourseClassMultipleLesson:
    """A lesson to create."""

    class_name: str
    """ Name of the lesson, 1 to 50 characters. ClassIn cuts a longer one to 50 (but to 90 on `addCourseClass`). """
    begin_time: int
    """ When the lesson starts, in epoch seconds. At least a minute (120) and at most 3 years ahead (268). """
    end_time: int
    """ When the lesson ends, in epoch seconds, after the start (119). It lasts 15 minutes to 24 hours (165) and,
    with 20 minutes either side, does not overlap ClassIn's maintenance (454). """
    teacher_uid: int
    """ UID of the teacher, who must be a teacher of the school (136). Refused also with 122, 172, 173, 387, 400,
    800 or 884. """
    folder_id: str | Unset = UNSET
    """ Folder of the cloud drive for the lesson. Left out, the folder of the course; an unknown one is refused with
    160. """
    teach_mode: AddCourseClassMultipleLessonTeachMode | Unset = UNSET
    """ Mode, 1 online classroom, 2 smart classroom (else 100). Left out, 1. With 2 the seats are hidden and nobody
    comes on stage by itself, whatever `isAutoOnstage` says. """
    is_auto_onstage: AddCourseClassMultipleLessonIsAutoOnstage | Unset = UNSET
    """ Whether students come on stage on entering, 0 they do, 1 they do not. Left out, 0, as which any other number
    counts. The LMS operations have it the other way round. """
    seat_num: int | Unset = UNSET
    """ Students on stage, without the teacher, so 0 is the teacher alone. Left out or empty, 6. More than 12,
    unless ClassIn has raised it for the school, is refused with 259, a wrong number with 121601007. The LMS
    operations count the teacher as well. """
    is_hd: AddCourseClassMultipleLessonIsHd | Unset = UNSET
    """ Picture quality, 0 normal, 1 HD, 2 full HD. Left out, 0, as which any other number counts. HD and full HD
    need `seatNum` 1 or 6 (368). """
    is_dc: AddCourseClassMultipleLessonIsDc | Unset = UNSET
    """ Second camera, 0 no, 3 in full HD. Left out or wrong, 0. With 3, `seatNum` must be 1 (808), and `isHd`
    counts as 2. """
    assistant_uid: int | Unset = UNSET
    """ UID of the one co-teacher; not together with `assistantUids`. Left out, there is none. An id that is no UID
    is refused with 400, else with the codes of `assistantUids`. """
    assistant_uids: list[int] | Unset = UNSET
    """ UIDs of the co-teachers; not together with `assistantUid`. Here a list, while `addCourseClass` takes it as
    JSON text. Left out, there are none. Refused with 318, 319, 320, 322, 388, 400, 804, 885, 21316 (one twice) or
    21317 (too many). """
    custom_column: str | Unset = UNSET
    """ Your own mark for the entry, up to 50 characters, which comes back with it. ClassIn cuts a longer one. Left
    out or empty, it does not come back. """
    record: AddCourseClassMultipleLessonRecord | Unset = UNSET
    """ Whether the classroom is recorded, 0 no, 1 yes. Left out, 0, as which any other number counts. """
    record_scene: AddCourseClassMultipleLessonRecordScene | Unset = UNSET
    """ Whether the teacher's camera is recorded too, 0 no, 1 yes; it needs `record`. Left out, 0, as which any
    other number counts. """
    live: AddCourseClassMultipleLessonLive | Unset = UNSET
    """ Whether the lesson is live on a web page, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other
    number counts. """
    replay: AddCourseClassMultipleLessonReplay | Unset = UNSET
    """ Whether the web page has the replay, 0 no, 1 yes; it needs `record`. Left out, 0, as which any other number
    counts. """
    watch_by_login: AddCourseClassMultipleLessonWatchByLogin | Unset = UNSET
    """ Whether watching needs a login to ClassIn, 0 no, 1 yes. Left out or wrong, 0. Of no use unless at least two
    of `record`, `live` and `replay` are on. """
    allow_unlogged_chat: AddCourseClassMultipleLessonAllowUnloggedChat | Unset = UNSET
    """ Whether people without a login may chat and like on the live page, 0 no, 1 yes. Left out or wrong, 1. Of no
    use without `record` and `live`. """
    course_unique_identity: str | Unset = UNSET
    """ Your own key for the lesson in the school, 1 to 32 characters (else 100), once in the list (133). A second
    lesson with it is not created; 398 brings the first one's id. Left out, ClassIn compares nothing, and the same
    entry creates another lesson. """
    class_introduce: str | Unset = UNSET
    """ Introduction, up to 1000 characters. ClassIn cuts a longer one. Left out, none; 824 when it could not be
    set. """
    omo_station_broadcast: AddCourseClassMultipleLessonOmoStationBroadcast | Unset = UNSET
    """ Whether OMO station broadcast is on, 0 off, 1 on. Left out or wrong, 0. A paid extra; without it, 121604007.
    """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        class_name = self.class_name

        begin_time = self.begin_time

        end_time = self.end_time

        teacher_uid = self.teacher_uid

        folder_id = self.folder_id

        teach_mode: int | Unset = UNSET
        if not isinstance(self.teach_mode, Unset):
            teach_mode = self.teach_mode

        is_auto_onstage: int | Unset = UNSET
        if not isinstance(self.is_auto_onstage, Unset):
            is_auto_onstage = self.is_auto_onstage

        seat_num = self.seat_num

        is_hd: int | Unset = UNSET
        if not isinstance(self.is_hd, Unset):
            is_hd = self.is_hd

        is_dc: int | Unset = UNSET
        if not isinstance(self.is_dc, Unset):
            is_dc = self.is_dc

        assistant_uid = self.assistant_uid

        assistant_uids: list[int] | Unset = UNSET
        if not isinstance(self.assistant_uids, Unset):
            assistant_uids = self.assistant_uids

        custom_column = self.custom_column

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

        course_unique_identity = self.course_unique_identity

        class_introduce = self.class_introduce

        omo_station_broadcast: int | Unset = UNSET
        if not isinstance(self.omo_station_broadcast, Unset):
            omo_station_broadcast = self.omo_station_broadcast

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "className": class_name,
                "beginTime": begin_time,
                "endTime": end_time,
                "teacherUid": teacher_uid,
            }
        )
        if folder_id is not UNSET:
            field_dict["folderId"] = folder_id
        if teach_mode is not UNSET:
            field_dict["teachMode"] = teach_mode
        if is_auto_onstage is not UNSET:
            field_dict["isAutoOnstage"] = is_auto_onstage
        if seat_num is not UNSET:
            field_dict["seatNum"] = seat_num
        if is_hd is not UNSET:
            field_dict["isHd"] = is_hd
        if is_dc is not UNSET:
            field_dict["isDc"] = is_dc
        if assistant_uid is not UNSET:
            field_dict["assistantUid"] = assistant_uid
        if assistant_uids is not UNSET:
            field_dict["assistantUids"] = assistant_uids
        if custom_column is not UNSET:
            field_dict["customColumn"] = custom_column
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
        if course_unique_identity is not UNSET:
            field_dict["courseUniqueIdentity"] = course_unique_identity
        if class_introduce is not UNSET:
            field_dict["classIntroduce"] = class_introduce
        if omo_station_broadcast is not UNSET:
            field_dict["omoStationBroadcast"] = omo_station_broadcast

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        class_name = d.pop("className")

        begin_time = d.pop("beginTime")

        end_time = d.pop("endTime")

        teacher_uid = d.pop("teacherUid")

        folder_id = d.pop("folderId", UNSET)

        _teach_mode = d.pop("teachMode", UNSET)
        teach_mode: AddCourseClassMultipleLessonTeachMode | Unset
        if isinstance(_teach_mode, Unset):
            teach_mode = UNSET
        else:
            teach_mode = check_add_course_class_multiple_lesson_teach_mode(_teach_mode)

        _is_auto_onstage = d.pop("isAutoOnstage", UNSET)
        is_auto_onstage: AddCourseClassMultipleLessonIsAutoOnstage | Unset
        if isinstance(_is_auto_onstage, Unset):
            is_auto_onstage = UNSET
        else:
            is_auto_onstage = check_add_course_class_multiple_lesson_is_auto_onstage(_is_auto_onstage)

        seat_num = d.pop("seatNum", UNSET)

        _is_hd = d.pop("isHd", UNSET)
        is_hd: AddCourseClassMultipleLessonIsHd | Unset
        if isinstance(_is_hd, Unset):
            is_hd = UNSET
        else:
            is_hd = check_add_course_class_multiple_lesson_is_hd(_is_hd)

        _is_dc = d.pop("isDc", UNSET)
        is_dc: AddCourseClassMultipleLessonIsDc | Unset
        if isinstance(_is_dc, Unset):
            is_dc = UNSET
        else:
            is_dc = check_add_course_class_multiple_lesson_is_dc(_is_dc)

        assistant_uid = d.pop("assistantUid", UNSET)

        assistant_uids = cast(list[int], d.pop("assistantUids", UNSET))

        custom_column = d.pop("customColumn", UNSET)

        _record = d.pop("record", UNSET)
        record: AddCourseClassMultipleLessonRecord | Unset
        if isinstance(_record, Unset):
            record = UNSET
        else:
            record = check_add_course_class_multiple_lesson_record(_record)

        _record_scene = d.pop("recordScene", UNSET)
        record_scene: AddCourseClassMultipleLessonRecordScene | Unset
        if isinstance(_record_scene, Unset):
            record_scene = UNSET
        else:
            record_scene = check_add_course_class_multiple_lesson_record_scene(_record_scene)

        _live = d.pop("live", UNSET)
        live: AddCourseClassMultipleLessonLive | Unset
        if isinstance(_live, Unset):
            live = UNSET
        else:
            live = check_add_course_class_multiple_lesson_live(_live)

        _replay = d.pop("replay", UNSET)
        replay: AddCourseClassMultipleLessonReplay | Unset
        if isinstance(_replay, Unset):
            replay = UNSET
        else:
            replay = check_add_course_class_multiple_lesson_replay(_replay)

        _watch_by_login = d.pop("watchByLogin", UNSET)
        watch_by_login: AddCourseClassMultipleLessonWatchByLogin | Unset
        if isinstance(_watch_by_login, Unset):
            watch_by_login = UNSET
        else:
            watch_by_login = check_add_course_class_multiple_lesson_watch_by_login(_watch_by_login)

        _allow_unlogged_chat = d.pop("allowUnloggedChat", UNSET)
        allow_unlogged_chat: AddCourseClassMultipleLessonAllowUnloggedChat | Unset
        if isinstance(_allow_unlogged_chat, Unset):
            allow_unlogged_chat = UNSET
        else:
            allow_unlogged_chat = check_add_course_class_multiple_lesson_allow_unlogged_chat(_allow_unlogged_chat)

        course_unique_identity = d.pop("courseUniqueIdentity", UNSET)

        class_introduce = d.pop("classIntroduce", UNSET)

        _omo_station_broadcast = d.pop("omoStationBroadcast", UNSET)
        omo_station_broadcast: AddCourseClassMultipleLessonOmoStationBroadcast | Unset
        if isinstance(_omo_station_broadcast, Unset):
            omo_station_broadcast = UNSET
        else:
            omo_station_broadcast = check_add_course_class_multiple_lesson_omo_station_broadcast(_omo_station_broadcast)

        add_course_class_multiple_lesson = object.__new__(cls)
        add_course_class_multiple_lesson.class_name = class_name
        add_course_class_multiple_lesson.begin_time = begin_time
        add_course_class_multiple_lesson.end_time = end_time
        add_course_class_multiple_lesson.teacher_uid = teacher_uid
        add_course_class_multiple_lesson.folder_id = folder_id
        add_course_class_multiple_lesson.teach_mode = teach_mode
        add_course_class_multiple_lesson.is_auto_onstage = is_auto_onstage
        add_course_class_multiple_lesson.seat_num = seat_num
        add_course_class_multiple_lesson.is_hd = is_hd
        add_course_class_multiple_lesson.is_dc = is_dc
        add_course_class_multiple_lesson.assistant_uid = assistant_uid
        add_course_class_multiple_lesson.assistant_uids = assistant_uids
        add_course_class_multiple_lesson.custom_column = custom_column
        add_course_class_multiple_lesson.record = record
        add_course_class_multiple_lesson.record_scene = record_scene
        add_course_class_multiple_lesson.live = live
        add_course_class_multiple_lesson.replay = replay
        add_course_class_multiple_lesson.watch_by_login = watch_by_login
        add_course_class_multiple_lesson.allow_unlogged_chat = allow_unlogged_chat
        add_course_class_multiple_lesson.course_unique_identity = course_unique_identity
        add_course_class_multiple_lesson.class_introduce = class_introduce
        add_course_class_multiple_lesson.omo_station_broadcast = omo_station_broadcast

        add_course_class_multiple_lesson.additional_properties = d
        return add_course_class_multiple_lesson

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
