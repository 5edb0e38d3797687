# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.end_answers import EndAnswers
    from ..models.end_attendances import EndAttendances
    from ..models.end_authorizations import EndAuthorizations
    from ..models.end_awards import EndAwards
    from ..models.end_board import EndBoard
    from ..models.end_class_set import EndClassSet
    from ..models.end_courseware import EndCourseware
    from ..models.end_dice import EndDice
    from ..models.end_edb import EndEdb
    from ..models.end_equipments import EndEquipments
    from ..models.end_group import EndGroup
    from ..models.end_kick_outs import EndKickOuts
    from ..models.end_multi_screen import EndMultiScreen
    from ..models.end_mute import EndMute
    from ..models.end_raised_hands import EndRaisedHands
    from ..models.end_random_pick import EndRandomPick
    from ..models.end_responder import EndResponder
    from ..models.end_screen_changes import EndScreenChanges
    from ..models.end_screen_share import EndScreenShare
    from ..models.end_silence import EndSilence
    from ..models.end_stages import EndStages
    from ..models.end_teaching_camera import EndTeachingCamera
    from ..models.end_timer import EndTimer
    from ..models.end_video_wall import EndVideoWall


T = TypeVar("T", bound="EndData")


@_attrs_define
class EndData:
    """Summaries by tool. What was not used is normally absent."""

    stage_end: EndStages | Unset = UNSET
    """ Time on stage, by UID. """
    handsup_end: EndRaisedHands | Unset = UNSET
    """ Raised hands, by UID. """
    inout_end: EndAttendances | Unset = UNSET
    """ Who was in the classroom and when, by UID. People who never entered are not in it. """
    award_end: EndAwards | Unset = UNSET
    """ Awards, by UID. """
    timer_end: EndTimer | Unset = UNSET
    """ Use of the countdown and the stopwatch. """
    mute_end: EndMute | Unset = UNSET
    """ Muting. Absent where nobody was muted, by the page; reported live with zeros instead. """
    smallboard_end: EndBoard | Unset = UNSET
    """ Use of a small blackboard, the one to draw on (`smallboardEnd`) or to write on (`textboardEnd`). """
    textboard_end: EndBoard | Unset = UNSET
    """ Use of a small blackboard, the one to draw on (`smallboardEnd`) or to write on (`textboardEnd`). """
    authorize_end: EndAuthorizations | Unset = UNSET
    """ Permissions to write on the blackboard, by UID. """
    dice_end: EndDice | Unset = UNSET
    """ Use of the dice. """
    answer_end: EndAnswers | Unset = UNSET
    """ Questions set with the answering tool. """
    screenshare_end: EndScreenShare | Unset = UNSET
    """ Sharing of the screen. """
    responder_end: EndResponder | Unset = UNSET
    """ Use of the buzzer. """
    kickout_end: EndKickOuts | Unset = UNSET
    """ People who were put out of the classroom, by UID. """
    sharewidget_end: EndCourseware | Unset = UNSET
    """ Courseware that was opened. """
    edb_end: EndEdb | Unset = UNSET
    """ EDB courseware that was opened. """
    equipments_end: EndEquipments | Unset = UNSET
    """ Use of microphones and cameras, by UID. """
    mdscreen_end: EndMultiScreen | Unset = UNSET
    """ Sharing of several screens at once. """
    randomsel_end: EndRandomPick | Unset = UNSET
    """ Picking people at random. """
    group_end: EndGroup | Unset = UNSET
    """ Work in groups. """
    classset_end: EndClassSet | Unset = UNSET
    """ Settings that were changed in the classroom. """
    silence_end: EndSilence | Unset = UNSET
    """ Muting of the chat. Absent where it was not used, by the page; reported live with zeros instead. """
    screenchange_end: EndScreenChanges | Unset = UNSET
    """ Changes between the standard and the full screen, by UID. """
    teachingcamera_end: EndTeachingCamera | Unset = UNSET
    """ Use of the teaching camera. """
    videowall_end: EndVideoWall | Unset = UNSET
    """ Use of the video wall. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        stage_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stage_end, Unset):
            stage_end = self.stage_end.to_dict()

        handsup_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.handsup_end, Unset):
            handsup_end = self.handsup_end.to_dict()

        inout_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inout_end, Unset):
            inout_end = self.inout_end.to_dict()

        award_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.award_end, Unset):
            award_end = self.award_end.to_dict()

        timer_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.timer_end, Unset):
            timer_end = self.timer_end.to_dict()

        mute_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mute_end, Unset):
            mute_end = self.mute_end.to_dict()

        smallboard_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.smallboard_end, Unset):
            smallboard_end = self.smallboard_end.to_dict()

        textboard_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.textboard_end, Unset):
            textboard_end = self.textboard_end.to_dict()

        authorize_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.authorize_end, Unset):
            authorize_end = self.authorize_end.to_dict()

        dice_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dice_end, Unset):
            dice_end = self.dice_end.to_dict()

        answer_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.answer_end, Unset):
            answer_end = self.answer_end.to_dict()

        screenshare_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.screenshare_end, Unset):
            screenshare_end = self.screenshare_end.to_dict()

        responder_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.responder_end, Unset):
            responder_end = self.responder_end.to_dict()

        kickout_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kickout_end, Unset):
            kickout_end = self.kickout_end.to_dict()

        sharewidget_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sharewidget_end, Unset):
            sharewidget_end = self.sharewidget_end.to_dict()

        edb_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.edb_end, Unset):
            edb_end = self.edb_end.to_dict()

        equipments_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.equipments_end, Unset):
            equipments_end = self.equipments_end.to_dict()

        mdscreen_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mdscreen_end, Unset):
            mdscreen_end = self.mdscreen_end.to_dict()

        randomsel_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.randomsel_end, Unset):
            randomsel_end = self.randomsel_end.to_dict()

        group_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.group_end, Unset):
            group_end = self.group_end.to_dict()

        classset_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.classset_end, Unset):
            classset_end = self.classset_end.to_dict()

        silence_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.silence_end, Unset):
            silence_end = self.silence_end.to_dict()

        screenchange_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.screenchange_end, Unset):
            screenchange_end = self.screenchange_end.to_dict()

        teachingcamera_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.teachingcamera_end, Unset):
            teachingcamera_end = self.teachingcamera_end.to_dict()

        videowall_end: dict[str, Any] | Unset = UNSET
        if not isinstance(self.videowall_end, Unset):
            videowall_end = self.videowall_end.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if stage_end is not UNSET:
            field_dict["stageEnd"] = stage_end
        if handsup_end is not UNSET:
            field_dict["handsupEnd"] = handsup_end
        if inout_end is not UNSET:
            field_dict["inoutEnd"] = inout_end
        if award_end is not UNSET:
            field_dict["awardEnd"] = award_end
        if timer_end is not UNSET:
            field_dict["timerEnd"] = timer_end
        if mute_end is not UNSET:
            field_dict["muteEnd"] = mute_end
        if smallboard_end is not UNSET:
            field_dict["smallboardEnd"] = smallboard_end
        if textboard_end is not UNSET:
            field_dict["textboardEnd"] = textboard_end
        if authorize_end is not UNSET:
            field_dict["authorizeEnd"] = authorize_end
        if dice_end is not UNSET:
            field_dict["diceEnd"] = dice_end
        if answer_end is not UNSET:
            field_dict["answerEnd"] = answer_end
        if screenshare_end is not UNSET:
            field_dict["screenshareEnd"] = screenshare_end
        if responder_end is not UNSET:
            field_dict["responderEnd"] = responder_end
        if kickout_end is not UNSET:
            field_dict["kickoutEnd"] = kickout_end
        if sharewidget_end is not UNSET:
            field_dict["sharewidgetEnd"] = sharewidget_end
        if edb_end is not UNSET:
            field_dict["edbEnd"] = edb_end
        if equipments_end is not UNSET:
            field_dict["equipmentsEnd"] = equipments_end
        if mdscreen_end is not UNSET:
            field_dict["mdscreenEnd"] = mdscreen_end
        if randomsel_end is not UNSET:
            field_dict["randomselEnd"] = randomsel_end
        if group_end is not UNSET:
            field_dict["groupEnd"] = group_end
        if classset_end is not UNSET:
            field_dict["classsetEnd"] = classset_end
        if silence_end is not UNSET:
            field_dict["silenceEnd"] = silence_end
        if screenchange_end is not UNSET:
            field_dict["screenchangeEnd"] = screenchange_end
        if teachingcamera_end is not UNSET:
            field_dict["teachingcameraEnd"] = teachingcamera_end
        if videowall_end is not UNSET:
            field_dict["videowallEnd"] = videowall_end

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _stage_end = d.pop("stageEnd", UNSET)
        stage_end: EndStages | Unset
        if isinstance(_stage_end, Unset):
            stage_end = UNSET
        else:
            stage_end = _models.EndStages.from_dict(_stage_end)

        _handsup_end = d.pop("handsupEnd", UNSET)
        handsup_end: EndRaisedHands | Unset
        if isinstance(_handsup_end, Unset):
            handsup_end = UNSET
        else:
            handsup_end = _models.EndRaisedHands.from_dict(_handsup_end)

        _inout_end = d.pop("inoutEnd", UNSET)
        inout_end: EndAttendances | Unset
        if isinstance(_inout_end, Unset):
            inout_end = UNSET
        else:
            inout_end = _models.EndAttendances.from_dict(_inout_end)

        _award_end = d.pop("awardEnd", UNSET)
        award_end: EndAwards | Unset
        if isinstance(_award_end, Unset):
            award_end = UNSET
        else:
            award_end = _models.EndAwards.from_dict(_award_end)

        _timer_end = d.pop("timerEnd", UNSET)
        timer_end: EndTimer | Unset
        if isinstance(_timer_end, Unset):
            timer_end = UNSET
        else:
            timer_end = _models.EndTimer.from_dict(_timer_end)

        _mute_end = d.pop("muteEnd", UNSET)
        mute_end: EndMute | Unset
        if isinstance(_mute_end, Unset):
            mute_end = UNSET
        else:
            mute_end = _models.EndMute.from_dict(_mute_end)

        _smallboard_end = d.pop("smallboardEnd", UNSET)
        smallboard_end: EndBoard | Unset
        if isinstance(_smallboard_end, Unset):
            smallboard_end = UNSET
        else:
            smallboard_end = _models.EndBoard.from_dict(_smallboard_end)

        _textboard_end = d.pop("textboardEnd", UNSET)
        textboard_end: EndBoard | Unset
        if isinstance(_textboard_end, Unset):
            textboard_end = UNSET
        else:
            textboard_end = _models.EndBoard.from_dict(_textboard_end)

        _authorize_end = d.pop("authorizeEnd", UNSET)
        authorize_end: EndAuthorizations | Unset
        if isinstance(_authorize_end, Unset):
            authorize_end = UNSET
        else:
            authorize_end = _models.EndAuthorizations.from_dict(_authorize_end)

        _dice_end = d.pop("diceEnd", UNSET)
        dice_end: EndDice | Unset
        if isinstance(_dice_end, Unset):
            dice_end = UNSET
        else:
            dice_end = _models.EndDice.from_dict(_dice_end)

        _answer_end = d.pop("answerEnd", UNSET)
        answer_end: EndAnswers | Unset
        if isinstance(_answer_end, Unset):
            answer_end = UNSET
        else:
            answer_end = _models.EndAnswers.from_dict(_answer_end)

        _screenshare_end = d.pop("screenshareEnd", UNSET)
        screenshare_end: EndScreenShare | Unset
        if isinstance(_screenshare_end, Unset):
            screenshare_end = UNSET
        else:
            screenshare_end = _models.EndScreenShare.from_dict(_screenshare_end)

        _responder_end = d.pop("responderEnd", UNSET)
        responder_end: EndResponder | Unset
        if isinstance(_responder_end, Unset):
            responder_end = UNSET
        else:
            responder_end = _models.EndResponder.from_dict(_responder_end)

        _kickout_end = d.pop("kickoutEnd", UNSET)
        kickout_end: EndKickOuts | Unset
        if isinstance(_kickout_end, Unset):
            kickout_end = UNSET
        else:
            kickout_end = _models.EndKickOuts.from_dict(_kickout_end)

        _sharewidget_end = d.pop("sharewidgetEnd", UNSET)
        sharewidget_end: EndCourseware | Unset
        if isinstance(_sharewidget_end, Unset):
            sharewidget_end = UNSET
        else:
            sharewidget_end = _models.EndCourseware.from_dict(_sharewidget_end)

        _edb_end = d.pop("edbEnd", UNSET)
        edb_end: EndEdb | Unset
        if isinstance(_edb_end, Unset):
            edb_end = UNSET
        else:
            edb_end = _models.EndEdb.from_dict(_edb_end)

        _equipments_end = d.pop("equipmentsEnd", UNSET)
        equipments_end: EndEquipments | Unset
        if isinstance(_equipments_end, Unset):
            equipments_end = UNSET
        else:
            equipments_end = _models.EndEquipments.from_dict(_equipments_end)

        _mdscreen_end = d.pop("mdscreenEnd", UNSET)
        mdscreen_end: EndMultiScreen | Unset
        if isinstance(_mdscreen_end, Unset):
            mdscreen_end = UNSET
        else:
            mdscreen_end = _models.EndMultiScreen.from_dict(_mdscreen_end)

        _randomsel_end = d.pop("randomselEnd", UNSET)
        randomsel_end: EndRandomPick | Unset
        if isinstance(_randomsel_end, Unset):
            randomsel_end = UNSET
        else:
            randomsel_end = _models.EndRandomPick.from_dict(_randomsel_end)

        _group_end = d.pop("groupEnd", UNSET)
        group_end: EndGroup | Unset
        if isinstance(_group_end, Unset):
            group_end = UNSET
        else:
            group_end = _models.EndGroup.from_dict(_group_end)

        _classset_end = d.pop("classsetEnd", UNSET)
        classset_end: EndClassSet | Unset
        if isinstance(_classset_end, Unset):
            classset_end = UNSET
        else:
            classset_end = _models.EndClassSet.from_dict(_classset_end)

        _silence_end = d.pop("silenceEnd", UNSET)
        silence_end: EndSilence | Unset
        if isinstance(_silence_end, Unset):
            silence_end = UNSET
        else:
            silence_end = _models.EndSilence.from_dict(_silence_end)

        _screenchange_end = d.pop("screenchangeEnd", UNSET)
        screenchange_end: EndScreenChanges | Unset
        if isinstance(_screenchange_end, Unset):
            screenchange_end = UNSET
        else:
            screenchange_end = _models.EndScreenChanges.from_dict(_screenchange_end)

        _teachingcamera_end = d.pop("teachingcameraEnd", UNSET)
        teachingcamera_end: EndTeachingCamera | Unset
        if isinstance(_teachingcamera_end, Unset):
            teachingcamera_end = UNSET
        else:
            teachingcamera_end = _models.EndTeachingCamera.from_dict(_teachingcamera_end)

        _videowall_end = d.pop("videowallEnd", UNSET)
        videowall_end: EndVideoWall | Unset
        if isinstance(_videowall_end, Unset):
            videowall_end = UNSET
        else:
            videowall_end = _models.EndVideoWall.from_dict(_videowall_end)

        end_data = object.__new__(cls)
        end_data.stage_end = stage_end
        end_data.handsup_end = handsup_end
        end_data.inout_end = inout_end
        end_data.award_end = award_end
        end_data.timer_end = timer_end
        end_data.mute_end = mute_end
        end_data.smallboard_end = smallboard_end
        end_data.textboard_end = textboard_end
        end_data.authorize_end = authorize_end
        end_data.dice_end = dice_end
        end_data.answer_end = answer_end
        end_data.screenshare_end = screenshare_end
        end_data.responder_end = responder_end
        end_data.kickout_end = kickout_end
        end_data.sharewidget_end = sharewidget_end
        end_data.edb_end = edb_end
        end_data.equipments_end = equipments_end
        end_data.mdscreen_end = mdscreen_end
        end_data.randomsel_end = randomsel_end
        end_data.group_end = group_end
        end_data.classset_end = classset_end
        end_data.silence_end = silence_end
        end_data.screenchange_end = screenchange_end
        end_data.teachingcamera_end = teachingcamera_end
        end_data.videowall_end = videowall_end

        end_data.additional_properties = d
        return end_data

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
