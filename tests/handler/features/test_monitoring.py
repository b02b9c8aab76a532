"""Silent monitoring and whisper coaching."""

from __future__ import annotations

import pytest

from ctisim.cluster.calls import Leg, conferencing, holding, transferring
from ctisim.qbe import Message
from ctisim.qbe.codes import CtiError
from ctisim.qbe.enums import CallAttributeType, CallState, CallType, MonitorMode, ToneDirection
from ctisim.qbe.messages import (
    CallAttributeInfoEvent,
    CallDisconnectRequest,
    CallHoldRequest,
    CallMonitoringEndedEvent,
    CallMonitoringStartedEvent,
    CallMonitorUpdatedEvent,
    CallPartyInfoChangedEvent,
    CallStateChangedEvent_V2,
    LineCallMonitorUpdateRequest,
    LineCallStartMonitoringRequest,
    LineMonitorTerminatedEvent,
    NewCallEvent,
    ProviderAllocateGlobalCallHandleRequest,
    StartReceptionEvent,
    StartTransmissionEvent,
    StopReceptionEvent,
    StopTransmissionEvent,
)
from tests.handler.features.room import Room, code, events


@pytest.fixture
def agent(room: Room) -> int:
    """The agent's leg at 1002, in a call with 1001; 1003 is the supervisor's."""
    room.watch("1001", "1002", "1003")
    return room.talk("1001", "1002")[1]


def monitoring(room: Room, leg: int, **changes: object) -> list[Message]:
    call = room.app.answer(ProviderAllocateGlobalCallHandleRequest()).call_id
    fields = {
        "line_id": room.line_id("1003"),
        "global_call_id": call,
        "target_address": "1002",
        "targetdevice_name": "SEP000000001002",
        "target_call_id": leg,
        "monitor_mode": MonitorMode.SILENT,
        "play_tone_direction": ToneDirection.NONE,
        **changes,
    }
    return room.ask(LineCallStartMonitoringRequest(**fields))


def states(came: list[Message], line: int) -> list[CallState]:
    return [event.state for event in events(came, CallStateChangedEvent_V2) if event.line_id == line]


def test_the_supervisor_is_connected_to_the_bridge(room: Room, agent: int):
    came = monitoring(room, agent)
    (new,) = events(came, NewCallEvent)
    assert new.cti_call_type == CallType.SILENTMONITORCALL
    assert states(came, room.line_id("1003"))[-1] == CallState.CONNECTED


def test_the_supervisor_is_told_whom_it_monitors_once_the_call_proceeds(room: Room, agent: int):
    came = monitoring(room, agent)
    told = [type(event) for event in events(came, CallStateChangedEvent_V2, CallPartyInfoChangedEvent)]
    assert told[2:4] == [CallStateChangedEvent_V2, CallPartyInfoChangedEvent]
    assert states(came, room.line_id("1003"))[2] == CallState.PROCEEDING


def test_a_monitored_phone_stops_sending_first(room: Room, agent: int):
    monitoring(room, agent)
    came = room.ask(CallHoldRequest(line_id=room.line_id("1002"), call_leg_id=agent))
    here = [event for event in events(came, StopReceptionEvent, StopTransmissionEvent) if event.call_leg_id == agent]
    assert [type(event) for event in here] == [StopTransmissionEvent, StopReceptionEvent]


def consulted(room: Room) -> tuple[Leg, Leg]:
    """The supervisor holds the monitoring call and talks to 1022: both legs of the supervisor."""
    room.watch("1022")
    first = room.leg("1003")
    room.told(holding.hold(first))
    room.talk("1003", "1022")
    return first, room.leg("1003")


def test_a_new_supervisor_is_known_to_the_agent_and_told_of_the_agent(room: Room, agent: int):
    monitoring(room, agent)
    came = room.told(transferring.transfer(*consulted(room)))
    target, initiator = events(came, CallAttributeInfoEvent)
    assert (target.line_id, target.number) == (room.line_id("1022"), "1002")
    assert (initiator.line_id, initiator.number) == (room.line_id("1002"), "1022")
    assert not events(came, CallMonitoringEndedEvent)


def test_a_conferenced_monitoring_call_loses_its_target(room: Room, agent: int):
    monitoring(room, agent)
    first, other = consulted(room)
    came = room.told(conferencing.join(first, [other]))
    assert [event.line_id for event in events(came, CallMonitoringEndedEvent)] == [room.line_id("1002")]
    assert room.state("1002") is CallState.CONNECTED


def test_both_ends_learn_of_each_other(room: Room, agent: int):
    came = monitoring(room, agent)
    heard = events(came, CallAttributeInfoEvent, CallMonitoringStartedEvent)
    lines = [event.line_id for event in heard]
    assert lines == [room.line_id("1003"), room.line_id("1002"), room.line_id("1002")]
    target, started, initiator = heard
    assert (target.call_attribute_type, target.number) == (CallAttributeType.SILENTMONITOR_TARGET, "1002")
    assert started.monitor_mode == MonitorMode.SILENT
    assert (initiator.call_attribute_type, initiator.number) == (CallAttributeType.SILENTMONITOR_INITIATOR, "1003")


def test_the_supervisor_hears_and_sends_only_when_whispering(room: Room, agent: int):
    came = monitoring(room, agent)
    assert [type(event) for event in events(came, StartReceptionEvent, StartTransmissionEvent)] == [StartReceptionEvent]
    update = LineCallMonitorUpdateRequest(
        line_id=room.line_id("1003"), call_leg_id=room.leg("1003").id, monitor_mode=MonitorMode.WHISPER
    )
    came = room.ask(update)
    assert [event.active_monitor_mode for event in events(came, CallMonitorUpdatedEvent)] == [MonitorMode.WHISPER] * 2
    assert len(events(came, StartTransmissionEvent)) == 1
    assert not events(came, StartReceptionEvent)
    update.monitor_mode = MonitorMode.SILENT
    assert len(events(room.ask(update), StopTransmissionEvent)) == 1


def test_the_supervisor_hears_nothing_while_the_agent_holds(room: Room, agent: int):
    monitoring(room, agent)
    came = room.ask(CallHoldRequest(line_id=room.line_id("1002"), call_leg_id=agent))
    assert room.device_id("1003") in [event.device_id for event in events(came, StopReceptionEvent)]


def test_the_end_of_the_supervisors_call_ends_the_monitoring(room: Room, agent: int):
    monitoring(room, agent)
    came = room.ask(CallDisconnectRequest(line_id=room.line_id("1003"), call_leg_id=room.leg("1003").id))
    assert [event.line_id for event in events(came, CallMonitoringEndedEvent)] == [room.line_id("1002")]
    assert not events(came, LineMonitorTerminatedEvent)
    assert room.state("1002") is CallState.CONNECTED


def test_the_end_of_the_agents_call_ends_the_supervisors(room: Room, agent: int):
    monitoring(room, agent)
    came = room.ask(CallDisconnectRequest(line_id=room.line_id("1002"), call_leg_id=agent))
    (terminated,) = events(came, LineMonitorTerminatedEvent)
    assert (terminated.line_id, terminated.monitor_target_dn) == (room.line_id("1003"), "1002")
    assert not room.cluster.calls.calls


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"monitor_mode": 7}, CtiError.CTIERR_INVALID_MONITORMODE),
        ({"target_address": "4711"}, CtiError.CTIERR_INVALID_MONITOR_DESTN),
        ({"target_call_id": 4711}, CtiError.CTIERR_PRIMARY_CALL_INVALID),
    ],
)
def test_what_cannot_be_monitored_is_refused_with_its_code(
    room: Room, agent: int, changes: dict[str, object], expected: CtiError
):
    assert code(monitoring(room, agent, **changes)) == expected


def test_a_held_call_cannot_be_monitored(room: Room, agent: int):
    room.ask(CallHoldRequest(line_id=room.line_id("1002"), call_leg_id=agent))
    assert code(monitoring(room, agent)) == CtiError.CTIERR_PRIMARY_CALL_STATE_INVALID


def test_a_leg_is_monitored_once(room: Room, agent: int):
    monitoring(room, agent)
    assert code(monitoring(room, agent)) == CtiError.CTIERR_BIB_RESOURCE_NOT_AVAILABLE


def test_only_a_supervisors_leg_is_updated(room: Room, agent: int):
    update = LineCallMonitorUpdateRequest(line_id=room.line_id("1002"), call_leg_id=agent, monitor_mode=2)
    assert code(room.ask(update)) == CtiError.CTIERR_INVALID_MONITORING_PARTY


def test_a_bridge_that_plays_a_greeting_is_not_to_be_had(room: Room, agent: int):
    room.server.manager.administration.devices.bridge("SEP000000001002", free=False)
    assert code(monitoring(room, agent)) == CtiError.CTIERR_RESOURCE_NOT_AVAILABLE
