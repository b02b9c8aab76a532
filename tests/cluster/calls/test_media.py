"""Media of those who wait, of ports, and of calls that want a port before they go on."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import Leg, answering, clearing, holding, media, offering
from ctisim.cluster.calls.media_port import LOOPBACK, Endpoint
from ctisim.qbe.enums import MediaConnectionMode, MediaRegistration
from ctisim.qbe.messages import (
    CallStateChangedEvent_V2,
    DeviceCallOpenLogicalChannelEvent,
    DeviceOpenMediaPortForCallEvent,
    StartReceptionEvent,
    StopReceptionEvent,
)
from tests.cluster.calls.desk import Desk, lines, only

MUSIC = "media: {music_on_hold: {send: silence}}"
TRUNK = "devices: [{name: SEP001794625DE6, sip_trunk: early offer}]"
NO_MTP = (
    TRUNK
    + """
service_parameters:
  Cisco CallManager: {Fail Call Over SIP Trunk if MTP Allocation Fails: true}
"""
)
GET_PORT = MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC_FOR_GET_PORT_SUPPORT
HERE = Endpoint(LOOPBACK, 40_000)


@pytest.fixture
def musical() -> Desk:
    return Desk(MUSIC)


@pytest.fixture
def trunk() -> Desk:
    return Desk(TRUNK)


def taken(desk: Desk) -> Leg:
    """A call that the application at port 2001 has accepted and answered."""
    desk.call("1001", "2001")
    leg = desk.leg("2001")
    desk.do(offering.accept(leg))
    desk.do(answering.answer(leg))
    return leg


def test_who_is_held_hears_music(musical: Desk) -> None:
    musical.watch("1001", "1002", media=True)
    calling, _ = musical.talk("1001", "1002")
    assert only(musical.do(holding.hold(calling)), "1002") == ["StopReception", "StopTransmission", "StartReception"]
    assert musical.events(StartReceptionEvent)[-1].media_connection_mode is MediaConnectionMode.RECEIVE_ONLY


def test_music_ends_when_the_call_goes_on(musical: Desk) -> None:
    musical.watch("1001", "1002", media=True)
    calling, _ = musical.talk("1001", "1002")
    musical.do(holding.hold(calling))
    told = only(musical.do(holding.retrieve(calling)), "1002")
    assert told == ["StopReception", "StartTransmission", "StartReception"]
    assert musical.events(StopReceptionEvent)[-1].media_connection_mode is MediaConnectionMode.RECEIVE_ONLY


def test_nobody_hears_music_while_both_hold(musical: Desk) -> None:
    musical.watch("1001", "1002", media=True)
    calling, called = musical.talk("1001", "1002")
    musical.do(holding.hold(calling))
    assert musical.do(holding.hold(called)) == ["1002 StopReception", "1002 ONHOLD"]
    assert musical.do(holding.retrieve(called)) == ["1002 CONNECTED", "1002 StartReception"]


def test_who_hears_music_can_hang_up(musical: Desk) -> None:
    musical.watch("1001", "1002", media=True)
    calling, called = musical.talk("1001", "1002")
    musical.do(holding.hold(calling))
    assert musical.do(clearing.disconnect(called)) == ["1002 StopReception", "1002 IDLE 16", "1001 IDLE 16"]


def test_a_port_stops_sending_first(desk: Desk) -> None:
    desk.register("2001")
    leg = taken(desk)
    assert only(desk.do(clearing.disconnect(leg)), "2001") == ["StopTransmission", "StopReception", "IDLE 16"]


def test_a_call_whose_port_nobody_gives_does_not_stand(desk: Desk) -> None:
    desk.register("2001", MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC)
    taken(desk)
    assert desk.later(12) == ["2001 IDLE 102"]


def test_a_call_whose_port_was_given_stands(desk: Desk) -> None:
    desk.register("2001", MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC)
    leg = taken(desk)
    assert desk.do(media.set_endpoint(leg, HERE)) == ["2001 StartTransmission", "2001 StartReception"]
    assert desk.later(60) == []


def test_an_early_offer_waits_for_the_port(trunk: Desk) -> None:
    trunk.register("2001", GET_PORT)
    leg = trunk.call("2001", "1002")
    assert trunk.news()[-2:] == ["2001 PROCEEDING", "2001 DeviceOpenMediaPortForCall"]
    assert trunk.events(DeviceOpenMediaPortForCallEvent)[0].call_leg_id == leg.id
    assert trunk.do(media.set_endpoint(leg, HERE)) == ["2001 2001>1002", "2001 RINGBACK"]


def test_a_port_given_early_is_not_asked_for_again(trunk: Desk) -> None:
    trunk.register("2001", GET_PORT)
    leg = trunk.call("2001", "1002")
    trunk.do(media.set_endpoint(leg, HERE))
    trunk.answer("1002")
    assert trunk.news()[-3:] == lines("""
        2001 DeviceCallOpenLogicalChannel
        2001 StartReception
        2001 StartTransmission
    """)
    assert not trunk.events(DeviceCallOpenLogicalChannelEvent)[-1].is_rtp_required


def test_a_late_port_delays_the_offer(trunk: Desk) -> None:
    trunk.register("2001", GET_PORT)
    trunk.call("2001", "1002")
    trunk.news()
    assert trunk.later(12) == ["2001 2001>1002", "2001 RINGBACK"]
    trunk.answer("1002")
    assert trunk.events(DeviceCallOpenLogicalChannelEvent)[-1].is_rtp_required


def test_a_late_port_fails_the_call_where_the_cluster_wants_an_mtp() -> None:
    desk = Desk(NO_MTP)
    desk.register("2001", GET_PORT)
    desk.call("2001", "1002")
    desk.news()
    assert desk.later(12) == ["2001 DISCONNECTED 47", "2001 IDLE 47"]
    assert not desk.line("1002").legs


def test_a_caller_may_give_up_before_it_gives_its_port(trunk: Desk) -> None:
    trunk.register("2001", GET_PORT)
    leg = trunk.call("2001", "1002")
    trunk.news()
    assert trunk.do(clearing.disconnect(leg)) == ["2001 IDLE 16"]
    assert trunk.later(60) == []


def test_a_port_of_another_kind_is_not_asked(trunk: Desk) -> None:
    trunk.register("2001", MediaRegistration.CTI_MEDIA_REGISTRATION_DYNAMIC)
    trunk.call("2001", "1002")
    assert trunk.events(CallStateChangedEvent_V2)[-1].state.name == "RINGBACK"
