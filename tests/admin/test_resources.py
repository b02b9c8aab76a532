"""Every resource of the admin API, on paper: what it shows, and what its orders lead to."""

from __future__ import annotations

from collections.abc import Sequence

import httpx
import pytest

from ctisim.cluster.numberplan import Pilot
from ctisim.lab import HuntPilot, HuntQueue
from ctisim.qbe import Message
from ctisim.qbe.messages import (
    DeviceClosedEvent,
    DeviceInServiceEvent,
    DeviceOpenRequest,
    DeviceOutOfServiceEvent,
    DeviceRegisterDeviceRequest,
    DeviceRegisteredEventWithLineInfo,
    DeviceUnregisteredEvent,
    LineClosedEvent,
    LineInServiceEvent,
    LineOpenRequest,
    LineOutOfServiceEvent,
    ProviderClosedEvent,
    ProviderUserChangedEvent,
)
from tests.admin.conftest import Ordered
from tests.handler.paper import PaperApplication, PaperServer

PHONE, LINE, PORT, STRANGER = "SEP001794625DE5", "1001", "CTIP2001", "SEP001794625DEA"


@pytest.fixture
def watching(app: PaperApplication) -> PaperApplication:
    app.ask(DeviceOpenRequest(device_name=PHONE))
    app.ask(LineOpenRequest(device_name=PHONE, line_name=LINE))
    return app


def kinds(messages: Sequence[Message]) -> list[type[Message]]:
    return [type(message) for message in messages]


# Devices and lines


async def test_a_device_is_shown_with_its_lines_and_who_has_it(order: Ordered, watching: PaperApplication) -> None:
    shown = await order("GET", f"/devices/{PHONE.lower()}")
    assert (shown["name"], shown["in_service"], shown["state"]) == (PHONE, True, "idle")
    assert shown["openings"] == [{"provider": 1, "user": "wwhite", "handle": 1}]
    assert shown["lines"][0]["openings"][0]["user"] == "wwhite"
    assert "wwhite" in shown["controlled_by"]


@pytest.mark.parametrize("reason", ["device failure", "DEVICE_FAILURE", "device-failure", 4, "4"])
async def test_a_reason_is_a_name_or_a_number(order: Ordered, watching: PaperApplication, reason: str | int) -> None:
    await order("POST", f"/devices/{PHONE}/out-of-service", {"reason": reason})
    assert [event.reason for event in watching.news()] == [4, 4]
    assert (await order("GET", f"/devices/{PHONE}"))["out_of_service"] == "device failure"


async def test_a_device_comes_and_goes(order: Ordered, watching: PaperApplication) -> None:
    for verb, events in {
        "out-of-service": [DeviceOutOfServiceEvent, LineOutOfServiceEvent],
        "in-service": [DeviceInServiceEvent, LineInServiceEvent],
        "unregister": [DeviceOutOfServiceEvent, LineOutOfServiceEvent, DeviceUnregisteredEvent],
        "register": [DeviceRegisteredEventWithLineInfo, DeviceInServiceEvent, LineInServiceEvent],
        "reset": [DeviceOutOfServiceEvent, LineOutOfServiceEvent, DeviceUnregisteredEvent],
    }.items():
        await order("POST", f"/devices/{PHONE}/{verb}")
        assert kinds(watching.news()) == events


async def test_a_port_is_contended_for(order: Ordered, paper: PaperServer) -> None:
    await order("POST", "/devices/CTIP2001/contend")
    assert paper.manager.cluster.devices["CTIP2001"].contended


async def test_a_reset_lasts_as_long_as_it_is_told(
    order: Ordered, paper: PaperServer, watching: PaperApplication
) -> None:
    await order("POST", f"/devices/{PHONE}/reset", {"after": 7})
    assert (await order("GET", f"/devices/{PHONE}"))["resetting"]
    paper.clock.advance(7)
    assert (await order("GET", f"/devices/{PHONE}"))["in_service"]


async def test_a_device_fails_to_rehome(order: Ordered, paper: PaperServer, watching: PaperApplication) -> None:
    await order("POST", f"/devices/{PHONE}/rehome", {"after": 2, "fails": True})
    paper.clock.advance(2)
    closed = [event.reason for event in watching.news() if isinstance(event, DeviceClosedEvent)]
    assert closed == [3]


@pytest.mark.parametrize("reason", [0, 14, 18, 257])
async def test_a_device_closes_for_any_reason(order: Ordered, watching: PaperApplication, reason: int) -> None:
    await order("POST", f"/devices/{PHONE}/close", {"reason": reason})
    line, device = watching.news()
    assert (type(line), device.reason) == (LineClosedEvent, reason)


async def test_a_device_is_restricted_and_released(order: Ordered, watching: PaperApplication) -> None:
    await order("POST", f"/devices/{PHONE}/restrict")
    assert kinds(watching.news()) == [DeviceRegisteredEventWithLineInfo, LineClosedEvent, DeviceClosedEvent]
    await order("POST", f"/devices/{PHONE}/unrestrict")
    assert kinds(watching.news()) == [DeviceRegisteredEventWithLineInfo]


async def test_a_device_is_deleted(order: Ordered, visit: httpx.AsyncClient, watching: PaperApplication) -> None:
    await order("DELETE", f"/devices/{PHONE}")
    assert kinds(watching.news()) == [LineClosedEvent, DeviceClosedEvent, ProviderUserChangedEvent]
    assert (await visit.get(f"/devices/{PHONE}")).status_code == 404


async def test_a_line_has_orders_of_its_own(order: Ordered, watching: PaperApplication) -> None:
    at = f"/devices/{PHONE}/lines/{LINE}"
    await order("POST", f"{at}/out-of-service", {"reason": "energywise power save plus"})
    assert (await order("GET", at))["out_of_service"] == "energywise power save plus"
    await order("POST", f"{at}/in-service")
    assert kinds(watching.news()) == [LineOutOfServiceEvent, LineInServiceEvent]
    await order("POST", f"{at}/restrict")
    await order("POST", f"{at}/unrestrict")
    watching.ask(LineOpenRequest(device_name=PHONE, line_name=LINE))
    await order("POST", f"{at}/close", {"reason": 4})
    assert watching.news()[-1].reason == 4


async def test_the_appearances_of_a_number_are_listed(order: Ordered) -> None:
    shared = await order("GET", "/lines?number=1005")
    assert [line["device"] for line in shared] == ["SEP001794625DE8", "SEP001794625DE9"]
    assert len(await order("GET", "/lines")) > 5


# Users


async def test_a_user_is_shown_without_the_password(visit: httpx.AsyncClient) -> None:
    for path in ("/users", "/users/wwhite", "/lab", "/providers", "/devices", "/openapi.json"):
        assert "heisenbg" not in (await visit.get(path)).text


async def test_the_control_list_changes(order: Ordered, app: PaperApplication) -> None:
    await order("PUT", f"/users/wwhite/devices/{STRANGER}")
    assert STRANGER in (await order("GET", "/users/WWHITE"))["controlled_devices"]
    await order("DELETE", f"/users/wwhite/devices/{STRANGER}")
    assert [event.type_of_notification for event in app.news()] == [1, 2]


@pytest.mark.parametrize("role", ["Standard CTI Allow Call Recording", "allow call recording", "call-recording"])
async def test_a_role_is_called_as_people_do(order: Ordered, role: str) -> None:
    await order("PUT", f"/users/wwhite/roles/{role}")
    assert "Standard CTI Allow Call Recording" in (await order("GET", "/users/wwhite"))["roles"]


async def test_without_cti_enabled_the_provider_closes(order: Ordered, app: PaperApplication) -> None:
    await order("DELETE", "/users/wwhite/roles/enabled")
    assert app.news()[-1].reason == 12


async def test_a_credential_shows_its_boxes(order: Ordered) -> None:
    shown = (await order("PATCH", "/users/ctiadmin/credential", {"locked": True, "must_change": True}))["credential"]
    assert shown["locked_by_administrator"]
    assert shown["must_change"]
    assert "locked by administrator" in shown["policy_forbids"]
    await order("PATCH", "/users/ctiadmin/credential", {"locked": False, "must_change": False})
    assert (await order("GET", "/users/ctiadmin"))["credential"]["policy_forbids"] == ""


async def test_the_hack_count_is_reset_and_an_old_password_renewed(order: Ordered) -> None:
    assert (await order("GET", "/users/locked"))["credential"]["locked_by_failed_logons"]
    await order("POST", "/users/locked/credential/reset")
    assert not (await order("GET", "/users/locked"))["credential"]["locked_by_failed_logons"]
    await order("POST", "/users/expired/credential/renew")
    assert (await order("GET", "/users/expired"))["credential"]["policy_forbids"] == ""


async def test_a_user_is_deleted(order: Ordered, app: PaperApplication) -> None:
    await order("DELETE", "/users/wwhite")
    assert app.news()[-1].reason == 5
    assert "wwhite" not in [user["id"] for user in await order("GET", "/users")]


# Providers, nodes, the lab


async def test_a_provider_is_shown_with_what_it_has(order: Ordered, watching: PaperApplication) -> None:
    watching.ask(DeviceRegisterDeviceRequest(device_name=PORT, media_registration_type=2))
    (shown,) = await order("GET", "/providers")
    assert shown == await order("GET", f"/providers/{shown['instance']}")
    assert (shown["user"], shown["state"], shown["address"]) == ("wwhite", "ready", "10.10.10.100")
    assert (shown["devices"], shown["lines"], shown["registered"]) == ([PHONE, PORT], [LINE], [PORT])
    assert (await order("GET", f"/devices/{PORT}"))["registrations"][0]["media"] == "dynamic"


async def test_a_provider_closes_with_a_reason_or_without_a_word(
    order: Ordered, paper: PaperServer, app: PaperApplication
) -> None:
    await order("POST", f"/providers/{app.handler.instance}/close", {"reason": "certcompromised"})
    assert [event.reason for event in app.news() if isinstance(event, ProviderClosedEvent)] == [9]
    other = paper.connect()
    await other.sign_in()
    await order("DELETE", f"/providers/{other.handler.instance}")
    assert (other.news(), other.transport.closed) == ([], True)


async def test_a_callmanager_stops_and_starts(order: Ordered, watching: PaperApplication) -> None:
    await order("PUT", "/nodes/1/call-manager", {"up": False})
    (node,) = await order("GET", "/nodes")
    assert not node["call_manager_up"]
    await order("PUT", "/nodes/1/call-manager", {"up": True})
    kinds_told = kinds(watching.news())
    assert kinds_told == [DeviceOutOfServiceEvent, LineOutOfServiceEvent, DeviceInServiceEvent, LineInServiceEvent]


async def test_the_lab_is_shown_and_restored(order: Ordered, app: PaperApplication) -> None:
    assert (await order("GET", "/lab"))["providers"] == 1
    await order("DELETE", "/users/jpinkman")
    await order("PUT", "/lab/database", {"up": False})
    await order("POST", "/lab/restore")
    assert app.news()[-1].reason == 2
    shown = await order("GET", "/lab")
    assert (shown["users"], shown["providers"], shown["database_up"]) == (12, 0, True)


# Calls and phones


async def test_somebody_is_called_into_a_call(order: Ordered) -> None:
    call = await order("POST", "/calls", {"from": "1001", "to": "1002"})
    await order("POST", "/phones/1002/answer")
    await order("POST", f"/calls/{call['id']}/parties", {"number": "1003"})
    parties = (await order("GET", f"/calls/{call['id']}"))["parties"]
    assert [party["state"] for party in parties] == ["connected", "connected", "accepted"]


async def test_a_call_is_made_answered_held_and_ended(order: Ordered) -> None:
    call = await order("POST", "/calls", {"from": "1001", "to": "1002"})
    assert [party["state"] for party in call["parties"]] == ["ringback", "accepted"]
    await order("POST", "/phones/1002/answer")
    await order("POST", "/phones/1001/hold")
    assert (await order("GET", "/phones/1001"))[0]["calls"][0]["state"] == "onhold"
    await order("POST", "/phones/1001/retrieve")
    await order("POST", "/phones/1001/digits", {"digits": "12#"})
    assert (await order("GET", f"/calls/{call['id']}"))["parties"][0]["state"] == "connected"
    await order("DELETE", f"/calls/{call['id']}")
    assert await order("GET", "/calls") == []


async def test_a_phone_dials_and_hangs_up(order: Ordered) -> None:
    await order("POST", "/phones/1001/dial", {"digits": "1002"})
    assert len(await order("GET", "/calls")) == 1
    await order("POST", "/phones/1001/hang-up")
    assert await order("GET", "/calls") == []


async def test_other_networks_send_calls_elsewhere(order: Ordered) -> None:
    await order("POST", "/phones/1001/dial", {"digits": "1002"})
    await order("POST", "/phones/1002/moved", {"to": "1003"})
    await order("POST", "/phones/1003/answer")
    await order("POST", "/phones/1003/refer", {"to": "1002"})
    assert (await order("GET", "/phones/1003"))[0]["calls"][0]["state"] == "waiting"
    await order("POST", "/phones/1002/answer")
    assert (await order("GET", "/phones/1003"))[0]["calls"] == []


async def test_the_way_through_another_network_is_given_up(order: Ordered) -> None:
    out = await order("POST", "/calls", {"from": "1001", "to": "9001"})
    back = await order("POST", "/calls", {"from": "9002", "to": "1002"})
    for number in ("9001", "1002"):
        await order("POST", f"/phones/{number}/answer")
    await order("POST", f"/calls/{out['id']}/joined-beyond", {"other": back["id"]})
    await order("POST", f"/calls/{out['id']}/path-replacement", {"other": back["id"]})
    assert [call["id"] for call in await order("GET", "/calls")] == [back["id"]]


async def test_a_habit_is_adopted(order: Ordered) -> None:
    await order("PUT", "/phones/1005/habit", {"on_call": "do-not-disturb"})
    assert [phone["habit"]["on_call"] for phone in await order("GET", "/phones/1005")] == ["do not disturb"] * 2


async def test_a_call_of_a_shared_line_is_private_selected_and_joined(order: Ordered) -> None:
    await order("POST", "/calls", {"from": "1001", "to": "1005"})
    lines = await order("GET", "/lines?number=1005")
    one, other = (line["device"] for line in lines)
    await order("POST", f"/phones/1005/answer?device={one}")
    await order("PUT", f"/phones/1005/selection?device={one}", {"on": True})
    await order("PUT", f"/phones/1005/privacy?device={one}", {"on": True})
    await order("PUT", f"/phones/1005/privacy?device={one}", {"on": False})
    await order("POST", f"/phones/1005/cbarge?device={other}")


async def test_calls_that_the_phone_cannot_take_are_forwarded(order: Ordered) -> None:
    await order("PUT", "/phones/1001/forward", {"to": "1003", "when": "busy"})
    await order("PUT", "/phones/1001/habit", {"on_call": "busy"})
    call = await order("POST", "/calls", {"from": "1002", "to": "1001"})
    assert {party["number"] for party in call["parties"]} == {"1002", "1003"}


async def test_calls_are_forwarded_at_the_phone(order: Ordered) -> None:
    await order("PUT", "/phones/1001/forward", {"to": "1003"})
    assert (await order("GET", "/lines?number=1001"))[0]["forward_all"] == "1003"
    await order("PUT", "/phones/1001/forward", {"to": None})
    assert (await order("GET", "/lines?number=1001"))[0]["forward_all"] is None


async def test_do_not_disturb_is_turned_on_at_the_phone(order: Ordered) -> None:
    await order("PUT", f"/devices/{PHONE}/do-not-disturb", {"on": True, "option": "call reject"})
    assert (await order("GET", f"/devices/{PHONE}"))["do_not_disturb"]


async def test_a_bridge_is_taken_and_freed(order: Ordered) -> None:
    await order("PUT", f"/devices/{PHONE}/built-in-bridge", {"free": False})
    await order("PUT", f"/devices/{PHONE}/built-in-bridge", {"free": True})


async def test_a_phone_is_logged_out_of_its_hunt_groups(order: Ordered, paper: PaperServer) -> None:
    pilot = HuntPilot(number="6001", members=("1001", "3002", "3003"), queue=HuntQueue())
    paper.manager.cluster.calls.plan.add("6001", "", Pilot(pilot))
    assert (await order("GET", "/hunt-pilots/6001"))["free"] == ["1001", "3003"]
    await order("PUT", f"/devices/{PHONE}/hunt-log", {"on": False})
    assert not (await order("GET", f"/devices/{PHONE}"))["hunt_logged_in"]
    assert (await order("GET", "/hunt-pilots"))[0]["free"] == ["3003"]


async def test_a_hunt_pilot_shows_who_waits(order: Ordered, paper: PaperServer) -> None:
    pilot = HuntPilot(number="6001", members=("3002",), queue=HuntQueue())
    paper.manager.cluster.calls.plan.add("6001", "", Pilot(pilot))
    await order("POST", "/phones/1001/dial", {"digits": "6001"})
    assert (await order("GET", "/hunt-pilots/6001"))["waiting"] == ["1001"]


# Faults


async def test_a_fault_begins_and_ends(order: Ordered) -> None:
    known = [fault["name"] for fault in await order("GET", "/faults/known")]
    assert "lock user" in known
    begun = await order("POST", "/faults", {"name": "lock user", "user": "ctiadmin"})
    assert (await order("GET", "/users/ctiadmin"))["credential"]["locked_by_administrator"]
    assert await order("GET", "/faults") == [begun]
    await order("DELETE", f"/faults/{begun['number']}")
    assert not (await order("GET", "/users/ctiadmin"))["credential"]["locked_by_administrator"]


async def test_restoring_the_lab_ends_the_faults(order: Ordered) -> None:
    await order("POST", "/faults", {"name": "lock user", "user": "ctiadmin"})
    await order("POST", "/lab/restore")
    assert await order("GET", "/faults") == []


async def test_somebody_logs_in_to_a_phone(order: Ordered) -> None:
    await order("POST", f"/devices/{PHONE}/log-in", {"user": "John", "lines": ["1002"]})
    assert [line["number"] for line in (await order("GET", f"/devices/{PHONE}"))["lines"]] == ["1002"]
    await order("POST", f"/devices/{PHONE}/log-out")
    assert [line["number"] for line in (await order("GET", f"/devices/{PHONE}"))["lines"]] == ["1001"]


async def test_the_forward_key_is_pressed(order: Ordered) -> None:
    await order("POST", "/phones/1001/forward-key")
    await order("POST", "/phones/1001/dial", {"digits": "1002"})
    assert (await order("GET", f"/devices/{PHONE}/lines/1001"))["forward_all"] == "1002"


async def test_a_call_is_picked_up_at_another_phone(order: Ordered) -> None:
    await order("POST", "/calls", {"from": "1001", "to": "1002"})
    await order("POST", "/phones/1003/pickup", {"key": "pickup"})
    assert (await order("GET", "/phones/1003"))[0]["calls"][0]["state"] == "connected"


async def test_a_call_is_parked_at_the_phone_and_fetched_by_its_number(order: Ordered) -> None:
    await order("POST", "/calls", {"from": "1001", "to": "1002"})
    await order("POST", "/phones/1002/answer")
    await order("POST", "/phones/1002/park", {"at": "5002"})
    await order("POST", "/phones/1003/dial", {"digits": "5002"})
    assert (await order("GET", "/phones/1003"))[0]["calls"][0]["state"] == "connected"
