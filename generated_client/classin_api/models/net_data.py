# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NetData")


@_attrs_define
class NetData:
    """Network and processor of a person. Most fields may be absent."""

    local_ip: str | Unset = UNSET
    """ IP address of the person, its last part hidden. """
    socket: str | Unset = UNSET
    """ Protocol of sound and picture at that time, `UDP` or `TCP`. """
    media_port: int | Unset = UNSET
    """ Port of sound and picture. """
    report_time: str | Unset = UNSET
    """ When it was reported, in epoch seconds as text. """
    media_duration: int | Unset = UNSET
    """ Length of the period, in seconds. """
    good: int | Unset = UNSET
    """ How often UDP was good. """
    normal: int | Unset = UNSET
    """ How often UDP was normal. """
    bad: int | Unset = UNSET
    """ How often UDP was bad. """
    poor: int | Unset = UNSET
    """ How often UDP was poor. """
    not_reach: int | Unset = UNSET
    """ How often UDP was without an answer. """
    total: int | Unset = UNSET
    """ How often UDP was measured. """
    avg_delay: str | Unset = UNSET
    """ Mean delay of UDP, as text; the page gives no unit. """
    avg_variance: str | Unset = UNSET
    """ Mean variance of UDP, as text. """
    loss: int | Unset = UNSET
    """ Packets lost over UDP. """
    udp_total_pkts: int | Unset = UNSET
    """ Packets sent over UDP to measure it. """
    tcp_good: int | Unset = UNSET
    """ How often TCP was good. """
    tcp_normal: int | Unset = UNSET
    """ How often TCP was normal. """
    tcp_bad: int | Unset = UNSET
    """ How often TCP was bad. """
    tcp_poor: int | Unset = UNSET
    """ How often TCP was poor. """
    tcp_not_reach: int | Unset = UNSET
    """ How often TCP was without an answer. """
    tcp_total: int | Unset = UNSET
    """ How often TCP was measured. """
    tcp_avg_delay: str | Unset = UNSET
    """ Mean delay of TCP, as text. """
    tcp_avg_variance: str | Unset = UNSET
    """ Mean variance of TCP, as text. """
    gateway_good: int | Unset = UNSET
    """ How often the person's own gateway was good. """
    gateway_normal: int | Unset = UNSET
    """ How often the person's own gateway was normal. """
    gateway_bad: int | Unset = UNSET
    """ How often the person's own gateway was bad. """
    gateway_poor: int | Unset = UNSET
    """ How often the person's own gateway was poor. """
    gateway_not_reach: int | Unset = UNSET
    """ How often the person's own gateway was without an answer. """
    gateway_total: int | Unset = UNSET
    """ How often the person's own gateway was measured. """
    gateway_ttl: int | Unset = UNSET
    """ TTL to the person's own gateway. """
    gateway_address: str | Unset = UNSET
    """ Address of the person's own gateway. """
    gateway_avg_delay: str | Unset = UNSET
    """ Mean delay to the person's own gateway, as text. """
    gateway_avg_variance: str | Unset = UNSET
    """ Mean variance to the person's own gateway, as text. """
    gateway_loss: int | Unset = UNSET
    """ Packets lost to the person's own gateway. """
    gateway_2_good: int | Unset = UNSET
    """ How often the access gateway was good. """
    gateway_2_normal: int | Unset = UNSET
    """ How often the access gateway was normal. """
    gateway_2_bad: int | Unset = UNSET
    """ How often the access gateway was bad. """
    gateway_2_poor: int | Unset = UNSET
    """ How often the access gateway was poor. """
    gateway_2_not_reach: int | Unset = UNSET
    """ How often the access gateway was without an answer. """
    gateway_2_total: int | Unset = UNSET
    """ How often the access gateway was measured. """
    gateway_2_ttl: int | Unset = UNSET
    """ TTL to the access gateway. """
    gateway_2_address: str | Unset = UNSET
    """ Address of the access gateway. """
    gateway_2_avg_delay: str | Unset = UNSET
    """ Mean delay to the access gateway, as text. """
    gateway_2_avg_variance: str | Unset = UNSET
    """ Mean variance to the access gateway, as text. """
    gateway_2_loss: int | Unset = UNSET
    """ Packets lost to the access gateway. """
    cpu_low: int | Unset = UNSET
    """ How often the processor was little used. """
    cpu_medium: int | Unset = UNSET
    """ How often the processor was used moderately. """
    cpu_high: int | Unset = UNSET
    """ How often the processor was used much. """
    cpu_busy: int | Unset = UNSET
    """ How often the processor was busy. """
    cpu_total: int | Unset = UNSET
    """ How often the processor was measured. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        local_ip = self.local_ip

        socket = self.socket

        media_port = self.media_port

        report_time = self.report_time

        media_duration = self.media_duration

        good = self.good

        normal = self.normal

        bad = self.bad

        poor = self.poor

        not_reach = self.not_reach

        total = self.total

        avg_delay = self.avg_delay

        avg_variance = self.avg_variance

        loss = self.loss

        udp_total_pkts = self.udp_total_pkts

        tcp_good = self.tcp_good

        tcp_normal = self.tcp_normal

        tcp_bad = self.tcp_bad

        tcp_poor = self.tcp_poor

        tcp_not_reach = self.tcp_not_reach

        tcp_total = self.tcp_total

        tcp_avg_delay = self.tcp_avg_delay

        tcp_avg_variance = self.tcp_avg_variance

        gateway_good = self.gateway_good

        gateway_normal = self.gateway_normal

        gateway_bad = self.gateway_bad

        gateway_poor = self.gateway_poor

        gateway_not_reach = self.gateway_not_reach

        gateway_total = self.gateway_total

        gateway_ttl = self.gateway_ttl

        gateway_address = self.gateway_address

        gateway_avg_delay = self.gateway_avg_delay

        gateway_avg_variance = self.gateway_avg_variance

        gateway_loss = self.gateway_loss

        gateway_2_good = self.gateway_2_good

        gateway_2_normal = self.gateway_2_normal

        gateway_2_bad = self.gateway_2_bad

        gateway_2_poor = self.gateway_2_poor

        gateway_2_not_reach = self.gateway_2_not_reach

        gateway_2_total = self.gateway_2_total

        gateway_2_ttl = self.gateway_2_ttl

        gateway_2_address = self.gateway_2_address

        gateway_2_avg_delay = self.gateway_2_avg_delay

        gateway_2_avg_variance = self.gateway_2_avg_variance

        gateway_2_loss = self.gateway_2_loss

        cpu_low = self.cpu_low

        cpu_medium = self.cpu_medium

        cpu_high = self.cpu_high

        cpu_busy = self.cpu_busy

        cpu_total = self.cpu_total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_ip is not UNSET:
            field_dict["localIP"] = local_ip
        if socket is not UNSET:
            field_dict["socket"] = socket
        if media_port is not UNSET:
            field_dict["mediaPort"] = media_port
        if report_time is not UNSET:
            field_dict["reportTime"] = report_time
        if media_duration is not UNSET:
            field_dict["mediaDuration"] = media_duration
        if good is not UNSET:
            field_dict["good"] = good
        if normal is not UNSET:
            field_dict["normal"] = normal
        if bad is not UNSET:
            field_dict["bad"] = bad
        if poor is not UNSET:
            field_dict["poor"] = poor
        if not_reach is not UNSET:
            field_dict["notReach"] = not_reach
        if total is not UNSET:
            field_dict["total"] = total
        if avg_delay is not UNSET:
            field_dict["avgDelay"] = avg_delay
        if avg_variance is not UNSET:
            field_dict["avgVariance"] = avg_variance
        if loss is not UNSET:
            field_dict["loss"] = loss
        if udp_total_pkts is not UNSET:
            field_dict["udpTotalPkts"] = udp_total_pkts
        if tcp_good is not UNSET:
            field_dict["tcpGood"] = tcp_good
        if tcp_normal is not UNSET:
            field_dict["tcpNormal"] = tcp_normal
        if tcp_bad is not UNSET:
            field_dict["tcpBad"] = tcp_bad
        if tcp_poor is not UNSET:
            field_dict["tcpPoor"] = tcp_poor
        if tcp_not_reach is not UNSET:
            field_dict["tcpNotReach"] = tcp_not_reach
        if tcp_total is not UNSET:
            field_dict["tcpTotal"] = tcp_total
        if tcp_avg_delay is not UNSET:
            field_dict["tcpAvgDelay"] = tcp_avg_delay
        if tcp_avg_variance is not UNSET:
            field_dict["tcpAvgVariance"] = tcp_avg_variance
        if gateway_good is not UNSET:
            field_dict["gatewayGood"] = gateway_good
        if gateway_normal is not UNSET:
            field_dict["gatewayNormal"] = gateway_normal
        if gateway_bad is not UNSET:
            field_dict["gatewayBad"] = gateway_bad
        if gateway_poor is not UNSET:
            field_dict["gatewayPoor"] = gateway_poor
        if gateway_not_reach is not UNSET:
            field_dict["gatewayNotReach"] = gateway_not_reach
        if gateway_total is not UNSET:
            field_dict["gatewayTotal"] = gateway_total
        if gateway_ttl is not UNSET:
            field_dict["gatewayTtl"] = gateway_ttl
        if gateway_address is not UNSET:
            field_dict["gatewayAddress"] = gateway_address
        if gateway_avg_delay is not UNSET:
            field_dict["gatewayAvgDelay"] = gateway_avg_delay
        if gateway_avg_variance is not UNSET:
            field_dict["gatewayAvgVariance"] = gateway_avg_variance
        if gateway_loss is not UNSET:
            field_dict["gatewayLoss"] = gateway_loss
        if gateway_2_good is not UNSET:
            field_dict["gateway2Good"] = gateway_2_good
        if gateway_2_normal is not UNSET:
            field_dict["gateway2Normal"] = gateway_2_normal
        if gateway_2_bad is not UNSET:
            field_dict["gateway2Bad"] = gateway_2_bad
        if gateway_2_poor is not UNSET:
            field_dict["gateway2Poor"] = gateway_2_poor
        if gateway_2_not_reach is not UNSET:
            field_dict["gateway2NotReach"] = gateway_2_not_reach
        if gateway_2_total is not UNSET:
            field_dict["gateway2Total"] = gateway_2_total
        if gateway_2_ttl is not UNSET:
            field_dict["gateway2Ttl"] = gateway_2_ttl
        if gateway_2_address is not UNSET:
            field_dict["gateway2Address"] = gateway_2_address
        if gateway_2_avg_delay is not UNSET:
            field_dict["gateway2AvgDelay"] = gateway_2_avg_delay
        if gateway_2_avg_variance is not UNSET:
            field_dict["gateway2AvgVariance"] = gateway_2_avg_variance
        if gateway_2_loss is not UNSET:
            field_dict["gateway2Loss"] = gateway_2_loss
        if cpu_low is not UNSET:
            field_dict["cpuLow"] = cpu_low
        if cpu_medium is not UNSET:
            field_dict["cpuMedium"] = cpu_medium
        if cpu_high is not UNSET:
            field_dict["cpuHigh"] = cpu_high
        if cpu_busy is not UNSET:
            field_dict["cpuBusy"] = cpu_busy
        if cpu_total is not UNSET:
            field_dict["cpuTotal"] = cpu_total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        local_ip = d.pop("localIP", UNSET)

        socket = d.pop("socket", UNSET)

        media_port = d.pop("mediaPort", UNSET)

        report_time = d.pop("reportTime", UNSET)

        media_duration = d.pop("mediaDuration", UNSET)

        good = d.pop("good", UNSET)

        normal = d.pop("normal", UNSET)

        bad = d.pop("bad", UNSET)

        poor = d.pop("poor", UNSET)

        not_reach = d.pop("notReach", UNSET)

        total = d.pop("total", UNSET)

        avg_delay = d.pop("avgDelay", UNSET)

        avg_variance = d.pop("avgVariance", UNSET)

        loss = d.pop("loss", UNSET)

        udp_total_pkts = d.pop("udpTotalPkts", UNSET)

        tcp_good = d.pop("tcpGood", UNSET)

        tcp_normal = d.pop("tcpNormal", UNSET)

        tcp_bad = d.pop("tcpBad", UNSET)

        tcp_poor = d.pop("tcpPoor", UNSET)

        tcp_not_reach = d.pop("tcpNotReach", UNSET)

        tcp_total = d.pop("tcpTotal", UNSET)

        tcp_avg_delay = d.pop("tcpAvgDelay", UNSET)

        tcp_avg_variance = d.pop("tcpAvgVariance", UNSET)

        gateway_good = d.pop("gatewayGood", UNSET)

        gateway_normal = d.pop("gatewayNormal", UNSET)

        gateway_bad = d.pop("gatewayBad", UNSET)

        gateway_poor = d.pop("gatewayPoor", UNSET)

        gateway_not_reach = d.pop("gatewayNotReach", UNSET)

        gateway_total = d.pop("gatewayTotal", UNSET)

        gateway_ttl = d.pop("gatewayTtl", UNSET)

        gateway_address = d.pop("gatewayAddress", UNSET)

        gateway_avg_delay = d.pop("gatewayAvgDelay", UNSET)

        gateway_avg_variance = d.pop("gatewayAvgVariance", UNSET)

        gateway_loss = d.pop("gatewayLoss", UNSET)

        gateway_2_good = d.pop("gateway2Good", UNSET)

        gateway_2_normal = d.pop("gateway2Normal", UNSET)

        gateway_2_bad = d.pop("gateway2Bad", UNSET)

        gateway_2_poor = d.pop("gateway2Poor", UNSET)

        gateway_2_not_reach = d.pop("gateway2NotReach", UNSET)

        gateway_2_total = d.pop("gateway2Total", UNSET)

        gateway_2_ttl = d.pop("gateway2Ttl", UNSET)

        gateway_2_address = d.pop("gateway2Address", UNSET)

        gateway_2_avg_delay = d.pop("gateway2AvgDelay", UNSET)

        gateway_2_avg_variance = d.pop("gateway2AvgVariance", UNSET)

        gateway_2_loss = d.pop("gateway2Loss", UNSET)

        cpu_low = d.pop("cpuLow", UNSET)

        cpu_medium = d.pop("cpuMedium", UNSET)

        cpu_high = d.pop("cpuHigh", UNSET)

        cpu_busy = d.pop("cpuBusy", UNSET)

        cpu_total = d.pop("cpuTotal", UNSET)

        net_data = object.__new__(cls)
        net_data.local_ip = local_ip
        net_data.socket = socket
        net_data.media_port = media_port
        net_data.report_time = report_time
        net_data.media_duration = media_duration
        net_data.good = good
        net_data.normal = normal
        net_data.bad = bad
        net_data.poor = poor
        net_data.not_reach = not_reach
        net_data.total = total
        net_data.avg_delay = avg_delay
        net_data.avg_variance = avg_variance
        net_data.loss = loss
        net_data.udp_total_pkts = udp_total_pkts
        net_data.tcp_good = tcp_good
        net_data.tcp_normal = tcp_normal
        net_data.tcp_bad = tcp_bad
        net_data.tcp_poor = tcp_poor
        net_data.tcp_not_reach = tcp_not_reach
        net_data.tcp_total = tcp_total
        net_data.tcp_avg_delay = tcp_avg_delay
        net_data.tcp_avg_variance = tcp_avg_variance
        net_data.gateway_good = gateway_good
        net_data.gateway_normal = gateway_normal
        net_data.gateway_bad = gateway_bad
        net_data.gateway_poor = gateway_poor
        net_data.gateway_not_reach = gateway_not_reach
        net_data.gateway_total = gateway_total
        net_data.gateway_ttl = gateway_ttl
        net_data.gateway_address = gateway_address
        net_data.gateway_avg_delay = gateway_avg_delay
        net_data.gateway_avg_variance = gateway_avg_variance
        net_data.gateway_loss = gateway_loss
        net_data.gateway_2_good = gateway_2_good
        net_data.gateway_2_normal = gateway_2_normal
        net_data.gateway_2_bad = gateway_2_bad
        net_data.gateway_2_poor = gateway_2_poor
        net_data.gateway_2_not_reach = gateway_2_not_reach
        net_data.gateway_2_total = gateway_2_total
        net_data.gateway_2_ttl = gateway_2_ttl
        net_data.gateway_2_address = gateway_2_address
        net_data.gateway_2_avg_delay = gateway_2_avg_delay
        net_data.gateway_2_avg_variance = gateway_2_avg_variance
        net_data.gateway_2_loss = gateway_2_loss
        net_data.cpu_low = cpu_low
        net_data.cpu_medium = cpu_medium
        net_data.cpu_high = cpu_high
        net_data.cpu_busy = cpu_busy
        net_data.cpu_total = cpu_total

        net_data.additional_properties = d
        return net_data

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
