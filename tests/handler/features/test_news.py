"""What lines and providers are told on occasions that only the lab's steering brings about."""

from __future__ import annotations

from ctisim.cluster.calls import dialling, undisturbed
from ctisim.cluster.special import call_news, configuration
from ctisim.lab import DndOption
from ctisim.qbe.enums import (
    CallCloseReason,
    CallOrphanStatus,
    EMStatus,
    IPAddressingMode,
    RingMode,
    VideoCapability,
)
from ctisim.qbe.messages import (
    CallAnswerRequest,
    CallClosedEvent,
    CallFeatureCancelledEvent,
    CallOrphanStatusEvent,
    CallPresentEvent,
    DeviceDNDOptionChangedEvent,
    LineAutoAcceptChangeRequest,
    LineAutoAcceptStatusEvent,
    ProviderCallParkDNChangedEvent,
    ProviderDeviceConfigurationChangedEvent,
    ProviderDeviceEMLoginStatusChangedEvent,
    ProviderDeviceIPAddressChangedEvent,
    ProviderDeviceLineAssociatedInfoEvent,
    ProviderDeviceMultiMediaCapabilityChangedEvent,
    ProviderFeatureActivationUnRegisteredEvent,
    RingEvent,
    RingModeChangedEvent,
)
from tests.handler.features.room import Room, events


def test_a_phone_rings_and_ceases_to(room: Room):
    room.watch("1001", "1002")
    room.call("1001", "1002")
    leg = room.leg("1002")
    answer = CallAnswerRequest(line_id=room.line_id("1002"), call_leg_id=leg.id)
    assert [event.mode for event in events(room.ask(answer), RingModeChangedEvent)] == [RingMode.OFF]


def test_ringing_is_told_once(room: Room):
    room.watch("1002")
    calls = room.cluster.calls
    leg = dialling.originate(calls, room.line("1001"))
    came = room.told([*dialling.go_off_hook(leg), *dialling.dial(leg, "1002")])
    assert len(events(came, RingEvent)) == 1
    assert [event.mode for event in events(came, RingModeChangedEvent)] == [RingMode.INSIDERING]


def test_what_befalls_a_call_is_told_at_its_line(room: Room):
    room.watch("1001", "1002")
    room.talk("1001", "1002")
    leg = room.leg("1001")
    came = room.told(
        [
            *call_news.set_presentable(leg, False),
            *call_news.orphan(leg, CallOrphanStatus.CTICALLORPHANSTATUS_PAUSED),
            *call_news.cancel_feature(leg, room.leg("1002")),
            *call_news.cancel_feature(leg),
            *call_news.close(leg, CallCloseReason.CALLMANAGER_FAILURE),
        ]
    )
    assert [type(event) for event in came] == [
        CallPresentEvent,
        CallOrphanStatusEvent,
        CallFeatureCancelledEvent,
        CallFeatureCancelledEvent,
        CallClosedEvent,
    ]
    assert {event.line_id for event in came} == {room.line_id("1001")}


def test_what_is_reconfigured_is_told_to_who_lists_it(room: Room):
    line = room.line("1001")
    listing = list(room.cluster.applications.values())
    came = room.told(
        [
            *configuration.park_numbers(listing),
            *configuration.feature_gone(listing, 3),
            *configuration.addressing_mode(listing, line.device, IPAddressingMode.IPV6),
            *configuration.ip_address(listing, line.device, 16777343, IPAddressingMode.IPV4),
            *configuration.extension_mobility(listing, line.device, EMStatus.LOGIN),
            *configuration.video(listing, line.device, VideoCapability(0)),
            *configuration.voice_mail_pilot(listing, line, "6000"),
        ]
    )
    assert [type(event) for event in came] == [
        ProviderCallParkDNChangedEvent,
        ProviderFeatureActivationUnRegisteredEvent,
        ProviderDeviceConfigurationChangedEvent,
        ProviderDeviceIPAddressChangedEvent,
        ProviderDeviceEMLoginStatusChangedEvent,
        ProviderDeviceMultiMediaCapabilityChangedEvent,
        ProviderDeviceLineAssociatedInfoEvent,
    ]


def test_the_option_of_do_not_disturb_is_told_at_the_device(room: Room):
    room.watch("1001")
    told = undisturbed.choose(room.line("1001").device, DndOption.CALL_REJECT, room.cluster.node)
    assert [event.dnd_option for event in events(room.told(told), DeviceDNDOptionChangedEvent)] == [2]


async def test_auto_accept_is_told_to_the_others(room: Room):
    plain = await room.another()
    room.watch("1001")
    room.watch("1001", app=plain)
    came = room.ask(LineAutoAcceptChangeRequest(line_id=room.line_id("1001"), auto_accept_status=1))
    assert not events(came, LineAutoAcceptStatusEvent)
    assert [event.auto_accept_status for event in events(plain.news(), LineAutoAcceptStatusEvent)] == [1]
