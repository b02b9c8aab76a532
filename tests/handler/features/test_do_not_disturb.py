"""Do not disturb: what it does, and what an appearance of a shared line shows while it rejects calls."""

from __future__ import annotations

import pytest

from ctisim.lab import DndOption
from ctisim.qbe.enums import CallState, FeaturePriority
from ctisim.qbe.messages import (
    CallAnswerRequest,
    CallStateChangedEvent_V2,
    DeviceDNDOptionChangedEvent,
    DeviceDNDStatusChangedEvent,
    LineCallInitiateRequest,
    NewCallEvent,
)
from tests.handler.features.room import Room, events


@pytest.fixture
def undisturbed(room: Room) -> Room:
    """The second appearance of 1005 rejects calls."""
    room.watch("1001", "1005", "1005'")
    devices, name = room.server.manager.administration.devices, room.line("1005'").device.name
    devices.choose_do_not_disturb(name, DndOption.CALL_REJECT)
    devices.do_not_disturb(name, True)
    told = room.app.news()
    assert len(events(told, DeviceDNDOptionChangedEvent)) == len(events(told, DeviceDNDStatusChangedEvent)) == 1
    return room


def shown(room: Room, told: list[object]) -> list[CallState]:
    """The states that were told of the second appearance."""
    line = room.line_id("1005'")
    return [each.state for each in events(told, CallStateChangedEvent_V2) if each.line_id == line]  # type: ignore[arg-type]


def answer(room: Room) -> list[object]:
    leg = room.leg("1005")
    return [*room.ask(CallAnswerRequest(line_id=room.line_id("1005"), call_leg_id=leg.id))]


def test_the_call_is_shown_in_use_and_not_how_it_goes_on(undisturbed: Room):
    undisturbed.call("1001", "1005")
    assert not undisturbed.leg("1005'").presentable
    assert shown(undisturbed, answer(undisturbed)) == []


def test_it_is_shown_to_talk_elsewhere_once_nobody_minds(undisturbed: Room):
    undisturbed.call("1001", "1005")
    answer(undisturbed)
    undisturbed.app.news()
    undisturbed.server.manager.administration.devices.do_not_disturb(undisturbed.line("1005'").device.name, False)
    assert shown(undisturbed, [*undisturbed.app.news()]) == [CallState.REMOTEINUSE]


def test_a_phone_that_only_silences_its_ringer_rings(undisturbed: Room):
    device = undisturbed.line("1005'").device
    undisturbed.server.manager.administration.devices.choose_do_not_disturb(device.name, DndOption.RINGER_OFF)
    undisturbed.call("1001", "1005")
    assert undisturbed.leg("1005'").presentable


def test_an_urgent_call_rings_all_the_same(undisturbed: Room):
    request = LineCallInitiateRequest(
        line_id=undisturbed.line_id("1001"), dest_address="1005", feature_priority=FeaturePriority.EMERGENCY
    )
    assert all(each.call_presentable for each in events(undisturbed.ask(request), NewCallEvent))


def test_the_same_option_again_is_no_news(undisturbed: Room):
    device = undisturbed.line("1005'").device
    undisturbed.server.manager.administration.devices.choose_do_not_disturb(device.name, DndOption.CALL_REJECT)
    assert undisturbed.app.news() == []
