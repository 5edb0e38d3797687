# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageDeviceCheck")


@_attrs_define
class MessageDeviceCheck:
    """What a person's devices are and whether they work. `Check` and `UserCheck` share it."""

    operating_system: str | Unset = UNSET
    """ Operating system. """
    cpu: str | Unset = UNSET
    """ Processor. On iOS the model and kind of network, on Android the model, processor and memory. """
    network_delay: str | Unset = UNSET
    """ Delay of the network with its unit. `N/A` when it timed out, null or empty where it was not measured. """
    frame_loss: str | Unset = UNSET
    """ Share of packets lost, as text with a percent sign, or empty. """
    microphone_arbitrary: int | Unset = UNSET
    """ State of the microphone that the person chose, null if unknown. The two messages number it differently. """
    headphone_arbitrary: int | Unset = UNSET
    """ State of the headphones that the person chose, null if unknown; as of the microphone. """
    camera_arbitrary: int | Unset = UNSET
    """ State of the camera that the person chose, null if unknown; as of the microphone. """
    eeo_video_device_name: str | Unset = UNSET
    """ Name of the camera in use. """
    eeo_audio_device_name: str | Unset = UNSET
    """ Name of the microphone in use. """
    eeo_audio_output_name: str | Unset = UNSET
    """ Name of the headphones or speaker in use. """
    eeo_device_list: str | Unset = UNSET
    """ All devices by kind, as JSON text. """
    microphone_impersonal: int | Unset = UNSET
    """ State of the microphone by the program's own check, 1 working, 2 not. """
    headphone_impersonal: int | Unset = UNSET
    """ State of the headphones by the program's own check. Not checked in the classroom. """
    camera_impersonal: int | Unset = UNSET
    """ State of the camera by the program's own check, 1 working, 2 not. """
    microphone_attachment: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of what the microphone recorded. """
    headphone_attachment: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of what belongs to the headphones, empty for now. """
    camera_attachment: str | Unset = _attrs_field(default=UNSET, repr=False)
    """ Address of what the camera recorded. """
    class_in_version: str | Unset = UNSET
    """ Version of the client. """
    client_ip: str | Unset = UNSET
    """ IP address of the person, its last part hidden. """
    mac: str | Unset = UNSET
    """ MAC address. """
    add_time: int | Unset = UNSET
    """ When it was checked, in epoch seconds. """
    info_source: int | Unset = UNSET
    """ Why it was sent. 1 devices set up, 2 device chosen, 3 check done, 4 device plugged or unplugged, 5 settings
    done, 6 logged in (`UserCheck` only), 7 check interrupted. """
    device_type: int | Unset = UNSET
    """ Kind of device, 0 unknown, 1 Windows, 2 iPhone, 3 iPad, 4 Android phone, 5 Android tablet, 6 Mac. """
    server_name: str | Unset = UNSET
    """ Name of the server. Samples of 2018 have it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        operating_system = self.operating_system

        cpu = self.cpu

        network_delay = self.network_delay

        frame_loss = self.frame_loss

        microphone_arbitrary = self.microphone_arbitrary

        headphone_arbitrary = self.headphone_arbitrary

        camera_arbitrary = self.camera_arbitrary

        eeo_video_device_name = self.eeo_video_device_name

        eeo_audio_device_name = self.eeo_audio_device_name

        eeo_audio_output_name = self.eeo_audio_output_name

        eeo_device_list = self.eeo_device_list

        microphone_impersonal = self.microphone_impersonal

        headphone_impersonal = self.headphone_impersonal

        camera_impersonal = self.camera_impersonal

        microphone_attachment = self.microphone_attachment

        headphone_attachment = self.headphone_attachment

        camera_attachment = self.camera_attachment

        class_in_version = self.class_in_version

        client_ip = self.client_ip

        mac = self.mac

        add_time = self.add_time

        info_source = self.info_source

        device_type = self.device_type

        server_name = self.server_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if operating_system is not UNSET:
            field_dict["OperatingSystem"] = operating_system
        if cpu is not UNSET:
            field_dict["CPU"] = cpu
        if network_delay is not UNSET:
            field_dict["NetworkDelay"] = network_delay
        if frame_loss is not UNSET:
            field_dict["FrameLoss"] = frame_loss
        if microphone_arbitrary is not UNSET:
            field_dict["MicrophoneArbitrary"] = microphone_arbitrary
        if headphone_arbitrary is not UNSET:
            field_dict["HeadphoneArbitrary"] = headphone_arbitrary
        if camera_arbitrary is not UNSET:
            field_dict["CameraArbitrary"] = camera_arbitrary
        if eeo_video_device_name is not UNSET:
            field_dict["EEO_VIDEO_DEVICE_NAME"] = eeo_video_device_name
        if eeo_audio_device_name is not UNSET:
            field_dict["EEO_AUDIO_DEVICE_NAME"] = eeo_audio_device_name
        if eeo_audio_output_name is not UNSET:
            field_dict["EEO_AUDIO_OUTPUT_NAME"] = eeo_audio_output_name
        if eeo_device_list is not UNSET:
            field_dict["EEO_DEVICE_LIST"] = eeo_device_list
        if microphone_impersonal is not UNSET:
            field_dict["MicrophoneImpersonal"] = microphone_impersonal
        if headphone_impersonal is not UNSET:
            field_dict["HeadphoneImpersonal"] = headphone_impersonal
        if camera_impersonal is not UNSET:
            field_dict["CameraImpersonal"] = camera_impersonal
        if microphone_attachment is not UNSET:
            field_dict["MicrophoneAttachment"] = microphone_attachment
        if headphone_attachment is not UNSET:
            field_dict["HeadphoneAttachment"] = headphone_attachment
        if camera_attachment is not UNSET:
            field_dict["CameraAttachment"] = camera_attachment
        if class_in_version is not UNSET:
            field_dict["ClassInVersion"] = class_in_version
        if client_ip is not UNSET:
            field_dict["ClientIP"] = client_ip
        if mac is not UNSET:
            field_dict["Mac"] = mac
        if add_time is not UNSET:
            field_dict["addTime"] = add_time
        if info_source is not UNSET:
            field_dict["InfoSource"] = info_source
        if device_type is not UNSET:
            field_dict["DeviceType"] = device_type
        if server_name is not UNSET:
            field_dict["ServerName"] = server_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        operating_system = d.pop("OperatingSystem", UNSET)

        cpu = d.pop("CPU", UNSET)

        network_delay = d.pop("NetworkDelay", UNSET)

        frame_loss = d.pop("FrameLoss", UNSET)

        microphone_arbitrary = d.pop("MicrophoneArbitrary", UNSET)

        headphone_arbitrary = d.pop("HeadphoneArbitrary", UNSET)

        camera_arbitrary = d.pop("CameraArbitrary", UNSET)

        eeo_video_device_name = d.pop("EEO_VIDEO_DEVICE_NAME", UNSET)

        eeo_audio_device_name = d.pop("EEO_AUDIO_DEVICE_NAME", UNSET)

        eeo_audio_output_name = d.pop("EEO_AUDIO_OUTPUT_NAME", UNSET)

        eeo_device_list = d.pop("EEO_DEVICE_LIST", UNSET)

        microphone_impersonal = d.pop("MicrophoneImpersonal", UNSET)

        headphone_impersonal = d.pop("HeadphoneImpersonal", UNSET)

        camera_impersonal = d.pop("CameraImpersonal", UNSET)

        microphone_attachment = d.pop("MicrophoneAttachment", UNSET)

        headphone_attachment = d.pop("HeadphoneAttachment", UNSET)

        camera_attachment = d.pop("CameraAttachment", UNSET)

        class_in_version = d.pop("ClassInVersion", UNSET)

        client_ip = d.pop("ClientIP", UNSET)

        mac = d.pop("Mac", UNSET)

        add_time = d.pop("addTime", UNSET)

        info_source = d.pop("InfoSource", UNSET)

        device_type = d.pop("DeviceType", UNSET)

        server_name = d.pop("ServerName", UNSET)

        message_device_check = object.__new__(cls)
        message_device_check.operating_system = operating_system
        message_device_check.cpu = cpu
        message_device_check.network_delay = network_delay
        message_device_check.frame_loss = frame_loss
        message_device_check.microphone_arbitrary = microphone_arbitrary
        message_device_check.headphone_arbitrary = headphone_arbitrary
        message_device_check.camera_arbitrary = camera_arbitrary
        message_device_check.eeo_video_device_name = eeo_video_device_name
        message_device_check.eeo_audio_device_name = eeo_audio_device_name
        message_device_check.eeo_audio_output_name = eeo_audio_output_name
        message_device_check.eeo_device_list = eeo_device_list
        message_device_check.microphone_impersonal = microphone_impersonal
        message_device_check.headphone_impersonal = headphone_impersonal
        message_device_check.camera_impersonal = camera_impersonal
        message_device_check.microphone_attachment = microphone_attachment
        message_device_check.headphone_attachment = headphone_attachment
        message_device_check.camera_attachment = camera_attachment
        message_device_check.class_in_version = class_in_version
        message_device_check.client_ip = client_ip
        message_device_check.mac = mac
        message_device_check.add_time = add_time
        message_device_check.info_source = info_source
        message_device_check.device_type = device_type
        message_device_check.server_name = server_name

        message_device_check.additional_properties = d
        return message_device_check

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
