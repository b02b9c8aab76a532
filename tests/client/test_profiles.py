"""What the client says, beside what the real applications said."""

from __future__ import annotations

from ctisim.client.profiles import device_filter, jabber, jtapi
from ctisim.client.secrets import Protected
from ctisim.qbe import Message, decode, encode

NO_SECRET = Protected(password=b"", key=b"")


def test_jtapi_greets_as_recorded(jtapi_frames: dict[str, bytes]) -> None:
    assert_alike(jtapi().greeting("127.0.0.1"), jtapi_frames["ProviderInitRequest"], but=["application_id"])


def test_jtapi_opens_a_provider_as_recorded(jtapi_frames: dict[str, bytes]) -> None:
    opening = jtapi().opening("127.0.0.1", "wwhite", NO_SECRET)
    frame = jtapi_frames["ProviderOpenRequest"]
    assert_alike(opening, frame, but=["application_id", "password", "encrypted_key_data"])


def test_jtapi_opens_a_device_and_a_line_as_recorded(jtapi_frames: dict[str, bytes]) -> None:
    assert_alike(jtapi().device_opening("SEP001794625DE5"), jtapi_frames["DeviceOpenRequest"])
    assert_alike(jtapi().line_opening("SEP001794625DE5", "1001", ""), jtapi_frames["LineOpenRequest"])


def test_jabber_opens_a_provider_as_the_trace_prints_it() -> None:
    opening = jabber().opening("10.10.10.10", "wwhite", NO_SECRET)
    assert (opening.provider, opening.qbe_client_version) == ("UCProvider", "UCProvider")
    assert (opening.application_id, opening.plugin_name) == ("Shibui", "Cisco JTAPI")
    assert (opening.desired_server_heartbeat_time, opening.request_timer) == (60, 10)
    assert (opening.cm_assigned_application_id, opening.application_priority) == (1234, 0)
    assert not any((opening.light_weight_open, opening.request_old_device_line_fetch, opening.authetication_type))
    assert opening.encrypted_single_sign_on_data == b""


def test_jabber_filters_device_events_by_the_bitmap_of_the_trace() -> None:
    request = jabber().device_opening("SEP001794625DE5")
    flags = [getattr(request.filter, field.name) for field in type(request.filter).fields()]
    assert "".join("1" if flag else "0" for flag in flags) == "000100000000000000000100000001001"
    assert request.softkeys_application_id == 1234


def test_jabber_opens_a_line_in_a_frame_of_0x108_bytes() -> None:
    request = jabber().line_opening("SEP001794625DE5", "1001", "PT")
    assert len(encode(request, version=jabber().version)) == 0x108


def test_jabber_speaks_protocol_version_8() -> None:
    assert encode(jabber().greeting(""), version=jabber().version)[12:16] == bytes.fromhex("00000800")


def test_a_bitmap_names_the_flags_in_wire_order() -> None:
    assert device_filter("1" + "0" * 32).device_mode_changed
    assert device_filter("0" * 32 + "1").b_hunt_log_status_changed


def assert_alike(message: Message, frame: bytes, but: list[str] | None = None) -> None:
    """The message has the recorded frame's values, its number and the exceptions aside."""
    seen = decode(frame)
    assert type(seen) is type(message)
    names = [field.name for field in message.fields() if field.name not in ["sequence_number", *(but or [])]]
    assert {name: getattr(message, name) for name in names} == {name: getattr(seen, name) for name in names}
